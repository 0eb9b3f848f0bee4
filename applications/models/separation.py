"""Who can never recommend, vote or write a decision, and what must it rest on, whoever
writes the row?

The actions say no in a sentence (`applications.levels`); these triggers hold it for
scripts and for SQL as well (design 5, rule 2).
"""

import pgtrigger


def stands_aside(application: str, person: str) -> str:
    """SQL: does this person apply, or have applied, or have a conflict of interest in the
    case? As `applications.aside` has it; who has left the project stays aside until
    somebody else decides that it is no conflict."""
    return f"""
        EXISTS (
            SELECT 1 FROM applications_application AS asked
            LEFT JOIN projects_conflictofinterest AS answer
                ON answer.project_id = asked.project_id AND answer.user_id = {person}
            WHERE asked.id = {application} AND (
                asked.created_by_id = {person}
                OR answer.ground <> 'none'
                OR EXISTS (
                    SELECT 1 FROM projects_teammember AS member
                    WHERE member.project_id = asked.project_id
                        AND member.user_id = {person}
                )
                OR answer.ruling_id IS NULL AND EXISTS (
                    SELECT 1 FROM projects_teammemberevent AS gone
                    WHERE gone.project_id = asked.project_id AND gone.user_id = {person}
                )
            )
        )
    """  # noqa: S608, nothing in it comes from outside


def signed_by_one_apart() -> pgtrigger.Trigger:
    """Who recommends neither applies nor has a conflict of interest."""
    return pgtrigger.Trigger(
        name="signed_by_one_apart",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=f"""
            IF {stands_aside("NEW.application_id", "NEW.signed_by_id")} THEN
                RAISE EXCEPTION 'recommendation_not_by_an_applicant_or_with_a_conflict'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """,  # noqa: S608, nothing in it comes from outside
    )


def rests_on_recommendation() -> pgtrigger.Trigger:
    """A final decision, and what the group recommends, rest on a signed recommendation in
    force, for the same version; what a body decides, on what the group recommended.

    The recommendation is locked: one that is being voided meanwhile is waited for.
    """
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
                    AND NOT {stands_aside("signed.application_id", "signed.signed_by_id")}
                FOR UPDATE OF signed;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'decision_rests_on_recommendation'
                        USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
        """,  # noqa: S608, nothing in it comes from outside
    )


def separates() -> pgtrigger.Trigger:
    """Who writes a decision has neither recommended the case, nor applied, nor a conflict
    of interest in it; what the group recommended is another's to settle."""
    return pgtrigger.Trigger(
        name="separates",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func=f"""
            IF EXISTS (
                SELECT 1 FROM applications_recommendation
                WHERE application_id = NEW.application_id AND voided_at IS NULL
                    AND signed_by_id = NEW.recorded_by_id
            ) OR EXISTS (
                SELECT 1 FROM applications_decision
                WHERE id = NEW.follows_id AND recorded_by_id = NEW.recorded_by_id
            ) THEN
                RAISE EXCEPTION 'decision_not_by_who_recommends'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF {stands_aside("NEW.application_id", "NEW.recorded_by_id")} THEN
                RAISE EXCEPTION 'decision_not_by_an_applicant_or_with_a_conflict'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """,  # noqa: S608, nothing in it comes from outside
    )
