"""Search: the name above the summary, and the goals of plans left out."""

from django.db import migrations

# The latest version of each application, once more, in one statement.
INDEX = """
    UPDATE applications_application AS application
    SET search = {vector}
    FROM (
        SELECT DISTINCT ON (application_id) application_id, content
        FROM applications_submittedversion
        ORDER BY application_id, number DESC
    ) AS version,
    LATERAL (
        SELECT COALESCE(string_agg(answer ->> 'text', ' '), '') AS words
        FROM jsonb_path_query(version.content, '$.sections[*].answers[*]') AS answer
        {where}
    ) AS answered
    WHERE version.application_id = application.id
"""
WITHOUT_GOALS = INDEX.format(
    vector="""
        setweight(to_tsvector('swedish', version.content ->> 'title'), 'A')
        || setweight(to_tsvector('swedish', concat_ws(
            ' ', version.content ->> 'summary', application.registry_number)), 'B')
        || setweight(to_tsvector('swedish', answered.words), 'C')""",
    where="WHERE answer ->> 'key' NOT IN ('council_goal', 'agenda_2030')",
)
WITH_GOALS = INDEX.format(
    vector="""
        setweight(to_tsvector('swedish', concat_ws(' ', version.content ->> 'title',
            version.content ->> 'summary', application.registry_number)), 'A')
        || setweight(to_tsvector('swedish', answered.words), 'C')""",
    where="",
)


class Migration(migrations.Migration):
    dependencies = [("applications", "0010_assessment_reminders")]

    operations = [migrations.RunSQL(WITHOUT_GOALS, WITH_GOALS)]
