from django.urls import path

from projects.views import (
    chain,
    checking,
    conditions,
    gates,
    measuring,
    money,
    overview,
    people,
    plan,
    pulse,
    sheet,
)

app_name = "projects"

urlpatterns = [
    path("", overview.project_list, name="list"),
    path("<int:pk>/", overview.project_detail, name="detail"),
    path("<int:pk>/chain.svg", overview.chain_picture, name="chain_picture"),
    path("<int:pk>/chain/print/", overview.chain_print, name="chain_print"),
    path("<int:pk>/chain/", chain.chain_edit, name="chain"),
    path("<int:pk>/chain/versions/<int:number>/", chain.version, name="chain_version"),
    path(
        "<int:pk>/indicators/<int:indicator_pk>/",
        measuring.indicator_detail,
        name="indicator",
    ),
    path(
        "<int:pk>/indicators/<int:indicator_pk>/measure/",
        measuring.measure,
        name="measure",
    ),
    path(
        "<int:pk>/indicators/<int:indicator_pk>/start/",
        measuring.starting_point,
        name="starting_point",
    ),
    path(
        "<int:pk>/measurements/<int:measurement_pk>/approve/",
        measuring.approve,
        name="approve",
    ),
    path(
        "<int:pk>/measurements/<int:measurement_pk>/correct/",
        measuring.correct,
        name="correct",
    ),
    path("conditions/<int:fund_pk>/", conditions.fund_conditions, name="of_fund"),
    path(
        "conditions/<int:fund_pk>/export/<slug:form>/",
        conditions.conditions_export,
        name="conditions_export",
    ),
    path("<int:pk>/conditions/", conditions.condition_list, name="conditions"),
    path(
        "<int:pk>/conditions/<int:condition_pk>/",
        conditions.condition_detail,
        name="condition",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/report/",
        conditions.condition_report,
        name="condition_report",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/accept/",
        conditions.condition_accept,
        name="condition_accept",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/return/",
        conditions.condition_return,
        name="condition_return",
    ),
    path(
        "<int:pk>/conditions/<int:condition_pk>/move/",
        conditions.condition_move,
        name="condition_move",
    ),
    path("<int:pk>/gate/", gates.gate, name="gate"),
    path("<int:pk>/gate/pass/", gates.gate_pass, name="gate_pass"),
    path("<int:pk>/gate/decide/", gates.gate_decide, name="gate_decide"),
    path("<int:pk>/gate/appoint/", gates.appoint, name="appoint"),
    path("<int:pk>/gate/settle/<slug:what>/", gates.settle, name="settle"),
    path("<int:pk>/gate/steps/<slug:name>/", gates.step, name="step"),
    path("<int:pk>/parties/<int:party_pk>/support/", gates.endorse, name="endorse"),
    path("<int:pk>/pulse/", pulse.pulse, name="pulse"),
    path("<int:pk>/plan/", plan.plan, name="plan"),
    path("<int:pk>/plan/milestones/new/", plan.milestone_add, name="milestone_add"),
    path(
        "<int:pk>/plan/milestones/<int:milestone_pk>/reach/",
        plan.milestone_reach,
        name="milestone_reach",
    ),
    path(
        "<int:pk>/plan/milestones/<int:milestone_pk>/move/",
        plan.milestone_move,
        name="milestone_move",
    ),
    path("<int:pk>/plan/risks/new/", plan.risk_edit, name="risk_add"),
    path("<int:pk>/plan/risks/<int:risk_pk>/", plan.risk_edit, name="risk"),
    path("<int:pk>/plan/staff/new/", plan.staff_edit, name="staff_add"),
    path("<int:pk>/plan/staff/<int:role_pk>/", plan.staff_edit, name="staff"),
    path("<int:pk>/plan/sheet/<slug:question>/", sheet.sheet, name="sheet"),
    path("<int:pk>/checks/", checking.checks, name="checks"),
    path("<int:pk>/checks/new/", checking.round_hold, name="check_round_new"),
    path("<int:pk>/checks/<int:round_pk>/", checking.round_detail, name="check_round"),
    path("<int:pk>/money/", money.money, name="money"),
    path("<int:pk>/team/", people.team, name="team"),
    path(
        "<int:pk>/team/<int:member_pk>/remove/",
        people.member_remove,
        name="member_remove",
    ),
    path("<int:pk>/history/", people.history, name="history"),
]
