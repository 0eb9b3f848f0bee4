"""Where are the pages of this room?"""

from django.urls import path

from applications.decisions import views_body, views_letter

urlpatterns = [
    path("<int:pk>/body-decision/", views_body.body_decision, name="body_decision"),
    path(
        "<int:pk>/body-decision/minutes/", views_body.body_minutes, name="body_minutes"
    ),
    path("<int:pk>/letter/", views_letter.decision_letter, name="letter"),
    path(
        "<int:pk>/letter/progress/",
        views_letter.letter_progress,
        name="letter_progress",
    ),
]
