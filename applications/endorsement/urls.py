"""Where are the pages of this room?"""

from django.urls import path

from applications.endorsement import views

PARTY = "<int:pk>/write/endorsements/<int:party_pk>/"

urlpatterns = [
    path("<int:pk>/write/endorsements/", views.endorsements, name="endorsements"),
    path(f"{PARTY}ask/", views.endorsement_ask, name="endorsement_ask"),
    path(f"{PARTY}paper/", views.endorsement_paper, name="endorsement_paper"),
    path("endorse/<int:pk>/", views.endorse, name="endorse"),
    path("endorse/<str:token>/", views.endorse_by_link, name="endorse_by_link"),
]
