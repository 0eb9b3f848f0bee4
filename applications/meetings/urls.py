"""Where are the pages of this room?"""

from django.urls import path

from applications.meetings import views, views_agenda, views_papers, views_room

AT = "meetings/<int:pk>/"
POINT, ITEM = f"{AT}agenda/<int:number>/", f"{AT}items/<int:number>/"

urlpatterns = [
    path(AT, views.meeting_detail, name="meeting"),
    path(f"{AT}meeting.ics", views.meeting_calendar, name="meeting_calendar"),
    path(f"{AT}coming/", views.coming_say, name="coming"),
    path(f"{AT}room/", views_room.room, name="room"),
    path(f"{AT}move/", views_agenda.meeting_move, name="meeting_move"),
    path(f"{AT}agenda/", views_agenda.agenda_make, name="agenda_make"),
    path(f"{AT}agenda/add/", views_agenda.point_add, name="point_add"),
    path(f"{AT}agenda/standing/", views_agenda.points_standing, name="points_standing"),
    path(POINT, views_agenda.point_change, name="point_change"),
    path(f"{POINT}remove/", views_agenda.point_remove, name="point_remove"),
    path(f"{POINT}<str:way>/", views_agenda.point_move, name="point_move"),
    path(f"{AT}papers/", views_papers.papers_send, name="papers"),
    path(f"{AT}papers/<int:number>/", views_papers.packet, name="packet"),
    path(
        f"{AT}papers/<int:number>/progress/",
        views_papers.packet_progress,
        name="packet_progress",
    ),
    path(f"{AT}open/", views_room.meeting_open, name="meeting_open"),
    path(f"{AT}close/", views_room.meeting_close, name="meeting_close"),
]
