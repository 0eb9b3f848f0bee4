"""Rules about the whole codebase that no single test would notice being broken."""

import ast
import inspect
import re
import subprocess
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.forms import BaseForm
from django.template.utils import get_app_template_dirs
from django.urls import URLPattern, get_resolver
from guardian.models import BaseObjectPermission
from packaging.requirements import Requirement

from config import celery_app
from core.files.keeping import Paper
from core.files.kept import KeptFile

ROOT = Path(settings.BASE_DIR)
APPS = ("core", "accounts", "fund", "projects", "applications", "evaluation")
SOURCES = ("config", *APPS, "tests")
# Pages of sign-in, the state of the machine, and the choice of language.
PUBLIC = {
    "account_confirm_email",
    "account_confirm_login_code",
    "account_email_verification_sent",
    "account_inactive",
    "account_login",
    "account_logout",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "account_signup",
    "calendar",  # read by a calendar, which has a key and cannot sign in
    "demo_sign_in",  # answers in the demo only
    "endorse_by_link",  # a party's manager, by a link that works once
    "health",
    "mfa_authenticate",
    "mfa_login_webauthn",
    "set_language",
}
FOUND_BY_DJANGO = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html"}


def own_models():
    return [model for model in apps.get_models() if model._meta.app_label in APPS]


def modules(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return [path for path in found if "migrations" not in path.parts]


def templates() -> list[Path]:
    return [path for path in (ROOT / "templates").rglob("*.*") if path.is_file()]


def names(paths) -> set[str]:
    return {str(path.relative_to(ROOT)) for path in paths}


def tracked_text() -> dict[str, str]:
    """Every text file of the project, as git knows it."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    texts = {}
    for name in listed.stdout.splitlines():
        try:
            texts[name] = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
    return texts


def _patterns(patterns):
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from _patterns(pattern.url_patterns)


def test_every_page_needs_a_login_unless_it_is_listed_as_public():
    open_pages = {
        pattern.name
        for pattern in _patterns(get_resolver().url_patterns)
        if not getattr(pattern.callback, "login_required", True)
    }
    assert open_pages == PUBLIC


def _children(parent: type):
    for child in parent.__subclasses__():
        yield child
        yield from _children(child)


def test_every_control_is_named_in_the_language_of_the_reader():
    """Django makes an English label of a column's name where nobody gave one."""
    assert list(_patterns(get_resolver().url_patterns))  # every form has been read
    unnamed = {
        f"{form.__name__}.{name}"
        for form in _children(BaseForm)
        if form.__module__.split(".")[0] in APPS
        for name, field in getattr(form, "base_fields", {}).items()
        if isinstance(field.label, str) and field.label
    }
    assert unnamed == set()


def test_every_template_is_used():
    source = "\n".join(
        path.read_text() for path in (*modules("config", *APPS), *templates())
    )
    unused = {
        name
        for path in templates()
        if (name := path.relative_to(ROOT / "templates").as_posix()) not in source
        and name not in FOUND_BY_DJANGO
        and not any(
            (folder / name).exists() for folder in get_app_template_dirs("templates")
        )
    }
    assert unused == set()


def test_no_template_holds_a_script_or_a_style():
    """The browser would refuse them; what they do belongs in a file under static/."""
    refused = re.compile(
        r"<style\b|\sstyle=|<script(?![^>]*\b(?:src=|type=\"application/json\"))|\son[a-z]+=",
        re.IGNORECASE,
    )
    pages = [path for path in templates() if "/pdf/" not in str(path)]
    assert names(path for path in pages if refused.search(path.read_text())) == set()


def test_no_module_is_longer_than_400_lines_and_no_tests_than_500():
    long = [
        path
        for path in modules(*SOURCES)
        if len(path.read_text().splitlines()) > (500 if "tests" in path.parts else 400)
    ]
    assert names(long) == set()


def test_no_folder_has_more_than_a_dozen_modules():
    """A larger room is two nouns; `models/` has one file for each room of its app."""
    count = Counter(
        path.parent
        for path in modules("config", *APPS)
        if path.name != "__init__.py"
        and not {"models", "migrations", "demo"} & set(path.parts)
    )
    assert names(folder for folder, number in count.items() if number > 12) == set()


def test_no_function_is_longer_than_50_lines():
    long = {
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in modules("config", *APPS)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 50
    }
    assert long == set()


def test_who_and_when_are_held_together_by_the_database():
    """A row with `granted_at` and `granted_by` has both or neither."""
    loose = set()
    for model in own_models():
        fields = {field.name: field for field in model._meta.fields}
        rules = {rule.name for rule in model._meta.constraints}
        for stem in {
            name.removesuffix("_at") for name in fields if name.endswith("_at")
        }:
            pair = fields[f"{stem}_at"], fields.get(f"{stem}_by")
            rule = f"{model._meta.model_name}_{stem}_at_and_by_together"
            may_lack = pair[1] and any(field.null for field in pair)
            if may_lack and rule not in rules and not _is_history(model):
                loose.add(rule)
    assert loose == set()


def _is_history(model) -> bool:
    return any(field.name == "pgh_id" for field in model._meta.fields)


def test_nothing_is_ordered_or_saved_silently():
    ordered = {model for model in own_models() if model._meta.ordering}
    saved = {model for model in own_models() if "save" in vars(model)}
    assert ordered | saved == set()


def test_every_relation_says_its_name_from_the_other_side():
    nameless = {
        f"{model._meta.label}.{field.name}"
        for model in own_models()
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many)
        if field.remote_field and not field.remote_field.related_name
        if not field.remote_field.parent_link
        if not _is_history(model) and not issubclass(model, BaseObjectPermission)
    }
    assert nameless == set()


def test_every_task_takes_named_values_only():
    loose = {
        name
        for name, task in celery_app.tasks.items()
        if name.split(".")[0] in SOURCES
        for value in inspect.signature(task.run).parameters.values()
        if value.kind is not inspect.Parameter.KEYWORD_ONLY
    }
    assert loose == set()


def test_every_scheduled_job_exists():
    celery_app.loader.import_default_modules()
    scheduled = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert scheduled - set(celery_app.tasks) == set()


def test_the_time_is_asked_of_one_clock():
    """So that the demo's history can be told, and a test can stand at any day."""
    own_watch = re.compile(
        r"timezone\.now\b|timezone\.localdate\(\)|date\.today\b|datetime\.now\b"
    )
    clock = ROOT / "core" / "clock.py"
    wrong = [path for path in modules(*APPS) if own_watch.search(path.read_text())]
    assert names(wrong) - names([clock]) == set()


def test_a_file_leaves_the_program_by_one_door():
    """Where its headers are safe, and what is kept is compared with its checksum."""
    sends = [
        path for path in modules("config", *APPS) if "FileResponse(" in path.read_text()
    ]
    # A spreadsheet is made for the answer, and not kept.
    assert names(sends) == {"core/files/sending.py", "core/files/spreadsheets.py"}


def test_what_is_kept_is_made_by_one_piece():
    """A room says what its paper holds; it is locked, hashed and kept in one place."""
    kinds = {kind.__name__ for kind in KeptFile.__subclasses__()}
    papers = {paper.__name__ for paper in _children(Paper)}
    calls = [
        node
        for path in modules("config", *APPS)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
    ]
    made = {call: _called(call) for call in calls if _called(call) in kinds}
    rows = {call.args[0] for call in calls if _called(call) in papers and call.args}
    assert set(made.values()) == kinds
    assert {name for call, name in made.items() if call not in rows} == set()


def _called(call: ast.Call) -> str:
    return getattr(call.func, "id", "")


def test_the_project_speaks_of_itself_alone():
    """No package index, no folder of somebody's machine."""
    addresses = re.compile(
        r"https?://[^\s\"]*(?:/simple/|registry\.)|--(?:extra-)?index-url|find-links"
    )
    folders = re.compile(r"(?<![\w.])/(?:work|root|home)/\w")
    here = Path(__file__).relative_to(ROOT).as_posix()
    wrong = {
        name
        for name, text in tracked_text().items()
        if name != here and (addresses.search(text) or folders.search(text))
    }
    assert wrong == set()


def test_every_address_in_a_template_has_what_its_page_wants():
    """As many arguments as the page's path: what is wrong is a 500 the first time that the
    line is written out, which may be long after."""
    asked = re.compile(r"""{%\s*url\s+"(\w+):(\w+)"((?:\s+[^\s%]+)*)\s*%}""")
    rooms, wrong, seen = get_resolver().namespace_dict, {}, 0
    for path in templates():
        for room, name, words in asked.findall(path.read_text()):
            given = words.partition(" as ")[0].split()
            ways = rooms[room][1].reverse_dict.getlist(name)
            wanted = {len(words) for ways_to in ways for _text, words in ways_to[0]}
            seen += 1
            if len(given) not in wanted:
                wrong[path.name, name] = given
    assert wrong == {}
    assert seen > 500


class TestDependencies:
    @pytest.mark.parametrize("lock", ["demo", "dev", "production"])
    def test_every_package_of_a_lock_file_has_its_hash(self, lock):
        text = (ROOT / "requirements" / f"{lock}.txt").read_text()
        packages = re.split(r"\n(?=[a-z0-9])", text.strip())
        assert [
            package for package in packages if "--hash=sha256:" not in package
        ] == []

    def test_the_lock_files_agree(self):
        versions = {}
        for lock in ("demo", "dev", "production"):
            text = (ROOT / "requirements" / f"{lock}.txt").read_text()
            for name, version in re.findall(
                r"^([a-z0-9-]+)(?:\[\S+\])?==(\S+)", text, re.M
            ):
                versions.setdefault(name, set()).add(version)
        assert {name for name, found in versions.items() if len(found) > 1} == set()

    def test_no_pdf_is_written_by_a_version_with_the_known_hole(self):
        """It is in the versions before 70."""
        listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
        wanted = [Requirement(each) for each in listed["dependencies"]]
        [weasyprint] = [each for each in wanted if each.name == "weasyprint"]
        assert not weasyprint.specifier.contains("69.9")
        assert weasyprint.specifier.contains("70.0")

    def test_production_needs_at_most_60_packages(self):
        """Of those that the lock file lists, the ones that a Linux server installs."""
        text = (ROOT / "requirements" / "production.txt").read_text()
        listed = re.findall(r"^([a-z0-9]\S*==[^\\\n]+)", text, re.MULTILINE)
        wanted = [Requirement(line) for line in listed]
        server = {"sys_platform": "linux", "platform_python_implementation": "CPython"}
        installed = [
            each.name
            for each in wanted
            if each.marker is None or each.marker.evaluate(server)
        ]
        assert len(listed) > 40
        assert len(installed) <= 60
