"""One name, one place: the menu of each role, and the word that each page lies under."""

import re
from html import unescape

import pytest
from django.urls import reverse

from accounts.access import give
from accounts.models import User
from config.start.menu import MOST, address_of, entries, words_of
from fund.models import Appointment
from fund.people import actions as roles
from tests.factories import make_call, make_draft, make_fund, make_role, make_user
from tests.visits import FUND, PAGES

STAFF = "Överblick Ärenden Möten Projekt Lärande Fonden"
GROUP = "Överblick Möten Ärenden Projekt Lärande Fonden"
# The words of each person, in their order.
MENUS = {
    "coordinator": STAFF,
    "chair": GROUP,
    "member": GROUP,
    "deputy": GROUP,
    "adjunct": GROUP,
    "registrar": "Överblick Diarium Ärenden Möten Fonden",
    "finance": "Överblick Pengar Projekt Ärenden Möten Fonden",
    "evaluator": STAFF,
    "auditor": STAFF,
    "assessor": STAFF,
    "assessor of nothing": "Överblick Ärenden Möten Fonden",
    "applicant": "Överblick Ansökningar Idéer Utlysningar Projekt Lärande",
    "newcomer": "Överblick Idéer Utlysningar",
    "not active": "Överblick Idéer Utlysningar",
}
# Pages about no row, or only about a fund, that lie beside the menu.
BESIDE = {
    # One's own account and sign-in, at one's own name.
    *(name for name in PAGES if name.startswith(("account", "mfa_"))),
    "health",
    # In the head of every page.
    *("search", "help"),
    # Forms, which lead back to the page that they are about, and files.
    *("fund:edit", "fund:interest_declare", "fund:ownership_decide", "fund:plan_adopt"),
    *("fund:rules_adopt", "fund:seat_add", "fund:deputies_serve", "fund:wheel_begin"),
    *("fund:task_add", "fund:check_question_new", "fund:check_round_new"),
    *("applications:call_new", "applications:view_new", "applications:rule_new"),
    *("applications:ground_new", "applications:export", "fund:plan_template"),
    # What is done with the rows that were ticked in a list.
    *("applications:bulk", "applications:compare"),
}
TOP = [
    name
    for name, visits in PAGES.items()
    if {visit.args for visit in visits} <= {(), FUND} and name not in BESIDE
]
# Everybody may open these. For who was given no row they are empty, and so no word.
OF_ROWS = {
    "applications:list": "rows",
    "projects:list": "lines",
    "evaluation:list": "lessons",
    "applications:views": "own",
}


@pytest.fixture
def fund():
    return make_fund(capital=0)


@pytest.fixture
def people(fund):
    """Somebody for each line of the table of menus."""
    people = {role: make_role(fund, role) for role in Appointment.Role.values}
    people |= {name: make_user(name) for name in ("applicant", "newcomer")}
    people["assessor of nothing"] = make_role(fund, Appointment.Role.ASSESSOR)
    people["not active"] = make_role(fund, Appointment.Role.COORDINATOR)
    people["not active"].is_active = False
    draft = make_draft(make_call(fund), people["applicant"])
    give(["assess_project"], people["assessor"], draft.project)
    return people


def appoint(user, fund, role) -> None:
    roles.appoint(user, fund=fund, role=role, by=User.objects.system())


def menu(rf, user, path="/") -> list:
    return entries(user, rf.get(path))


def titles(rf, user) -> str:
    return " ".join(str(entry.title) for entry in menu(rf, user))


@pytest.mark.parametrize("who", MENUS)
def test_each_role_has_its_words(rf, people, who):
    assert titles(rf, people[who]) == MENUS[who]
    assert len(MENUS[who].split()) <= MOST


@pytest.mark.parametrize("who", [who for who in MENUS if who != "not active"])
def test_each_word_opens_and_what_lies_under_none_does_not(client, fund, people, who):
    """A page that somebody can open is in the menu, or under a word of it."""
    client.force_login(people[who])
    inside = fund.pk if who not in ("applicant", "newcomer") else None
    pages = words_of(people[who], inside).values()
    under = {
        name for word in pages for page in word for name in (page.name, *page.also)
    }
    for page in (page for word in pages for page in word):
        answer = client.get(address_of(page.name, inside)).text
        # One name: the page is called what its word or tab is called.
        heads = re.findall(r"<(?:title|h1)\b[^>]*>(.*?)</", answer, re.DOTALL)
        assert str(page.title).casefold() in unescape(" ".join(heads)).casefold()
    for name in [word[0].name for word in pages] + [t for t in TOP if t not in under]:
        args = [fund.pk] if FUND in {visit.args for visit in PAGES[name]} else []
        page = client.get(reverse(name, args=args))
        if name in under:
            assert page.status_code == 200
            marked = [e.url for e in page.context["menu"] if e.current]
            assert marked == [page.request["PATH_INFO"]]
        elif page.status_code == 200:
            assert not page.context[OF_ROWS[name]], name


def test_no_page_lies_under_two_words_of_one_person(people, fund):
    for who in Appointment.Role.values:
        pages = [
            page for under in words_of(people[who], fund.pk).values() for page in under
        ]
        assert len(pages) == len({page.name for page in pages})


def test_who_has_many_roles_has_the_words_of_all_but_never_more_than_six(rf, fund):
    user = make_role(fund, Appointment.Role.FINANCE)
    appoint(user, fund, Appointment.Role.REGISTRAR)
    assert titles(rf, user) == "Överblick Pengar Projekt Ärenden Möten Fonden"
    user = make_role(fund, Appointment.Role.MEMBER)
    appoint(user, fund, Appointment.Role.REGISTRAR)
    assert titles(rf, user) == "Överblick Diarium Möten Ärenden Projekt Fonden"


@pytest.mark.parametrize(
    ("who", "name", "args", "word", "tabs"),
    [
        ("coordinator", "start", [], "Överblick", ""),
        (
            *("coordinator", "applications:list", [], "Ärenden"),
            "[Ärenden] Idéer Utlysningar Rangordning Diarium",
        ),
        ("coordinator", "applications:detail", [5], "Ärenden", ""),
        ("coordinator", "applications:idea", [5], "Ärenden", ""),
        ("coordinator", "applications:meeting", [5], "Möten", ""),
        ("coordinator", "applications:disclosure", [5], "Ärenden", ""),
        ("registrar", "applications:disclosure", [5], "Diarium", ""),
        (
            *("registrar", "applications:list", [], "Ärenden"),
            "[Ärenden] Idéer Utlysningar",
        ),
        (
            *("member", "applications:minutes_list", FUND, "Möten"),
            "Möten [Protokoll] Gruppens balans",
        ),
        ("coordinator", "projects:detail", [5], "Projekt", ""),
        ("coordinator", "projects:of_fund", FUND, "Projekt", "Projekt [Villkor]"),
        ("coordinator", "fund:wheel", FUND, "Lärande", "Lärdomar [Årshjulet]"),
        (
            *("finance", "evaluation:list", [], "Projekt"),
            "Projekt Villkor [Lärdomar] Årshjulet",
        ),
        (
            *("registrar", "fund:wheel", FUND, "Fonden"),
            "[Fonden] Planer Platser Regler",
        ),
        (
            *("member", "fund:ledger", FUND, "Fonden"),
            "Fonden [Pengar] Planer Platser Regler",
        ),
        (
            *("member", "fund:roles", FUND, "Fonden"),
            "Fonden Pengar Planer [Platser] Regler",
        ),
        ("finance", "fund:commitments", FUND, "Pengar", ""),
        (
            *("finance", "fund:detail", FUND, "Fonden"),
            "[Fonden] Planer Platser Regler",
        ),
        ("member", "fund:term_end", ["fund", 5], "Fonden", ""),
        ("applicant", "applications:idea", [5], "Idéer", ""),
        ("applicant", "applications:tasks", [5], "Ansökningar", ""),
        ("applicant", "accounts:account", [], None, ""),
    ],
)
def test_the_word_of_a_page_is_marked_and_shows_its_tabs(
    rf, fund, people, who, name, args, word, tabs
):
    path = reverse(name, args=[fund.pk if arg == "fund" else arg for arg in args])
    marked = [entry for entry in menu(rf, people[who], path) if entry.current]
    assert [str(entry.title) for entry in marked] == ([word] if word else [])
    shown = [
        f"[{tab.title}]" if tab.current else str(tab.title)
        for entry in menu(rf, people[who], path)
        for tab in entry.tabs
    ]
    assert " ".join(shown) == tabs


def test_the_tabs_are_those_of_the_fund_that_the_page_is_about(rf, people, fund):
    user = people["member"]
    other = make_fund(capital=0)
    appoint(user, other, Appointment.Role.ASSESSOR)
    path = reverse("fund:plans", args=[other.pk])
    tabs = [tab for entry in menu(rf, user, path) for tab in entry.tabs]
    assert {tab.url.split("/")[2] for tab in tabs} == {str(other.pk)}
    assert "Pengar" not in [str(tab.title) for tab in tabs]


def test_it_asks_only_for_what_was_given(rf, fund, django_assert_num_queries):
    user = make_role(fund, Appointment.Role.COORDINATOR)
    with django_assert_num_queries(1):  # the grants
        menu(rf, user)
    with django_assert_num_queries(0):
        menu(rf, user)
