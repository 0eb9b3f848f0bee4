"""Every table and trigger as it was after the migrations that this one replaces.

What they carried over from older rows is left out: an empty database has none.
"""

import core.clock
import core.whole_schema
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    replaces = [
        ('accounts', '0001_initial'),
        ('accounts', '0002_account_given_by'),
        ('accounts', '0003_whose_accounts_they_are'),
        ('accounts', '0004_mail_to_an_address'),
        ('accounts', '0005_own_gender'),
    ]

    initial = True

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('contenttypes', '0002_remove_content_type_name'),
    ]

    operations = [
        core.whole_schema.CreateWhole([
            migrations.CreateModel(
                name='Board',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200, verbose_name='name')),
                    ('short_name', models.CharField(max_length=30, verbose_name='short name')),
                    ('is_central', models.BooleanField(default=False, help_text='Kommunstyrelsen', verbose_name='executive board')),
                    ('municipality', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='boards', to='accounts.organisation')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('municipality', 'name'), name='board_name_once')],
                },
            ),
            migrations.CreateModel(
                name='Department',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200, verbose_name='name')),
                    ('board', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='departments', to='accounts.board')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('board', 'name'), name='department_name_once')],
                },
            ),
            migrations.CreateModel(
                name='User',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('password', models.CharField(max_length=128, verbose_name='password')),
                    ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                    ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
                    ('email', models.EmailField(max_length=254, unique=True, verbose_name='e-mail address')),
                    ('name', models.CharField(max_length=120, verbose_name='name')),
                    ('title', models.CharField(blank=True, max_length=120, verbose_name='title')),
                    ('phone', models.CharField(blank=True, max_length=30, verbose_name='phone')),
                    ('language', models.CharField(choices=[('sv', 'Svenska'), ('en', 'English')], default='sv', max_length=2, verbose_name='language')),
                    ('is_active', models.BooleanField(default=True, verbose_name='active')),
                    ('is_staff', models.BooleanField(default=False, verbose_name='administers the installation')),
                    ('joined_at', models.DateTimeField(default=core.clock.now, editable=False)),
                    ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
                    ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
                    ('department', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='people', to='accounts.department', verbose_name='department')),
                    ('municipality', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='accounts', to='accounts.organisation', verbose_name='account given by')),
                    ('organisation', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='people', to='accounts.organisation', verbose_name='organisation')),
                    ('unit', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='people', to='accounts.unit', verbose_name='unit')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(django.db.models.functions.text.Lower('email'), name='user_email_once_any_case')],
                },
            ),
            migrations.CreateModel(
                name='GenderAnswer',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('gender', models.CharField(choices=[('woman', 'Woman'), ('man', 'Man'), ('other', 'Another gender')], max_length=5, verbose_name='gender')),
                    ('user', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='person')),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(('gender__in', ['woman', 'man', 'other'])), name='gender_answer_is_one_of_three')],
                },
            ),
            migrations.CreateModel(
                name='Mail',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('address', models.EmailField(blank=True, help_text='Of somebody who has no account.', max_length=254)),
                    ('subject', models.CharField(max_length=200)),
                    ('text', models.TextField()),
                    ('created_at', models.DateTimeField(default=core.clock.now, editable=False)),
                    ('sent_at', models.DateTimeField(editable=False, null=True)),
                    ('to', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='mails', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'indexes': [models.Index(condition=models.Q(('sent_at', None)), fields=['created_at'], name='mail_waiting')],
                    'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('address', ''), ('to__isnull', False)), models.Q(('to', None), models.Q(('address', ''), _negated=True)), _connector='OR'), name='mail_to_a_person_or_an_address')],
                },
            ),
            migrations.CreateModel(
                name='Organisation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200, verbose_name='name')),
                    ('kind', models.CharField(choices=[('municipality', 'Municipality'), ('municipal_company', 'Municipal company'), ('region', 'Region'), ('state', 'Government agency'), ('association', 'Association'), ('business', 'Business'), ('academy', 'University')], max_length=20, verbose_name='kind')),
                    ('organisation_number', models.CharField(blank=True, max_length=11, verbose_name='organisation number')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(condition=models.Q(('organisation_number', ''), _negated=True), fields=('organisation_number',), name='organisation_number_once')],
                },
            ),
            migrations.CreateModel(
                name='Unit',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=200, verbose_name='name')),
                    ('department', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='units', to='accounts.department')),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('department', 'name'), name='unit_name_once')],
                },
            ),
            migrations.CreateModel(
                name='AuditEvent',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField(default=core.clock.now, editable=False)),
                    ('target_id', models.PositiveBigIntegerField()),
                    ('verb', models.CharField(max_length=30)),
                    ('from_state', models.CharField(blank=True, max_length=30)),
                    ('to_state', models.CharField(blank=True, max_length=30)),
                    ('note', models.TextField(blank=True)),
                    ('version_hash', models.CharField(blank=True, max_length=64)),
                    ('by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('target_type', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='contenttypes.contenttype')),
                ],
                options={
                    'indexes': [models.Index(fields=['target_type', 'target_id', '-at'], name='accounts_au_target__8792b0_idx')],
                },
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='auditevent',
                trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='7b732c5f4d9c0b519ac859053fcea89f0fcc34eb', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_a0b21', table='accounts_auditevent', when='BEFORE')),
            ),
            pgtrigger.migrations.AddTrigger(
                model_name='auditevent',
                trigger=pgtrigger.compiler.Trigger(name='not_emptied', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ", hash='d14e74b6539abb6f59bf807d7fcf2292a5fd02b7', level='STATEMENT', operation='TRUNCATE', pgid='pgtrigger_not_emptied_89eff', table='accounts_auditevent', when='BEFORE')),
            ),
        ]),
    ]
