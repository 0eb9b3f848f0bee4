"""Where are the pages of this room?"""

from django.urls import path

from config.finding import views

urlpatterns = [path("search/", views.search, name="search")]
