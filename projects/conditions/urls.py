"""Where are the pages of this room?"""

from django.urls import path

from core.pages.addresses import under
from projects.conditions import views

of_fund = under(
    "conditions/<int:fund_pk>/",
    path("", views.fund_conditions, name="of_fund"),
    path("export/<slug:form>/", views.conditions_export, name="conditions_export"),
)
urlpatterns = under(
    "conditions/",
    path("", views.condition_list, name="conditions"),
    path("<int:condition_pk>/", views.condition_detail, name="condition"),
    path("<int:condition_pk>/report/", views.condition_report, name="condition_report"),
    path("<int:condition_pk>/accept/", views.condition_accept, name="condition_accept"),
    path("<int:condition_pk>/return/", views.condition_return, name="condition_return"),
    path("<int:condition_pk>/move/", views.condition_move, name="condition_move"),
)
