"""What the program's own database user changes by SQL stands in a history that it cannot
change; what was handed in, and answers, cases and papers, do not go at all."""

import pytest

from applications.minutes import actions as minutes
from applications.models import Assessment, Calibration, CalibrationAnswer, Score
from applications.register import gathering
from config import guard
from tests import scenes_beside
from tests.config.test_guard import become, refusal
from tests.config.test_guard import user as user  # a fixture
from tests.config.test_shadows import run, value

STAY = {
    "UPDATE applications_score SET points = 4 - points": "points_handed_in",
    "UPDATE applications_score SET reason = 'x'": "points_handed_in",
    "DELETE FROM applications_score": "points_handed_in",
    """
    INSERT INTO applications_score (assessment_id, criterion_id, points, is_abstained,
        reason)
    SELECT assessment_id, criterion_id, 0, false, 'x' FROM applications_score LIMIT 1
    """: "points_handed_in",
    "UPDATE applications_perspectivecheck SET note = 'x'": "perspectives_handed_in",
    "DELETE FROM applications_perspectivecheck": "perspectives_handed_in",
    "DELETE FROM projects_conflictofinterest": "Cannot delete rows",
    "DELETE FROM applications_recordedpaper": "Cannot delete rows",
    "DELETE FROM applications_application": "Cannot delete rows",
}
# What is changed, and the column whose new value the last row of its history has.
SHOWN = {
    "UPDATE projects_conflictofinterest SET ground = 'j4'": "ground",
    "UPDATE applications_recordedpaper SET secrecy = 'unchecked', ground_id = NULL": (
        "secrecy"
    ),
    "UPDATE applications_application SET state = 'withdrawn'": "state",
    "UPDATE applications_assessment SET state = 'open', handed_in_at = NULL": "state",
}


@pytest.fixture
def locked():
    """Minutes are verified; the register holds the papers of the case, and an assessment
    its perspectives."""
    scene = scenes_beside.minutes_locked()
    given = Assessment.objects.earliest("pk")
    gathering.record_papers(given.application_id)
    handed_in = {"state": given.state, "handed_in_at": given.handed_in_at}
    Assessment.objects.filter(pk=given.pk).update(state="open", handed_in_at=None)
    given.perspectives.create(perspective="child", verdict="passes")
    Assessment.objects.filter(pk=given.pk).update(**handed_in)
    return scene


def test_what_was_handed_in_and_answered_stays(locked, user):
    become(user)
    said = {each: refusal(each) for each in STAY}
    assert {each: told for each, told in said.items() if STAY[each] not in told} == {}


@pytest.mark.parametrize("change", SHOWN)
def test_what_is_changed_is_seen(locked, user, change):
    become(user)
    table, column = change.split()[1], SHOWN[change]
    run(change)
    now = value(f"SELECT max({column}) FROM {table}")
    last = f"SELECT {column} FROM {table}event ORDER BY pgh_id DESC LIMIT 1"
    assert value(last) == now
    assert "permission denied" in refusal(f"DELETE FROM {table}event")
    assert "permission denied" in refusal(f"UPDATE {table}event SET {column} = 'x'")


def test_a_word_in_the_talk_about_points_changes_just_what_it_says(locked, user):
    """Old and new stand beside each other in it; with another number it is refused."""
    score = Score.objects.exclude(points=2).select_related("assessment").earliest("pk")
    case = score.assessment.application
    talk = Calibration.objects.create(application=case, opened_by=locked.coordinator)
    CalibrationAnswer.objects.create(
        calibration=talk,
        assessment=score.assessment,
        criterion=score.criterion,
        old_points=score.points,
        new_points=2,
        reason="Hörde de andra",
        answered_by=score.assessment.assessor,
    )
    become(user)

    def changed(points: int, reason: str = "Hörde de andra") -> str:
        return refusal(
            f"UPDATE applications_score SET points = {points}, reason = '{reason}'"
            f" WHERE id = {score.pk}"
        )

    assert "points_handed_in" in changed(1)
    assert "points_handed_in" in changed(2, "Annat")
    assert changed(2) == ""
    assert "points_handed_in" in changed(3)


def test_no_line_of_history_is_forged(locked, user):
    """Only a trigger writes there, and the program's own work goes on as before."""
    become(user)
    forged = {
        table: refusal(f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1")
        for table in guard.histories()
    }
    assert {t: said for t, said in forged.items() if "trigger alone" not in said} == {}
    assert len(forged) > 20
    minutes.verify_entry(locked.entry, by=locked.verifier)
