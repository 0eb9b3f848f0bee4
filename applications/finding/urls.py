"""Where are the pages of this room?"""

from django.urls import path

from applications.finding import views, views_saved

urlpatterns = [
    path("", views.application_list, name="list"),
    path("export/", views.application_export, name="export"),
    path("columns/", views_saved.columns_keep, name="columns"),
    path("views/", views_saved.view_list, name="views"),
    path("views/new/", views_saved.view_new, name="view_new"),
    path("views/<int:pk>/", views_saved.view_edit, name="view_edit"),
    path("views/<int:pk>/remove/", views_saved.view_remove, name="view_remove"),
    path("views/<int:pk>/restore/", views_saved.view_restore, name="view_restore"),
]
