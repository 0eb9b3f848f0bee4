"""What came of each text, and which mark does the page carry on with?"""

import json

import pytest
from django import forms

from core.forms.fields import LongTextField
from core.refusals import TransitionRefused
from core.texts.answers import autosaved
from core.texts.clash import Saved, compare, fingerprint
from core.texts.forms import TextsForm

SAVED = {"need": "Deras behov", "ethics": "", "board": 3}


class StoryForm(TextsForm):
    """Two texts and a choice, saved in a dictionary."""

    need = LongTextField(max_length=20, required=False, label="Behov")
    ethics = LongTextField(max_length=20, required=False, label="Etik")
    board = forms.IntegerField(required=False)

    def __init__(self, data, saved=SAVED):
        self.saved = dict(saved)
        texts = {name: saved[name] for name in ("need", "ethics")}
        super().__init__(data, texts=texts, choices={"board": saved["board"]})

    def as_kept(self, name):
        return self.cleaned_data[name]

    def keep(self, typed, *, seen, by):
        if by == "refused":
            raise TransitionRefused("Nej")
        texts = {name: typed[name] for name in self.texts if name in typed}
        now = {name: Saved(self.saved[name], "Per") for name in texts}
        written, clashes = compare(texts, now, seen)
        self.saved |= {**typed, **{name: self.saved[name] for name in texts}, **written}
        return clashes


def sent(shown: dict, **typed) -> dict:
    marks = {f"fingerprint-{name}": fingerprint(text) for name, text in shown.items()}
    return {**marks, **typed}


def test_what_is_right_is_saved_while_something_else_is_wrong():
    form = StoryForm({"need": "x" * 21, "ethics": "Etik"})
    form.save(by="Karin")
    assert (form.saved["need"], form.saved["ethics"]) == ("Deras behov", "Etik")
    assert form.has_mistakes
    assert not form.is_whole


def test_a_text_that_is_wrong_keeps_the_mark_it_was_sent_with():
    """With a fresh one its writer, who has not seen the other text, would write over it."""
    data = sent({"need": "Förr"}, need="x" * 21)
    form = StoryForm(data)
    form.save(by="Karin", only={"need"})
    assert form.row("need")["mark"] == fingerprint("Förr")
    assert form.fingerprints({"need"}) == {"need": fingerprint("Förr")}

    again = StoryForm({**data, "need": "Kort"})
    again.save(by="Karin")
    assert again.clashed() == {"need": {"theirs": "Deras behov", "by": "Per"}}
    assert again.saved["need"] == "Deras behov"


def test_who_saves_again_after_a_clash_has_seen_the_other_text():
    form = StoryForm(sent({"need": "Förr"}, need="Mitt"))
    form.save(by="Karin")
    assert form.row("need")["clash"].saved == "Deras behov"
    mark = form.row("need")["mark"]
    again = StoryForm({"need": "Mitt", "fingerprint-need": mark})
    again.save(by="Karin")
    assert (again.saved["need"], again.is_whole) == ("Mitt", True)


def test_only_what_was_sent_as_changed_gets_a_fresh_mark():
    form = StoryForm(sent({"need": "Förr", "ethics": ""}, need="Förr", ethics="Etik"))
    form.save(by="Karin", only={"ethics"})
    assert form.fingerprints({"ethics"}) == {"ethics": fingerprint("Etik")}
    assert form.row("need")["mark"] == fingerprint("Förr")


@pytest.mark.parametrize(("typed", "kept"), [("2", 3), ("5", 5), ("", None)])
def test_a_choice_left_as_it_was_found_is_not_saved_over_anothers(typed, kept):
    form = StoryForm(sent({"board": "2"}, board=typed))
    form.save(by="Karin")
    assert form.saved["board"] == kept


def test_what_could_not_be_saved_is_shown_right_or_wrong_but_not_what_was_found():
    data = sent({"need": "Förr", "ethics": ""}, need="Förr", ethics="y" * 21)
    assert StoryForm(data).unsaved() == [("Etik", "y" * 21)]


@pytest.mark.django_db
def test_the_script_hears_how_it_went_control_by_control():
    data = sent({"need": "Förr", "ethics": ""}, need="Mitt", ethics="y" * 21)
    form = StoryForm({**data, "autosave_changed": "need,ethics"})
    response = autosaved([form], form.data, by="Karin", also=lambda: {"parts": {}})
    assert response.status_code == 409
    answer = json_of(response)
    assert answer.pop("saved_at")[2] == "."
    assert list(answer["errors"]) == ["ethics"]
    assert answer | {"errors": {}} == {
        "errors": {},
        "conflicts": {"need": {"theirs": "Deras behov", "by": "Per"}},
        "fingerprints": {
            "need": fingerprint("Deras behov"),
            "ethics": fingerprint(""),
        },
        "parts": {},
    }


@pytest.mark.django_db
def test_the_script_hears_why_all_of_it_is_refused():
    form = StoryForm({"need": "Mitt", "autosave_changed": "need"})
    response = autosaved([form], form.data, by="refused")
    assert response.status_code == 422
    assert json_of(response) == {"message": "Nej"}


def json_of(response) -> dict:
    return json.loads(response.content)
