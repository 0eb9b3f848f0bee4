"""The start of the demo: what it refuses, and in which words."""

import ctypes
import socket
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from config.services import preflight

ROOT = Path(__file__).parents[2]


def test_it_is_never_started_on_a_real_installation(settings):
    settings.DEMO = False
    with pytest.raises(
        CommandError, match="^This is not the demo. Start it with: make"
    ):
        call_command("demo")


def test_a_port_in_use_is_told_in_one_sentence(settings, monkeypatch):
    settings.DEMO = True
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        monkeypatch.setenv("PORT", port)
        with pytest.raises(
            CommandError, match=f"^Port {port} cannot be used .* PORT=8001$"
        ):
            call_command("demo")


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1", ""])
def test_a_port_is_a_number(settings, monkeypatch, port):
    settings.DEMO = True
    monkeypatch.setenv("PORT", port)
    with pytest.raises(CommandError, match=f"^PORT={port}: write a number between"):
        call_command("demo")


def test_a_given_database_is_not_emptied(settings, monkeypatch):
    settings.DEMO = True
    settings.DATABASE_URL = "postgresql://verkan@db/verkan"
    monkeypatch.setenv("PORT", "18101")
    with pytest.raises(CommandError, match="^DATABASE_URL points at a server; empty"):
        call_command("demo", reset=True)


class TestPreflight:
    def test_this_machine_can(self):
        program = [sys.executable, "-I", ROOT / "config" / "services" / "preflight.py"]
        assert subprocess.run(program, capture_output=True, check=True).stderr == b""

    def test_an_old_python_is_told(self, monkeypatch):
        version = namedtuple("Version", "major minor micro")(3, 9, 2)
        monkeypatch.setattr(sys, "version_info", version)
        assert preflight.python() == (
            "Verkan needs Python 3.11 or newer, and this is 3.9.2. "
            "Say which one to use: make demo PYTHON=python3.12"
        )

    def test_a_missing_pango_is_told(self, monkeypatch):
        def missing(_name):
            raise OSError

        monkeypatch.setattr(ctypes, "CDLL", missing)
        monkeypatch.setattr(ctypes.util, "find_library", lambda name: None)
        assert preflight.pango() == (
            "Pango is missing, which draws the PDF pages: "
            "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        )
