"""Where are the pages of a fund, and what is sent to adopt its rules and its plans?"""

from django.urls import reverse


def url(name, fund, *more):
    return reverse(f"fund:{name}", args=[fund.pk, *more])


RULES = {
    "valid_from": "2026-01-01",
    "adopted_reference": "KF 2025 § 99",
    "min_amount": "100 000",
    "max_amount": "5 mkr",
    "max_years": "3",
    "min_parties": "2",
    "min_cofinancing_percent": "10",
    "min_assessors": "2",
    "approve_from_score": "70",
    "conditions_from_score": "55",
    "return_model": "verified",
    "return_share_percent": "100",
    "cap_factor": "1",
    "smallest_group": "5",
    "days_to_supplement": "21",
    "perspective": "area",
    "quorum_percent": "60",
    "max_board_percent": "40",
    "min_boards": "4",
    "min_voters": "7",
    "max_voters": "9",
    "max_central_percent": "40",
    "least_gender_percent": "40",
    "max_chair_percent": "10",
    "max_applying_percent": "50",
    **{f"b{number}_severity": "warn" for number in range(1, 12)},
    "report_rhythm": "half_year",
    "years_kept": "15",
    "min_evidence_testing": "3",
    "min_evidence_development": "1",
    "min_evidence_innovation": "0",
    "min_evidence_collaboration": "0",
    "notice_days": "10",
    "endorsement_days": "30",
    "reason_length": "0",
    "assessment_days": "14",
    "effect_years": "5",
    "target_testing_percent": "30",
    "target_development_percent": "40",
    "target_innovation_percent": "30",
    "max_open_board_percent": "45",
    "group_decides": "decides",
    "delegated_amount": "2 mkr",
    "delegated_until": "2027-12-31",
    "final_body": "executive_board",
    "limit_bodies": ["executive_board", "council"],
    "available_bodies": ["council"],
}


def adopt(client, fund, rules: dict):
    """Look at what would change, and adopt it."""
    looked = client.post(url("rules_adopt", fund), rules)
    seen = looked.context["seen"]
    return client.post(url("rules_adopt", fund), rules | {"seen": seen})


def plan_form(fund, **changes) -> dict:
    board = fund.municipality.boards.get(is_central=True)
    return {
        "board": board.pk,
        "title": "Social investeringsplan 2027–2028",
        "adopted_on": "2026-11-01",
        "adopted_reference": "KF § 155",
        "items-TOTAL_FORMS": "3",
        "items-INITIAL_FORMS": "0",
        "items-0-code": "S1",
        "items-0-text": "Barn i familjehem",
        "items-0-priority": "high",
        "items-0-frame_2027": "2 000 000",
        "items-0-frame_2028": "",
        "items-1-code": "S2",
        "items-1-text": "Skolnärvaro",
        "items-1-priority": "normal",
        "items-1-frame_2027": "1,5 mkr",
        "items-1-frame_2028": "500000",
        "items-2-code": "",
        "items-2-text": "",
        "items-2-priority": "normal",
    } | changes


def adopt_url(fund, kind="investment", first=2027, last=2028):
    return f"{url('plan_adopt', fund)}?kind={kind}&first={first}&last={last}"
