"""Where are the pages of this room?"""

from django.urls import path

from fund.ownership import views

urlpatterns = [
    path("ownership/", views.ownership, name="ownership"),
    path("ownership/decide/", views.ownership_decide, name="ownership_decide"),
]
