"""The addresses of the calls: reading them, applying, and writing them."""

from django.urls import path

from applications.views import applicant_calls as calls
from applications.views import call_editing as editing
from applications.views import call_questions as questions

urlpatterns = [
    path("calls/", calls.calls, name="calls"),
    path("calls/new/<int:fund_pk>/", editing.call_new, name="call_new"),
    path("calls/<int:pk>/", calls.call, name="call"),
    path("calls/<int:pk>/apply/", calls.apply, name="apply"),
    path("calls/<int:pk>/edit/", editing.call_edit, name="call_edit"),
    path("calls/<int:pk>/preview/", editing.call_preview, name="call_preview"),
    path("calls/<int:pk>/copy/", editing.call_copy, name="call_copy"),
    path("calls/<int:pk>/publish/", editing.call_publish, name="call_publish"),
    path("calls/<int:pk>/unpublish/", editing.call_unpublish, name="call_unpublish"),
    path("calls/<int:pk>/late-codes/", editing.call_late_codes, name="late_codes"),
    path(
        "calls/<int:pk>/criteria/<slug:project_type>/",
        editing.call_criteria,
        name="call_criteria",
    ),
    path(
        "calls/<int:pk>/criteria/<slug:project_type>/remove/",
        editing.call_criteria_remove,
        name="call_criteria_remove",
    ),
    path("calls/<int:pk>/questions/", questions.question_list, name="call_questions"),
    path("calls/<int:pk>/questions/new/", questions.question_new, name="question_new"),
    path(
        "calls/<int:pk>/questions/<int:question_pk>/",
        questions.question_edit,
        name="question_edit",
    ),
    path(
        "calls/<int:pk>/questions/<int:question_pk>/up/",
        questions.question_up,
        name="question_up",
    ),
    path(
        "calls/<int:pk>/questions/<int:question_pk>/remove/",
        questions.question_remove,
        name="question_remove",
    ),
]
