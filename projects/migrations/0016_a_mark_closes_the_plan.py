import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The view itself is made by applications, over its register of papers."""

    dependencies = [
        ('fund', '0029_coming'),
        ('projects', '0015_pulse_answered_and_saved'),
    ]

    operations = [
        migrations.CreateModel(
            name='ClosingMark',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('fund', models.ForeignKey(on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='fund.fund')),
                ('project', models.ForeignKey(on_delete=django.db.models.deletion.DO_NOTHING, related_name='closing_marks', to='projects.project')),
            ],
            options={
                'managed': False,
                'default_permissions': (),
            },
        ),
    ]
