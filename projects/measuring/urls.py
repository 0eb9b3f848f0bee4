"""Where are the pages of this room?"""

from django.urls import path

from projects.measuring import views

urlpatterns = [
    path(
        "<int:pk>/indicators/<int:indicator_pk>/",
        views.indicator_detail,
        name="indicator",
    ),
    path(
        "<int:pk>/indicators/<int:indicator_pk>/measure/", views.measure, name="measure"
    ),
    path(
        "<int:pk>/indicators/<int:indicator_pk>/start/",
        views.starting_point,
        name="starting_point",
    ),
    path(
        "<int:pk>/measurements/<int:measurement_pk>/approve/",
        views.approve,
        name="approve",
    ),
    path(
        "<int:pk>/measurements/<int:measurement_pk>/correct/",
        views.correct,
        name="correct",
    ),
]
