"""Everything that is typed on the page of one section, saved together.

A sheet is made of parts (questions, who applies, tables, budget, plans), which all
answer to the same few words: save, mistakes, clashed, fingerprints.
"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import Board, Organisation
from core import clock
from core.forms.fields import ShortTextField
from core.texts.answers import Part
from core.texts.forms import SavedForm
from fund.models import PlanItem
from projects.budget.forms import BudgetForm
from projects.models import PlanLink, Project
from projects.parties import lead
from projects.plan import answers
from projects.plan.forms_questions import SectionForm
from projects.plan.forms_tables import TABLES, rows_for
from projects.plan.questions import Section

OUTSIDE_KINDS = [
    (kind.value, kind.label)
    for kind in Organisation.Kind
    if kind != Organisation.Kind.MUNICIPALITY
]


class LeadForm(SavedForm):
    """Who applies: a board, or an organisation outside the municipality."""

    waits = False

    lead_board = forms.TypedChoiceField(
        label=_("Which board applies?"), required=False, coerce=int, empty_value=None
    )
    lead_organisation = ShortTextField(
        label=_("Or: an organisation outside the municipality"),
        help_text=_("Such as an association. At least one board must be a party."),
        max_length=200,
        required=False,
    )
    lead_kind = forms.ChoiceField(
        label=_("What kind of organisation?"),
        choices=[("", "–"), *OUTSIDE_KINDS],
        required=False,
    )

    def __init__(self, data, *, boards: Iterable[Board], project=None, **kwargs):
        self.boards, self.project = {board.pk: board for board in boards}, project
        if project is not None:
            outside = project.lead_organisation
            kwargs["initial"] = kwargs["shown"] = {
                "lead_board": project.lead_board_id,
                "lead_organisation": outside.name if outside else "",
                "lead_kind": outside.kind if outside else "",
            }
        super().__init__(data, **kwargs)
        choices = [("", "–"), *((pk, str(board)) for pk, board in self.boards.items())]
        self.fields["lead_board"].choices = choices

    def clean(self):
        cleaned = super().clean()
        board, outside = cleaned.get("lead_board"), cleaned.get("lead_organisation")
        if board and outside:
            self.add_error(
                "lead_organisation",
                _("Choose a board, or write an organisation: not both."),
            )
        if outside and not board and not cleaned.get("lead_kind"):
            self.add_error("lead_kind", _("Choose what kind of organisation it is."))
        return cleaned

    def chosen(self) -> dict[str, Any]:
        """The board and the organisation that were chosen; one of them, or none."""
        typed = self.cleaned_data
        outside = typed["lead_organisation"]
        return {
            "board": self.boards.get(typed["lead_board"]),
            "organisation": lead.organisation_called(outside, typed["lead_kind"])
            if outside
            else None,
        }

    def is_changed(self) -> bool:
        """Has this writer chosen something else than what was shown?"""
        return any(not self.is_left_as_found(name) for name in self.changed_data)

    def save(self, *, by, only: set[str] | None = None) -> None:
        if not self.is_about(only) or not self.is_valid() or not self.is_changed():
            return
        if only is not None and self.cleaned_data["lead_organisation"]:
            self.waits = True  # half a name is no organisation
            return
        chosen = self.chosen()
        if any(chosen.values()):
            lead.choose_lead(self.project, **chosen)
        self.mark_as_saved(*self.marks)

    def mistakes(self, names: set[str]) -> dict[str, list[str]]:
        waiting = names & self.fields.keys() if self.waits else set()
        return {**super().mistakes(names), **{name: [] for name in waiting}}


class ApplyForm(LeadForm):
    """What is asked before the first word is written."""

    title = ShortTextField(
        label=_("What is the project called?"),
        help_text=_("You can change the name later."),
        max_length=80,
    )
    field_order = ("title", "lead_board", "lead_organisation", "lead_kind")

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("lead_board") and not cleaned.get("lead_organisation"):
            self.add_error(
                "lead_board",
                _("Choose a board, or write an organisation outside the municipality."),
            )
        return cleaned

    def fields_of_project(self) -> dict[str, Any]:
        chosen = self.chosen()
        return {
            "lead_board": chosen["board"],
            "lead_organisation": chosen["organisation"],
        }


class PlanLinksForm(SavedForm):
    """The goals and lines of adopted plans that the project refers to."""

    plan_links = forms.TypedMultipleChoiceField(
        label=_("Goals and lines"), coerce=int, required=False
    )

    def __init__(self, data, *, project: Project):
        self.project = project
        self.kept = set(project.plan_links.values_list("item", flat=True))
        shown = {"plan_links": self.kept}
        super().__init__(data, initial=shown, shown=shown)
        items = (
            PlanItem.objects.filter(
                Q(plan__last_year__gte=clock.today().year) | Q(pk__in=self.kept),
                ~Q(plan__replaced_by__valid_from__lte=clock.today())
                | Q(pk__in=self.kept),
                plan__fund=project.fund_id,
            )
            .select_related("plan__board")
            .order_by("plan__kind", "plan__board__name", "plan", "code")
        )
        self.plans: dict[Any, list[PlanItem]] = {}
        for item in items:
            self.plans.setdefault(item.plan, []).append(item)
        self.fields["plan_links"].choices = [
            (item.pk, str(item)) for rows in self.plans.values() for item in rows
        ]

    def picked(self) -> set[int]:
        if self.is_bound and self.is_valid():
            return set(self.cleaned_data["plan_links"])
        return self.kept

    def save(self, *, by, only: set[str] | None = None) -> None:
        if not self.is_about(only) or not self.is_valid():
            return
        if self.is_left_as_found("plan_links"):
            return
        picked = self.picked()
        self.project.plan_links.filter(item__in=self.kept - picked).delete()
        PlanLink.objects.bulk_create(
            [PlanLink(project=self.project, item_id=pk) for pk in picked - self.kept],
            ignore_conflicts=True,
        )
        self.kept = picked
        self.mark_as_saved("plan_links")


class Sheet:
    """All parts of the page of one section."""

    def __init__(
        self, project: Project, section: Section, data=None, *, texts, more=""
    ):
        self.project, self.section = project, section
        if data is not None:
            answers.lock(project)  # before anything that it is compared with is read
        self.questions = SectionForm(
            data, section=section, project=project, texts=texts
        )
        self.lead: LeadForm | None = None
        self.budget: BudgetForm | None = None
        self.plans: PlanLinksForm | None = None
        boards: list[Board] = []
        if "parties" in section.tables:
            boards = list(
                Board.objects.filter(
                    municipality=project.fund.municipality_id
                ).order_by("name")
            )
            self.lead = LeadForm(data, boards=boards, project=project)
        if "budget" in section.tables:
            self.budget = BudgetForm(
                data, project=project, reached=texts["reached_per_year"]
            )
        if "plan_links" in section.tables:
            self.plans = PlanLinksForm(data, project=project)
        self.tables = [
            rows_for(name, project, data, boards=boards, more=more)
            for name in section.tables
            if name in TABLES
        ]

    @property
    def parts(self) -> list[Part]:
        single: list[Any] = [self.questions, self.lead, self.budget, self.plans]
        return [part for part in [*single, *self.tables] if part is not None]

    def rows(self) -> list[dict[str, Any]]:
        """The questions, one by one."""
        return self.questions.rows()

    @property
    def has_mistakes(self) -> bool:
        return any(part.has_mistakes for part in self.parts)

    def save(self, *, by) -> bool:
        """Save everything that is right; True when nothing is left to correct."""
        for part in self.parts:
            part.save(by=by)
        return not self.has_mistakes and not self.has_clash

    @property
    def has_clash(self) -> bool:
        return any(part.clashed() for part in self.parts)

    # --- as the summary of errors reads it ---

    @property
    def is_bound(self) -> bool:
        return self.questions.is_bound

    @property
    def forms(self) -> list[Any]:
        return list(self.parts)

    def non_form_errors(self) -> list[str]:
        if not self.has_clash:
            return []
        return [
            str(
                _(
                    "Someone else saved while you were writing. Both texts are shown "
                    "where they differ; save again to keep yours."
                )
            )
        ]
