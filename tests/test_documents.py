"""What the papers point at is there."""

import re
from pathlib import Path

import pytest
from django.conf import settings

HERE = Path(settings.BASE_DIR)
PAPERS = sorted([*HERE.glob("*.md"), *HERE.glob("docs/**/*.md")])
LINK = re.compile(r"\]\(([^)#\s]+)")


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: str(path.relative_to(HERE)))
def test_every_link_leads_somewhere(paper):
    links = LINK.findall(paper.read_text())
    near = [link for link in links if "://" not in link and "mailto:" not in link]
    missing = [link for link in near if not (paper.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: str(path.relative_to(HERE)))
def test_every_make_target_that_is_told_of_exists(paper):
    known = set(re.findall(r"^([a-z-]+):", (HERE / "Makefile").read_text(), re.M))
    told = set(re.findall(r"(?:`|^)make ([a-z-]+)", paper.read_text(), re.M))
    assert told <= known


def test_every_setting_from_the_environment_is_told_of():
    code = "".join(
        (HERE / name).read_text()
        for name in ("config/settings.py", "config/gunicorn.py", "config/env.py")
    )
    read = set(re.findall(r"env\.[a-z_]+\(\s*\"([A-Z_]+)\"", code))
    read |= set(re.findall(r"environ(?:\.get\(|\[)\"([A-Z_]+)\"", code))
    assert len(read) > 10
    told = (HERE / "docs" / "running.md").read_text()
    assert sorted(name for name in read if f"`{name}" not in told) == []
