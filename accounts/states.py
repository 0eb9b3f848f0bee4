"""What does a state look like? Shape and colour for every state key of the program.

go: under way · wait: waits for somebody · ok: done · stop: stopped · plain: not begun.
The colour only repeats what the word beside it says.
"""

KEYS = {
    "": """
        archived draft idea new not_started planned scheduled superseded unknown untested
    """,
    "go": """
        active agreed assessing at_decider called closing convened distributed extended
        follow_up formal_check generating in_assessment in_preparation in_progress
        in_review on_agenda ongoing open partly_implemented preparation preparing
        recommended registered running screening sent signed start_up started starting
        submitted under_review
    """,
    "wait": """
        adjourned attention awaiting_approval awaiting_decision changes_requested deferred
        due gap on_hold partly paused pending proposed queued ready referred_back
        requested returned supplementing tabled waiting
    """,
    "ok": """
        accepted adjusted adopted approved became_application closed complete completed
        confirmed decided done final_reported finished fulfilled granted held implemented
        invited met on_track paid published reported spread supported
    """,
    "stop": """
        cancelled contradicted declined discontinued dismissed expired failed lapsed late
        not_invited off_track overdue refused rejected revoked stopped terminated void
        withdrawn
    """,
}

TONES = {key: tone for tone, keys in KEYS.items() for key in keys.split()}


def tone(state: str) -> str:
    """The shape and colour of `state`: "go", "wait", "ok", "stop", or "" for plain."""
    return TONES.get(state, "")
