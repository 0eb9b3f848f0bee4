"""Where are the pages of this room?"""

from django.urls import path

from applications.ranking import views

urlpatterns = [
    path("compare/", views.compare, name="compare"),
    path("ranking/", views.ranking, name="ranking"),
]
