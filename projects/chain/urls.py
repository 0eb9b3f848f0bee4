"""Where are the pages of this room?"""

from django.urls import path

from projects.chain import views

urlpatterns = [
    path("chain/", views.chain_edit, name="chain"),
    path("chain/versions/<int:number>/", views.version, name="chain_version"),
]
