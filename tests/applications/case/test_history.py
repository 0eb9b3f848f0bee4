"""What the lines of a case's history say."""

from applications.case import history as case_history
from tests.recorded import verbs_about


def test_whatever_is_written_about_a_case_has_words():
    """`about` is the case whose extract somebody took home."""
    verbs = verbs_about("application", "about")
    assert {"memo_begun", "downloaded", "tabled_at_closing"} <= verbs
    assert verbs - set(case_history.VERBS) == set()
