"""Where are the pages of this room?"""

from django.urls import path

from applications.bulk import views

urlpatterns = [
    path("together/", views.cases_together, name="together"),
    path("together/done/", views.together_done, name="together_done"),
    path("together/undo/", views.together_undo, name="together_undo"),
]
