"""Where are the pages of a fund?"""

from django.urls import path

from fund.views import (
    appeals,
    checking,
    commitments,
    group,
    interests,
    ledger,
    meetings,
    overview,
    owning,
    people,
    plan_files,
    plans,
    roles,
    rules,
    wheel,
)

app_name = "fund"

urlpatterns = [
    path("<int:pk>/", overview.fund_detail, name="detail"),
    path("<int:pk>/edit/", overview.fund_edit, name="edit"),
    path("<int:pk>/ownership/", owning.ownership, name="ownership"),
    path(
        "<int:pk>/ownership/decide/", owning.ownership_decide, name="ownership_decide"
    ),
    path("<int:pk>/wheel/", wheel.wheel_detail, name="wheel"),
    path("<int:pk>/wheel/begin/", wheel.wheel_begin, name="wheel_begin"),
    path("<int:pk>/wheel/copy/<int:year>/", wheel.wheel_copy, name="wheel_copy"),
    path("<int:pk>/wheel/tasks/new/", wheel.task_add, name="task_add"),
    path("<int:pk>/wheel/tasks/<int:task_pk>/", wheel.task_edit, name="task"),
    path("<int:pk>/wheel/tasks/<int:task_pk>/end/", wheel.task_end, name="task_end"),
    path("<int:pk>/wheel/<int:occasion_pk>/", wheel.occasion, name="occasion"),
    path("<int:pk>/wheel/evidence/<int:evidence_pk>/", wheel.evidence, name="evidence"),
    path("<int:pk>/checks/", checking.checks, name="checks"),
    path("<int:pk>/checks/rounds/new/", checking.round_hold, name="check_round_new"),
    path(
        "<int:pk>/checks/rounds/<int:round_pk>/",
        checking.round_detail,
        name="check_round",
    ),
    path("<int:pk>/checks/new/", checking.question_add, name="check_question_new"),
    path(
        "<int:pk>/checks/<int:question_pk>/",
        checking.question_edit,
        name="check_question",
    ),
    path(
        "<int:pk>/checks/<int:question_pk>/end/",
        checking.question_end,
        name="check_question_end",
    ),
    path("<int:pk>/people/", people.person_list, name="people"),
    path(
        "<int:pk>/people/<int:user_pk>/account/",
        people.account_close,
        name="account_close",
    ),
    path("<int:pk>/ledger/", ledger.ledger_list, name="ledger"),
    path(
        "<int:pk>/ledger/book/",
        ledger.entry_book,
        {"kind": "actual"},
        name="ledger_book",
    ),
    path("<int:pk>/ledger/book/<slug:kind>/", ledger.entry_book, name="ledger_book"),
    path(
        "<int:pk>/ledger/<int:entry_pk>/reverse/",
        ledger.entry_reverse,
        name="ledger_reverse",
    ),
    path(
        "<int:pk>/ledger/export/<slug:form>/",
        ledger.ledger_export,
        name="ledger_export",
    ),
    path("<int:pk>/commitments/", commitments.commitment_matrix, name="commitments"),
    path(
        "<int:pk>/commitments/export/<slug:form>/",
        commitments.commitment_export,
        name="commitments_export",
    ),
    path("<int:pk>/plans/", plans.plan_list, name="plans"),
    path("<int:pk>/plans/adopt/", plans.plan_adopt, name="plan_adopt"),
    path("<int:fund_pk>/plans/<int:pk>/", plans.plan_detail, name="plan"),
    path("<int:pk>/plans/template/", plan_files.plan_template, name="plan_template"),
    path(
        "<int:fund_pk>/plans/<int:pk>/export/",
        plan_files.plan_export,
        name="plan_export",
    ),
    path(
        "<int:pk>/plans/left/<int:carry_pk>/",
        plan_files.carry_decide,
        name="carry_decide",
    ),
    path("<int:pk>/group/", group.group_detail, name="group"),
    path("<int:pk>/group/seats/add/", group.seat_add, name="seat_add"),
    path(
        "<int:pk>/group/seats/<int:seat_pk>/person/",
        group.person_seat,
        name="person_seat",
    ),
    path(
        "<int:pk>/group/seats/<int:seat_pk>/change/",
        group.seat_change,
        name="seat_change",
    ),
    path("<int:pk>/group/deputies/", group.deputies_serve, name="deputies_serve"),
    path("<int:pk>/group/terms/<int:term_pk>/end/", group.term_end, name="term_end"),
    path("<int:pk>/group/terms/<int:term_pk>/up/", group.deputy_up, name="deputy_up"),
    path("<int:pk>/interests/", interests.interest_list, name="interests"),
    path(
        "<int:pk>/interests/declare/",
        interests.interest_declare,
        name="interest_declare",
    ),
    path(
        "<int:pk>/interests/<int:declaration_pk>/",
        interests.interest_detail,
        name="interest",
    ),
    path("<int:pk>/grounds/", interests.ground_list, name="grounds"),
    path(
        "<int:pk>/grounds/<slug:ground>/", interests.ground_write, name="ground_write"
    ),
    path("<int:pk>/roles/", roles.role_list, name="roles"),
    path("<int:pk>/roles/<int:role_pk>/end/", roles.role_end, name="role_end"),
    path("<int:pk>/rules/", rules.rule_list, name="rules"),
    path("<int:pk>/rules/compare/", rules.rules_compare, name="rules_compare"),
    path("<int:pk>/rules/adopt/", rules.rules_adopt, name="rules_adopt"),
    path("<int:pk>/appeals/", appeals.appeal_list, name="appeals"),
    path("<int:pk>/appeals/<slug:body>/", appeals.appeal_write, name="appeal_write"),
    path("<int:pk>/meetings/", meetings.meeting_list, name="meetings"),
]
