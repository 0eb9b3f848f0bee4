"""What is on its way in Ekköping on the day of the telling: something for everyone to do."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from applications.casework import actions as casework
from applications.finding import saved_views
from applications.models import SavedView
from config.demo import (
    apart,
    calls,
    ideas,
    meeting_steps,
    minutes,
    records,
    smaller_cases,
    steps,
    ties,
    within,
    words,
)
from config.demo.calls import Days
from config.demo.town import Town, moment
from fund.meetings import actions as meetings

Thread = Iterator[datetime]
Say = Callable[[str], object]

CASES = smaller_cases.BY_KEY | {case.key: case for case in (apart.CASE, within.CASE)}


def threads(town: Town, say: Say) -> list[Thread]:
    """Everything that hangs on what day it is."""
    days = Days(town.today)
    return [
        calls.closed_and_open(town, days),
        calls.without_an_end(town, days),
        calls.late(town, days),
        _individual_placement(town, say, days),
        _with_the_board(town, say, days),
        _dismissed(town, days, "laxhjalp", "fadumo", words.NO_BOARD, 101),
        _too_early(town, say, days),
        _ready_for_the_meeting(town, days),
        _decided_alone(town, say, days),
        _to_decide_alone(town, days),
        _half_assessed(town, days),
        _far_apart(town, say, days),
        _in_check(town, days),
        _to_supplement(town, days),
        _handed_in_today(town, days),
        _draft(town, say, days),
        *ideas.threads(town, days.ago),
        records.thread(town, days.ago(60)),
        _saved_views(town, days),
        ties.declared(town),
        ties.doubted(town, "hemma_igen", days.ago(1)),
    ]


def _arrive(town, key: str, *, call: str, by: str, on: date, start: date) -> Thread:
    """Written in the weeks before, handed in on `on`, registered the same day."""
    yield moment(on - timedelta(days=14), 13)
    plan = CASES[key].plan(start)
    steps.propose(town, key, plan, call=call, by=by)
    yield moment(on, 9, 12)
    steps.hand_in(town, key, by=by)
    yield moment(on, 14)
    steps.register(town, key)


def _prepared(town, key: str, *, checked: date, assessed: date, scores=()) -> Thread:
    """Through the check and both assessments."""
    yield moment(checked)
    steps.check(town, key)
    yield moment(checked, 15)
    steps.prepare(town, key, due_on=assessed)
    yield moment(assessed, 11)
    steps.assess(town, key, "eva", *scores[:1])
    yield moment(assessed, 15)
    steps.assess(town, key, "petra", *scores[1:2])


def _individual_placement(town: Town, say: Say, days: Days) -> Thread:
    """IPS for young adults (A6): 75.0, and tabled for want of an economist."""
    key = "ips"
    yield from _arrive(
        town, key, call="closed", by="jonas", on=days.ago(104), start=days.start
    )
    yield from _prepared(town, key, checked=days.ago(97), assessed=days.ago(75))
    yield moment(days.ago(60))
    steps.recommend(
        town,
        key,
        line=town.line("S1", days.start.year),
        amounts=dict.fromkeys(range(days.start.year, days.start.year + 3), 1_400_000),
        conditions="Avtalet om jämförelsegruppen är undertecknat före start.",
        reasons=(
            "Metoden har starkt stöd och båda nämndernas planer. Frågan är om den fungerar "
            "lika bra här; därför villkoret."
        ),
    )
    meeting = meeting_steps.plan_meeting(town, days.ago(35))
    steps.write_memo(town, key, texts={}, finish=True)
    case = meeting_steps.put_on_agenda(town, key, meeting)
    yield moment(days.ago(45))
    meeting_steps.send_papers(town, meeting)
    yield moment(days.ago(35), 13, 15)
    say("IPS för unga vuxna: tabled, nobody with economic competence")
    note = "En närstående är föreslagen som projektledare."
    meeting_steps.hold(
        town,
        meeting,
        case,
        outcome="table",
        minute=f"Ledningsgruppen {days.ago(35)} § 41",
        reasons=words.TABLED,
        conflicted={"henrik": ("j1", note)},
    )
    minutes.write(town, meeting, chair="ingrid", verifier="bjorn", first_number=39)


def _with_the_board(town: Town, say: Say, days: Days) -> Thread:
    """Lässtart: the group recommended it last week, and the executive board decides.

    The minutes of that meeting wait for Björn.
    """
    key, year, maria = "lasstart", days.start.year, town.people["maria"]
    yield from _arrive(
        town, key, call="open", by="rebecka", on=days.ago(54), start=days.start
    )
    yield from _prepared(
        town,
        key,
        checked=days.ago(49),
        assessed=days.ago(36),
        scores=((3, 3, 3, 3, 3, 3, 3, 3), (3, 4, 3, 3, 2, 3, 3, 3)),
    )
    yield moment(days.ago(22))
    amounts = dict.fromkeys((year, year + 1), 650_000)
    steps.recommend(town, key, line=town.line("S3", year), amounts=amounts)
    yield moment(days.ago(20))
    meeting = meeting_steps.plan_meeting(town, days.ago(6))
    meetings.add_agenda_item(meeting, title="Läget i fonden", by=maria)
    steps.write_memo(town, key, texts={}, finish=True)
    case = meeting_steps.put_on_agenda(town, key, meeting)
    title = f"Mötesdagar {year}"
    meetings.add_agenda_item(meeting, title=title, text=words.DAYS, by=maria)
    yield moment(days.ago(13), 9)
    meeting_steps.send_papers(town, meeting)
    yield moment(days.ago(6), 13, 15)
    say("Lässtart: recommended, and waits for the executive board")
    meeting_steps.hold(
        town,
        meeting,
        case,
        outcome="grant",
        minute=f"Ledningsgruppen {days.ago(6)} § 46",
        reasons="Behovet är belagt, och läsningen kan jämföras med andra förskolor.",
        amounts=amounts,
        hands_over=True,
        settles={
            title: "Mötena hålls på tisdagar kl. 13.15, en gång i varannan månad."
        },
    )
    minutes.verified_by_one(town, meeting, verifier="bjorn")


def _dismissed(
    town: Town, days: Days, key: str, by: str, reason: str, on: int
) -> Thread:
    """Läxhjälp i Norra (A4): the formal check says no."""
    yield from _arrive(
        town, key, call="closed", by=by, on=days.ago(on), start=days.start
    )
    yield moment(days.ago(on - 5))
    steps.check(town, key, unmet=["municipal_party"])
    yield moment(days.ago(on - 6), 11)
    casework.dismiss_application(
        town.application(key), reason=reason, by=town.people["maria"]
    )


def _too_early(town: Town, say: Say, days: Days) -> Thread:
    """Tryggare väg till jobb (A8): begun before the decision, so no money can be given."""
    key, year = "vag_till_jobb", days.start.year
    start = days.ago(40)
    yield from _arrive(
        town, key, call="closed", by="jonas", on=days.ago(102), start=start
    )
    yield from _prepared(
        town,
        key,
        checked=days.ago(90),
        assessed=days.ago(55),
        scores=((3, 3, 3, 2, 2, 3, 3, 2), (3, 3, 2, 2, 3, 3, 3, 3)),
    )
    yield moment(days.ago(20), 9)
    say("Tryggare väg till jobb: on the agenda, but it begins too early")
    steps.recommend(
        town,
        key,
        line=town.line("S1", year),
        amounts={year: 900_000},
        conditions="Startdatum flyttas till efter beslutet.",
        reasons="Stöds av planen, men insatsen börjar före beslutet. " + words.EARLY,
    )


def _ready_for_the_meeting(town: Town, days: Days) -> Thread:
    """Hemma igen, and with it the coming meeting: its members are asked about conflicts."""
    key, year = "hemma_igen", days.start.year
    yield from _arrive(
        town, key, call="open", by="sara", on=days.ago(50), start=days.start
    )
    yield from _prepared(
        town,
        key,
        checked=days.ago(45),
        assessed=days.ago(24),
        scores=((3, 3, 4, 3, 3, 3, 2, 3), (4, 3, 3, 3, 3, 3, 3, 2)),
    )
    yield moment(days.ago(20))
    steps.agree(town, key, (3, 3, 4, 3, 3, 3, 2, 3), why=apart.AGREED)
    yield moment(days.ago(18))
    amounts = dict.fromkeys((year, year + 1), 1_150_000)
    steps.recommend(town, key, line=town.line("S2", year), amounts=amounts)
    yield moment(days.ago(17))
    steps.write_memo(town, key, texts=words.MEMO, finish=True)
    meeting = meeting_steps.plan_meeting(town, days.ahead(9))
    meeting_steps.put_on_agenda(town, key, meeting)
    meeting_steps.put_on_agenda(
        town, "vag_till_jobb", meeting, without_memo=words.NO_MEMO
    )
    meeting_steps.add_point(town, meeting, "Läget i de pågående projekten", words.POINT)
    yield moment(days.ago(1), 15)
    meeting_steps.send_papers(town, meeting)
    meeting_steps.plan_meeting(town, days.ahead(58))


def _decided_alone(town: Town, say: Say, days: Days) -> Thread:
    """Parkdagar i augusti: rejected by Henrik, who has it by delegation, and reported at
    the coming meeting."""
    key = "parkdagar"
    yield from _arrive(
        town, key, call="open", by="rebecka", on=days.ago(44), start=days.start
    )
    yield from _prepared(
        town,
        key,
        checked=days.ago(40),
        assessed=days.ago(22),
        scores=((3, 2, 2, 1, 2, 1, 2, 2), (3, 2, 3, 1, 2, 2, 2, 2)),
    )
    yield moment(days.ago(15))
    steps.advise_against(town, key, reasons=words.ORDINARY)
    yield moment(days.ago(12), 10)
    say("Parkdagar i augusti: decided alone, by delegation")
    minute = f"Delegationsbeslut {days.ago(12)} § 3"
    steps.decide_alone(town, key, by="henrik", minute=minute, reasons=words.ORDINARY)


def _to_decide_alone(town: Town, days: Days) -> Thread:
    """Simlek före skolstart: within what is delegated to Henrik, and waits for him."""
    key, year = "simlek", days.start.year
    yield from _arrive(
        town, key, call="open", by="rebecka", on=days.ago(11), start=days.start
    )
    yield from _prepared(
        town, key, checked=days.ago(9), assessed=days.ago(3), scores=within.SCORES
    )
    yield moment(days.ago(2), 11)
    steps.recommend(
        town,
        key,
        line=town.line("S4", year),
        amounts={year: within.CASE.yearly},
        conditions=within.CONDITIONS,
        reasons=within.REASONS,
    )


def _half_assessed(town: Town, days: Days) -> Thread:
    """Familjecoach: one assessment is in, one is waited for."""
    key = "familjecoach"
    yield from _arrive(
        town, key, call="open", by="sara", on=days.ago(30), start=days.start
    )
    yield moment(days.ago(25))
    steps.check(town, key)
    yield moment(days.ago(24))
    steps.prepare(town, key, due_on=days.ahead(4))
    yield moment(days.ago(23))
    for board in ("nadia", "olof"):
        steps.ask_opinion(town, key, of=board, due_on=days.ahead(3))
    yield moment(days.ago(7))
    steps.give_opinion(town, key, by="nadia")
    yield moment(days.ago(6))
    steps.assess(town, key, "petra", (3, 3, 3, 2, 3, 3, 3, 2))
    yield moment(days.ago(5))
    steps.write_memo(town, key, texts={}, finish=False)


def _far_apart(town: Town, say: Say, days: Days) -> Thread:
    """Studiero: all are in, two criteria are talked through, one cannot be judged."""
    key = "studiero"
    yield from _arrive(
        town, key, call="open", by="sara", on=days.ago(34), start=days.start
    )
    yield from _prepared(
        town,
        key,
        checked=days.ago(28),
        assessed=days.ago(5),
        scores=((3, 3, 3, 1, 3, 3, 2, 3), (3, 3, 3, 3, 3, 1, None, 3)),
    )
    say("Studiero: the assessors are far apart and talk")
    yield moment(days.ago(4), 10)
    steps.talk(town, key, "petra", "C4", apart.NO_COMPARISON)


def _in_check(town: Town, days: Days) -> Thread:
    """Första kontakten: in the formal check again, with a supplement to look at."""
    yield from _arrive(
        town,
        "forsta_kontakten",
        call="open",
        by="jonas",
        on=days.ago(12),
        start=days.start,
    )
    key = "forsta_kontakten"
    yield moment(days.ago(10))
    steps.check(town, key)
    yield moment(days.ago(10), 11)
    asked = words.SUPPLEMENT_ANSWERED
    steps.supplement(town, key, sections=asked, due_on=days.ahead(4))
    yield moment(days.ago(5), 15)
    steps.answer_supplement(
        town,
        key,
        words.SUPPLEMENT_TEXTS,
        unchanged=("budget", words.UNCHANGED),
        by="jonas",
    )


def _to_supplement(town: Town, days: Days) -> Thread:
    """Fritid för alla i Södra: back with the applicant, with a question."""
    key = "fritid"
    yield from _arrive(
        town, key, call="open", by="rebecka", on=days.ago(21), start=days.start
    )
    yield moment(days.ago(16))
    steps.check(town, key)
    yield moment(days.ago(9), 11)
    steps.supplement(town, key, sections=words.SUPPLEMENT, due_on=days.ahead(5))


def _handed_in_today(town: Town, days: Days) -> Thread:
    """Trygg start: arrived this morning, not yet registered."""
    arriving = _arrive(
        town, "trygg_start", call="open", by="sara", on=days.today, start=days.start
    )
    yield next(arriving)
    yield next(arriving)
    next(arriving)


def _draft(town: Town, say: Say, days: Days) -> Thread:
    """Ungas rum: begun, and a good way from finished."""
    yield moment(days.ago(3), 20, 14)
    say("Cases on their way, for everyone to do something with")
    title, texts = words.DRAFT
    ends_on = date(days.start.year + 1, 12, 31)
    dates = {"starts_on": days.start.isoformat(), "ends_on": ends_on.isoformat()}
    draft = (title, {**texts, **dates})
    steps.begin_draft(town, "ungas_rum", draft, call="open", by="sara")
    steps.ask_partner(town, "ungas_rum", "laxhjalpen", of="fadumo", by="sara")


def _saved_views(town: Town, days: Days) -> Thread:
    """Two views that all share, and one that only the registrar needs."""
    yield moment(days.ago(60))
    kept = [
        ("maria", "Över en miljon", "q=-läge:avslagen&least=1000000", True),
        ("maria", "Unga, ej avgjorda", "q=unga&state=preparation&state=ready", True),
        ("gunilla", "Att diarieföra", "state=submitted&sort=oldest", False),
    ]
    for number, (who, name, query, is_shared) in enumerate(kept, 1):
        saved_views.keep_view(
            SavedView(
                owner=town.people[who],
                name=name,
                query=query,
                fund=town.funds["main"] if is_shared else None,
                is_shared=is_shared,
                position=number,
            )
        )
