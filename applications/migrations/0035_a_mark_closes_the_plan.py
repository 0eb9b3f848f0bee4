from django.db import migrations, models

# What closes the plan of a granted project (projects.ClosingMark): each marked paper whose
# words stand on the case's page, and in the plan that came of it. The kinds that close
# themselves alone are named, so that a kind that comes later closes until it is said here
# that it does not; PaperKind.closes_case says the same to the pages of the case.
VIEW = """
CREATE VIEW projects_closingmark (id, project_id, fund_id) AS
SELECT paper.id, asked.project_id, asked.fund_id
FROM applications_recordedpaper AS paper
JOIN applications_application AS asked ON asked.id = paper.application_id
WHERE paper.secrecy <> 'public' AND paper.kind NOT IN (
    'attachment', 'by_hand', 'condition', 'condition_file', 'conflict_answer',
    'conflict_ruling', 'learning_report'
)
"""


class Migration(migrations.Migration):

    dependencies = [
        ('applications', '0034_appeals'),
        ('projects', '0016_a_mark_closes_the_plan'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='recordedpaper',
            index=models.Index(condition=models.Q(('secrecy', 'public'), _negated=True), fields=['application'], name='recorded_paper_closed'),
        ),
        migrations.RunSQL(VIEW, "DROP VIEW projects_closingmark"),
    ]
