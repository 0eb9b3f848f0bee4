"""Where are the pages of this room?"""

from django.urls import path

from applications.endorsement import views

urlpatterns = [
    path("<int:pk>/write/endorsements/", views.endorsements, name="endorsements"),
    path(
        "<int:pk>/write/endorsements/<int:party_pk>/ask/",
        views.endorsement_ask,
        name="endorsement_ask",
    ),
    path(
        "<int:pk>/write/endorsements/<int:party_pk>/paper/",
        views.endorsement_paper,
        name="endorsement_paper",
    ),
    path("endorse/<int:pk>/", views.endorse, name="endorse"),
    path("endorse/<str:token>/", views.endorse_by_link, name="endorse_by_link"),
]
