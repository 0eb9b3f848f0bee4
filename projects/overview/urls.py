"""Where are the pages of this room?"""

from django.urls import path

from projects.overview import views

urlpatterns = [
    path("", views.project_list, name="list"),
    path("<int:pk>/", views.project_detail, name="detail"),
    path("<int:pk>/chain.svg", views.chain_picture, name="chain_picture"),
    path("<int:pk>/chain/print/", views.chain_print, name="chain_print"),
]
