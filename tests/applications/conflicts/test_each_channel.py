"""Who stands aside from a case, on whichever ground and in whichever role, comes by nothing
of it in any channel: one walk over all of them (design 5, rules 2 and 12)."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from accounts.models import Mail, User
from applications import permissions, waiting
from applications.assessment import reminding
from applications.assessment.waiting import to_assess
from applications.bulk import actions as bulk
from applications.case.others import waiting_for_others
from applications.decisions import actions as decisions
from applications.finding import listing, queries
from applications.meetings import packets
from applications.minutes import permissions as of_minutes
from applications.models import AgendaCase, Assessment, Opinion, RecordedPaper
from applications.paragraphs import drafting
from applications.process import messages
from applications.ranking import comparing
from applications.ranking import queries as ranking
from applications.recommendation import views_preparing
from applications.register import gathering
from applications.voting import queries as voting
from core import clock
from projects.models import Document
from tests import factories, scenes
from tests.applications import minute_desk as desk
from tests.applications.conflicts.ties import FREE, TIES
from tests.projects.conflicts.ties import fresh, undone
from tests.scenes import Scene

WORDS = "svar orden"  # stand in what was handed in
CLOSED = ("aside.html", "closed.html")  # what everybody may know


def opens(person: User, name: str, *args) -> bool:
    client = Client()
    client.force_login(person)
    response = client.get(reverse(f"applications:{name}", args=args))
    response.getvalue()  # a file is closed when it is read
    templates = [template.name or "" for template in response.templates]
    return response.status_code == 200 and not any(
        template.endswith(CLOSED) for template in templates
    )


def gets_mail(scene: Scene, person: User) -> bool:
    """Of all that is written to those who handle the case."""
    Mail.objects.all().delete()
    for perm in ("prepare_cases", "register_cases", "decide_cases", "view_audit"):
        messages.tell_staff(scene.application, f"fund.{perm}", "Ärendet")
    recommended = SimpleNamespace(level="recommended", is_recommended=True, outcome="")
    decisions.tell(scene.application, recommended)
    coordinators = messages.coordinators(scene.application)
    return person in coordinators or Mail.objects.filter(to=person).exists()


def is_in_packet(scene: Scene, person: User) -> bool:
    cases = packets.cases_of(scene.notice)
    [mode] = packets.modes_for(person, scene.notice, cases).values()
    [point] = packets._context(scene.notice, cases, {scene.application.pk: mode})[
        "points"
    ]
    return point.case is not None


def votes(scene: Scene, person: User) -> bool:
    return person in {voter.term.user for voter in voting.voters_of(scene.case.item)}


def is_named_in_minutes(scene: Scene, person: User) -> bool:
    """As one who does not take part."""
    paragraph = scene.minutes.paragraphs.get(item=scene.case.item)
    return f"{person} " in (drafting.text_for(scene.minutes, paragraph) or "")


def hits(scene: Scene, person: User):
    filters = {"q": WORDS}
    return listing.chosen(person, filters, listing.found_by(person, filters))


# Where something of a case can be come by: does it, by this person?
CHANNELS: dict[str, Callable[[Scene, User], bool]] = {
    "page": lambda s, who: opens(who, "detail", s.application.pk),
    "point": lambda s, who: opens(who, "item", s.meeting.pk, 1),
    "answers": lambda s, who: opens(who, "item_answers", s.meeting.pk, 1),
    "assessments": lambda s, who: opens(who, "assessments", s.application.pk),
    "memos": lambda s, who: opens(who, "recommendations", s.application.pk),
    "conflicts": lambda s, who: opens(who, "conflicts", s.application.pk),
    "version": lambda s, who: opens(who, "version", s.application.pk, 1),
    "register": lambda s, who: opens(who, "records", s.application.pk),
    "file": lambda s, who: opens(who, "document", s.document.pk),
    "papers": lambda s, who: RecordedPaper.objects.visible_to(who).exists(),
    "opinions": lambda s, who: Opinion.objects.visible_to(who).exists(),
    "own points": lambda s, who: Assessment.objects.visible_to(who).exists(),
    "hits": lambda s, who: hits(s, who).exists(),
    "best hits": lambda s, who: bool(listing.page(who, {"q": WORDS}).rows),
    "pieces": lambda s, who: bool(
        queries.snippets(queries.Found(who, WORDS), [s.application.pk])
    ),
    "list": lambda s, who: bool(listing.totals_open_to(who, [s.application.pk])),
    "export": lambda s, who: any(row["score"] for row in listing.every(who, {})),
    "count": lambda s, who: ranking.rank(who, s.call).hidden == 0,
    "ranking": lambda s, who: bool(ranking.rank(who, s.call).rows),
    "comparing": lambda s, who: bool(comparing.compared(who, [s.application.pk])),
    "packet": is_in_packet,
    "votes": votes,
    "minutes": lambda s, who: (
        s.case.item_id not in of_minutes.closed_to(who, s.minutes)
    ),
    "verifying": lambda s, who: who.pk not in drafting.not_for(s.minutes),
    "start": lambda s, who: waiting.applications(who).exists(),
    "mail": gets_mail,
}
NO_VOTE = {"votes", "start"}
NO_POINTS = NO_VOTE | {"assessments", "memos", "own points", "list", "export"}
# What of it each role has not, though nothing bars: the walk below begins from the others.
LACKS = {
    "coordinator": NO_VOTE,
    "registrar": NO_POINTS,
    "finance": NO_POINTS | {"mail"},
    "auditor": NO_VOTE,
    "adjunct": NO_VOTE | {"mail"},
    "chair": set(),
    "member": {"start"},
    "assessor": NO_VOTE | {"answers", "mail", "papers", "point", "register"},
}


@pytest.fixture
def session(settings, tmp_path) -> Scene:
    """The group is about to decide: there are papers, a file, an opinion, and minutes being
    written; everybody has answered that there is no conflict of interest."""
    settings.MEDIA_ROOT = tmp_path
    scene = scenes.session()
    application = scene.application
    scene.member = User.objects.get(
        terms__seat__group__fund=scene.fund, terms__seat__title="Folkhälsostrateg"
    )
    for person in (scene.adjunct, scene.auditor):
        FREE["none"](application, person)
    scene.case = AgendaCase.objects.select_related("item__meeting").get()
    scene.notice = scene.meeting.notices.get()
    gathering.record_papers(application.pk)
    scene.document = Document.objects.create(
        project=scene.project,
        title="Stadgar",
        size=7,
        file=ContentFile(b"Stadgar", "stadgar.txt"),
        handed_in_at=clock.now(),
        uploaded_by=scene.applicant,
    )
    Opinion.objects.create(
        application=application,
        board=scene.project.lead_board,
        asked=scene.finance,
        question="Kan ni?",
        due_on=clock.today(),
        asked_at=clock.now(),
        asked_by=scene.coordinator,
    )
    scene.minutes = desk.begun(
        scene.meeting,
        chair=scene.chair,
        member=scene.member,
        coordinator=scene.coordinator,
    )
    return scene


def come_by(scene: Scene, who: str) -> set[str]:
    person = getattr(scene, who)
    return {name for name, asks in CHANNELS.items() if asks(scene, fresh(person))}


@pytest.mark.parametrize("free", FREE)
def test_who_is_free_comes_by_what_the_role_is_given(session, free):
    for who, lacks in LACKS.items():
        with undone():
            FREE[free](session.application, getattr(session, who))
            assert come_by(session, who) == CHANNELS.keys() - lacks, who


@pytest.mark.parametrize("ground", TIES)
def test_who_stands_aside_comes_by_nothing(session, ground):
    for who in LACKS:
        with undone():
            TIES[ground](session.application, getattr(session, who))
            assert come_by(session, who) == set(), who


@pytest.mark.parametrize("ground", TIES)
def test_the_quorum_is_of_the_others_and_the_minutes_say_who_they_are(session, ground):
    member = session.member
    before = voting.checks_for(session.case.item)[0].why
    assert not is_named_in_minutes(session, member)
    TIES[ground](session.application, member)
    after = voting.checks_for(session.case.item)[0].why
    assert (before.split()[0], after.split()[0]) == ("9", "8")
    assert is_named_in_minutes(session, member)
    assert decisions.unanswered(session.case) == []


# Who handles the case before it comes to the group: duties, and what is done in many cases.


@pytest.fixture
def submitted() -> Scene:
    return scenes.submitted()


@pytest.mark.parametrize("ground", [*FREE, *TIES])
@pytest.mark.parametrize("who", ["coordinator", "registrar"])
def test_nothing_waits_for_who_stands_aside(submitted, who, ground):
    case = submitted.application
    (TIES | FREE)[ground](case, getattr(submitted, who))
    person = fresh(getattr(submitted, who))
    rows = bulk.cases(person, [case.pk])
    [line] = bulk.preview(person, "register", rows)
    told = {
        "start": bool(waiting.waiting_for(person)),
        "may": permissions.may_register(person, case),
        "many": line.is_possible,
        "done": bulk.do(person, "register", [case.pk])[0].is_possible,
    }
    assert told == dict.fromkeys(told, ground in FREE)


@pytest.fixture
def prepared() -> Scene:
    return scenes.prepared()


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_who_stands_aside_assesses_nothing(prepared, ground):
    case, writer = prepared.application, prepared.writer
    (TIES | FREE)[ground](case, writer)
    person = fresh(writer)
    assessment = case.assessments.get(assessor=writer)
    Mail.objects.all().delete()
    reminding.remind_assessors(case, by=prepared.coordinator)
    told = {
        "may": permissions.may_assess(person, assessment),
        "may be chosen": permissions.may_be_assessor(person, case),
        "form": opens(person, "assess", case.pk),
        "start": bool(waiting.waiting_for(person)),
        "next": to_assess(person).exists(),
        "mail": Mail.objects.filter(to=person).exists(),
    }
    assert told == dict.fromkeys(told, ground in FREE)
    others = waiting_for_others(prepared.fund, prepared.coordinator)
    assert str(writer) in {row.who for row in others}


@pytest.mark.parametrize("ground", [*FREE, *TIES])
def test_nobody_is_offered_who_stands_aside(prepared, ground):
    person = factories.make_role(prepared.fund, "assessor", "Tove Ny")
    (TIES | FREE)[ground](prepared.application, person)
    free, aside = views_preparing._assessors_to_choose(prepared.application)
    assert (person in free) == (ground in FREE)
    assert (person in {one for one, _why in aside}) == (ground in TIES)


@pytest.mark.parametrize("ground", TIES)
def test_who_stands_aside_reads_nothing_of_whom_others_wait_for(prepared, ground):
    TIES[ground](prepared.application, prepared.coordinator)
    person = fresh(prepared.coordinator)
    assert waiting_for_others(prepared.fund, person) == []
