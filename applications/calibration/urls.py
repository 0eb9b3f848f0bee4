"""Where are the pages of this room?"""

from django.urls import path

from applications.calibration import views

urlpatterns = [
    path("<int:pk>/calibration/", views.calibration_detail, name="calibration"),
    path(
        "<int:pk>/calibration/close/", views.calibration_close, name="calibration_close"
    ),
    path(
        "<int:pk>/calibration/<str:code>/note/",
        views.calibration_note,
        name="calibration_note",
    ),
    path(
        "<int:pk>/calibration/<str:code>/answer/",
        views.calibration_answer,
        name="calibration_answer",
    ),
    path("<int:pk>/consensus/", views.consensus_write, name="consensus"),
]
