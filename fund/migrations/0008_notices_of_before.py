from datetime import datetime

from django.db import migrations
from django.utils import timezone


def write_notices(apps, schema_editor):
    """A meeting whose members were called before notices were kept gets its notice, from
    what the history says. Nothing was required of it then."""
    Meeting = apps.get_model("fund", "Meeting")
    Notice = apps.get_model("fund", "Notice")
    AuditEvent = apps.get_model("accounts", "AuditEvent")
    ContentType = apps.get_model("contenttypes", "ContentType")
    kind = ContentType.objects.filter(app_label="fund", model="meeting").first()
    for meeting in Meeting.objects.exclude(state="planned").order_by("pk"):
        sent = AuditEvent.objects.filter(
            target_type=kind, target_id=meeting.pk, to_state="notified"
        ).first()
        if sent is None:
            continue
        Notice.objects.create(
            meeting=meeting,
            number=1,
            points=meeting.items.count(),
            days_before=max((_day(meeting.starts_at) - _day(sent.at)).days, 0),
            days_required=0,
            sent_at=sent.at,
            sent_by_id=sent.by_id,
        )


def _day(moment: datetime):
    return timezone.localtime(moment).date()


class Migration(migrations.Migration):
    dependencies = [
        ("fund", "0007_notices"),
        ("accounts", "0004_mail_to_an_address"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(write_notices, migrations.RunPython.noop)]
