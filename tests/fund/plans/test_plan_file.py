"""A plan goes to Excel and comes back; nothing is adopted before it has been seen."""

import io
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation
from openpyxl import Workbook, load_workbook

from fund.models import Plan
from fund.plans import files as plans_files
from tests import factories
from tests.fund.pages import adopt_url, plan_form, url

YEARS = range(2027, 2029)
HEADING = ["Kod", "Mål eller rad", "Prioritet", "Behovsområde", "Status", 2027, "2028"]


@pytest.fixture
def maria(client, people):
    client.force_login(people.coordinator)
    return people.coordinator


def excel(*rows, heading=HEADING) -> SimpleUploadedFile:
    book = Workbook()
    for row in [["Vår plan"], [], heading, *rows]:
        book.active.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return SimpleUploadedFile("plan.xlsx", file.getvalue())


def told(contents) -> list[tuple[str, str]]:
    return [(each.where, each.why) for each in contents.unread]


def test_lines_are_read_in_both_languages():
    row = ["S1", "Barn i familjehem", "Hög", "Barn", "Pausat", 2_000_000, "1,5 mkr"]
    found = plans_files.read(excel(row), YEARS)
    assert found.unread == []
    assert found.rows == [
        {
            "code": "S1",
            "text": "Barn i familjehem",
            "priority": "high",
            "area": "Barn",
            "status": "paused",
            "frames": {2027: Decimal(2_000_000), 2028: Decimal(1_500_000)},
        }
    ]
    english = excel(
        ["S1", "Children", "High"], heading=["Code", "Goal or line", "Priority"]
    )
    assert plans_files.read(english, YEARS).rows[0]["priority"] == "high"


def test_each_cell_that_cannot_be_read_is_told_with_its_place():
    found = plans_files.read(
        excel(
            ["S1", "Ett", "Jättehög", "", "", "mycket", -5],
            ["", "Utan kod"],
            ["S1", "Igen"],
            ["S2", "x" * 301, "", "", "", 1, 2],
            heading=[*HEADING, 2035, 2027],
        ),
        YEARS,
    )
    assert [each.where for each in found.unread] == [
        "2035",
        "2027",
        "C4",
        "F4",
        "G4",
        "Rad 5",
        "Rad 6",
        "B7",
        "Rad 7",
    ]
    assert [row["code"] for row in found.rows] == ["S1"]
    assert found.rows[0]["frames"] == {}


def test_a_file_that_is_no_plan_is_refused():
    with pytest.raises(ValidationError, match="mallen"):
        plans_files.read(excel(heading=["Något", "annat"]), YEARS)
    with pytest.raises(ValidationError, match="Excel"):
        plans_files.read(io.BytesIO(b"PK\x03\x04 trasig"), YEARS)


class TestPages:
    def sheet(self, response):
        book = load_workbook(io.BytesIO(b"".join(response.streaming_content)))
        return [[cell.value for cell in row] for row in book.worksheets[0].rows]

    def template(self, client, fund):
        return client.get(
            url("plan_template", fund),
            {"kind": "investment", "first": 2027, "last": 2028},
        )

    def test_the_template_is_what_the_import_reads(self, client, fund, maria):
        [heading] = self.sheet(self.template(client, fund))
        assert heading[:2] == ["Kod", "Mål eller rad"]
        assert heading[-2:] == ["2027", "2028"]
        found = plans_files.read(excel(["S1", "Ett"], heading=heading), YEARS)
        assert (found.unread, found.rows[0]["code"]) == ([], "S1")

    def test_what_goes_out_comes_back_the_same(self, client, fund, maria):
        client.post(adopt_url(fund), plan_form(fund))
        plan = fund.plans.get(first_year=2027)
        response = client.get(url("plan_export", fund, plan.pk))
        file = io.BytesIO(b"".join(response.streaming_content))
        for language in ("sv", "en"):
            file.seek(0)
            with translation.override(language):
                found = plans_files.read(file, plan.years)
            assert found.unread == []
            assert [(row["code"], row["frames"]) for row in found.rows] == [
                ("S1", {2027: Decimal(2_000_000)}),
                ("S2", {2027: Decimal(1_500_000), 2028: Decimal(500_000)}),
            ]

    def test_a_file_is_laid_in_the_grid_and_adopts_nothing(self, client, fund, maria):
        row = ["S9", "Ny rad", "Låg", "", "", 700_000, "mycket"]
        data = {
            "read_file": "1",
            "file": excel(row),
            "title": "Min plan",
            "items-TOTAL_FORMS": "1",
            "items-INITIAL_FORMS": "0",
        }
        page = client.post(adopt_url(fund), data)
        assert not fund.plans.filter(first_year=2027).exists()
        assert [each.where for each in page.context["unread"]] == ["G4"]
        changes = [(c.code, c.what) for c in page.context["changes"]]
        assert changes == [("S9", "Ny rad"), ("S9", "2027")]
        assert 'value="Min plan"' in page.text
        assert 'value="700 000"' in page.text.replace("\u00a0", " ")

    def test_a_revision_shows_every_change_first(self, client, fund, maria):
        client.post(adopt_url(fund), plan_form(fund))
        plan = fund.plans.get(first_year=2027)
        address = f"{adopt_url(fund)}&replaces={plan.pk}"
        first = client.get(address)
        assert 'value="Skolnärvaro"' in first.text
        changed = plan_form(fund, adopted_on="2026-11-02") | {
            "items-0-frame_2028": "900 000",
            "items-1-code": "",
            "items-1-text": "",
            "items-1-frame_2027": "",
            "items-1-frame_2028": "",
        }
        looked = client.post(address, changed | {"look": "1"})
        changes = [(c.code, c.what, c.before) for c in looked.context["changes"]]
        assert changes == [
            ("S1", "2028", ""),
            ("S2", "Raden tas bort", "Skolnärvaro"),
        ]
        assert not Plan.objects.filter(replaces=plan).exists()
        client.post(address, changed)
        revised = Plan.objects.get(replaces=plan)
        assert revised.items.get().line == plan.items.get(code="S1")
        page = client.get(plan.get_absolute_url())
        assert revised.get_absolute_url() in page.text

    def test_another_funds_plan_is_not_revised(self, client, fund, maria):
        other = factories.make_fund().plans.get()
        address = f"{adopt_url(fund)}&replaces={other.pk}"
        assert client.get(address).status_code == 404

    @pytest.mark.parametrize(("who", "status"), [("auditor", 403), ("stranger", 404)])
    def test_the_template_is_for_who_writes_plans(
        self, client, fund, people, who, status
    ):
        client.force_login(getattr(people, who))
        assert self.template(client, fund).status_code == status
