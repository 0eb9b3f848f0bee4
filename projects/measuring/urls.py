"""Where are the pages of this room?"""

from django.urls import path

from projects.measuring import views

urlpatterns = [
    path("indicators/<int:indicator_pk>/", views.indicator_detail, name="indicator"),
    path("indicators/<int:indicator_pk>/measure/", views.measure, name="measure"),
    path(
        "indicators/<int:indicator_pk>/start/",
        views.starting_point,
        name="starting_point",
    ),
    path("measurements/<int:measurement_pk>/approve/", views.approve, name="approve"),
    path("measurements/<int:measurement_pk>/correct/", views.correct, name="correct"),
]
