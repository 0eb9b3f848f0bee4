"""Grannskapslabbet: granted in three stages in a fund of its own, stopped after the first."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal

from config.demo import (
    above,
    followup,
    meeting_steps,
    minutes,
    money,
    smaller_cases,
    steps,
    words,
)
from config.demo.town import Town, adopt_investment_plan, keep, moment, open_call
from fund.ledger import actions as ledger
from fund.ledger import sums as ledger_sums
from fund.models import PlanItem
from projects.chain.actions import freeze_chain
from projects.gates.actions import pass_learning_gate, pass_start_gate
from projects.models import PlanLink

Thread = Iterator[datetime]
Say = Callable[[str], object]


def granted(town: Town, say: Say) -> Thread:
    """Grannskapslabbet (A7), in a fund of its own: three stages granted, one carried out."""
    key, case = "grannskap", smaller_cases.BY_KEY["grannskap"]
    plan = case.plan(date(2024, 4, 1))
    yield moment(date(2023, 10, 9))
    _open_the_small_fund(town)
    yield moment(date(2023, 11, 6))
    steps.propose(town, key, plan, call="small", by="nils", leader="nils", owner="olof")
    line = town.line("P1", 2024, fund="small")
    keep(PlanLink(project=town.project(key), item=line))
    yield moment(date(2023, 12, 4))
    steps.hand_in(town, key, by="nils")
    steps.register(town, key)
    steps.check(town, key)
    yield moment(date(2023, 12, 11))
    steps.prepare(town, key)
    yield moment(date(2024, 1, 15))
    steps.assess(town, key, "eva", (3, 3, 2, 2, 4, 3, 2, 3))
    steps.assess(town, key, "petra", (3, 2, 3, 2, 4, 3, 2, 3))
    yield moment(date(2024, 1, 22))
    yield from _three_stages(town, key, line)
    yield from _one_stage(town, say, key)


def _three_stages(town: Town, key: str, line: PlanItem) -> Thread:
    """Granted in three stages, of which the first is sure."""
    stages = dict.fromkeys((2024, 2025, 2026), money.STAGE)
    steps.recommend(town, key, line=line, amounts=stages)
    meeting = meeting_steps.plan_meeting(town, date(2024, 2, 12), fund="small")
    agenda = meeting_steps.put_on_agenda(
        town, key, meeting, without_memo=words.BEFORE_MEMOS
    )
    meeting_steps.send_papers(town, meeting)
    yield moment(date(2024, 2, 12), 13, 15)
    meeting_steps.hold(
        town,
        meeting,
        agenda,
        outcome="grant",
        minute="Potten 2024-02-12 § 3",
        reasons="Tre etapper om 400 000 kr. Etapp 2 och 3 kräver ett nytt vägval.",
        amounts=stages,
        chair="tove",
        hands_over=True,
    )
    minutes.write(town, meeting, chair="tove", verifier="bjorn")
    yield moment(date(2024, 2, 26), 15)
    above.board_decides(
        town,
        key,
        minute="KS 2024-02-26 § 41",
        amounts=stages,
        reasons="Tre etapper om 400 000 kr. Etapp 2 och 3 kräver ett nytt vägval.",
        passing=above.LAB,
    )


def _open_the_small_fund(town: Town) -> None:
    fund = town.funds["small"]
    ledger.allocate_capital(
        fund,
        Decimal(money.SMALL_CAPITAL),
        on=date(2023, 10, 9),
        reference="KF 2023-09-25 § 118",
        by=town.people["johan"],
    )
    years = {2024: 500_000, 2025: 500_000, 2026: 300_000}
    adopt_investment_plan(
        town,
        2024,
        2026,
        on=date(2023, 10, 9),
        reference="KS 2023-10-09 § 166",
        lines=[("P1", "Prova i liten skala", years)],
        fund="small",
    )
    open_call(
        town,
        "small",
        "Innovationspotten 2023",
        opens=date(2023, 10, 9),
        closes=date(2023, 12, 8),
        frame=1_500_000,
        text="För det som ingen vet hur man gör än. Etapper om högst 400 000 kr.",
        fund="small",
    )


def _one_stage(town: Town, say: Say, key: str) -> Thread:
    """The first stage, the stop, and what was learned."""
    nils, johan = town.people["nils"], town.people["johan"]
    yield moment(date(2024, 3, 25))
    pass_start_gate(
        town.project(key), reason="Lokal och labbledare finns.", by=town.people["olof"]
    )
    yield moment(date(2024, 12, 31), 16)
    grant = town.grant(key)
    ledger.book_actual(
        grant,
        Decimal(money.STAGE_ACTUAL),
        board=town.boards["kultur"],
        on=date(2024, 12, 31),
        reference="Etapp 1",
        by=johan,
    )
    yield moment(date(2025, 1, 14))
    followup.learn(town, key, date(2025, 1, 14), words.LAB_LESSON, nils)
    freeze_chain(town.project(key), reason="Efter etapp 1", by=nils)
    yield moment(date(2025, 1, 20))
    say("Grannskapslabbet: stopped after stage 1, with a lesson")
    pass_learning_gate(
        town.project(key),
        outcome="stop",
        reason=words.LAB_STOP,
        on=date(2025, 1, 20),
        by=town.people["tove"],
    )
    yield moment(date(2025, 1, 31))
    ledger.release(
        grant,
        ledger_sums.committed_left(grant),
        on=date(2025, 1, 31),
        reference="Etapp 2 och 3 genomförs inte",
        by=johan,
    )
