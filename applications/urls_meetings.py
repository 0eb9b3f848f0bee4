from django.urls import path

from applications.views import agenda, attendance, meetings, papers, session

AT, POINT = "meetings/<int:pk>/", "meetings/<int:pk>/agenda/<int:number>/"

urlpatterns = [
    path(AT, meetings.meeting_detail, name="meeting"),
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
    path(f"{AT}items/<int:number>/", session.item_detail, name="item"),
    path(f"{AT}items/<int:number>/decide/", session.decision_record, name="decide"),
]
