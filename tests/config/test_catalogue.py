import gettext
import json
import os

import polib
import pytest
from django.core.management import CommandError, call_command
from django.template import Context, Template
from django.utils import translation
from django.utils.translation import gettext as say

from config import catalogue
from config.management.commands import messages

TEMPLATE = """
{% load i18n %}
{% translate "Hand in" %} {% translate 'The "big" one' context "fund" %}
{% blocktranslate trimmed count left=left %}
  One day (or less) left
{% plural %}
  {{ left }} days left
{% endblocktranslate %}
{% blocktranslate with share=a|add:"1" %}It's {{ share }}% done{% endblocktranslate %}
{{ name|default:_("No name") }} {% include "x.html" with label=_("Label") only %}
{# _("in a comment") #} {% comment %} {% translate "in a comment" %} {% endcomment %}
gettext("in the text of the page") {% translate variable %}
"""
PYTHON = """
_("Two " "pieces")
refuse(_("%(name)s is late.") % {"name": name})
ngettext("%(n)s case", "%(n)s cases", n)
models.CharField(pgettext_lazy("of a plan", "goal"))
_(variable), _(f"{name} is computed"), other("not a text")
"""


def test_the_texts_of_a_template():
    assert set(catalogue.texts_of_template(TEMPLATE, "x.html")) == {
        ("", "Hand in", ""),
        ("fund", 'The "big" one', ""),
        ("", "One day (or less) left", "%(left)s days left"),
        ("", "It's %(share)s%% done", ""),
        ("", "No name", ""),
        ("", "Label", ""),
    }


def test_the_texts_of_a_module():
    assert set(catalogue.texts_of_python(PYTHON, "x.py")) == {
        ("", "Two pieces", ""),
        ("", "%(name)s is late.", ""),
        ("", "%(n)s case", "%(n)s cases"),
        ("of a plan", "goal", ""),
    }


@pytest.fixture
def project(tmp_path, settings, monkeypatch):
    """A project with one module and one page."""
    (tmp_path / "fund").mkdir()
    (tmp_path / "fund" / "models.py").write_text(PYTHON)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "page.html").write_text(TEMPLATE)
    settings.BASE_DIR = tmp_path
    settings.VAR = tmp_path / "var"
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    monkeypatch.setattr(messages, "APPS", ("fund",))
    return tmp_path


SWEDISH = {
    "Hand in": "Lämna in",
    'fund|The "big" one': "Den ”stora”",
    "One day (or less) left": ["En dag eller mindre kvar", "%(left)s dagar kvar"],
    "It's %(share)s%% done": "%(share)s%% är klart",
    "No name": "Inget namn",
    "Label": "Etikett",
    "Two pieces": "Två delar",
    "%(name)s is late.": "%(name)s är sen.",
    "%(n)s case": ["%(n)s ärende", "%(n)s ärenden"],
    "goal": "mål",
}


def fill(project, texts):
    (project / "texts.json").write_text(json.dumps(texts))
    call_command("messages", fill=project / "texts.json")


def test_a_complete_catalogue_passes(project, capsys):
    fill(project, SWEDISH)
    call_command("messages", "--check")
    assert capsys.readouterr().out.splitlines() == [
        "10 texts, 0 to mend",
        "10 texts, all in Swedish",
    ]


def test_what_lacks_swedish_is_named_with_its_place(project):
    fill(
        project, {text: swedish for text, swedish in SWEDISH.items() if text != "goal"}
    )
    with pytest.raises(CommandError, match="^fund/models.py: no Swedish: 'goal'$"):
        call_command("messages", "--check")


def test_a_text_that_came_later_is_missed(project):
    fill(project, SWEDISH)
    (project / "fund" / "views.py").write_text('_("Brand new")')
    with pytest.raises(CommandError, match="fund/views.py: no Swedish: 'Brand new'"):
        call_command("messages", "--check")


@pytest.mark.parametrize("wrong", ["%(namn)s är sen.", "Någon är sen.", "%s är sen."])
def test_swedish_with_other_placeholders_is_refused(project, wrong):
    fill(project, SWEDISH | {"%(name)s is late.": wrong})
    with pytest.raises(CommandError, match="other placeholders in Swedish"):
        call_command("messages", "--check")


def test_a_guess_is_refused(project):
    fill(project, SWEDISH)
    file = polib.pofile(str(catalogue.path()))
    file.find("Hand in").flags.append("fuzzy")
    file.save()
    with pytest.raises(CommandError, match="fuzzy: 'Hand in'"):
        call_command("messages", "--check")


def test_what_is_said_no_more_is_dropped_and_the_rest_kept(project):
    fill(project, SWEDISH)
    (project / "templates" / "page.html").write_text("")
    with pytest.raises(CommandError, match=r"^The catalogue is old: run manage.py"):
        call_command("messages", "--check")
    call_command("messages")
    texts = {entry.msgid: entry.msgstr for entry in polib.pofile(str(catalogue.path()))}
    assert texts["Two pieces"] == "Två delar"
    assert "Hand in" not in texts


def test_a_text_that_nobody_says_is_told(project, capsys):
    fill(project, SWEDISH | {"Never said": "Aldrig sagt"})
    assert capsys.readouterr().err == "nobody says 'Never said'\n"


def test_a_second_run_writes_nothing(project):
    fill(project, SWEDISH)
    before = catalogue.path().stat().st_mtime_ns
    call_command("messages")
    assert catalogue.path().stat().st_mtime_ns == before


def test_a_file_that_cannot_be_read_is_named(project):
    (project / "fund" / "broken.py").write_text("def :")
    with pytest.raises(CommandError, match="fund/broken.py"):
        call_command("messages")


def test_the_program_reads_what_was_compiled(project):
    fill(project, SWEDISH)
    ready = catalogue.path().with_suffix(".mo")
    ready.unlink()
    call_command("messages", "--compile")
    with ready.open("rb") as file:
        texts = gettext.GNUTranslations(file)
    assert texts.gettext("Hand in") == "Lämna in"
    assert texts.pgettext("of a plan", "goal") == "mål"
    assert texts.ngettext("%(n)s case", "%(n)s cases", 2) == "%(n)s ärenden"


def test_what_was_asked_before_the_first_compilation_is_asked_again(project):
    """A fresh clone has no compiled texts when its demo starts."""
    with translation.override("sv"):
        assert say("Hand in") == "Hand in"
        fill(project, SWEDISH)
        assert say("Hand in") == "Lämna in"


def test_only_what_is_older_is_compiled_again(project):
    fill(project, SWEDISH)
    ready = catalogue.path().with_suffix(".mo")
    later = catalogue.path().stat().st_mtime + 10
    os.utime(ready, (later, later))
    before = ready.stat().st_ino
    catalogue.compile_all()
    assert ready.stat().st_ino == before


def test_a_percent_sign_comes_out_as_one():
    page = Template(
        "{% load i18n %}{% blocktranslate %}{{ n }} % done{% endblocktranslate %}"
    )
    with translation.override("en"):
        assert page.render(Context({"n": 5})) == "5 % done"


def test_nothing_lacks_on_the_screens_of_verkan():
    call_command("messages", "--check")


def test_the_screens_are_in_swedish():
    with translation.override("sv"):
        assert say("Cancel") == "Avbryt"
