"""Funds that exist already begin with what a new fund gets from fund.records."""

from django.db import migrations

GROUND = "Programmets förslag: stäm av mot er dokumenthanteringsplan"
GROUNDS = (
    ("OSL 26:1", "enskilda i socialtjänsten"),
    ("OSL 23:2", "elever i skolan"),
    ("OSL 25:1", "enskilda i hälso- och sjukvården"),
    ("OSL 31:16", "en näringsidkare som har med myndigheten att göra"),
    ("OSL 21:7", "personuppgifter som skulle bryta mot dataskyddet"),
)
PLAN = (
    ("application", "granted", "preserve", None),
    ("application", "other", "dispose", 10),
    ("attachment", "granted", "preserve", None),
    ("attachment", "other", "dispose", 10),
    ("supplement_request", "any", "dispose", 10),
    ("formal_check", "any", "dispose", 10),
    ("opinion_request", "any", "dispose", 10),
    ("opinion", "any", "preserve", None),
    ("assessment", "any", "dispose", 10),
    ("recommendation", "any", "preserve", None),
    ("memo", "any", "preserve", None),
    ("decision", "any", "preserve", None),
    ("decision_letter", "any", "preserve", None),
    ("dismissal", "any", "preserve", None),
    ("withdrawal", "any", "dispose", 10),
    ("conflict_answer", "any", "preserve", None),
    ("conflict_ruling", "any", "preserve", None),
    ("minutes_extract", "any", "preserve", None),
    ("body_minutes", "any", "preserve", None),
    ("learning_report", "any", "preserve", None),
)


def begin(apps, schema_editor):
    Ground = apps.get_model("fund", "SecrecyGround")
    Rule = apps.get_model("fund", "RetentionRule")
    for fund in apps.get_model("fund", "Fund").objects.order_by("pk"):
        Ground.objects.bulk_create(
            Ground(fund=fund, law=law, about=about) for law, about in GROUNDS
        )
        Rule.objects.bulk_create(
            Rule(
                fund=fund,
                kind=kind,
                outcome=outcome,
                keep=keep,
                years=years,
                ground=GROUND,
            )
            for kind, outcome, keep, years in PLAN
        )


class Migration(migrations.Migration):
    dependencies = [
        ("fund", "0015_record_keeping"),]

    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
