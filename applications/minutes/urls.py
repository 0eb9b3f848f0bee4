"""Where are the pages of this room?"""

from django.urls import path

from applications.minutes import views, views_after, views_writing

HERE = "meetings/<int:pk>/minutes/"

urlpatterns = [
    path("minutes/<int:fund_pk>/", views.minutes_list, name="minutes_list"),
    path("<int:pk>/extract/", views.case_extract, name="extract"),
    path(HERE, views.minutes_read, name="minutes"),
    path(f"{HERE}begin/", views_writing.minutes_begin, name="minutes_begin"),
    path(f"{HERE}write/", views_writing.minutes_write, name="minutes_write"),
    path(
        f"{HERE}verifiers/", views_writing.minutes_verifiers, name="minutes_verifiers"
    ),
    path(f"{HERE}again/", views_writing.minutes_take_again, name="minutes_take_again"),
    path(
        f"{HERE}again/<int:number>/",
        views_writing.paragraph_take_again,
        name="paragraph_take_again",
    ),
    path(f"{HERE}add/", views_writing.paragraph_add, name="paragraph_add"),
    path(
        f"{HERE}remove/<int:number>/",
        views_writing.paragraph_remove,
        name="paragraph_remove",
    ),
    path(f"{HERE}send/", views_writing.minutes_send, name="minutes_send"),
    path(f"{HERE}verify/", views.minutes_verify, name="minutes_verify"),
    path(f"{HERE}back/", views.minutes_take_back, name="minutes_take_back"),
    path(f"{HERE}files/", views.minutes_files, name="minutes_files"),
    path(f"{HERE}files/<int:file_pk>/", views.minutes_file, name="minutes_file"),
    path(f"{HERE}files/check/", views.minutes_check, name="minutes_check"),
    path(f"{HERE}correct/<int:number>/", views_after.entry_write, name="entry_write"),
    path(
        f"{HERE}entries/<int:entry_pk>/verify/",
        views_after.entry_verify,
        name="entry_verify",
    ),
    path(f"{HERE}announce/", views_after.minutes_announce, name="minutes_announce"),
]
