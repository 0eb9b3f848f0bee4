import django.contrib.postgres.fields
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
        ("auth", "0012_alter_user_first_name_max_length"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Fund",
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
                    "municipality",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="funds",
                        to="accounts.organisation",
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name")),
                ("purpose", models.TextField(blank=True, verbose_name="purpose")),
                (
                    "ownership",
                    models.CharField(
                        choices=[
                            ("central", "The executive board"),
                            ("department", "A department"),
                        ],
                        default="central",
                        max_length=12,
                        verbose_name="owned by",
                    ),
                ),
                (
                    "owner_department",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="funds",
                        to="accounts.department",
                        verbose_name="owning department",
                    ),
                ),
                (
                    "perspective",
                    models.CharField(
                        choices=[
                            ("organisation", "The municipality as an organisation"),
                            ("area", "The municipality as a geographic area"),
                        ],
                        default="organisation",
                        max_length=12,
                        verbose_name="perspective",
                    ),
                ),
                (
                    "registry_prefix",
                    models.CharField(
                        default="KS", max_length=10, verbose_name="registry prefix"
                    ),
                ),
                (
                    "contact_email",
                    models.EmailField(
                        blank=True, max_length=254, verbose_name="contact e-mail"
                    ),
                ),
            ],
            options={
                "permissions": [
                    ("view_fund_inside", "See the fund's inside pages"),
                    ("view_cases", "Read handed-in applications"),
                    ("register_cases", "Register applications"),
                    ("prepare_cases", "Prepare applications for a decision"),
                    ("recommend_cases", "Sign recommendations"),
                    ("assess_cases", "Be chosen as assessor"),
                    ("view_assessments", "Read assessments that are no longer blind"),
                    ("decide_cases", "Take part in decisions"),
                    ("record_decisions", "Record the decisions of a meeting"),
                    ("view_projects", "Read all projects of the fund"),
                    ("approve_measurements", "Approve measurements"),
                    ("view_ledger", "Read the ledger"),
                    ("book_entries", "Book in the ledger"),
                    ("manage_fund", "Change rules, plans, seats and calls"),
                    ("view_audit", "Read the whole history"),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("municipality", "name"), name="fund_name_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("owner_department", None), ("ownership", "central")
                            ),
                            models.Q(
                                ("owner_department__isnull", False),
                                ("ownership", "department"),
                            ),
                            _connector="OR",
                        ),
                        name="fund_owner_department_if_owned_by_one",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Appointment",
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
                        related_name="appointments",
                        to="fund.fund",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appointments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("coordinator", "Fund coordinator"),
                            ("assessor", "Assessor"),
                            ("chair", "Chair of the steering group"),
                            ("member", "Member of the steering group"),
                            ("deputy", "Deputy in the steering group"),
                            ("adjunct", "Co-opted to the steering group"),
                            ("finance", "Finance officer"),
                            ("registrar", "Registrar"),
                            ("evaluator", "Evaluator"),
                            ("auditor", "Auditor"),
                        ],
                        max_length=12,
                        verbose_name="role",
                    ),
                ),
                ("since", models.DateField(verbose_name="from")),
                ("until", models.DateField(blank=True, null=True, verbose_name="to")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("until", None)),
                        fields=("fund", "user", "role"),
                        name="appointment_open_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until", None),
                            ("until__gte", models.F("since")),
                            _connector="OR",
                        ),
                        name="appointment_ends_after_it_begins",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FundGroupGrant",
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
                    "permission",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        to="auth.permission",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="auth.group"
                    ),
                ),
                (
                    "content_object",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="fund.fund"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FundUserGrant",
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
                    "permission",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        to="auth.permission",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "content_object",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, to="fund.fund"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Meeting",
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
                        related_name="meetings",
                        to="fund.fund",
                    ),
                ),
                ("starts_at", models.DateTimeField(verbose_name="starts")),
                (
                    "place",
                    models.CharField(blank=True, max_length=200, verbose_name="place"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("planned", "Planned"),
                            ("notified", "Papers sent"),
                            ("open", "In session"),
                            ("closed", "Closed"),
                        ],
                        default="planned",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["fund", "-starts_at"],
                        name="fund_meetin_fund_id_19536d_idx",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Plan",
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
                        related_name="plans",
                        to="fund.fund",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("operations", "Operations plan"),
                            ("investment", "Investment plan"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="plans",
                        to="accounts.board",
                        verbose_name="board",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                (
                    "first_year",
                    models.PositiveSmallIntegerField(verbose_name="first year"),
                ),
                (
                    "last_year",
                    models.PositiveSmallIntegerField(verbose_name="last year"),
                ),
                ("adopted_on", models.DateField(verbose_name="adopted on")),
                (
                    "adopted_reference",
                    models.CharField(max_length=80, verbose_name="decision reference"),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("fund", "kind", "board", "first_year"), name="plan_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("last_year__gte", models.F("first_year"))),
                        name="plan_years_in_order",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RegistryCounter",
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
                        related_name="registry_counters",
                        to="fund.fund",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField()),
                ("last", models.PositiveIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("fund", "year"), name="registry_counter_once_a_year"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RuleSet",
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
                        related_name="rule_sets",
                        to="fund.fund",
                    ),
                ),
                ("version", models.PositiveSmallIntegerField(verbose_name="version")),
                ("valid_from", models.DateField(verbose_name="valid from")),
                (
                    "adopted_reference",
                    models.CharField(
                        help_text="Such as KF 2022 § 45",
                        max_length=80,
                        verbose_name="decision reference",
                    ),
                ),
                (
                    "min_amount",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=14,
                        verbose_name="least amount",
                    ),
                ),
                (
                    "max_amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        verbose_name="largest amount",
                    ),
                ),
                (
                    "max_years",
                    models.PositiveSmallIntegerField(
                        default=4, verbose_name="longest time, years"
                    ),
                ),
                (
                    "min_parties",
                    models.PositiveSmallIntegerField(
                        default=2, verbose_name="least number of parties"
                    ),
                ),
                (
                    "min_cofinancing_percent",
                    models.DecimalField(
                        decimal_places=2,
                        default=0,
                        max_digits=5,
                        verbose_name="least co-financing, percent",
                    ),
                ),
                (
                    "for_profit_may_apply",
                    models.BooleanField(
                        default=False, verbose_name="businesses may apply"
                    ),
                ),
                (
                    "min_assessors",
                    models.PositiveSmallIntegerField(
                        default=2, verbose_name="assessors per case"
                    ),
                ),
                (
                    "approve_from_score",
                    models.DecimalField(
                        decimal_places=1,
                        default=70,
                        max_digits=4,
                        verbose_name="approve from score",
                    ),
                ),
                (
                    "conditions_from_score",
                    models.DecimalField(
                        decimal_places=1,
                        default=55,
                        max_digits=4,
                        verbose_name="approve with conditions from score",
                    ),
                ),
                (
                    "return_model",
                    models.CharField(
                        choices=[
                            ("none", "No return"),
                            ("verified", "Return of verified savings"),
                            ("instalments", "Fixed instalments"),
                            (
                                "true_up",
                                "Instalments adjusted yearly to verified savings",
                            ),
                            ("outcome", "Outcome contract"),
                        ],
                        default="none",
                        max_length=12,
                        verbose_name="return model",
                    ),
                ),
                (
                    "return_share_percent",
                    models.DecimalField(
                        decimal_places=2,
                        default=100,
                        max_digits=5,
                        verbose_name="return share, percent",
                    ),
                ),
                (
                    "cap_factor",
                    models.DecimalField(
                        decimal_places=2,
                        default=1,
                        max_digits=4,
                        verbose_name="cap, times the actual cost",
                    ),
                ),
                (
                    "smallest_group",
                    models.PositiveSmallIntegerField(
                        default=5,
                        help_text="Figures about fewer people are never shown.",
                        verbose_name="smallest group shown",
                    ),
                ),
                (
                    "days_to_supplement",
                    models.PositiveSmallIntegerField(
                        default=21, verbose_name="days to supplement"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("fund", "version"), name="rule_set_version_once"
                    ),
                    models.UniqueConstraint(
                        fields=("fund", "valid_from"), name="rule_set_one_per_day"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("min_amount__gte", 0),
                            models.Q(
                                ("max_amount", None),
                                ("max_amount__gte", models.F("min_amount")),
                                _connector="OR",
                            ),
                        ),
                        name="rule_set_amounts_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("smallest_group__gte", 5)),
                        name="rule_set_smallest_group_at_least_five",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SteeringGroup",
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steering_group",
                        to="fund.fund",
                    ),
                ),
                ("name", models.CharField(max_length=200, verbose_name="name")),
            ],
        ),
        migrations.CreateModel(
            name="AgendaItem",
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="items",
                        to="fund.meeting",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                ("title", models.CharField(max_length=200, verbose_name="title")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("meeting", "number"), name="agenda_item_number_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanEvent",
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
                        to="fund.plan",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("operations", "Operations plan"),
                            ("investment", "Investment plan"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.board",
                        verbose_name="board",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                (
                    "first_year",
                    models.PositiveSmallIntegerField(verbose_name="first year"),
                ),
                (
                    "last_year",
                    models.PositiveSmallIntegerField(verbose_name="last year"),
                ),
                ("adopted_on", models.DateField(verbose_name="adopted on")),
                (
                    "adopted_reference",
                    models.CharField(max_length=80, verbose_name="decision reference"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlanItem",
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
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="items",
                        to="fund.plan",
                    ),
                ),
                ("code", models.CharField(max_length=20, verbose_name="code")),
                ("text", models.CharField(max_length=300, verbose_name="goal or line")),
                (
                    "priority",
                    models.CharField(
                        choices=[
                            ("high", "High"),
                            ("normal", "Normal"),
                            ("low", "Low"),
                        ],
                        default="normal",
                        max_length=8,
                        verbose_name="priority",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("plan", "code"), name="plan_item_code_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Seat",
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
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seats",
                        to="fund.steeringgroup",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField(verbose_name="number")),
                ("title", models.CharField(max_length=120, verbose_name="title")),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seats",
                        to="accounts.board",
                        verbose_name="board",
                    ),
                ),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("official", "Official"),
                            ("majority", "Elected, majority"),
                            ("opposition", "Elected, opposition"),
                            ("outside", "From outside"),
                        ],
                        max_length=10,
                        verbose_name="side",
                    ),
                ),
                ("is_voting", models.BooleanField(default=True, verbose_name="votes")),
                (
                    "competences",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("operations", "Operations"),
                                ("economy", "Economy"),
                                ("evaluation", "Evaluation and learning"),
                                ("development", "Development and projects"),
                                ("target_group", "Target group and civil society"),
                            ],
                            max_length=12,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                        verbose_name="competences",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("group", "number"), name="seat_number_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanFrame",
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
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="frames",
                        to="fund.planitem",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
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
                        fields=("item", "year"), name="plan_frame_once_a_year"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)),
                        name="plan_frame_not_negative",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Grant",
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
                        related_name="grants",
                        to="fund.fund",
                    ),
                ),
                (
                    "rule_set",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="grants",
                        to="fund.ruleset",
                    ),
                ),
                (
                    "plan_item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="grants",
                        to="fund.planitem",
                    ),
                ),
                (
                    "project_code",
                    models.CharField(max_length=20, verbose_name="project code"),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                (
                    "reference",
                    models.CharField(max_length=80, verbose_name="decision reference"),
                ),
                ("decided_on", models.DateField(verbose_name="decided on")),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["fund", "decided_on"],
                        name="fund_grant_fund_id_03f967_idx",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanItemEvent",
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
                        to="fund.planitem",
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
                    "plan",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.plan",
                    ),
                ),
                ("code", models.CharField(max_length=20, verbose_name="code")),
                ("text", models.CharField(max_length=300, verbose_name="goal or line")),
                (
                    "priority",
                    models.CharField(
                        choices=[
                            ("high", "High"),
                            ("normal", "Normal"),
                            ("low", "Low"),
                        ],
                        default="normal",
                        max_length=8,
                        verbose_name="priority",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Term",
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
                    "seat",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="fund.seat",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "is_deputy",
                    models.BooleanField(default=False, verbose_name="deputy"),
                ),
                ("is_chair", models.BooleanField(default=False, verbose_name="chair")),
                ("since", models.DateField(verbose_name="from")),
                ("until", models.DateField(blank=True, null=True, verbose_name="to")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("until", None)),
                        fields=("seat", "is_deputy"),
                        name="term_one_open_per_seat",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("until", None),
                            ("until__gte", models.F("since")),
                            _connector="OR",
                        ),
                        name="term_ends_after_it_begins",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("is_chair", False), ("is_deputy", False), _connector="OR"
                        ),
                        name="term_chair_is_not_deputy",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Forecast",
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
                    "grant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="forecasts",
                        to="fund.grant",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("actual", "Actual cost"),
                            ("release", "Release"),
                            ("return", "Planned return"),
                        ],
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="forecasts",
                        to="accounts.board",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="amount"
                    ),
                ),
                (
                    "made_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "made_by",
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
                        fields=("grant", "kind", "year", "board"), name="forecast_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gte", 0)),
                        name="forecast_not_negative",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("made_at__isnull", False), ("made_by__isnull", False)
                        ),
                        name="forecast_made_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Entry",
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
                        related_name="entries",
                        to="fund.fund",
                    ),
                ),
                (
                    "number",
                    models.PositiveIntegerField(
                        db_default=0, editable=False, verbose_name="number"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("capital_in", "Capital in"),
                            ("capital_out", "Capital out"),
                            ("commitment", "Commitment"),
                            ("change", "Changed commitment"),
                            ("release", "Release"),
                            ("actual", "Actual cost"),
                            ("return", "Return to the fund"),
                        ],
                        max_length=12,
                        verbose_name="kind",
                    ),
                ),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="amount"
                    ),
                ),
                ("booked_on", models.DateField(verbose_name="booked on")),
                (
                    "reference",
                    models.CharField(
                        help_text="The decision or the accounting document.",
                        max_length=80,
                        verbose_name="reference",
                    ),
                ),
                (
                    "note",
                    models.CharField(blank=True, max_length=300, verbose_name="note"),
                ),
                (
                    "grant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="entries",
                        to="fund.grant",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="entries",
                        to="accounts.board",
                        verbose_name="board",
                    ),
                ),
                (
                    "reverses",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reversed_by",
                        to="fund.entry",
                    ),
                ),
                (
                    "at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["fund", "-booked_on", "-id"],
                        name="fund_entry_fund_id_6dbb21_idx",
                    ),
                    models.Index(
                        fields=["grant", "kind"], name="fund_entry_grant_i_113295_idx"
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("fund", "number"), name="entry_number_once_per_fund"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("amount__gt", 0), ("reverses", None)),
                            models.Q(
                                ("kind", "change"),
                                ("reverses", None),
                                models.Q(("amount", 0), _negated=True),
                            ),
                            models.Q(
                                ("reverses__isnull", False),
                                models.Q(("amount", 0), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="entry_amount_has_the_right_sign",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("grant", None),
                                ("kind__in", ["capital_in", "capital_out"]),
                            ),
                            models.Q(
                                ("grant__isnull", False),
                                (
                                    "kind__in",
                                    [
                                        "commitment",
                                        "change",
                                        "release",
                                        "actual",
                                        "return",
                                    ],
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="entry_of_a_grant_names_it",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GrantYear",
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
                    "grant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="years",
                        to="fund.grant",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "board",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="grant_years",
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
                        fields=("grant", "year", "board"),
                        name="grant_year_once_per_board",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="grant_year_positive",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Attendance",
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
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendances",
                        to="fund.meeting",
                    ),
                ),
                (
                    "term",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendances",
                        to="fund.term",
                    ),
                ),
                ("is_present", models.BooleanField(verbose_name="present")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("meeting", "term"), name="attendance_once_per_term"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanFrameEvent",
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
                        to="fund.planframe",
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
                    "item",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.planitem",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "amount",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="amount"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GrantEvent",
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
                        to="fund.grant",
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
                    "rule_set",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.ruleset",
                    ),
                ),
                (
                    "plan_item",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.planitem",
                    ),
                ),
                (
                    "project_code",
                    models.CharField(max_length=20, verbose_name="project code"),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                (
                    "reference",
                    models.CharField(max_length=80, verbose_name="decision reference"),
                ),
                ("decided_on", models.DateField(verbose_name="decided on")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TermEvent",
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
                        to="fund.term",
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
                    "seat",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.seat",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "is_deputy",
                    models.BooleanField(default=False, verbose_name="deputy"),
                ),
                ("is_chair", models.BooleanField(default=False, verbose_name="chair")),
                ("since", models.DateField(verbose_name="from")),
                ("until", models.DateField(blank=True, null=True, verbose_name="to")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GrantYearEvent",
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
                        to="fund.grantyear",
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
                    "grant",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.grant",
                    ),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                (
                    "board",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
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
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AttendanceEvent",
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
                        to="fund.attendance",
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
                    "meeting",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.meeting",
                    ),
                ),
                (
                    "term",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="fund.term",
                    ),
                ),
                ("is_present", models.BooleanField(verbose_name="present")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AlterUniqueTogether(
            name="fundgroupgrant",
            unique_together={("group", "permission", "content_object")},
        ),
        migrations.AlterUniqueTogether(
            name="fundusergrant",
            unique_together={("user", "permission", "content_object")},
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="entry",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="fb72b360526ea19368a6afe6f12fa62ecda15039",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_93ab6",
                    table="fund_entry",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="entry",
            trigger=pgtrigger.compiler.Trigger(
                name="not_emptied",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ",
                    hash="7b4f9ab707f31b36d33f5fc6fa9f41eda674e011",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_not_emptied_e08cd",
                    table="fund_entry",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="entry",
            trigger=pgtrigger.compiler.Trigger(
                name="numbered_without_a_gap",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    NEW.number := 1 + COALESCE((\n                        SELECT MAX(number) FROM fund_entry WHERE fund_id = NEW.fund_id\n                    ), 0);\n                    RETURN NEW;\n                ",
                    hash="b462467af85282ce5facb94aac1b2f620d00f63e",
                    operation="INSERT",
                    pgid="pgtrigger_numbered_without_a_gap_19943",
                    table="fund_entry",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="entry",
            trigger=pgtrigger.compiler.Trigger(
                name="nothing_below_zero",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        PERFORM 1 FROM fund_fund WHERE id = NEW.fund_id FOR UPDATE;\n        IF (SELECT COALESCE(SUM(amount * CASE kind WHEN 'capital_in' THEN 1 WHEN 'capital_out' THEN -1 WHEN 'actual' THEN -1 WHEN 'return' THEN 1 ELSE 0 END), 0) - COALESCE(SUM(amount * CASE kind WHEN 'commitment' THEN 1 WHEN 'change' THEN 1 WHEN 'release' THEN -1 WHEN 'actual' THEN -1 ELSE 0 END), 0) FROM fund_entry\n            WHERE fund_id = NEW.fund_id) < 0 THEN\n            RAISE EXCEPTION 'entry_available_not_negative'\n                USING ERRCODE = 'check_violation';\n        END IF;\n        IF NEW.grant_id IS NOT NULL AND (SELECT COALESCE(SUM(amount * CASE kind WHEN 'commitment' THEN 1 WHEN 'change' THEN 1 WHEN 'release' THEN -1 WHEN 'actual' THEN -1 ELSE 0 END), 0) FROM fund_entry\n            WHERE grant_id = NEW.grant_id) < 0 THEN\n            RAISE EXCEPTION 'entry_commitment_not_negative'\n                USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NULL;\n    ",
                    hash="8bb964dcc851d1dcd73d6fc9305e55452fad2839",
                    operation="INSERT",
                    pgid="pgtrigger_nothing_below_zero_9b2a3",
                    table="fund_entry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grantyear",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_grantyearevent" ("amount", "board_id", "grant_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."board_id", NEW."grant_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."year"); RETURN NULL;',
                    hash="dda3c0720e659cbd97d91963c47d581cb86d9b97",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8724f",
                    table="fund_grantyear",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grantyear",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_grantyearevent" ("amount", "board_id", "grant_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."board_id", NEW."grant_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."year"); RETURN NULL;',
                    hash="feb25c36c82af51f598a70648789b76ea42d7f84",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_93227",
                    table="fund_grantyear",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_planevent" ("adopted_on", "adopted_reference", "board_id", "first_year", "fund_id", "id", "kind", "last_year", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."adopted_on", NEW."adopted_reference", NEW."board_id", NEW."first_year", NEW."fund_id", NEW."id", NEW."kind", NEW."last_year", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;',
                    hash="a5cc46c38eba3f483cb3da221de38e313b969757",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_eb836",
                    table="fund_plan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="plan",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_planevent" ("adopted_on", "adopted_reference", "board_id", "first_year", "fund_id", "id", "kind", "last_year", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."adopted_on", NEW."adopted_reference", NEW."board_id", NEW."first_year", NEW."fund_id", NEW."id", NEW."kind", NEW."last_year", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;',
                    hash="97bc82b4c38b3dd0b10086b120cf58519fa074cf",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9ad1a",
                    table="fund_plan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planitem",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_planitemevent" ("code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "priority", "text") VALUES (NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."priority", NEW."text"); RETURN NULL;',
                    hash="5f738623f80b68786ee88631b79b4c15d03e1715",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_acfc5",
                    table="fund_planitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planitem",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_planitemevent" ("code", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "priority", "text") VALUES (NEW."code", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."priority", NEW."text"); RETURN NULL;',
                    hash="84b8c219ba590ff00b546c706931ce82d0b7decb",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c8c42",
                    table="fund_planitem",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planframe",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_planframeevent" ("amount", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."year"); RETURN NULL;',
                    hash="f61fb6dce02e4bbb53ee2bd0aa821d0329b65931",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_bec4b",
                    table="fund_planframe",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planframe",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_planframeevent" ("amount", "id", "item_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "year") VALUES (NEW."amount", NEW."id", NEW."item_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."year"); RETURN NULL;',
                    hash="5f08c73bde8a402a3f3fa2be6a76d6bdd0f69852",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b6c1a",
                    table="fund_planframe",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ruleset",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="c6161890a754aaf70ddeb87304985b47c59db661",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_6fda8",
                    table="fund_ruleset",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grant",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_grantevent" ("decided_on", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "project_code", "reference", "rule_set_id", "title") VALUES (NEW."decided_on", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_item_id", NEW."project_code", NEW."reference", NEW."rule_set_id", NEW."title"); RETURN NULL;',
                    hash="72fe9a6c7d8d63aa2aed29047af9943f17bb8640",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_285d5",
                    table="fund_grant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="grant",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_grantevent" ("decided_on", "fund_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "project_code", "reference", "rule_set_id", "title") VALUES (NEW."decided_on", NEW."fund_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_item_id", NEW."project_code", NEW."reference", NEW."rule_set_id", NEW."title"); RETURN NULL;',
                    hash="9f983da4b588909a9921846175208a5f4bacb406",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a850c",
                    table="fund_grant",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="term",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_termevent" ("id", "is_chair", "is_deputy", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "since", "until", "user_id") VALUES (NEW."id", NEW."is_chair", NEW."is_deputy", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seat_id", NEW."since", NEW."until", NEW."user_id"); RETURN NULL;',
                    hash="5461450523872634e101c59773d96b4b3a248808",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5847b",
                    table="fund_term",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="term",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_termevent" ("id", "is_chair", "is_deputy", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seat_id", "since", "until", "user_id") VALUES (NEW."id", NEW."is_chair", NEW."is_deputy", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seat_id", NEW."since", NEW."until", NEW."user_id"); RETURN NULL;',
                    hash="ac4f56eca347184cbc849e57c6833f4fa9ee1e12",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_99ef4",
                    table="fund_term",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendance",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "fund_attendanceevent" ("id", "is_present", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "term_id") VALUES (NEW."id", NEW."is_present", NEW."meeting_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."term_id"); RETURN NULL;',
                    hash="c46d1b8c2cca0214274411452d057d8ba9ff7892",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a78d1",
                    table="fund_attendance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="attendance",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "fund_attendanceevent" ("id", "is_present", "meeting_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "term_id") VALUES (NEW."id", NEW."is_present", NEW."meeting_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."term_id"); RETURN NULL;',
                    hash="562b3f9ec5dd2db8968913b17f7bd8d75067a1ee",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a805c",
                    table="fund_attendance",
                    when="AFTER",
                ),
            ),
        ),
    ]
