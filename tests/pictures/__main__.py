"""Take the pictures of the guide anew, of real pages with the demo municipality in them.

    python -m tests.pictures [name …] [--site http://127.0.0.1:8000]

Starts a demo of its own, told anew under `var/pictures`, unless `--site` says where one
is running. Each picture's way is pressed link by link, so a guide that names a link that
is no longer there is found out here.
"""

import argparse
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from config.services.processes import Processes
from tests import chromium
from tests.pictures.album import PICTURES, WIDE, Enter, Picture, press

BASE = Path(__file__).resolve().parent.parent.parent
FOLDER = BASE / "docs" / "pictures"
PORT = 8151
READY = "Verkan is running"
COLOURS = 256
LARGEST = 120_000  # bytes


def main() -> None:
    asked = argparse.ArgumentParser(prog="make pictures")
    asked.add_argument("names", nargs="*", help="the pictures to take; all, if none")
    asked.add_argument("--site", default="", help="a demo that is running already")
    options = asked.parse_args()
    wanted = [
        picture
        for picture in PICTURES
        if not options.names or picture.name in options.names
    ]
    FOLDER.mkdir(exist_ok=True)
    if options.site:
        take(options.site, wanted)
        return
    with demo() as site:
        take(site, wanted)


@contextmanager
def demo() -> Iterator[str]:
    """The whole demo, with a `var/` of its own; gives its address."""
    ready = Event()

    def listen(line: str) -> None:
        _say(line)
        if READY in line:
            ready.set()

    own = {
        "VERKAN_DEMO": "True",
        "VERKAN_VAR": str(BASE / "var" / "pictures"),
        "DATABASE_URL": "",
        "REDIS_URL": "",
        "PORT": str(PORT),
    }
    with Processes(say=listen) as processes:
        processes.start("demo", "manage", "demo", "--reset", env=own)
        while not ready.wait(0.5):
            processes.check()
        yield f"http://127.0.0.1:{PORT}"


def take(site: str, pictures: list[Picture]) -> None:
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        for picture in pictures:
            if picture.before:
                with visitor(browser, site) as enter:
                    picture.before(enter)
            with visitor(browser, site, picture.width, picture.height) as enter:
                page = enter(picture.who)
                for words in picture.way:
                    press(page, words)
                taken = _reduced(picture.take(page))
            _keep(FOLDER / f"{picture.name}.png", taken)
        browser.close()


@contextmanager
def visitor(
    browser: Browser, site: str, width: int = WIDE, height: int = 900
) -> Iterator[Enter]:
    """A browser window that signs in as any of the demo's people, one after another."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        locale="sv-SE",
        reduced_motion="reduce",
    )
    page = context.new_page()

    def enter(who: str) -> Page:
        context.clear_cookies()
        page.goto(f"{site}/accounts/login/")
        page.click(f'button[name=email][value="{who}@ekkoping.example"]')
        return page

    yield enter
    context.close()


def _keep(file: Path, taken: bytes) -> None:
    file.write_bytes(taken)
    _say(f"{file.relative_to(BASE)} {len(taken):,} bytes")
    if len(taken) > LARGEST:
        raise SystemExit(f"{file.name} is larger than {LARGEST:,} bytes.")


def _reduced(picture: bytes) -> bytes:
    """The same picture in few colours, each of which it really has."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    few = image.quantize(COLOURS, kmeans=1, dither=Image.Dither.NONE)
    file = io.BytesIO()
    few.save(file, "PNG", optimize=True)
    return file.getvalue()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
