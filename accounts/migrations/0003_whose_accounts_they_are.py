from django.db import migrations


def fill(apps, schema_editor):
    """Those of a department belong to its municipality."""
    User = apps.get_model("accounts", "User")
    rows = User.objects.filter(municipality=None).exclude(department=None)
    for user in rows.select_related("department__board").iterator():
        user.municipality_id = user.department.board.municipality_id
        user.save(update_fields=["municipality"])


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_account_given_by")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
