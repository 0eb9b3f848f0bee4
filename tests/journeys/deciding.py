"""The fund's part of the main job: from the register to the decision and its letter."""

from datetime import date

import pikepdf
import pypdf

from accounts.models import User
from applications.models import Application, Decision
from fund.models import Meeting
from tests import factories
from tests.journeys.cast import Cast
from tests.journeys.people import Calendar

SCORES = (3, 4, 3, 2, 3, 2, 4, 3)


def prepare(cast: Cast, enter, application: Application, script: bool) -> None:
    case = f"/applications/{application.pk}/"
    with enter(cast.coordinator, script) as maria:
        maria.go("/")
        maria.go("/applications/")
        maria.go(case)
        maria.press('form[action$="/register/"] button')
        maria.go(f"{case}formal/")
        maria.fill({"attachments-verdict": "met", "not_frame_increase-verdict": "met"})
        maria.press("[name=accept]")
        maria.press("[name=start]")
        application.refresh_from_db()
        assert application.registry_number == "KS 2022/0001"
        assert application.state == Application.State.PREPARATION, maria.errors()
        maria.go(f"{case}prepare/")
        for assessor in cast.assessors:
            maria.page.check(f"[name=assessors][value='{assessor.pk}']")
        maria.press("form:has([name=assessors]) button:not([type=button])")
        item = factories.plan_item(cast.fund)
        maria.go(f"{case}prepare/plans/")
        maria.fill({f"{item.pk}-stance": "supports"})
        maria.press("[name=next]")
    for assessor in cast.assessors:
        assess(enter, assessor, case, script)
    with enter(cast.coordinator, script) as maria:
        maria.go(f"{case}assessments/")
        assert "75,0" in maria.text
        maria.go(f"{case}recommend/")
        maria.page.locator("details:has([name=plan_item]) summary").click()
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
    application.refresh_from_db()
    assert application.state == Application.State.READY


def assess(enter, assessor: User, case: str, script: bool) -> None:
    with enter(assessor, script) as eva:
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


def meet(cast: Cast, calendar: Calendar, enter, application, script: bool) -> None:
    case = f"/applications/{application.pk}/"
    calendar.turn_to(date(2022, 11, 1))
    with enter(cast.coordinator, script) as maria:
        maria.go(f"/fund/{cast.fund.pk}/meetings/")
        maria.fill({"day": "2022-11-14", "time": "13.15", "place": "Eken"})
        maria.press()
        meeting = Meeting.objects.get()
        maria.go(f"{case}agenda/")
        reason = "Sökanden väntar på besked före årsskiftet."
        maria.fill({"meeting": str(meeting.pk), "without_memo": reason})
        maria.press()
        maria.go(f"/applications/meetings/{meeting.pk}/")
        maria.go(f"/applications/meetings/{meeting.pk}/papers/")
        maria.press()
    for voter in cast.voters:
        with enter(voter, script) as member:
            if voter == cast.voters[0]:
                member.go("/")
                member.go(case)
            member.go(f"{case}conflict/")
            member.fill({"ground": "none"})
            member.press()
    calendar.turn_to(date(2022, 11, 14))
    decide(cast, enter, meeting, script)
    application.refresh_from_db()
    application.project.refresh_from_db()
    assert application.state == Application.State.GRANTED


def decide(cast: Cast, enter, meeting: Meeting, script: bool) -> None:
    page = f"/applications/meetings/{meeting.pk}/"
    with enter(cast.chair, script) as chair:
        chair.go(f"{page}attendance/")
        for control in chair.page.locator("main input[type=checkbox]").all():
            control.check()
        chair.press()
        chair.go(f"{page}open/")
        chair.press()
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


def assert_letter(application: Application) -> None:
    """The decision letter can be read, and is tagged."""
    letter = Decision.objects.get().letter
    with letter.file.open("rb") as file:
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
        file.seek(0)
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
            assert pdf.Root.StructTreeRoot is not None
            assert str(pdf.Root.Lang).startswith("sv")
    text = text.replace("\u00a0", " ")
    for words in ("Skolfam Ekköping", "KS 2022-11-14 § 212", "5 400 000"):
        assert words in text
