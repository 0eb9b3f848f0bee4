"""How high are the pages of a journey, and how many clicks or keys does each take?

    JOURNEY_FIGURES=var/figures pytest tests/journeys/test_main_job.py

writes a file for each job to that folder; without it nothing is measured.
"""

import json
import os
import re
from collections import Counter, defaultdict
from pathlib import Path

FOLDER = os.environ.get("JOURNEY_FIGURES", "")
HEIGHT = "document.documentElement.scrollHeight"


class Figures:
    """One job: all pages of each kind together, and what each person did."""

    def __init__(self):
        self.heights: defaultdict[str, list[int]] = defaultdict(list)
        self.by_page: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.by_person: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def arrive(self, somebody) -> None:
        """`somebody` sees a page: what was done since the last one was done on that."""
        if FOLDER:
            self.leave(somebody)
            somebody.at = re.sub(r"\d+", "*", somebody.path.split("?")[0])
            self.heights[somebody.at].append(somebody.page.evaluate(HEIGHT))

    def leave(self, somebody) -> None:
        done = somebody.hands.done
        if somebody.at:
            self.by_page[somebody.at] += done
        self.by_person[somebody.name] += done
        done.clear()

    def keep(self, job: str) -> None:
        """Write what was measured, if it was."""
        if not FOLDER:
            return
        pages = {
            kind: {"visits": len(heights), "height": max(heights), **self.by_page[kind]}
            for kind, heights in sorted(self.heights.items())
        }
        total = sum(self.by_person.values(), Counter())
        kept = {"total": total, "people": self.by_person, "pages": pages}
        Path(FOLDER).mkdir(parents=True, exist_ok=True)
        text = json.dumps(kept, ensure_ascii=False, indent=1)
        Path(FOLDER, f"{job}.json").write_text(text)
