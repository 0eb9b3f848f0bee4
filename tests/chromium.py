"""Which browser do the journeys and the pictures use, and how is it started?"""

import os
import shutil

from playwright.sync_api import Browser, Playwright

# The first of these that there is. Debian's shell is the same browser without windows, at
# a third of the price.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
PROGRAM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), "")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# A Swedish visitor. Without motion: a page that still scrolls is clicked beside its button.
VISITOR = {"locale": "sv-SE", "reduced_motion": "reduce"}


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=PROGRAM, args=FLAGS)
