"""Can this machine run Verkan? Runs on its own, before anything is installed.

Written for any Python, so that an old one can be told apart; it exits with a sentence.
"""

import ctypes
import ctypes.util
import sys

LIBRARIES = {
    "pango-1.0": "libpango-1.0.so.0",
    "pangoft2-1.0": "libpangoft2-1.0.so.0",
    "harfbuzz": "libharfbuzz.so.0",
}


def python():
    if sys.version_info < (3, 11):  # noqa: UP036 - the very thing to find out
        return (
            "Verkan needs Python 3.11 or newer, and this is "
            + ".".join(str(part) for part in sys.version_info[:3])
            + ". Say which one to use: make demo PYTHON=python3.12"
        )
    return None


def virtual_environments():
    try:
        import ensurepip  # noqa: F401, PLC0415
        import venv  # noqa: F401, PLC0415
    except ImportError:
        return "Python's venv is missing: apt install python3-venv"
    return None


def pango():
    for name, file_name in LIBRARIES.items():
        try:
            ctypes.CDLL(file_name)
        except OSError:
            if not ctypes.util.find_library(name):
                return (
                    "Pango is missing, which draws the PDF pages: "
                    "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
                )
    return None


if __name__ == "__main__":
    for question in (python, virtual_environments, pango):
        missing = question()
        if missing:
            sys.exit(missing)
