"""Where are the pages of this room?"""

from django.urls import path

from applications.balance import views

urlpatterns = [
    path("funds/<int:pk>/balance/", views.group_balance, name="group_balance")
]
