"""Who can never write a decision, and what must it rest on, whoever writes the row?

The actions say no in a sentence (`applications.levels`); these triggers hold it for
scripts and for SQL as well (design 5, rule 2).
"""

import pgtrigger


def rests_on_recommendation() -> pgtrigger.Trigger:
    """A final decision, and what the group recommends, rest on a signed recommendation in
    force, for the same version; what a body decides, on what the group recommended.

    The recommendation is locked: one that is being voided meanwhile is waited for.
    """
    return pgtrigger.Trigger(
        name="rests_on_recommendation",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func="""
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
                FOR UPDATE OF signed;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'decision_rests_on_recommendation'
                        USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
        """,
    )


def separates() -> pgtrigger.Trigger:
    """Who writes a decision has neither recommended the case, nor applied, nor a conflict
    of interest in it; what the group recommended is another's to settle."""
    return pgtrigger.Trigger(
        name="separates",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        func="""
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
            IF EXISTS (
                SELECT 1 FROM applications_application AS asked
                LEFT JOIN projects_teammember AS member
                    ON member.project_id = asked.project_id
                    AND member.user_id = NEW.recorded_by_id
                LEFT JOIN projects_conflictofinterest AS conflict
                    ON conflict.project_id = asked.project_id
                    AND conflict.user_id = NEW.recorded_by_id
                    AND conflict.ground <> 'none'
                WHERE asked.id = NEW.application_id AND (
                    member.id IS NOT NULL OR conflict.id IS NOT NULL
                    OR asked.created_by_id = NEW.recorded_by_id
                )
            ) THEN
                RAISE EXCEPTION 'decision_not_by_an_applicant_or_with_a_conflict'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """,
    )
