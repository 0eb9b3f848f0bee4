"""Where can something of a case be come by? Asked about who stands aside from it, and about
a mark of secrecy (design 5, rule 12)."""

from collections.abc import Callable
from types import SimpleNamespace

from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from accounts.models import Mail, User
from applications import waiting
from applications.brief import scores as brief_scores
from applications.decisions import actions as decisions
from applications.finding import listing, queries
from applications.finding.hits import CASES
from applications.meetings import packets
from applications.minutes import permissions as of_minutes
from applications.models import AgendaCase, Opinion, RecordedPaper
from applications.paragraphs import drafting
from applications.process import messages
from applications.ranking import comparing
from applications.ranking import queries as ranking
from applications.records.hits import PAPERS
from applications.register import gathering
from applications.voting import queries as voting
from core import clock
from core.pages.hits import Sought
from projects.models import Document
from tests import scenes
from tests.applications import minute_desk as desk
from tests.applications.conflicts.ties import FREE
from tests.projects.conflicts.ties import fresh
from tests.scenes import Scene

WORDS = "svar orden"  # stand in what was handed in
CLOSED = ("aside.html", "closed.html")  # what everybody may know


def signed_in(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


def opens(client: Client, name: str, *args) -> bool:
    address = name if ":" in name else f"applications:{name}"
    response = client.get(reverse(address, args=args))
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


def is_found(scene: Scene, person: User) -> bool:
    """By the search over everything: by its words, its name or its number, or a paper."""
    texts = [WORDS, scene.project.title, scene.application.registry_number]
    return any(
        kind.find(person, Sought.of(text)) for kind in (CASES, PAPERS) for text in texts
    )


# Where something of a case can be come by: does it, by this person?
CHANNELS: dict[str, Callable[[Scene, User], bool]] = {
    "page": lambda s, _who: opens(s.client, "detail", s.application.pk),
    "point": lambda s, _who: opens(s.client, "item", s.meeting.pk, 1),
    "answers": lambda s, _who: opens(s.client, "item_answers", s.meeting.pk, 1),
    "assessments": lambda s, _who: opens(s.client, "assessments", s.application.pk),
    "memos": lambda s, _who: opens(s.client, "recommendations", s.application.pk),
    "conflicts": lambda s, _who: opens(s.client, "conflicts", s.application.pk),
    "version": lambda s, _who: opens(s.client, "version", s.application.pk, 1),
    "register": lambda s, _who: opens(s.client, "records", s.application.pk),
    "file": lambda s, _who: opens(s.client, "document", s.document.pk),
    "papers": lambda s, who: RecordedPaper.objects.visible_to(who).exists(),
    "opinions": lambda s, _who: opens(s.client, "opinion", s.opinion.pk),
    "own points": lambda s, who: bool(brief_scores.open_to(who, [s.application.pk])),
    "hits": lambda s, who: hits(s, who).exists(),
    "best hits": lambda s, who: bool(listing.page(who, {"q": WORDS}).rows),
    "pieces": lambda s, who: bool(
        queries.snippets(queries.Found(who, WORDS), [s.application.pk])
    ),
    "found": is_found,
    "list": lambda s, who: bool(listing.totals_open_to(who, [s.application.pk])),
    "export": lambda s, who: any(row["score"] for row in listing.every(who, {})),
    "count": lambda s, who: ranking.rank(who, s.call).hidden == 0,
    "ranking": lambda s, who: bool(ranking.rank(who, s.call).rows),
    "comparing": lambda s, who: bool(comparing.compared(who, [s.application.pk])),
    "packet": is_in_packet,
    "votes": votes,
    "minutes": lambda s, who: (
        not any(
            s.case.item_id in closed(who, s.minutes)
            for closed in (of_minutes.closed_to, of_minutes.secret_to)
        )
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


def in_session() -> Scene:
    """The group is about to decide: there are papers, a file, an opinion, and minutes being
    written; everybody has answered that there is no conflict of interest."""
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
    scene.opinion = Opinion.objects.create(
        application=application,
        board=scene.project.lead_board,
        asked=scene.evaluator,
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
    """The channels; signed in once, and asked each time as if for the first."""
    person = getattr(scene, who)
    scene.client = signed_in(person)
    return {name for name, asks in CHANNELS.items() if asks(scene, fresh(person))}
