"""Where are the pages of this room?"""

from django.urls import path

from projects.people import views

urlpatterns = [
    path("team/", views.team, name="team"),
    path("team/<int:member_pk>/remove/", views.member_remove, name="member_remove"),
    path("history/", views.history, name="history"),
]
