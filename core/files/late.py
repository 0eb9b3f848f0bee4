"""Which libraries are read only when somebody wants the file that they make or open?

Together they are 35 MB of a process, and no page needs them until it is asked for a PDF,
or for a file of Word or Excel. The workers of the queue make most of the files and read
the libraries before they begin (`config.celery`), once for all of them.
"""

from importlib import import_module
from typing import Any


class Late:
    """A module that is imported when something of it is asked for, by any thread."""

    def __init__(self, name: str):
        self._name = name

    def __getattr__(self, word: str) -> Any:
        return getattr(import_module(self._name), word)


docx = Late("docx")
openpyxl = Late("openpyxl")
weasyprint = Late("weasyprint")
# Ours, on top of WeasyPrint.
fetching = Late("core.files.fetching")


def read_all() -> None:
    """Import them now: this process has come to make files."""
    for module in (docx, openpyxl, weasyprint, fetching):
        import_module(module._name)
