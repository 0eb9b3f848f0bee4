"""Where are the pages of this room?"""

from django.urls import path

from applications.session import (
    views,
    views_attendance,
    views_deciding,
    views_points,
    views_voting,
)

AT = "meetings/<int:pk>/"
POINT, ITEM = f"{AT}agenda/<int:number>/", f"{AT}items/<int:number>/"

urlpatterns = [
    path(f"{AT}attendance/", views_attendance.attendance_write, name="attendance"),
    path(
        f"{AT}attendance/start/",
        views_attendance.attendance_start,
        name="attendance_start",
    ),
    path(
        f"{AT}attendance/list/",
        views_attendance.attendance_list,
        name="attendance_list",
    ),
    path(f"{AT}attendance/note/", views_attendance.movement_note, name="movement_note"),
    path(
        f"{AT}attendance/<int:movement_pk>/undo/",
        views_attendance.movement_undo,
        name="movement_undo",
    ),
    path(ITEM, views.item_detail, name="item"),
    path(f"{ITEM}decide/", views_deciding.decision_read, name="decide"),
    path(f"{ITEM}fix/", views_deciding.decision_fix, name="fix"),
    path(f"{ITEM}point/", views_points.point_decide, name="point_decide"),
    path(f"{ITEM}point/fix/", views_points.point_fix, name="point_fix"),
    path(f"{ITEM}answers/", views.item_answers, name="item_answers"),
    path(f"{ITEM}table/", views_deciding.case_table, name="case_table"),
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
