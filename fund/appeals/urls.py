"""Where are the pages of this room?"""

from django.urls import path

from fund.appeals import views

urlpatterns = [
    path("<int:pk>/appeals/", views.appeal_list, name="appeals"),
    path("<int:pk>/appeals/<slug:body>/", views.appeal_write, name="appeal_write"),
]
