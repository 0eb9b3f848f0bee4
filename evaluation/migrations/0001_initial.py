import core.clock
import core.whole_schema
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('accounts', '0001_squashed_0005_own_gender'),
        ('applications', '0001_squashed_0020_guards_in_one'),
        ('fund', '0001_squashed_0020_guards_in_one'),
        ('pghistory', '0007_auto_20250421_0444'),
        ('projects', '0001_squashed_0006_conflict_rulings'),
    ]

    operations = [
        core.whole_schema.CreateWhole([
            migrations.CreateModel(
                name='Lesson',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('project', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='lessons', to='projects.project')),
                    ('observation', models.CharField(max_length=300, verbose_name='what we saw')),
                    ('interpretation', models.CharField(max_length=300, verbose_name='what we think it means')),
                    ('consequence', models.CharField(max_length=300, verbose_name='what it leads to')),
                    ('concerns', models.CharField(blank=True, max_length=200, verbose_name='who needs to know')),
                    ('learned_on', models.DateField(verbose_name='date')),
                    ('told_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='lessons', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'indexes': [models.Index(fields=['-learned_on', '-id'], name='evaluation__learned_751f20_idx')],
                },
            ),
            migrations.CreateModel(
                name='Report',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('project', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reports', to='projects.project')),
                    ('period_start', models.DateField(verbose_name='from')),
                    ('period_end', models.DateField(verbose_name='to')),
                    ('is_periodic', models.BooleanField(default=False, editable=False)),
                    ('state', models.CharField(choices=[('waiting', 'In the queue'), ('working', 'Being made'), ('ready', 'Ready'), ('failed', 'Could not be made')], default='waiting', editable=False, max_length=8, verbose_name='state')),
                    ('summary', models.TextField(blank=True, max_length=1000, verbose_name='how it goes, in a few sentences')),
                    ('verdict', models.CharField(blank=True, choices=[('continue', 'Continue'), ('adjust', 'Adjust'), ('stop', 'Stop')], max_length=8, verbose_name='overall judgement')),
                    ('questions', models.TextField(blank=True, max_length=1000, verbose_name='questions to the steering group')),
                    ('voice', models.CharField(blank=True, choices=[('leader', 'Project leader'), ('owner', 'Project owner'), ('evaluator', 'Evaluator'), ('coordinator', 'Fund coordinator'), ('other', 'Co-worker')], editable=False, max_length=11)),
                    ('progress_percent', models.PositiveSmallIntegerField(default=0, editable=False)),
                    ('attempts', models.PositiveSmallIntegerField(default=0, editable=False)),
                    ('touched_at', models.DateTimeField(default=core.clock.now, editable=False)),
                    ('snapshot', models.JSONField(editable=False, null=True)),
                    ('snapshot_sha256', models.CharField(blank=True, editable=False, max_length=64)),
                    ('file', models.FileField(blank=True, editable=False, upload_to='reports/%Y/')),
                    ('sha256', models.CharField(blank=True, editable=False, max_length=64)),
                    ('requested_at', models.DateTimeField(default=core.clock.now, editable=False)),
                    ('requested_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reports', to=settings.AUTH_USER_MODEL)),
                    ('ready_at', models.DateTimeField(editable=False, null=True)),
                ],
                options={
                    'indexes': [models.Index(fields=['project', '-period_end'], name='evaluation__project_8a7ac9_idx'), models.Index(condition=models.Q(('state__in', ['waiting', 'working'])), fields=['touched_at'], name='report_unfinished')],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('is_periodic', True)), fields=('project', 'period_start', 'period_end'), name='report_periodic_once'), models.CheckConstraint(condition=models.Q(('period_end__gte', models.F('period_start'))), name='report_period_in_order', violation_error_message='The period must end after it begins.'), models.CheckConstraint(condition=models.Q(('requested_at__isnull', False), ('requested_by__isnull', False)), name='report_requested_at_and_by_together'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'ready'), _negated=True), models.Q(('ready_at__isnull', False), ('snapshot__isnull', False), models.Q(('file', ''), _negated=True), models.Q(('sha256', ''), _negated=True)), _connector='OR'), name='report_ready_is_whole')],
                },
            ),
            migrations.CreateModel(
                name='LessonEvent',
                fields=[
                    ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                    ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                    ('pgh_label', models.TextField(help_text='The event label.')),
                    ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='evaluation.lesson')),
                    ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
                    ('id', models.BigIntegerField()),
                    ('project', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='projects.project')),
                    ('observation', models.CharField(max_length=300, verbose_name='what we saw')),
                    ('interpretation', models.CharField(max_length=300, verbose_name='what we think it means')),
                    ('consequence', models.CharField(max_length=300, verbose_name='what it leads to')),
                    ('concerns', models.CharField(blank=True, max_length=200, verbose_name='who needs to know')),
                    ('learned_on', models.DateField(verbose_name='date')),
                    ('told_by', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'abstract': False,
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lesson',
                trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "evaluation_lessonevent" ("concerns", "consequence", "id", "interpretation", "learned_on", "observation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "told_by_id") VALUES (NEW."concerns", NEW."consequence", NEW."id", NEW."interpretation", NEW."learned_on", NEW."observation", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."told_by_id"); RETURN NULL;', hash='af87be0ec132c7134deb90939e7ea8c82e12c200', operation='INSERT', pgid='pgtrigger_insert_insert_1477a', table='evaluation_lesson', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='lesson',
                trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "evaluation_lessonevent" ("concerns", "consequence", "id", "interpretation", "learned_on", "observation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "told_by_id") VALUES (NEW."concerns", NEW."consequence", NEW."id", NEW."interpretation", NEW."learned_on", NEW."observation", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."told_by_id"); RETURN NULL;', hash='cb93eebb47a9e5e83d0cabd3c5c0a1a237d9fa74', operation='UPDATE', pgid='pgtrigger_update_update_bb404', table='evaluation_lesson', when='AFTER')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='report',
                trigger=pgtrigger.compiler.Trigger(name='ready_is_frozen', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."state" = \'ready\')', func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='ede64f6949c0b8589edbe322237096514ea0b8c4', operation='UPDATE OR DELETE', pgid='pgtrigger_ready_is_frozen_ea23f', table='evaluation_report', when='BEFORE')),
            ),
        ]),
    ]
