"""The wheel of the year: what is planned, done, skipped, and neglected?"""

from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, ProgrammingError, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import Mail, User
from core import clock
from core.refusals import TransitionRefused
from fund.models import DutyEvidence, DutyOccasion, DutyTask
from fund.models.wheel import Duty
from fund.ownership import duties
from fund.wheel import actions as wheel
from fund.wheel import reminders
from fund.wheel.chart import Mark, Track
from fund.wheel.chart import wheel as picture
from fund.wheel.waiting import waiting_for
from tests import factories
from tests.kept_files import assert_sent_only_whole

State = DutyOccasion.State


@pytest.fixture(autouse=True)
def _spring():
    with clock.travel(factories.moment(2026, 3, 10)):
        yield


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


def add(fund, by, *, year=2026, **fields) -> DutyTask:
    words = {
        "duty": "communication",
        "title": "Berätta",
        "rhythm": "year",
        "month": 4,
        "day": 31,
        "owner": by,
        **fields,
    }
    return wheel.add_task(fund, year=year, by=by, **words)


def days_of(task, **filters) -> list[date]:
    rows = task.occasions.filter(**filters)
    return list(rows.order_by("due_on").values_list("due_on", flat=True))


@pytest.mark.parametrize(
    ("rhythm", "month", "expected"),
    [
        ("once", 4, [(4, 30)]),
        ("year", 2, [(2, 28)]),
        ("half_year", 9, [(3, 31), (9, 30)]),
        ("tertial", 6, [(2, 28), (6, 30), (10, 31)]),
    ],
)
def test_the_days_of_a_rhythm(rhythm, month, expected):
    days = DutyTask(rhythm=rhythm, month=month, day=31).days_of(2026)
    assert [(day.month, day.day) for day in days] == expected


def test_every_month_ends_on_its_own_last_day():
    days = DutyTask(rhythm="month", month=5, day=31).days_of(2026)
    assert [day.month for day in days] == list(range(1, 13))
    assert [day.day for day in days[:4]] == [31, 28, 31, 30]


def test_a_new_task_plans_only_what_lies_ahead(fund, maria):
    task = add(fund, maria, rhythm="half_year", month=1, day=15)
    assert days_of(task) == [date(2026, 7, 15)]
    with pytest.raises(TransitionRefused, match="passerat"):
        add(fund, maria, rhythm="year", month=1)


def test_the_usual_wheel_has_something_for_each_duty(fund, maria):
    owners = dict.fromkeys(Duty, maria)
    count = wheel.begin_usual(fund, owners=owners, by=maria)
    assert fund.duty_tasks.count() == count == 12
    rows = DutyOccasion.objects.of_year(fund, 2027)
    assert {row.task.duty for row in rows.select_related("task")} == set(Duty)
    with pytest.raises(TransitionRefused, match="redan"):
        wheel.begin_usual(fund, owners=owners, by=maria)


def test_a_year_is_copied_once_and_moved_days_go_back(fund, maria):
    task = add(fund, maria)
    once = add(fund, maria, rhythm="once", month=5)
    wheel.move(task.occasions.get(), day=date(2026, 6, 9), by=maria)
    assert wheel.copy_to(fund, 2027, by=maria) == 1
    assert wheel.copy_to(fund, 2027, by=maria) == 0
    assert days_of(task) == [date(2026, 6, 9), date(2027, 4, 30)]
    assert days_of(once) == [date(2026, 5, 31)]
    with pytest.raises(TransitionRefused, match="nästa"):
        wheel.copy_to(fund, 2028, by=maria)


def test_a_new_rhythm_moves_what_lies_ahead_and_leaves_what_was_moved(fund, maria):
    task = add(fund, maria, rhythm="half_year", month=4)
    first, second = task.occasions.order_by("due_on")
    wheel.move(first, day=date(2026, 5, 2), by=maria)
    wheel.change_task(task, rhythm="tertial", month=1, by=maria)
    expected = [date(2026, 5, 2), date(2026, 5, 31), date(2026, 9, 30)]
    assert days_of(task) == expected
    assert not DutyOccasion.objects.filter(pk=second.pk).exists()


def test_a_task_that_ends_skips_what_lies_ahead(fund, maria):
    task = add(fund, maria)
    wheel.end_task(task, by=maria)
    assert task.occasions.get().state == State.SKIPPED
    with pytest.raises(TransitionRefused, match="avslutad"):
        wheel.end_task(task, by=maria)


class TestDone:
    @pytest.fixture
    def occasion(self, fund, maria):
        return add(fund, maria).occasions.get()

    def test_it_needs_something_that_shows_it(self, occasion, maria):
        with pytest.raises(TransitionRefused, match="visar det"):
            wheel.finish(occasion, on=clock.today(), by=maria)
        wheel.finish(occasion, on=clock.today(), text="Klart", by=maria)
        occasion.refresh_from_db()
        assert (occasion.state, occasion.done_by) == (State.DONE, maria)
        assert occasion.evidence.text == "Klart"

    def test_it_cannot_be_done_tomorrow(self, occasion, maria):
        tomorrow = clock.today() + timedelta(days=1)
        with pytest.raises(TransitionRefused, match="framåt"):
            wheel.finish(occasion, on=tomorrow, text="Klart", by=maria)

    def test_the_database_wants_evidence_too(self, occasion, maria):
        rows = DutyOccasion.objects.filter(pk=occasion.pk)
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(state=State.DONE)
        with pytest.raises(IntegrityError), transaction.atomic():
            DutyEvidence.objects.create(occasion=occasion, added_by=maria)

    def test_what_is_taken_back_leaves_its_trace(self, occasion, maria):
        wheel.finish(occasion, on=clock.today(), text="Klart", by=maria)
        occasion.reopen(by=maria)
        assert (occasion.state, occasion.evidence) == (State.PLANNED, None)
        assert occasion.evidences.get().text == "Klart"
        events = AuditEvent.objects.about(occasion)
        assert [event.to_state for event in events] == ["planned", "done"]
        assert events[0].note == "Klart"
        with pytest.raises(ProgrammingError), transaction.atomic():
            occasion.evidences.all().update(text="Annat")

    def test_skipping_has_a_reason(self, occasion, maria):
        with pytest.raises(TransitionRefused):
            occasion.skip(reason=" ", by=maria)
        occasion.skip(reason="Valår", by=maria)
        occasion.refresh_from_db()
        assert (occasion.state, occasion.skip_reason) == (State.SKIPPED, "Valår")


class TestOverview:
    """The five duties, and a sentence that does not flatter."""

    def standing(self, fund, duty="communication") -> duties.DutyStatus:
        rows = duties.overview(fund, clock.today().year)
        return next(row for row in rows if row.duty == duty)

    def test_nothing_planned_is_neglected(self, fund):
        told = self.standing(fund)
        assert told.is_neglected
        assert told.text == (
            "Inget är planerat för kommunikation 2026. Inget har någonsin gjorts."
        )

    def test_what_was_all_skipped_is_neglected(self, fund, maria):
        add(fund, maria).occasions.get().skip(reason="Valår", by=maria)
        told = self.standing(fund)
        assert told.is_neglected
        assert told.text == (
            "Allt som var planerat för kommunikation 2026 hoppades över. "
            "Inget har någonsin gjorts."
        )

    def test_the_new_year_does_not_wipe_out_what_was_neglected(self, fund, maria):
        add(fund, maria)
        wheel.copy_to(fund, 2027, by=maria)
        with clock.travel(factories.moment(2027, 1, 10)):
            told = self.standing(fund)
        assert told.is_neglected
        assert told.text == "Ingen har någonsin gjort något för kommunikation."
        assert (told.overdue, told.ahead) == (1, 1)

    def test_an_old_task_does_not_hide_that_nothing_is_planned(self, fund, maria):
        first, second = add(fund, maria, rhythm="half_year").occasions.order_by(
            "due_on"
        )
        wheel.finish(second, on=clock.today(), text="Klart", by=maria)
        with clock.travel(factories.moment(2027, 1, 10)):
            told = self.standing(fund)
        assert told.text.startswith("Inget är planerat för kommunikation 2027. Senast")
        assert (told.is_neglected, told.overdue) == (True, 1)

    def test_nobody_since_march(self, fund, maria):
        task = add(fund, maria, rhythm="month")
        first = task.occasions.earliest("due_on")
        wheel.finish(first, on=clock.today(), text="Klart", by=maria)
        with clock.travel(factories.moment(2026, 9, 2)):
            told = self.standing(fund)
        assert told.text == "Ingen har gjort något för kommunikation sedan mars."
        assert (told.in_time, told.late, told.overdue) == (1, 0, 5)
        assert told.is_neglected

    def test_late_but_not_neglected(self, fund, maria):
        add(fund, maria)
        other = add(fund, maria, title="Andra", month=3)
        with clock.travel(factories.moment(2026, 6, 1)):
            wheel.finish(
                other.occasions.get(), on=date(2026, 5, 9), text="Klart", by=maria
            )
            told = self.standing(fund)
        assert (told.kind, told.late, told.overdue) == ("hm", 1, 1)
        assert "1 uppgift är sen" in told.text

    def test_in_hand(self, fund, maria):
        add(fund, maria)
        assert self.standing(fund).kind == "ok"
        assert "30 april 2026" in self.standing(fund).text.replace("\u00a0", " ")


class TestReminders:
    def sent(self) -> list[tuple]:
        rows = Mail.objects.order_by("pk")
        return list(rows.values_list("to__email", "subject"))

    def test_the_owner_is_reminded_once_and_told_once(self, fund, people, maria):
        add(fund, maria, owner=people.evaluator)
        Mail.objects.all().delete()
        with clock.travel(factories.moment(2026, 4, 28)):
            assert reminders.send_due() == 1
            assert reminders.send_due() == 0
        with clock.travel(factories.moment(2026, 5, 1)):
            assert reminders.send_due() == 1
        assert [to for to, _subject in self.sent()] == [people.evaluator.email] * 2

    def test_who_has_left_is_not_written_to(self, fund, people, maria):
        add(fund, maria, owner=people.evaluator)
        fund.appointments.filter(user=people.evaluator).update(until=clock.today())
        Mail.objects.all().delete()
        with clock.travel(factories.moment(2026, 5, 1)):
            reminders.send_due()
        assert [to for to, _subject in self.sent()] == [maria.email]

    def test_what_one_who_has_left_saw_to_waits_for_the_coordinator(
        self, fund, people, maria
    ):
        add(fund, maria, owner=people.evaluator)
        with clock.travel(factories.moment(2026, 4, 2)):
            assert waiting_for(User.objects.get(pk=maria.pk)) == []
            fund.appointments.filter(user=people.evaluator).update(until=clock.today())
            rows = waiting_for(User.objects.get(pk=maria.pk))
            others = waiting_for(User.objects.get(pk=people.registrar.pk))
        assert ([row.title for row in rows], others) == (["Berätta"], [])

    def test_it_waits_for_the_owner_alone(self, fund, people, maria):
        task = add(fund, maria, owner=people.evaluator)
        with clock.travel(factories.moment(2026, 4, 2)):
            mine = waiting_for(User.objects.get(pk=people.evaluator.pk))
            others = waiting_for(User.objects.get(pk=people.registrar.pk))
        assert [(row.title, row.due) for row in mine] == [
            ("Berätta", date(2026, 4, 30))
        ]
        assert others == []
        task.occasions.get().skip(reason="Valår", by=maria)
        assert waiting_for(User.objects.get(pk=people.evaluator.pk)) == []


class TestPages:
    def address(self, fund, occasion):
        return reverse("fund:occasion", args=[fund.pk, occasion.pk])

    def test_a_file_is_judged_by_its_contents(self, client, fund, maria, tmp_path):
        occasion = add(fund, maria).occasions.get()
        data = {"deed": "done", "done-on": "2026-03-10", "done-text": "Klart"}
        wrong = SimpleUploadedFile("protokoll.pdf", b"inte en pdf")
        page = client.post(self.address(fund, occasion), {**data, "done-file": wrong})
        form = page.context["forms"]["done"]
        assert list(form.errors) == ["file"]
        assert form["text"].value() == "Klart"
        right = SimpleUploadedFile("protokoll.pdf", b"%PDF-1.7 en sida")
        client.post(self.address(fund, occasion), {**data, "done-file": right})
        kept = occasion.evidences.get()
        address = reverse("fund:evidence", args=[fund.pk, kept.pk])
        file = client.get(address)
        assert b"".join(file.streaming_content) == b"%PDF-1.7 en sida"
        assert_sent_only_whole(client, address, kept.file)

    def test_it_is_moved_skipped_and_taken_back(self, client, fund, maria):
        occasion = add(fund, maria).occasions.get()
        address = self.address(fund, occasion)
        client.post(address, {"deed": "move", "move-day": "2026-05-20"})
        occasion.refresh_from_db()
        assert occasion.due_on == date(2026, 5, 20)
        client.post(address, {"deed": "skip", "skip-reason": "Valår"})
        occasion.refresh_from_db()
        assert occasion.state == State.SKIPPED
        client.post(address, {"deed": "undo"})
        occasion.refresh_from_db()
        assert (occasion.state, occasion.skip_reason) == (State.PLANNED, "")

    @pytest.mark.parametrize(
        ("who", "status"), [("evaluator", 302), ("auditor", 403), ("stranger", 404)]
    )
    def test_who_sees_to_it_may_say_that_it_is_done(
        self, client, fund, people, maria, who, status
    ):
        occasion = add(fund, maria, owner=people.evaluator).occasions.get()
        client.force_login(getattr(people, who))
        data = {"deed": "done", "done-on": "2026-03-10", "done-text": "Klart"}
        answer = client.post(self.address(fund, occasion), data)
        assert answer.status_code == status
        occasion.refresh_from_db()
        assert (occasion.state == State.DONE) == (status == 302)

    def test_a_wheel_is_begun_changed_and_copied(self, client, fund, people, maria):
        begin = reverse("fund:wheel_begin", args=[fund.pk])
        owners = dict.fromkeys(Duty, maria.pk)
        client.post(begin, {**owners, "communication": people.evaluator.pk})
        task = fund.duty_tasks.filter(duty="communication").earliest("pk")
        assert task.owner == people.evaluator
        told = Mail.objects.filter(to=people.evaluator)
        assert (told.count(), Mail.objects.filter(to=maria).count()) == (1, 0)
        page = client.get(reverse("fund:task", args=[fund.pk, task.pk]))
        data = {
            name: "" if (value := page.context["form"][name].value()) is None else value
            for name in page.context["form"].fields
        }
        address = reverse("fund:task", args=[fund.pk, task.pk])
        client.post(address, {**data, "title": "Skriv i tidningen"})
        task.refresh_from_db()
        assert task.title == "Skriv i tidningen"
        client.post(reverse("fund:wheel_copy", args=[fund.pk, 2027]))
        shown = client.get(reverse("fund:wheel", args=[fund.pk]), {"year": 2027})
        assert shown.context["is_planned"]
        assert "Skriv i tidningen" in shown.text

    def test_what_earlier_years_left_stands_there_until_it_is_done(
        self, client, fund, maria
    ):
        occasion = add(fund, maria).occasions.get()
        with clock.travel(factories.moment(2027, 1, 10)):
            page = client.get(reverse("fund:wheel", args=[fund.pk]))
            duties = page.text.split('<details class="sec"')
            [late] = [one for one in duties if self.address(fund, occasion) in one]
            assert late.startswith(" open"), "what is late stands unfolded"
            assert (page.context["is_planned"], page.context["figure"]["rows"]) == (
                False,
                [],
            )
            occasion.skip(reason="För sent", by=maria)
            page = client.get(reverse("fund:wheel", args=[fund.pk]))
        assert self.address(fund, occasion) not in page.text

    @pytest.mark.parametrize("name", ["wheel_begin", "task_add"])
    @pytest.mark.parametrize(("who", "status"), [("chair", 403), ("stranger", 404)])
    def test_only_the_coordinator_plans(self, client, fund, people, name, who, status):
        client.force_login(getattr(people, who))
        answer = client.post(reverse(f"fund:{name}", args=[fund.pk]))
        assert answer.status_code == status
        assert not fund.duty_tasks.exists()


def test_the_picture_tells_in_words_what_it_shows():
    marks = [Mark(date(2026, 3, 1), "done"), Mark(date(2026, 3, 1), "late")]
    svg = picture(
        [Track("Kommunikation", marks), Track("Lärande", [])],
        2026,
        today=date(2026, 6, 1),
    )
    title = "Årshjulet 2026. Kommunikation: 1 gjord, 1 sen; Lärande: inget planerat."
    assert f"<title>{title}</title>" in svg
    assert svg.count("✓") == 2  # one in the ring, one in the explanation
