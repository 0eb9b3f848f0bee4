"""Where are the pages of this room?"""

from django.urls import path

from applications.session import views, views_points, views_voting

AT = "meetings/<int:pk>/"
POINT, ITEM = f"{AT}agenda/<int:number>/", f"{AT}items/<int:number>/"

urlpatterns = [
    path(ITEM, views.item_detail, name="item"),
    path(f"{ITEM}decide/", views.decision_record, name="decide"),
    path(f"{ITEM}point/", views_points.point_decide, name="point_decide"),
    path(f"{ITEM}answers/", views.item_answers, name="item_answers"),
    path(f"{ITEM}table/", views.case_table, name="case_table"),
    path(f"{ITEM}voting/", views_voting.voting_page, name="voting"),
    path(f"{ITEM}voting/how/", views_voting.voting_choose, name="voting_choose"),
    path(f"{ITEM}voting/votes/", views_voting.votes_cast, name="votes_cast"),
    path(f"{ITEM}voting/motions/", views_voting.motion_add, name="motion_add"),
    path(
        f"{ITEM}voting/motions/<int:motion_number>/remove/",
        views_voting.motion_remove,
        name="motion_remove",
    ),
    path(
        f"{ITEM}voting/reservations/",
        views_voting.reservation_add,
        name="reservation_add",
    ),
    path(
        f"{ITEM}voting/reservations/<int:reservation_pk>/remove/",
        views_voting.reservation_remove,
        name="reservation_remove",
    ),
]
