"""Where are the pages of this room?"""

from django.urls import path

from applications.case import views

urlpatterns = [path("<int:pk>/", views.application_detail, name="detail")]
