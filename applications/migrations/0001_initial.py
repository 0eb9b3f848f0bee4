import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import accounts.clock


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("accounts", "0001_initial"),
        ("fund", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("projects", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Call",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "fund",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="calls",
                        to="fund.fund",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                (
                    "text",
                    models.TextField(blank=True, verbose_name="what the call is about"),
                ),
                ("opens_at", models.DateTimeField(verbose_name="opens")),
                (
                    "closes_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Empty: open until further notice.",
                        null=True,
                        verbose_name="closes",
                    ),
                ),
                (
                    "frame_amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="total frame"
                    ),
                ),
                (
                    "is_published",
                    models.BooleanField(default=True, verbose_name="published"),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["fund", "-opens_at"],
                        name="application_fund_id_d391ea_idx",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closes_at", None),
                            ("closes_at__gt", models.F("opens_at")),
                            _connector="OR",
                        ),
                        name="call_closes_after_it_opens",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("frame_amount__gt", 0)),
                        name="call_frame_positive",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Application",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "fund",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applications",
                        to="fund.fund",
                    ),
                ),
                (
                    "call",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applications",
                        to="applications.call",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applications",
                        to="projects.project",
                    ),
                ),
                (
                    "registry_number",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=30,
                        verbose_name="registry number",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("submitted", "Handed in"),
                            ("registered", "Registered"),
                            ("formal_check", "Formal check"),
                            ("supplement", "Supplement requested"),
                            ("preparation", "In preparation"),
                            ("ready", "Ready for the steering group"),
                            ("on_agenda", "On the agenda"),
                            ("tabled", "Tabled"),
                            ("referred_back", "Referred back"),
                            ("granted", "Granted"),
                            ("rejected", "Rejected"),
                            ("dismissed", "Dismissed"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=14,
                        verbose_name="state",
                    ),
                ),
                (
                    "supplement_from",
                    models.CharField(blank=True, editable=False, max_length=14),
                ),
                (
                    "requested_amount",
                    models.DecimalField(
                        decimal_places=2,
                        editable=False,
                        help_text="As in the latest version handed in.",
                        max_digits=14,
                        null=True,
                        verbose_name="requested amount",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="created_applications",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("submitted_at", models.DateTimeField(editable=False, null=True)),
                (
                    "submitted_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="submitted_applications",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "search",
                    django.contrib.postgres.search.SearchVectorField(
                        editable=False, null=True
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        models.F("fund"),
                        models.OrderBy(
                            models.F("submitted_at"), descending=True, nulls_first=True
                        ),
                        models.OrderBy(models.F("id"), descending=True),
                        name="application_list",
                    ),
                    models.Index(
                        models.F("fund"),
                        models.F("state"),
                        models.OrderBy(
                            models.F("submitted_at"), descending=True, nulls_first=True
                        ),
                        models.OrderBy(models.F("id"), descending=True),
                        name="application_list_by_state",
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fields=["search"], name="application_search"
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("created_at__isnull", False), ("created_by__isnull", False)
                        ),
                        name="application_created_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("submitted_at", None), ("submitted_by", None)),
                            models.Q(
                                ("submitted_at__isnull", False),
                                ("submitted_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="application_submitted_at_and_by_together",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("registry_number", ""), _negated=True),
                        fields=("fund", "registry_number"),
                        name="application_registry_number_once",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                ["granted", "rejected", "dismissed", "withdrawn"],
                            ),
                            _negated=True,
                        ),
                        fields=("project",),
                        name="application_one_open_per_project",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["draft", "submitted", "withdrawn"]),
                            models.Q(("registry_number", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="application_registered_has_a_number",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CallEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.call",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "fund",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.fund",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                (
                    "text",
                    models.TextField(blank=True, verbose_name="what the call is about"),
                ),
                ("opens_at", models.DateTimeField(verbose_name="opens")),
                (
                    "closes_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Empty: open until further notice.",
                        null=True,
                        verbose_name="closes",
                    ),
                ),
                (
                    "frame_amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="total frame"
                    ),
                ),
                (
                    "is_published",
                    models.BooleanField(default=True, verbose_name="published"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Criterion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "call",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="criteria",
                        to="applications.call",
                    ),
                ),
                ("code", models.CharField(max_length=5, verbose_name="code")),
                ("name", models.CharField(max_length=120, verbose_name="criterion")),
                ("weight", models.PositiveSmallIntegerField(verbose_name="weight")),
                ("anchor_0", models.CharField(max_length=200, verbose_name="0 means")),
                ("anchor_2", models.CharField(max_length=200, verbose_name="2 means")),
                ("anchor_4", models.CharField(max_length=200, verbose_name="4 means")),
                (
                    "is_knock_out",
                    models.BooleanField(
                        default=False,
                        verbose_name="0 points means that the case cannot be recommended",
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("call", "code"), name="criterion_code_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="AgendaCase",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "item",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="case",
                        to="fund.agendaitem",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agenda_cases",
                        to="applications.application",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ApplicationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.application",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "fund",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.fund",
                    ),
                ),
                (
                    "call",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.call",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.project",
                    ),
                ),
                (
                    "registry_number",
                    models.CharField(
                        blank=True,
                        editable=False,
                        max_length=30,
                        verbose_name="registry number",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("submitted", "Handed in"),
                            ("registered", "Registered"),
                            ("formal_check", "Formal check"),
                            ("supplement", "Supplement requested"),
                            ("preparation", "In preparation"),
                            ("ready", "Ready for the steering group"),
                            ("on_agenda", "On the agenda"),
                            ("tabled", "Tabled"),
                            ("referred_back", "Referred back"),
                            ("granted", "Granted"),
                            ("rejected", "Rejected"),
                            ("dismissed", "Dismissed"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=14,
                        verbose_name="state",
                    ),
                ),
                (
                    "supplement_from",
                    models.CharField(blank=True, editable=False, max_length=14),
                ),
                (
                    "requested_amount",
                    models.DecimalField(
                        decimal_places=2,
                        editable=False,
                        help_text="As in the latest version handed in.",
                        max_digits=14,
                        null=True,
                        verbose_name="requested amount",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("submitted_at", models.DateTimeField(editable=False, null=True)),
                (
                    "submitted_by",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Assessment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assessments",
                        to="applications.application",
                    ),
                ),
                (
                    "assessor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assessments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, max_length=2000, verbose_name="overall judgement"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Not handed in"), ("done", "Handed in")],
                        default="open",
                        editable=False,
                        max_length=5,
                        verbose_name="state",
                    ),
                ),
                (
                    "assigned_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "assigned_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "due_on",
                    models.DateField(blank=True, null=True, verbose_name="hand in by"),
                ),
                ("handed_in_at", models.DateTimeField(editable=False, null=True)),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["assessor", "state"],
                        name="application_assesso_ba2d20_idx",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "assessor"),
                        name="assessment_once_per_assessor",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("assigned_at__isnull", False),
                            ("assigned_by__isnull", False),
                        ),
                        name="assessment_assigned_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("handed_in_at", None), ("state", "open")),
                            models.Q(
                                ("handed_in_at__isnull", False), ("state", "done")
                            ),
                            _connector="OR",
                        ),
                        name="assessment_done_has_a_moment",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FormalAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="formal_answers",
                        to="applications.application",
                    ),
                ),
                ("point", models.CharField(max_length=30)),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("met", "Met"),
                            ("not_met", "Not met"),
                            ("not_relevant", "Does not apply"),
                        ],
                        max_length=12,
                        verbose_name="answer",
                    ),
                ),
                (
                    "note",
                    models.CharField(blank=True, max_length=300, verbose_name="note"),
                ),
                (
                    "answered_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "answered_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "point"), name="formal_answer_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("answered_at__isnull", False),
                            ("answered_by__isnull", False),
                        ),
                        name="formalanswer_answered_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanAlignment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="plan_alignments",
                        to="applications.application",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="alignments",
                        to="fund.planitem",
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("silent", "Does not mention"),
                            ("against", "Speaks against"),
                        ],
                        max_length=8,
                        verbose_name="the plan",
                    ),
                ),
                (
                    "note",
                    models.CharField(blank=True, max_length=300, verbose_name="note"),
                ),
                (
                    "judged_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "judged_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "item"), name="plan_alignment_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("judged_at__isnull", False), ("judged_by__isnull", False)
                        ),
                        name="planalignment_judged_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="applications.application",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("grant", "Grant"),
                            ("conditions", "Grant with conditions"),
                            ("reject", "Reject"),
                        ],
                        max_length=10,
                        verbose_name="recommendation",
                    ),
                ),
                ("reasons", models.TextField(max_length=4000, verbose_name="reasons")),
                (
                    "conditions",
                    models.TextField(
                        blank=True,
                        help_text="One condition per line.",
                        max_length=2000,
                        verbose_name="conditions",
                    ),
                ),
                (
                    "plan_item",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="fund.planitem",
                        verbose_name="line of the investment plan",
                    ),
                ),
                ("version_hash", models.CharField(editable=False, max_length=64)),
                (
                    "signed_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("voided_at", models.DateTimeField(editable=False, null=True)),
                (
                    "voided_why",
                    models.CharField(blank=True, editable=False, max_length=200),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("voided_at", None)),
                        fields=("application",),
                        name="recommendation_one_in_force",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("signed_at__isnull", False), ("signed_by__isnull", False)
                        ),
                        name="recommendation_signed_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome", "reject"),
                            ("plan_item__isnull", False),
                            _connector="OR",
                        ),
                        name="recommendation_to_grant_names_a_plan_line",
                        violation_error_message="Choose the line of the investment plan.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SubmittedVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="versions",
                        to="applications.application",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                (
                    "frozen_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "frozen_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "number"), name="submitted_version_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("frozen_at__isnull", False), ("frozen_by__isnull", False)
                        ),
                        name="submittedversion_frozen_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupplementRequest",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="supplement_requests",
                        to="applications.application",
                    ),
                ),
                (
                    "question",
                    models.TextField(
                        max_length=2000, verbose_name="what you need to add"
                    ),
                ),
                ("due_on", models.DateField(verbose_name="answer by")),
                (
                    "asked_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("received_at", models.DateTimeField(editable=False, null=True)),
                (
                    "received_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("received_at", None)),
                        fields=("application",),
                        name="supplement_request_one_open",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("asked_at__isnull", False), ("asked_by__isnull", False)
                        ),
                        name="supplementrequest_asked_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("received_at", None), ("received_by", None)),
                            models.Q(
                                ("received_at__isnull", False),
                                ("received_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="supplementrequest_received_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ArchiveCopy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "version",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="archive_copy",
                        to="applications.submittedversion",
                    ),
                ),
                ("file", models.FileField(upload_to="versions/%Y/%m/")),
                ("sha256", models.CharField(max_length=64)),
                (
                    "made_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
            ],
        ),
        migrations.CreateModel(
            name="AssessmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.assessment",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "application",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.application",
                    ),
                ),
                (
                    "assessor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, max_length=2000, verbose_name="overall judgement"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Not handed in"), ("done", "Handed in")],
                        default="open",
                        editable=False,
                        max_length=5,
                        verbose_name="state",
                    ),
                ),
                (
                    "assigned_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "assigned_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "due_on",
                    models.DateField(blank=True, null=True, verbose_name="hand in by"),
                ),
                ("handed_in_at", models.DateTimeField(editable=False, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decision",
                        to="applications.agendacase",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("grant", "Grant"),
                            ("conditions", "Grant with conditions"),
                            ("reject", "Reject"),
                            ("table", "Table"),
                            ("refer_back", "Refer back"),
                        ],
                        max_length=10,
                        verbose_name="decision",
                    ),
                ),
                ("reasons", models.TextField(max_length=4000, verbose_name="reasons")),
                (
                    "minute",
                    models.CharField(
                        help_text="Such as KS 2022-11-14 § 212",
                        max_length=80,
                        verbose_name="paragraph",
                    ),
                ),
                ("decided_on", models.DateField(verbose_name="decided on")),
                ("voters", models.JSONField(default=list)),
                ("left_the_room", models.JSONField(default=list)),
                (
                    "grant",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decision",
                        to="fund.grant",
                    ),
                ),
                ("version_hash", models.CharField(editable=False, max_length=64)),
                (
                    "recorded_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("recorded_at__isnull", False),
                            ("recorded_by__isnull", False),
                        ),
                        name="decision_recorded_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("grant__isnull", False),
                                ("outcome__in", ["grant", "conditions"]),
                            ),
                            models.Q(
                                ("grant", None),
                                ("outcome__in", ["reject", "table", "refer_back"]),
                            ),
                            _connector="OR",
                        ),
                        name="decision_to_grant_has_a_grant",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanAlignmentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.planalignment",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "application",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.application",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.planitem",
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("silent", "Does not mention"),
                            ("against", "Speaks against"),
                        ],
                        max_length=8,
                        verbose_name="the plan",
                    ),
                ),
                (
                    "note",
                    models.CharField(blank=True, max_length=300, verbose_name="note"),
                ),
                (
                    "judged_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "judged_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RecommendationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.recommendation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "application",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.application",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("grant", "Grant"),
                            ("conditions", "Grant with conditions"),
                            ("reject", "Reject"),
                        ],
                        max_length=10,
                        verbose_name="recommendation",
                    ),
                ),
                ("reasons", models.TextField(max_length=4000, verbose_name="reasons")),
                (
                    "conditions",
                    models.TextField(
                        blank=True,
                        help_text="One condition per line.",
                        max_length=2000,
                        verbose_name="conditions",
                    ),
                ),
                (
                    "plan_item",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.planitem",
                        verbose_name="line of the investment plan",
                    ),
                ),
                ("version_hash", models.CharField(editable=False, max_length=64)),
                (
                    "signed_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("voided_at", models.DateTimeField(editable=False, null=True)),
                (
                    "voided_why",
                    models.CharField(blank=True, editable=False, max_length=200),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RecommendedYear",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="years",
                        to="applications.recommendation",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.board",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="amount"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("recommendation", "year", "board"),
                        name="recommended_year_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="recommended_year_positive",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Score",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "assessment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="scores",
                        to="applications.assessment",
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="scores",
                        to="applications.criterion",
                    ),
                ),
                ("points", models.PositiveSmallIntegerField(verbose_name="points")),
                (
                    "reason",
                    models.TextField(
                        blank=True, max_length=1000, verbose_name="reason"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("assessment", "criterion"),
                        name="score_once_per_criterion",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("points__lte", 4)),
                        name="score_points_0_to_4",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SupplementRequestEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.supplementrequest",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "application",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.application",
                    ),
                ),
                (
                    "question",
                    models.TextField(
                        max_length=2000, verbose_name="what you need to add"
                    ),
                ),
                ("due_on", models.DateField(verbose_name="answer by")),
                (
                    "asked_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "asked_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("received_at", models.DateTimeField(editable=False, null=True)),
                (
                    "received_by",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Condition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="conditions",
                        to="applications.decision",
                    ),
                ),
                ("text", models.CharField(max_length=500, verbose_name="condition")),
                ("fulfilled_at", models.DateTimeField(editable=False, null=True)),
                (
                    "fulfilled_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("fulfilled_at", None), ("fulfilled_by", None)),
                            models.Q(
                                ("fulfilled_at__isnull", False),
                                ("fulfilled_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="condition_fulfilled_at_and_by_together",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DecisionLetter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="letter",
                        to="applications.decision",
                    ),
                ),
                ("file", models.FileField(upload_to="letters/%Y/%m/")),
                ("sha256", models.CharField(max_length=64)),
                (
                    "made_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ScoreEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.score",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "assessment",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.assessment",
                    ),
                ),
                (
                    "criterion",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.criterion",
                    ),
                ),
                ("points", models.PositiveSmallIntegerField(verbose_name="points")),
                (
                    "reason",
                    models.TextField(
                        blank=True, max_length=1000, verbose_name="reason"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ConditionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="applications.condition",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                ("id", models.BigIntegerField()),
                (
                    "decision",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="applications.decision",
                    ),
                ),
                ("text", models.CharField(max_length=500, verbose_name="condition")),
                ("fulfilled_at", models.DateTimeField(editable=False, null=True)),
                (
                    "fulfilled_by",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_assessmentevent" ("application_id", "assessor_id", "assigned_at", "assigned_by_id", "due_on", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "summary") VALUES (NEW."application_id", NEW."assessor_id", NEW."assigned_at", NEW."assigned_by_id", NEW."due_on", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."state", NEW."summary"); RETURN NULL;',
                    hash="10ef9899fa94e979438f8e394f802a583bce06c0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ec5fe",
                    table="applications_assessment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="assessment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_assessmentevent" ("application_id", "assessor_id", "assigned_at", "assigned_by_id", "due_on", "handed_in_at", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "summary") VALUES (NEW."application_id", NEW."assessor_id", NEW."assigned_at", NEW."assigned_by_id", NEW."due_on", NEW."handed_in_at", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state", NEW."summary"); RETURN NULL;',
                    hash="f1a7a1653574760b7f09972d8d5327182bd0c950",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d6976",
                    table="applications_assessment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="call",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_callevent" ("closes_at", "frame_amount", "fund_id", "id", "is_published", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (NEW."closes_at", NEW."frame_amount", NEW."fund_id", NEW."id", NEW."is_published", NEW."opens_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text", NEW."title"); RETURN NULL;',
                    hash="eb637cbe9ffb21514bc67dc933e0eb1aa2203cf0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ebae5",
                    table="applications_call",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="call",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_callevent" ("closes_at", "frame_amount", "fund_id", "id", "is_published", "opens_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "title") VALUES (NEW."closes_at", NEW."frame_amount", NEW."fund_id", NEW."id", NEW."is_published", NEW."opens_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text", NEW."title"); RETURN NULL;',
                    hash="f5776464c22a79975ffc9b93d006285bfc8fae65",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1d498",
                    table="applications_call",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="application",
            trigger=pgtrigger.compiler.Trigger(
                name="same_fund_as_call_and_project",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF NEW.fund_id <> (SELECT fund_id FROM projects_project\n                                       WHERE id = NEW.project_id)\n                    OR NEW.fund_id <> (SELECT fund_id FROM applications_call\n                                       WHERE id = NEW.call_id) THEN\n                        RAISE EXCEPTION 'application_same_fund'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                ",
                    hash="6adb44e3c375706c2e1c3a7f3ea721bb28ab9ed8",
                    operation='INSERT OR UPDATE OF "fund_id", "call_id", "project_id"',
                    pgid="pgtrigger_same_fund_as_call_and_project_817cb",
                    table="applications_application",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="application",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_applicationevent" ("call_id", "created_at", "created_by_id", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "registry_number", "requested_amount", "state", "submitted_at", "submitted_by_id", "supplement_from") VALUES (NEW."call_id", NEW."created_at", NEW."created_by_id", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."registry_number", NEW."requested_amount", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."supplement_from"); RETURN NULL;',
                    hash="dbde90fa1b3543359d5b36c968359eda06a85da3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_60e1b",
                    table="applications_application",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="application",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."call_id" IS DISTINCT FROM (NEW."call_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."fund_id" IS DISTINCT FROM (NEW."fund_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."project_id" IS DISTINCT FROM (NEW."project_id") OR OLD."registry_number" IS DISTINCT FROM (NEW."registry_number") OR OLD."requested_amount" IS DISTINCT FROM (NEW."requested_amount") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."submitted_at" IS DISTINCT FROM (NEW."submitted_at") OR OLD."submitted_by_id" IS DISTINCT FROM (NEW."submitted_by_id") OR OLD."supplement_from" IS DISTINCT FROM (NEW."supplement_from"))',
                    func='INSERT INTO "applications_applicationevent" ("call_id", "created_at", "created_by_id", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "registry_number", "requested_amount", "state", "submitted_at", "submitted_by_id", "supplement_from") VALUES (NEW."call_id", NEW."created_at", NEW."created_by_id", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."registry_number", NEW."requested_amount", NEW."state", NEW."submitted_at", NEW."submitted_by_id", NEW."supplement_from"); RETURN NULL;',
                    hash="13b1756e8adad7221d1dbffb40b5eecfcc62797a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f714e",
                    table="applications_application",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="362d7589313b9fac085709e87ccb1c0a26622eda",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_31464",
                    table="applications_decision",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="not_emptied",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ",
                    hash="d1a9e4f39a7f6bf05f031b610498f14136b2c8ba",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_not_emptied_729c5",
                    table="applications_decision",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="condition",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_conditionevent" ("decision_id", "fulfilled_at", "fulfilled_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."decision_id", NEW."fulfilled_at", NEW."fulfilled_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="ff63f674ae68f014e626914bed602493280e2dd2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ccf7d",
                    table="applications_condition",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="condition",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_conditionevent" ("decision_id", "fulfilled_at", "fulfilled_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."decision_id", NEW."fulfilled_at", NEW."fulfilled_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="c441883ce314de734e6c5993de81f871cdbb9d8f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2e914",
                    table="applications_condition",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decisionletter",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9eeab260207ee6d2f78784bcb208c9fd55fce9ee",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_bb0f1",
                    table="applications_decisionletter",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decisionletter",
            trigger=pgtrigger.compiler.Trigger(
                name="not_emptied",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ",
                    hash="3484d9fc64f9d82fc0ceb7eb94bc08e62e16030c",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_not_emptied_43a36",
                    table="applications_decisionletter",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planalignment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_planalignmentevent" ("application_id", "id", "item_id", "judged_at", "judged_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stance") VALUES (NEW."application_id", NEW."id", NEW."item_id", NEW."judged_at", NEW."judged_by_id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."stance"); RETURN NULL;',
                    hash="dcdf2b1c0ddecd3607c662ed3965165f650ff6a7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_860aa",
                    table="applications_planalignment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planalignment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_planalignmentevent" ("application_id", "id", "item_id", "judged_at", "judged_by_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stance") VALUES (NEW."application_id", NEW."id", NEW."item_id", NEW."judged_at", NEW."judged_by_id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."stance"); RETURN NULL;',
                    hash="406aff9b99962d72ad57c1ba1aed855760fffe7d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_53b60",
                    table="applications_planalignment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="recommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_recommendationevent" ("application_id", "conditions", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "reasons", "signed_at", "signed_by_id", "version_hash", "voided_at", "voided_why") VALUES (NEW."application_id", NEW."conditions", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_item_id", NEW."reasons", NEW."signed_at", NEW."signed_by_id", NEW."version_hash", NEW."voided_at", NEW."voided_why"); RETURN NULL;',
                    hash="6295db11b47e09ef21cda9428ccf7bd2073e58ab",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b92ad",
                    table="applications_recommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="recommendation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_recommendationevent" ("application_id", "conditions", "id", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "reasons", "signed_at", "signed_by_id", "version_hash", "voided_at", "voided_why") VALUES (NEW."application_id", NEW."conditions", NEW."id", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_item_id", NEW."reasons", NEW."signed_at", NEW."signed_by_id", NEW."version_hash", NEW."voided_at", NEW."voided_why"); RETURN NULL;',
                    hash="685846d13490e354a035f291c84822e543cb2a10",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e11ea",
                    table="applications_recommendation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="score",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_scoreevent" ("assessment_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "reason") VALUES (NEW."assessment_id", NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."points", NEW."reason"); RETURN NULL;',
                    hash="75e29b29247c0be8249c2321f204476b5a235b97",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_83cbb",
                    table="applications_score",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="score",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_scoreevent" ("assessment_id", "criterion_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "points", "reason") VALUES (NEW."assessment_id", NEW."criterion_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."points", NEW."reason"); RETURN NULL;',
                    hash="a873306113bce6d1e323096b2073b75bc1b94807",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a5076",
                    table="applications_score",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="submittedversion",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="baf7fe4c573eea4198c985eb8f162baa3d5a29af",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_c3658",
                    table="applications_submittedversion",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="submittedversion",
            trigger=pgtrigger.compiler.Trigger(
                name="not_emptied",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ",
                    hash="f3bca22e83c7ce6db409435ca7de176894d46c8d",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_not_emptied_08191",
                    table="applications_submittedversion",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="archivecopy",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c3866b5eb7f7585b8018fbfd3f8090c8e43a7e54",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_0bd84",
                    table="applications_archivecopy",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="archivecopy",
            trigger=pgtrigger.compiler.Trigger(
                name="not_emptied",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ",
                    hash="2a1742c0ce52df5d34e1e57e95fe3cfc7d3a72da",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_not_emptied_f0570",
                    table="applications_archivecopy",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="supplementrequest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "applications_supplementrequestevent" ("application_id", "asked_at", "asked_by_id", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "received_at", "received_by_id") VALUES (NEW."application_id", NEW."asked_at", NEW."asked_by_id", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."received_at", NEW."received_by_id"); RETURN NULL;',
                    hash="01d3e7545ed580a0720f1dd8c8c2538d6142f051",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c0eb3",
                    table="applications_supplementrequest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="supplementrequest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "applications_supplementrequestevent" ("application_id", "asked_at", "asked_by_id", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "received_at", "received_by_id") VALUES (NEW."application_id", NEW."asked_at", NEW."asked_by_id", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."received_at", NEW."received_by_id"); RETURN NULL;',
                    hash="fc55ba78c3ec2a2710e2db0e8b1ad3fba67b58c8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1a89f",
                    table="applications_supplementrequest",
                    when="AFTER",
                ),
            ),
        ),
    ]
