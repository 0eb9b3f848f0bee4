"""Where are the pages of this room?"""

from django.urls import path

from projects.pulse import views

urlpatterns = [path("pulse/", views.pulse, name="pulse")]
