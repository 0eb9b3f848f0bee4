"""Where are the pages of this room?"""

from django.urls import path

from fund.group import views

urlpatterns = [
    path("group/", views.group_detail, name="group"),
    path("group/seats/add/", views.seat_add, name="seat_add"),
    path("group/seats/<int:seat_pk>/person/", views.person_seat, name="person_seat"),
    path("group/seats/<int:seat_pk>/change/", views.seat_change, name="seat_change"),
    path("group/deputies/", views.deputies_serve, name="deputies_serve"),
    path("group/terms/<int:term_pk>/end/", views.term_end, name="term_end"),
    path("group/terms/<int:term_pk>/up/", views.deputy_up, name="deputy_up"),
]
