"""Where are the pages of this room?"""

from django.urls import path

from projects.conditions import views

urlpatterns = [
    path("conditions/<int:fund_pk>/", views.fund_conditions, name="of_fund"),
    path(
        "conditions/<int:fund_pk>/export/<slug:form>/",
        views.conditions_export,
        name="conditions_export",
    ),
    path("<int:pk>/conditions/", views.condition_list, name="conditions"),
    path(
        "<int:pk>/conditions/<int:condition_pk>/",
        views.condition_detail,
        name="condition",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/report/",
        views.condition_report,
        name="condition_report",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/accept/",
        views.condition_accept,
        name="condition_accept",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/return/",
        views.condition_return,
        name="condition_return",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/move/",
        views.condition_move,
        name="condition_move",
    ),
]
