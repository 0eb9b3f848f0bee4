import core.whole_schema
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    """The report itself no longer holds the file; ready is one that has its row."""

    dependencies = [
        ('evaluation', '0003_reports_in_their_files'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='report',
            name='file',
        ),
        migrations.RemoveField(
            model_name='report',
            name='sha256',
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'ready'), _negated=True), models.Q(('ready_at__isnull', False), ('snapshot__isnull', False)), _connector='OR'), name='report_ready_is_whole'),
        ),
        core.whole_schema.ChangeTriggers([
            pgtrigger.migrations.AddTrigger(
                model_name='report',
                trigger=pgtrigger.compiler.Trigger(name='ready_has_its_file', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (NEW."state" = \'ready\')', func="\n                    IF NOT EXISTS (\n                        SELECT FROM evaluation_reportfile WHERE report_id = NEW.id\n                    ) THEN\n                        RAISE EXCEPTION 'ready_has_its_file'\n                        USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                ", hash='76755d848d38a3abc1e31e6dd75427ace467676e', operation='INSERT OR UPDATE', pgid='pgtrigger_ready_has_its_file_09b4f', table='evaluation_report', when='BEFORE')),
            ),
        ]),
    ]
