"""The fund's part of the main job: from the register to the decision and its letter."""

from datetime import date

import pikepdf

from accounts.models import User
from applications.models import Application, Decision
from core.numbers import in_kronor
from fund.models import Meeting
from tests import factories
from tests.journeys.cast import Cast
from tests.journeys.people import Calendar
from tests.journeys.reading import fetch, text_of

SCORES = (3, 4, 3, 2, 3, 2, 4, 3)


def prepare(cast: Cast, enter, application: Application) -> None:
    case = f"/applications/{application.pk}/"
    with enter(cast.registrar) as gunilla:
        gunilla.go("/")
        gunilla.go(case)
        gunilla.press('form[action$="/register/"] button')
    with enter(cast.coordinator) as maria:
        maria.go("/")
        maria.go("/applications/")
        maria.go(case)
        maria.go(f"{case}formal/")
        maria.fill({"attachments-verdict": "met", "not_frame_increase-verdict": "met"})
        maria.press("[name=accept]")
        maria.press("[name=start]")
        application.refresh_from_db()
        assert application.registry_number == "KS 2022/0001"
        assert application.state == Application.State.PREPARATION, maria.errors()
        maria.go(f"{case}prepare/")
        for assessor in cast.assessors:
            maria.check(f"[name=assessors][value='{assessor.pk}']")
        maria.press("form:has([name=assessors]) button:not([type=button])")
        item = factories.plan_item(cast.fund)
        maria.go(f"{case}prepare/plans/")
        maria.fill({f"{item.pk}-stance": "supports"})
        maria.press("[name=next]")
    for assessor in cast.assessors:
        assess(enter, assessor, case)
    with enter(cast.coordinator) as maria:
        maria.go(f"{case}assessments/")
        assert "75,0" in maria.text
        recommend(maria, case)
    application.refresh_from_db()
    assert application.state == Application.State.READY


def assess(enter, assessor: User, case: str) -> None:
    with enter(assessor) as eva:
        eva.go("/")
        eva.go(f"{case}conflict/")
        eva.fill({"ground": "none"})
        eva.press()
        for number, points in enumerate(SCORES, 1):
            code = f"C{number}"
            eva.go(f"{case}assess/{code}/")
            eva.fill({f"{code}-points": str(points), f"{code}-reason": "Väl belagt."})
            eva.press()
        eva.go(f"{case}assess/finish/")
        eva.fill({"summary": "Ett moget förslag."})
        eva.press("[name=hand_in]")


def recommend(maria, case: str) -> None:
    maria.go(f"{case}recommend/")
    maria.unfold("details:has([name=plan_item]) summary")
    maria.fill(
        {
            "outcome": "grant",
            "plan_item": "Unga till arbete",
            "reasons": "Stöds av planen och är väl underbyggd.",
        }
    )
    maria.press("[name=read]")
    assert "Stöds av planen och är väl underbyggd." in maria.text
    maria.press("[name=sign]")


def call_the_group(cast: Cast, enter, application: Application) -> Meeting:
    case = f"/applications/{application.pk}/"
    with enter(cast.coordinator) as maria:
        maria.go(f"/fund/{cast.fund.pk}/meetings/")
        maria.fill({"day": "2022-11-14", "time": "13.15", "place": "Eken"})
        maria.press()
        meeting = Meeting.objects.get()
        page = f"/applications/meetings/{meeting.pk}/"
        maria.go("/search/?q=regler")
        maria.go("/search/?q=xqzw")
        maria.go("/help/")
        maria.go("/help/item/")
        maria.go(f"{page}agenda/")
        maria.go(f"{case}agenda/")
        reason = "Sökanden väntar på besked före årsskiftet."
        maria.fill({"meeting": str(meeting.pk), "without_memo": reason})
        maria.press()
        maria.go(page)
        maria.go(f"{page}papers/")
        maria.press()
    meeting.refresh_from_db()
    assert meeting.state == Meeting.State.NOTIFIED
    return meeting


def answer(cast: Cast, enter, application: Application, meeting: Meeting) -> None:
    """Each answers about a conflict of interest, and gets the papers that follow."""
    title = application.project.title
    address = f"/applications/meetings/{meeting.pk}/papers/1/"
    conflict = f"/applications/{application.pk}/conflict/"
    with enter(cast.aside) as sofia:
        before = text_of(fetch(sofia, address))
        assert title in before
        assert "75,0" not in before
        sofia.go(conflict)
        sofia.fill({"ground": "j4"})
        sofia.press()
        assert "Unga till arbete" not in text_of(fetch(sofia, address))
    for voter in cast.voters:
        if voter == cast.aside:
            continue
        with enter(voter) as member:
            if voter == cast.chair:
                member.go("/")
                member.go(f"/applications/{application.pk}/")
            member.go(conflict)
            member.fill({"ground": "none"})
            member.press()
            if voter == cast.verifier:
                packet = text_of(fetch(member, address))
                assert "75,0" in packet
                amount = in_kronor(application.recommendations.get().amount())
                assert amount.replace("\u00a0", " ") in packet


def hold(cast: Cast, enter, meeting: Meeting) -> None:
    page = f"/applications/meetings/{meeting.pk}/"
    with enter(cast.chair) as chair:
        chair.go(f"{page}attendance/")
        chair.check_all("main input[type=checkbox]")
        chair.press()
        chair.go(f"{page}open/")
        chair.press()
        chair.go(f"{page}attendance/?before=1")
        assert "Punkt 1 kan avgöras" in chair.text
        chair.go(f"{page}attendance/start/")
        chair.go(f"{page}items/1/")
        assert "Ulla Ersättare" in chair.text
    with enter(cast.deputy) as ulla:
        ulla.go("/")
        ulla.go(f"{page}items/1/")
        assert "Ulla Ersättare" in ulla.text
    with enter(cast.chair) as chair:
        chair.go(f"{page}items/1/")
        chair.fill(
            {
                "outcome": "grant",
                "minute": "KS 2022-11-14 § 212",
                "reasons": "Stöds av planen.",
            }
        )
        chair.decide()
        assert Decision.objects.count() == 1, chair.errors()
        chair.go(f"{page}close/")
        chair.press()
    decision = Decision.objects.get()
    assert "Ulla Ersättare, Socialdirektör" in decision.voters
    assert not any("Sofia Avstår" in voter for voter in decision.voters)


def meet(cast: Cast, calendar: Calendar, enter, application: Application) -> Meeting:
    calendar.turn_to(date(2022, 11, 1))
    meeting = call_the_group(cast, enter, application)
    answer(cast, enter, application, meeting)
    calendar.turn_to(date(2022, 11, 14))
    hold(cast, enter, meeting)
    application.refresh_from_db()
    application.project.refresh_from_db()
    assert application.state == Application.State.GRANTED
    return meeting


def assert_letter(application: Application) -> None:
    """The decision letter can be read, and is tagged."""
    letter = Decision.objects.get().letter
    with letter.file.open("rb") as file:
        text = text_of(file.read())
        file.seek(0)
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert pdf.Root.StructTreeRoot is not None
            assert str(pdf.Root.Lang).startswith("sv")
    for words in ("Skolfam Ekköping", "KS 2022-11-14 § 212", "5 400 000"):
        assert words in text
