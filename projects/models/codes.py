"""What keeps the name of a project in the accounts its own?"""

import pgtrigger


def code_once_in_the_accounts() -> pgtrigger.Trigger:
    """The accounts are one for all funds of a municipality, and know a project by its code
    alone. The municipality is locked first: two that take a code at once see each other.
    Inside one fund project_code_once refuses."""
    return pgtrigger.Trigger(
        name="code_once_in_the_accounts",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.UpdateOf("code", "fund_id"),
        declare=[("accounts", "bigint")],
        condition=pgtrigger.Condition("NEW.code <> ''"),
        func="""
            SELECT municipality_id INTO accounts FROM fund_fund WHERE id = NEW.fund_id;
            PERFORM 1 FROM accounts_organisation WHERE id = accounts FOR NO KEY UPDATE;
            IF EXISTS (
                SELECT FROM projects_project project
                JOIN fund_fund fund ON fund.id = project.fund_id
                WHERE fund.municipality_id = accounts
                AND project.fund_id <> NEW.fund_id AND project.code = NEW.code
            ) THEN
                RAISE EXCEPTION 'project code % is taken in the accounts', NEW.code
                    USING ERRCODE = 'unique_violation';
            END IF;
            RETURN NEW;
        """,
    )
