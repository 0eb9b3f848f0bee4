"""Where are the pages of this room?"""

from django.urls import path

from applications.conditions import views

urlpatterns = [
    path("conditions/<int:pk>/waive/", views.condition_waive, name="condition_waive"),
    path("conditions/<int:pk>/file/", views.condition_file, name="condition_file"),
]
