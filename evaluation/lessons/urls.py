"""Where are the pages of this room?"""

from django.urls import path

from evaluation.lessons import views

urlpatterns = [
    path("", views.lesson_list, name="list"),
    path("projects/<int:pk>/", views.learning, name="project"),
    path("projects/<int:pk>/lessons/new/", views.lesson_add, name="lesson_add"),
    path(
        "projects/<int:pk>/lasting/new/",
        views.multiplier_effect_add,
        name="multiplier_effect_add",
    ),
    path("projects/<int:pk>/evidence/", views.evidence, name="evidence"),
]
