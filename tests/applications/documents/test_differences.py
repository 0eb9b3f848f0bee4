"""What has changed between two versions: by words, by rows, and at a bounded cost."""

import copy
import time

import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from applications.models import SubmittedVersion
from projects.conflicts.actions import declare_conflict
from projects.versions import differences
from projects.versions.snapshot import sha256_of


def marked(old: str, new: str) -> str:
    """The comparison as text: [-gone-] and {+new+}."""
    shapes = {"": "{}", "ins": "{{+{}+}}", "del": "[-{}-]"}
    pieces = differences.words(old, new)
    return "".join(shapes[piece.kind].format(piece.text) for piece in pieces)


class TestWords:
    @pytest.mark.parametrize(
        ("old", "new", "found"),
        [
            ("", "", ""),
            ("", "nytt", "{+nytt+}"),
            ("gammalt", "", "[-gammalt-]"),
            ("samma ord", "samma  ord", "samma  ord"),
            ("vi når 24 barn", "vi når 30 barn", "vi når [-24 -]{+30 +}barn"),
            ("ett två", "noll ett två", "{+noll +}ett två"),
            ("ett\n\ntvå", "ett\n\ntre", "ett\n\n[-två-]{+tre+}"),
        ],
    )
    def test_what_is_marked(self, old, new, found):
        assert marked(old, new) == found

    @pytest.mark.parametrize(
        ("old", "new", "touching"),
        [
            ("Vi möter dem.", "Alla som ringer.", ["Vi möter dem."]),
            ("Vi möter dem.", "Vi möter dem. Alla.", []),
            ("Vi möter dem. Alla.", "Vi möter dem.", ["Vi möter dem."]),
            ("vi når 24 barn", "vi når 30 barn", []),
        ],
    )
    def test_what_would_run_together_is_known(self, old, new, touching):
        pieces = differences.words(old, new)
        assert [piece.text for piece in pieces if piece.touches] == touching

    def test_a_space_stands_between(self):
        pieces = differences.words("Vi möter dem.", "Alla som ringer.")
        html = render_to_string(
            "applications/documents/_pieces.html", {"pieces": pieces}
        )
        assert "</del> <ins>" in html

    @given(st.text(max_size=80), st.text(max_size=80))
    def test_both_texts_can_be_read_out_of_it(self, old, new):
        pieces = differences.words(old, new)
        before = " ".join(p.text for p in pieces if p.kind != "ins").split()
        after = " ".join(p.text for p in pieces if p.kind != "del").split()
        # A piece ends where a word does, but a kept word has the spaces of the later.
        assert "".join(before) == "".join(old.split())
        assert "".join(after) == "".join(new.split())

    @pytest.mark.parametrize("word", ["a", "{n}", "a b", "{n}\n"])
    def test_long_texts_take_no_long_time(self, word):
        old = " ".join(word.format(n=n) for n in range(20_000))
        new = " ".join(word.format(n=n + n % 7) for n in range(1, 20_000))
        begun = time.perf_counter()
        assert differences.words(old, new)
        assert time.perf_counter() - begun < 5


@pytest.fixture
def content(submitted):
    return submitted.versions.get().content


def section(content, changed, key):
    return next(x for x in differences.compare(content, changed) if x.key == key)


def rows(found, title_part):
    table = next(t for t in found.tables if title_part in t.title)
    return [(r.kind, [_text(c) for c in r.cells]) for r in table.rows if r.kind]


def _text(pieces) -> str:
    shapes = {"": "{}", "ins": "{{+{}+}}", "del": "[-{}-]"}
    return "".join(shapes[piece.kind].format(piece.text) for piece in pieces)


class TestSections:
    def test_nothing_has_changed(self, content):
        assert differences.changed_sections(content, copy.deepcopy(content)) == set()
        assert not any(x.is_changed for x in differences.compare(content, content))

    def test_an_answer(self, content):
        changed = copy.deepcopy(content)
        changed["sections"][1]["answers"][0]["text"] = "Ett annat svar i flera ord."
        assert differences.changed_sections(content, changed) == {"need"}
        found = section(content, changed, "need")
        answers = [a for a in found.answers if a.is_changed]
        assert [_text(a.pieces) for a in answers] == ["Ett {+annat +}svar i flera ord."]

    def test_a_question_that_is_no_longer_asked_is_still_there(self, content):
        changed = copy.deepcopy(content)
        gone = changed["sections"][1]["answers"].pop()
        found = section(content, changed, "need").answers[-1]
        assert found.label == gone["label"]
        assert found.is_changed

    def test_the_budget_row_by_row(self, content):
        changed = copy.deepcopy(content)
        lines = changed["budget"]["lines"]
        lines[0]["amount"] = "600000.00"
        lines.append({**lines.pop(), "cost_type": "Lokaler", "cost_type_key": "rent"})
        assert differences.changed_sections(content, changed) == {"budget"}
        found = rows(section(content, changed, "budget"), "Budgeten")
        assert [kind for kind, _cells in found] == ["changed", "changed"]
        assert found[0][1][3].replace("\xa0", " ") == "[-500 000 kr-]{+600 000 kr+}"
        assert found[1][1][1] == "[-Personal-]{+Lokaler+}"

    def test_a_party_keeps_its_row_when_its_role_changes(self, content):
        changed = copy.deepcopy(content)
        changed["parties"][0]["role"] = "Bemannar halvtid"
        [(kind, cells)] = rows(section(content, changed, "parties"), "Part")
        assert (kind, cells[1]) == ("changed", "Bemannar {+halvtid+}")

    def test_a_risk_is_the_same_row_although_its_words_changed(self, content):
        changed = copy.deepcopy(content)
        changed["risks"][0]["text"] = "Ingen alls söker"
        [(kind, cells)] = rows(section(content, changed, "plan"), "Risker")
        assert (kind, cells[0]) == ("changed", "Ingen {+alls +}söker")

    def test_another_order_is_no_change(self, content):
        changed = copy.deepcopy(content)
        changed["risks"].reverse()
        assert differences.changed_sections(content, changed) == set()

    def test_two_rows_of_the_same_name_are_two(self, content):
        changed = copy.deepcopy(content)
        changed["risks"].append(dict(changed["risks"][0]))
        [(kind, _cells)] = rows(section(content, changed, "plan"), "Risker")
        assert kind == "ins"

    def test_the_chain(self, content):
        changed = copy.deepcopy(content)
        changed["chain"]["nodes"][1]["text"] = "Kartläggning"
        changed["chain"]["edges"].pop()
        found = section(content, changed, "chain")
        assert [k for k, _c in rows(found, "rutor")] == ["changed"]
        kinds = [kind for kind, _cells in rows(found, "pilar")]
        assert kinds.count("del") == 1

    def test_files(self, content):
        changed = copy.deepcopy(content)
        changed["documents"].append(
            {"id": 7, "title": "Avtal", "sha256": "a" * 64, "size": 9}
        )
        assert differences.changed_sections(content, changed) == {"formal"}


# --- The page -------------------------------------------------------------------------


@pytest.fixture
def two(submitted, content, applicant):
    """A second version: another need, another amount."""
    changed = copy.deepcopy(content)
    changed["sections"][1]["answers"][0]["text"] = "Ett <b>annat</b> svar."
    changed["budget"]["lines"][0]["amount"] = "600000.00"
    SubmittedVersion.objects.create(
        application=submitted,
        number=2,
        content=changed,
        sha256=sha256_of(changed),
        frozen_by=applicant,
    )
    return submitted


def compare(application, older=1, newer=2, query="") -> str:
    args = [application.pk, older, newer]
    return reverse("applications:differences", args=args) + query


class TestThePage:
    def test_only_what_has_changed_and_everything_on_demand(
        self, client, coordinator, two
    ):
        client.force_login(coordinator)
        page = client.get(compare(two))
        assert [x.key for x in page.context["sections"]] == ["need", "budget"]
        assertNotContains(page, "Orsaker i hur vi arbetar")
        everything = client.get(compare(two, query="?all=1"))
        assert len(everything.context["sections"]) == 12
        assertContains(everything, "Orsaker i hur vi arbetar")

    def test_the_marks_are_words_and_nothing_gets_loose(self, client, coordinator, two):
        client.force_login(coordinator)
        page = client.get(compare(two))
        assertContains(page, '<ins><span class="vh">[tillagt: </span>')
        assertContains(page, '<del><span class="vh">[borttaget: </span>')
        assertContains(page, "&lt;b&gt;annat&lt;/b&gt;")
        assertNotContains(page, "<b>annat</b>")

    def test_the_other_way_round_is_turned(self, client, coordinator, two):
        client.force_login(coordinator)
        assertRedirects(client.get(compare(two, 2, 1)), compare(two))

    @pytest.mark.parametrize("number", [3, 99999999])
    def test_a_version_that_is_not_there(self, client, coordinator, two, number):
        client.force_login(coordinator)
        assert client.get(compare(two, 1, number)).status_code == 404

    @pytest.mark.parametrize(
        ("who", "status"),
        [
            ("applicant", 200),
            ("coordinator", 200),
            ("member", 200),
            ("auditor", 200),
            ("stranger", 404),
        ],
    )
    def test_who_may_read(self, client, two, who, status, request):
        client.force_login(request.getfixturevalue(who))
        assert client.get(compare(two)).status_code == status

    def test_not_with_a_conflict_of_interest(self, client, two, member):
        declare_conflict(two.project, ground="j1", by=member)
        client.force_login(member)
        assert client.get(compare(two)).status_code == 403

    def test_the_case_and_the_applicants_lead_here(
        self, client, coordinator, applicant, two
    ):
        client.force_login(coordinator)
        assertContains(client.get(two.get_absolute_url()), compare(two))
        client.force_login(applicant)
        tasks = reverse("applications:tasks", args=[two.pk])
        assertContains(client.get(tasks), compare(two))

    def test_one_version_has_nothing_to_compare(self, client, coordinator, submitted):
        client.force_login(coordinator)
        assertNotContains(client.get(submitted.get_absolute_url()), "/compare/")

    def test_it_costs_the_same_for_much(self, client, coordinator, two, applicant):
        client.force_login(coordinator)
        client.get(compare(two))

        def counted(older, newer) -> int:
            with CaptureQueriesContext(connection) as queries:
                client.get(compare(two, older, newer))
            return sum("SAVEPOINT" not in query["sql"] for query in queries)

        before = counted(1, 2)
        changed = copy.deepcopy(two.versions.get(number=2).content)
        changed["risks"] = [
            {**changed["risks"][0], "text": f"Risk {number}"} for number in range(60)
        ]
        SubmittedVersion.objects.create(
            application=two,
            number=3,
            content=changed,
            sha256=sha256_of(changed),
            frozen_by=applicant,
        )
        assert counted(1, 3) == before
        assert before <= 12
