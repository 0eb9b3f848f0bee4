"""Where are the pages of this room?"""

from django.urls import path

from applications.recommendation import views, views_plans, views_preparing

urlpatterns = [
    path("<int:pk>/prepare/", views_preparing.application_prepare, name="prepare"),
    path("<int:pk>/prepare/plans/", views_plans.alignment_judge, name="alignment"),
    path("<int:pk>/reopen/", views_preparing.preparation_reopen, name="reopen"),
    path("<int:pk>/dissent/", views_preparing.recommendation_dissent, name="dissent"),
    path("<int:pk>/recommend/", views.application_recommend, name="recommend"),
    path("<int:pk>/agenda/", views.agenda_add, name="agenda"),
]
