"""Where are the pages of this room?"""

from django.urls import path

from applications.opinions import views

HERE = "opinions/<int:pk>/"

urlpatterns = [
    path("<int:pk>/opinions/ask/", views.opinion_ask, name="opinion_ask"),
    path(HERE, views.opinion, name="opinion"),
    path(f"{HERE}decline/", views.opinion_decline, name="opinion_decline"),
    path(f"{HERE}withdraw/", views.opinion_withdraw, name="opinion_withdraw"),
    path(f"{HERE}move/", views.opinion_move, name="opinion_move"),
]
