"""Does the list use its indexes among ten thousand applications? The plan, not the time."""

import json
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from psycopg import sql

from applications.models import Application
from projects.conflicts.actions import declare_conflict

LIST = reverse("applications:list")
EXPORT = reverse("applications:export")
ROWS = 10_000

# Others' funds hold most of it, as in a machine that several funds share.
PROJECTS = """
    INSERT INTO projects_project ({columns})
    SELECT {values} FROM projects_project AS model, generate_series(1, {rows}) AS n
    WHERE model.id = {model}
    RETURNING id
"""
APPLICATIONS = """
    INSERT INTO applications_application ({columns})
    SELECT {values} FROM applications_application AS model,
        (SELECT id, row_number() OVER (ORDER BY id) AS n FROM projects_project
         WHERE id <> {project}) AS made
    WHERE model.id = {model}
"""


@pytest.fixture
def many(submitted, coordinator):
    """Ten thousand applications like this one: every state, a day and a word of its own."""
    project = submitted.project
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        _copy(cursor, PROJECTS, project, {"title": "model.title || ' ' || n"})
        _copy(
            cursor,
            APPLICATIONS,
            submitted,
            {
                "project_id": "made.id",
                "state": "CASE made.n % 20 WHEN 0 THEN 'submitted' WHEN 1 THEN "
                "'preparation' WHEN 2 THEN 'ready' ELSE 'granted' END",
                "registry_number": "'KS ' || 2000 + made.n % 20 || '/' || "
                "lpad(made.n::text, 5, '0')",
                "submitted_at": "model.submitted_at - made.n * interval '3 hours'",
                "requested_amount": "made.n * 1000",
                "search": "to_tsvector('swedish', 'projekt ord' || made.n % 500)",
            },
            project=project.pk,
        )
        cursor.execute("SET LOCAL session_replication_role = origin")
        # What autovacuum does within a minute: no rows wait beside the search index.
        cursor.execute("SELECT gin_clean_pending_list('application_search')")
        cursor.execute("ANALYZE")
    return submitted


def _copy(cursor, query: str, row, changed: dict[str, str], **names: int) -> None:
    fields = [
        field.column for field in row._meta.concrete_fields if not field.primary_key
    ]
    values = [
        sql.SQL(changed[name])
        if name in changed
        else sql.SQL("model.{}").format(sql.Identifier(name))
        for name in fields
    ]
    cursor.execute(
        sql.SQL(query).format(
            columns=sql.SQL(", ").join(map(sql.Identifier, fields)),
            values=sql.SQL(", ").join(values),
            rows=sql.Literal(ROWS),
            model=sql.Literal(row.pk),
            **{name: sql.Literal(value) for name, value in names.items()},
        )
    )


def nodes(plan: dict):
    yield plan
    for below in plan.get("Plans", []):
        yield from nodes(below)


def asked(client, url: str, filters: dict) -> list[str]:
    """What the page asks the database about applications."""
    client.get(url, filters)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(url, filters)
        assert response.status_code == 200
        response.getvalue()
    table = f'FROM "{Application._meta.db_table}"'
    return [query["sql"] for query in queries if table in query["sql"]]


def scans(query: str) -> list[str]:
    """The indexes that the plan uses on applications; "all of it" for a sequential scan."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (FORMAT JSON) {query}")
        found = cursor.fetchone()[0]
    [answer] = json.loads(found) if isinstance(found, str) else found
    table = Application._meta.db_table
    whole = [
        "all of it"
        for node in nodes(answer["Plan"])
        if node["Node Type"] == "Seq Scan" and node["Relation Name"] == table
    ]
    used = [
        node["Index Name"] for node in nodes(answer["Plan"]) if "Index Name" in node
    ]
    return whole + [name for name in used if name.startswith("application")]


FOUND = [
    ({}, "application_list"),
    ({"sort": "oldest"}, "application_list"),
    ({"view": "preparation"}, None),
    ({"view": "waiting"}, None),
    ({"state": "preparation"}, "application_list_by_state"),
    ({"state": ["submitted", "ready"]}, None),
    ({"type": "testing"}, None),
    ({"q": "ord77"}, "application_search"),
    ({"q": "projekt"}, "application_list"),  # which all have: the latest are enough
    ({"q": '"projekt ord77" -skola'}, "application_search"),
    ({"q": "ord7 OR ord8"}, "application_search"),
    ({"q": "läge:beredning"}, "application_list_by_state"),
    ({"q": "ord77 läge:beredning"}, None),
    ({"q": "KS 2007/0012"}, "application_number"),
    ({"q": "dnr:2007/0012"}, "application_number"),
    ({"q": "belopp:>500000"}, None),
    ({"q": "inkom:>=2026"}, "application_list"),
    ({"q": "bedömare:jag"}, None),
    ({"least": "500000", "until": "2026-01-01"}, "application_list"),
]


def test_no_page_of_the_list_reads_all_applications(client, many, coordinator):
    """One test, since the ten thousand are the dear part."""
    client.force_login(coordinator)
    everywhere = {"call": many.call_id, "board": many.project.lead_board_id}
    for filters, index in [
        *FOUND,
        *(({key: pk}, None) for key, pk in everywhere.items()),
    ]:
        for url in (LIST, EXPORT) if filters == {"q": "ord77"} else (LIST,):
            queries = asked(client, url, filters)
            used = [scans(query) for query in queries]
            assert used, filters
            assert not [scan for scan in used if "all of it" in scan], (filters, used)
            assert index is None or any(index in scan for scan in used), (filters, used)


def test_the_planner_sees_which_words_are_sought(client, submitted, coordinator):
    """One plan for all words would fetch every hit of a common one."""
    client.force_login(coordinator)
    for filters in ({"q": "tidig hjälp"}, {"q": "tidig hjälp", "view": "formal"}):
        for _time in range(3):
            assert client.get(LIST, filters).context["rows"], filters
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        kept = [text for [text] in cursor if " @@ " in text]
    assert len([text for text in kept if "'hjälp:*'" in text]) >= 2
    assert not [text for text in kept if re.search(r"to_tsquery\([^)]*\$", text)]


def test_somebody_barred_and_a_page_far_away_do_neither(client, many, member):
    client.force_login(member)
    declare_conflict(many.project, ground="party", by=member)
    queries = asked(client, LIST, {"q": "ord77"})
    url = client.get(LIST).context["next_url"]
    for _page in range(3):
        url = client.get(url).context["next_url"]
    queries += asked(client, url, {})
    assert [query for query in queries if "all of it" in scans(query)] == []


def test_the_same_number_of_queries_for_few_and_for_ten_thousand(
    client, submitted, coordinator, request
):
    client.force_login(coordinator)

    def count(filters) -> int:
        client.get(LIST, filters)
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST, filters)
        return len(queries)

    wanted = [{}, {"state": "submitted"}, {"q": "hjälp"}, {"q": "nämnd:social"}]
    few = [count(filters) for filters in wanted]
    request.getfixturevalue("many")
    assert [count(filters) for filters in wanted] == few
    assert max(few) <= 14
