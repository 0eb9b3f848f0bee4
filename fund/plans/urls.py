"""Where are the pages of this room?"""

from django.urls import path

from fund.plans import views, views_files

urlpatterns = [
    path("plans/", views.plan_list, name="plans"),
    path("plans/adopt/", views.plan_adopt, name="plan_adopt"),
    path("plans/<int:plan_pk>/", views.plan_detail, name="plan"),
    path("plans/template/", views_files.plan_template, name="plan_template"),
    path("plans/<int:plan_pk>/export/", views_files.plan_export, name="plan_export"),
    path("plans/left/<int:carry_pk>/", views_files.carry_decide, name="carry_decide"),
]
