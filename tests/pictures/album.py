"""Which pictures does the guide show, as whom, and by which way are they reached?"""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

WIDE, PHONE = 1280, 360
VOTERS = [
    "ingrid",
    "bjorn",
    "samira",
    "anders",
    "peter",
    "nadia",
    "olof",
    "henrik",
    "tove",
]
Enter = Callable[[str], Page]  # sign in as this person of the demo


def press(page: Page, words: str) -> None:
    """Follow a link of the page, or else of the menu."""
    link = page.locator("main").get_by_role("link", name=words)
    if not link.count():
        link = page.get_by_role("link", name=words)
    link.first.click()
    page.wait_for_load_state()


def the_meeting_begins(enter: Enter) -> None:
    """Everyone answers about conflicts of interest, and the chair opens the meeting."""
    for who in VOTERS:
        page = enter(who)
        press(page, "Till mötet")
        page.get_by_role("button", name="Inget jäv").first.click()
    page = enter("ingrid")
    press(page, "Till mötet")
    press(page, "Skriv in närvaro")
    page.get_by_role("button", name="Alla ledamöter är här").click()
    press(page, "Öppna mötet")
    page.get_by_role("button", name="Öppna mötet").click()


def screen(page: Page) -> bytes:
    """What is on the screen."""
    return page.screenshot(animations="disabled")


def part(selector: str) -> Callable[[Page], bytes]:
    """One part of the page, with a little air around it."""

    def take(page: Page) -> bytes:
        box = page.locator(selector).first.bounding_box()
        assert box is not None
        clip = {
            "x": max(box["x"] - 24, 0),
            "y": max(box["y"] - 24, 0),
            "width": box["width"] + 48,
            "height": box["height"] + 48,
        }
        return page.screenshot(full_page=True, clip=clip, animations="disabled")

    return take


def after_writing(page: Page) -> bytes:
    """A section of the application, a moment after something was written."""
    field = page.locator("main textarea").first
    field.fill(
        "Unga säger att det inte finns någonstans att vara efter klockan 17. "
        "På fritidsgården i Norra var 62 av 90 besökare äldre än 16 år."
    )
    field.blur()
    page.get_by_text("Sparat").first.wait_for()
    return screen(page)


def first_page(page: Page) -> bytes:
    """The first page of the PDF that the page offers."""
    link = page.get_by_role("link", name="PDF").first.get_attribute("href")
    assert link is not None
    pdf = page.context.request.get(page.url.split("/learning/")[0] + link)
    words = ["pdftoppm", "-png", "-r", "72", "-f", "1", "-l", "1", "-"]
    done = subprocess.run(words, input=pdf.body(), capture_output=True, check=True)
    return done.stdout


@dataclass(frozen=True)
class Picture:
    """A file of docs/pictures: who goes which way, and what is taken there."""

    name: str
    who: str
    way: tuple[str, ...] = ()
    take: Callable[[Page], bytes] = screen
    before: Callable[[Enter], None] | None = None
    width: int = WIDE
    height: int = 900


MEETING = ("Till mötet", "1. Hemma igen")
MINUTES = ("Möten", "Protokoll", "7 oktober 2024")
GRANTED = ("Ärenden", "Nystart")
PROJECT = ("Skolnärvaroteam",)
CASE = ("Ärenden", "Hemma igen")
DRAFT = ("Gör klart ansökan och lämna in den",)

PICTURES = [
    Picture("start", "maria", height=1651),
    Picture("call", "sara", ("Tidiga insatser",), height=1000),
    Picture("tasks", "sara", DRAFT, height=1250),
    Picture("section", "sara", (*DRAFT, "B. Behovet"), after_writing, height=1000),
    Picture(
        "idea",
        "maria",
        ("Ärenden", "Idéer", "Odla ihop", "prövningen"),
        height=1250,
    ),
    Picture("memo", "maria", (*CASE, "Läs tjänsteskrivelsen"), height=1250),
    Picture("ranking", "maria", ("Ärenden", "Rangordna en"), height=1250),
    Picture("calibration", "eva", ("Tala igenom",), height=1250),
    Picture("case", "maria", CASE, height=1250),
    Picture("assessment", "eva", ("Bedöm ansökan",), height=1100),
    Picture("decision", "ingrid", MEETING, before=the_meeting_begins, height=1200),
    Picture("balance", "maria", ("Möten", "Gruppens balans"), height=1430),
    Picture("minutes", "maria", MINUTES, height=1250),
    Picture("wheel", "maria", ("Fonden", "Ägarskap", "Öppna årshjulet"), height=1100),
    Picture(
        "plan", "maria", ("Fonden", "Planer", "Social investeringsplan"), height=1250
    ),
    Picture("register", "maria", (*GRANTED, "Ärendets alla handlingar"), height=1100),
    Picture("fund", "maria", ("Fonden",), height=1430),
    Picture("ledger", "johan", ("Pengar",), height=1100),
    Picture("chain", "karin", ("Skolfam Ekköping",), part("details:has(#chain)")),
    Picture("project", "amira", PROJECT, height=1100),
    Picture("pulse", "amira", (*PROJECT, "Månadens puls"), height=1200),
    Picture("learning", "amira", (*PROJECT, "Lärande"), height=1100),
    Picture("report", "karin", ("Skolfam Ekköping", "Lärande", "tertial"), first_page),
    Picture("phone-section", "sara", (*DRAFT, "B. Behovet"), width=PHONE, height=740),
    Picture(
        "phone-pulse",
        "amira",
        (*PROJECT, "Månadens puls"),
        width=PHONE,
        height=740,
    ),
]
