"""Which project is it, who stands behind it, and how far has it come?"""

from collections.abc import Iterable

import pghistory
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.access import (
    GroupObjectPermissionBase,
    UserObjectPermissionBase,
    rows_given,
)
from accounts.models import Board, Organisation, Stateful
from core import clock
from core.columns import belongs_to, holds, kronor, may_belong_to, once, part_of
from core.kept import Keys
from core.refusals import TransitionRefused
from core.stamps import person, stamped
from fund.models import Fund, Grant
from projects.models.codes import code_once_in_the_accounts
from projects.models.mark import PAST_A_MARK, closed_in

# The deeds that a ground for standing aside closes, in their order: one closes its own and
# all that follow.
ACTING = 1  # for the project itself: a conflict of interest alone closes that
HANDLING = 2  # for the fund: to be there, to read what it writes, to prepare


class ProjectQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Own projects from the first draft; the fund's, once they are granted, and not
        closed to the person by a mark of secrecy."""
        given = {name: Keys(keys) for name, keys in self.given_to(user).items()}
        return self.visible_in(**given)

    @staticmethod
    def given_to(user, past: Iterable[str] = PAST_A_MARK) -> dict[str, set[int]]:
        """What `visible_in` asks of a person; `past` names what opens a marked plan."""
        reads = rows_given(user, "projects.view_project", Project)
        return {
            "funds": rows_given(user, "fund.view_projects", Fund),
            "past": rows_given(user, past, Fund),
            "own": reads | Project.objects.assessed_by(user),
        }

    def assessed_by(self, user) -> set[int]:
        """Those (ids) that the person assesses, and does not stand aside from."""
        given = rows_given(user, "projects.assess_project", Project)
        if not given:
            return given
        mine = {"asides__user": user, "asides__closes__lte": HANDLING}
        aside = self.filter(pk__in=given, **mine).values_list("pk", flat=True)
        return given - set(aside)

    def visible_in(self, funds, past, own):
        """`visible_to` with what the person was given (core.kept)."""
        granted = Q(fund=funds) & ~Q(state__in=Project.BEFORE_GRANT)
        return self.filter(granted & ~closed_in("pk", past) | Q(pk=own))

    def running(self):
        """Those that report: started and not yet at an end."""
        State = Project.State
        return self.filter(
            state__in=[State.STARTING, State.ONGOING, State.PAUSED, State.CLOSING]
        )

    def led_by(self, user):
        """Those that report, and that this person leads."""
        leads = {"team__user": user, "team__role": TeamMember.Role.LEADER}
        return self.running().filter(**leads)

    def for_list(self):
        rows = self.select_related("lead_board").defer("summary")
        return rows.order_by("title", "pk")


@pghistory.track()
class Project(Stateful):
    """A social investment, from the first draft to ten years after (projekt)."""

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Proposed")
        DECLINED = "declined", _("Not granted")
        STARTING = "starting", _("Starting up")
        ONGOING = "ongoing", _("Ongoing")
        PAUSED = "paused", _("Paused")
        CLOSING = "closing", _("Closing")
        REPORTED = "reported", _("Final report made")
        FOLLOWED_UP = "followed_up", _("Effects followed up")
        STOPPED = "stopped", _("Stopped early")
        ARCHIVED = "archived", _("Archived")

    TRANSITIONS = {
        State.PROPOSED: {State.STARTING, State.DECLINED},
        State.DECLINED: set(),
        State.STARTING: {State.ONGOING, State.STOPPED},
        State.ONGOING: {State.PAUSED, State.CLOSING, State.STOPPED},
        State.PAUSED: {State.ONGOING, State.STOPPED},
        State.CLOSING: {State.REPORTED, State.ONGOING},
        State.REPORTED: {State.FOLLOWED_UP},
        State.FOLLOWED_UP: {State.ARCHIVED},
        State.STOPPED: {State.ARCHIVED},
        State.ARCHIVED: set(),
    }
    BEFORE_GRANT = [State.PROPOSED, State.DECLINED]

    class Type(models.TextChoices):
        TESTING = "testing", _("Method-testing")
        DEVELOPMENT = "development", _("Method development")
        INNOVATION = "innovation", _("Social innovation")
        COLLABORATION = "collaboration", _("Organisational change")

    fund = belongs_to(Fund, "projects")
    title = models.CharField(_("project name"), max_length=80)
    short_name = models.CharField(_("short name"), max_length=30, blank=True)
    summary = models.CharField(_("one-sentence summary"), max_length=200, blank=True)
    type = models.CharField(_("project type"), max_length=14, choices=Type, blank=True)
    code = models.CharField(_("project code"), max_length=20, blank=True)
    lead_board = may_belong_to(Board, "led_projects", _("lead applicant"))
    lead_organisation = may_belong_to(
        Organisation, "led_projects", _("lead applicant outside the municipality")
    )
    owner = person(
        null=True,
        blank=True,
        related_name="owned_projects",
        verbose_name=_("project owner"),
    )
    leader = person(
        null=True,
        blank=True,
        related_name="led_projects",
        verbose_name=_("project leader"),
    )
    starts_on = models.DateField(_("starts"), null=True, blank=True)
    ends_on = models.DateField(_("ends"), null=True, blank=True)
    own_evidence_level = models.PositiveSmallIntegerField(
        _("own level of evidence"),
        default=0,
        help_text=_(
            "0 not described, 1 account, 2 correlation, 3 causation, "
            "4 independently confirmed, 5 works elsewhere"
        ),
    )
    state = models.CharField(
        _("state"), max_length=12, choices=State, default=State.PROPOSED, editable=False
    )
    created_at = models.DateTimeField(default=clock.now, editable=False)
    created_by = person(editable=False, related_name="created_projects")

    objects = ProjectQuerySet.as_manager()

    class Meta:
        permissions = [
            ("write_project", "Write the plan and the application"),
            ("report_project", "Report: pulse, measurements, milestones"),
            ("own_project", "Answer for the project as its owner"),
            ("assess_project", "Assess the application for the project"),
        ]
        indexes = [
            models.Index(fields=["fund", "state"]),
            # The order of the list, so that its first page is no sorting of them all.
            models.Index(fields=["title", "id"], name="project_by_title"),
            # The order of the first page: those under way, then those that have ended.
            models.Index(
                models.ExpressionWrapper(
                    Q(state__in=["starting", "ongoing", "paused", "closing"]),
                    models.BooleanField(),
                ).desc(),
                models.F("starts_on").desc(),
                models.F("id"),
                name="project_under_way_first",
                include=["fund", "state"],
                condition=~Q(state__in=["proposed", "declined"]),
            ),
        ]
        triggers = [code_once_in_the_accounts()]
        constraints = [
            stamped("project", "created"),
            holds(
                "project_ends_after_it_starts",
                Q(starts_on=None) | Q(ends_on=None) | Q(ends_on__gt=F("starts_on")),
                violation_error_message=_("The end must come after the start."),
            ),
            holds("project_evidence_level_0_to_5", Q(own_evidence_level__lte=5)),
            once("project_code_once", "fund", "code", condition=~Q(code="")),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("projects:detail", args=[self.pk])

    @property
    def lead(self) -> str:
        """Who applies: the board, or the organisation outside the municipality."""
        return str(self.lead_board or self.lead_organisation or "")

    def is_led_by(self, party: "Party") -> bool:
        """Is it this party that applies?"""
        if self.lead_board_id:
            return party.board_id == self.lead_board_id
        names = {" ".join(name.split()).casefold() for name in (party.name, self.lead)}
        return not party.board_id and len(names) == 1

    def years(self) -> list[int]:
        """The calendar years that the plan touches; empty without dates."""
        if not (self.starts_on and self.ends_on):
            return []
        return list(range(self.starts_on.year, self.ends_on.year + 1))

    def begin(self, *, code: str, by, note: str = "") -> None:
        """The money is granted: the project gets its code and starts up."""
        self._become(self.State.STARTING, by=by, note=note, code=code)

    def decline(self, *, by, note: str = "") -> None:
        self._become(self.State.DECLINED, by=by, note=note)

    def start(self, *, by, note: str = "") -> None:
        """Through the start gate: the work with people begins (G0)."""
        waiting = {self.State.STARTING}
        self._become(self.State.ONGOING, by=by, note=note, begins=waiting)

    def pause(self, *, by, note: str) -> None:
        self._become(self.State.PAUSED, by=by, note=note)

    def resume(self, *, by, note: str = "") -> None:
        """Back to work: after a pause, or when it was closed too early."""
        halted = {self.State.PAUSED, self.State.CLOSING}
        self._become(self.State.ONGOING, by=by, note=note, begins=halted)

    def close(self, *, by, note: str = "") -> None:
        self._become(self.State.CLOSING, by=by, note=note)

    def make_final_report(self, *, by, note: str = "") -> None:
        self._become(self.State.REPORTED, by=by, note=note)

    def follow_up(self, *, by, note: str = "") -> None:
        self._become(self.State.FOLLOWED_UP, by=by, note=note)

    def stop(self, *, by, note: str) -> None:
        """A well-argued stop is a result too; the reason is kept."""
        if not note.strip():
            raise TransitionRefused(_("Write why the project is stopped."))
        self._become(self.State.STOPPED, by=by, note=note)

    def archive(self, *, by, note: str) -> None:
        """The papers are with the archive (G5); the note says where."""
        if not note.strip():
            raise TransitionRefused(_("Write where the papers are kept."))
        self._become(self.State.ARCHIVED, by=by, note=note)


class ProjectUserGrant(UserObjectPermissionBase):
    """A permission given to one person for one project."""

    content_object = models.ForeignKey(Project, on_delete=models.CASCADE)


class ProjectGroupGrant(GroupObjectPermissionBase):
    """A permission given to a group of people for one project."""

    content_object = models.ForeignKey(Project, on_delete=models.CASCADE)


class ProjectGrant(models.Model):
    """The promise of money that a project lives on; a second one when it is extended."""

    project = belongs_to(Project, "grants")
    grant = models.OneToOneField(
        Grant, on_delete=models.PROTECT, related_name="of_project"
    )

    def __str__(self):
        return f"#{self.pk} {self.project} / {self.grant_id}"


@pghistory.track(pghistory.DeleteEvent())
class TeamMember(models.Model):
    """A person's role in a project; what it gives is in projects.permissions.

    Who has left is kept: who has applied does not judge the project afterwards.
    """

    class Role(models.TextChoices):
        AUTHOR = "author", _("Co-author")
        OWNER = "owner", _("Project owner")
        LEADER = "leader", _("Project leader")
        COWORKER = "coworker", _("Co-worker")
        PARTNER = "partner", _("Partner")

    project = part_of(Project, "team")
    user = person(related_name="team_roles")
    role = models.CharField(_("role"), max_length=10, choices=Role)
    added_at = models.DateTimeField(default=clock.now, editable=False)

    class Meta:
        constraints = [once("team_member_once_per_role", "project", "user", "role")]

    def __str__(self):
        return f"#{self.pk} {self.user} {self.role}"


@pghistory.track()
class Party(models.Model):
    """A board or organisation that takes part in a project (part)."""

    project = part_of(Project, "parties")
    board = may_belong_to(Board, "+", _("board"))
    name = models.CharField(
        _("organisation"),
        max_length=200,
        blank=True,
        help_text=_("If it is not one of the municipality's boards."),
    )
    kind = models.CharField(
        _("kind"), max_length=20, choices=Organisation.Kind, blank=True
    )
    organisation_number = models.CharField(
        _("organisation number"), max_length=11, blank=True
    )
    role = models.CharField(_("what they do in the project"), max_length=300)
    cash_amount = kronor(_("pays in money"), null=True, blank=True)
    time_amount = kronor(_("pays in working time"), null=True, blank=True)
    other_contribution = models.CharField(
        _("gives besides"),
        max_length=200,
        blank=True,
        help_text=_("Such as premises, or knowledge."),
    )

    WRITTEN = (
        *("board", "name", "kind", "organisation_number", "role"),
        *("cash_amount", "time_amount", "other_contribution"),
    )

    class Meta:
        constraints = [
            holds(
                "party_pays_nothing_negative",
                (Q(cash_amount=None) | Q(cash_amount__gte=0))
                & (Q(time_amount=None) | Q(time_amount__gte=0)),
            ),
            holds(
                "party_is_a_board_or_is_named",
                Q(board__isnull=False, name="") | Q(board=None) & ~Q(name=""),
                violation_error_message=_("Choose a board, or write an organisation."),
            ),
            once(
                "party_board_once", "project", "board", condition=Q(board__isnull=False)
            ),
        ]

    def __str__(self):
        return str(self.board) if self.board_id else self.name
