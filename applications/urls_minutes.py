from django.urls import path

from applications.views import minutes_after as after
from applications.views import minutes_reading as reading
from applications.views import minutes_writing as writing

HERE = "meetings/<int:pk>/minutes/"

urlpatterns = [
    path("minutes/<int:fund_pk>/", reading.minutes_list, name="minutes_list"),
    path("<int:pk>/extract/", reading.case_extract, name="extract"),
    path(HERE, reading.minutes_read, name="minutes"),
    path(f"{HERE}begin/", writing.minutes_begin, name="minutes_begin"),
    path(f"{HERE}write/", writing.minutes_write, name="minutes_write"),
    path(f"{HERE}verifiers/", writing.minutes_verifiers, name="minutes_verifiers"),
    path(f"{HERE}again/", writing.minutes_take_again, name="minutes_take_again"),
    path(
        f"{HERE}again/<int:number>/",
        writing.paragraph_take_again,
        name="paragraph_take_again",
    ),
    path(f"{HERE}add/", writing.paragraph_add, name="paragraph_add"),
    path(
        f"{HERE}remove/<int:number>/",
        writing.paragraph_remove,
        name="paragraph_remove",
    ),
    path(f"{HERE}send/", writing.minutes_send, name="minutes_send"),
    path(f"{HERE}verify/", reading.minutes_verify, name="minutes_verify"),
    path(f"{HERE}back/", reading.minutes_take_back, name="minutes_take_back"),
    path(f"{HERE}files/", reading.minutes_files, name="minutes_files"),
    path(f"{HERE}files/<int:file_pk>/", reading.minutes_file, name="minutes_file"),
    path(f"{HERE}files/check/", reading.minutes_check, name="minutes_check"),
    path(f"{HERE}correct/<int:number>/", after.entry_write, name="entry_write"),
    path(
        f"{HERE}entries/<int:entry_pk>/verify/",
        after.entry_verify,
        name="entry_verify",
    ),
    path(f"{HERE}announce/", after.minutes_announce, name="minutes_announce"),
]
