"""Where are the pages of this room?"""

from django.urls import path

from applications.calls import views, views_editing, views_questions

CALL = "calls/<int:pk>/"
CRITERIA = f"{CALL}criteria/<slug:project_type>/"
QUESTION = f"{CALL}questions/<int:question_pk>/"

urlpatterns = [
    path("calls/", views.calls, name="calls"),
    path("calls/new/<int:fund_pk>/", views_editing.call_new, name="call_new"),
    path(CALL, views.call, name="call"),
    path(f"{CALL}edit/", views_editing.call_edit, name="call_edit"),
    path(f"{CALL}preview/", views_editing.call_preview, name="call_preview"),
    path(f"{CALL}copy/", views_editing.call_copy, name="call_copy"),
    path(f"{CALL}publish/", views_editing.call_publish, name="call_publish"),
    path(f"{CALL}unpublish/", views_editing.call_unpublish, name="call_unpublish"),
    path(f"{CALL}late-codes/", views_editing.call_late_codes, name="late_codes"),
    path(CRITERIA, views_editing.call_criteria, name="call_criteria"),
    path(
        f"{CRITERIA}remove/",
        views_editing.call_criteria_remove,
        name="call_criteria_remove",
    ),
    path(f"{CALL}questions/", views_questions.question_list, name="call_questions"),
    path(f"{CALL}questions/new/", views_questions.question_new, name="question_new"),
    path(QUESTION, views_questions.question_edit, name="question_edit"),
    path(f"{QUESTION}up/", views_questions.question_up, name="question_up"),
    path(f"{QUESTION}remove/", views_questions.question_remove, name="question_remove"),
]
