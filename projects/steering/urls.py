"""Where are the pages of this room?"""

from django.urls import path

from projects.steering import views, views_checks, views_sheet

urlpatterns = [
    path("<int:pk>/plan/", views.plan, name="plan"),
    path("<int:pk>/plan/milestones/new/", views.milestone_add, name="milestone_add"),
    path(
        "<int:pk>/plan/milestones/<int:milestone_pk>/reach/",
        views.milestone_reach,
        name="milestone_reach",
    ),
    path(
        "<int:pk>/plan/milestones/<int:milestone_pk>/move/",
        views.milestone_move,
        name="milestone_move",
    ),
    path("<int:pk>/plan/risks/new/", views.risk_edit, name="risk_add"),
    path("<int:pk>/plan/risks/<int:risk_pk>/", views.risk_edit, name="risk"),
    path("<int:pk>/plan/staff/new/", views.staff_edit, name="staff_add"),
    path("<int:pk>/plan/staff/<int:role_pk>/", views.staff_edit, name="staff"),
    path("<int:pk>/plan/sheet/<slug:question>/", views_sheet.sheet, name="sheet"),
    path("<int:pk>/checks/", views_checks.checks, name="checks"),
    path("<int:pk>/checks/new/", views_checks.round_hold, name="check_round_new"),
    path(
        "<int:pk>/checks/<int:round_pk>/", views_checks.round_detail, name="check_round"
    ),
]
