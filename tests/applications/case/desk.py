"""A case is decided, in few words."""

from applications.decisions import actions as decisions


def decide(case, chair, **changes):
    return decisions.record_decision(
        case,
        by=chair,
        **{
            "outcome": "reject",
            "reasons": "Planen räcker inte.",
            "minute": "KS § 7",
            **changes,
        },
    )
