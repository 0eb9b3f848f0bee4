"""The search and the filters of the list: what they find, say, mark and never tell."""

import csv
import io
from datetime import timedelta

import pytest
from django.contrib.postgres.search import SearchVector
from django.db import connection
from django.db.models import Value
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from applications.casework import actions as casework
from applications.finding import listing as finding_listing
from applications.models import Application
from core import clock
from projects.conflicts.actions import declare_conflict
from tests import factories
from tests.applications.finding.test_casework_list import many, titles

LIST = reverse("applications:list")
EXPORT = reverse("applications:export")
State = Application.State


def found(client, words: str) -> list[str]:
    return titles(client.get(LIST, {"q": words}))


def pieces(client, words: str) -> list[list]:
    rows = client.get(LIST, {"q": words}).context["rows"]
    return [row["piece"] for row in rows]


class TestOperators:
    @pytest.mark.parametrize(
        ("words", "is_found"),
        [
            ("läge:inlämnad", True),
            ("state:submitted", True),
            ("-state:submitted", False),
            ("läge:beredning", False),
            ("nämnd:social", True),
            ("board:utbildning", False),
            ("nämnd:social,utbildning", True),
            ("typ:metodprövande", True),
            ("type:innovation", False),
            ("utlysning:löpande", True),
            ("belopp:>=1mkr", True),
            ("belopp:>1mkr", False),
            ("belopp:900000..1100000", True),
            ("-belopp:>5", False),
            ("inkom:<2020", False),
            ("inkom:>=2020", True),
            ("tidig läge:inlämnad", True),
            ("skolmat läge:inlämnad", False),
            ("tidig OR skolmat", True),
        ],
    )
    def test_each_finds_what_it_says(
        self, client, coordinator, submitted, words, is_found
    ):
        client.force_login(coordinator)
        response = client.get(LIST, {"q": words})
        assert bool(titles(response)) is is_found
        assert response.context["notes"] == []

    def test_what_waits_for_my_own_word(
        self, client, in_preparation, assessors, coordinator
    ):
        factories.assign(in_preparation, assessors[0], by=coordinator)
        client.force_login(assessors[0])
        assert found(client, "bedömare:jag")
        client.force_login(coordinator)
        assert not found(client, "assessor:me")

    @pytest.mark.parametrize("words", ["2026/", "dnr:2026/0001", "KS", "nr:ks"])
    def test_a_number_by_its_beginning(self, client, coordinator, submitted, words):
        number = casework.register_application(submitted, by=coordinator)
        client.force_login(coordinator)
        words = words.replace("2026", number[3:7])
        assert bool(found(client, words)) is (words != "KS")

    def test_words_with_a_year_are_words(self, client, coordinator, submitted):
        client.force_login(coordinator)
        assert not found(client, "unga 2026")
        assert found(client, "tidig hjälp")

    def test_a_board_that_is_none_is_said_and_finds_nothing(
        self, client, coordinator, submitted
    ):
        client.force_login(coordinator)
        response = client.get(LIST, {"q": "nämnd:sjöfart"})
        assert titles(response) == []
        assert response.context["notes"] == ["Det finns ingen nämnd ”sjöfart”."]

    def test_what_is_not_understood_is_said_and_the_rest_is_found(
        self, client, coordinator, submitted
    ):
        client.force_login(coordinator)
        for headers in ({}, {"HX-Request": "true"}):
            response = client.get(LIST, {"q": "tidig färg:<b>blå"}, headers=headers)
            assert titles(response)
            assert "färg:&lt;b&gt;blå" in response.text

    def test_a_file_holds_exactly_what_was_searched_for(
        self, client, coordinator, submitted, call
    ):
        many(call, 3)
        client.force_login(coordinator)
        response = client.get(EXPORT, {"q": "nämnd:social tidig", "sort": "oldest"})
        text = response.getvalue().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text), delimiter=";"))
        assert [row[1] for row in rows[1:]] == [submitted.project.title]


def handed_in(call, applicant, title: str, **answers: str) -> Application:
    draft = factories.make_draft(call, applicant, title=title)
    factories.complete_plan(draft.project, by=applicant)
    for key, text in answers.items():
        draft.project.answers.filter(question=key).update(text=text)
    factories.submit_application(draft, by=applicant)
    return draft


class TestWords:
    def test_the_goals_of_others_are_not_what_the_application_is_about(
        self, client, coordinator, call, applicant
    ):
        goals = {"council_goal": "Alla älgar klarar skolan", "agenda_2030": "Älgar"}
        handed_in(call, applicant, "Fritid", **goals, need="Ekorrar behöver stöd.")
        client.force_login(coordinator)
        assert found(client, "ekorrar") == ["Fritid"]
        assert found(client, "älgar") == []

    @pytest.mark.parametrize(
        ("words", "is_found"),
        [
            ("Familjecoa", True),
            ("familjec", True),
            ("familjecoachern", True),
            ("familjecoacher", True),
            ("nya familjeco", True),
            ("sjöfart OR familjeco", True),
            ("familjeco OR sjöfart", False),
            ("sjöfart OR skidor familjeco", False),
            ("tidig OR sjöfart familjeco", True),
            ("familjeco läge:inlämnad", True),
            ("familjeco nya", False),
            ("amiljecoach", False),
            ("tidig och", True),
            ("ungas", False),
            ('"familjeco"', False),
            ('"nya familjeco', False),
            ("nya -familjeco", True),
            ("nya -familjecoacher", False),
            ("fa", False),
            ("familjeco och", False),
            ("OR familjeco", True),
            ("familjeco':*&", False),
            ("%_:*|!(", False),
        ],
    )
    def test_the_last_word_may_be_begun(
        self, client, coordinator, call, applicant, words, is_found
    ):
        handed_in(
            call, applicant, "Familjecoacherna", need="Nya och tidig hjälp, ungefär."
        )
        client.force_login(coordinator)
        assert bool(found(client, words)) is is_found

    def test_the_beginning_is_marked_as_the_word(
        self, client, coordinator, call, applicant
    ):
        handed_in(call, applicant, "Fritid", need="Det behövs familjecoacher nu.")
        client.force_login(coordinator)
        [piece] = pieces(client, "familjecoa")
        assert ("familjecoacher", True) in [tuple(part) for part in piece]

    def test_a_hit_in_the_name_comes_first_whenever_it_came(
        self, client, coordinator, call, applicant
    ):
        handed_in(call, applicant, "Ekorrar i parken")
        handed_in(call, applicant, "Fritid", need="Ekorrar behöver stöd.")
        handed_in(call, applicant, "Ekorrarnas skola")
        client.force_login(coordinator)
        names = ["Ekorrarnas skola", "Ekorrar i parken"]
        assert found(client, "ekorrar") == [*names, "Fritid"]
        latest = client.get(LIST, {"q": "ekorrar", "sort": "latest"})
        assert titles(latest) == [names[0], "Fritid", names[1]]
        oldest = client.get(LIST, {"q": "ekorrar", "sort": "oldest"})
        assert titles(oldest) == [names[1], "Fritid", names[0]]

    @pytest.mark.parametrize("wanted", ["relevance", "bygge", ""])
    def test_without_words_the_latest_is_first(
        self, client, coordinator, call, applicant, wanted
    ):
        handed_in(call, applicant, "Den första")
        handed_in(call, applicant, "Den andra")
        client.force_login(coordinator)
        response = client.get(LIST, {"q": "läge:inlämnad", "sort": wanted})
        assert titles(response) == ["Den andra", "Den första"]
        assert response.context["sorted"] == "descending"

    def test_one_pages_through_the_best_hits_both_ways(
        self, client, coordinator, call, monkeypatch
    ):
        rows = many(call, 5)
        weights = ["C", "A", "C", "B", "A"]
        for row, weight in zip(rows, weights, strict=True):
            Application.objects.filter(pk=row.pk).update(
                search=SearchVector(Value("ekorre"), weight=weight, config="swedish")
            )
        monkeypatch.setattr(finding_listing, "PAGE", 2)
        monkeypatch.setattr(finding_listing, "CHUNK", 2)
        client.force_login(coordinator)

        response = client.get(LIST, {"q": "ekorre"})
        seen = [titles(response)]
        while url := response.context["next_url"]:
            response = client.get(url)
            seen.append(titles(response))
        first, second, _third = seen

        numbers = [int(title.split()[1]) for page in seen for title in page]
        assert [weights[n] for n in numbers] == ["A", "A", "B", "C", "C"]
        back = client.get(response.context["previous_url"])
        assert titles(back) == second
        assert titles(client.get(back.context["previous_url"])) == first
        file = client.get(EXPORT, {"q": "ekorre"}).getvalue().decode("utf-8-sig")
        lines = list(csv.reader(io.StringIO(file), delimiter=";"))[1:]
        assert [line[1] for line in lines] == [t for page in seen for t in page]

    def test_of_very_many_hits_the_latest_are_ranked_and_the_page_says_so(
        self, client, coordinator, call, monkeypatch
    ):
        rows = many(call, 4)
        for row, weight in zip(rows, "ACAC", strict=True):
            Application.objects.filter(pk=row.pk).update(
                search=SearchVector(Value("ekorre"), weight=weight, config="swedish")
            )
        client.force_login(coordinator)
        whole = client.get(LIST, {"q": "ekorre"})
        monkeypatch.setattr(finding_listing, "MOST_RANKED", 4)
        assert client.get(LIST, {"q": "ekorre"}).context["notes"] == []
        monkeypatch.setattr(finding_listing, "MOST_RANKED", 3)
        response = client.get(LIST, {"q": "ekorre"})

        def numbers(names):
            return [int(title.split()[1]) for title in names]

        assert whole.context["notes"] == []
        assert numbers(titles(whole)) == [0, 2, 1, 3]
        assert numbers(titles(response)) == [0, 1, 3]
        [note] = response.context["notes"]
        assert "3 senaste" in note
        file = client.get(EXPORT, {"q": "ekorre"}).getvalue().decode("utf-8-sig")
        lines = list(csv.reader(io.StringIO(file), delimiter=";"))[1:]
        assert numbers(line[1] for line in lines) == [0, 1, 3, 2]

    @pytest.mark.parametrize("mark", ["1.2", "1.2.9", ".2.x", "1.2.3.4", "..", "1..1"])
    def test_a_mark_that_somebody_made_up_is_the_first_page(
        self, client, coordinator, submitted, mark
    ):
        client.force_login(coordinator)
        assert titles(client.get(LIST, {"q": "tidig", "after": mark}))

    @pytest.mark.parametrize("order", ["", "latest"])
    def test_before_the_first_is_the_first_page(
        self, client, coordinator, call, monkeypatch, order
    ):
        """A kept address whose page has moved to the top is not the end of the list."""
        for row in many(call, 4):
            Application.objects.filter(pk=row.pk).update(
                search=SearchVector(Value("ekorre"), weight="A", config="swedish")
            )
        monkeypatch.setattr(finding_listing, "PAGE", 2)
        client.force_login(coordinator)
        query = {"q": "ekorre", "sort": order}
        first = client.get(LIST, query)
        [row, _second] = first.context["rows"]
        mark = finding_listing._mark(row)
        assert titles(client.get(LIST, {**query, "before": mark})) == titles(first)


class TestWhatIsNeverTold:
    @pytest.mark.parametrize("words", ["poäng:>70", "score:75", "points:1"])
    def test_points_are_not_searched_for(
        self, client, coordinator, in_preparation, words
    ):
        client.force_login(coordinator)
        response = client.get(LIST, {"q": words})
        assert response.context["notes"] == ["Det går inte att söka efter poäng."]

    @pytest.mark.parametrize(
        "sort", ["score", "-score", "points", "assessments__scores"]
    )
    def test_points_order_nothing(self, client, coordinator, in_preparation, sort):
        client.force_login(coordinator)
        assert titles(client.get(LIST, {"sort": sort}))
        assert client.get(LIST, {"sort": sort}).context["sorted"] == "descending"

    def test_nobody_asks_who_assesses(self, client, in_preparation, assessors, auditor):
        client.force_login(auditor)
        response = client.get(LIST, {"q": "bedömare:eva"})
        assert len(response.context["notes"]) == 1

    def test_a_case_one_is_barred_from_is_not_found_by_its_words(
        self, client, member, submitted
    ):
        client.force_login(member)
        assert found(client, "svar flera ord")
        declare_conflict(submitted.project, ground="party", by=member)
        assert not found(client, "svar flera ord")
        assert not found(client, "läge:inlämnad svar")
        assert found(client, "läge:inlämnad")
        assert pieces(client, "läge:inlämnad") == [[]]

    def test_a_search_never_shows_what_is_not_visible(
        self, client, submitted, stranger
    ):
        client.force_login(stranger)
        for words in ("tidig", "-zzz", "läge:inlämnad", "tidig OR hjälp"):
            assert not found(client, words)


class TestSnippets:
    def test_the_words_are_marked_in_what_was_handed_in(
        self, client, coordinator, submitted
    ):
        client.force_login(coordinator)
        [piece] = pieces(client, "svar orden")
        assert {text.lower() for text, is_sought in piece if is_sought} == {
            "svar",
            "ord",
        }
        assert "<mark>ord</mark>" in client.get(LIST, {"q": "orden"}).text

    def test_what_somebody_wrote_is_text(self, client, call, applicant, coordinator):
        draft = factories.make_draft(call, applicant, title="Ett projekt")
        factories.complete_plan(draft.project, by=applicant)
        draft.project.answers.filter(text="Ett svar i flera ord.").update(
            text="<script>elefant</script> \ue000 elefant"
        )
        factories.submit_application(draft, by=applicant)
        client.force_login(coordinator)
        page = client.get(LIST, {"q": "elefant"}).text
        assert "<mark>elefant</mark>" in page
        assert "<script>elefant" not in page

    def test_nothing_is_marked_without_words(self, client, coordinator, submitted):
        client.force_login(coordinator)
        assert pieces(client, "läge:inlämnad") == [[]]

    def test_the_same_number_of_queries_for_few_and_many(
        self, client, coordinator, submitted, call
    ):
        client.force_login(coordinator)
        words = {"q": "nämnd:social utlysning:löpande dnr:2026 projekt OR tidig"}
        counts = []
        for more in (3, 40):
            many(call, more)
            client.get(LIST, words)
            with CaptureQueriesContext(connection) as queries:
                client.get(LIST, words)
            counts.append(len(queries))
        assert counts[0] == counts[1]
        assert counts[1] <= 15


class TestFilters:
    def test_several_states_at_once(self, client, coordinator, call):
        for state in (State.SUBMITTED, State.READY, State.REJECTED):
            many(call, 1, state=state, registry_number=f"KS {state}")
        client.force_login(coordinator)
        response = client.get(LIST, {"state": ["submitted", "ready"]})
        states = {row["state"] for row in response.context["rows"]}
        assert states == {"submitted", "ready"}
        assert "state=submitted&state=ready" in response.context["sort_url"]

    @pytest.mark.parametrize(
        ("filters", "is_found"),
        [
            ({"least": "1 mkr"}, True),
            ({"least": "1000001"}, False),
            ({"most": "999 999"}, False),
            ({"least": "1", "most": "2 mkr"}, True),
        ],
    )
    def test_amounts(self, client, coordinator, call, filters, is_found):
        many(call, 1)
        client.force_login(coordinator)
        assert bool(titles(client.get(LIST, filters))) is is_found

    @pytest.mark.parametrize(
        ("since", "until", "is_found"),
        [
            (0, 0, True),
            (-5, -1, False),
            (1, 5, False),
            (None, 0, True),
            (0, None, True),
        ],
    )
    def test_days_both_included(
        self, client, coordinator, submitted, since, until, is_found
    ):
        client.force_login(coordinator)
        today = clock.today()
        days = {"since": since, "until": until}
        filters = {
            name: (today + timedelta(days=n)).isoformat()
            for name, n in days.items()
            if n is not None
        }
        assert bool(titles(client.get(LIST, filters))) is is_found

    def test_each_filter_can_be_taken_away(self, client, coordinator, submitted):
        client.force_login(coordinator)
        response = client.get(
            LIST,
            {
                "q": "tidig",
                "state": ["submitted", "ready"],
                "least": "500 000",
                "view": "formal",
            },
        )
        pills = {pill["words"]: pill["url"] for pill in response.context["pills"]}
        assert set(pills) == {
            "tidig",
            "Inlämnad",
            "Klar för ledningsgruppen",
            "500\xa0000\xa0kr",
        }
        assert all("view=formal" in url for url in pills.values())
        assert "ready" in pills["Inlämnad"]
        assert "submitted" not in pills["Inlämnad"]
        assert "least" not in pills["500\xa0000\xa0kr"]
        assert all(client.get(url).status_code == 200 for url in pills.values())

    def test_what_makes_no_sense_is_kept_and_said(self, client, coordinator, submitted):
        client.force_login(coordinator)
        response = client.get(LIST, {"least": "mycket", "since": "i våras"})
        assert len(response.context["notes"]) == 2
        assert 'value="mycket"' in response.text

    def test_the_address_is_the_same_however_it_is_typed(
        self, client, coordinator, submitted
    ):
        client.force_login(coordinator)
        typed = client.get(LIST, {"least": "0,5 mkr", "q": " tidig "}).context
        exact = client.get(LIST, {"q": "tidig", "least": "500000"}).context
        assert typed["sort_url"].replace("500000.0", "500000") == exact["sort_url"]
