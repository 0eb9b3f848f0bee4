"""Which visits reach every page: the scene, the person, the rows in the address?

A new page is added to `PAGES`, one that only takes POST to `POST_ONLY`. If it
lists rows, it is added to `tests.visits_lists` as well, with a function of `tests.many`
that makes them. What a visit's words mean is told by `tests.scenes`.
"""

from projects.plan.sections import SECTIONS
from tests import visits_minutes, visits_records
from tests.visit import Visit, visits_of

FUND, CALL, CASE = ("fund",), ("call",), ("application",)
PROJECT, MEETING, REPORT = ("project",), ("meeting",), ("report",)
IDEA, OPINION, PLAN = ("idea",), ("opinion",), ("fund", "adopted_plan")
FOUR_YEARS = "?kind=investment&first=2030&last=2033"
TWO = "?case={application}&case={second}"

# Each page: the visits that are counted. A new page is added here.
PAGES: dict[str, list[Visit]] = {
    "start": [
        Visit("prepared", "coordinator"),
        Visit("draft", "applicant"),
        Visit("prepared", "writer"),
        Visit("session", "chair"),
        Visit("running", "leader"),
        Visit("running", "finance"),
    ],
    "search": [
        Visit("session", who, query=query)
        for who in ("coordinator", "chair", "applicant")
        for query in ("", "?q=svar", "?q=2026/", "?q=000&kind=cases", "?q=studeiro")
    ],
    "help": [Visit("town", "applicant")],
    "help_topic": [Visit("town", "coordinator", ("item",))],
    # The fund
    "fund:detail": [Visit("running", who, FUND) for who in ("coordinator", "auditor")],
    **visits_of(
        "running",
        "coordinator",
        FUND,
        "fund:plans",
        "fund:plan_adopt",
        "fund:group",
        "fund:seat_add",
        "fund:deputies_serve",
        "fund:roles",
        "fund:rules",
        "fund:rules_adopt",
        "fund:rules_compare",
        "fund:rules_proposal",
        "fund:people",
        "fund:edit",
        "fund:appeals",
        "fund:interests",
        "fund:interest_declare",
        "fund:grounds",
    ),
    "fund:appeal_write": [Visit("running", "coordinator", ("fund", "steering_group"))],
    "fund:ground_write": [Visit("running", "coordinator", ("fund", "j1"))],
    "fund:interest": [Visit("town", "coordinator", ("fund", "ties"))],
    "fund:account_close": [Visit("town", "coordinator", ("fund", "employee"))],
    "fund:ledger": [Visit("running", "finance", FUND)],
    "fund:commitments": [Visit("running", "finance", FUND)],
    "fund:ledger_book": [Visit("running", "finance", ("fund", "actual"))],
    "fund:ledger_reverse": [Visit("running", "finance", ("fund", "entry"))],
    "fund:ledger_export": [Visit("running", "finance", ("fund", "csv"))],
    "fund:commitments_export": [Visit("running", "finance", ("fund", "csv"))],
    "fund:plan": [Visit("town", "coordinator", PLAN)],
    "fund:plan_export": [Visit("town", "auditor", PLAN)],
    "fund:plan_template": [Visit("town", "coordinator", FUND, query=FOUR_YEARS)],
    "fund:carry_decide": [Visit("owned", "coordinator", ("fund", "carry"))],
    "fund:person_seat": [Visit("town", "coordinator", ("fund", "seat"))],
    "fund:seat_change": [Visit("town", "coordinator", ("fund", "seat"))],
    "fund:term_end": [Visit("town", "coordinator", ("fund", "term"))],
    "fund:role_end": [Visit("town", "coordinator", ("fund", "appointment"))],
    "fund:meetings": [Visit("planned", "coordinator", FUND)],
    **visits_of(
        "owned",
        "coordinator",
        FUND,
        "fund:ownership",
        "fund:ownership_decide",
        "fund:wheel",
        "fund:wheel_begin",
        "fund:task_add",
        "fund:checks",
        "fund:check_round_new",
        "fund:check_question_new",
    ),
    "fund:task": [Visit("owned", "coordinator", ("fund", "task"))],
    "fund:occasion": [
        Visit("owned", who, ("fund", "occasion")) for who in ("coordinator", "auditor")
    ],
    "fund:evidence": [Visit("owned", "auditor", ("fund", "evidence"))],
    "fund:check_round": [Visit("owned", "auditor", ("fund", "round"))],
    "fund:check_question": [Visit("owned", "coordinator", ("fund", "question"))],
    # Calls and writing
    "applications:calls": [Visit("draft", "applicant")],
    "applications:call_new": [Visit("town", "coordinator", FUND)],
    "applications:call": [Visit("draft", "applicant", CALL)],
    "applications:call_edit": [Visit("call_written", "coordinator", CALL)],
    **visits_of(
        "call_written",
        "coordinator",
        CALL,
        "applications:call_preview",
        "applications:late_codes",
        "applications:call_questions",
        "applications:question_new",
    ),
    "applications:call_criteria": [
        Visit("call_written", "coordinator", ("call", "innovation"))
    ],
    "applications:question_edit": [
        Visit("call_written", "coordinator", ("call", "question"))
    ],
    "applications:apply": [Visit("town", "applicant", CALL)],
    "applications:tasks": [
        Visit(scene, "applicant", CASE) for scene in ("draft", "supplement", "granted")
    ],
    "applications:check": [
        Visit(scene, "applicant", CASE) for scene in ("draft", "supplement", "granted")
    ],
    "applications:section": [
        Visit(scene, "applicant", ("application", section.key))
        for scene in ("draft", "supplement")
        for section in SECTIONS
    ],
    "applications:receipt": [Visit("submitted", "applicant", ("application", 1))],
    "applications:withdraw": [Visit("draft", "applicant", CASE)],
    "applications:team": [Visit("draft", "applicant", CASE)],
    "applications:version": [
        Visit("submitted", who, ("application", 1))
        for who in ("applicant", "coordinator")
    ],
    "applications:version_pdf": [Visit("submitted", "applicant", ("application", 1))],
    "applications:version_pdf_progress": [
        Visit("submitted", "applicant", ("application", 1))
    ],
    "applications:document": [Visit("draft", "applicant", ("document",))],
    "applications:budget_download": [Visit("draft", "applicant", CASE)],
    "applications:budget_import": [Visit("draft", "applicant", CASE)],
    "applications:section_presence": [
        Visit("draft", "applicant", ("application", "need"))
    ],
    "applications:section_unchanged": [
        Visit("supplement", "applicant", ("application", "need"))
    ],
    "applications:copy": [
        Visit(scene, "applicant", CASE) for scene in ("draft", "granted")
    ],
    "applications:copy_file": [Visit("draft", "applicant", ("application", "word"))],
    "applications:copy_progress": [Visit("draft", "applicant", ("application", "pdf"))],
    "applications:copy_to_new": [Visit("withdrawn", "applicant", CASE)],
    "applications:endorsements": [Visit("endorsing_asked", "applicant", CASE)],
    **visits_of(
        "endorsing_asked",
        "applicant",
        ("application", "party"),
        "applications:endorsement_ask",
        "applications:endorsement_paper",
    ),
    "applications:endorse": [Visit("endorsing_asked", "manager", ("asked",))],
    "applications:endorse_by_link": [Visit("endorsing_asked", "nobody", ("token",))],
    # Ideas
    "applications:ideas": [
        Visit("idea_screened", "coordinator"),
        Visit("idea_draft", "applicant"),
    ],
    "applications:idea": [
        Visit("idea_draft", "applicant", IDEA),
        Visit("idea_screened", "coordinator", IDEA),
        Visit("idea_proposed", "chair", IDEA),
        Visit("idea_asked", "applicant", IDEA),
        Visit("idea_invited", "applicant", IDEA),
    ],
    "applications:idea_write": [
        Visit(scene, "applicant", IDEA) for scene in ("idea_draft", "idea_asked")
    ],
    "applications:idea_authors": [Visit("idea_draft", "applicant", IDEA)],
    "applications:idea_withdraw": [Visit("idea_draft", "applicant", IDEA)],
    "applications:idea_screen": [Visit("idea_screened", "coordinator", IDEA)],
    "applications:idea_supplement": [Visit("idea_screened", "coordinator", IDEA)],
    "applications:idea_conflict": [Visit("idea_screened", "coordinator", IDEA)],
    "applications:idea_propose": [Visit("idea_proposed", "coordinator", IDEA)],
    "applications:idea_reopen": [Visit("idea_closed", "coordinator", IDEA)],
    "applications:idea_decide": [Visit("idea_proposed", "chair", IDEA)],
    "applications:idea_apply": [Visit("idea_invited", "applicant", IDEA)],
    # The casework
    "applications:list": [
        Visit("prepared", "coordinator"),
        Visit("opinion_asked", "coordinator", query="?q=unga+-barn"),
    ],
    "applications:group_balance": [Visit("session", "coordinator", FUND)],
    "applications:views": [Visit("opinion_asked", "coordinator")],
    "applications:view_new": [Visit("opinion_asked", "coordinator", query="?q=barn")],
    "applications:view_edit": [Visit("opinion_asked", "coordinator", ("view",))],
    "applications:bulk": [
        Visit("opinion_asked", "coordinator", query=f"{TWO}&deed={deed}")
        for deed in ("register", "agenda", "due", "remind")
    ],
    "applications:compare": [Visit("opinion_asked", "coordinator", query=TWO)],
    "applications:ranking": [
        Visit("assessed", "coordinator"),
        Visit("assessed", "coordinator", query="?call={call}"),
    ],
    "applications:differences": [
        Visit("supplemented", who, ("application", 1, 2))
        for who in ("applicant", "coordinator")
    ],
    "applications:detail": [
        Visit("with_body", "registrar", CASE),
        *(Visit(scene, "chair", CASE) for scene in ("session", "delegated")),
        *(Visit(scene, "coordinator", CASE) for scene in ("submitted", "body_decided")),
        *(Visit(scene, "coordinator", CASE) for scene in ("supplement", "granted")),
        *(Visit(scene, "coordinator", CASE) for scene in ("prepared", "decided_alone")),
    ],
    "applications:decide_alone": [Visit("delegated", "chair", CASE)],
    "applications:body_decision": [Visit("with_body", "registrar", CASE)],
    "applications:body_minutes": [
        Visit("body_decided", who, CASE) for who in ("coordinator", "applicant")
    ],
    "applications:export": [Visit("prepared", "coordinator", query="?form=csv")],
    "applications:letter": [Visit("granted", "coordinator", CASE)],
    "applications:letter_progress": [Visit("granted", "coordinator", CASE)],
    "applications:formal": [Visit("formal", "coordinator", CASE)],
    "applications:supplement": [Visit("formal", "coordinator", CASE)],
    "applications:supplement_change": [Visit("supplement", "coordinator", CASE)],
    "applications:dismiss": [Visit("formal", "coordinator", CASE)],
    "applications:prepare": [Visit("prepared", "coordinator", CASE)],
    "applications:alignment": [Visit("prepared", "coordinator", CASE)],
    "applications:reopen": [Visit("recommended", "coordinator", CASE)],
    "applications:conflicts": [Visit("session", "chair", CASE)],
    "applications:conflict_rule": [
        Visit("session", "chair", ("application", "coordinator"))
    ],
    "applications:conflict": [Visit("prepared", "coordinator", CASE)],
    "applications:assess": [Visit("prepared", "writer", CASE)],
    "applications:assess_criterion": [
        Visit("prepared", "writer", ("application", "C2"))
    ],
    "applications:assess_finish": [Visit("prepared", "writer", CASE)],
    "applications:assess_decline": [Visit("prepared", "writer", CASE)],
    "applications:opinion_ask": [Visit("prepared", "coordinator", CASE)],
    "applications:opinion": [
        Visit("opinion_asked", who, OPINION) for who in ("manager", "coordinator")
    ],
    "applications:opinion_decline": [Visit("opinion_asked", "manager", OPINION)],
    "applications:opinion_move": [Visit("opinion_asked", "coordinator", OPINION)],
    "applications:opinion_withdraw": [Visit("opinion_asked", "coordinator", OPINION)],
    "applications:assessments": [
        Visit(scene, "coordinator", CASE) for scene in ("assessed", "apart")
    ],
    "applications:calibration": [
        Visit("apart", who, CASE) for who in ("writer", "coordinator")
    ],
    "applications:calibration_close": [Visit("apart", "coordinator", CASE)],
    "applications:consensus": [Visit("apart", "coordinator", CASE)],
    "applications:recommendations": [Visit("recommended", "coordinator", CASE)],
    "applications:memo": [
        Visit(scene, "coordinator", CASE)
        for scene in ("recommended", "memo_draft", "memo_finished")
    ],
    "applications:memo_pages": [Visit("memo_draft", "coordinator", CASE)],
    "applications:memo_finish": [Visit("memo_draft", "coordinator", CASE)],
    "applications:memo_redraw": [
        Visit("memo_draft", "coordinator", ("application", "case"))
    ],
    "applications:memo_read": [
        Visit(scene, "coordinator", ("application", 1))
        for scene in ("memo_draft", "memo_finished")
    ],
    **visits_of(
        "memo_finished",
        "coordinator",
        ("application", 1),
        "applications:memo_pdf",
        "applications:memo_pdf_progress",
        "applications:memo_word",
    ),
    "applications:assessment_reopen": [
        Visit("prepared", "coordinator", ("application", "handed_in"))
    ],
    "applications:recommend": [Visit("assessed", "coordinator", CASE)],
    "applications:agenda": [Visit("recommended", "coordinator", CASE)],
    "applications:meeting_calendar": [Visit("session", "chair", MEETING)],
    "applications:dissent": [Visit("recommended", "preparer", CASE)],
    "applications:meeting": [
        Visit("planned", "coordinator", MEETING),
        Visit("session", "chair", MEETING),
    ],
    "applications:room": [Visit("session", "member", ("meeting",))],
    "applications:item_answers": [Visit("session", "chair", ("meeting", 1))],
    "applications:voting": [Visit("session", "chair", ("meeting", 1))],
    "applications:agenda_make": [
        Visit(scene, "coordinator", MEETING) for scene in ("planned", "called")
    ],
    "applications:point_change": [Visit("planned", "coordinator", ("meeting", 2))],
    "applications:meeting_move": [Visit("planned", "coordinator", MEETING)],
    "applications:papers": [Visit("planned", "coordinator", MEETING)],
    **visits_of(
        "called",
        "chair",
        ("meeting", 1),
        "applications:packet",
        "applications:packet_progress",
    ),
    "applications:attendance": [
        Visit(scene, "coordinator", MEETING) for scene in ("called", "session")
    ],
    "applications:attendance_list": [Visit("session", "coordinator", MEETING)],
    "applications:attendance_start": [Visit("session", "coordinator", MEETING)],
    "applications:meeting_open": [Visit("called", "chair", MEETING)],
    "applications:meeting_close": [Visit("session", "chair", MEETING)],
    "applications:item": [
        Visit("session", who, ("meeting", 1)) for who in ("chair", "coordinator")
    ],
    **visits_minutes.PAGES,
    # Projects
    "projects:list": [Visit("running", "coordinator"), Visit("running", "leader")],
    "projects:detail": [
        Visit("running", who, PROJECT) for who in ("leader", "coordinator", "auditor")
    ],
    "projects:gate": [
        Visit("granted", "leader", PROJECT),
        Visit("running", "leader", PROJECT),
    ],
    "projects:conditions": [
        Visit("conditional", who, PROJECT) for who in ("applicant", "finance")
    ],
    "projects:condition": [
        Visit("conditional", "finance", ("project", "condition")),
        Visit("conditional", "applicant", ("project", "open")),
    ],
    "projects:condition_move": [Visit("conditional", "finance", ("project", "open"))],
    "applications:condition_file": [Visit("conditional", "finance", ("condition",))],
    "projects:of_fund": [Visit("conditional", "finance", FUND)],
    "projects:conditions_export": [Visit("conditional", "finance", ("fund", "csv"))],
    "applications:condition_waive": [Visit("conditional", "registrar", ("open",))],
    "projects:step": [Visit("running", "owner", ("project", "pause"))],
    "projects:endorse": [Visit("granted", "leader", ("project", "party"))],
    **visits_of(
        "running",
        "leader",
        PROJECT,
        "projects:chain_picture",
        "projects:chain_print",
        "projects:chain",
        "projects:pulse",
        "projects:plan",
        "projects:milestone_add",
        "projects:risk_add",
        "projects:staff_add",
        "projects:money",
        "projects:team",
        "projects:history",
        "evaluation:project",
        "evaluation:lesson_add",
        "evaluation:multiplier_effect_add",
        "evaluation:request",
    ),
    "projects:checks": [Visit("owned", "leader", PROJECT)],
    "projects:check_round_new": [Visit("owned", "leader", PROJECT)],
    "projects:check_round": [Visit("owned", "leader", ("project", "project_round"))],
    "projects:chain_version": [Visit("running", "leader", ("project", 1))],
    **visits_of(
        "running",
        "leader",
        ("project", "indicator"),
        "projects:indicator",
        "projects:measure",
        "projects:starting_point",
    ),
    "projects:approve": [Visit("running", "owner", ("project", "measurement"))],
    "projects:correct": [Visit("running", "leader", ("project", "returned"))],
    "projects:milestone_reach": [Visit("running", "leader", ("project", "milestone"))],
    "projects:pulse_change": [Visit("running", "leader", ("project", "pulse"))],
    "projects:pulse_answer": [Visit("running", "coordinator", ("project", "pulse"))],
    "projects:milestone_move": [Visit("running", "leader", ("project", "milestone"))],
    "projects:risk": [Visit("running", "leader", ("project", "risk"))],
    "projects:staff": [Visit("running", "leader", ("project", "role"))],
    "projects:sheet": [Visit("running", "leader", ("project", "identity"))],
    "projects:member_remove": [Visit("running", "leader", ("project", "member"))],
    # Learning
    "evaluation:list": [Visit("running", "coordinator"), Visit("running", "leader")],
    "evaluation:evidence": [Visit("running", "evaluator", PROJECT)],
    **visits_of(
        "running",
        "leader",
        REPORT,
        "evaluation:report",
        "evaluation:report_progress",
        "evaluation:report_pdf",
    ),
    # Signing in, and one's own account
    "account_login": [Visit("town", "nobody")],
    "account_reset_password": [Visit("town", "nobody")],
    "account_reset_password_done": [Visit("town", "nobody")],
    "account_reset_password_from_key_done": [Visit("town", "nobody")],
    "account_logout": [Visit("town", "known")],
    "accounts:account": [Visit("town", "known")],
    "mfa_index": [Visit("town", "known")],
    "health": [Visit("town", "nobody")],
}
PAGES |= {
    name: [Visit(*each) for each in rows] for name, rows in visits_records.PAGES.items()
}

# They answer to POST alone, which is tested too.
POST_ONLY = {
    *visits_minutes.POST_ONLY,
    *visits_records.POST_ONLY,
    "accounts:calendar_close",
    "accounts:calendar_open",
    "accounts:demo_sign_in",
    "accounts:mail_wishes",
    "accounts:shortcuts",
    "applications:assessor_release",
    "applications:budget_apply",
    "applications:calibration_answer",
    "applications:calibration_note",
    "applications:call_copy",
    "applications:call_criteria_remove",
    "applications:call_publish",
    "applications:call_unpublish",
    "applications:idea_begin",
    "applications:idea_go_on",
    "applications:memo_begin",
    "applications:memo_redraw_all",
    "applications:coming",
    "applications:fix_alone",
    "applications:case_table",
    "applications:motion_add",
    "applications:motion_remove",
    "applications:movement_note",
    "applications:movement_undo",
    "applications:point_add",
    "applications:point_move",
    "applications:point_remove",
    "applications:points_standing",
    "applications:question_remove",
    "applications:question_up",
    "applications:reservation_add",
    "applications:reservation_remove",
    "applications:submit",
    "applications:bulk_undo",
    "applications:columns",
    "applications:view_remove",
    "applications:view_restore",
    "applications:votes_cast",
    "applications:voting_choose",
    "evaluation:report_retry",
    "fund:check_begin",
    "fund:check_question_end",
    "fund:deputy_up",
    "fund:task_end",
    "fund:wheel_copy",
    "projects:appoint",
    "projects:condition_accept",
    "projects:condition_report",
    "projects:condition_return",
    "projects:gate_decide",
    "projects:gate_pass",
    "projects:settle",
    "set_language",
}

# They send the reader on to another page: steps of signing in, or a page that only a
# form that came back shows.
ELSEWHERE = {
    "calendar",  # with a key, in tests/config/test_calendar.py
    "account_change_password",
    "account_confirm_email",
    "account_confirm_login_code",
    "account_email",
    "account_email_verification_sent",
    "account_inactive",
    "account_reauthenticate",
    "account_reset_password_from_key",
    "account_set_password",
    "account_signup",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_authenticate",
    "mfa_deactivate_totp",
    "mfa_download_recovery_codes",
    "mfa_edit_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_list_webauthn",
    "mfa_login_webauthn",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_remove_webauthn",
    "mfa_view_recovery_codes",
    "second_proof",
    *(f"applications:{what}" for what in ("decide", "fix")),
    *(f"applications:point_{what}" for what in ("decide", "fix")),
    "applications:bulk_done",
}
