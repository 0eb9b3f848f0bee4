"""Which papers does a dossier tell of, and what is done with each?"""

from dataclasses import dataclass
from typing import Any

from applications.models import Disclosure, PaperVerdict, RecordedPaper
from applications.register.kinds import title_of

Verdict = PaperVerdict.Verdict


@dataclass(frozen=True)
class Entry:
    """A paper and what is done with it."""

    paper: RecordedPaper
    verdict: str
    law: str = ""
    masked: Any = None  # the kept file

    @property
    def is_whole(self) -> bool:
        return self.verdict == Verdict.PUBLIC

    @property
    def mark(self) -> str:
        if self.verdict in (Verdict.MASKED, Verdict.WITHHELD):
            return self.verdict
        return self.paper.secrecy

    @property
    def title(self) -> str:
        """The subject of what is handed out whole; else no more than its kind."""
        return self.paper.subject if self.is_whole else title_of(self.paper.kind)


def entries_of(disclosure: Disclosure) -> list[Entry]:
    """Every paper of the request, or of the case, in the order of the register."""
    if disclosure.is_complete:
        papers = disclosure.application.recorded_papers.all().for_register()
        entries = [
            Entry(paper, Verdict.PUBLIC, paper.ground.law if paper.ground else "")
            for paper in papers
        ]
    else:
        rows = disclosure.verdicts.select_related("ground", "paper__ground")
        rows = rows.prefetch_related("paper__target_type").order_by("paper__number")
        entries = [
            Entry(
                row.paper,
                row.verdict,
                row.ground.law if row.ground else "",
                row.masked_file if row.verdict == Verdict.MASKED else None,
            )
            for row in rows
        ]
    for entry in entries:
        entry.paper.application = disclosure.application
    return entries
