"""Where are the pages of this room?"""

from django.urls import path

from applications.decisions import views_body, views_letter

BODY = "<int:pk>/body-decision/"
LETTER = "<int:pk>/letter/"

urlpatterns = [
    path(BODY, views_body.body_decision, name="body_decision"),
    path(f"{BODY}minutes/", views_body.body_minutes, name="body_minutes"),
    path(LETTER, views_letter.decision_letter, name="letter"),
    path(f"{LETTER}progress/", views_letter.letter_progress, name="letter_progress"),
]
