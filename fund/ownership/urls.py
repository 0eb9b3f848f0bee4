"""Where are the pages of this room?"""

from django.urls import path

from fund.ownership import views

urlpatterns = [
    path("<int:pk>/ownership/", views.ownership, name="ownership"),
    path("<int:pk>/ownership/decide/", views.ownership_decide, name="ownership_decide"),
]
