"""Where are the pages of this room?"""

from django.urls import path

from fund.wheel import views

urlpatterns = [
    path("wheel/", views.wheel_detail, name="wheel"),
    path("wheel/begin/", views.wheel_begin, name="wheel_begin"),
    path("wheel/copy/<int:year>/", views.wheel_copy, name="wheel_copy"),
    path("wheel/tasks/new/", views.task_add, name="task_add"),
    path("wheel/tasks/<int:task_pk>/", views.task_edit, name="task"),
    path("wheel/tasks/<int:task_pk>/end/", views.task_end, name="task_end"),
    path("wheel/<int:occasion_pk>/", views.occasion, name="occasion"),
    path("wheel/evidence/<int:evidence_pk>/", views.evidence, name="evidence"),
]
