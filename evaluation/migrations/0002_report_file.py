import core.clock
import core.whole_schema
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    """The file of a learning report gets a row of its own, as all kept papers have."""

    dependencies = [
        ('evaluation', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='ReportFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sha256', models.CharField(max_length=64)),
                ('made_at', models.DateTimeField(default=core.clock.now, editable=False)),
                ('report', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='paper', to='evaluation.report')),
                ('file', models.FileField(upload_to='reports/')),
            ],
            options={
                'abstract': False,
            },
        ),
        core.whole_schema.ChangeTriggers([
            pgtrigger.migrations.AddTrigger(
                model_name='reportfile',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='bb58c0d9dce336b45d0516822d44a119f78d5694', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1f304', table='evaluation_reportfile', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='reportfile',
                trigger=pgtrigger.compiler.Trigger(name='not_emptied', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ", hash='168ee50c4307d560b90555642da7d9ff5420067d', level='STATEMENT', operation='TRUNCATE', pgid='pgtrigger_not_emptied_a87ff', table='evaluation_reportfile', when='BEFORE')),
            ),
        ]),
        migrations.RemoveConstraint(
            model_name='report',
            name='report_ready_is_whole',
        ),
    ]
