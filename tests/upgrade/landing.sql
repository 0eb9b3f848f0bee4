-- Made on 2026-11-30 by `make landing`: c4795f0, finding: Say that not all are ranked only when there are more.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$BEGIN RETURN FALSE; END$$;
CREATE FUNCTION public.pgtrigger_adopted_in_the_minutes_15a17() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF NEW.meeting_item_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM fund_minutesparagraph AS said
                JOIN fund_agendaitem AS item ON item.id = said.item_id
                JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
                JOIN fund_pointdecision AS decision ON decision.item_id = item.id
                WHERE item.id = NEW.meeting_item_id AND decision.outcome = 'approve'
                AND meeting.fund_id = NEW.fund_id AND meeting.state = 'closed'
            ) THEN
                RAISE EXCEPTION 'adopted_in_the_minutes'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_adopted_in_the_minutes_7fb0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF NEW.meeting_item_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM fund_minutesparagraph AS said
                JOIN fund_agendaitem AS item ON item.id = said.item_id
                JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
                JOIN fund_pointdecision AS decision ON decision.item_id = item.id
                WHERE item.id = NEW.meeting_item_id AND decision.outcome = 'approve'
                AND meeting.fund_id = NEW.fund_id AND meeting.state = 'closed'
            ) THEN
                RAISE EXCEPTION 'adopted_in_the_minutes'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_agenda_of_closed_meeting_7ada4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE is_locked boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_meeting
    WHERE id = NEW.meeting_id AND state = 'closed'
);
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_meeting
    WHERE id = OLD.meeting_id AND state = 'closed'
);
                END IF;
                IF is_locked THEN
                    RAISE EXCEPTION 'agenda_of_closed_meeting' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_answered_is_not_reworded_f6631() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF EXISTS (
                        SELECT 1 FROM projects_answer a
                        JOIN applications_application p
                          ON p.project_id = a.project_id
                        WHERE p.call_id = OLD.call_id AND a.text <> ''
                          AND a.question = 'call-' || OLD.id
                    ) THEN
                        RAISE EXCEPTION 'call_question_answered'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF TG_OP = 'DELETE' THEN
                        RETURN OLD;
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_03395() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_03fa9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_040a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0581e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0728a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0bd84() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0fab6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_17f24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1ee63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_21947() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_31464() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_3a1ab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_44646() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_45453() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_46c41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_61f71() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_67f95() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6b8e9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6bd31() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6c5d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6fda8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_72f8e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7b60e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7e52a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_85b72() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_89f4b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_926bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_93ab6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a0b21() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a0fa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a89c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_aae08() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_bb0f1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_be091() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c0206() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c3658() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_cc796() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_d7776() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_da5b4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_dd4d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e8cb1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e9967() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_fffac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_attendance_of_closed_meeting_a60f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE is_locked boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_meeting
    WHERE id = NEW.meeting_id AND state = 'closed'
);
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_meeting
    WHERE id = OLD.meeting_id AND state = 'closed'
);
                END IF;
                IF is_locked THEN
                    RAISE EXCEPTION 'attendance_of_closed_meeting' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_between_decision_and_closing_37c4c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = OLD.item_id AND sitting.state = 'open')
 AND 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = OLD.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = OLD.item_id)
) THEN
                    RAISE EXCEPTION 'between_decision_and_closing' USING ERRCODE = 'check_violation';
                END IF;
                RETURN OLD;
            END IF;
            IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = NEW.item_id AND sitting.state = 'open')
 AND 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = NEW.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = NEW.item_id)
) THEN
                RAISE EXCEPTION 'between_decision_and_closing' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_by_a_body_that_may_3f75b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE bodies text[];
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    SELECT CASE NEW.kind
                        WHEN 'limit' THEN rules.limit_bodies
                        WHEN 'frame' THEN rules.frame_bodies
                        ELSE rules.available_bodies
                    END INTO bodies
                    FROM fund_ruleset AS rules
                    JOIN fund_grant AS promised ON promised.rule_set_id = rules.id
                    WHERE promised.id = NEW.grant_id;
                    IF NOT COALESCE(NEW.body = ANY(bodies), FALSE) THEN
                        RAISE EXCEPTION 'override_by_a_body_that_may'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM fund_entry WHERE grant_id = NEW.grant_id
                    ) THEN
                        RAISE EXCEPTION 'override_before_the_commitment'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_by_a_verifier_15252() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF NOT EXISTS (
                SELECT 1 FROM fund_minutesentry AS entry
                JOIN fund_minutesparagraph AS part ON part.id = entry.paragraph_id
                JOIN fund_verifier AS verifier
                    ON verifier.minutes_id = entry.minutes_id
                WHERE entry.id = NEW.entry_id
                AND verifier.user_id = NEW.verified_by_id
                AND entry.written_by_id <> NEW.verified_by_id
                AND part.number <> ALL (verifier.not_for)
            ) THEN
                RAISE EXCEPTION 'entry_by_a_verifier'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_by_neither_proposer_nor_author_aa210() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF EXISTS (
                        SELECT 1 FROM applications_ideaproposal AS proposal
                        WHERE proposal.id = NEW.proposal_id AND (
                            proposal.signed_by_id = NEW.decided_by_id
                            OR proposal.idea_id <> NEW.idea_id
                            OR proposal.voided_at IS NOT NULL
                        )
                    ) OR EXISTS (
                        SELECT 1 FROM applications_ideaauthor AS author
                        WHERE author.idea_id = NEW.idea_id
                        AND author.user_id = NEW.decided_by_id
                    ) OR EXISTS (
                        SELECT 1 FROM applications_ideaconflict AS answer
                        WHERE answer.idea_id = NEW.idea_id AND answer.ground <> 'none'
                        AND answer.user_id = NEW.decided_by_id
                    ) THEN
                        RAISE EXCEPTION 'idea_decision_by_another'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_case_of_closed_meeting_e98fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE is_locked boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_agendaitem AS item
    JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
    WHERE item.id = NEW.item_id AND meeting.state = 'closed'
);
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_agendaitem AS item
    JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
    WHERE item.id = OLD.item_id AND meeting.state = 'closed'
);
                END IF;
                IF is_locked THEN
                    RAISE EXCEPTION 'case_of_closed_meeting' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_closed_is_locked_6e560() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_62d00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_teammemberevent" ("added_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role", "user_id") VALUES (OLD."added_at", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."project_id", OLD."role", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_6d0b2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaauthorevent" ("added_at", "added_by_id", "id", "idea_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (OLD."added_at", OLD."added_by_id", OLD."id", OLD."idea_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_finished_is_locked_175e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_finished_is_locked_3f7e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF EXISTS (
                        SELECT 1 FROM applications_memo WHERE state = 'finished'
                        AND id = CASE WHEN TG_OP = 'INSERT' THEN NEW.memo_id
                                 ELSE OLD.memo_id END
                    ) THEN
                        RAISE EXCEPTION 'memo_finished_is_locked'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF TG_OP = 'DELETE' THEN
                        RETURN OLD;
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_in_session_and_no_case_1c723() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF NOT EXISTS (
                SELECT 1 FROM fund_agendaitem AS item
                JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
                WHERE item.id = NEW.item_id
                AND item.kind <> 'case' AND meeting.state = 'open'
            ) THEN
                RAISE EXCEPTION 'in_session_and_no_case'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_009d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_recordedpaperevent" ("application_id", "content_type", "counterpart", "dated_on", "direction", "file", "ground_id", "id", "kept_where", "kind", "masked_file", "masked_sha256", "number", "own_rule_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "secrecy", "sha256", "subject", "target_id", "target_type_id") VALUES (NEW."application_id", NEW."content_type", NEW."counterpart", NEW."dated_on", NEW."direction", NEW."file", NEW."ground_id", NEW."id", NEW."kept_where", NEW."kind", NEW."masked_file", NEW."masked_sha256", NEW."number", NEW."own_rule_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."secrecy", NEW."sha256", NEW."subject", NEW."target_id", NEW."target_type_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_01b25() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_minutesevent" ("begun_at", "begun_by_id", "first_number", "fund_id", "id", "locked_at", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record", "reminded_at", "sent_at", "sent_by_id", "sha256", "state", "year") VALUES (NEW."begun_at", NEW."begun_by_id", NEW."first_number", NEW."fund_id", NEW."id", NEW."locked_at", NEW."meeting_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."record", NEW."reminded_at", NEW."sent_at", NEW."sent_by_id", NEW."sha256", NEW."state", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_08728() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_nodeevent" ("horizon", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "stakeholder", "text") VALUES (NEW."horizon", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."project_id", NEW."stakeholder", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0c800() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_answerevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "question", "text") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."question", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1477a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluation_lessonevent" ("concerns", "consequence", "id", "interpretation", "learned_on", "observation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "told_by_id") VALUES (NEW."concerns", NEW."consequence", NEW."id", NEW."interpretation", NEW."learned_on", NEW."observation", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."told_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_15d40() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_dutytaskevent" ("about", "day", "duty", "ended_at", "ended_by_id", "fund_id", "id", "made_at", "made_by_id", "month", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rhythm", "title") VALUES (NEW."about", NEW."day", NEW."duty", NEW."ended_at", NEW."ended_by_id", NEW."fund_id", NEW."id", NEW."made_at", NEW."made_by_id", NEW."month", NEW."owner_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."rhythm", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1bff4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_reservationevent" ("id", "item_id", "noted_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."item_id", NEW."noted_at", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1cfbc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_baselineevent" ("comparison_value", "id", "indicator_id", "kind", "measured_on", "missing_reason", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") VALUES (NEW."comparison_value", NEW."id", NEW."indicator_id", NEW."kind", NEW."measured_on", NEW."missing_reason", NEW."persons", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_20dfb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_conflictofinterestevent" ("declared_at", "ground", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "ruling_id", "user_id") VALUES (NEW."declared_at", NEW."ground", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."ruling_id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_22349() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_conditionevent" ("accepted_at", "accepted_by_id", "due_on", "evidence", "file", "file_name", "file_sha256", "file_type", "grant_id", "id", "kind", "overdue_told_at", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "reported_at", "reported_by_id", "sent_back_note", "state", "text", "waived_at", "waived_body", "waived_by_id", "waived_reason", "waived_reference") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."due_on", NEW."evidence", NEW."file", NEW."file_name", NEW."file_sha256", NEW."file_type", NEW."grant_id", NEW."id", NEW."kind", NEW."overdue_told_at", NEW."owner_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reminded_at", NEW."reported_at", NEW."reported_by_id", NEW."sent_back_note", NEW."state", NEW."text", NEW."waived_at", NEW."waived_body", NEW."waived_by_id", NEW."waived_reason", NEW."waived_reference"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_285d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_grantevent" ("decided_on", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "project_code", "reference", "rule_set_id", "title") VALUES (NEW."decided_on", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_item_id", NEW."project_code", NEW."reference", NEW."rule_set_id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2945c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_milestoneevent" ("deviation", "done_on", "due_on", "id", "is_decision", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "title") VALUES (NEW."deviation", NEW."done_on", NEW."due_on", NEW."id", NEW."is_decision", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2a584() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_consensusscoreevent" ("consensus_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "reason") VALUES (NEW."consensus_id", NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."points", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2d764() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_indicatorevent" ("decimals", "definition", "direction", "frequency", "id", "name", "node_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "source", "unit") VALUES (NEW."decimals", NEW."definition", NEW."direction", NEW."frequency", NEW."id", NEW."name", NEW."node_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."responsible", NEW."source", NEW."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2de26() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_benefitevent" ("actor", "cashable_percent", "from_year", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "quantity", "source", "unit", "unit_cost") VALUES (NEW."actor", NEW."cashable_percent", NEW."from_year", NEW."how", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."quantity", NEW."source", NEW."unit", NEW."unit_cost"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2e147() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_projectevent" ("code", "created_at", "created_by_id", "ends_on", "fund_id", "id", "lead_board_id", "lead_organisation_id", "leader_id", "own_evidence_level", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "starts_on", "state", "summary", "title", "type") VALUES (NEW."code", NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."fund_id", NEW."id", NEW."lead_board_id", NEW."lead_organisation_id", NEW."leader_id", NEW."own_evidence_level", NEW."owner_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."short_name", NEW."starts_on", NEW."state", NEW."summary", NEW."title", NEW."type"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2ed34() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_perspectivecheckevent" ("assessment_id", "id", "note", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict") VALUES (NEW."assessment_id", NEW."id", NEW."note", NEW."perspective", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_37662() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_consensusevent" ("application_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saved_at", "saved_by_id", "version") VALUES (NEW."application_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."saved_at", NEW."saved_by_id", NEW."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_39dd6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callquestionevent" ("call_id", "choices", "created_at", "created_by_id", "depends_answer", "depends_on_id", "example", "hint", "id", "is_required", "kind", "label", "limit", "limit_unit", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "replaces_id", "retired_at", "retired_by_id") VALUES (NEW."call_id", NEW."choices", NEW."created_at", NEW."created_by_id", NEW."depends_answer", NEW."depends_on_id", NEW."example", NEW."hint", NEW."id", NEW."is_required", NEW."kind", NEW."label", NEW."limit", NEW."limit_unit", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."replaces_id", NEW."retired_at", NEW."retired_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3a047() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_riskevent" ("consequence", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "probability", "project_id", "text") VALUES (NEW."consequence", NEW."id", NEW."measure", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."probability", NEW."project_id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_3f1eb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_gateevent" ("decided_by_id", "decided_on", "id", "kind", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reason") VALUES (NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."kind", NEW."outcome", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_42018() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_memoevent" ("application_id", "begun_at", "begun_by_id", "counted_mark", "counted_pages", "figures", "finished_at", "finished_by_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id", "sha256", "state") VALUES (NEW."application_id", NEW."begun_at", NEW."begun_by_id", NEW."counted_mark", NEW."counted_pages", NEW."figures", NEW."finished_at", NEW."finished_by_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recommendation_id", NEW."sha256", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_45c52() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_staffroleevent" ("cost", "id", "lent_from", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role") VALUES (NEW."cost", NEW."id", NEW."lent_from", NEW."percent", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."role"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_533ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_secrecygroundevent" ("about", "fund_id", "id", "is_used", "law", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."fund_id", NEW."id", NEW."is_used", NEW."law", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_573a5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_pulseevent" ("forecast_amount", "id", "lesson", "month", "obstacle", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reached", "status", "told_at", "told_by_id") VALUES (NEW."forecast_amount", NEW."id", NEW."lesson", NEW."month", NEW."obstacle", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."reached", NEW."status", NEW."told_at", NEW."told_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5847b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_termevent" ("id", "is_chair", "is_deputy", "is_vice_chair", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "since", "until", "user_id") VALUES (NEW."id", NEW."is_chair", NEW."is_deputy", NEW."is_vice_chair", NEW."order", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."seat_id", NEW."since", NEW."until", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_58e49() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_disclosureevent" ("application_id", "asked_by", "asked_for", "asked_on", "extent", "id", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refusal", "reviewed_at", "reviewed_by_id", "sent_on", "state") VALUES (NEW."application_id", NEW."asked_by", NEW."asked_for", NEW."asked_on", NEW."extent", NEW."id", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."refusal", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sent_on", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5c038() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_needfigureevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "source", "value", "year") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."source", NEW."value", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_60e1b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_applicationevent" ("call_id", "created_at", "created_by_id", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "registry_number", "requested_amount", "state", "submitted_at", "submitted_by_id", "supplement_from") VALUES (NEW."call_id", NEW."created_at", NEW."created_by_id", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."registry_number", NEW."requested_amount", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."supplement_from"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_61af5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaanswerevent" ("answered_at", "answered_by_id", "id", "idea_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "verdict") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."id", NEW."idea_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_62b76() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideasupplementevent" ("asked_at", "asked_by_id", "due_on", "ended_at", "ended_by_id", "id", "idea_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."due_on", NEW."ended_at", NEW."ended_by_id", NEW."id", NEW."idea_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_69c6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaproposalevent" ("id", "idea_id", "motive", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_at", "signed_by_id", "voided_at", "voided_by_id") VALUES (NEW."id", NEW."idea_id", NEW."motive", NEW."outcome", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."signed_at", NEW."signed_by_id", NEW."voided_at", NEW."voided_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_735fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_paperverdictevent" ("disclosure_id", "findings", "ground_id", "id", "judged_at", "judged_by_id", "masked_file", "masked_sha256", "note", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict") VALUES (NEW."disclosure_id", NEW."findings", NEW."ground_id", NEW."id", NEW."judged_at", NEW."judged_by_id", NEW."masked_file", NEW."masked_sha256", NEW."note", NEW."paper_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_779b1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_verifierevent" ("id", "is_chair", "minutes_id", "not_for", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "user_id", "verified_at") VALUES (NEW."id", NEW."is_chair", NEW."minutes_id", NEW."not_for", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sha256", NEW."user_id", NEW."verified_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_79f9a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_minutesparagraphevent" ("changed_at", "changed_by_id", "drawn", "fund_id", "heading", "id", "item_id", "minutes_id", "number", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "year") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."drawn", NEW."fund_id", NEW."heading", NEW."id", NEW."item_id", NEW."minutes_id", NEW."number", NEW."part", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_83cbb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_scoreevent" ("assessment_id", "criterion_id", "id", "is_abstained", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "reason") VALUES (NEW."assessment_id", NEW."criterion_id", NEW."id", NEW."is_abstained", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."points", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_860aa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_planalignmentevent" ("application_id", "id", "item_id", "judged_at", "judged_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stance") VALUES (NEW."application_id", NEW."id", NEW."item_id", NEW."judged_at", NEW."judged_by_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."stance"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8724f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_grantyearevent" ("amount", "board_id", "grant_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."board_id", NEW."grant_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_993d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaconflictevent" ("declared_at", "ground", "id", "idea_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."declared_at", NEW."ground", NEW."id", NEW."idea_id", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9ce37() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_targetevent" ("derived_from", "due_on", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."derived_from", NEW."due_on", NEW."id", NEW."indicator_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9deca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_opinionevent" ("application_id", "asked_at", "asked_by_id", "asked_id", "board_id", "closed_at", "closed_by_id", "due_on", "id", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reminded_at", "stance", "state", "text", "version_id") VALUES (NEW."application_id", NEW."asked_at", NEW."asked_by_id", NEW."asked_id", NEW."board_id", NEW."closed_at", NEW."closed_by_id", NEW."due_on", NEW."id", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."reminded_at", NEW."stance", NEW."state", NEW."text", NEW."version_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a4b0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_partyevent" ("board_id", "cash_amount", "id", "kind", "name", "organisation_number", "other_contribution", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role", "time_amount") VALUES (NEW."board_id", NEW."cash_amount", NEW."id", NEW."kind", NEW."name", NEW."organisation_number", NEW."other_contribution", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."role", NEW."time_amount"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a78d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_attendanceevent" ("id", "is_present", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "term_id") VALUES (NEW."id", NEW."is_present", NEW."meeting_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."term_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a83c0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_edgeevent" ("assumption", "assumption_kind", "evidence_level", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "rationale", "source_id", "status", "target_id", "tested_by") VALUES (NEW."assumption", NEW."assumption_kind", NEW."evidence_level", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."project_id", NEW."rationale", NEW."source_id", NEW."status", NEW."target_id", NEW."tested_by"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_aafcc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_dutyoccasionevent" ("done_at", "done_by_id", "done_on", "due_on", "evidence_id", "id", "number", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "reminded_at", "skip_reason", "skipped_at", "skipped_by_id", "state", "task_id", "year") VALUES (NEW."done_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."evidence_id", NEW."id", NEW."number", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."planned_on", NEW."reminded_at", NEW."skip_reason", NEW."skipped_at", NEW."skipped_by_id", NEW."state", NEW."task_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_acfc5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_planitemevent" ("area", "carry_over", "code", "id", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "priority", "status", "text") VALUES (NEW."area", NEW."carry_over", NEW."code", NEW."id", NEW."line_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_id", NEW."priority", NEW."status", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ae60e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_measurementevent" ("approved_at", "approved_by_id", "comment", "denominator", "entered_at", "entered_by_id", "group", "id", "indicator_id", "measured_on", "missing_reason", "numerator", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state", "value") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."comment", NEW."denominator", NEW."entered_at", NEW."entered_by_id", NEW."group", NEW."id", NEW."indicator_id", NEW."measured_on", NEW."missing_reason", NEW."numerator", NEW."persons", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source", NEW."state", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b2a71() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_votingevent" ("agreed_id", "id", "item_id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presiding_id") VALUES (NEW."agreed_id", NEW."id", NEW."item_id", NEW."method", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."presiding_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b3af8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_voteevent" ("id", "item_id", "motion_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id") VALUES (NEW."id", NEW."item_id", NEW."motion_id", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."seat_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_b92ad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_recommendationevent" ("application_id", "conditions", "id", "number", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "reasons", "signed_at", "signed_by_id", "strategy_motive", "version_hash", "void_cause", "voided_at", "voided_why") VALUES (NEW."application_id", NEW."conditions", NEW."id", NEW."number", NEW."outcome", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."plan_item_id", NEW."reasons", NEW."signed_at", NEW."signed_by_id", NEW."strategy_motive", NEW."version_hash", NEW."void_cause", NEW."voided_at", NEW."voided_why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bec4b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_planframeevent" ("amount", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c0eb3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_supplementrequestevent" ("application_id", "asked_at", "asked_by_id", "due_on", "id", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "received_at", "received_by_id", "reminded_at") VALUES (NEW."application_id", NEW."asked_at", NEW."asked_by_id", NEW."due_on", NEW."id", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."received_at", NEW."received_by_id", NEW."reminded_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cc0a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_multipliereffectevent" ("evidence", "id", "kind", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "receiver", "seen_on", "text") VALUES (NEW."evidence", NEW."id", NEW."kind", NEW."permanence", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."receiver", NEW."seen_on", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d4958() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_retentionruleevent" ("fund_id", "ground", "id", "keep", "kind", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "years") VALUES (NEW."fund_id", NEW."ground", NEW."id", NEW."keep", NEW."kind", NEW."outcome", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."years"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_d6301() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaevent" ("application_id", "changed_at", "changed_by_id", "contact", "created_at", "created_by_id", "fund_id", "id", "idea", "lead_board_id", "need", "novelty", "organisation_kind", "organisation_name", "others", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registry_number", "state", "submitted_at", "submitted_by_id", "target_group", "title") VALUES (NEW."application_id", NEW."changed_at", NEW."changed_by_id", NEW."contact", NEW."created_at", NEW."created_by_id", NEW."fund_id", NEW."id", NEW."idea", NEW."lead_board_id", NEW."need", NEW."novelty", NEW."organisation_kind", NEW."organisation_name", NEW."others", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."registry_number", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."target_group", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_dcebf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_calibrationevent" ("application_id", "closed_at", "closed_by_id", "closed_why", "id", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."application_id", NEW."closed_at", NEW."closed_by_id", NEW."closed_why", NEW."id", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_eb04b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_budgetlineevent" ("amount", "cost_type", "hours", "id", "payer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "rate", "year") VALUES (NEW."amount", NEW."cost_type", NEW."hours", NEW."id", NEW."payer", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."project_id", NEW."rate", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_eb836() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_planevent" ("adopted_on", "adopted_reference", "board_id", "first_year", "fund_id", "id", "kind", "last_year", "meeting_item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaces_id", "title", "valid_from") VALUES (NEW."adopted_on", NEW."adopted_reference", NEW."board_id", NEW."first_year", NEW."fund_id", NEW."id", NEW."kind", NEW."last_year", NEW."meeting_item_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."replaces_id", NEW."title", NEW."valid_from"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ebae5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callevent" ("closes_at", "frame_amount", "fund_id", "grace_minutes", "id", "is_published", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (NEW."closes_at", NEW."frame_amount", NEW."fund_id", NEW."grace_minutes", NEW."id", NEW."is_published", NEW."opens_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ec5fe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_assessmentevent" ("application_id", "assessor_id", "assigned_at", "assigned_by_id", "confidence", "declined_at", "declined_note", "declined_why", "due_on", "handed_in_at", "id", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "state", "summary") VALUES (NEW."application_id", NEW."assessor_id", NEW."assigned_at", NEW."assigned_by_id", NEW."confidence", NEW."declined_at", NEW."declined_note", NEW."declined_why", NEW."due_on", NEW."handed_in_at", NEW."id", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reminded_at", NEW."state", NEW."summary"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_eed03() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_supplementsectionevent" ("answer", "answered_at", "answered_by_id", "id", "is_changed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "request_id", "section") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."id", NEW."is_changed", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."request_id", NEW."section"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f07a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_movementevent" ("id", "is_arrival", "item_id", "noted_at", "noted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "term_id") VALUES (NEW."id", NEW."is_arrival", NEW."item_id", NEW."noted_at", NEW."noted_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."term_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_fc6a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_motionevent" ("id", "item_id", "key", "moved_by_id", "noted_at", "number", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."item_id", NEW."key", NEW."moved_by_id", NEW."noted_at", NEW."number", NEW."outcome", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kept_4186a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_kept_989dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_is_locked_20cdc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_locked_when_verified_0ebcc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF NOT EXISTS (
                SELECT 1 FROM fund_verifier WHERE minutes_id = NEW.id
            ) OR EXISTS (
                SELECT 1 FROM fund_verifier
                WHERE minutes_id = NEW.id AND verified_at IS NULL
            ) THEN
                RAISE EXCEPTION 'minutes_locked_when_verified'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_minutes_verifiers_are_locked_1c4d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE is_locked boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_minutes WHERE id = NEW.minutes_id AND state = 'locked'
);
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_minutes WHERE id = OLD.minutes_id AND state = 'locked'
);
                END IF;
                IF is_locked THEN
                    RAISE EXCEPTION 'minutes_verifiers_are_locked' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_minutes_words_are_locked_93023() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE is_locked boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_minutes WHERE id = NEW.minutes_id AND state <> 'draft'
);
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_minutes WHERE id = OLD.minutes_id AND state <> 'draft'
);
                END IF;
                IF is_locked THEN
                    RAISE EXCEPTION 'minutes_words_are_locked' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_movement_of_closed_meeting_dd5c0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE is_locked boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                is_locked := false;
                IF TG_OP <> 'DELETE' THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_agendaitem AS item
    JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
    WHERE item.id = NEW.item_id AND meeting.state = 'closed'
);
                END IF;
                IF TG_OP <> 'INSERT' AND NOT is_locked THEN
                    is_locked := EXISTS (
    SELECT 1 FROM fund_agendaitem AS item
    JOIN fund_meeting AS meeting ON meeting.id = item.meeting_id
    WHERE item.id = OLD.item_id AND meeting.state = 'closed'
);
                END IF;
                IF is_locked THEN
                    RAISE EXCEPTION 'movement_of_closed_meeting' USING ERRCODE = 'check_violation';
                END IF;
                IF TG_OP = 'DELETE' THEN
                    RETURN OLD;
                END IF;
                RETURN NEW;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_after_closing_bc1b5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE at bigint;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                at := (SELECT meeting_id FROM fund_agendaitem WHERE id = OLD.item_id);
            ELSE
                at := (SELECT meeting_id FROM fund_agendaitem WHERE id = NEW.item_id);
            END IF;
            IF (SELECT state FROM fund_meeting WHERE id = at) = 'closed' THEN
                RAISE EXCEPTION 'meeting_is_closed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN
                RETURN OLD;
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_barred_32488() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (SELECT 1 FROM applications_agendacase AS place
                       WHERE place.item_id = NEW.item_id AND (
                           
        EXISTS (
            SELECT 1 FROM applications_application AS asked
            LEFT JOIN projects_conflictofinterest AS answer
                ON answer.project_id = asked.project_id AND answer.user_id = NEW.person_id
            WHERE asked.id = place.application_id AND (
                asked.created_by_id = NEW.person_id
                OR answer.ground <> 'none'
                OR EXISTS (
                    SELECT 1 FROM projects_teammember AS member
                    WHERE member.project_id = asked.project_id
                        AND member.user_id = NEW.person_id
                )
                OR answer.ruling_id IS NULL AND EXISTS (
                    SELECT 1 FROM projects_teammemberevent AS gone
                    WHERE gone.project_id = asked.project_id AND gone.user_id = NEW.person_id
                )
            )
        )
    
                           OR EXISTS (
                               SELECT 1 FROM applications_recommendation AS signed
                               WHERE signed.application_id = place.application_id
                                   AND signed.voided_at IS NULL
                                   AND signed.signed_by_id = NEW.person_id))) THEN
                RAISE EXCEPTION 'not_barred' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_barred_a6c14() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (SELECT 1 FROM applications_agendacase AS place
                       WHERE place.item_id = NEW.item_id AND (
                           
        EXISTS (
            SELECT 1 FROM applications_application AS asked
            LEFT JOIN projects_conflictofinterest AS answer
                ON answer.project_id = asked.project_id AND answer.user_id = NEW.person_id
            WHERE asked.id = place.application_id AND (
                asked.created_by_id = NEW.person_id
                OR answer.ground <> 'none'
                OR EXISTS (
                    SELECT 1 FROM projects_teammember AS member
                    WHERE member.project_id = asked.project_id
                        AND member.user_id = NEW.person_id
                )
                OR answer.ruling_id IS NULL AND EXISTS (
                    SELECT 1 FROM projects_teammemberevent AS gone
                    WHERE gone.project_id = asked.project_id AND gone.user_id = NEW.person_id
                )
            )
        )
    
                           OR EXISTS (
                               SELECT 1 FROM applications_recommendation AS signed
                               WHERE signed.application_id = place.application_id
                                   AND signed.voided_at IS NULL
                                   AND signed.signed_by_id = NEW.person_id))) THEN
                RAISE EXCEPTION 'not_barred' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_by_who_stands_aside_1d371() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (
                SELECT 1 FROM applications_ideaaside
                WHERE idea_id = NEW.idea_id AND user_id = NEW.signed_by_id
                    AND closes <= 2) THEN
                RAISE EXCEPTION 'not_by_who_stands_aside'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_by_who_stands_aside_53c87() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (
                SELECT 1 FROM applications_caseaside
                WHERE application_id = (SELECT application_id FROM applications_agendacase WHERE item_id = NEW.item_id) AND user_id = NEW.person_id
                    AND closes <= 3) THEN
                RAISE EXCEPTION 'not_by_who_stands_aside'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_by_who_stands_aside_5819b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (
                SELECT 1 FROM applications_ideaaside
                WHERE idea_id = NEW.idea_id AND user_id = NEW.decided_by_id
                    AND closes <= 3) THEN
                RAISE EXCEPTION 'not_by_who_stands_aside'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_by_who_stands_aside_89fd8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (
                SELECT 1 FROM applications_caseaside
                WHERE application_id = NEW.application_id AND user_id = NEW.signed_by_id
                    AND closes <= 2) THEN
                RAISE EXCEPTION 'not_by_who_stands_aside'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_by_who_stands_aside_ae580() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (
                SELECT 1 FROM applications_caseaside
                WHERE application_id = NEW.application_id AND user_id = NEW.recorded_by_id
                    AND closes <= 4) THEN
                RAISE EXCEPTION 'not_by_who_stands_aside'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_by_who_stands_aside_e3282() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF EXISTS (
                SELECT 1 FROM applications_caseaside
                WHERE application_id = (SELECT application_id FROM applications_agendacase WHERE item_id = NEW.item_id) AND user_id = NEW.person_id
                    AND closes <= 3) THEN
                RAISE EXCEPTION 'not_by_who_stands_aside'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_059fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_08191() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_085d8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_088fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_0983d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_0b973() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_121d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_122c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_14939() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_160d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_1c4b8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_1e7e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_33855() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_4089a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_43a36() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_4da24() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_4f067() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_5a01b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_5df6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_5ef8d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_60e1e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_729c5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_79863() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_7bae0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_7d168() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_80757() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_89eff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_8e649() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_8ed79() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_8f3e8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_92fee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_94e93() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_9e055() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_a7435() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_ab20c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_ae1df() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_b1530() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_b67bf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_c51ae() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_d97ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_db9a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_dc456() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_dda0e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_de359() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_e08cd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_e29e6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_e4b1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_e7c73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_ebc4d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_f0570() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_f6b0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_not_emptied_fde06() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                IF current_setting('verkan.may_truncate', true) = 'on' THEN
                    RETURN NULL;
                END IF;
                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;
            
                END;
            $$;
CREATE FUNCTION public.pgtrigger_nothing_below_zero_9b2a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE available numeric; is_promise boolean;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            PERFORM 1 FROM fund_fund WHERE id = NEW.fund_id FOR UPDATE;
            SELECT COALESCE(SUM(amount * (CASE kind WHEN 'capital_in' THEN 1 WHEN 'capital_out' THEN -1 WHEN 'actual' THEN -1 WHEN 'return' THEN 1 ELSE 0 END)), 0) - COALESCE(SUM(amount * (CASE kind WHEN 'commitment' THEN 1 WHEN 'change' THEN 1 WHEN 'release' THEN -1 WHEN 'actual' THEN -1 ELSE 0 END)), 0) INTO available
            FROM fund_entry WHERE fund_id = NEW.fund_id;
            is_promise := NEW.kind = 'commitment' AND NOT EXISTS (
                SELECT 1 FROM fund_entry
                WHERE grant_id = NEW.grant_id AND id <> NEW.id
            );
            IF available < 0 AND NEW.amount * ((CASE NEW.kind WHEN 'capital_in' THEN 1 WHEN 'capital_out' THEN -1 WHEN 'actual' THEN -1 WHEN 'return' THEN 1 ELSE 0 END) - (CASE NEW.kind WHEN 'commitment' THEN 1 WHEN 'change' THEN 1 WHEN 'release' THEN -1 WHEN 'actual' THEN -1 ELSE 0 END)) < 0 AND NOT (is_promise AND EXISTS (
                SELECT 1 FROM fund_override WHERE grant_id = NEW.grant_id
                AND kind = 'available' AND short_amount >= -available
            )) THEN
                RAISE EXCEPTION 'entry_available_not_negative'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.grant_id IS NOT NULL AND (SELECT COALESCE(SUM(amount * (CASE kind WHEN 'commitment' THEN 1 WHEN 'change' THEN 1 WHEN 'release' THEN -1 WHEN 'actual' THEN -1 ELSE 0 END)), 0) FROM fund_entry
                WHERE grant_id = NEW.grant_id) < 0 THEN
                RAISE EXCEPTION 'entry_commitment_not_negative'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.kind = 'commitment' AND EXISTS (
                SELECT 1 FROM fund_grant AS promised
                JOIN fund_ruleset AS rules ON rules.id = promised.rule_set_id
                WHERE promised.id = NEW.grant_id AND (
                    NEW.amount < rules.min_amount OR NEW.amount > rules.max_amount
                )
            ) AND NOT (is_promise AND EXISTS (
                SELECT 1 FROM fund_override WHERE grant_id = NEW.grant_id
                AND kind = 'limit' AND asked_amount = NEW.amount
            )) THEN
                RAISE EXCEPTION 'entry_within_the_limits'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_numbered_without_a_gap_19943() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    NEW.number := 1 + COALESCE((
                        SELECT MAX(number) FROM fund_entry WHERE fund_id = NEW.fund_id
                    ), 0);
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_on_a_proposal_in_force_ac509() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM applications_ideaproposal AS proposal
                        WHERE proposal.id = NEW.proposal_id
                            AND proposal.idea_id = NEW.idea_id
                            AND proposal.voided_at IS NULL
                    ) THEN
                        RAISE EXCEPTION 'idea_decision_on_a_proposal_in_force'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_ready_is_frozen_ea23f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_rests_on_recommendation_aadc7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
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
                    AND NOT EXISTS (
                SELECT 1 FROM applications_caseaside
                WHERE application_id = signed.application_id AND user_id = signed.signed_by_id
                    AND closes <= 2)
                FOR UPDATE OF signed;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'decision_rests_on_recommendation'
                        USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_reviewed_is_locked_c0262() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF EXISTS (
                        SELECT 1 FROM applications_disclosure
                        WHERE state <> 'being_reviewed'
                        AND id = CASE WHEN TG_OP = 'INSERT' THEN NEW.disclosure_id
                                 ELSE OLD.disclosure_id END
                    ) THEN
                        RAISE EXCEPTION 'disclosure_reviewed_is_locked'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF TG_OP = 'DELETE' THEN
                        RETURN OLD;
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_said_once_9c62a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_same_fund_as_call_and_project_817cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF NEW.fund_id <> (SELECT fund_id FROM projects_project
                                       WHERE id = NEW.project_id)
                    OR NEW.fund_id <> (SELECT fund_id FROM applications_call
                                       WHERE id = NEW.call_id) THEN
                        RAISE EXCEPTION 'application_same_fund'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_same_paper_c1dc2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_seat_votes_on_its_point_ee198() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM fund_seat AS place
                        JOIN fund_steeringgroup AS panel ON panel.id = place.group_id
                        JOIN fund_meeting AS sitting ON sitting.fund_id = panel.fund_id
                        JOIN fund_agendaitem AS point ON point.meeting_id = sitting.id
                        WHERE place.id = NEW.seat_id AND place.is_voting
                            AND point.id = NEW.item_id)
                    OR (NEW.motion_id IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM applications_motion AS motion
                        WHERE motion.id = NEW.motion_id
                            AND motion.item_id = NEW.item_id)) THEN
                        RAISE EXCEPTION 'seat_votes_on_its_point'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                
                END;
            $$;
CREATE FUNCTION public.pgtrigger_separates_fef6e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
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
            IF 
        EXISTS (
            SELECT 1 FROM applications_application AS asked
            LEFT JOIN projects_conflictofinterest AS answer
                ON answer.project_id = asked.project_id AND answer.user_id = NEW.recorded_by_id
            WHERE asked.id = NEW.application_id AND (
                asked.created_by_id = NEW.recorded_by_id
                OR answer.ground <> 'none'
                OR EXISTS (
                    SELECT 1 FROM projects_teammember AS member
                    WHERE member.project_id = asked.project_id
                        AND member.user_id = NEW.recorded_by_id
                )
                OR answer.ruling_id IS NULL AND EXISTS (
                    SELECT 1 FROM projects_teammemberevent AS gone
                    WHERE gone.project_id = asked.project_id AND gone.user_id = NEW.recorded_by_id
                )
            )
        )
     THEN
                RAISE EXCEPTION 'decision_not_by_an_applicant_or_with_a_conflict'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_signed_by_one_apart_79967() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF 
        EXISTS (
            SELECT 1 FROM applications_application AS asked
            LEFT JOIN projects_conflictofinterest AS answer
                ON answer.project_id = asked.project_id AND answer.user_id = NEW.signed_by_id
            WHERE asked.id = NEW.application_id AND (
                asked.created_by_id = NEW.signed_by_id
                OR answer.ground <> 'none'
                OR EXISTS (
                    SELECT 1 FROM projects_teammember AS member
                    WHERE member.project_id = asked.project_id
                        AND member.user_id = NEW.signed_by_id
                )
                OR answer.ruling_id IS NULL AND EXISTS (
                    SELECT 1 FROM projects_teammemberevent AS gone
                    WHERE gone.project_id = asked.project_id AND gone.user_id = NEW.signed_by_id
                )
            )
        )
     THEN
                RAISE EXCEPTION 'recommendation_not_by_an_applicant_or_with_a_conflict'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_signed_once_63f31() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_stays_551ef() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_until_decided_7037e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = OLD.item_id AND sitting.state = 'open')
 AND NOT 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = OLD.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = OLD.item_id)
) THEN
                    RAISE EXCEPTION 'until_decided' USING ERRCODE = 'check_violation';
                END IF;
                RETURN OLD;
            END IF;
            IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = NEW.item_id AND sitting.state = 'open')
 AND NOT 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = NEW.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = NEW.item_id)
) THEN
                RAISE EXCEPTION 'until_decided' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_until_decided_80b0b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = OLD.item_id AND sitting.state = 'open')
 AND NOT 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = OLD.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = OLD.item_id)
) THEN
                    RAISE EXCEPTION 'until_decided' USING ERRCODE = 'check_violation';
                END IF;
                RETURN OLD;
            END IF;
            IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = NEW.item_id AND sitting.state = 'open')
 AND NOT 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = NEW.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = NEW.item_id)
) THEN
                RAISE EXCEPTION 'until_decided' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_until_decided_a4779() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = OLD.item_id AND sitting.state = 'open')
 AND NOT 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = OLD.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = OLD.item_id)
) THEN
                    RAISE EXCEPTION 'until_decided' USING ERRCODE = 'check_violation';
                END IF;
                RETURN OLD;
            END IF;
            IF NOT (
    EXISTS (SELECT 1 FROM fund_agendaitem AS point
            JOIN fund_meeting AS sitting ON sitting.id = point.meeting_id
            WHERE point.id = NEW.item_id AND sitting.state = 'open')
 AND NOT 
    EXISTS (SELECT 1 FROM applications_decision AS decided
            JOIN applications_agendacase AS place ON place.id = decided.case_id
            WHERE place.item_id = NEW.item_id
            UNION ALL
            SELECT 1 FROM fund_pointdecision AS settled
            WHERE settled.item_id = NEW.item_id)
) THEN
                RAISE EXCEPTION 'until_decided' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0b25f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_multipliereffectevent" ("evidence", "id", "kind", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "receiver", "seen_on", "text") VALUES (NEW."evidence", NEW."id", NEW."kind", NEW."permanence", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."receiver", NEW."seen_on", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0d185() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_baselineevent" ("comparison_value", "id", "indicator_id", "kind", "measured_on", "missing_reason", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") VALUES (NEW."comparison_value", NEW."id", NEW."indicator_id", NEW."kind", NEW."measured_on", NEW."missing_reason", NEW."persons", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0f985() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_perspectivecheckevent" ("assessment_id", "id", "note", "perspective", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict") VALUES (NEW."assessment_id", NEW."id", NEW."note", NEW."perspective", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_10478() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideasupplementevent" ("asked_at", "asked_by_id", "due_on", "ended_at", "ended_by_id", "id", "idea_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question") VALUES (NEW."asked_at", NEW."asked_by_id", NEW."due_on", NEW."ended_at", NEW."ended_by_id", NEW."id", NEW."idea_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_12709() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_voteevent" ("id", "item_id", "motion_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id") VALUES (NEW."id", NEW."item_id", NEW."motion_id", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."seat_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1a89f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_supplementrequestevent" ("application_id", "asked_at", "asked_by_id", "due_on", "id", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "received_at", "received_by_id", "reminded_at") VALUES (NEW."application_id", NEW."asked_at", NEW."asked_by_id", NEW."due_on", NEW."id", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."received_at", NEW."received_by_id", NEW."reminded_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1d498() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callevent" ("closes_at", "frame_amount", "fund_id", "grace_minutes", "id", "is_published", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (NEW."closes_at", NEW."frame_amount", NEW."fund_id", NEW."grace_minutes", NEW."id", NEW."is_published", NEW."opens_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_22b05() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaproposalevent" ("id", "idea_id", "motive", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "signed_at", "signed_by_id", "voided_at", "voided_by_id") VALUES (NEW."id", NEW."idea_id", NEW."motive", NEW."outcome", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."signed_at", NEW."signed_by_id", NEW."voided_at", NEW."voided_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_26d52() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_retentionruleevent" ("fund_id", "ground", "id", "keep", "kind", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "years") VALUES (NEW."fund_id", NEW."ground", NEW."id", NEW."keep", NEW."kind", NEW."outcome", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."years"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3483c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaconflictevent" ("declared_at", "ground", "id", "idea_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "user_id") VALUES (NEW."declared_at", NEW."ground", NEW."id", NEW."idea_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_36375() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_verifierevent" ("id", "is_chair", "minutes_id", "not_for", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "user_id", "verified_at") VALUES (NEW."id", NEW."is_chair", NEW."minutes_id", NEW."not_for", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sha256", NEW."user_id", NEW."verified_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3651a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_edgeevent" ("assumption", "assumption_kind", "evidence_level", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "rationale", "source_id", "status", "target_id", "tested_by") VALUES (NEW."assumption", NEW."assumption_kind", NEW."evidence_level", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."project_id", NEW."rationale", NEW."source_id", NEW."status", NEW."target_id", NEW."tested_by"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_39399() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_minutesevent" ("begun_at", "begun_by_id", "first_number", "fund_id", "id", "locked_at", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "record", "reminded_at", "sent_at", "sent_by_id", "sha256", "state", "year") VALUES (NEW."begun_at", NEW."begun_by_id", NEW."first_number", NEW."fund_id", NEW."id", NEW."locked_at", NEW."meeting_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."record", NEW."reminded_at", NEW."sent_at", NEW."sent_by_id", NEW."sha256", NEW."state", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3e25e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaevent" ("application_id", "changed_at", "changed_by_id", "contact", "created_at", "created_by_id", "fund_id", "id", "idea", "lead_board_id", "need", "novelty", "organisation_kind", "organisation_name", "others", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registry_number", "state", "submitted_at", "submitted_by_id", "target_group", "title") VALUES (NEW."application_id", NEW."changed_at", NEW."changed_by_id", NEW."contact", NEW."created_at", NEW."created_by_id", NEW."fund_id", NEW."id", NEW."idea", NEW."lead_board_id", NEW."need", NEW."novelty", NEW."organisation_kind", NEW."organisation_name", NEW."others", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."registry_number", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."target_group", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4300f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_riskevent" ("consequence", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "probability", "project_id", "text") VALUES (NEW."consequence", NEW."id", NEW."measure", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."probability", NEW."project_id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_50246() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_partyevent" ("board_id", "cash_amount", "id", "kind", "name", "organisation_number", "other_contribution", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role", "time_amount") VALUES (NEW."board_id", NEW."cash_amount", NEW."id", NEW."kind", NEW."name", NEW."organisation_number", NEW."other_contribution", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."role", NEW."time_amount"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_53b60() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_planalignmentevent" ("application_id", "id", "item_id", "judged_at", "judged_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stance") VALUES (NEW."application_id", NEW."id", NEW."item_id", NEW."judged_at", NEW."judged_by_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."stance"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_548ee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_benefitevent" ("actor", "cashable_percent", "from_year", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "quantity", "source", "unit", "unit_cost") VALUES (NEW."actor", NEW."cashable_percent", NEW."from_year", NEW."how", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."quantity", NEW."source", NEW."unit", NEW."unit_cost"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_54bdc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_needfigureevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "source", "value", "year") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."source", NEW."value", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_55e3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_supplementsectionevent" ("answer", "answered_at", "answered_by_id", "id", "is_changed", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "request_id", "section") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."id", NEW."is_changed", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."request_id", NEW."section"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_59b49() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_ideaanswerevent" ("answered_at", "answered_by_id", "id", "idea_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "verdict") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."id", NEW."idea_id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5b9fe() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_pulseevent" ("forecast_amount", "id", "lesson", "month", "obstacle", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reached", "status", "told_at", "told_by_id") VALUES (NEW."forecast_amount", NEW."id", NEW."lesson", NEW."month", NEW."obstacle", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."reached", NEW."status", NEW."told_at", NEW."told_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_6948c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_secrecygroundevent" ("about", "fund_id", "id", "is_used", "law", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."about", NEW."fund_id", NEW."id", NEW."is_used", NEW."law", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7c12a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_memoevent" ("application_id", "begun_at", "begun_by_id", "counted_mark", "counted_pages", "figures", "finished_at", "finished_by_id", "id", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recommendation_id", "sha256", "state") VALUES (NEW."application_id", NEW."begun_at", NEW."begun_by_id", NEW."counted_mark", NEW."counted_pages", NEW."figures", NEW."finished_at", NEW."finished_by_id", NEW."id", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recommendation_id", NEW."sha256", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7cf8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_answerevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "question", "text") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."question", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_7f3f5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_minutesparagraphevent" ("changed_at", "changed_by_id", "drawn", "fund_id", "heading", "id", "item_id", "minutes_id", "number", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "year") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."drawn", NEW."fund_id", NEW."heading", NEW."id", NEW."item_id", NEW."minutes_id", NEW."number", NEW."part", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_804c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_projectevent" ("code", "created_at", "created_by_id", "ends_on", "fund_id", "id", "lead_board_id", "lead_organisation_id", "leader_id", "own_evidence_level", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "starts_on", "state", "summary", "title", "type") VALUES (NEW."code", NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."fund_id", NEW."id", NEW."lead_board_id", NEW."lead_organisation_id", NEW."leader_id", NEW."own_evidence_level", NEW."owner_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."short_name", NEW."starts_on", NEW."state", NEW."summary", NEW."title", NEW."type"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_84fac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_dutyoccasionevent" ("done_at", "done_by_id", "done_on", "due_on", "evidence_id", "id", "number", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned_on", "reminded_at", "skip_reason", "skipped_at", "skipped_by_id", "state", "task_id", "year") VALUES (NEW."done_at", NEW."done_by_id", NEW."done_on", NEW."due_on", NEW."evidence_id", NEW."id", NEW."number", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."planned_on", NEW."reminded_at", NEW."skip_reason", NEW."skipped_at", NEW."skipped_by_id", NEW."state", NEW."task_id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_93227() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_grantyearevent" ("amount", "board_id", "grant_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."board_id", NEW."grant_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_96936() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_gateevent" ("decided_by_id", "decided_on", "id", "kind", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reason") VALUES (NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."kind", NEW."outcome", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_96e58() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_milestoneevent" ("deviation", "done_on", "due_on", "id", "is_decision", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "title") VALUES (NEW."deviation", NEW."done_on", NEW."due_on", NEW."id", NEW."is_decision", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_99ef4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_termevent" ("id", "is_chair", "is_deputy", "is_vice_chair", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "since", "until", "user_id") VALUES (NEW."id", NEW."is_chair", NEW."is_deputy", NEW."is_vice_chair", NEW."order", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."seat_id", NEW."since", NEW."until", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9ad1a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_planevent" ("adopted_on", "adopted_reference", "board_id", "first_year", "fund_id", "id", "kind", "last_year", "meeting_item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "replaces_id", "title", "valid_from") VALUES (NEW."adopted_on", NEW."adopted_reference", NEW."board_id", NEW."first_year", NEW."fund_id", NEW."id", NEW."kind", NEW."last_year", NEW."meeting_item_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."replaces_id", NEW."title", NEW."valid_from"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a2869() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_votingevent" ("agreed_id", "id", "item_id", "method", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presiding_id") VALUES (NEW."agreed_id", NEW."id", NEW."item_id", NEW."method", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."presiding_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a5076() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_scoreevent" ("assessment_id", "criterion_id", "id", "is_abstained", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "reason") VALUES (NEW."assessment_id", NEW."criterion_id", NEW."id", NEW."is_abstained", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."points", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a805c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_attendanceevent" ("id", "is_present", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "term_id") VALUES (NEW."id", NEW."is_present", NEW."meeting_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."term_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a850c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_grantevent" ("decided_on", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "project_code", "reference", "rule_set_id", "title") VALUES (NEW."decided_on", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_item_id", NEW."project_code", NEW."reference", NEW."rule_set_id", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a9165() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_movementevent" ("id", "is_arrival", "item_id", "noted_at", "noted_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "term_id") VALUES (NEW."id", NEW."is_arrival", NEW."item_id", NEW."noted_at", NEW."noted_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."term_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ab652() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_conflictofinterestevent" ("declared_at", "ground", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "ruling_id", "user_id") VALUES (NEW."declared_at", NEW."ground", NEW."id", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."ruling_id", NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b5af4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callquestionevent" ("call_id", "choices", "created_at", "created_by_id", "depends_answer", "depends_on_id", "example", "hint", "id", "is_required", "kind", "label", "limit", "limit_unit", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "replaces_id", "retired_at", "retired_by_id") VALUES (NEW."call_id", NEW."choices", NEW."created_at", NEW."created_by_id", NEW."depends_answer", NEW."depends_on_id", NEW."example", NEW."hint", NEW."id", NEW."is_required", NEW."kind", NEW."label", NEW."limit", NEW."limit_unit", NEW."number", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."replaces_id", NEW."retired_at", NEW."retired_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b6c1a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_planframeevent" ("amount", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_b9b41() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_disclosureevent" ("application_id", "asked_by", "asked_for", "asked_on", "extent", "id", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "refusal", "reviewed_at", "reviewed_by_id", "sent_on", "state") VALUES (NEW."application_id", NEW."asked_by", NEW."asked_for", NEW."asked_on", NEW."extent", NEW."id", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."refusal", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sent_on", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bab64() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_dutytaskevent" ("about", "day", "duty", "ended_at", "ended_by_id", "fund_id", "id", "made_at", "made_by_id", "month", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rhythm", "title") VALUES (NEW."about", NEW."day", NEW."duty", NEW."ended_at", NEW."ended_by_id", NEW."fund_id", NEW."id", NEW."made_at", NEW."made_by_id", NEW."month", NEW."owner_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."rhythm", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bb404() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "evaluation_lessonevent" ("concerns", "consequence", "id", "interpretation", "learned_on", "observation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "told_by_id") VALUES (NEW."concerns", NEW."consequence", NEW."id", NEW."interpretation", NEW."learned_on", NEW."observation", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."told_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bc881() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_conditionevent" ("accepted_at", "accepted_by_id", "due_on", "evidence", "file", "file_name", "file_sha256", "file_type", "grant_id", "id", "kind", "overdue_told_at", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "reported_at", "reported_by_id", "sent_back_note", "state", "text", "waived_at", "waived_body", "waived_by_id", "waived_reason", "waived_reference") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."due_on", NEW."evidence", NEW."file", NEW."file_name", NEW."file_sha256", NEW."file_type", NEW."grant_id", NEW."id", NEW."kind", NEW."overdue_told_at", NEW."owner_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reminded_at", NEW."reported_at", NEW."reported_by_id", NEW."sent_back_note", NEW."state", NEW."text", NEW."waived_at", NEW."waived_body", NEW."waived_by_id", NEW."waived_reason", NEW."waived_reference"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_bcaa5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_consensusevent" ("application_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "saved_at", "saved_by_id", "version") VALUES (NEW."application_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."saved_at", NEW."saved_by_id", NEW."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c2cc9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_indicatorevent" ("decimals", "definition", "direction", "frequency", "id", "name", "node_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "source", "unit") VALUES (NEW."decimals", NEW."definition", NEW."direction", NEW."frequency", NEW."id", NEW."name", NEW."node_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."responsible", NEW."source", NEW."unit"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c534d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_targetevent" ("derived_from", "due_on", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."derived_from", NEW."due_on", NEW."id", NEW."indicator_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c7325() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_calibrationevent" ("application_id", "closed_at", "closed_by_id", "closed_why", "id", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") VALUES (NEW."application_id", NEW."closed_at", NEW."closed_by_id", NEW."closed_why", NEW."id", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."state"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c8ab4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_budgetlineevent" ("amount", "cost_type", "hours", "id", "payer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "rate", "year") VALUES (NEW."amount", NEW."cost_type", NEW."hours", NEW."id", NEW."payer", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."rate", NEW."year"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c8c42() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "fund_planitemevent" ("area", "carry_over", "code", "id", "line_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "priority", "status", "text") VALUES (NEW."area", NEW."carry_over", NEW."code", NEW."id", NEW."line_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_id", NEW."priority", NEW."status", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d225d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_recordedpaperevent" ("application_id", "content_type", "counterpart", "dated_on", "direction", "file", "ground_id", "id", "kept_where", "kind", "masked_file", "masked_sha256", "number", "own_rule_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "secrecy", "sha256", "subject", "target_id", "target_type_id") VALUES (NEW."application_id", NEW."content_type", NEW."counterpart", NEW."dated_on", NEW."direction", NEW."file", NEW."ground_id", NEW."id", NEW."kept_where", NEW."kind", NEW."masked_file", NEW."masked_sha256", NEW."number", NEW."own_rule_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."secrecy", NEW."sha256", NEW."subject", NEW."target_id", NEW."target_type_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d6976() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_assessmentevent" ("application_id", "assessor_id", "assigned_at", "assigned_by_id", "confidence", "declined_at", "declined_note", "declined_why", "due_on", "handed_in_at", "id", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reminded_at", "state", "summary") VALUES (NEW."application_id", NEW."assessor_id", NEW."assigned_at", NEW."assigned_by_id", NEW."confidence", NEW."declined_at", NEW."declined_note", NEW."declined_why", NEW."due_on", NEW."handed_in_at", NEW."id", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reminded_at", NEW."state", NEW."summary"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d8b8b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_measurementevent" ("approved_at", "approved_by_id", "comment", "denominator", "entered_at", "entered_by_id", "group", "id", "indicator_id", "measured_on", "missing_reason", "numerator", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state", "value") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."comment", NEW."denominator", NEW."entered_at", NEW."entered_by_id", NEW."group", NEW."id", NEW."indicator_id", NEW."measured_on", NEW."missing_reason", NEW."numerator", NEW."persons", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source", NEW."state", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d9417() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_reservationevent" ("id", "item_id", "noted_at", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."item_id", NEW."noted_at", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_df6d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_opinionevent" ("application_id", "asked_at", "asked_by_id", "asked_id", "board_id", "closed_at", "closed_by_id", "due_on", "id", "overdue_told_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reminded_at", "stance", "state", "text", "version_id") VALUES (NEW."application_id", NEW."asked_at", NEW."asked_by_id", NEW."asked_id", NEW."board_id", NEW."closed_at", NEW."closed_by_id", NEW."due_on", NEW."id", NEW."overdue_told_at", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."reminded_at", NEW."stance", NEW."state", NEW."text", NEW."version_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_dfa3b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_consensusscoreevent" ("consensus_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "reason") VALUES (NEW."consensus_id", NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."points", NEW."reason"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e11ea() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_recommendationevent" ("application_id", "conditions", "id", "number", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "reasons", "signed_at", "signed_by_id", "strategy_motive", "version_hash", "void_cause", "voided_at", "voided_why") VALUES (NEW."application_id", NEW."conditions", NEW."id", NEW."number", NEW."outcome", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."plan_item_id", NEW."reasons", NEW."signed_at", NEW."signed_by_id", NEW."strategy_motive", NEW."version_hash", NEW."void_cause", NEW."voided_at", NEW."voided_why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ef403() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_paperverdictevent" ("disclosure_id", "findings", "ground_id", "id", "judged_at", "judged_by_id", "masked_file", "masked_sha256", "note", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdict") VALUES (NEW."disclosure_id", NEW."findings", NEW."ground_id", NEW."id", NEW."judged_at", NEW."judged_by_id", NEW."masked_file", NEW."masked_sha256", NEW."note", NEW."paper_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."verdict"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_efe12() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_staffroleevent" ("cost", "id", "lent_from", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role") VALUES (NEW."cost", NEW."id", NEW."lent_from", NEW."percent", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."role"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f3d8c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "projects_nodeevent" ("horizon", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "stakeholder", "text") VALUES (NEW."horizon", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."project_id", NEW."stakeholder", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f714e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_applicationevent" ("call_id", "created_at", "created_by_id", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "registry_number", "requested_amount", "state", "submitted_at", "submitted_by_id", "supplement_from") VALUES (NEW."call_id", NEW."created_at", NEW."created_by_id", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."project_id", NEW."registry_number", NEW."requested_amount", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."supplement_from"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f9696() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_motionevent" ("id", "item_id", "key", "moved_by_id", "noted_at", "number", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."id", NEW."item_id", NEW."key", NEW."moved_by_id", NEW."noted_at", NEW."number", NEW."outcome", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_void_stays_void_dca01() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_voids_recommendation_4260d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE changed integer;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                changed := (SELECT OLD.application_id);
            ELSE
                changed := (SELECT NEW.application_id);
            END IF;
            UPDATE applications_recommendation
            SET voided_at = now(), void_cause = 'assessment'
            WHERE application_id = changed AND voided_at IS NULL;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_voids_recommendation_54fa1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE changed integer;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                changed := (SELECT application_id FROM applications_assessment WHERE id = OLD.assessment_id);
            ELSE
                changed := (SELECT application_id FROM applications_assessment WHERE id = NEW.assessment_id);
            END IF;
            UPDATE applications_recommendation
            SET voided_at = now(), void_cause = 'assessment'
            WHERE application_id = changed AND voided_at IS NULL;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_voids_recommendation_7a945() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE changed integer;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                changed := (SELECT OLD.application_id);
            ELSE
                changed := (SELECT NEW.application_id);
            END IF;
            UPDATE applications_recommendation
            SET voided_at = now(), void_cause = 'version'
            WHERE application_id = changed AND voided_at IS NULL;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_voids_recommendation_d3dbb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE changed integer;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF TG_OP = 'DELETE' THEN
                changed := (SELECT OLD.application_id);
            ELSE
                changed := (SELECT NEW.application_id);
            END IF;
            UPDATE applications_recommendation
            SET voided_at = now(), void_cause = 'plan'
            WHERE application_id = changed AND voided_at IS NULL;
            RETURN NULL;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_waits_for_conditions_49b8a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            IF NEW.kind = 'actual' AND NEW.amount > 0 AND EXISTS (
                SELECT 1 FROM fund_condition WHERE grant_id = NEW.grant_id
                AND kind = 'payment' AND state IN ('open', 'reported')
            ) THEN
                RAISE EXCEPTION 'entry_waits_for_conditions'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        
                END;
            $$;
CREATE FUNCTION public.pgtrigger_within_the_frame_09f5d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE root bigint; the_fund bigint; room numeric; taken numeric;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
            SELECT COALESCE(i.line_id, i.id), g.fund_id INTO root, the_fund
                FROM fund_grant g JOIN fund_planitem i ON i.id = g.plan_item_id
                WHERE g.id = NEW.grant_id;
            PERFORM 1 FROM fund_fund WHERE id = the_fund FOR UPDATE;
            SELECT COALESCE(MAX(f.amount), 0) INTO room
                FROM fund_planframe f
                JOIN fund_grant g ON g.id = NEW.grant_id AND g.plan_item_id = f.item_id
                WHERE f.year = NEW.year;
            SELECT room + COALESCE(SUM(
                    CASE WHEN c.outcome = 'carried' AND c.to_year = NEW.year THEN c.amount
                         ELSE 0 END
                    - CASE WHEN c.outcome IN ('carried', 'lapsed')
                         AND c.from_year = NEW.year THEN c.amount ELSE 0 END), 0)
                INTO room
                FROM fund_framecarry c JOIN fund_planitem i ON i.id = c.item_id
                WHERE COALESCE(i.line_id, i.id) = root;
            SELECT COALESCE(SUM(rows.amount - CASE
                    WHEN rows.back < 0
                        THEN CASE WHEN rows.before = 0 THEN rows.back ELSE 0 END
                    ELSE LEAST(rows.amount, GREATEST(rows.back - rows.before, 0))
                END), 0) INTO taken
                FROM (
                    SELECT y.year, y.amount,
                        COALESCE((
                            SELECT SUM(CASE e.kind WHEN 'release' THEN e.amount
                                       ELSE -e.amount END)
                            FROM fund_entry e
                            WHERE e.grant_id = y.grant_id
                                AND e.kind IN ('release', 'change')
                        ), 0) AS back,
                        COALESCE(SUM(y.amount) OVER (
                            PARTITION BY y.grant_id ORDER BY y.year DESC, y.id
                            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                        ), 0) AS before
                    FROM fund_grantyear y
                    JOIN fund_grant g ON g.id = y.grant_id
                    JOIN fund_planitem i ON i.id = g.plan_item_id
                    WHERE COALESCE(i.line_id, i.id) = root
                ) AS rows
                WHERE rows.year = NEW.year;
            IF taken > room AND NOT EXISTS (
                SELECT 1 FROM fund_override WHERE grant_id = NEW.grant_id
                AND kind = 'frame' AND year = NEW.year AND short_amount >= taken - room
            ) THEN
                RAISE EXCEPTION 'grant_year_within_the_frame'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        
                END;
            $$;


SET default_tablespace = '';

SET default_table_access_method = heap;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_auditevent (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    target_id bigint NOT NULL,
    verb character varying(30) NOT NULL,
    from_state character varying(30) NOT NULL,
    to_state character varying(30) NOT NULL,
    note text NOT NULL,
    version_hash character varying(64) NOT NULL,
    by_id bigint NOT NULL,
    target_type_id integer NOT NULL,
    CONSTRAINT accounts_auditevent_target_id_check CHECK ((target_id >= 0))
);
ALTER TABLE public.accounts_auditevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_auditevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_board (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    short_name character varying(30) NOT NULL,
    is_central boolean NOT NULL,
    municipality_id bigint NOT NULL
);
ALTER TABLE public.accounts_board ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_board_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_department (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    board_id bigint NOT NULL
);
ALTER TABLE public.accounts_department ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_department_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_genderanswer (
    id bigint NOT NULL,
    gender character varying(5) NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT gender_answer_is_one_of_three CHECK (((gender)::text = ANY ((ARRAY['woman'::character varying, 'man'::character varying, 'other'::character varying])::text[])))
);
ALTER TABLE public.accounts_genderanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_genderanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_mail (
    id bigint NOT NULL,
    address character varying(254) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    to_id bigint,
    CONSTRAINT mail_to_a_person_or_an_address CHECK (((((address)::text = ''::text) AND (to_id IS NOT NULL)) OR ((to_id IS NULL) AND (NOT ((address)::text = ''::text)))))
);
ALTER TABLE public.accounts_mail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_organisation (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    organisation_number character varying(11) NOT NULL
);
ALTER TABLE public.accounts_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_unit (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    department_id bigint NOT NULL
);
ALTER TABLE public.accounts_unit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(120) NOT NULL,
    title character varying(120) NOT NULL,
    phone character varying(30) NOT NULL,
    language character varying(2) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    department_id bigint,
    municipality_id bigint,
    organisation_id bigint,
    unit_id bigint
);
CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_agendacase (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    application_id bigint NOT NULL
);
ALTER TABLE public.applications_agendacase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_agendacase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_application (
    id bigint NOT NULL,
    registry_number character varying(30) NOT NULL,
    state character varying(14) NOT NULL,
    supplement_from character varying(14) NOT NULL,
    requested_amount numeric(14,2),
    created_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    search tsvector,
    created_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    project_id bigint NOT NULL,
    submitted_by_id bigint,
    call_id bigint NOT NULL,
    CONSTRAINT application_created_at_and_by_together CHECK (((created_at IS NOT NULL) AND (created_by_id IS NOT NULL))),
    CONSTRAINT application_registered_has_a_number CHECK ((((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'withdrawn'::character varying])::text[])) OR (NOT ((registry_number)::text = ''::text)))),
    CONSTRAINT application_submitted_at_and_by_together CHECK ((((submitted_at IS NULL) AND (submitted_by_id IS NULL)) OR ((submitted_at IS NOT NULL) AND (submitted_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_application ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_application_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_applicationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    registry_number character varying(30) NOT NULL,
    state character varying(14) NOT NULL,
    supplement_from character varying(14) NOT NULL,
    requested_amount numeric(14,2),
    created_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    created_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    submitted_by_id bigint,
    call_id bigint NOT NULL
);
ALTER TABLE public.applications_applicationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_applicationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_archivecopy (
    id bigint NOT NULL,
    registry_number character varying(30) NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    version_id bigint NOT NULL
);
ALTER TABLE public.applications_archivecopy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_archivecopy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_assessment (
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    summary text NOT NULL,
    state character varying(8) NOT NULL,
    confidence character varying(6) NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    due_on date,
    handed_in_at timestamp with time zone,
    declined_at timestamp with time zone,
    declined_why character varying(12) NOT NULL,
    declined_note character varying(300) NOT NULL,
    application_id bigint NOT NULL,
    assessor_id bigint NOT NULL,
    assigned_by_id bigint NOT NULL,
    CONSTRAINT assessment_assigned_at_and_by_together CHECK (((assigned_at IS NOT NULL) AND (assigned_by_id IS NOT NULL))),
    CONSTRAINT assessment_declined_has_a_moment_and_a_reason CHECK ((((declined_at IS NOT NULL) AND ((state)::text = 'declined'::text) AND (NOT ((declined_why)::text = ''::text))) OR ((NOT ((state)::text = 'declined'::text)) AND (declined_at IS NULL) AND ((declined_why)::text = ''::text)))),
    CONSTRAINT assessment_done_has_a_moment CHECK ((((handed_in_at IS NULL) AND ((state)::text = ANY ((ARRAY['open'::character varying, 'declined'::character varying])::text[]))) OR ((handed_in_at IS NOT NULL) AND ((state)::text = 'done'::text))))
);
ALTER TABLE public.applications_assessment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_assessment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_assessmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    summary text NOT NULL,
    state character varying(8) NOT NULL,
    confidence character varying(6) NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    due_on date,
    handed_in_at timestamp with time zone,
    declined_at timestamp with time zone,
    declined_why character varying(12) NOT NULL,
    declined_note character varying(300) NOT NULL,
    application_id bigint NOT NULL,
    assessor_id bigint NOT NULL,
    assigned_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_assessmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_assessmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_calibration (
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_why character varying(1000) NOT NULL,
    application_id bigint NOT NULL,
    closed_by_id bigint,
    opened_by_id bigint NOT NULL,
    CONSTRAINT calibration_closed_at_and_by_together CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL) AND ((state)::text = 'open'::text)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL) AND ((state)::text = 'closed'::text)))),
    CONSTRAINT calibration_opened_at_and_by_together CHECK (((opened_at IS NOT NULL) AND (opened_by_id IS NOT NULL)))
);
CREATE TABLE public.applications_calibration_criteria (
    id bigint NOT NULL,
    calibration_id bigint NOT NULL,
    criterion_id bigint NOT NULL
);
ALTER TABLE public.applications_calibration_criteria ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_calibration_criteria_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_calibration ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_calibration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_calibrationanswer (
    id bigint NOT NULL,
    old_points smallint NOT NULL,
    old_reason text NOT NULL,
    new_points smallint NOT NULL,
    reason text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id bigint NOT NULL,
    assessment_id bigint NOT NULL,
    calibration_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    CONSTRAINT applications_calibrationanswer_new_points_check CHECK ((new_points >= 0)),
    CONSTRAINT applications_calibrationanswer_old_points_check CHECK ((old_points >= 0)),
    CONSTRAINT calibrationanswer_answered_at_and_by_together CHECK (((answered_at IS NOT NULL) AND (answered_by_id IS NOT NULL))),
    CONSTRAINT calibrationanswer_points_0_to_4 CHECK (((new_points <= 4) AND (old_points <= 4)))
);
ALTER TABLE public.applications_calibrationanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_calibrationanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_calibrationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    state character varying(6) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_why character varying(1000) NOT NULL,
    application_id bigint NOT NULL,
    closed_by_id bigint,
    opened_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_calibrationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_calibrationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_calibrationnote (
    id bigint NOT NULL,
    text character varying(1000) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    calibration_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    CONSTRAINT calibrationnote_written_at_and_by_together CHECK (((written_at IS NOT NULL) AND (written_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_calibrationnote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_calibrationnote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_call (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone,
    grace_minutes smallint NOT NULL,
    frame_amount numeric(14,2) NOT NULL,
    is_published boolean NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT applications_call_grace_minutes_check CHECK ((grace_minutes >= 0)),
    CONSTRAINT call_closes_after_it_opens CHECK (((closes_at IS NULL) OR (closes_at > opens_at))),
    CONSTRAINT call_frame_positive CHECK ((frame_amount > (0)::numeric)),
    CONSTRAINT call_grace_at_most_a_day CHECK ((grace_minutes <= 1440))
);
ALTER TABLE public.applications_call ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_callevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone,
    grace_minutes smallint NOT NULL,
    frame_amount numeric(14,2) NOT NULL,
    is_published boolean NOT NULL,
    fund_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT applications_callevent_grace_minutes_check CHECK ((grace_minutes >= 0))
);
ALTER TABLE public.applications_callevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_callevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_callquestion (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    label character varying(200) NOT NULL,
    hint character varying(300) NOT NULL,
    example text NOT NULL,
    "limit" integer,
    limit_unit character varying(10) NOT NULL,
    is_required boolean NOT NULL,
    choices text NOT NULL,
    depends_answer character varying(200) NOT NULL,
    "position" smallint NOT NULL,
    number smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    call_id bigint NOT NULL,
    created_by_id bigint NOT NULL,
    depends_on_id bigint,
    replaces_id bigint,
    retired_by_id bigint,
    CONSTRAINT applications_callquestion_limit_check CHECK (("limit" >= 0)),
    CONSTRAINT applications_callquestion_number_check CHECK ((number >= 0)),
    CONSTRAINT applications_callquestion_position_check CHECK (("position" >= 0)),
    CONSTRAINT callquestion_choices_where_one_chooses CHECK (((((kind)::text = 'choice'::text) AND (NOT (choices = ''::text))) OR ((NOT ((kind)::text = 'choice'::text)) AND (choices = ''::text)))),
    CONSTRAINT callquestion_created_at_and_by_together CHECK (((created_at IS NOT NULL) AND (created_by_id IS NOT NULL))),
    CONSTRAINT callquestion_first_version_replaces_none CHECK ((((number = 1) AND (replaces_id IS NULL)) OR ((number > 1) AND (replaces_id IS NOT NULL)))),
    CONSTRAINT callquestion_limit_positive CHECK ((("limit" IS NULL) OR ("limit" > 0))),
    CONSTRAINT callquestion_not_after_itself CHECK (((depends_on_id IS NULL) OR (NOT ((depends_on_id = id) AND (depends_on_id IS NOT NULL))))),
    CONSTRAINT callquestion_retired_at_and_by_together CHECK ((((retired_at IS NULL) AND (retired_by_id IS NULL)) OR ((retired_at IS NOT NULL) AND (retired_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_callquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_callquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_callquestionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    label character varying(200) NOT NULL,
    hint character varying(300) NOT NULL,
    example text NOT NULL,
    "limit" integer,
    limit_unit character varying(10) NOT NULL,
    is_required boolean NOT NULL,
    choices text NOT NULL,
    depends_answer character varying(200) NOT NULL,
    "position" smallint NOT NULL,
    number smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    call_id bigint NOT NULL,
    created_by_id bigint NOT NULL,
    depends_on_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    replaces_id bigint,
    retired_by_id bigint,
    CONSTRAINT applications_callquestionevent_limit_check CHECK (("limit" >= 0)),
    CONSTRAINT applications_callquestionevent_number_check CHECK ((number >= 0)),
    CONSTRAINT applications_callquestionevent_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.applications_callquestionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_callquestionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_decision (
    id bigint NOT NULL,
    level character varying(11) NOT NULL,
    outcome character varying(10) NOT NULL,
    reasons text NOT NULL,
    minute character varying(80) NOT NULL,
    decided_on date NOT NULL,
    body character varying(15) NOT NULL,
    voters jsonb NOT NULL,
    left_the_room jsonb NOT NULL,
    paper character varying(100) NOT NULL,
    paper_sha256 character varying(64) NOT NULL,
    version_hash character varying(64) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    case_id bigint,
    follows_id bigint,
    grant_id bigint,
    recorded_by_id bigint NOT NULL,
    CONSTRAINT decision_level_says_who CHECK (((((body)::text = 'steering_group'::text) AND (case_id IS NOT NULL) AND (follows_id IS NULL) AND ((level)::text = ANY ((ARRAY['recommended'::character varying, 'group'::character varying])::text[]))) OR ((case_id IS NOT NULL) AND (follows_id IS NULL) AND ((level)::text = 'body'::text) AND (NOT ((body)::text = 'steering_group'::text))) OR ((case_id IS NULL) AND (follows_id IS NOT NULL) AND ((level)::text = 'body'::text) AND (NOT ((body)::text = 'steering_group'::text)) AND (NOT ((paper_sha256)::text = ''::text)) AND (NOT ((outcome)::text = ANY ((ARRAY['table'::character varying, 'defer'::character varying])::text[])))))),
    CONSTRAINT decision_recommends_something CHECK (((NOT ((level)::text = 'recommended'::text)) OR ((outcome)::text = ANY ((ARRAY['grant'::character varying, 'conditions'::character varying, 'reject'::character varying])::text[])))),
    CONSTRAINT decision_recorded_at_and_by_together CHECK (((recorded_at IS NOT NULL) AND (recorded_by_id IS NOT NULL))),
    CONSTRAINT decision_to_grant_has_a_grant CHECK ((((grant_id IS NULL) AND ((level)::text = 'recommended'::text)) OR ((grant_id IS NOT NULL) AND ((outcome)::text = ANY ((ARRAY['grant'::character varying, 'conditions'::character varying])::text[])) AND (NOT ((level)::text = 'recommended'::text))) OR ((grant_id IS NULL) AND ((outcome)::text = ANY ((ARRAY['reject'::character varying, 'table'::character varying, 'defer'::character varying, 'refer_back'::character varying])::text[])))))
);
CREATE TABLE public.applications_idea (
    id bigint NOT NULL,
    title character varying(80) NOT NULL,
    need text NOT NULL,
    target_group text NOT NULL,
    idea text NOT NULL,
    novelty text NOT NULL,
    others text NOT NULL,
    contact character varying(200) NOT NULL,
    organisation_name character varying(200) NOT NULL,
    organisation_kind character varying(20) NOT NULL,
    registry_number character varying(30) NOT NULL,
    state character varying(18) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    application_id bigint,
    changed_by_id bigint NOT NULL,
    created_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    lead_board_id bigint,
    submitted_by_id bigint,
    CONSTRAINT idea_became_the_application_it_names CHECK ((((application_id IS NOT NULL) AND ((state)::text = 'became_application'::text)) OR ((NOT ((state)::text = 'became_application'::text)) AND (application_id IS NULL)))),
    CONSTRAINT idea_of_a_board_or_of_an_organisation CHECK (((lead_board_id IS NULL) OR ((organisation_name)::text = ''::text))),
    CONSTRAINT idea_registered_has_a_number CHECK ((((state)::text = ANY ((ARRAY['draft'::character varying, 'submitted'::character varying, 'withdrawn'::character varying])::text[])) OR ((submitted_at IS NOT NULL) AND (NOT ((registry_number)::text = ''::text))))),
    CONSTRAINT idea_submitted_at_and_by_together CHECK ((((submitted_at IS NULL) AND (submitted_by_id IS NULL)) OR ((submitted_at IS NOT NULL) AND (submitted_by_id IS NOT NULL))))
);
CREATE TABLE public.applications_ideaauthorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL
);
CREATE TABLE public.applications_recommendation (
    id bigint NOT NULL,
    number smallint NOT NULL,
    outcome character varying(10) NOT NULL,
    reasons text NOT NULL,
    conditions text NOT NULL,
    strategy_motive text NOT NULL,
    version_hash character varying(64) NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    void_cause character varying(10) NOT NULL,
    voided_why character varying(200) NOT NULL,
    application_id bigint NOT NULL,
    plan_item_id bigint,
    signed_by_id bigint NOT NULL,
    CONSTRAINT applications_recommendation_number_check CHECK ((number >= 0)),
    CONSTRAINT recommendation_signed_at_and_by_together CHECK (((signed_at IS NOT NULL) AND (signed_by_id IS NOT NULL))),
    CONSTRAINT recommendation_to_grant_names_a_plan_line CHECK ((((outcome)::text = 'reject'::text) OR (plan_item_id IS NOT NULL))),
    CONSTRAINT recommendation_void_has_a_cause CHECK (((((void_cause)::text = ''::text) AND (voided_at IS NULL)) OR ((voided_at IS NOT NULL) AND (NOT ((void_cause)::text = ''::text)))))
);
CREATE TABLE public.projects_conflictofinterest (
    id bigint NOT NULL,
    ground character varying(6) NOT NULL,
    note character varying(300) NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    ruling_id bigint,
    project_id bigint NOT NULL
);
CREATE TABLE public.projects_teammember (
    id bigint NOT NULL,
    role character varying(10) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    user_id bigint NOT NULL
);
CREATE TABLE public.projects_teammemberevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    role character varying(10) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    user_id bigint NOT NULL
);
CREATE VIEW public.projects_aside AS
 SELECT answer.project_id,
    answer.user_id,
    (answer.ground)::character varying AS ground,
        CASE answer.ground
            WHEN 'none'::text THEN 9
            ELSE 1
        END AS closes,
    answer.ruling_id
   FROM public.projects_conflictofinterest answer
UNION ALL
 SELECT member.project_id,
    member.user_id,
    'applies'::character varying AS ground,
    2 AS closes,
    NULL::bigint AS ruling_id
   FROM public.projects_teammember member
UNION ALL
 SELECT gone.project_id,
    gone.user_id,
    'applies'::character varying AS ground,
        CASE
            WHEN ( SELECT (((cleared.ground)::text = 'none'::text) AND (cleared.ruling_id IS NOT NULL))
               FROM public.projects_conflictofinterest cleared
              WHERE ((cleared.project_id = gone.project_id) AND (cleared.user_id = gone.user_id))) THEN 9
            ELSE 2
        END AS closes,
    NULL::bigint AS ruling_id
   FROM public.projects_teammemberevent gone;
CREATE VIEW public.applications_caseaside AS
 SELECT asked.id AS application_id,
    aside.user_id,
    aside.ground,
    aside.closes,
    aside.ruling_id
   FROM (public.applications_application asked
     JOIN public.projects_aside aside ON ((aside.project_id = asked.project_id)))
UNION ALL
 SELECT asked.id AS application_id,
    asked.created_by_id AS user_id,
    'applies'::character varying AS ground,
    2 AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_application asked
UNION ALL
 SELECT asked.id AS application_id,
    gone.user_id,
    'applies'::character varying AS ground,
        CASE
            WHEN (((cleared.ground)::text = 'none'::text) AND (cleared.ruling_id IS NOT NULL)) THEN 9
            ELSE 2
        END AS closes,
    NULL::bigint AS ruling_id
   FROM (((public.applications_ideaauthorevent gone
     JOIN public.applications_idea idea ON ((idea.id = gone.idea_id)))
     JOIN public.applications_application asked ON ((asked.id = idea.application_id)))
     LEFT JOIN public.projects_conflictofinterest cleared ON (((cleared.project_id = asked.project_id) AND (cleared.user_id = gone.user_id))))
UNION ALL
 SELECT signed.application_id,
    signed.signed_by_id AS user_id,
    'signed'::character varying AS ground,
    3 AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_recommendation signed
  WHERE (signed.voided_at IS NULL)
UNION ALL
 SELECT wrote.application_id,
    wrote.recorded_by_id AS user_id,
    'wrote'::character varying AS ground,
    4 AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_decision wrote
  WHERE (((wrote.level)::text = 'recommended'::text) AND (NOT (EXISTS ( SELECT 1
           FROM public.applications_decision later
          WHERE (later.follows_id = wrote.id)))));
CREATE TABLE public.applications_citedalignment (
    id bigint NOT NULL,
    plan_title character varying(250) NOT NULL,
    board_name character varying(250) NOT NULL,
    item_text character varying(500) NOT NULL,
    stance character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    item_id bigint NOT NULL,
    recommendation_id bigint NOT NULL
);
ALTER TABLE public.applications_citedalignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_citedalignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_consensus (
    id bigint NOT NULL,
    version integer NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    saved_by_id bigint NOT NULL,
    CONSTRAINT applications_consensus_version_check CHECK ((version >= 0)),
    CONSTRAINT consensus_saved_at_and_by_together CHECK (((saved_at IS NOT NULL) AND (saved_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_consensus ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_consensus_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_consensusevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    version integer NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    saved_by_id bigint NOT NULL,
    CONSTRAINT applications_consensusevent_version_check CHECK ((version >= 0))
);
ALTER TABLE public.applications_consensusevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_consensusevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_consensusscore (
    id bigint NOT NULL,
    points smallint NOT NULL,
    reason text NOT NULL,
    consensus_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    CONSTRAINT applications_consensusscore_points_check CHECK ((points >= 0)),
    CONSTRAINT consensus_score_points_0_to_4 CHECK ((points <= 4))
);
ALTER TABLE public.applications_consensusscore ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_consensusscore_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_consensusscoreevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    points smallint NOT NULL,
    reason text NOT NULL,
    consensus_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    CONSTRAINT applications_consensusscoreevent_points_check CHECK ((points >= 0))
);
ALTER TABLE public.applications_consensusscoreevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_consensusscoreevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_criterion (
    id bigint NOT NULL,
    project_type character varying(14) NOT NULL,
    code character varying(5) NOT NULL,
    name character varying(120) NOT NULL,
    weight smallint NOT NULL,
    anchor_0 character varying(200) NOT NULL,
    anchor_2 character varying(200) NOT NULL,
    anchor_4 character varying(200) NOT NULL,
    is_knock_out boolean NOT NULL,
    "position" smallint NOT NULL,
    call_id bigint NOT NULL,
    CONSTRAINT applications_criterion_position_check CHECK (("position" >= 0)),
    CONSTRAINT applications_criterion_weight_check CHECK ((weight >= 0))
);
ALTER TABLE public.applications_criterion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_criterion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_decisionbasis (
    id bigint NOT NULL,
    composition jsonb NOT NULL,
    checks jsonb NOT NULL,
    decision_id bigint NOT NULL
);
ALTER TABLE public.applications_decisionbasis ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_decisionbasis_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_decisionletter (
    id bigint NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    decision_id bigint NOT NULL
);
ALTER TABLE public.applications_decisionletter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_decisionletter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_deferral (
    id bigint NOT NULL,
    day date,
    decision_id bigint NOT NULL,
    meeting_id bigint,
    CONSTRAINT deferral_to_a_meeting_or_a_day CHECK ((((day IS NULL) AND (meeting_id IS NOT NULL)) OR ((day IS NOT NULL) AND (meeting_id IS NULL))))
);
ALTER TABLE public.applications_deferral ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_deferral_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_disclosure (
    id bigint NOT NULL,
    extent character varying(8) NOT NULL,
    asked_on date NOT NULL,
    asked_by character varying(200) NOT NULL,
    asked_for text NOT NULL,
    state character varying(14) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    refusal text NOT NULL,
    reviewed_at timestamp with time zone,
    sent_on date,
    application_id bigint NOT NULL,
    opened_by_id bigint NOT NULL,
    reviewed_by_id bigint,
    CONSTRAINT disclosure_handed_out_has_a_day CHECK ((((sent_on IS NOT NULL) AND ((state)::text = 'handed_out'::text)) OR ((NOT ((state)::text = 'handed_out'::text)) AND (sent_on IS NULL)))),
    CONSTRAINT disclosure_handed_out_is_reviewed CHECK ((((state)::text = ANY ((ARRAY['being_reviewed'::character varying, 'withdrawn'::character varying])::text[])) OR (reviewed_at IS NOT NULL))),
    CONSTRAINT disclosure_opened_at_and_by_together CHECK (((opened_at IS NOT NULL) AND (opened_by_id IS NOT NULL))),
    CONSTRAINT disclosure_reviewed_at_and_by_together CHECK ((((reviewed_at IS NULL) AND (reviewed_by_id IS NULL)) OR ((reviewed_at IS NOT NULL) AND (reviewed_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_disclosure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_disclosure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_disclosureevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    extent character varying(8) NOT NULL,
    asked_on date NOT NULL,
    asked_by character varying(200) NOT NULL,
    asked_for text NOT NULL,
    state character varying(14) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    refusal text NOT NULL,
    reviewed_at timestamp with time zone,
    sent_on date,
    application_id bigint NOT NULL,
    opened_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    reviewed_by_id bigint
);
ALTER TABLE public.applications_disclosureevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_disclosureevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_dossier (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    file character varying(100) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    files integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    disclosure_id bigint NOT NULL,
    CONSTRAINT applications_dossier_files_check CHECK ((files >= 0)),
    CONSTRAINT applications_dossier_size_check CHECK ((size >= 0))
);
ALTER TABLE public.applications_dossier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_dossier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_formalanswer (
    id bigint NOT NULL,
    point character varying(30) NOT NULL,
    verdict character varying(12) NOT NULL,
    note character varying(300) NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id bigint NOT NULL,
    application_id bigint NOT NULL,
    version_id bigint,
    CONSTRAINT formalanswer_answered_at_and_by_together CHECK (((answered_at IS NOT NULL) AND (answered_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_formalanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_formalanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_idea_boards (
    id bigint NOT NULL,
    idea_id bigint NOT NULL,
    board_id bigint NOT NULL
);
ALTER TABLE public.applications_idea_boards ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_idea_boards_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_idea ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_idea_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaanswer (
    id bigint NOT NULL,
    question character varying(12) NOT NULL,
    verdict character varying(7) NOT NULL,
    note character varying(300) NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id bigint NOT NULL,
    idea_id bigint NOT NULL
);
ALTER TABLE public.applications_ideaanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaanswerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(12) NOT NULL,
    verdict character varying(7) NOT NULL,
    note character varying(300) NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_ideaanswerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaanswerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaauthor (
    id bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL
);
CREATE TABLE public.applications_ideaconflict (
    id bigint NOT NULL,
    ground character varying(6) NOT NULL,
    note character varying(300) NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    idea_id bigint NOT NULL,
    user_id bigint NOT NULL
);
CREATE TABLE public.applications_ideadecision (
    id bigint NOT NULL,
    outcome character varying(17) NOT NULL,
    motive text NOT NULL,
    reference character varying(80) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    proposal_id bigint NOT NULL,
    CONSTRAINT ideadecision_has_a_motive CHECK ((NOT (motive = ''::text)))
);
CREATE TABLE public.applications_ideaproposal (
    id bigint NOT NULL,
    outcome character varying(17) NOT NULL,
    motive text NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    idea_id bigint NOT NULL,
    signed_by_id bigint NOT NULL,
    voided_by_id bigint,
    CONSTRAINT ideaproposal_has_a_motive CHECK ((NOT (motive = ''::text))),
    CONSTRAINT ideaproposal_voided_at_and_by_together CHECK ((((voided_at IS NULL) AND (voided_by_id IS NULL)) OR ((voided_at IS NOT NULL) AND (voided_by_id IS NOT NULL))))
);
CREATE VIEW public.applications_ideaaside AS
 SELECT answer.idea_id,
    answer.user_id,
    (answer.ground)::character varying AS ground,
        CASE answer.ground
            WHEN 'none'::text THEN 9
            ELSE 1
        END AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_ideaconflict answer
UNION ALL
 SELECT author.idea_id,
    author.user_id,
    'applies'::character varying AS ground,
    2 AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_ideaauthor author
UNION ALL
 SELECT gone.idea_id,
    gone.user_id,
    'applies'::character varying AS ground,
    2 AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_ideaauthorevent gone
UNION ALL
 SELECT proposal.idea_id,
    proposal.signed_by_id AS user_id,
    'signed'::character varying AS ground,
    3 AS closes,
    NULL::bigint AS ruling_id
   FROM public.applications_ideaproposal proposal
  WHERE ((proposal.voided_at IS NULL) AND (NOT (EXISTS ( SELECT 1
           FROM public.applications_ideadecision decided
          WHERE (decided.proposal_id = proposal.id)))));
ALTER TABLE public.applications_ideaauthor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaauthor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_ideaauthorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaauthorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_ideaconflict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaconflict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaconflictevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    ground character varying(6) NOT NULL,
    note character varying(300) NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    idea_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.applications_ideaconflictevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaconflictevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_ideadecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideadecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(80) NOT NULL,
    need text NOT NULL,
    target_group text NOT NULL,
    idea text NOT NULL,
    novelty text NOT NULL,
    others text NOT NULL,
    contact character varying(200) NOT NULL,
    organisation_name character varying(200) NOT NULL,
    organisation_kind character varying(20) NOT NULL,
    registry_number character varying(30) NOT NULL,
    state character varying(18) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    submitted_at timestamp with time zone,
    application_id bigint,
    changed_by_id bigint NOT NULL,
    created_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    lead_board_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    submitted_by_id bigint
);
ALTER TABLE public.applications_ideaevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_ideaproposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaproposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaproposalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    outcome character varying(17) NOT NULL,
    motive text NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    idea_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    signed_by_id bigint NOT NULL,
    voided_by_id bigint
);
ALTER TABLE public.applications_ideaproposalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaproposalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideasupplement (
    id bigint NOT NULL,
    question text NOT NULL,
    due_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    asked_by_id bigint NOT NULL,
    ended_by_id bigint,
    idea_id bigint NOT NULL,
    CONSTRAINT ideasupplement_ended_at_and_by_together CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_ideasupplement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideasupplement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideasupplementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question text NOT NULL,
    due_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    asked_by_id bigint NOT NULL,
    ended_by_id bigint,
    idea_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_ideasupplementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideasupplementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_ideaversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    content jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    frozen_by_id bigint NOT NULL,
    idea_id bigint NOT NULL,
    CONSTRAINT applications_ideaversion_number_check CHECK ((number >= 0))
);
ALTER TABLE public.applications_ideaversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_ideaversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_latecode (
    id bigint NOT NULL,
    code_hash character varying(64) NOT NULL,
    given_to character varying(200) NOT NULL,
    reason character varying(300) NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    given_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    application_id bigint,
    call_id bigint NOT NULL,
    given_by_id bigint NOT NULL,
    used_by_id bigint,
    CONSTRAINT latecode_given_at_and_by_together CHECK (((given_at IS NOT NULL) AND (given_by_id IS NOT NULL))),
    CONSTRAINT latecode_used_at_and_by_together CHECK ((((application_id IS NULL) AND (used_at IS NULL) AND (used_by_id IS NULL)) OR ((application_id IS NOT NULL) AND (used_at IS NOT NULL) AND (used_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_latecode ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_latecode_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_memo (
    id bigint NOT NULL,
    number smallint NOT NULL,
    state character varying(8) NOT NULL,
    figures jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    counted_pages smallint,
    counted_mark character varying(12) NOT NULL,
    application_id bigint NOT NULL,
    begun_by_id bigint NOT NULL,
    finished_by_id bigint,
    recommendation_id bigint,
    CONSTRAINT applications_memo_counted_pages_check CHECK ((counted_pages >= 0)),
    CONSTRAINT applications_memo_number_check CHECK ((number >= 0)),
    CONSTRAINT memo_finished_at_and_by_together CHECK ((((finished_at IS NULL) AND (finished_by_id IS NULL)) OR ((finished_at IS NOT NULL) AND (finished_by_id IS NOT NULL)))),
    CONSTRAINT memo_finished_belongs_to_a_recommendation CHECK ((((finished_at IS NULL) AND (recommendation_id IS NULL) AND ((state)::text = 'draft'::text)) OR ((finished_at IS NOT NULL) AND (recommendation_id IS NOT NULL) AND ((state)::text = 'finished'::text) AND (NOT ((sha256)::text = ''::text)))))
);
ALTER TABLE public.applications_memo ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_memo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_memoevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint NOT NULL,
    state character varying(8) NOT NULL,
    figures jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    counted_pages smallint,
    counted_mark character varying(12) NOT NULL,
    application_id bigint NOT NULL,
    begun_by_id bigint NOT NULL,
    finished_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recommendation_id bigint,
    CONSTRAINT applications_memoevent_counted_pages_check CHECK ((counted_pages >= 0)),
    CONSTRAINT applications_memoevent_number_check CHECK ((number >= 0))
);
ALTER TABLE public.applications_memoevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_memoevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_memofile (
    id bigint NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    pages smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    memo_id bigint NOT NULL,
    CONSTRAINT applications_memofile_pages_check CHECK ((pages >= 0))
);
ALTER TABLE public.applications_memofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_memofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_memopart (
    id bigint NOT NULL,
    key character varying(10) NOT NULL,
    text text NOT NULL,
    drawn text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint NOT NULL,
    memo_id bigint NOT NULL,
    CONSTRAINT memopart_changed_at_and_by_together CHECK (((changed_at IS NOT NULL) AND (changed_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_memopart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_memopart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_motion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    key uuid NOT NULL,
    outcome character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    moved_by_id bigint,
    CONSTRAINT applications_motion_number_check CHECK ((number >= 0))
);
ALTER TABLE public.applications_motion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_motion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_motionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint NOT NULL,
    key uuid NOT NULL,
    outcome character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    moved_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT applications_motionevent_number_check CHECK ((number >= 0))
);
ALTER TABLE public.applications_motionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_motionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_opinion (
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    due_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    question text NOT NULL,
    state character varying(9) NOT NULL,
    stance character varying(12) NOT NULL,
    text text NOT NULL,
    closed_at timestamp with time zone,
    application_id bigint NOT NULL,
    asked_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    board_id bigint NOT NULL,
    closed_by_id bigint,
    version_id bigint,
    CONSTRAINT opinion_answered_has_stance_and_version CHECK (((((state)::text = 'answered'::text) AND (NOT ((stance)::text = ''::text)) AND (version_id IS NOT NULL)) OR ((NOT ((state)::text = 'answered'::text)) AND ((stance)::text = ''::text)))),
    CONSTRAINT opinion_asked_at_and_by_together CHECK (((asked_at IS NOT NULL) AND (asked_by_id IS NOT NULL))),
    CONSTRAINT opinion_closed_at_and_by_together CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL) AND ((state)::text = 'asked'::text)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL) AND (NOT ((state)::text = 'asked'::text)))))
);
ALTER TABLE public.applications_opinion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_opinion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_opinionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    due_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    question text NOT NULL,
    state character varying(9) NOT NULL,
    stance character varying(12) NOT NULL,
    text text NOT NULL,
    closed_at timestamp with time zone,
    application_id bigint NOT NULL,
    asked_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    board_id bigint NOT NULL,
    closed_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    version_id bigint
);
ALTER TABLE public.applications_opinionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_opinionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_packet (
    id bigint NOT NULL,
    variant character varying(64) NOT NULL,
    modes jsonb NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    pages smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    notice_id bigint NOT NULL,
    CONSTRAINT applications_packet_pages_check CHECK ((pages >= 0))
);
ALTER TABLE public.applications_packet ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_packet_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_paperverdict (
    id bigint NOT NULL,
    findings jsonb NOT NULL,
    verdict character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    masked_file character varying(100) NOT NULL,
    masked_sha256 character varying(64) NOT NULL,
    judged_at timestamp with time zone,
    disclosure_id bigint NOT NULL,
    ground_id bigint,
    judged_by_id bigint,
    paper_id bigint NOT NULL,
    CONSTRAINT paper_verdict_masked_has_its_file CHECK (((NOT ((verdict)::text = 'masked'::text)) OR ((NOT ((masked_file)::text = ''::text)) AND (NOT ((masked_sha256)::text = ''::text))))),
    CONSTRAINT paper_verdict_refusal_has_a_ground CHECK ((((ground_id IS NOT NULL) AND ((verdict)::text = ANY ((ARRAY['masked'::character varying, 'withheld'::character varying])::text[]))) OR ((NOT ((verdict)::text = ANY ((ARRAY['masked'::character varying, 'withheld'::character varying])::text[]))) AND (ground_id IS NULL)))),
    CONSTRAINT paperverdict_judged_at_and_by_together CHECK ((((judged_at IS NULL) AND (judged_by_id IS NULL) AND ((verdict)::text = ''::text)) OR ((NOT ((verdict)::text = ''::text)) AND (judged_at IS NOT NULL) AND (judged_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_paperverdict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_paperverdict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_paperverdictevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    findings jsonb NOT NULL,
    verdict character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    masked_file character varying(100) NOT NULL,
    masked_sha256 character varying(64) NOT NULL,
    judged_at timestamp with time zone,
    disclosure_id bigint NOT NULL,
    ground_id bigint,
    judged_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    paper_id bigint NOT NULL
);
ALTER TABLE public.applications_paperverdictevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_paperverdictevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_perspectivecheck (
    id bigint NOT NULL,
    perspective character varying(13) NOT NULL,
    verdict character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    assessment_id bigint NOT NULL
);
ALTER TABLE public.applications_perspectivecheck ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_perspectivecheck_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_perspectivecheckevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    perspective character varying(13) NOT NULL,
    verdict character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    assessment_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_perspectivecheckevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_perspectivecheckevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_planalignment (
    id bigint NOT NULL,
    stance character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    judged_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    item_id bigint NOT NULL,
    judged_by_id bigint NOT NULL,
    CONSTRAINT planalignment_judged_at_and_by_together CHECK (((judged_at IS NOT NULL) AND (judged_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_planalignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_planalignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_planalignmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    stance character varying(8) NOT NULL,
    note character varying(300) NOT NULL,
    judged_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    item_id bigint NOT NULL,
    judged_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_planalignmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_planalignmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_proposedcondition (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    text character varying(500) NOT NULL,
    due_on date,
    decision_id bigint NOT NULL,
    owner_id bigint
);
ALTER TABLE public.applications_proposedcondition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_proposedcondition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_proposedyear (
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    board_id bigint NOT NULL,
    decision_id bigint NOT NULL,
    CONSTRAINT applications_proposedyear_year_check CHECK ((year >= 0)),
    CONSTRAINT proposed_year_positive CHECK ((amount > (0)::numeric))
);
ALTER TABLE public.applications_proposedyear ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_proposedyear_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.applications_recommendation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_recommendation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_recommendationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint NOT NULL,
    outcome character varying(10) NOT NULL,
    reasons text NOT NULL,
    conditions text NOT NULL,
    strategy_motive text NOT NULL,
    version_hash character varying(64) NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    void_cause character varying(10) NOT NULL,
    voided_why character varying(200) NOT NULL,
    application_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_item_id bigint,
    signed_by_id bigint NOT NULL,
    CONSTRAINT applications_recommendationevent_number_check CHECK ((number >= 0))
);
ALTER TABLE public.applications_recommendationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_recommendationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_recommendedyear (
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    board_id bigint NOT NULL,
    recommendation_id bigint NOT NULL,
    CONSTRAINT applications_recommendedyear_year_check CHECK ((year >= 0)),
    CONSTRAINT recommended_year_positive CHECK ((amount > (0)::numeric))
);
ALTER TABLE public.applications_recommendedyear ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_recommendedyear_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_recordedpaper (
    id bigint NOT NULL,
    number smallint NOT NULL,
    kind character varying(30) NOT NULL,
    target_id bigint,
    direction character varying(10) NOT NULL,
    dated_on date NOT NULL,
    counterpart character varying(200) NOT NULL,
    subject character varying(200) NOT NULL,
    file character varying(100) NOT NULL,
    content_type character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    kept_where character varying(200) NOT NULL,
    secrecy character varying(9) NOT NULL,
    masked_file character varying(100) NOT NULL,
    masked_sha256 character varying(64) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    ground_id bigint,
    own_rule_id bigint,
    recorded_by_id bigint NOT NULL,
    target_type_id integer,
    CONSTRAINT applications_recordedpaper_number_check CHECK ((number >= 0)),
    CONSTRAINT applications_recordedpaper_target_id_check CHECK ((target_id >= 0)),
    CONSTRAINT recorded_paper_masked_has_its_file CHECK (((NOT ((secrecy)::text = 'masked'::text)) OR ((NOT ((masked_file)::text = ''::text)) AND (NOT ((masked_sha256)::text = ''::text))))),
    CONSTRAINT recorded_paper_points_somewhere_or_nowhere CHECK ((((target_id IS NULL) AND (target_type_id IS NULL)) OR ((target_id IS NOT NULL) AND (target_type_id IS NOT NULL)))),
    CONSTRAINT recorded_paper_secret_has_a_ground CHECK ((((ground_id IS NULL) AND ((secrecy)::text = ANY ((ARRAY['public'::character varying, 'unchecked'::character varying])::text[]))) OR ((ground_id IS NOT NULL) AND ((secrecy)::text = ANY ((ARRAY['secret'::character varying, 'masked'::character varying])::text[]))))),
    CONSTRAINT recordedpaper_recorded_at_and_by_together CHECK (((recorded_at IS NOT NULL) AND (recorded_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_recordedpaper ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_recordedpaper_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_recordedpaperevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    number smallint NOT NULL,
    kind character varying(30) NOT NULL,
    target_id bigint,
    direction character varying(10) NOT NULL,
    dated_on date NOT NULL,
    counterpart character varying(200) NOT NULL,
    subject character varying(200) NOT NULL,
    file character varying(100) NOT NULL,
    content_type character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    kept_where character varying(200) NOT NULL,
    secrecy character varying(9) NOT NULL,
    masked_file character varying(100) NOT NULL,
    masked_sha256 character varying(64) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    ground_id bigint,
    own_rule_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    target_type_id integer,
    CONSTRAINT applications_recordedpaperevent_number_check CHECK ((number >= 0)),
    CONSTRAINT applications_recordedpaperevent_target_id_check CHECK ((target_id >= 0))
);
ALTER TABLE public.applications_recordedpaperevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_recordedpaperevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_reservation (
    id bigint NOT NULL,
    text text NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    person_id bigint NOT NULL
);
ALTER TABLE public.applications_reservation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_reservation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_reservationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text text NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.applications_reservationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_reservationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_savedview (
    id bigint NOT NULL,
    name character varying(60) NOT NULL,
    query character varying(1000) NOT NULL,
    is_shared boolean NOT NULL,
    is_default boolean NOT NULL,
    "position" smallint NOT NULL,
    removed_at timestamp with time zone,
    fund_id bigint,
    owner_id bigint NOT NULL,
    CONSTRAINT applications_savedview_position_check CHECK (("position" >= 0)),
    CONSTRAINT saved_view_shared_within_a_fund CHECK (((NOT is_shared) OR (fund_id IS NOT NULL)))
);
ALTER TABLE public.applications_savedview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_savedview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_score (
    id bigint NOT NULL,
    points smallint,
    is_abstained boolean NOT NULL,
    reason text NOT NULL,
    assessment_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    CONSTRAINT applications_score_points_check CHECK ((points >= 0)),
    CONSTRAINT score_abstained_has_no_points CHECK (((NOT is_abstained) OR (points IS NULL))),
    CONSTRAINT score_points_0_to_4 CHECK ((points <= 4))
);
ALTER TABLE public.applications_score ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_scoreevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    points smallint,
    is_abstained boolean NOT NULL,
    reason text NOT NULL,
    assessment_id bigint NOT NULL,
    criterion_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT applications_scoreevent_points_check CHECK ((points >= 0))
);
ALTER TABLE public.applications_scoreevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_scoreevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_submittedversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    content jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    application_id bigint NOT NULL,
    frozen_by_id bigint NOT NULL,
    CONSTRAINT applications_submittedversion_number_check CHECK ((number >= 0)),
    CONSTRAINT submittedversion_frozen_at_and_by_together CHECK (((frozen_at IS NOT NULL) AND (frozen_by_id IS NOT NULL)))
);
ALTER TABLE public.applications_submittedversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_submittedversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_supplementrequest (
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    due_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    question text NOT NULL,
    received_at timestamp with time zone,
    application_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    received_by_id bigint,
    CONSTRAINT supplementrequest_asked_at_and_by_together CHECK (((asked_at IS NOT NULL) AND (asked_by_id IS NOT NULL))),
    CONSTRAINT supplementrequest_received_at_and_by_together CHECK ((((received_at IS NULL) AND (received_by_id IS NULL)) OR ((received_at IS NOT NULL) AND (received_by_id IS NOT NULL))))
);
ALTER TABLE public.applications_supplementrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_supplementrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_supplementrequestevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    due_on date NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    question text NOT NULL,
    received_at timestamp with time zone,
    application_id bigint NOT NULL,
    asked_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    received_by_id bigint
);
ALTER TABLE public.applications_supplementrequestevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_supplementrequestevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_supplementsection (
    id bigint NOT NULL,
    section character varying(20) NOT NULL,
    question text NOT NULL,
    is_changed boolean NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    request_id bigint NOT NULL,
    CONSTRAINT supplementsection_answered_at_and_by_together CHECK ((((answer = ''::text) AND (answered_at IS NULL) AND (answered_by_id IS NULL)) OR ((answered_at IS NOT NULL) AND (answered_by_id IS NOT NULL) AND (NOT (answer = ''::text)))))
);
ALTER TABLE public.applications_supplementsection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_supplementsection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_supplementsectionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    section character varying(20) NOT NULL,
    question text NOT NULL,
    is_changed boolean NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    request_id bigint NOT NULL
);
ALTER TABLE public.applications_supplementsectionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_supplementsectionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_vote (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    motion_id bigint,
    person_id bigint NOT NULL,
    seat_id bigint NOT NULL
);
ALTER TABLE public.applications_vote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_vote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_voteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    motion_id bigint,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seat_id bigint NOT NULL
);
ALTER TABLE public.applications_voteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_voteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_voting (
    id bigint NOT NULL,
    method character varying(9) NOT NULL,
    agreed_id bigint,
    item_id bigint NOT NULL,
    presiding_id bigint NOT NULL,
    CONSTRAINT voting_agrees_on_a_motion_or_votes CHECK ((((agreed_id IS NOT NULL) AND ((method)::text = 'consensus'::text)) OR ((agreed_id IS NULL) AND ((method)::text = 'vote'::text))))
);
ALTER TABLE public.applications_voting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_voting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.applications_votingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    method character varying(9) NOT NULL,
    agreed_id bigint,
    item_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    presiding_id bigint NOT NULL
);
ALTER TABLE public.applications_votingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_votingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.evaluation_lesson (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    observation character varying(300) NOT NULL,
    interpretation character varying(300) NOT NULL,
    consequence character varying(300) NOT NULL,
    concerns character varying(200) NOT NULL,
    learned_on date NOT NULL,
    told_by_id bigint NOT NULL
);
ALTER TABLE public.evaluation_lesson ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_lesson_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_lessonevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_obj_id bigint NOT NULL,
    pgh_context_id uuid,
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    observation character varying(300) NOT NULL,
    interpretation character varying(300) NOT NULL,
    consequence character varying(300) NOT NULL,
    concerns character varying(200) NOT NULL,
    learned_on date NOT NULL,
    told_by_id bigint NOT NULL
);
ALTER TABLE public.evaluation_lessonevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_lessonevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.evaluation_report (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    is_periodic boolean NOT NULL,
    state character varying(8) NOT NULL,
    summary text NOT NULL,
    verdict character varying(8) NOT NULL,
    questions text NOT NULL,
    voice character varying(11) NOT NULL,
    progress_percent smallint NOT NULL,
    attempts smallint NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    snapshot jsonb,
    snapshot_sha256 character varying(64) NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    requested_by_id bigint NOT NULL,
    ready_at timestamp with time zone,
    CONSTRAINT evaluation_report_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT evaluation_report_progress_percent_check CHECK ((progress_percent >= 0)),
    CONSTRAINT report_period_in_order CHECK ((period_end >= period_start)),
    CONSTRAINT report_ready_is_whole CHECK (((NOT ((state)::text = 'ready'::text)) OR ((ready_at IS NOT NULL) AND (snapshot IS NOT NULL) AND (NOT ((file)::text = ''::text)) AND (NOT ((sha256)::text = ''::text))))),
    CONSTRAINT report_requested_at_and_by_together CHECK (((requested_at IS NOT NULL) AND (requested_by_id IS NOT NULL)))
);
ALTER TABLE public.evaluation_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.evaluation_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_agendaitem (
    id bigint NOT NULL,
    number smallint NOT NULL,
    title character varying(200) NOT NULL,
    kind character varying(11) NOT NULL,
    text text NOT NULL,
    meeting_id bigint NOT NULL,
    CONSTRAINT fund_agendaitem_number_check CHECK ((number >= 0))
);
ALTER TABLE public.fund_agendaitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_agendaitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_announcement (
    id bigint NOT NULL,
    announced_on date NOT NULL,
    down_on date NOT NULL,
    place character varying(200) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by_id bigint NOT NULL,
    appeal_id bigint,
    minutes_id bigint NOT NULL,
    CONSTRAINT announcement_comes_down_after_it_went_up CHECK ((down_on > announced_on)),
    CONSTRAINT announcement_written_at_and_by_together CHECK (((written_at IS NOT NULL) AND (written_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_announcement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_announcement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_appealtext (
    id bigint NOT NULL,
    body character varying(15) NOT NULL,
    text text NOT NULL,
    valid_from date NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT appeal_text_says_something CHECK ((NOT (text = ''::text))),
    CONSTRAINT appealtext_written_at_and_by_together CHECK (((written_at IS NOT NULL) AND (written_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_appealtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_appealtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_appointment (
    id bigint NOT NULL,
    role character varying(12) NOT NULL,
    since date NOT NULL,
    until date,
    user_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT appointment_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since)))
);
ALTER TABLE public.fund_appointment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_appointment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_attendance (
    id bigint NOT NULL,
    is_present boolean NOT NULL,
    meeting_id bigint NOT NULL,
    term_id bigint NOT NULL
);
ALTER TABLE public.fund_attendance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_attendanceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_present boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    term_id bigint NOT NULL
);
ALTER TABLE public.fund_attendanceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_attendanceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_checkanswer (
    id bigint NOT NULL,
    answer character varying(6) NOT NULL,
    comment character varying(500) NOT NULL,
    question_id bigint NOT NULL,
    round_id bigint NOT NULL
);
ALTER TABLE public.fund_checkanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_checkanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_checkquestion (
    id bigint NOT NULL,
    scope character varying(7) NOT NULL,
    text character varying(300) NOT NULL,
    "position" smallint NOT NULL,
    since date NOT NULL,
    until date,
    written_at timestamp with time zone NOT NULL,
    replaces_id bigint,
    written_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT check_question_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since))),
    CONSTRAINT fund_checkquestion_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.fund_checkquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_checkquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_checkround (
    id bigint NOT NULL,
    held_on date NOT NULL,
    participants text NOT NULL,
    note text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by_id bigint NOT NULL,
    fund_id bigint NOT NULL
);
ALTER TABLE public.fund_checkround ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_checkround_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_condition (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    text character varying(500) NOT NULL,
    due_on date,
    state character varying(8) NOT NULL,
    evidence text NOT NULL,
    file character varying(100) NOT NULL,
    file_name character varying(200) NOT NULL,
    file_type character varying(100) NOT NULL,
    file_sha256 character varying(64) NOT NULL,
    reported_at timestamp with time zone,
    sent_back_note character varying(500) NOT NULL,
    accepted_at timestamp with time zone,
    waived_at timestamp with time zone,
    waived_body character varying(15) NOT NULL,
    waived_reference character varying(80) NOT NULL,
    waived_reason text NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    accepted_by_id bigint,
    owner_id bigint,
    reported_by_id bigint,
    waived_by_id bigint,
    grant_id bigint NOT NULL,
    CONSTRAINT condition_accepted_at_and_by_together CHECK ((((accepted_at IS NOT NULL) AND ((state)::text = 'accepted'::text) AND (accepted_by_id IS NOT NULL)) OR ((NOT ((state)::text = 'accepted'::text)) AND (accepted_at IS NULL) AND (accepted_by_id IS NULL)))),
    CONSTRAINT condition_accepted_by_somebody_else CHECK (((accepted_by_id IS NULL) OR (((reported_by_id IS NULL) OR (NOT ((accepted_by_id = reported_by_id) AND (accepted_by_id IS NOT NULL) AND (reported_by_id IS NOT NULL)))) AND ((owner_id IS NULL) OR (NOT ((accepted_by_id = owner_id) AND (accepted_by_id IS NOT NULL) AND (owner_id IS NOT NULL))))))),
    CONSTRAINT condition_by_a_day_names_it CHECK (((NOT ((kind)::text = 'later'::text)) OR (due_on IS NOT NULL))),
    CONSTRAINT condition_reported_at_and_by_together CHECK ((((reported_at IS NULL) AND (reported_by_id IS NULL)) OR ((reported_at IS NOT NULL) AND (reported_by_id IS NOT NULL)))),
    CONSTRAINT condition_reported_with_evidence CHECK (((NOT ((state)::text = 'reported'::text)) OR ((reported_at IS NOT NULL) AND ((NOT (evidence = ''::text)) OR (NOT ((file_sha256)::text = ''::text)))))),
    CONSTRAINT condition_waived_at_and_by_together CHECK ((((waived_at IS NULL) AND (waived_by_id IS NULL)) OR ((waived_at IS NOT NULL) AND (waived_by_id IS NOT NULL)))),
    CONSTRAINT condition_waived_by_somebody_else CHECK (((waived_by_id IS NULL) OR (((reported_by_id IS NULL) OR (NOT ((waived_by_id = reported_by_id) AND (waived_by_id IS NOT NULL) AND (reported_by_id IS NOT NULL)))) AND ((owner_id IS NULL) OR (NOT ((waived_by_id = owner_id) AND (waived_by_id IS NOT NULL) AND (owner_id IS NOT NULL))))))),
    CONSTRAINT condition_waived_with_paragraph_and_reason CHECK (((((state)::text = 'waived'::text) AND (waived_at IS NOT NULL) AND (waived_by_id IS NOT NULL) AND (NOT ((waived_body)::text = ''::text)) AND (NOT ((waived_reference)::text = ''::text)) AND (NOT (waived_reason = ''::text))) OR ((NOT ((state)::text = 'waived'::text)) AND (waived_at IS NULL) AND (waived_by_id IS NULL))))
);
ALTER TABLE public.fund_condition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_condition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_conditionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    text character varying(500) NOT NULL,
    due_on date,
    state character varying(8) NOT NULL,
    evidence text NOT NULL,
    file character varying(100) NOT NULL,
    file_name character varying(200) NOT NULL,
    file_type character varying(100) NOT NULL,
    file_sha256 character varying(64) NOT NULL,
    reported_at timestamp with time zone,
    sent_back_note character varying(500) NOT NULL,
    accepted_at timestamp with time zone,
    waived_at timestamp with time zone,
    waived_body character varying(15) NOT NULL,
    waived_reference character varying(80) NOT NULL,
    waived_reason text NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    accepted_by_id bigint,
    owner_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    reported_by_id bigint,
    waived_by_id bigint,
    grant_id bigint NOT NULL
);
ALTER TABLE public.fund_conditionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_conditionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_dutyevidence (
    id bigint NOT NULL,
    text text NOT NULL,
    link character varying(500) NOT NULL,
    file character varying(100) NOT NULL,
    name character varying(200) NOT NULL,
    content_type character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by_id bigint NOT NULL,
    occasion_id bigint NOT NULL,
    CONSTRAINT duty_evidence_shows_something CHECK (((NOT (text = ''::text)) OR (NOT ((link)::text = ''::text)) OR (NOT ((file)::text = ''::text))))
);
ALTER TABLE public.fund_dutyevidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_dutyevidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_dutyoccasion (
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    state character varying(7) NOT NULL,
    year smallint NOT NULL,
    number smallint NOT NULL,
    planned_on date NOT NULL,
    due_on date NOT NULL,
    done_on date,
    done_at timestamp with time zone,
    skipped_at timestamp with time zone,
    skip_reason character varying(300) NOT NULL,
    done_by_id bigint,
    evidence_id bigint,
    skipped_by_id bigint,
    task_id bigint NOT NULL,
    CONSTRAINT duty_occasion_state_tells_what_happened CHECK ((((done_at IS NULL) AND (skipped_at IS NULL) AND ((state)::text = 'planned'::text)) OR ((done_at IS NOT NULL) AND (skipped_at IS NULL) AND ((state)::text = 'done'::text)) OR ((done_at IS NULL) AND (skipped_at IS NOT NULL) AND ((state)::text = 'skipped'::text)))),
    CONSTRAINT dutyoccasion_done_at_and_by_together CHECK ((((done_at IS NULL) AND (done_by_id IS NULL) AND (done_on IS NULL) AND (evidence_id IS NULL)) OR ((done_at IS NOT NULL) AND (done_by_id IS NOT NULL) AND (done_on IS NOT NULL) AND (evidence_id IS NOT NULL)))),
    CONSTRAINT dutyoccasion_skipped_at_and_by_together CHECK (((((skip_reason)::text = ''::text) AND (skipped_at IS NULL) AND (skipped_by_id IS NULL)) OR ((skipped_at IS NOT NULL) AND (skipped_by_id IS NOT NULL) AND (NOT ((skip_reason)::text = ''::text))))),
    CONSTRAINT fund_dutyoccasion_number_check CHECK ((number >= 0)),
    CONSTRAINT fund_dutyoccasion_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_dutyoccasion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_dutyoccasion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_dutyoccasionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reminded_at timestamp with time zone,
    overdue_told_at timestamp with time zone,
    state character varying(7) NOT NULL,
    year smallint NOT NULL,
    number smallint NOT NULL,
    planned_on date NOT NULL,
    due_on date NOT NULL,
    done_on date,
    done_at timestamp with time zone,
    skipped_at timestamp with time zone,
    skip_reason character varying(300) NOT NULL,
    done_by_id bigint,
    evidence_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    skipped_by_id bigint,
    task_id bigint NOT NULL,
    CONSTRAINT fund_dutyoccasionevent_number_check CHECK ((number >= 0)),
    CONSTRAINT fund_dutyoccasionevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_dutyoccasionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_dutyoccasionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_dutytask (
    id bigint NOT NULL,
    duty character varying(13) NOT NULL,
    title character varying(120) NOT NULL,
    about text NOT NULL,
    rhythm character varying(9) NOT NULL,
    month smallint NOT NULL,
    day smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    made_by_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT duty_task_day_of_a_month CHECK ((((day >= 1) AND (day <= 31)) AND ((month >= 1) AND (month <= 12)))),
    CONSTRAINT dutytask_ended_at_and_by_together CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT fund_dutytask_day_check CHECK ((day >= 0)),
    CONSTRAINT fund_dutytask_month_check CHECK ((month >= 0))
);
ALTER TABLE public.fund_dutytask ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_dutytask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_dutytaskevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    duty character varying(13) NOT NULL,
    title character varying(120) NOT NULL,
    about text NOT NULL,
    rhythm character varying(9) NOT NULL,
    month smallint NOT NULL,
    day smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    made_by_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT fund_dutytaskevent_day_check CHECK ((day >= 0)),
    CONSTRAINT fund_dutytaskevent_month_check CHECK ((month >= 0))
);
ALTER TABLE public.fund_dutytaskevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_dutytaskevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_entry (
    id bigint NOT NULL,
    number integer DEFAULT 0 NOT NULL,
    kind character varying(12) NOT NULL,
    amount numeric(14,2) NOT NULL,
    booked_on date NOT NULL,
    reference character varying(80) NOT NULL,
    note character varying(300) NOT NULL,
    at timestamp with time zone NOT NULL,
    board_id bigint,
    by_id bigint NOT NULL,
    reverses_id bigint,
    fund_id bigint NOT NULL,
    grant_id bigint,
    CONSTRAINT entry_amount_has_the_right_sign CHECK ((((amount > (0)::numeric) AND (reverses_id IS NULL)) OR (((kind)::text = 'change'::text) AND (reverses_id IS NULL) AND (NOT (amount = (0)::numeric))) OR ((reverses_id IS NOT NULL) AND (NOT (amount = (0)::numeric))))),
    CONSTRAINT entry_of_a_grant_names_it CHECK ((((grant_id IS NULL) AND ((kind)::text = ANY ((ARRAY['capital_in'::character varying, 'capital_out'::character varying])::text[]))) OR ((grant_id IS NOT NULL) AND ((kind)::text = ANY ((ARRAY['commitment'::character varying, 'change'::character varying, 'release'::character varying, 'actual'::character varying, 'return'::character varying])::text[]))))),
    CONSTRAINT fund_entry_number_check CHECK ((number >= 0))
);
ALTER TABLE public.fund_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_entryverification (
    id bigint NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    verified_by_id bigint NOT NULL,
    entry_id bigint NOT NULL,
    CONSTRAINT entryverification_verified_at_and_by_together CHECK (((verified_at IS NOT NULL) AND (verified_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_entryverification ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_entryverification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_forecast (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    board_id bigint NOT NULL,
    made_by_id bigint NOT NULL,
    grant_id bigint NOT NULL,
    CONSTRAINT forecast_made_at_and_by_together CHECK (((made_at IS NOT NULL) AND (made_by_id IS NOT NULL))),
    CONSTRAINT forecast_not_negative CHECK ((amount >= (0)::numeric)),
    CONSTRAINT fund_forecast_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_forecast ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_forecast_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_framecarry (
    id bigint NOT NULL,
    from_year smallint NOT NULL,
    to_year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    outcome character varying(7) NOT NULL,
    reference character varying(80) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    answers_id bigint,
    written_by_id bigint NOT NULL,
    item_id bigint NOT NULL,
    CONSTRAINT frame_carry_answer_has_a_decision CHECK (((answers_id IS NULL) OR ((answers_id IS NOT NULL) AND ((outcome)::text = ANY ((ARRAY['carried'::character varying, 'lapsed'::character varying])::text[])) AND (NOT ((reference)::text = ''::text))))),
    CONSTRAINT frame_carry_to_the_next_year CHECK (((amount > (0)::numeric) AND (to_year = (from_year + 1)))),
    CONSTRAINT fund_framecarry_from_year_check CHECK ((from_year >= 0)),
    CONSTRAINT fund_framecarry_to_year_check CHECK ((to_year >= 0))
);
ALTER TABLE public.fund_framecarry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_framecarry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_fund (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    purpose text NOT NULL,
    registry_prefix character varying(10) NOT NULL,
    enters_registry_numbers boolean NOT NULL,
    contact_email character varying(254) NOT NULL,
    municipality_id bigint NOT NULL
);
ALTER TABLE public.fund_fund ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_fund_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_fundgroupgrant (
    id bigint NOT NULL,
    content_object_id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.fund_fundgroupgrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_fundgroupgrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_fundusergrant (
    id bigint NOT NULL,
    content_object_id bigint NOT NULL,
    permission_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.fund_fundusergrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_fundusergrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_grant (
    id bigint NOT NULL,
    project_code character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    reference character varying(80) NOT NULL,
    decided_on date NOT NULL,
    fund_id bigint NOT NULL,
    plan_item_id bigint NOT NULL,
    rule_set_id bigint NOT NULL
);
ALTER TABLE public.fund_grant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_grant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_grantevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    project_code character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    reference character varying(80) NOT NULL,
    decided_on date NOT NULL,
    fund_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_item_id bigint NOT NULL,
    rule_set_id bigint NOT NULL
);
ALTER TABLE public.fund_grantevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_grantevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_grantyear (
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    board_id bigint NOT NULL,
    grant_id bigint NOT NULL,
    CONSTRAINT fund_grantyear_year_check CHECK ((year >= 0)),
    CONSTRAINT grant_year_positive CHECK ((amount > (0)::numeric))
);
ALTER TABLE public.fund_grantyear ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_grantyear_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_grantyearevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    board_id bigint NOT NULL,
    grant_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT fund_grantyearevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_grantyearevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_grantyearevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_groundtext (
    id bigint NOT NULL,
    ground character varying(2) NOT NULL,
    text text NOT NULL,
    valid_from date NOT NULL,
    written_at timestamp with time zone NOT NULL,
    fund_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT ground_text_says_something CHECK (((NOT (text = ''::text)) AND ((ground)::text = ANY ((ARRAY['j1'::character varying, 'j2'::character varying, 'j3'::character varying, 'j4'::character varying])::text[])))),
    CONSTRAINT groundtext_written_at_and_by_together CHECK (((written_at IS NOT NULL) AND (written_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_groundtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_groundtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_interest (
    id bigint NOT NULL,
    kind character varying(11) NOT NULL,
    name character varying(200) NOT NULL,
    organisation_number character varying(11) NOT NULL,
    role character varying(200) NOT NULL,
    declaration_id bigint NOT NULL,
    CONSTRAINT interest_kind_is_known CHECK (((kind)::text = ANY ((ARRAY['association'::character varying, 'company'::character varying, 'relative'::character varying])::text[]))),
    CONSTRAINT interest_says_who_and_what CHECK (((NOT ((name)::text = ''::text)) AND (NOT ((role)::text = ''::text))))
);
ALTER TABLE public.fund_interest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_interest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_interestdeclaration (
    id bigint NOT NULL,
    year smallint NOT NULL,
    number smallint NOT NULL,
    has_nothing boolean NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    fund_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT fund_interestdeclaration_number_check CHECK ((number >= 0)),
    CONSTRAINT fund_interestdeclaration_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_interestdeclaration ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_interestdeclaration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_meeting (
    id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    place character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    fund_id bigint NOT NULL
);
ALTER TABLE public.fund_meeting ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_minutes (
    id bigint NOT NULL,
    year smallint NOT NULL,
    first_number smallint NOT NULL,
    state character varying(9) NOT NULL,
    sha256 character varying(64) NOT NULL,
    record jsonb NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    locked_at timestamp with time zone,
    reminded_at timestamp with time zone,
    begun_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    sent_by_id bigint,
    CONSTRAINT fund_minutes_first_number_check CHECK ((first_number >= 0)),
    CONSTRAINT fund_minutes_year_check CHECK ((year >= 0)),
    CONSTRAINT minutes_locked_keep_their_record CHECK ((((locked_at IS NOT NULL) AND ((state)::text = 'locked'::text) AND (NOT (record = '{}'::jsonb))) OR ((locked_at IS NULL) AND (record = '{}'::jsonb) AND (NOT ((state)::text = 'locked'::text))))),
    CONSTRAINT minutes_sent_are_marked CHECK ((((sent_at IS NULL) AND ((sha256)::text = ''::text) AND ((state)::text = 'draft'::text)) OR ((sent_at IS NOT NULL) AND (NOT ((state)::text = 'draft'::text)) AND (NOT ((sha256)::text = ''::text))))),
    CONSTRAINT minutes_sent_at_and_by_together CHECK ((((sent_at IS NULL) AND (sent_by_id IS NULL)) OR ((sent_at IS NOT NULL) AND (sent_by_id IS NOT NULL))))
);
ALTER TABLE public.fund_minutes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_minutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_minutesentry (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    text text NOT NULL,
    reason character varying(300) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    minutes_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    paragraph_id bigint NOT NULL,
    CONSTRAINT minutes_entry_says_something CHECK (((NOT (text = ''::text)) AND (NOT ((reason)::text = ''::text)))),
    CONSTRAINT minutesentry_written_at_and_by_together CHECK (((written_at IS NOT NULL) AND (written_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_minutesentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_minutesentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_minutesevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    year smallint NOT NULL,
    first_number smallint NOT NULL,
    state character varying(9) NOT NULL,
    sha256 character varying(64) NOT NULL,
    record jsonb NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    locked_at timestamp with time zone,
    reminded_at timestamp with time zone,
    begun_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sent_by_id bigint,
    CONSTRAINT fund_minutesevent_first_number_check CHECK ((first_number >= 0)),
    CONSTRAINT fund_minutesevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_minutesevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_minutesevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_minutesfile (
    id bigint NOT NULL,
    edition smallint NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64) NOT NULL,
    pages smallint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    minutes_id bigint NOT NULL,
    paragraph_id bigint,
    CONSTRAINT fund_minutesfile_edition_check CHECK ((edition >= 0)),
    CONSTRAINT fund_minutesfile_pages_check CHECK ((pages >= 0))
);
ALTER TABLE public.fund_minutesfile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_minutesfile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_minutesparagraph (
    id bigint NOT NULL,
    year smallint NOT NULL,
    number smallint NOT NULL,
    part character varying(9) NOT NULL,
    heading character varying(300) NOT NULL,
    text text NOT NULL,
    drawn text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    item_id bigint,
    minutes_id bigint NOT NULL,
    CONSTRAINT fund_minutesparagraph_number_check CHECK ((number >= 0)),
    CONSTRAINT fund_minutesparagraph_year_check CHECK ((year >= 0)),
    CONSTRAINT minutes_paragraph_of_an_item CHECK ((((item_id IS NOT NULL) AND ((part)::text = 'item'::text)) OR ((item_id IS NULL) AND (NOT ((part)::text = 'item'::text))))),
    CONSTRAINT minutesparagraph_changed_at_and_by_together CHECK (((changed_at IS NOT NULL) AND (changed_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_minutesparagraph ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_minutesparagraph_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_minutesparagraphevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    year smallint NOT NULL,
    number smallint NOT NULL,
    part character varying(9) NOT NULL,
    heading character varying(300) NOT NULL,
    text text NOT NULL,
    drawn text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    item_id bigint,
    minutes_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT fund_minutesparagraphevent_number_check CHECK ((number >= 0)),
    CONSTRAINT fund_minutesparagraphevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_minutesparagraphevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_minutesparagraphevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_movement (
    id bigint NOT NULL,
    is_arrival boolean NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    noted_by_id bigint NOT NULL,
    term_id bigint NOT NULL,
    CONSTRAINT movement_noted_at_and_by_together CHECK (((noted_at IS NOT NULL) AND (noted_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_movement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_movement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_movementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_arrival boolean NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    noted_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    term_id bigint NOT NULL
);
ALTER TABLE public.fund_movementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_movementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_notice (
    id bigint NOT NULL,
    number smallint NOT NULL,
    points smallint NOT NULL,
    days_before smallint NOT NULL,
    days_required smallint NOT NULL,
    late_reason character varying(500) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    meeting_id bigint NOT NULL,
    sent_by_id bigint NOT NULL,
    CONSTRAINT fund_notice_days_required_check CHECK ((days_required >= 0)),
    CONSTRAINT fund_notice_number_check CHECK ((number >= 0)),
    CONSTRAINT fund_notice_points_check CHECK ((points >= 0)),
    CONSTRAINT notice_sent_at_and_by_together CHECK (((sent_at IS NOT NULL) AND (sent_by_id IS NOT NULL))),
    CONSTRAINT notice_that_is_late_says_why CHECK (((days_before >= days_required) OR (NOT ((late_reason)::text = ''::text))))
);
ALTER TABLE public.fund_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_override (
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    year smallint,
    body character varying(15) NOT NULL,
    reference character varying(80) NOT NULL,
    reason text NOT NULL,
    allowed_amount numeric(14,2) NOT NULL,
    taken_amount numeric(14,2) NOT NULL,
    asked_amount numeric(14,2) NOT NULL,
    short_amount numeric(14,2) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id bigint NOT NULL,
    grant_id bigint NOT NULL,
    CONSTRAINT fund_override_year_check CHECK ((year >= 0)),
    CONSTRAINT override_numbers_agree CHECK (((asked_amount > (0)::numeric) AND (short_amount > (0)::numeric) AND (((kind)::text = 'limit'::text) OR (short_amount = ((asked_amount + taken_amount) - allowed_amount))))),
    CONSTRAINT override_of_a_frame_names_the_year CHECK (((((kind)::text = 'frame'::text) AND (year IS NOT NULL)) OR (((kind)::text = ANY ((ARRAY['limit'::character varying, 'available'::character varying])::text[])) AND (year IS NULL)))),
    CONSTRAINT override_says_where_and_why CHECK (((NOT ((reference)::text = ''::text)) AND (NOT (reason = ''::text))))
);
ALTER TABLE public.fund_override ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_override_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_ownership (
    id bigint NOT NULL,
    placement character varying(12) NOT NULL,
    since date NOT NULL,
    why text NOT NULL,
    reference character varying(80) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    department_id bigint,
    fund_id bigint NOT NULL,
    spokesperson_id bigint,
    written_by_id bigint NOT NULL,
    CONSTRAINT ownership_department_if_one_owns CHECK ((((department_id IS NULL) AND ((placement)::text = 'central'::text)) OR ((department_id IS NOT NULL) AND ((placement)::text = 'department'::text))))
);
ALTER TABLE public.fund_ownership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_ownership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_plan (
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    adopted_on date NOT NULL,
    adopted_reference character varying(80) NOT NULL,
    valid_from date NOT NULL,
    board_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    replaces_id bigint,
    meeting_item_id bigint,
    CONSTRAINT fund_plan_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT fund_plan_last_year_check CHECK ((last_year >= 0)),
    CONSTRAINT plan_years_in_order CHECK ((last_year >= first_year))
);
ALTER TABLE public.fund_plan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_plan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_planevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(12) NOT NULL,
    title character varying(200) NOT NULL,
    first_year smallint NOT NULL,
    last_year smallint NOT NULL,
    adopted_on date NOT NULL,
    adopted_reference character varying(80) NOT NULL,
    valid_from date NOT NULL,
    board_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    replaces_id bigint,
    meeting_item_id bigint,
    CONSTRAINT fund_planevent_first_year_check CHECK ((first_year >= 0)),
    CONSTRAINT fund_planevent_last_year_check CHECK ((last_year >= 0))
);
ALTER TABLE public.fund_planevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_planevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_planframe (
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    item_id bigint NOT NULL,
    CONSTRAINT fund_planframe_year_check CHECK ((year >= 0)),
    CONSTRAINT plan_frame_not_negative CHECK ((amount >= (0)::numeric))
);
ALTER TABLE public.fund_planframe ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_planframe_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_planframeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    item_id bigint NOT NULL,
    CONSTRAINT fund_planframeevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_planframeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_planframeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_planitem (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    text character varying(300) NOT NULL,
    priority character varying(8) NOT NULL,
    area character varying(120) NOT NULL,
    status character varying(7) NOT NULL,
    carry_over character varying(5) NOT NULL,
    line_id bigint,
    plan_id bigint NOT NULL
);
ALTER TABLE public.fund_planitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_planitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_planitemevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    text character varying(300) NOT NULL,
    priority character varying(8) NOT NULL,
    area character varying(120) NOT NULL,
    status character varying(7) NOT NULL,
    carry_over character varying(5) NOT NULL,
    line_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    plan_id bigint NOT NULL
);
ALTER TABLE public.fund_planitemevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_planitemevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_pointdecision (
    id bigint NOT NULL,
    outcome character varying(10) NOT NULL,
    text text NOT NULL,
    voters jsonb NOT NULL,
    checks jsonb NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    item_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    CONSTRAINT point_decision_recorded_at_and_by_together CHECK (((recorded_at IS NOT NULL) AND (recorded_by_id IS NOT NULL)))
);
ALTER TABLE public.fund_pointdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_pointdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_registrycounter (
    id bigint NOT NULL,
    year smallint NOT NULL,
    last integer NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT fund_registrycounter_last_check CHECK ((last >= 0)),
    CONSTRAINT fund_registrycounter_year_check CHECK ((year >= 0))
);
ALTER TABLE public.fund_registrycounter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_registrycounter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_retentionrule (
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    outcome character varying(7) NOT NULL,
    keep character varying(8) NOT NULL,
    years smallint,
    ground character varying(200) NOT NULL,
    fund_id bigint NOT NULL,
    CONSTRAINT fund_retentionrule_years_check CHECK ((years >= 0)),
    CONSTRAINT retention_rule_to_dispose_says_when CHECK (((((keep)::text = 'preserve'::text) AND (years IS NULL)) OR (((keep)::text = 'dispose'::text) AND (years IS NOT NULL))))
);
ALTER TABLE public.fund_retentionrule ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_retentionrule_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_retentionruleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(30) NOT NULL,
    outcome character varying(7) NOT NULL,
    keep character varying(8) NOT NULL,
    years smallint,
    ground character varying(200) NOT NULL,
    fund_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT fund_retentionruleevent_years_check CHECK ((years >= 0))
);
ALTER TABLE public.fund_retentionruleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_retentionruleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_ruleset (
    id bigint NOT NULL,
    version smallint NOT NULL,
    valid_from date NOT NULL,
    adopted_reference character varying(80) NOT NULL,
    why text NOT NULL,
    min_amount numeric(14,2) NOT NULL,
    max_amount numeric(14,2),
    max_years smallint NOT NULL,
    min_parties smallint NOT NULL,
    min_cofinancing_percent numeric(5,2) NOT NULL,
    for_profit_may_apply boolean NOT NULL,
    min_assessors smallint NOT NULL,
    approve_from_score numeric(4,1) NOT NULL,
    conditions_from_score numeric(4,1) NOT NULL,
    return_model character varying(12) NOT NULL,
    return_share_percent numeric(5,2) NOT NULL,
    cap_factor numeric(4,2) NOT NULL,
    smallest_group smallint NOT NULL,
    days_to_supplement smallint NOT NULL,
    perspective character varying(12) NOT NULL,
    quorum_percent numeric(5,2) NOT NULL,
    max_board_percent numeric(5,2) NOT NULL,
    min_boards smallint NOT NULL,
    min_voters smallint NOT NULL,
    max_voters smallint NOT NULL,
    max_central_percent numeric(5,2) NOT NULL,
    least_gender_percent numeric(5,2) NOT NULL,
    max_chair_percent numeric(5,2) NOT NULL,
    max_applying_percent numeric(5,2) NOT NULL,
    b1_severity character varying(4) NOT NULL,
    b2_severity character varying(4) NOT NULL,
    b3_severity character varying(4) NOT NULL,
    b4_severity character varying(4) NOT NULL,
    b5_severity character varying(4) NOT NULL,
    b6_severity character varying(4) NOT NULL,
    b7_severity character varying(4) NOT NULL,
    b8_severity character varying(4) NOT NULL,
    b9_severity character varying(4) NOT NULL,
    b10_severity character varying(4) NOT NULL,
    b11_severity character varying(4) NOT NULL,
    report_rhythm character varying(9) NOT NULL,
    years_kept smallint NOT NULL,
    min_evidence_testing smallint NOT NULL,
    min_evidence_development smallint NOT NULL,
    min_evidence_innovation smallint NOT NULL,
    min_evidence_collaboration smallint NOT NULL,
    group_decides character varying(10) NOT NULL,
    delegated_amount numeric(14,2),
    delegated_from date,
    delegated_until date,
    final_body character varying(15) NOT NULL,
    limit_bodies character varying(15)[] NOT NULL,
    frame_bodies character varying(15)[] NOT NULL,
    available_bodies character varying(15)[] NOT NULL,
    notice_days smallint NOT NULL,
    endorsement_days smallint NOT NULL,
    assessment_days smallint NOT NULL,
    effect_years smallint NOT NULL,
    target_testing_percent numeric(5,2) NOT NULL,
    target_development_percent numeric(5,2) NOT NULL,
    target_innovation_percent numeric(5,2) NOT NULL,
    max_open_board_percent numeric(5,2) NOT NULL,
    fund_id bigint NOT NULL,
    meeting_item_id bigint,
    CONSTRAINT fund_ruleset_assessment_days_check CHECK ((assessment_days >= 0)),
    CONSTRAINT fund_ruleset_days_to_supplement_check CHECK ((days_to_supplement >= 0)),
    CONSTRAINT fund_ruleset_effect_years_check CHECK ((effect_years >= 0)),
    CONSTRAINT fund_ruleset_endorsement_days_check CHECK ((endorsement_days >= 0)),
    CONSTRAINT fund_ruleset_max_voters_check CHECK ((max_voters >= 0)),
    CONSTRAINT fund_ruleset_max_years_check CHECK ((max_years >= 0)),
    CONSTRAINT fund_ruleset_min_assessors_check CHECK ((min_assessors >= 0)),
    CONSTRAINT fund_ruleset_min_boards_check CHECK ((min_boards >= 0)),
    CONSTRAINT fund_ruleset_min_evidence_collaboration_check CHECK ((min_evidence_collaboration >= 0)),
    CONSTRAINT fund_ruleset_min_evidence_development_check CHECK ((min_evidence_development >= 0)),
    CONSTRAINT fund_ruleset_min_evidence_innovation_check CHECK ((min_evidence_innovation >= 0)),
    CONSTRAINT fund_ruleset_min_evidence_testing_check CHECK ((min_evidence_testing >= 0)),
    CONSTRAINT fund_ruleset_min_parties_check CHECK ((min_parties >= 0)),
    CONSTRAINT fund_ruleset_min_voters_check CHECK ((min_voters >= 0)),
    CONSTRAINT fund_ruleset_notice_days_check CHECK ((notice_days >= 0)),
    CONSTRAINT fund_ruleset_smallest_group_check CHECK ((smallest_group >= 0)),
    CONSTRAINT fund_ruleset_version_check CHECK ((version >= 0)),
    CONSTRAINT fund_ruleset_years_kept_check CHECK ((years_kept >= 0)),
    CONSTRAINT rule_set_aims_are_shares CHECK (((max_open_board_percent > (0)::numeric) AND (max_open_board_percent <= (100)::numeric) AND (target_development_percent >= (0)::numeric) AND (target_innovation_percent >= (0)::numeric) AND (target_testing_percent >= (0)::numeric) AND (target_testing_percent <= (((100)::numeric - target_development_percent) - target_innovation_percent)))),
    CONSTRAINT rule_set_amounts_in_order CHECK (((min_amount >= (0)::numeric) AND ((max_amount IS NULL) OR (max_amount >= min_amount)))),
    CONSTRAINT rule_set_available_bodies_are_above_the_group CHECK ((available_bodies <@ ARRAY['committee'::character varying(15), 'executive_board'::character varying(15), 'council'::character varying(15), 'board'::character varying(15)])),
    CONSTRAINT rule_set_balance_in_percent CHECK (((max_central_percent > (0)::numeric) AND (max_central_percent <= (100)::numeric) AND (least_gender_percent >= (0)::numeric) AND (least_gender_percent <= (50)::numeric) AND (max_chair_percent >= (0)::numeric) AND (max_chair_percent <= (100)::numeric) AND (max_applying_percent >= (0)::numeric) AND (max_applying_percent <= (100)::numeric))),
    CONSTRAINT rule_set_delegated_amount_positive CHECK (((delegated_amount IS NULL) OR (delegated_amount > (0)::numeric))),
    CONSTRAINT rule_set_delegation_in_order CHECK (((delegated_from IS NULL) OR (delegated_until IS NULL) OR (delegated_until >= delegated_from))),
    CONSTRAINT rule_set_evidence_is_a_level CHECK (((min_evidence_collaboration <= 5) AND (min_evidence_development <= 5) AND (min_evidence_innovation <= 5) AND (min_evidence_testing <= 5))),
    CONSTRAINT rule_set_final_body_is_above_the_group CHECK (((final_body)::text = ANY ((ARRAY['committee'::character varying, 'executive_board'::character varying, 'council'::character varying, 'board'::character varying])::text[]))),
    CONSTRAINT rule_set_frame_bodies_are_above_the_group CHECK ((frame_bodies <@ ARRAY['committee'::character varying(15), 'executive_board'::character varying(15), 'council'::character varying(15), 'board'::character varying(15)])),
    CONSTRAINT rule_set_limit_bodies_are_above_the_group CHECK ((limit_bodies <@ ARRAY['committee'::character varying(15), 'executive_board'::character varying(15), 'council'::character varying(15), 'board'::character varying(15)])),
    CONSTRAINT rule_set_severities_are_known CHECK ((((b10_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b11_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b1_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b2_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b3_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b4_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b5_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b6_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b7_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b8_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])) AND ((b9_severity)::text = ANY ((ARRAY['off'::character varying, 'warn'::character varying, 'fail'::character varying])::text[])))),
    CONSTRAINT rule_set_shares_are_percent CHECK (((quorum_percent >= (0)::numeric) AND (quorum_percent < (100)::numeric) AND (max_board_percent > (0)::numeric) AND (max_board_percent <= (100)::numeric))),
    CONSTRAINT rule_set_smallest_group_at_least_five CHECK ((smallest_group >= 5)),
    CONSTRAINT rule_set_voters_in_order CHECK (((max_voters >= min_voters) AND (min_voters >= 1)))
);
ALTER TABLE public.fund_ruleset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_ruleset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_seat (
    id bigint NOT NULL,
    number smallint NOT NULL,
    title character varying(120) NOT NULL,
    side character varying(10) NOT NULL,
    is_voting boolean NOT NULL,
    competences character varying(12)[] NOT NULL,
    perspectives character varying(10)[] NOT NULL,
    board_id bigint,
    group_id bigint NOT NULL,
    CONSTRAINT fund_seat_number_check CHECK ((number >= 0))
);
ALTER TABLE public.fund_seat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_seat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_secrecyground (
    id bigint NOT NULL,
    law character varying(60) NOT NULL,
    about character varying(200) NOT NULL,
    is_used boolean NOT NULL,
    fund_id bigint NOT NULL
);
ALTER TABLE public.fund_secrecyground ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_secrecyground_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_secrecygroundevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    law character varying(60) NOT NULL,
    about character varying(200) NOT NULL,
    is_used boolean NOT NULL,
    fund_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.fund_secrecygroundevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_secrecygroundevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_steeringgroup (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    deputies_serve_side boolean NOT NULL,
    fund_id bigint NOT NULL
);
ALTER TABLE public.fund_steeringgroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_steeringgroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_term (
    id bigint NOT NULL,
    is_deputy boolean NOT NULL,
    "order" smallint NOT NULL,
    is_chair boolean NOT NULL,
    is_vice_chair boolean NOT NULL,
    since date NOT NULL,
    until date,
    seat_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT fund_term_order_check CHECK (("order" >= 0)),
    CONSTRAINT term_chair_is_not_deputy CHECK (((NOT is_chair) OR (NOT is_deputy))),
    CONSTRAINT term_deputies_are_numbered CHECK ((((NOT is_deputy) AND ("order" = 0)) OR (is_deputy AND ("order" >= 1)))),
    CONSTRAINT term_ends_after_it_begins CHECK (((until IS NULL) OR (until >= since))),
    CONSTRAINT term_vice_chair_is_another_member CHECK (((NOT is_vice_chair) OR ((NOT is_chair) AND (NOT is_deputy))))
);
ALTER TABLE public.fund_term ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_term_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_termevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_deputy boolean NOT NULL,
    "order" smallint NOT NULL,
    is_chair boolean NOT NULL,
    is_vice_chair boolean NOT NULL,
    since date NOT NULL,
    until date,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT fund_termevent_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.fund_termevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_termevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_verifier (
    id bigint NOT NULL,
    is_chair boolean NOT NULL,
    not_for smallint[] NOT NULL,
    verified_at timestamp with time zone,
    sha256 character varying(64) NOT NULL,
    minutes_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT verifier_verified_these_words CHECK (((((sha256)::text = ''::text) AND (verified_at IS NULL)) OR ((verified_at IS NOT NULL) AND (NOT ((sha256)::text = ''::text)))))
);
ALTER TABLE public.fund_verifier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_verifier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.fund_verifierevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_chair boolean NOT NULL,
    not_for smallint[] NOT NULL,
    verified_at timestamp with time zone,
    sha256 character varying(64) NOT NULL,
    minutes_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.fund_verifierevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.fund_verifierevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guardian_groupobjectpermission (
    id integer NOT NULL,
    object_pk character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.guardian_groupobjectpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guardian_groupobjectpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guardian_userobjectpermission (
    id integer NOT NULL,
    object_pk character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    permission_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.guardian_userobjectpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guardian_userobjectpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE public.projects_answer (
    id bigint NOT NULL,
    question character varying(40) NOT NULL,
    text text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT answer_changed_at_and_by_together CHECK (((changed_at IS NOT NULL) AND (changed_by_id IS NOT NULL)))
);
ALTER TABLE public.projects_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_answerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(40) NOT NULL,
    text text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_answerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_answerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_baseline (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    value numeric(16,4),
    comparison_value numeric(16,4),
    missing_reason character varying(200) NOT NULL,
    persons integer,
    measured_on date,
    source character varying(200) NOT NULL,
    indicator_id bigint NOT NULL,
    CONSTRAINT baseline_value_or_reason CHECK (((((missing_reason)::text = ''::text) AND (value IS NOT NULL)) OR ((value IS NULL) AND (NOT ((missing_reason)::text = ''::text))))),
    CONSTRAINT projects_baseline_persons_check CHECK ((persons >= 0))
);
ALTER TABLE public.projects_baseline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_baseline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_baselineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    value numeric(16,4),
    comparison_value numeric(16,4),
    missing_reason character varying(200) NOT NULL,
    persons integer,
    measured_on date,
    source character varying(200) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    indicator_id bigint NOT NULL,
    CONSTRAINT projects_baselineevent_persons_check CHECK ((persons >= 0))
);
ALTER TABLE public.projects_baselineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_baselineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_benefit (
    id bigint NOT NULL,
    actor character varying(120) NOT NULL,
    how character varying(300) NOT NULL,
    from_year smallint NOT NULL,
    quantity numeric(12,2),
    unit character varying(40) NOT NULL,
    unit_cost numeric(14,2),
    source character varying(200) NOT NULL,
    cashable_percent smallint,
    project_id bigint NOT NULL,
    CONSTRAINT benefit_counted_whole_or_not_at_all CHECK ((((cashable_percent IS NULL) AND (quantity IS NULL) AND ((source)::text = ''::text) AND ((unit)::text = ''::text) AND (unit_cost IS NULL)) OR ((cashable_percent IS NOT NULL) AND (quantity IS NOT NULL) AND (unit_cost IS NOT NULL) AND (NOT ((unit)::text = ''::text)) AND (NOT ((source)::text = ''::text))))),
    CONSTRAINT benefit_within_bounds CHECK (((quantity >= (0)::numeric) AND (unit_cost >= (0)::numeric) AND (cashable_percent <= 100))),
    CONSTRAINT projects_benefit_cashable_percent_check CHECK ((cashable_percent >= 0)),
    CONSTRAINT projects_benefit_from_year_check CHECK ((from_year >= 0))
);
ALTER TABLE public.projects_benefit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_benefit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_benefitevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    actor character varying(120) NOT NULL,
    how character varying(300) NOT NULL,
    from_year smallint NOT NULL,
    quantity numeric(12,2),
    unit character varying(40) NOT NULL,
    unit_cost numeric(14,2),
    source character varying(200) NOT NULL,
    cashable_percent smallint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_benefitevent_cashable_percent_check CHECK ((cashable_percent >= 0)),
    CONSTRAINT projects_benefitevent_from_year_check CHECK ((from_year >= 0))
);
ALTER TABLE public.projects_benefitevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_benefitevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_budgetline (
    id bigint NOT NULL,
    payer character varying(8) NOT NULL,
    cost_type character varying(13) NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    hours numeric(8,2),
    rate integer,
    project_id bigint NOT NULL,
    CONSTRAINT budget_line_amount_is_hours_times_rate CHECK ((((hours IS NULL) AND (rate IS NULL)) OR ((amount = (hours * (rate)::numeric)) AND (hours IS NOT NULL) AND ((payer)::text = 'own_time'::text) AND (rate IS NOT NULL)))),
    CONSTRAINT budget_line_positive CHECK ((amount > (0)::numeric)),
    CONSTRAINT projects_budgetline_rate_check CHECK ((rate >= 0)),
    CONSTRAINT projects_budgetline_year_check CHECK ((year >= 0))
);
ALTER TABLE public.projects_budgetline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_budgetline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_budgetlineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    payer character varying(8) NOT NULL,
    cost_type character varying(13) NOT NULL,
    year smallint NOT NULL,
    amount numeric(14,2) NOT NULL,
    hours numeric(8,2),
    rate integer,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_budgetlineevent_rate_check CHECK ((rate >= 0)),
    CONSTRAINT projects_budgetlineevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.projects_budgetlineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_budgetlineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_chainversion (
    id bigint NOT NULL,
    number smallint NOT NULL,
    content jsonb NOT NULL,
    reason character varying(200) NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    frozen_by_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT chainversion_frozen_at_and_by_together CHECK (((frozen_at IS NOT NULL) AND (frozen_by_id IS NOT NULL))),
    CONSTRAINT projects_chainversion_number_check CHECK ((number >= 0))
);
ALTER TABLE public.projects_chainversion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_chainversion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.projects_conflictofinterest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_conflictofinterest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_conflictofinterestevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    ground character varying(6) NOT NULL,
    note character varying(300) NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL,
    ruling_id bigint,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_conflictofinterestevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_conflictofinterestevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_conflictruling (
    id bigint NOT NULL,
    answered character varying(6) NOT NULL,
    ground character varying(6) NOT NULL,
    reason text NOT NULL,
    ruled_at timestamp with time zone NOT NULL,
    ruled_by_id bigint NOT NULL,
    user_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT conflict_ruling_by_somebody_else CHECK ((NOT (ruled_by_id = user_id))),
    CONSTRAINT conflict_ruling_says_what_and_why CHECK ((((ground)::text = ANY ((ARRAY['none'::character varying, 'j1'::character varying, 'j2'::character varying, 'j3'::character varying, 'j4'::character varying])::text[])) AND (NOT (reason = ''::text)))),
    CONSTRAINT conflictruling_ruled_at_and_by_together CHECK (((ruled_at IS NOT NULL) AND (ruled_by_id IS NOT NULL)))
);
ALTER TABLE public.projects_conflictruling ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_conflictruling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_document (
    id bigint NOT NULL,
    kind character varying(9) NOT NULL,
    title character varying(200) NOT NULL,
    file character varying(100) NOT NULL,
    content_type character varying(100) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    is_confidential boolean NOT NULL,
    handed_in_at timestamp with time zone,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by_id bigint NOT NULL,
    party_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT document_uploaded_at_and_by_together CHECK (((uploaded_at IS NOT NULL) AND (uploaded_by_id IS NOT NULL))),
    CONSTRAINT projects_document_size_check CHECK ((size >= 0))
);
ALTER TABLE public.projects_document ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_document_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_edge (
    id bigint NOT NULL,
    assumption character varying(300) NOT NULL,
    assumption_kind character varying(14) NOT NULL,
    tested_by character varying(200) NOT NULL,
    evidence_level smallint NOT NULL,
    status character varying(12) NOT NULL,
    rationale character varying(300) NOT NULL,
    "position" smallint NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT edge_between_two_nodes CHECK ((NOT (source_id = target_id))),
    CONSTRAINT edge_evidence_level_0_to_5 CHECK ((evidence_level <= 5)),
    CONSTRAINT projects_edge_evidence_level_check CHECK ((evidence_level >= 0)),
    CONSTRAINT projects_edge_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.projects_edge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_edge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_edgeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    assumption character varying(300) NOT NULL,
    assumption_kind character varying(14) NOT NULL,
    tested_by character varying(200) NOT NULL,
    evidence_level smallint NOT NULL,
    status character varying(12) NOT NULL,
    rationale character varying(300) NOT NULL,
    "position" smallint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_edgeevent_evidence_level_check CHECK ((evidence_level >= 0)),
    CONSTRAINT projects_edgeevent_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.projects_edgeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_edgeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_endorsement (
    id bigint NOT NULL,
    party_name character varying(200) NOT NULL,
    answer character varying(8) NOT NULL,
    way character varying(7) NOT NULL,
    manager_name character varying(120) NOT NULL,
    manager_title character varying(120) NOT NULL,
    manager_email character varying(254) NOT NULL,
    statement text NOT NULL,
    reason character varying(500) NOT NULL,
    answered_on date NOT NULL,
    text_hash character varying(64) NOT NULL,
    terms jsonb NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    document_id bigint,
    recorded_by_id bigint,
    party_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT endorsement_declined_has_a_reason CHECK (((NOT ((answer)::text = 'declined'::text)) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT endorsement_on_paper_has_its_document CHECK (((NOT ((way)::text = 'paper'::text)) OR (document_id IS NOT NULL))),
    CONSTRAINT endorsement_recorded_at_and_by_together CHECK ((((recorded_by_id IS NULL) AND ((way)::text = 'link'::text) AND (NOT ((manager_email)::text = ''::text))) OR ((NOT ((way)::text = 'link'::text)) AND (recorded_by_id IS NOT NULL))))
);
ALTER TABLE public.projects_endorsement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_endorsement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_endorsementrequest (
    id bigint NOT NULL,
    manager_name character varying(120) NOT NULL,
    manager_email character varying(254) NOT NULL,
    token_hash character varying(64) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    answer_id bigint,
    asked_by_id bigint NOT NULL,
    closed_by_id bigint,
    manager_id bigint,
    party_id bigint NOT NULL,
    CONSTRAINT endorsement_request_to_an_account_or_by_a_link CHECK ((((manager_id IS NOT NULL) AND ((token_hash)::text = ''::text)) OR ((manager_id IS NULL) AND (NOT ((token_hash)::text = ''::text))))),
    CONSTRAINT endorsementrequest_asked_at_and_by_together CHECK (((asked_at IS NOT NULL) AND (asked_by_id IS NOT NULL))),
    CONSTRAINT endorsementrequest_closed_at_and_by_together CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL))))
);
ALTER TABLE public.projects_endorsementrequest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_endorsementrequest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_gate (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    outcome character varying(10) NOT NULL,
    decided_on date NOT NULL,
    reason text NOT NULL,
    decided_by_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_gate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_gate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_gateevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    outcome character varying(10) NOT NULL,
    decided_on date NOT NULL,
    reason text NOT NULL,
    decided_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_gateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_gateevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_indicator (
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    unit character varying(40) NOT NULL,
    direction character varying(4) NOT NULL,
    decimals smallint NOT NULL,
    definition character varying(300) NOT NULL,
    source character varying(200) NOT NULL,
    frequency character varying(80) NOT NULL,
    responsible character varying(120) NOT NULL,
    node_id bigint NOT NULL,
    CONSTRAINT projects_indicator_decimals_check CHECK ((decimals >= 0))
);
ALTER TABLE public.projects_indicator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_indicator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_indicatorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(120) NOT NULL,
    unit character varying(40) NOT NULL,
    direction character varying(4) NOT NULL,
    decimals smallint NOT NULL,
    definition character varying(300) NOT NULL,
    source character varying(200) NOT NULL,
    frequency character varying(80) NOT NULL,
    responsible character varying(120) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    node_id bigint NOT NULL,
    CONSTRAINT projects_indicatorevent_decimals_check CHECK ((decimals >= 0))
);
ALTER TABLE public.projects_indicatorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_indicatorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_measurement (
    id bigint NOT NULL,
    "group" character varying(10) NOT NULL,
    measured_on date NOT NULL,
    value numeric(16,4),
    missing_reason character varying(200) NOT NULL,
    persons integer,
    numerator numeric(16,4),
    denominator numeric(16,4),
    source character varying(200) NOT NULL,
    comment character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    approved_by_id bigint,
    entered_by_id bigint NOT NULL,
    indicator_id bigint NOT NULL,
    CONSTRAINT measurement_approved_at_and_by_together CHECK ((((approved_at IS NULL) AND (approved_by_id IS NULL)) OR ((approved_at IS NOT NULL) AND (approved_by_id IS NOT NULL)))),
    CONSTRAINT measurement_approved_by_somebody_else CHECK (((approved_by_id IS NULL) OR (NOT ((approved_by_id = entered_by_id) AND (approved_by_id IS NOT NULL))))),
    CONSTRAINT measurement_entered_at_and_by_together CHECK (((entered_at IS NOT NULL) AND (entered_by_id IS NOT NULL))),
    CONSTRAINT measurement_value_or_reason CHECK (((((missing_reason)::text = ''::text) AND (value IS NOT NULL)) OR ((value IS NULL) AND (NOT ((missing_reason)::text = ''::text))))),
    CONSTRAINT projects_measurement_persons_check CHECK ((persons >= 0))
);
ALTER TABLE public.projects_measurement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_measurement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_measurementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    "group" character varying(10) NOT NULL,
    measured_on date NOT NULL,
    value numeric(16,4),
    missing_reason character varying(200) NOT NULL,
    persons integer,
    numerator numeric(16,4),
    denominator numeric(16,4),
    source character varying(200) NOT NULL,
    comment character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    approved_by_id bigint,
    entered_by_id bigint NOT NULL,
    indicator_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT projects_measurementevent_persons_check CHECK ((persons >= 0))
);
ALTER TABLE public.projects_measurementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_measurementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_milestone (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    due_on date NOT NULL,
    is_decision boolean NOT NULL,
    done_on date,
    deviation character varying(300) NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_milestone ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_milestone_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_milestoneevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    due_on date NOT NULL,
    is_decision boolean NOT NULL,
    done_on date,
    deviation character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_milestoneevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_milestoneevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_multipliereffect (
    id bigint NOT NULL,
    kind character varying(13) NOT NULL,
    text character varying(300) NOT NULL,
    receiver character varying(200) NOT NULL,
    seen_on date NOT NULL,
    permanence character varying(8) NOT NULL,
    evidence character varying(200) NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_multipliereffect ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_multipliereffect_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_multipliereffectevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(13) NOT NULL,
    text character varying(300) NOT NULL,
    receiver character varying(200) NOT NULL,
    seen_on date NOT NULL,
    permanence character varying(8) NOT NULL,
    evidence character varying(200) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_multipliereffectevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_multipliereffectevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_needfigure (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    value character varying(40) NOT NULL,
    year smallint NOT NULL,
    source character varying(200) NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_needfigure_year_check CHECK ((year >= 0))
);
ALTER TABLE public.projects_needfigure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_needfigure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_needfigureevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    value character varying(40) NOT NULL,
    year smallint NOT NULL,
    source character varying(200) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_needfigureevent_year_check CHECK ((year >= 0))
);
ALTER TABLE public.projects_needfigureevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_needfigureevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_node (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    text character varying(200) NOT NULL,
    horizon character varying(6) NOT NULL,
    stakeholder character varying(120) NOT NULL,
    "position" smallint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_node_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.projects_node ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_node_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_nodeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    text character varying(200) NOT NULL,
    horizon character varying(6) NOT NULL,
    stakeholder character varying(120) NOT NULL,
    "position" smallint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_nodeevent_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.projects_nodeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_nodeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_party (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    organisation_number character varying(11) NOT NULL,
    role character varying(300) NOT NULL,
    cash_amount numeric(14,2),
    time_amount numeric(14,2),
    other_contribution character varying(200) NOT NULL,
    board_id bigint,
    project_id bigint NOT NULL,
    CONSTRAINT party_is_a_board_or_is_named CHECK ((((board_id IS NOT NULL) AND ((name)::text = ''::text)) OR ((board_id IS NULL) AND (NOT ((name)::text = ''::text))))),
    CONSTRAINT party_pays_nothing_negative CHECK ((((cash_amount IS NULL) OR (cash_amount >= (0)::numeric)) AND ((time_amount IS NULL) OR (time_amount >= (0)::numeric))))
);
ALTER TABLE public.projects_party ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_partyevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    organisation_number character varying(11) NOT NULL,
    role character varying(300) NOT NULL,
    cash_amount numeric(14,2),
    time_amount numeric(14,2),
    other_contribution character varying(200) NOT NULL,
    board_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_partyevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_partyevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_planlink (
    id bigint NOT NULL,
    item_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_planlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_planlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_project (
    id bigint NOT NULL,
    title character varying(80) NOT NULL,
    short_name character varying(30) NOT NULL,
    summary character varying(200) NOT NULL,
    type character varying(14) NOT NULL,
    code character varying(20) NOT NULL,
    starts_on date,
    ends_on date,
    own_evidence_level smallint NOT NULL,
    state character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    lead_board_id bigint,
    lead_organisation_id bigint,
    leader_id bigint,
    owner_id bigint,
    CONSTRAINT project_created_at_and_by_together CHECK (((created_at IS NOT NULL) AND (created_by_id IS NOT NULL))),
    CONSTRAINT project_ends_after_it_starts CHECK (((starts_on IS NULL) OR (ends_on IS NULL) OR (ends_on > starts_on))),
    CONSTRAINT project_evidence_level_0_to_5 CHECK ((own_evidence_level <= 5)),
    CONSTRAINT projects_project_own_evidence_level_check CHECK ((own_evidence_level >= 0))
);
ALTER TABLE public.projects_project ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_project_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectcheckanswer (
    id bigint NOT NULL,
    answer character varying(6) NOT NULL,
    comment character varying(500) NOT NULL,
    question_id bigint NOT NULL,
    round_id bigint NOT NULL
);
ALTER TABLE public.projects_projectcheckanswer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectcheckanswer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectcheckround (
    id bigint NOT NULL,
    held_on date NOT NULL,
    participants text NOT NULL,
    note text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    written_by_id bigint NOT NULL
);
ALTER TABLE public.projects_projectcheckround ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectcheckround_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(80) NOT NULL,
    short_name character varying(30) NOT NULL,
    summary character varying(200) NOT NULL,
    type character varying(14) NOT NULL,
    code character varying(20) NOT NULL,
    starts_on date,
    ends_on date,
    own_evidence_level smallint NOT NULL,
    state character varying(12) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by_id bigint NOT NULL,
    fund_id bigint NOT NULL,
    lead_board_id bigint,
    lead_organisation_id bigint,
    leader_id bigint,
    owner_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT projects_projectevent_own_evidence_level_check CHECK ((own_evidence_level >= 0))
);
ALTER TABLE public.projects_projectevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectgrant (
    id bigint NOT NULL,
    grant_id bigint NOT NULL,
    project_id bigint NOT NULL
);
ALTER TABLE public.projects_projectgrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectgrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectgroupgrant (
    id bigint NOT NULL,
    content_object_id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.projects_projectgroupgrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectgroupgrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_projectusergrant (
    id bigint NOT NULL,
    content_object_id bigint NOT NULL,
    permission_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.projects_projectusergrant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_projectusergrant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_pulse (
    id bigint NOT NULL,
    month date NOT NULL,
    status character varying(12) NOT NULL,
    reached integer,
    lesson text NOT NULL,
    obstacle text NOT NULL,
    forecast_amount numeric(14,2),
    told_at timestamp with time zone NOT NULL,
    project_id bigint NOT NULL,
    told_by_id bigint NOT NULL,
    CONSTRAINT projects_pulse_reached_check CHECK ((reached >= 0)),
    CONSTRAINT pulse_month_is_its_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    CONSTRAINT pulse_told_at_and_by_together CHECK (((told_at IS NOT NULL) AND (told_by_id IS NOT NULL)))
);
ALTER TABLE public.projects_pulse ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_pulse_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_pulseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    month date NOT NULL,
    status character varying(12) NOT NULL,
    reached integer,
    lesson text NOT NULL,
    obstacle text NOT NULL,
    forecast_amount numeric(14,2),
    told_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    told_by_id bigint NOT NULL,
    CONSTRAINT projects_pulseevent_reached_check CHECK ((reached >= 0))
);
ALTER TABLE public.projects_pulseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_pulseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_risk (
    id bigint NOT NULL,
    text character varying(300) NOT NULL,
    probability smallint NOT NULL,
    consequence smallint NOT NULL,
    measure character varying(300) NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_risk_consequence_check CHECK ((consequence >= 0)),
    CONSTRAINT projects_risk_probability_check CHECK ((probability >= 0))
);
ALTER TABLE public.projects_risk ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_risk_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_riskevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(300) NOT NULL,
    probability smallint NOT NULL,
    consequence smallint NOT NULL,
    measure character varying(300) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_riskevent_consequence_check CHECK ((consequence >= 0)),
    CONSTRAINT projects_riskevent_probability_check CHECK ((probability >= 0))
);
ALTER TABLE public.projects_riskevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_riskevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_staffrole (
    id bigint NOT NULL,
    role character varying(120) NOT NULL,
    percent smallint NOT NULL,
    lent_from character varying(120) NOT NULL,
    cost numeric(14,2),
    project_id bigint NOT NULL,
    CONSTRAINT projects_staffrole_percent_check CHECK ((percent >= 0)),
    CONSTRAINT staff_role_cost_not_negative CHECK ((cost >= (0)::numeric)),
    CONSTRAINT staff_role_percent_positive CHECK ((percent > 0))
);
ALTER TABLE public.projects_staffrole ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_staffrole_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_staffroleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    role character varying(120) NOT NULL,
    percent smallint NOT NULL,
    lent_from character varying(120) NOT NULL,
    cost numeric(14,2),
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    project_id bigint NOT NULL,
    CONSTRAINT projects_staffroleevent_percent_check CHECK ((percent >= 0))
);
ALTER TABLE public.projects_staffroleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_staffroleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_target (
    id bigint NOT NULL,
    value numeric(16,4) NOT NULL,
    due_on date,
    derived_from character varying(200) NOT NULL,
    indicator_id bigint NOT NULL
);
ALTER TABLE public.projects_target ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.projects_targetevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    value numeric(16,4) NOT NULL,
    due_on date,
    derived_from character varying(200) NOT NULL,
    indicator_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.projects_targetevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_targetevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.projects_teammember ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_teammember_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.projects_teammemberevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.projects_teammemberevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


INSERT INTO public.accounts_auditevent VALUES
	(1, '2026-11-30 14:13:53.399559+00', 1, 'created', '', '', '', '', 1, 15),
	(2, '2026-11-30 14:13:53.465628+00', 1, 'rules_adopted', '', '', 'Regler version 1, från 2022-01-01', '', 1, 15),
	(3, '2026-11-30 14:13:53.518573+00', 1, 'adopted', '', '', 'KS § 1', '', 1, 47),
	(4, '2026-11-30 14:13:53.529142+00', 1, 'seat_added', '', '', 'Ordförande', '', 1, 15),
	(5, '2026-11-30 14:13:53.548408+00', 1, 'appointed', '', '', 'person2@example.org: chair', '', 1, 15),
	(6, '2026-11-30 14:13:53.552363+00', 1, 'seated', '', '', 'person2@example.org: Ordförande', '', 1, 15),
	(7, '2026-11-30 14:13:53.555019+00', 1, 'seat_added', '', '', 'Ledamot', '', 1, 15),
	(8, '2026-11-30 14:13:53.572131+00', 1, 'appointed', '', '', 'person3@example.org: member', '', 1, 15),
	(9, '2026-11-30 14:13:53.572613+00', 1, 'seated', '', '', 'person3@example.org: Ledamot', '', 1, 15),
	(10, '2026-11-30 14:13:53.584511+00', 1, 'seat_added', '', '', 'Ledamot', '', 1, 15),
	(11, '2026-11-30 14:13:53.597104+00', 1, 'appointed', '', '', 'person4@example.org: member', '', 1, 15),
	(12, '2026-11-30 14:13:53.597569+00', 1, 'seated', '', '', 'person4@example.org: Ledamot', '', 1, 15),
	(13, '2026-11-30 14:13:53.60297+00', 1, 'seat_added', '', '', 'Socialdirektör', '', 1, 15),
	(14, '2026-11-30 14:13:53.624621+00', 1, 'appointed', '', '', 'person5@example.org: member', '', 1, 15),
	(15, '2026-11-30 14:13:53.625167+00', 1, 'seated', '', '', 'person5@example.org: Socialdirektör', '', 1, 15),
	(16, '2026-11-30 14:13:53.629842+00', 1, 'seat_added', '', '', 'Utbildningsdirektör', '', 1, 15),
	(17, '2026-11-30 14:13:53.652216+00', 1, 'appointed', '', '', 'person6@example.org: member', '', 1, 15),
	(18, '2026-11-30 14:13:53.656511+00', 1, 'seated', '', '', 'person6@example.org: Utbildningsdirektör', '', 1, 15),
	(19, '2026-11-30 14:13:53.672245+00', 1, 'seat_added', '', '', 'Arbetsmarknadschef', '', 1, 15),
	(20, '2026-11-30 14:13:53.752237+00', 1, 'appointed', '', '', 'person7@example.org: member', '', 1, 15),
	(21, '2026-11-30 14:13:53.76615+00', 1, 'seated', '', '', 'person7@example.org: Arbetsmarknadschef', '', 1, 15),
	(22, '2026-11-30 14:13:53.775333+00', 1, 'seat_added', '', '', 'Kultur- och fritidschef', '', 1, 15),
	(23, '2026-11-30 14:13:53.782714+00', 1, 'appointed', '', '', 'person8@example.org: member', '', 1, 15),
	(24, '2026-11-30 14:13:53.783121+00', 1, 'seated', '', '', 'person8@example.org: Kultur- och fritidschef', '', 1, 15),
	(25, '2026-11-30 14:13:53.791187+00', 1, 'seat_added', '', '', 'Ekonomidirektör', '', 1, 15),
	(26, '2026-11-30 14:13:53.797384+00', 1, 'appointed', '', '', 'person9@example.org: member', '', 1, 15),
	(27, '2026-11-30 14:13:53.79787+00', 1, 'seated', '', '', 'person9@example.org: Ekonomidirektör', '', 1, 15),
	(28, '2026-11-30 14:13:53.799587+00', 1, 'seat_added', '', '', 'Folkhälsostrateg', '', 1, 15),
	(29, '2026-11-30 14:13:53.804784+00', 1, 'appointed', '', '', 'person10@example.org: member', '', 1, 15),
	(30, '2026-11-30 14:13:53.805185+00', 1, 'seated', '', '', 'person10@example.org: Folkhälsostrateg', '', 1, 15),
	(31, '2026-11-30 14:13:53.810783+00', 1, 'seat_added', '', '', 'Utvärderare', '', 1, 15),
	(32, '2026-11-30 14:13:53.824233+00', 1, 'appointed', '', '', 'person11@example.org: adjunct', '', 1, 15),
	(33, '2026-11-30 14:13:53.824809+00', 1, 'seated', '', '', 'person11@example.org: Utvärderare', '', 1, 15),
	(34, '2026-11-30 14:13:53.82697+00', 1, 'seat_added', '', '', 'Civilsamhället', '', 1, 15),
	(35, '2026-11-30 14:13:53.835665+00', 1, 'appointed', '', '', 'person12@example.org: adjunct', '', 1, 15),
	(36, '2026-11-30 14:13:53.836227+00', 1, 'seated', '', '', 'person12@example.org: Civilsamhället', '', 1, 15),
	(37, '2026-11-30 14:13:53.84512+00', 1, 'appointed', '', '', 'person13@example.org: coordinator', '', 1, 15),
	(38, '2026-11-30 14:13:53.849392+00', 1, 'appointed', '', '', 'person14@example.org: assessor', '', 1, 15),
	(39, '2026-11-30 14:13:53.853497+00', 1, 'appointed', '', '', 'person15@example.org: chair', '', 1, 15),
	(40, '2026-11-30 14:13:53.858265+00', 1, 'appointed', '', '', 'person16@example.org: member', '', 1, 15),
	(41, '2026-11-30 14:13:53.862291+00', 1, 'appointed', '', '', 'person17@example.org: deputy', '', 1, 15),
	(42, '2026-11-30 14:13:53.870246+00', 1, 'appointed', '', '', 'person18@example.org: adjunct', '', 1, 15),
	(43, '2026-11-30 14:13:53.876538+00', 1, 'appointed', '', '', 'person19@example.org: finance', '', 1, 15),
	(44, '2026-11-30 14:13:53.880388+00', 1, 'appointed', '', '', 'person20@example.org: registrar', '', 1, 15),
	(45, '2026-11-30 14:13:53.884884+00', 1, 'appointed', '', '', 'person21@example.org: evaluator', '', 1, 15),
	(46, '2026-11-30 14:13:53.888549+00', 1, 'appointed', '', '', 'person22@example.org: auditor', '', 1, 15),
	(47, '2026-11-30 14:13:53.894364+00', 1, 'appointed', '', '', 'person23@example.org: assessor', '', 1, 15),
	(48, '2026-11-30 14:13:53.908032+00', 1, 'interests_declared', '', '', '2026, 1', '', 13, 15),
	(49, '2026-11-30 14:13:53.937949+00', 1, 'member_added', '', '', 'person24@example.org: author', '', 24, 91),
	(50, '2026-11-30 14:13:53.938977+00', 1, 'proposed', '', '', '', '', 24, 91),
	(51, '2026-11-30 14:13:54.026666+00', 1, 'submitted', 'draft', 'submitted', '', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', 24, 122),
	(52, '2026-11-30 14:13:58.481915+00', 1, 'registered', 'submitted', 'registered', '', '', 13, 122),
	(53, '2026-11-30 14:13:59.937347+00', 1, 'formal_check', 'registered', 'formal_check', '', '', 13, 122),
	(54, '2026-11-30 14:14:00.010549+00', 1, 'preparation', 'formal_check', 'preparation', '', '', 13, 122),
	(55, '2026-11-30 14:14:00.167703+00', 1, 'assigned', '', '', 'person14@example.org', '', 13, 124),
	(56, '2026-11-30 14:14:00.29354+00', 1, 'done', 'open', 'done', '', '', 14, 124),
	(57, '2026-11-30 14:14:00.33917+00', 2, 'assigned', '', '', 'person23@example.org', '', 13, 124),
	(58, '2026-11-30 14:14:00.434678+00', 2, 'done', 'open', 'done', '', '', 23, 124),
	(59, '2026-11-30 14:14:00.551372+00', 1, 'ready', 'preparation', 'ready', '', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', 13, 122),
	(60, '2026-11-30 14:14:00.641665+00', 1, 'planned', '', '', '', '', 13, 32),
	(61, '2026-11-30 14:14:00.6474+00', 1, 'item_added', '', '', '1. Tidig hjälp hemma', '', 13, 32),
	(62, '2026-11-30 14:14:00.649317+00', 1, 'on_agenda', 'ready', 'on_agenda', '2026-11-30, 1. Tidig hjälp hemma', '', 13, 122),
	(63, '2026-11-30 14:14:00.659529+00', 1, 'notified', 'planned', 'notified', '', '', 13, 32),
	(64, '2026-11-30 14:14:00.897136+00', 1, 'attendance', '', '', '', '', 13, 32),
	(65, '2026-11-30 14:14:00.905894+00', 1, 'open', 'notified', 'open', '', '', 13, 32),
	(66, '2026-11-30 14:14:00.922425+00', 1, 'conflict_answered', '', '', 'none', '', 2, 91),
	(67, '2026-11-30 14:14:00.927088+00', 1, 'conflict_answered', '', '', 'none', '', 3, 91),
	(68, '2026-11-30 14:14:00.930742+00', 1, 'conflict_answered', '', '', 'none', '', 4, 91),
	(69, '2026-11-30 14:14:00.936219+00', 1, 'conflict_answered', '', '', 'none', '', 5, 91),
	(70, '2026-11-30 14:14:00.93971+00', 1, 'conflict_answered', '', '', 'none', '', 6, 91),
	(71, '2026-11-30 14:14:00.951129+00', 1, 'conflict_answered', '', '', 'none', '', 7, 91),
	(72, '2026-11-30 14:14:00.962227+00', 1, 'conflict_answered', '', '', 'none', '', 8, 91),
	(73, '2026-11-30 14:14:00.991083+00', 1, 'conflict_answered', '', '', 'none', '', 9, 91),
	(74, '2026-11-30 14:14:01.011457+00', 1, 'conflict_answered', '', '', 'none', '', 10, 91),
	(75, '2026-11-30 14:14:01.024216+00', 1, 'conflict_answered', '', '', 'none', '', 11, 91),
	(76, '2026-11-30 14:14:01.036872+00', 1, 'conflict_answered', '', '', 'none', '', 12, 91),
	(77, '2026-11-30 14:14:01.04431+00', 1, 'conflict_answered', '', '', 'none', '', 13, 91),
	(78, '2026-11-30 14:14:01.276555+00', 1, 'granted', 'on_agenda', 'granted', '§ 3', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', 2, 122),
	(79, '2026-11-30 14:14:01.295309+00', 1, 'starting', 'proposed', 'starting', '§ 3', '', 2, 91),
	(80, '2026-11-30 14:14:01.383348+00', 1, 'chain_frozen', '', '', '1: Som beviljat', '', 2, 91),
	(81, '2026-11-30 14:14:02.420267+00', 1, 'closed', 'open', 'closed', '', '', 13, 32),
	(82, '2026-11-30 14:14:02.496123+00', 1, 'verifiers', '', '', 'Ordförande, Folkhälsostrateg', '', 13, 35),
	(83, '2026-11-30 14:14:02.498794+00', 1, 'minutes_begun', '', '', '§ 1', '', 13, 35),
	(84, '2026-11-30 14:14:02.524693+00', 1, 'paragraph_added', '', '', '§ 4 Övrig fråga', '', 13, 35),
	(85, '2026-11-30 14:14:02.580202+00', 1, 'verifying', 'draft', 'verifying', '', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 13, 35),
	(86, '2026-11-30 14:14:02.668384+00', 1, 'verified', '', '', '', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 10, 35),
	(87, '2026-11-30 14:14:02.699755+00', 1, 'verified', '', '', '', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 2, 35),
	(88, '2026-11-30 14:14:02.772522+00', 1, 'locked', 'verifying', 'locked', '', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 2, 35),
	(89, '2026-11-30 14:14:03.48451+00', 1, 'minutes_entry', '', '', '§ 1: Skrivfel', '', 13, 35),
	(90, '2026-11-30 14:14:03.514171+00', 1, 'member_added', '', '', 'person26@example.org: owner', '', 24, 91),
	(91, '2026-11-30 14:14:03.526369+00', 1, 'member_added', '', '', 'person24@example.org: leader', '', 24, 91),
	(92, '2026-11-30 14:14:03.532919+00', 1, 'appointed', '', '', 'person27@example.org: assessor', '', 1, 15),
	(93, '2026-11-30 14:14:03.53783+00', 1, 'conflict_answered', '', '', 'j4', '', 27, 91),
	(94, '2026-11-30 14:14:03.539427+00', 1, 'ongoing', 'starting', 'ongoing', 'Allt är på plats', '', 26, 91),
	(95, '2026-11-30 14:14:03.548503+00', 1, 'entered', '', '', '', '', 24, 85),
	(96, '2026-11-30 14:14:03.569412+00', 1, 'approved', 'entered', 'approved', '', '', 26, 85),
	(97, '2026-11-30 14:14:03.574737+00', 2, 'entered', '', '', '', '', 24, 85),
	(98, '2026-11-30 14:14:03.600413+00', 1, 'reported', 'open', 'reported', 'Avtalet är undertecknat', '', 24, 10),
	(99, '2026-11-30 14:14:03.618818+00', 1, 'accepted', 'reported', 'accepted', '', '', 19, 10),
	(100, '2026-11-30 14:14:03.647089+00', 1, 'working', 'waiting', 'working', '', '', 1, 204),
	(101, '2026-11-30 14:14:04.564974+00', 1, 'ready', 'working', 'ready', '', 'd53e8c97019430fb0b495633628e130fd7c906832988f288adfc22a245857537', 1, 204),
	(102, '2026-11-30 14:14:04.595237+00', 2, 'member_added', '', '', 'person28@example.org: author', '', 28, 91),
	(103, '2026-11-30 14:14:04.595706+00', 2, 'proposed', '', '', '', '', 28, 91),
	(104, '2026-11-30 14:14:04.675086+00', 2, 'submitted', 'draft', 'submitted', '', 'c5195aabce502320628bc55bec12cc902ca5e224aa2b5daf2a6bc5a7c5d28380', 28, 122),
	(105, '2026-11-30 14:14:06.347759+00', 2, 'registered', 'submitted', 'registered', '', '', 13, 122),
	(106, '2026-11-30 14:14:07.923927+00', 2, 'formal_check', 'registered', 'formal_check', '', '', 13, 122),
	(107, '2026-11-30 14:14:07.963614+00', 2, 'preparation', 'formal_check', 'preparation', '', '', 13, 122),
	(108, '2026-11-30 14:14:08.024339+00', 1, 'asked', '', '', 'Utbildningsnämnden, person29@example.org.', '', 13, 166),
	(109, '2026-11-30 14:14:08.025162+00', 2, 'opinion_asked', '', '', 'Utbildningsnämnden, person29@example.org.', '', 13, 122),
	(110, '2026-11-30 14:14:08.065598+00', 1, 'answered', 'asked', 'answered', '', 'c5195aabce502320628bc55bec12cc902ca5e224aa2b5daf2a6bc5a7c5d28380', 29, 166),
	(111, '2026-11-30 14:14:08.068516+00', 2, 'opinion_answered', '', '', 'Utbildningsnämnden: Stödjer', 'c5195aabce502320628bc55bec12cc902ca5e224aa2b5daf2a6bc5a7c5d28380', 29, 122),
	(112, '2026-11-30 14:14:08.152021+00', 3, 'assigned', '', '', 'person14@example.org', '', 13, 124),
	(113, '2026-11-30 14:14:08.185598+00', 3, 'done', 'open', 'done', '', '', 14, 124),
	(114, '2026-11-30 14:14:08.253553+00', 2, 'memo_begun', '', '', '1', '', 13, 122),
	(115, '2026-11-30 14:14:08.585607+00', 1, 'begun', '', '', '', '', 30, 147),
	(116, '2026-11-30 14:14:08.618376+00', 1, 'submitted', 'draft', 'submitted', '', '0c20a8112ec1ad345b322d411bdf331187e82f0f8417081fe68092bc51dcbc30', 30, 147),
	(117, '2026-11-30 14:14:08.625492+00', 1, 'screening', 'submitted', 'screening', '', '', 1, 147),
	(118, '2026-11-30 14:14:08.694231+00', 1, 'proposed', '', '', 'invite', '', 13, 147),
	(119, '2026-11-30 14:14:08.72888+00', 1, 'invited', 'screening', 'invited', 'Behovet är belagt.', '', 2, 147);
INSERT INTO public.accounts_board VALUES
	(1, 'Kommunstyrelsen', 'Kommunstyrelsen', true, 1),
	(2, 'Socialnämnden', 'Socialnämnden', false, 1),
	(3, 'Utbildningsnämnden', 'Utbildningsnämnden', false, 1),
	(4, 'Arbetsmarknadsnämnden', 'Arbetsmarknadsnämnden', false, 1),
	(5, 'Kultur- och fritidsnämnden', 'Kultur- och fritidsnämnden', false, 1);
INSERT INTO public.accounts_department VALUES
	(1, 'Kontoret', 3);

INSERT INTO public.accounts_mail VALUES
	(1, '', 'Kvitto: er ansökan har kommit in', 'Hej Karin,

Kvitto: er ansökan har kommit in

Öppna: http://localhost:8000/applications/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:13:56.195173+00', '2026-11-30 14:13:56.339531+00', 24),
	(2, '', 'En ansökan har kommit in', 'Hej coordinator,

En ansökan har kommit in

Öppna: http://localhost:8000/applications/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:13:56.265859+00', '2026-11-30 14:13:56.357486+00', 13),
	(3, '', 'En ansökan har kommit in', 'Hej registrar,

En ansökan har kommit in

Öppna: http://localhost:8000/applications/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:13:56.266115+00', '2026-11-30 14:13:56.360702+00', 20),
	(4, '', 'Du har en ansökan att bedöma', 'Hej assessor,

Du har en ansökan att bedöma

Öppna: http://localhost:8000/applications/1/assess/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.176515+00', '2026-11-30 14:14:00.189519+00', 14),
	(5, '', 'Du har en ansökan att bedöma', 'Hej Petra,

Du har en ansökan att bedöma

Öppna: http://localhost:8000/applications/1/assess/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.340517+00', '2026-11-30 14:14:00.35624+00', 23),
	(6, '', 'Alla bedömningar av en ansökan är inne', 'Hej coordinator,

Alla bedömningar av en ansökan är inne

Öppna: http://localhost:8000/applications/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.466211+00', '2026-11-30 14:14:00.482085+00', 13),
	(7, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Ordförande,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666375+00', '2026-11-30 14:14:00.689737+00', 2),
	(8, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Ledamot,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666413+00', '2026-11-30 14:14:00.698464+00', 3),
	(9, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Ledamot,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666438+00', '2026-11-30 14:14:00.724551+00', 4),
	(10, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Socialdirektör,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666461+00', '2026-11-30 14:14:00.734158+00', 5),
	(11, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Utbildningsdirektör,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666483+00', '2026-11-30 14:14:00.764964+00', 6),
	(12, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Arbetsmarknadschef,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666505+00', '2026-11-30 14:14:00.77693+00', 7),
	(13, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Kultur-,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666527+00', '2026-11-30 14:14:00.783918+00', 8),
	(14, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Ekonomidirektör,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666548+00', '2026-11-30 14:14:00.792574+00', 9),
	(15, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Folkhälsostrateg,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666568+00', '2026-11-30 14:14:00.811571+00', 10),
	(16, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Utvärderare,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.666589+00', '2026-11-30 14:14:00.829276+00', 11),
	(17, '', 'Handlingarna till ledningsgruppens möte är klara', 'Hej Civilsamhället,

Handlingarna till ledningsgruppens möte är klara

Öppna: http://localhost:8000/applications/meetings/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:00.66661+00', '2026-11-30 14:14:00.838523+00', 12),
	(18, '', 'Ledningsgruppen har beslutat om en ansökan', 'Hej Karin,

Ledningsgruppen har beslutat om en ansökan

Öppna: http://localhost:8000/applications/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:01.397415+00', '2026-11-30 14:14:01.411273+00', 24),
	(19, '', 'Ledningsgruppen har beslutat om en ansökan', 'Hej coordinator,

Ledningsgruppen har beslutat om en ansökan

Öppna: http://localhost:8000/applications/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:01.397453+00', '2026-11-30 14:14:01.419936+00', 13),
	(20, '', 'Ett protokoll väntar på att du justerar det', 'Hej Ordförande,

Ett protokoll väntar på att du justerar det

Öppna: http://localhost:8000/applications/meetings/1/minutes/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:02.588901+00', '2026-11-30 14:14:02.599512+00', 2),
	(21, '', 'Ett protokoll väntar på att du justerar det', 'Hej Folkhälsostrateg,

Ett protokoll väntar på att du justerar det

Öppna: http://localhost:8000/applications/meetings/1/minutes/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:02.588935+00', '2026-11-30 14:14:02.625172+00', 10),
	(22, '', 'Ett protokoll är justerat: anslå det', 'Hej coordinator,

Ett protokoll är justerat: anslå det

Öppna: http://localhost:8000/applications/meetings/1/minutes/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:02.781222+00', '2026-11-30 14:14:03.478173+00', 13),
	(23, '', 'Ett protokoll är justerat: anslå det', 'Hej registrar,

Ett protokoll är justerat: anslå det

Öppna: http://localhost:8000/applications/meetings/1/minutes/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:02.781257+00', '2026-11-30 14:14:03.480234+00', 20),
	(24, '', 'En rättelse av protokollet väntar på att justeras', 'Hej Ordförande,

En rättelse av protokollet väntar på att justeras

Öppna: http://localhost:8000/applications/meetings/1/minutes/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.486144+00', '2026-11-30 14:14:03.489277+00', 2),
	(25, '', 'En rättelse av protokollet väntar på att justeras', 'Hej Folkhälsostrateg,

En rättelse av protokollet väntar på att justeras

Öppna: http://localhost:8000/applications/meetings/1/minutes/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.486189+00', '2026-11-30 14:14:03.491723+00', 10),
	(26, '', 'Du har fått en roll i ett projekt', 'Hej Ägda,

Du har fått en roll i ett projekt

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.51805+00', '2026-11-30 14:14:03.52124+00', 26),
	(27, '', 'En siffra väntar på godkännande', 'Hej Ägda,

En siffra väntar på godkännande

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.556541+00', '2026-11-30 14:14:03.562659+00', 26),
	(28, '', 'En siffra väntar på godkännande', 'Hej coordinator,

En siffra väntar på godkännande

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.556576+00', '2026-11-30 14:14:03.564648+00', 13),
	(29, '', 'En siffra väntar på godkännande', 'Hej evaluator,

En siffra väntar på godkännande

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.556643+00', '2026-11-30 14:14:03.567269+00', 21),
	(30, '', 'En siffra väntar på godkännande', 'Hej Ägda,

En siffra väntar på godkännande

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.585684+00', '2026-11-30 14:14:03.591414+00', 26),
	(31, '', 'En siffra väntar på godkännande', 'Hej coordinator,

En siffra väntar på godkännande

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.585721+00', '2026-11-30 14:14:03.59385+00', 13),
	(32, '', 'En siffra väntar på godkännande', 'Hej evaluator,

En siffra väntar på godkännande

Öppna: http://localhost:8000/projects/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.585746+00', '2026-11-30 14:14:03.596267+00', 21),
	(33, '', 'Ett villkor är anmält som uppfyllt', 'Hej coordinator,

Ett villkor är anmält som uppfyllt

Öppna: http://localhost:8000/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.611799+00', '2026-11-30 14:14:03.614978+00', 13),
	(34, '', 'Ett villkor är anmält som uppfyllt', 'Hej finance,

Ett villkor är anmält som uppfyllt

Öppna: http://localhost:8000/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.611836+00', '2026-11-30 14:14:03.616902+00', 19),
	(35, '', 'Ditt villkor är godkänt som uppfyllt', 'Hej Karin,

Ditt villkor är godkänt som uppfyllt

Öppna: http://localhost:8000/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:03.620846+00', '2026-11-30 14:14:03.623146+00', 24),
	(36, '', 'En lärrapport är klar', 'Hej Karin,

En lärrapport är klar

Öppna: http://localhost:8000/learning/reports/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:04.567603+00', '2026-11-30 14:14:04.571942+00', 24),
	(37, '', 'Kvitto: er ansökan har kommit in', 'Hej Sara,

Kvitto: er ansökan har kommit in

Öppna: http://localhost:8000/applications/2/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:04.67774+00', '2026-11-30 14:14:04.695216+00', 28),
	(38, '', 'En ansökan har kommit in', 'Hej coordinator,

En ansökan har kommit in

Öppna: http://localhost:8000/applications/2/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:04.684771+00', '2026-11-30 14:14:04.699662+00', 13),
	(39, '', 'En ansökan har kommit in', 'Hej registrar,

En ansökan har kommit in

Öppna: http://localhost:8000/applications/2/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:04.684807+00', '2026-11-30 14:14:04.704869+00', 20),
	(40, '', 'Fonden ber om ditt yttrande över en ansökan', 'Hej Olof,

Fonden ber om ditt yttrande över en ansökan

Öppna: http://localhost:8000/applications/opinions/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.026851+00', '2026-11-30 14:14:08.031998+00', 29),
	(41, '', 'Ett yttrande har kommit in', 'Hej coordinator,

Ett yttrande har kommit in

Öppna: http://localhost:8000/applications/2/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.073138+00', '2026-11-30 14:14:08.076148+00', 13),
	(42, '', 'Du har en ansökan att bedöma', 'Hej assessor,

Du har en ansökan att bedöma

Öppna: http://localhost:8000/applications/2/assess/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.15272+00', '2026-11-30 14:14:08.155923+00', 14),
	(43, '', 'Kvitto: din idé har kommit in', 'Hej Ida,

Kvitto: din idé har kommit in

Öppna: http://localhost:8000/applications/ideas/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.627634+00', '2026-11-30 14:14:08.639419+00', 30),
	(44, '', 'En idé har kommit in', 'Hej coordinator,

En idé har kommit in

Öppna: http://localhost:8000/applications/ideas/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.633475+00', '2026-11-30 14:14:08.642946+00', 13),
	(45, '', 'En idé väntar på ledningsgruppens beslut', 'Hej chair,

En idé väntar på ledningsgruppens beslut

Öppna: http://localhost:8000/applications/ideas/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.701652+00', '2026-11-30 14:14:08.707669+00', 15),
	(46, '', 'En idé väntar på ledningsgruppens beslut', 'Hej Ordförande,

En idé väntar på ledningsgruppens beslut

Öppna: http://localhost:8000/applications/ideas/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.70169+00', '2026-11-30 14:14:08.710008+00', 2),
	(47, '', 'Det finns ett beslut om din idé', 'Hej Ida,

Det finns ett beslut om din idé

Öppna: http://localhost:8000/applications/ideas/1/

Du får det här meddelandet för att du har en roll i Verkan.', '2026-11-30 14:14:08.736051+00', '2026-11-30 14:14:08.740222+00', 30);
INSERT INTO public.accounts_organisation VALUES
	(1, 'Municipality 1', 'municipality', '');

INSERT INTO public.accounts_user VALUES
	(1, '', NULL, false, 'system@verkan.invalid', 'Verkan', '', '', 'sv', false, false, '2026-11-30 14:13:53.313022+00', NULL, NULL, NULL, NULL),
	(2, '!pKUrtqHMrOCl1pMyadSq9SYZ0w86XiF9vV4J135L', NULL, false, 'person2@example.org', 'Ordförande', '', '', 'sv', true, false, '2026-11-30 14:13:53.532771+00', NULL, NULL, NULL, NULL),
	(3, '!eyQ4JFSpZSaDCJoIfOYihhTO35R34ZHxbevSk9eN', NULL, false, 'person3@example.org', 'Ledamot', '', '', 'sv', true, false, '2026-11-30 14:13:53.555592+00', NULL, NULL, NULL, NULL),
	(4, '!GXg9bwR0uU4k6cKsXpYJU3VAvAklMbDHTpf7nxgo', NULL, false, 'person4@example.org', 'Ledamot', '', '', 'sv', true, false, '2026-11-30 14:13:53.585186+00', NULL, NULL, NULL, NULL),
	(5, '!IpyRl48hOOM1bLxhHp1yttSY22zuNHStpQ2lG1rt', NULL, false, 'person5@example.org', 'Socialdirektör', '', '', 'sv', true, false, '2026-11-30 14:13:53.604517+00', NULL, NULL, NULL, NULL),
	(6, '!o7ELhuDbeJOCrh6w0RxdAaIHu8HeBUGyzij73hqQ', NULL, false, 'person6@example.org', 'Utbildningsdirektör', '', '', 'sv', true, false, '2026-11-30 14:13:53.630434+00', NULL, NULL, NULL, NULL),
	(7, '!D1IjyfEobHZYG9786GX9t2LHpNhnQRYHQ0zOVYpK', NULL, false, 'person7@example.org', 'Arbetsmarknadschef', '', '', 'sv', true, false, '2026-11-30 14:13:53.684299+00', NULL, NULL, NULL, NULL),
	(8, '!zwC7DQTt9SxvS2rkCDmosvIFMl3Nl0GOqdQiUGtM', NULL, false, 'person8@example.org', 'Kultur- och fritidschef', '', '', 'sv', true, false, '2026-11-30 14:13:53.775887+00', NULL, NULL, NULL, NULL),
	(9, '!LJ1HD1auBYwbMrI1vYecmK7gvQ5JQAsA8ODNSKn9', NULL, false, 'person9@example.org', 'Ekonomidirektör', '', '', 'sv', true, false, '2026-11-30 14:13:53.791868+00', NULL, NULL, NULL, NULL),
	(10, '!zff0aLzxANoxKfngC12E2YGwlcj8vcSTc9MUtzZN', NULL, false, 'person10@example.org', 'Folkhälsostrateg', '', '', 'sv', true, false, '2026-11-30 14:13:53.800029+00', NULL, NULL, NULL, NULL),
	(11, '!hhKxVtnAiaWQZBQSTZyAQ05oF18I244joAjQTsXB', NULL, false, 'person11@example.org', 'Utvärderare', '', '', 'sv', true, false, '2026-11-30 14:13:53.811398+00', NULL, NULL, NULL, NULL),
	(12, '!U5ZoeaVtzaod6NaElXbyMvnh3uASUW2m0ggyu6S7', NULL, false, 'person12@example.org', 'Civilsamhället', '', '', 'sv', true, false, '2026-11-30 14:13:53.827507+00', NULL, NULL, NULL, NULL),
	(13, '!AGa2ShyZot9MQfDm3UTwPZSpjvRwG5kKsUtInqQz', NULL, false, 'person13@example.org', 'coordinator', '', '', 'sv', true, false, '2026-11-30 14:13:53.841493+00', NULL, NULL, NULL, NULL),
	(14, '!kDLR7AsdvQKjhwfXeazAgzYdqDAA1ukh9WJQmLKo', NULL, false, 'person14@example.org', 'assessor', '', '', 'sv', true, false, '2026-11-30 14:13:53.845699+00', NULL, NULL, NULL, NULL),
	(15, '!Iz69ovUnyj4BJO4PZPh3EWYK7sC24e7j5vCOeEMt', NULL, false, 'person15@example.org', 'chair', '', '', 'sv', true, false, '2026-11-30 14:13:53.849928+00', NULL, NULL, NULL, NULL),
	(16, '!xW3WKqBhsBTuUZ9WN57pqYmAmUeaT7MvpKhvcBNa', NULL, false, 'person16@example.org', 'member', '', '', 'sv', true, false, '2026-11-30 14:13:53.855032+00', NULL, NULL, NULL, NULL),
	(17, '!YthILSgTwhwMfUhidjlEdVR2c4UMuvJIh9QCYi40', NULL, false, 'person17@example.org', 'deputy', '', '', 'sv', true, false, '2026-11-30 14:13:53.858967+00', NULL, NULL, NULL, NULL),
	(18, '!vM0HvoSgONgsrcj2aIwSXUsdXX2WXfMnIZQyvAVl', NULL, false, 'person18@example.org', 'adjunct', '', '', 'sv', true, false, '2026-11-30 14:13:53.863087+00', NULL, NULL, NULL, NULL),
	(19, '!2W37nJLRIt9uoSFpzTVmcFTW0eM6E4XZYmO0T6UK', NULL, false, 'person19@example.org', 'finance', '', '', 'sv', true, false, '2026-11-30 14:13:53.87152+00', NULL, NULL, NULL, NULL),
	(20, '!dr1m6la6JpmvYep7TSGBtnjDa9DK692sFQKxkPhK', NULL, false, 'person20@example.org', 'registrar', '', '', 'sv', true, false, '2026-11-30 14:13:53.877218+00', NULL, NULL, NULL, NULL),
	(21, '!0v3u3uSLVqz9bcQ76BCPt3l9YmhNM7mPbGuRhbXU', NULL, false, 'person21@example.org', 'evaluator', '', '', 'sv', true, false, '2026-11-30 14:13:53.881197+00', NULL, NULL, NULL, NULL),
	(22, '!OqQc4fhD3k6aSzLHK1idUoG9r0aXpR8IOr0JB5CE', NULL, false, 'person22@example.org', 'auditor', '', '', 'sv', true, false, '2026-11-30 14:13:53.885452+00', NULL, NULL, NULL, NULL),
	(23, '!sQZZ3ySXVaExndpt98p5lKadZfiJQU97ll5FVB4Q', NULL, false, 'person23@example.org', 'Petra Hall', '', '', 'sv', true, false, '2026-11-30 14:13:53.8892+00', NULL, NULL, NULL, NULL),
	(24, '!crgeBeDJk4AnYPWuwwHCSS3Uy9CC3KKQY6EBz7ur', NULL, false, 'person24@example.org', 'Karin Sökande', '', '', 'sv', true, false, '2026-11-30 14:13:53.903319+00', NULL, NULL, NULL, NULL),
	(25, '!4DPBpaqwfzUohXmALx2WkgJGgRDlXb7f7y4tFe8H', NULL, false, 'person25@example.org', 'Anna Anställd', '', '', 'sv', true, false, '2026-11-30 14:13:53.903825+00', NULL, 1, NULL, NULL),
	(26, '!LuGvH01t3DFGjY90MpE6nldBNWg9EuGu3JGuxIS4', NULL, false, 'person26@example.org', 'Ägda Ägare', '', '', 'sv', true, false, '2026-11-30 14:14:03.509856+00', NULL, NULL, NULL, NULL),
	(27, '!Yq3RzPhSv1OfnAE4vrp2oyoz7qO1OWlAK2mTarX5', NULL, false, 'person27@example.org', 'Jäv Javisst', '', '', 'sv', true, false, '2026-11-30 14:14:03.527059+00', NULL, NULL, NULL, NULL),
	(28, '!247Sy7WUTyErqGNwru3utTA58ea0gAPvWNLDfBtz', NULL, false, 'person28@example.org', 'Sara Andrasson', '', '', 'sv', true, false, '2026-11-30 14:14:04.574404+00', NULL, NULL, NULL, NULL),
	(29, '!WhSAl1rc7pUbv0pV3KOEnZTyhdddqeA2BqIiwG5J', NULL, false, 'person29@example.org', 'Olof Brink', '', '', 'sv', true, false, '2026-11-30 14:14:08.004671+00', 1, NULL, NULL, NULL),
	(30, '!2wl2eEu6xoiC59hzdW6vnPo8ztucStZtJx3d3tfn', NULL, false, 'person30@example.org', 'Ida Idésson', '', '', 'sv', true, false, '2026-11-30 14:14:08.579216+00', NULL, NULL, NULL, NULL);
INSERT INTO public.accounts_user_groups VALUES
	(1, 2, 3),
	(2, 3, 4),
	(3, 4, 4),
	(4, 5, 4),
	(5, 6, 4),
	(6, 7, 4),
	(7, 8, 4),
	(8, 9, 4),
	(9, 10, 4),
	(10, 11, 6),
	(11, 12, 6),
	(12, 13, 1),
	(13, 14, 2),
	(14, 15, 3),
	(15, 16, 4),
	(16, 17, 5),
	(17, 18, 6),
	(18, 19, 7),
	(19, 20, 8),
	(20, 21, 9),
	(21, 22, 10),
	(22, 23, 2),
	(23, 27, 2);

INSERT INTO public.applications_agendacase VALUES
	(1, 1, 1);
INSERT INTO public.applications_application VALUES
	(1, 'KS 2026/0001', 'granted', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', '''-01'':136C,137C ''-12'':139C ''-31'':140C ''100 000 kr'':181C,182C,183C,214C ''2027'':135C ''2028'':138C ''24'':73C,74C,80C ''3'':102C ''fler'':21C,26C,31C,36C,41C,46C,51C,56C,61C,66C,71C,78C,84C,89C,100C,113C,118C,123C,133C,144C,149C,154C,159C,164C,169C,174C,179C,189C,194C,199C,204C,210C,220C,225C ''förändring'':103C ''grund'':106C ''hemm'':3A,8C ''hjälp'':2A,7C ''ja'':227C,228C,229C,230C ''jämförelsegrupp'':109C,126C ''likn'':128C ''metod'':108C ''metodpröv'':91C ''nej'':206C ''ord'':22C,27C,32C,37C,42C,47C,52C,57C,62C,67C,72C,79C,85C,90C,101C,114C,119C,124C,134C,145C,150C,155C,160C,165C,170C,175C,180C,190C,195C,200C,205C,211C,221C,226C ''pröv'':94C ''rad'':5B,11C,13C,15C,17C,185C,213C,216C ''ska'':93C ''sker'':104C ''svar'':19C,24C,29C,34C,39C,44C,49C,54C,59C,64C,69C,76C,82C,87C,98C,111C,116C,121C,131C,142C,147C,152C,157C,162C,167C,172C,177C,187C,192C,197C,202C,208C,218C,223C ''tid'':1A,6C,9C ''”vi'':92C ''…”'':96C', 24, 1, 1, 24, 1),
	(2, 'KS 2026/0002', 'preparation', '', 1000000.00, '2026-11-30 14:14:04.597631+00', '2026-11-30 14:14:04.674095+00', '''-01'':136C,137C ''-12'':139C ''-31'':140C ''100 000 kr'':181C,182C,183C,214C ''2027'':135C ''2028'':138C ''24'':73C,74C,80C ''3'':102C ''fler'':21C,26C,31C,36C,41C,46C,51C,56C,61C,66C,71C,78C,84C,89C,100C,113C,118C,123C,133C,144C,149C,154C,159C,164C,169C,174C,179C,189C,194C,199C,204C,210C,220C,225C ''förändring'':103C ''grund'':106C ''hemm'':3A,8C ''hjälp'':2A,7C ''ja'':227C,228C,229C,230C ''jämförelsegrupp'':109C,126C ''likn'':128C ''metod'':108C ''metodpröv'':91C ''nej'':206C ''ord'':22C,27C,32C,37C,42C,47C,52C,57C,62C,67C,72C,79C,85C,90C,101C,114C,119C,124C,134C,145C,150C,155C,160C,165C,170C,175C,180C,190C,195C,200C,205C,211C,221C,226C ''pröv'':94C ''rad'':5B,11C,13C,15C,17C,185C,213C,216C ''ska'':93C ''sker'':104C ''svar'':19C,24C,29C,34C,39C,44C,49C,54C,59C,64C,69C,76C,82C,87C,98C,111C,116C,121C,131C,142C,147C,152C,157C,162C,167C,172C,177C,187C,192C,197C,202C,208C,218C,223C ''tid'':1A,6C,9C ''”vi'':92C ''…”'':96C', 28, 1, 2, 28, 1);
INSERT INTO public.applications_applicationevent VALUES
	(1, '2026-11-30 14:13:53.91067+00', 'insert', 1, '', 'draft', '', NULL, '2026-11-30 14:13:53.939562+00', NULL, 24, 1, NULL, 1, 1, NULL, 1),
	(2, '2026-11-30 14:13:53.991515+00', 'update', 1, '', 'submitted', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(3, '2026-11-30 14:13:58.457483+00', 'update', 1, 'KS 2026/0001', 'registered', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(4, '2026-11-30 14:13:59.935834+00', 'update', 1, 'KS 2026/0001', 'formal_check', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(5, '2026-11-30 14:13:59.99508+00', 'update', 1, 'KS 2026/0001', 'preparation', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(6, '2026-11-30 14:14:00.516956+00', 'update', 1, 'KS 2026/0001', 'ready', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(7, '2026-11-30 14:14:00.643617+00', 'update', 1, 'KS 2026/0001', 'on_agenda', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(8, '2026-11-30 14:14:01.055988+00', 'update', 1, 'KS 2026/0001', 'granted', '', 1000000.00, '2026-11-30 14:13:53.939562+00', '2026-11-30 14:13:54.025294+00', 24, 1, NULL, 1, 1, 24, 1),
	(9, '2026-11-30 14:14:04.576109+00', 'insert', 2, '', 'draft', '', NULL, '2026-11-30 14:14:04.597631+00', NULL, 28, 1, NULL, 2, 2, NULL, 1),
	(10, '2026-11-30 14:14:04.643786+00', 'update', 2, '', 'submitted', '', 1000000.00, '2026-11-30 14:14:04.597631+00', '2026-11-30 14:14:04.674095+00', 28, 1, NULL, 2, 2, 28, 1),
	(11, '2026-11-30 14:14:06.341642+00', 'update', 2, 'KS 2026/0002', 'registered', '', 1000000.00, '2026-11-30 14:14:04.597631+00', '2026-11-30 14:14:04.674095+00', 28, 1, NULL, 2, 2, 28, 1),
	(12, '2026-11-30 14:14:07.922887+00', 'update', 2, 'KS 2026/0002', 'formal_check', '', 1000000.00, '2026-11-30 14:14:04.597631+00', '2026-11-30 14:14:04.674095+00', 28, 1, NULL, 2, 2, 28, 1),
	(13, '2026-11-30 14:14:07.954105+00', 'update', 2, 'KS 2026/0002', 'preparation', '', 1000000.00, '2026-11-30 14:14:04.597631+00', '2026-11-30 14:14:04.674095+00', 28, 1, NULL, 2, 2, 28, 1);
INSERT INTO public.applications_archivecopy VALUES
	(1, '', 'versions/2026/11/c0744dc8fce82cc1.pdf', 'e5bed792837f3dda54af11b0d0d2af396e4cc2474a5b6f3c5070884d7e8683dd', '2026-11-30 14:13:56.3691+00', 1),
	(2, 'KS 2026/0001', 'versions/2026/11/c0744dc8fce82cc1_SqK0Plh.pdf', 'ff54db615464e0a92f3f5e754d6bfeda5a78807c8923819f7ac65483ac04e132', '2026-11-30 14:13:58.513852+00', 1),
	(3, '', 'versions/2026/11/c5195aabce502320.pdf', '85ea19a8f7b4cec6a5a84406185b71cb394642b6323f2ad86477f77f722c0d4b', '2026-11-30 14:14:04.715336+00', 2),
	(4, 'KS 2026/0002', 'versions/2026/11/c5195aabce502320_yCYtJtJ.pdf', '9e7168b35d0e54047f26a3e7e111d0b00db988081af0dcc77637f55ec5284c3a', '2026-11-30 14:14:06.358817+00', 2);
INSERT INTO public.applications_assessment VALUES
	(1, NULL, NULL, '', 'done', '', '2026-11-30 14:14:00.155162+00', NULL, '2026-11-30 14:14:00.283501+00', NULL, '', '', 1, 14, 13),
	(2, NULL, NULL, '', 'done', '', '2026-11-30 14:14:00.334823+00', NULL, '2026-11-30 14:14:00.433537+00', NULL, '', '', 1, 23, 13),
	(3, NULL, NULL, '', 'done', '', '2026-11-30 14:14:08.149265+00', NULL, '2026-11-30 14:14:08.184669+00', NULL, '', '', 2, 14, 13);
INSERT INTO public.applications_assessmentevent VALUES
	(1, '2026-11-30 14:14:00.098104+00', 'insert', 1, NULL, NULL, '', 'open', '', '2026-11-30 14:14:00.155162+00', NULL, NULL, NULL, '', '', 1, 14, 13, NULL, 1),
	(2, '2026-11-30 14:14:00.258445+00', 'update', 1, NULL, NULL, '', 'done', '', '2026-11-30 14:14:00.155162+00', NULL, '2026-11-30 14:14:00.283501+00', NULL, '', '', 1, 14, 13, NULL, 1),
	(3, '2026-11-30 14:14:00.307432+00', 'insert', 2, NULL, NULL, '', 'open', '', '2026-11-30 14:14:00.334823+00', NULL, NULL, NULL, '', '', 1, 23, 13, NULL, 2),
	(4, '2026-11-30 14:14:00.409677+00', 'update', 2, NULL, NULL, '', 'done', '', '2026-11-30 14:14:00.334823+00', NULL, '2026-11-30 14:14:00.433537+00', NULL, '', '', 1, 23, 13, NULL, 2),
	(5, '2026-11-30 14:14:08.129533+00', 'insert', 3, NULL, NULL, '', 'open', '', '2026-11-30 14:14:08.149265+00', NULL, NULL, NULL, '', '', 2, 14, 13, NULL, 3),
	(6, '2026-11-30 14:14:08.179979+00', 'update', 3, NULL, NULL, '', 'done', '', '2026-11-30 14:14:08.149265+00', NULL, '2026-11-30 14:14:08.184669+00', NULL, '', '', 2, 14, 13, NULL, 3);





INSERT INTO public.applications_call VALUES
	(1, 'Löpande utlysning', '', '2026-10-31 14:13:53.898342+00', NULL, 15, 10000000.00, true, 1);
INSERT INTO public.applications_callevent VALUES
	(1, '2026-11-30 14:13:53.898824+00', 'insert', 1, 'Löpande utlysning', '', '2026-10-31 14:13:53.898342+00', NULL, 15, 10000000.00, true, 1, NULL, 1);


INSERT INTO public.applications_citedalignment VALUES
	(1, 'Social investeringsplan', 'Kommunstyrelsen', 'U1 Unga till arbete', 'supports', '', 1, 1);




INSERT INTO public.applications_criterion VALUES
	(1, '', 'C1', 'Kriterium 1', 15, 'saknas', 'delvis', 'fullt ut', true, 1, 1),
	(2, '', 'C2', 'Kriterium 2', 15, 'saknas', 'delvis', 'fullt ut', true, 2, 1),
	(3, '', 'C3', 'Kriterium 3', 15, 'saknas', 'delvis', 'fullt ut', false, 3, 1),
	(4, '', 'C4', 'Kriterium 4', 15, 'saknas', 'delvis', 'fullt ut', true, 4, 1),
	(5, '', 'C5', 'Kriterium 5', 10, 'saknas', 'delvis', 'fullt ut', false, 5, 1),
	(6, '', 'C6', 'Kriterium 6', 10, 'saknas', 'delvis', 'fullt ut', false, 6, 1),
	(7, '', 'C7', 'Kriterium 7', 10, 'saknas', 'delvis', 'fullt ut', false, 7, 1),
	(8, '', 'C8', 'Kriterium 8', 10, 'saknas', 'delvis', 'fullt ut', false, 8, 1);
INSERT INTO public.applications_decision VALUES
	(1, 'group', 'conditions', 'Stöds av planen.', '§ 3', '2026-11-30', 'steering_group', '["Ordförande, Ordförande", "Ledamot, Ledamot", "Ledamot, Ledamot", "Socialdirektör, Socialdirektör", "Utbildningsdirektör, Utbildningsdirektör", "Arbetsmarknadschef, Arbetsmarknadschef", "Kultur- och fritidschef, Kultur- och fritidschef", "Ekonomidirektör, Ekonomidirektör", "Folkhälsostrateg, Folkhälsostrateg"]', '[]', '', '', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', '2026-11-30 14:14:01.133186+00', 1, 1, NULL, 1, 2);
INSERT INTO public.applications_decisionbasis VALUES
	(1, '[{"seat": "Ordförande", "side": "majority", "board": "Kommunstyrelsen", "person": "Ordförande", "is_deputy": false}, {"seat": "Ledamot", "side": "majority", "board": "Socialnämnden", "person": "Ledamot", "is_deputy": false}, {"seat": "Ledamot", "side": "opposition", "board": "Utbildningsnämnden", "person": "Ledamot", "is_deputy": false}, {"seat": "Socialdirektör", "side": "official", "board": "Socialnämnden", "person": "Socialdirektör", "is_deputy": false}, {"seat": "Utbildningsdirektör", "side": "official", "board": "Utbildningsnämnden", "person": "Utbildningsdirektör", "is_deputy": false}, {"seat": "Arbetsmarknadschef", "side": "official", "board": "Arbetsmarknadsnämnden", "person": "Arbetsmarknadschef", "is_deputy": false}, {"seat": "Kultur- och fritidschef", "side": "official", "board": "Kultur- och fritidsnämnden", "person": "Kultur- och fritidschef", "is_deputy": false}, {"seat": "Ekonomidirektör", "side": "official", "board": "Kommunstyrelsen", "person": "Ekonomidirektör", "is_deputy": false}, {"seat": "Folkhälsostrateg", "side": "official", "board": "Kommunstyrelsen", "person": "Folkhälsostrateg", "is_deputy": false}]', '[{"why": "9 av 9 röstande ledamöter kan rösta. Det behövs fler än hälften.", "code": "quorum", "verdict": "ok"}, {"why": "Kommunstyrelsen har 3 av 9 röster. Ingen nämnd får ha mer än en tredjedel.", "code": "B2", "verdict": "ok"}, {"why": "Någon med ekonomikompetens deltar.", "code": "B5", "verdict": "ok"}, {"why": "Ordföranden äger inget pågående projekt.", "code": "B8", "verdict": "ok"}, {"why": "2 av 9 röstande ledamöter har en förvaltning som söker i den här omgången; högst 50 procent är tillrådligt.", "code": "B11", "verdict": "ok"}]', 1);
INSERT INTO public.applications_decisionletter VALUES
	(1, 'letters/2026/11/1.pdf', '37c2e795473422769a5b7abeeedd262dc92d0f7523bd0996c0f93643a8cbcbb2', '2026-11-30 14:14:01.455585+00', 1);




INSERT INTO public.applications_formalanswer VALUES
	(1, 'parties', 'met', 'Kontrollerat', '2026-11-30 14:13:59.967025+00', 13, 1, 1),
	(2, 'municipal_party', 'met', 'Kontrollerat', '2026-11-30 14:13:59.975075+00', 13, 1, 1),
	(3, 'for_profit', 'met', 'Kontrollerat', '2026-11-30 14:13:59.980659+00', 13, 1, 1),
	(4, 'endorsed', 'met', 'Kontrollerat', '2026-11-30 14:13:59.984184+00', 13, 1, 1),
	(5, 'amount', 'met', 'Kontrollerat', '2026-11-30 14:13:59.985502+00', 13, 1, 1),
	(6, 'length', 'met', 'Kontrollerat', '2026-11-30 14:13:59.986559+00', 13, 1, 1),
	(7, 'attachments', 'met', 'Kontrollerat', '2026-11-30 14:13:59.987583+00', 13, 1, 1),
	(8, 'not_frame_increase', 'met', 'Kontrollerat', '2026-11-30 14:13:59.992458+00', 13, 1, 1),
	(9, 'parties', 'met', 'Kontrollerat', '2026-11-30 14:14:07.942376+00', 13, 2, 2),
	(10, 'municipal_party', 'met', 'Kontrollerat', '2026-11-30 14:14:07.945258+00', 13, 2, 2),
	(11, 'for_profit', 'met', 'Kontrollerat', '2026-11-30 14:14:07.946264+00', 13, 2, 2),
	(12, 'endorsed', 'met', 'Kontrollerat', '2026-11-30 14:14:07.9472+00', 13, 2, 2),
	(13, 'amount', 'met', 'Kontrollerat', '2026-11-30 14:14:07.948432+00', 13, 2, 2),
	(14, 'length', 'met', 'Kontrollerat', '2026-11-30 14:14:07.950077+00', 13, 2, 2),
	(15, 'attachments', 'met', 'Kontrollerat', '2026-11-30 14:14:07.951151+00', 13, 2, 2),
	(16, 'not_frame_increase', 'met', 'Kontrollerat', '2026-11-30 14:14:07.952311+00', 13, 2, 2);
INSERT INTO public.applications_idea VALUES
	(1, 'Skolan ringer hem', 'Var femte elev i Södra är borta.
Vi har räknat själva, våren 2026.', 'Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60.', 'Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.', 'Skola och socialtjänst åker tillsammans.', 'Läxhjälpen i Norra
Idrottsklubben Framåt', 'Karin Berg, karin@example.org', '', '', 'KS 2026/0003', 'invited', '2026-11-30 14:14:08.582462+00', '2026-11-30 14:14:08.605837+00', '2026-11-30 14:14:08.617586+00', NULL, 30, 30, 1, 2, 30);
INSERT INTO public.applications_idea_boards VALUES
	(1, 1, 2),
	(2, 1, 3);
INSERT INTO public.applications_ideaanswer VALUES
	(1, 'need', 'yes', 'Styrkt', '2026-11-30 14:14:08.658762+00', 13, 1),
	(2, 'target_group', 'yes', 'Styrkt', '2026-11-30 14:14:08.663513+00', 13, 1),
	(3, 'preventive', 'yes', 'Styrkt', '2026-11-30 14:14:08.66615+00', 13, 1),
	(4, 'new', 'yes', 'Styrkt', '2026-11-30 14:14:08.669124+00', 13, 1),
	(5, 'parties', 'yes', 'Styrkt', '2026-11-30 14:14:08.670473+00', 13, 1),
	(6, 'lasting', 'yes', 'Styrkt', '2026-11-30 14:14:08.672788+00', 13, 1),
	(7, 'followed_up', 'yes', 'Styrkt', '2026-11-30 14:14:08.674742+00', 13, 1),
	(8, 'not_ordinary', 'yes', 'Styrkt', '2026-11-30 14:14:08.675861+00', 13, 1);
INSERT INTO public.applications_ideaanswerevent VALUES
	(1, '2026-11-30 14:14:08.653199+00', 'insert', 1, 'need', 'yes', 'Styrkt', '2026-11-30 14:14:08.658762+00', 13, 1, NULL, 1),
	(2, '2026-11-30 14:14:08.653199+00', 'insert', 2, 'target_group', 'yes', 'Styrkt', '2026-11-30 14:14:08.663513+00', 13, 1, NULL, 2),
	(3, '2026-11-30 14:14:08.653199+00', 'insert', 3, 'preventive', 'yes', 'Styrkt', '2026-11-30 14:14:08.66615+00', 13, 1, NULL, 3),
	(4, '2026-11-30 14:14:08.653199+00', 'insert', 4, 'new', 'yes', 'Styrkt', '2026-11-30 14:14:08.669124+00', 13, 1, NULL, 4),
	(5, '2026-11-30 14:14:08.653199+00', 'insert', 5, 'parties', 'yes', 'Styrkt', '2026-11-30 14:14:08.670473+00', 13, 1, NULL, 5),
	(6, '2026-11-30 14:14:08.653199+00', 'insert', 6, 'lasting', 'yes', 'Styrkt', '2026-11-30 14:14:08.672788+00', 13, 1, NULL, 6),
	(7, '2026-11-30 14:14:08.653199+00', 'insert', 7, 'followed_up', 'yes', 'Styrkt', '2026-11-30 14:14:08.674742+00', 13, 1, NULL, 7),
	(8, '2026-11-30 14:14:08.653199+00', 'insert', 8, 'not_ordinary', 'yes', 'Styrkt', '2026-11-30 14:14:08.675861+00', 13, 1, NULL, 8);
INSERT INTO public.applications_ideaauthor VALUES
	(1, '2026-11-30 14:14:08.584846+00', 30, 1, 30);



INSERT INTO public.applications_ideadecision VALUES
	(1, 'invite', 'Behovet är belagt.', '§ 4', '2026-11-30 14:14:08.730606+00', 2, 1, 1);
INSERT INTO public.applications_ideaevent VALUES
	(1, '2026-11-30 14:14:08.580387+00', 'insert', 1, '', '', '', '', '', '', 'Ida Idésson, person30@example.org', '', '', '', 'draft', '2026-11-30 14:14:08.582462+00', '2026-11-30 14:14:08.582471+00', NULL, NULL, 30, 30, 1, NULL, NULL, 1, NULL),
	(2, '2026-11-30 14:14:08.601206+00', 'update', 1, 'Skolan ringer hem', 'Var femte elev i Södra är borta.
Vi har räknat själva, våren 2026.', 'Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60.', 'Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.', 'Skola och socialtjänst åker tillsammans.', 'Läxhjälpen i Norra
Idrottsklubben Framåt', 'Karin Berg, karin@example.org', '', '', '', 'draft', '2026-11-30 14:14:08.582462+00', '2026-11-30 14:14:08.605837+00', NULL, NULL, 30, 30, 1, 2, NULL, 1, NULL),
	(3, '2026-11-30 14:14:08.611777+00', 'update', 1, 'Skolan ringer hem', 'Var femte elev i Södra är borta.
Vi har räknat själva, våren 2026.', 'Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60.', 'Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.', 'Skola och socialtjänst åker tillsammans.', 'Läxhjälpen i Norra
Idrottsklubben Framåt', 'Karin Berg, karin@example.org', '', '', '', 'submitted', '2026-11-30 14:14:08.582462+00', '2026-11-30 14:14:08.605837+00', '2026-11-30 14:14:08.617586+00', NULL, 30, 30, 1, 2, NULL, 1, 30),
	(4, '2026-11-30 14:14:08.611777+00', 'update', 1, 'Skolan ringer hem', 'Var femte elev i Södra är borta.
Vi har räknat själva, våren 2026.', 'Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60.', 'Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.', 'Skola och socialtjänst åker tillsammans.', 'Läxhjälpen i Norra
Idrottsklubben Framåt', 'Karin Berg, karin@example.org', '', '', 'KS 2026/0003', 'screening', '2026-11-30 14:14:08.582462+00', '2026-11-30 14:14:08.605837+00', '2026-11-30 14:14:08.617586+00', NULL, 30, 30, 1, 2, NULL, 1, 30),
	(5, '2026-11-30 14:14:08.718313+00', 'update', 1, 'Skolan ringer hem', 'Var femte elev i Södra är borta.
Vi har räknat själva, våren 2026.', 'Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60.', 'Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.', 'Skola och socialtjänst åker tillsammans.', 'Läxhjälpen i Norra
Idrottsklubben Framåt', 'Karin Berg, karin@example.org', '', '', 'KS 2026/0003', 'invited', '2026-11-30 14:14:08.582462+00', '2026-11-30 14:14:08.605837+00', '2026-11-30 14:14:08.617586+00', NULL, 30, 30, 1, 2, NULL, 1, 30);
INSERT INTO public.applications_ideaproposal VALUES
	(1, 'invite', 'Nytt här.', '2026-11-30 14:14:08.692153+00', NULL, 1, 13, NULL);
INSERT INTO public.applications_ideaproposalevent VALUES
	(1, '2026-11-30 14:14:08.681057+00', 'insert', 1, 'invite', 'Nytt här.', '2026-11-30 14:14:08.692153+00', NULL, 1, NULL, 1, 13, NULL);


INSERT INTO public.applications_ideaversion VALUES
	(1, 1, '{"idea": "Vi vill pröva om ett besök hemma inom en vecka får eleven tillbaka.", "lead": "Socialnämnden", "need": "Var femte elev i Södra är borta.\nVi har räknat själva, våren 2026.", "title": "Skolan ringer hem", "boards": ["Socialnämnden", "Utbildningsnämnden"], "others": "Läxhjälpen i Norra\nIdrottsklubben Framåt", "contact": "Karin Berg, karin@example.org", "novelty": "Skola och socialtjänst åker tillsammans.", "target_group": "Elever i årskurs 7–9 med mer än 15 procents frånvaro, ungefär 60."}', '0c20a8112ec1ad345b322d411bdf331187e82f0f8417081fe68092bc51dcbc30', '2026-11-30 14:14:08.616926+00', 30, 1);

INSERT INTO public.applications_memo VALUES
	(1, 1, 'draft', '{}', '', '2026-11-30 14:14:08.248411+00', NULL, 3, '458d2aa428cf', 2, 13, NULL, NULL);
INSERT INTO public.applications_memoevent VALUES
	(1, '2026-11-30 14:14:08.204129+00', 'insert', 1, 1, 'draft', '{}', '', '2026-11-30 14:14:08.248411+00', NULL, NULL, '', 2, 13, NULL, NULL, 1, NULL),
	(2, '2026-11-30 14:14:08.204129+00', 'update', 1, 1, 'draft', '{}', '', '2026-11-30 14:14:08.248411+00', NULL, NULL, '458d2aa428cf', 2, 13, NULL, NULL, 1, NULL),
	(3, '2026-11-30 14:14:08.577755+00', 'update', 1, 1, 'draft', '{}', '', '2026-11-30 14:14:08.248411+00', NULL, 3, '458d2aa428cf', 2, 13, NULL, NULL, 1, NULL);

INSERT INTO public.applications_memopart VALUES
	(1, 'case', 'Socialnämnden söker 1 000 000 kr till ”Tidig hjälp hemma”, 1 januari 2027 – 31 december 2028. Projekttyp: metodprövande. En rad

Parter: Socialnämnden, Utbildningsnämnden.

Ett svar i flera ord.', 'Socialnämnden söker 1 000 000 kr till ”Tidig hjälp hemma”, 1 januari 2027 – 31 december 2028. Projekttyp: metodprövande. En rad

Parter: Socialnämnden, Utbildningsnämnden.

Ett svar i flera ord.', '2026-11-30 14:14:08.250995+00', 13, 1),
	(2, 'decision', 'Rekommendationen är inte undertecknad än. Ansökan gäller 1 000 000 kr.', 'Rekommendationen är inte undertecknad än. Ansökan gäller 1 000 000 kr.', '2026-11-30 14:14:08.251029+00', 13, 1),
	(3, 'need', 'Ett svar i flera ord.

- Skolresultat: 55 % (Egen statistik, 2025)
- Placeringar: 55 % (Egen statistik, 2025)

Ett svar i flera ord. Nås varje år: 24.

Om inget görs: Ett svar i flera ord.', 'Ett svar i flera ord.

- Skolresultat: 55 % (Egen statistik, 2025)
- Placeringar: 55 % (Egen statistik, 2025)

Ett svar i flera ord. Nås varje år: 24.

Om inget görs: Ett svar i flera ord.', '2026-11-30 14:14:08.251049+00', 13, 1),
	(4, 'chain', '- Insatser: Nod input
- Aktiviteter: Nod activity
- Prestationer (direkta resultat): Nod output
- Effekter: Nod outcome
- Påverkan (netto): Nod impact
- Värdeskapande: Nod value

Det svagaste antagandet: ”Den ena leder till den andra”, mellan ”Nod input” och ”Nod activity” (evidens 0 av 5).

Evidens från andra: 3 av 5.', '- Insatser: Nod input
- Aktiviteter: Nod activity
- Prestationer (direkta resultat): Nod output
- Effekter: Nod outcome
- Påverkan (netto): Nod impact
- Värdeskapande: Nod value

Det svagaste antagandet: ”Den ena leder till den andra”, mellan ”Nod input” och ”Nod activity” (evidens 0 av 5).

Evidens från andra: 3 av 5.', '2026-11-30 14:14:08.251065+00', 13, 1),
	(5, 'assessment', 'Alla bedömningar är inte inne. Poängen öppnas när de är det.', 'Alla bedömningar är inte inne. Poängen öppnas när de är det.', '2026-11-30 14:14:08.251083+00', 13, 1),
	(6, 'plans', 'Planerna är inte bedömda än.', 'Planerna är inte bedömda än.', '2026-11-30 14:14:08.2511+00', 13, 1),
	(7, 'economy', 'Hela kostnaden är 1 000 000 kr. Därav söks 1 000 000 kr från fonden och 0 kr betalas av andra.

- Kostnad per deltagare: 20 833 kr per deltagare (1 000 000 kr ÷ 48 deltagare). Förutsätter att alla som nås räknas en gång, alla år tillsammans.
- Kostnad per enhet förväntad effekt: 1 894 kr per dygn (Dygn på HVB) (1 000 000 kr ÷ (11 × 48 deltagare)). Förutsätter att målet nås, och att inget hade ändrats ändå.

- Socialnämnden sparar 520 000 kr om året från 2028 (Färre dygn på HVB), varav 70 % går att använda till annat

Kvar att bevilja i fonden: 39 000 000 kr, efter ärendet 38 000 000 kr.', 'Hela kostnaden är 1 000 000 kr. Därav söks 1 000 000 kr från fonden och 0 kr betalas av andra.

- Kostnad per deltagare: 20 833 kr per deltagare (1 000 000 kr ÷ 48 deltagare). Förutsätter att alla som nås räknas en gång, alla år tillsammans.
- Kostnad per enhet förväntad effekt: 1 894 kr per dygn (Dygn på HVB) (1 000 000 kr ÷ (11 × 48 deltagare)). Förutsätter att målet nås, och att inget hade ändrats ändå.

- Socialnämnden sparar 520 000 kr om året från 2028 (Färre dygn på HVB), varav 70 % går att använda till annat

Kvar att bevilja i fonden: 39 000 000 kr, efter ärendet 38 000 000 kr.', '2026-11-30 14:14:08.251112+00', 13, 1),
	(8, 'risks', '- Ingen söker (sannolikhet medel, konsekvens medel): Följs
- Chefen slutar (sannolikhet medel, konsekvens medel): Följs
- Data saknas (sannolikhet medel, konsekvens medel): Följs

Avbryts om: Ett svar i flera ord.', '- Ingen söker (sannolikhet medel, konsekvens medel): Följs
- Chefen slutar (sannolikhet medel, konsekvens medel): Följs
- Data saknas (sannolikhet medel, konsekvens medel): Följs

Avbryts om: Ett svar i flera ord.', '2026-11-30 14:14:08.251121+00', 13, 1),
	(9, 'rights', '- Barnets bästa: Ett svar i flera ord.
- Jämställdhet: Ett svar i flera ord.
- Tillgänglighet: Ett svar i flera ord.', '- Barnets bästa: Ett svar i flera ord.
- Jämställdhet: Ett svar i flera ord.
- Tillgänglighet: Ett svar i flera ord.', '2026-11-30 14:14:08.251131+00', 13, 1),
	(10, 'conditions', 'Inga villkor föreslås.', 'Inga villkor föreslås.', '2026-11-30 14:14:08.25114+00', 13, 1),
	(11, 'opinions', '2 av 2 parter står bakom ansökan.

- Utbildningsnämnden: Stödjer. Ja.', '2 av 2 parter står bakom ansökan.

- Utbildningsnämnden: Stödjer. Ja.', '2026-11-30 14:14:08.251149+00', 13, 1);


INSERT INTO public.applications_opinion VALUES
	(1, NULL, NULL, '2026-12-09', '2026-11-30 14:14:08.02199+00', 'Kan ni låna ut en tjänst?', 'answered', 'supports', 'Ja.', '2026-11-30 14:14:08.063962+00', 2, 29, 13, 3, 29, 2);
INSERT INTO public.applications_opinionevent VALUES
	(1, '2026-11-30 14:14:08.006289+00', 'insert', 1, NULL, NULL, '2026-12-09', '2026-11-30 14:14:08.02199+00', 'Kan ni låna ut en tjänst?', 'asked', '', '', NULL, 2, 29, 13, 3, NULL, NULL, 1, NULL),
	(2, '2026-11-30 14:14:08.059948+00', 'update', 1, NULL, NULL, '2026-12-09', '2026-11-30 14:14:08.02199+00', 'Kan ni låna ut en tjänst?', 'answered', 'supports', 'Ja.', '2026-11-30 14:14:08.063962+00', 2, 29, 13, 3, 29, NULL, 1, 2);





INSERT INTO public.applications_planalignment VALUES
	(1, 'supports', '', '2026-11-30 14:14:00.49878+00', 1, 1, 13);
INSERT INTO public.applications_planalignmentevent VALUES
	(1, '2026-11-30 14:14:00.485455+00', 'insert', 1, 'supports', '', '2026-11-30 14:14:00.49878+00', 1, 1, 13, NULL, 1);


INSERT INTO public.applications_recommendation VALUES
	(1, 1, 'grant', 'Stöds av planen.', '', '', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', '2026-11-30 14:14:00.537775+00', NULL, '', '', 1, 1, 13);
INSERT INTO public.applications_recommendationevent VALUES
	(1, '2026-11-30 14:14:00.516956+00', 'insert', 1, 1, 'grant', 'Stöds av planen.', '', '', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', '2026-11-30 14:14:00.537775+00', NULL, '', '', 1, NULL, 1, 1, 13);
INSERT INTO public.applications_recommendedyear VALUES
	(1, 2027, 500000.00, 2, 1),
	(2, 2028, 500000.00, 2, 1);
INSERT INTO public.applications_recordedpaper VALUES
	(1, 1, 'application', 1, 'arrived', '2026-11-30', 'Socialnämnden', 'Ansökan version 1', '', '', '', '', 'public', '', '', '2026-11-30 14:13:59.931214+00', 1, NULL, NULL, 1, 188),
	(2, 2, 'formal_check', 1, 'drawn_up', '2026-11-30', '', 'Formell kontroll', '', '', '', '', 'public', '', '', '2026-11-30 14:14:00.093738+00', 1, NULL, NULL, 1, 122),
	(3, 3, 'recommendation', 1, 'drawn_up', '2026-11-30', 'coordinator', 'Rekommendation 1', '', '', '', '', 'public', '', '', '2026-11-30 14:14:00.63877+00', 1, NULL, NULL, 1, 175),
	(4, 4, 'decision', 1, 'drawn_up', '2026-11-30', '§ 3', 'Beslut: Bifall med villkor', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401347+00', 1, NULL, NULL, 1, 140),
	(5, 5, 'decision_letter', 1, 'dispatched', '2026-11-30', 'Socialnämnden', 'Beslutsbrev', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401476+00', 1, NULL, NULL, 1, 140),
	(6, 6, 'assessment', 1, 'drawn_up', '2026-11-30', 'assessor', 'Bedömning', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401521+00', 1, NULL, NULL, 1, 124),
	(7, 7, 'assessment', 2, 'drawn_up', '2026-11-30', 'Petra Hall', 'Bedömning', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401551+00', 1, NULL, NULL, 1, 124),
	(8, 8, 'minutes_extract', 2, 'drawn_up', '2026-11-30', '', 'Protokollsutdrag § 3, utgåva 1', '', '', '', '', 'public', '', '', '2026-11-30 14:14:03.472434+00', 1, NULL, NULL, 1, 41),
	(9, 1, 'application', 2, 'arrived', '2026-11-30', 'Socialnämnden', 'Ansökan version 1', '', '', '', '', 'public', '', '', '2026-11-30 14:14:07.921184+00', 2, NULL, NULL, 1, 188),
	(10, 2, 'formal_check', 2, 'drawn_up', '2026-11-30', '', 'Formell kontroll', '', '', '', '', 'public', '', '', '2026-11-30 14:14:08.000497+00', 2, NULL, NULL, 1, 122),
	(11, 3, 'opinion_request', 1, 'dispatched', '2026-11-30', 'Utbildningsnämnden', 'Begäran om yttrande', '', '', '', '', 'public', '', '', '2026-11-30 14:14:08.057549+00', 2, NULL, NULL, 1, 166),
	(12, 4, 'opinion', 1, 'arrived', '2026-11-30', 'Utbildningsnämnden', 'Yttrande', '', '', '', '', 'public', '', '', '2026-11-30 14:14:08.125185+00', 2, NULL, NULL, 1, 166);
INSERT INTO public.applications_recordedpaperevent VALUES
	(1, '2026-11-30 14:13:59.818787+00', 'insert', 1, 1, 'application', 1, 'arrived', '2026-11-30', 'Socialnämnden', 'Ansökan version 1', '', '', '', '', 'public', '', '', '2026-11-30 14:13:59.931214+00', 1, NULL, NULL, NULL, 1, 1, 188),
	(2, '2026-11-30 14:14:00.013577+00', 'insert', 2, 2, 'formal_check', 1, 'drawn_up', '2026-11-30', '', 'Formell kontroll', '', '', '', '', 'public', '', '', '2026-11-30 14:14:00.093738+00', 1, NULL, NULL, NULL, 2, 1, 122),
	(3, '2026-11-30 14:14:00.565195+00', 'insert', 3, 3, 'recommendation', 1, 'drawn_up', '2026-11-30', 'coordinator', 'Rekommendation 1', '', '', '', '', 'public', '', '', '2026-11-30 14:14:00.63877+00', 1, NULL, NULL, NULL, 3, 1, 175),
	(4, '2026-11-30 14:14:02.329602+00', 'insert', 4, 4, 'decision', 1, 'drawn_up', '2026-11-30', '§ 3', 'Beslut: Bifall med villkor', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401347+00', 1, NULL, NULL, NULL, 4, 1, 140),
	(5, '2026-11-30 14:14:02.329602+00', 'insert', 5, 5, 'decision_letter', 1, 'dispatched', '2026-11-30', 'Socialnämnden', 'Beslutsbrev', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401476+00', 1, NULL, NULL, NULL, 5, 1, 140),
	(6, '2026-11-30 14:14:02.329602+00', 'insert', 6, 6, 'assessment', 1, 'drawn_up', '2026-11-30', 'assessor', 'Bedömning', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401521+00', 1, NULL, NULL, NULL, 6, 1, 124),
	(7, '2026-11-30 14:14:02.329602+00', 'insert', 7, 7, 'assessment', 2, 'drawn_up', '2026-11-30', 'Petra Hall', 'Bedömning', '', '', '', '', 'public', '', '', '2026-11-30 14:14:02.401551+00', 1, NULL, NULL, NULL, 7, 1, 124),
	(8, '2026-11-30 14:14:03.412277+00', 'insert', 8, 8, 'minutes_extract', 2, 'drawn_up', '2026-11-30', '', 'Protokollsutdrag § 3, utgåva 1', '', '', '', '', 'public', '', '', '2026-11-30 14:14:03.472434+00', 1, NULL, NULL, NULL, 8, 1, 41),
	(9, '2026-11-30 14:14:07.886893+00', 'insert', 9, 1, 'application', 2, 'arrived', '2026-11-30', 'Socialnämnden', 'Ansökan version 1', '', '', '', '', 'public', '', '', '2026-11-30 14:14:07.921184+00', 2, NULL, NULL, NULL, 9, 1, 188),
	(10, '2026-11-30 14:14:07.967718+00', 'insert', 10, 2, 'formal_check', 2, 'drawn_up', '2026-11-30', '', 'Formell kontroll', '', '', '', '', 'public', '', '', '2026-11-30 14:14:08.000497+00', 2, NULL, NULL, NULL, 10, 1, 122),
	(11, '2026-11-30 14:14:08.035089+00', 'insert', 11, 3, 'opinion_request', 1, 'dispatched', '2026-11-30', 'Utbildningsnämnden', 'Begäran om yttrande', '', '', '', '', 'public', '', '', '2026-11-30 14:14:08.057549+00', 2, NULL, NULL, NULL, 11, 1, 166),
	(12, '2026-11-30 14:14:08.077941+00', 'insert', 12, 4, 'opinion', 1, 'arrived', '2026-11-30', 'Utbildningsnämnden', 'Yttrande', '', '', '', '', 'public', '', '', '2026-11-30 14:14:08.125185+00', 2, NULL, NULL, NULL, 12, 1, 166);



INSERT INTO public.applications_score VALUES
	(1, 3, false, 'Därför att', 1, 1),
	(2, 4, false, 'Därför att', 1, 2),
	(3, 3, false, 'Därför att', 1, 3),
	(4, 2, false, 'Därför att', 1, 4),
	(5, 3, false, 'Därför att', 1, 5),
	(6, 2, false, 'Därför att', 1, 6),
	(7, 4, false, 'Därför att', 1, 7),
	(8, 3, false, 'Därför att', 1, 8),
	(9, 3, false, 'Därför att', 2, 1),
	(10, 4, false, 'Därför att', 2, 2),
	(11, 3, false, 'Därför att', 2, 3),
	(12, 2, false, 'Därför att', 2, 4),
	(13, 3, false, 'Därför att', 2, 5),
	(14, 2, false, 'Därför att', 2, 6),
	(15, 4, false, 'Därför att', 2, 7),
	(16, 3, false, 'Därför att', 2, 8),
	(17, 3, false, 'Därför att', 3, 1),
	(18, 4, false, 'Därför att', 3, 2),
	(19, 3, false, 'Därför att', 3, 3),
	(20, 2, false, 'Därför att', 3, 4),
	(21, 3, false, 'Därför att', 3, 5),
	(22, 2, false, 'Därför att', 3, 6),
	(23, 4, false, 'Därför att', 3, 7),
	(24, 3, false, 'Därför att', 3, 8);
INSERT INTO public.applications_scoreevent VALUES
	(1, '2026-11-30 14:14:00.20626+00', 'insert', 1, 3, false, 'Därför att', 1, 1, NULL, 1),
	(2, '2026-11-30 14:14:00.20626+00', 'insert', 2, 4, false, 'Därför att', 1, 2, NULL, 2),
	(3, '2026-11-30 14:14:00.20626+00', 'insert', 3, 3, false, 'Därför att', 1, 3, NULL, 3),
	(4, '2026-11-30 14:14:00.20626+00', 'insert', 4, 2, false, 'Därför att', 1, 4, NULL, 4),
	(5, '2026-11-30 14:14:00.20626+00', 'insert', 5, 3, false, 'Därför att', 1, 5, NULL, 5),
	(6, '2026-11-30 14:14:00.20626+00', 'insert', 6, 2, false, 'Därför att', 1, 6, NULL, 6),
	(7, '2026-11-30 14:14:00.20626+00', 'insert', 7, 4, false, 'Därför att', 1, 7, NULL, 7),
	(8, '2026-11-30 14:14:00.20626+00', 'insert', 8, 3, false, 'Därför att', 1, 8, NULL, 8),
	(9, '2026-11-30 14:14:00.368881+00', 'insert', 9, 3, false, 'Därför att', 2, 1, NULL, 9),
	(10, '2026-11-30 14:14:00.368881+00', 'insert', 10, 4, false, 'Därför att', 2, 2, NULL, 10),
	(11, '2026-11-30 14:14:00.368881+00', 'insert', 11, 3, false, 'Därför att', 2, 3, NULL, 11),
	(12, '2026-11-30 14:14:00.368881+00', 'insert', 12, 2, false, 'Därför att', 2, 4, NULL, 12),
	(13, '2026-11-30 14:14:00.368881+00', 'insert', 13, 3, false, 'Därför att', 2, 5, NULL, 13),
	(14, '2026-11-30 14:14:00.368881+00', 'insert', 14, 2, false, 'Därför att', 2, 6, NULL, 14),
	(15, '2026-11-30 14:14:00.368881+00', 'insert', 15, 4, false, 'Därför att', 2, 7, NULL, 15),
	(16, '2026-11-30 14:14:00.368881+00', 'insert', 16, 3, false, 'Därför att', 2, 8, NULL, 16),
	(17, '2026-11-30 14:14:08.164909+00', 'insert', 17, 3, false, 'Därför att', 3, 1, NULL, 17),
	(18, '2026-11-30 14:14:08.164909+00', 'insert', 18, 4, false, 'Därför att', 3, 2, NULL, 18),
	(19, '2026-11-30 14:14:08.164909+00', 'insert', 19, 3, false, 'Därför att', 3, 3, NULL, 19),
	(20, '2026-11-30 14:14:08.164909+00', 'insert', 20, 2, false, 'Därför att', 3, 4, NULL, 20),
	(21, '2026-11-30 14:14:08.164909+00', 'insert', 21, 3, false, 'Därför att', 3, 5, NULL, 21),
	(22, '2026-11-30 14:14:08.164909+00', 'insert', 22, 2, false, 'Därför att', 3, 6, NULL, 22),
	(23, '2026-11-30 14:14:08.164909+00', 'insert', 23, 4, false, 'Därför att', 3, 7, NULL, 23),
	(24, '2026-11-30 14:14:08.164909+00', 'insert', 24, 3, false, 'Därför att', 3, 8, NULL, 24);
INSERT INTO public.applications_submittedversion VALUES
	(1, 1, '{"lead": "Socialnämnden", "type": "Metodprövande", "chain": {"edges": [{"id": 1, "source": 1, "status": "untested", "target": 2, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 2, "source": 2, "status": "untested", "target": 3, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 3, "source": 3, "status": "untested", "target": 4, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 4, "source": 4, "status": "untested", "target": 5, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 5, "source": 5, "status": "untested", "target": 6, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}], "nodes": [{"id": 1, "kind": "input", "text": "Nod input", "label": "Insatser", "horizon": "", "stakeholder": ""}, {"id": 2, "kind": "activity", "text": "Nod activity", "label": "Aktiviteter", "horizon": "", "stakeholder": ""}, {"id": 3, "kind": "output", "text": "Nod output", "label": "Prestationer (direkta resultat)", "horizon": "", "stakeholder": ""}, {"id": 4, "kind": "outcome", "text": "Nod outcome", "label": "Effekter", "horizon": "", "stakeholder": ""}, {"id": 5, "kind": "impact", "text": "Nod impact", "label": "Påverkan (netto)", "horizon": "", "stakeholder": ""}, {"id": 6, "kind": "value", "text": "Nod value", "label": "Värdeskapande", "horizon": "", "stakeholder": ""}], "indicators": [{"id": 1, "name": "Kartlagda barn", "node": 3, "unit": "antal", "source": "Socialregistret", "target": "20.0000", "baseline": "31.0000", "decimals": 0, "direction": "down", "frequency": "", "target_on": "2028-12-31", "comparison": "31.0000", "definition": "", "baseline_on": null, "responsible": "Projektledaren", "baseline_missing": ""}, {"id": 2, "name": "Dygn på HVB", "node": 4, "unit": "dygn", "source": "Socialregistret", "target": "20.0000", "baseline": "31.0000", "decimals": 0, "direction": "down", "frequency": "", "target_on": "2028-12-31", "comparison": "31.0000", "definition": "", "baseline_on": null, "responsible": "Projektledaren", "baseline_missing": ""}]}, "risks": [{"text": "Ingen söker", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}, {"text": "Chefen slutar", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}, {"text": "Data saknas", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}], "staff": [{"cost": "500000.00", "role": "Psykolog", "percent": 100, "lent_from": "Socialnämnden"}], "title": "Tidig hjälp hemma", "budget": {"lines": [{"rate": null, "year": 2027, "hours": null, "payer": "Fonden", "amount": "500000.00", "cost_type": "Personal", "payer_key": "fund", "cost_type_key": "staff"}, {"rate": null, "year": 2028, "hours": null, "payer": "Fonden", "amount": "500000.00", "cost_type": "Personal", "payer_key": "fund", "cost_type_key": "staff"}], "total": "1000000.00", "requested": "1000000.00", "requested_by_year": {"2027": "500000.00", "2028": "500000.00"}}, "ends_on": "2028-12-31", "parties": [{"cash": null, "kind": "", "name": "Socialnämnden", "role": "Bemannar", "time": null, "other": "", "board_id": 2, "endorsed_by": "Chef, Förvaltningschef", "endorsed_on": "2026-11-30", "organisation_number": ""}, {"cash": null, "kind": "", "name": "Utbildningsnämnden", "role": "Bemannar", "time": null, "other": "", "board_id": 3, "endorsed_by": "Chef, Förvaltningschef", "endorsed_on": "2026-11-30", "organisation_number": ""}], "summary": "En rad", "benefits": [{"how": "Färre dygn på HVB", "unit": "dygn", "actor": "Socialnämnden", "source": "Egen kalkyl", "quantity": "100.00", "from_year": 2028, "unit_cost": "5200.00", "cashable_percent": 70}], "sections": [{"key": "parties", "title": "Vilka är med?", "letter": "A", "answers": [{"key": "title", "text": "Tidig hjälp hemma", "label": "Projektets namn"}, {"key": "short_name", "text": "Tidig", "label": "Kortnamn"}, {"key": "summary", "text": "En rad", "label": "Projektet i en mening"}, {"key": "owner_name", "text": "En rad", "label": "Projektägare"}, {"key": "leader_name", "text": "En rad", "label": "Projektledare, om det är klart"}, {"key": "contact", "text": "En rad", "label": "Kontakt"}]}, {"key": "need", "title": "Behovet", "letter": "B", "answers": [{"key": "need", "text": "Ett svar i flera ord.", "label": "Vilket behov ser ni?"}, {"key": "cause_individual", "text": "Ett svar i flera ord.", "label": "Orsaker i den enskildes liv"}, {"key": "cause_organisation", "text": "Ett svar i flera ord.", "label": "Orsaker i hur vi arbetar"}, {"key": "cause_structure", "text": "Ett svar i flera ord.", "label": "Orsaker i samhället runt omkring"}, {"key": "reference_scenario", "text": "Ett svar i flera ord.", "label": "Vad händer om inget görs?"}, {"key": "child_rights", "text": "Ett svar i flera ord.", "label": "Barnets bästa"}, {"key": "gender_equality", "text": "Ett svar i flera ord.", "label": "Jämställdhet"}, {"key": "accessibility", "text": "Ett svar i flera ord.", "label": "Tillgänglighet"}, {"key": "non_discrimination", "text": "Ett svar i flera ord.", "label": "Icke-diskriminering"}, {"key": "co_creation", "text": "Ett svar i flera ord.", "label": "Hur har målgruppen varit med?"}]}, {"key": "target_group", "title": "Målgruppen", "letter": "C", "answers": [{"key": "target_group", "text": "Ett svar i flera ord.", "label": "Vilka är målgruppen?"}, {"key": "group_size", "text": "24", "label": "Hur många finns i hela målgruppen?"}, {"key": "reached_per_year", "text": "24", "label": "Hur många når ni per år?"}, {"key": "recruitment", "text": "Ett svar i flera ord.", "label": "Hur hittar de till er?"}, {"key": "dropout_percent", "text": "24", "label": "Hur många procent tror ni slutar i förtid?"}, {"key": "indirect_groups", "text": "Ett svar i flera ord.", "label": "Andra som påverkas"}, {"key": "stigma_risk", "text": "Ett svar i flera ord.", "label": "Kan projektet skada eller peka ut någon?"}]}, {"key": "knowledge", "title": "Vad vill ni pröva, utveckla eller skapa?", "letter": "D", "answers": [{"key": "type", "text": "Metodprövande: ”Vi ska pröva om …”", "label": "Projekttyp"}, {"key": "knowledge_claim", "text": "Ett svar i flera ord.", "label": "Vad vet vi efteråt?"}, {"key": "prior_evidence", "text": "3: förändringen sker på grund av metoden (jämförelsegrupp)", "label": "Hur starkt är stödet från andra håll?"}, {"key": "evidence_references", "text": "Ett svar i flera ord.", "label": "Vilket stöd finns, och vad går att föra över till oss?"}, {"key": "novelty", "text": "Ett svar i flera ord.", "label": "Vad är nytt jämfört med ordinarie verksamhet?"}, {"key": "why_not_budget", "text": "Ett svar i flera ord.", "label": "Varför går det inte inom ordinarie budget?"}]}, {"key": "chain", "title": "Beviskedjan", "letter": "E", "answers": [{"key": "counterfactual_method", "text": "En jämförelsegrupp som liknar vår", "label": "Hur får ni veta vad som hade hänt ändå?"}, {"key": "counterfactual_plan", "text": "Ett svar i flera ord.", "label": "Hur gör ni det?"}]}, {"key": "plan", "title": "Planen och riskerna", "letter": "F", "answers": [{"key": "starts_on", "text": "2027-01-01", "label": "Första dagen"}, {"key": "ends_on", "text": "2028-12-31", "label": "Sista dag"}, {"key": "organisation", "text": "Ett svar i flera ord.", "label": "Vem bestämmer vad?"}, {"key": "boundaries", "text": "Ett svar i flera ord.", "label": "Var går gränsen mot ordinarie verksamhet?"}, {"key": "identity", "text": "Ett svar i flera ord.", "label": "Identitet"}, {"key": "stop_criteria", "text": "Ett svar i flera ord.", "label": "Vad skulle få er att avbryta?"}, {"key": "dependencies", "text": "Ett svar i flera ord.", "label": "Andra projekt och fonder"}]}, {"key": "budget", "title": "Budget och finansiering", "letter": "G", "answers": [{"key": "vat_note", "text": "Ett svar i flera ord.", "label": "Moms och större inköp"}]}, {"key": "benefits", "title": "Nytta och återföring", "letter": "H", "answers": [{"key": "return_proposal", "text": "Ett svar i flera ord.", "label": "Förslag till återföring till fonden, eller varför det inte blir någon"}, {"key": "non_monetary_value", "text": "Ett svar i flera ord.", "label": "Värdet som inte går att räkna"}, {"key": "saving_pessimistic", "text": "100 000 kr", "label": "Lägre kostnader per år, om det går dåligt"}, {"key": "saving_likely", "text": "100 000 kr", "label": "Lägre kostnader per år, troligast"}, {"key": "saving_optimistic", "text": "100 000 kr", "label": "Lägre kostnader per år, om det går bra"}]}, {"key": "evaluation", "title": "Utvärdering och personuppgifter", "letter": "I", "answers": [{"key": "evaluator", "text": "En rad", "label": "Vem utvärderar?"}, {"key": "evaluation_design", "text": "Ett svar i flera ord.", "label": "Hur går utvärderingen till?"}, {"key": "data_access", "text": "Ett svar i flera ord.", "label": "Hur får ni tag i uppgifterna?"}, {"key": "ethics", "text": "Ett svar i flera ord.", "label": "Etiska frågor"}, {"key": "personal_data", "text": "Ett svar i flera ord.", "label": "Vilka personuppgifter hanteras, och med vilken rättslig grund?"}, {"key": "impact_assessment", "text": "Nej", "label": "Behövs en konsekvensbedömning för dataskydd?"}, {"key": "secrecy", "text": "Ett svar i flera ord.", "label": "Sekretess mellan parterna"}]}, {"key": "after", "title": "Efter projektet", "letter": "J", "answers": [{"key": "receiving_unit", "text": "En rad", "label": "Vem tar över?"}, {"key": "cost_after", "text": "100 000 kr", "label": "Vad kostar det per år efteråt?"}, {"key": "implementation_decider", "text": "En rad", "label": "Vem bestämmer, och när?"}, {"key": "multiplier_plan", "text": "Ett svar i flera ord.", "label": "Vilka strukturer, enheter eller arbetssätt kan ändras?"}, {"key": "communication_plan", "text": "Ett svar i flera ord.", "label": "Hur berättar ni för andra?"}]}, {"key": "strategy", "title": "Mål och planer", "letter": "K", "answers": [{"key": "council_goal", "text": "En rad", "label": "Vilket av kommunfullmäktiges mål?"}, {"key": "agenda_2030", "text": "En rad", "label": "Mål i Agenda 2030"}]}, {"key": "formal", "title": "Bilagor och intyg", "letter": "L", "answers": [{"key": "democratic_values", "text": "Ja", "label": "Föreningarna som deltar bygger på demokratiska värderingar"}, {"key": "consent_publication", "text": "Ja", "label": "Ansökan får publiceras om den beviljas"}, {"key": "no_personal_data", "text": "Ja", "label": "Texterna innehåller inga uppgifter om enskilda personer"}, {"key": "is_correct", "text": "Ja", "label": "Det vi har skrivit stämmer, och parterna är överens"}]}], "type_key": "testing", "documents": [], "starts_on": "2027-01-01", "milestones": [{"title": "Första barnet", "due_on": "2027-01-01", "is_decision": true}], "plan_links": [{"id": 1, "item": "U1 Unga till arbete", "plan": "Social investeringsplan"}], "need_figures": [{"name": "Skolresultat", "year": 2025, "value": "55 %", "source": "Egen statistik"}, {"name": "Placeringar", "year": 2025, "value": "55 %", "source": "Egen statistik"}]}', 'c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395', '2026-11-30 14:13:54.023276+00', 1, 24),
	(2, 1, '{"lead": "Socialnämnden", "type": "Metodprövande", "chain": {"edges": [{"id": 6, "source": 7, "status": "untested", "target": 8, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 7, "source": 8, "status": "untested", "target": 9, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 8, "source": 9, "status": "untested", "target": 10, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 9, "source": 10, "status": "untested", "target": 11, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 10, "source": 11, "status": "untested", "target": 12, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}], "nodes": [{"id": 7, "kind": "input", "text": "Nod input", "label": "Insatser", "horizon": "", "stakeholder": ""}, {"id": 8, "kind": "activity", "text": "Nod activity", "label": "Aktiviteter", "horizon": "", "stakeholder": ""}, {"id": 9, "kind": "output", "text": "Nod output", "label": "Prestationer (direkta resultat)", "horizon": "", "stakeholder": ""}, {"id": 10, "kind": "outcome", "text": "Nod outcome", "label": "Effekter", "horizon": "", "stakeholder": ""}, {"id": 11, "kind": "impact", "text": "Nod impact", "label": "Påverkan (netto)", "horizon": "", "stakeholder": ""}, {"id": 12, "kind": "value", "text": "Nod value", "label": "Värdeskapande", "horizon": "", "stakeholder": ""}], "indicators": [{"id": 3, "name": "Kartlagda barn", "node": 9, "unit": "antal", "source": "Socialregistret", "target": "20.0000", "baseline": "31.0000", "decimals": 0, "direction": "down", "frequency": "", "target_on": "2028-12-31", "comparison": "31.0000", "definition": "", "baseline_on": null, "responsible": "Projektledaren", "baseline_missing": ""}, {"id": 4, "name": "Dygn på HVB", "node": 10, "unit": "dygn", "source": "Socialregistret", "target": "20.0000", "baseline": "31.0000", "decimals": 0, "direction": "down", "frequency": "", "target_on": "2028-12-31", "comparison": "31.0000", "definition": "", "baseline_on": null, "responsible": "Projektledaren", "baseline_missing": ""}]}, "risks": [{"text": "Ingen söker", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}, {"text": "Chefen slutar", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}, {"text": "Data saknas", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}], "staff": [{"cost": "500000.00", "role": "Psykolog", "percent": 100, "lent_from": "Socialnämnden"}], "title": "Tidig hjälp hemma", "budget": {"lines": [{"rate": null, "year": 2027, "hours": null, "payer": "Fonden", "amount": "500000.00", "cost_type": "Personal", "payer_key": "fund", "cost_type_key": "staff"}, {"rate": null, "year": 2028, "hours": null, "payer": "Fonden", "amount": "500000.00", "cost_type": "Personal", "payer_key": "fund", "cost_type_key": "staff"}], "total": "1000000.00", "requested": "1000000.00", "requested_by_year": {"2027": "500000.00", "2028": "500000.00"}}, "ends_on": "2028-12-31", "parties": [{"cash": null, "kind": "", "name": "Socialnämnden", "role": "Bemannar", "time": null, "other": "", "board_id": 2, "endorsed_by": "Chef, Förvaltningschef", "endorsed_on": "2026-11-30", "organisation_number": ""}, {"cash": null, "kind": "", "name": "Utbildningsnämnden", "role": "Bemannar", "time": null, "other": "", "board_id": 3, "endorsed_by": "Chef, Förvaltningschef", "endorsed_on": "2026-11-30", "organisation_number": ""}], "summary": "En rad", "benefits": [{"how": "Färre dygn på HVB", "unit": "dygn", "actor": "Socialnämnden", "source": "Egen kalkyl", "quantity": "100.00", "from_year": 2028, "unit_cost": "5200.00", "cashable_percent": 70}], "sections": [{"key": "parties", "title": "Vilka är med?", "letter": "A", "answers": [{"key": "title", "text": "Tidig hjälp hemma", "label": "Projektets namn"}, {"key": "short_name", "text": "Tidig", "label": "Kortnamn"}, {"key": "summary", "text": "En rad", "label": "Projektet i en mening"}, {"key": "owner_name", "text": "En rad", "label": "Projektägare"}, {"key": "leader_name", "text": "En rad", "label": "Projektledare, om det är klart"}, {"key": "contact", "text": "En rad", "label": "Kontakt"}]}, {"key": "need", "title": "Behovet", "letter": "B", "answers": [{"key": "need", "text": "Ett svar i flera ord.", "label": "Vilket behov ser ni?"}, {"key": "cause_individual", "text": "Ett svar i flera ord.", "label": "Orsaker i den enskildes liv"}, {"key": "cause_organisation", "text": "Ett svar i flera ord.", "label": "Orsaker i hur vi arbetar"}, {"key": "cause_structure", "text": "Ett svar i flera ord.", "label": "Orsaker i samhället runt omkring"}, {"key": "reference_scenario", "text": "Ett svar i flera ord.", "label": "Vad händer om inget görs?"}, {"key": "child_rights", "text": "Ett svar i flera ord.", "label": "Barnets bästa"}, {"key": "gender_equality", "text": "Ett svar i flera ord.", "label": "Jämställdhet"}, {"key": "accessibility", "text": "Ett svar i flera ord.", "label": "Tillgänglighet"}, {"key": "non_discrimination", "text": "Ett svar i flera ord.", "label": "Icke-diskriminering"}, {"key": "co_creation", "text": "Ett svar i flera ord.", "label": "Hur har målgruppen varit med?"}]}, {"key": "target_group", "title": "Målgruppen", "letter": "C", "answers": [{"key": "target_group", "text": "Ett svar i flera ord.", "label": "Vilka är målgruppen?"}, {"key": "group_size", "text": "24", "label": "Hur många finns i hela målgruppen?"}, {"key": "reached_per_year", "text": "24", "label": "Hur många når ni per år?"}, {"key": "recruitment", "text": "Ett svar i flera ord.", "label": "Hur hittar de till er?"}, {"key": "dropout_percent", "text": "24", "label": "Hur många procent tror ni slutar i förtid?"}, {"key": "indirect_groups", "text": "Ett svar i flera ord.", "label": "Andra som påverkas"}, {"key": "stigma_risk", "text": "Ett svar i flera ord.", "label": "Kan projektet skada eller peka ut någon?"}]}, {"key": "knowledge", "title": "Vad vill ni pröva, utveckla eller skapa?", "letter": "D", "answers": [{"key": "type", "text": "Metodprövande: ”Vi ska pröva om …”", "label": "Projekttyp"}, {"key": "knowledge_claim", "text": "Ett svar i flera ord.", "label": "Vad vet vi efteråt?"}, {"key": "prior_evidence", "text": "3: förändringen sker på grund av metoden (jämförelsegrupp)", "label": "Hur starkt är stödet från andra håll?"}, {"key": "evidence_references", "text": "Ett svar i flera ord.", "label": "Vilket stöd finns, och vad går att föra över till oss?"}, {"key": "novelty", "text": "Ett svar i flera ord.", "label": "Vad är nytt jämfört med ordinarie verksamhet?"}, {"key": "why_not_budget", "text": "Ett svar i flera ord.", "label": "Varför går det inte inom ordinarie budget?"}]}, {"key": "chain", "title": "Beviskedjan", "letter": "E", "answers": [{"key": "counterfactual_method", "text": "En jämförelsegrupp som liknar vår", "label": "Hur får ni veta vad som hade hänt ändå?"}, {"key": "counterfactual_plan", "text": "Ett svar i flera ord.", "label": "Hur gör ni det?"}]}, {"key": "plan", "title": "Planen och riskerna", "letter": "F", "answers": [{"key": "starts_on", "text": "2027-01-01", "label": "Första dagen"}, {"key": "ends_on", "text": "2028-12-31", "label": "Sista dag"}, {"key": "organisation", "text": "Ett svar i flera ord.", "label": "Vem bestämmer vad?"}, {"key": "boundaries", "text": "Ett svar i flera ord.", "label": "Var går gränsen mot ordinarie verksamhet?"}, {"key": "identity", "text": "Ett svar i flera ord.", "label": "Identitet"}, {"key": "stop_criteria", "text": "Ett svar i flera ord.", "label": "Vad skulle få er att avbryta?"}, {"key": "dependencies", "text": "Ett svar i flera ord.", "label": "Andra projekt och fonder"}]}, {"key": "budget", "title": "Budget och finansiering", "letter": "G", "answers": [{"key": "vat_note", "text": "Ett svar i flera ord.", "label": "Moms och större inköp"}]}, {"key": "benefits", "title": "Nytta och återföring", "letter": "H", "answers": [{"key": "return_proposal", "text": "Ett svar i flera ord.", "label": "Förslag till återföring till fonden, eller varför det inte blir någon"}, {"key": "non_monetary_value", "text": "Ett svar i flera ord.", "label": "Värdet som inte går att räkna"}, {"key": "saving_pessimistic", "text": "100 000 kr", "label": "Lägre kostnader per år, om det går dåligt"}, {"key": "saving_likely", "text": "100 000 kr", "label": "Lägre kostnader per år, troligast"}, {"key": "saving_optimistic", "text": "100 000 kr", "label": "Lägre kostnader per år, om det går bra"}]}, {"key": "evaluation", "title": "Utvärdering och personuppgifter", "letter": "I", "answers": [{"key": "evaluator", "text": "En rad", "label": "Vem utvärderar?"}, {"key": "evaluation_design", "text": "Ett svar i flera ord.", "label": "Hur går utvärderingen till?"}, {"key": "data_access", "text": "Ett svar i flera ord.", "label": "Hur får ni tag i uppgifterna?"}, {"key": "ethics", "text": "Ett svar i flera ord.", "label": "Etiska frågor"}, {"key": "personal_data", "text": "Ett svar i flera ord.", "label": "Vilka personuppgifter hanteras, och med vilken rättslig grund?"}, {"key": "impact_assessment", "text": "Nej", "label": "Behövs en konsekvensbedömning för dataskydd?"}, {"key": "secrecy", "text": "Ett svar i flera ord.", "label": "Sekretess mellan parterna"}]}, {"key": "after", "title": "Efter projektet", "letter": "J", "answers": [{"key": "receiving_unit", "text": "En rad", "label": "Vem tar över?"}, {"key": "cost_after", "text": "100 000 kr", "label": "Vad kostar det per år efteråt?"}, {"key": "implementation_decider", "text": "En rad", "label": "Vem bestämmer, och när?"}, {"key": "multiplier_plan", "text": "Ett svar i flera ord.", "label": "Vilka strukturer, enheter eller arbetssätt kan ändras?"}, {"key": "communication_plan", "text": "Ett svar i flera ord.", "label": "Hur berättar ni för andra?"}]}, {"key": "strategy", "title": "Mål och planer", "letter": "K", "answers": [{"key": "council_goal", "text": "En rad", "label": "Vilket av kommunfullmäktiges mål?"}, {"key": "agenda_2030", "text": "En rad", "label": "Mål i Agenda 2030"}]}, {"key": "formal", "title": "Bilagor och intyg", "letter": "L", "answers": [{"key": "democratic_values", "text": "Ja", "label": "Föreningarna som deltar bygger på demokratiska värderingar"}, {"key": "consent_publication", "text": "Ja", "label": "Ansökan får publiceras om den beviljas"}, {"key": "no_personal_data", "text": "Ja", "label": "Texterna innehåller inga uppgifter om enskilda personer"}, {"key": "is_correct", "text": "Ja", "label": "Det vi har skrivit stämmer, och parterna är överens"}]}], "type_key": "testing", "documents": [], "starts_on": "2027-01-01", "milestones": [{"title": "Första barnet", "due_on": "2027-01-01", "is_decision": true}], "plan_links": [{"id": 1, "item": "U1 Unga till arbete", "plan": "Social investeringsplan"}], "need_figures": [{"name": "Skolresultat", "year": 2025, "value": "55 %", "source": "Egen statistik"}, {"name": "Placeringar", "year": 2025, "value": "55 %", "source": "Egen statistik"}]}', 'c5195aabce502320628bc55bec12cc902ca5e224aa2b5daf2a6bc5a7c5d28380', '2026-11-30 14:14:04.670377+00', 2, 28);








INSERT INTO public.auth_group VALUES
	(1, 'fund-1-coordinator'),
	(2, 'fund-1-assessor'),
	(3, 'fund-1-chair'),
	(4, 'fund-1-member'),
	(5, 'fund-1-deputy'),
	(6, 'fund-1-adjunct'),
	(7, 'fund-1-finance'),
	(8, 'fund-1-registrar'),
	(9, 'fund-1-evaluator'),
	(10, 'fund-1-auditor');

INSERT INTO public.auth_permission VALUES
	(1, 'Can add board', 1, 'add_board'),
	(2, 'Can change board', 1, 'change_board'),
	(3, 'Can delete board', 1, 'delete_board'),
	(4, 'Can view board', 1, 'view_board'),
	(5, 'Can add department', 2, 'add_department'),
	(6, 'Can change department', 2, 'change_department'),
	(7, 'Can delete department', 2, 'delete_department'),
	(8, 'Can view department', 2, 'view_department'),
	(9, 'Can add user', 3, 'add_user'),
	(10, 'Can change user', 3, 'change_user'),
	(11, 'Can delete user', 3, 'delete_user'),
	(12, 'Can view user', 3, 'view_user'),
	(13, 'Can add gender answer', 4, 'add_genderanswer'),
	(14, 'Can change gender answer', 4, 'change_genderanswer'),
	(15, 'Can delete gender answer', 4, 'delete_genderanswer'),
	(16, 'Can view gender answer', 4, 'view_genderanswer'),
	(17, 'Can add mail', 5, 'add_mail'),
	(18, 'Can change mail', 5, 'change_mail'),
	(19, 'Can delete mail', 5, 'delete_mail'),
	(20, 'Can view mail', 5, 'view_mail'),
	(21, 'Can add organisation', 6, 'add_organisation'),
	(22, 'Can change organisation', 6, 'change_organisation'),
	(23, 'Can delete organisation', 6, 'delete_organisation'),
	(24, 'Can view organisation', 6, 'view_organisation'),
	(25, 'Can add unit', 7, 'add_unit'),
	(26, 'Can change unit', 7, 'change_unit'),
	(27, 'Can delete unit', 7, 'delete_unit'),
	(28, 'Can view unit', 7, 'view_unit'),
	(29, 'Can add audit event', 8, 'add_auditevent'),
	(30, 'Can change audit event', 8, 'change_auditevent'),
	(31, 'Can delete audit event', 8, 'delete_auditevent'),
	(32, 'Can view audit event', 8, 'view_auditevent'),
	(33, 'Can add plan frame', 9, 'add_planframe'),
	(34, 'Can change plan frame', 9, 'change_planframe'),
	(35, 'Can delete plan frame', 9, 'delete_planframe'),
	(36, 'Can view plan frame', 9, 'view_planframe'),
	(37, 'Can add condition', 10, 'add_condition'),
	(38, 'Can change condition', 10, 'change_condition'),
	(39, 'Can delete condition', 10, 'delete_condition'),
	(40, 'Can view condition', 10, 'view_condition'),
	(41, 'Can add duty evidence', 11, 'add_dutyevidence'),
	(42, 'Can change duty evidence', 11, 'change_dutyevidence'),
	(43, 'Can delete duty evidence', 11, 'delete_dutyevidence'),
	(44, 'Can view duty evidence', 11, 'view_dutyevidence'),
	(45, 'Can add duty occasion', 12, 'add_dutyoccasion'),
	(46, 'Can change duty occasion', 12, 'change_dutyoccasion'),
	(47, 'Can delete duty occasion', 12, 'delete_dutyoccasion'),
	(48, 'Can view duty occasion', 12, 'view_dutyoccasion'),
	(49, 'Can add duty task', 13, 'add_dutytask'),
	(50, 'Can change duty task', 13, 'change_dutytask'),
	(51, 'Can delete duty task', 13, 'delete_dutytask'),
	(52, 'Can view duty task', 13, 'view_dutytask'),
	(53, 'Can add duty occasion event', 14, 'add_dutyoccasionevent'),
	(54, 'Can change duty occasion event', 14, 'change_dutyoccasionevent'),
	(55, 'Can delete duty occasion event', 14, 'delete_dutyoccasionevent'),
	(56, 'Can view duty occasion event', 14, 'view_dutyoccasionevent'),
	(57, 'Can add fund', 15, 'add_fund'),
	(58, 'Can change fund', 15, 'change_fund'),
	(59, 'Can delete fund', 15, 'delete_fund'),
	(60, 'Can view fund', 15, 'view_fund'),
	(61, 'See the fund''s inside pages', 15, 'view_fund_inside'),
	(62, 'Read handed-in applications', 15, 'view_cases'),
	(63, 'Register applications', 15, 'register_cases'),
	(64, 'Prepare applications for a decision', 15, 'prepare_cases'),
	(65, 'Sign recommendations', 15, 'recommend_cases'),
	(66, 'Be chosen as assessor', 15, 'assess_cases'),
	(67, 'Read assessments that are no longer blind', 15, 'view_assessments'),
	(68, 'Take part in decisions', 15, 'decide_cases'),
	(69, 'Record the decisions of a meeting', 15, 'record_decisions'),
	(70, 'Read all projects of the fund', 15, 'view_projects'),
	(71, 'Approve measurements', 15, 'approve_measurements'),
	(72, 'Read the ledger', 15, 'view_ledger'),
	(73, 'Book in the ledger', 15, 'book_entries'),
	(74, 'Change rules, plans, seats and calls', 15, 'manage_fund'),
	(75, 'Read the whole history', 15, 'view_audit'),
	(76, 'Can add duty task event', 16, 'add_dutytaskevent'),
	(77, 'Can change duty task event', 16, 'change_dutytaskevent'),
	(78, 'Can delete duty task event', 16, 'delete_dutytaskevent'),
	(79, 'Can view duty task event', 16, 'view_dutytaskevent'),
	(80, 'Can add check round', 17, 'add_checkround'),
	(81, 'Can change check round', 17, 'change_checkround'),
	(82, 'Can delete check round', 17, 'delete_checkround'),
	(83, 'Can view check round', 17, 'view_checkround'),
	(84, 'Can add check question', 18, 'add_checkquestion'),
	(85, 'Can change check question', 18, 'change_checkquestion'),
	(86, 'Can delete check question', 18, 'delete_checkquestion'),
	(87, 'Can view check question', 18, 'view_checkquestion'),
	(88, 'Can add appointment', 19, 'add_appointment'),
	(89, 'Can change appointment', 19, 'change_appointment'),
	(90, 'Can delete appointment', 19, 'delete_appointment'),
	(91, 'Can view appointment', 19, 'view_appointment'),
	(92, 'Can add appeal text', 20, 'add_appealtext'),
	(93, 'Can change appeal text', 20, 'change_appealtext'),
	(94, 'Can delete appeal text', 20, 'delete_appealtext'),
	(95, 'Can view appeal text', 20, 'view_appealtext'),
	(96, 'Can add fund group grant', 21, 'add_fundgroupgrant'),
	(97, 'Can change fund group grant', 21, 'change_fundgroupgrant'),
	(98, 'Can delete fund group grant', 21, 'delete_fundgroupgrant'),
	(99, 'Can view fund group grant', 21, 'view_fundgroupgrant'),
	(100, 'Can add fund user grant', 22, 'add_fundusergrant'),
	(101, 'Can change fund user grant', 22, 'change_fundusergrant'),
	(102, 'Can delete fund user grant', 22, 'delete_fundusergrant'),
	(103, 'Can view fund user grant', 22, 'view_fundusergrant'),
	(104, 'Can add grant', 23, 'add_grant'),
	(105, 'Can change grant', 23, 'change_grant'),
	(106, 'Can delete grant', 23, 'delete_grant'),
	(107, 'Can view grant', 23, 'view_grant'),
	(108, 'Can add forecast', 24, 'add_forecast'),
	(109, 'Can change forecast', 24, 'change_forecast'),
	(110, 'Can delete forecast', 24, 'delete_forecast'),
	(111, 'Can view forecast', 24, 'view_forecast'),
	(112, 'Can add entry', 25, 'add_entry'),
	(113, 'Can change entry', 25, 'change_entry'),
	(114, 'Can delete entry', 25, 'delete_entry'),
	(115, 'Can view entry', 25, 'view_entry'),
	(116, 'Can add condition event', 26, 'add_conditionevent'),
	(117, 'Can change condition event', 26, 'change_conditionevent'),
	(118, 'Can delete condition event', 26, 'delete_conditionevent'),
	(119, 'Can view condition event', 26, 'view_conditionevent'),
	(120, 'Can add grant year', 27, 'add_grantyear'),
	(121, 'Can change grant year', 27, 'change_grantyear'),
	(122, 'Can delete grant year', 27, 'delete_grantyear'),
	(123, 'Can view grant year', 27, 'view_grantyear'),
	(124, 'Can add grant year event', 28, 'add_grantyearevent'),
	(125, 'Can change grant year event', 28, 'change_grantyearevent'),
	(126, 'Can delete grant year event', 28, 'delete_grantyearevent'),
	(127, 'Can view grant year event', 28, 'view_grantyearevent'),
	(128, 'Can add ground text', 29, 'add_groundtext'),
	(129, 'Can change ground text', 29, 'change_groundtext'),
	(130, 'Can delete ground text', 29, 'delete_groundtext'),
	(131, 'Can view ground text', 29, 'view_groundtext'),
	(132, 'Can add interest declaration', 30, 'add_interestdeclaration'),
	(133, 'Can change interest declaration', 30, 'change_interestdeclaration'),
	(134, 'Can delete interest declaration', 30, 'delete_interestdeclaration'),
	(135, 'Can view interest declaration', 30, 'view_interestdeclaration'),
	(136, 'Can add interest', 31, 'add_interest'),
	(137, 'Can change interest', 31, 'change_interest'),
	(138, 'Can delete interest', 31, 'delete_interest'),
	(139, 'Can view interest', 31, 'view_interest'),
	(140, 'Can add meeting', 32, 'add_meeting'),
	(141, 'Can change meeting', 32, 'change_meeting'),
	(142, 'Can delete meeting', 32, 'delete_meeting'),
	(143, 'Can view meeting', 32, 'view_meeting'),
	(144, 'Can add attendance', 33, 'add_attendance'),
	(145, 'Can change attendance', 33, 'change_attendance'),
	(146, 'Can delete attendance', 33, 'delete_attendance'),
	(147, 'Can view attendance', 33, 'view_attendance'),
	(148, 'Can add agenda item', 34, 'add_agendaitem'),
	(149, 'Can change agenda item', 34, 'change_agendaitem'),
	(150, 'Can delete agenda item', 34, 'delete_agendaitem'),
	(151, 'Can view agenda item', 34, 'view_agendaitem'),
	(152, 'Can add minutes', 35, 'add_minutes'),
	(153, 'Can change minutes', 35, 'change_minutes'),
	(154, 'Can delete minutes', 35, 'delete_minutes'),
	(155, 'Can view minutes', 35, 'view_minutes'),
	(156, 'Can add announcement', 36, 'add_announcement'),
	(157, 'Can change announcement', 36, 'change_announcement'),
	(158, 'Can delete announcement', 36, 'delete_announcement'),
	(159, 'Can view announcement', 36, 'view_announcement'),
	(160, 'Can add minutes entry', 37, 'add_minutesentry'),
	(161, 'Can change minutes entry', 37, 'change_minutesentry'),
	(162, 'Can delete minutes entry', 37, 'delete_minutesentry'),
	(163, 'Can view minutes entry', 37, 'view_minutesentry'),
	(164, 'Can add entry verification', 38, 'add_entryverification'),
	(165, 'Can change entry verification', 38, 'change_entryverification'),
	(166, 'Can delete entry verification', 38, 'delete_entryverification'),
	(167, 'Can view entry verification', 38, 'view_entryverification'),
	(168, 'Can add minutes event', 39, 'add_minutesevent'),
	(169, 'Can change minutes event', 39, 'change_minutesevent'),
	(170, 'Can delete minutes event', 39, 'delete_minutesevent'),
	(171, 'Can view minutes event', 39, 'view_minutesevent'),
	(172, 'Can add minutes paragraph', 40, 'add_minutesparagraph'),
	(173, 'Can change minutes paragraph', 40, 'change_minutesparagraph'),
	(174, 'Can delete minutes paragraph', 40, 'delete_minutesparagraph'),
	(175, 'Can view minutes paragraph', 40, 'view_minutesparagraph'),
	(176, 'Can add minutes file', 41, 'add_minutesfile'),
	(177, 'Can change minutes file', 41, 'change_minutesfile'),
	(178, 'Can delete minutes file', 41, 'delete_minutesfile'),
	(179, 'Can view minutes file', 41, 'view_minutesfile'),
	(180, 'Can add minutes paragraph event', 42, 'add_minutesparagraphevent'),
	(181, 'Can change minutes paragraph event', 42, 'change_minutesparagraphevent'),
	(182, 'Can delete minutes paragraph event', 42, 'delete_minutesparagraphevent'),
	(183, 'Can view minutes paragraph event', 42, 'view_minutesparagraphevent'),
	(184, 'Can add movement', 43, 'add_movement'),
	(185, 'Can change movement', 43, 'change_movement'),
	(186, 'Can delete movement', 43, 'delete_movement'),
	(187, 'Can view movement', 43, 'view_movement'),
	(188, 'Can add notice', 44, 'add_notice'),
	(189, 'Can change notice', 44, 'change_notice'),
	(190, 'Can delete notice', 44, 'delete_notice'),
	(191, 'Can view notice', 44, 'view_notice'),
	(192, 'Can add override', 45, 'add_override'),
	(193, 'Can change override', 45, 'change_override'),
	(194, 'Can delete override', 45, 'delete_override'),
	(195, 'Can view override', 45, 'view_override'),
	(196, 'Can add ownership', 46, 'add_ownership'),
	(197, 'Can change ownership', 46, 'change_ownership'),
	(198, 'Can delete ownership', 46, 'delete_ownership'),
	(199, 'Can view ownership', 46, 'view_ownership'),
	(200, 'Can add plan', 47, 'add_plan');
INSERT INTO public.auth_permission VALUES
	(201, 'Can change plan', 47, 'change_plan'),
	(202, 'Can delete plan', 47, 'delete_plan'),
	(203, 'Can view plan', 47, 'view_plan'),
	(204, 'Can add plan event', 48, 'add_planevent'),
	(205, 'Can change plan event', 48, 'change_planevent'),
	(206, 'Can delete plan event', 48, 'delete_planevent'),
	(207, 'Can view plan event', 48, 'view_planevent'),
	(208, 'Can add plan item', 49, 'add_planitem'),
	(209, 'Can change plan item', 49, 'change_planitem'),
	(210, 'Can delete plan item', 49, 'delete_planitem'),
	(211, 'Can view plan item', 49, 'view_planitem'),
	(212, 'Can add plan frame event', 50, 'add_planframeevent'),
	(213, 'Can change plan frame event', 50, 'change_planframeevent'),
	(214, 'Can delete plan frame event', 50, 'delete_planframeevent'),
	(215, 'Can view plan frame event', 50, 'view_planframeevent'),
	(216, 'Can add frame carry', 51, 'add_framecarry'),
	(217, 'Can change frame carry', 51, 'change_framecarry'),
	(218, 'Can delete frame carry', 51, 'delete_framecarry'),
	(219, 'Can view frame carry', 51, 'view_framecarry'),
	(220, 'Can add plan item event', 52, 'add_planitemevent'),
	(221, 'Can change plan item event', 52, 'change_planitemevent'),
	(222, 'Can delete plan item event', 52, 'delete_planitemevent'),
	(223, 'Can view plan item event', 52, 'view_planitemevent'),
	(224, 'Can add registry counter', 53, 'add_registrycounter'),
	(225, 'Can change registry counter', 53, 'change_registrycounter'),
	(226, 'Can delete registry counter', 53, 'delete_registrycounter'),
	(227, 'Can view registry counter', 53, 'view_registrycounter'),
	(228, 'Can add retention rule', 54, 'add_retentionrule'),
	(229, 'Can change retention rule', 54, 'change_retentionrule'),
	(230, 'Can delete retention rule', 54, 'delete_retentionrule'),
	(231, 'Can view retention rule', 54, 'view_retentionrule'),
	(232, 'Can add retention rule event', 55, 'add_retentionruleevent'),
	(233, 'Can change retention rule event', 55, 'change_retentionruleevent'),
	(234, 'Can delete retention rule event', 55, 'delete_retentionruleevent'),
	(235, 'Can view retention rule event', 55, 'view_retentionruleevent'),
	(236, 'Can add rule set', 56, 'add_ruleset'),
	(237, 'Can change rule set', 56, 'change_ruleset'),
	(238, 'Can delete rule set', 56, 'delete_ruleset'),
	(239, 'Can view rule set', 56, 'view_ruleset'),
	(240, 'Can add grant event', 57, 'add_grantevent'),
	(241, 'Can change grant event', 57, 'change_grantevent'),
	(242, 'Can delete grant event', 57, 'delete_grantevent'),
	(243, 'Can view grant event', 57, 'view_grantevent'),
	(244, 'Can add secrecy ground', 58, 'add_secrecyground'),
	(245, 'Can change secrecy ground', 58, 'change_secrecyground'),
	(246, 'Can delete secrecy ground', 58, 'delete_secrecyground'),
	(247, 'Can view secrecy ground', 58, 'view_secrecyground'),
	(248, 'Can add secrecy ground event', 59, 'add_secrecygroundevent'),
	(249, 'Can change secrecy ground event', 59, 'change_secrecygroundevent'),
	(250, 'Can delete secrecy ground event', 59, 'delete_secrecygroundevent'),
	(251, 'Can view secrecy ground event', 59, 'view_secrecygroundevent'),
	(252, 'Can add steering group', 60, 'add_steeringgroup'),
	(253, 'Can change steering group', 60, 'change_steeringgroup'),
	(254, 'Can delete steering group', 60, 'delete_steeringgroup'),
	(255, 'Can view steering group', 60, 'view_steeringgroup'),
	(256, 'Can add seat', 61, 'add_seat'),
	(257, 'Can change seat', 61, 'change_seat'),
	(258, 'Can delete seat', 61, 'delete_seat'),
	(259, 'Can view seat', 61, 'view_seat'),
	(260, 'Can add term', 62, 'add_term'),
	(261, 'Can change term', 62, 'change_term'),
	(262, 'Can delete term', 62, 'delete_term'),
	(263, 'Can view term', 62, 'view_term'),
	(264, 'Can add movement event', 63, 'add_movementevent'),
	(265, 'Can change movement event', 63, 'change_movementevent'),
	(266, 'Can delete movement event', 63, 'delete_movementevent'),
	(267, 'Can view movement event', 63, 'view_movementevent'),
	(268, 'Can add attendance event', 64, 'add_attendanceevent'),
	(269, 'Can change attendance event', 64, 'change_attendanceevent'),
	(270, 'Can delete attendance event', 64, 'delete_attendanceevent'),
	(271, 'Can view attendance event', 64, 'view_attendanceevent'),
	(272, 'Can add term event', 65, 'add_termevent'),
	(273, 'Can change term event', 65, 'change_termevent'),
	(274, 'Can delete term event', 65, 'delete_termevent'),
	(275, 'Can view term event', 65, 'view_termevent'),
	(276, 'Can add verifier', 66, 'add_verifier'),
	(277, 'Can change verifier', 66, 'change_verifier'),
	(278, 'Can delete verifier', 66, 'delete_verifier'),
	(279, 'Can view verifier', 66, 'view_verifier'),
	(280, 'Can add verifier event', 67, 'add_verifierevent'),
	(281, 'Can change verifier event', 67, 'change_verifierevent'),
	(282, 'Can delete verifier event', 67, 'delete_verifierevent'),
	(283, 'Can view verifier event', 67, 'view_verifierevent'),
	(284, 'Can add check answer', 68, 'add_checkanswer'),
	(285, 'Can change check answer', 68, 'change_checkanswer'),
	(286, 'Can delete check answer', 68, 'delete_checkanswer'),
	(287, 'Can view check answer', 68, 'view_checkanswer'),
	(288, 'Can add point decision', 69, 'add_pointdecision'),
	(289, 'Can change point decision', 69, 'change_pointdecision'),
	(290, 'Can delete point decision', 69, 'delete_pointdecision'),
	(291, 'Can view point decision', 69, 'view_pointdecision'),
	(292, 'Can add baseline', 70, 'add_baseline'),
	(293, 'Can change baseline', 70, 'change_baseline'),
	(294, 'Can delete baseline', 70, 'delete_baseline'),
	(295, 'Can view baseline', 70, 'view_baseline'),
	(296, 'Can add benefit', 71, 'add_benefit'),
	(297, 'Can change benefit', 71, 'change_benefit'),
	(298, 'Can delete benefit', 71, 'delete_benefit'),
	(299, 'Can view benefit', 71, 'view_benefit'),
	(300, 'Can add budget line', 72, 'add_budgetline'),
	(301, 'Can change budget line', 72, 'change_budgetline'),
	(302, 'Can delete budget line', 72, 'delete_budgetline'),
	(303, 'Can view budget line', 72, 'view_budgetline'),
	(304, 'Can add indicator', 73, 'add_indicator'),
	(305, 'Can change indicator', 73, 'change_indicator'),
	(306, 'Can delete indicator', 73, 'delete_indicator'),
	(307, 'Can view indicator', 73, 'view_indicator'),
	(308, 'Can add milestone', 74, 'add_milestone'),
	(309, 'Can change milestone', 74, 'change_milestone'),
	(310, 'Can delete milestone', 74, 'delete_milestone'),
	(311, 'Can view milestone', 74, 'view_milestone'),
	(312, 'Can add multiplier effect', 75, 'add_multipliereffect'),
	(313, 'Can change multiplier effect', 75, 'change_multipliereffect'),
	(314, 'Can delete multiplier effect', 75, 'delete_multipliereffect'),
	(315, 'Can view multiplier effect', 75, 'view_multipliereffect'),
	(316, 'Can add need figure', 76, 'add_needfigure'),
	(317, 'Can change need figure', 76, 'change_needfigure'),
	(318, 'Can delete need figure', 76, 'delete_needfigure'),
	(319, 'Can view need figure', 76, 'view_needfigure'),
	(320, 'Can add node', 77, 'add_node'),
	(321, 'Can change node', 77, 'change_node'),
	(322, 'Can delete node', 77, 'delete_node'),
	(323, 'Can view node', 77, 'view_node'),
	(324, 'Can add answer', 78, 'add_answer'),
	(325, 'Can change answer', 78, 'change_answer'),
	(326, 'Can delete answer', 78, 'delete_answer'),
	(327, 'Can view answer', 78, 'view_answer'),
	(328, 'Can add conflict ruling', 79, 'add_conflictruling'),
	(329, 'Can change conflict ruling', 79, 'change_conflictruling'),
	(330, 'Can delete conflict ruling', 79, 'delete_conflictruling'),
	(331, 'Can view conflict ruling', 79, 'view_conflictruling'),
	(332, 'Can add conflict of interest', 80, 'add_conflictofinterest'),
	(333, 'Can change conflict of interest', 80, 'change_conflictofinterest'),
	(334, 'Can delete conflict of interest', 80, 'delete_conflictofinterest'),
	(335, 'Can view conflict of interest', 80, 'view_conflictofinterest'),
	(336, 'Can add document', 81, 'add_document'),
	(337, 'Can change document', 81, 'change_document'),
	(338, 'Can delete document', 81, 'delete_document'),
	(339, 'Can view document', 81, 'view_document'),
	(340, 'Can add endorsement', 82, 'add_endorsement'),
	(341, 'Can change endorsement', 82, 'change_endorsement'),
	(342, 'Can delete endorsement', 82, 'delete_endorsement'),
	(343, 'Can view endorsement', 82, 'view_endorsement'),
	(344, 'Can add gate', 83, 'add_gate'),
	(345, 'Can change gate', 83, 'change_gate'),
	(346, 'Can delete gate', 83, 'delete_gate'),
	(347, 'Can view gate', 83, 'view_gate'),
	(348, 'Can add baseline event', 84, 'add_baselineevent'),
	(349, 'Can change baseline event', 84, 'change_baselineevent'),
	(350, 'Can delete baseline event', 84, 'delete_baselineevent'),
	(351, 'Can view baseline event', 84, 'view_baselineevent'),
	(352, 'Can add measurement', 85, 'add_measurement'),
	(353, 'Can change measurement', 85, 'change_measurement'),
	(354, 'Can delete measurement', 85, 'delete_measurement'),
	(355, 'Can view measurement', 85, 'view_measurement'),
	(356, 'Can add measurement event', 86, 'add_measurementevent'),
	(357, 'Can change measurement event', 86, 'change_measurementevent'),
	(358, 'Can delete measurement event', 86, 'delete_measurementevent'),
	(359, 'Can view measurement event', 86, 'view_measurementevent'),
	(360, 'Can add indicator event', 87, 'add_indicatorevent'),
	(361, 'Can change indicator event', 87, 'change_indicatorevent'),
	(362, 'Can delete indicator event', 87, 'delete_indicatorevent'),
	(363, 'Can view indicator event', 87, 'view_indicatorevent'),
	(364, 'Can add edge', 88, 'add_edge'),
	(365, 'Can change edge', 88, 'change_edge'),
	(366, 'Can delete edge', 88, 'delete_edge'),
	(367, 'Can view edge', 88, 'view_edge'),
	(368, 'Can add party', 89, 'add_party'),
	(369, 'Can change party', 89, 'change_party'),
	(370, 'Can delete party', 89, 'delete_party'),
	(371, 'Can view party', 89, 'view_party'),
	(372, 'Can add endorsement request', 90, 'add_endorsementrequest'),
	(373, 'Can change endorsement request', 90, 'change_endorsementrequest'),
	(374, 'Can delete endorsement request', 90, 'delete_endorsementrequest'),
	(375, 'Can view endorsement request', 90, 'view_endorsementrequest'),
	(376, 'Can add project', 91, 'add_project'),
	(377, 'Can change project', 91, 'change_project'),
	(378, 'Can delete project', 91, 'delete_project'),
	(379, 'Can view project', 91, 'view_project'),
	(380, 'Write the plan and the application', 91, 'write_project'),
	(381, 'Report: pulse, measurements, milestones', 91, 'report_project'),
	(382, 'Answer for the project as its owner', 91, 'own_project'),
	(383, 'Assess the application for the project', 91, 'assess_project'),
	(384, 'Can add plan link', 92, 'add_planlink'),
	(385, 'Can change plan link', 92, 'change_planlink'),
	(386, 'Can delete plan link', 92, 'delete_planlink'),
	(387, 'Can view plan link', 92, 'view_planlink'),
	(388, 'Can add party event', 93, 'add_partyevent'),
	(389, 'Can change party event', 93, 'change_partyevent'),
	(390, 'Can delete party event', 93, 'delete_partyevent'),
	(391, 'Can view party event', 93, 'view_partyevent'),
	(392, 'Can add node event', 94, 'add_nodeevent'),
	(393, 'Can change node event', 94, 'change_nodeevent'),
	(394, 'Can delete node event', 94, 'delete_nodeevent'),
	(395, 'Can view node event', 94, 'view_nodeevent'),
	(396, 'Can add need figure event', 95, 'add_needfigureevent'),
	(397, 'Can change need figure event', 95, 'change_needfigureevent'),
	(398, 'Can delete need figure event', 95, 'delete_needfigureevent'),
	(399, 'Can view need figure event', 95, 'view_needfigureevent'),
	(400, 'Can add multiplier effect event', 96, 'add_multipliereffectevent');
INSERT INTO public.auth_permission VALUES
	(401, 'Can change multiplier effect event', 96, 'change_multipliereffectevent'),
	(402, 'Can delete multiplier effect event', 96, 'delete_multipliereffectevent'),
	(403, 'Can view multiplier effect event', 96, 'view_multipliereffectevent'),
	(404, 'Can add milestone event', 97, 'add_milestoneevent'),
	(405, 'Can change milestone event', 97, 'change_milestoneevent'),
	(406, 'Can delete milestone event', 97, 'delete_milestoneevent'),
	(407, 'Can view milestone event', 97, 'view_milestoneevent'),
	(408, 'Can add gate event', 98, 'add_gateevent'),
	(409, 'Can change gate event', 98, 'change_gateevent'),
	(410, 'Can delete gate event', 98, 'delete_gateevent'),
	(411, 'Can view gate event', 98, 'view_gateevent'),
	(412, 'Can add edge event', 99, 'add_edgeevent'),
	(413, 'Can change edge event', 99, 'change_edgeevent'),
	(414, 'Can delete edge event', 99, 'delete_edgeevent'),
	(415, 'Can view edge event', 99, 'view_edgeevent'),
	(416, 'Can add conflict of interest event', 100, 'add_conflictofinterestevent'),
	(417, 'Can change conflict of interest event', 100, 'change_conflictofinterestevent'),
	(418, 'Can delete conflict of interest event', 100, 'delete_conflictofinterestevent'),
	(419, 'Can view conflict of interest event', 100, 'view_conflictofinterestevent'),
	(420, 'Can add chain version', 101, 'add_chainversion'),
	(421, 'Can change chain version', 101, 'change_chainversion'),
	(422, 'Can delete chain version', 101, 'delete_chainversion'),
	(423, 'Can view chain version', 101, 'view_chainversion'),
	(424, 'Can add budget line event', 102, 'add_budgetlineevent'),
	(425, 'Can change budget line event', 102, 'change_budgetlineevent'),
	(426, 'Can delete budget line event', 102, 'delete_budgetlineevent'),
	(427, 'Can view budget line event', 102, 'view_budgetlineevent'),
	(428, 'Can add benefit event', 103, 'add_benefitevent'),
	(429, 'Can change benefit event', 103, 'change_benefitevent'),
	(430, 'Can delete benefit event', 103, 'delete_benefitevent'),
	(431, 'Can view benefit event', 103, 'view_benefitevent'),
	(432, 'Can add answer event', 104, 'add_answerevent'),
	(433, 'Can change answer event', 104, 'change_answerevent'),
	(434, 'Can delete answer event', 104, 'delete_answerevent'),
	(435, 'Can view answer event', 104, 'view_answerevent'),
	(436, 'Can add project check round', 105, 'add_projectcheckround'),
	(437, 'Can change project check round', 105, 'change_projectcheckround'),
	(438, 'Can delete project check round', 105, 'delete_projectcheckround'),
	(439, 'Can view project check round', 105, 'view_projectcheckround'),
	(440, 'Can add project check answer', 106, 'add_projectcheckanswer'),
	(441, 'Can change project check answer', 106, 'change_projectcheckanswer'),
	(442, 'Can delete project check answer', 106, 'delete_projectcheckanswer'),
	(443, 'Can view project check answer', 106, 'view_projectcheckanswer'),
	(444, 'Can add project event', 107, 'add_projectevent'),
	(445, 'Can change project event', 107, 'change_projectevent'),
	(446, 'Can delete project event', 107, 'delete_projectevent'),
	(447, 'Can view project event', 107, 'view_projectevent'),
	(448, 'Can add project grant', 108, 'add_projectgrant'),
	(449, 'Can change project grant', 108, 'change_projectgrant'),
	(450, 'Can delete project grant', 108, 'delete_projectgrant'),
	(451, 'Can view project grant', 108, 'view_projectgrant'),
	(452, 'Can add project group grant', 109, 'add_projectgroupgrant'),
	(453, 'Can change project group grant', 109, 'change_projectgroupgrant'),
	(454, 'Can delete project group grant', 109, 'delete_projectgroupgrant'),
	(455, 'Can view project group grant', 109, 'view_projectgroupgrant'),
	(456, 'Can add project user grant', 110, 'add_projectusergrant'),
	(457, 'Can change project user grant', 110, 'change_projectusergrant'),
	(458, 'Can delete project user grant', 110, 'delete_projectusergrant'),
	(459, 'Can view project user grant', 110, 'view_projectusergrant'),
	(460, 'Can add pulse', 111, 'add_pulse'),
	(461, 'Can change pulse', 111, 'change_pulse'),
	(462, 'Can delete pulse', 111, 'delete_pulse'),
	(463, 'Can view pulse', 111, 'view_pulse'),
	(464, 'Can add pulse event', 112, 'add_pulseevent'),
	(465, 'Can change pulse event', 112, 'change_pulseevent'),
	(466, 'Can delete pulse event', 112, 'delete_pulseevent'),
	(467, 'Can view pulse event', 112, 'view_pulseevent'),
	(468, 'Can add risk', 113, 'add_risk'),
	(469, 'Can change risk', 113, 'change_risk'),
	(470, 'Can delete risk', 113, 'delete_risk'),
	(471, 'Can view risk', 113, 'view_risk'),
	(472, 'Can add risk event', 114, 'add_riskevent'),
	(473, 'Can change risk event', 114, 'change_riskevent'),
	(474, 'Can delete risk event', 114, 'delete_riskevent'),
	(475, 'Can view risk event', 114, 'view_riskevent'),
	(476, 'Can add staff role', 115, 'add_staffrole'),
	(477, 'Can change staff role', 115, 'change_staffrole'),
	(478, 'Can delete staff role', 115, 'delete_staffrole'),
	(479, 'Can view staff role', 115, 'view_staffrole'),
	(480, 'Can add staff role event', 116, 'add_staffroleevent'),
	(481, 'Can change staff role event', 116, 'change_staffroleevent'),
	(482, 'Can delete staff role event', 116, 'delete_staffroleevent'),
	(483, 'Can view staff role event', 116, 'view_staffroleevent'),
	(484, 'Can add target', 117, 'add_target'),
	(485, 'Can change target', 117, 'change_target'),
	(486, 'Can delete target', 117, 'delete_target'),
	(487, 'Can view target', 117, 'view_target'),
	(488, 'Can add target event', 118, 'add_targetevent'),
	(489, 'Can change target event', 118, 'change_targetevent'),
	(490, 'Can delete target event', 118, 'delete_targetevent'),
	(491, 'Can view target event', 118, 'view_targetevent'),
	(492, 'Can add team member', 119, 'add_teammember'),
	(493, 'Can change team member', 119, 'change_teammember'),
	(494, 'Can delete team member', 119, 'delete_teammember'),
	(495, 'Can view team member', 119, 'view_teammember'),
	(496, 'Can add team member event', 120, 'add_teammemberevent'),
	(497, 'Can change team member event', 120, 'change_teammemberevent'),
	(498, 'Can delete team member event', 120, 'delete_teammemberevent'),
	(499, 'Can view team member event', 120, 'view_teammemberevent'),
	(500, 'Can add application', 122, 'add_application'),
	(501, 'Can change application', 122, 'change_application'),
	(502, 'Can delete application', 122, 'delete_application'),
	(503, 'Can view application', 122, 'view_application'),
	(504, 'Can add agenda case', 123, 'add_agendacase'),
	(505, 'Can change agenda case', 123, 'change_agendacase'),
	(506, 'Can delete agenda case', 123, 'delete_agendacase'),
	(507, 'Can view agenda case', 123, 'view_agendacase'),
	(508, 'Can add assessment', 124, 'add_assessment'),
	(509, 'Can change assessment', 124, 'change_assessment'),
	(510, 'Can delete assessment', 124, 'delete_assessment'),
	(511, 'Can view assessment', 124, 'view_assessment'),
	(512, 'Can add assessment event', 125, 'add_assessmentevent'),
	(513, 'Can change assessment event', 125, 'change_assessmentevent'),
	(514, 'Can delete assessment event', 125, 'delete_assessmentevent'),
	(515, 'Can view assessment event', 125, 'view_assessmentevent'),
	(516, 'Can add calibration', 126, 'add_calibration'),
	(517, 'Can change calibration', 126, 'change_calibration'),
	(518, 'Can delete calibration', 126, 'delete_calibration'),
	(519, 'Can view calibration', 126, 'view_calibration'),
	(520, 'Can add calibration event', 127, 'add_calibrationevent'),
	(521, 'Can change calibration event', 127, 'change_calibrationevent'),
	(522, 'Can delete calibration event', 127, 'delete_calibrationevent'),
	(523, 'Can view calibration event', 127, 'view_calibrationevent'),
	(524, 'Can add call', 128, 'add_call'),
	(525, 'Can change call', 128, 'change_call'),
	(526, 'Can delete call', 128, 'delete_call'),
	(527, 'Can view call', 128, 'view_call'),
	(528, 'Can add application event', 129, 'add_applicationevent'),
	(529, 'Can change application event', 129, 'change_applicationevent'),
	(530, 'Can delete application event', 129, 'delete_applicationevent'),
	(531, 'Can view application event', 129, 'view_applicationevent'),
	(532, 'Can add call event', 130, 'add_callevent'),
	(533, 'Can change call event', 130, 'change_callevent'),
	(534, 'Can delete call event', 130, 'delete_callevent'),
	(535, 'Can view call event', 130, 'view_callevent'),
	(536, 'Can add call question', 131, 'add_callquestion'),
	(537, 'Can change call question', 131, 'change_callquestion'),
	(538, 'Can delete call question', 131, 'delete_callquestion'),
	(539, 'Can view call question', 131, 'view_callquestion'),
	(540, 'Can add call question event', 132, 'add_callquestionevent'),
	(541, 'Can change call question event', 132, 'change_callquestionevent'),
	(542, 'Can delete call question event', 132, 'delete_callquestionevent'),
	(543, 'Can view call question event', 132, 'view_callquestionevent'),
	(544, 'Can add consensus', 133, 'add_consensus'),
	(545, 'Can change consensus', 133, 'change_consensus'),
	(546, 'Can delete consensus', 133, 'delete_consensus'),
	(547, 'Can view consensus', 133, 'view_consensus'),
	(548, 'Can add consensus event', 134, 'add_consensusevent'),
	(549, 'Can change consensus event', 134, 'change_consensusevent'),
	(550, 'Can delete consensus event', 134, 'delete_consensusevent'),
	(551, 'Can view consensus event', 134, 'view_consensusevent'),
	(552, 'Can add consensus score', 135, 'add_consensusscore'),
	(553, 'Can change consensus score', 135, 'change_consensusscore'),
	(554, 'Can delete consensus score', 135, 'delete_consensusscore'),
	(555, 'Can view consensus score', 135, 'view_consensusscore'),
	(556, 'Can add criterion', 136, 'add_criterion'),
	(557, 'Can change criterion', 136, 'change_criterion'),
	(558, 'Can delete criterion', 136, 'delete_criterion'),
	(559, 'Can view criterion', 136, 'view_criterion'),
	(560, 'Can add consensus score event', 137, 'add_consensusscoreevent'),
	(561, 'Can change consensus score event', 137, 'change_consensusscoreevent'),
	(562, 'Can delete consensus score event', 137, 'delete_consensusscoreevent'),
	(563, 'Can view consensus score event', 137, 'view_consensusscoreevent'),
	(564, 'Can add calibration note', 138, 'add_calibrationnote'),
	(565, 'Can change calibration note', 138, 'change_calibrationnote'),
	(566, 'Can delete calibration note', 138, 'delete_calibrationnote'),
	(567, 'Can view calibration note', 138, 'view_calibrationnote'),
	(568, 'Can add calibration answer', 139, 'add_calibrationanswer'),
	(569, 'Can change calibration answer', 139, 'change_calibrationanswer'),
	(570, 'Can delete calibration answer', 139, 'delete_calibrationanswer'),
	(571, 'Can view calibration answer', 139, 'view_calibrationanswer'),
	(572, 'Can add decision', 140, 'add_decision'),
	(573, 'Can change decision', 140, 'change_decision'),
	(574, 'Can delete decision', 140, 'delete_decision'),
	(575, 'Can view decision', 140, 'view_decision'),
	(576, 'Can add decision basis', 141, 'add_decisionbasis'),
	(577, 'Can change decision basis', 141, 'change_decisionbasis'),
	(578, 'Can delete decision basis', 141, 'delete_decisionbasis'),
	(579, 'Can view decision basis', 141, 'view_decisionbasis'),
	(580, 'Can add decision letter', 142, 'add_decisionletter'),
	(581, 'Can change decision letter', 142, 'change_decisionletter'),
	(582, 'Can delete decision letter', 142, 'delete_decisionletter'),
	(583, 'Can view decision letter', 142, 'view_decisionletter'),
	(584, 'Can add deferral', 143, 'add_deferral'),
	(585, 'Can change deferral', 143, 'change_deferral'),
	(586, 'Can delete deferral', 143, 'delete_deferral'),
	(587, 'Can view deferral', 143, 'view_deferral'),
	(588, 'Can add disclosure', 144, 'add_disclosure'),
	(589, 'Can change disclosure', 144, 'change_disclosure'),
	(590, 'Can delete disclosure', 144, 'delete_disclosure'),
	(591, 'Can view disclosure', 144, 'view_disclosure'),
	(592, 'Can add disclosure event', 145, 'add_disclosureevent'),
	(593, 'Can change disclosure event', 145, 'change_disclosureevent'),
	(594, 'Can delete disclosure event', 145, 'delete_disclosureevent'),
	(595, 'Can view disclosure event', 145, 'view_disclosureevent'),
	(596, 'Can add dossier', 146, 'add_dossier'),
	(597, 'Can change dossier', 146, 'change_dossier'),
	(598, 'Can delete dossier', 146, 'delete_dossier'),
	(599, 'Can view dossier', 146, 'view_dossier'),
	(600, 'Can add idea', 147, 'add_idea');
INSERT INTO public.auth_permission VALUES
	(601, 'Can change idea', 147, 'change_idea'),
	(602, 'Can delete idea', 147, 'delete_idea'),
	(603, 'Can view idea', 147, 'view_idea'),
	(604, 'Can add idea answer', 148, 'add_ideaanswer'),
	(605, 'Can change idea answer', 148, 'change_ideaanswer'),
	(606, 'Can delete idea answer', 148, 'delete_ideaanswer'),
	(607, 'Can view idea answer', 148, 'view_ideaanswer'),
	(608, 'Can add idea answer event', 149, 'add_ideaanswerevent'),
	(609, 'Can change idea answer event', 149, 'change_ideaanswerevent'),
	(610, 'Can delete idea answer event', 149, 'delete_ideaanswerevent'),
	(611, 'Can view idea answer event', 149, 'view_ideaanswerevent'),
	(612, 'Can add idea author', 150, 'add_ideaauthor'),
	(613, 'Can change idea author', 150, 'change_ideaauthor'),
	(614, 'Can delete idea author', 150, 'delete_ideaauthor'),
	(615, 'Can view idea author', 150, 'view_ideaauthor'),
	(616, 'Can add idea conflict', 151, 'add_ideaconflict'),
	(617, 'Can change idea conflict', 151, 'change_ideaconflict'),
	(618, 'Can delete idea conflict', 151, 'delete_ideaconflict'),
	(619, 'Can view idea conflict', 151, 'view_ideaconflict'),
	(620, 'Can add idea conflict event', 152, 'add_ideaconflictevent'),
	(621, 'Can change idea conflict event', 152, 'change_ideaconflictevent'),
	(622, 'Can delete idea conflict event', 152, 'delete_ideaconflictevent'),
	(623, 'Can view idea conflict event', 152, 'view_ideaconflictevent'),
	(624, 'Can add idea event', 153, 'add_ideaevent'),
	(625, 'Can change idea event', 153, 'change_ideaevent'),
	(626, 'Can delete idea event', 153, 'delete_ideaevent'),
	(627, 'Can view idea event', 153, 'view_ideaevent'),
	(628, 'Can add idea proposal', 154, 'add_ideaproposal'),
	(629, 'Can change idea proposal', 154, 'change_ideaproposal'),
	(630, 'Can delete idea proposal', 154, 'delete_ideaproposal'),
	(631, 'Can view idea proposal', 154, 'view_ideaproposal'),
	(632, 'Can add idea decision', 155, 'add_ideadecision'),
	(633, 'Can change idea decision', 155, 'change_ideadecision'),
	(634, 'Can delete idea decision', 155, 'delete_ideadecision'),
	(635, 'Can view idea decision', 155, 'view_ideadecision'),
	(636, 'Can add idea proposal event', 156, 'add_ideaproposalevent'),
	(637, 'Can change idea proposal event', 156, 'change_ideaproposalevent'),
	(638, 'Can delete idea proposal event', 156, 'delete_ideaproposalevent'),
	(639, 'Can view idea proposal event', 156, 'view_ideaproposalevent'),
	(640, 'Can add idea supplement', 157, 'add_ideasupplement'),
	(641, 'Can change idea supplement', 157, 'change_ideasupplement'),
	(642, 'Can delete idea supplement', 157, 'delete_ideasupplement'),
	(643, 'Can view idea supplement', 157, 'view_ideasupplement'),
	(644, 'Can add idea supplement event', 158, 'add_ideasupplementevent'),
	(645, 'Can change idea supplement event', 158, 'change_ideasupplementevent'),
	(646, 'Can delete idea supplement event', 158, 'delete_ideasupplementevent'),
	(647, 'Can view idea supplement event', 158, 'view_ideasupplementevent'),
	(648, 'Can add idea version', 159, 'add_ideaversion'),
	(649, 'Can change idea version', 159, 'change_ideaversion'),
	(650, 'Can delete idea version', 159, 'delete_ideaversion'),
	(651, 'Can view idea version', 159, 'view_ideaversion'),
	(652, 'Can add late code', 160, 'add_latecode'),
	(653, 'Can change late code', 160, 'change_latecode'),
	(654, 'Can delete late code', 160, 'delete_latecode'),
	(655, 'Can view late code', 160, 'view_latecode'),
	(656, 'Can add memo', 161, 'add_memo'),
	(657, 'Can change memo', 161, 'change_memo'),
	(658, 'Can delete memo', 161, 'delete_memo'),
	(659, 'Can view memo', 161, 'view_memo'),
	(660, 'Can add memo file', 162, 'add_memofile'),
	(661, 'Can change memo file', 162, 'change_memofile'),
	(662, 'Can delete memo file', 162, 'delete_memofile'),
	(663, 'Can view memo file', 162, 'view_memofile'),
	(664, 'Can add memo part', 163, 'add_memopart'),
	(665, 'Can change memo part', 163, 'change_memopart'),
	(666, 'Can delete memo part', 163, 'delete_memopart'),
	(667, 'Can view memo part', 163, 'view_memopart'),
	(668, 'Can add motion', 164, 'add_motion'),
	(669, 'Can change motion', 164, 'change_motion'),
	(670, 'Can delete motion', 164, 'delete_motion'),
	(671, 'Can view motion', 164, 'view_motion'),
	(672, 'Can add motion event', 165, 'add_motionevent'),
	(673, 'Can change motion event', 165, 'change_motionevent'),
	(674, 'Can delete motion event', 165, 'delete_motionevent'),
	(675, 'Can view motion event', 165, 'view_motionevent'),
	(676, 'Can add opinion', 166, 'add_opinion'),
	(677, 'Can change opinion', 166, 'change_opinion'),
	(678, 'Can delete opinion', 166, 'delete_opinion'),
	(679, 'Can view opinion', 166, 'view_opinion'),
	(680, 'Can add packet', 167, 'add_packet'),
	(681, 'Can change packet', 167, 'change_packet'),
	(682, 'Can delete packet', 167, 'delete_packet'),
	(683, 'Can view packet', 167, 'view_packet'),
	(684, 'Can add paper verdict', 168, 'add_paperverdict'),
	(685, 'Can change paper verdict', 168, 'change_paperverdict'),
	(686, 'Can delete paper verdict', 168, 'delete_paperverdict'),
	(687, 'Can view paper verdict', 168, 'view_paperverdict'),
	(688, 'Can add perspective check', 169, 'add_perspectivecheck'),
	(689, 'Can change perspective check', 169, 'change_perspectivecheck'),
	(690, 'Can delete perspective check', 169, 'delete_perspectivecheck'),
	(691, 'Can view perspective check', 169, 'view_perspectivecheck'),
	(692, 'Can add perspective check event', 170, 'add_perspectivecheckevent'),
	(693, 'Can change perspective check event', 170, 'change_perspectivecheckevent'),
	(694, 'Can delete perspective check event', 170, 'delete_perspectivecheckevent'),
	(695, 'Can view perspective check event', 170, 'view_perspectivecheckevent'),
	(696, 'Can add plan alignment', 171, 'add_planalignment'),
	(697, 'Can change plan alignment', 171, 'change_planalignment'),
	(698, 'Can delete plan alignment', 171, 'delete_planalignment'),
	(699, 'Can view plan alignment', 171, 'view_planalignment'),
	(700, 'Can add plan alignment event', 172, 'add_planalignmentevent'),
	(701, 'Can change plan alignment event', 172, 'change_planalignmentevent'),
	(702, 'Can delete plan alignment event', 172, 'delete_planalignmentevent'),
	(703, 'Can view plan alignment event', 172, 'view_planalignmentevent'),
	(704, 'Can add proposed condition', 173, 'add_proposedcondition'),
	(705, 'Can change proposed condition', 173, 'change_proposedcondition'),
	(706, 'Can delete proposed condition', 173, 'delete_proposedcondition'),
	(707, 'Can view proposed condition', 173, 'view_proposedcondition'),
	(708, 'Can add proposed year', 174, 'add_proposedyear'),
	(709, 'Can change proposed year', 174, 'change_proposedyear'),
	(710, 'Can delete proposed year', 174, 'delete_proposedyear'),
	(711, 'Can view proposed year', 174, 'view_proposedyear'),
	(712, 'Can add recommendation', 175, 'add_recommendation'),
	(713, 'Can change recommendation', 175, 'change_recommendation'),
	(714, 'Can delete recommendation', 175, 'delete_recommendation'),
	(715, 'Can view recommendation', 175, 'view_recommendation'),
	(716, 'Can add memo event', 176, 'add_memoevent'),
	(717, 'Can change memo event', 176, 'change_memoevent'),
	(718, 'Can delete memo event', 176, 'delete_memoevent'),
	(719, 'Can view memo event', 176, 'view_memoevent'),
	(720, 'Can add cited alignment', 177, 'add_citedalignment'),
	(721, 'Can change cited alignment', 177, 'change_citedalignment'),
	(722, 'Can delete cited alignment', 177, 'delete_citedalignment'),
	(723, 'Can view cited alignment', 177, 'view_citedalignment'),
	(724, 'Can add recommendation event', 178, 'add_recommendationevent'),
	(725, 'Can change recommendation event', 178, 'change_recommendationevent'),
	(726, 'Can delete recommendation event', 178, 'delete_recommendationevent'),
	(727, 'Can view recommendation event', 178, 'view_recommendationevent'),
	(728, 'Can add recommended year', 179, 'add_recommendedyear'),
	(729, 'Can change recommended year', 179, 'change_recommendedyear'),
	(730, 'Can delete recommended year', 179, 'delete_recommendedyear'),
	(731, 'Can view recommended year', 179, 'view_recommendedyear'),
	(732, 'Can add recorded paper', 180, 'add_recordedpaper'),
	(733, 'Can change recorded paper', 180, 'change_recordedpaper'),
	(734, 'Can delete recorded paper', 180, 'delete_recordedpaper'),
	(735, 'Can view recorded paper', 180, 'view_recordedpaper'),
	(736, 'Can add paper verdict event', 181, 'add_paperverdictevent'),
	(737, 'Can change paper verdict event', 181, 'change_paperverdictevent'),
	(738, 'Can delete paper verdict event', 181, 'delete_paperverdictevent'),
	(739, 'Can view paper verdict event', 181, 'view_paperverdictevent'),
	(740, 'Can add recorded paper event', 182, 'add_recordedpaperevent'),
	(741, 'Can change recorded paper event', 182, 'change_recordedpaperevent'),
	(742, 'Can delete recorded paper event', 182, 'delete_recordedpaperevent'),
	(743, 'Can view recorded paper event', 182, 'view_recordedpaperevent'),
	(744, 'Can add reservation', 183, 'add_reservation'),
	(745, 'Can change reservation', 183, 'change_reservation'),
	(746, 'Can delete reservation', 183, 'delete_reservation'),
	(747, 'Can view reservation', 183, 'view_reservation'),
	(748, 'Can add reservation event', 184, 'add_reservationevent'),
	(749, 'Can change reservation event', 184, 'change_reservationevent'),
	(750, 'Can delete reservation event', 184, 'delete_reservationevent'),
	(751, 'Can view reservation event', 184, 'view_reservationevent'),
	(752, 'Can add saved view', 185, 'add_savedview'),
	(753, 'Can change saved view', 185, 'change_savedview'),
	(754, 'Can delete saved view', 185, 'delete_savedview'),
	(755, 'Can view saved view', 185, 'view_savedview'),
	(756, 'Can add score', 186, 'add_score'),
	(757, 'Can change score', 186, 'change_score'),
	(758, 'Can delete score', 186, 'delete_score'),
	(759, 'Can view score', 186, 'view_score'),
	(760, 'Can add score event', 187, 'add_scoreevent'),
	(761, 'Can change score event', 187, 'change_scoreevent'),
	(762, 'Can delete score event', 187, 'delete_scoreevent'),
	(763, 'Can view score event', 187, 'view_scoreevent'),
	(764, 'Can add submitted version', 188, 'add_submittedversion'),
	(765, 'Can change submitted version', 188, 'change_submittedversion'),
	(766, 'Can delete submitted version', 188, 'delete_submittedversion'),
	(767, 'Can view submitted version', 188, 'view_submittedversion'),
	(768, 'Can add opinion event', 189, 'add_opinionevent'),
	(769, 'Can change opinion event', 189, 'change_opinionevent'),
	(770, 'Can delete opinion event', 189, 'delete_opinionevent'),
	(771, 'Can view opinion event', 189, 'view_opinionevent'),
	(772, 'Can add formal answer', 190, 'add_formalanswer'),
	(773, 'Can change formal answer', 190, 'change_formalanswer'),
	(774, 'Can delete formal answer', 190, 'delete_formalanswer'),
	(775, 'Can view formal answer', 190, 'view_formalanswer'),
	(776, 'Can add archive copy', 191, 'add_archivecopy'),
	(777, 'Can change archive copy', 191, 'change_archivecopy'),
	(778, 'Can delete archive copy', 191, 'delete_archivecopy'),
	(779, 'Can view archive copy', 191, 'view_archivecopy'),
	(780, 'Can add supplement request', 192, 'add_supplementrequest'),
	(781, 'Can change supplement request', 192, 'change_supplementrequest'),
	(782, 'Can delete supplement request', 192, 'delete_supplementrequest'),
	(783, 'Can view supplement request', 192, 'view_supplementrequest'),
	(784, 'Can add supplement request event', 193, 'add_supplementrequestevent'),
	(785, 'Can change supplement request event', 193, 'change_supplementrequestevent'),
	(786, 'Can delete supplement request event', 193, 'delete_supplementrequestevent'),
	(787, 'Can view supplement request event', 193, 'view_supplementrequestevent'),
	(788, 'Can add supplement section', 194, 'add_supplementsection'),
	(789, 'Can change supplement section', 194, 'change_supplementsection'),
	(790, 'Can delete supplement section', 194, 'delete_supplementsection'),
	(791, 'Can view supplement section', 194, 'view_supplementsection'),
	(792, 'Can add supplement section event', 195, 'add_supplementsectionevent'),
	(793, 'Can change supplement section event', 195, 'change_supplementsectionevent'),
	(794, 'Can delete supplement section event', 195, 'delete_supplementsectionevent'),
	(795, 'Can view supplement section event', 195, 'view_supplementsectionevent'),
	(796, 'Can add vote', 196, 'add_vote'),
	(797, 'Can change vote', 196, 'change_vote'),
	(798, 'Can delete vote', 196, 'delete_vote'),
	(799, 'Can view vote', 196, 'view_vote'),
	(800, 'Can add vote event', 197, 'add_voteevent');
INSERT INTO public.auth_permission VALUES
	(801, 'Can change vote event', 197, 'change_voteevent'),
	(802, 'Can delete vote event', 197, 'delete_voteevent'),
	(803, 'Can view vote event', 197, 'view_voteevent'),
	(804, 'Can add voting', 198, 'add_voting'),
	(805, 'Can change voting', 198, 'change_voting'),
	(806, 'Can delete voting', 198, 'delete_voting'),
	(807, 'Can view voting', 198, 'view_voting'),
	(808, 'Can add voting event', 199, 'add_votingevent'),
	(809, 'Can change voting event', 199, 'change_votingevent'),
	(810, 'Can delete voting event', 199, 'delete_votingevent'),
	(811, 'Can view voting event', 199, 'view_votingevent'),
	(812, 'Can add idea author event', 202, 'add_ideaauthorevent'),
	(813, 'Can change idea author event', 202, 'change_ideaauthorevent'),
	(814, 'Can delete idea author event', 202, 'delete_ideaauthorevent'),
	(815, 'Can view idea author event', 202, 'view_ideaauthorevent'),
	(816, 'Can add lesson', 203, 'add_lesson'),
	(817, 'Can change lesson', 203, 'change_lesson'),
	(818, 'Can delete lesson', 203, 'delete_lesson'),
	(819, 'Can view lesson', 203, 'view_lesson'),
	(820, 'Can add report', 204, 'add_report'),
	(821, 'Can change report', 204, 'change_report'),
	(822, 'Can delete report', 204, 'delete_report'),
	(823, 'Can view report', 204, 'view_report'),
	(824, 'Can add lesson event', 205, 'add_lessonevent'),
	(825, 'Can change lesson event', 205, 'change_lessonevent'),
	(826, 'Can delete lesson event', 205, 'delete_lessonevent'),
	(827, 'Can view lesson event', 205, 'view_lessonevent'),
	(828, 'Can add permission', 206, 'add_permission'),
	(829, 'Can change permission', 206, 'change_permission'),
	(830, 'Can delete permission', 206, 'delete_permission'),
	(831, 'Can view permission', 206, 'view_permission'),
	(832, 'Can add group', 207, 'add_group'),
	(833, 'Can change group', 207, 'change_group'),
	(834, 'Can delete group', 207, 'delete_group'),
	(835, 'Can view group', 207, 'view_group'),
	(836, 'Can add content type', 208, 'add_contenttype'),
	(837, 'Can change content type', 208, 'change_contenttype'),
	(838, 'Can delete content type', 208, 'delete_contenttype'),
	(839, 'Can view content type', 208, 'view_contenttype'),
	(840, 'Can add session', 209, 'add_session'),
	(841, 'Can change session', 209, 'change_session'),
	(842, 'Can delete session', 209, 'delete_session'),
	(843, 'Can view session', 209, 'view_session'),
	(844, 'Can add group object permission', 210, 'add_groupobjectpermission'),
	(845, 'Can change group object permission', 210, 'change_groupobjectpermission'),
	(846, 'Can delete group object permission', 210, 'delete_groupobjectpermission'),
	(847, 'Can view group object permission', 210, 'view_groupobjectpermission'),
	(848, 'Can add user object permission', 211, 'add_userobjectpermission'),
	(849, 'Can change user object permission', 211, 'change_userobjectpermission'),
	(850, 'Can delete user object permission', 211, 'delete_userobjectpermission'),
	(851, 'Can view user object permission', 211, 'view_userobjectpermission'),
	(852, 'Can add context', 212, 'add_context'),
	(853, 'Can change context', 212, 'change_context'),
	(854, 'Can delete context', 212, 'delete_context'),
	(855, 'Can view context', 212, 'view_context'),
	(856, 'Can add events', 213, 'add_events'),
	(857, 'Can change events', 213, 'change_events'),
	(858, 'Can delete events', 213, 'delete_events'),
	(859, 'Can view events', 213, 'view_events'),
	(860, 'Can add middleware events', 214, 'add_middlewareevents'),
	(861, 'Can change middleware events', 214, 'change_middlewareevents'),
	(862, 'Can delete middleware events', 214, 'delete_middlewareevents'),
	(863, 'Can view middleware events', 214, 'view_middlewareevents'),
	(864, 'Can add email address', 215, 'add_emailaddress'),
	(865, 'Can change email address', 215, 'change_emailaddress'),
	(866, 'Can delete email address', 215, 'delete_emailaddress'),
	(867, 'Can view email address', 215, 'view_emailaddress'),
	(868, 'Can add email confirmation', 216, 'add_emailconfirmation'),
	(869, 'Can change email confirmation', 216, 'change_emailconfirmation'),
	(870, 'Can delete email confirmation', 216, 'delete_emailconfirmation'),
	(871, 'Can view email confirmation', 216, 'view_emailconfirmation'),
	(872, 'Can add authenticator', 217, 'add_authenticator'),
	(873, 'Can change authenticator', 217, 'change_authenticator'),
	(874, 'Can delete authenticator', 217, 'delete_authenticator'),
	(875, 'Can view authenticator', 217, 'view_authenticator');
INSERT INTO public.django_content_type VALUES
	(1, 'accounts', 'board'),
	(2, 'accounts', 'department'),
	(3, 'accounts', 'user'),
	(4, 'accounts', 'genderanswer'),
	(5, 'accounts', 'mail'),
	(6, 'accounts', 'organisation'),
	(7, 'accounts', 'unit'),
	(8, 'accounts', 'auditevent'),
	(9, 'fund', 'planframe'),
	(10, 'fund', 'condition'),
	(11, 'fund', 'dutyevidence'),
	(12, 'fund', 'dutyoccasion'),
	(13, 'fund', 'dutytask'),
	(14, 'fund', 'dutyoccasionevent'),
	(15, 'fund', 'fund'),
	(16, 'fund', 'dutytaskevent'),
	(17, 'fund', 'checkround'),
	(18, 'fund', 'checkquestion'),
	(19, 'fund', 'appointment'),
	(20, 'fund', 'appealtext'),
	(21, 'fund', 'fundgroupgrant'),
	(22, 'fund', 'fundusergrant'),
	(23, 'fund', 'grant'),
	(24, 'fund', 'forecast'),
	(25, 'fund', 'entry'),
	(26, 'fund', 'conditionevent'),
	(27, 'fund', 'grantyear'),
	(28, 'fund', 'grantyearevent'),
	(29, 'fund', 'groundtext'),
	(30, 'fund', 'interestdeclaration'),
	(31, 'fund', 'interest'),
	(32, 'fund', 'meeting'),
	(33, 'fund', 'attendance'),
	(34, 'fund', 'agendaitem'),
	(35, 'fund', 'minutes'),
	(36, 'fund', 'announcement'),
	(37, 'fund', 'minutesentry'),
	(38, 'fund', 'entryverification'),
	(39, 'fund', 'minutesevent'),
	(40, 'fund', 'minutesparagraph'),
	(41, 'fund', 'minutesfile'),
	(42, 'fund', 'minutesparagraphevent'),
	(43, 'fund', 'movement'),
	(44, 'fund', 'notice'),
	(45, 'fund', 'override'),
	(46, 'fund', 'ownership'),
	(47, 'fund', 'plan'),
	(48, 'fund', 'planevent'),
	(49, 'fund', 'planitem'),
	(50, 'fund', 'planframeevent'),
	(51, 'fund', 'framecarry'),
	(52, 'fund', 'planitemevent'),
	(53, 'fund', 'registrycounter'),
	(54, 'fund', 'retentionrule'),
	(55, 'fund', 'retentionruleevent'),
	(56, 'fund', 'ruleset'),
	(57, 'fund', 'grantevent'),
	(58, 'fund', 'secrecyground'),
	(59, 'fund', 'secrecygroundevent'),
	(60, 'fund', 'steeringgroup'),
	(61, 'fund', 'seat'),
	(62, 'fund', 'term'),
	(63, 'fund', 'movementevent'),
	(64, 'fund', 'attendanceevent'),
	(65, 'fund', 'termevent'),
	(66, 'fund', 'verifier'),
	(67, 'fund', 'verifierevent'),
	(68, 'fund', 'checkanswer'),
	(69, 'fund', 'pointdecision'),
	(70, 'projects', 'baseline'),
	(71, 'projects', 'benefit'),
	(72, 'projects', 'budgetline'),
	(73, 'projects', 'indicator'),
	(74, 'projects', 'milestone'),
	(75, 'projects', 'multipliereffect'),
	(76, 'projects', 'needfigure'),
	(77, 'projects', 'node'),
	(78, 'projects', 'answer'),
	(79, 'projects', 'conflictruling'),
	(80, 'projects', 'conflictofinterest'),
	(81, 'projects', 'document'),
	(82, 'projects', 'endorsement'),
	(83, 'projects', 'gate'),
	(84, 'projects', 'baselineevent'),
	(85, 'projects', 'measurement'),
	(86, 'projects', 'measurementevent'),
	(87, 'projects', 'indicatorevent'),
	(88, 'projects', 'edge'),
	(89, 'projects', 'party'),
	(90, 'projects', 'endorsementrequest'),
	(91, 'projects', 'project'),
	(92, 'projects', 'planlink'),
	(93, 'projects', 'partyevent'),
	(94, 'projects', 'nodeevent'),
	(95, 'projects', 'needfigureevent'),
	(96, 'projects', 'multipliereffectevent'),
	(97, 'projects', 'milestoneevent'),
	(98, 'projects', 'gateevent'),
	(99, 'projects', 'edgeevent'),
	(100, 'projects', 'conflictofinterestevent'),
	(101, 'projects', 'chainversion'),
	(102, 'projects', 'budgetlineevent'),
	(103, 'projects', 'benefitevent'),
	(104, 'projects', 'answerevent'),
	(105, 'projects', 'projectcheckround'),
	(106, 'projects', 'projectcheckanswer'),
	(107, 'projects', 'projectevent'),
	(108, 'projects', 'projectgrant'),
	(109, 'projects', 'projectgroupgrant'),
	(110, 'projects', 'projectusergrant'),
	(111, 'projects', 'pulse'),
	(112, 'projects', 'pulseevent'),
	(113, 'projects', 'risk'),
	(114, 'projects', 'riskevent'),
	(115, 'projects', 'staffrole'),
	(116, 'projects', 'staffroleevent'),
	(117, 'projects', 'target'),
	(118, 'projects', 'targetevent'),
	(119, 'projects', 'teammember'),
	(120, 'projects', 'teammemberevent'),
	(121, 'projects', 'aside'),
	(122, 'applications', 'application'),
	(123, 'applications', 'agendacase'),
	(124, 'applications', 'assessment'),
	(125, 'applications', 'assessmentevent'),
	(126, 'applications', 'calibration'),
	(127, 'applications', 'calibrationevent'),
	(128, 'applications', 'call'),
	(129, 'applications', 'applicationevent'),
	(130, 'applications', 'callevent'),
	(131, 'applications', 'callquestion'),
	(132, 'applications', 'callquestionevent'),
	(133, 'applications', 'consensus'),
	(134, 'applications', 'consensusevent'),
	(135, 'applications', 'consensusscore'),
	(136, 'applications', 'criterion'),
	(137, 'applications', 'consensusscoreevent'),
	(138, 'applications', 'calibrationnote'),
	(139, 'applications', 'calibrationanswer'),
	(140, 'applications', 'decision'),
	(141, 'applications', 'decisionbasis'),
	(142, 'applications', 'decisionletter'),
	(143, 'applications', 'deferral'),
	(144, 'applications', 'disclosure'),
	(145, 'applications', 'disclosureevent'),
	(146, 'applications', 'dossier'),
	(147, 'applications', 'idea'),
	(148, 'applications', 'ideaanswer'),
	(149, 'applications', 'ideaanswerevent'),
	(150, 'applications', 'ideaauthor'),
	(151, 'applications', 'ideaconflict'),
	(152, 'applications', 'ideaconflictevent'),
	(153, 'applications', 'ideaevent'),
	(154, 'applications', 'ideaproposal'),
	(155, 'applications', 'ideadecision'),
	(156, 'applications', 'ideaproposalevent'),
	(157, 'applications', 'ideasupplement'),
	(158, 'applications', 'ideasupplementevent'),
	(159, 'applications', 'ideaversion'),
	(160, 'applications', 'latecode'),
	(161, 'applications', 'memo'),
	(162, 'applications', 'memofile'),
	(163, 'applications', 'memopart'),
	(164, 'applications', 'motion'),
	(165, 'applications', 'motionevent'),
	(166, 'applications', 'opinion'),
	(167, 'applications', 'packet'),
	(168, 'applications', 'paperverdict'),
	(169, 'applications', 'perspectivecheck'),
	(170, 'applications', 'perspectivecheckevent'),
	(171, 'applications', 'planalignment'),
	(172, 'applications', 'planalignmentevent'),
	(173, 'applications', 'proposedcondition'),
	(174, 'applications', 'proposedyear'),
	(175, 'applications', 'recommendation'),
	(176, 'applications', 'memoevent'),
	(177, 'applications', 'citedalignment'),
	(178, 'applications', 'recommendationevent'),
	(179, 'applications', 'recommendedyear'),
	(180, 'applications', 'recordedpaper'),
	(181, 'applications', 'paperverdictevent'),
	(182, 'applications', 'recordedpaperevent'),
	(183, 'applications', 'reservation'),
	(184, 'applications', 'reservationevent'),
	(185, 'applications', 'savedview'),
	(186, 'applications', 'score'),
	(187, 'applications', 'scoreevent'),
	(188, 'applications', 'submittedversion'),
	(189, 'applications', 'opinionevent'),
	(190, 'applications', 'formalanswer'),
	(191, 'applications', 'archivecopy'),
	(192, 'applications', 'supplementrequest'),
	(193, 'applications', 'supplementrequestevent'),
	(194, 'applications', 'supplementsection'),
	(195, 'applications', 'supplementsectionevent'),
	(196, 'applications', 'vote'),
	(197, 'applications', 'voteevent'),
	(198, 'applications', 'voting'),
	(199, 'applications', 'votingevent'),
	(200, 'applications', 'caseaside');
INSERT INTO public.django_content_type VALUES
	(201, 'applications', 'ideaaside'),
	(202, 'applications', 'ideaauthorevent'),
	(203, 'evaluation', 'lesson'),
	(204, 'evaluation', 'report'),
	(205, 'evaluation', 'lessonevent'),
	(206, 'auth', 'permission'),
	(207, 'auth', 'group'),
	(208, 'contenttypes', 'contenttype'),
	(209, 'sessions', 'session'),
	(210, 'guardian', 'groupobjectpermission'),
	(211, 'guardian', 'userobjectpermission'),
	(212, 'pghistory', 'context'),
	(213, 'pghistory', 'events'),
	(214, 'pghistory', 'middlewareevents'),
	(215, 'account', 'emailaddress'),
	(216, 'account', 'emailconfirmation'),
	(217, 'mfa', 'authenticator');
INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-30 14:13:12.574198+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-30 14:13:12.577599+00'),
	(3, 'auth', '0001_initial', '2026-11-30 14:13:12.590518+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-30 14:13:12.594313+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-30 14:13:12.596996+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-30 14:13:12.599548+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-30 14:13:12.603184+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-30 14:13:12.604899+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-30 14:13:12.607327+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-30 14:13:12.610239+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-30 14:13:12.613922+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-30 14:13:12.617139+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-30 14:13:12.624578+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-30 14:13:12.627485+00'),
	(15, 'accounts', '0001_initial', '2026-11-30 14:13:12.671317+00'),
	(16, 'accounts', '0002_account_given_by', '2026-11-30 14:13:12.672566+00'),
	(17, 'accounts', '0003_whose_accounts_they_are', '2026-11-30 14:13:12.672972+00'),
	(18, 'accounts', '0004_mail_to_an_address', '2026-11-30 14:13:12.6732+00'),
	(19, 'accounts', '0005_own_gender', '2026-11-30 14:13:12.673426+00'),
	(20, 'account', '0001_initial', '2026-11-30 14:13:12.69788+00'),
	(21, 'account', '0002_email_max_length', '2026-11-30 14:13:12.709647+00'),
	(22, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-30 14:13:12.726534+00'),
	(23, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-30 14:13:12.740244+00'),
	(24, 'account', '0005_emailaddress_idx_upper_email', '2026-11-30 14:13:12.754338+00'),
	(25, 'account', '0006_emailaddress_lower', '2026-11-30 14:13:12.763952+00'),
	(26, 'account', '0007_emailaddress_idx_email', '2026-11-30 14:13:12.778501+00'),
	(27, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-30 14:13:12.796982+00'),
	(28, 'account', '0009_emailaddress_unique_primary_email', '2026-11-30 14:13:12.811748+00'),
	(29, 'pghistory', '0001_initial', '2026-11-30 14:13:12.815034+00'),
	(30, 'pghistory', '0002_aggregateevent', '2026-11-30 14:13:12.816188+00'),
	(31, 'pghistory', '0003_auto_20201023_1636', '2026-11-30 14:13:12.817362+00'),
	(32, 'pghistory', '0004_auto_20220906_1625', '2026-11-30 14:13:12.839918+00'),
	(33, 'pghistory', '0005_events_middlewareevents', '2026-11-30 14:13:12.845825+00'),
	(34, 'pghistory', '0006_delete_aggregateevent', '2026-11-30 14:13:12.851749+00'),
	(35, 'pghistory', '0007_auto_20250421_0444', '2026-11-30 14:13:12.877228+00'),
	(36, 'fund', '0001_initial', '2026-11-30 14:13:13.658169+00'),
	(37, 'fund', '0002_appeal_texts', '2026-11-30 14:13:13.659058+00'),
	(38, 'fund', '0003_rules_of_the_day', '2026-11-30 14:13:13.659366+00'),
	(39, 'fund', '0004_ordered_deputies', '2026-11-30 14:13:13.659591+00'),
	(40, 'fund', '0005_balance_as_rules', '2026-11-30 14:13:13.659803+00'),
	(41, 'fund', '0006_points_of_an_agenda', '2026-11-30 14:13:13.660291+00'),
	(42, 'fund', '0007_notices', '2026-11-30 14:13:13.660562+00'),
	(43, 'fund', '0008_notices_of_before', '2026-11-30 14:13:13.661829+00'),
	(44, 'fund', '0009_comes_and_leaves', '2026-11-30 14:13:13.662062+00'),
	(45, 'fund', '0010_ownership_wheel_and_checks', '2026-11-30 14:13:13.663864+00'),
	(46, 'fund', '0011_decision_levels', '2026-11-30 14:13:13.665008+00'),
	(47, 'fund', '0012_decided_is_locked', '2026-11-30 14:13:13.66586+00'),
	(48, 'fund', '0013_minutes', '2026-11-30 14:13:13.667217+00'),
	(49, 'fund', '0014_rules_that_say_more', '2026-11-30 14:13:13.667461+00'),
	(50, 'fund', '0015_record_keeping', '2026-11-30 14:13:13.667776+00'),
	(51, 'fund', '0016_first_document_plan', '2026-11-30 14:13:13.668002+00'),
	(52, 'fund', '0017_ties_and_grounds', '2026-11-30 14:13:13.668732+00'),
	(53, 'fund', '0018_plans_in_versions', '2026-11-30 14:13:13.669634+00'),
	(54, 'fund', '0019_conditions', '2026-11-30 14:13:13.66991+00'),
	(55, 'fund', '0020_guards_in_one', '2026-11-30 14:13:13.672121+00'),
	(56, 'projects', '0001_initial', '2026-11-30 14:13:14.744766+00'),
	(57, 'projects', '0002_document_handed_in', '2026-11-30 14:13:14.746532+00'),
	(58, 'projects', '0003_endorsements_by_managers', '2026-11-30 14:13:14.747213+00'),
	(59, 'projects', '0004_mandatory_fields', '2026-11-30 14:13:14.747509+00'),
	(60, 'projects', '0005_check_rounds', '2026-11-30 14:13:14.747736+00'),
	(61, 'projects', '0006_conflict_rulings', '2026-11-30 14:13:14.747946+00'),
	(62, 'projects', '0007_left_the_team', '2026-11-30 14:13:16.089835+00'),
	(63, 'projects', '0008_who_stands_aside', '2026-11-30 14:13:16.32267+00'),
	(64, 'fund', '0021_movements_locked_like_the_rest', '2026-11-30 14:13:16.679017+00'),
	(65, 'fund', '0022_rules_corrected_before_they_begin', '2026-11-30 14:13:16.761135+00'),
	(66, 'fund', '0023_points_adopt_what_they_decide', '2026-11-30 14:13:19.324918+00'),
	(67, 'applications', '0001_initial', '2026-11-30 14:13:21.204781+00'),
	(68, 'applications', '0002_archive_copy_with_its_number', '2026-11-30 14:13:21.208331+00'),
	(69, 'applications', '0003_idea_stage', '2026-11-30 14:13:21.20877+00'),
	(70, 'applications', '0004_calls_that_ask_more', '2026-11-30 14:13:21.209093+00'),
	(71, 'applications', '0005_assessing', '2026-11-30 14:13:21.20931+00'),
	(72, 'applications', '0006_memo_and_voiding', '2026-11-30 14:13:21.209514+00'),
	(73, 'applications', '0007_case_handling', '2026-11-30 14:13:21.209714+00'),
	(74, 'applications', '0008_list_and_deciding_body', '2026-11-30 14:13:21.209912+00'),
	(75, 'applications', '0009_recommendation_history', '2026-11-30 14:13:21.210099+00'),
	(76, 'applications', '0010_assessment_reminders', '2026-11-30 14:13:21.210273+00'),
	(77, 'applications', '0011_search_without_goals', '2026-11-30 14:13:21.210443+00'),
	(78, 'applications', '0012_packets_of_papers', '2026-11-30 14:13:21.211821+00'),
	(79, 'applications', '0013_decision_levels', '2026-11-30 14:13:21.212028+00'),
	(80, 'applications', '0014_decided_is_locked', '2026-11-30 14:13:21.214291+00'),
	(81, 'applications', '0015_motions_and_votes', '2026-11-30 14:13:21.214619+00'),
	(82, 'applications', '0016_recorded_papers', '2026-11-30 14:13:21.214822+00'),
	(83, 'applications', '0017_disclosures', '2026-11-30 14:13:21.21501+00'),
	(84, 'applications', '0018_put_off_and_basis', '2026-11-30 14:13:21.215191+00'),
	(85, 'applications', '0019_conditions_of_the_grant', '2026-11-30 14:13:21.215367+00'),
	(86, 'applications', '0020_guards_in_one', '2026-11-30 14:13:21.215544+00'),
	(87, 'applications', '0021_one_way_to_find_the_meeting', '2026-11-30 14:13:21.501098+00'),
	(88, 'applications', '0022_register_rows_stay', '2026-11-30 14:13:22.715172+00'),
	(89, 'applications', '0023_apart_in_every_role', '2026-11-30 14:13:26.554937+00'),
	(90, 'applications', '0024_idea_decided_by_one_apart', '2026-11-30 14:13:27.249585+00'),
	(91, 'applications', '0025_voting_at_every_point', '2026-11-30 14:13:30.672925+00'),
	(92, 'applications', '0026_who_stands_aside', '2026-11-30 14:13:41.964703+00'),
	(93, 'evaluation', '0001_initial', '2026-11-30 14:13:44.498334+00'),
	(94, 'fund', '0024_entries_by_a_verifier', '2026-11-30 14:13:44.830095+00'),
	(95, 'fund', '0025_waived_by_somebody_else', '2026-11-30 14:13:45.243043+00'),
	(96, 'guardian', '0001_initial', '2026-11-30 14:13:46.404659+00'),
	(97, 'guardian', '0002_generic_permissions_index', '2026-11-30 14:13:46.685528+00'),
	(98, 'guardian', '0003_remove_groupobjectpermission_guardian_gr_content_ae6aec_idx_and_more', '2026-11-30 14:13:49.812262+00'),
	(99, 'mfa', '0001_initial', '2026-11-30 14:13:50.852776+00'),
	(100, 'mfa', '0002_authenticator_timestamps', '2026-11-30 14:13:51.359607+00'),
	(101, 'mfa', '0003_authenticator_type_uniq', '2026-11-30 14:13:52.503669+00'),
	(102, 'projects', '0009_list_by_title', '2026-11-30 14:13:52.856933+00'),
	(103, 'sessions', '0001_initial', '2026-11-30 14:13:52.880636+00'),
	(104, 'accounts', '0001_squashed_0005_own_gender', '2026-11-30 14:13:52.886095+00'),
	(105, 'fund', '0001_squashed_0020_guards_in_one', '2026-11-30 14:13:52.892473+00'),
	(106, 'projects', '0001_squashed_0006_conflict_rulings', '2026-11-30 14:13:52.893353+00'),
	(107, 'applications', '0001_squashed_0020_guards_in_one', '2026-11-30 14:13:52.893797+00');



INSERT INTO public.evaluation_report VALUES
	(1, 1, '2026-10-01', '2026-11-30', false, 'ready', '', '', '', 'leader', 100, 1, '2026-11-30 14:14:04.555915+00', '{"chain": {"edges": [{"kind": "", "name": "A1", "is_gap": false, "source": 1, "status": "Otestat", "target": 2, "rationale": "", "tested_by": "", "assumption": "Den ena leder till den andra", "status_key": "untested", "evidence_level": 0}, {"kind": "", "name": "A2", "is_gap": false, "source": 2, "status": "Otestat", "target": 3, "rationale": "", "tested_by": "", "assumption": "Den ena leder till den andra", "status_key": "untested", "evidence_level": 0}, {"kind": "", "name": "A3", "is_gap": false, "source": 3, "status": "Otestat", "target": 4, "rationale": "", "tested_by": "", "assumption": "Den ena leder till den andra", "status_key": "untested", "evidence_level": 0}, {"kind": "", "name": "A4", "is_gap": false, "source": 4, "status": "Otestat", "target": 5, "rationale": "", "tested_by": "", "assumption": "Den ena leder till den andra", "status_key": "untested", "evidence_level": 0}, {"kind": "", "name": "A5", "is_gap": false, "source": 5, "status": "Otestat", "target": 6, "rationale": "", "tested_by": "", "assumption": "Den ena leder till den andra", "status_key": "untested", "evidence_level": 0}], "nodes": [{"id": 1, "kind": "input", "step": 1, "text": "Nod input", "label": "Insatser", "horizon": "", "measure": "", "stakeholder": ""}, {"id": 2, "kind": "activity", "step": 2, "text": "Nod activity", "label": "Aktiviteter", "horizon": "", "measure": "", "stakeholder": ""}, {"id": 3, "kind": "output", "step": 3, "text": "Nod output", "label": "Prestationer (direkta resultat)", "horizon": "", "measure": "Inte mätt än, mål 20.", "stakeholder": ""}, {"id": 4, "kind": "outcome", "step": 4, "text": "Nod outcome", "label": "Effekter", "horizon": "", "measure": "25 dygn, mål 20. På väg.", "stakeholder": ""}, {"id": 5, "kind": "impact", "step": 5, "text": "Nod impact", "label": "Påverkan (netto)", "horizon": "", "measure": "", "stakeholder": ""}, {"id": 6, "kind": "value", "step": 6, "text": "Nod value", "label": "Värdeskapande", "horizon": "", "measure": "", "stakeholder": ""}], "changes": [], "version": 1, "weakest": "A1", "version_on": "2026-11-30", "compared_with": 1}, "gates": [], "money": {"until": "2026-11-30", "years": [{"left": null, "year": 2026, "actual": "125000.00", "granted": "0", "forecast": null}, {"left": null, "year": 2027, "actual": null, "granted": "500000.00", "forecast": null}, {"left": null, "year": 2028, "actual": null, "granted": "500000.00", "forecast": null}], "actual": "125000.00", "granted": "1000000.00", "released": "0", "returned": "0", "financing": [{"payer": "Fonden", "amount": "1000000.00", "payer_key": "fund"}], "references": ["§ 3"], "cost_per_person": null, "planned_returns": [], "planned_cost_per_person": "13889"}, "risks": [{"text": "Ingen söker", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}, {"text": "Chefen slutar", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}, {"text": "Data saknas", "measure": "Följs", "consequence": "Medel", "probability": "Medel"}], "claims": [{"text": "”Dygn på HVB” har gått från 31 till 25 dygn. Projektet är tänkt att leda till 20 dygn.", "level": 0, "indicator": 2}], "format": 1, "header": {"code": "SI001", "fund": "Fund 1", "lead": "Socialnämnden", "type": "Metodprövande", "owner": "", "state": "Pågår", "title": "Beviljad och igång", "leader": "", "report": 1, "ends_on": "2028-12-31", "parties": ["Socialnämnden", "Utbildningsnämnden"], "project": 1, "summary": "En rad", "starts_on": "2026-09-01", "state_key": "ongoing", "period_end": "2026-11-30", "short_name": "Tidig", "collected_at": "2026-11-30T14:14:03.662Z", "municipality": "Municipality 1", "period_start": "2026-10-01", "evidence_level": 0, "smallest_group": 5, "registry_numbers": ["KS 2026/0001"]}, "pulses": {"months": [], "reached": null, "forecast": null}, "titles": {"work": "Vad har vi gjort?", "basis": "Vad rapporten vilar på", "chain": "Beviskedjan", "money": "Vad kostade det, och vad kommer tillbaka?", "risks": "Vad kan gå fel?", "change": "Vad har förändrats?", "essence": "Det viktigaste", "lessons": "Vad har vi lärt oss?", "contents": "Innehåll", "decisions": "Beslut och frågor till ledningsgruppen", "assumptions": "Antaganden vi har prövat", "multiplier_effects": "Vad lever vidare och sprids?"}, "lessons": [], "waiting": [{"name": "Dygn på HVB", "group": "De som projektet når", "measured_on": "2026-11-30"}], "indicators": [{"id": 1, "net": null, "now": {"day": null, "value": null, "words": "–", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": "Inte mätt än."}, "kind": "output", "link": "Prestationer (direkta resultat)", "name": "Kartlagda barn", "node": 3, "unit": "antal", "before": {"day": null, "value": "31.0000", "words": "31 antal", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": ""}, "series": [], "target": "20.0000", "decimals": 0, "standing": "Ingen siffra än", "direction": "down", "net_words": "–", "target_on": "2028-12-31", "definition": "", "standing_key": "no_figure", "comparison_now": {"day": null, "value": null, "words": "–", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": "Inte mätt än."}, "comparison_before": {"day": null, "value": "31.0000", "words": "31 antal", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": ""}, "comparison_series": []}, {"id": 2, "net": null, "now": {"day": "2026-10-31", "value": "25.0000", "words": "25 dygn", "source": "Socialregistret", "persons": null, "entered_by": "Karin Sökande", "approved_by": "Ägda Ägare", "is_withheld": false, "why_missing": ""}, "kind": "outcome", "link": "Effekter", "name": "Dygn på HVB", "node": 4, "unit": "dygn", "before": {"day": null, "value": "31.0000", "words": "31 dygn", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": ""}, "series": [{"day": "2026-10-31", "value": "25.0000", "words": "25 dygn", "source": "Socialregistret", "persons": null, "entered_by": "Karin Sökande", "approved_by": "Ägda Ägare", "is_withheld": false, "why_missing": ""}], "target": "20.0000", "decimals": 0, "standing": "På väg", "direction": "down", "net_words": "–", "target_on": "2028-12-31", "definition": "", "standing_key": "on_track", "comparison_now": {"day": null, "value": null, "words": "–", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": "Inte mätt än."}, "comparison_before": {"day": null, "value": "31.0000", "words": "31 dygn", "source": "", "persons": null, "entered_by": "", "approved_by": "", "is_withheld": false, "why_missing": ""}, "comparison_series": []}], "judgements": [], "milestones": [{"title": "Första barnet", "due_on": "2027-01-01", "done_on": null, "deviation": "", "status_key": "coming"}], "multiplier_effects": []}', '86a425fb96703c7b4585cb4d53d3b64b4309abb5c9e425228423068b034c8fd8', 'reports/2026/1-86a425fb96703c7b.pdf', 'd53e8c97019430fb0b495633628e130fd7c906832988f288adfc22a245857537', '2026-11-30 14:14:03.643279+00', 24, '2026-11-30 14:14:04.563254+00');
INSERT INTO public.fund_agendaitem VALUES
	(1, 1, 'Tidig hjälp hemma', 'case', '', 1);

INSERT INTO public.fund_appealtext VALUES
	(1, 'steering_group', 'Beslutet kan prövas av förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Varje medlem i kommunen får begära det.

Skriv till förvaltningsrätten. Tala om vilket beslut du menar, vad du anser vara olagligt med det och varför, och skriv under med namn och adress. Skrivelsen ska ha kommit in till rätten inom tre veckor från den dag då det på kommunens anslagstavla tillkännagavs att protokollet har justerats.

Rätten prövar om beslutet är lagligt, inte om det är klokt. Är det inte lagligt kan rätten bara upphäva det, inte sätta ett annat i dess ställe.', '2026-11-30', '2026-11-30 14:13:53.372917+00', 1, 1),
	(2, 'committee', 'Beslutet kan prövas av förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Varje medlem i kommunen får begära det.

Skriv till förvaltningsrätten. Tala om vilket beslut du menar, vad du anser vara olagligt med det och varför, och skriv under med namn och adress. Skrivelsen ska ha kommit in till rätten inom tre veckor från den dag då det på kommunens anslagstavla tillkännagavs att protokollet har justerats.

Rätten prövar om beslutet är lagligt, inte om det är klokt. Är det inte lagligt kan rätten bara upphäva det, inte sätta ett annat i dess ställe.', '2026-11-30', '2026-11-30 14:13:53.372942+00', 1, 1),
	(3, 'executive_board', 'Beslutet kan prövas av förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Varje medlem i kommunen får begära det.

Skriv till förvaltningsrätten. Tala om vilket beslut du menar, vad du anser vara olagligt med det och varför, och skriv under med namn och adress. Skrivelsen ska ha kommit in till rätten inom tre veckor från den dag då det på kommunens anslagstavla tillkännagavs att protokollet har justerats.

Rätten prövar om beslutet är lagligt, inte om det är klokt. Är det inte lagligt kan rätten bara upphäva det, inte sätta ett annat i dess ställe.', '2026-11-30', '2026-11-30 14:13:53.372954+00', 1, 1),
	(4, 'council', 'Beslutet kan prövas av förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Varje medlem i kommunen får begära det.

Skriv till förvaltningsrätten. Tala om vilket beslut du menar, vad du anser vara olagligt med det och varför, och skriv under med namn och adress. Skrivelsen ska ha kommit in till rätten inom tre veckor från den dag då det på kommunens anslagstavla tillkännagavs att protokollet har justerats.

Rätten prövar om beslutet är lagligt, inte om det är klokt. Är det inte lagligt kan rätten bara upphäva det, inte sätta ett annat i dess ställe.', '2026-11-30', '2026-11-30 14:13:53.372964+00', 1, 1),
	(5, 'board', 'Beslutet kan prövas av förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen). Varje medlem i kommunen får begära det.

Skriv till förvaltningsrätten. Tala om vilket beslut du menar, vad du anser vara olagligt med det och varför, och skriv under med namn och adress. Skrivelsen ska ha kommit in till rätten inom tre veckor från den dag då det på kommunens anslagstavla tillkännagavs att protokollet har justerats.

Rätten prövar om beslutet är lagligt, inte om det är klokt. Är det inte lagligt kan rätten bara upphäva det, inte sätta ett annat i dess ställe.', '2026-11-30', '2026-11-30 14:13:53.372974+00', 1, 1);
INSERT INTO public.fund_appointment VALUES
	(1, 'chair', '2022-01-01', NULL, 2, 1),
	(2, 'member', '2022-01-01', NULL, 3, 1),
	(3, 'member', '2022-01-01', NULL, 4, 1),
	(4, 'member', '2022-01-01', NULL, 5, 1),
	(5, 'member', '2022-01-01', NULL, 6, 1),
	(6, 'member', '2022-01-01', NULL, 7, 1),
	(7, 'member', '2022-01-01', NULL, 8, 1),
	(8, 'member', '2022-01-01', NULL, 9, 1),
	(9, 'member', '2022-01-01', NULL, 10, 1),
	(10, 'adjunct', '2022-01-01', NULL, 11, 1),
	(11, 'adjunct', '2022-01-01', NULL, 12, 1),
	(12, 'coordinator', '2026-11-30', NULL, 13, 1),
	(13, 'assessor', '2026-11-30', NULL, 14, 1),
	(14, 'chair', '2026-11-30', NULL, 15, 1),
	(15, 'member', '2026-11-30', NULL, 16, 1),
	(16, 'deputy', '2026-11-30', NULL, 17, 1),
	(17, 'adjunct', '2026-11-30', NULL, 18, 1),
	(18, 'finance', '2026-11-30', NULL, 19, 1),
	(19, 'registrar', '2026-11-30', NULL, 20, 1),
	(20, 'evaluator', '2026-11-30', NULL, 21, 1),
	(21, 'auditor', '2026-11-30', NULL, 22, 1),
	(22, 'assessor', '2026-11-30', NULL, 23, 1),
	(23, 'assessor', '2026-11-30', NULL, 27, 1);
INSERT INTO public.fund_attendance VALUES
	(1, true, 1, 1),
	(2, true, 1, 2),
	(3, true, 1, 3),
	(4, true, 1, 4),
	(5, true, 1, 5),
	(6, true, 1, 6),
	(7, true, 1, 7),
	(8, true, 1, 8),
	(9, true, 1, 9),
	(10, true, 1, 10),
	(11, true, 1, 11);
INSERT INTO public.fund_attendanceevent VALUES
	(1, '2026-11-30 14:14:00.849752+00', 'insert', 1, true, NULL, 1, 1, 1),
	(2, '2026-11-30 14:14:00.849752+00', 'insert', 2, true, NULL, 2, 1, 2),
	(3, '2026-11-30 14:14:00.849752+00', 'insert', 3, true, NULL, 3, 1, 3),
	(4, '2026-11-30 14:14:00.849752+00', 'insert', 4, true, NULL, 4, 1, 4),
	(5, '2026-11-30 14:14:00.849752+00', 'insert', 5, true, NULL, 5, 1, 5),
	(6, '2026-11-30 14:14:00.849752+00', 'insert', 6, true, NULL, 6, 1, 6),
	(7, '2026-11-30 14:14:00.849752+00', 'insert', 7, true, NULL, 7, 1, 7),
	(8, '2026-11-30 14:14:00.849752+00', 'insert', 8, true, NULL, 8, 1, 8),
	(9, '2026-11-30 14:14:00.849752+00', 'insert', 9, true, NULL, 9, 1, 9),
	(10, '2026-11-30 14:14:00.849752+00', 'insert', 10, true, NULL, 10, 1, 10),
	(11, '2026-11-30 14:14:00.849752+00', 'insert', 11, true, NULL, 11, 1, 11);

INSERT INTO public.fund_checkquestion VALUES
	(1, 'fund', 'Finns det bred uppslutning om varför vi har fonden?', 1, '2026-11-30', NULL, '2026-11-30 14:13:53.384676+00', NULL, 1, 1),
	(2, 'fund', 'Är det bestämt om vi ser till organisationen eller området?', 2, '2026-11-30', NULL, '2026-11-30 14:13:53.384722+00', NULL, 1, 1),
	(3, 'fund', 'Är det klart var ägarskapet ligger och vem som talar för det varje månad?', 3, '2026-11-30', NULL, '2026-11-30 14:13:53.38475+00', NULL, 1, 1),
	(4, 'fund', 'Är ledningsgruppen balanserad i dag?', 4, '2026-11-30', NULL, '2026-11-30 14:13:53.384773+00', NULL, 1, 1),
	(5, 'fund', 'Nämner varje nämnds verksamhetsplan sociala investeringar?', 5, '2026-11-30', NULL, '2026-11-30 14:13:53.384802+00', NULL, 1, 1),
	(6, 'fund', 'Finns en flerårig plan för sociala investeringar?', 6, '2026-11-30', NULL, '2026-11-30 14:13:53.384839+00', NULL, 1, 1),
	(7, 'fund', 'Är det klart vem som håller i effekterna när ett projekt har slutat?', 7, '2026-11-30', NULL, '2026-11-30 14:13:53.384875+00', NULL, 1, 1),
	(8, 'fund', 'Vet vi hur vi berättar för invånarna?', 8, '2026-11-30', NULL, '2026-11-30 14:13:53.384898+00', NULL, 1, 1),
	(9, 'project', 'Är vi överens om vilken projekttyp det är?', 1, '2026-11-30', NULL, '2026-11-30 14:13:53.384921+00', NULL, 1, 1),
	(10, 'project', 'Är ägare och ledare överens om ifall det är en plan eller ett försök?', 2, '2026-11-30', NULL, '2026-11-30 14:13:53.384947+00', NULL, 1, 1),
	(11, 'project', 'Är gränserna mot ordinarie verksamhet dragna?', 3, '2026-11-30', NULL, '2026-11-30 14:13:53.384983+00', NULL, 1, 1),
	(12, 'project', 'Är baslinjen insamlad?', 4, '2026-11-30', NULL, '2026-11-30 14:13:53.385013+00', NULL, 1, 1),
	(13, 'project', 'Är det klart vem som betalar från månaden efter projektets slut?', 5, '2026-11-30', NULL, '2026-11-30 14:13:53.385036+00', NULL, 1, 1),
	(14, 'project', 'Har vi sagt vad som skulle få oss att sluta?', 6, '2026-11-30', NULL, '2026-11-30 14:13:53.385056+00', NULL, 1, 1);

INSERT INTO public.fund_condition VALUES
	(1, 'payment', 'Avtalet är undertecknat.', NULL, 'accepted', 'Avtalet är undertecknat', '', '', '', '', '2026-11-30 14:14:03.599214+00', '', '2026-11-30 14:14:03.617941+00', NULL, '', '', '', NULL, NULL, 19, 24, 24, NULL, 1);
INSERT INTO public.fund_conditionevent VALUES
	(1, '2026-11-30 14:14:01.055988+00', 'insert', 1, 'payment', 'Avtalet är undertecknat.', NULL, 'open', '', '', '', '', '', NULL, '', NULL, NULL, '', '', '', NULL, NULL, NULL, 24, NULL, 1, NULL, NULL, 1),
	(2, '2026-11-30 14:14:03.599268+00', 'update', 1, 'payment', 'Avtalet är undertecknat.', NULL, 'reported', 'Avtalet är undertecknat', '', '', '', '', '2026-11-30 14:14:03.599214+00', '', NULL, NULL, '', '', '', NULL, NULL, NULL, 24, NULL, 1, 24, NULL, 1),
	(3, '2026-11-30 14:14:03.61799+00', 'update', 1, 'payment', 'Avtalet är undertecknat.', NULL, 'accepted', 'Avtalet är undertecknat', '', '', '', '', '2026-11-30 14:14:03.599214+00', '', '2026-11-30 14:14:03.617941+00', NULL, '', '', '', NULL, NULL, 19, 24, NULL, 1, 24, NULL, 1);





INSERT INTO public.fund_entry VALUES
	(1, 1, 'capital_in', 40000000.00, '2026-11-30', 'KF § 45', '', '2026-11-30 14:13:53.837517+00', NULL, 1, NULL, 1, NULL),
	(2, 2, 'commitment', 1000000.00, '2026-11-30', '§ 3', '', '2026-11-30 14:14:01.163483+00', NULL, 2, NULL, 1, 1),
	(3, 3, 'actual', 125000.00, '2026-11-30', 'Ver 1', '', '2026-11-30 14:14:03.635413+00', 2, 19, NULL, 1, 1);



INSERT INTO public.fund_fund VALUES
	(1, 'Fund 1', '', 'KS', false, '', 1);
INSERT INTO public.fund_fundgroupgrant VALUES
	(1, 1, 1, 61),
	(2, 1, 1, 62),
	(3, 1, 1, 70),
	(4, 1, 1, 63),
	(5, 1, 1, 64),
	(6, 1, 1, 65),
	(7, 1, 1, 67),
	(8, 1, 1, 71),
	(9, 1, 1, 72),
	(10, 1, 1, 74),
	(11, 1, 1, 75),
	(12, 1, 2, 61),
	(13, 1, 2, 66),
	(14, 1, 3, 61),
	(15, 1, 3, 62),
	(16, 1, 3, 70),
	(17, 1, 3, 67),
	(18, 1, 3, 68),
	(19, 1, 3, 72),
	(20, 1, 3, 69),
	(21, 1, 4, 61),
	(22, 1, 4, 62),
	(23, 1, 4, 70),
	(24, 1, 4, 67),
	(25, 1, 4, 68),
	(26, 1, 4, 72),
	(27, 1, 5, 61),
	(28, 1, 5, 62),
	(29, 1, 5, 70),
	(30, 1, 5, 67),
	(31, 1, 5, 68),
	(32, 1, 5, 72),
	(33, 1, 6, 61),
	(34, 1, 6, 62),
	(35, 1, 6, 70),
	(36, 1, 6, 67),
	(37, 1, 7, 61),
	(38, 1, 7, 62),
	(39, 1, 7, 70),
	(40, 1, 7, 72),
	(41, 1, 7, 73),
	(42, 1, 8, 61),
	(43, 1, 8, 62),
	(44, 1, 8, 63),
	(45, 1, 9, 61),
	(46, 1, 9, 70),
	(47, 1, 9, 71),
	(48, 1, 10, 61),
	(49, 1, 10, 62),
	(50, 1, 10, 70),
	(51, 1, 10, 67),
	(52, 1, 10, 72),
	(53, 1, 10, 75);

INSERT INTO public.fund_grant VALUES
	(1, 'SI001', 'Tidig hjälp hemma', '§ 3', '2026-11-30', 1, 1, 1);
INSERT INTO public.fund_grantevent VALUES
	(1, '2026-11-30 14:14:01.055988+00', 'insert', 1, 'SI001', 'Tidig hjälp hemma', '§ 3', '2026-11-30', 1, NULL, 1, 1, 1);
INSERT INTO public.fund_grantyear VALUES
	(1, 2027, 500000.00, 2, 1),
	(2, 2028, 500000.00, 2, 1);
INSERT INTO public.fund_grantyearevent VALUES
	(1, '2026-11-30 14:14:01.055988+00', 'insert', 1, 2027, 500000.00, 2, 1, NULL, 1),
	(2, '2026-11-30 14:14:01.055988+00', 'insert', 2, 2028, 500000.00, 2, 1, NULL, 2);


INSERT INTO public.fund_interestdeclaration VALUES
	(1, 2026, 1, true, '2026-11-30 14:13:53.907361+00', 1, 13);
INSERT INTO public.fund_meeting VALUES
	(1, '2026-11-30 14:14:00.640332+00', '', 'closed', 1);
INSERT INTO public.fund_minutes VALUES
	(1, 2026, 1, 'locked', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', '{"fund": "Fund 1", "last": 5, "year": 2026, "first": 1, "format": "verkan/minutes/1", "sha256": "35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571", "meeting": {"place": "", "closed_at": "2026-11-30T14:14:02.420267+00:00", "opened_at": "2026-11-30T14:14:00.905894+00:00", "starts_at": "2026-11-30T14:14:00.640332+00:00"}, "secretary": "coordinator", "verifiers": [{"name": "Ordförande", "not_for": [], "verified_at": "2026-11-30T14:14:02.694626+00:00", "led_the_meeting": true}, {"name": "Folkhälsostrateg", "not_for": [], "verified_at": "2026-11-30T14:14:02.663216+00:00", "led_the_meeting": false}], "attendance": [{"name": "Ordförande", "role": "member", "seat": "Ordförande", "board": "Kommunstyrelsen", "serves": true, "present": true, "is_chair": true}, {"name": "Ledamot", "role": "member", "seat": "Ledamot", "board": "Socialnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Ledamot", "role": "member", "seat": "Ledamot", "board": "Utbildningsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Socialdirektör", "role": "member", "seat": "Socialdirektör", "board": "Socialnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Utbildningsdirektör", "role": "member", "seat": "Utbildningsdirektör", "board": "Utbildningsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Arbetsmarknadschef", "role": "member", "seat": "Arbetsmarknadschef", "board": "Arbetsmarknadsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Kultur- och fritidschef", "role": "member", "seat": "Kultur- och fritidschef", "board": "Kultur- och fritidsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Ekonomidirektör", "role": "member", "seat": "Ekonomidirektör", "board": "Kommunstyrelsen", "serves": true, "present": true, "is_chair": false}, {"name": "Folkhälsostrateg", "role": "member", "seat": "Folkhälsostrateg", "board": "Kommunstyrelsen", "serves": true, "present": true, "is_chair": false}, {"name": "Utvärderare", "role": "adjunct", "seat": "Utvärderare", "board": "", "serves": false, "present": true, "is_chair": false}, {"name": "Civilsamhället", "role": "adjunct", "seat": "Civilsamhället", "board": "", "serves": false, "present": true, "is_chair": false}], "paragraphs": [{"case": null, "item": null, "part": "opening", "text": "Ordförande förklarar mötet öppnat kl. 15.14.", "point": null, "number": 1, "heading": "Mötet öppnas"}, {"case": null, "item": null, "part": "verifiers", "text": "Folkhälsostrateg justerar protokollet tillsammans med Ordförande.", "point": null, "number": 2, "heading": "Val av justerare"}, {"case": {"title": "Tidig hjälp hemma", "voting": {"votes": [], "method": "", "motions": [], "presided": "", "reservations": []}, "decision": {"body": "steering_group", "level": "group", "total": "1000000.00", "checks": [{"why": "9 av 9 röstande ledamöter kan rösta. Det behövs fler än hälften.", "code": "quorum", "verdict": "ok"}, {"why": "Kommunstyrelsen har 3 av 9 röster. Ingen nämnd får ha mer än en tredjedel.", "code": "B2", "verdict": "ok"}, {"why": "Någon med ekonomikompetens deltar.", "code": "B5", "verdict": "ok"}, {"why": "Ordföranden äger inget pågående projekt.", "code": "B8", "verdict": "ok"}, {"why": "2 av 9 röstande ledamöter har en förvaltning som söker i den här omgången; högst 50 procent är tillrådligt.", "code": "B11", "verdict": "ok"}], "voters": ["Ordförande, Ordförande", "Ledamot, Ledamot", "Ledamot, Ledamot", "Socialdirektör, Socialdirektör", "Utbildningsdirektör, Utbildningsdirektör", "Arbetsmarknadschef, Arbetsmarknadschef", "Kultur- och fritidschef, Kultur- och fritidschef", "Ekonomidirektör, Ekonomidirektör", "Folkhälsostrateg, Folkhälsostrateg"], "amounts": [{"year": 2027, "board": "Socialnämnden", "amount": "500000.00"}, {"year": 2028, "board": "Socialnämnden", "amount": "500000.00"}], "outcome": "conditions", "reasons": "Stöds av planen.", "reference": "§ 3", "conditions": ["Avtalet är undertecknat."], "decided_on": "2026-11-30", "composition": [{"seat": "Ordförande", "side": "majority", "board": "Kommunstyrelsen", "person": "Ordförande", "is_deputy": false}, {"seat": "Ledamot", "side": "majority", "board": "Socialnämnden", "person": "Ledamot", "is_deputy": false}, {"seat": "Ledamot", "side": "opposition", "board": "Utbildningsnämnden", "person": "Ledamot", "is_deputy": false}, {"seat": "Socialdirektör", "side": "official", "board": "Socialnämnden", "person": "Socialdirektör", "is_deputy": false}, {"seat": "Utbildningsdirektör", "side": "official", "board": "Utbildningsnämnden", "person": "Utbildningsdirektör", "is_deputy": false}, {"seat": "Arbetsmarknadschef", "side": "official", "board": "Arbetsmarknadsnämnden", "person": "Arbetsmarknadschef", "is_deputy": false}, {"seat": "Kultur- och fritidschef", "side": "official", "board": "Kultur- och fritidsnämnden", "person": "Kultur- och fritidschef", "is_deputy": false}, {"seat": "Ekonomidirektör", "side": "official", "board": "Kommunstyrelsen", "person": "Ekonomidirektör", "is_deputy": false}, {"seat": "Folkhälsostrateg", "side": "official", "board": "Kommunstyrelsen", "person": "Folkhälsostrateg", "is_deputy": false}], "project_code": "SI001", "body_in_words": "Ledningsgruppen", "left_the_room": [], "version_sha256": "c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395", "outcome_in_words": "Bifall med villkor"}, "registry_number": "KS 2026/0001"}, "item": 1, "part": "item", "text": "Beslut. Ledningsgruppen beviljar 1 000 000 kr ur sociala investeringsfonden för 2027–2028 till Tidig hjälp hemma.\n\nVillkor. Avtalet är undertecknat.\n\nSkäl. Stöds av planen.\n\nDeltar i beslutet. Ordförande, Ordförande; Ledamot, Ledamot; Ledamot, Ledamot; Socialdirektör, Socialdirektör; Utbildningsdirektör, Utbildningsdirektör; Arbetsmarknadschef, Arbetsmarknadschef; Kultur- och fritidschef, Kultur- och fritidschef; Ekonomidirektör, Ekonomidirektör; Folkhälsostrateg, Folkhälsostrateg.", "point": null, "number": 3, "heading": "Tidig hjälp hemma, KS 2026/0001"}, {"case": null, "item": null, "part": "other", "text": "Nej.", "point": null, "number": 4, "heading": "Övrig fråga"}, {"case": null, "item": null, "part": "closing", "text": "Ordförande förklarar mötet avslutat kl. 15.14.", "point": null, "number": 5, "heading": "Mötet avslutas"}], "municipality": "Municipality 1"}', '2026-11-30 14:14:02.474572+00', '2026-11-30 14:14:02.578541+00', '2026-11-30 14:14:02.770155+00', NULL, 13, 1, 1, 13);
INSERT INTO public.fund_minutesentry VALUES
	(1, 'correction', 'Klockan var nio.', 'Skrivfel', '2026-11-30 14:14:03.483697+00', 1, 13, 1);
INSERT INTO public.fund_minutesevent VALUES
	(1, '2026-11-30 14:14:02.422479+00', 'insert', 1, 2026, 1, 'draft', '', '{}', '2026-11-30 14:14:02.474572+00', NULL, NULL, NULL, 13, 1, 1, NULL, 1, NULL),
	(2, '2026-11-30 14:14:02.525694+00', 'update', 1, 2026, 1, 'verifying', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', '{}', '2026-11-30 14:14:02.474572+00', '2026-11-30 14:14:02.578541+00', NULL, NULL, 13, 1, 1, NULL, 1, 13),
	(3, '2026-11-30 14:14:02.676708+00', 'update', 1, 2026, 1, 'locked', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', '{"fund": "Fund 1", "last": 5, "year": 2026, "first": 1, "format": "verkan/minutes/1", "sha256": "35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571", "meeting": {"place": "", "closed_at": "2026-11-30T14:14:02.420267+00:00", "opened_at": "2026-11-30T14:14:00.905894+00:00", "starts_at": "2026-11-30T14:14:00.640332+00:00"}, "secretary": "coordinator", "verifiers": [{"name": "Ordförande", "not_for": [], "verified_at": "2026-11-30T14:14:02.694626+00:00", "led_the_meeting": true}, {"name": "Folkhälsostrateg", "not_for": [], "verified_at": "2026-11-30T14:14:02.663216+00:00", "led_the_meeting": false}], "attendance": [{"name": "Ordförande", "role": "member", "seat": "Ordförande", "board": "Kommunstyrelsen", "serves": true, "present": true, "is_chair": true}, {"name": "Ledamot", "role": "member", "seat": "Ledamot", "board": "Socialnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Ledamot", "role": "member", "seat": "Ledamot", "board": "Utbildningsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Socialdirektör", "role": "member", "seat": "Socialdirektör", "board": "Socialnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Utbildningsdirektör", "role": "member", "seat": "Utbildningsdirektör", "board": "Utbildningsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Arbetsmarknadschef", "role": "member", "seat": "Arbetsmarknadschef", "board": "Arbetsmarknadsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Kultur- och fritidschef", "role": "member", "seat": "Kultur- och fritidschef", "board": "Kultur- och fritidsnämnden", "serves": true, "present": true, "is_chair": false}, {"name": "Ekonomidirektör", "role": "member", "seat": "Ekonomidirektör", "board": "Kommunstyrelsen", "serves": true, "present": true, "is_chair": false}, {"name": "Folkhälsostrateg", "role": "member", "seat": "Folkhälsostrateg", "board": "Kommunstyrelsen", "serves": true, "present": true, "is_chair": false}, {"name": "Utvärderare", "role": "adjunct", "seat": "Utvärderare", "board": "", "serves": false, "present": true, "is_chair": false}, {"name": "Civilsamhället", "role": "adjunct", "seat": "Civilsamhället", "board": "", "serves": false, "present": true, "is_chair": false}], "paragraphs": [{"case": null, "item": null, "part": "opening", "text": "Ordförande förklarar mötet öppnat kl. 15.14.", "point": null, "number": 1, "heading": "Mötet öppnas"}, {"case": null, "item": null, "part": "verifiers", "text": "Folkhälsostrateg justerar protokollet tillsammans med Ordförande.", "point": null, "number": 2, "heading": "Val av justerare"}, {"case": {"title": "Tidig hjälp hemma", "voting": {"votes": [], "method": "", "motions": [], "presided": "", "reservations": []}, "decision": {"body": "steering_group", "level": "group", "total": "1000000.00", "checks": [{"why": "9 av 9 röstande ledamöter kan rösta. Det behövs fler än hälften.", "code": "quorum", "verdict": "ok"}, {"why": "Kommunstyrelsen har 3 av 9 röster. Ingen nämnd får ha mer än en tredjedel.", "code": "B2", "verdict": "ok"}, {"why": "Någon med ekonomikompetens deltar.", "code": "B5", "verdict": "ok"}, {"why": "Ordföranden äger inget pågående projekt.", "code": "B8", "verdict": "ok"}, {"why": "2 av 9 röstande ledamöter har en förvaltning som söker i den här omgången; högst 50 procent är tillrådligt.", "code": "B11", "verdict": "ok"}], "voters": ["Ordförande, Ordförande", "Ledamot, Ledamot", "Ledamot, Ledamot", "Socialdirektör, Socialdirektör", "Utbildningsdirektör, Utbildningsdirektör", "Arbetsmarknadschef, Arbetsmarknadschef", "Kultur- och fritidschef, Kultur- och fritidschef", "Ekonomidirektör, Ekonomidirektör", "Folkhälsostrateg, Folkhälsostrateg"], "amounts": [{"year": 2027, "board": "Socialnämnden", "amount": "500000.00"}, {"year": 2028, "board": "Socialnämnden", "amount": "500000.00"}], "outcome": "conditions", "reasons": "Stöds av planen.", "reference": "§ 3", "conditions": ["Avtalet är undertecknat."], "decided_on": "2026-11-30", "composition": [{"seat": "Ordförande", "side": "majority", "board": "Kommunstyrelsen", "person": "Ordförande", "is_deputy": false}, {"seat": "Ledamot", "side": "majority", "board": "Socialnämnden", "person": "Ledamot", "is_deputy": false}, {"seat": "Ledamot", "side": "opposition", "board": "Utbildningsnämnden", "person": "Ledamot", "is_deputy": false}, {"seat": "Socialdirektör", "side": "official", "board": "Socialnämnden", "person": "Socialdirektör", "is_deputy": false}, {"seat": "Utbildningsdirektör", "side": "official", "board": "Utbildningsnämnden", "person": "Utbildningsdirektör", "is_deputy": false}, {"seat": "Arbetsmarknadschef", "side": "official", "board": "Arbetsmarknadsnämnden", "person": "Arbetsmarknadschef", "is_deputy": false}, {"seat": "Kultur- och fritidschef", "side": "official", "board": "Kultur- och fritidsnämnden", "person": "Kultur- och fritidschef", "is_deputy": false}, {"seat": "Ekonomidirektör", "side": "official", "board": "Kommunstyrelsen", "person": "Ekonomidirektör", "is_deputy": false}, {"seat": "Folkhälsostrateg", "side": "official", "board": "Kommunstyrelsen", "person": "Folkhälsostrateg", "is_deputy": false}], "project_code": "SI001", "body_in_words": "Ledningsgruppen", "left_the_room": [], "version_sha256": "c0744dc8fce82cc17d8aa106dd9ea5cec8f7488c6ea526e2ea7786a67f6a0395", "outcome_in_words": "Bifall med villkor"}, "registry_number": "KS 2026/0001"}, "item": 1, "part": "item", "text": "Beslut. Ledningsgruppen beviljar 1 000 000 kr ur sociala investeringsfonden för 2027–2028 till Tidig hjälp hemma.\n\nVillkor. Avtalet är undertecknat.\n\nSkäl. Stöds av planen.\n\nDeltar i beslutet. Ordförande, Ordförande; Ledamot, Ledamot; Ledamot, Ledamot; Socialdirektör, Socialdirektör; Utbildningsdirektör, Utbildningsdirektör; Arbetsmarknadschef, Arbetsmarknadschef; Kultur- och fritidschef, Kultur- och fritidschef; Ekonomidirektör, Ekonomidirektör; Folkhälsostrateg, Folkhälsostrateg.", "point": null, "number": 3, "heading": "Tidig hjälp hemma, KS 2026/0001"}, {"case": null, "item": null, "part": "other", "text": "Nej.", "point": null, "number": 4, "heading": "Övrig fråga"}, {"case": null, "item": null, "part": "closing", "text": "Ordförande förklarar mötet avslutat kl. 15.14.", "point": null, "number": 5, "heading": "Mötet avslutas"}], "municipality": "Municipality 1"}', '2026-11-30 14:14:02.474572+00', '2026-11-30 14:14:02.578541+00', '2026-11-30 14:14:02.770155+00', NULL, 13, 1, 1, NULL, 1, 13);
INSERT INTO public.fund_minutesfile VALUES
	(1, 1, 'minutes/2026/11/2026-protokoll-1-722aeb3b0836.pdf', '722aeb3b0836be3366b86a84a0cfbb7cfb05e29d81c53159c2f72dd5fca8edeb', 2, '2026-11-30 14:14:02.808766+00', 1, NULL),
	(2, 1, 'minutes/2026/11/2026-3-1-64c73655d3cc.pdf', '64c73655d3ccafaade1f4aeacd54db73aa51235212e6e7228be7131503cf36f9', 2, '2026-11-30 14:14:03.10372+00', 1, 3);
INSERT INTO public.fund_minutesparagraph VALUES
	(1, 2026, 1, 'opening', 'Mötet öppnas', 'Ordförande förklarar mötet öppnat kl. 15.14.', 'Ordförande förklarar mötet öppnat kl. 15.14.', '2026-11-30 14:14:02.477281+00', 13, 1, NULL, 1),
	(2, 2026, 2, 'verifiers', 'Val av justerare', 'Folkhälsostrateg justerar protokollet tillsammans med Ordförande.', 'Folkhälsostrateg justerar protokollet tillsammans med Ordförande.', '2026-11-30 14:14:02.477321+00', 13, 1, NULL, 1),
	(3, 2026, 3, 'item', 'Tidig hjälp hemma, KS 2026/0001', 'Beslut. Ledningsgruppen beviljar 1 000 000 kr ur sociala investeringsfonden för 2027–2028 till Tidig hjälp hemma.

Villkor. Avtalet är undertecknat.

Skäl. Stöds av planen.

Deltar i beslutet. Ordförande, Ordförande; Ledamot, Ledamot; Ledamot, Ledamot; Socialdirektör, Socialdirektör; Utbildningsdirektör, Utbildningsdirektör; Arbetsmarknadschef, Arbetsmarknadschef; Kultur- och fritidschef, Kultur- och fritidschef; Ekonomidirektör, Ekonomidirektör; Folkhälsostrateg, Folkhälsostrateg.', 'Beslut. Ledningsgruppen beviljar 1 000 000 kr ur sociala investeringsfonden för 2027–2028 till Tidig hjälp hemma.

Villkor. Avtalet är undertecknat.

Skäl. Stöds av planen.

Deltar i beslutet. Ordförande, Ordförande; Ledamot, Ledamot; Ledamot, Ledamot; Socialdirektör, Socialdirektör; Utbildningsdirektör, Utbildningsdirektör; Arbetsmarknadschef, Arbetsmarknadschef; Kultur- och fritidschef, Kultur- och fritidschef; Ekonomidirektör, Ekonomidirektör; Folkhälsostrateg, Folkhälsostrateg.', '2026-11-30 14:14:02.477357+00', 13, 1, 1, 1),
	(4, 2026, 5, 'closing', 'Mötet avslutas', 'Ordförande förklarar mötet avslutat kl. 15.14.', 'Ordförande förklarar mötet avslutat kl. 15.14.', '2026-11-30 14:14:02.477381+00', 13, 1, NULL, 1),
	(5, 2026, 4, 'other', 'Övrig fråga', 'Nej.', '', '2026-11-30 14:14:02.518417+00', 13, 1, NULL, 1);
INSERT INTO public.fund_minutesparagraphevent VALUES
	(1, '2026-11-30 14:14:02.422479+00', 'insert', 1, 2026, 1, 'opening', 'Mötet öppnas', 'Ordförande förklarar mötet öppnat kl. 15.14.', 'Ordförande förklarar mötet öppnat kl. 15.14.', '2026-11-30 14:14:02.477281+00', 13, 1, NULL, 1, NULL, 1),
	(2, '2026-11-30 14:14:02.422479+00', 'insert', 2, 2026, 2, 'verifiers', 'Val av justerare', 'Folkhälsostrateg justerar protokollet tillsammans med Ordförande.', 'Folkhälsostrateg justerar protokollet tillsammans med Ordförande.', '2026-11-30 14:14:02.477321+00', 13, 1, NULL, 1, NULL, 2),
	(3, '2026-11-30 14:14:02.422479+00', 'insert', 3, 2026, 3, 'item', 'Tidig hjälp hemma, KS 2026/0001', 'Beslut. Ledningsgruppen beviljar 1 000 000 kr ur sociala investeringsfonden för 2027–2028 till Tidig hjälp hemma.

Villkor. Avtalet är undertecknat.

Skäl. Stöds av planen.

Deltar i beslutet. Ordförande, Ordförande; Ledamot, Ledamot; Ledamot, Ledamot; Socialdirektör, Socialdirektör; Utbildningsdirektör, Utbildningsdirektör; Arbetsmarknadschef, Arbetsmarknadschef; Kultur- och fritidschef, Kultur- och fritidschef; Ekonomidirektör, Ekonomidirektör; Folkhälsostrateg, Folkhälsostrateg.', 'Beslut. Ledningsgruppen beviljar 1 000 000 kr ur sociala investeringsfonden för 2027–2028 till Tidig hjälp hemma.

Villkor. Avtalet är undertecknat.

Skäl. Stöds av planen.

Deltar i beslutet. Ordförande, Ordförande; Ledamot, Ledamot; Ledamot, Ledamot; Socialdirektör, Socialdirektör; Utbildningsdirektör, Utbildningsdirektör; Arbetsmarknadschef, Arbetsmarknadschef; Kultur- och fritidschef, Kultur- och fritidschef; Ekonomidirektör, Ekonomidirektör; Folkhälsostrateg, Folkhälsostrateg.', '2026-11-30 14:14:02.477357+00', 13, 1, 1, 1, NULL, 3),
	(4, '2026-11-30 14:14:02.422479+00', 'insert', 4, 2026, 4, 'closing', 'Mötet avslutas', 'Ordförande förklarar mötet avslutat kl. 15.14.', 'Ordförande förklarar mötet avslutat kl. 15.14.', '2026-11-30 14:14:02.477381+00', 13, 1, NULL, 1, NULL, 4),
	(5, '2026-11-30 14:14:02.504157+00', 'update', 4, 2026, 5, 'closing', 'Mötet avslutas', 'Ordförande förklarar mötet avslutat kl. 15.14.', 'Ordförande förklarar mötet avslutat kl. 15.14.', '2026-11-30 14:14:02.477381+00', 13, 1, NULL, 1, NULL, 4),
	(6, '2026-11-30 14:14:02.504157+00', 'insert', 5, 2026, 4, 'other', 'Övrig fråga', 'Nej.', '', '2026-11-30 14:14:02.518417+00', 13, 1, NULL, 1, NULL, 5);


INSERT INTO public.fund_notice VALUES
	(1, 1, 1, 0, 7, 'Extra sammanträde.', '2026-11-30 14:14:00.662007+00', 1, 13);


INSERT INTO public.fund_plan VALUES
	(1, 'investment', 'Social investeringsplan', 2022, 2040, '2022-01-01', 'KS § 1', '2022-01-01', 1, 1, NULL, NULL);
INSERT INTO public.fund_planevent VALUES
	(1, '2026-11-30 14:13:53.4673+00', 'insert', 1, 'investment', 'Social investeringsplan', 2022, 2040, '2022-01-01', 'KS § 1', '2022-01-01', 1, 1, NULL, 1, NULL, NULL);
INSERT INTO public.fund_planframe VALUES
	(1, 2022, 20000000.00, 1),
	(2, 2023, 20000000.00, 1),
	(3, 2024, 20000000.00, 1),
	(4, 2025, 20000000.00, 1),
	(5, 2026, 20000000.00, 1),
	(6, 2027, 20000000.00, 1),
	(7, 2028, 20000000.00, 1),
	(8, 2029, 20000000.00, 1),
	(9, 2030, 20000000.00, 1),
	(10, 2031, 20000000.00, 1),
	(11, 2032, 20000000.00, 1),
	(12, 2033, 20000000.00, 1),
	(13, 2034, 20000000.00, 1),
	(14, 2035, 20000000.00, 1),
	(15, 2036, 20000000.00, 1),
	(16, 2037, 20000000.00, 1),
	(17, 2038, 20000000.00, 1),
	(18, 2039, 20000000.00, 1),
	(19, 2040, 20000000.00, 1);
INSERT INTO public.fund_planframeevent VALUES
	(1, '2026-11-30 14:13:53.4673+00', 'insert', 1, 2022, 20000000.00, NULL, 1, 1),
	(2, '2026-11-30 14:13:53.4673+00', 'insert', 2, 2023, 20000000.00, NULL, 2, 1),
	(3, '2026-11-30 14:13:53.4673+00', 'insert', 3, 2024, 20000000.00, NULL, 3, 1),
	(4, '2026-11-30 14:13:53.4673+00', 'insert', 4, 2025, 20000000.00, NULL, 4, 1),
	(5, '2026-11-30 14:13:53.4673+00', 'insert', 5, 2026, 20000000.00, NULL, 5, 1),
	(6, '2026-11-30 14:13:53.4673+00', 'insert', 6, 2027, 20000000.00, NULL, 6, 1),
	(7, '2026-11-30 14:13:53.4673+00', 'insert', 7, 2028, 20000000.00, NULL, 7, 1),
	(8, '2026-11-30 14:13:53.4673+00', 'insert', 8, 2029, 20000000.00, NULL, 8, 1),
	(9, '2026-11-30 14:13:53.4673+00', 'insert', 9, 2030, 20000000.00, NULL, 9, 1),
	(10, '2026-11-30 14:13:53.4673+00', 'insert', 10, 2031, 20000000.00, NULL, 10, 1),
	(11, '2026-11-30 14:13:53.4673+00', 'insert', 11, 2032, 20000000.00, NULL, 11, 1),
	(12, '2026-11-30 14:13:53.4673+00', 'insert', 12, 2033, 20000000.00, NULL, 12, 1),
	(13, '2026-11-30 14:13:53.4673+00', 'insert', 13, 2034, 20000000.00, NULL, 13, 1),
	(14, '2026-11-30 14:13:53.4673+00', 'insert', 14, 2035, 20000000.00, NULL, 14, 1),
	(15, '2026-11-30 14:13:53.4673+00', 'insert', 15, 2036, 20000000.00, NULL, 15, 1),
	(16, '2026-11-30 14:13:53.4673+00', 'insert', 16, 2037, 20000000.00, NULL, 16, 1),
	(17, '2026-11-30 14:13:53.4673+00', 'insert', 17, 2038, 20000000.00, NULL, 17, 1),
	(18, '2026-11-30 14:13:53.4673+00', 'insert', 18, 2039, 20000000.00, NULL, 18, 1),
	(19, '2026-11-30 14:13:53.4673+00', 'insert', 19, 2040, 20000000.00, NULL, 19, 1);
INSERT INTO public.fund_planitem VALUES
	(1, 'U1', 'Unga till arbete', 'normal', '', 'open', 'lapse', NULL, 1);
INSERT INTO public.fund_planitemevent VALUES
	(1, '2026-11-30 14:13:53.4673+00', 'insert', 1, 'U1', 'Unga till arbete', 'normal', '', 'open', 'lapse', NULL, NULL, 1, 1);

INSERT INTO public.fund_registrycounter VALUES
	(1, 2026, 3, 1);
INSERT INTO public.fund_retentionrule VALUES
	(1, 'application', 'granted', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(2, 'application', 'other', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(3, 'attachment', 'granted', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(4, 'attachment', 'other', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(5, 'supplement_request', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(6, 'formal_check', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(7, 'opinion_request', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(8, 'opinion', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(9, 'assessment', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(10, 'recommendation', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(11, 'memo', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(12, 'decision', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(13, 'decision_letter', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(14, 'dismissal', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(15, 'withdrawal', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(16, 'conflict_answer', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(17, 'conflict_ruling', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(18, 'minutes_extract', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(19, 'body_minutes', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(20, 'condition', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(21, 'condition_file', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1),
	(22, 'learning_report', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1);
INSERT INTO public.fund_retentionruleevent VALUES
	(1, '2026-11-30 14:13:53.333027+00', 'insert', 1, 'application', 'granted', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 1),
	(2, '2026-11-30 14:13:53.333027+00', 'insert', 2, 'application', 'other', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 2),
	(3, '2026-11-30 14:13:53.333027+00', 'insert', 3, 'attachment', 'granted', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 3),
	(4, '2026-11-30 14:13:53.333027+00', 'insert', 4, 'attachment', 'other', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 4),
	(5, '2026-11-30 14:13:53.333027+00', 'insert', 5, 'supplement_request', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 5),
	(6, '2026-11-30 14:13:53.333027+00', 'insert', 6, 'formal_check', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 6),
	(7, '2026-11-30 14:13:53.333027+00', 'insert', 7, 'opinion_request', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 7),
	(8, '2026-11-30 14:13:53.333027+00', 'insert', 8, 'opinion', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 8),
	(9, '2026-11-30 14:13:53.333027+00', 'insert', 9, 'assessment', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 9),
	(10, '2026-11-30 14:13:53.333027+00', 'insert', 10, 'recommendation', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 10),
	(11, '2026-11-30 14:13:53.333027+00', 'insert', 11, 'memo', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 11),
	(12, '2026-11-30 14:13:53.333027+00', 'insert', 12, 'decision', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 12),
	(13, '2026-11-30 14:13:53.333027+00', 'insert', 13, 'decision_letter', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 13),
	(14, '2026-11-30 14:13:53.333027+00', 'insert', 14, 'dismissal', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 14),
	(15, '2026-11-30 14:13:53.333027+00', 'insert', 15, 'withdrawal', 'any', 'dispose', 10, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 15),
	(16, '2026-11-30 14:13:53.333027+00', 'insert', 16, 'conflict_answer', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 16),
	(17, '2026-11-30 14:13:53.333027+00', 'insert', 17, 'conflict_ruling', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 17),
	(18, '2026-11-30 14:13:53.333027+00', 'insert', 18, 'minutes_extract', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 18),
	(19, '2026-11-30 14:13:53.333027+00', 'insert', 19, 'body_minutes', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 19),
	(20, '2026-11-30 14:13:53.333027+00', 'insert', 20, 'condition', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 20),
	(21, '2026-11-30 14:13:53.333027+00', 'insert', 21, 'condition_file', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 21),
	(22, '2026-11-30 14:13:53.333027+00', 'insert', 22, 'learning_report', 'any', 'preserve', NULL, 'Programmets förslag: stäm av mot er dokumenthanteringsplan', 1, NULL, 22);
INSERT INTO public.fund_ruleset VALUES
	(1, 1, '2022-01-01', 'KF § 45', '', 0.00, NULL, 4, 2, 0.00, false, 2, 70.0, 55.0, 'none', 100.00, 1.00, 5, 21, 'organisation', 50.00, 33.33, 3, 5, 11, 33.33, 40.00, 10.00, 50.00, 'warn', 'fail', 'fail', 'warn', 'fail', 'warn', 'warn', 'warn', 'warn', 'fail', 'warn', 'tertial', 10, 0, 0, 0, 0, 'decides', NULL, NULL, NULL, 'executive_board', '{executive_board,council}', '{executive_board,council}', '{council}', 7, 30, 14, 3, 40.00, 40.00, 20.00, 50.00, 1, NULL);
INSERT INTO public.fund_seat VALUES
	(1, 1, 'Ordförande', 'majority', true, '{}', '{}', 1, 1),
	(2, 2, 'Ledamot', 'majority', true, '{}', '{}', 2, 1),
	(3, 3, 'Ledamot', 'opposition', true, '{}', '{}', 3, 1),
	(4, 4, 'Socialdirektör', 'official', true, '{operations}', '{}', 2, 1),
	(5, 5, 'Utbildningsdirektör', 'official', true, '{operations}', '{}', 3, 1),
	(6, 6, 'Arbetsmarknadschef', 'official', true, '{operations}', '{}', 4, 1),
	(7, 7, 'Kultur- och fritidschef', 'official', true, '{development}', '{}', 5, 1),
	(8, 8, 'Ekonomidirektör', 'official', true, '{economy}', '{}', 1, 1),
	(9, 9, 'Folkhälsostrateg', 'official', true, '{development}', '{}', 1, 1),
	(10, 10, 'Utvärderare', 'outside', false, '{evaluation}', '{}', NULL, 1),
	(11, 11, 'Civilsamhället', 'outside', false, '{target_group}', '{}', NULL, 1);
INSERT INTO public.fund_secrecyground VALUES
	(1, 'OSL 26:1', 'enskilda i socialtjänsten', true, 1),
	(2, 'OSL 23:2', 'elever i skolan', true, 1),
	(3, 'OSL 25:1', 'enskilda i hälso- och sjukvården', true, 1),
	(4, 'OSL 31:16', 'en näringsidkare som har med myndigheten att göra', true, 1),
	(5, 'OSL 21:7', 'personuppgifter som skulle bryta mot dataskyddet', true, 1);
INSERT INTO public.fund_secrecygroundevent VALUES
	(1, '2026-11-30 14:13:53.333027+00', 'insert', 1, 'OSL 26:1', 'enskilda i socialtjänsten', true, 1, NULL, 1),
	(2, '2026-11-30 14:13:53.333027+00', 'insert', 2, 'OSL 23:2', 'elever i skolan', true, 1, NULL, 2),
	(3, '2026-11-30 14:13:53.333027+00', 'insert', 3, 'OSL 25:1', 'enskilda i hälso- och sjukvården', true, 1, NULL, 3),
	(4, '2026-11-30 14:13:53.333027+00', 'insert', 4, 'OSL 31:16', 'en näringsidkare som har med myndigheten att göra', true, 1, NULL, 4),
	(5, '2026-11-30 14:13:53.333027+00', 'insert', 5, 'OSL 21:7', 'personuppgifter som skulle bryta mot dataskyddet', true, 1, NULL, 5);
INSERT INTO public.fund_steeringgroup VALUES
	(1, 'Ledningsgrupp', false, 1);
INSERT INTO public.fund_term VALUES
	(1, false, 0, true, false, '2022-01-01', NULL, 1, 2),
	(2, false, 0, false, false, '2022-01-01', NULL, 2, 3),
	(3, false, 0, false, false, '2022-01-01', NULL, 3, 4),
	(4, false, 0, false, false, '2022-01-01', NULL, 4, 5),
	(5, false, 0, false, false, '2022-01-01', NULL, 5, 6),
	(6, false, 0, false, false, '2022-01-01', NULL, 6, 7),
	(7, false, 0, false, false, '2022-01-01', NULL, 7, 8),
	(8, false, 0, false, false, '2022-01-01', NULL, 8, 9),
	(9, false, 0, false, false, '2022-01-01', NULL, 9, 10),
	(10, false, 0, false, false, '2022-01-01', NULL, 10, 11),
	(11, false, 0, false, false, '2022-01-01', NULL, 11, 12);
INSERT INTO public.fund_termevent VALUES
	(1, '2026-11-30 14:13:53.533775+00', 'insert', 1, false, 0, true, false, '2022-01-01', NULL, NULL, 1, 1, 2),
	(2, '2026-11-30 14:13:53.556399+00', 'insert', 2, false, 0, false, false, '2022-01-01', NULL, NULL, 2, 2, 3),
	(3, '2026-11-30 14:13:53.585957+00', 'insert', 3, false, 0, false, false, '2022-01-01', NULL, NULL, 3, 3, 4),
	(4, '2026-11-30 14:13:53.605298+00', 'insert', 4, false, 0, false, false, '2022-01-01', NULL, NULL, 4, 4, 5),
	(5, '2026-11-30 14:13:53.63118+00', 'insert', 5, false, 0, false, false, '2022-01-01', NULL, NULL, 5, 5, 6),
	(6, '2026-11-30 14:13:53.692089+00', 'insert', 6, false, 0, false, false, '2022-01-01', NULL, NULL, 6, 6, 7),
	(7, '2026-11-30 14:13:53.776685+00', 'insert', 7, false, 0, false, false, '2022-01-01', NULL, NULL, 7, 7, 8),
	(8, '2026-11-30 14:13:53.792738+00', 'insert', 8, false, 0, false, false, '2022-01-01', NULL, NULL, 8, 8, 9),
	(9, '2026-11-30 14:13:53.80076+00', 'insert', 9, false, 0, false, false, '2022-01-01', NULL, NULL, 9, 9, 10),
	(10, '2026-11-30 14:13:53.812202+00', 'insert', 10, false, 0, false, false, '2022-01-01', NULL, NULL, 10, 10, 11),
	(11, '2026-11-30 14:13:53.828467+00', 'insert', 11, false, 0, false, false, '2022-01-01', NULL, NULL, 11, 11, 12);
INSERT INTO public.fund_verifier VALUES
	(2, false, '{}', '2026-11-30 14:14:02.663216+00', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 1, 10),
	(1, true, '{}', '2026-11-30 14:14:02.694626+00', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 1, 2);
INSERT INTO public.fund_verifierevent VALUES
	(1, '2026-11-30 14:14:02.422479+00', 'insert', 1, true, '{}', NULL, '', 1, NULL, 1, 2),
	(2, '2026-11-30 14:14:02.422479+00', 'insert', 2, false, '{}', NULL, '', 1, NULL, 2, 10),
	(3, '2026-11-30 14:14:02.631211+00', 'update', 2, false, '{}', '2026-11-30 14:14:02.663216+00', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 1, NULL, 2, 10),
	(4, '2026-11-30 14:14:02.676708+00', 'update', 1, true, '{}', '2026-11-30 14:14:02.694626+00', '35ed0129be15cf735b1bc8124a199f9f9920d086365443b95673fd3866d2c571', 1, NULL, 1, 2);




INSERT INTO public.projects_answer VALUES
	(1, 'owner_name', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(2, 'leader_name', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(3, 'contact', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(4, 'need', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(5, 'cause_individual', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(6, 'cause_organisation', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(7, 'cause_structure', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(8, 'reference_scenario', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(9, 'child_rights', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(10, 'gender_equality', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(11, 'accessibility', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(12, 'non_discrimination', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(13, 'co_creation', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(14, 'target_group', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(15, 'group_size', '24', '2026-11-30 14:13:53.946665+00', 24, 1),
	(16, 'reached_per_year', '24', '2026-11-30 14:13:53.946665+00', 24, 1),
	(17, 'recruitment', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(18, 'dropout_percent', '24', '2026-11-30 14:13:53.946665+00', 24, 1),
	(19, 'indirect_groups', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(20, 'stigma_risk', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(21, 'knowledge_claim', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(22, 'prior_evidence', '3', '2026-11-30 14:13:53.946665+00', 24, 1),
	(23, 'evidence_references', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(24, 'novelty', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(25, 'why_not_budget', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(26, 'counterfactual_method', 'matched', '2026-11-30 14:13:53.946665+00', 24, 1),
	(27, 'counterfactual_plan', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(28, 'organisation', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(29, 'boundaries', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(30, 'identity', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(31, 'stop_criteria', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(32, 'dependencies', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(33, 'vat_note', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(34, 'return_proposal', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(35, 'non_monetary_value', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(36, 'saving_pessimistic', '100000', '2026-11-30 14:13:53.946665+00', 24, 1),
	(37, 'saving_likely', '100000', '2026-11-30 14:13:53.946665+00', 24, 1),
	(38, 'saving_optimistic', '100000', '2026-11-30 14:13:53.946665+00', 24, 1),
	(39, 'evaluator', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(40, 'evaluation_design', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(41, 'data_access', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(42, 'ethics', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(43, 'personal_data', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(44, 'impact_assessment', 'no', '2026-11-30 14:13:53.946665+00', 24, 1),
	(45, 'secrecy', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(46, 'receiving_unit', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(47, 'cost_after', '100000', '2026-11-30 14:13:53.946665+00', 24, 1),
	(48, 'implementation_decider', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(49, 'multiplier_plan', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(50, 'communication_plan', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, 1),
	(51, 'council_goal', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(52, 'agenda_2030', 'En rad', '2026-11-30 14:13:53.946665+00', 24, 1),
	(53, 'democratic_values', 'yes', '2026-11-30 14:13:53.946665+00', 24, 1),
	(54, 'consent_publication', 'yes', '2026-11-30 14:13:53.946665+00', 24, 1),
	(55, 'no_personal_data', 'yes', '2026-11-30 14:13:53.946665+00', 24, 1),
	(56, 'is_correct', 'yes', '2026-11-30 14:13:53.946665+00', 24, 1),
	(57, 'owner_name', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(58, 'leader_name', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(59, 'contact', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(60, 'need', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(61, 'cause_individual', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(62, 'cause_organisation', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(63, 'cause_structure', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(64, 'reference_scenario', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(65, 'child_rights', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(66, 'gender_equality', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(67, 'accessibility', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(68, 'non_discrimination', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(69, 'co_creation', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(70, 'target_group', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(71, 'group_size', '24', '2026-11-30 14:14:04.603666+00', 28, 2),
	(72, 'reached_per_year', '24', '2026-11-30 14:14:04.603666+00', 28, 2),
	(73, 'recruitment', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(74, 'dropout_percent', '24', '2026-11-30 14:14:04.603666+00', 28, 2),
	(75, 'indirect_groups', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(76, 'stigma_risk', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(77, 'knowledge_claim', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(78, 'prior_evidence', '3', '2026-11-30 14:14:04.603666+00', 28, 2),
	(79, 'evidence_references', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(80, 'novelty', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(81, 'why_not_budget', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(82, 'counterfactual_method', 'matched', '2026-11-30 14:14:04.603666+00', 28, 2),
	(83, 'counterfactual_plan', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(84, 'organisation', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(85, 'boundaries', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(86, 'identity', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(87, 'stop_criteria', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(88, 'dependencies', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(89, 'vat_note', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(90, 'return_proposal', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(91, 'non_monetary_value', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(92, 'saving_pessimistic', '100000', '2026-11-30 14:14:04.603666+00', 28, 2),
	(93, 'saving_likely', '100000', '2026-11-30 14:14:04.603666+00', 28, 2),
	(94, 'saving_optimistic', '100000', '2026-11-30 14:14:04.603666+00', 28, 2),
	(95, 'evaluator', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(96, 'evaluation_design', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(97, 'data_access', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(98, 'ethics', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(99, 'personal_data', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(100, 'impact_assessment', 'no', '2026-11-30 14:14:04.603666+00', 28, 2),
	(101, 'secrecy', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(102, 'receiving_unit', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(103, 'cost_after', '100000', '2026-11-30 14:14:04.603666+00', 28, 2),
	(104, 'implementation_decider', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(105, 'multiplier_plan', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(106, 'communication_plan', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, 2),
	(107, 'council_goal', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(108, 'agenda_2030', 'En rad', '2026-11-30 14:14:04.603666+00', 28, 2),
	(109, 'democratic_values', 'yes', '2026-11-30 14:14:04.603666+00', 28, 2),
	(110, 'consent_publication', 'yes', '2026-11-30 14:14:04.603666+00', 28, 2),
	(111, 'no_personal_data', 'yes', '2026-11-30 14:14:04.603666+00', 28, 2),
	(112, 'is_correct', 'yes', '2026-11-30 14:14:04.603666+00', 28, 2);
INSERT INTO public.projects_answerevent VALUES
	(1, '2026-11-30 14:13:53.943924+00', 'insert', 1, 'owner_name', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 1, 1),
	(2, '2026-11-30 14:13:53.943924+00', 'insert', 2, 'leader_name', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 2, 1),
	(3, '2026-11-30 14:13:53.943924+00', 'insert', 3, 'contact', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 3, 1),
	(4, '2026-11-30 14:13:53.943924+00', 'insert', 4, 'need', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 4, 1),
	(5, '2026-11-30 14:13:53.943924+00', 'insert', 5, 'cause_individual', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 5, 1),
	(6, '2026-11-30 14:13:53.943924+00', 'insert', 6, 'cause_organisation', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 6, 1),
	(7, '2026-11-30 14:13:53.943924+00', 'insert', 7, 'cause_structure', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 7, 1),
	(8, '2026-11-30 14:13:53.943924+00', 'insert', 8, 'reference_scenario', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 8, 1),
	(9, '2026-11-30 14:13:53.943924+00', 'insert', 9, 'child_rights', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 9, 1),
	(10, '2026-11-30 14:13:53.943924+00', 'insert', 10, 'gender_equality', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 10, 1),
	(11, '2026-11-30 14:13:53.943924+00', 'insert', 11, 'accessibility', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 11, 1),
	(12, '2026-11-30 14:13:53.943924+00', 'insert', 12, 'non_discrimination', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 12, 1),
	(13, '2026-11-30 14:13:53.943924+00', 'insert', 13, 'co_creation', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 13, 1),
	(14, '2026-11-30 14:13:53.943924+00', 'insert', 14, 'target_group', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 14, 1),
	(15, '2026-11-30 14:13:53.943924+00', 'insert', 15, 'group_size', '24', '2026-11-30 14:13:53.946665+00', 24, NULL, 15, 1),
	(16, '2026-11-30 14:13:53.943924+00', 'insert', 16, 'reached_per_year', '24', '2026-11-30 14:13:53.946665+00', 24, NULL, 16, 1),
	(17, '2026-11-30 14:13:53.943924+00', 'insert', 17, 'recruitment', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 17, 1),
	(18, '2026-11-30 14:13:53.943924+00', 'insert', 18, 'dropout_percent', '24', '2026-11-30 14:13:53.946665+00', 24, NULL, 18, 1),
	(19, '2026-11-30 14:13:53.943924+00', 'insert', 19, 'indirect_groups', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 19, 1),
	(20, '2026-11-30 14:13:53.943924+00', 'insert', 20, 'stigma_risk', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 20, 1),
	(21, '2026-11-30 14:13:53.943924+00', 'insert', 21, 'knowledge_claim', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 21, 1),
	(22, '2026-11-30 14:13:53.943924+00', 'insert', 22, 'prior_evidence', '3', '2026-11-30 14:13:53.946665+00', 24, NULL, 22, 1),
	(23, '2026-11-30 14:13:53.943924+00', 'insert', 23, 'evidence_references', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 23, 1),
	(24, '2026-11-30 14:13:53.943924+00', 'insert', 24, 'novelty', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 24, 1),
	(25, '2026-11-30 14:13:53.943924+00', 'insert', 25, 'why_not_budget', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 25, 1),
	(26, '2026-11-30 14:13:53.943924+00', 'insert', 26, 'counterfactual_method', 'matched', '2026-11-30 14:13:53.946665+00', 24, NULL, 26, 1),
	(27, '2026-11-30 14:13:53.943924+00', 'insert', 27, 'counterfactual_plan', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 27, 1),
	(28, '2026-11-30 14:13:53.943924+00', 'insert', 28, 'organisation', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 28, 1),
	(29, '2026-11-30 14:13:53.943924+00', 'insert', 29, 'boundaries', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 29, 1),
	(30, '2026-11-30 14:13:53.943924+00', 'insert', 30, 'identity', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 30, 1),
	(31, '2026-11-30 14:13:53.943924+00', 'insert', 31, 'stop_criteria', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 31, 1),
	(32, '2026-11-30 14:13:53.943924+00', 'insert', 32, 'dependencies', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 32, 1),
	(33, '2026-11-30 14:13:53.943924+00', 'insert', 33, 'vat_note', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 33, 1),
	(34, '2026-11-30 14:13:53.943924+00', 'insert', 34, 'return_proposal', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 34, 1),
	(35, '2026-11-30 14:13:53.943924+00', 'insert', 35, 'non_monetary_value', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 35, 1),
	(36, '2026-11-30 14:13:53.943924+00', 'insert', 36, 'saving_pessimistic', '100000', '2026-11-30 14:13:53.946665+00', 24, NULL, 36, 1),
	(37, '2026-11-30 14:13:53.943924+00', 'insert', 37, 'saving_likely', '100000', '2026-11-30 14:13:53.946665+00', 24, NULL, 37, 1),
	(38, '2026-11-30 14:13:53.943924+00', 'insert', 38, 'saving_optimistic', '100000', '2026-11-30 14:13:53.946665+00', 24, NULL, 38, 1),
	(39, '2026-11-30 14:13:53.943924+00', 'insert', 39, 'evaluator', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 39, 1),
	(40, '2026-11-30 14:13:53.943924+00', 'insert', 40, 'evaluation_design', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 40, 1),
	(41, '2026-11-30 14:13:53.943924+00', 'insert', 41, 'data_access', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 41, 1),
	(42, '2026-11-30 14:13:53.943924+00', 'insert', 42, 'ethics', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 42, 1),
	(43, '2026-11-30 14:13:53.943924+00', 'insert', 43, 'personal_data', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 43, 1),
	(44, '2026-11-30 14:13:53.943924+00', 'insert', 44, 'impact_assessment', 'no', '2026-11-30 14:13:53.946665+00', 24, NULL, 44, 1),
	(45, '2026-11-30 14:13:53.943924+00', 'insert', 45, 'secrecy', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 45, 1),
	(46, '2026-11-30 14:13:53.943924+00', 'insert', 46, 'receiving_unit', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 46, 1),
	(47, '2026-11-30 14:13:53.943924+00', 'insert', 47, 'cost_after', '100000', '2026-11-30 14:13:53.946665+00', 24, NULL, 47, 1),
	(48, '2026-11-30 14:13:53.943924+00', 'insert', 48, 'implementation_decider', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 48, 1),
	(49, '2026-11-30 14:13:53.943924+00', 'insert', 49, 'multiplier_plan', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 49, 1),
	(50, '2026-11-30 14:13:53.943924+00', 'insert', 50, 'communication_plan', 'Ett svar i flera ord.', '2026-11-30 14:13:53.946665+00', 24, NULL, 50, 1),
	(51, '2026-11-30 14:13:53.943924+00', 'insert', 51, 'council_goal', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 51, 1),
	(52, '2026-11-30 14:13:53.943924+00', 'insert', 52, 'agenda_2030', 'En rad', '2026-11-30 14:13:53.946665+00', 24, NULL, 52, 1),
	(53, '2026-11-30 14:13:53.943924+00', 'insert', 53, 'democratic_values', 'yes', '2026-11-30 14:13:53.946665+00', 24, NULL, 53, 1),
	(54, '2026-11-30 14:13:53.943924+00', 'insert', 54, 'consent_publication', 'yes', '2026-11-30 14:13:53.946665+00', 24, NULL, 54, 1),
	(55, '2026-11-30 14:13:53.943924+00', 'insert', 55, 'no_personal_data', 'yes', '2026-11-30 14:13:53.946665+00', 24, NULL, 55, 1),
	(56, '2026-11-30 14:13:53.943924+00', 'insert', 56, 'is_correct', 'yes', '2026-11-30 14:13:53.946665+00', 24, NULL, 56, 1),
	(57, '2026-11-30 14:14:04.601626+00', 'insert', 57, 'owner_name', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 57, 2),
	(58, '2026-11-30 14:14:04.601626+00', 'insert', 58, 'leader_name', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 58, 2),
	(59, '2026-11-30 14:14:04.601626+00', 'insert', 59, 'contact', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 59, 2),
	(60, '2026-11-30 14:14:04.601626+00', 'insert', 60, 'need', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 60, 2),
	(61, '2026-11-30 14:14:04.601626+00', 'insert', 61, 'cause_individual', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 61, 2),
	(62, '2026-11-30 14:14:04.601626+00', 'insert', 62, 'cause_organisation', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 62, 2),
	(63, '2026-11-30 14:14:04.601626+00', 'insert', 63, 'cause_structure', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 63, 2),
	(64, '2026-11-30 14:14:04.601626+00', 'insert', 64, 'reference_scenario', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 64, 2),
	(65, '2026-11-30 14:14:04.601626+00', 'insert', 65, 'child_rights', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 65, 2),
	(66, '2026-11-30 14:14:04.601626+00', 'insert', 66, 'gender_equality', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 66, 2),
	(67, '2026-11-30 14:14:04.601626+00', 'insert', 67, 'accessibility', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 67, 2),
	(68, '2026-11-30 14:14:04.601626+00', 'insert', 68, 'non_discrimination', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 68, 2),
	(69, '2026-11-30 14:14:04.601626+00', 'insert', 69, 'co_creation', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 69, 2),
	(70, '2026-11-30 14:14:04.601626+00', 'insert', 70, 'target_group', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 70, 2),
	(71, '2026-11-30 14:14:04.601626+00', 'insert', 71, 'group_size', '24', '2026-11-30 14:14:04.603666+00', 28, NULL, 71, 2),
	(72, '2026-11-30 14:14:04.601626+00', 'insert', 72, 'reached_per_year', '24', '2026-11-30 14:14:04.603666+00', 28, NULL, 72, 2),
	(73, '2026-11-30 14:14:04.601626+00', 'insert', 73, 'recruitment', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 73, 2),
	(74, '2026-11-30 14:14:04.601626+00', 'insert', 74, 'dropout_percent', '24', '2026-11-30 14:14:04.603666+00', 28, NULL, 74, 2),
	(75, '2026-11-30 14:14:04.601626+00', 'insert', 75, 'indirect_groups', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 75, 2),
	(76, '2026-11-30 14:14:04.601626+00', 'insert', 76, 'stigma_risk', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 76, 2),
	(77, '2026-11-30 14:14:04.601626+00', 'insert', 77, 'knowledge_claim', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 77, 2),
	(78, '2026-11-30 14:14:04.601626+00', 'insert', 78, 'prior_evidence', '3', '2026-11-30 14:14:04.603666+00', 28, NULL, 78, 2),
	(79, '2026-11-30 14:14:04.601626+00', 'insert', 79, 'evidence_references', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 79, 2),
	(80, '2026-11-30 14:14:04.601626+00', 'insert', 80, 'novelty', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 80, 2),
	(81, '2026-11-30 14:14:04.601626+00', 'insert', 81, 'why_not_budget', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 81, 2),
	(82, '2026-11-30 14:14:04.601626+00', 'insert', 82, 'counterfactual_method', 'matched', '2026-11-30 14:14:04.603666+00', 28, NULL, 82, 2),
	(83, '2026-11-30 14:14:04.601626+00', 'insert', 83, 'counterfactual_plan', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 83, 2),
	(84, '2026-11-30 14:14:04.601626+00', 'insert', 84, 'organisation', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 84, 2),
	(85, '2026-11-30 14:14:04.601626+00', 'insert', 85, 'boundaries', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 85, 2),
	(86, '2026-11-30 14:14:04.601626+00', 'insert', 86, 'identity', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 86, 2),
	(87, '2026-11-30 14:14:04.601626+00', 'insert', 87, 'stop_criteria', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 87, 2),
	(88, '2026-11-30 14:14:04.601626+00', 'insert', 88, 'dependencies', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 88, 2),
	(89, '2026-11-30 14:14:04.601626+00', 'insert', 89, 'vat_note', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 89, 2),
	(90, '2026-11-30 14:14:04.601626+00', 'insert', 90, 'return_proposal', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 90, 2),
	(91, '2026-11-30 14:14:04.601626+00', 'insert', 91, 'non_monetary_value', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 91, 2),
	(92, '2026-11-30 14:14:04.601626+00', 'insert', 92, 'saving_pessimistic', '100000', '2026-11-30 14:14:04.603666+00', 28, NULL, 92, 2),
	(93, '2026-11-30 14:14:04.601626+00', 'insert', 93, 'saving_likely', '100000', '2026-11-30 14:14:04.603666+00', 28, NULL, 93, 2),
	(94, '2026-11-30 14:14:04.601626+00', 'insert', 94, 'saving_optimistic', '100000', '2026-11-30 14:14:04.603666+00', 28, NULL, 94, 2),
	(95, '2026-11-30 14:14:04.601626+00', 'insert', 95, 'evaluator', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 95, 2),
	(96, '2026-11-30 14:14:04.601626+00', 'insert', 96, 'evaluation_design', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 96, 2),
	(97, '2026-11-30 14:14:04.601626+00', 'insert', 97, 'data_access', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 97, 2),
	(98, '2026-11-30 14:14:04.601626+00', 'insert', 98, 'ethics', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 98, 2),
	(99, '2026-11-30 14:14:04.601626+00', 'insert', 99, 'personal_data', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 99, 2),
	(100, '2026-11-30 14:14:04.601626+00', 'insert', 100, 'impact_assessment', 'no', '2026-11-30 14:14:04.603666+00', 28, NULL, 100, 2),
	(101, '2026-11-30 14:14:04.601626+00', 'insert', 101, 'secrecy', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 101, 2),
	(102, '2026-11-30 14:14:04.601626+00', 'insert', 102, 'receiving_unit', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 102, 2),
	(103, '2026-11-30 14:14:04.601626+00', 'insert', 103, 'cost_after', '100000', '2026-11-30 14:14:04.603666+00', 28, NULL, 103, 2),
	(104, '2026-11-30 14:14:04.601626+00', 'insert', 104, 'implementation_decider', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 104, 2),
	(105, '2026-11-30 14:14:04.601626+00', 'insert', 105, 'multiplier_plan', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 105, 2),
	(106, '2026-11-30 14:14:04.601626+00', 'insert', 106, 'communication_plan', 'Ett svar i flera ord.', '2026-11-30 14:14:04.603666+00', 28, NULL, 106, 2),
	(107, '2026-11-30 14:14:04.601626+00', 'insert', 107, 'council_goal', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 107, 2),
	(108, '2026-11-30 14:14:04.601626+00', 'insert', 108, 'agenda_2030', 'En rad', '2026-11-30 14:14:04.603666+00', 28, NULL, 108, 2),
	(109, '2026-11-30 14:14:04.601626+00', 'insert', 109, 'democratic_values', 'yes', '2026-11-30 14:14:04.603666+00', 28, NULL, 109, 2),
	(110, '2026-11-30 14:14:04.601626+00', 'insert', 110, 'consent_publication', 'yes', '2026-11-30 14:14:04.603666+00', 28, NULL, 110, 2),
	(111, '2026-11-30 14:14:04.601626+00', 'insert', 111, 'no_personal_data', 'yes', '2026-11-30 14:14:04.603666+00', 28, NULL, 111, 2),
	(112, '2026-11-30 14:14:04.601626+00', 'insert', 112, 'is_correct', 'yes', '2026-11-30 14:14:04.603666+00', 28, NULL, 112, 2);
INSERT INTO public.projects_baseline VALUES
	(1, 'before', 31.0000, 31.0000, '', NULL, NULL, '', 1),
	(2, 'before', 31.0000, 31.0000, '', NULL, NULL, '', 2),
	(3, 'before', 31.0000, 31.0000, '', NULL, NULL, '', 3),
	(4, 'before', 31.0000, 31.0000, '', NULL, NULL, '', 4);
INSERT INTO public.projects_baselineevent VALUES
	(1, '2026-11-30 14:13:53.976936+00', 'insert', 1, 'before', 31.0000, 31.0000, '', NULL, NULL, '', NULL, 1, 1),
	(2, '2026-11-30 14:13:53.980003+00', 'insert', 2, 'before', 31.0000, 31.0000, '', NULL, NULL, '', NULL, 2, 2),
	(3, '2026-11-30 14:14:04.628906+00', 'insert', 3, 'before', 31.0000, 31.0000, '', NULL, NULL, '', NULL, 3, 3),
	(4, '2026-11-30 14:14:04.636543+00', 'insert', 4, 'before', 31.0000, 31.0000, '', NULL, NULL, '', NULL, 4, 4);
INSERT INTO public.projects_benefit VALUES
	(1, 'Socialnämnden', 'Färre dygn på HVB', 2028, 100.00, 'dygn', 5200.00, 'Egen kalkyl', 70, 1),
	(2, 'Socialnämnden', 'Färre dygn på HVB', 2028, 100.00, 'dygn', 5200.00, 'Egen kalkyl', 70, 2);
INSERT INTO public.projects_benefitevent VALUES
	(1, '2026-11-30 14:13:53.965394+00', 'insert', 1, 'Socialnämnden', 'Färre dygn på HVB', 2028, 100.00, 'dygn', 5200.00, 'Egen kalkyl', 70, NULL, 1, 1),
	(2, '2026-11-30 14:14:04.623863+00', 'insert', 2, 'Socialnämnden', 'Färre dygn på HVB', 2028, 100.00, 'dygn', 5200.00, 'Egen kalkyl', 70, NULL, 2, 2);
INSERT INTO public.projects_budgetline VALUES
	(1, 'fund', 'staff', 2027, 500000.00, NULL, NULL, 1),
	(2, 'fund', 'staff', 2028, 500000.00, NULL, NULL, 1),
	(3, 'fund', 'staff', 2027, 500000.00, NULL, NULL, 2),
	(4, 'fund', 'staff', 2028, 500000.00, NULL, NULL, 2);
INSERT INTO public.projects_budgetlineevent VALUES
	(1, '2026-11-30 14:13:53.981171+00', 'insert', 1, 'fund', 'staff', 2027, 500000.00, NULL, NULL, NULL, 1, 1),
	(2, '2026-11-30 14:13:53.983263+00', 'insert', 2, 'fund', 'staff', 2028, 500000.00, NULL, NULL, NULL, 2, 1),
	(3, '2026-11-30 14:14:04.637367+00', 'insert', 3, 'fund', 'staff', 2027, 500000.00, NULL, NULL, NULL, 3, 2),
	(4, '2026-11-30 14:14:04.637815+00', 'insert', 4, 'fund', 'staff', 2028, 500000.00, NULL, NULL, NULL, 4, 2);
INSERT INTO public.projects_chainversion VALUES
	(1, 1, '{"edges": [{"id": 1, "source": 1, "status": "untested", "target": 2, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 2, "source": 2, "status": "untested", "target": 3, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 3, "source": 3, "status": "untested", "target": 4, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 4, "source": 4, "status": "untested", "target": 5, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}, {"id": 5, "source": 5, "status": "untested", "target": 6, "tested_by": "", "assumption": "Den ena leder till den andra", "status_label": "Otestat", "evidence_level": 0, "assumption_kind": ""}], "nodes": [{"id": 1, "kind": "input", "text": "Nod input", "label": "Insatser", "horizon": "", "stakeholder": ""}, {"id": 2, "kind": "activity", "text": "Nod activity", "label": "Aktiviteter", "horizon": "", "stakeholder": ""}, {"id": 3, "kind": "output", "text": "Nod output", "label": "Prestationer (direkta resultat)", "horizon": "", "stakeholder": ""}, {"id": 4, "kind": "outcome", "text": "Nod outcome", "label": "Effekter", "horizon": "", "stakeholder": ""}, {"id": 5, "kind": "impact", "text": "Nod impact", "label": "Påverkan (netto)", "horizon": "", "stakeholder": ""}, {"id": 6, "kind": "value", "text": "Nod value", "label": "Värdeskapande", "horizon": "", "stakeholder": ""}], "indicators": [{"id": 1, "name": "Kartlagda barn", "node": 3, "unit": "antal", "source": "Socialregistret", "target": "20.0000", "baseline": "31.0000", "decimals": 0, "direction": "down", "frequency": "", "target_on": "2028-12-31", "comparison": "31.0000", "definition": "", "baseline_on": null, "responsible": "Projektledaren", "baseline_missing": ""}, {"id": 2, "name": "Dygn på HVB", "node": 4, "unit": "dygn", "source": "Socialregistret", "target": "20.0000", "baseline": "31.0000", "decimals": 0, "direction": "down", "frequency": "", "target_on": "2028-12-31", "comparison": "31.0000", "definition": "", "baseline_on": null, "responsible": "Projektledaren", "baseline_missing": ""}]}', 'Som beviljat', '2026-11-30 14:14:01.377478+00', 2, 1);
INSERT INTO public.projects_conflictofinterest VALUES
	(1, 'none', '', '2026-11-30 14:14:00.91937+00', 2, NULL, 1),
	(2, 'none', '', '2026-11-30 14:14:00.925401+00', 3, NULL, 1),
	(3, 'none', '', '2026-11-30 14:14:00.929509+00', 4, NULL, 1),
	(4, 'none', '', '2026-11-30 14:14:00.934806+00', 5, NULL, 1),
	(5, 'none', '', '2026-11-30 14:14:00.93851+00', 6, NULL, 1),
	(6, 'none', '', '2026-11-30 14:14:00.946892+00', 7, NULL, 1),
	(7, 'none', '', '2026-11-30 14:14:00.955982+00', 8, NULL, 1),
	(8, 'none', '', '2026-11-30 14:14:00.975078+00', 9, NULL, 1),
	(9, 'none', '', '2026-11-30 14:14:01.007272+00', 10, NULL, 1),
	(10, 'none', '', '2026-11-30 14:14:01.020135+00', 11, NULL, 1),
	(11, 'none', '', '2026-11-30 14:14:01.027975+00', 12, NULL, 1),
	(12, 'none', '', '2026-11-30 14:14:01.042241+00', 13, NULL, 1),
	(13, 'j4', 'Min bror', '2026-11-30 14:14:03.534578+00', 27, NULL, 1);
INSERT INTO public.projects_conflictofinterestevent VALUES
	(1, '2026-11-30 14:14:00.913871+00', 'insert', 1, 'none', '', '2026-11-30 14:14:00.91937+00', NULL, 1, 2, NULL, 1),
	(2, '2026-11-30 14:14:00.923942+00', 'insert', 2, 'none', '', '2026-11-30 14:14:00.925401+00', NULL, 2, 3, NULL, 1),
	(3, '2026-11-30 14:14:00.928448+00', 'insert', 3, 'none', '', '2026-11-30 14:14:00.929509+00', NULL, 3, 4, NULL, 1),
	(4, '2026-11-30 14:14:00.931919+00', 'insert', 4, 'none', '', '2026-11-30 14:14:00.934806+00', NULL, 4, 5, NULL, 1),
	(5, '2026-11-30 14:14:00.937517+00', 'insert', 5, 'none', '', '2026-11-30 14:14:00.93851+00', NULL, 5, 6, NULL, 1),
	(6, '2026-11-30 14:14:00.943392+00', 'insert', 6, 'none', '', '2026-11-30 14:14:00.946892+00', NULL, 6, 7, NULL, 1),
	(7, '2026-11-30 14:14:00.952994+00', 'insert', 7, 'none', '', '2026-11-30 14:14:00.955982+00', NULL, 7, 8, NULL, 1),
	(8, '2026-11-30 14:14:00.965911+00', 'insert', 8, 'none', '', '2026-11-30 14:14:00.975078+00', NULL, 8, 9, NULL, 1),
	(9, '2026-11-30 14:14:01.006118+00', 'insert', 9, 'none', '', '2026-11-30 14:14:01.007272+00', NULL, 9, 10, NULL, 1),
	(10, '2026-11-30 14:14:01.014434+00', 'insert', 10, 'none', '', '2026-11-30 14:14:01.020135+00', NULL, 10, 11, NULL, 1),
	(11, '2026-11-30 14:14:01.027188+00', 'insert', 11, 'none', '', '2026-11-30 14:14:01.027975+00', NULL, 11, 12, NULL, 1),
	(12, '2026-11-30 14:14:01.040752+00', 'insert', 12, 'none', '', '2026-11-30 14:14:01.042241+00', NULL, 12, 13, NULL, 1),
	(13, '2026-11-30 14:14:03.534129+00', 'insert', 13, 'j4', 'Min bror', '2026-11-30 14:14:03.534578+00', NULL, 13, 27, NULL, 1);


INSERT INTO public.projects_edge VALUES
	(1, 'Den ena leder till den andra', '', '', 0, 'untested', '', 0, 1, 2, 1),
	(2, 'Den ena leder till den andra', '', '', 0, 'untested', '', 1, 2, 3, 1),
	(3, 'Den ena leder till den andra', '', '', 0, 'untested', '', 2, 3, 4, 1),
	(4, 'Den ena leder till den andra', '', '', 0, 'untested', '', 3, 4, 5, 1),
	(5, 'Den ena leder till den andra', '', '', 0, 'untested', '', 4, 5, 6, 1),
	(6, 'Den ena leder till den andra', '', '', 0, 'untested', '', 0, 7, 8, 2),
	(7, 'Den ena leder till den andra', '', '', 0, 'untested', '', 1, 8, 9, 2),
	(8, 'Den ena leder till den andra', '', '', 0, 'untested', '', 2, 9, 10, 2),
	(9, 'Den ena leder till den andra', '', '', 0, 'untested', '', 3, 10, 11, 2),
	(10, 'Den ena leder till den andra', '', '', 0, 'untested', '', 4, 11, 12, 2);
INSERT INTO public.projects_edgeevent VALUES
	(1, '2026-11-30 14:13:53.971193+00', 'insert', 1, 'Den ena leder till den andra', '', '', 0, 'untested', '', 0, NULL, 1, 1, 2, 1),
	(2, '2026-11-30 14:13:53.973351+00', 'insert', 2, 'Den ena leder till den andra', '', '', 0, 'untested', '', 1, NULL, 2, 2, 3, 1),
	(3, '2026-11-30 14:13:53.973867+00', 'insert', 3, 'Den ena leder till den andra', '', '', 0, 'untested', '', 2, NULL, 3, 3, 4, 1),
	(4, '2026-11-30 14:13:53.974293+00', 'insert', 4, 'Den ena leder till den andra', '', '', 0, 'untested', '', 3, NULL, 4, 4, 5, 1),
	(5, '2026-11-30 14:13:53.974705+00', 'insert', 5, 'Den ena leder till den andra', '', '', 0, 'untested', '', 4, NULL, 5, 5, 6, 1),
	(6, '2026-11-30 14:14:04.626464+00', 'insert', 6, 'Den ena leder till den andra', '', '', 0, 'untested', '', 0, NULL, 6, 7, 8, 2),
	(7, '2026-11-30 14:14:04.626979+00', 'insert', 7, 'Den ena leder till den andra', '', '', 0, 'untested', '', 1, NULL, 7, 8, 9, 2),
	(8, '2026-11-30 14:14:04.627335+00', 'insert', 8, 'Den ena leder till den andra', '', '', 0, 'untested', '', 2, NULL, 8, 9, 10, 2),
	(9, '2026-11-30 14:14:04.62766+00', 'insert', 9, 'Den ena leder till den andra', '', '', 0, 'untested', '', 3, NULL, 9, 10, 11, 2),
	(10, '2026-11-30 14:14:04.62798+00', 'insert', 10, 'Den ena leder till den andra', '', '', 0, 'untested', '', 4, NULL, 10, 11, 12, 2);
INSERT INTO public.projects_endorsement VALUES
	(1, 'Socialnämnden', 'endorsed', 'earlier', 'Chef', 'Förvaltningschef', '', '', '', '2026-11-30', '', '{}', '2026-11-30 14:13:53.987435+00', NULL, 24, 1, 1),
	(2, 'Utbildningsnämnden', 'endorsed', 'earlier', 'Chef', 'Förvaltningschef', '', '', '', '2026-11-30', '', '{}', '2026-11-30 14:13:53.988943+00', NULL, 24, 2, 1),
	(3, 'Socialnämnden', 'endorsed', 'earlier', 'Chef', 'Förvaltningschef', '', '', '', '2026-11-30', '', '{}', '2026-11-30 14:14:04.640925+00', NULL, 28, 3, 2),
	(4, 'Utbildningsnämnden', 'endorsed', 'earlier', 'Chef', 'Förvaltningschef', '', '', '', '2026-11-30', '', '{}', '2026-11-30 14:14:04.642113+00', NULL, 28, 4, 2);



INSERT INTO public.projects_indicator VALUES
	(1, 'Kartlagda barn', 'antal', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', 3),
	(2, 'Dygn på HVB', 'dygn', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', 4),
	(3, 'Kartlagda barn', 'antal', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', 9),
	(4, 'Dygn på HVB', 'dygn', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', 10);
INSERT INTO public.projects_indicatorevent VALUES
	(1, '2026-11-30 14:13:53.975267+00', 'insert', 1, 'Kartlagda barn', 'antal', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', NULL, 1, 3),
	(2, '2026-11-30 14:13:53.979502+00', 'insert', 2, 'Dygn på HVB', 'dygn', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', NULL, 2, 4),
	(3, '2026-11-30 14:14:04.628422+00', 'insert', 3, 'Kartlagda barn', 'antal', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', NULL, 3, 9),
	(4, '2026-11-30 14:14:04.636027+00', 'insert', 4, 'Dygn på HVB', 'dygn', 'down', 0, '', 'Socialregistret', '', 'Projektledaren', NULL, 4, 10);
INSERT INTO public.projects_measurement VALUES
	(1, 'project', '2026-10-31', 25.0000, '', NULL, NULL, NULL, 'Socialregistret', '', 'approved', '2026-11-30 14:14:03.542699+00', '2026-11-30 14:14:03.567789+00', 26, 24, 2),
	(2, 'project', '2026-11-30', 25.0000, '', NULL, NULL, NULL, 'Socialregistret', '', 'entered', '2026-11-30 14:14:03.570254+00', NULL, NULL, 24, 2);
INSERT INTO public.projects_measurementevent VALUES
	(1, '2026-11-30 14:14:03.543199+00', 'insert', 1, 'project', '2026-10-31', 25.0000, '', NULL, NULL, NULL, 'Socialregistret', '', 'entered', '2026-11-30 14:14:03.542699+00', NULL, NULL, 24, 2, NULL, 1),
	(2, '2026-11-30 14:14:03.567837+00', 'update', 1, 'project', '2026-10-31', 25.0000, '', NULL, NULL, NULL, 'Socialregistret', '', 'approved', '2026-11-30 14:14:03.542699+00', '2026-11-30 14:14:03.567789+00', 26, 24, 2, NULL, 1),
	(3, '2026-11-30 14:14:03.570587+00', 'insert', 2, 'project', '2026-11-30', 25.0000, '', NULL, NULL, NULL, 'Socialregistret', '', 'entered', '2026-11-30 14:14:03.570254+00', NULL, NULL, 24, 2, NULL, 2);
INSERT INTO public.projects_milestone VALUES
	(1, 'Första barnet', '2027-01-01', true, NULL, '', 1),
	(2, 'Första barnet', '2027-01-01', true, NULL, '', 2);
INSERT INTO public.projects_milestoneevent VALUES
	(1, '2026-11-30 14:13:53.960976+00', 'insert', 1, 'Första barnet', '2027-01-01', true, NULL, '', NULL, 1, 1),
	(2, '2026-11-30 14:14:04.617517+00', 'insert', 2, 'Första barnet', '2027-01-01', true, NULL, '', NULL, 2, 2);


INSERT INTO public.projects_needfigure VALUES
	(1, 'Skolresultat', '55 %', 2025, 'Egen statistik', 1),
	(2, 'Placeringar', '55 %', 2025, 'Egen statistik', 1),
	(3, 'Skolresultat', '55 %', 2025, 'Egen statistik', 2),
	(4, 'Placeringar', '55 %', 2025, 'Egen statistik', 2);
INSERT INTO public.projects_needfigureevent VALUES
	(1, '2026-11-30 14:13:53.959308+00', 'insert', 1, 'Skolresultat', '55 %', 2025, 'Egen statistik', NULL, 1, 1),
	(2, '2026-11-30 14:13:53.960471+00', 'insert', 2, 'Placeringar', '55 %', 2025, 'Egen statistik', NULL, 2, 1),
	(3, '2026-11-30 14:14:04.616701+00', 'insert', 3, 'Skolresultat', '55 %', 2025, 'Egen statistik', NULL, 3, 2),
	(4, '2026-11-30 14:14:04.617105+00', 'insert', 4, 'Placeringar', '55 %', 2025, 'Egen statistik', NULL, 4, 2);
INSERT INTO public.projects_node VALUES
	(1, 'input', 'Nod input', '', '', 0, 1),
	(2, 'activity', 'Nod activity', '', '', 1, 1),
	(3, 'output', 'Nod output', '', '', 2, 1),
	(4, 'outcome', 'Nod outcome', '', '', 3, 1),
	(5, 'impact', 'Nod impact', '', '', 4, 1),
	(6, 'value', 'Nod value', '', '', 5, 1),
	(7, 'input', 'Nod input', '', '', 0, 2),
	(8, 'activity', 'Nod activity', '', '', 1, 2),
	(9, 'output', 'Nod output', '', '', 2, 2),
	(10, 'outcome', 'Nod outcome', '', '', 3, 2),
	(11, 'impact', 'Nod impact', '', '', 4, 2),
	(12, 'value', 'Nod value', '', '', 5, 2);
INSERT INTO public.projects_nodeevent VALUES
	(1, '2026-11-30 14:13:53.966707+00', 'insert', 1, 'input', 'Nod input', '', '', 0, NULL, 1, 1),
	(2, '2026-11-30 14:13:53.968372+00', 'insert', 2, 'activity', 'Nod activity', '', '', 1, NULL, 2, 1),
	(3, '2026-11-30 14:13:53.968741+00', 'insert', 3, 'output', 'Nod output', '', '', 2, NULL, 3, 1),
	(4, '2026-11-30 14:13:53.96922+00', 'insert', 4, 'outcome', 'Nod outcome', '', '', 3, NULL, 4, 1),
	(5, '2026-11-30 14:13:53.969635+00', 'insert', 5, 'impact', 'Nod impact', '', '', 4, NULL, 5, 1),
	(6, '2026-11-30 14:13:53.970601+00', 'insert', 6, 'value', 'Nod value', '', '', 5, NULL, 6, 1),
	(7, '2026-11-30 14:14:04.624542+00', 'insert', 7, 'input', 'Nod input', '', '', 0, NULL, 7, 2),
	(8, '2026-11-30 14:14:04.624969+00', 'insert', 8, 'activity', 'Nod activity', '', '', 1, NULL, 8, 2),
	(9, '2026-11-30 14:14:04.625259+00', 'insert', 9, 'output', 'Nod output', '', '', 2, NULL, 9, 2),
	(10, '2026-11-30 14:14:04.625539+00', 'insert', 10, 'outcome', 'Nod outcome', '', '', 3, NULL, 10, 2),
	(11, '2026-11-30 14:14:04.625814+00', 'insert', 11, 'impact', 'Nod impact', '', '', 4, NULL, 11, 2),
	(12, '2026-11-30 14:14:04.62608+00', 'insert', 12, 'value', 'Nod value', '', '', 5, NULL, 12, 2);
INSERT INTO public.projects_party VALUES
	(1, '', '', '', 'Bemannar', NULL, NULL, '', 2, 1),
	(2, '', '', '', 'Bemannar', NULL, NULL, '', 3, 1),
	(3, '', '', '', 'Bemannar', NULL, NULL, '', 2, 2),
	(4, '', '', '', 'Bemannar', NULL, NULL, '', 3, 2);
INSERT INTO public.projects_partyevent VALUES
	(1, '2026-11-30 14:13:53.956268+00', 'insert', 1, '', '', '', 'Bemannar', NULL, NULL, '', 2, NULL, 1, 1),
	(2, '2026-11-30 14:13:53.958744+00', 'insert', 2, '', '', '', 'Bemannar', NULL, NULL, '', 3, NULL, 2, 1),
	(3, '2026-11-30 14:14:04.613689+00', 'insert', 3, '', '', '', 'Bemannar', NULL, NULL, '', 2, NULL, 3, 2),
	(4, '2026-11-30 14:14:04.616182+00', 'insert', 4, '', '', '', 'Bemannar', NULL, NULL, '', 3, NULL, 4, 2);
INSERT INTO public.projects_planlink VALUES
	(1, 1, 1),
	(2, 1, 2);
INSERT INTO public.projects_project VALUES
	(1, 'Beviljad och igång', 'Tidig', 'En rad', 'testing', 'SI001', '2026-09-01', '2028-12-31', 0, 'ongoing', '2026-11-30 14:13:53.910872+00', 24, 1, 2, NULL, NULL, NULL),
	(2, 'Under beredning', 'Tidig', 'En rad', 'testing', '', '2027-01-01', '2028-12-31', 0, 'proposed', '2026-11-30 14:14:04.576557+00', 28, 1, 2, NULL, NULL, NULL);


INSERT INTO public.projects_projectevent VALUES
	(1, '2026-11-30 14:13:53.91067+00', 'insert', 1, 'Tidig hjälp hemma', '', '', '', '', NULL, NULL, 0, 'proposed', '2026-11-30 14:13:53.910872+00', 24, 1, 2, NULL, NULL, NULL, NULL, 1),
	(2, '2026-11-30 14:13:53.943924+00', 'update', 1, 'Tidig hjälp hemma', 'Tidig', 'En rad', 'testing', '', '2027-01-01', '2028-12-31', 0, 'proposed', '2026-11-30 14:13:53.910872+00', 24, 1, 2, NULL, NULL, NULL, NULL, 1),
	(3, '2026-11-30 14:14:01.055988+00', 'update', 1, 'Tidig hjälp hemma', 'Tidig', 'En rad', 'testing', 'SI001', '2027-01-01', '2028-12-31', 0, 'starting', '2026-11-30 14:13:53.910872+00', 24, 1, 2, NULL, NULL, NULL, NULL, 1),
	(4, '2026-11-30 14:14:03.509399+00', 'update', 1, 'Beviljad och igång', 'Tidig', 'En rad', 'testing', 'SI001', '2026-09-01', '2028-12-31', 0, 'starting', '2026-11-30 14:13:53.910872+00', 24, 1, 2, NULL, NULL, NULL, NULL, 1),
	(5, '2026-11-30 14:14:03.538608+00', 'update', 1, 'Beviljad och igång', 'Tidig', 'En rad', 'testing', 'SI001', '2026-09-01', '2028-12-31', 0, 'ongoing', '2026-11-30 14:13:53.910872+00', 24, 1, 2, NULL, NULL, NULL, NULL, 1),
	(6, '2026-11-30 14:14:04.576109+00', 'insert', 2, 'Tidig hjälp hemma', '', '', '', '', NULL, NULL, 0, 'proposed', '2026-11-30 14:14:04.576557+00', 28, 1, 2, NULL, NULL, NULL, NULL, 2),
	(7, '2026-11-30 14:14:04.601626+00', 'update', 2, 'Tidig hjälp hemma', 'Tidig', 'En rad', 'testing', '', '2027-01-01', '2028-12-31', 0, 'proposed', '2026-11-30 14:14:04.576557+00', 28, 1, 2, NULL, NULL, NULL, NULL, 2),
	(8, '2026-11-30 14:14:08.002225+00', 'update', 2, 'Under beredning', 'Tidig', 'En rad', 'testing', '', '2027-01-01', '2028-12-31', 0, 'proposed', '2026-11-30 14:14:04.576557+00', 28, 1, 2, NULL, NULL, NULL, NULL, 2);
INSERT INTO public.projects_projectgrant VALUES
	(1, 1, 1);

INSERT INTO public.projects_projectusergrant VALUES
	(1, 1, 379, 24),
	(2, 1, 380, 24),
	(3, 1, 383, 14),
	(4, 1, 383, 23),
	(5, 1, 379, 26),
	(6, 1, 380, 26),
	(7, 1, 381, 26),
	(8, 1, 382, 26),
	(11, 1, 381, 24),
	(12, 2, 379, 28),
	(13, 2, 380, 28),
	(14, 2, 383, 14);


INSERT INTO public.projects_risk VALUES
	(1, 'Ingen söker', 2, 2, 'Följs', 1),
	(2, 'Chefen slutar', 2, 2, 'Följs', 1),
	(3, 'Data saknas', 2, 2, 'Följs', 1),
	(4, 'Ingen söker', 2, 2, 'Följs', 2),
	(5, 'Chefen slutar', 2, 2, 'Följs', 2),
	(6, 'Data saknas', 2, 2, 'Följs', 2);
INSERT INTO public.projects_riskevent VALUES
	(1, '2026-11-30 14:13:53.963367+00', 'insert', 1, 'Ingen söker', 2, 2, 'Följs', NULL, 1, 1),
	(2, '2026-11-30 14:13:53.964528+00', 'insert', 2, 'Chefen slutar', 2, 2, 'Följs', NULL, 2, 1),
	(3, '2026-11-30 14:13:53.964903+00', 'insert', 3, 'Data saknas', 2, 2, 'Följs', NULL, 3, 1),
	(4, '2026-11-30 14:14:04.618514+00', 'insert', 4, 'Ingen söker', 2, 2, 'Följs', NULL, 4, 2),
	(5, '2026-11-30 14:14:04.6189+00', 'insert', 5, 'Chefen slutar', 2, 2, 'Följs', NULL, 5, 2),
	(6, '2026-11-30 14:14:04.619278+00', 'insert', 6, 'Data saknas', 2, 2, 'Följs', NULL, 6, 2);
INSERT INTO public.projects_staffrole VALUES
	(1, 'Psykolog', 100, 'Socialnämnden', 500000.00, 1),
	(2, 'Psykolog', 100, 'Socialnämnden', 500000.00, 2);
INSERT INTO public.projects_staffroleevent VALUES
	(1, '2026-11-30 14:13:53.962183+00', 'insert', 1, 'Psykolog', 100, 'Socialnämnden', 500000.00, NULL, 1, 1),
	(2, '2026-11-30 14:14:04.61802+00', 'insert', 2, 'Psykolog', 100, 'Socialnämnden', 500000.00, NULL, 2, 2);
INSERT INTO public.projects_target VALUES
	(1, 20.0000, '2028-12-31', '', 1),
	(2, 20.0000, '2028-12-31', '', 2),
	(3, 20.0000, '2028-12-31', '', 3),
	(4, 20.0000, '2028-12-31', '', 4);
INSERT INTO public.projects_targetevent VALUES
	(1, '2026-11-30 14:13:53.97836+00', 'insert', 1, 20.0000, '2028-12-31', '', 1, NULL, 1),
	(2, '2026-11-30 14:13:53.98064+00', 'insert', 2, 20.0000, '2028-12-31', '', 2, NULL, 2),
	(3, '2026-11-30 14:14:04.632112+00', 'insert', 3, 20.0000, '2028-12-31', '', 3, NULL, 3),
	(4, '2026-11-30 14:14:04.63695+00', 'insert', 4, 20.0000, '2028-12-31', '', 4, NULL, 4);
INSERT INTO public.projects_teammember VALUES
	(1, 'author', '2026-11-30 14:13:53.933296+00', 1, 24),
	(2, 'owner', '2026-11-30 14:14:03.511891+00', 1, 26),
	(3, 'leader', '2026-11-30 14:14:03.522645+00', 1, 24),
	(4, 'author', '2026-11-30 14:14:04.59305+00', 2, 28);

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_auditevent_id_seq', 119, true);
SELECT pg_catalog.setval('public.accounts_board_id_seq', 5, true);
SELECT pg_catalog.setval('public.accounts_department_id_seq', 1, true);
SELECT pg_catalog.setval('public.accounts_genderanswer_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_mail_id_seq', 47, true);
SELECT pg_catalog.setval('public.accounts_organisation_id_seq', 1, true);
SELECT pg_catalog.setval('public.accounts_unit_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 23, true);
SELECT pg_catalog.setval('public.accounts_user_id_seq', 30, true);
SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_agendacase_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_application_id_seq', 2, true);
SELECT pg_catalog.setval('public.applications_applicationevent_pgh_id_seq', 13, true);
SELECT pg_catalog.setval('public.applications_archivecopy_id_seq', 4, true);
SELECT pg_catalog.setval('public.applications_assessment_id_seq', 3, true);
SELECT pg_catalog.setval('public.applications_assessmentevent_pgh_id_seq', 6, true);
SELECT pg_catalog.setval('public.applications_calibration_criteria_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_calibration_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_calibrationanswer_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_calibrationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_calibrationnote_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_call_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_callevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_callquestion_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_callquestionevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_citedalignment_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_consensus_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_consensusevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_consensusscore_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_consensusscoreevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_criterion_id_seq', 8, true);
SELECT pg_catalog.setval('public.applications_decision_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_decisionbasis_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_decisionletter_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_deferral_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_disclosure_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_disclosureevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_dossier_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_formalanswer_id_seq', 16, true);
SELECT pg_catalog.setval('public.applications_idea_boards_id_seq', 2, true);
SELECT pg_catalog.setval('public.applications_idea_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_ideaanswer_id_seq', 8, true);
SELECT pg_catalog.setval('public.applications_ideaanswerevent_pgh_id_seq', 8, true);
SELECT pg_catalog.setval('public.applications_ideaauthor_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_ideaauthorevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_ideaconflict_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_ideaconflictevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_ideadecision_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_ideaevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.applications_ideaproposal_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_ideaproposalevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_ideasupplement_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_ideasupplementevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_ideaversion_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_latecode_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_memo_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_memoevent_pgh_id_seq', 3, true);
SELECT pg_catalog.setval('public.applications_memofile_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_memopart_id_seq', 11, true);
SELECT pg_catalog.setval('public.applications_motion_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_motionevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_opinion_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_opinionevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.applications_packet_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_paperverdict_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_paperverdictevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_perspectivecheck_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_perspectivecheckevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_planalignment_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_planalignmentevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_proposedcondition_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_proposedyear_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_recommendation_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_recommendationevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.applications_recommendedyear_id_seq', 2, true);
SELECT pg_catalog.setval('public.applications_recordedpaper_id_seq', 12, true);
SELECT pg_catalog.setval('public.applications_recordedpaperevent_pgh_id_seq', 12, true);
SELECT pg_catalog.setval('public.applications_reservation_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_reservationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_savedview_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_score_id_seq', 24, true);
SELECT pg_catalog.setval('public.applications_scoreevent_pgh_id_seq', 24, true);
SELECT pg_catalog.setval('public.applications_submittedversion_id_seq', 2, true);
SELECT pg_catalog.setval('public.applications_supplementrequest_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_supplementrequestevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_supplementsection_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_supplementsectionevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_vote_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_voteevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_voting_id_seq', 1, false);
SELECT pg_catalog.setval('public.applications_votingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 10, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 875, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 217, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 107, true);
SELECT pg_catalog.setval('public.evaluation_lesson_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_lessonevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.evaluation_report_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_agendaitem_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_announcement_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_appealtext_id_seq', 5, true);
SELECT pg_catalog.setval('public.fund_appointment_id_seq', 23, true);
SELECT pg_catalog.setval('public.fund_attendance_id_seq', 11, true);
SELECT pg_catalog.setval('public.fund_attendanceevent_pgh_id_seq', 11, true);
SELECT pg_catalog.setval('public.fund_checkanswer_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_checkquestion_id_seq', 14, true);
SELECT pg_catalog.setval('public.fund_checkround_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_condition_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_conditionevent_pgh_id_seq', 3, true);
SELECT pg_catalog.setval('public.fund_dutyevidence_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_dutyoccasion_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_dutyoccasionevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_dutytask_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_dutytaskevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_entry_id_seq', 3, true);
SELECT pg_catalog.setval('public.fund_entryverification_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_forecast_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_framecarry_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_fund_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_fundgroupgrant_id_seq', 53, true);
SELECT pg_catalog.setval('public.fund_fundusergrant_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_grant_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_grantevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_grantyear_id_seq', 2, true);
SELECT pg_catalog.setval('public.fund_grantyearevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.fund_groundtext_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_interest_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_interestdeclaration_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_meeting_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_minutes_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_minutesentry_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_minutesevent_pgh_id_seq', 3, true);
SELECT pg_catalog.setval('public.fund_minutesfile_id_seq', 2, true);
SELECT pg_catalog.setval('public.fund_minutesparagraph_id_seq', 5, true);
SELECT pg_catalog.setval('public.fund_minutesparagraphevent_pgh_id_seq', 6, true);
SELECT pg_catalog.setval('public.fund_movement_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_movementevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_notice_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_override_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_ownership_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_plan_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_planevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_planframe_id_seq', 19, true);
SELECT pg_catalog.setval('public.fund_planframeevent_pgh_id_seq', 19, true);
SELECT pg_catalog.setval('public.fund_planitem_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_planitemevent_pgh_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_pointdecision_id_seq', 1, false);
SELECT pg_catalog.setval('public.fund_registrycounter_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_retentionrule_id_seq', 22, true);
SELECT pg_catalog.setval('public.fund_retentionruleevent_pgh_id_seq', 22, true);
SELECT pg_catalog.setval('public.fund_ruleset_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_seat_id_seq', 11, true);
SELECT pg_catalog.setval('public.fund_secrecyground_id_seq', 5, true);
SELECT pg_catalog.setval('public.fund_secrecygroundevent_pgh_id_seq', 5, true);
SELECT pg_catalog.setval('public.fund_steeringgroup_id_seq', 1, true);
SELECT pg_catalog.setval('public.fund_term_id_seq', 11, true);
SELECT pg_catalog.setval('public.fund_termevent_pgh_id_seq', 11, true);
SELECT pg_catalog.setval('public.fund_verifier_id_seq', 2, true);
SELECT pg_catalog.setval('public.fund_verifierevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.guardian_groupobjectpermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.guardian_userobjectpermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_answer_id_seq', 112, true);
SELECT pg_catalog.setval('public.projects_answerevent_pgh_id_seq', 112, true);
SELECT pg_catalog.setval('public.projects_baseline_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_baselineevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_benefit_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_benefitevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_budgetline_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_budgetlineevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_chainversion_id_seq', 1, true);
SELECT pg_catalog.setval('public.projects_conflictofinterest_id_seq', 13, true);
SELECT pg_catalog.setval('public.projects_conflictofinterestevent_pgh_id_seq', 13, true);
SELECT pg_catalog.setval('public.projects_conflictruling_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_document_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_edge_id_seq', 10, true);
SELECT pg_catalog.setval('public.projects_edgeevent_pgh_id_seq', 10, true);
SELECT pg_catalog.setval('public.projects_endorsement_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_endorsementrequest_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_gate_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_gateevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_indicator_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_indicatorevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_measurement_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_measurementevent_pgh_id_seq', 3, true);
SELECT pg_catalog.setval('public.projects_milestone_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_milestoneevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_multipliereffect_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_multipliereffectevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_needfigure_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_needfigureevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_node_id_seq', 12, true);
SELECT pg_catalog.setval('public.projects_nodeevent_pgh_id_seq', 12, true);
SELECT pg_catalog.setval('public.projects_party_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_partyevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_planlink_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_project_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_projectcheckanswer_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectcheckround_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectevent_pgh_id_seq', 8, true);
SELECT pg_catalog.setval('public.projects_projectgrant_id_seq', 1, true);
SELECT pg_catalog.setval('public.projects_projectgroupgrant_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_projectusergrant_id_seq', 14, true);
SELECT pg_catalog.setval('public.projects_pulse_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_pulseevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.projects_risk_id_seq', 6, true);
SELECT pg_catalog.setval('public.projects_riskevent_pgh_id_seq', 6, true);
SELECT pg_catalog.setval('public.projects_staffrole_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_staffroleevent_pgh_id_seq', 2, true);
SELECT pg_catalog.setval('public.projects_target_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_targetevent_pgh_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_teammember_id_seq', 4, true);
SELECT pg_catalog.setval('public.projects_teammemberevent_pgh_id_seq', 1, false);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_auditevent
    ADD CONSTRAINT accounts_auditevent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_board
    ADD CONSTRAINT accounts_board_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_department
    ADD CONSTRAINT accounts_department_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_genderanswer
    ADD CONSTRAINT accounts_genderanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_genderanswer
    ADD CONSTRAINT accounts_genderanswer_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.accounts_mail
    ADD CONSTRAINT accounts_mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_organisation
    ADD CONSTRAINT accounts_organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_unit
    ADD CONSTRAINT accounts_unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_agendaitem
    ADD CONSTRAINT agenda_item_number_once UNIQUE (meeting_id, number);
ALTER TABLE ONLY public.projects_answer
    ADD CONSTRAINT answer_once_per_question UNIQUE (project_id, question);
ALTER TABLE ONLY public.applications_agendacase
    ADD CONSTRAINT applications_agendacase_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY public.applications_agendacase
    ADD CONSTRAINT applications_agendacase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_application_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_applicationevent
    ADD CONSTRAINT applications_applicationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_archivecopy
    ADD CONSTRAINT applications_archivecopy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_assessment
    ADD CONSTRAINT applications_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_assessmentevent
    ADD CONSTRAINT applications_assessmentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_calibration_criteria
    ADD CONSTRAINT applications_calibration_calibration_id_criterion_4613336b_uniq UNIQUE (calibration_id, criterion_id);
ALTER TABLE ONLY public.applications_calibration_criteria
    ADD CONSTRAINT applications_calibration_criteria_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_calibration
    ADD CONSTRAINT applications_calibration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_calibrationanswer
    ADD CONSTRAINT applications_calibrationanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_calibrationevent
    ADD CONSTRAINT applications_calibrationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_calibrationnote
    ADD CONSTRAINT applications_calibrationnote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_call
    ADD CONSTRAINT applications_call_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_callevent
    ADD CONSTRAINT applications_callevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callquestion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callquestion_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.applications_callquestionevent
    ADD CONSTRAINT applications_callquestionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_citedalignment
    ADD CONSTRAINT applications_citedalignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_consensus
    ADD CONSTRAINT applications_consensus_application_id_key UNIQUE (application_id);
ALTER TABLE ONLY public.applications_consensus
    ADD CONSTRAINT applications_consensus_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_consensusevent
    ADD CONSTRAINT applications_consensusevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_consensusscore
    ADD CONSTRAINT applications_consensusscore_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_consensusscoreevent
    ADD CONSTRAINT applications_consensusscoreevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_criterion
    ADD CONSTRAINT applications_criterion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decision_case_id_key UNIQUE (case_id);
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decision_follows_id_key UNIQUE (follows_id);
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decision_grant_id_key UNIQUE (grant_id);
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_decisionbasis
    ADD CONSTRAINT applications_decisionbasis_decision_id_key UNIQUE (decision_id);
ALTER TABLE ONLY public.applications_decisionbasis
    ADD CONSTRAINT applications_decisionbasis_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_decisionletter
    ADD CONSTRAINT applications_decisionletter_decision_id_key UNIQUE (decision_id);
ALTER TABLE ONLY public.applications_decisionletter
    ADD CONSTRAINT applications_decisionletter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_deferral
    ADD CONSTRAINT applications_deferral_decision_id_key UNIQUE (decision_id);
ALTER TABLE ONLY public.applications_deferral
    ADD CONSTRAINT applications_deferral_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_disclosure
    ADD CONSTRAINT applications_disclosure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_disclosureevent
    ADD CONSTRAINT applications_disclosureevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_dossier
    ADD CONSTRAINT applications_dossier_disclosure_id_key UNIQUE (disclosure_id);
ALTER TABLE ONLY public.applications_dossier
    ADD CONSTRAINT applications_dossier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_formalanswer
    ADD CONSTRAINT applications_formalanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_application_id_key UNIQUE (application_id);
ALTER TABLE ONLY public.applications_idea_boards
    ADD CONSTRAINT applications_idea_boards_idea_id_board_id_c008ab90_uniq UNIQUE (idea_id, board_id);
ALTER TABLE ONLY public.applications_idea_boards
    ADD CONSTRAINT applications_idea_boards_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideaanswer
    ADD CONSTRAINT applications_ideaanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideaanswerevent
    ADD CONSTRAINT applications_ideaanswerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_ideaauthor
    ADD CONSTRAINT applications_ideaauthor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideaauthorevent
    ADD CONSTRAINT applications_ideaauthorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_ideaconflict
    ADD CONSTRAINT applications_ideaconflict_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideaconflictevent
    ADD CONSTRAINT applications_ideaconflictevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_ideadecision
    ADD CONSTRAINT applications_ideadecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideadecision
    ADD CONSTRAINT applications_ideadecision_proposal_id_key UNIQUE (proposal_id);
ALTER TABLE ONLY public.applications_ideaevent
    ADD CONSTRAINT applications_ideaevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_ideaproposal
    ADD CONSTRAINT applications_ideaproposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideaproposalevent
    ADD CONSTRAINT applications_ideaproposalevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_ideasupplement
    ADD CONSTRAINT applications_ideasupplement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideasupplementevent
    ADD CONSTRAINT applications_ideasupplementevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_ideaversion
    ADD CONSTRAINT applications_ideaversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT applications_latecode_application_id_key UNIQUE (application_id);
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT applications_latecode_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_memo
    ADD CONSTRAINT applications_memo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_memoevent
    ADD CONSTRAINT applications_memoevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_memofile
    ADD CONSTRAINT applications_memofile_memo_id_key UNIQUE (memo_id);
ALTER TABLE ONLY public.applications_memofile
    ADD CONSTRAINT applications_memofile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_memopart
    ADD CONSTRAINT applications_memopart_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_motion
    ADD CONSTRAINT applications_motion_key_key UNIQUE (key);
ALTER TABLE ONLY public.applications_motion
    ADD CONSTRAINT applications_motion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_motionevent
    ADD CONSTRAINT applications_motionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_opinionevent
    ADD CONSTRAINT applications_opinionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_packet
    ADD CONSTRAINT applications_packet_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_paperverdict
    ADD CONSTRAINT applications_paperverdict_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_paperverdictevent
    ADD CONSTRAINT applications_paperverdictevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_perspectivecheck
    ADD CONSTRAINT applications_perspectivecheck_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_perspectivecheckevent
    ADD CONSTRAINT applications_perspectivecheckevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_planalignment
    ADD CONSTRAINT applications_planalignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_planalignmentevent
    ADD CONSTRAINT applications_planalignmentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_proposedcondition
    ADD CONSTRAINT applications_proposedcondition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_proposedyear
    ADD CONSTRAINT applications_proposedyear_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_recommendation
    ADD CONSTRAINT applications_recommendation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_recommendationevent
    ADD CONSTRAINT applications_recommendationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_recommendedyear
    ADD CONSTRAINT applications_recommendedyear_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT applications_recordedpaper_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_recordedpaperevent
    ADD CONSTRAINT applications_recordedpaperevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_reservation
    ADD CONSTRAINT applications_reservation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_reservationevent
    ADD CONSTRAINT applications_reservationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_savedview
    ADD CONSTRAINT applications_savedview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_score
    ADD CONSTRAINT applications_score_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_scoreevent
    ADD CONSTRAINT applications_scoreevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_submittedversion
    ADD CONSTRAINT applications_submittedversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_supplementrequest
    ADD CONSTRAINT applications_supplementrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_supplementrequestevent
    ADD CONSTRAINT applications_supplementrequestevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_supplementsection
    ADD CONSTRAINT applications_supplementsection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_supplementsectionevent
    ADD CONSTRAINT applications_supplementsectionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT applications_vote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_voteevent
    ADD CONSTRAINT applications_voteevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_voting
    ADD CONSTRAINT applications_voting_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY public.applications_voting
    ADD CONSTRAINT applications_voting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_votingevent
    ADD CONSTRAINT applications_votingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_archivecopy
    ADD CONSTRAINT archive_copy_once UNIQUE (version_id, registry_number);
ALTER TABLE ONLY public.applications_assessment
    ADD CONSTRAINT assessment_once_per_assessor UNIQUE (application_id, assessor_id);
ALTER TABLE ONLY public.fund_attendance
    ADD CONSTRAINT attendance_once_per_term UNIQUE (meeting_id, term_id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_board
    ADD CONSTRAINT board_name_once UNIQUE (municipality_id, name);
ALTER TABLE ONLY public.projects_budgetline
    ADD CONSTRAINT budget_line_once UNIQUE (project_id, payer, cost_type, year);
ALTER TABLE ONLY public.projects_chainversion
    ADD CONSTRAINT chain_version_once UNIQUE (project_id, number);
ALTER TABLE ONLY public.fund_checkanswer
    ADD CONSTRAINT check_answer_once UNIQUE (round_id, question_id);
ALTER TABLE ONLY public.applications_citedalignment
    ADD CONSTRAINT cited_alignment_once UNIQUE (recommendation_id, item_id);
ALTER TABLE ONLY public.projects_conflictofinterest
    ADD CONSTRAINT conflict_once_per_user UNIQUE (project_id, user_id);
ALTER TABLE ONLY public.applications_consensusscore
    ADD CONSTRAINT consensus_score_once UNIQUE (consensus_id, criterion_id);
ALTER TABLE ONLY public.applications_criterion
    ADD CONSTRAINT criterion_code_once UNIQUE (call_id, project_type, code);
ALTER TABLE ONLY public.accounts_department
    ADD CONSTRAINT department_name_once UNIQUE (board_id, name);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.fund_dutyoccasion
    ADD CONSTRAINT duty_occasion_once UNIQUE (task_id, year, number);
ALTER TABLE ONLY public.projects_edge
    ADD CONSTRAINT edge_once UNIQUE (source_id, target_id);
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT entry_number_once_per_fund UNIQUE (fund_id, number);
ALTER TABLE ONLY public.evaluation_lesson
    ADD CONSTRAINT evaluation_lesson_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_lessonevent
    ADD CONSTRAINT evaluation_lessonevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT evaluation_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_forecast
    ADD CONSTRAINT forecast_once UNIQUE (grant_id, kind, year, board_id);
ALTER TABLE ONLY public.applications_formalanswer
    ADD CONSTRAINT formal_answer_once UNIQUE (application_id, point);
ALTER TABLE ONLY public.fund_agendaitem
    ADD CONSTRAINT fund_agendaitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_announcement
    ADD CONSTRAINT fund_announcement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_appealtext
    ADD CONSTRAINT fund_appealtext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_appointment
    ADD CONSTRAINT fund_appointment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_attendance
    ADD CONSTRAINT fund_attendance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_attendanceevent
    ADD CONSTRAINT fund_attendanceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_checkanswer
    ADD CONSTRAINT fund_checkanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_checkquestion
    ADD CONSTRAINT fund_checkquestion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_checkquestion
    ADD CONSTRAINT fund_checkquestion_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.fund_checkround
    ADD CONSTRAINT fund_checkround_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_condition
    ADD CONSTRAINT fund_condition_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_conditionevent
    ADD CONSTRAINT fund_conditionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_dutyevidence
    ADD CONSTRAINT fund_dutyevidence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_dutyoccasion
    ADD CONSTRAINT fund_dutyoccasion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_dutyoccasionevent
    ADD CONSTRAINT fund_dutyoccasionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_dutytask
    ADD CONSTRAINT fund_dutytask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_dutytaskevent
    ADD CONSTRAINT fund_dutytaskevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_reverses_id_key UNIQUE (reverses_id);
ALTER TABLE ONLY public.fund_entryverification
    ADD CONSTRAINT fund_entryverification_entry_id_key UNIQUE (entry_id);
ALTER TABLE ONLY public.fund_entryverification
    ADD CONSTRAINT fund_entryverification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_forecast
    ADD CONSTRAINT fund_forecast_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_framecarry
    ADD CONSTRAINT fund_framecarry_answers_id_key UNIQUE (answers_id);
ALTER TABLE ONLY public.fund_framecarry
    ADD CONSTRAINT fund_framecarry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_fund
    ADD CONSTRAINT fund_fund_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_fundgroupgrant
    ADD CONSTRAINT fund_fundgroupgrant_group_id_permission_id_c_c9c9a7e6_uniq UNIQUE (group_id, permission_id, content_object_id);
ALTER TABLE ONLY public.fund_fundgroupgrant
    ADD CONSTRAINT fund_fundgroupgrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_fundusergrant
    ADD CONSTRAINT fund_fundusergrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_fundusergrant
    ADD CONSTRAINT fund_fundusergrant_user_id_permission_id_co_5c9b3672_uniq UNIQUE (user_id, permission_id, content_object_id);
ALTER TABLE ONLY public.fund_grant
    ADD CONSTRAINT fund_grant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_grantevent
    ADD CONSTRAINT fund_grantevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_grantyear
    ADD CONSTRAINT fund_grantyear_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_grantyearevent
    ADD CONSTRAINT fund_grantyearevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_groundtext
    ADD CONSTRAINT fund_groundtext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_interest
    ADD CONSTRAINT fund_interest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_interestdeclaration
    ADD CONSTRAINT fund_interestdeclaration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_meeting
    ADD CONSTRAINT fund_meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT fund_minutes_meeting_id_key UNIQUE (meeting_id);
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT fund_minutes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_minutesentry
    ADD CONSTRAINT fund_minutesentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_minutesevent
    ADD CONSTRAINT fund_minutesevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_minutesfile
    ADD CONSTRAINT fund_minutesfile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT fund_minutesparagraph_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT fund_minutesparagraph_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_minutesparagraphevent
    ADD CONSTRAINT fund_minutesparagraphevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_movement
    ADD CONSTRAINT fund_movement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_movementevent
    ADD CONSTRAINT fund_movementevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_fund
    ADD CONSTRAINT fund_name_once UNIQUE (municipality_id, name);
ALTER TABLE ONLY public.fund_notice
    ADD CONSTRAINT fund_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_override
    ADD CONSTRAINT fund_override_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_ownership
    ADD CONSTRAINT fund_ownership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_plan
    ADD CONSTRAINT fund_plan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_plan
    ADD CONSTRAINT fund_plan_replaces_id_key UNIQUE (replaces_id);
ALTER TABLE ONLY public.fund_planevent
    ADD CONSTRAINT fund_planevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_planframe
    ADD CONSTRAINT fund_planframe_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_planframeevent
    ADD CONSTRAINT fund_planframeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_planitem
    ADD CONSTRAINT fund_planitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_planitemevent
    ADD CONSTRAINT fund_planitemevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_pointdecision
    ADD CONSTRAINT fund_pointdecision_item_id_key UNIQUE (item_id);
ALTER TABLE ONLY public.fund_pointdecision
    ADD CONSTRAINT fund_pointdecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_registrycounter
    ADD CONSTRAINT fund_registrycounter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_retentionrule
    ADD CONSTRAINT fund_retentionrule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_retentionruleevent
    ADD CONSTRAINT fund_retentionruleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_ruleset
    ADD CONSTRAINT fund_ruleset_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_seat
    ADD CONSTRAINT fund_seat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_secrecyground
    ADD CONSTRAINT fund_secrecyground_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_secrecygroundevent
    ADD CONSTRAINT fund_secrecygroundevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_steeringgroup
    ADD CONSTRAINT fund_steeringgroup_fund_id_key UNIQUE (fund_id);
ALTER TABLE ONLY public.fund_steeringgroup
    ADD CONSTRAINT fund_steeringgroup_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_term
    ADD CONSTRAINT fund_term_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_termevent
    ADD CONSTRAINT fund_termevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_verifier
    ADD CONSTRAINT fund_verifier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_verifierevent
    ADD CONSTRAINT fund_verifierevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.fund_grantyear
    ADD CONSTRAINT grant_year_once_per_board UNIQUE (grant_id, year, board_id);
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobjectperm_group_id_permission_id_o_3f189f7c_uniq UNIQUE (group_id, permission_id, object_pk);
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobjectpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectpermi_user_id_permission_id_ob_b0b3d2fc_uniq UNIQUE (user_id, permission_id, object_pk);
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_ideaanswer
    ADD CONSTRAINT idea_answer_once UNIQUE (idea_id, question);
ALTER TABLE ONLY public.applications_ideaauthor
    ADD CONSTRAINT idea_author_once_per_user UNIQUE (idea_id, user_id);
ALTER TABLE ONLY public.applications_ideaconflict
    ADD CONSTRAINT idea_conflict_once_per_user UNIQUE (idea_id, user_id);
ALTER TABLE ONLY public.applications_ideaversion
    ADD CONSTRAINT idea_version_once UNIQUE (idea_id, number);
ALTER TABLE ONLY public.fund_interestdeclaration
    ADD CONSTRAINT interest_declaration_version_once UNIQUE (fund_id, user_id, year, number);
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT late_code_once_per_call UNIQUE (call_id, code_hash);
ALTER TABLE ONLY public.projects_measurement
    ADD CONSTRAINT measurement_once_per_date_and_group UNIQUE (indicator_id, "group", measured_on);
ALTER TABLE ONLY public.applications_memo
    ADD CONSTRAINT memo_number_once UNIQUE (application_id, number);
ALTER TABLE ONLY public.applications_memopart
    ADD CONSTRAINT memo_part_once UNIQUE (memo_id, key);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT minutes_begin_once UNIQUE (fund_id, year, first_number);
ALTER TABLE ONLY public.fund_minutesfile
    ADD CONSTRAINT minutes_file_once UNIQUE NULLS NOT DISTINCT (minutes_id, paragraph_id, edition);
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT minutes_paragraph_number_once UNIQUE (fund_id, year, number) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_motion
    ADD CONSTRAINT motion_number_once UNIQUE (item_id, number);
ALTER TABLE ONLY public.fund_movement
    ADD CONSTRAINT movement_once_before_a_point UNIQUE (item_id, term_id);
ALTER TABLE ONLY public.fund_notice
    ADD CONSTRAINT notice_number_once UNIQUE (meeting_id, number);
ALTER TABLE ONLY public.fund_override
    ADD CONSTRAINT override_once UNIQUE NULLS NOT DISTINCT (grant_id, kind, year);
ALTER TABLE ONLY public.applications_packet
    ADD CONSTRAINT packet_once_per_variant UNIQUE (notice_id, variant);
ALTER TABLE ONLY public.applications_paperverdict
    ADD CONSTRAINT paper_verdict_once UNIQUE (disclosure_id, paper_id);
ALTER TABLE ONLY public.applications_perspectivecheck
    ADD CONSTRAINT perspective_check_once UNIQUE (assessment_id, perspective);
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.applications_planalignment
    ADD CONSTRAINT plan_alignment_once UNIQUE (application_id, item_id);
ALTER TABLE ONLY public.fund_planframe
    ADD CONSTRAINT plan_frame_once_a_year UNIQUE (item_id, year);
ALTER TABLE ONLY public.fund_planitem
    ADD CONSTRAINT plan_item_code_once UNIQUE (plan_id, code);
ALTER TABLE ONLY public.projects_planlink
    ADD CONSTRAINT plan_link_once UNIQUE (project_id, item_id);
ALTER TABLE ONLY public.projects_projectcheckanswer
    ADD CONSTRAINT project_check_answer_once UNIQUE (round_id, question_id);
ALTER TABLE ONLY public.projects_answer
    ADD CONSTRAINT projects_answer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_answerevent
    ADD CONSTRAINT projects_answerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_baseline
    ADD CONSTRAINT projects_baseline_indicator_id_key UNIQUE (indicator_id);
ALTER TABLE ONLY public.projects_baseline
    ADD CONSTRAINT projects_baseline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_baselineevent
    ADD CONSTRAINT projects_baselineevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_benefit
    ADD CONSTRAINT projects_benefit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_benefitevent
    ADD CONSTRAINT projects_benefitevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_budgetline
    ADD CONSTRAINT projects_budgetline_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_budgetlineevent
    ADD CONSTRAINT projects_budgetlineevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_chainversion
    ADD CONSTRAINT projects_chainversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_conflictofinterest
    ADD CONSTRAINT projects_conflictofinterest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_conflictofinterestevent
    ADD CONSTRAINT projects_conflictofinterestevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_conflictruling
    ADD CONSTRAINT projects_conflictruling_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_document
    ADD CONSTRAINT projects_document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_edge
    ADD CONSTRAINT projects_edge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_edgeevent
    ADD CONSTRAINT projects_edgeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_endorsement
    ADD CONSTRAINT projects_endorsement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsementrequest_answer_id_key UNIQUE (answer_id);
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsementrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_gate
    ADD CONSTRAINT projects_gate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_gateevent
    ADD CONSTRAINT projects_gateevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_indicator
    ADD CONSTRAINT projects_indicator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_indicatorevent
    ADD CONSTRAINT projects_indicatorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_measurement
    ADD CONSTRAINT projects_measurement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_measurementevent
    ADD CONSTRAINT projects_measurementevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_milestone
    ADD CONSTRAINT projects_milestone_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_milestoneevent
    ADD CONSTRAINT projects_milestoneevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_multipliereffect
    ADD CONSTRAINT projects_multipliereffect_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_multipliereffectevent
    ADD CONSTRAINT projects_multipliereffectevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_needfigure
    ADD CONSTRAINT projects_needfigure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_needfigureevent
    ADD CONSTRAINT projects_needfigureevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_node
    ADD CONSTRAINT projects_node_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_nodeevent
    ADD CONSTRAINT projects_nodeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_party
    ADD CONSTRAINT projects_party_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_partyevent
    ADD CONSTRAINT projects_partyevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_planlink
    ADD CONSTRAINT projects_planlink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectcheckanswer
    ADD CONSTRAINT projects_projectcheckanswer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectcheckround
    ADD CONSTRAINT projects_projectcheckround_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectevent
    ADD CONSTRAINT projects_projectevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_projectgrant
    ADD CONSTRAINT projects_projectgrant_grant_id_key UNIQUE (grant_id);
ALTER TABLE ONLY public.projects_projectgrant
    ADD CONSTRAINT projects_projectgrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectgroupgrant
    ADD CONSTRAINT projects_projectgroupgra_group_id_permission_id_c_ce133220_uniq UNIQUE (group_id, permission_id, content_object_id);
ALTER TABLE ONLY public.projects_projectgroupgrant
    ADD CONSTRAINT projects_projectgroupgrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_projectusergrant
    ADD CONSTRAINT projects_projectusergran_user_id_permission_id_co_58b440eb_uniq UNIQUE (user_id, permission_id, content_object_id);
ALTER TABLE ONLY public.projects_projectusergrant
    ADD CONSTRAINT projects_projectusergrant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_pulse
    ADD CONSTRAINT projects_pulse_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_pulseevent
    ADD CONSTRAINT projects_pulseevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_risk
    ADD CONSTRAINT projects_risk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_riskevent
    ADD CONSTRAINT projects_riskevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_staffrole
    ADD CONSTRAINT projects_staffrole_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_staffroleevent
    ADD CONSTRAINT projects_staffroleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_target
    ADD CONSTRAINT projects_target_indicator_id_key UNIQUE (indicator_id);
ALTER TABLE ONLY public.projects_target
    ADD CONSTRAINT projects_target_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_targetevent
    ADD CONSTRAINT projects_targetevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_teammember_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects_teammemberevent
    ADD CONSTRAINT projects_teammemberevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.applications_proposedyear
    ADD CONSTRAINT proposed_year_once UNIQUE (decision_id, year, board_id);
ALTER TABLE ONLY public.projects_pulse
    ADD CONSTRAINT pulse_once_a_month UNIQUE (project_id, month);
ALTER TABLE ONLY public.applications_recommendation
    ADD CONSTRAINT recommendation_number_once UNIQUE (application_id, number);
ALTER TABLE ONLY public.applications_recommendedyear
    ADD CONSTRAINT recommended_year_once UNIQUE (recommendation_id, year, board_id);
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT recorded_paper_number_once UNIQUE (application_id, number);
ALTER TABLE ONLY public.fund_registrycounter
    ADD CONSTRAINT registry_counter_once_a_year UNIQUE (fund_id, year);
ALTER TABLE ONLY public.applications_reservation
    ADD CONSTRAINT reservation_once_per_person UNIQUE (item_id, person_id);
ALTER TABLE ONLY public.fund_retentionrule
    ADD CONSTRAINT retention_rule_once UNIQUE (fund_id, kind, outcome);
ALTER TABLE ONLY public.fund_ruleset
    ADD CONSTRAINT rule_set_version_once UNIQUE (fund_id, version);
ALTER TABLE ONLY public.applications_score
    ADD CONSTRAINT score_once_per_criterion UNIQUE (assessment_id, criterion_id);
ALTER TABLE ONLY public.fund_seat
    ADD CONSTRAINT seat_number_once UNIQUE (group_id, number);
ALTER TABLE ONLY public.fund_secrecyground
    ADD CONSTRAINT secrecy_ground_once UNIQUE (fund_id, law);
ALTER TABLE ONLY public.applications_submittedversion
    ADD CONSTRAINT submitted_version_once UNIQUE (application_id, number);
ALTER TABLE ONLY public.applications_supplementsection
    ADD CONSTRAINT supplement_section_once UNIQUE (request_id, section);
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT team_member_once_per_role UNIQUE (project_id, user_id, role);
ALTER TABLE ONLY public.accounts_unit
    ADD CONSTRAINT unit_name_once UNIQUE (department_id, name);
ALTER TABLE ONLY public.fund_verifier
    ADD CONSTRAINT verifier_once_per_minutes UNIQUE (minutes_id, user_id);
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT vote_once_per_person UNIQUE (item_id, person_id);
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT vote_once_per_seat UNIQUE (item_id, seat_id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX accounts_au_target__8792b0_idx ON public.accounts_auditevent USING btree (target_type_id, target_id, at DESC);
CREATE INDEX accounts_auditevent_by_id_2f74ee9c ON public.accounts_auditevent USING btree (by_id);
CREATE INDEX accounts_auditevent_target_type_id_9bdee87f ON public.accounts_auditevent USING btree (target_type_id);
CREATE INDEX accounts_board_municipality_id_f3073d3d ON public.accounts_board USING btree (municipality_id);
CREATE INDEX accounts_department_board_id_13637c64 ON public.accounts_department USING btree (board_id);
CREATE INDEX accounts_mail_to_id_9f96537c ON public.accounts_mail USING btree (to_id);
CREATE INDEX accounts_unit_department_id_051a252d ON public.accounts_unit USING btree (department_id);
CREATE INDEX accounts_user_department_id_8dc06840 ON public.accounts_user USING btree (department_id);
CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);
CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);
CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);
CREATE INDEX accounts_user_municipality_id_96d46f3e ON public.accounts_user USING btree (municipality_id);
CREATE INDEX accounts_user_organisation_id_492f00a6 ON public.accounts_user USING btree (organisation_id);
CREATE INDEX accounts_user_unit_id_262e264e ON public.accounts_user USING btree (unit_id);
CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);
CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);
CREATE INDEX appeal_text_at ON public.fund_appealtext USING btree (fund_id, body, valid_from DESC);
CREATE INDEX application_assesso_ba2d20_idx ON public.applications_assessment USING btree (assessor_id, state);
CREATE INDEX application_call_id_f1c7c4_idx ON public.applications_callquestion USING btree (call_id, "position");
CREATE INDEX application_fund_id_d391ea_idx ON public.applications_call USING btree (fund_id, opens_at DESC);
CREATE INDEX application_list ON public.applications_application USING btree (fund_id, submitted_at DESC, id DESC);
CREATE INDEX application_list_by_state ON public.applications_application USING btree (fund_id, state, submitted_at DESC, id DESC);
CREATE INDEX application_number ON public.applications_application USING btree (registry_number varchar_pattern_ops);
CREATE UNIQUE INDEX application_one_open_per_project ON public.applications_application USING btree (project_id) WHERE (NOT ((state)::text = ANY ((ARRAY['granted'::character varying, 'rejected'::character varying, 'dismissed'::character varying, 'withdrawn'::character varying])::text[])));
CREATE UNIQUE INDEX application_registry_number_once ON public.applications_application USING btree (fund_id, registry_number) WHERE (NOT ((registry_number)::text = ''::text));
CREATE INDEX application_search ON public.applications_application USING gin (search);
CREATE INDEX application_target__f01093_idx ON public.applications_recordedpaper USING btree (target_type_id, target_id);
CREATE INDEX applications_agendacase_application_id_88b97887 ON public.applications_agendacase USING btree (application_id);
CREATE INDEX applications_application_call_id_ede07de2 ON public.applications_application USING btree (call_id);
CREATE INDEX applications_application_created_by_id_8a03e3c4 ON public.applications_application USING btree (created_by_id);
CREATE INDEX applications_application_fund_id_e02018be ON public.applications_application USING btree (fund_id);
CREATE INDEX applications_application_project_id_7ea8ba77 ON public.applications_application USING btree (project_id);
CREATE INDEX applications_application_submitted_by_id_82e90ede ON public.applications_application USING btree (submitted_by_id);
CREATE INDEX applications_applicationevent_call_id_ac310ff8 ON public.applications_applicationevent USING btree (call_id);
CREATE INDEX applications_applicationevent_created_by_id_a8dc5845 ON public.applications_applicationevent USING btree (created_by_id);
CREATE INDEX applications_applicationevent_fund_id_dce6ab78 ON public.applications_applicationevent USING btree (fund_id);
CREATE INDEX applications_applicationevent_pgh_context_id_91d85f93 ON public.applications_applicationevent USING btree (pgh_context_id);
CREATE INDEX applications_applicationevent_pgh_obj_id_176100fc ON public.applications_applicationevent USING btree (pgh_obj_id);
CREATE INDEX applications_applicationevent_project_id_07468459 ON public.applications_applicationevent USING btree (project_id);
CREATE INDEX applications_applicationevent_submitted_by_id_dfa3aaea ON public.applications_applicationevent USING btree (submitted_by_id);
CREATE INDEX applications_archivecopy_version_id_101bd302 ON public.applications_archivecopy USING btree (version_id);
CREATE INDEX applications_assessment_application_id_af6566b4 ON public.applications_assessment USING btree (application_id);
CREATE INDEX applications_assessment_assessor_id_4dce0aec ON public.applications_assessment USING btree (assessor_id);
CREATE INDEX applications_assessment_assigned_by_id_c8117ceb ON public.applications_assessment USING btree (assigned_by_id);
CREATE INDEX applications_assessmentevent_application_id_0ae3121d ON public.applications_assessmentevent USING btree (application_id);
CREATE INDEX applications_assessmentevent_assessor_id_c40d64f8 ON public.applications_assessmentevent USING btree (assessor_id);
CREATE INDEX applications_assessmentevent_assigned_by_id_719bae86 ON public.applications_assessmentevent USING btree (assigned_by_id);
CREATE INDEX applications_assessmentevent_pgh_context_id_d8a0034d ON public.applications_assessmentevent USING btree (pgh_context_id);
CREATE INDEX applications_assessmentevent_pgh_obj_id_2879a942 ON public.applications_assessmentevent USING btree (pgh_obj_id);
CREATE INDEX applications_calibration_application_id_bf991786 ON public.applications_calibration USING btree (application_id);
CREATE INDEX applications_calibration_closed_by_id_e4a443da ON public.applications_calibration USING btree (closed_by_id);
CREATE INDEX applications_calibration_criteria_calibration_id_9e541837 ON public.applications_calibration_criteria USING btree (calibration_id);
CREATE INDEX applications_calibration_criteria_criterion_id_eee9f869 ON public.applications_calibration_criteria USING btree (criterion_id);
CREATE INDEX applications_calibration_opened_by_id_469d37cf ON public.applications_calibration USING btree (opened_by_id);
CREATE INDEX applications_calibrationanswer_answered_by_id_89b78a3f ON public.applications_calibrationanswer USING btree (answered_by_id);
CREATE INDEX applications_calibrationanswer_assessment_id_4221ca6a ON public.applications_calibrationanswer USING btree (assessment_id);
CREATE INDEX applications_calibrationanswer_calibration_id_ed63dc6c ON public.applications_calibrationanswer USING btree (calibration_id);
CREATE INDEX applications_calibrationanswer_criterion_id_839b5b1d ON public.applications_calibrationanswer USING btree (criterion_id);
CREATE INDEX applications_calibrationevent_application_id_ead1555e ON public.applications_calibrationevent USING btree (application_id);
CREATE INDEX applications_calibrationevent_closed_by_id_e169be2c ON public.applications_calibrationevent USING btree (closed_by_id);
CREATE INDEX applications_calibrationevent_opened_by_id_dd666448 ON public.applications_calibrationevent USING btree (opened_by_id);
CREATE INDEX applications_calibrationevent_pgh_context_id_eeb92ef3 ON public.applications_calibrationevent USING btree (pgh_context_id);
CREATE INDEX applications_calibrationevent_pgh_obj_id_4e4c804e ON public.applications_calibrationevent USING btree (pgh_obj_id);
CREATE INDEX applications_calibrationnote_calibration_id_f156a7e9 ON public.applications_calibrationnote USING btree (calibration_id);
CREATE INDEX applications_calibrationnote_criterion_id_1b1dd6c4 ON public.applications_calibrationnote USING btree (criterion_id);
CREATE INDEX applications_calibrationnote_written_by_id_ddff2bdd ON public.applications_calibrationnote USING btree (written_by_id);
CREATE INDEX applications_call_fund_id_fc6cac29 ON public.applications_call USING btree (fund_id);
CREATE INDEX applications_callevent_fund_id_a198a658 ON public.applications_callevent USING btree (fund_id);
CREATE INDEX applications_callevent_pgh_context_id_29b1315f ON public.applications_callevent USING btree (pgh_context_id);
CREATE INDEX applications_callevent_pgh_obj_id_08497e58 ON public.applications_callevent USING btree (pgh_obj_id);
CREATE INDEX applications_callquestion_call_id_af59b726 ON public.applications_callquestion USING btree (call_id);
CREATE INDEX applications_callquestion_created_by_id_d7d5960c ON public.applications_callquestion USING btree (created_by_id);
CREATE INDEX applications_callquestion_depends_on_id_4bc5de19 ON public.applications_callquestion USING btree (depends_on_id);
CREATE INDEX applications_callquestion_retired_by_id_01efd962 ON public.applications_callquestion USING btree (retired_by_id);
CREATE INDEX applications_callquestionevent_call_id_15eee07d ON public.applications_callquestionevent USING btree (call_id);
CREATE INDEX applications_callquestionevent_created_by_id_e1460bab ON public.applications_callquestionevent USING btree (created_by_id);
CREATE INDEX applications_callquestionevent_depends_on_id_745a6080 ON public.applications_callquestionevent USING btree (depends_on_id);
CREATE INDEX applications_callquestionevent_pgh_context_id_5bb45000 ON public.applications_callquestionevent USING btree (pgh_context_id);
CREATE INDEX applications_callquestionevent_pgh_obj_id_60fa4b9b ON public.applications_callquestionevent USING btree (pgh_obj_id);
CREATE INDEX applications_callquestionevent_replaces_id_d39965a8 ON public.applications_callquestionevent USING btree (replaces_id);
CREATE INDEX applications_callquestionevent_retired_by_id_62df7ef7 ON public.applications_callquestionevent USING btree (retired_by_id);
CREATE INDEX applications_citedalignment_item_id_16228dcd ON public.applications_citedalignment USING btree (item_id);
CREATE INDEX applications_citedalignment_recommendation_id_6e91a5c9 ON public.applications_citedalignment USING btree (recommendation_id);
CREATE INDEX applications_consensus_saved_by_id_8f440dfb ON public.applications_consensus USING btree (saved_by_id);
CREATE INDEX applications_consensusevent_application_id_8e1e7baa ON public.applications_consensusevent USING btree (application_id);
CREATE INDEX applications_consensusevent_pgh_context_id_d7dd4cf1 ON public.applications_consensusevent USING btree (pgh_context_id);
CREATE INDEX applications_consensusevent_pgh_obj_id_52e0707b ON public.applications_consensusevent USING btree (pgh_obj_id);
CREATE INDEX applications_consensusevent_saved_by_id_dfe9c3fa ON public.applications_consensusevent USING btree (saved_by_id);
CREATE INDEX applications_consensusscore_consensus_id_fce4277a ON public.applications_consensusscore USING btree (consensus_id);
CREATE INDEX applications_consensusscore_criterion_id_2b2a695e ON public.applications_consensusscore USING btree (criterion_id);
CREATE INDEX applications_consensusscoreevent_consensus_id_911e9df1 ON public.applications_consensusscoreevent USING btree (consensus_id);
CREATE INDEX applications_consensusscoreevent_criterion_id_ad906c7e ON public.applications_consensusscoreevent USING btree (criterion_id);
CREATE INDEX applications_consensusscoreevent_pgh_context_id_f0a286fc ON public.applications_consensusscoreevent USING btree (pgh_context_id);
CREATE INDEX applications_consensusscoreevent_pgh_obj_id_f48839b7 ON public.applications_consensusscoreevent USING btree (pgh_obj_id);
CREATE INDEX applications_criterion_call_id_ce63d871 ON public.applications_criterion USING btree (call_id);
CREATE INDEX applications_decision_application_id_972754c7 ON public.applications_decision USING btree (application_id);
CREATE INDEX applications_decision_recorded_by_id_6a4166ec ON public.applications_decision USING btree (recorded_by_id);
CREATE INDEX applications_deferral_meeting_id_60937ca7 ON public.applications_deferral USING btree (meeting_id);
CREATE INDEX applications_disclosure_application_id_097c812a ON public.applications_disclosure USING btree (application_id);
CREATE INDEX applications_disclosure_opened_by_id_0fdb6366 ON public.applications_disclosure USING btree (opened_by_id);
CREATE INDEX applications_disclosure_reviewed_by_id_86bc0ad3 ON public.applications_disclosure USING btree (reviewed_by_id);
CREATE INDEX applications_disclosureevent_application_id_14865d7d ON public.applications_disclosureevent USING btree (application_id);
CREATE INDEX applications_disclosureevent_opened_by_id_f4a8d37d ON public.applications_disclosureevent USING btree (opened_by_id);
CREATE INDEX applications_disclosureevent_pgh_context_id_c8c529e5 ON public.applications_disclosureevent USING btree (pgh_context_id);
CREATE INDEX applications_disclosureevent_pgh_obj_id_45e48c27 ON public.applications_disclosureevent USING btree (pgh_obj_id);
CREATE INDEX applications_disclosureevent_reviewed_by_id_b37f4f43 ON public.applications_disclosureevent USING btree (reviewed_by_id);
CREATE INDEX applications_formalanswer_answered_by_id_8b95fe6d ON public.applications_formalanswer USING btree (answered_by_id);
CREATE INDEX applications_formalanswer_application_id_e650e030 ON public.applications_formalanswer USING btree (application_id);
CREATE INDEX applications_formalanswer_version_id_13835b6b ON public.applications_formalanswer USING btree (version_id);
CREATE INDEX applications_idea_boards_board_id_420732f9 ON public.applications_idea_boards USING btree (board_id);
CREATE INDEX applications_idea_boards_idea_id_a3c39e33 ON public.applications_idea_boards USING btree (idea_id);
CREATE INDEX applications_idea_changed_by_id_2deabcd1 ON public.applications_idea USING btree (changed_by_id);
CREATE INDEX applications_idea_created_by_id_23b8c6d0 ON public.applications_idea USING btree (created_by_id);
CREATE INDEX applications_idea_fund_id_17820c42 ON public.applications_idea USING btree (fund_id);
CREATE INDEX applications_idea_lead_board_id_9a2fe660 ON public.applications_idea USING btree (lead_board_id);
CREATE INDEX applications_idea_submitted_by_id_280d0a22 ON public.applications_idea USING btree (submitted_by_id);
CREATE INDEX applications_ideaanswer_answered_by_id_cfbba703 ON public.applications_ideaanswer USING btree (answered_by_id);
CREATE INDEX applications_ideaanswer_idea_id_0a5a5c1b ON public.applications_ideaanswer USING btree (idea_id);
CREATE INDEX applications_ideaanswerevent_answered_by_id_b446405d ON public.applications_ideaanswerevent USING btree (answered_by_id);
CREATE INDEX applications_ideaanswerevent_idea_id_ce25ff52 ON public.applications_ideaanswerevent USING btree (idea_id);
CREATE INDEX applications_ideaanswerevent_pgh_context_id_604c118f ON public.applications_ideaanswerevent USING btree (pgh_context_id);
CREATE INDEX applications_ideaanswerevent_pgh_obj_id_6f7e94e5 ON public.applications_ideaanswerevent USING btree (pgh_obj_id);
CREATE INDEX applications_ideaauthor_added_by_id_58b488c7 ON public.applications_ideaauthor USING btree (added_by_id);
CREATE INDEX applications_ideaauthor_idea_id_b32a615f ON public.applications_ideaauthor USING btree (idea_id);
CREATE INDEX applications_ideaauthor_user_id_e929a12d ON public.applications_ideaauthor USING btree (user_id);
CREATE INDEX applications_ideaauthorevent_added_by_id_ddd14dd3 ON public.applications_ideaauthorevent USING btree (added_by_id);
CREATE INDEX applications_ideaauthorevent_idea_id_9afad745 ON public.applications_ideaauthorevent USING btree (idea_id);
CREATE INDEX applications_ideaauthorevent_pgh_context_id_bcb31f79 ON public.applications_ideaauthorevent USING btree (pgh_context_id);
CREATE INDEX applications_ideaauthorevent_pgh_obj_id_3af8cc65 ON public.applications_ideaauthorevent USING btree (pgh_obj_id);
CREATE INDEX applications_ideaauthorevent_user_id_d9defb45 ON public.applications_ideaauthorevent USING btree (user_id);
CREATE INDEX applications_ideaconflict_idea_id_c6a23a12 ON public.applications_ideaconflict USING btree (idea_id);
CREATE INDEX applications_ideaconflict_user_id_21c451df ON public.applications_ideaconflict USING btree (user_id);
CREATE INDEX applications_ideaconflictevent_idea_id_ecd62ba6 ON public.applications_ideaconflictevent USING btree (idea_id);
CREATE INDEX applications_ideaconflictevent_pgh_context_id_ddf33d0c ON public.applications_ideaconflictevent USING btree (pgh_context_id);
CREATE INDEX applications_ideaconflictevent_pgh_obj_id_b8050758 ON public.applications_ideaconflictevent USING btree (pgh_obj_id);
CREATE INDEX applications_ideaconflictevent_user_id_38df6406 ON public.applications_ideaconflictevent USING btree (user_id);
CREATE INDEX applications_ideadecision_decided_by_id_375e88d9 ON public.applications_ideadecision USING btree (decided_by_id);
CREATE INDEX applications_ideadecision_idea_id_90de1407 ON public.applications_ideadecision USING btree (idea_id);
CREATE INDEX applications_ideaevent_application_id_1e94f7e6 ON public.applications_ideaevent USING btree (application_id);
CREATE INDEX applications_ideaevent_changed_by_id_0bdf016f ON public.applications_ideaevent USING btree (changed_by_id);
CREATE INDEX applications_ideaevent_created_by_id_fe87ba0a ON public.applications_ideaevent USING btree (created_by_id);
CREATE INDEX applications_ideaevent_fund_id_589d5aeb ON public.applications_ideaevent USING btree (fund_id);
CREATE INDEX applications_ideaevent_lead_board_id_363aeafa ON public.applications_ideaevent USING btree (lead_board_id);
CREATE INDEX applications_ideaevent_pgh_context_id_bc5c295e ON public.applications_ideaevent USING btree (pgh_context_id);
CREATE INDEX applications_ideaevent_pgh_obj_id_9dcd7adc ON public.applications_ideaevent USING btree (pgh_obj_id);
CREATE INDEX applications_ideaevent_submitted_by_id_e2eb672d ON public.applications_ideaevent USING btree (submitted_by_id);
CREATE INDEX applications_ideaproposal_idea_id_f01daffa ON public.applications_ideaproposal USING btree (idea_id);
CREATE INDEX applications_ideaproposal_signed_by_id_9d093334 ON public.applications_ideaproposal USING btree (signed_by_id);
CREATE INDEX applications_ideaproposal_voided_by_id_47028992 ON public.applications_ideaproposal USING btree (voided_by_id);
CREATE INDEX applications_ideaproposalevent_idea_id_71317d4b ON public.applications_ideaproposalevent USING btree (idea_id);
CREATE INDEX applications_ideaproposalevent_pgh_context_id_36c60f73 ON public.applications_ideaproposalevent USING btree (pgh_context_id);
CREATE INDEX applications_ideaproposalevent_pgh_obj_id_40825b3e ON public.applications_ideaproposalevent USING btree (pgh_obj_id);
CREATE INDEX applications_ideaproposalevent_signed_by_id_0f8557c2 ON public.applications_ideaproposalevent USING btree (signed_by_id);
CREATE INDEX applications_ideaproposalevent_voided_by_id_5d727584 ON public.applications_ideaproposalevent USING btree (voided_by_id);
CREATE INDEX applications_ideasupplement_asked_by_id_284b6170 ON public.applications_ideasupplement USING btree (asked_by_id);
CREATE INDEX applications_ideasupplement_ended_by_id_a37bf11d ON public.applications_ideasupplement USING btree (ended_by_id);
CREATE INDEX applications_ideasupplement_idea_id_f35b83ec ON public.applications_ideasupplement USING btree (idea_id);
CREATE INDEX applications_ideasupplementevent_asked_by_id_d17bf094 ON public.applications_ideasupplementevent USING btree (asked_by_id);
CREATE INDEX applications_ideasupplementevent_ended_by_id_d08862c0 ON public.applications_ideasupplementevent USING btree (ended_by_id);
CREATE INDEX applications_ideasupplementevent_idea_id_dadc93cb ON public.applications_ideasupplementevent USING btree (idea_id);
CREATE INDEX applications_ideasupplementevent_pgh_context_id_e861d019 ON public.applications_ideasupplementevent USING btree (pgh_context_id);
CREATE INDEX applications_ideasupplementevent_pgh_obj_id_b4b39df9 ON public.applications_ideasupplementevent USING btree (pgh_obj_id);
CREATE INDEX applications_ideaversion_frozen_by_id_43c49ea0 ON public.applications_ideaversion USING btree (frozen_by_id);
CREATE INDEX applications_ideaversion_idea_id_72512163 ON public.applications_ideaversion USING btree (idea_id);
CREATE INDEX applications_latecode_call_id_9c2590e2 ON public.applications_latecode USING btree (call_id);
CREATE INDEX applications_latecode_given_by_id_422b9e2f ON public.applications_latecode USING btree (given_by_id);
CREATE INDEX applications_latecode_used_by_id_5cac1b35 ON public.applications_latecode USING btree (used_by_id);
CREATE INDEX applications_memo_application_id_9c64c414 ON public.applications_memo USING btree (application_id);
CREATE INDEX applications_memo_begun_by_id_30a04f7b ON public.applications_memo USING btree (begun_by_id);
CREATE INDEX applications_memo_finished_by_id_751741ac ON public.applications_memo USING btree (finished_by_id);
CREATE INDEX applications_memo_recommendation_id_ce655a9f ON public.applications_memo USING btree (recommendation_id);
CREATE INDEX applications_memoevent_application_id_132e9f69 ON public.applications_memoevent USING btree (application_id);
CREATE INDEX applications_memoevent_begun_by_id_f05746d1 ON public.applications_memoevent USING btree (begun_by_id);
CREATE INDEX applications_memoevent_finished_by_id_9dd29042 ON public.applications_memoevent USING btree (finished_by_id);
CREATE INDEX applications_memoevent_pgh_context_id_c91473db ON public.applications_memoevent USING btree (pgh_context_id);
CREATE INDEX applications_memoevent_pgh_obj_id_31dbf43d ON public.applications_memoevent USING btree (pgh_obj_id);
CREATE INDEX applications_memoevent_recommendation_id_2f07766c ON public.applications_memoevent USING btree (recommendation_id);
CREATE INDEX applications_memopart_changed_by_id_55d61ef0 ON public.applications_memopart USING btree (changed_by_id);
CREATE INDEX applications_memopart_memo_id_7d311745 ON public.applications_memopart USING btree (memo_id);
CREATE INDEX applications_motion_item_id_98713977 ON public.applications_motion USING btree (item_id);
CREATE INDEX applications_motion_moved_by_id_cedd1e60 ON public.applications_motion USING btree (moved_by_id);
CREATE INDEX applications_motionevent_item_id_a0d571aa ON public.applications_motionevent USING btree (item_id);
CREATE INDEX applications_motionevent_moved_by_id_637d88f4 ON public.applications_motionevent USING btree (moved_by_id);
CREATE INDEX applications_motionevent_pgh_context_id_703eb89c ON public.applications_motionevent USING btree (pgh_context_id);
CREATE INDEX applications_motionevent_pgh_obj_id_17930b74 ON public.applications_motionevent USING btree (pgh_obj_id);
CREATE INDEX applications_opinion_application_id_f46e87ad ON public.applications_opinion USING btree (application_id);
CREATE INDEX applications_opinion_asked_by_id_69d79274 ON public.applications_opinion USING btree (asked_by_id);
CREATE INDEX applications_opinion_asked_id_03e8c2bb ON public.applications_opinion USING btree (asked_id);
CREATE INDEX applications_opinion_board_id_05bc050d ON public.applications_opinion USING btree (board_id);
CREATE INDEX applications_opinion_closed_by_id_c388cbaf ON public.applications_opinion USING btree (closed_by_id);
CREATE INDEX applications_opinion_version_id_48884cf3 ON public.applications_opinion USING btree (version_id);
CREATE INDEX applications_opinionevent_application_id_409f366d ON public.applications_opinionevent USING btree (application_id);
CREATE INDEX applications_opinionevent_asked_by_id_1c0d75f8 ON public.applications_opinionevent USING btree (asked_by_id);
CREATE INDEX applications_opinionevent_asked_id_9eac6ef7 ON public.applications_opinionevent USING btree (asked_id);
CREATE INDEX applications_opinionevent_board_id_b88356fc ON public.applications_opinionevent USING btree (board_id);
CREATE INDEX applications_opinionevent_closed_by_id_5f2ad948 ON public.applications_opinionevent USING btree (closed_by_id);
CREATE INDEX applications_opinionevent_pgh_context_id_d1128a99 ON public.applications_opinionevent USING btree (pgh_context_id);
CREATE INDEX applications_opinionevent_pgh_obj_id_2870a582 ON public.applications_opinionevent USING btree (pgh_obj_id);
CREATE INDEX applications_opinionevent_version_id_507ffad4 ON public.applications_opinionevent USING btree (version_id);
CREATE INDEX applications_packet_notice_id_4befbd51 ON public.applications_packet USING btree (notice_id);
CREATE INDEX applications_paperverdict_disclosure_id_adeca18d ON public.applications_paperverdict USING btree (disclosure_id);
CREATE INDEX applications_paperverdict_ground_id_3157d506 ON public.applications_paperverdict USING btree (ground_id);
CREATE INDEX applications_paperverdict_judged_by_id_0e390174 ON public.applications_paperverdict USING btree (judged_by_id);
CREATE INDEX applications_paperverdict_paper_id_c561c81e ON public.applications_paperverdict USING btree (paper_id);
CREATE INDEX applications_paperverdictevent_disclosure_id_323da1c5 ON public.applications_paperverdictevent USING btree (disclosure_id);
CREATE INDEX applications_paperverdictevent_ground_id_5374d2e7 ON public.applications_paperverdictevent USING btree (ground_id);
CREATE INDEX applications_paperverdictevent_judged_by_id_68d76f98 ON public.applications_paperverdictevent USING btree (judged_by_id);
CREATE INDEX applications_paperverdictevent_paper_id_ead105a0 ON public.applications_paperverdictevent USING btree (paper_id);
CREATE INDEX applications_paperverdictevent_pgh_context_id_f9173cc1 ON public.applications_paperverdictevent USING btree (pgh_context_id);
CREATE INDEX applications_paperverdictevent_pgh_obj_id_0d9b4b71 ON public.applications_paperverdictevent USING btree (pgh_obj_id);
CREATE INDEX applications_perspectivecheck_assessment_id_a4414975 ON public.applications_perspectivecheck USING btree (assessment_id);
CREATE INDEX applications_perspectivecheckevent_assessment_id_d0496c95 ON public.applications_perspectivecheckevent USING btree (assessment_id);
CREATE INDEX applications_perspectivecheckevent_pgh_context_id_aa5cc3bd ON public.applications_perspectivecheckevent USING btree (pgh_context_id);
CREATE INDEX applications_perspectivecheckevent_pgh_obj_id_f7419a56 ON public.applications_perspectivecheckevent USING btree (pgh_obj_id);
CREATE INDEX applications_planalignment_application_id_5625dbb0 ON public.applications_planalignment USING btree (application_id);
CREATE INDEX applications_planalignment_item_id_22ddacc0 ON public.applications_planalignment USING btree (item_id);
CREATE INDEX applications_planalignment_judged_by_id_c35b45b4 ON public.applications_planalignment USING btree (judged_by_id);
CREATE INDEX applications_planalignmentevent_application_id_07a8f069 ON public.applications_planalignmentevent USING btree (application_id);
CREATE INDEX applications_planalignmentevent_item_id_697c6eab ON public.applications_planalignmentevent USING btree (item_id);
CREATE INDEX applications_planalignmentevent_judged_by_id_d7412c76 ON public.applications_planalignmentevent USING btree (judged_by_id);
CREATE INDEX applications_planalignmentevent_pgh_context_id_55ab929a ON public.applications_planalignmentevent USING btree (pgh_context_id);
CREATE INDEX applications_planalignmentevent_pgh_obj_id_4d3a91b8 ON public.applications_planalignmentevent USING btree (pgh_obj_id);
CREATE INDEX applications_proposedcondition_decision_id_cec13d10 ON public.applications_proposedcondition USING btree (decision_id);
CREATE INDEX applications_proposedcondition_owner_id_6ebd7a82 ON public.applications_proposedcondition USING btree (owner_id);
CREATE INDEX applications_proposedyear_board_id_f4ac6e9f ON public.applications_proposedyear USING btree (board_id);
CREATE INDEX applications_proposedyear_decision_id_e215be6d ON public.applications_proposedyear USING btree (decision_id);
CREATE INDEX applications_recommendation_application_id_8b7cb93b ON public.applications_recommendation USING btree (application_id);
CREATE INDEX applications_recommendation_plan_item_id_d57daa4f ON public.applications_recommendation USING btree (plan_item_id);
CREATE INDEX applications_recommendation_signed_by_id_e663ebb9 ON public.applications_recommendation USING btree (signed_by_id);
CREATE INDEX applications_recommendationevent_application_id_ecfc8a61 ON public.applications_recommendationevent USING btree (application_id);
CREATE INDEX applications_recommendationevent_pgh_context_id_83eca837 ON public.applications_recommendationevent USING btree (pgh_context_id);
CREATE INDEX applications_recommendationevent_pgh_obj_id_80c3724a ON public.applications_recommendationevent USING btree (pgh_obj_id);
CREATE INDEX applications_recommendationevent_plan_item_id_95b1faa3 ON public.applications_recommendationevent USING btree (plan_item_id);
CREATE INDEX applications_recommendationevent_signed_by_id_92772e9f ON public.applications_recommendationevent USING btree (signed_by_id);
CREATE INDEX applications_recommendedyear_board_id_1fc5060d ON public.applications_recommendedyear USING btree (board_id);
CREATE INDEX applications_recommendedyear_recommendation_id_50cbfbde ON public.applications_recommendedyear USING btree (recommendation_id);
CREATE INDEX applications_recordedpaper_application_id_6af0d15a ON public.applications_recordedpaper USING btree (application_id);
CREATE INDEX applications_recordedpaper_ground_id_11517776 ON public.applications_recordedpaper USING btree (ground_id);
CREATE INDEX applications_recordedpaper_own_rule_id_9da58608 ON public.applications_recordedpaper USING btree (own_rule_id);
CREATE INDEX applications_recordedpaper_recorded_by_id_073f57c5 ON public.applications_recordedpaper USING btree (recorded_by_id);
CREATE INDEX applications_recordedpaper_target_type_id_b2c3a1f2 ON public.applications_recordedpaper USING btree (target_type_id);
CREATE INDEX applications_recordedpaperevent_application_id_726588f5 ON public.applications_recordedpaperevent USING btree (application_id);
CREATE INDEX applications_recordedpaperevent_ground_id_ff7e90e8 ON public.applications_recordedpaperevent USING btree (ground_id);
CREATE INDEX applications_recordedpaperevent_own_rule_id_dccc2d9e ON public.applications_recordedpaperevent USING btree (own_rule_id);
CREATE INDEX applications_recordedpaperevent_pgh_context_id_a712ea4f ON public.applications_recordedpaperevent USING btree (pgh_context_id);
CREATE INDEX applications_recordedpaperevent_pgh_obj_id_cb63e363 ON public.applications_recordedpaperevent USING btree (pgh_obj_id);
CREATE INDEX applications_recordedpaperevent_recorded_by_id_d9559812 ON public.applications_recordedpaperevent USING btree (recorded_by_id);
CREATE INDEX applications_recordedpaperevent_target_type_id_05e76439 ON public.applications_recordedpaperevent USING btree (target_type_id);
CREATE INDEX applications_reservation_item_id_069a6ad5 ON public.applications_reservation USING btree (item_id);
CREATE INDEX applications_reservation_person_id_243dd2d5 ON public.applications_reservation USING btree (person_id);
CREATE INDEX applications_reservationevent_item_id_7c88398e ON public.applications_reservationevent USING btree (item_id);
CREATE INDEX applications_reservationevent_person_id_f70c30bc ON public.applications_reservationevent USING btree (person_id);
CREATE INDEX applications_reservationevent_pgh_context_id_8f916cfc ON public.applications_reservationevent USING btree (pgh_context_id);
CREATE INDEX applications_reservationevent_pgh_obj_id_efae1341 ON public.applications_reservationevent USING btree (pgh_obj_id);
CREATE INDEX applications_savedview_fund_id_19ba0cd7 ON public.applications_savedview USING btree (fund_id);
CREATE INDEX applications_savedview_owner_id_71b54d66 ON public.applications_savedview USING btree (owner_id);
CREATE INDEX applications_score_assessment_id_99003bd0 ON public.applications_score USING btree (assessment_id);
CREATE INDEX applications_score_criterion_id_d526bb96 ON public.applications_score USING btree (criterion_id);
CREATE INDEX applications_scoreevent_assessment_id_671574d9 ON public.applications_scoreevent USING btree (assessment_id);
CREATE INDEX applications_scoreevent_criterion_id_ac371055 ON public.applications_scoreevent USING btree (criterion_id);
CREATE INDEX applications_scoreevent_pgh_context_id_e64c3ef2 ON public.applications_scoreevent USING btree (pgh_context_id);
CREATE INDEX applications_scoreevent_pgh_obj_id_e6f6cf23 ON public.applications_scoreevent USING btree (pgh_obj_id);
CREATE INDEX applications_submittedversion_application_id_1d86eda8 ON public.applications_submittedversion USING btree (application_id);
CREATE INDEX applications_submittedversion_frozen_by_id_9b7d2a78 ON public.applications_submittedversion USING btree (frozen_by_id);
CREATE INDEX applications_supplementrequest_application_id_1e7eb3f8 ON public.applications_supplementrequest USING btree (application_id);
CREATE INDEX applications_supplementrequest_asked_by_id_abf84127 ON public.applications_supplementrequest USING btree (asked_by_id);
CREATE INDEX applications_supplementrequest_received_by_id_cacbc08d ON public.applications_supplementrequest USING btree (received_by_id);
CREATE INDEX applications_supplementrequestevent_application_id_3733994c ON public.applications_supplementrequestevent USING btree (application_id);
CREATE INDEX applications_supplementrequestevent_asked_by_id_34082da5 ON public.applications_supplementrequestevent USING btree (asked_by_id);
CREATE INDEX applications_supplementrequestevent_pgh_context_id_91639cc8 ON public.applications_supplementrequestevent USING btree (pgh_context_id);
CREATE INDEX applications_supplementrequestevent_pgh_obj_id_b5e770f3 ON public.applications_supplementrequestevent USING btree (pgh_obj_id);
CREATE INDEX applications_supplementrequestevent_received_by_id_a09f7ced ON public.applications_supplementrequestevent USING btree (received_by_id);
CREATE INDEX applications_supplementsection_answered_by_id_2a8fa4a6 ON public.applications_supplementsection USING btree (answered_by_id);
CREATE INDEX applications_supplementsection_request_id_93892652 ON public.applications_supplementsection USING btree (request_id);
CREATE INDEX applications_supplementsectionevent_answered_by_id_e11de66b ON public.applications_supplementsectionevent USING btree (answered_by_id);
CREATE INDEX applications_supplementsectionevent_pgh_context_id_46774d52 ON public.applications_supplementsectionevent USING btree (pgh_context_id);
CREATE INDEX applications_supplementsectionevent_pgh_obj_id_8a3658bb ON public.applications_supplementsectionevent USING btree (pgh_obj_id);
CREATE INDEX applications_supplementsectionevent_request_id_fd2a5b63 ON public.applications_supplementsectionevent USING btree (request_id);
CREATE INDEX applications_vote_item_id_9158f3dc ON public.applications_vote USING btree (item_id);
CREATE INDEX applications_vote_motion_id_3c16c024 ON public.applications_vote USING btree (motion_id);
CREATE INDEX applications_vote_person_id_0496c2c1 ON public.applications_vote USING btree (person_id);
CREATE INDEX applications_vote_seat_id_79d274ea ON public.applications_vote USING btree (seat_id);
CREATE INDEX applications_voteevent_item_id_6b8f5e70 ON public.applications_voteevent USING btree (item_id);
CREATE INDEX applications_voteevent_motion_id_2dcb9424 ON public.applications_voteevent USING btree (motion_id);
CREATE INDEX applications_voteevent_person_id_db88466d ON public.applications_voteevent USING btree (person_id);
CREATE INDEX applications_voteevent_pgh_context_id_67e3ffbe ON public.applications_voteevent USING btree (pgh_context_id);
CREATE INDEX applications_voteevent_pgh_obj_id_5dae4f69 ON public.applications_voteevent USING btree (pgh_obj_id);
CREATE INDEX applications_voteevent_seat_id_b098c865 ON public.applications_voteevent USING btree (seat_id);
CREATE INDEX applications_voting_agreed_id_032b5377 ON public.applications_voting USING btree (agreed_id);
CREATE INDEX applications_voting_presiding_id_3f0291d7 ON public.applications_voting USING btree (presiding_id);
CREATE INDEX applications_votingevent_agreed_id_dd572fd2 ON public.applications_votingevent USING btree (agreed_id);
CREATE INDEX applications_votingevent_item_id_d2977f72 ON public.applications_votingevent USING btree (item_id);
CREATE INDEX applications_votingevent_pgh_context_id_22aff173 ON public.applications_votingevent USING btree (pgh_context_id);
CREATE INDEX applications_votingevent_pgh_obj_id_8fdd4825 ON public.applications_votingevent USING btree (pgh_obj_id);
CREATE INDEX applications_votingevent_presiding_id_db95c6c5 ON public.applications_votingevent USING btree (presiding_id);
CREATE UNIQUE INDEX appointment_open_once ON public.fund_appointment USING btree (fund_id, user_id, role) WHERE (until IS NULL);
CREATE INDEX assessment_due ON public.applications_assessment USING btree (due_on) WHERE ((state)::text = 'open'::text);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE UNIQUE INDEX calibration_one_open ON public.applications_calibration USING btree (application_id) WHERE ((state)::text = 'open'::text);
CREATE UNIQUE INDEX decision_final_once ON public.applications_decision USING btree (application_id) WHERE (((outcome)::text = ANY ((ARRAY['grant'::character varying, 'conditions'::character varying, 'reject'::character varying])::text[])) AND (NOT ((level)::text = 'recommended'::text)));
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE UNIQUE INDEX endorsement_request_link_once ON public.projects_endorsementrequest USING btree (token_hash) WHERE (NOT ((token_hash)::text = ''::text));
CREATE UNIQUE INDEX endorsement_request_one_open_per_party ON public.projects_endorsementrequest USING btree (party_id) WHERE ((answer_id IS NULL) AND (closed_at IS NULL));
CREATE INDEX evaluation__learned_751f20_idx ON public.evaluation_lesson USING btree (learned_on DESC, id DESC);
CREATE INDEX evaluation__project_8a7ac9_idx ON public.evaluation_report USING btree (project_id, period_end DESC);
CREATE INDEX evaluation_lesson_project_id_14f976de ON public.evaluation_lesson USING btree (project_id);
CREATE INDEX evaluation_lesson_told_by_id_0f5a14d3 ON public.evaluation_lesson USING btree (told_by_id);
CREATE INDEX evaluation_lessonevent_pgh_context_id_7a359b2b ON public.evaluation_lessonevent USING btree (pgh_context_id);
CREATE INDEX evaluation_lessonevent_pgh_obj_id_2dda0fb4 ON public.evaluation_lessonevent USING btree (pgh_obj_id);
CREATE INDEX evaluation_lessonevent_project_id_5ddee2fe ON public.evaluation_lessonevent USING btree (project_id);
CREATE INDEX evaluation_lessonevent_told_by_id_a12bc59b ON public.evaluation_lessonevent USING btree (told_by_id);
CREATE INDEX evaluation_report_project_id_850ec719 ON public.evaluation_report USING btree (project_id);
CREATE INDEX evaluation_report_requested_by_id_e8ae4b32 ON public.evaluation_report USING btree (requested_by_id);
CREATE UNIQUE INDEX frame_carry_once_a_year ON public.fund_framecarry USING btree (item_id, from_year) WHERE (answers_id IS NULL);
CREATE INDEX fund_agendaitem_meeting_id_bf896ac9 ON public.fund_agendaitem USING btree (meeting_id);
CREATE INDEX fund_announcement_appeal_id_5737842d ON public.fund_announcement USING btree (appeal_id);
CREATE INDEX fund_announcement_minutes_id_f7498df2 ON public.fund_announcement USING btree (minutes_id);
CREATE INDEX fund_announcement_written_by_id_6d5ce404 ON public.fund_announcement USING btree (written_by_id);
CREATE INDEX fund_appealtext_fund_id_4323384a ON public.fund_appealtext USING btree (fund_id);
CREATE INDEX fund_appealtext_written_by_id_0065aaf4 ON public.fund_appealtext USING btree (written_by_id);
CREATE INDEX fund_appointment_fund_id_62928915 ON public.fund_appointment USING btree (fund_id);
CREATE INDEX fund_appointment_user_id_4f3e89ed ON public.fund_appointment USING btree (user_id);
CREATE INDEX fund_attendance_meeting_id_8729cec1 ON public.fund_attendance USING btree (meeting_id);
CREATE INDEX fund_attendance_term_id_1847abd5 ON public.fund_attendance USING btree (term_id);
CREATE INDEX fund_attendanceevent_meeting_id_c9dfb3c5 ON public.fund_attendanceevent USING btree (meeting_id);
CREATE INDEX fund_attendanceevent_pgh_context_id_11ee5222 ON public.fund_attendanceevent USING btree (pgh_context_id);
CREATE INDEX fund_attendanceevent_pgh_obj_id_2493fb9c ON public.fund_attendanceevent USING btree (pgh_obj_id);
CREATE INDEX fund_attendanceevent_term_id_13265dbf ON public.fund_attendanceevent USING btree (term_id);
CREATE INDEX fund_checkanswer_question_id_04319651 ON public.fund_checkanswer USING btree (question_id);
CREATE INDEX fund_checkanswer_round_id_99343aed ON public.fund_checkanswer USING btree (round_id);
CREATE INDEX fund_checkquestion_fund_id_e1117ac6 ON public.fund_checkquestion USING btree (fund_id);
CREATE INDEX fund_checkquestion_written_by_id_afa63e5f ON public.fund_checkquestion USING btree (written_by_id);
CREATE INDEX fund_checkround_fund_id_11f236dc ON public.fund_checkround USING btree (fund_id);
CREATE INDEX fund_checkround_written_by_id_69565c2e ON public.fund_checkround USING btree (written_by_id);
CREATE INDEX fund_condit_grant_i_7e6786_idx ON public.fund_condition USING btree (grant_id, state, kind);
CREATE INDEX fund_condition_accepted_by_id_4ef84345 ON public.fund_condition USING btree (accepted_by_id);
CREATE INDEX fund_condition_grant_id_7022d7a1 ON public.fund_condition USING btree (grant_id);
CREATE INDEX fund_condition_owner_id_39b1a78a ON public.fund_condition USING btree (owner_id);
CREATE INDEX fund_condition_reported_by_id_d22cac28 ON public.fund_condition USING btree (reported_by_id);
CREATE INDEX fund_condition_waived_by_id_8882cabb ON public.fund_condition USING btree (waived_by_id);
CREATE INDEX fund_conditionevent_accepted_by_id_3d987c44 ON public.fund_conditionevent USING btree (accepted_by_id);
CREATE INDEX fund_conditionevent_grant_id_0a55112b ON public.fund_conditionevent USING btree (grant_id);
CREATE INDEX fund_conditionevent_owner_id_113fd60e ON public.fund_conditionevent USING btree (owner_id);
CREATE INDEX fund_conditionevent_pgh_context_id_d7b43003 ON public.fund_conditionevent USING btree (pgh_context_id);
CREATE INDEX fund_conditionevent_pgh_obj_id_5063856d ON public.fund_conditionevent USING btree (pgh_obj_id);
CREATE INDEX fund_conditionevent_reported_by_id_5e91d90f ON public.fund_conditionevent USING btree (reported_by_id);
CREATE INDEX fund_conditionevent_waived_by_id_8f7b0981 ON public.fund_conditionevent USING btree (waived_by_id);
CREATE INDEX fund_dutyevidence_added_by_id_3372cf77 ON public.fund_dutyevidence USING btree (added_by_id);
CREATE INDEX fund_dutyevidence_occasion_id_6d47e5c0 ON public.fund_dutyevidence USING btree (occasion_id);
CREATE INDEX fund_dutyoc_state_15a944_idx ON public.fund_dutyoccasion USING btree (state, due_on);
CREATE INDEX fund_dutyoccasion_done_by_id_a2b804ca ON public.fund_dutyoccasion USING btree (done_by_id);
CREATE INDEX fund_dutyoccasion_evidence_id_b2068395 ON public.fund_dutyoccasion USING btree (evidence_id);
CREATE INDEX fund_dutyoccasion_skipped_by_id_02706ea7 ON public.fund_dutyoccasion USING btree (skipped_by_id);
CREATE INDEX fund_dutyoccasion_task_id_fa60fd9c ON public.fund_dutyoccasion USING btree (task_id);
CREATE INDEX fund_dutyoccasionevent_done_by_id_bd1bb450 ON public.fund_dutyoccasionevent USING btree (done_by_id);
CREATE INDEX fund_dutyoccasionevent_evidence_id_746cd084 ON public.fund_dutyoccasionevent USING btree (evidence_id);
CREATE INDEX fund_dutyoccasionevent_pgh_context_id_8c0569fc ON public.fund_dutyoccasionevent USING btree (pgh_context_id);
CREATE INDEX fund_dutyoccasionevent_pgh_obj_id_e190047a ON public.fund_dutyoccasionevent USING btree (pgh_obj_id);
CREATE INDEX fund_dutyoccasionevent_skipped_by_id_79f788d6 ON public.fund_dutyoccasionevent USING btree (skipped_by_id);
CREATE INDEX fund_dutyoccasionevent_task_id_1ead0488 ON public.fund_dutyoccasionevent USING btree (task_id);
CREATE INDEX fund_dutytask_ended_by_id_6b5ba7bd ON public.fund_dutytask USING btree (ended_by_id);
CREATE INDEX fund_dutytask_fund_id_864d22d3 ON public.fund_dutytask USING btree (fund_id);
CREATE INDEX fund_dutytask_made_by_id_b47eff8e ON public.fund_dutytask USING btree (made_by_id);
CREATE INDEX fund_dutytask_owner_id_edb3466a ON public.fund_dutytask USING btree (owner_id);
CREATE INDEX fund_dutytaskevent_ended_by_id_6bc8589d ON public.fund_dutytaskevent USING btree (ended_by_id);
CREATE INDEX fund_dutytaskevent_fund_id_0d7cb95e ON public.fund_dutytaskevent USING btree (fund_id);
CREATE INDEX fund_dutytaskevent_made_by_id_a8e66804 ON public.fund_dutytaskevent USING btree (made_by_id);
CREATE INDEX fund_dutytaskevent_owner_id_85924da3 ON public.fund_dutytaskevent USING btree (owner_id);
CREATE INDEX fund_dutytaskevent_pgh_context_id_e150ed57 ON public.fund_dutytaskevent USING btree (pgh_context_id);
CREATE INDEX fund_dutytaskevent_pgh_obj_id_a75ae00d ON public.fund_dutytaskevent USING btree (pgh_obj_id);
CREATE INDEX fund_entry_board_id_37caabb2 ON public.fund_entry USING btree (board_id);
CREATE INDEX fund_entry_by_id_257fe72c ON public.fund_entry USING btree (by_id);
CREATE INDEX fund_entry_fund_id_6dbb21_idx ON public.fund_entry USING btree (fund_id, booked_on DESC, id DESC);
CREATE INDEX fund_entry_fund_id_cecbf239 ON public.fund_entry USING btree (fund_id);
CREATE INDEX fund_entry_grant_i_113295_idx ON public.fund_entry USING btree (grant_id, kind);
CREATE INDEX fund_entry_grant_id_62ef2082 ON public.fund_entry USING btree (grant_id);
CREATE INDEX fund_entryverification_verified_by_id_757d4e0b ON public.fund_entryverification USING btree (verified_by_id);
CREATE INDEX fund_forecast_board_id_c00bc6fd ON public.fund_forecast USING btree (board_id);
CREATE INDEX fund_forecast_grant_id_7267dabf ON public.fund_forecast USING btree (grant_id);
CREATE INDEX fund_forecast_made_by_id_ee0ab36a ON public.fund_forecast USING btree (made_by_id);
CREATE INDEX fund_framecarry_item_id_a117f43f ON public.fund_framecarry USING btree (item_id);
CREATE INDEX fund_framecarry_written_by_id_678ae47a ON public.fund_framecarry USING btree (written_by_id);
CREATE INDEX fund_fund_municipality_id_5ad045ae ON public.fund_fund USING btree (municipality_id);
CREATE INDEX fund_fundgroupgrant_content_object_id_f1f94389 ON public.fund_fundgroupgrant USING btree (content_object_id);
CREATE INDEX fund_fundgroupgrant_group_id_da0f02ba ON public.fund_fundgroupgrant USING btree (group_id);
CREATE INDEX fund_fundgroupgrant_permission_id_b5b176a9 ON public.fund_fundgroupgrant USING btree (permission_id);
CREATE INDEX fund_fundusergrant_content_object_id_f34cbf9b ON public.fund_fundusergrant USING btree (content_object_id);
CREATE INDEX fund_fundusergrant_permission_id_f397c66c ON public.fund_fundusergrant USING btree (permission_id);
CREATE INDEX fund_fundusergrant_user_id_d329baa0 ON public.fund_fundusergrant USING btree (user_id);
CREATE INDEX fund_grant_fund_id_03f967_idx ON public.fund_grant USING btree (fund_id, decided_on);
CREATE INDEX fund_grant_fund_id_4c868713 ON public.fund_grant USING btree (fund_id);
CREATE INDEX fund_grant_plan_item_id_7f583913 ON public.fund_grant USING btree (plan_item_id);
CREATE INDEX fund_grant_rule_set_id_7b14893f ON public.fund_grant USING btree (rule_set_id);
CREATE INDEX fund_grantevent_fund_id_ba1900fe ON public.fund_grantevent USING btree (fund_id);
CREATE INDEX fund_grantevent_pgh_context_id_5424b4e7 ON public.fund_grantevent USING btree (pgh_context_id);
CREATE INDEX fund_grantevent_pgh_obj_id_01743735 ON public.fund_grantevent USING btree (pgh_obj_id);
CREATE INDEX fund_grantevent_plan_item_id_c7e5e569 ON public.fund_grantevent USING btree (plan_item_id);
CREATE INDEX fund_grantevent_rule_set_id_d5ee68df ON public.fund_grantevent USING btree (rule_set_id);
CREATE INDEX fund_grantyear_board_id_da59468c ON public.fund_grantyear USING btree (board_id);
CREATE INDEX fund_grantyear_grant_id_cc8d7dd1 ON public.fund_grantyear USING btree (grant_id);
CREATE INDEX fund_grantyearevent_board_id_24c7fb72 ON public.fund_grantyearevent USING btree (board_id);
CREATE INDEX fund_grantyearevent_grant_id_3e1a0ec4 ON public.fund_grantyearevent USING btree (grant_id);
CREATE INDEX fund_grantyearevent_pgh_context_id_8de32af4 ON public.fund_grantyearevent USING btree (pgh_context_id);
CREATE INDEX fund_grantyearevent_pgh_obj_id_9aa6399e ON public.fund_grantyearevent USING btree (pgh_obj_id);
CREATE INDEX fund_groundtext_fund_id_c82c685d ON public.fund_groundtext USING btree (fund_id);
CREATE INDEX fund_groundtext_written_by_id_f7684dd4 ON public.fund_groundtext USING btree (written_by_id);
CREATE INDEX fund_interest_declaration_id_000d1059 ON public.fund_interest USING btree (declaration_id);
CREATE INDEX fund_interestdeclaration_fund_id_505979ec ON public.fund_interestdeclaration USING btree (fund_id);
CREATE INDEX fund_interestdeclaration_user_id_097e17cc ON public.fund_interestdeclaration USING btree (user_id);
CREATE INDEX fund_meetin_fund_id_19536d_idx ON public.fund_meeting USING btree (fund_id, starts_at DESC);
CREATE INDEX fund_meeting_fund_id_74d9467a ON public.fund_meeting USING btree (fund_id);
CREATE INDEX fund_minutes_begun_by_id_8573c172 ON public.fund_minutes USING btree (begun_by_id);
CREATE INDEX fund_minutes_fund_id_5c52e702 ON public.fund_minutes USING btree (fund_id);
CREATE INDEX fund_minutes_sent_by_id_6137de76 ON public.fund_minutes USING btree (sent_by_id);
CREATE INDEX fund_minutesentry_minutes_id_e9f755e3 ON public.fund_minutesentry USING btree (minutes_id);
CREATE INDEX fund_minutesentry_paragraph_id_55e6f106 ON public.fund_minutesentry USING btree (paragraph_id);
CREATE INDEX fund_minutesentry_written_by_id_7a6025d4 ON public.fund_minutesentry USING btree (written_by_id);
CREATE INDEX fund_minutesevent_begun_by_id_99ad9c8f ON public.fund_minutesevent USING btree (begun_by_id);
CREATE INDEX fund_minutesevent_fund_id_0109663c ON public.fund_minutesevent USING btree (fund_id);
CREATE INDEX fund_minutesevent_meeting_id_a74563d9 ON public.fund_minutesevent USING btree (meeting_id);
CREATE INDEX fund_minutesevent_pgh_context_id_84682fba ON public.fund_minutesevent USING btree (pgh_context_id);
CREATE INDEX fund_minutesevent_pgh_obj_id_5951a012 ON public.fund_minutesevent USING btree (pgh_obj_id);
CREATE INDEX fund_minutesevent_sent_by_id_1b1b077e ON public.fund_minutesevent USING btree (sent_by_id);
CREATE INDEX fund_minutesfile_minutes_id_aaa71670 ON public.fund_minutesfile USING btree (minutes_id);
CREATE INDEX fund_minutesfile_paragraph_id_2f8c58d3 ON public.fund_minutesfile USING btree (paragraph_id);
CREATE INDEX fund_minutesparagraph_changed_by_id_75edc60a ON public.fund_minutesparagraph USING btree (changed_by_id);
CREATE INDEX fund_minutesparagraph_fund_id_c5a80c3d ON public.fund_minutesparagraph USING btree (fund_id);
CREATE INDEX fund_minutesparagraph_minutes_id_966d776b ON public.fund_minutesparagraph USING btree (minutes_id);
CREATE INDEX fund_minutesparagraphevent_changed_by_id_9467cfe1 ON public.fund_minutesparagraphevent USING btree (changed_by_id);
CREATE INDEX fund_minutesparagraphevent_fund_id_f56cfa8b ON public.fund_minutesparagraphevent USING btree (fund_id);
CREATE INDEX fund_minutesparagraphevent_item_id_322a7e67 ON public.fund_minutesparagraphevent USING btree (item_id);
CREATE INDEX fund_minutesparagraphevent_minutes_id_924eb56a ON public.fund_minutesparagraphevent USING btree (minutes_id);
CREATE INDEX fund_minutesparagraphevent_pgh_context_id_052fa859 ON public.fund_minutesparagraphevent USING btree (pgh_context_id);
CREATE INDEX fund_minutesparagraphevent_pgh_obj_id_350485e5 ON public.fund_minutesparagraphevent USING btree (pgh_obj_id);
CREATE INDEX fund_movement_item_id_1d57e31a ON public.fund_movement USING btree (item_id);
CREATE INDEX fund_movement_noted_by_id_5e244ef0 ON public.fund_movement USING btree (noted_by_id);
CREATE INDEX fund_movement_term_id_aa58a714 ON public.fund_movement USING btree (term_id);
CREATE INDEX fund_movementevent_item_id_e480ccac ON public.fund_movementevent USING btree (item_id);
CREATE INDEX fund_movementevent_noted_by_id_79a00844 ON public.fund_movementevent USING btree (noted_by_id);
CREATE INDEX fund_movementevent_pgh_context_id_b959a3cf ON public.fund_movementevent USING btree (pgh_context_id);
CREATE INDEX fund_movementevent_pgh_obj_id_ba5be718 ON public.fund_movementevent USING btree (pgh_obj_id);
CREATE INDEX fund_movementevent_term_id_97fbd00e ON public.fund_movementevent USING btree (term_id);
CREATE INDEX fund_notice_meeting_id_3f8ee3d6 ON public.fund_notice USING btree (meeting_id);
CREATE INDEX fund_notice_sent_by_id_3549e9d9 ON public.fund_notice USING btree (sent_by_id);
CREATE INDEX fund_override_by_id_c27ca335 ON public.fund_override USING btree (by_id);
CREATE INDEX fund_override_grant_id_8cc64977 ON public.fund_override USING btree (grant_id);
CREATE INDEX fund_ownership_department_id_86e6f149 ON public.fund_ownership USING btree (department_id);
CREATE INDEX fund_ownership_fund_id_cf8d2e4a ON public.fund_ownership USING btree (fund_id);
CREATE INDEX fund_ownership_spokesperson_id_ef40a923 ON public.fund_ownership USING btree (spokesperson_id);
CREATE INDEX fund_ownership_written_by_id_05491c74 ON public.fund_ownership USING btree (written_by_id);
CREATE INDEX fund_plan_board_id_964d34d9 ON public.fund_plan USING btree (board_id);
CREATE INDEX fund_plan_fund_id_e4b319ea ON public.fund_plan USING btree (fund_id);
CREATE INDEX fund_plan_meeting_item_id_441b9fcc ON public.fund_plan USING btree (meeting_item_id);
CREATE INDEX fund_planevent_board_id_abf13a40 ON public.fund_planevent USING btree (board_id);
CREATE INDEX fund_planevent_fund_id_fbfa03af ON public.fund_planevent USING btree (fund_id);
CREATE INDEX fund_planevent_meeting_item_id_58706f62 ON public.fund_planevent USING btree (meeting_item_id);
CREATE INDEX fund_planevent_pgh_context_id_be3362e0 ON public.fund_planevent USING btree (pgh_context_id);
CREATE INDEX fund_planevent_pgh_obj_id_da0f3912 ON public.fund_planevent USING btree (pgh_obj_id);
CREATE INDEX fund_planevent_replaces_id_46b89898 ON public.fund_planevent USING btree (replaces_id);
CREATE INDEX fund_planframe_item_id_01aa7583 ON public.fund_planframe USING btree (item_id);
CREATE INDEX fund_planframeevent_item_id_1e9cc657 ON public.fund_planframeevent USING btree (item_id);
CREATE INDEX fund_planframeevent_pgh_context_id_7e886336 ON public.fund_planframeevent USING btree (pgh_context_id);
CREATE INDEX fund_planframeevent_pgh_obj_id_4d294031 ON public.fund_planframeevent USING btree (pgh_obj_id);
CREATE INDEX fund_planitem_line_id_eb432ed8 ON public.fund_planitem USING btree (line_id);
CREATE INDEX fund_planitem_plan_id_9da51d3c ON public.fund_planitem USING btree (plan_id);
CREATE INDEX fund_planitemevent_line_id_93552608 ON public.fund_planitemevent USING btree (line_id);
CREATE INDEX fund_planitemevent_pgh_context_id_c094d1bb ON public.fund_planitemevent USING btree (pgh_context_id);
CREATE INDEX fund_planitemevent_pgh_obj_id_53a5d34b ON public.fund_planitemevent USING btree (pgh_obj_id);
CREATE INDEX fund_planitemevent_plan_id_0e56f956 ON public.fund_planitemevent USING btree (plan_id);
CREATE INDEX fund_pointdecision_recorded_by_id_844163cd ON public.fund_pointdecision USING btree (recorded_by_id);
CREATE INDEX fund_registrycounter_fund_id_ae188b76 ON public.fund_registrycounter USING btree (fund_id);
CREATE INDEX fund_retentionrule_fund_id_7ca95a1f ON public.fund_retentionrule USING btree (fund_id);
CREATE INDEX fund_retentionruleevent_fund_id_8012ee52 ON public.fund_retentionruleevent USING btree (fund_id);
CREATE INDEX fund_retentionruleevent_pgh_context_id_94e7fef1 ON public.fund_retentionruleevent USING btree (pgh_context_id);
CREATE INDEX fund_retentionruleevent_pgh_obj_id_695cf9f6 ON public.fund_retentionruleevent USING btree (pgh_obj_id);
CREATE INDEX fund_ruleset_fund_id_2d383e40 ON public.fund_ruleset USING btree (fund_id);
CREATE INDEX fund_ruleset_meeting_item_id_bdf5644b ON public.fund_ruleset USING btree (meeting_item_id);
CREATE INDEX fund_seat_board_id_ea34a0a6 ON public.fund_seat USING btree (board_id);
CREATE INDEX fund_seat_group_id_54981d36 ON public.fund_seat USING btree (group_id);
CREATE INDEX fund_secrecyground_fund_id_5d57b97d ON public.fund_secrecyground USING btree (fund_id);
CREATE INDEX fund_secrecygroundevent_fund_id_2f049f69 ON public.fund_secrecygroundevent USING btree (fund_id);
CREATE INDEX fund_secrecygroundevent_pgh_context_id_42728cab ON public.fund_secrecygroundevent USING btree (pgh_context_id);
CREATE INDEX fund_secrecygroundevent_pgh_obj_id_77f5074e ON public.fund_secrecygroundevent USING btree (pgh_obj_id);
CREATE INDEX fund_term_seat_id_132e9649 ON public.fund_term USING btree (seat_id);
CREATE INDEX fund_term_user_id_48065af5 ON public.fund_term USING btree (user_id);
CREATE INDEX fund_termevent_pgh_context_id_9cea8bf6 ON public.fund_termevent USING btree (pgh_context_id);
CREATE INDEX fund_termevent_pgh_obj_id_a2cad5d0 ON public.fund_termevent USING btree (pgh_obj_id);
CREATE INDEX fund_termevent_seat_id_14d4bcbb ON public.fund_termevent USING btree (seat_id);
CREATE INDEX fund_termevent_user_id_c375141c ON public.fund_termevent USING btree (user_id);
CREATE INDEX fund_verifier_minutes_id_2091204b ON public.fund_verifier USING btree (minutes_id);
CREATE INDEX fund_verifier_user_id_cbf42b75 ON public.fund_verifier USING btree (user_id);
CREATE INDEX fund_verifierevent_minutes_id_338be78a ON public.fund_verifierevent USING btree (minutes_id);
CREATE INDEX fund_verifierevent_pgh_context_id_54f657a1 ON public.fund_verifierevent USING btree (pgh_context_id);
CREATE INDEX fund_verifierevent_pgh_obj_id_e550cb51 ON public.fund_verifierevent USING btree (pgh_obj_id);
CREATE INDEX fund_verifierevent_user_id_ca2ac411 ON public.fund_verifierevent USING btree (user_id);
CREATE INDEX guardian_gr_group_i_9e7d12_idx ON public.guardian_groupobjectpermission USING btree (group_id, content_type_id, object_pk);
CREATE INDEX guardian_gr_permiss_83545c_idx ON public.guardian_groupobjectpermission USING btree (permission_id, group_id, content_type_id, object_pk);
CREATE INDEX guardian_groupobjectpermission_content_type_id_7ade36b8 ON public.guardian_groupobjectpermission USING btree (content_type_id);
CREATE INDEX guardian_groupobjectpermission_group_id_4bbbfb62 ON public.guardian_groupobjectpermission USING btree (group_id);
CREATE INDEX guardian_groupobjectpermission_permission_id_36572738 ON public.guardian_groupobjectpermission USING btree (permission_id);
CREATE INDEX guardian_us_permiss_e5749c_idx ON public.guardian_userobjectpermission USING btree (permission_id, user_id, content_type_id, object_pk);
CREATE INDEX guardian_us_user_id_8eae14_idx ON public.guardian_userobjectpermission USING btree (user_id, content_type_id, object_pk);
CREATE INDEX guardian_userobjectpermission_content_type_id_2e892405 ON public.guardian_userobjectpermission USING btree (content_type_id);
CREATE INDEX guardian_userobjectpermission_permission_id_71807bfc ON public.guardian_userobjectpermission USING btree (permission_id);
CREATE INDEX guardian_userobjectpermission_user_id_d5c1e964 ON public.guardian_userobjectpermission USING btree (user_id);
CREATE INDEX idea_list ON public.applications_idea USING btree (fund_id, submitted_at DESC, id DESC);
CREATE INDEX idea_list_by_state ON public.applications_idea USING btree (fund_id, state, submitted_at DESC, id DESC);
CREATE UNIQUE INDEX idea_registry_number_once ON public.applications_idea USING btree (fund_id, registry_number) WHERE (NOT ((registry_number)::text = ''::text));
CREATE UNIQUE INDEX idea_supplement_one_open ON public.applications_ideasupplement USING btree (idea_id) WHERE (ended_at IS NULL);
CREATE INDEX mail_waiting ON public.accounts_mail USING btree (created_at) WHERE (sent_at IS NULL);
CREATE UNIQUE INDEX memo_one_draft ON public.applications_memo USING btree (application_id) WHERE ((state)::text = 'draft'::text);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX minutes_by_number ON public.fund_minutes USING btree (fund_id, year DESC, first_number DESC);
CREATE INDEX minutes_waiting ON public.fund_minutes USING btree (state, sent_at);
CREATE INDEX opinion_asked ON public.applications_opinion USING btree (asked_id, state);
CREATE INDEX opinion_due ON public.applications_opinion USING btree (due_on) WHERE ((state)::text = 'asked'::text);
CREATE UNIQUE INDEX opinion_one_open_per_person ON public.applications_opinion USING btree (application_id, asked_id) WHERE ((state)::text = 'asked'::text);
CREATE UNIQUE INDEX organisation_number_once ON public.accounts_organisation USING btree (organisation_number) WHERE (NOT ((organisation_number)::text = ''::text));
CREATE UNIQUE INDEX party_board_once ON public.projects_party USING btree (project_id, board_id) WHERE (board_id IS NOT NULL);
CREATE UNIQUE INDEX plan_once ON public.fund_plan USING btree (fund_id, kind, board_id, first_year) WHERE (replaces_id IS NULL);
CREATE INDEX project_by_title ON public.projects_project USING btree (title, id);
CREATE UNIQUE INDEX project_code_once ON public.projects_project USING btree (fund_id, code) WHERE (NOT ((code)::text = ''::text));
CREATE INDEX projects_answer_changed_by_id_6838199c ON public.projects_answer USING btree (changed_by_id);
CREATE INDEX projects_answer_project_id_298edb15 ON public.projects_answer USING btree (project_id);
CREATE INDEX projects_answerevent_changed_by_id_306f5e74 ON public.projects_answerevent USING btree (changed_by_id);
CREATE INDEX projects_answerevent_pgh_context_id_0a716d39 ON public.projects_answerevent USING btree (pgh_context_id);
CREATE INDEX projects_answerevent_pgh_obj_id_cff02fee ON public.projects_answerevent USING btree (pgh_obj_id);
CREATE INDEX projects_answerevent_project_id_dfe633e9 ON public.projects_answerevent USING btree (project_id);
CREATE INDEX projects_baselineevent_indicator_id_6c35354f ON public.projects_baselineevent USING btree (indicator_id);
CREATE INDEX projects_baselineevent_pgh_context_id_731cf4da ON public.projects_baselineevent USING btree (pgh_context_id);
CREATE INDEX projects_baselineevent_pgh_obj_id_0ebc8d88 ON public.projects_baselineevent USING btree (pgh_obj_id);
CREATE INDEX projects_benefit_project_id_3a794170 ON public.projects_benefit USING btree (project_id);
CREATE INDEX projects_benefitevent_pgh_context_id_8ab210b0 ON public.projects_benefitevent USING btree (pgh_context_id);
CREATE INDEX projects_benefitevent_pgh_obj_id_f29545c7 ON public.projects_benefitevent USING btree (pgh_obj_id);
CREATE INDEX projects_benefitevent_project_id_e0b4d941 ON public.projects_benefitevent USING btree (project_id);
CREATE INDEX projects_budgetline_project_id_c83de9c0 ON public.projects_budgetline USING btree (project_id);
CREATE INDEX projects_budgetlineevent_pgh_context_id_32e11c67 ON public.projects_budgetlineevent USING btree (pgh_context_id);
CREATE INDEX projects_budgetlineevent_pgh_obj_id_0665f72f ON public.projects_budgetlineevent USING btree (pgh_obj_id);
CREATE INDEX projects_budgetlineevent_project_id_743730d9 ON public.projects_budgetlineevent USING btree (project_id);
CREATE INDEX projects_chainversion_frozen_by_id_1904ae04 ON public.projects_chainversion USING btree (frozen_by_id);
CREATE INDEX projects_chainversion_project_id_2baaaca1 ON public.projects_chainversion USING btree (project_id);
CREATE INDEX projects_conflictofinterest_project_id_82832715 ON public.projects_conflictofinterest USING btree (project_id);
CREATE INDEX projects_conflictofinterest_ruling_id_9a22862e ON public.projects_conflictofinterest USING btree (ruling_id);
CREATE INDEX projects_conflictofinterest_user_id_c6d6c6a9 ON public.projects_conflictofinterest USING btree (user_id);
CREATE INDEX projects_conflictofinterestevent_pgh_context_id_6a42883b ON public.projects_conflictofinterestevent USING btree (pgh_context_id);
CREATE INDEX projects_conflictofinterestevent_pgh_obj_id_28d6a086 ON public.projects_conflictofinterestevent USING btree (pgh_obj_id);
CREATE INDEX projects_conflictofinterestevent_project_id_852fa5ac ON public.projects_conflictofinterestevent USING btree (project_id);
CREATE INDEX projects_conflictofinterestevent_ruling_id_d05ddf0d ON public.projects_conflictofinterestevent USING btree (ruling_id);
CREATE INDEX projects_conflictofinterestevent_user_id_0a94b125 ON public.projects_conflictofinterestevent USING btree (user_id);
CREATE INDEX projects_conflictruling_project_id_34616cf8 ON public.projects_conflictruling USING btree (project_id);
CREATE INDEX projects_conflictruling_ruled_by_id_b3103086 ON public.projects_conflictruling USING btree (ruled_by_id);
CREATE INDEX projects_conflictruling_user_id_6b68f6de ON public.projects_conflictruling USING btree (user_id);
CREATE INDEX projects_document_party_id_9243d59d ON public.projects_document USING btree (party_id);
CREATE INDEX projects_document_project_id_7b4bc7df ON public.projects_document USING btree (project_id);
CREATE INDEX projects_document_uploaded_by_id_db95454d ON public.projects_document USING btree (uploaded_by_id);
CREATE INDEX projects_edge_project_id_09c92c29 ON public.projects_edge USING btree (project_id);
CREATE INDEX projects_edge_source_id_8421177c ON public.projects_edge USING btree (source_id);
CREATE INDEX projects_edge_target_id_3e989510 ON public.projects_edge USING btree (target_id);
CREATE INDEX projects_edgeevent_pgh_context_id_3e9da38b ON public.projects_edgeevent USING btree (pgh_context_id);
CREATE INDEX projects_edgeevent_pgh_obj_id_977a3278 ON public.projects_edgeevent USING btree (pgh_obj_id);
CREATE INDEX projects_edgeevent_project_id_625e6488 ON public.projects_edgeevent USING btree (project_id);
CREATE INDEX projects_edgeevent_source_id_cf5afca6 ON public.projects_edgeevent USING btree (source_id);
CREATE INDEX projects_edgeevent_target_id_c9a2f3dc ON public.projects_edgeevent USING btree (target_id);
CREATE INDEX projects_en_party_i_e9bed4_idx ON public.projects_endorsement USING btree (party_id, recorded_at DESC, id DESC);
CREATE INDEX projects_endorsement_document_id_a64e785d ON public.projects_endorsement USING btree (document_id);
CREATE INDEX projects_endorsement_party_id_e9bdc479 ON public.projects_endorsement USING btree (party_id);
CREATE INDEX projects_endorsement_project_id_01302ca9 ON public.projects_endorsement USING btree (project_id);
CREATE INDEX projects_endorsement_recorded_by_id_e08f6d96 ON public.projects_endorsement USING btree (recorded_by_id);
CREATE INDEX projects_endorsementrequest_asked_by_id_78e605df ON public.projects_endorsementrequest USING btree (asked_by_id);
CREATE INDEX projects_endorsementrequest_closed_by_id_f084e947 ON public.projects_endorsementrequest USING btree (closed_by_id);
CREATE INDEX projects_endorsementrequest_manager_id_fd78d7cd ON public.projects_endorsementrequest USING btree (manager_id);
CREATE INDEX projects_endorsementrequest_party_id_9a317273 ON public.projects_endorsementrequest USING btree (party_id);
CREATE INDEX projects_gate_decided_by_id_06b68abe ON public.projects_gate USING btree (decided_by_id);
CREATE INDEX projects_gate_project_id_9bb911f7 ON public.projects_gate USING btree (project_id);
CREATE INDEX projects_gateevent_decided_by_id_22abb006 ON public.projects_gateevent USING btree (decided_by_id);
CREATE INDEX projects_gateevent_pgh_context_id_ff938157 ON public.projects_gateevent USING btree (pgh_context_id);
CREATE INDEX projects_gateevent_pgh_obj_id_bec5816f ON public.projects_gateevent USING btree (pgh_obj_id);
CREATE INDEX projects_gateevent_project_id_6d66afe7 ON public.projects_gateevent USING btree (project_id);
CREATE INDEX projects_indicator_node_id_fb0a6c31 ON public.projects_indicator USING btree (node_id);
CREATE INDEX projects_indicatorevent_node_id_d9f974b8 ON public.projects_indicatorevent USING btree (node_id);
CREATE INDEX projects_indicatorevent_pgh_context_id_1cfc13fe ON public.projects_indicatorevent USING btree (pgh_context_id);
CREATE INDEX projects_indicatorevent_pgh_obj_id_24d6ddc2 ON public.projects_indicatorevent USING btree (pgh_obj_id);
CREATE INDEX projects_measurement_approved_by_id_c116f4eb ON public.projects_measurement USING btree (approved_by_id);
CREATE INDEX projects_measurement_entered_by_id_2c48548e ON public.projects_measurement USING btree (entered_by_id);
CREATE INDEX projects_measurement_indicator_id_c5e66bc0 ON public.projects_measurement USING btree (indicator_id);
CREATE INDEX projects_measurementevent_approved_by_id_bbe18471 ON public.projects_measurementevent USING btree (approved_by_id);
CREATE INDEX projects_measurementevent_entered_by_id_c907ed00 ON public.projects_measurementevent USING btree (entered_by_id);
CREATE INDEX projects_measurementevent_indicator_id_bd46b429 ON public.projects_measurementevent USING btree (indicator_id);
CREATE INDEX projects_measurementevent_pgh_context_id_e5686c72 ON public.projects_measurementevent USING btree (pgh_context_id);
CREATE INDEX projects_measurementevent_pgh_obj_id_01fb733c ON public.projects_measurementevent USING btree (pgh_obj_id);
CREATE INDEX projects_milestone_project_id_eb7f7808 ON public.projects_milestone USING btree (project_id);
CREATE INDEX projects_milestoneevent_pgh_context_id_0f3f750c ON public.projects_milestoneevent USING btree (pgh_context_id);
CREATE INDEX projects_milestoneevent_pgh_obj_id_3347ac9a ON public.projects_milestoneevent USING btree (pgh_obj_id);
CREATE INDEX projects_milestoneevent_project_id_6f021001 ON public.projects_milestoneevent USING btree (project_id);
CREATE INDEX projects_multipliereffect_project_id_fcbb9096 ON public.projects_multipliereffect USING btree (project_id);
CREATE INDEX projects_multipliereffectevent_pgh_context_id_636cf04e ON public.projects_multipliereffectevent USING btree (pgh_context_id);
CREATE INDEX projects_multipliereffectevent_pgh_obj_id_d77a85b5 ON public.projects_multipliereffectevent USING btree (pgh_obj_id);
CREATE INDEX projects_multipliereffectevent_project_id_162de9f2 ON public.projects_multipliereffectevent USING btree (project_id);
CREATE INDEX projects_needfigure_project_id_963da7dc ON public.projects_needfigure USING btree (project_id);
CREATE INDEX projects_needfigureevent_pgh_context_id_62a32e7e ON public.projects_needfigureevent USING btree (pgh_context_id);
CREATE INDEX projects_needfigureevent_pgh_obj_id_4b29614c ON public.projects_needfigureevent USING btree (pgh_obj_id);
CREATE INDEX projects_needfigureevent_project_id_b0a7ae51 ON public.projects_needfigureevent USING btree (project_id);
CREATE INDEX projects_node_project_id_c04b0053 ON public.projects_node USING btree (project_id);
CREATE INDEX projects_nodeevent_pgh_context_id_149b2c13 ON public.projects_nodeevent USING btree (pgh_context_id);
CREATE INDEX projects_nodeevent_pgh_obj_id_a32e52aa ON public.projects_nodeevent USING btree (pgh_obj_id);
CREATE INDEX projects_nodeevent_project_id_fd2f1046 ON public.projects_nodeevent USING btree (project_id);
CREATE INDEX projects_party_board_id_74d5c88a ON public.projects_party USING btree (board_id);
CREATE INDEX projects_party_project_id_1c380ada ON public.projects_party USING btree (project_id);
CREATE INDEX projects_partyevent_board_id_cf67475e ON public.projects_partyevent USING btree (board_id);
CREATE INDEX projects_partyevent_pgh_context_id_d9d3366e ON public.projects_partyevent USING btree (pgh_context_id);
CREATE INDEX projects_partyevent_pgh_obj_id_68469618 ON public.projects_partyevent USING btree (pgh_obj_id);
CREATE INDEX projects_partyevent_project_id_e2f8f0e3 ON public.projects_partyevent USING btree (project_id);
CREATE INDEX projects_planlink_item_id_c125bc55 ON public.projects_planlink USING btree (item_id);
CREATE INDEX projects_planlink_project_id_1c8479ab ON public.projects_planlink USING btree (project_id);
CREATE INDEX projects_pr_fund_id_77c9dd_idx ON public.projects_project USING btree (fund_id, state);
CREATE INDEX projects_project_created_by_id_c49d7b6d ON public.projects_project USING btree (created_by_id);
CREATE INDEX projects_project_fund_id_a7afd54c ON public.projects_project USING btree (fund_id);
CREATE INDEX projects_project_lead_board_id_f4eda504 ON public.projects_project USING btree (lead_board_id);
CREATE INDEX projects_project_lead_organisation_id_de68631a ON public.projects_project USING btree (lead_organisation_id);
CREATE INDEX projects_project_leader_id_9e9c9b71 ON public.projects_project USING btree (leader_id);
CREATE INDEX projects_project_owner_id_b940de39 ON public.projects_project USING btree (owner_id);
CREATE INDEX projects_projectcheckanswer_question_id_80e20648 ON public.projects_projectcheckanswer USING btree (question_id);
CREATE INDEX projects_projectcheckanswer_round_id_71d89a2a ON public.projects_projectcheckanswer USING btree (round_id);
CREATE INDEX projects_projectcheckround_project_id_58fe2a2f ON public.projects_projectcheckround USING btree (project_id);
CREATE INDEX projects_projectcheckround_written_by_id_8eb3b33f ON public.projects_projectcheckround USING btree (written_by_id);
CREATE INDEX projects_projectevent_created_by_id_98ce7563 ON public.projects_projectevent USING btree (created_by_id);
CREATE INDEX projects_projectevent_fund_id_6d1dcf5b ON public.projects_projectevent USING btree (fund_id);
CREATE INDEX projects_projectevent_lead_board_id_b09ed65f ON public.projects_projectevent USING btree (lead_board_id);
CREATE INDEX projects_projectevent_lead_organisation_id_c47ebfa0 ON public.projects_projectevent USING btree (lead_organisation_id);
CREATE INDEX projects_projectevent_leader_id_2d06c22b ON public.projects_projectevent USING btree (leader_id);
CREATE INDEX projects_projectevent_owner_id_dc8c9d35 ON public.projects_projectevent USING btree (owner_id);
CREATE INDEX projects_projectevent_pgh_context_id_1140a216 ON public.projects_projectevent USING btree (pgh_context_id);
CREATE INDEX projects_projectevent_pgh_obj_id_3ab9c57d ON public.projects_projectevent USING btree (pgh_obj_id);
CREATE INDEX projects_projectgrant_project_id_486aa801 ON public.projects_projectgrant USING btree (project_id);
CREATE INDEX projects_projectgroupgrant_content_object_id_7c99cfee ON public.projects_projectgroupgrant USING btree (content_object_id);
CREATE INDEX projects_projectgroupgrant_group_id_3a1201d9 ON public.projects_projectgroupgrant USING btree (group_id);
CREATE INDEX projects_projectgroupgrant_permission_id_5172799f ON public.projects_projectgroupgrant USING btree (permission_id);
CREATE INDEX projects_projectusergrant_content_object_id_0eb66904 ON public.projects_projectusergrant USING btree (content_object_id);
CREATE INDEX projects_projectusergrant_permission_id_02d81f74 ON public.projects_projectusergrant USING btree (permission_id);
CREATE INDEX projects_projectusergrant_user_id_844adf32 ON public.projects_projectusergrant USING btree (user_id);
CREATE INDEX projects_pulse_project_id_2b84f439 ON public.projects_pulse USING btree (project_id);
CREATE INDEX projects_pulse_told_by_id_273ad0b9 ON public.projects_pulse USING btree (told_by_id);
CREATE INDEX projects_pulseevent_pgh_context_id_e407b27c ON public.projects_pulseevent USING btree (pgh_context_id);
CREATE INDEX projects_pulseevent_pgh_obj_id_929d8936 ON public.projects_pulseevent USING btree (pgh_obj_id);
CREATE INDEX projects_pulseevent_project_id_c62e657f ON public.projects_pulseevent USING btree (project_id);
CREATE INDEX projects_pulseevent_told_by_id_9d1c5a01 ON public.projects_pulseevent USING btree (told_by_id);
CREATE INDEX projects_risk_project_id_5eed7eba ON public.projects_risk USING btree (project_id);
CREATE INDEX projects_riskevent_pgh_context_id_9c603994 ON public.projects_riskevent USING btree (pgh_context_id);
CREATE INDEX projects_riskevent_pgh_obj_id_86588e0c ON public.projects_riskevent USING btree (pgh_obj_id);
CREATE INDEX projects_riskevent_project_id_731be5eb ON public.projects_riskevent USING btree (project_id);
CREATE INDEX projects_staffrole_project_id_26714fce ON public.projects_staffrole USING btree (project_id);
CREATE INDEX projects_staffroleevent_pgh_context_id_88a1ec68 ON public.projects_staffroleevent USING btree (pgh_context_id);
CREATE INDEX projects_staffroleevent_pgh_obj_id_d521c49e ON public.projects_staffroleevent USING btree (pgh_obj_id);
CREATE INDEX projects_staffroleevent_project_id_334cd76b ON public.projects_staffroleevent USING btree (project_id);
CREATE INDEX projects_targetevent_indicator_id_a24bbc82 ON public.projects_targetevent USING btree (indicator_id);
CREATE INDEX projects_targetevent_pgh_context_id_f8da2d61 ON public.projects_targetevent USING btree (pgh_context_id);
CREATE INDEX projects_targetevent_pgh_obj_id_37494949 ON public.projects_targetevent USING btree (pgh_obj_id);
CREATE INDEX projects_teammember_project_id_abe279f1 ON public.projects_teammember USING btree (project_id);
CREATE INDEX projects_teammember_user_id_d1a6a393 ON public.projects_teammember USING btree (user_id);
CREATE INDEX projects_teammemberevent_pgh_context_id_32161fa1 ON public.projects_teammemberevent USING btree (pgh_context_id);
CREATE INDEX projects_teammemberevent_pgh_obj_id_9abd8b70 ON public.projects_teammemberevent USING btree (pgh_obj_id);
CREATE INDEX projects_teammemberevent_project_id_9afe4848 ON public.projects_teammemberevent USING btree (project_id);
CREATE INDEX projects_teammemberevent_user_id_bd78c221 ON public.projects_teammemberevent USING btree (user_id);
CREATE UNIQUE INDEX recommendation_one_in_force ON public.applications_recommendation USING btree (application_id) WHERE (voided_at IS NULL);
CREATE INDEX recorded_paper_list ON public.applications_recordedpaper USING btree (dated_on, id);
CREATE UNIQUE INDEX recorded_paper_once ON public.applications_recordedpaper USING btree (application_id, kind, target_type_id, target_id) WHERE (target_id IS NOT NULL);
CREATE UNIQUE INDEX report_periodic_once ON public.evaluation_report USING btree (project_id, period_start, period_end) WHERE is_periodic;
CREATE INDEX report_unfinished ON public.evaluation_report USING btree (touched_at) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'working'::character varying])::text[]));
CREATE UNIQUE INDEX saved_view_name_once ON public.applications_savedview USING btree (owner_id, name) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX saved_view_one_default ON public.applications_savedview USING btree (owner_id) WHERE (is_default AND (removed_at IS NULL));
CREATE INDEX supplement_request_due ON public.applications_supplementrequest USING btree (due_on) WHERE (received_at IS NULL);
CREATE UNIQUE INDEX supplement_request_one_open ON public.applications_supplementrequest USING btree (application_id) WHERE (received_at IS NULL);
CREATE UNIQUE INDEX term_one_open_per_place ON public.fund_term USING btree (seat_id, is_deputy, "order") WHERE (until IS NULL);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE UNIQUE INDEX user_email_once_any_case ON public.accounts_user USING btree (lower((email)::text));
CREATE UNIQUE INDEX verifier_one_led_the_meeting ON public.fund_verifier USING btree (minutes_id) WHERE is_chair;
CREATE TRIGGER pgtrigger_adopted_in_the_minutes_15a17 BEFORE INSERT OR UPDATE ON public.fund_plan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_adopted_in_the_minutes_15a17();
COMMENT ON TRIGGER pgtrigger_adopted_in_the_minutes_15a17 ON public.fund_plan IS '3c896ee46c7930045c8eb93011fde65f95c50159';
CREATE TRIGGER pgtrigger_adopted_in_the_minutes_7fb0d BEFORE INSERT OR UPDATE ON public.fund_ruleset FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_adopted_in_the_minutes_7fb0d();
COMMENT ON TRIGGER pgtrigger_adopted_in_the_minutes_7fb0d ON public.fund_ruleset IS 'a3845565963af63a789a72756769fc3be42d7e57';
CREATE TRIGGER pgtrigger_agenda_of_closed_meeting_7ada4 BEFORE INSERT OR DELETE OR UPDATE ON public.fund_agendaitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_agenda_of_closed_meeting_7ada4();
COMMENT ON TRIGGER pgtrigger_agenda_of_closed_meeting_7ada4 ON public.fund_agendaitem IS '118386336a1e817d8befd6e3f742ce50044f8659';
CREATE TRIGGER pgtrigger_answered_is_not_reworded_f6631 BEFORE DELETE OR UPDATE OF call_id, kind, label, hint, example, "limit", limit_unit, is_required, choices, number, replaces_id ON public.applications_callquestion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_answered_is_not_reworded_f6631();
COMMENT ON TRIGGER pgtrigger_answered_is_not_reworded_f6631 ON public.applications_callquestion IS 'd53ec4ae22a777ade24d2026cd8077d47b6e34d9';
CREATE TRIGGER pgtrigger_append_only_03395 BEFORE DELETE OR UPDATE ON public.applications_dossier FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_03395();
COMMENT ON TRIGGER pgtrigger_append_only_03395 ON public.applications_dossier IS 'bfe6a2f5a2f2973218a6bdb8b8a7e9e27a46b294';
CREATE TRIGGER pgtrigger_append_only_03fa9 BEFORE DELETE OR UPDATE ON public.fund_notice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_03fa9();
COMMENT ON TRIGGER pgtrigger_append_only_03fa9 ON public.fund_notice IS '30c1e0fd3ba517f156311559d112b7213689f08a';
CREATE TRIGGER pgtrigger_append_only_040a2 BEFORE DELETE OR UPDATE ON public.applications_calibrationnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_040a2();
COMMENT ON TRIGGER pgtrigger_append_only_040a2 ON public.applications_calibrationnote IS '319bf6fff31739e5d40e7723346e7937be9d4a26';
CREATE TRIGGER pgtrigger_append_only_0581e BEFORE DELETE OR UPDATE ON public.applications_proposedyear FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0581e();
COMMENT ON TRIGGER pgtrigger_append_only_0581e ON public.applications_proposedyear IS '4f9441cf553a1c53266a785d234fd31a69432bed';
CREATE TRIGGER pgtrigger_append_only_0728a BEFORE DELETE OR UPDATE ON public.applications_calibrationanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0728a();
COMMENT ON TRIGGER pgtrigger_append_only_0728a ON public.applications_calibrationanswer IS 'd7dfef6513278b2c54fea4e72451262f7659f5eb';
CREATE TRIGGER pgtrigger_append_only_0bd84 BEFORE DELETE OR UPDATE ON public.applications_archivecopy FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0bd84();
COMMENT ON TRIGGER pgtrigger_append_only_0bd84 ON public.applications_archivecopy IS 'c3866b5eb7f7585b8018fbfd3f8090c8e43a7e54';
CREATE TRIGGER pgtrigger_append_only_0fab6 BEFORE DELETE OR UPDATE ON public.projects_projectcheckanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0fab6();
COMMENT ON TRIGGER pgtrigger_append_only_0fab6 ON public.projects_projectcheckanswer IS '5ff7bf184e80c71a1050f626064c626a00437166';
CREATE TRIGGER pgtrigger_append_only_17f24 BEFORE DELETE OR UPDATE ON public.fund_dutyevidence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_17f24();
COMMENT ON TRIGGER pgtrigger_append_only_17f24 ON public.fund_dutyevidence IS '73264219417aeeb6e90ac678ced2c892dc73bb7c';
CREATE TRIGGER pgtrigger_append_only_1ee63 BEFORE DELETE OR UPDATE ON public.applications_packet FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1ee63();
COMMENT ON TRIGGER pgtrigger_append_only_1ee63 ON public.applications_packet IS 'bc7f35208b27bf76f30fce57458a1a54091f5fe6';
CREATE TRIGGER pgtrigger_append_only_21947 BEFORE DELETE OR UPDATE ON public.fund_framecarry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_21947();
COMMENT ON TRIGGER pgtrigger_append_only_21947 ON public.fund_framecarry IS '664dd7fddbbc144724eb708996b75aff8212e827';
CREATE TRIGGER pgtrigger_append_only_31464 BEFORE DELETE OR UPDATE ON public.applications_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_31464();
COMMENT ON TRIGGER pgtrigger_append_only_31464 ON public.applications_decision IS '362d7589313b9fac085709e87ccb1c0a26622eda';
CREATE TRIGGER pgtrigger_append_only_3a1ab BEFORE DELETE OR UPDATE ON public.fund_pointdecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3a1ab();
COMMENT ON TRIGGER pgtrigger_append_only_3a1ab ON public.fund_pointdecision IS 'aa09ac9a6548af55cdabd4a0a158fa2f217271b9';
CREATE TRIGGER pgtrigger_append_only_44646 BEFORE DELETE OR UPDATE ON public.fund_override FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_44646();
COMMENT ON TRIGGER pgtrigger_append_only_44646 ON public.fund_override IS '375538f5e313aea565068afb25b890cb60ba0102';
CREATE TRIGGER pgtrigger_append_only_45453 BEFORE DELETE OR UPDATE ON public.applications_ideaversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_45453();
COMMENT ON TRIGGER pgtrigger_append_only_45453 ON public.applications_ideaversion IS 'a1f5e729eb811151d6698542aeba4fa1a00bd2c1';
CREATE TRIGGER pgtrigger_append_only_46c41 BEFORE DELETE OR UPDATE ON public.applications_recommendedyear FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_46c41();
COMMENT ON TRIGGER pgtrigger_append_only_46c41 ON public.applications_recommendedyear IS '3e8111317c156ff6be124ef8c90c6a6b1c049d20';
CREATE TRIGGER pgtrigger_append_only_61f71 BEFORE DELETE OR UPDATE ON public.fund_announcement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_61f71();
COMMENT ON TRIGGER pgtrigger_append_only_61f71 ON public.fund_announcement IS 'f6af6a5e8a1314215819c778e6d082f6062b447d';
CREATE TRIGGER pgtrigger_append_only_67f95 BEFORE DELETE OR UPDATE ON public.fund_checkround FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_67f95();
COMMENT ON TRIGGER pgtrigger_append_only_67f95 ON public.fund_checkround IS '05432d005e6423aa22a4d4eed4b94a41b2109a42';
CREATE TRIGGER pgtrigger_append_only_6b8e9 BEFORE DELETE OR UPDATE ON public.fund_entryverification FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6b8e9();
COMMENT ON TRIGGER pgtrigger_append_only_6b8e9 ON public.fund_entryverification IS '54f964ec5c2887277bd52223adeb3159abbdb52e';
CREATE TRIGGER pgtrigger_append_only_6bd31 BEFORE DELETE OR UPDATE ON public.fund_appealtext FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6bd31();
COMMENT ON TRIGGER pgtrigger_append_only_6bd31 ON public.fund_appealtext IS 'e984028f1da812a7146ea9b8564a3458caa65dc0';
CREATE TRIGGER pgtrigger_append_only_6c5d9 BEFORE DELETE OR UPDATE ON public.fund_minutesentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6c5d9();
COMMENT ON TRIGGER pgtrigger_append_only_6c5d9 ON public.fund_minutesentry IS '7b4c41af178e2618a258bb4f4b916e4fc7dbf687';
CREATE TRIGGER pgtrigger_append_only_6fda8 BEFORE DELETE OR UPDATE ON public.fund_ruleset FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6fda8();
COMMENT ON TRIGGER pgtrigger_append_only_6fda8 ON public.fund_ruleset IS 'c6161890a754aaf70ddeb87304985b47c59db661';
CREATE TRIGGER pgtrigger_append_only_72f8e BEFORE DELETE OR UPDATE ON public.applications_decisionbasis FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_72f8e();
COMMENT ON TRIGGER pgtrigger_append_only_72f8e ON public.applications_decisionbasis IS '86034b3f16e1e52c271e61405e4714cae37ac984';
CREATE TRIGGER pgtrigger_append_only_7b60e BEFORE DELETE OR UPDATE ON public.fund_ownership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7b60e();
COMMENT ON TRIGGER pgtrigger_append_only_7b60e ON public.fund_ownership IS 'aed2116644d7b0bbc0200843e3851f1747384a76';
CREATE TRIGGER pgtrigger_append_only_7e52a BEFORE DELETE OR UPDATE ON public.projects_endorsement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7e52a();
COMMENT ON TRIGGER pgtrigger_append_only_7e52a ON public.projects_endorsement IS '9e3a854bddd85850ce17c8ef767b09802cd4a44a';
CREATE TRIGGER pgtrigger_append_only_85b72 BEFORE DELETE OR UPDATE ON public.projects_conflictruling FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_85b72();
COMMENT ON TRIGGER pgtrigger_append_only_85b72 ON public.projects_conflictruling IS '02bab84b18438c0ca3ceeea27e1f2e42d702b514';
CREATE TRIGGER pgtrigger_append_only_89f4b BEFORE DELETE OR UPDATE ON public.applications_deferral FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89f4b();
COMMENT ON TRIGGER pgtrigger_append_only_89f4b ON public.applications_deferral IS '305c84ffb44ed9e159cf5424292b0b0ac6b68b04';
CREATE TRIGGER pgtrigger_append_only_926bd BEFORE DELETE OR UPDATE ON public.fund_groundtext FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_926bd();
COMMENT ON TRIGGER pgtrigger_append_only_926bd ON public.fund_groundtext IS 'e916f5136c3dc1f3572386bb86e9c37dce7f4564';
CREATE TRIGGER pgtrigger_append_only_93ab6 BEFORE DELETE OR UPDATE ON public.fund_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_93ab6();
COMMENT ON TRIGGER pgtrigger_append_only_93ab6 ON public.fund_entry IS 'fb72b360526ea19368a6afe6f12fa62ecda15039';
CREATE TRIGGER pgtrigger_append_only_a0b21 BEFORE DELETE OR UPDATE ON public.accounts_auditevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a0b21();
COMMENT ON TRIGGER pgtrigger_append_only_a0b21 ON public.accounts_auditevent IS '7b732c5f4d9c0b519ac859053fcea89f0fcc34eb';
CREATE TRIGGER pgtrigger_append_only_a0fa5 BEFORE DELETE OR UPDATE ON public.applications_ideadecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a0fa5();
COMMENT ON TRIGGER pgtrigger_append_only_a0fa5 ON public.applications_ideadecision IS 'b1254a84798abfd617c05398cb5f9215cb9c1b94';
CREATE TRIGGER pgtrigger_append_only_a89c8 BEFORE DELETE OR UPDATE ON public.fund_checkanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a89c8();
COMMENT ON TRIGGER pgtrigger_append_only_a89c8 ON public.fund_checkanswer IS '698de88ffc82c81b926c2f9e3ee48b08e9413964';
CREATE TRIGGER pgtrigger_append_only_aae08 BEFORE DELETE OR UPDATE ON public.applications_memofile FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_aae08();
COMMENT ON TRIGGER pgtrigger_append_only_aae08 ON public.applications_memofile IS 'd8f77d380fc2cee5fc7347dc294779b1fce63d32';
CREATE TRIGGER pgtrigger_append_only_bb0f1 BEFORE DELETE OR UPDATE ON public.applications_decisionletter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_bb0f1();
COMMENT ON TRIGGER pgtrigger_append_only_bb0f1 ON public.applications_decisionletter IS '9eeab260207ee6d2f78784bcb208c9fd55fce9ee';
CREATE TRIGGER pgtrigger_append_only_be091 BEFORE DELETE OR UPDATE ON public.applications_citedalignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_be091();
COMMENT ON TRIGGER pgtrigger_append_only_be091 ON public.applications_citedalignment IS '0d6126a28475a295b825245992589941bfc9e36c';
CREATE TRIGGER pgtrigger_append_only_c0206 BEFORE DELETE OR UPDATE ON public.fund_minutesfile FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c0206();
COMMENT ON TRIGGER pgtrigger_append_only_c0206 ON public.fund_minutesfile IS 'edd8c7c19ab7397617e002a086181aaff3f27772';
CREATE TRIGGER pgtrigger_append_only_c3658 BEFORE DELETE OR UPDATE ON public.applications_submittedversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c3658();
COMMENT ON TRIGGER pgtrigger_append_only_c3658 ON public.applications_submittedversion IS 'baf7fe4c573eea4198c985eb8f162baa3d5a29af';
CREATE TRIGGER pgtrigger_append_only_cc796 BEFORE DELETE OR UPDATE ON public.projects_projectcheckround FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_cc796();
COMMENT ON TRIGGER pgtrigger_append_only_cc796 ON public.projects_projectcheckround IS 'be7b7ac94fb34a5b09b3c4fb79b675db8d8d0f4b';
CREATE TRIGGER pgtrigger_append_only_d7776 BEFORE DELETE OR UPDATE ON public.fund_interest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_d7776();
COMMENT ON TRIGGER pgtrigger_append_only_d7776 ON public.fund_interest IS '78c7a9dc7339dcdeec79590cb557d559d2495026';
CREATE TRIGGER pgtrigger_append_only_da5b4 BEFORE DELETE OR UPDATE ON public.fund_grantyear FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_da5b4();
COMMENT ON TRIGGER pgtrigger_append_only_da5b4 ON public.fund_grantyear IS '15cec5393b73a8d6c7bd540cd9b8f30fd198c25f';
CREATE TRIGGER pgtrigger_append_only_dd4d1 BEFORE DELETE OR UPDATE ON public.projects_chainversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dd4d1();
COMMENT ON TRIGGER pgtrigger_append_only_dd4d1 ON public.projects_chainversion IS '85878e01b5a76eb19edc88907b3fbeac5c82faf3';
CREATE TRIGGER pgtrigger_append_only_e8cb1 BEFORE DELETE OR UPDATE ON public.applications_proposedcondition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e8cb1();
COMMENT ON TRIGGER pgtrigger_append_only_e8cb1 ON public.applications_proposedcondition IS 'cddcaf074c876d51faf3ad627b459fc62997e607';
CREATE TRIGGER pgtrigger_append_only_e9967 BEFORE DELETE OR UPDATE ON public.fund_interestdeclaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e9967();
COMMENT ON TRIGGER pgtrigger_append_only_e9967 ON public.fund_interestdeclaration IS '9d838c61fceace6f4ffdc6380ad869e1217d170a';
CREATE TRIGGER pgtrigger_append_only_fffac BEFORE DELETE OR UPDATE ON public.fund_grant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fffac();
COMMENT ON TRIGGER pgtrigger_append_only_fffac ON public.fund_grant IS '206f158e3fa0bbe255c03505431da328bf56b1fa';
CREATE TRIGGER pgtrigger_attendance_of_closed_meeting_a60f0 BEFORE INSERT OR DELETE OR UPDATE ON public.fund_attendance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_attendance_of_closed_meeting_a60f0();
COMMENT ON TRIGGER pgtrigger_attendance_of_closed_meeting_a60f0 ON public.fund_attendance IS 'a7b54e814779e09ab643b5afb0941c3cca6b933d';
CREATE TRIGGER pgtrigger_between_decision_and_closing_37c4c BEFORE INSERT OR DELETE OR UPDATE ON public.applications_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_between_decision_and_closing_37c4c();
COMMENT ON TRIGGER pgtrigger_between_decision_and_closing_37c4c ON public.applications_reservation IS 'd51b09a35a2d07d76c45ca6528c97c3ca44a2200';
CREATE TRIGGER pgtrigger_by_a_body_that_may_3f75b BEFORE INSERT ON public.fund_override FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_by_a_body_that_may_3f75b();
COMMENT ON TRIGGER pgtrigger_by_a_body_that_may_3f75b ON public.fund_override IS 'a54eefe39bc52e59f107f598f694a0e0b621d78e';
CREATE TRIGGER pgtrigger_by_a_verifier_15252 BEFORE INSERT ON public.fund_entryverification FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_by_a_verifier_15252();
COMMENT ON TRIGGER pgtrigger_by_a_verifier_15252 ON public.fund_entryverification IS '39306d39fe4aac65ba5346f03ee1059e6e6c4d58';
CREATE TRIGGER pgtrigger_case_of_closed_meeting_e98fd BEFORE INSERT OR DELETE OR UPDATE ON public.applications_agendacase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_case_of_closed_meeting_e98fd();
COMMENT ON TRIGGER pgtrigger_case_of_closed_meeting_e98fd ON public.applications_agendacase IS '3945c0a19a39ef28ecdd50b1a59e83430fefe3e0';
CREATE TRIGGER pgtrigger_closed_is_locked_6e560 BEFORE DELETE OR UPDATE ON public.fund_meeting FOR EACH ROW WHEN (((old.state)::text = 'closed'::text)) EXECUTE FUNCTION public.pgtrigger_closed_is_locked_6e560();
COMMENT ON TRIGGER pgtrigger_closed_is_locked_6e560 ON public.fund_meeting IS '0c1313f75e71efc4fe9a086311d2cf9b7bf32dbe';
CREATE TRIGGER pgtrigger_delete_delete_62d00 AFTER DELETE ON public.projects_teammember FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_62d00();
COMMENT ON TRIGGER pgtrigger_delete_delete_62d00 ON public.projects_teammember IS '71f38c107dfcfaebe0a0e3d00a145b22000d4a7a';
CREATE TRIGGER pgtrigger_delete_delete_6d0b2 AFTER DELETE ON public.applications_ideaauthor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6d0b2();
COMMENT ON TRIGGER pgtrigger_delete_delete_6d0b2 ON public.applications_ideaauthor IS '6fd507f27ac44500a17269ef15e7eb1434703e52';
CREATE TRIGGER pgtrigger_finished_is_locked_175e3 BEFORE DELETE OR UPDATE ON public.applications_memo FOR EACH ROW WHEN (((old.state)::text = 'finished'::text)) EXECUTE FUNCTION public.pgtrigger_finished_is_locked_175e3();
COMMENT ON TRIGGER pgtrigger_finished_is_locked_175e3 ON public.applications_memo IS '793695bce34ad53c5ace77cf2179ae4a16fb3c6f';
CREATE TRIGGER pgtrigger_finished_is_locked_3f7e2 BEFORE INSERT OR DELETE OR UPDATE ON public.applications_memopart FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_finished_is_locked_3f7e2();
COMMENT ON TRIGGER pgtrigger_finished_is_locked_3f7e2 ON public.applications_memopart IS 'a0e1ff4c36cda2e25cfafa912f8024bab976ae1f';
CREATE TRIGGER pgtrigger_in_session_and_no_case_1c723 BEFORE INSERT ON public.fund_pointdecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_in_session_and_no_case_1c723();
COMMENT ON TRIGGER pgtrigger_in_session_and_no_case_1c723 ON public.fund_pointdecision IS '1c9e1b34831931b10b6d0ffa02ae69d148689de7';
CREATE TRIGGER pgtrigger_insert_insert_009d1 AFTER INSERT ON public.applications_recordedpaper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_009d1();
COMMENT ON TRIGGER pgtrigger_insert_insert_009d1 ON public.applications_recordedpaper IS '28960b99551b030be315e927d1937642ed4e52f9';
CREATE TRIGGER pgtrigger_insert_insert_01b25 AFTER INSERT ON public.fund_minutes FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_01b25();
COMMENT ON TRIGGER pgtrigger_insert_insert_01b25 ON public.fund_minutes IS '768a1f23be803f5a7ee5bff9150af9d7656aa868';
CREATE TRIGGER pgtrigger_insert_insert_08728 AFTER INSERT ON public.projects_node FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_08728();
COMMENT ON TRIGGER pgtrigger_insert_insert_08728 ON public.projects_node IS '005c31fd4612aede658e330082cd160215791a94';
CREATE TRIGGER pgtrigger_insert_insert_0c800 AFTER INSERT ON public.projects_answer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0c800();
COMMENT ON TRIGGER pgtrigger_insert_insert_0c800 ON public.projects_answer IS '726917e3d871e0a948f6d7d58ec2f75f57439262';
CREATE TRIGGER pgtrigger_insert_insert_1477a AFTER INSERT ON public.evaluation_lesson FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1477a();
COMMENT ON TRIGGER pgtrigger_insert_insert_1477a ON public.evaluation_lesson IS 'af87be0ec132c7134deb90939e7ea8c82e12c200';
CREATE TRIGGER pgtrigger_insert_insert_15d40 AFTER INSERT ON public.fund_dutytask FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_15d40();
COMMENT ON TRIGGER pgtrigger_insert_insert_15d40 ON public.fund_dutytask IS '933686e222618cdfbf3c9e258b91f918ad87f29e';
CREATE TRIGGER pgtrigger_insert_insert_1bff4 AFTER INSERT ON public.applications_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1bff4();
COMMENT ON TRIGGER pgtrigger_insert_insert_1bff4 ON public.applications_reservation IS 'b62facf7bc2a0c91fae6f967cbc22f4349e03877';
CREATE TRIGGER pgtrigger_insert_insert_1cfbc AFTER INSERT ON public.projects_baseline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1cfbc();
COMMENT ON TRIGGER pgtrigger_insert_insert_1cfbc ON public.projects_baseline IS '8b0a29a087103d8eaef8b654512c920c56c08372';
CREATE TRIGGER pgtrigger_insert_insert_20dfb AFTER INSERT ON public.projects_conflictofinterest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_20dfb();
COMMENT ON TRIGGER pgtrigger_insert_insert_20dfb ON public.projects_conflictofinterest IS 'f131e7ee63e0d66aea84561ca6c09ab0663eb272';
CREATE TRIGGER pgtrigger_insert_insert_22349 AFTER INSERT ON public.fund_condition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_22349();
COMMENT ON TRIGGER pgtrigger_insert_insert_22349 ON public.fund_condition IS '9b75853764fefe98f59b85dd2b0259b919849bbc';
CREATE TRIGGER pgtrigger_insert_insert_285d5 AFTER INSERT ON public.fund_grant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_285d5();
COMMENT ON TRIGGER pgtrigger_insert_insert_285d5 ON public.fund_grant IS '72fe9a6c7d8d63aa2aed29047af9943f17bb8640';
CREATE TRIGGER pgtrigger_insert_insert_2945c AFTER INSERT ON public.projects_milestone FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2945c();
COMMENT ON TRIGGER pgtrigger_insert_insert_2945c ON public.projects_milestone IS 'b115543eab0ebde669302330d604a6f65f3d8259';
CREATE TRIGGER pgtrigger_insert_insert_2a584 AFTER INSERT ON public.applications_consensusscore FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2a584();
COMMENT ON TRIGGER pgtrigger_insert_insert_2a584 ON public.applications_consensusscore IS '7feed7277002936178b55c01639e1c2933fa0d5f';
CREATE TRIGGER pgtrigger_insert_insert_2d764 AFTER INSERT ON public.projects_indicator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2d764();
COMMENT ON TRIGGER pgtrigger_insert_insert_2d764 ON public.projects_indicator IS 'f4538ebc17bc226602bb96b1e5143ba2c6e34e50';
CREATE TRIGGER pgtrigger_insert_insert_2de26 AFTER INSERT ON public.projects_benefit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2de26();
COMMENT ON TRIGGER pgtrigger_insert_insert_2de26 ON public.projects_benefit IS '5e900d6a104690cc54fb73c8cdc3d0684276d1eb';
CREATE TRIGGER pgtrigger_insert_insert_2e147 AFTER INSERT ON public.projects_project FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2e147();
COMMENT ON TRIGGER pgtrigger_insert_insert_2e147 ON public.projects_project IS '39c9e35c08ce6ae46386329cf18447f7b52581ea';
CREATE TRIGGER pgtrigger_insert_insert_2ed34 AFTER INSERT ON public.applications_perspectivecheck FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2ed34();
COMMENT ON TRIGGER pgtrigger_insert_insert_2ed34 ON public.applications_perspectivecheck IS '1e336fc2103acef35adc7bf447762cd4958264eb';
CREATE TRIGGER pgtrigger_insert_insert_37662 AFTER INSERT ON public.applications_consensus FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_37662();
COMMENT ON TRIGGER pgtrigger_insert_insert_37662 ON public.applications_consensus IS 'dd1689e88e7fe592b9ed688f9f6556f7c67d45f8';
CREATE TRIGGER pgtrigger_insert_insert_39dd6 AFTER INSERT ON public.applications_callquestion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_39dd6();
COMMENT ON TRIGGER pgtrigger_insert_insert_39dd6 ON public.applications_callquestion IS '446eb3c322464a56d25f068cd324c82bba029f65';
CREATE TRIGGER pgtrigger_insert_insert_3a047 AFTER INSERT ON public.projects_risk FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3a047();
COMMENT ON TRIGGER pgtrigger_insert_insert_3a047 ON public.projects_risk IS '29bd6c5bd7d879a7d7b67aa6115f3614f15f74c5';
CREATE TRIGGER pgtrigger_insert_insert_3f1eb AFTER INSERT ON public.projects_gate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3f1eb();
COMMENT ON TRIGGER pgtrigger_insert_insert_3f1eb ON public.projects_gate IS '19ff3b66790531e33125a6f05b18755f19c7ef8c';
CREATE TRIGGER pgtrigger_insert_insert_42018 AFTER INSERT ON public.applications_memo FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_42018();
COMMENT ON TRIGGER pgtrigger_insert_insert_42018 ON public.applications_memo IS 'eff370d1739e769b25b23ac7869f62b413b75ba8';
CREATE TRIGGER pgtrigger_insert_insert_45c52 AFTER INSERT ON public.projects_staffrole FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_45c52();
COMMENT ON TRIGGER pgtrigger_insert_insert_45c52 ON public.projects_staffrole IS 'f827fbbc7b4b045e06b782975d77b17fd1e6ed52';
CREATE TRIGGER pgtrigger_insert_insert_533ba AFTER INSERT ON public.fund_secrecyground FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_533ba();
COMMENT ON TRIGGER pgtrigger_insert_insert_533ba ON public.fund_secrecyground IS '52fbb31c25d6a04e272df18c3e14ff9fd7144f24';
CREATE TRIGGER pgtrigger_insert_insert_573a5 AFTER INSERT ON public.projects_pulse FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_573a5();
COMMENT ON TRIGGER pgtrigger_insert_insert_573a5 ON public.projects_pulse IS 'caf580924f3cdb5b079ede82139decd9caa6846b';
CREATE TRIGGER pgtrigger_insert_insert_5847b AFTER INSERT ON public.fund_term FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5847b();
COMMENT ON TRIGGER pgtrigger_insert_insert_5847b ON public.fund_term IS 'd367df6f77231cf83fc93b2e8d02dddca0771d23';
CREATE TRIGGER pgtrigger_insert_insert_58e49 AFTER INSERT ON public.applications_disclosure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_58e49();
COMMENT ON TRIGGER pgtrigger_insert_insert_58e49 ON public.applications_disclosure IS 'f408d640bbac1dcd6dc3286ac618eb9852744113';
CREATE TRIGGER pgtrigger_insert_insert_5c038 AFTER INSERT ON public.projects_needfigure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5c038();
COMMENT ON TRIGGER pgtrigger_insert_insert_5c038 ON public.projects_needfigure IS '66f004dfb40dd50f7d4a7c348815c4a9a4ad0a1c';
CREATE TRIGGER pgtrigger_insert_insert_60e1b AFTER INSERT ON public.applications_application FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_60e1b();
COMMENT ON TRIGGER pgtrigger_insert_insert_60e1b ON public.applications_application IS 'dbde90fa1b3543359d5b36c968359eda06a85da3';
CREATE TRIGGER pgtrigger_insert_insert_61af5 AFTER INSERT ON public.applications_ideaanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_61af5();
COMMENT ON TRIGGER pgtrigger_insert_insert_61af5 ON public.applications_ideaanswer IS '396bb71e821bf8b8ab83611a1548a5f2a2e3e5b2';
CREATE TRIGGER pgtrigger_insert_insert_62b76 AFTER INSERT ON public.applications_ideasupplement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_62b76();
COMMENT ON TRIGGER pgtrigger_insert_insert_62b76 ON public.applications_ideasupplement IS '382fe7f0d33e0be86ba092b8532d4da89f7bf61c';
CREATE TRIGGER pgtrigger_insert_insert_69c6a AFTER INSERT ON public.applications_ideaproposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_69c6a();
COMMENT ON TRIGGER pgtrigger_insert_insert_69c6a ON public.applications_ideaproposal IS 'a03f40ab57a18746463d58801b35b90db78a9f50';
CREATE TRIGGER pgtrigger_insert_insert_735fc AFTER INSERT ON public.applications_paperverdict FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_735fc();
COMMENT ON TRIGGER pgtrigger_insert_insert_735fc ON public.applications_paperverdict IS 'f76e91120f573c07ce764a92d4ee9fe96bea21ce';
CREATE TRIGGER pgtrigger_insert_insert_779b1 AFTER INSERT ON public.fund_verifier FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_779b1();
COMMENT ON TRIGGER pgtrigger_insert_insert_779b1 ON public.fund_verifier IS '6e88466c7afb71956be7fb659b8df2088a250dee';
CREATE TRIGGER pgtrigger_insert_insert_79f9a AFTER INSERT ON public.fund_minutesparagraph FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_79f9a();
COMMENT ON TRIGGER pgtrigger_insert_insert_79f9a ON public.fund_minutesparagraph IS 'd766363122954d657b4facdb61419ef5afde071a';
CREATE TRIGGER pgtrigger_insert_insert_83cbb AFTER INSERT ON public.applications_score FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_83cbb();
COMMENT ON TRIGGER pgtrigger_insert_insert_83cbb ON public.applications_score IS 'd9e1b59183ba901ba8349face00cb71ae859aee3';
CREATE TRIGGER pgtrigger_insert_insert_860aa AFTER INSERT ON public.applications_planalignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_860aa();
COMMENT ON TRIGGER pgtrigger_insert_insert_860aa ON public.applications_planalignment IS 'dcdf2b1c0ddecd3607c662ed3965165f650ff6a7';
CREATE TRIGGER pgtrigger_insert_insert_8724f AFTER INSERT ON public.fund_grantyear FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8724f();
COMMENT ON TRIGGER pgtrigger_insert_insert_8724f ON public.fund_grantyear IS 'dda3c0720e659cbd97d91963c47d581cb86d9b97';
CREATE TRIGGER pgtrigger_insert_insert_993d3 AFTER INSERT ON public.applications_ideaconflict FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_993d3();
COMMENT ON TRIGGER pgtrigger_insert_insert_993d3 ON public.applications_ideaconflict IS 'd7f5fbde075aa94ae771b89be7cc4b7089043097';
CREATE TRIGGER pgtrigger_insert_insert_9ce37 AFTER INSERT ON public.projects_target FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9ce37();
COMMENT ON TRIGGER pgtrigger_insert_insert_9ce37 ON public.projects_target IS '30179c1560af2796be0be2f936b59d8609809de0';
CREATE TRIGGER pgtrigger_insert_insert_9deca AFTER INSERT ON public.applications_opinion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9deca();
COMMENT ON TRIGGER pgtrigger_insert_insert_9deca ON public.applications_opinion IS '7ed1e82442fd23ac6b36f1f73023b073783122a0';
CREATE TRIGGER pgtrigger_insert_insert_a4b0d AFTER INSERT ON public.projects_party FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a4b0d();
COMMENT ON TRIGGER pgtrigger_insert_insert_a4b0d ON public.projects_party IS '87b9b1b614224a830de66fe9e4cc84041361846f';
CREATE TRIGGER pgtrigger_insert_insert_a78d1 AFTER INSERT ON public.fund_attendance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a78d1();
COMMENT ON TRIGGER pgtrigger_insert_insert_a78d1 ON public.fund_attendance IS 'c46d1b8c2cca0214274411452d057d8ba9ff7892';
CREATE TRIGGER pgtrigger_insert_insert_a83c0 AFTER INSERT ON public.projects_edge FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a83c0();
COMMENT ON TRIGGER pgtrigger_insert_insert_a83c0 ON public.projects_edge IS '43c1fccca80217b5b08e312892cd68b64c44c69c';
CREATE TRIGGER pgtrigger_insert_insert_aafcc AFTER INSERT ON public.fund_dutyoccasion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_aafcc();
COMMENT ON TRIGGER pgtrigger_insert_insert_aafcc ON public.fund_dutyoccasion IS '213ef714201e2889bfb04f78e4a92f6872e374ff';
CREATE TRIGGER pgtrigger_insert_insert_acfc5 AFTER INSERT ON public.fund_planitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_acfc5();
COMMENT ON TRIGGER pgtrigger_insert_insert_acfc5 ON public.fund_planitem IS 'fd4529a37460ed4fc17856600339efd344e1ff26';
CREATE TRIGGER pgtrigger_insert_insert_ae60e AFTER INSERT ON public.projects_measurement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ae60e();
COMMENT ON TRIGGER pgtrigger_insert_insert_ae60e ON public.projects_measurement IS '932f88ee053e7b0170a3da3fe232f4ee916ffe4f';
CREATE TRIGGER pgtrigger_insert_insert_b2a71 AFTER INSERT ON public.applications_voting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b2a71();
COMMENT ON TRIGGER pgtrigger_insert_insert_b2a71 ON public.applications_voting IS '3cb52f823a28d59850781df1e9da59f7143c5099';
CREATE TRIGGER pgtrigger_insert_insert_b3af8 AFTER INSERT ON public.applications_vote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b3af8();
COMMENT ON TRIGGER pgtrigger_insert_insert_b3af8 ON public.applications_vote IS '675d5a5958a1a33926a1d293c8b9cd2907c6fdea';
CREATE TRIGGER pgtrigger_insert_insert_b92ad AFTER INSERT ON public.applications_recommendation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b92ad();
COMMENT ON TRIGGER pgtrigger_insert_insert_b92ad ON public.applications_recommendation IS 'dd67022ca130f18a52f2d4135a9361ecf4860911';
CREATE TRIGGER pgtrigger_insert_insert_bec4b AFTER INSERT ON public.fund_planframe FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bec4b();
COMMENT ON TRIGGER pgtrigger_insert_insert_bec4b ON public.fund_planframe IS 'f61fb6dce02e4bbb53ee2bd0aa821d0329b65931';
CREATE TRIGGER pgtrigger_insert_insert_c0eb3 AFTER INSERT ON public.applications_supplementrequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c0eb3();
COMMENT ON TRIGGER pgtrigger_insert_insert_c0eb3 ON public.applications_supplementrequest IS '999fdb8974f2cb182658595a6fbfc572dee41c98';
CREATE TRIGGER pgtrigger_insert_insert_cc0a6 AFTER INSERT ON public.projects_multipliereffect FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cc0a6();
COMMENT ON TRIGGER pgtrigger_insert_insert_cc0a6 ON public.projects_multipliereffect IS '027d0b013c6582439c0d137c45c7648abca26200';
CREATE TRIGGER pgtrigger_insert_insert_d4958 AFTER INSERT ON public.fund_retentionrule FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d4958();
COMMENT ON TRIGGER pgtrigger_insert_insert_d4958 ON public.fund_retentionrule IS 'cf37633a5fb2c8da2b652d565278933f8b4a0c5d';
CREATE TRIGGER pgtrigger_insert_insert_d6301 AFTER INSERT ON public.applications_idea FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d6301();
COMMENT ON TRIGGER pgtrigger_insert_insert_d6301 ON public.applications_idea IS 'ba9a7d019493803dfcc7ba1cacba80d49c509068';
CREATE TRIGGER pgtrigger_insert_insert_dcebf AFTER INSERT ON public.applications_calibration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dcebf();
COMMENT ON TRIGGER pgtrigger_insert_insert_dcebf ON public.applications_calibration IS '6fda676abc74014f21101acb997a94c55add1ec2';
CREATE TRIGGER pgtrigger_insert_insert_eb04b AFTER INSERT ON public.projects_budgetline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_eb04b();
COMMENT ON TRIGGER pgtrigger_insert_insert_eb04b ON public.projects_budgetline IS 'b3596128ca5a64bbc22a4415c45acc03aa9f4317';
CREATE TRIGGER pgtrigger_insert_insert_eb836 AFTER INSERT ON public.fund_plan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_eb836();
COMMENT ON TRIGGER pgtrigger_insert_insert_eb836 ON public.fund_plan IS '8761d4d454f0ab62f7492737858ee7f71d9b0354';
CREATE TRIGGER pgtrigger_insert_insert_ebae5 AFTER INSERT ON public.applications_call FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ebae5();
COMMENT ON TRIGGER pgtrigger_insert_insert_ebae5 ON public.applications_call IS '0af68067e7f4ab056f043aa70e77e402050578a7';
CREATE TRIGGER pgtrigger_insert_insert_ec5fe AFTER INSERT ON public.applications_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec5fe();
COMMENT ON TRIGGER pgtrigger_insert_insert_ec5fe ON public.applications_assessment IS '83a1c2020f2d917705d13356c0dea1f9747c7861';
CREATE TRIGGER pgtrigger_insert_insert_eed03 AFTER INSERT ON public.applications_supplementsection FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_eed03();
COMMENT ON TRIGGER pgtrigger_insert_insert_eed03 ON public.applications_supplementsection IS '771cc2438b645432a8db387fed510009a67913ad';
CREATE TRIGGER pgtrigger_insert_insert_f07a2 AFTER INSERT ON public.fund_movement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f07a2();
COMMENT ON TRIGGER pgtrigger_insert_insert_f07a2 ON public.fund_movement IS 'b8d11f10ca72ac9b847f26ec67da8817aac317a3';
CREATE TRIGGER pgtrigger_insert_insert_fc6a3 AFTER INSERT ON public.applications_motion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_fc6a3();
COMMENT ON TRIGGER pgtrigger_insert_insert_fc6a3 ON public.applications_motion IS '61e8d335fe738e8cd5b89be3a8b5ac216b0904ce';
CREATE TRIGGER pgtrigger_kept_4186a BEFORE DELETE ON public.applications_recommendation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_4186a();
COMMENT ON TRIGGER pgtrigger_kept_4186a ON public.applications_recommendation IS '1c37165781304a77635a8d8c67172b53dddee7d8';
CREATE TRIGGER pgtrigger_kept_989dd BEFORE DELETE ON public.fund_condition FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_kept_989dd();
COMMENT ON TRIGGER pgtrigger_kept_989dd ON public.fund_condition IS '7cbd3a64475e39aa0177a5f83944405d41be30e2';
CREATE TRIGGER pgtrigger_locked_is_locked_20cdc BEFORE DELETE OR UPDATE ON public.fund_minutes FOR EACH ROW WHEN (((old.state)::text = 'locked'::text)) EXECUTE FUNCTION public.pgtrigger_locked_is_locked_20cdc();
COMMENT ON TRIGGER pgtrigger_locked_is_locked_20cdc ON public.fund_minutes IS '6239fac6c8ae19a50787831768be395e4782b7b0';
CREATE TRIGGER pgtrigger_locked_when_verified_0ebcc BEFORE INSERT OR UPDATE ON public.fund_minutes FOR EACH ROW WHEN (((new.state)::text = 'locked'::text)) EXECUTE FUNCTION public.pgtrigger_locked_when_verified_0ebcc();
COMMENT ON TRIGGER pgtrigger_locked_when_verified_0ebcc ON public.fund_minutes IS 'f8004fef34509c4d71f0af1b6c04f4d89bd35d66';
CREATE TRIGGER pgtrigger_minutes_verifiers_are_locked_1c4d5 BEFORE INSERT OR DELETE OR UPDATE ON public.fund_verifier FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_minutes_verifiers_are_locked_1c4d5();
COMMENT ON TRIGGER pgtrigger_minutes_verifiers_are_locked_1c4d5 ON public.fund_verifier IS 'b83027b78dad491205b932ee5f0519819bc19ebe';
CREATE TRIGGER pgtrigger_minutes_words_are_locked_93023 BEFORE INSERT OR DELETE OR UPDATE ON public.fund_minutesparagraph FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_minutes_words_are_locked_93023();
COMMENT ON TRIGGER pgtrigger_minutes_words_are_locked_93023 ON public.fund_minutesparagraph IS 'bab09c72ff22d486a6f02f8a41fb0842f2ad665a';
CREATE TRIGGER pgtrigger_movement_of_closed_meeting_dd5c0 BEFORE INSERT OR DELETE OR UPDATE ON public.fund_movement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_movement_of_closed_meeting_dd5c0();
COMMENT ON TRIGGER pgtrigger_movement_of_closed_meeting_dd5c0 ON public.fund_movement IS 'b7b1db3c251e134fc24d56a283a9295a3db6a11e';
CREATE TRIGGER pgtrigger_not_by_who_stands_aside_1d371 BEFORE INSERT ON public.applications_ideaproposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_not_by_who_stands_aside_1d371();
COMMENT ON TRIGGER pgtrigger_not_by_who_stands_aside_1d371 ON public.applications_ideaproposal IS '49deb5a1fa568767e607406fdc9b87852fb7dda1';
CREATE TRIGGER pgtrigger_not_by_who_stands_aside_53c87 BEFORE INSERT OR UPDATE ON public.applications_vote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_not_by_who_stands_aside_53c87();
COMMENT ON TRIGGER pgtrigger_not_by_who_stands_aside_53c87 ON public.applications_vote IS 'd2266c439dfb3f0533309cc0ca0ec6bb499bac21';
CREATE TRIGGER pgtrigger_not_by_who_stands_aside_5819b BEFORE INSERT ON public.applications_ideadecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_not_by_who_stands_aside_5819b();
COMMENT ON TRIGGER pgtrigger_not_by_who_stands_aside_5819b ON public.applications_ideadecision IS '2f47c968242305258db6c53760a83203d8e02234';
CREATE TRIGGER pgtrigger_not_by_who_stands_aside_89fd8 BEFORE INSERT ON public.applications_recommendation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_not_by_who_stands_aside_89fd8();
COMMENT ON TRIGGER pgtrigger_not_by_who_stands_aside_89fd8 ON public.applications_recommendation IS '198e97d357f5e515160a83f6295c530f286c5dd5';
CREATE TRIGGER pgtrigger_not_by_who_stands_aside_ae580 BEFORE INSERT ON public.applications_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_not_by_who_stands_aside_ae580();
COMMENT ON TRIGGER pgtrigger_not_by_who_stands_aside_ae580 ON public.applications_decision IS 'd21982352dd2a5fcfeaad6d8f16e18aab1f0f1c7';
CREATE TRIGGER pgtrigger_not_by_who_stands_aside_e3282 BEFORE INSERT OR UPDATE ON public.applications_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_not_by_who_stands_aside_e3282();
COMMENT ON TRIGGER pgtrigger_not_by_who_stands_aside_e3282 ON public.applications_reservation IS '13ff75d9cec0497f6484c374248796124698e1f5';
CREATE TRIGGER pgtrigger_not_emptied_059fa BEFORE TRUNCATE ON public.applications_memofile FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_059fa();
COMMENT ON TRIGGER pgtrigger_not_emptied_059fa ON public.applications_memofile IS '14ae2c1cec4d7eee2669d5c4cdd414816176ca95';
CREATE TRIGGER pgtrigger_not_emptied_08191 BEFORE TRUNCATE ON public.applications_submittedversion FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_08191();
COMMENT ON TRIGGER pgtrigger_not_emptied_08191 ON public.applications_submittedversion IS 'f3bca22e83c7ce6db409435ca7de176894d46c8d';
CREATE TRIGGER pgtrigger_not_emptied_085d8 BEFORE TRUNCATE ON public.fund_interestdeclaration FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_085d8();
COMMENT ON TRIGGER pgtrigger_not_emptied_085d8 ON public.fund_interestdeclaration IS '32f9df843f75f2e3b5417bff78d9aff98cdad162';
CREATE TRIGGER pgtrigger_not_emptied_088fd BEFORE TRUNCATE ON public.fund_verifier FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_088fd();
COMMENT ON TRIGGER pgtrigger_not_emptied_088fd ON public.fund_verifier IS '8c7a02873c4dc0aded33769962abea605c454d10';
CREATE TRIGGER pgtrigger_not_emptied_0983d BEFORE TRUNCATE ON public.fund_minutesentry FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_0983d();
COMMENT ON TRIGGER pgtrigger_not_emptied_0983d ON public.fund_minutesentry IS 'a31875c18828474f96e28e6176de2a6b8b79add9';
CREATE TRIGGER pgtrigger_not_emptied_0b973 BEFORE TRUNCATE ON public.applications_deferral FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_0b973();
COMMENT ON TRIGGER pgtrigger_not_emptied_0b973 ON public.applications_deferral IS '0d2d53ba20437487ac34bea946a3d98eea0d86ee';
CREATE TRIGGER pgtrigger_not_emptied_121d9 BEFORE TRUNCATE ON public.applications_recommendedyear FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_121d9();
COMMENT ON TRIGGER pgtrigger_not_emptied_121d9 ON public.applications_recommendedyear IS 'f7c17f6d66ceb30c6473f98d7a43eaf48f11bee9';
CREATE TRIGGER pgtrigger_not_emptied_122c4 BEFORE TRUNCATE ON public.fund_condition FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_122c4();
COMMENT ON TRIGGER pgtrigger_not_emptied_122c4 ON public.fund_condition IS '16e2a31d241f6cafce9d3d9a948fb5e138ca86ae';
CREATE TRIGGER pgtrigger_not_emptied_14939 BEFORE TRUNCATE ON public.fund_framecarry FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_14939();
COMMENT ON TRIGGER pgtrigger_not_emptied_14939 ON public.fund_framecarry IS '5031b8fcaf7a51cf77dd7c0010dc7019317eb10c';
CREATE TRIGGER pgtrigger_not_emptied_160d3 BEFORE TRUNCATE ON public.applications_calibrationanswer FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_160d3();
COMMENT ON TRIGGER pgtrigger_not_emptied_160d3 ON public.applications_calibrationanswer IS '75325aecd8269a5814165694d809bd614969fc74';
CREATE TRIGGER pgtrigger_not_emptied_1c4b8 BEFORE TRUNCATE ON public.applications_proposedyear FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_1c4b8();
COMMENT ON TRIGGER pgtrigger_not_emptied_1c4b8 ON public.applications_proposedyear IS '7b37da2238e189a0b3ac119c7200836d4a56c759';
CREATE TRIGGER pgtrigger_not_emptied_1e7e3 BEFORE TRUNCATE ON public.applications_recordedpaper FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_1e7e3();
COMMENT ON TRIGGER pgtrigger_not_emptied_1e7e3 ON public.applications_recordedpaper IS 'b41912ea873e90fa74fddfba34072b8e586a9810';
CREATE TRIGGER pgtrigger_not_emptied_33855 BEFORE TRUNCATE ON public.projects_projectcheckanswer FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_33855();
COMMENT ON TRIGGER pgtrigger_not_emptied_33855 ON public.projects_projectcheckanswer IS '518c4eed17afdc553d3471bc588a8e5fe21c6677';
CREATE TRIGGER pgtrigger_not_emptied_4089a BEFORE TRUNCATE ON public.fund_grant FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_4089a();
COMMENT ON TRIGGER pgtrigger_not_emptied_4089a ON public.fund_grant IS '4bc4903329a3afcbbca2477692e9fbdf104c935f';
CREATE TRIGGER pgtrigger_not_emptied_43a36 BEFORE TRUNCATE ON public.applications_decisionletter FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_43a36();
COMMENT ON TRIGGER pgtrigger_not_emptied_43a36 ON public.applications_decisionletter IS '3484d9fc64f9d82fc0ceb7eb94bc08e62e16030c';
CREATE TRIGGER pgtrigger_not_emptied_4da24 BEFORE TRUNCATE ON public.fund_grantyear FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_4da24();
COMMENT ON TRIGGER pgtrigger_not_emptied_4da24 ON public.fund_grantyear IS 'a70794bb8acdaf7b52a4304dcbd899a17a35c9b6';
CREATE TRIGGER pgtrigger_not_emptied_4f067 BEFORE TRUNCATE ON public.fund_appealtext FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_4f067();
COMMENT ON TRIGGER pgtrigger_not_emptied_4f067 ON public.fund_appealtext IS 'd91472435a017844663ffaf84a8abf93842276b4';
CREATE TRIGGER pgtrigger_not_emptied_5a01b BEFORE TRUNCATE ON public.applications_calibrationnote FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_5a01b();
COMMENT ON TRIGGER pgtrigger_not_emptied_5a01b ON public.applications_calibrationnote IS '401cda9e720d3722e1bf6acbce6481cffc25bb18';
CREATE TRIGGER pgtrigger_not_emptied_5df6e BEFORE TRUNCATE ON public.fund_interest FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_5df6e();
COMMENT ON TRIGGER pgtrigger_not_emptied_5df6e ON public.fund_interest IS 'd6091d8b6e830427763bca0b3fa40c6a8c09efb2';
CREATE TRIGGER pgtrigger_not_emptied_5ef8d BEFORE TRUNCATE ON public.fund_checkanswer FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_5ef8d();
COMMENT ON TRIGGER pgtrigger_not_emptied_5ef8d ON public.fund_checkanswer IS 'e9985aad007e91213c9a02d5a893112ee031cb53';
CREATE TRIGGER pgtrigger_not_emptied_60e1e BEFORE TRUNCATE ON public.fund_attendance FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_60e1e();
COMMENT ON TRIGGER pgtrigger_not_emptied_60e1e ON public.fund_attendance IS '916c55ed33f28af7635f10dd13a0acc76d866d29';
CREATE TRIGGER pgtrigger_not_emptied_729c5 BEFORE TRUNCATE ON public.applications_decision FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_729c5();
COMMENT ON TRIGGER pgtrigger_not_emptied_729c5 ON public.applications_decision IS 'd1a9e4f39a7f6bf05f031b610498f14136b2c8ba';
CREATE TRIGGER pgtrigger_not_emptied_79863 BEFORE TRUNCATE ON public.fund_notice FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_79863();
COMMENT ON TRIGGER pgtrigger_not_emptied_79863 ON public.fund_notice IS '10df74fc8fa6dbdd85047e3ac5f80b629be0ad39';
CREATE TRIGGER pgtrigger_not_emptied_7bae0 BEFORE TRUNCATE ON public.projects_endorsement FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_7bae0();
COMMENT ON TRIGGER pgtrigger_not_emptied_7bae0 ON public.projects_endorsement IS 'd0bba465e7558b7c42f6a3e9f020fcf2c5e89783';
CREATE TRIGGER pgtrigger_not_emptied_7d168 BEFORE TRUNCATE ON public.fund_ownership FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_7d168();
COMMENT ON TRIGGER pgtrigger_not_emptied_7d168 ON public.fund_ownership IS '188388933455152b6e68e5b4cd234b13c4883311';
CREATE TRIGGER pgtrigger_not_emptied_80757 BEFORE TRUNCATE ON public.fund_movement FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_80757();
COMMENT ON TRIGGER pgtrigger_not_emptied_80757 ON public.fund_movement IS '3c50653eebbadf29a767aa2155de97a850c42edd';
CREATE TRIGGER pgtrigger_not_emptied_89eff BEFORE TRUNCATE ON public.accounts_auditevent FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_89eff();
COMMENT ON TRIGGER pgtrigger_not_emptied_89eff ON public.accounts_auditevent IS 'd14e74b6539abb6f59bf807d7fcf2292a5fd02b7';
CREATE TRIGGER pgtrigger_not_emptied_8e649 BEFORE TRUNCATE ON public.fund_pointdecision FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_8e649();
COMMENT ON TRIGGER pgtrigger_not_emptied_8e649 ON public.fund_pointdecision IS '62c6369e05965eea101c9e6f83e6288ad1211a34';
CREATE TRIGGER pgtrigger_not_emptied_8ed79 BEFORE TRUNCATE ON public.applications_dossier FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_8ed79();
COMMENT ON TRIGGER pgtrigger_not_emptied_8ed79 ON public.applications_dossier IS '019b79cba0a5949433096bfe02ba1b3575cd9f05';
CREATE TRIGGER pgtrigger_not_emptied_8f3e8 BEFORE TRUNCATE ON public.fund_minutes FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_8f3e8();
COMMENT ON TRIGGER pgtrigger_not_emptied_8f3e8 ON public.fund_minutes IS 'fc4ff8483df6b16330b9a148a78ceb8d7245edf8';
CREATE TRIGGER pgtrigger_not_emptied_92fee BEFORE TRUNCATE ON public.applications_packet FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_92fee();
COMMENT ON TRIGGER pgtrigger_not_emptied_92fee ON public.applications_packet IS '9f771e7bc3d0212d44bbb9c2a6febf03c280c458';
CREATE TRIGGER pgtrigger_not_emptied_94e93 BEFORE TRUNCATE ON public.applications_agendacase FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_94e93();
COMMENT ON TRIGGER pgtrigger_not_emptied_94e93 ON public.applications_agendacase IS '07fbcd19d20cc335b55d8a7514d44b37944e0f92';
CREATE TRIGGER pgtrigger_not_emptied_9e055 BEFORE TRUNCATE ON public.applications_proposedcondition FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_9e055();
COMMENT ON TRIGGER pgtrigger_not_emptied_9e055 ON public.applications_proposedcondition IS '6f746c9ac42911ec0f95f0a62bc16d9c236e2d58';
CREATE TRIGGER pgtrigger_not_emptied_a7435 BEFORE TRUNCATE ON public.fund_minutesfile FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_a7435();
COMMENT ON TRIGGER pgtrigger_not_emptied_a7435 ON public.fund_minutesfile IS 'ab15ed786d1e2816b28f3e2804f73ba45b6a338b';
CREATE TRIGGER pgtrigger_not_emptied_ab20c BEFORE TRUNCATE ON public.fund_meeting FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_ab20c();
COMMENT ON TRIGGER pgtrigger_not_emptied_ab20c ON public.fund_meeting IS 'b07ed99742d390a3b84e542ea633c9300742d21b';
CREATE TRIGGER pgtrigger_not_emptied_ae1df BEFORE TRUNCATE ON public.fund_agendaitem FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_ae1df();
COMMENT ON TRIGGER pgtrigger_not_emptied_ae1df ON public.fund_agendaitem IS 'b845b11dd99945b8bd66d71106a351454bfbce50';
CREATE TRIGGER pgtrigger_not_emptied_b1530 BEFORE TRUNCATE ON public.fund_override FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_b1530();
COMMENT ON TRIGGER pgtrigger_not_emptied_b1530 ON public.fund_override IS 'da9118c5bd7b329f53225420c58e390a82d922b3';
CREATE TRIGGER pgtrigger_not_emptied_b67bf BEFORE TRUNCATE ON public.fund_checkround FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_b67bf();
COMMENT ON TRIGGER pgtrigger_not_emptied_b67bf ON public.fund_checkround IS '352977fe69f80ef020330f5278de1574de00c72a';
CREATE TRIGGER pgtrigger_not_emptied_c51ae BEFORE TRUNCATE ON public.applications_ideaversion FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_c51ae();
COMMENT ON TRIGGER pgtrigger_not_emptied_c51ae ON public.applications_ideaversion IS '4f8e4a38e059390156cd4aedf604978a857844c2';
CREATE TRIGGER pgtrigger_not_emptied_d97ba BEFORE TRUNCATE ON public.applications_ideadecision FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_d97ba();
COMMENT ON TRIGGER pgtrigger_not_emptied_d97ba ON public.applications_ideadecision IS 'bc26548157e32f283966a7dda4e5ebcad966fbe5';
CREATE TRIGGER pgtrigger_not_emptied_db9a6 BEFORE TRUNCATE ON public.fund_announcement FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_db9a6();
COMMENT ON TRIGGER pgtrigger_not_emptied_db9a6 ON public.fund_announcement IS '57eb0279d278dc5a6967685aa984c1da2af8ced7';
CREATE TRIGGER pgtrigger_not_emptied_dc456 BEFORE TRUNCATE ON public.projects_projectcheckround FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_dc456();
COMMENT ON TRIGGER pgtrigger_not_emptied_dc456 ON public.projects_projectcheckround IS '08fbc143c75d972d7bb8297edadc35830ac2128f';
CREATE TRIGGER pgtrigger_not_emptied_dda0e BEFORE TRUNCATE ON public.applications_decisionbasis FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_dda0e();
COMMENT ON TRIGGER pgtrigger_not_emptied_dda0e ON public.applications_decisionbasis IS '2665c85ae2103a50c03f6f6f7681af520a75ee9e';
CREATE TRIGGER pgtrigger_not_emptied_de359 BEFORE TRUNCATE ON public.fund_dutyevidence FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_de359();
COMMENT ON TRIGGER pgtrigger_not_emptied_de359 ON public.fund_dutyevidence IS 'ebf2e47a13b994b856facdaa449d36751bc5b4ab';
CREATE TRIGGER pgtrigger_not_emptied_e08cd BEFORE TRUNCATE ON public.fund_entry FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_e08cd();
COMMENT ON TRIGGER pgtrigger_not_emptied_e08cd ON public.fund_entry IS '7b4f9ab707f31b36d33f5fc6fa9f41eda674e011';
CREATE TRIGGER pgtrigger_not_emptied_e29e6 BEFORE TRUNCATE ON public.fund_minutesparagraph FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_e29e6();
COMMENT ON TRIGGER pgtrigger_not_emptied_e29e6 ON public.fund_minutesparagraph IS 'd6f6d82c5a531f7d1f38f60059efe3fc6ffe8796';
CREATE TRIGGER pgtrigger_not_emptied_e4b1d BEFORE TRUNCATE ON public.projects_chainversion FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_e4b1d();
COMMENT ON TRIGGER pgtrigger_not_emptied_e4b1d ON public.projects_chainversion IS 'abf45f5e05b33fa44f1af59e7d3f5ec1e67227d1';
CREATE TRIGGER pgtrigger_not_emptied_e7c73 BEFORE TRUNCATE ON public.applications_citedalignment FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_e7c73();
COMMENT ON TRIGGER pgtrigger_not_emptied_e7c73 ON public.applications_citedalignment IS '0f98c8d485b3104694795ac7a3d99992a71dc12a';
CREATE TRIGGER pgtrigger_not_emptied_ebc4d BEFORE TRUNCATE ON public.projects_conflictruling FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_ebc4d();
COMMENT ON TRIGGER pgtrigger_not_emptied_ebc4d ON public.projects_conflictruling IS 'e61edb7c7ccfc5ddbb6f8204cdbd3ce72c4284d2';
CREATE TRIGGER pgtrigger_not_emptied_f0570 BEFORE TRUNCATE ON public.applications_archivecopy FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_f0570();
COMMENT ON TRIGGER pgtrigger_not_emptied_f0570 ON public.applications_archivecopy IS '2a1742c0ce52df5d34e1e57e95fe3cfc7d3a72da';
CREATE TRIGGER pgtrigger_not_emptied_f6b0d BEFORE TRUNCATE ON public.fund_groundtext FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_f6b0d();
COMMENT ON TRIGGER pgtrigger_not_emptied_f6b0d ON public.fund_groundtext IS '02e39f13abbf072e7895c2c3a517f77056f90965';
CREATE TRIGGER pgtrigger_not_emptied_fde06 BEFORE TRUNCATE ON public.fund_entryverification FOR EACH STATEMENT EXECUTE FUNCTION public.pgtrigger_not_emptied_fde06();
COMMENT ON TRIGGER pgtrigger_not_emptied_fde06 ON public.fund_entryverification IS '6d0c9fe94c24590b8e6d874a145362ca190c5c93';
CREATE TRIGGER pgtrigger_nothing_below_zero_9b2a3 AFTER INSERT ON public.fund_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_nothing_below_zero_9b2a3();
COMMENT ON TRIGGER pgtrigger_nothing_below_zero_9b2a3 ON public.fund_entry IS 'f6c70f8c06e54f3f1da4fcf7478b0265cc13eb11';
CREATE TRIGGER pgtrigger_numbered_without_a_gap_19943 BEFORE INSERT ON public.fund_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_numbered_without_a_gap_19943();
COMMENT ON TRIGGER pgtrigger_numbered_without_a_gap_19943 ON public.fund_entry IS 'b462467af85282ce5facb94aac1b2f620d00f63e';
CREATE TRIGGER pgtrigger_on_a_proposal_in_force_ac509 BEFORE INSERT ON public.applications_ideadecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_on_a_proposal_in_force_ac509();
COMMENT ON TRIGGER pgtrigger_on_a_proposal_in_force_ac509 ON public.applications_ideadecision IS '7aec0732aa7cb252dfe074c38526cbf1d00a8d90';
CREATE TRIGGER pgtrigger_ready_is_frozen_ea23f BEFORE DELETE OR UPDATE ON public.evaluation_report FOR EACH ROW WHEN (((old.state)::text = 'ready'::text)) EXECUTE FUNCTION public.pgtrigger_ready_is_frozen_ea23f();
COMMENT ON TRIGGER pgtrigger_ready_is_frozen_ea23f ON public.evaluation_report IS 'ede64f6949c0b8589edbe322237096514ea0b8c4';
CREATE TRIGGER pgtrigger_rests_on_recommendation_aadc7 BEFORE INSERT ON public.applications_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_rests_on_recommendation_aadc7();
COMMENT ON TRIGGER pgtrigger_rests_on_recommendation_aadc7 ON public.applications_decision IS '4d1b179114c18ba3cbf60c483fb6d6bdba87a9da';
CREATE TRIGGER pgtrigger_reviewed_is_locked_c0262 BEFORE INSERT OR DELETE OR UPDATE ON public.applications_paperverdict FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_reviewed_is_locked_c0262();
COMMENT ON TRIGGER pgtrigger_reviewed_is_locked_c0262 ON public.applications_paperverdict IS '4479390a8dd9e1b19b561c7853c85041786d785b';
CREATE TRIGGER pgtrigger_said_once_9c62a BEFORE UPDATE ON public.fund_condition FOR EACH ROW WHEN (((old.grant_id IS DISTINCT FROM new.grant_id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.text)::text IS DISTINCT FROM (new.text)::text))) EXECUTE FUNCTION public.pgtrigger_said_once_9c62a();
COMMENT ON TRIGGER pgtrigger_said_once_9c62a ON public.fund_condition IS 'e45fc140a203e025152ebf965df471f869babfd3';
CREATE TRIGGER pgtrigger_same_fund_as_call_and_project_817cb BEFORE INSERT OR UPDATE OF fund_id, call_id, project_id ON public.applications_application FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_same_fund_as_call_and_project_817cb();
COMMENT ON TRIGGER pgtrigger_same_fund_as_call_and_project_817cb ON public.applications_application IS '6adb44e3c375706c2e1c3a7f3ea721bb28ab9ed8';
CREATE TRIGGER pgtrigger_same_paper_c1dc2 BEFORE UPDATE ON public.applications_recordedpaper FOR EACH ROW WHEN (((old.application_id IS DISTINCT FROM new.application_id) OR (old.number IS DISTINCT FROM new.number) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.target_type_id IS DISTINCT FROM new.target_type_id) OR (old.target_id IS DISTINCT FROM new.target_id) OR ((old.file)::text IS DISTINCT FROM (new.file)::text) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.recorded_by_id IS DISTINCT FROM new.recorded_by_id))) EXECUTE FUNCTION public.pgtrigger_same_paper_c1dc2();
COMMENT ON TRIGGER pgtrigger_same_paper_c1dc2 ON public.applications_recordedpaper IS '1f4f1b05581eafdccbf1df87deb944eb9614f3bc';
CREATE TRIGGER pgtrigger_seat_votes_on_its_point_ee198 BEFORE INSERT OR UPDATE ON public.applications_vote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_seat_votes_on_its_point_ee198();
COMMENT ON TRIGGER pgtrigger_seat_votes_on_its_point_ee198 ON public.applications_vote IS '12e5d4be10e2a390b67192e0d0f4a24a9db3fb4c';
CREATE TRIGGER pgtrigger_signed_once_63f31 BEFORE UPDATE ON public.applications_recommendation FOR EACH ROW WHEN (((old.id IS DISTINCT FROM new.id) OR (old.application_id IS DISTINCT FROM new.application_id) OR (old.number IS DISTINCT FROM new.number) OR ((old.outcome)::text IS DISTINCT FROM (new.outcome)::text) OR (old.reasons IS DISTINCT FROM new.reasons) OR (old.conditions IS DISTINCT FROM new.conditions) OR (old.plan_item_id IS DISTINCT FROM new.plan_item_id) OR (old.strategy_motive IS DISTINCT FROM new.strategy_motive) OR ((old.version_hash)::text IS DISTINCT FROM (new.version_hash)::text) OR (old.signed_at IS DISTINCT FROM new.signed_at) OR (old.signed_by_id IS DISTINCT FROM new.signed_by_id))) EXECUTE FUNCTION public.pgtrigger_signed_once_63f31();
COMMENT ON TRIGGER pgtrigger_signed_once_63f31 ON public.applications_recommendation IS '39259a314c6f76a63328155c133e728b65e91c45';
CREATE TRIGGER pgtrigger_stays_551ef BEFORE DELETE ON public.applications_recordedpaper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_stays_551ef();
COMMENT ON TRIGGER pgtrigger_stays_551ef ON public.applications_recordedpaper IS 'bcc75f753aceddf5d92119bd1b1d5ad76ba2786c';
CREATE TRIGGER pgtrigger_until_decided_7037e BEFORE INSERT OR DELETE OR UPDATE ON public.applications_motion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_until_decided_7037e();
COMMENT ON TRIGGER pgtrigger_until_decided_7037e ON public.applications_motion IS '6b53d0749f750796d6367d1c18896c7e15bec4f9';
CREATE TRIGGER pgtrigger_until_decided_80b0b BEFORE INSERT OR DELETE OR UPDATE ON public.applications_voting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_until_decided_80b0b();
COMMENT ON TRIGGER pgtrigger_until_decided_80b0b ON public.applications_voting IS '88ba5bff5a4c46b3b021c7b4eddb23df10a2e40f';
CREATE TRIGGER pgtrigger_until_decided_a4779 BEFORE INSERT OR DELETE OR UPDATE ON public.applications_vote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_until_decided_a4779();
COMMENT ON TRIGGER pgtrigger_until_decided_a4779 ON public.applications_vote IS '7a6cb9c072c52e56db7786f9f2d3b59ab993ad1b';
CREATE TRIGGER pgtrigger_update_update_0b25f AFTER UPDATE ON public.projects_multipliereffect FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0b25f();
COMMENT ON TRIGGER pgtrigger_update_update_0b25f ON public.projects_multipliereffect IS '860182ae5c706318e1b0f6d691ecf8528e75cdb6';
CREATE TRIGGER pgtrigger_update_update_0d185 AFTER UPDATE ON public.projects_baseline FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0d185();
COMMENT ON TRIGGER pgtrigger_update_update_0d185 ON public.projects_baseline IS '2c5c35e32bf36a26dcbdab3a46c4b49624af2ad9';
CREATE TRIGGER pgtrigger_update_update_0f985 AFTER UPDATE ON public.applications_perspectivecheck FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0f985();
COMMENT ON TRIGGER pgtrigger_update_update_0f985 ON public.applications_perspectivecheck IS '6452e1abffce0142e8443445d333897fd992d013';
CREATE TRIGGER pgtrigger_update_update_10478 AFTER UPDATE ON public.applications_ideasupplement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_10478();
COMMENT ON TRIGGER pgtrigger_update_update_10478 ON public.applications_ideasupplement IS 'b3899c12c9df3f0a1b821456cbcc455f6dc2521a';
CREATE TRIGGER pgtrigger_update_update_12709 AFTER UPDATE ON public.applications_vote FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_12709();
COMMENT ON TRIGGER pgtrigger_update_update_12709 ON public.applications_vote IS '34e16a401b8b9e47ac5ff894f5cc987fe0944452';
CREATE TRIGGER pgtrigger_update_update_1a89f AFTER UPDATE ON public.applications_supplementrequest FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1a89f();
COMMENT ON TRIGGER pgtrigger_update_update_1a89f ON public.applications_supplementrequest IS '5e18a0e2c2ddbeab1722b5f35f31d8e8170c06f6';
CREATE TRIGGER pgtrigger_update_update_1d498 AFTER UPDATE ON public.applications_call FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1d498();
COMMENT ON TRIGGER pgtrigger_update_update_1d498 ON public.applications_call IS '1a2ba3722fc6a27dca569c13b7143a88581a5bc2';
CREATE TRIGGER pgtrigger_update_update_22b05 AFTER UPDATE ON public.applications_ideaproposal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_22b05();
COMMENT ON TRIGGER pgtrigger_update_update_22b05 ON public.applications_ideaproposal IS 'eef49a74c7242a5a64520046a19ef7fe3e215504';
CREATE TRIGGER pgtrigger_update_update_26d52 AFTER UPDATE ON public.fund_retentionrule FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_26d52();
COMMENT ON TRIGGER pgtrigger_update_update_26d52 ON public.fund_retentionrule IS '6cdba12f44348b56d906e4e5417569e7bfb7a917';
CREATE TRIGGER pgtrigger_update_update_3483c AFTER UPDATE ON public.applications_ideaconflict FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3483c();
COMMENT ON TRIGGER pgtrigger_update_update_3483c ON public.applications_ideaconflict IS '83062143a13d51057c72e7ca67171998561ca026';
CREATE TRIGGER pgtrigger_update_update_36375 AFTER UPDATE ON public.fund_verifier FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_36375();
COMMENT ON TRIGGER pgtrigger_update_update_36375 ON public.fund_verifier IS '72930e716058308e03410fe9a8707d4a71555c88';
CREATE TRIGGER pgtrigger_update_update_3651a AFTER UPDATE ON public.projects_edge FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3651a();
COMMENT ON TRIGGER pgtrigger_update_update_3651a ON public.projects_edge IS '06f6fa49f23426372cc18cd363bd64b86ccf7a1a';
CREATE TRIGGER pgtrigger_update_update_39399 AFTER UPDATE ON public.fund_minutes FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_39399();
COMMENT ON TRIGGER pgtrigger_update_update_39399 ON public.fund_minutes IS 'ea838ee6479b5ae5872712bced51ec3d604b313b';
CREATE TRIGGER pgtrigger_update_update_3e25e AFTER UPDATE ON public.applications_idea FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3e25e();
COMMENT ON TRIGGER pgtrigger_update_update_3e25e ON public.applications_idea IS 'a169ef73507e2dfad07286fc3d22b29930b4f927';
CREATE TRIGGER pgtrigger_update_update_4300f AFTER UPDATE ON public.projects_risk FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4300f();
COMMENT ON TRIGGER pgtrigger_update_update_4300f ON public.projects_risk IS '074339166628c5c50a4bd279ab542684bd376949';
CREATE TRIGGER pgtrigger_update_update_50246 AFTER UPDATE ON public.projects_party FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_50246();
COMMENT ON TRIGGER pgtrigger_update_update_50246 ON public.projects_party IS 'bee951b60f0efcf96839acc1ca7a83a1fc85bb3e';
CREATE TRIGGER pgtrigger_update_update_53b60 AFTER UPDATE ON public.applications_planalignment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_53b60();
COMMENT ON TRIGGER pgtrigger_update_update_53b60 ON public.applications_planalignment IS '406aff9b99962d72ad57c1ba1aed855760fffe7d';
CREATE TRIGGER pgtrigger_update_update_548ee AFTER UPDATE ON public.projects_benefit FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_548ee();
COMMENT ON TRIGGER pgtrigger_update_update_548ee ON public.projects_benefit IS '085891fd3d3ca43b35ce4069d516705d533f22b8';
CREATE TRIGGER pgtrigger_update_update_54bdc AFTER UPDATE ON public.projects_needfigure FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_54bdc();
COMMENT ON TRIGGER pgtrigger_update_update_54bdc ON public.projects_needfigure IS 'e2aaa49d11ce922eb245044a8029adb0635d6609';
CREATE TRIGGER pgtrigger_update_update_55e3f AFTER UPDATE ON public.applications_supplementsection FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_55e3f();
COMMENT ON TRIGGER pgtrigger_update_update_55e3f ON public.applications_supplementsection IS '4fc4e0a93954dd08b51b19b296e37f63dc9e0e3f';
CREATE TRIGGER pgtrigger_update_update_59b49 AFTER UPDATE ON public.applications_ideaanswer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_59b49();
COMMENT ON TRIGGER pgtrigger_update_update_59b49 ON public.applications_ideaanswer IS '74de7877b5dc2da1ab5ebdebd1d02dda7662b5e3';
CREATE TRIGGER pgtrigger_update_update_5b9fe AFTER UPDATE ON public.projects_pulse FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5b9fe();
COMMENT ON TRIGGER pgtrigger_update_update_5b9fe ON public.projects_pulse IS '634e967ff093ca3cc43ca09bd3f0f76702e45703';
CREATE TRIGGER pgtrigger_update_update_6948c AFTER UPDATE ON public.fund_secrecyground FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6948c();
COMMENT ON TRIGGER pgtrigger_update_update_6948c ON public.fund_secrecyground IS 'e6abee8b1f1f9f633ea88f98b98f85337f8cdeb0';
CREATE TRIGGER pgtrigger_update_update_7c12a AFTER UPDATE ON public.applications_memo FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7c12a();
COMMENT ON TRIGGER pgtrigger_update_update_7c12a ON public.applications_memo IS '757ebff311d23fc13d2660c8fa37f27b3e3a603b';
CREATE TRIGGER pgtrigger_update_update_7cf8b AFTER UPDATE ON public.projects_answer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7cf8b();
COMMENT ON TRIGGER pgtrigger_update_update_7cf8b ON public.projects_answer IS 'd97bb1f680f4de133923292f187440f6af1bae56';
CREATE TRIGGER pgtrigger_update_update_7f3f5 AFTER UPDATE ON public.fund_minutesparagraph FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7f3f5();
COMMENT ON TRIGGER pgtrigger_update_update_7f3f5 ON public.fund_minutesparagraph IS '1c9fda61c6a9baec46e4455fe3d179bfe902a7ab';
CREATE TRIGGER pgtrigger_update_update_804c3 AFTER UPDATE ON public.projects_project FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_804c3();
COMMENT ON TRIGGER pgtrigger_update_update_804c3 ON public.projects_project IS '54c4d9f339d4b10fb9b225347f07e059cc1e9fd2';
CREATE TRIGGER pgtrigger_update_update_84fac AFTER UPDATE ON public.fund_dutyoccasion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_84fac();
COMMENT ON TRIGGER pgtrigger_update_update_84fac ON public.fund_dutyoccasion IS 'f9599368c2ef047327bb63425c3003313928400a';
CREATE TRIGGER pgtrigger_update_update_93227 AFTER UPDATE ON public.fund_grantyear FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_93227();
COMMENT ON TRIGGER pgtrigger_update_update_93227 ON public.fund_grantyear IS 'feb25c36c82af51f598a70648789b76ea42d7f84';
CREATE TRIGGER pgtrigger_update_update_96936 AFTER UPDATE ON public.projects_gate FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_96936();
COMMENT ON TRIGGER pgtrigger_update_update_96936 ON public.projects_gate IS '507e335066ab820dd7970b1450f739de84d7af97';
CREATE TRIGGER pgtrigger_update_update_96e58 AFTER UPDATE ON public.projects_milestone FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_96e58();
COMMENT ON TRIGGER pgtrigger_update_update_96e58 ON public.projects_milestone IS 'b1302e420159495c5cce488dad82c3c2fc1f5a40';
CREATE TRIGGER pgtrigger_update_update_99ef4 AFTER UPDATE ON public.fund_term FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_99ef4();
COMMENT ON TRIGGER pgtrigger_update_update_99ef4 ON public.fund_term IS '128c38dee8d3141f5ae357ec82b16a3d58633c1b';
CREATE TRIGGER pgtrigger_update_update_9ad1a AFTER UPDATE ON public.fund_plan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9ad1a();
COMMENT ON TRIGGER pgtrigger_update_update_9ad1a ON public.fund_plan IS '81e56a488aeea7c8e52184e8d8ede9201c309e9a';
CREATE TRIGGER pgtrigger_update_update_a2869 AFTER UPDATE ON public.applications_voting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a2869();
COMMENT ON TRIGGER pgtrigger_update_update_a2869 ON public.applications_voting IS '50c3729eeb74e008ee31d363d30086bfd67bd683';
CREATE TRIGGER pgtrigger_update_update_a5076 AFTER UPDATE ON public.applications_score FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a5076();
COMMENT ON TRIGGER pgtrigger_update_update_a5076 ON public.applications_score IS '52b983d1ac07cd9f5cf332ae53acd472ea3230d2';
CREATE TRIGGER pgtrigger_update_update_a805c AFTER UPDATE ON public.fund_attendance FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a805c();
COMMENT ON TRIGGER pgtrigger_update_update_a805c ON public.fund_attendance IS '562b3f9ec5dd2db8968913b17f7bd8d75067a1ee';
CREATE TRIGGER pgtrigger_update_update_a850c AFTER UPDATE ON public.fund_grant FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a850c();
COMMENT ON TRIGGER pgtrigger_update_update_a850c ON public.fund_grant IS '9f983da4b588909a9921846175208a5f4bacb406';
CREATE TRIGGER pgtrigger_update_update_a9165 AFTER UPDATE ON public.fund_movement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a9165();
COMMENT ON TRIGGER pgtrigger_update_update_a9165 ON public.fund_movement IS '05fce2177a9918826845d8ad7943c915180f36f2';
CREATE TRIGGER pgtrigger_update_update_ab652 AFTER UPDATE ON public.projects_conflictofinterest FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ab652();
COMMENT ON TRIGGER pgtrigger_update_update_ab652 ON public.projects_conflictofinterest IS 'c0ca33f73fdfa0417691da5638d137a2f2f07fac';
CREATE TRIGGER pgtrigger_update_update_b5af4 AFTER UPDATE ON public.applications_callquestion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b5af4();
COMMENT ON TRIGGER pgtrigger_update_update_b5af4 ON public.applications_callquestion IS '6d64fc65721b738d97940de80fcd8641de3cd090';
CREATE TRIGGER pgtrigger_update_update_b6c1a AFTER UPDATE ON public.fund_planframe FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b6c1a();
COMMENT ON TRIGGER pgtrigger_update_update_b6c1a ON public.fund_planframe IS '5f08c73bde8a402a3f3fa2be6a76d6bdd0f69852';
CREATE TRIGGER pgtrigger_update_update_b9b41 AFTER UPDATE ON public.applications_disclosure FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b9b41();
COMMENT ON TRIGGER pgtrigger_update_update_b9b41 ON public.applications_disclosure IS 'e3babe9ab3b13ed5f9b5b96d3f002724c35e1d6c';
CREATE TRIGGER pgtrigger_update_update_bab64 AFTER UPDATE ON public.fund_dutytask FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bab64();
COMMENT ON TRIGGER pgtrigger_update_update_bab64 ON public.fund_dutytask IS '752779d397f1cb76c80f45f87234ac39d76c1853';
CREATE TRIGGER pgtrigger_update_update_bb404 AFTER UPDATE ON public.evaluation_lesson FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bb404();
COMMENT ON TRIGGER pgtrigger_update_update_bb404 ON public.evaluation_lesson IS 'cb93eebb47a9e5e83d0cabd3c5c0a1a237d9fa74';
CREATE TRIGGER pgtrigger_update_update_bc881 AFTER UPDATE ON public.fund_condition FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bc881();
COMMENT ON TRIGGER pgtrigger_update_update_bc881 ON public.fund_condition IS 'e4bb45db590e9324e3a77ee628e561d1ce668591';
CREATE TRIGGER pgtrigger_update_update_bcaa5 AFTER UPDATE ON public.applications_consensus FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bcaa5();
COMMENT ON TRIGGER pgtrigger_update_update_bcaa5 ON public.applications_consensus IS 'c8f63800611ee7e4ba876b602f12d90a2e4ca592';
CREATE TRIGGER pgtrigger_update_update_c2cc9 AFTER UPDATE ON public.projects_indicator FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c2cc9();
COMMENT ON TRIGGER pgtrigger_update_update_c2cc9 ON public.projects_indicator IS 'e21ad5eb1cf89cac152c69cde0b544b9bcb8d7f6';
CREATE TRIGGER pgtrigger_update_update_c534d AFTER UPDATE ON public.projects_target FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c534d();
COMMENT ON TRIGGER pgtrigger_update_update_c534d ON public.projects_target IS 'c39b5bdb900cc83f1ed5e90b0208220f51d51bc5';
CREATE TRIGGER pgtrigger_update_update_c7325 AFTER UPDATE ON public.applications_calibration FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c7325();
COMMENT ON TRIGGER pgtrigger_update_update_c7325 ON public.applications_calibration IS 'badb162fe1899acc21d0e43f391b8d61f49f5039';
CREATE TRIGGER pgtrigger_update_update_c8ab4 AFTER UPDATE ON public.projects_budgetline FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c8ab4();
COMMENT ON TRIGGER pgtrigger_update_update_c8ab4 ON public.projects_budgetline IS '2a0b4a1c79dc9bc741af3314cf0fefa7a003b67e';
CREATE TRIGGER pgtrigger_update_update_c8c42 AFTER UPDATE ON public.fund_planitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c8c42();
COMMENT ON TRIGGER pgtrigger_update_update_c8c42 ON public.fund_planitem IS 'cba2b998ee12ae47cc8566b103010ecae9b7d95f';
CREATE TRIGGER pgtrigger_update_update_d225d AFTER UPDATE ON public.applications_recordedpaper FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d225d();
COMMENT ON TRIGGER pgtrigger_update_update_d225d ON public.applications_recordedpaper IS '8e1e31f9579b5b65baf488ce2dc55fc36e68f66b';
CREATE TRIGGER pgtrigger_update_update_d6976 AFTER UPDATE ON public.applications_assessment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d6976();
COMMENT ON TRIGGER pgtrigger_update_update_d6976 ON public.applications_assessment IS 'ab301e58d4c2bcbbdf2e3bbae9c6fd6698cf93d4';
CREATE TRIGGER pgtrigger_update_update_d8b8b AFTER UPDATE ON public.projects_measurement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d8b8b();
COMMENT ON TRIGGER pgtrigger_update_update_d8b8b ON public.projects_measurement IS '505fb95788f075685adf6104d202b64878da0320';
CREATE TRIGGER pgtrigger_update_update_d9417 AFTER UPDATE ON public.applications_reservation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d9417();
COMMENT ON TRIGGER pgtrigger_update_update_d9417 ON public.applications_reservation IS '6633b12cb6b4fddb7471af731e45fd92e9d9a84c';
CREATE TRIGGER pgtrigger_update_update_df6d5 AFTER UPDATE ON public.applications_opinion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_df6d5();
COMMENT ON TRIGGER pgtrigger_update_update_df6d5 ON public.applications_opinion IS 'efa178ea924c2786557f2d9156c1ff825e578ecf';
CREATE TRIGGER pgtrigger_update_update_dfa3b AFTER UPDATE ON public.applications_consensusscore FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dfa3b();
COMMENT ON TRIGGER pgtrigger_update_update_dfa3b ON public.applications_consensusscore IS '636ce0baebb022675b71f61a1259dfee773f5502';
CREATE TRIGGER pgtrigger_update_update_e11ea AFTER UPDATE ON public.applications_recommendation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e11ea();
COMMENT ON TRIGGER pgtrigger_update_update_e11ea ON public.applications_recommendation IS '131e4921007e32e1d65ff569e1fba4be82d15c43';
CREATE TRIGGER pgtrigger_update_update_ef403 AFTER UPDATE ON public.applications_paperverdict FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ef403();
COMMENT ON TRIGGER pgtrigger_update_update_ef403 ON public.applications_paperverdict IS 'aecccdd379072a9be397a285ceaea5daf0cbac63';
CREATE TRIGGER pgtrigger_update_update_efe12 AFTER UPDATE ON public.projects_staffrole FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_efe12();
COMMENT ON TRIGGER pgtrigger_update_update_efe12 ON public.projects_staffrole IS 'daea90d4bfb3ce866d406cc7e597623249221145';
CREATE TRIGGER pgtrigger_update_update_f3d8c AFTER UPDATE ON public.projects_node FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f3d8c();
COMMENT ON TRIGGER pgtrigger_update_update_f3d8c ON public.projects_node IS '4bcc99a2c0ed54ebe163fbf6b9f8cb53f5820647';
CREATE TRIGGER pgtrigger_update_update_f714e AFTER UPDATE ON public.applications_application FOR EACH ROW WHEN (((old.call_id IS DISTINCT FROM new.call_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.created_by_id IS DISTINCT FROM new.created_by_id) OR (old.fund_id IS DISTINCT FROM new.fund_id) OR (old.id IS DISTINCT FROM new.id) OR (old.project_id IS DISTINCT FROM new.project_id) OR ((old.registry_number)::text IS DISTINCT FROM (new.registry_number)::text) OR (old.requested_amount IS DISTINCT FROM new.requested_amount) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR (old.submitted_by_id IS DISTINCT FROM new.submitted_by_id) OR ((old.supplement_from)::text IS DISTINCT FROM (new.supplement_from)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_f714e();
COMMENT ON TRIGGER pgtrigger_update_update_f714e ON public.applications_application IS '13b1756e8adad7221d1dbffb40b5eecfcc62797a';
CREATE TRIGGER pgtrigger_update_update_f9696 AFTER UPDATE ON public.applications_motion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f9696();
COMMENT ON TRIGGER pgtrigger_update_update_f9696 ON public.applications_motion IS '4d765ace286bc347a6964d0ec8c78b7d88fc556c';
CREATE TRIGGER pgtrigger_void_stays_void_dca01 BEFORE UPDATE ON public.applications_recommendation FOR EACH ROW WHEN ((old.voided_at IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_void_stays_void_dca01();
COMMENT ON TRIGGER pgtrigger_void_stays_void_dca01 ON public.applications_recommendation IS '20201fe2ffedfdb3e0e41dc5ec8c5a8fc1768640';
CREATE TRIGGER pgtrigger_voids_recommendation_4260d AFTER INSERT OR DELETE OR UPDATE OF state ON public.applications_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_voids_recommendation_4260d();
COMMENT ON TRIGGER pgtrigger_voids_recommendation_4260d ON public.applications_assessment IS '6ddd330fc1a892799b5aabb3fea7f9060be15e88';
CREATE TRIGGER pgtrigger_voids_recommendation_54fa1 AFTER INSERT OR DELETE OR UPDATE ON public.applications_score FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_voids_recommendation_54fa1();
COMMENT ON TRIGGER pgtrigger_voids_recommendation_54fa1 ON public.applications_score IS '5af8bcf9429ac4e5096ce55fcb388f12374390ed';
CREATE TRIGGER pgtrigger_voids_recommendation_7a945 AFTER INSERT OR DELETE OR UPDATE ON public.applications_submittedversion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_voids_recommendation_7a945();
COMMENT ON TRIGGER pgtrigger_voids_recommendation_7a945 ON public.applications_submittedversion IS '879824ef95a4a2b7354f3781e81647cbfa18ced9';
CREATE TRIGGER pgtrigger_voids_recommendation_d3dbb AFTER INSERT OR DELETE OR UPDATE ON public.applications_planalignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_voids_recommendation_d3dbb();
COMMENT ON TRIGGER pgtrigger_voids_recommendation_d3dbb ON public.applications_planalignment IS '964a66648ed4fd1f23bd3b93a06bb044f5ac67be';
CREATE TRIGGER pgtrigger_waits_for_conditions_49b8a BEFORE INSERT ON public.fund_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_waits_for_conditions_49b8a();
COMMENT ON TRIGGER pgtrigger_waits_for_conditions_49b8a ON public.fund_entry IS 'c46341ce6ff0df288165544a56e020220814f425';
CREATE TRIGGER pgtrigger_within_the_frame_09f5d AFTER INSERT OR UPDATE ON public.fund_grantyear FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_within_the_frame_09f5d();
COMMENT ON TRIGGER pgtrigger_within_the_frame_09f5d ON public.fund_grantyear IS 'd4e01f1736fee8d2bc41ac8daef6e017a9452828';
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_auditevent
    ADD CONSTRAINT accounts_auditevent_by_id_2f74ee9c_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_auditevent
    ADD CONSTRAINT accounts_auditevent_target_type_id_9bdee87f_fk_django_co FOREIGN KEY (target_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_board
    ADD CONSTRAINT accounts_board_municipality_id_f3073d3d_fk_accounts_ FOREIGN KEY (municipality_id) REFERENCES public.accounts_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_department
    ADD CONSTRAINT accounts_department_board_id_13637c64_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_genderanswer
    ADD CONSTRAINT accounts_genderanswer_user_id_d74809fb_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_mail
    ADD CONSTRAINT accounts_mail_to_id_9f96537c_fk_accounts_user_id FOREIGN KEY (to_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_unit
    ADD CONSTRAINT accounts_unit_department_id_051a252d_fk_accounts_department_id FOREIGN KEY (department_id) REFERENCES public.accounts_department(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_department_id_8dc06840_fk_accounts_department_id FOREIGN KEY (department_id) REFERENCES public.accounts_department(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_municipality_id_96d46f3e_fk_accounts_ FOREIGN KEY (municipality_id) REFERENCES public.accounts_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_organisation_id_492f00a6_fk_accounts_ FOREIGN KEY (organisation_id) REFERENCES public.accounts_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_unit_id_262e264e_fk_accounts_unit_id FOREIGN KEY (unit_id) REFERENCES public.accounts_unit(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_agendacase
    ADD CONSTRAINT applications_agendac_application_id_88b97887_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_agendacase
    ADD CONSTRAINT applications_agendacase_item_id_d4f41ca2_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_call_id_ede07de2_fk_applicati FOREIGN KEY (call_id) REFERENCES public.applications_call(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_created_by_id_8a03e3c4_fk_accounts_ FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_project_id_7ea8ba77_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_submitted_by_id_82e90ede_fk_accounts_ FOREIGN KEY (submitted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_application_fund_id_e02018be_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_archivecopy
    ADD CONSTRAINT applications_archive_version_id_101bd302_fk_applicati FOREIGN KEY (version_id) REFERENCES public.applications_submittedversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_assessment
    ADD CONSTRAINT applications_assessm_application_id_af6566b4_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_assessment
    ADD CONSTRAINT applications_assessm_assessor_id_4dce0aec_fk_accounts_ FOREIGN KEY (assessor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_assessment
    ADD CONSTRAINT applications_assessm_assigned_by_id_c8117ceb_fk_accounts_ FOREIGN KEY (assigned_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationanswer
    ADD CONSTRAINT applications_calibra_answered_by_id_89b78a3f_fk_accounts_ FOREIGN KEY (answered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibration
    ADD CONSTRAINT applications_calibra_application_id_bf991786_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationanswer
    ADD CONSTRAINT applications_calibra_assessment_id_4221ca6a_fk_applicati FOREIGN KEY (assessment_id) REFERENCES public.applications_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibration_criteria
    ADD CONSTRAINT applications_calibra_calibration_id_9e541837_fk_applicati FOREIGN KEY (calibration_id) REFERENCES public.applications_calibration(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationanswer
    ADD CONSTRAINT applications_calibra_calibration_id_ed63dc6c_fk_applicati FOREIGN KEY (calibration_id) REFERENCES public.applications_calibration(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationnote
    ADD CONSTRAINT applications_calibra_calibration_id_f156a7e9_fk_applicati FOREIGN KEY (calibration_id) REFERENCES public.applications_calibration(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibration
    ADD CONSTRAINT applications_calibra_closed_by_id_e4a443da_fk_accounts_ FOREIGN KEY (closed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationnote
    ADD CONSTRAINT applications_calibra_criterion_id_1b1dd6c4_fk_applicati FOREIGN KEY (criterion_id) REFERENCES public.applications_criterion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationanswer
    ADD CONSTRAINT applications_calibra_criterion_id_839b5b1d_fk_applicati FOREIGN KEY (criterion_id) REFERENCES public.applications_criterion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibration_criteria
    ADD CONSTRAINT applications_calibra_criterion_id_eee9f869_fk_applicati FOREIGN KEY (criterion_id) REFERENCES public.applications_criterion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibration
    ADD CONSTRAINT applications_calibra_opened_by_id_469d37cf_fk_accounts_ FOREIGN KEY (opened_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_calibrationnote
    ADD CONSTRAINT applications_calibra_written_by_id_ddff2bdd_fk_accounts_ FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_call
    ADD CONSTRAINT applications_call_fund_id_fc6cac29_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callque_call_id_af59b726_fk_applicati FOREIGN KEY (call_id) REFERENCES public.applications_call(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callque_created_by_id_d7d5960c_fk_accounts_ FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callque_depends_on_id_4bc5de19_fk_applicati FOREIGN KEY (depends_on_id) REFERENCES public.applications_callquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callque_replaces_id_ba0f34d3_fk_applicati FOREIGN KEY (replaces_id) REFERENCES public.applications_callquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_callquestion
    ADD CONSTRAINT applications_callque_retired_by_id_01efd962_fk_accounts_ FOREIGN KEY (retired_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_citedalignment
    ADD CONSTRAINT applications_citedal_item_id_16228dcd_fk_fund_plan FOREIGN KEY (item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_citedalignment
    ADD CONSTRAINT applications_citedal_recommendation_id_6e91a5c9_fk_applicati FOREIGN KEY (recommendation_id) REFERENCES public.applications_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_consensus
    ADD CONSTRAINT applications_consens_application_id_00578ad0_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_consensusscore
    ADD CONSTRAINT applications_consens_consensus_id_fce4277a_fk_applicati FOREIGN KEY (consensus_id) REFERENCES public.applications_consensus(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_consensusscore
    ADD CONSTRAINT applications_consens_criterion_id_2b2a695e_fk_applicati FOREIGN KEY (criterion_id) REFERENCES public.applications_criterion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_consensus
    ADD CONSTRAINT applications_consensus_saved_by_id_8f440dfb_fk_accounts_user_id FOREIGN KEY (saved_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_criterion
    ADD CONSTRAINT applications_criterion_call_id_ce63d871_fk_applications_call_id FOREIGN KEY (call_id) REFERENCES public.applications_call(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decisio_application_id_972754c7_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decisio_case_id_11fa3a23_fk_applicati FOREIGN KEY (case_id) REFERENCES public.applications_agendacase(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decisionletter
    ADD CONSTRAINT applications_decisio_decision_id_16401bad_fk_applicati FOREIGN KEY (decision_id) REFERENCES public.applications_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decisionbasis
    ADD CONSTRAINT applications_decisio_decision_id_4f9842b5_fk_applicati FOREIGN KEY (decision_id) REFERENCES public.applications_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decisio_follows_id_05bdd2f3_fk_applicati FOREIGN KEY (follows_id) REFERENCES public.applications_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decisio_recorded_by_id_6a4166ec_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_decision
    ADD CONSTRAINT applications_decision_grant_id_229b35b5_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_deferral
    ADD CONSTRAINT applications_deferra_decision_id_24993b35_fk_applicati FOREIGN KEY (decision_id) REFERENCES public.applications_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_deferral
    ADD CONSTRAINT applications_deferral_meeting_id_60937ca7_fk_fund_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.fund_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_disclosure
    ADD CONSTRAINT applications_disclos_application_id_097c812a_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_disclosure
    ADD CONSTRAINT applications_disclos_opened_by_id_0fdb6366_fk_accounts_ FOREIGN KEY (opened_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_disclosure
    ADD CONSTRAINT applications_disclos_reviewed_by_id_86bc0ad3_fk_accounts_ FOREIGN KEY (reviewed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_dossier
    ADD CONSTRAINT applications_dossier_disclosure_id_0458dbce_fk_applicati FOREIGN KEY (disclosure_id) REFERENCES public.applications_disclosure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_formalanswer
    ADD CONSTRAINT applications_formala_answered_by_id_8b95fe6d_fk_accounts_ FOREIGN KEY (answered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_formalanswer
    ADD CONSTRAINT applications_formala_application_id_e650e030_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_formalanswer
    ADD CONSTRAINT applications_formala_version_id_13835b6b_fk_applicati FOREIGN KEY (version_id) REFERENCES public.applications_submittedversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_application_id_870a6f4e_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea_boards
    ADD CONSTRAINT applications_idea_bo_idea_id_a3c39e33_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea_boards
    ADD CONSTRAINT applications_idea_boards_board_id_420732f9_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_changed_by_id_2deabcd1_fk_accounts_user_id FOREIGN KEY (changed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_created_by_id_23b8c6d0_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_fund_id_17820c42_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_lead_board_id_9a2fe660_fk_accounts_board_id FOREIGN KEY (lead_board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_idea
    ADD CONSTRAINT applications_idea_submitted_by_id_280d0a22_fk_accounts_user_id FOREIGN KEY (submitted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaanswer
    ADD CONSTRAINT applications_ideaans_answered_by_id_cfbba703_fk_accounts_ FOREIGN KEY (answered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaanswer
    ADD CONSTRAINT applications_ideaans_idea_id_0a5a5c1b_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaauthor
    ADD CONSTRAINT applications_ideaaut_added_by_id_58b488c7_fk_accounts_ FOREIGN KEY (added_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaauthor
    ADD CONSTRAINT applications_ideaaut_idea_id_b32a615f_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaauthor
    ADD CONSTRAINT applications_ideaauthor_user_id_e929a12d_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaconflict
    ADD CONSTRAINT applications_ideacon_idea_id_c6a23a12_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaconflict
    ADD CONSTRAINT applications_ideaconflict_user_id_21c451df_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideadecision
    ADD CONSTRAINT applications_ideadec_decided_by_id_375e88d9_fk_accounts_ FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideadecision
    ADD CONSTRAINT applications_ideadec_idea_id_90de1407_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideadecision
    ADD CONSTRAINT applications_ideadec_proposal_id_df53680c_fk_applicati FOREIGN KEY (proposal_id) REFERENCES public.applications_ideaproposal(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaproposal
    ADD CONSTRAINT applications_ideapro_idea_id_f01daffa_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaproposal
    ADD CONSTRAINT applications_ideapro_signed_by_id_9d093334_fk_accounts_ FOREIGN KEY (signed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaproposal
    ADD CONSTRAINT applications_ideapro_voided_by_id_47028992_fk_accounts_ FOREIGN KEY (voided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideasupplement
    ADD CONSTRAINT applications_ideasup_asked_by_id_284b6170_fk_accounts_ FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideasupplement
    ADD CONSTRAINT applications_ideasup_ended_by_id_a37bf11d_fk_accounts_ FOREIGN KEY (ended_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideasupplement
    ADD CONSTRAINT applications_ideasup_idea_id_f35b83ec_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaversion
    ADD CONSTRAINT applications_ideaver_frozen_by_id_43c49ea0_fk_accounts_ FOREIGN KEY (frozen_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_ideaversion
    ADD CONSTRAINT applications_ideaver_idea_id_72512163_fk_applicati FOREIGN KEY (idea_id) REFERENCES public.applications_idea(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT applications_latecod_application_id_e7046a10_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT applications_latecode_call_id_9c2590e2_fk_applications_call_id FOREIGN KEY (call_id) REFERENCES public.applications_call(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT applications_latecode_given_by_id_422b9e2f_fk_accounts_user_id FOREIGN KEY (given_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_latecode
    ADD CONSTRAINT applications_latecode_used_by_id_5cac1b35_fk_accounts_user_id FOREIGN KEY (used_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memo
    ADD CONSTRAINT applications_memo_application_id_9c64c414_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memo
    ADD CONSTRAINT applications_memo_begun_by_id_30a04f7b_fk_accounts_user_id FOREIGN KEY (begun_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memo
    ADD CONSTRAINT applications_memo_finished_by_id_751741ac_fk_accounts_user_id FOREIGN KEY (finished_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memo
    ADD CONSTRAINT applications_memo_recommendation_id_ce655a9f_fk_applicati FOREIGN KEY (recommendation_id) REFERENCES public.applications_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memofile
    ADD CONSTRAINT applications_memofile_memo_id_ab3067da_fk_applications_memo_id FOREIGN KEY (memo_id) REFERENCES public.applications_memo(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memopart
    ADD CONSTRAINT applications_memopar_changed_by_id_55d61ef0_fk_accounts_ FOREIGN KEY (changed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_memopart
    ADD CONSTRAINT applications_memopart_memo_id_7d311745_fk_applications_memo_id FOREIGN KEY (memo_id) REFERENCES public.applications_memo(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_motion
    ADD CONSTRAINT applications_motion_item_id_98713977_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_motion
    ADD CONSTRAINT applications_motion_moved_by_id_cedd1e60_fk_accounts_user_id FOREIGN KEY (moved_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_application_id_f46e87ad_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_asked_by_id_69d79274_fk_accounts_user_id FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_asked_id_03e8c2bb_fk_accounts_user_id FOREIGN KEY (asked_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_board_id_05bc050d_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_closed_by_id_c388cbaf_fk_accounts_user_id FOREIGN KEY (closed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_opinion
    ADD CONSTRAINT applications_opinion_version_id_48884cf3_fk_applicati FOREIGN KEY (version_id) REFERENCES public.applications_submittedversion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_packet
    ADD CONSTRAINT applications_packet_notice_id_4befbd51_fk_fund_notice_id FOREIGN KEY (notice_id) REFERENCES public.fund_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_paperverdict
    ADD CONSTRAINT applications_paperve_disclosure_id_adeca18d_fk_applicati FOREIGN KEY (disclosure_id) REFERENCES public.applications_disclosure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_paperverdict
    ADD CONSTRAINT applications_paperve_ground_id_3157d506_fk_fund_secr FOREIGN KEY (ground_id) REFERENCES public.fund_secrecyground(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_paperverdict
    ADD CONSTRAINT applications_paperve_judged_by_id_0e390174_fk_accounts_ FOREIGN KEY (judged_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_paperverdict
    ADD CONSTRAINT applications_paperve_paper_id_c561c81e_fk_applicati FOREIGN KEY (paper_id) REFERENCES public.applications_recordedpaper(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_perspectivecheck
    ADD CONSTRAINT applications_perspec_assessment_id_a4414975_fk_applicati FOREIGN KEY (assessment_id) REFERENCES public.applications_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_planalignment
    ADD CONSTRAINT applications_planali_application_id_5625dbb0_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_planalignment
    ADD CONSTRAINT applications_planali_judged_by_id_c35b45b4_fk_accounts_ FOREIGN KEY (judged_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_planalignment
    ADD CONSTRAINT applications_planalignment_item_id_22ddacc0_fk_fund_planitem_id FOREIGN KEY (item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_proposedyear
    ADD CONSTRAINT applications_propose_board_id_f4ac6e9f_fk_accounts_ FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_proposedcondition
    ADD CONSTRAINT applications_propose_decision_id_cec13d10_fk_applicati FOREIGN KEY (decision_id) REFERENCES public.applications_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_proposedyear
    ADD CONSTRAINT applications_propose_decision_id_e215be6d_fk_applicati FOREIGN KEY (decision_id) REFERENCES public.applications_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_proposedcondition
    ADD CONSTRAINT applications_propose_owner_id_6ebd7a82_fk_accounts_ FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recommendation
    ADD CONSTRAINT applications_recomme_application_id_8b7cb93b_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recommendedyear
    ADD CONSTRAINT applications_recomme_board_id_1fc5060d_fk_accounts_ FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recommendation
    ADD CONSTRAINT applications_recomme_plan_item_id_d57daa4f_fk_fund_plan FOREIGN KEY (plan_item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recommendedyear
    ADD CONSTRAINT applications_recomme_recommendation_id_50cbfbde_fk_applicati FOREIGN KEY (recommendation_id) REFERENCES public.applications_recommendation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recommendation
    ADD CONSTRAINT applications_recomme_signed_by_id_e663ebb9_fk_accounts_ FOREIGN KEY (signed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT applications_recorde_application_id_6af0d15a_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT applications_recorde_ground_id_11517776_fk_fund_secr FOREIGN KEY (ground_id) REFERENCES public.fund_secrecyground(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT applications_recorde_own_rule_id_9da58608_fk_fund_rete FOREIGN KEY (own_rule_id) REFERENCES public.fund_retentionrule(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT applications_recorde_recorded_by_id_073f57c5_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_recordedpaper
    ADD CONSTRAINT applications_recorde_target_type_id_b2c3a1f2_fk_django_co FOREIGN KEY (target_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_reservation
    ADD CONSTRAINT applications_reservation_item_id_069a6ad5_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_reservation
    ADD CONSTRAINT applications_reservation_person_id_243dd2d5_fk_accounts_user_id FOREIGN KEY (person_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_savedview
    ADD CONSTRAINT applications_savedview_fund_id_19ba0cd7_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_savedview
    ADD CONSTRAINT applications_savedview_owner_id_71b54d66_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_score
    ADD CONSTRAINT applications_score_assessment_id_99003bd0_fk_applicati FOREIGN KEY (assessment_id) REFERENCES public.applications_assessment(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_score
    ADD CONSTRAINT applications_score_criterion_id_d526bb96_fk_applicati FOREIGN KEY (criterion_id) REFERENCES public.applications_criterion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_submittedversion
    ADD CONSTRAINT applications_submitt_application_id_1d86eda8_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_submittedversion
    ADD CONSTRAINT applications_submitt_frozen_by_id_9b7d2a78_fk_accounts_ FOREIGN KEY (frozen_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_supplementsection
    ADD CONSTRAINT applications_supplem_answered_by_id_2a8fa4a6_fk_accounts_ FOREIGN KEY (answered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_supplementrequest
    ADD CONSTRAINT applications_supplem_application_id_1e7eb3f8_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_supplementrequest
    ADD CONSTRAINT applications_supplem_asked_by_id_abf84127_fk_accounts_ FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_supplementrequest
    ADD CONSTRAINT applications_supplem_received_by_id_cacbc08d_fk_accounts_ FOREIGN KEY (received_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_supplementsection
    ADD CONSTRAINT applications_supplem_request_id_93892652_fk_applicati FOREIGN KEY (request_id) REFERENCES public.applications_supplementrequest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT applications_vote_item_id_9158f3dc_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT applications_vote_motion_id_3c16c024_fk_applications_motion_id FOREIGN KEY (motion_id) REFERENCES public.applications_motion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT applications_vote_person_id_0496c2c1_fk_accounts_user_id FOREIGN KEY (person_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_vote
    ADD CONSTRAINT applications_vote_seat_id_79d274ea_fk_fund_seat_id FOREIGN KEY (seat_id) REFERENCES public.fund_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_voting
    ADD CONSTRAINT applications_voting_agreed_id_032b5377_fk_applicati FOREIGN KEY (agreed_id) REFERENCES public.applications_motion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_voting
    ADD CONSTRAINT applications_voting_item_id_ec7d5d0f_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.applications_voting
    ADD CONSTRAINT applications_voting_presiding_id_3f0291d7_fk_accounts_user_id FOREIGN KEY (presiding_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_lesson
    ADD CONSTRAINT evaluation_lesson_project_id_14f976de_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_lesson
    ADD CONSTRAINT evaluation_lesson_told_by_id_0f5a14d3_fk_accounts_user_id FOREIGN KEY (told_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT evaluation_report_project_id_850ec719_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.evaluation_report
    ADD CONSTRAINT evaluation_report_requested_by_id_e8ae4b32_fk_accounts_user_id FOREIGN KEY (requested_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_agendaitem
    ADD CONSTRAINT fund_agendaitem_meeting_id_bf896ac9_fk_fund_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.fund_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_announcement
    ADD CONSTRAINT fund_announcement_appeal_id_5737842d_fk_fund_appealtext_id FOREIGN KEY (appeal_id) REFERENCES public.fund_appealtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_announcement
    ADD CONSTRAINT fund_announcement_minutes_id_f7498df2_fk_fund_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.fund_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_announcement
    ADD CONSTRAINT fund_announcement_written_by_id_6d5ce404_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_appealtext
    ADD CONSTRAINT fund_appealtext_fund_id_4323384a_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_appealtext
    ADD CONSTRAINT fund_appealtext_written_by_id_0065aaf4_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_appointment
    ADD CONSTRAINT fund_appointment_fund_id_62928915_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_appointment
    ADD CONSTRAINT fund_appointment_user_id_4f3e89ed_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_attendance
    ADD CONSTRAINT fund_attendance_meeting_id_8729cec1_fk_fund_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.fund_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_attendance
    ADD CONSTRAINT fund_attendance_term_id_1847abd5_fk_fund_term_id FOREIGN KEY (term_id) REFERENCES public.fund_term(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkanswer
    ADD CONSTRAINT fund_checkanswer_question_id_04319651_fk_fund_checkquestion_id FOREIGN KEY (question_id) REFERENCES public.fund_checkquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkanswer
    ADD CONSTRAINT fund_checkanswer_round_id_99343aed_fk_fund_checkround_id FOREIGN KEY (round_id) REFERENCES public.fund_checkround(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkquestion
    ADD CONSTRAINT fund_checkquestion_fund_id_e1117ac6_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkquestion
    ADD CONSTRAINT fund_checkquestion_replaces_id_228f3945_fk_fund_chec FOREIGN KEY (replaces_id) REFERENCES public.fund_checkquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkquestion
    ADD CONSTRAINT fund_checkquestion_written_by_id_afa63e5f_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkround
    ADD CONSTRAINT fund_checkround_fund_id_11f236dc_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_checkround
    ADD CONSTRAINT fund_checkround_written_by_id_69565c2e_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_condition
    ADD CONSTRAINT fund_condition_accepted_by_id_4ef84345_fk_accounts_user_id FOREIGN KEY (accepted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_condition
    ADD CONSTRAINT fund_condition_grant_id_7022d7a1_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_condition
    ADD CONSTRAINT fund_condition_owner_id_39b1a78a_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_condition
    ADD CONSTRAINT fund_condition_reported_by_id_d22cac28_fk_accounts_user_id FOREIGN KEY (reported_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_condition
    ADD CONSTRAINT fund_condition_waived_by_id_8882cabb_fk_accounts_user_id FOREIGN KEY (waived_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutyevidence
    ADD CONSTRAINT fund_dutyevidence_added_by_id_3372cf77_fk_accounts_user_id FOREIGN KEY (added_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutyevidence
    ADD CONSTRAINT fund_dutyevidence_occasion_id_6d47e5c0_fk_fund_dutyoccasion_id FOREIGN KEY (occasion_id) REFERENCES public.fund_dutyoccasion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutyoccasion
    ADD CONSTRAINT fund_dutyoccasion_done_by_id_a2b804ca_fk_accounts_user_id FOREIGN KEY (done_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutyoccasion
    ADD CONSTRAINT fund_dutyoccasion_evidence_id_b2068395_fk_fund_dutyevidence_id FOREIGN KEY (evidence_id) REFERENCES public.fund_dutyevidence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutyoccasion
    ADD CONSTRAINT fund_dutyoccasion_skipped_by_id_02706ea7_fk_accounts_user_id FOREIGN KEY (skipped_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutyoccasion
    ADD CONSTRAINT fund_dutyoccasion_task_id_fa60fd9c_fk_fund_dutytask_id FOREIGN KEY (task_id) REFERENCES public.fund_dutytask(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutytask
    ADD CONSTRAINT fund_dutytask_ended_by_id_6b5ba7bd_fk_accounts_user_id FOREIGN KEY (ended_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutytask
    ADD CONSTRAINT fund_dutytask_fund_id_864d22d3_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutytask
    ADD CONSTRAINT fund_dutytask_made_by_id_b47eff8e_fk_accounts_user_id FOREIGN KEY (made_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_dutytask
    ADD CONSTRAINT fund_dutytask_owner_id_edb3466a_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_board_id_37caabb2_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_by_id_257fe72c_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_fund_id_cecbf239_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_grant_id_62ef2082_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entry
    ADD CONSTRAINT fund_entry_reverses_id_9e193be8_fk_fund_entry_id FOREIGN KEY (reverses_id) REFERENCES public.fund_entry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entryverification
    ADD CONSTRAINT fund_entryverificati_entry_id_e5784408_fk_fund_minu FOREIGN KEY (entry_id) REFERENCES public.fund_minutesentry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_entryverification
    ADD CONSTRAINT fund_entryverificati_verified_by_id_757d4e0b_fk_accounts_ FOREIGN KEY (verified_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_forecast
    ADD CONSTRAINT fund_forecast_board_id_c00bc6fd_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_forecast
    ADD CONSTRAINT fund_forecast_grant_id_7267dabf_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_forecast
    ADD CONSTRAINT fund_forecast_made_by_id_ee0ab36a_fk_accounts_user_id FOREIGN KEY (made_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_framecarry
    ADD CONSTRAINT fund_framecarry_answers_id_158699e6_fk_fund_framecarry_id FOREIGN KEY (answers_id) REFERENCES public.fund_framecarry(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_framecarry
    ADD CONSTRAINT fund_framecarry_item_id_a117f43f_fk_fund_planitem_id FOREIGN KEY (item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_framecarry
    ADD CONSTRAINT fund_framecarry_written_by_id_678ae47a_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fund
    ADD CONSTRAINT fund_fund_municipality_id_5ad045ae_fk_accounts_organisation_id FOREIGN KEY (municipality_id) REFERENCES public.accounts_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fundgroupgrant
    ADD CONSTRAINT fund_fundgroupgrant_content_object_id_f1f94389_fk_fund_fund_id FOREIGN KEY (content_object_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fundgroupgrant
    ADD CONSTRAINT fund_fundgroupgrant_group_id_da0f02ba_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fundgroupgrant
    ADD CONSTRAINT fund_fundgroupgrant_permission_id_b5b176a9_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fundusergrant
    ADD CONSTRAINT fund_fundusergrant_content_object_id_f34cbf9b_fk_fund_fund_id FOREIGN KEY (content_object_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fundusergrant
    ADD CONSTRAINT fund_fundusergrant_permission_id_f397c66c_fk_auth_permission_id FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_fundusergrant
    ADD CONSTRAINT fund_fundusergrant_user_id_d329baa0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_grant
    ADD CONSTRAINT fund_grant_fund_id_4c868713_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_grant
    ADD CONSTRAINT fund_grant_plan_item_id_7f583913_fk_fund_planitem_id FOREIGN KEY (plan_item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_grant
    ADD CONSTRAINT fund_grant_rule_set_id_7b14893f_fk_fund_ruleset_id FOREIGN KEY (rule_set_id) REFERENCES public.fund_ruleset(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_grantyear
    ADD CONSTRAINT fund_grantyear_board_id_da59468c_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_grantyear
    ADD CONSTRAINT fund_grantyear_grant_id_cc8d7dd1_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_groundtext
    ADD CONSTRAINT fund_groundtext_fund_id_c82c685d_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_groundtext
    ADD CONSTRAINT fund_groundtext_written_by_id_f7684dd4_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_interest
    ADD CONSTRAINT fund_interest_declaration_id_000d1059_fk_fund_inte FOREIGN KEY (declaration_id) REFERENCES public.fund_interestdeclaration(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_interestdeclaration
    ADD CONSTRAINT fund_interestdeclaration_fund_id_505979ec_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_interestdeclaration
    ADD CONSTRAINT fund_interestdeclaration_user_id_097e17cc_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_meeting
    ADD CONSTRAINT fund_meeting_fund_id_74d9467a_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT fund_minutes_begun_by_id_8573c172_fk_accounts_user_id FOREIGN KEY (begun_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT fund_minutes_fund_id_5c52e702_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT fund_minutes_meeting_id_3f9d6587_fk_fund_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.fund_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutes
    ADD CONSTRAINT fund_minutes_sent_by_id_6137de76_fk_accounts_user_id FOREIGN KEY (sent_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesentry
    ADD CONSTRAINT fund_minutesentry_minutes_id_e9f755e3_fk_fund_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.fund_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesentry
    ADD CONSTRAINT fund_minutesentry_paragraph_id_55e6f106_fk_fund_minu FOREIGN KEY (paragraph_id) REFERENCES public.fund_minutesparagraph(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesentry
    ADD CONSTRAINT fund_minutesentry_written_by_id_7a6025d4_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesfile
    ADD CONSTRAINT fund_minutesfile_minutes_id_aaa71670_fk_fund_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.fund_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesfile
    ADD CONSTRAINT fund_minutesfile_paragraph_id_2f8c58d3_fk_fund_minu FOREIGN KEY (paragraph_id) REFERENCES public.fund_minutesparagraph(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT fund_minutesparagrap_changed_by_id_75edc60a_fk_accounts_ FOREIGN KEY (changed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT fund_minutesparagraph_fund_id_c5a80c3d_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT fund_minutesparagraph_item_id_d1d2f6e6_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_minutesparagraph
    ADD CONSTRAINT fund_minutesparagraph_minutes_id_966d776b_fk_fund_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.fund_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_movement
    ADD CONSTRAINT fund_movement_item_id_1d57e31a_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_movement
    ADD CONSTRAINT fund_movement_noted_by_id_5e244ef0_fk_accounts_user_id FOREIGN KEY (noted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_movement
    ADD CONSTRAINT fund_movement_term_id_aa58a714_fk_fund_term_id FOREIGN KEY (term_id) REFERENCES public.fund_term(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_notice
    ADD CONSTRAINT fund_notice_meeting_id_3f8ee3d6_fk_fund_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.fund_meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_notice
    ADD CONSTRAINT fund_notice_sent_by_id_3549e9d9_fk_accounts_user_id FOREIGN KEY (sent_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_override
    ADD CONSTRAINT fund_override_by_id_c27ca335_fk_accounts_user_id FOREIGN KEY (by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_override
    ADD CONSTRAINT fund_override_grant_id_8cc64977_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_ownership
    ADD CONSTRAINT fund_ownership_department_id_86e6f149_fk_accounts_department_id FOREIGN KEY (department_id) REFERENCES public.accounts_department(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_ownership
    ADD CONSTRAINT fund_ownership_fund_id_cf8d2e4a_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_ownership
    ADD CONSTRAINT fund_ownership_spokesperson_id_ef40a923_fk_accounts_user_id FOREIGN KEY (spokesperson_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_ownership
    ADD CONSTRAINT fund_ownership_written_by_id_05491c74_fk_accounts_user_id FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_plan
    ADD CONSTRAINT fund_plan_board_id_964d34d9_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_plan
    ADD CONSTRAINT fund_plan_fund_id_e4b319ea_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_plan
    ADD CONSTRAINT fund_plan_meeting_item_id_441b9fcc_fk_fund_agendaitem_id FOREIGN KEY (meeting_item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_plan
    ADD CONSTRAINT fund_plan_replaces_id_fe95b9a9_fk_fund_plan_id FOREIGN KEY (replaces_id) REFERENCES public.fund_plan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_planframe
    ADD CONSTRAINT fund_planframe_item_id_01aa7583_fk_fund_planitem_id FOREIGN KEY (item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_planitem
    ADD CONSTRAINT fund_planitem_line_id_eb432ed8_fk_fund_planitem_id FOREIGN KEY (line_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_planitem
    ADD CONSTRAINT fund_planitem_plan_id_9da51d3c_fk_fund_plan_id FOREIGN KEY (plan_id) REFERENCES public.fund_plan(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_pointdecision
    ADD CONSTRAINT fund_pointdecision_item_id_4ba4d2c0_fk_fund_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_pointdecision
    ADD CONSTRAINT fund_pointdecision_recorded_by_id_844163cd_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_registrycounter
    ADD CONSTRAINT fund_registrycounter_fund_id_ae188b76_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_retentionrule
    ADD CONSTRAINT fund_retentionrule_fund_id_7ca95a1f_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_ruleset
    ADD CONSTRAINT fund_ruleset_fund_id_2d383e40_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_ruleset
    ADD CONSTRAINT fund_ruleset_meeting_item_id_bdf5644b_fk_fund_agendaitem_id FOREIGN KEY (meeting_item_id) REFERENCES public.fund_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_seat
    ADD CONSTRAINT fund_seat_board_id_ea34a0a6_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_seat
    ADD CONSTRAINT fund_seat_group_id_54981d36_fk_fund_steeringgroup_id FOREIGN KEY (group_id) REFERENCES public.fund_steeringgroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_secrecyground
    ADD CONSTRAINT fund_secrecyground_fund_id_5d57b97d_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_steeringgroup
    ADD CONSTRAINT fund_steeringgroup_fund_id_d15ca5cf_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_term
    ADD CONSTRAINT fund_term_seat_id_132e9649_fk_fund_seat_id FOREIGN KEY (seat_id) REFERENCES public.fund_seat(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_term
    ADD CONSTRAINT fund_term_user_id_48065af5_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_verifier
    ADD CONSTRAINT fund_verifier_minutes_id_2091204b_fk_fund_minutes_id FOREIGN KEY (minutes_id) REFERENCES public.fund_minutes(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.fund_verifier
    ADD CONSTRAINT fund_verifier_user_id_cbf42b75_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobject_content_type_id_7ade36b8_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobject_group_id_4bbbfb62_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobject_permission_id_36572738_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectp_content_type_id_2e892405_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectp_permission_id_71807bfc_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectp_user_id_d5c1e964_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_answer
    ADD CONSTRAINT projects_answer_changed_by_id_6838199c_fk_accounts_user_id FOREIGN KEY (changed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_answer
    ADD CONSTRAINT projects_answer_project_id_298edb15_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_baseline
    ADD CONSTRAINT projects_baseline_indicator_id_ff563b5c_fk_projects_ FOREIGN KEY (indicator_id) REFERENCES public.projects_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_benefit
    ADD CONSTRAINT projects_benefit_project_id_3a794170_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_budgetline
    ADD CONSTRAINT projects_budgetline_project_id_c83de9c0_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_chainversion
    ADD CONSTRAINT projects_chainversio_project_id_2baaaca1_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_chainversion
    ADD CONSTRAINT projects_chainversion_frozen_by_id_1904ae04_fk_accounts_user_id FOREIGN KEY (frozen_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_conflictofinterest
    ADD CONSTRAINT projects_conflictofi_project_id_82832715_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_conflictofinterest
    ADD CONSTRAINT projects_conflictofi_ruling_id_9a22862e_fk_projects_ FOREIGN KEY (ruling_id) REFERENCES public.projects_conflictruling(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_conflictofinterest
    ADD CONSTRAINT projects_conflictofi_user_id_c6d6c6a9_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_conflictruling
    ADD CONSTRAINT projects_conflictrul_project_id_34616cf8_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_conflictruling
    ADD CONSTRAINT projects_conflictrul_ruled_by_id_b3103086_fk_accounts_ FOREIGN KEY (ruled_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_conflictruling
    ADD CONSTRAINT projects_conflictruling_user_id_6b68f6de_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_document
    ADD CONSTRAINT projects_document_party_id_9243d59d_fk_projects_party_id FOREIGN KEY (party_id) REFERENCES public.projects_party(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_document
    ADD CONSTRAINT projects_document_project_id_7b4bc7df_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_document
    ADD CONSTRAINT projects_document_uploaded_by_id_db95454d_fk_accounts_user_id FOREIGN KEY (uploaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_edge
    ADD CONSTRAINT projects_edge_project_id_09c92c29_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_edge
    ADD CONSTRAINT projects_edge_source_id_8421177c_fk_projects_node_id FOREIGN KEY (source_id) REFERENCES public.projects_node(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_edge
    ADD CONSTRAINT projects_edge_target_id_3e989510_fk_projects_node_id FOREIGN KEY (target_id) REFERENCES public.projects_node(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsement_answer_id_465342c9_fk_projects_ FOREIGN KEY (answer_id) REFERENCES public.projects_endorsement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsement_asked_by_id_78e605df_fk_accounts_ FOREIGN KEY (asked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsement_closed_by_id_f084e947_fk_accounts_ FOREIGN KEY (closed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsement
    ADD CONSTRAINT projects_endorsement_document_id_a64e785d_fk_projects_ FOREIGN KEY (document_id) REFERENCES public.projects_document(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsement_manager_id_fd78d7cd_fk_accounts_ FOREIGN KEY (manager_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsementrequest
    ADD CONSTRAINT projects_endorsement_party_id_9a317273_fk_projects_ FOREIGN KEY (party_id) REFERENCES public.projects_party(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsement
    ADD CONSTRAINT projects_endorsement_project_id_01302ca9_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_endorsement
    ADD CONSTRAINT projects_endorsement_recorded_by_id_e08f6d96_fk_accounts_ FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_gate
    ADD CONSTRAINT projects_gate_decided_by_id_06b68abe_fk_accounts_user_id FOREIGN KEY (decided_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_gate
    ADD CONSTRAINT projects_gate_project_id_9bb911f7_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_indicator
    ADD CONSTRAINT projects_indicator_node_id_fb0a6c31_fk_projects_node_id FOREIGN KEY (node_id) REFERENCES public.projects_node(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_measurement
    ADD CONSTRAINT projects_measurement_approved_by_id_c116f4eb_fk_accounts_ FOREIGN KEY (approved_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_measurement
    ADD CONSTRAINT projects_measurement_entered_by_id_2c48548e_fk_accounts_user_id FOREIGN KEY (entered_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_measurement
    ADD CONSTRAINT projects_measurement_indicator_id_c5e66bc0_fk_projects_ FOREIGN KEY (indicator_id) REFERENCES public.projects_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_milestone
    ADD CONSTRAINT projects_milestone_project_id_eb7f7808_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_multipliereffect
    ADD CONSTRAINT projects_multipliere_project_id_fcbb9096_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_needfigure
    ADD CONSTRAINT projects_needfigure_project_id_963da7dc_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_node
    ADD CONSTRAINT projects_node_project_id_c04b0053_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_party
    ADD CONSTRAINT projects_party_board_id_74d5c88a_fk_accounts_board_id FOREIGN KEY (board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_party
    ADD CONSTRAINT projects_party_project_id_1c380ada_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_planlink
    ADD CONSTRAINT projects_planlink_item_id_c125bc55_fk_fund_planitem_id FOREIGN KEY (item_id) REFERENCES public.fund_planitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_planlink
    ADD CONSTRAINT projects_planlink_project_id_1c8479ab_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_created_by_id_c49d7b6d_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_fund_id_a7afd54c_fk_fund_fund_id FOREIGN KEY (fund_id) REFERENCES public.fund_fund(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_lead_board_id_f4eda504_fk_accounts_board_id FOREIGN KEY (lead_board_id) REFERENCES public.accounts_board(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_lead_organisation_id_de68631a_fk_accounts_ FOREIGN KEY (lead_organisation_id) REFERENCES public.accounts_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_leader_id_9e9c9b71_fk_accounts_user_id FOREIGN KEY (leader_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_project
    ADD CONSTRAINT projects_project_owner_id_b940de39_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectcheckround
    ADD CONSTRAINT projects_projectchec_project_id_58fe2a2f_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectcheckanswer
    ADD CONSTRAINT projects_projectchec_question_id_80e20648_fk_fund_chec FOREIGN KEY (question_id) REFERENCES public.fund_checkquestion(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectcheckanswer
    ADD CONSTRAINT projects_projectchec_round_id_71d89a2a_fk_projects_ FOREIGN KEY (round_id) REFERENCES public.projects_projectcheckround(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectcheckround
    ADD CONSTRAINT projects_projectchec_written_by_id_8eb3b33f_fk_accounts_ FOREIGN KEY (written_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectgrant
    ADD CONSTRAINT projects_projectgran_project_id_486aa801_fk_projects_ FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectgrant
    ADD CONSTRAINT projects_projectgrant_grant_id_8d33d276_fk_fund_grant_id FOREIGN KEY (grant_id) REFERENCES public.fund_grant(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectgroupgrant
    ADD CONSTRAINT projects_projectgrou_content_object_id_7c99cfee_fk_projects_ FOREIGN KEY (content_object_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectgroupgrant
    ADD CONSTRAINT projects_projectgrou_permission_id_5172799f_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectgroupgrant
    ADD CONSTRAINT projects_projectgroupgrant_group_id_3a1201d9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectusergrant
    ADD CONSTRAINT projects_projectuser_content_object_id_0eb66904_fk_projects_ FOREIGN KEY (content_object_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectusergrant
    ADD CONSTRAINT projects_projectuser_permission_id_02d81f74_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_projectusergrant
    ADD CONSTRAINT projects_projectusergrant_user_id_844adf32_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_pulse
    ADD CONSTRAINT projects_pulse_project_id_2b84f439_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_pulse
    ADD CONSTRAINT projects_pulse_told_by_id_273ad0b9_fk_accounts_user_id FOREIGN KEY (told_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_risk
    ADD CONSTRAINT projects_risk_project_id_5eed7eba_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_staffrole
    ADD CONSTRAINT projects_staffrole_project_id_26714fce_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_target
    ADD CONSTRAINT projects_target_indicator_id_83ec2b02_fk_projects_indicator_id FOREIGN KEY (indicator_id) REFERENCES public.projects_indicator(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_teammember_project_id_abe279f1_fk_projects_project_id FOREIGN KEY (project_id) REFERENCES public.projects_project(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.projects_teammember
    ADD CONSTRAINT projects_teammember_user_id_d1a6a393_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
