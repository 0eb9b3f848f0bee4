"""Where are the pages of this room?"""

from django.urls import path

from fund.wheel import views

urlpatterns = [
    path("<int:pk>/wheel/", views.wheel_detail, name="wheel"),
    path("<int:pk>/wheel/begin/", views.wheel_begin, name="wheel_begin"),
    path("<int:pk>/wheel/copy/<int:year>/", views.wheel_copy, name="wheel_copy"),
    path("<int:pk>/wheel/tasks/new/", views.task_add, name="task_add"),
    path("<int:pk>/wheel/tasks/<int:task_pk>/", views.task_edit, name="task"),
    path("<int:pk>/wheel/tasks/<int:task_pk>/end/", views.task_end, name="task_end"),
    path("<int:pk>/wheel/<int:occasion_pk>/", views.occasion, name="occasion"),
    path("<int:pk>/wheel/evidence/<int:evidence_pk>/", views.evidence, name="evidence"),
]
