from django.urls import path

from applications.views import (
    assessing,
    calibrating,
    casework,
    handling,
    meetings,
    opinions,
    recommending,
    supplement,
)

urlpatterns = [
    path("", casework.application_list, name="list"),
    path("export/", casework.application_export, name="export"),
    path("<int:pk>/", casework.application_detail, name="detail"),
    path("<int:pk>/letter/", casework.decision_letter, name="letter"),
    path("<int:pk>/letter/progress/", casework.letter_progress, name="letter_progress"),
    path("<int:pk>/register/", handling.application_register, name="register"),
    path("<int:pk>/formal/", handling.formal_check, name="formal"),
    path("<int:pk>/supplement/", supplement.supplement_ask, name="supplement"),
    path(
        "<int:pk>/supplement/change/",
        supplement.supplement_change,
        name="supplement_change",
    ),
    path("<int:pk>/opinions/ask/", opinions.opinion_ask, name="opinion_ask"),
    path("opinions/<int:pk>/", opinions.opinion, name="opinion"),
    path(
        "opinions/<int:pk>/decline/", opinions.opinion_decline, name="opinion_decline"
    ),
    path(
        "opinions/<int:pk>/withdraw/",
        opinions.opinion_withdraw,
        name="opinion_withdraw",
    ),
    path("opinions/<int:pk>/move/", opinions.opinion_move, name="opinion_move"),
    path("<int:pk>/dismiss/", handling.application_dismiss, name="dismiss"),
    path("<int:pk>/prepare/", handling.application_prepare, name="prepare"),
    path("<int:pk>/prepare/plans/", handling.alignment_judge, name="alignment"),
    path("<int:pk>/reopen/", handling.preparation_reopen, name="reopen"),
    path("<int:pk>/conflict/", handling.conflict_declare, name="conflict"),
    path("<int:pk>/assess/", assessing.assessment_write, name="assess"),
    path("<int:pk>/assess/finish/", assessing.assessment_finish, name="assess_finish"),
    path("<int:pk>/assess/no/", assessing.assessment_decline, name="assess_decline"),
    path(
        "<int:pk>/assess/<str:code>/",
        assessing.assessment_write,
        name="assess_criterion",
    ),
    path("<int:pk>/assessments/", assessing.assessments_compare, name="assessments"),
    path(
        "<int:pk>/assessments/<int:assessment_pk>/release/",
        assessing.assessor_release,
        name="assessor_release",
    ),
    path(
        "<int:pk>/assessments/<int:assessment_pk>/reopen/",
        assessing.assessment_reopen,
        name="assessment_reopen",
    ),
    path("<int:pk>/calibration/", calibrating.calibration_detail, name="calibration"),
    path(
        "<int:pk>/calibration/close/",
        calibrating.calibration_close,
        name="calibration_close",
    ),
    path(
        "<int:pk>/calibration/<str:code>/note/",
        calibrating.calibration_note,
        name="calibration_note",
    ),
    path(
        "<int:pk>/calibration/<str:code>/answer/",
        calibrating.calibration_answer,
        name="calibration_answer",
    ),
    path("<int:pk>/consensus/", calibrating.consensus_write, name="consensus"),
    path("<int:pk>/recommend/", recommending.application_recommend, name="recommend"),
    path("<int:pk>/agenda/", recommending.agenda_add, name="agenda"),
    path("meetings/<int:pk>/", meetings.meeting_detail, name="meeting"),
    path("meetings/<int:pk>/papers/", meetings.papers_send, name="papers"),
    path("meetings/<int:pk>/attendance/", meetings.attendance_write, name="attendance"),
    path("meetings/<int:pk>/open/", meetings.meeting_open, name="meeting_open"),
    path("meetings/<int:pk>/close/", meetings.meeting_close, name="meeting_close"),
    path("meetings/<int:pk>/items/<int:number>/", meetings.item_detail, name="item"),
    path(
        "meetings/<int:pk>/items/<int:number>/decide/",
        meetings.decision_record,
        name="decide",
    ),
]
