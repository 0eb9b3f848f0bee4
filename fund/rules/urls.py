"""Where are the pages of this room?"""

from django.urls import path

from fund.rules import views

urlpatterns = [
    path("<int:pk>/rules/", views.rule_list, name="rules"),
    path("<int:pk>/rules/compare/", views.rules_compare, name="rules_compare"),
    path("<int:pk>/rules/proposal/", views.rules_proposal, name="rules_proposal"),
    path("<int:pk>/rules/adopt/", views.rules_adopt, name="rules_adopt"),
]
