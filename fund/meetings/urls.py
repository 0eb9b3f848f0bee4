"""Where are the pages of this room?"""

from django.urls import path

from fund.meetings import views

urlpatterns = [path("meetings/", views.meeting_list, name="meetings")]
