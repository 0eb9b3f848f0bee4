"""How far has a request for the fund's money come, and what was handed in?"""

from typing import Any

import pghistory
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from pgtrigger import Insert, UpdateOf

from accounts.access import rows_given
from accounts.models import Stateful
from applications.models.call import Call, Criterion
from applications.models.voiding import Cause, voids_recommendation
from core import clock
from core.columns import belongs_to, holds, kronor, once
from core.files.kept import KeptFile
from core.kept import Keys
from core.refusals import TransitionRefused
from core.stamps import person, stamped, stamped_or_not
from core.triggers import append_only, kept, refuses
from fund.models import Fund
from projects.models import Project

CLOSED = ["granted", "rejected", "dismissed", "withdrawn"]


class ApplicationQuerySet(models.QuerySet):
    def visible_to(self, user):
        """One's own from the first word; the fund's staff only what is handed in."""
        given = {name: Keys(keys) for name, keys in self.given_to(user).items()}
        return self.visible_in(**given)

    @staticmethod
    def given_to(user) -> dict[str, set[int]]:
        """What `visible_in` asks of a person."""
        mine = ["projects.view_project", "projects.assess_project"]
        return {
            "funds": rows_given(user, "fund.view_cases", Fund),
            "mine": rows_given(user, mine, Project),
        }

    def visible_in(self, funds, mine):
        """`visible_to` with what the person was given (core.kept)."""
        # What is not handed in lies in the writers' own space (TF 2:13, domain 11.1).
        handed_in = Q(fund=funds, submitted_at__isnull=False)
        return self.filter(handed_in | Q(project=mine))

    def for_list(self):
        return self.select_related("project__lead_board", "call").order_by(
            models.F("submitted_at").desc(nulls_first=True), "-pk"
        )

    def being_handled(self):
        """Handed in and not yet decided."""
        return self.filter(state__in=Application.BEING_HANDLED)


@pghistory.track(exclude=["search"])
class Application(Stateful):
    """A request for money from the fund, about one project (ansökan). Domain 4.3."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        SUBMITTED = "submitted", _("Handed in")
        REGISTERED = "registered", _("Registered")
        FORMAL_CHECK = "formal_check", _("Formal check")
        SUPPLEMENT = "supplement", _("Supplement requested")
        PREPARATION = "preparation", _("In preparation")
        READY = "ready", _("Ready for the steering group")
        ON_AGENDA = "on_agenda", _("On the agenda")
        TABLED = "tabled", _("Tabled")
        WITH_BODY = "with_body", _("With the deciding body")
        REFERRED_BACK = "referred_back", _("Referred back")
        GRANTED = "granted", pgettext_lazy("application", "Granted")
        REJECTED = "rejected", _("Rejected")
        DISMISSED = "dismissed", _("Dismissed")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    TRANSITIONS = {
        State.DRAFT: {State.SUBMITTED, State.WITHDRAWN},
        State.SUBMITTED: {State.REGISTERED, State.WITHDRAWN},
        State.REGISTERED: {State.FORMAL_CHECK, State.WITHDRAWN},
        State.FORMAL_CHECK: {
            State.SUPPLEMENT,
            State.PREPARATION,
            State.DISMISSED,
            State.WITHDRAWN,
        },
        State.SUPPLEMENT: {
            State.FORMAL_CHECK,
            State.PREPARATION,
            State.DISMISSED,
            State.WITHDRAWN,
        },
        State.PREPARATION: {State.SUPPLEMENT, State.READY, State.WITHDRAWN},
        State.READY: {
            State.ON_AGENDA,
            State.GRANTED,  # by one who has it by delegation
            State.REJECTED,
            State.PREPARATION,
            State.WITHDRAWN,
        },
        State.ON_AGENDA: {
            State.GRANTED,
            State.REJECTED,
            State.TABLED,
            State.WITH_BODY,  # the group recommends, and another body decides
            State.REFERRED_BACK,
            State.READY,  # taken off again, before the members are called
        },
        State.TABLED: {State.ON_AGENDA, State.PREPARATION, State.WITHDRAWN},
        State.WITH_BODY: {State.GRANTED, State.REJECTED, State.REFERRED_BACK},
        State.REFERRED_BACK: {State.PREPARATION, State.WITHDRAWN},
        State.GRANTED: set(),
        State.REJECTED: set(),
        State.DISMISSED: set(),
        State.WITHDRAWN: set(),
    }
    # Handed in, and not at an end.
    BEING_HANDLED = [at for at, ways in TRANSITIONS.items() if ways and at != "draft"]
    WRITABLE = [State.DRAFT, State.SUPPLEMENT]
    REOPENABLE = [State.READY, State.TABLED, State.REFERRED_BACK]

    fund = belongs_to(Fund, "applications")
    call = belongs_to(Call, "applications")
    project = belongs_to(Project, "applications")
    registry_number = models.CharField(
        _("registry number"), max_length=30, blank=True, editable=False
    )
    state = models.CharField(
        _("state"), max_length=14, choices=State, default=State.DRAFT, editable=False
    )
    supplement_from = models.CharField(max_length=14, blank=True, editable=False)
    requested_amount = kronor(
        _("requested amount"),
        null=True,
        editable=False,
        help_text=_("As in the latest version handed in."),
    )
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = person(editable=False, related_name="created_applications")
    submitted_at = models.DateTimeField(null=True, editable=False)
    submitted_by = person(
        null=True, editable=False, related_name="submitted_applications"
    )
    search = SearchVectorField(null=True, editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                models.F("fund"),
                models.F("submitted_at").desc(nulls_first=True),
                models.F("id").desc(),
                name="application_list",
            ),
            models.Index(
                models.F("fund"),
                models.F("state"),
                models.F("submitted_at").desc(nulls_first=True),
                models.F("id").desc(),
                name="application_list_by_state",
            ),
            models.Index(
                fields=["registry_number"],
                opclasses=["varchar_pattern_ops"],
                name="application_number",
            ),
            GinIndex(fields=["search"], name="application_search"),
            models.Index(  # what waits for those who handle cases, the oldest first
                fields=["submitted_at", "id"],
                name="application_being_handled",
                condition=~Q(state__in=["draft", *CLOSED]),
            ),
            models.Index(  # what is left of a call: few of its cases are granted
                fields=["call"],
                name="application_granted_of_call",
                condition=Q(state="granted"),
            ),
        ]
        constraints = [
            stamped("application", "created"),
            stamped_or_not("application", "submitted"),
            once(
                "application_registry_number_once",
                "fund",
                "registry_number",
                condition=~Q(registry_number=""),
            ),
            once(
                "application_one_open_per_project",
                "project",
                condition=~Q(state__in=CLOSED),
            ),
            holds(
                "application_registered_has_a_number",
                Q(state__in=["draft", "submitted", "withdrawn"])
                | ~Q(registry_number=""),
            ),
        ]
        triggers = [
            kept(),
            refuses(
                "same_fund_as_call_and_project",
                """
                    NEW.fund_id <> (
                        SELECT fund_id FROM projects_project WHERE id = NEW.project_id
                    ) OR NEW.fund_id <> (
                        SELECT fund_id FROM applications_call WHERE id = NEW.call_id
                    )
                """,
                operation=Insert | UpdateOf("fund_id", "call_id", "project_id"),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.registry_number}".strip()

    def get_absolute_url(self):
        return reverse("applications:detail", args=[self.pk])

    def criteria(self) -> models.QuerySet[Criterion]:
        """What the case is judged by, in order: its type's set, else the common one."""
        return self.call.criteria.all().judging(self.project.type)

    @property
    def is_closed(self) -> bool:
        return not self.TRANSITIONS[self.state]

    def submit(
        self, *, by, version_hash: str, requested_amount, search: Any = None
    ) -> None:
        """Hand in. From here on the applicants can read, not change. `search` is made of
        the words that the version is found by.

        Handing in a supplement brings the case back to where it was.
        """
        back_to = self.supplement_from or self.State.SUBMITTED
        self._become(
            back_to,
            by=by,
            version_hash=version_hash,
            submitted_at=clock.now(),
            submitted_by=by,
            requested_amount=requested_amount,
            search=search,
            supplement_from="",
        )

    def register(self, *, by, registry_number: str) -> None:
        """Give the case its number in the register (diarieföra)."""
        self._become(self.State.REGISTERED, by=by, registry_number=registry_number)

    def start_formal_check(self, *, by) -> None:
        self._become(self.State.FORMAL_CHECK, by=by, begins={self.State.REGISTERED})

    def ask_for_supplement(self, *, by, note: str) -> None:
        self._become(
            self.State.SUPPLEMENT, by=by, note=note, supplement_from=self.state
        )

    def start_preparation(self, *, by, note: str = "") -> None:
        passed = {self.State.FORMAL_CHECK}
        self._become(self.State.PREPARATION, by=by, note=note, begins=passed)

    def dismiss(self, *, by, note: str) -> None:
        """The request cannot be tried at all, such as without a municipal party."""
        if not note.strip():
            raise TransitionRefused(_("Write why the application is dismissed."))
        self._become(self.State.DISMISSED, by=by, note=note)

    def withdraw(self, *, by, note: str) -> None:
        """The applicants take it back; what was handed in stays on record."""
        self._become(self.State.WITHDRAWN, by=by, note=note)

    def finish_preparation(self, *, by, version_hash: str) -> None:
        self._become(
            self.State.READY,
            by=by,
            version_hash=version_hash,
            begins={self.State.PREPARATION},
        )

    def reopen_preparation(self, *, by, note: str) -> None:
        self._become(self.State.PREPARATION, by=by, note=note, begins=self.REOPENABLE)

    def put_on_agenda(self, *, by, note: str) -> None:
        self._become(self.State.ON_AGENDA, by=by, note=note)

    def take_off_agenda(self, *, by, back_to: str, note: str) -> None:
        """Undo: back to where it was before it was put there."""
        self._become(back_to, by=by, note=note, begins={self.State.ON_AGENDA})

    def table(self, *, by, note: str) -> None:
        """Put off to another meeting (bordlägga)."""
        self._become(self.State.TABLED, by=by, note=note)

    def refer_back(self, *, by, note: str) -> None:
        """Back to preparation with a question to answer (återremiss)."""
        self._become(self.State.REFERRED_BACK, by=by, note=note)

    def hand_to_body(self, *, by, note: str) -> None:
        """The group has recommended; the case waits for the body that decides."""
        self._become(self.State.WITH_BODY, by=by, note=note)

    def grant(self, *, by, note: str, version_hash: str) -> None:
        self._become(self.State.GRANTED, by=by, note=note, version_hash=version_hash)

    def reject(self, *, by, note: str, version_hash: str) -> None:
        self._become(self.State.REJECTED, by=by, note=note, version_hash=version_hash)


class SubmittedVersion(models.Model):
    """What was handed in, frozen word for word (inlämnad version)."""

    application = belongs_to(Application, "versions")
    number = models.PositiveSmallIntegerField()
    content = models.JSONField()
    sha256 = models.CharField(max_length=64)
    frozen_at = models.DateTimeField(default=clock.now, editable=False)
    frozen_by = person()

    class Meta:
        constraints = [
            once("submitted_version_once", "application", "number"),
            stamped("submittedversion", "frozen"),
        ]
        triggers = [*append_only(), voids_recommendation(Cause.VERSION)]

    def __str__(self):
        return f"#{self.pk} version {self.number}"

    def archive_copy(self) -> "ArchiveCopy | None":
        """The copy that bears the registry number as it is now, once it is made."""
        number = self.application.registry_number
        return self.archive_copies.filter(registry_number=number).first()


class ArchiveCopy(KeptFile):
    """The PDF of a version, made once and kept (arkivkopia).

    One of what was handed in, and one more when the case has got its registry number.
    """

    ONCE = ("version", "registry_number")

    version = belongs_to(SubmittedVersion, "archive_copies")
    registry_number = models.CharField(max_length=30, blank=True, editable=False)
    file = models.FileField(upload_to="versions/%Y/%m/")

    class Meta(KeptFile.Meta):
        constraints = [once("archive_copy_once", "version", "registry_number")]

    @property
    def file_name(self) -> str:
        return f"{self.version.sha256[:16]}.pdf"
