"""What has been granted in Ekköping, from the draft to the effects after the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from types import ModuleType
from typing import Any

from config.demo import (
    above,
    followup,
    meeting_steps,
    minutes,
    money,
    skolfam,
    skolnarvaro,
    steps,
    words,
)
from config.demo.followup import Deed
from config.demo.town import Town, keep, moment
from projects.gates.actions import pass_learning_gate, pass_start_gate, take_step
from projects.plan import answers
from projects.plan.sections import all_questions

Thread = Iterator[datetime]
Say = Callable[[str], object]


@dataclass(frozen=True)
class Days:
    """The days of a case on its way to the decision, and who leads and owns it."""

    call: str
    leader: str
    owner: str
    drafted: date
    submitted: date
    checked: date
    assessed: date
    recommended: date
    papers: date
    decided: date
    started: date
    minute: str
    line: str


DAYS = {
    "skolfam": Days(
        "2022",
        "karin",
        "goran",
        date(2022, 5, 30),
        date(2022, 8, 26),
        date(2022, 9, 5),
        date(2022, 10, 3),
        date(2022, 10, 24),
        date(2022, 11, 4),
        date(2022, 11, 14),
        date(2022, 12, 19),
        "KS 2022-11-14 § 212",
        "U1",
    ),
    "skolnarvaro": Days(
        "2023",
        "amira",
        "birgitta",
        date(2022, 12, 5),
        date(2023, 1, 9),
        date(2023, 1, 12),
        date(2023, 1, 24),
        date(2023, 1, 30),
        date(2023, 2, 3),
        date(2023, 2, 13),
        date(2023, 2, 27),
        "KS 2023-02-13 § 31",
        "U2",
    ),
    "nystart": Days(
        "2024",
        "david",
        "goran",
        date(2024, 5, 27),
        date(2024, 8, 28),
        date(2024, 9, 4),
        date(2024, 9, 20),
        date(2024, 9, 27),
        date(2024, 9, 30),
        date(2024, 10, 14),
        date(2024, 12, 16),
        "KS 2024-10-14 § 190",
        "U4",
    ),
}


REASONS = "Behovet är belagt och kedjan går att pröva. Planerna stödjer."
# A meeting that did not agree: one came late, one voted against and made a reservation.
DISSENT: dict[str, dict[str, Any]] = {
    "skolnarvaro": {
        "late": ["bjorn"],
        "against": {
            "samira": (
                "Jag delar målet. Vem som leder de fem områdesteamen borde ha varit klart "
                "före beslutet."
            )
        },
    }
}


def granted(town: Town, say: Say, key: str, story: ModuleType) -> Thread:
    """One project: application, decision, start, and all the months after."""
    days = DAYS[key]
    yield from _to_a_decision(town, say, key, story, days)
    yield from _to_a_grant(town, say, key, story, days)
    yield moment(days.started)
    pass_start_gate(
        town.project(key),
        reason="Bemanning, nollmätning och överenskommelse är på plats.",
        by=town.people[days.owner],
    )
    yield from in_order(
        [
            *followup.deeds(
                town,
                key,
                story,
                leader=days.leader,
                owner=days.owner,
                silent_last=key == "nystart",
            ),
            *TURNS[key](town),
        ]
    )


def _to_a_grant(town, say: Say, key: str, story: ModuleType, days: Days) -> Thread:
    amounts = money.GRANTED[key]
    yield moment(days.recommended)
    line = town.line(days.line, min(amounts))
    steps.recommend(town, key, line=line, amounts=amounts)
    # Nystart is decided by the executive board, a week after the group's meeting.
    goes_up = key == "nystart"
    met = days.decided - timedelta(days=7) if goes_up else days.decided
    meeting = meeting_steps.plan_meeting(town, met)
    case = meeting_steps.put_on_agenda(
        town, key, meeting, without_memo=words.BEFORE_MEMOS
    )
    yield moment(days.papers)
    meeting_steps.send_papers(town, meeting)
    yield moment(met, 13, 15)
    say(f"{story.PLAN.title}: {days.minute}")
    meeting_steps.hold(
        town,
        meeting,
        case,
        outcome="grant",
        minute=f"Ledningsgruppen {met} § 4" if goes_up else days.minute,
        reasons=REASONS,
        amounts=amounts,
        hands_over=goes_up,
        **DISSENT.get(key, {}),
    )
    minutes.write(town, meeting, chair="ingrid", verifier="bjorn")
    if goes_up:
        yield from _to_the_board(town, key, days, amounts)


def _to_the_board(town, key: str, days: Days, amounts: dict[int, int]) -> Thread:
    """The executive board grants it with conditions, and the first two are met."""
    yield moment(days.decided, 16)
    above.board_decides(
        town,
        key,
        minute=days.minute,
        amounts=amounts,
        reasons=REASONS,
        asks=above.asked_of_nystart(town),
    )
    yield moment(date(2024, 11, 18))
    above.report_condition(town, key, 1, words.CONTRACT)
    above.report_condition(town, key, 2, "Anna Lind är anställd från den 1 december.")
    yield moment(date(2024, 11, 25))
    above.accept_condition(town, key, 1, by="johan")
    above.accept_condition(town, key, 2, by="maria")


def _to_a_decision(town, say: Say, key: str, story: ModuleType, days: Days) -> Thread:
    yield moment(days.drafted)
    say(f"{story.PLAN.title}: the application")
    steps.propose(
        town,
        key,
        story.PLAN,
        call=days.call,
        by=days.leader,
        leader=days.leader,
        owner=days.owner,
    )
    yield moment(days.submitted)
    steps.hand_in(town, key, by=days.leader)
    yield moment(days.submitted, 13)
    steps.register(town, key)
    yield moment(days.checked)
    steps.check(town, key)
    yield moment(days.checked, 15)
    steps.prepare(town, key, due_on=days.assessed)
    yield moment(days.assessed)
    steps.assess(town, key, "eva", (4, 4, 4, 3, 3, 3, 3, 3))
    steps.assess(town, key, "petra", (3, 4, 4, 3, 3, 3, 3, 4))


def in_order(deeds: list[Deed]) -> Thread:
    """A thread that does each deed when its moment has come."""
    for when, deed in sorted(deeds, key=lambda deed: deed[0]):
        yield when
        deed()


def _skolfam(town: Town) -> list[Deed]:
    """The final report, and the effects after the end."""
    key, karin, goran = "skolfam", town.people["karin"], town.people["goran"]
    name, day, why = skolfam.NOT_MEASURED

    def step(name: str, reason: str) -> None:
        take_step(town.project(key), name, reason=reason, by=goran)

    return [
        (
            moment(date(2025, 11, 3)),
            lambda: step("close", "Båda nämnderna har beslutat om fortsättningen."),
        ),
        (
            moment(date(2026, 1, 20), 8),
            lambda: followup.enter_missing(town, key, name, day, why, karin),
        ),
        (
            moment(date(2026, 1, 27), 8),
            lambda: followup.approve(town, key, name, day, "project", goran),
        ),
        (
            moment(date(2026, 1, 20), 16),
            lambda: followup.judge_arrows(
                town,
                key,
                skolfam.VERDICTS,
                skolfam.GAPS,
                reason="Slutrapport: antagandena är prövade, tre glapp återstår",
                by=karin,
            ),
        ),
        (moment(date(2026, 1, 28)), lambda: followup.grade(town, key, 3)),
        (
            moment(date(2026, 1, 30)),
            lambda: followup.ask_for_report(
                town, key, 2025, 3, by="karin", summary=skolfam.SUMMARY
            ),
        ),
        (
            moment(date(2026, 2, 27)),
            lambda: step("report", "Slutrapporten är lämnad och behandlad."),
        ),
        (
            moment(date(2027, 6, 15)),
            lambda: step("follow_up", "Effekterna ett år efter slutet är följda."),
        ),
    ]


def _skolnarvaro(town: Town) -> list[Deed]:
    """The learning gate of March 2024, and the chain as seen two years later."""
    key, amira = "skolnarvaro", town.people["amira"]
    return [
        (moment(date(2024, 3, 18), 14), lambda: _adjust(town)),
        (moment(date(2024, 3, 25)), lambda: followup.grade(town, key, 1)),
        (
            moment(date(2025, 11, 24)),
            lambda: followup.judge_arrows(
                town,
                key,
                skolnarvaro.VERDICTS,
                reason="Omdömen efter seminariet i november",
                by=amira,
            ),
        ),
        (moment(date(2026, 1, 30)), lambda: followup.grade(town, key, 2)),
        *[
            (
                moment(day),
                partial(
                    followup.ask_for_report,
                    town,
                    key,
                    year,
                    number,
                    by="amira",
                    summary=summary,
                ),
            )
            for day, year, number, summary in skolnarvaro.REPORTS
        ],
    ]


def _adjust(town: Town) -> None:
    """Five teams become one; the chain and the sheet of boundaries get version two."""
    project = town.project("skolnarvaro")
    questions = {question.key: question for question in all_questions()}
    answers.save(
        project,
        {questions[key]: text for key, text in skolnarvaro.CHANGED_TEXTS.items()},
        seen={},
        by=town.people["amira"],
    )
    team = town.node_keys["skolnarvaro"]["team"]
    team.text = "Ett team: ledare, tre socialsekreterare på heltid, två pedagoger"
    keep(team)
    pass_learning_gate(
        project,
        outcome="adjust",
        reason=skolnarvaro.ADJUST,
        on=date(2024, 3, 18),
        by=town.people["ingrid"],
    )


def _nystart(town: Town) -> list[Deed]:
    """A figure that waits for somebody to approve it, and a first grade."""
    key, david = "nystart", town.people["david"]
    return [
        (moment(date(2026, 1, 30), 15), lambda: followup.grade(town, key, 1)),
        (
            moment(date(2026, 10, 20), 10),
            lambda: above.report_condition(town, key, 3, words.HALFWAY),
        ),
        (
            moment(date(2026, 10, 12), 9),
            lambda: followup.enter_waiting(
                town, key, "Unga som har börjat", date(2026, 9, 30), "34", 34, david
            ),
        ),
    ]


TURNS: dict[str, Callable[[Town], list[Deed]]] = {
    "skolfam": _skolfam,
    "skolnarvaro": _skolnarvaro,
    "nystart": _nystart,
}
