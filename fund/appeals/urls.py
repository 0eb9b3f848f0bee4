"""Where are the pages of this room?"""

from django.urls import path

from fund.appeals import views

urlpatterns = [
    path("appeals/", views.appeal_list, name="appeals"),
    path("appeals/<slug:body>/", views.appeal_write, name="appeal_write"),
]
