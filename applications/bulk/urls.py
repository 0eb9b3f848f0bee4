"""Where are the pages of this room?"""

from django.urls import path

from applications.bulk import views

urlpatterns = [
    path("bulk/", views.bulk, name="bulk"),
    path("bulk/done/", views.bulk_done, name="bulk_done"),
    path("bulk/undo/", views.bulk_undo, name="bulk_undo"),
]
