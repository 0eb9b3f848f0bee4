"""Where are the pages of this room?"""

from django.urls import path

from applications.calibration import views

TALK = "<int:pk>/calibration/"

urlpatterns = [
    path(TALK, views.calibration_detail, name="calibration"),
    path(f"{TALK}close/", views.calibration_close, name="calibration_close"),
    path(f"{TALK}<str:code>/note/", views.calibration_note, name="calibration_note"),
    path(
        f"{TALK}<str:code>/answer/", views.calibration_answer, name="calibration_answer"
    ),
    path("<int:pk>/consensus/", views.consensus_write, name="consensus"),
]
