"""Where are the pages of this room?"""

from django.urls import path

from fund.rules import views

urlpatterns = [
    path("rules/", views.rule_list, name="rules"),
    path("rules/compare/", views.rules_compare, name="rules_compare"),
    path("rules/proposal/", views.rules_proposal, name="rules_proposal"),
    path("rules/adopt/", views.rules_adopt, name="rules_adopt"),
]
