"""What is kept of a condition, who is told, and when can it be moved?"""

from datetime import date, timedelta

import pytest
from django.core.files.base import ContentFile

from accounts.models import AuditEvent, Mail, User
from core import clock
from core.files.uploads import Checked
from core.refusals import TransitionRefused
from fund.conditions import actions as conditions
from fund.conditions.actions import Planned
from fund.models import Condition, ConditionKind, Grant
from tests import factories
from tests.fund.books import found, promise, use

Kind, State, Role = ConditionKind, Condition.State, factories.Role
DAY = date(2026, 12, 24)


@pytest.fixture
def grant() -> Grant:
    return promise(found(), 500)


@pytest.fixture
def owner() -> User:
    return factories.make_user("Ola Ägare")


@pytest.fixture
def condition(grant, owner) -> Condition:
    return impose(grant, owner=owner)


def impose(grant, kind=Kind.PAYMENT, *, owner=None, due_on=None) -> Condition:
    row = Planned("Avtal är tecknat", kind, owner, due_on)
    conditions.impose(grant, [row], owner=None)
    return grant.conditions.latest("pk")


def report(condition, evidence="Påskrivet", **fields) -> None:
    by = factories.make_user("Rut")
    conditions.report(condition, evidence=evidence, path="/x", by=by, **fields)


def move(condition, *, owner=None, due_on=None) -> None:
    conditions.move(
        condition,
        owner=owner,
        due_on=due_on,
        reason="Sjuk.",
        path="/x",
        by=User.objects.system(),
    )


def told() -> list[tuple]:
    """To whom, and about what, since the last time."""
    rows = [(mail.to, mail.subject) for mail in Mail.objects.order_by("pk")]
    Mail.objects.all().delete()
    return rows


def file(name="avtal.PDF") -> dict:
    checked = Checked(name, "application/pdf", 5, "a" * 64)
    return {"file": ContentFile(b"avtal", name[-20:]), "checked": checked}


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("", []),
        (" \n\n", []),
        ("Ett\n  Två \n\nTre", ["Ett", "Två", "Tre"]),
        ("x" * 501, ["x" * 500]),
    ],
)
def test_each_line_is_a_condition_before_the_first_payment(text, texts):
    assert conditions.planned(text) == [Planned(each, Kind.PAYMENT) for each in texts]


def test_what_was_filled_in_is_kept_as_it_is():
    rows = [Planned("Ett", Kind.START), Planned("Två", due_on=DAY)]
    assert conditions.planned(iter(rows)) == rows


def test_who_is_named_sees_to_it_and_else_the_projects_owner(grant, owner):
    other = factories.make_user("Någon annan")
    rows = [Planned("Ett", owner=other), Planned("Två")]
    conditions.impose(grant, rows, owner=owner)
    conditions.impose(grant, [Planned("Tre")], owner=None)
    owners = [row.owner for row in grant.conditions.order_by("pk")]
    assert owners == [other, owner, None]


class TestReported:
    @pytest.mark.parametrize("evidence", ["", "  \n"])
    def test_not_without_words_or_a_file(self, condition, evidence):
        with pytest.raises(TransitionRefused, match="hur det är uppfyllt"):
            report(condition, evidence)
        assert condition.state == State.OPEN

    def test_with_words_alone(self, condition):
        report(condition, "Påskrivet")
        condition.refresh_from_db()
        assert (condition.state, condition.evidence) == (State.REPORTED, "Påskrivet")
        assert (condition.file.name, condition.file_name) == ("", "")

    @pytest.mark.parametrize("evidence", ["", "Påskrivet"])
    def test_with_a_file(self, condition, evidence):
        name = f"{'x' * 300}.PDF"
        before = condition.events.count()
        report(condition, evidence, **file(name))
        condition.refresh_from_db()
        assert condition.file.read() == b"avtal"
        condition.file.close()
        assert condition.file.name.endswith(".pdf")
        assert condition.file_name == name[-200:]
        assert (condition.file_type, condition.file_sha256) == (
            "application/pdf",
            "a" * 64,
        )
        assert condition.events.count() == before + 1  # it becomes one thing at once

    @pytest.mark.parametrize("lacking", ["file", "checked"])
    def test_a_file_that_nobody_has_looked_at_is_not_kept(self, condition, lacking):
        report(condition, "Påskrivet", **{**file(), lacking: None})
        condition.refresh_from_db()
        assert (condition.state, condition.file.name) == (State.REPORTED, "")

    def test_those_who_accept_are_told_but_not_who_reports(self, grant, condition):
        staff = [
            factories.make_role(grant.fund, role)
            for role in (Role.COORDINATOR, Role.FINANCE)
        ]
        for role in (Role.ASSESSOR, Role.CHAIR, Role.AUDITOR):
            factories.make_role(grant.fund, role)
        assert conditions.accepting(condition) == staff
        told()
        by = staff[1]
        conditions.report(condition, evidence="Ja", path="/x", by=by)
        assert [who for who, _about in told()] == [staff[0]]


class TestMoved:
    def test_nothing_else_is_no_move(self, condition, owner):
        told()
        move(condition, owner=owner)
        assert told() == []
        assert not AuditEvent.objects.filter(verb="moved").exists()

    @pytest.mark.parametrize("is_dated", [False, True])
    def test_a_new_owner_is_told(self, grant, owner, is_dated):
        due_on = DAY if is_dated else None
        condition = impose(grant, owner=owner, due_on=due_on)
        other = factories.make_user("Nya")
        told()
        move(condition, owner=other, due_on=due_on)
        assert told() == [(other, "Du ansvarar för ett villkor")]
        condition.refresh_from_db()
        assert (condition.owner, condition.due_on) == (other, due_on)
        event = AuditEvent.objects.get(verb="moved")
        assert event.note == f"{owner} → {other}. Sjuk."

    def test_only_another_day_is_reminded_of_anew(self, grant, owner):
        condition = impose(grant, owner=owner, due_on=DAY)
        condition.reminded_at = clock.now()
        condition.save()
        other = factories.make_user("Nya")
        move(condition, owner=other, due_on=DAY)
        condition.refresh_from_db()
        assert condition.reminded_at is not None
        move(condition, owner=other, due_on=DAY + timedelta(days=1))
        condition.refresh_from_db()
        assert condition.reminded_at is None

    def test_another_day_is_told_to_who_sees_to_it(self, condition, owner):
        told()
        move(condition, owner=owner, due_on=DAY)
        assert [who for who, _about in told()] == [owner]
        condition.refresh_from_db()
        assert (condition.owner, condition.due_on) == (owner, DAY)
        assert AuditEvent.objects.get(verb="moved").note == f"– → {DAY}. Sjuk."
        move(condition, owner=owner, due_on=DAY + timedelta(days=1))
        ((_who, about),) = told()
        assert "dag" in about

    def test_both_at_once_and_nobody_any_longer(self, condition, owner):
        move(condition, owner=None, due_on=DAY)
        assert told() == []
        note = AuditEvent.objects.get(verb="moved").note
        assert note == f"{owner} → –; – → {DAY}. Sjuk."

    @pytest.mark.parametrize("kind", Kind)
    @pytest.mark.parametrize("due_on", [None, DAY])
    def test_only_one_by_a_day_needs_its_day(self, grant, owner, kind, due_on):
        condition = impose(grant, kind, due_on=clock.today())
        if kind == Kind.LATER and due_on is None:
            with pytest.raises(TransitionRefused, match="sista dagen"):
                move(condition, owner=owner, due_on=due_on)
        else:
            move(condition, owner=owner, due_on=due_on)
            assert (condition.owner, condition.due_on) == (owner, due_on)

    def test_not_when_it_is_reported(self, condition, owner):
        report(condition)
        with pytest.raises(TransitionRefused, match="kan inte flyttas"):
            move(condition, due_on=DAY)


def test_who_sees_to_it_is_told_how_it_went_and_nobody_if_nobody_does(grant, owner):
    system = User.objects.system()
    for sees_to_it in (owner, None):
        condition = impose(grant, owner=sees_to_it)
        report(condition)
        told()
        conditions.send_back(condition, note="Fel avtal", path="/x", by=system)
        report(condition)
        conditions.accept(condition, path="/x", by=system)
        assert [who for who, _about in told()] == ([owner] * 2 if sees_to_it else [])


def test_what_stops_the_money_is_told_in_the_order_it_was_set(grant):
    assert use(grant, 1).amount == 1
    for text in ("Ett", "Två"):
        conditions.impose(grant, [Planned(text), Planned("x", Kind.START)], owner=None)
    with pytest.raises(TransitionRefused, match="godkända: Ett; Två"):
        conditions.require_payable(grant)
    with pytest.raises(TransitionRefused, match="Ett"):
        use(grant, 1)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Avtalet är undertecknat före start.", "start"),
        ("Rekryteringen är klar innan projektet startar.", "start"),
        ("Signed before the start", "start"),
        ("Startdatum flyttas till efter beslutet.", "payment"),
        ("Medfinansieringen är beslutad.", "payment"),
    ],
)
def test_a_line_says_itself_that_it_is_met_before_the_start(line, kind):
    assert [row.kind for row in conditions.planned(line)] == [kind]
