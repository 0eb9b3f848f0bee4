"""Where are the pages of this room?"""

from django.urls import path

from fund.interests import views

urlpatterns = [
    path("interests/", views.interest_list, name="interests"),
    path("interests/declare/", views.interest_declare, name="interest_declare"),
    path("interests/<int:declaration_pk>/", views.interest_detail, name="interest"),
    path("grounds/", views.ground_list, name="grounds"),
    path("grounds/<slug:ground>/", views.ground_write, name="ground_write"),
]
