"""Where are the pages of this room?"""

from django.urls import path

from fund.plans import views, views_files

urlpatterns = [
    path("<int:pk>/plans/", views.plan_list, name="plans"),
    path("<int:pk>/plans/adopt/", views.plan_adopt, name="plan_adopt"),
    path("<int:fund_pk>/plans/<int:pk>/", views.plan_detail, name="plan"),
    path("<int:pk>/plans/template/", views_files.plan_template, name="plan_template"),
    path(
        "<int:fund_pk>/plans/<int:pk>/export/",
        views_files.plan_export,
        name="plan_export",
    ),
    path(
        "<int:pk>/plans/left/<int:carry_pk>/",
        views_files.carry_decide,
        name="carry_decide",
    ),
]
