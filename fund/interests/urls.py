"""Where are the pages of this room?"""

from django.urls import path

from fund.interests import views

urlpatterns = [
    path("<int:pk>/interests/", views.interest_list, name="interests"),
    path(
        "<int:pk>/interests/declare/", views.interest_declare, name="interest_declare"
    ),
    path(
        "<int:pk>/interests/<int:declaration_pk>/",
        views.interest_detail,
        name="interest",
    ),
    path("<int:pk>/grounds/", views.ground_list, name="grounds"),
    path("<int:pk>/grounds/<slug:ground>/", views.ground_write, name="ground_write"),
]
