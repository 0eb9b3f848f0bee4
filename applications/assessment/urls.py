"""Where are the pages of this room?"""

from django.urls import path

from applications.assessment import views

OWN = "<int:pk>/assess/"
ONE = "<int:pk>/assessments/<int:assessment_pk>/"

urlpatterns = [
    path(OWN, views.assessment_write, name="assess"),
    path(f"{OWN}finish/", views.assessment_finish, name="assess_finish"),
    path(f"{OWN}no/", views.assessment_decline, name="assess_decline"),
    path(f"{OWN}<str:code>/", views.assessment_write, name="assess_criterion"),
    path("<int:pk>/assessments/", views.assessments_compare, name="assessments"),
    path(f"{ONE}release/", views.assessor_release, name="assessor_release"),
    path(f"{ONE}reopen/", views.assessment_reopen, name="assessment_reopen"),
]
