"""Where are the pages of this room?"""

from django.urls import path

from applications.documents import views, views_copies, views_differences

COPY = "<int:pk>/copy/<slug:kind>/"
VERSION = "<int:pk>/versions/<int:number>/"

urlpatterns = [
    path(
        "<int:pk>/versions/<int:older>/compare/<int:newer>/",
        views_differences.version_differences,
        name="differences",
    ),
    path("<int:pk>/copy/", views_copies.copy, name="copy"),
    path(COPY, views_copies.copy_file, name="copy_file"),
    path(f"{COPY}progress/", views_copies.copy_progress, name="copy_progress"),
    path(VERSION, views.version, name="version"),
    path(f"{VERSION}pdf/", views.version_pdf, name="version_pdf"),
    path(
        f"{VERSION}pdf/progress/",
        views.version_pdf_progress,
        name="version_pdf_progress",
    ),
    path("documents/<int:pk>/", views.document, name="document"),
]
