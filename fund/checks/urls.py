"""Where are the pages of this room?"""

from django.urls import path

from fund.checks import views

urlpatterns = [
    path("checks/", views.checks, name="checks"),
    path("checks/rounds/new/", views.round_hold, name="check_round_new"),
    path("checks/rounds/<int:round_pk>/", views.round_detail, name="check_round"),
    path("checks/begin/", views.questions_begin, name="check_begin"),
    path("checks/new/", views.question_add, name="check_question_new"),
    path("checks/<int:question_pk>/", views.question_edit, name="check_question"),
    path(
        "checks/<int:question_pk>/end/", views.question_end, name="check_question_end"
    ),
]
