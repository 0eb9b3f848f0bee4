from django.urls import path

from applications.views import (
    agenda,
    attendance,
    meetings,
    papers,
    points,
    session,
    voting,
)

AT = "meetings/<int:pk>/"
POINT, ITEM = f"{AT}agenda/<int:number>/", f"{AT}items/<int:number>/"

urlpatterns = [
    path(AT, meetings.meeting_detail, name="meeting"),
    path(f"{AT}move/", agenda.meeting_move, name="meeting_move"),
    path(f"{AT}agenda/", agenda.agenda_make, name="agenda_make"),
    path(f"{AT}agenda/add/", agenda.point_add, name="point_add"),
    path(f"{AT}agenda/standing/", agenda.points_standing, name="points_standing"),
    path(POINT, agenda.point_change, name="point_change"),
    path(f"{POINT}remove/", agenda.point_remove, name="point_remove"),
    path(f"{POINT}<str:way>/", agenda.point_move, name="point_move"),
    path(f"{AT}papers/", papers.papers_send, name="papers"),
    path(f"{AT}papers/<int:number>/", papers.packet, name="packet"),
    path(
        f"{AT}papers/<int:number>/progress/",
        papers.packet_progress,
        name="packet_progress",
    ),
    path(f"{AT}attendance/", attendance.attendance_write, name="attendance"),
    path(f"{AT}attendance/note/", attendance.movement_note, name="movement_note"),
    path(
        f"{AT}attendance/<int:movement_pk>/undo/",
        attendance.movement_undo,
        name="movement_undo",
    ),
    path(f"{AT}open/", meetings.meeting_open, name="meeting_open"),
    path(f"{AT}close/", meetings.meeting_close, name="meeting_close"),
    path(ITEM, session.item_detail, name="item"),
    path(f"{ITEM}decide/", session.decision_record, name="decide"),
    path(f"{ITEM}point/", points.point_decide, name="point_decide"),
    path(f"{ITEM}answers/", session.item_answers, name="item_answers"),
    path(f"{ITEM}table/", session.case_table, name="case_table"),
    path(f"{ITEM}voting/", voting.voting_page, name="voting"),
    path(f"{ITEM}voting/how/", voting.voting_choose, name="voting_choose"),
    path(f"{ITEM}voting/votes/", voting.votes_cast, name="votes_cast"),
    path(f"{ITEM}voting/motions/", voting.motion_add, name="motion_add"),
    path(
        f"{ITEM}voting/motions/<int:motion_number>/remove/",
        voting.motion_remove,
        name="motion_remove",
    ),
    path(f"{ITEM}voting/reservations/", voting.reservation_add, name="reservation_add"),
    path(
        f"{ITEM}voting/reservations/<int:reservation_pk>/remove/",
        voting.reservation_remove,
        name="reservation_remove",
    ),
]
