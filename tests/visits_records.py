"""The visits to the register and to what is handed out; see `tests.visits`."""

from tests import many_governed

CASE, FUND = ("application",), ("fund",)
WHO = ("recorded", "registrar")

# Page → scene, person, rows in the address.
PAGES: dict[str, list[tuple]] = {
    "applications:register": [("submitted", "registrar", CASE)],
    "applications:number": [("formal", "registrar", CASE)],
    "applications:idea_number": [("idea_screened", "registrar", ("idea",))],
    "applications:records": [
        ("recorded", who, CASE) for who in ("registrar", "applicant", "auditor")
    ]
    + [("appealed", "registrar", CASE)],
    "applications:record_add": [(*WHO, CASE)],
    "applications:appeal_add": [("appealed", "registrar", CASE)],
    "applications:appeal_follow": [
        ("appealed", "registrar", ("application", "appeal"))
    ],
    "applications:record": [(*WHO, ("application", 1))],
    "applications:record_file": [(*WHO, ("application", 2))],
    "applications:record_export": [(*WHO, ("application", "csv"))],
    "applications:slip": [(*WHO, ("application", "json"))],
    "applications:fund_records": [(*WHO, FUND)],
    "applications:fund_record_export": [(*WHO, ("fund", "csv"))],
    "applications:disposal": [(*WHO, FUND)],
    "applications:document_plan": [(*WHO, FUND)],
    "applications:rule_new": [(*WHO, FUND)],
    "applications:rule_edit": [(*WHO, ("fund", "rule"))],
    "applications:rule_remove": [(*WHO, ("fund", "rule"))],
    "applications:ground_new": [(*WHO, FUND)],
    "applications:ground_edit": [(*WHO, ("fund", "ground"))],
    "applications:disclosures": [("requested", "registrar", CASE)],
    "applications:disclosure_new": [("requested", "registrar", CASE)],
    "applications:disclosure": [
        (scene, who, ("disclosure",))
        for scene in ("requested", "handed_out")
        for who in ("registrar", "auditor")
    ],
    "applications:verdict": [("requested", "registrar", ("disclosure", 1))],
    "applications:review_finish": [("requested", "registrar", ("disclosure",))],
    "applications:disclosure_cancel": [("requested", "registrar", ("disclosure",))],
    "applications:disclosure_progress": [("handed_out", "registrar", ("disclosure",))],
    "applications:dossier": [("handed_out", "auditor", ("disclosure",))],
    "applications:dossier_check": [("handed_out", "registrar", ("disclosure",))],
    "applications:disclosure_hand_out": [("handed_out", "registrar", ("disclosure",))],
}

POST_ONLY = {
    "applications:dossier_retry",
    "applications:record_refresh",
    "applications:verdict_rest",
}

LISTS: list[tuple] = [
    ("applications:records", (*WHO, CASE), many_governed.papers),
    ("applications:fund_records", (*WHO, FUND), many_governed.papers),
    ("applications:fund_record_export", (*WHO, ("fund", "csv")), many_governed.papers),
    ("applications:disposal", (*WHO, FUND), many_governed.papers),
    (
        "applications:disclosures",
        ("requested", "registrar", CASE),
        many_governed.disclosures,
    ),
    (
        "applications:disclosure",
        ("requested", "registrar", ("disclosure",)),
        many_governed.verdicts,
    ),
]
