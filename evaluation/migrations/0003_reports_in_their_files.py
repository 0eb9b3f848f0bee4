from django.db import migrations

# A ready report is frozen by a trigger, also on the way back.
BACK = """
    ALTER TABLE evaluation_report DISABLE TRIGGER USER;
    UPDATE evaluation_report AS report SET file = kept.file, sha256 = kept.sha256
    FROM evaluation_reportfile AS kept WHERE kept.report_id = report.id;
    ALTER TABLE evaluation_report ENABLE TRIGGER USER;
"""


class Migration(migrations.Migration):
    """What has been made keeps its name in the store, its checksum and its moment."""

    dependencies = [
        ('evaluation', '0002_report_file'),
    ]

    operations = [
        migrations.RunSQL(
            """
            INSERT INTO evaluation_reportfile (report_id, file, sha256, made_at)
            SELECT id, file, sha256, ready_at FROM evaluation_report
            WHERE state = 'ready'
            """,
            BACK,
        ),
    ]
