"""Where are the pages of this room?"""

from django.urls import path

from applications.supplements import views

urlpatterns = [
    path(
        "<int:pk>/write/<slug:section>/unchanged/",
        views.section_unchanged,
        name="section_unchanged",
    ),
    path("<int:pk>/supplement/", views.supplement_ask, name="supplement"),
    path(
        "<int:pk>/supplement/change/", views.supplement_change, name="supplement_change"
    ),
]
