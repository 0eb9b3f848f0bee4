"""Who has declared their ties, in which version, and how is a conflict worded?"""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from accounts.audit import AuditEvent
from accounts.models import User
from core import clock
from core.refusals import TransitionRefused
from fund.interests import actions as interests
from fund.interests import waiting
from fund.models import GroundText, Interest, InterestDeclaration
from fund.models.interest import Ground
from tests import factories

TIE = {
    "kind": "association",
    "name": "Föreningen Språng",
    "organisation_number": "802400-9999",
    "role": "vice ordförande",
}


@pytest.fixture
def fund():
    return factories.make_fund(capital=0)


@pytest.fixture
def maria(fund):
    return factories.make_role(fund, factories.Role.COORDINATOR, "Maria Lind")


def declare(fund, person, *ties):
    return interests.declare(fund, has_nothing=not ties, interests=ties, by=person)


def test_a_change_is_a_new_version_and_the_last_one_counts(fund, maria):
    first = declare(fund, maria, TIE)
    second = declare(fund, maria)

    assert (first.number, second.number) == (1, 2)
    assert list(InterestDeclaration.objects.newest()) == [second]
    assert not Interest.objects.in_force(fund.pk, [maria.pk]).exists()
    assert first.interests.get().role == "vice ordförande"
    assert AuditEvent.objects.about(fund).first().verb == "interests_declared"


def test_last_years_ties_count_until_there_are_new_ones(fund, maria):
    with clock.travel(clock.now() - timedelta(days=366)):
        declare(fund, maria, TIE)
    assert Interest.objects.in_force(fund.pk, [maria.pk]).get().name == TIE["name"]
    assert interests.of_year(fund, clock.today().year)[0].declaration is None
    declare(fund, maria)
    assert not Interest.objects.in_force(fund.pk, [maria.pk]).exists()


def test_either_ties_or_nothing(fund, maria):
    for has_nothing, ties in ((True, [TIE]), (False, [])):
        with pytest.raises(TransitionRefused):
            interests.declare(fund, has_nothing=has_nothing, interests=ties, by=maria)


def test_a_declaration_is_never_changed(fund, maria):
    declare(fund, maria, TIE)
    for change in (
        lambda: InterestDeclaration.objects.update(has_nothing=True),
        lambda: Interest.objects.update(name="X"),
        lambda: Interest.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_the_start_page_reminds_until_it_is_done(fund, maria):
    def owed(person):
        return waiting.waiting_for(User.objects.get(pk=person.pk))

    (row,) = owed(maria)
    assert row.title.startswith("Lämna din intresseanmälan")
    assert row.url == reverse("fund:interest_declare", args=[fund.pk])
    declare(fund, maria)
    assert owed(maria) == []
    finance = factories.make_role(fund, factories.Role.FINANCE)
    assert owed(finance) == []


def posted(*ties, **fields) -> dict:
    data = {"ties-TOTAL_FORMS": str(len(ties)), "ties-INITIAL_FORMS": "0", **fields}
    for number, tie in enumerate(ties):
        data |= {f"ties-{number}-{name}": value for name, value in tie.items()}
    return data


def test_one_declares_on_the_page_and_all_inside_read_it(client, fund, maria):
    client.force_login(maria)
    url = reverse("fund:interest_declare", args=[fund.pk])

    wrong = client.post(url, posted({**TIE, "role": ""}))
    empty = client.post(url, posted())
    more = client.post(url, posted(TIE, add_row="ties"))
    done = client.post(url, posted(TIE, {"kind": "company"}))

    assert wrong.context["ties"].errors[0]["role"]
    assert empty.context["form"].errors["has_nothing"]
    assert len(more.context["ties"].forms) == 2
    declaration = InterestDeclaration.objects.get()
    assert done["Location"] == reverse("fund:interest", args=[fund.pk, declaration.pk])
    assert client.get(url).context["ties"][0]["name"].value() == TIE["name"]
    auditor = factories.make_role(fund, factories.Role.AUDITOR)
    client.force_login(auditor)
    assert "vice ordförande" in client.get(done["Location"]).text
    page = client.get(reverse("fund:interests", args=[fund.pk]))
    assert page.context["lacking"] == 11  # the seats' members
    assert not page.context["must_declare"]


def test_a_personal_number_is_not_declared(client, fund, maria):
    client.force_login(maria)
    url = reverse("fund:interest_declare", args=[fund.pk])
    response = client.post(url, posted({**TIE, "role": "syster, 19640823-3234"}))
    assert response.context["ties"].errors[0]["role"]
    assert not InterestDeclaration.objects.exists()


def test_the_wording_is_the_laws_until_a_fund_writes_its_own(client, fund, maria):
    assert "inte oväsentlig utsträckning" in interests.wording(fund)[Ground.PARTY]
    soon = clock.today() + timedelta(days=3)
    client.force_login(maria)
    url = reverse("fund:ground_write", args=[fund.pk, "j4"])
    client.post(url, {"text": "Något annat.", "valid_from": soon.isoformat()})

    assert "opartiskhet" in interests.wording(fund)[Ground.OTHER]
    assert interests.wording(fund, soon)[Ground.OTHER] == "Något annat."
    assert AuditEvent.objects.about(fund).first().verb == "ground_text"
    late = client.post(url, {"text": "Då.", "valid_from": "2020-01-01"})
    assert late.context["form"].errors["valid_from"]
    assert client.get(url.replace("j4", "j9")).status_code == 404
    page = client.get(reverse("fund:grounds", args=[fund.pk])).text
    assert "Något annat." in page
    with pytest.raises(DatabaseError), transaction.atomic():
        GroundText.objects.update(text="Ändrad")
