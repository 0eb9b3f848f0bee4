"""An assessor reads a case with an answer that there is no conflict of interest; until now
the right was given with the assignment, and stayed when a conflict was answered late."""

from django.db import migrations

TAKE_BACK = """
    DELETE FROM projects_projectusergrant AS given
    USING auth_permission AS permission
    WHERE permission.id = given.permission_id
        AND permission.codename = 'assess_project'
        AND NOT EXISTS (
            SELECT 1 FROM projects_conflictofinterest AS answer
            WHERE answer.project_id = given.content_object_id
                AND answer.user_id = given.user_id
                AND answer.ground = 'none'
        )
"""


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0030_assessors_answer_first"),
        ("projects", "0011_answers_are_kept"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [migrations.RunSQL(TAKE_BACK, migrations.RunSQL.noop)]
