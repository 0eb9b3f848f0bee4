"""Can the coordinator adopt new rules on their page?"""

from datetime import date

from tests.fund.pages import RULES, adopt, url


def test_new_rules_follow_the_old_ones(client, fund, maria):
    response = adopt(client, fund, RULES)

    assert response.status_code == 302
    new = fund.rule_sets.get(version=2)
    assert (new.max_amount, new.min_cofinancing_percent) == (5_000_000, 10)
    assert fund.rule_set_at(date(2025, 12, 31)).version == 1
    assert fund.rule_set_at(date(2026, 1, 1)) == new
    page = client.get(url("rules", fund))
    assert [v["rules"].version for v in page.context["versions"]] == [2, 1]
    assert [v["is_now"] for v in page.context["versions"]] == [True, False]


def test_the_page_shows_all_that_was_adopted(client, fund, maria):
    adopt(client, fund, RULES)
    page = client.get(url("rules", fund)).context
    facts = dict(row for part in page["versions"][0]["parts"] for row in part.rows)
    assert facts["Ledningsgruppen"] == "Beslutar på delegation"
    assert facts["Beslutar själv upp till"] == "2\xa0000\xa0000\xa0kr"
    assert facts["Delegationen gäller"].replace("\xa0", " ") == (
        "till och med 31 december 2027"
    )
    assert facts["Får medge att en årsram överskrids"] == "ingen"
    assert {
        name: text.replace("\xa0", " ")
        for name, text in facts.items()
        if name
        in (
            "Beslutsför",
            "Röstande ledamöter",
            "Nämnder i gruppen, minst",
            "Högsta andel av rösterna för en nämnd",
            "Ser effekter för",
            "Lärrapporter",
            "Handlingar sparas",
            "Lägsta evidensnivå, metodprövning",
            "Lägsta evidensnivå, metodutveckling",
        )
    } == {
        "Beslutsför": "mer än 60 % av de röstande platserna",
        "Röstande ledamöter": "7 till 9",
        "Nämnder i gruppen, minst": "4",
        "Högsta andel av rösterna för en nämnd": "40 %",
        "Ser effekter för": "Kommunen som geografiskt område",
        "Lärrapporter": "Varje halvår",
        "Handlingar sparas": "15 år",
        "Lägsta evidensnivå, metodprövning": "nivå 3 av 5",
        "Lägsta evidensnivå, metodutveckling": "nivå 1 av 5",
    }


def test_the_form_begins_with_the_latest_rules(client, fund, maria):
    form = client.get(url("rules_adopt", fund)).context["form"]
    assert form["max_years"].value() == str(fund.rule_sets.get().max_years)
    assert form["valid_from"].value() is None
    first, *rest = form.sections()
    assert first.is_open
    assert all(group.now and not group.is_open for group in rest)
    assert not form.delegation_group().is_open


def test_wrong_rules_are_explained(client, fund, maria):
    for changes, field in [
        ({"valid_from": "2022-01-01"}, "valid_from"),
        ({"valid_from": "x"}, "valid_from"),
        ({"adopted_reference": ""}, "adopted_reference"),
        ({"min_amount": "-1"}, "min_amount"),
        ({"max_amount": "99 999"}, "max_amount"),
        ({"min_cofinancing_percent": "101"}, "min_cofinancing_percent"),
        ({"approve_from_score": "54"}, "approve_from_score"),
        ({"smallest_group": "4"}, "smallest_group"),
        ({"max_years": "0"}, "max_years"),
        ({"max_years": "99999999"}, "max_years"),
        ({"return_model": "x"}, "return_model"),
        ({"cap_factor": "abc"}, "cap_factor"),
        ({"quorum_percent": "100"}, "quorum_percent"),
        ({"quorum_percent": "-1"}, "quorum_percent"),
        ({"max_board_percent": "0"}, "max_board_percent"),
        ({"max_board_percent": "101"}, "max_board_percent"),
        ({"min_boards": "0"}, "min_boards"),
        ({"max_voters": "6"}, "max_voters"),
        ({"max_central_percent": "0"}, "max_central_percent"),
        ({"least_gender_percent": "51"}, "least_gender_percent"),
        ({"b2_severity": "maybe"}, "b2_severity"),
        ({"report_rhythm": "weekly"}, "report_rhythm"),
        ({"perspective": ""}, "perspective"),
        ({"years_kept": "0"}, "years_kept"),
        ({"min_evidence_testing": "6"}, "min_evidence_testing"),
        ({"target_testing_percent": "31"}, "target_innovation_percent"),
        ({"max_open_board_percent": "0"}, "max_open_board_percent"),
        ({"endorsement_days": "0"}, "endorsement_days"),
        ({"delegated_amount": "0"}, "delegated_amount"),
        ({"delegated_from": "2028-01-01"}, "delegated_until"),
        ({"group_decides": ""}, "group_decides"),
        ({"final_body": "steering_group"}, "final_body"),
        ({"frame_bodies": ["steering_group"]}, "frame_bodies"),
    ]:
        response = client.post(url("rules_adopt", fund), RULES | changes)
        assert response.status_code == 200, changes
        form = response.context["form"]
        assert list(form.errors) == [field], changes
        unfolded = {one.name for g in form.sections() if g.is_open for one in g.fields}
        assert field in unfolded, "what is wrong stands unfolded"
    assert fund.rule_sets.count() == 1
