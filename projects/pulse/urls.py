"""Where are the pages of this room?"""

from django.urls import path

from projects.pulse import views, views_told

urlpatterns = [
    path("pulse/", views.pulse, name="pulse"),
    path("pulse/<int:pulse_pk>/", views_told.pulse_change, name="pulse_change"),
    path("pulse/<int:pulse_pk>/answer/", views_told.pulse_answer, name="pulse_answer"),
]
