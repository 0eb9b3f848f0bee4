"""Where are the pages of this room?"""

from django.urls import path

from applications.documents import views, views_copies, views_differences

urlpatterns = [
    path(
        "<int:pk>/versions/<int:older>/compare/<int:newer>/",
        views_differences.version_differences,
        name="differences",
    ),
    path("<int:pk>/copy/", views_copies.copy, name="copy"),
    path("<int:pk>/copy/<slug:kind>/", views_copies.copy_file, name="copy_file"),
    path(
        "<int:pk>/copy/<slug:kind>/progress/",
        views_copies.copy_progress,
        name="copy_progress",
    ),
    path("<int:pk>/versions/<int:number>/", views.version, name="version"),
    path("<int:pk>/versions/<int:number>/pdf/", views.version_pdf, name="version_pdf"),
    path(
        "<int:pk>/versions/<int:number>/pdf/progress/",
        views.version_pdf_progress,
        name="version_pdf_progress",
    ),
    path("documents/<int:pk>/", views.document, name="document"),
]
