"""What happens to an idea: written, handed in, screened, decided, made an application."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import people_given
from accounts.actions import notify
from accounts.audit import record
from accounts.models import Board, MailKind, User
from applications.models import Application, Call, Idea, IdeaAuthor, IdeaVersion
from applications.register import numbering
from applications.writing import actions as writing
from core import clock
from core.refusals import TransitionRefused
from core.texts.clash import Clash, Saved, compare
from fund.models import Fund
from projects.conflicts.actions import Ground, declare_conflict
from projects.conflicts.queries import without_aside
from projects.models import Party, Project, TeamMember
from projects.parties import lead
from projects.people.actions import add_member
from projects.plan import answers
from projects.plan.sections import all_questions

State = Idea.State

# The text of an idea → the question of the plan that it answers.
CARRIED = {
    "need": "need",
    "target_group": "target_group",
    "idea": "knowledge_claim",
    "novelty": "novelty",
    "contact": "contact",
}

# What is written by hand: two who change the same are told.
WRITTEN = (*Idea.TEXTS, "organisation_name")


def funds_for_ideas(user: User) -> QuerySet[Fund]:
    """The funds to which `user` can hand in an idea: those of one's own municipality,
    and those that have told everybody of a call."""
    told = Call.objects.filter(fund=OuterRef("pk"), is_published=True)
    mine = Q(municipality=user.organisation_id)
    if user.department_id:
        mine |= Q(municipality__boards__departments=user.department_id)
    return Fund.objects.filter(Exists(told) | mine).distinct().order_by("pk")


def locked_idea(idea: Idea) -> Idea:
    """The same idea as it is now, locked until the transaction ends."""
    rows = Idea.objects.for_page().select_for_update(of=("self",))
    return rows.get(pk=idea.pk)


# --- Writing --------------------------------------------------------------------------


@transaction.atomic
def begin_idea(fund: Fund, *, by: User) -> Idea:
    """An empty page in a space of one's own; the one that is still empty, if there is."""
    User.objects.select_for_update().get(pk=by.pk)
    untouched = dict.fromkeys(Idea.REQUIRED[:4], "")
    empty = Idea.objects.filter(
        fund=fund, created_by=by, state=State.DRAFT, **untouched
    )
    if known := empty.order_by("pk").first():
        return known
    idea = Idea.objects.create(
        fund=fund,
        created_by=by,
        changed_by=by,
        contact=f"{by.name}, {by.email}"[:200],
        **_works_for(by, fund),
    )
    IdeaAuthor.objects.create(idea=idea, user=by, added_by=by)
    record(idea, "begun", by=by)
    return idea


def _works_for(user: User, fund: Fund) -> dict[str, Any]:
    """Where the person works is probably whose idea it is."""
    if (
        user.department
        and user.department.board.municipality_id == fund.municipality_id
    ):
        return {"lead_board": user.department.board}
    if user.organisation and user.organisation_id != fund.municipality_id:
        return {
            "organisation_name": user.organisation.name,
            "organisation_kind": user.organisation.kind,
        }
    return {}


@transaction.atomic
def keep_idea(
    idea: Idea, typed: Mapping[str, Any], *, seen: Mapping[str, str], by: User
) -> list[Clash]:
    """Save each text that nobody else has changed, and all that is chosen; return the
    clashes, which are left as they are.

    `typed` is column → value, `seen` column → mark of the text that the writer started
    from.
    """
    locked = locked_idea(idea)
    if locked.state not in Idea.WRITABLE:
        raise TransitionRefused(_("The idea has been handed in."))
    texts = {name: typed[name] for name in WRITTEN if name in typed}
    author = str(locked.changed_by)
    saved = {name: Saved(getattr(locked, name), author) for name in texts}
    written, clashes = compare(texts, saved, seen)
    columns = written | {
        name: value
        for name, value in typed.items()
        if name not in texts and name != "boards" and value != getattr(locked, name)
    }
    for name, value in columns.items():
        setattr(locked, name, value)
    if locked.lead_board_id and locked.organisation_name:
        raise TransitionRefused(
            _("Choose a board, or write an organisation: not both.")
        )
    if columns:
        locked.changed_at, locked.changed_by = clock.now(), by
        locked.save(update_fields=[*columns, "changed_at", "changed_by"])
    if "boards" in typed:
        locked.boards.set(typed["boards"])
    idea.refresh_from_db()
    return clashes


@transaction.atomic
def add_author(idea: Idea, user: User, *, by: User) -> IdeaAuthor:
    """Let somebody else write and read too. Twice is once."""
    author, is_new = IdeaAuthor.objects.get_or_create(
        idea=idea, user=user, defaults={"added_by": by}
    )
    if is_new:
        record(idea, "author_added", by=by, note=user.email)
        notify(
            [user],
            subject=gettext_lazy("You are one of the authors of an idea"),
            path=idea.get_absolute_url(),
        )
    return author


@transaction.atomic
def remove_author(author: IdeaAuthor, *, by: User) -> None:
    """Take an author away. Somebody must be left."""
    idea = locked_idea(author.idea)
    if not idea.authors.exclude(pk=author.pk).exists():
        raise TransitionRefused(_("Somebody must be left who can write."))
    record(idea, "author_removed", by=by, note=author.user.email)
    author.delete()


@transaction.atomic
def submit_idea(idea: Idea, *, by: User) -> None:
    """Hand in: frozen, numbered in the register at once, and a receipt to the authors.

    A supplement is handed in the same way, and goes back to the screening.
    """
    idea = locked_idea(idea)
    if idea.missing():
        raise TransitionRefused(
            _("Something is missing: fill it in and hand in again.")
        )
    is_supplement = idea.state == State.SUPPLEMENT
    if is_supplement:
        version = _freeze(idea, by=by)
        idea.end_supplement(by=by, version_hash=version.sha256)
        end_request(idea, by=by)
    else:
        version = _freeze(idea, by=by)
        idea.submit(by=by, version_hash=version.sha256)
        idea.register(
            by=User.objects.system(), registry_number=numbering.next_number(idea.fund)
        )
    set_answer_day(idea)
    tell_authors(idea, gettext_lazy("Receipt: your idea has arrived"))
    tell_staff(
        idea,
        gettext_lazy("A supplement to an idea has arrived")
        if is_supplement
        else gettext_lazy("An idea has arrived"),
        by=by,
    )


def set_answer_day(idea: Idea) -> None:
    """The fund answers so many days from today, where the rules that hold say so."""
    days = idea.fund.rules_on(clock.today()).idea_days
    idea.move_deadline(clock.today() + timedelta(days=days) if days else None)


def _freeze(idea: Idea, *, by: User) -> IdeaVersion:
    content = idea.content()
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return IdeaVersion.objects.create(
        idea=idea,
        number=idea.versions.count() + 1,
        content=content,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        frozen_by=by,
    )


def end_request(idea: Idea, *, by: User) -> None:
    """What was asked for is answered, or no longer waited for."""
    idea.supplements.filter(ended_at=None).update(ended_at=clock.now(), ended_by=by)


@transaction.atomic
def withdraw_idea(idea: Idea, *, reason: str, by: User) -> None:
    """Take the idea back. What was handed in stays on record."""
    idea = locked_idea(idea)
    idea.withdraw(by=by, note=reason)
    end_request(idea, by=by)
    idea.proposals.in_force().update(voided_at=clock.now(), voided_by=by)
    if idea.submitted_at:
        tell_staff(idea, gettext_lazy("An idea was withdrawn"), by=by)


# --- From the idea to the application -------------------------------------------------


def calls_to_apply_in(idea: Idea) -> list[Call]:
    """The calls of the idea's fund that take applications now, soonest to close first."""
    rows = Call.objects.open().filter(fund=idea.fund)
    return list(rows.order_by("closes_at", "pk")[:20])


@transaction.atomic
def make_application(idea: Idea, call: Call, *, by: User) -> Application:
    """Turn an invited idea into an application with everything carried over. Once."""
    idea = locked_idea(idea)
    if not idea.can_become(State.BECAME_APPLICATION):
        raise TransitionRefused(_("The idea cannot become an application now."))
    if call.fund_id != idea.fund_id:
        raise TransitionRefused(_("The call belongs to another fund."))
    application = writing.create_application(
        call, title=idea.title, by=by, **_lead(idea)
    )
    project = application.project
    _carry_texts(idea, project, by=by)
    _carry_parties(idea, project)
    for author in idea.authors.exclude(user=by).select_related("user"):
        add_member(project, author.user, role=TeamMember.Role.AUTHOR, by=by)
    for answer in idea.conflicts.exclude(ground=Ground.NONE).select_related("user"):
        declare_conflict(
            project, ground=answer.ground, note=answer.note, by=answer.user
        )
    idea.become_application(application, by=by)
    return application


def _lead(idea: Idea) -> dict[str, Any]:
    if idea.lead_board:
        return {"lead_board": idea.lead_board}
    name, kind = idea.organisation_name, idea.organisation_kind
    return {"lead_organisation": lead.organisation_called(name, kind)}


def _carry_texts(idea: Idea, project: Project, *, by: User) -> None:
    """Word for word; what the idea does not say is left for the application to ask."""
    questions = {question.key: question for question in all_questions()}
    texts = {
        questions[question]: text
        for column, question in CARRIED.items()
        if (text := getattr(idea, column))
    }
    answers.save(project, texts, seen={}, by=by)


def _carry_parties(idea: Idea, project: Project) -> None:
    """Whose idea it is comes first; what each of them does is left to be written."""
    parties = [Party(project=project, board=board) for board in _boards(idea)]
    for name in dict.fromkeys([idea.organisation_name, *idea.other_parties()]):
        kind = idea.organisation_kind if name == idea.organisation_name else ""
        if name:
            parties.append(Party(project=project, name=name, kind=kind))
    Party.objects.bulk_create(parties)


def _boards(idea: Idea) -> list[Board]:
    boards = list(idea.boards.order_by("name", "pk"))
    if idea.lead_board:
        boards = [idea.lead_board, *(b for b in boards if b != idea.lead_board)]
    return boards


# --- Telling --------------------------------------------------------------------------


def tell_authors(idea: Idea, subject) -> None:
    people = User.objects.filter(idea_authors__idea=idea, is_active=True)
    notify(people, subject=subject, path=idea.get_absolute_url())


def tell_staff(
    idea: Idea, subject, *, by: User, perm: str = "fund.prepare_cases"
) -> None:
    """Those who were given `perm` and do not stand aside, save `by`."""
    people = people_given(perm, idea.fund).exclude(pk=by.pk)
    notify(
        without_aside(people, idea),
        subject=subject,
        path=idea.get_absolute_url(),
        kind=MailKind.TASK,
    )


def usual_due(fund: Fund) -> date:
    """The last day that is proposed for a supplement, by the rules that hold today."""
    days = fund.rule_set_at(clock.today()).days_to_supplement
    return date.fromordinal(clock.today().toordinal() + days)
