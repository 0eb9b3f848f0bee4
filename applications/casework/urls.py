"""Where are the pages of this room?"""

from django.urls import path

from applications.casework import views, views_registering

urlpatterns = [
    path("<int:pk>/register/", views_registering.application_register, name="register"),
    path("<int:pk>/number/", views_registering.number_correct, name="number"),
    path(
        "ideas/<int:pk>/number/",
        views_registering.idea_number_correct,
        name="idea_number",
    ),
    path("<int:pk>/formal/", views.formal_check, name="formal"),
    path("<int:pk>/dismiss/", views.application_dismiss, name="dismiss"),
]
