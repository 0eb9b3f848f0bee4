"""What a report rests on: whole, frozen, cautious, and cheap to collect."""

import json
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from evaluation import claims
from evaluation.snapshot import collecting
from projects.models import Edge, Indicator, Measurement, Pulse
from projects.versions.snapshot import sha256_of
from tests import factories
from tests.evaluation import skolfam
from tests.evaluation.skolfam import make_report, make_skolfam

MOST_QUERIES = 25


@pytest.fixture
def project():
    return make_skolfam()


def collected(project, **fields):
    return collecting.collect(make_report(project, **fields))


def by_name(content, name):
    return next(row for row in content["indicators"] if row["name"] == name)


def test_the_worked_example_to_the_figure(project):
    content = collected(project)
    hvb = by_name(content, "Dygn på HVB per barn")
    assert (hvb["before"]["words"], hvb["now"]["words"]) == (
        "31\u00a0dygn",
        "14\u00a0dygn",
    )
    assert (hvb["net"], hvb["net_words"]) == ("-13.0000", "−13\u00a0dygn")
    assert hvb["now"]["entered_by"] == "Karin Berg"
    assert hvb["now"]["approved_by"] == "Elin Sandberg"
    assert hvb["standing_key"] == "reached"
    assert content["money"]["granted"] == "5400000.00"
    assert content["money"]["actual"] == "5321430.00"
    assert [year["left"] for year in content["money"]["years"]] == [
        "87700.00",
        "12350.00",
        "-21480.00",
    ]
    assert content["money"]["cost_per_person"] == {
        "amount": 221726,
        "people": 24,
        "counted_by": "Kartlagda barn",
        "day": "2025-12-31",
        "source": "Verksamhetssystemet",
        "approved_by": "Elin Sandberg",
    }
    assert content["money"]["planned_returns"][0] == {
        "year": 2026,
        "amount": "868795.00",
    }
    assert content["chain"]["weakest"] == "A5"
    assert content["header"]["parties"] == ["Socialnämnden", "Utbildningsnämnden"]
    assert content["pulses"]["reached"] == 93


def test_a_missing_figure_is_not_zero(project):
    row = by_name(collected(project), "Behöriga till gymnasiet")
    assert row["now"]["value"] is None
    assert row["now"]["words"] == "–"
    assert row["now"]["why_missing"]
    fidelity = by_name(collected(project), "Metodtrogenhet")
    assert fidelity["before"]["value"] is None
    assert fidelity["before"]["why_missing"] == "Verksamheten fanns inte"


def test_a_figure_that_nobody_approved_is_named_and_not_shown(project):
    indicator = Indicator.objects.get(name="Behöriga till gymnasiet")
    Measurement.objects.create(
        indicator=indicator,
        measured_on=date(2025, 12, 1),
        value="71.4321",
        source="Skolan",
        entered_by=project.leader,
    )
    content = collected(project)
    assert by_name(content, indicator.name)["now"]["value"] is None
    assert [row["name"] for row in content["waiting"]] == [indicator.name]
    assert "4321" not in json.dumps(content)


def test_a_figure_after_the_period_is_not_in_it(project):
    indicator = Indicator.objects.get(name="Läsförmåga")
    evaluator = factories.make_user()
    skolfam.approved(indicator, project.leader, evaluator, "8.8", on=date(2026, 2, 1))
    row = by_name(collected(project), "Läsförmåga")
    assert row["now"]["value"] == "4.5000"


def test_a_small_group_is_nowhere_and_cannot_be_worked_out(project):
    indicator = Indicator.objects.get(name="Dygn på HVB per barn")
    evaluator = factories.make_user()
    skolfam.approved(
        indicator,
        project.leader,
        evaluator,
        "7.7771",
        on=date(2025, 12, 30),
        group="comparison",
        persons=24,
    )
    Measurement.objects.filter(indicator=indicator, measured_on=skolfam.END).delete()
    skolfam.approved(
        indicator, project.leader, evaluator, "13.1313", on=skolfam.END, persons=4
    )
    content = collected(project)
    row = by_name(content, indicator.name)
    assert row["now"] == {
        "value": None,
        "words": "–",
        "day": "2025-12-31",
        "persons": None,
        "why_missing": row["now"]["why_missing"],
        "is_withheld": True,
        "source": "Verksamhetssystemet",
        "entered_by": "Karin Berg",
        "approved_by": evaluator.name,
    }
    assert row["net"] is None
    assert "13.13" not in json.dumps(content)
    assert "13,13" not in json.dumps(content)


def test_a_month_with_few_people_cannot_be_worked_out_from_the_sum(project):
    Pulse.objects.filter(month=date(2025, 11, 1)).update(reached=3)
    months = collected(project)["pulses"]
    shown = [month["reached"] for month in months["months"]]
    hidden = [month["reached_is_withheld"] for month in months["months"]]
    assert shown[2] is None
    assert months["reached"] is None or sum(hidden) > 1


@pytest.mark.parametrize("level", range(6))
def test_no_text_claims_more_than_the_level(level):
    project = make_skolfam(level=level)
    Pulse.objects.filter(month=date(2025, 12, 1)).update(
        lesson="Projektet har lett till bättre läsning, det är bevisat."
    )
    project.lessons.update(observation="Metoden fungerar i alla kommuner.")
    Edge.objects.filter(project=project, position=0).update(
        rationale="Det har lett till lugn."
    )
    content = collected(
        project, summary="Stödet har lett till lugn.", verdict="continue"
    )
    texts = [claim["text"] for claim in content["claims"]]
    texts += [month["lesson"] for month in content["pulses"]["months"]]
    texts += [lesson["observation"] for lesson in content["lessons"]]
    texts += [one["summary"] for one in content["judgements"]]
    assert all(claims.overclaims(text, level) == [] for text in texts)
    assert any("[" in text for text in texts) == (level < 5)
    edge = content["chain"]["edges"][0]
    assert claims.overclaims(edge["rationale"], edge["evidence_level"]) == []


def test_the_sentences_follow_the_level():
    sentences = {}
    for level in (1, 2, 3):
        content = collected(make_skolfam(level=level))
        sentences[level] = content["claims"][1]["text"]
    assert sentences == {
        1: "”Dygn på HVB per barn” har gått från 31 till 14\u00a0dygn. "
        "Projektet förväntas leda till 20\u00a0dygn.",
        2: "”Dygn på HVB per barn” har gått från 31 till 14\u00a0dygn. "
        "Förändringen sammanfaller med projektet.",
        3: "”Dygn på HVB per barn” har gått från 31 till 14\u00a0dygn. "
        "Projektet har lett till en förändring på −13\u00a0dygn, när det som hade hänt "
        "ändå är borträknat.",
    }


def test_a_change_for_the_worse_is_said_plainly(project):
    indicator = Indicator.objects.get(name="Dygn på HVB per barn")
    skolfam.approved(
        indicator, project.leader, factories.make_user(), 40, on=date(2026, 1, 31)
    )
    content = collected(project, period_end=date(2026, 4, 30))
    assert content["claims"][1]["text"] == (
        "”Dygn på HVB per barn” har gått från 31 till 40\u00a0dygn. Det är inte den "
        "förändring vi räknade med; hypotesen håller inte så här långt."
    )


def test_the_chain_tells_what_has_changed_since_the_version_before(project):
    assert collected(project)["chain"]["changes"] == []
    edge = project.edges.get(position=1)
    edge.status, edge.evidence_level = "contradicted", 2
    edge.save()
    project.nodes.filter(kind="output").update(text="30 barn kartlagda")
    with translation.override("sv"):
        partly, contradicted = (
            str(Edge.Status(key).label) for key in ("partly", "contradicted")
        )
    assert collected(project)["chain"]["changes"] == [
        (
            "Ändrat under Prestationer (direkta resultat): från ”24 barn kartlagda inom åtta "
            "veckor” till ”30 barn kartlagda”"
        ),
        f"A2: från ”{partly}” till ”{contradicted}”",
        "A2: evidens från 1 till 2 av 5",
    ]


def test_leader_and_evaluator_answer_separately(project):
    evaluator = factories.make_user("Elin")
    make_report(
        project, by=evaluator, voice="evaluator", verdict="adjust", summary="Mät mer."
    )
    content = collected(project, verdict="continue", summary="Arbetssättet sitter.")
    assert [(one["voice"], one["verdict"]) for one in content["judgements"]] == [
        ("Projektledare", "Fortsätt"),
        ("Utvärderare", "Anpassa"),
    ]


def test_nothing_at_all_is_a_snapshot_too():
    fund = factories.make_fund(capital=0)
    project = factories.make_project(fund, factories.make_user())
    project.edges.all().delete()
    project.nodes.all().delete()
    content = collected(project)
    assert content["indicators"] == content["claims"] == []
    assert content["money"]["years"] == []
    assert content["money"]["cost_per_person"] is None


def test_it_is_json_and_its_hash_is_that_of_the_canonical_text(project):
    content = collected(project)
    assert json.loads(json.dumps(content)) == content
    assert sha256_of(content) == sha256_of(dict(reversed(content.items())))
    thawed = collecting.thaw(content)
    assert thawed["header"]["period_end"] == skolfam.END
    assert thawed["pulses"]["months"][0]["month"] == date(2025, 9, 1)


def test_collecting_takes_the_same_few_queries_for_little_and_for_much(project):
    report = make_report(project)
    with CaptureQueriesContext(connection) as few:
        collecting.collect(report)
    for number in range(20):
        indicator = Indicator.objects.create(
            node=project.nodes.get(kind="outcome"), name=f"Mått {number}", unit="st"
        )
        skolfam.approved(
            indicator, project.leader, factories.make_user(), number, on=skolfam.END
        )
        project.lessons.create(
            observation="a",
            interpretation="b",
            consequence="c",
            learned_on=date(2025, 11, 1),
            told_by=factories.make_user(),
        )
    with CaptureQueriesContext(connection) as many:
        collecting.collect(report)
    assert len(many) == len(few)
    assert len(many) <= MOST_QUERIES
