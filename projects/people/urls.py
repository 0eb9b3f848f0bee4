"""Where are the pages of this room?"""

from django.urls import path

from projects.people import views

urlpatterns = [
    path("<int:pk>/team/", views.team, name="team"),
    path(
        "<int:pk>/team/<int:member_pk>/remove/",
        views.member_remove,
        name="member_remove",
    ),
    path("<int:pk>/history/", views.history, name="history"),
]
