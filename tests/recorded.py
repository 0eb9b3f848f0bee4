"""Which verbs does the program write down about a row, as its own text says?"""

import ast
from pathlib import Path

from django.conf import settings

APPS = ("fund", "projects", "applications", "evaluation")


def verbs_about(*names: str) -> set[str]:
    """The verbs of every `record(name, "verb", …)`, for the rows that go by these names."""
    calls = (
        node
        for app in APPS
        for path in (Path(settings.BASE_DIR) / app).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "record"
    )
    return {
        call.args[1].value
        for call in calls
        if ast.unparse(call.args[0]).rpartition(".")[2] in names
        and isinstance(call.args[1], ast.Constant)
    }
