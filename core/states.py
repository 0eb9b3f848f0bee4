"""What does a state look like? Shape and colour for every state key of the program.

go: under way · wait: waits for somebody · ok: done · stop: stopped · "": neutral. The
colour only repeats what the word beside it says. A key that two models use differently
is written with the model's name. A project that was stopped is neutral: that the
hypothesis did not hold is a result, not an error.
"""

KEYS = {
    "": """
        Assessment.open Calibration.closed Condition.waived archived draft planned
        refrained skipped stopped
    """,
    "go": """
        closing formal_check notified on_agenda ongoing open preparation registered
        screening starting submitted being_reviewed working
    """,
    "wait": """
        Calibration.open Condition.open Condition.reported asked entered paused proposed
        ready referred_back returned supplement tabled verifying waiting with_body
    """,
    "ok": """
        Condition.accepted Report.ready answered approved became_application closed done
        finished followed_up granted handed_out invited locked reported reviewed
    """,
    "stop": "declined dismissed failed not_taken_further rejected withdrawn",
}

TONES = {key: tone for tone, keys in KEYS.items() for key in keys.split()}


def tone(state: str, model: str = "") -> str:
    """The shape and colour of `state`, of a row of `model` when that makes a difference."""
    return TONES.get(f"{model}.{state}", TONES.get(state, ""))
