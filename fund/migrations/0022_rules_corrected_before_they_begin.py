"""A version that has not begun can be corrected by the next, also for the same day."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("fund", "0021_movements_locked_like_the_rest")]

    operations = [
        migrations.RemoveConstraint(
            model_name="ruleset", name="rule_set_one_per_day"
        ),
    ]
