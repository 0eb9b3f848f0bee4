"""What have the applicants been asked to add, in which sections, and by when?"""

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models.application import Application
from applications.models.question import OWN_SECTION
from applications.models.reminders import DeadlineQuerySet, WithDeadline
from core.columns import belongs_to, holds, once, part_of
from core.stamps import person, stamped, stamped_or_not
from projects.plan.questions import Section
from projects.plan.sections import SECTIONS, section


class SupplementQuerySet(DeadlineQuerySet):
    is_open = Q(received_at=None)


@pghistory.track()
class SupplementRequest(WithDeadline):
    """What is missing, and by when it is wanted (begäran om komplettering).

    Only the sections that are named can be changed while it is open.
    """

    application = belongs_to(Application, "supplement_requests")
    question = models.TextField(_("about all of it"), max_length=2000, blank=True)
    asked_by = person()
    received_at = models.DateTimeField(null=True, editable=False)
    received_by = person(null=True, editable=False)

    objects = SupplementQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["due_on"],
                name="supplement_request_due",
                condition=Q(received_at=None),
            )
        ]
        constraints = [
            once(
                "supplement_request_one_open",
                "application",
                condition=Q(received_at=None),
            ),
            stamped("supplementrequest", "asked"),
            stamped_or_not("supplementrequest", "received"),
        ]

    def __str__(self):
        return f"#{self.pk} {self.due_on}"

    def rows(self) -> list["SupplementSection"]:
        """The sections that are asked about, in the order they were asked."""
        return sorted(self.sections.all(), key=lambda row: row.pk)

    def section_keys(self) -> set[str]:
        """The sections that are open. A request from before sections were named has
        none, and opens them all."""
        named = {row.section for row in self.rows()}
        return named or {each.key for each in (*SECTIONS, OWN_SECTION)}


@pghistory.track()
class SupplementSection(models.Model):
    """One section that the applicants are asked to change, and what is asked there."""

    request = part_of(SupplementRequest, "sections")
    section = models.CharField(_("section"), max_length=20)
    question = models.TextField(_("what is asked"), max_length=2000)
    is_changed = models.BooleanField(default=False, editable=False)
    answer = models.TextField(
        _("why nothing needs to be changed"), max_length=2000, blank=True
    )
    answered_at = models.DateTimeField(null=True, editable=False)
    answered_by = person(null=True, editable=False)

    class Meta:
        constraints = [
            once("supplement_section_once", "request", "section"),
            holds(
                "supplementsection_answered_at_and_by_together",
                Q(answered_at=None, answered_by=None, answer="")
                | Q(answered_at__isnull=False, answered_by__isnull=False)
                & ~Q(answer=""),
            ),
        ]

    def __str__(self):
        return f"#{self.pk} {self.section}"

    @property
    def of(self) -> Section:
        if self.section == OWN_SECTION.key:
            return OWN_SECTION
        return section(self.section)

    @property
    def is_settled(self) -> bool:
        """Something has come of the question: a change, or a word on why not."""
        return self.is_changed or bool(self.answer)

    @property
    def status(self) -> tuple[str, str]:
        """How it stands, as shape and word."""
        if self.is_changed:
            return "ok", gettext("Changed")
        if self.answer:
            return "ok", gettext("Answered: nothing to change")
        return "wait", gettext("Asked to change")


def open_request(application: Application) -> SupplementRequest | None:
    """What the fund has asked for and not yet got, with its sections; or None."""
    if application.state != Application.State.SUPPLEMENT:
        return None
    requests = application.supplement_requests.open()
    return requests.prefetch_related("sections").first()
