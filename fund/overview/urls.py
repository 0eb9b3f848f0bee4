"""Where are the pages of this room?"""

from django.urls import path

from fund.overview import views

urlpatterns = [
    path("", views.fund_detail, name="detail"),
    path("edit/", views.fund_edit, name="edit"),
]
