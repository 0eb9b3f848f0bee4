"""What is written and judged by stays, or its history shows the change: tried with SQL, as the
program's own user of the database."""

import pytest
from django.db import connection

from tests.config.test_guard import become, refusal
from tests.config.test_guard import user as user  # a fixture
from tests.scenes_beside import SCENES

# Scene → what somebody with the program's password would want, and what is in the way.
REFUSED = {
    "assessed": {
        # The points are counted by them.
        "UPDATE applications_criterion SET weight = 1": "criteria_are_judged_by",
        "UPDATE applications_criterion SET anchor_4 = ''": "criteria_are_judged_by",
        """
        INSERT INTO applications_criterion (call_id, project_type, code, name, weight,
            anchor_0, anchor_1, anchor_2, anchor_3, anchor_4, is_knock_out, position)
        SELECT call_id, '', 'C99', '', 900, '', '', '', '', '', false, 99
        FROM applications_criterion LIMIT 1
        """: "criteria_are_judged_by",
        "DELETE FROM applications_formalanswer": "Cannot delete",
        "DELETE FROM fund_appointment": "Cannot delete",
        "DELETE FROM fund_seat": "Cannot delete",
        "DELETE FROM fund_secrecyground": "Cannot delete",
        "DELETE FROM fund_planitem": "Cannot delete",
    },
    "draft": {
        "UPDATE projects_document SET file = 'another.txt'": "Cannot update",
        "UPDATE projects_document SET sha256 = 'another'": "Cannot update",
        "UPDATE projects_document SET handed_in_at = NULL": "handed_in_stays",
        "DELETE FROM projects_document": "Cannot delete",
    },
    "owned": {
        "UPDATE fund_checkquestion SET text = 'Är allt bra?'": "Cannot update",
        "DELETE FROM fund_checkquestion": "Cannot delete",
    },
    "opinion_asked": {"DELETE FROM applications_opinion": "Cannot delete"},
}
HANDED_IN = "UPDATE projects_document SET handed_in_at = now()"
HISTORIES = {
    "applications_formalanswer": "UPDATE {table} SET note = 'Inget'",
    "fund_appointment": "UPDATE {table} SET role = 'chair' WHERE role = 'auditor'",
    "fund_seat": "UPDATE {table} SET is_voting = NOT is_voting",
}


def run(statement: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.rowcount


@pytest.mark.parametrize("scene", REFUSED)
def test_it_stays(user, scene):
    SCENES[scene]()
    run(HANDED_IN)
    become(user)
    said = {each: refusal(each) for each in REFUSED[scene]}
    expected = REFUSED[scene].items()
    assert {each: said[each] for each, why in expected if why not in said[each]} == {}


def test_its_history_shows_the_change(user):
    SCENES["assessed"]()
    become(user)
    for table, statement in HISTORIES.items():
        changed = run(statement.format(table=table))
        assert changed
        told = f"SELECT FROM {table}event WHERE pgh_label = 'update'"  # noqa: S608
        assert run(told) == changed, table
