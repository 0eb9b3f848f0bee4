"""Where are the pages of this room?"""

from django.urls import path

from projects.steering import views, views_checks, views_sheet

urlpatterns = [
    path("plan/", views.plan, name="plan"),
    path("plan/milestones/new/", views.milestone_add, name="milestone_add"),
    path(
        "plan/milestones/<int:milestone_pk>/reach/",
        views.milestone_reach,
        name="milestone_reach",
    ),
    path(
        "plan/milestones/<int:milestone_pk>/move/",
        views.milestone_move,
        name="milestone_move",
    ),
    path("plan/risks/new/", views.risk_edit, name="risk_add"),
    path("plan/risks/<int:risk_pk>/", views.risk_edit, name="risk"),
    path("plan/staff/new/", views.staff_edit, name="staff_add"),
    path("plan/staff/<int:role_pk>/", views.staff_edit, name="staff"),
    path("plan/sheet/<slug:question>/", views_sheet.sheet, name="sheet"),
    path("checks/", views_checks.checks, name="checks"),
    path("checks/new/", views_checks.round_hold, name="check_round_new"),
    path("checks/<int:round_pk>/", views_checks.round_detail, name="check_round"),
]
