"""Where are the pages of this room?"""

from django.urls import path

from config.help import views

urlpatterns = [
    path("help/", views.help_index, name="help"),
    path("help/<slug:key>/", views.help_topic, name="help_topic"),
]
