"""The other cases of the demo: A4–A8 of domain 13.5, and those on their way now.

Their days follow the day of the telling: each is given the year in which it begins.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from config.demo import outlook
from config.demo.drafts import Measure, Plan

BOSSES = {
    "social": ("Anders Ståhl", "socialdirektör"),
    "utbildning": ("Peter Åkesson", "utbildningschef"),
    "arbetsmarknad": ("Nadia Rahimi", "arbetsmarknadschef"),
    "kultur": ("Olof Brink", "kultur- och fritidschef"),
    "regionen": ("Maja Norén", "verksamhetschef, psykiatrin"),
    "laxhjalpen": ("Fadumo Ali", "ordförande"),
    "bostader": ("Tomas Ritter", "vd"),
    "foreningsradet": ("Olle Ström", "ordförande"),
}


EDGES = [
    ("in", "do", "Bemanningen är klar före start", 2),
    ("do", "out", "Målgruppen tackar ja", 2),
    ("out", "effect", "Stödet är tätt nog för att ändra något", 2),
    ("effect", "net", "Jämförelsen visar vad som hade hänt ändå", 1),
    ("net", "worth", "Det som ändras håller i minst två år", 1),
]


@dataclass(frozen=True)
class Case:
    """A case in short: `chain` are the six links, `effect` what the outcome is measured by."""

    key: str
    title: str
    short_name: str
    summary: str
    type: str
    lead: str
    parties: dict[str, str]
    need: str
    group: str
    size: int
    reached: int
    claim: str
    figures: list[tuple[str, str, int, str]]
    chain: tuple[str, str, str, str, str, str]
    effect: Measure
    yearly: int  # kronor a year from the fund, of which a tenth for evaluation
    links: list[tuple[str, str]]
    years: int = 2
    own_time: int = 150_000
    texts: Mapping[str, str] = field(default_factory=dict)
    benefit: tuple | None = None

    def plan(self, starts_on: date) -> Plan:
        """The whole plan of a case that begins on `starts_on`."""
        ends_on = date(starts_on.year + self.years - 1, 12, 31)
        years = range(starts_on.year, ends_on.year + 1)
        evaluation = self.yearly // 10
        keys = ("in", "do", "out", "effect", "net", "worth")
        kinds = ("input", "activity", "output", "outcome", "impact", "value")
        return Plan(
            title=self.title,
            short_name=self.short_name,
            summary=self.summary,
            type=self.type,
            lead=self.lead,
            starts_on=starts_on,
            ends_on=ends_on,
            texts={
                "need": self.need,
                "target_group": self.group,
                "group_size": str(self.size),
                "reached_per_year": str(self.reached),
                "knowledge_claim": self.claim,
                "owner_name": "{}, {}".format(*BOSSES[self.lead]),
                "contact": "Se projektets sida, 010-000 00 00",
                **outlook.ANSWERS.get(self.key, {}),
                **self.texts,
            },
            parties=[(who, role, *BOSSES[who]) for who, role in self.parties.items()],
            needs=self.figures,
            staff=[("Projektledare", 100, "Lånas från den som leder")],
            risks=outlook.RISKS[self.key],
            milestones=[
                ("Bemanningen är klar", date(starts_on.year, 3, 1)),
                ("Halva målgruppen har nåtts", date(starts_on.year, 11, 30)),
            ],
            budget={
                ("fund", "staff"): dict.fromkeys(years, self.yearly - evaluation),
                ("fund", "evaluation"): dict.fromkeys(years, evaluation),
                ("own_time", "staff"): dict.fromkeys(years, self.own_time),
            },
            links=self.links,
            nodes=dict(zip(keys, zip(kinds, self.chain, strict=True), strict=True)),
            edges=EDGES,
            measures=[
                Measure("out", "Personer som fått stöd", "personer", "0", "40"),
                self.effect,
            ],
            benefits=[self.benefit] if self.benefit else [],
            horizons={"effect": "medium"},
        )


def effect(name: str, unit: str, before: str, goal: str, direction="up") -> Measure:
    return Measure("effect", name, unit, before, goal, direction=direction)
