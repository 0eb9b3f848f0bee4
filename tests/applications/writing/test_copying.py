"""An old application becomes a new draft: what was written, and nothing that happened."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from accounts.audit import AuditEvent
from applications.models import Application
from applications.writing import copying
from applications.writing.actions import submit_application, withdraw_application
from core.refusals import TransitionRefused
from projects.models import Document, Measurement, Milestone, Project
from projects.plan import answers, completeness
from projects.versions import snapshot
from projects.versions.copying import _Move
from tests import factories


@pytest.fixture
def closed(application, applicant):
    factories.complete_plan(
        application.project, by=applicant, starts_on=date(2025, 3, 1), years=2
    )
    withdraw_application(application, reason="Fel år", by=applicant)
    application.refresh_from_db()
    return application


@pytest.fixture
def call(fund):
    return factories.make_call(fund)


def at(application):
    return reverse("applications:copy_to_new", args=[application.pk])


def sent(call, **more):
    return {"title": "Tidig hjälp igen", "call": call.pk, **more}


def copied(old: Application) -> Application:
    return Application.objects.exclude(pk=old.pk).get(project__title="Tidig hjälp igen")


def without(content, *names):
    return {key: value for key, value in content.items() if key not in names}


def test_everything_that_was_written_comes_along(writer, closed, call):
    response = writer.post(at(closed), sent(call))
    new = copied(closed)
    assert response.url == reverse("applications:tasks", args=[new.pk])
    assert (new.state, new.call) == (Application.State.DRAFT, call)
    old_plan = snapshot.plan_content(Project.objects.get(pk=closed.project_id))
    new_plan = snapshot.plan_content(Project.objects.get(pk=new.project_id))
    for name in ("budget", "risks", "staff", "milestones", "need_figures", "benefits"):
        assert new_plan[name] == old_plan[name]
    assert [node["text"] for node in new_plan["chain"]["nodes"]] == [
        node["text"] for node in old_plan["chain"]["nodes"]
    ]
    assert len(new_plan["chain"]["edges"]) == len(old_plan["chain"]["edges"])
    assert [without(x, "id", "node") for x in new_plan["chain"]["indicators"]] == [
        without(x, "id", "node") for x in old_plan["chain"]["indicators"]
    ]
    assert [party["name"] for party in new_plan["parties"]] == [
        party["name"] for party in old_plan["parties"]
    ]


def test_nothing_that_happened_comes_along(writer, closed, call, applicant):
    indicator = closed.project.nodes.get(kind="outcome").indicators.get()
    Measurement.objects.create(
        indicator=indicator,
        measured_on=date(2025, 5, 1),
        value=3,
        source="X",
        entered_by=applicant,
    )
    Milestone.objects.update(done_on=date(2025, 4, 1))
    writer.post(at(closed), sent(call))
    new = copied(closed).project
    assert not Measurement.objects.filter(indicator__node__project=new).exists()
    assert not new.endorsements.exists()
    assert new.milestones.get().done_on is None
    missing = completeness.missing(new)
    assert len(missing["formal"]) == 3  # what is confirmed is confirmed anew
    assert missing[completeness.ENDORSEMENTS]
    assert [m.user for m in new.team.all()] == [applicant]
    assert AuditEvent.objects.about(new).filter(verb="copied").exists()


def test_a_new_start_moves_the_days_and_the_money(writer, closed, call):
    writer.post(at(closed), sent(call, starts_on="2027-05-01"))
    new = copied(closed).project
    assert (new.starts_on, new.ends_on) == (date(2027, 5, 1), date(2029, 2, 28))
    years = new.budget_lines.order_by("year").values_list("year", flat=True)
    assert list(years) == [2027, 2028]
    assert new.milestones.get().due_on == date(2027, 5, 1)
    assert new.benefits.get().from_year == 2028
    assert answers.read_all(new)["starts_on"] == "2027-05-01"


@pytest.mark.parametrize(
    ("before", "after", "day", "moved"),
    [
        (date(2024, 2, 29), date(2025, 2, 1), date(2024, 2, 29), date(2025, 2, 28)),
        (date(2025, 3, 1), date(2025, 3, 20), date(2026, 1, 5), date(2026, 1, 5)),
        (date(2025, 3, 1), date(2024, 12, 1), date(2026, 1, 31), date(2025, 10, 31)),
        (None, date(2025, 3, 1), date(2026, 1, 5), date(2026, 1, 5)),
    ],
)
def test_days_move_by_whole_months(before, after, day, moved):
    assert _Move(before, after).moved(day) == moved


def test_a_file_comes_along_with_bytes_of_its_own(writer, closed, call, applicant):
    document = Document(
        project=closed.project,
        title="Stadgar",
        content_type="application/pdf",
        size=5,
        sha256="0" * 64,
        handed_in_at=closed.created_at,
        uploaded_by=applicant,
    )
    document.file.save("x.pdf", ContentFile(b"%PDF-"))
    writer.post(at(closed), sent(call))
    new = copied(closed).project.documents.get()
    assert (new.title, new.handed_in_at) == ("Stadgar", None)
    assert new.file.name != document.file.name
    with new.file.open("rb") as file:
        assert file.read() == b"%PDF-"


@pytest.mark.parametrize("state", ["granted", "rejected", "dismissed", "withdrawn"])
def test_every_closed_application_can_be_copied(closed, call, applicant, state):
    rows = Application.objects.filter(pk=closed.pk)
    rows.update(state=state, registry_number="KS 2026/0001")
    closed.refresh_from_db()
    assert copying.copy_application(closed, call, title="Ny", by=applicant).pk


def test_what_is_not_closed_is_not_copied(writer, application, applicant, call):
    assert writer.get(at(application)).status_code == 403
    with pytest.raises(TransitionRefused):
        copying.copy_application(application, call, title="Ny", by=applicant)
    factories.complete_plan(application.project, by=applicant)
    submit_application(application, by=applicant)
    assert writer.post(at(application), sent(call)).status_code == 403


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "Å" * 81}, "title"),
        ({"call": "x"}, "call"),
        ({"call": "999999"}, "call"),
        ({"starts_on": "snart"}, "starts_on"),
        ({"title": "Åsa 850709-9805"}, "title"),
    ],
)
def test_what_is_wrong_is_explained_and_nothing_is_copied(
    writer, closed, call, wrong, field
):
    response = writer.post(at(closed), {**sent(call), **wrong})
    assert set(response.context["form"].errors) == {field}
    assert Application.objects.count() == 1


def test_a_call_that_has_closed_or_is_of_another_fund_is_no_choice(
    writer, closed, call, applicant
):
    other = factories.make_call(factories.make_fund())
    assert writer.post(at(closed), sent(other)).context["form"].errors
    with pytest.raises(TransitionRefused):
        copying.copy_application(closed, other, title="Ny", by=applicant)
    call.is_published = False
    call.save()
    assert writer.post(at(closed), sent(call)).context["form"].errors


def test_half_a_copy_is_none(closed, call, applicant, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr("projects.versions.copying._documents", broken)
    with pytest.raises(RuntimeError):
        copying.copy_application(closed, call, title="Ny", by=applicant)
    assert Application.objects.count() == Project.objects.count() == 1


def test_others_do_not_copy(client, closed, call, stranger, coordinator):
    for person in (stranger, coordinator):
        client.force_login(person)
        assert client.post(at(closed), sent(call)).status_code == 404
    reader = factories.make_user("Lisa")
    factories.add_member(closed.project, reader, role="partner", by=closed.created_by)
    client.force_login(reader)
    assert client.post(at(closed), sent(call)).status_code == 403
