"""Where are the pages of this room?"""

from django.urls import path

from projects.chain import views

urlpatterns = [
    path("<int:pk>/chain/", views.chain_edit, name="chain"),
    path("<int:pk>/chain/versions/<int:number>/", views.version, name="chain_version"),
]
