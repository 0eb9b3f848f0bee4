"""Where are the pages of this room?"""

from django.urls import path

from projects.overview import views

listed = [path("", views.project_list, name="list")]
urlpatterns = [
    path("", views.project_detail, name="detail"),
    path("chain.svg", views.chain_picture, name="chain_picture"),
    path("chain/print/", views.chain_print, name="chain_print"),
]
