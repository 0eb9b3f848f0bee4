"""Who sees whose scores, in which state and through which channel: one table."""

import io
import zipfile
from functools import cache

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from pypdf import PdfReader

from accounts.models import Mail
from applications.assessment import actions as assessment_actions
from applications.assessment import judging
from applications.calibration import actions as calibration
from applications.case import queries as case_queries
from applications.decisions import papers
from applications.memos import actions as memos
from applications.memos import papers as memos_papers
from applications.models import Application, Assessment
from applications.recommendation import actions as recommendation
from applications.register import archive
from projects.conflicts.actions import declare_conflict
from tests import factories

SECRET = "Hemlig motivering"  # noqa: S105 - not a password
SECOND = "Den andras motivering"


def assess(application, assessor, coordinator, reason):
    assessment = factories.assign(application, assessor, by=coordinator)
    criteria = application.criteria()
    scored = zip(criteria, factories.WORKED_SCORES, strict=True)
    assessment_actions.save_scores(
        assessment, {c: (p, reason) for c, p in scored}, summary=reason, by=assessor
    )
    return assessment


@pytest.fixture
def one_in(in_preparation, assessors, coordinator):
    """One assessor has handed in, the other is still writing."""
    first = assess(in_preparation, assessors[0], coordinator, SECRET)
    assess(in_preparation, assessors[1], coordinator, SECOND)
    assessment_actions.hand_in_assessment(first, by=assessors[0])
    return in_preparation


@pytest.fixture
def both_in(one_in, assessors):
    last = one_in.assessments.get(assessor=assessors[1])
    assessment_actions.hand_in_assessment(last, by=assessors[1])
    return one_in


def pages(application) -> list[str]:
    """Everywhere something of an assessment could show."""
    args = [application.pk]
    return [
        application.get_absolute_url(),
        reverse("applications:assessments", args=args),
        reverse("applications:recommend", args=args),
        reverse("applications:prepare", args=args),
        reverse("applications:assess", args=args),
        reverse("applications:assess_finish", args=args),
        reverse("applications:list"),
        reverse("applications:export"),
        reverse("applications:memo", args=args),
        reverse("applications:recommendations", args=args),
        reverse("applications:ranking"),
    ]


def seen(client, person, application) -> dict[str, bool]:
    """Which of the two reasons, and the total, this person finds on any page."""
    client.force_login(person)
    text = ""
    for url in pages(application):
        response = client.get(url)
        text += response.getvalue().decode() if response.streaming else response.text
    return {
        "first": SECRET in text,
        "second": SECOND in text,
        "total": "75,0" in text,
    }


NOTHING = {"first": False, "second": False, "total": False}
ALL = {"first": True, "second": True, "total": True}


@pytest.mark.parametrize(
    "who", ["coordinator", "chair", "member", "auditor", "registrar", "finance"]
)
def test_nobody_sees_one_assessment_before_the_other_is_in(
    client, one_in, who, request
):
    assert seen(client, request.getfixturevalue(who), one_in) == NOTHING


def test_an_assessor_sees_the_own_alone_before_all_are_in(client, one_in, assessors):
    first = seen(client, assessors[0], one_in)
    second = seen(client, assessors[1], one_in)
    assert (first["first"], first["second"]) == (True, False)
    assert second["first"] is False


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("coordinator", ALL),
        ("auditor", ALL),
        ("chair", NOTHING),  # answers about a conflict of interest first
        ("member", NOTHING),
        ("registrar", NOTHING),
        ("finance", NOTHING),
        ("applicant", NOTHING),
        ("stranger", NOTHING),
    ],
)
def test_who_sees_the_assessments_when_all_are_in(client, both_in, who, what, request):
    assert seen(client, request.getfixturevalue(who), both_in) == what


def test_both_assessors_see_all_when_all_are_in(client, both_in, assessors):
    for assessor in assessors:
        assert seen(client, assessor, both_in) == ALL


@pytest.mark.parametrize("who", ["chair", "member", "adjunct"])
def test_who_sits_in_the_group_sees_when_they_have_answered(
    client, both_in, fund, who, request
):
    if who == "adjunct":
        person = factories.make_role(fund, "adjunct")
    else:
        person = request.getfixturevalue(who)
    assert seen(client, person, both_in) == NOTHING
    declare_conflict(both_in.project, ground="none", by=person)
    assert seen(client, person, both_in) == ALL


@pytest.mark.parametrize("ground", ["j1", "j2", "j3", "j4", "unsure"])
@pytest.mark.parametrize("who", ["coordinator", "chair", "auditor", "assessor"])
def test_a_conflict_takes_everything_away(
    client, both_in, who, ground, request, assessors
):
    person = assessors[0] if who == "assessor" else request.getfixturevalue(who)
    declare_conflict(both_in.project, ground=ground, by=person)
    assert seen(client, person, both_in) == NOTHING
    assert not Assessment.objects.open_to(person).exists()


def test_an_applicant_with_every_role_sees_nothing(
    client, both_in, applicant, fund, coordinator
):
    for role in factories.Role:
        factories.people.appoint(applicant, fund=fund, role=role, by=coordinator)
    assert seen(client, applicant, both_in) == NOTHING


# --- Role × state × channel -----------------------------------------------------------

# Each of these in a text shows that something of the assessments is in it: a reason, a
# word of the talk, of what is agreed on, a total, the median (as a page and a file say it).
SPOKEN, AGREED = "Sagt i samtalet", "Gemensam motivering"
WORDS = [SECRET, SECOND, SPOKEN, AGREED, "75,0", "67,5", "71,3", "71,25"]
APART = (3, 4, 1, 2, 3, 2, 4, 3)  # C3 two below the worked example: 67.5


def one_in_one_declined(case, people, coordinator):
    """One in and one gone: two are needed, so nothing opens."""
    assess_with(case, people[0], coordinator, SECRET)
    other = factories.assign(case, people[1], by=coordinator)
    judging.decline_assessment(other, why="no_time", by=people[1])


def one_in_one_writing(case, people, coordinator):
    assess_with(case, people[0], coordinator, SECRET)
    other = factories.assign(case, people[1], by=coordinator)
    fill(other, SECOND, factories.WORKED_SCORES)


def talking(case, people, coordinator):
    """All are in and two steps apart; something is said."""
    assess_with(case, people[0], coordinator, SECRET)
    assess_with(case, people[1], coordinator, SECOND, APART)
    talk = case.calibrations.get()
    criterion = talk.criteria.get()
    calibration.write_note(talk, criterion, text=SPOKEN, by=people[0])


def opened_again(case, people, coordinator):
    """In, talked and agreed; then one assessment is opened again: all is hidden."""
    agreed(case, people, coordinator)
    last = case.assessments.get(assessor=people[1])
    assessment_actions.reopen_assessment(last, reason="Ny uppgift", by=coordinator)


def agreed(case, people, coordinator):
    talking(case, people, coordinator)
    scores = dict.fromkeys(case.criteria(), (3, AGREED))
    calibration.save_consensus(case, scores, seen=0, by=coordinator)
    talk = case.calibrations.get()
    calibration.close_calibration(talk, why="Klart", by=coordinator)


def signed(case, people, coordinator):
    """Ready for the steering group."""
    agreed(case, people, coordinator)
    item = factories.plan_item(case.fund)
    recommendation.judge_alignment(case, item, stance="supports", by=coordinator)
    recommendation.sign_recommendation(
        case,
        outcome="grant",
        reasons="Stöds av planen.",
        amounts=factories.yearly(case),
        plan_item=item,
        by=coordinator,
    )


def written(case, people, coordinator):
    """Signed, and the memo is finished."""
    signed(case, people, coordinator)
    known = case_queries.with_project(Application.objects.all()).get(pk=case.pk)
    memo = memos.begin_memo(known, by=coordinator)
    memos.finish_memo(memo, known, by=coordinator)
    memos_papers.keep_pdf(memo.pk)


def called(case, people, coordinator):
    """At a meeting in session: who is there has answered that there is no conflict."""
    written(case, people, coordinator)
    return factories.on_agenda(case, coordinator=coordinator)


def decided(case, people, coordinator):
    factories.decisions.record_decision(
        called(case, people, coordinator),
        outcome="reject",
        reasons="Ramen räcker inte.",
        minute="KS § 1",
        by=factories.chair_of(case.fund),
    )


def fill(assessment, reason, scores):
    criteria = assessment.application.criteria()
    assessment_actions.save_scores(
        assessment,
        {c: (p, reason) for c, p in zip(criteria, scores, strict=True)},
        summary=reason,
        by=assessment.assessor,
    )


def assess_with(case, person, coordinator, reason, scores=factories.WORKED_SCORES):
    assessment = factories.assign(case, person, by=coordinator)
    fill(assessment, reason, scores)
    assessment_actions.hand_in_assessment(assessment, by=person)


# state → who sees points in which channel; whoever is not named sees nothing anywhere.
# One's own points are no leak; what is tested is everybody else's.
EVERYWHERE = {"page", "list", "export", "talk", "agree"}
READING = EVERYWHERE - {"agree"}
PAPERS = {"memo", "pdf", "word"}
AT_THE_MEETING = dict.fromkeys(
    ["coordinator", "auditor", "first", "second", "chair", "member"],
    READING | PAPERS,
)
TABLE = {
    one_in_one_writing: {},
    one_in_one_declined: {},
    talking: {
        "coordinator": EVERYWHERE,
        "auditor": READING,
        "first": EVERYWHERE,
        "second": READING,
    },
    opened_again: {},
    agreed: {
        "coordinator": EVERYWHERE,
        "auditor": READING,
        "first": EVERYWHERE,
        "second": READING,
    },
    signed: {
        "coordinator": READING,
        "auditor": READING,
        "first": READING,
        "second": READING,
    },
    written: {
        "coordinator": READING | PAPERS,
        "auditor": READING | PAPERS,
        "first": READING | PAPERS,
        "second": READING | PAPERS,
    },
    called: AT_THE_MEETING,
    decided: AT_THE_MEETING,
}
ROLES = [
    "coordinator",
    "auditor",
    "registrar",
    "finance",
    "chair",
    "member",
    "applicant",
    "stranger",
    "first",
    "second",
    "other",
    "deputy",
    "adjunct",
    "barred",
]


def channels(case) -> dict[str, list[str]]:
    args = [case.pk]
    return {
        "page": [
            case.get_absolute_url(),
            *(
                reverse(f"applications:{name}", args=args)
                for name in ("assessments", "recommend", "prepare", "conflict")
            ),
        ],
        "list": [reverse("applications:list")],
        "export": [reverse("applications:export")],
        "talk": [reverse("applications:calibration", args=args)],
        "agree": [reverse("applications:consensus", args=args)],
        "memo": [reverse("applications:memo_read", args=[case.pk, 1])],
        "pdf": [reverse("applications:memo_pdf", args=[case.pk, 1])],
        "word": [reverse("applications:memo_word", args=[case.pk, 1])],
    }


def of_others(who: str) -> list[str]:
    """What would be a leak to this person: not one's own reason, nor one's own total."""
    if who == "first":
        return [w for w in WORDS if w not in (SECRET, SPOKEN, "75,0")]
    if who == "second":
        return [w for w in WORDS if w not in (SECOND, "67,5", "75,0")]
    return WORDS


@pytest.mark.parametrize("state", TABLE, ids=lambda state: state.__name__)
def test_who_sees_points_in_which_channel(
    client, in_preparation, fund, assessors, coordinator, state, request
):
    barred = factories.make_role(fund, "coordinator", "Jäv Samordnare")
    declare_conflict(in_preparation.project, ground="j4", by=barred)
    others = {
        "barred": barred,
        "other": factories.make_role(fund, "assessor", "Tove Ny"),
        "deputy": factories.make_role(fund, "deputy"),
        "adjunct": factories.make_role(fund, "adjunct"),
    }
    state(in_preparation, assessors, coordinator)
    found = {}
    for who in ROLES:
        people = {"first": assessors[0], "second": assessors[1], **others}
        person = people.get(who) or request.getfixturevalue(who)
        client.force_login(type(person).objects.get(pk=person.pk))
        for channel, urls in channels(in_preparation).items():
            text = "".join(text_of(client.get(url)) for url in urls)
            leaks = of_others(who)
            if channel == "agree":  # the own points in it are no leak, the form is
                leaks = ["Gemensam poäng för C1"]
            if any(word in text for word in leaks):
                found.setdefault(who, set()).add(channel)
    assert found == TABLE[state]


@cache
def words_of_pdf(body: bytes) -> str:
    """Many are handed the very same file."""
    pages = PdfReader(io.BytesIO(body)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def text_of(response) -> str:
    if response.status_code != 200:
        return ""
    body = response.getvalue() if response.streaming else response.content
    if body.startswith(b"%PDF"):
        return words_of_pdf(body)
    if body.startswith(b"PK"):
        return zipfile.ZipFile(io.BytesIO(body)).read("word/document.xml").decode()
    return body.decode(errors="ignore")


@pytest.mark.parametrize("state", TABLE, ids=lambda state: state.__name__)
def test_no_mail_says_what_anybody_gave(in_preparation, assessors, coordinator, state):
    state(in_preparation, assessors, coordinator)
    for mail in Mail.objects.all():
        said = f"{mail.subject} {mail.text}"
        assert not [word for word in WORDS if word in said]


def test_the_letter_and_the_archive_copy_say_nothing_of_the_points(
    in_preparation, assessors, coordinator
):
    signed(in_preparation, assessors, coordinator)
    version = in_preparation.versions.get()
    case = factories.on_agenda(in_preparation, coordinator=coordinator)
    decision = factories.decisions.record_decision(
        case,
        outcome="grant",
        reasons="Stöds av planen.",
        minute="KS § 1",
        amounts=factories.yearly(in_preparation),
        by=factories.chair_of(in_preparation.fund),
    )
    letter = render_to_string(
        "applications/decisions/pdf/decision.html", papers._letter(decision)
    )
    copy = render_to_string(
        "applications/register/pdf/version.html", archive._version(version)
    )
    assert "U1" in letter or factories.plan_item(case.application.fund).text in letter
    for word in WORDS:
        assert word not in letter
        assert word not in copy
