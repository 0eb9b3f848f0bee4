"""Where are the pages of this room?"""

from django.urls import path

from applications.calls import views, views_editing, views_questions

urlpatterns = [
    path("calls/", views.calls, name="calls"),
    path("calls/new/<int:fund_pk>/", views_editing.call_new, name="call_new"),
    path("calls/<int:pk>/", views.call, name="call"),
    path("calls/<int:pk>/edit/", views_editing.call_edit, name="call_edit"),
    path("calls/<int:pk>/preview/", views_editing.call_preview, name="call_preview"),
    path("calls/<int:pk>/copy/", views_editing.call_copy, name="call_copy"),
    path("calls/<int:pk>/publish/", views_editing.call_publish, name="call_publish"),
    path(
        "calls/<int:pk>/unpublish/", views_editing.call_unpublish, name="call_unpublish"
    ),
    path(
        "calls/<int:pk>/late-codes/", views_editing.call_late_codes, name="late_codes"
    ),
    path(
        "calls/<int:pk>/criteria/<slug:project_type>/",
        views_editing.call_criteria,
        name="call_criteria",
    ),
    path(
        "calls/<int:pk>/criteria/<slug:project_type>/remove/",
        views_editing.call_criteria_remove,
        name="call_criteria_remove",
    ),
    path(
        "calls/<int:pk>/questions/",
        views_questions.question_list,
        name="call_questions",
    ),
    path(
        "calls/<int:pk>/questions/new/",
        views_questions.question_new,
        name="question_new",
    ),
    path(
        "calls/<int:pk>/questions/<int:question_pk>/",
        views_questions.question_edit,
        name="question_edit",
    ),
    path(
        "calls/<int:pk>/questions/<int:question_pk>/up/",
        views_questions.question_up,
        name="question_up",
    ),
    path(
        "calls/<int:pk>/questions/<int:question_pk>/remove/",
        views_questions.question_remove,
        name="question_remove",
    ),
]
