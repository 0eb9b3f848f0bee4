"""What makes a signed recommendation void, whoever changes it and however?

The actions void with words of their own (`process.voiding.void_recommendation`). Should
one forget, or somebody write SQL, these triggers do it in the same transaction. What else
a recommendation rests on takes the same trigger, such as an opinion of another board.
"""

import pgtrigger
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.triggers import kept


class Cause(models.TextChoices):
    """Why a recommendation no longer holds."""

    VERSION = "version", _("The application changed")
    ASSESSMENT = "assessment", _("An assessment changed")
    PLAN = "plan", _("What the plans say changed")
    OPINION = "opinion", _("An opinion changed")
    REPLACED = "replaced", _("A new recommendation was signed")
    SIGNER = "signer", _("Who signed it has a conflict of interest")
    REOPENED = "reopened", _("The preparation was opened again")


OF_ROW = "SELECT {row}.application_id"
OF_ASSESSMENT = (
    "SELECT application_id FROM applications_assessment WHERE id = {row}.assessment_id"
)


def voids_recommendation(
    cause: Cause, *, application: str = OF_ROW, when_updated: tuple[str, ...] = ()
) -> pgtrigger.Trigger:
    """Void what is recommended about the row's application when a row comes, goes or
    changes (`when_updated`: only when one of these columns does)."""
    changed = pgtrigger.UpdateOf(*when_updated) if when_updated else pgtrigger.Update
    return pgtrigger.Trigger(
        name="voids_recommendation",
        when=pgtrigger.After,
        operation=pgtrigger.Insert | changed | pgtrigger.Delete,
        declare=[("changed", "integer")],
        func=f"""
            IF TG_OP = 'DELETE' THEN
                changed := ({application.format(row="OLD")});
            ELSE
                changed := ({application.format(row="NEW")});
            END IF;
            UPDATE applications_recommendation
            SET voided_at = now(), void_cause = '{cause.value}'
            WHERE application_id = changed AND voided_at IS NULL;
            RETURN NULL;
        """,  # noqa: S608, nothing in it comes from outside
    )


def signed_once() -> list[pgtrigger.Trigger]:
    """What is signed stays as it was signed; void stays void."""
    return [
        pgtrigger.ReadOnly(
            name="signed_once", exclude=["voided_at", "voided_why", "void_cause"]
        ),
        pgtrigger.Protect(
            name="void_stays_void",
            operation=pgtrigger.Update,
            condition=pgtrigger.Q(old__voided_at__isnull=False),
        ),
        kept(),
    ]
