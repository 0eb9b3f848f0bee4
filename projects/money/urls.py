"""Where are the pages of this room?"""

from django.urls import path

from projects.money import views

urlpatterns = [path("money/", views.money, name="money")]
