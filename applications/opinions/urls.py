"""Where are the pages of this room?"""

from django.urls import path

from applications.opinions import views

urlpatterns = [
    path("<int:pk>/opinions/ask/", views.opinion_ask, name="opinion_ask"),
    path("opinions/<int:pk>/", views.opinion, name="opinion"),
    path("opinions/<int:pk>/decline/", views.opinion_decline, name="opinion_decline"),
    path(
        "opinions/<int:pk>/withdraw/", views.opinion_withdraw, name="opinion_withdraw"
    ),
    path("opinions/<int:pk>/move/", views.opinion_move, name="opinion_move"),
]
