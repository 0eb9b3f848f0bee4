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
        ("fund", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Project",
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
                        related_name="projects",
                        to="fund.fund",
                    ),
                ),
                ("title", models.CharField(max_length=80, verbose_name="project name")),
                (
                    "short_name",
                    models.CharField(
                        blank=True, max_length=30, verbose_name="short name"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="one-sentence summary"
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("testing", "Method-testing"),
                            ("development", "Method development"),
                            ("innovation", "Social innovation"),
                            ("collaboration", "Organisational change"),
                        ],
                        max_length=14,
                        verbose_name="project type",
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        blank=True, max_length=20, verbose_name="project code"
                    ),
                ),
                (
                    "lead_board",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="led_projects",
                        to="accounts.board",
                        verbose_name="lead applicant",
                    ),
                ),
                (
                    "lead_organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="led_projects",
                        to="accounts.organisation",
                        verbose_name="lead applicant outside the municipality",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="owned_projects",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="project owner",
                    ),
                ),
                (
                    "leader",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="led_projects",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="project leader",
                    ),
                ),
                (
                    "starts_on",
                    models.DateField(blank=True, null=True, verbose_name="starts"),
                ),
                (
                    "ends_on",
                    models.DateField(blank=True, null=True, verbose_name="ends"),
                ),
                (
                    "own_evidence_level",
                    models.PositiveSmallIntegerField(
                        default=0,
                        help_text="0 not described, 1 account, 2 correlation, 3 causation, 4 independently confirmed, 5 works elsewhere",
                        verbose_name="own level of evidence",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("declined", "Not granted"),
                            ("starting", "Starting up"),
                            ("ongoing", "Ongoing"),
                            ("paused", "Paused"),
                            ("closing", "Closing"),
                            ("reported", "Final report made"),
                            ("followed_up", "Effects followed up"),
                            ("stopped", "Stopped early"),
                            ("archived", "Archived"),
                        ],
                        default="proposed",
                        editable=False,
                        max_length=12,
                        verbose_name="state",
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
                        related_name="created_projects",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "permissions": [
                    ("write_project", "Write the plan and the application"),
                    ("report_project", "Report: pulse, measurements, milestones"),
                    ("own_project", "Answer for the project as its owner"),
                    ("assess_project", "Assess the application for the project"),
                ],
                "indexes": [
                    models.Index(
                        fields=["fund", "state"], name="projects_pr_fund_id_77c9dd_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("created_at__isnull", False), ("created_by__isnull", False)
                        ),
                        name="project_created_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("starts_on", None),
                            ("ends_on", None),
                            ("ends_on__gt", models.F("starts_on")),
                            _connector="OR",
                        ),
                        name="project_ends_after_it_starts",
                        violation_error_message="The end must come after the start.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("own_evidence_level__lte", 5)),
                        name="project_evidence_level_0_to_5",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("code", ""), _negated=True),
                        fields=("fund", "code"),
                        name="project_code_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Benefit",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="benefits",
                        to="projects.project",
                    ),
                ),
                (
                    "actor",
                    models.CharField(
                        max_length=120, verbose_name="board or other actor"
                    ),
                ),
                (
                    "how",
                    models.CharField(
                        max_length=300, verbose_name="how costs fall or income rises"
                    ),
                ),
                (
                    "from_year",
                    models.PositiveSmallIntegerField(verbose_name="from year"),
                ),
                (
                    "quantity",
                    models.DecimalField(
                        decimal_places=2, max_digits=12, verbose_name="quantity a year"
                    ),
                ),
                ("unit", models.CharField(max_length=40, verbose_name="unit")),
                (
                    "unit_cost",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="cost per unit"
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        max_length=200, verbose_name="source of the unit cost"
                    ),
                ),
                (
                    "cashable_percent",
                    models.PositiveSmallIntegerField(
                        verbose_name="share that can really lower a budget, percent"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quantity__gte", 0),
                            ("unit_cost__gte", 0),
                            ("cashable_percent__lte", 100),
                        ),
                        name="benefit_within_bounds",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="BudgetLine",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="budget_lines",
                        to="projects.project",
                    ),
                ),
                (
                    "payer",
                    models.CharField(
                        choices=[
                            ("fund", "The fund"),
                            ("own_cash", "The parties, in money"),
                            ("own_time", "The parties, in working time"),
                            ("external", "Somebody else"),
                        ],
                        max_length=8,
                        verbose_name="who pays",
                    ),
                ),
                (
                    "cost_type",
                    models.CharField(
                        choices=[
                            ("staff", "Staff"),
                            ("premises", "Premises"),
                            ("material", "Material"),
                            ("services", "Bought services"),
                            ("evaluation", "Evaluation"),
                            ("communication", "Communication"),
                            ("travel", "Travel"),
                            ("overhead", "Overhead"),
                            ("other", "Other"),
                        ],
                        max_length=13,
                        verbose_name="cost",
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
                        fields=("project", "payer", "cost_type", "year"),
                        name="budget_line_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="budget_line_positive",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Milestone",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="milestones",
                        to="projects.project",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="milestone")),
                ("due_on", models.DateField(verbose_name="due")),
                (
                    "done_on",
                    models.DateField(blank=True, null=True, verbose_name="done"),
                ),
                (
                    "deviation",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="why it moved"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MultiplierEffect",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="multiplier_effects",
                        to="projects.project",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("operations", "Method in ordinary operations"),
                            ("unit", "Spread to other units"),
                            ("municipality", "Spread to another municipality"),
                            ("routine", "Routine or decision"),
                            ("competence", "Competence"),
                            ("collaboration", "Collaboration"),
                            ("idea", "New idea or project"),
                        ],
                        max_length=13,
                        verbose_name="kind",
                    ),
                ),
                (
                    "text",
                    models.CharField(max_length=300, verbose_name="what has changed"),
                ),
                ("receiver", models.CharField(max_length=200, verbose_name="where")),
                ("seen_on", models.DateField(verbose_name="date")),
                (
                    "permanence",
                    models.CharField(
                        choices=[
                            ("tried", "Tried"),
                            ("decided", "Decided"),
                            ("financed", "Financed"),
                            ("lasting", "Lasting, two years or more"),
                        ],
                        max_length=8,
                        verbose_name="how lasting",
                    ),
                ),
                (
                    "evidence",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="how we know"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="NeedFigure",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="need_figures",
                        to="projects.project",
                    ),
                ),
                (
                    "name",
                    models.CharField(max_length=200, verbose_name="what is measured"),
                ),
                (
                    "value",
                    models.CharField(max_length=40, verbose_name="value and unit"),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("source", models.CharField(max_length=200, verbose_name="source")),
            ],
        ),
        migrations.CreateModel(
            name="Node",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="nodes",
                        to="projects.project",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("input", "Inputs"),
                            ("activity", "Activities"),
                            ("output", "Outputs (direct results)"),
                            ("outcome", "Outcomes"),
                            ("impact", "Impact (net)"),
                            ("value", "Value creation"),
                        ],
                        max_length=8,
                        verbose_name="link",
                    ),
                ),
                ("text", models.CharField(max_length=200, verbose_name="what")),
                (
                    "horizon",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("short", "Short term"),
                            ("medium", "Medium term"),
                            ("long", "Long term"),
                        ],
                        max_length=6,
                        verbose_name="when",
                    ),
                ),
                (
                    "stakeholder",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="for whom"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=0, verbose_name="position"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Answer",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="projects.project",
                    ),
                ),
                ("question", models.CharField(max_length=40)),
                ("text", models.TextField(blank=True)),
                ("changed_at", models.DateTimeField(default=accounts.clock.now)),
                (
                    "changed_by",
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
                        fields=("project", "question"), name="answer_once_per_question"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("changed_at__isnull", False), ("changed_by__isnull", False)
                        ),
                        name="answer_changed_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ConflictOfInterest",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="conflicts",
                        to="projects.project",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="conflicts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "ground",
                    models.CharField(
                        choices=[
                            ("none", "No conflict of interest"),
                            ("j1", "J1: I or someone close is a party or is affected"),
                            ("j2", "J2: I or someone close represents a party"),
                            ("j3", "J3: supervision of what I am tied to"),
                            (
                                "j4",
                                "J4: another circumstance casts doubt on my impartiality",
                            ),
                            ("unsure", "I am not sure"),
                        ],
                        max_length=6,
                        verbose_name="answer",
                    ),
                ),
                (
                    "note",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="in your own words"
                    ),
                ),
                ("declared_at", models.DateTimeField(default=accounts.clock.now)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("project", "user"), name="conflict_once_per_user"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Gate",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="gates",
                        to="projects.project",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("start", "Start gate"),
                            ("learning", "Learning gate"),
                            ("close", "Close-out"),
                            ("final", "Final report"),
                            ("effects", "Effects after the end"),
                        ],
                        max_length=8,
                        verbose_name="gate",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("start", "Start"),
                            ("continue", "Continue"),
                            ("adjust", "Adjust"),
                            ("strengthen", "Strengthen"),
                            ("reduce", "Wind down"),
                            ("stop", "Stop"),
                        ],
                        max_length=10,
                        verbose_name="decision",
                    ),
                ),
                ("decided_on", models.DateField(verbose_name="decided on")),
                ("reason", models.TextField(verbose_name="reason")),
                (
                    "decided_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Party",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="projects.project",
                    ),
                ),
                (
                    "board",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="accounts.board",
                        verbose_name="board",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="If it is not one of the municipality's boards.",
                        max_length=200,
                        verbose_name="organisation",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("municipality", "Municipality"),
                            ("municipal_company", "Municipal company"),
                            ("region", "Region"),
                            ("state", "Government agency"),
                            ("association", "Association"),
                            ("business", "Business"),
                            ("academy", "University"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "organisation_number",
                    models.CharField(
                        blank=True, max_length=11, verbose_name="organisation number"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        max_length=300, verbose_name="what they do in the project"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("board__isnull", False), ("name", "")),
                            models.Q(
                                ("board", None), models.Q(("name", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="party_is_a_board_or_is_named",
                        violation_error_message="Choose a board, or write an organisation.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("board__isnull", False)),
                        fields=("project", "board"),
                        name="party_board_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlanLink",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="plan_links",
                        to="projects.project",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="project_links",
                        to="fund.planitem",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("project", "item"), name="plan_link_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ChainVersion",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chain_versions",
                        to="projects.project",
                    ),
                ),
                ("number", models.PositiveSmallIntegerField()),
                ("content", models.JSONField()),
                ("reason", models.CharField(max_length=200)),
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
                        fields=("project", "number"), name="chain_version_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("frozen_at__isnull", False), ("frozen_by__isnull", False)
                        ),
                        name="chainversion_frozen_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ProjectEvent",
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
                        to="projects.project",
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
                ("title", models.CharField(max_length=80, verbose_name="project name")),
                (
                    "short_name",
                    models.CharField(
                        blank=True, max_length=30, verbose_name="short name"
                    ),
                ),
                (
                    "summary",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="one-sentence summary"
                    ),
                ),
                (
                    "type",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("testing", "Method-testing"),
                            ("development", "Method development"),
                            ("innovation", "Social innovation"),
                            ("collaboration", "Organisational change"),
                        ],
                        max_length=14,
                        verbose_name="project type",
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        blank=True, max_length=20, verbose_name="project code"
                    ),
                ),
                (
                    "lead_board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.board",
                        verbose_name="lead applicant",
                    ),
                ),
                (
                    "lead_organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.organisation",
                        verbose_name="lead applicant outside the municipality",
                    ),
                ),
                (
                    "owner",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="project owner",
                    ),
                ),
                (
                    "leader",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="project leader",
                    ),
                ),
                (
                    "starts_on",
                    models.DateField(blank=True, null=True, verbose_name="starts"),
                ),
                (
                    "ends_on",
                    models.DateField(blank=True, null=True, verbose_name="ends"),
                ),
                (
                    "own_evidence_level",
                    models.PositiveSmallIntegerField(
                        default=0,
                        help_text="0 not described, 1 account, 2 correlation, 3 causation, 4 independently confirmed, 5 works elsewhere",
                        verbose_name="own level of evidence",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "Proposed"),
                            ("declined", "Not granted"),
                            ("starting", "Starting up"),
                            ("ongoing", "Ongoing"),
                            ("paused", "Paused"),
                            ("closing", "Closing"),
                            ("reported", "Final report made"),
                            ("followed_up", "Effects followed up"),
                            ("stopped", "Stopped early"),
                            ("archived", "Archived"),
                        ],
                        default="proposed",
                        editable=False,
                        max_length=12,
                        verbose_name="state",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProjectGrant",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="grants",
                        to="projects.project",
                    ),
                ),
                (
                    "grant",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="of_project",
                        to="fund.grant",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ProjectGroupGrant",
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
                        on_delete=django.db.models.deletion.CASCADE,
                        to="projects.project",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProjectUserGrant",
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
                        on_delete=django.db.models.deletion.CASCADE,
                        to="projects.project",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Pulse",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pulses",
                        to="projects.project",
                    ),
                ),
                (
                    "month",
                    models.DateField(
                        help_text="The first day of the month", verbose_name="month"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("as_planned", "As planned"),
                            ("deviates", "Deviates, and we handle it"),
                            ("needs_help", "Needs a decision or help"),
                        ],
                        max_length=12,
                        verbose_name="how it goes",
                    ),
                ),
                (
                    "reached",
                    models.PositiveIntegerField(
                        blank=True, null=True, verbose_name="people reached this month"
                    ),
                ),
                (
                    "lesson",
                    models.TextField(max_length=1000, verbose_name="what we learned"),
                ),
                (
                    "obstacle",
                    models.TextField(
                        blank=True, max_length=1000, verbose_name="what is in the way"
                    ),
                ),
                (
                    "forecast_amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        verbose_name="expected cost this year",
                    ),
                ),
                (
                    "told_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "told_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pulses",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("project", "month"), name="pulse_once_a_month"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("month__day", 1)),
                        name="pulse_month_is_its_first_day",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("told_at__isnull", False), ("told_by__isnull", False)
                        ),
                        name="pulse_told_at_and_by_together",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Risk",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="risks",
                        to="projects.project",
                    ),
                ),
                (
                    "text",
                    models.CharField(max_length=300, verbose_name="what may happen"),
                ),
                (
                    "probability",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Low"), (2, "Medium"), (3, "High")],
                        verbose_name="probability",
                    ),
                ),
                (
                    "consequence",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Low"), (2, "Medium"), (3, "High")],
                        verbose_name="consequence",
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        max_length=300, verbose_name="what you do about it"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="StaffRole",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="staff",
                        to="projects.project",
                    ),
                ),
                ("role", models.CharField(max_length=120, verbose_name="role")),
                (
                    "percent",
                    models.PositiveSmallIntegerField(
                        verbose_name="percent of full time"
                    ),
                ),
                (
                    "lent_from",
                    models.CharField(
                        max_length=120, verbose_name="recruited, or lent from"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("percent__gt", 0)),
                        name="staff_role_percent_positive",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TeamMember",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="team",
                        to="projects.project",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="team_roles",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("author", "Co-author"),
                            ("owner", "Project owner"),
                            ("leader", "Project leader"),
                            ("coworker", "Co-worker"),
                            ("partner", "Partner"),
                        ],
                        max_length=10,
                        verbose_name="role",
                    ),
                ),
                (
                    "added_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("project", "user", "role"),
                        name="team_member_once_per_role",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Indicator",
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
                    "node",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="indicators",
                        to="projects.node",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("unit", models.CharField(max_length=40, verbose_name="unit")),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("up", "Higher is better"),
                            ("down", "Lower is better"),
                        ],
                        default="up",
                        max_length=4,
                        verbose_name="direction",
                    ),
                ),
                (
                    "decimals",
                    models.PositiveSmallIntegerField(
                        default=0, verbose_name="decimals shown"
                    ),
                ),
                (
                    "definition",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="definition"
                    ),
                ),
                (
                    "source",
                    models.CharField(blank=True, max_length=200, verbose_name="source"),
                ),
                (
                    "frequency",
                    models.CharField(
                        blank=True, max_length=80, verbose_name="how often"
                    ),
                ),
                (
                    "responsible",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="who measures"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Edge",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="edges",
                        to="projects.project",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="leads_to",
                        to="projects.node",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="comes_from",
                        to="projects.node",
                    ),
                ),
                (
                    "assumption",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="assumption"
                    ),
                ),
                (
                    "assumption_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("logical", "Logical"),
                            ("implementation", "Implementation"),
                            ("context", "Context"),
                            ("behaviour", "Behaviour"),
                            ("value", "Value"),
                        ],
                        max_length=14,
                        verbose_name="kind of assumption",
                    ),
                ),
                (
                    "tested_by",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="how it is tested"
                    ),
                ),
                (
                    "evidence_level",
                    models.PositiveSmallIntegerField(
                        default=0, verbose_name="level of evidence"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("untested", "Untested"),
                            ("supported", "Supported"),
                            ("partly", "Partly supported"),
                            ("contradicted", "Contradicted"),
                        ],
                        default="untested",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                (
                    "rationale",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="why this status"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(default=0, verbose_name="number"),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("source", "target"), name="edge_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("source", models.F("target")), _negated=True
                        ),
                        name="edge_between_two_nodes",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("evidence_level__lte", 5)),
                        name="edge_evidence_level_0_to_5",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Endorsement",
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
                    "party",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="endorsement",
                        to="projects.party",
                    ),
                ),
                (
                    "manager_name",
                    models.CharField(max_length=120, verbose_name="manager's name"),
                ),
                (
                    "manager_title",
                    models.CharField(max_length=120, verbose_name="manager's title"),
                ),
                ("endorsed_on", models.DateField(verbose_name="endorsed on")),
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
                        name="endorsement_recorded_at_and_by_together",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PartyEvent",
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
                        to="projects.party",
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
                    "board",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="accounts.board",
                        verbose_name="board",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True,
                        help_text="If it is not one of the municipality's boards.",
                        max_length=200,
                        verbose_name="organisation",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("municipality", "Municipality"),
                            ("municipal_company", "Municipal company"),
                            ("region", "Region"),
                            ("state", "Government agency"),
                            ("association", "Association"),
                            ("business", "Business"),
                            ("academy", "University"),
                        ],
                        max_length=20,
                        verbose_name="kind",
                    ),
                ),
                (
                    "organisation_number",
                    models.CharField(
                        blank=True, max_length=11, verbose_name="organisation number"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        max_length=300, verbose_name="what they do in the project"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NodeEvent",
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
                        to="projects.node",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("input", "Inputs"),
                            ("activity", "Activities"),
                            ("output", "Outputs (direct results)"),
                            ("outcome", "Outcomes"),
                            ("impact", "Impact (net)"),
                            ("value", "Value creation"),
                        ],
                        max_length=8,
                        verbose_name="link",
                    ),
                ),
                ("text", models.CharField(max_length=200, verbose_name="what")),
                (
                    "horizon",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("short", "Short term"),
                            ("medium", "Medium term"),
                            ("long", "Long term"),
                        ],
                        max_length=6,
                        verbose_name="when",
                    ),
                ),
                (
                    "stakeholder",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="for whom"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=0, verbose_name="position"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="NeedFigureEvent",
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
                        to="projects.needfigure",
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
                    "name",
                    models.CharField(max_length=200, verbose_name="what is measured"),
                ),
                (
                    "value",
                    models.CharField(max_length=40, verbose_name="value and unit"),
                ),
                ("year", models.PositiveSmallIntegerField(verbose_name="year")),
                ("source", models.CharField(max_length=200, verbose_name="source")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MultiplierEffectEvent",
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
                        to="projects.multipliereffect",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("operations", "Method in ordinary operations"),
                            ("unit", "Spread to other units"),
                            ("municipality", "Spread to another municipality"),
                            ("routine", "Routine or decision"),
                            ("competence", "Competence"),
                            ("collaboration", "Collaboration"),
                            ("idea", "New idea or project"),
                        ],
                        max_length=13,
                        verbose_name="kind",
                    ),
                ),
                (
                    "text",
                    models.CharField(max_length=300, verbose_name="what has changed"),
                ),
                ("receiver", models.CharField(max_length=200, verbose_name="where")),
                ("seen_on", models.DateField(verbose_name="date")),
                (
                    "permanence",
                    models.CharField(
                        choices=[
                            ("tried", "Tried"),
                            ("decided", "Decided"),
                            ("financed", "Financed"),
                            ("lasting", "Lasting, two years or more"),
                        ],
                        max_length=8,
                        verbose_name="how lasting",
                    ),
                ),
                (
                    "evidence",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="how we know"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MilestoneEvent",
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
                        to="projects.milestone",
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
                    "project",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.project",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="milestone")),
                ("due_on", models.DateField(verbose_name="due")),
                (
                    "done_on",
                    models.DateField(blank=True, null=True, verbose_name="done"),
                ),
                (
                    "deviation",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="why it moved"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="GateEvent",
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
                        to="projects.gate",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("start", "Start gate"),
                            ("learning", "Learning gate"),
                            ("close", "Close-out"),
                            ("final", "Final report"),
                            ("effects", "Effects after the end"),
                        ],
                        max_length=8,
                        verbose_name="gate",
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("start", "Start"),
                            ("continue", "Continue"),
                            ("adjust", "Adjust"),
                            ("strengthen", "Strengthen"),
                            ("reduce", "Wind down"),
                            ("stop", "Stop"),
                        ],
                        max_length=10,
                        verbose_name="decision",
                    ),
                ),
                ("decided_on", models.DateField(verbose_name="decided on")),
                ("reason", models.TextField(verbose_name="reason")),
                (
                    "decided_by",
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
            name="Document",
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
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="documents",
                        to="projects.project",
                    ),
                ),
                (
                    "party",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="documents",
                        to="projects.party",
                    ),
                ),
                ("title", models.CharField(max_length=200, verbose_name="title")),
                ("file", models.FileField(upload_to="documents/%Y/%m/")),
                ("content_type", models.CharField(editable=False, max_length=100)),
                ("size", models.PositiveBigIntegerField(editable=False)),
                ("sha256", models.CharField(editable=False, max_length=64)),
                (
                    "is_confidential",
                    models.BooleanField(default=False, verbose_name="confidential"),
                ),
                (
                    "uploaded_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "uploaded_by",
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
                            ("uploaded_at__isnull", False),
                            ("uploaded_by__isnull", False),
                        ),
                        name="document_uploaded_at_and_by_together",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ConflictOfInterestEvent",
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
                        to="projects.conflictofinterest",
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
                    "ground",
                    models.CharField(
                        choices=[
                            ("none", "No conflict of interest"),
                            ("j1", "J1: I or someone close is a party or is affected"),
                            ("j2", "J2: I or someone close represents a party"),
                            ("j3", "J3: supervision of what I am tied to"),
                            (
                                "j4",
                                "J4: another circumstance casts doubt on my impartiality",
                            ),
                            ("unsure", "I am not sure"),
                        ],
                        max_length=6,
                        verbose_name="answer",
                    ),
                ),
                (
                    "note",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="in your own words"
                    ),
                ),
                ("declared_at", models.DateTimeField(default=accounts.clock.now)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BudgetLineEvent",
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
                        to="projects.budgetline",
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
                    "payer",
                    models.CharField(
                        choices=[
                            ("fund", "The fund"),
                            ("own_cash", "The parties, in money"),
                            ("own_time", "The parties, in working time"),
                            ("external", "Somebody else"),
                        ],
                        max_length=8,
                        verbose_name="who pays",
                    ),
                ),
                (
                    "cost_type",
                    models.CharField(
                        choices=[
                            ("staff", "Staff"),
                            ("premises", "Premises"),
                            ("material", "Material"),
                            ("services", "Bought services"),
                            ("evaluation", "Evaluation"),
                            ("communication", "Communication"),
                            ("travel", "Travel"),
                            ("overhead", "Overhead"),
                            ("other", "Other"),
                        ],
                        max_length=13,
                        verbose_name="cost",
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
            name="BenefitEvent",
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
                        to="projects.benefit",
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
                    "actor",
                    models.CharField(
                        max_length=120, verbose_name="board or other actor"
                    ),
                ),
                (
                    "how",
                    models.CharField(
                        max_length=300, verbose_name="how costs fall or income rises"
                    ),
                ),
                (
                    "from_year",
                    models.PositiveSmallIntegerField(verbose_name="from year"),
                ),
                (
                    "quantity",
                    models.DecimalField(
                        decimal_places=2, max_digits=12, verbose_name="quantity a year"
                    ),
                ),
                ("unit", models.CharField(max_length=40, verbose_name="unit")),
                (
                    "unit_cost",
                    models.DecimalField(
                        decimal_places=2, max_digits=14, verbose_name="cost per unit"
                    ),
                ),
                (
                    "source",
                    models.CharField(
                        max_length=200, verbose_name="source of the unit cost"
                    ),
                ),
                (
                    "cashable_percent",
                    models.PositiveSmallIntegerField(
                        verbose_name="share that can really lower a budget, percent"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AnswerEvent",
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
                        to="projects.answer",
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
                    "project",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.project",
                    ),
                ),
                ("question", models.CharField(max_length=40)),
                ("text", models.TextField(blank=True)),
                ("changed_at", models.DateTimeField(default=accounts.clock.now)),
                (
                    "changed_by",
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
            name="PulseEvent",
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
                        to="projects.pulse",
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
                    "month",
                    models.DateField(
                        help_text="The first day of the month", verbose_name="month"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("as_planned", "As planned"),
                            ("deviates", "Deviates, and we handle it"),
                            ("needs_help", "Needs a decision or help"),
                        ],
                        max_length=12,
                        verbose_name="how it goes",
                    ),
                ),
                (
                    "reached",
                    models.PositiveIntegerField(
                        blank=True, null=True, verbose_name="people reached this month"
                    ),
                ),
                (
                    "lesson",
                    models.TextField(max_length=1000, verbose_name="what we learned"),
                ),
                (
                    "obstacle",
                    models.TextField(
                        blank=True, max_length=1000, verbose_name="what is in the way"
                    ),
                ),
                (
                    "forecast_amount",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=14,
                        null=True,
                        verbose_name="expected cost this year",
                    ),
                ),
                (
                    "told_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "told_by",
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
            name="RiskEvent",
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
                        to="projects.risk",
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
                    "text",
                    models.CharField(max_length=300, verbose_name="what may happen"),
                ),
                (
                    "probability",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Low"), (2, "Medium"), (3, "High")],
                        verbose_name="probability",
                    ),
                ),
                (
                    "consequence",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Low"), (2, "Medium"), (3, "High")],
                        verbose_name="consequence",
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        max_length=300, verbose_name="what you do about it"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StaffRoleEvent",
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
                        to="projects.staffrole",
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
                    "project",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.project",
                    ),
                ),
                ("role", models.CharField(max_length=120, verbose_name="role")),
                (
                    "percent",
                    models.PositiveSmallIntegerField(
                        verbose_name="percent of full time"
                    ),
                ),
                (
                    "lent_from",
                    models.CharField(
                        max_length=120, verbose_name="recruited, or lent from"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Baseline",
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
                    "indicator",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="baseline",
                        to="projects.indicator",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("before", "Measured before the start"),
                            ("register", "From registers afterwards"),
                            ("norm", "A norm to compare with"),
                            ("none", "None"),
                        ],
                        default="before",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="value",
                    ),
                ),
                (
                    "comparison_value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="comparison group",
                    ),
                ),
                (
                    "missing_reason",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="why it is missing"
                    ),
                ),
                (
                    "persons",
                    models.PositiveIntegerField(
                        blank=True, null=True, verbose_name="number of persons"
                    ),
                ),
                (
                    "measured_on",
                    models.DateField(blank=True, null=True, verbose_name="date"),
                ),
                (
                    "source",
                    models.CharField(blank=True, max_length=200, verbose_name="source"),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("missing_reason", ""), ("value__isnull", False)),
                            models.Q(
                                ("value", None),
                                models.Q(("missing_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="baseline_value_or_reason",
                        violation_error_message="Write a value, or why it is missing.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Measurement",
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
                    "indicator",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measurements",
                        to="projects.indicator",
                    ),
                ),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("project", "Those the project reaches"),
                            ("comparison", "Comparison group"),
                        ],
                        default="project",
                        max_length=10,
                        verbose_name="group",
                    ),
                ),
                ("measured_on", models.DateField(verbose_name="date")),
                (
                    "value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="value",
                    ),
                ),
                (
                    "missing_reason",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="why it is missing"
                    ),
                ),
                (
                    "persons",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Leave empty when the figure is not about persons.",
                        null=True,
                        verbose_name="number of persons",
                    ),
                ),
                (
                    "numerator",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="numerator",
                    ),
                ),
                (
                    "denominator",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="denominator",
                    ),
                ),
                ("source", models.CharField(max_length=200, verbose_name="source")),
                (
                    "comment",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="comment"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("entered", "Waits for approval"),
                            ("returned", "Sent back"),
                            ("approved", "Approved"),
                        ],
                        default="entered",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "entered_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "entered_by",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="entered_measurements",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("approved_at", models.DateTimeField(editable=False, null=True)),
                (
                    "approved_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="approved_measurements",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("indicator", "group", "measured_on"),
                        name="measurement_once_per_date_and_group",
                        violation_error_message="There is already a figure for this date.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("missing_reason", ""), ("value__isnull", False)),
                            models.Q(
                                ("value", None),
                                models.Q(("missing_reason", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="measurement_value_or_reason",
                        violation_error_message="Write a value, or why it is missing.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("entered_at__isnull", False), ("entered_by__isnull", False)
                        ),
                        name="measurement_entered_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("approved_at", None), ("approved_by", None)),
                            models.Q(
                                ("approved_at__isnull", False),
                                ("approved_by__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="measurement_approved_at_and_by_together",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("approved_by", None),
                            models.Q(
                                ("approved_by", models.F("entered_by")), _negated=True
                            ),
                            _connector="OR",
                        ),
                        name="measurement_approved_by_somebody_else",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="IndicatorEvent",
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
                        to="projects.indicator",
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
                    "node",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.node",
                    ),
                ),
                ("name", models.CharField(max_length=120, verbose_name="name")),
                ("unit", models.CharField(max_length=40, verbose_name="unit")),
                (
                    "direction",
                    models.CharField(
                        choices=[
                            ("up", "Higher is better"),
                            ("down", "Lower is better"),
                        ],
                        default="up",
                        max_length=4,
                        verbose_name="direction",
                    ),
                ),
                (
                    "decimals",
                    models.PositiveSmallIntegerField(
                        default=0, verbose_name="decimals shown"
                    ),
                ),
                (
                    "definition",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="definition"
                    ),
                ),
                (
                    "source",
                    models.CharField(blank=True, max_length=200, verbose_name="source"),
                ),
                (
                    "frequency",
                    models.CharField(
                        blank=True, max_length=80, verbose_name="how often"
                    ),
                ),
                (
                    "responsible",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="who measures"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EdgeEvent",
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
                        to="projects.edge",
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
                    "source",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.node",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.node",
                    ),
                ),
                (
                    "assumption",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="assumption"
                    ),
                ),
                (
                    "assumption_kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("logical", "Logical"),
                            ("implementation", "Implementation"),
                            ("context", "Context"),
                            ("behaviour", "Behaviour"),
                            ("value", "Value"),
                        ],
                        max_length=14,
                        verbose_name="kind of assumption",
                    ),
                ),
                (
                    "tested_by",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="how it is tested"
                    ),
                ),
                (
                    "evidence_level",
                    models.PositiveSmallIntegerField(
                        default=0, verbose_name="level of evidence"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("untested", "Untested"),
                            ("supported", "Supported"),
                            ("partly", "Partly supported"),
                            ("contradicted", "Contradicted"),
                        ],
                        default="untested",
                        max_length=12,
                        verbose_name="status",
                    ),
                ),
                (
                    "rationale",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="why this status"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(default=0, verbose_name="number"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Target",
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
                    "indicator",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="target",
                        to="projects.indicator",
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=4, max_digits=16, verbose_name="value"
                    ),
                ),
                (
                    "due_on",
                    models.DateField(blank=True, null=True, verbose_name="date"),
                ),
                (
                    "derived_from",
                    models.CharField(
                        blank=True,
                        max_length=200,
                        verbose_name="where the target comes from",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="BaselineEvent",
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
                        to="projects.baseline",
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
                    "indicator",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.indicator",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("before", "Measured before the start"),
                            ("register", "From registers afterwards"),
                            ("norm", "A norm to compare with"),
                            ("none", "None"),
                        ],
                        default="before",
                        max_length=8,
                        verbose_name="kind",
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="value",
                    ),
                ),
                (
                    "comparison_value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="comparison group",
                    ),
                ),
                (
                    "missing_reason",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="why it is missing"
                    ),
                ),
                (
                    "persons",
                    models.PositiveIntegerField(
                        blank=True, null=True, verbose_name="number of persons"
                    ),
                ),
                (
                    "measured_on",
                    models.DateField(blank=True, null=True, verbose_name="date"),
                ),
                (
                    "source",
                    models.CharField(blank=True, max_length=200, verbose_name="source"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MeasurementEvent",
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
                        to="projects.measurement",
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
                    "indicator",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.indicator",
                    ),
                ),
                (
                    "group",
                    models.CharField(
                        choices=[
                            ("project", "Those the project reaches"),
                            ("comparison", "Comparison group"),
                        ],
                        default="project",
                        max_length=10,
                        verbose_name="group",
                    ),
                ),
                ("measured_on", models.DateField(verbose_name="date")),
                (
                    "value",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="value",
                    ),
                ),
                (
                    "missing_reason",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="why it is missing"
                    ),
                ),
                (
                    "persons",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Leave empty when the figure is not about persons.",
                        null=True,
                        verbose_name="number of persons",
                    ),
                ),
                (
                    "numerator",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="numerator",
                    ),
                ),
                (
                    "denominator",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=16,
                        null=True,
                        verbose_name="denominator",
                    ),
                ),
                ("source", models.CharField(max_length=200, verbose_name="source")),
                (
                    "comment",
                    models.CharField(
                        blank=True, max_length=300, verbose_name="comment"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("entered", "Waits for approval"),
                            ("returned", "Sent back"),
                            ("approved", "Approved"),
                        ],
                        default="entered",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "entered_at",
                    models.DateTimeField(default=accounts.clock.now, editable=False),
                ),
                (
                    "entered_by",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("approved_at", models.DateTimeField(editable=False, null=True)),
                (
                    "approved_by",
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
            name="TargetEvent",
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
                        to="projects.target",
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
                    "indicator",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="projects.indicator",
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=4, max_digits=16, verbose_name="value"
                    ),
                ),
                (
                    "due_on",
                    models.DateField(blank=True, null=True, verbose_name="date"),
                ),
                (
                    "derived_from",
                    models.CharField(
                        blank=True,
                        max_length=200,
                        verbose_name="where the target comes from",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="baseline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_baselineevent" ("comparison_value", "id", "indicator_id", "kind", "measured_on", "missing_reason", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") VALUES (NEW."comparison_value", NEW."id", NEW."indicator_id", NEW."kind", NEW."measured_on", NEW."missing_reason", NEW."persons", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."value"); RETURN NULL;',
                    hash="8b0a29a087103d8eaef8b654512c920c56c08372",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1cfbc",
                    table="projects_baseline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="baseline",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_baselineevent" ("comparison_value", "id", "indicator_id", "kind", "measured_on", "missing_reason", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "value") VALUES (NEW."comparison_value", NEW."id", NEW."indicator_id", NEW."kind", NEW."measured_on", NEW."missing_reason", NEW."persons", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."value"); RETURN NULL;',
                    hash="2c5c35e32bf36a26dcbdab3a46c4b49624af2ad9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0d185",
                    table="projects_baseline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="measurement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_measurementevent" ("approved_at", "approved_by_id", "comment", "denominator", "entered_at", "entered_by_id", "group", "id", "indicator_id", "measured_on", "missing_reason", "numerator", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state", "value") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."comment", NEW."denominator", NEW."entered_at", NEW."entered_by_id", NEW."group", NEW."id", NEW."indicator_id", NEW."measured_on", NEW."missing_reason", NEW."numerator", NEW."persons", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."state", NEW."value"); RETURN NULL;',
                    hash="932f88ee053e7b0170a3da3fe232f4ee916ffe4f",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ae60e",
                    table="projects_measurement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="measurement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_measurementevent" ("approved_at", "approved_by_id", "comment", "denominator", "entered_at", "entered_by_id", "group", "id", "indicator_id", "measured_on", "missing_reason", "numerator", "persons", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "state", "value") VALUES (NEW."approved_at", NEW."approved_by_id", NEW."comment", NEW."denominator", NEW."entered_at", NEW."entered_by_id", NEW."group", NEW."id", NEW."indicator_id", NEW."measured_on", NEW."missing_reason", NEW."numerator", NEW."persons", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."state", NEW."value"); RETURN NULL;',
                    hash="505fb95788f075685adf6104d202b64878da0320",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d8b8b",
                    table="projects_measurement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicator",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_indicatorevent" ("decimals", "definition", "direction", "frequency", "id", "name", "node_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "source", "unit") VALUES (NEW."decimals", NEW."definition", NEW."direction", NEW."frequency", NEW."id", NEW."name", NEW."node_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."responsible", NEW."source", NEW."unit"); RETURN NULL;',
                    hash="f4538ebc17bc226602bb96b1e5143ba2c6e34e50",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2d764",
                    table="projects_indicator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="indicator",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_indicatorevent" ("decimals", "definition", "direction", "frequency", "id", "name", "node_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "source", "unit") VALUES (NEW."decimals", NEW."definition", NEW."direction", NEW."frequency", NEW."id", NEW."name", NEW."node_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."responsible", NEW."source", NEW."unit"); RETURN NULL;',
                    hash="e21ad5eb1cf89cac152c69cde0b544b9bcb8d7f6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c2cc9",
                    table="projects_indicator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="project",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_projectevent" ("code", "created_at", "created_by_id", "ends_on", "fund_id", "id", "lead_board_id", "lead_organisation_id", "leader_id", "own_evidence_level", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "starts_on", "state", "summary", "title", "type") VALUES (NEW."code", NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."fund_id", NEW."id", NEW."lead_board_id", NEW."lead_organisation_id", NEW."leader_id", NEW."own_evidence_level", NEW."owner_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."short_name", NEW."starts_on", NEW."state", NEW."summary", NEW."title", NEW."type"); RETURN NULL;',
                    hash="39c9e35c08ce6ae46386329cf18447f7b52581ea",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2e147",
                    table="projects_project",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="project",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_projectevent" ("code", "created_at", "created_by_id", "ends_on", "fund_id", "id", "lead_board_id", "lead_organisation_id", "leader_id", "own_evidence_level", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "starts_on", "state", "summary", "title", "type") VALUES (NEW."code", NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."fund_id", NEW."id", NEW."lead_board_id", NEW."lead_organisation_id", NEW."leader_id", NEW."own_evidence_level", NEW."owner_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."short_name", NEW."starts_on", NEW."state", NEW."summary", NEW."title", NEW."type"); RETURN NULL;',
                    hash="54c4d9f339d4b10fb9b225347f07e059cc1e9fd2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_804c3",
                    table="projects_project",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_partyevent" ("board_id", "id", "kind", "name", "organisation_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role") VALUES (NEW."board_id", NEW."id", NEW."kind", NEW."name", NEW."organisation_number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."role"); RETURN NULL;',
                    hash="243af71fec6234457ee9d5fdf1a37aff6562bc6e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a4b0d",
                    table="projects_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="party",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_partyevent" ("board_id", "id", "kind", "name", "organisation_number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role") VALUES (NEW."board_id", NEW."id", NEW."kind", NEW."name", NEW."organisation_number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."role"); RETURN NULL;',
                    hash="bf3b77b0ec1aff732c10de1f55b405372ff2d8d5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_50246",
                    table="projects_party",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="node",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_nodeevent" ("horizon", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "stakeholder", "text") VALUES (NEW."horizon", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."project_id", NEW."stakeholder", NEW."text"); RETURN NULL;',
                    hash="005c31fd4612aede658e330082cd160215791a94",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_08728",
                    table="projects_node",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="node",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_nodeevent" ("horizon", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "stakeholder", "text") VALUES (NEW."horizon", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."project_id", NEW."stakeholder", NEW."text"); RETURN NULL;',
                    hash="4bcc99a2c0ed54ebe163fbf6b9f8cb53f5820647",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f3d8c",
                    table="projects_node",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="needfigure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_needfigureevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "source", "value", "year") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."source", NEW."value", NEW."year"); RETURN NULL;',
                    hash="66f004dfb40dd50f7d4a7c348815c4a9a4ad0a1c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5c038",
                    table="projects_needfigure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="needfigure",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_needfigureevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "source", "value", "year") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."source", NEW."value", NEW."year"); RETURN NULL;',
                    hash="e2aaa49d11ce922eb245044a8029adb0635d6609",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_54bdc",
                    table="projects_needfigure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="multipliereffect",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_multipliereffectevent" ("evidence", "id", "kind", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "receiver", "seen_on", "text") VALUES (NEW."evidence", NEW."id", NEW."kind", NEW."permanence", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."receiver", NEW."seen_on", NEW."text"); RETURN NULL;',
                    hash="027d0b013c6582439c0d137c45c7648abca26200",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cc0a6",
                    table="projects_multipliereffect",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="multipliereffect",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_multipliereffectevent" ("evidence", "id", "kind", "permanence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "receiver", "seen_on", "text") VALUES (NEW."evidence", NEW."id", NEW."kind", NEW."permanence", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."receiver", NEW."seen_on", NEW."text"); RETURN NULL;',
                    hash="860182ae5c706318e1b0f6d691ecf8528e75cdb6",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0b25f",
                    table="projects_multipliereffect",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_milestoneevent" ("deviation", "done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "title") VALUES (NEW."deviation", NEW."done_on", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."title"); RETURN NULL;',
                    hash="7089d3c9c047fd0656a0e39bd5e6c7d0a50996d2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2945c",
                    table="projects_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_milestoneevent" ("deviation", "done_on", "due_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "title") VALUES (NEW."deviation", NEW."done_on", NEW."due_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."title"); RETURN NULL;',
                    hash="4f08681166a172abbaa54e42d25449e7e5a6f844",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_96e58",
                    table="projects_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_gateevent" ("decided_by_id", "decided_on", "id", "kind", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reason") VALUES (NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."kind", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."reason"); RETURN NULL;',
                    hash="19ff3b66790531e33125a6f05b18755f19c7ef8c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3f1eb",
                    table="projects_gate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="gate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_gateevent" ("decided_by_id", "decided_on", "id", "kind", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reason") VALUES (NEW."decided_by_id", NEW."decided_on", NEW."id", NEW."kind", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."reason"); RETURN NULL;',
                    hash="507e335066ab820dd7970b1450f739de84d7af97",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_96936",
                    table="projects_gate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="edge",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_edgeevent" ("assumption", "assumption_kind", "evidence_level", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "rationale", "source_id", "status", "target_id", "tested_by") VALUES (NEW."assumption", NEW."assumption_kind", NEW."evidence_level", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."project_id", NEW."rationale", NEW."source_id", NEW."status", NEW."target_id", NEW."tested_by"); RETURN NULL;',
                    hash="43c1fccca80217b5b08e312892cd68b64c44c69c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a83c0",
                    table="projects_edge",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="edge",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_edgeevent" ("assumption", "assumption_kind", "evidence_level", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "project_id", "rationale", "source_id", "status", "target_id", "tested_by") VALUES (NEW."assumption", NEW."assumption_kind", NEW."evidence_level", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."project_id", NEW."rationale", NEW."source_id", NEW."status", NEW."target_id", NEW."tested_by"); RETURN NULL;',
                    hash="06f6fa49f23426372cc18cd363bd64b86ccf7a1a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3651a",
                    table="projects_edge",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conflictofinterest",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_conflictofinterestevent" ("declared_at", "ground", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "user_id") VALUES (NEW."declared_at", NEW."ground", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."user_id"); RETURN NULL;',
                    hash="d110d32ffb0e0908b67fccd548915dd48e0e5b4d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_20dfb",
                    table="projects_conflictofinterest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conflictofinterest",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_conflictofinterestevent" ("declared_at", "ground", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "user_id") VALUES (NEW."declared_at", NEW."ground", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."user_id"); RETURN NULL;',
                    hash="51a33abafade52a9025075a3a64e381a11e71c16",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ab652",
                    table="projects_conflictofinterest",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chainversion",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="85878e01b5a76eb19edc88907b3fbeac5c82faf3",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_dd4d1",
                    table="projects_chainversion",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="chainversion",
            trigger=pgtrigger.compiler.Trigger(
                name="not_emptied",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                IF current_setting('verkan.may_truncate', true) = 'on' THEN\n                    RETURN NULL;\n                END IF;\n                RAISE EXCEPTION 'pgtrigger: Cannot truncate rows of %', TG_TABLE_NAME;\n            ",
                    hash="abf45f5e05b33fa44f1af59e7d3f5ec1e67227d1",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_not_emptied_e4b1d",
                    table="projects_chainversion",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_budgetlineevent" ("amount", "cost_type", "id", "payer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "year") VALUES (NEW."amount", NEW."cost_type", NEW."id", NEW."payer", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."year"); RETURN NULL;',
                    hash="e6b89c77dbd58c909f1ce243b1b514f3994beecd",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_eb04b",
                    table="projects_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budgetline",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_budgetlineevent" ("amount", "cost_type", "id", "payer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "year") VALUES (NEW."amount", NEW."cost_type", NEW."id", NEW."payer", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."year"); RETURN NULL;',
                    hash="d8cb71f5fc9cde7ecee78002eb541d7846a4563e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c8ab4",
                    table="projects_budgetline",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="benefit",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_benefitevent" ("actor", "cashable_percent", "from_year", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "quantity", "source", "unit", "unit_cost") VALUES (NEW."actor", NEW."cashable_percent", NEW."from_year", NEW."how", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."quantity", NEW."source", NEW."unit", NEW."unit_cost"); RETURN NULL;',
                    hash="5e900d6a104690cc54fb73c8cdc3d0684276d1eb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2de26",
                    table="projects_benefit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="benefit",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_benefitevent" ("actor", "cashable_percent", "from_year", "how", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "quantity", "source", "unit", "unit_cost") VALUES (NEW."actor", NEW."cashable_percent", NEW."from_year", NEW."how", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."quantity", NEW."source", NEW."unit", NEW."unit_cost"); RETURN NULL;',
                    hash="085891fd3d3ca43b35ce4069d516705d533f22b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_548ee",
                    table="projects_benefit",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_answerevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "question", "text") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."question", NEW."text"); RETURN NULL;',
                    hash="726917e3d871e0a948f6d7d58ec2f75f57439262",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0c800",
                    table="projects_answer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_answerevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "question", "text") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."question", NEW."text"); RETURN NULL;',
                    hash="d97bb1f680f4de133923292f187440f6af1bae56",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7cf8b",
                    table="projects_answer",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AlterUniqueTogether(
            name="projectgroupgrant",
            unique_together={("group", "permission", "content_object")},
        ),
        migrations.AlterUniqueTogether(
            name="projectusergrant",
            unique_together={("user", "permission", "content_object")},
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pulse",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_pulseevent" ("forecast_amount", "id", "lesson", "month", "obstacle", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reached", "status", "told_at", "told_by_id") VALUES (NEW."forecast_amount", NEW."id", NEW."lesson", NEW."month", NEW."obstacle", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."reached", NEW."status", NEW."told_at", NEW."told_by_id"); RETURN NULL;',
                    hash="caf580924f3cdb5b079ede82139decd9caa6846b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_573a5",
                    table="projects_pulse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pulse",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_pulseevent" ("forecast_amount", "id", "lesson", "month", "obstacle", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "reached", "status", "told_at", "told_by_id") VALUES (NEW."forecast_amount", NEW."id", NEW."lesson", NEW."month", NEW."obstacle", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."reached", NEW."status", NEW."told_at", NEW."told_by_id"); RETURN NULL;',
                    hash="634e967ff093ca3cc43ca09bd3f0f76702e45703",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5b9fe",
                    table="projects_pulse",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="risk",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_riskevent" ("consequence", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "probability", "project_id", "text") VALUES (NEW."consequence", NEW."id", NEW."measure", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."probability", NEW."project_id", NEW."text"); RETURN NULL;',
                    hash="29bd6c5bd7d879a7d7b67aa6115f3614f15f74c5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3a047",
                    table="projects_risk",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="risk",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_riskevent" ("consequence", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "probability", "project_id", "text") VALUES (NEW."consequence", NEW."id", NEW."measure", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."probability", NEW."project_id", NEW."text"); RETURN NULL;',
                    hash="074339166628c5c50a4bd279ab542684bd376949",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4300f",
                    table="projects_risk",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="staffrole",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_staffroleevent" ("id", "lent_from", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role") VALUES (NEW."id", NEW."lent_from", NEW."percent", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."project_id", NEW."role"); RETURN NULL;',
                    hash="cae9deb5272d4e12f8eb03b6d2134b100e9baa70",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_45c52",
                    table="projects_staffrole",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="staffrole",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_staffroleevent" ("id", "lent_from", "percent", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "project_id", "role") VALUES (NEW."id", NEW."lent_from", NEW."percent", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."project_id", NEW."role"); RETURN NULL;',
                    hash="93780eeb835a7bd6ed819633f8b67138ae4ca282",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_efe12",
                    table="projects_staffrole",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="target",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "projects_targetevent" ("derived_from", "due_on", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."derived_from", NEW."due_on", NEW."id", NEW."indicator_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."value"); RETURN NULL;',
                    hash="30179c1560af2796be0be2f936b59d8609809de0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9ce37",
                    table="projects_target",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="target",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "projects_targetevent" ("derived_from", "due_on", "id", "indicator_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."derived_from", NEW."due_on", NEW."id", NEW."indicator_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."value"); RETURN NULL;',
                    hash="c39b5bdb900cc83f1ed5e90b0208220f51d51bc5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c534d",
                    table="projects_target",
                    when="AFTER",
                ),
            ),
        ),
    ]
