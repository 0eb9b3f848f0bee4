"""Which of the texts that were sent are written, and which clash?"""

import pytest

from core.texts.clash import Clash, Saved, compare, fingerprint, in_text

THEIRS = Saved("Deras", "Per")


def compared(text: str, saved: Saved, **seen: str):
    return compare({"need": text}, {"need": saved}, seen)


@pytest.mark.parametrize(
    ("text", "shown", "written", "clashes"),
    [
        ("Mitt", "Deras", {"need": "Mitt"}, []),
        ("Mitt", "Förr", {}, [Clash("need", "Deras", "Per", "Mitt")]),
        ("Förr", "Förr", {}, []),  # left as it was found: theirs stands
        ("Deras", "Förr", {}, []),  # both wrote the same
        ("", "Deras", {"need": ""}, []),  # an empty text is a text like others
        ("", "Förr", {}, [Clash("need", "Deras", "Per", "")]),
        ("", "", {}, []),
        ("Mitt", None, {"need": "Mitt"}, []),  # without a mark nobody is asked
    ],
)
def test_what_is_written_and_what_clashes(text, shown, written, clashes):
    seen = {} if shown is None else {"need": fingerprint(shown)}
    assert compared(text, THEIRS, **seen) == (written, clashes)


def test_one_clash_leaves_the_others_to_be_written():
    sent = {"need": "Mitt", "ethics": "Etik"}
    saved = {"need": THEIRS, "ethics": Saved("")}
    seen = {"need": fingerprint(""), "ethics": fingerprint("")}
    written, clashes = compare(sent, saved, seen)
    assert written == {"ethics": "Etik"}
    assert [clash.key for clash in clashes] == ["need"]


@pytest.mark.parametrize("text", ["a\nb", "a\r\nb", "  a\nb\r\n"])
def test_line_breaks_of_browsers_and_blanks_around_are_nobodys_change(text):
    assert fingerprint(text) == fingerprint("a\nb")
    assert compared(text, Saved("a\nb"), need=fingerprint("")) == ({}, [])
    # What was drafted with a blank at its end is not edited by opening and saving it.
    assert compared("a\nb", Saved(text), need=fingerprint(text)) == ({}, [])


def test_what_is_written_is_kept_with_one_kind_of_line_break():
    written, _clashes = compared(" a\r\nb ", Saved(""))
    assert written == {"need": "a\nb"}


def test_what_is_chosen_is_marked_whatever_its_order():
    assert in_text([3, 1, 20]) == in_text({1, 3, 20}) == "1,20,3"
    assert (in_text(None), in_text(7)) == ("", "7")
