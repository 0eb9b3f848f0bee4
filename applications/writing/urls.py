"""Where are the pages of this room?"""

from django.urls import path

from applications.writing import (
    views,
    views_begin,
    views_budget_file,
    views_copying,
    views_section,
)

BUDGET = "<int:pk>/write/budget/"
PART = "<int:pk>/write/<slug:section>/"

urlpatterns = [
    path("calls/<int:pk>/apply/", views_begin.apply, name="apply"),
    path("<int:pk>/write/", views.tasks, name="tasks"),
    path("<int:pk>/write/check/", views.check, name="check"),
    path(f"{BUDGET}file/", views_budget_file.budget_download, name="budget_download"),
    path(f"{BUDGET}import/", views_budget_file.budget_import, name="budget_import"),
    path(f"{BUDGET}apply/", views_budget_file.budget_apply, name="budget_apply"),
    path(PART, views_section.section, name="section"),
    path(f"{PART}presence/", views_section.section_presence, name="section_presence"),
    path("<int:pk>/copy-to-new/", views_copying.application_copy, name="copy_to_new"),
    path("<int:pk>/submit/", views.application_submit, name="submit"),
    path("<int:pk>/receipt/<int:number>/", views.receipt, name="receipt"),
    path("<int:pk>/withdraw/", views.application_withdraw, name="withdraw"),
    path("<int:pk>/team/", views.team, name="team"),
]
