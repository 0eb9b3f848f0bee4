"""Where are the pages of this room?"""

from django.urls import path

from fund.checks import views

urlpatterns = [
    path("<int:pk>/checks/", views.checks, name="checks"),
    path("<int:pk>/checks/rounds/new/", views.round_hold, name="check_round_new"),
    path(
        "<int:pk>/checks/rounds/<int:round_pk>/", views.round_detail, name="check_round"
    ),
    path("<int:pk>/checks/begin/", views.questions_begin, name="check_begin"),
    path("<int:pk>/checks/new/", views.question_add, name="check_question_new"),
    path(
        "<int:pk>/checks/<int:question_pk>/", views.question_edit, name="check_question"
    ),
    path(
        "<int:pk>/checks/<int:question_pk>/end/",
        views.question_end,
        name="check_question_end",
    ),
]
