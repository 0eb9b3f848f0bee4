"""Who stands aside from a case or an idea, on which ground, and what can a row never be
written by, whoever writes it?

Actions and pages say no in a sentence; these triggers ask the same views and hold it for
scripts and for SQL as well (design 5, rule 2).
"""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from core.triggers import refuses
from projects.models.conflict import HANDLING, REASONS, StandsAside

SIGNED, WROTE = "signed", "wrote"
DECIDING = HANDLING + 1  # who recommends a case does not decide it
SETTLING = DECIDING + 1  # what the group recommended is another's to settle
GROUNDS = [
    *REASONS,
    (SIGNED, _("Has signed the recommendation")),
    (WROTE, _("Has written down what the steering group recommended")),
]


class CaseAside(StandsAside):
    """From a case: who stands aside from its project, who created it or wrote the idea it
    came from, who signed the recommendation in force, and who wrote down what the group
    recommended, which no other body has decided on yet."""

    pk = models.CompositePrimaryKey("application", "user", "ground")
    application = models.ForeignKey(
        "applications.Application", on_delete=models.DO_NOTHING, related_name="asides"
    )
    ground = models.CharField(max_length=8, choices=GROUNDS)


class IdeaAside(StandsAside):
    """From an idea: its authors, also those who have left it, who has a conflict of
    interest, and who signed the proposal in force."""

    pk = models.CompositePrimaryKey("idea", "user", "ground")
    idea = models.ForeignKey(
        "applications.Idea", on_delete=models.DO_NOTHING, related_name="asides"
    )
    ground = models.CharField(max_length=8, choices=GROUNDS)


def stands_aside(user, application: str = "pk", deed: int = HANDLING) -> Q:
    """Rows from whose case `user` stands aside; `application` is the path to it."""
    return CaseAside.objects.closing(user, application, deed)


def not_by_who_stands_aside(
    person: str,
    application: str = "NEW.application_id",
    deed: int = HANDLING,
    *,
    view: type[StandsAside] = CaseAside,
    operation: pgtrigger.Operation = pgtrigger.Insert,
) -> pgtrigger.Trigger:
    """`person` and `application` are SQL for their ids, of the NEW row."""
    is_aside = exists(person, application, deed, view)
    return refuses("not_by_who_stands_aside", is_aside, operation=operation)


def exists(person: str, application: str, deed: int = HANDLING, view=CaseAside) -> str:
    """SQL: does this person stand aside from the deed in the case?"""
    about = view._meta.pk_fields[0].column
    return f"""EXISTS (
                SELECT 1 FROM {view._meta.db_table}
                WHERE {about} = {application} AND user_id = {person}
                    AND closes <= {deed})"""  # noqa: S608, nothing from outside


def rests_on_recommendation() -> pgtrigger.Trigger:
    """A final decision, and what the group recommends, rest on a signed recommendation in
    force, for the same version; what a body decides, on what the group recommended.

    The recommendation is locked: one that is being voided meanwhile is waited for.
    """
    signer_is_aside = exists("signed.signed_by_id", "signed.application_id")
    return pgtrigger.Trigger(
        name="rests_on_recommendation",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=f"""
            IF NEW.case_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM applications_agendacase
                WHERE id = NEW.case_id AND application_id = NEW.application_id
            ) OR NEW.follows_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM applications_decision
                WHERE id = NEW.follows_id AND application_id = NEW.application_id
                    AND level = 'recommended'
            ) THEN
                RAISE EXCEPTION 'decision_is_about_one_case'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.outcome IN ('grant', 'conditions', 'reject') THEN
                PERFORM 1 FROM applications_recommendation AS signed
                WHERE signed.application_id = NEW.application_id
                    AND signed.voided_at IS NULL
                    AND signed.version_hash = NEW.version_hash
                    AND NOT {signer_is_aside}
                FOR UPDATE OF signed;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'decision_rests_on_recommendation'
                        USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
        """,  # noqa: S608, nothing in it comes from outside
    )
