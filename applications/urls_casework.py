from django.urls import path

from applications.views import (
    assessing,
    casework,
    handling,
    listing,
    meetings,
    recommending,
)

urlpatterns = [
    path("", listing.application_list, name="list"),
    path("export/", listing.application_export, name="export"),
    path("<int:pk>/", casework.application_detail, name="detail"),
    path("<int:pk>/letter/", casework.decision_letter, name="letter"),
    path("<int:pk>/letter/progress/", casework.letter_progress, name="letter_progress"),
    path("<int:pk>/register/", handling.application_register, name="register"),
    path("<int:pk>/formal/", handling.formal_check, name="formal"),
    path("<int:pk>/supplement/", handling.supplement_ask, name="supplement"),
    path("<int:pk>/dismiss/", handling.application_dismiss, name="dismiss"),
    path("<int:pk>/prepare/", handling.application_prepare, name="prepare"),
    path("<int:pk>/prepare/plans/", handling.alignment_judge, name="alignment"),
    path("<int:pk>/reopen/", handling.preparation_reopen, name="reopen"),
    path("<int:pk>/conflict/", handling.conflict_declare, name="conflict"),
    path("<int:pk>/assess/", assessing.assessment_write, name="assess"),
    path("<int:pk>/assess/finish/", assessing.assessment_finish, name="assess_finish"),
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
