# The view is what every app and every trigger asks.

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

# One row for each person, project and ground, with the first deed that it closes: 1, to
# act at all; 2, to handle the case for the fund; 9, nothing. Who has left the team stays
# aside until somebody else decides that it is no conflict of interest (KL 6:28, domain 3.5).
# The parts have no WHERE and no join: only then does PostgreSQL look a project up by index
# in each of them when the view is joined to other tables.
VIEW = """
CREATE VIEW projects_aside (project_id, user_id, ground, closes, ruling_id) AS
SELECT answer.project_id, answer.user_id, answer.ground::varchar,
    CASE answer.ground WHEN 'none' THEN 9 ELSE 1 END, answer.ruling_id
FROM projects_conflictofinterest AS answer
UNION ALL
SELECT member.project_id, member.user_id, 'applies'::varchar, 2, NULL::bigint
FROM projects_teammember AS member
UNION ALL
SELECT gone.project_id, gone.user_id, 'applies'::varchar,
    CASE WHEN (
        SELECT cleared.ground = 'none' AND cleared.ruling_id IS NOT NULL
        FROM projects_conflictofinterest AS cleared
        WHERE cleared.project_id = gone.project_id AND cleared.user_id = gone.user_id
    ) THEN 9 ELSE 2 END, NULL::bigint
FROM projects_teammemberevent AS gone
"""


class Migration(migrations.Migration):

    dependencies = [
        ('projects', '0007_left_the_team'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunSQL(VIEW, "DROP VIEW projects_aside"),
        migrations.CreateModel(
            name='Aside',
            fields=[
                ('ground', models.CharField(choices=[('j1', 'J1: I or someone close is a party or is affected'), ('j2', 'J2: I or someone close represents a party'), ('j3', 'J3: supervision of what I am tied to'), ('j4', 'J4: another circumstance casts doubt on my impartiality'), ('unsure', 'I am not sure'), ('applies', 'Takes part in the project, or has done so')], max_length=8)),
                ('closes', models.PositiveSmallIntegerField()),
                ('project', models.ForeignKey(on_delete=django.db.models.deletion.DO_NOTHING, related_name='asides', to='projects.project')),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('ruling', models.ForeignKey(null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='projects.conflictruling')),
                ('pk', models.CompositePrimaryKey('project', 'user', 'ground', blank=True, editable=False, primary_key=True, serialize=False)),
            ],
            options={
                'abstract': False,
                'managed': False,
                'default_permissions': (),
            },
        ),
    ]
