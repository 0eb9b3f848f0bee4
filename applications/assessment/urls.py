"""Where are the pages of this room?"""

from django.urls import path

from applications.assessment import views

urlpatterns = [
    path("<int:pk>/assess/", views.assessment_write, name="assess"),
    path("<int:pk>/assess/finish/", views.assessment_finish, name="assess_finish"),
    path("<int:pk>/assess/no/", views.assessment_decline, name="assess_decline"),
    path(
        "<int:pk>/assess/<str:code>/", views.assessment_write, name="assess_criterion"
    ),
    path("<int:pk>/assessments/", views.assessments_compare, name="assessments"),
    path(
        "<int:pk>/assessments/<int:assessment_pk>/release/",
        views.assessor_release,
        name="assessor_release",
    ),
    path(
        "<int:pk>/assessments/<int:assessment_pk>/reopen/",
        views.assessment_reopen,
        name="assessment_reopen",
    ),
]
