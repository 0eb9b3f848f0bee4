"""Every picture is true to its figures, says in words what it shows, and never draws a zero
for something that is missing."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from applications.brief import chart as brief_chart
from fund.ledger import charts as ledger_charts
from fund.ledger.sums import Year
from projects.chain import chart as chain_chart
from projects.chain import chart_columns
from projects.measuring import charts as measuring_charts

NAME = "{http://www.w3.org/2000/svg}"
MILLION = Decimal(1_000_000)


def drawn(picture) -> ElementTree.Element:
    return ElementTree.fromstring(picture)  # noqa: S314, our own picture


def shapes(picture, tag: str, look: str = "") -> list[ElementTree.Element]:
    found = drawn(picture).iter(NAME + tag)
    return [shape for shape in found if not look or shape.get("class") == look]


def words(picture) -> list[str]:
    return [text.text or "" for text in shapes(picture, "text")]


def title(picture) -> str:
    return drawn(picture).findtext(f"{NAME}title") or ""


def sizes(picture, look: str, side: str) -> list[float]:
    return [float(shape.get(side, 0)) for shape in shapes(picture, "rect", look)]


def fund_year(year, available, committed=0, used=0, returned=0, *, is_forecast=False):
    available, committed, used, returned = (
        Decimal(str(x)) * MILLION for x in (available, committed, used, returned)
    )
    return Year(
        year=year,
        opening=Decimal(0),
        capital=Decimal(0),
        actual=used,
        returned=returned,
        closing=available + committed,
        committed=committed,
        is_forecast=is_forecast,
    )


class TestWords:
    def test_words_are_escaped(self):
        picture = measuring_charts.indicator('<b>"Å"</b>', ["<1>"], [1], unit="<i>")
        assert title(picture) == '<b>"Å"</b>: från 1 till 1 <i>.'
        assert "<i>" not in picture


class TestFund:
    def test_the_bar_is_divided_by_the_amounts(self):
        picture = ledger_charts.fund_bar(MILLION, 2 * MILLION, MILLION, width=400)
        assert sizes(picture, "used", "width") == [97]
        assert sizes(picture, "held", "width") == [197]
        assert sizes(picture, "free", "width") == [97]
        assert title(picture) == (
            "Av 4,0\u00a0mkr är 1,0\u00a0mkr utfall, 2,0\u00a0mkr bundet och "
            "1,0\u00a0mkr kvar att bevilja."
        )

    def test_an_empty_fund_says_so_and_draws_no_bar(self):
        picture = ledger_charts.fund_bar(Decimal(0), Decimal(0), Decimal(0))
        assert title(picture) == "Fonden: Inga pengar är insatta än."
        assert shapes(picture, "rect") == []

    def test_heights_follow_the_money_whatever_the_size_of_the_fund(self):
        for size in (1, 40, 900):
            years = [fund_year(2025, size), fund_year(2026, size / 2)]
            first, second = sizes(ledger_charts.fund_years(years), "free", "height")
            assert first == pytest.approx(second * 2, abs=0.2)
            assert 60 <= first <= 200

    def test_years_to_come_are_paler_and_the_border_is_named(self):
        years = [
            fund_year(2025, 2, 1, 1),
            fund_year(2026, 3, 0, 0, 1, is_forecast=True),
        ]
        picture = ledger_charts.fund_years(years)
        opacity = [bar.get("fill-opacity") for bar in shapes(picture, "rect", "free")]
        assert opacity == [None, "0.38"]
        assert {"utfall", "prognos", "2025", "2026", "+1,0", "\u22121,0"} <= set(
            words(picture)
        )

    def test_without_years_it_says_so(self):
        picture = ledger_charts.fund_years([])
        assert words(picture) == ["Det finns inga bokförda år än."]

    def test_an_overdrawn_year_is_not_drawn_upwards(self):
        years = [fund_year(2025, -1, 3)]
        picture = ledger_charts.fund_years(years)
        assert all(
            float(bar.get("height")) >= 0 for bar in shapes(picture, "rect", "held")
        )

    def test_small_sums_are_written_in_thousands(self):
        year = fund_year(2026, "0.8")
        assert "Tusen kronor vid årets slut" in words(ledger_charts.fund_years([year]))


class TestMoney:
    def test_cost_that_passes_the_budget_shows_in_a_colour_of_its_own(self):
        rows = [
            ledger_charts.Outcome("2026", MILLION, MILLION / 2),
            ledger_charts.Outcome("2027", MILLION, 2 * MILLION),
            ledger_charts.Outcome("2028", MILLION),
        ]
        picture = ledger_charts.budget(rows, narrow=True)
        assert sizes(picture, "free", "width") == [85, 170]
        assert sizes(picture, "held", "width") == [0, 170]
        assert words(picture) == [
            "2026",
            "500\u00a0000 av 1\u00a0000\u00a0000\u00a0kr",
            "2027",
            "2\u00a0000\u00a0000 av 1\u00a0000\u00a0000\u00a0kr",
            "2028",
            "inget utfall än, av 1\u00a0000\u00a0000\u00a0kr",
        ]

    def test_nothing_is_granted(self):
        assert words(ledger_charts.budget([])) == ["Det finns ingen budget än."]


class TestIndicator:
    YEARS = ("2022", "2023", "2024", "2025")

    def test_it_says_where_it_came_from_and_where_it_is(self):
        picture = measuring_charts.indicator(
            "Dygn på HVB",
            self.YEARS,
            [31, 27, 19, 14],
            unit="dygn",
            comparison=[31, 30, 28, 27],
            target=20,
        )
        assert title(picture) == (
            "Dygn på HVB: från 31 till 14 dygn, mål 20. Jämförelse: från 31 till 27."
        )
        assert {"14 dygn", "mål 20", "jämförelse 27", "31"} <= set(words(picture))
        own, compared = (
            shapes(picture, "polyline", look)[0] for look in ("l-free", "l-used")
        )
        assert own.get("stroke-dasharray") is None
        assert compared.get("stroke-dasharray") == "5 4"
        assert len(shapes(picture, "circle", "dot l-free")) == 1

    def test_a_missing_measurement_breaks_the_line(self):
        picture = measuring_charts.indicator("x", self.YEARS, [1, 2, None, 4])
        (line,) = shapes(picture, "polyline", "l-free")
        assert len(line.get("points").split()) == 2

    def test_a_missing_measurement_is_not_zero(self):
        with_gap = measuring_charts.indicator("x", self.YEARS, [10, None, 11, 12])
        without = measuring_charts.indicator("x", self.YEARS, [10, 10, 11, 12])
        ring = [
            shapes(chart, "circle", "dot l-free")[0] for chart in (with_gap, without)
        ]
        assert ring[0].get("cy") == ring[1].get("cy")

    def test_a_comparison_measured_now_and_then_is_seen_where_it_was(self):
        picture = measuring_charts.indicator(
            "x", self.YEARS, [31, 27, 19, 14], comparison=[31, None, 28, None]
        )
        assert shapes(picture, "polyline", "l-used") == []
        dots = [float(dot.get("cx")) for dot in shapes(picture, "circle", "used")]
        own = shapes(picture, "circle", "free")
        assert len(dots) == 2
        assert dots[1] == float(own[1].get("cx"))  # the third year of both
        assert "jämförelse 28" in words(picture)

    def test_a_comparison_without_a_gap_has_a_dot_at_its_end_alone(self):
        picture = measuring_charts.indicator(
            "x", self.YEARS, [31, 27, 19, 14], comparison=[31, 30, 28, 27]
        )
        assert len(shapes(picture, "circle", "used")) == 1

    def test_a_spark_shows_a_lonely_comparison(self):
        picture = measuring_charts.spark([3, 2], label="x", comparison=[3, None])
        assert len(shapes(picture, "circle", "used")) == 1

    def test_without_figures_it_says_when_they_come(self):
        picture = measuring_charts.indicator(
            "x", self.YEARS, [None] * 4, coming="Kommer i juni."
        )
        assert words(picture) == ["Kommer i juni."]
        assert title(picture) == "x: Kommer i juni."
        assert shapes(picture, "circle") == []

    @given(
        values=st.lists(
            st.one_of(st.none(), st.decimals(-1000, 1000, places=1)),
            min_size=1,
            max_size=14,
        )
    )
    def test_everything_drawn_stays_inside_the_picture(self, values):
        periods = [str(2000 + index) for index in range(len(values))]
        picture = measuring_charts.indicator("x", periods, values, unit="st", target=5)
        places = [
            (float(dot.get("cx")), float(dot.get("cy")))
            for dot in shapes(picture, "circle")
        ]
        assert all(0 <= x <= 340 and 0 <= y <= 190 for x, y in places)

    def test_a_spark_is_nothing_without_figures(self):
        assert measuring_charts.spark([None], label="x") == ""
        assert (
            title(measuring_charts.spark([1, 2], label="Från 1 till 2"))
            == "Från 1 till 2"
        )


class TestScores:
    def test_a_thick_line_joins_those_who_disagree(self):
        rows = [
            brief_chart.Scores("C1", [3, 3], 3),
            brief_chart.Scores("C2", [2, 3], 3),
            brief_chart.Scores("C3", [1, 4, 2], None),
        ]
        picture = brief_chart.scores(rows[:2], ["Eva", "Petra"])
        assert [
            line.get("stroke-width") for line in shapes(picture, "line", "l-used")
        ] == ["2"]
        picture = brief_chart.scores(rows[2:], ["Eva", "Petra", "Ola"])
        assert [
            line.get("stroke-width") for line in shapes(picture, "line", "l-used")
        ] == ["6"]
        assert title(picture) == "Poäng per kriterium. C3: Eva 1, Petra 4, Ola 2."

    def test_someone_who_has_not_scored_has_no_dot(self):
        picture = brief_chart.scores(
            [brief_chart.Scores("C1", [None, 2])], ["Eva", "Petra"]
        )
        assert len(shapes(picture, "circle")) == 1
        assert title(picture) == "Poäng per kriterium. C1: Eva –, Petra 2."


def chain(count: int, links: int):
    nodes = [chain_chart.Node(i, i % 6 + 1, f"Ruta {i}", "mått") for i in range(count)]
    pairs = [(a.key, b.key) for a in nodes for b in nodes if b.kind == a.kind + 1][
        :links
    ]
    return nodes, [
        chain_chart.Edge(a, b, f"A{n}", n % 6) for n, (a, b) in enumerate(pairs)
    ]


class TestChain:
    @pytest.mark.parametrize(("count", "links"), [(6, 5), (60, 120), (13, 0)])
    def test_every_box_and_every_assumption_is_drawn(self, count, links):
        nodes, edges = chain(count, links)
        texts = words(chain_chart.chain_picture(nodes, edges))
        assert [f"A{n}" for n in range(len(edges))] == sorted(
            (text for text in texts if text in {edge.label for edge in edges}),
            key=lambda text: int(text[1:]),
        )
        assert sum(text == "mått" for text in texts) == count

    def test_what_is_missing_is_called_a_gap(self):
        nodes = [
            chain_chart.Node(1, 1, "Psykolog"),
            chain_chart.Node(2, 2, "Plan", "–", is_gap=True),
        ]
        edges = [chain_chart.Edge(1, 2, "A1", is_gap=True)]
        picture = chain_chart.chain_picture(nodes, edges)
        assert words(picture).count("glapp") == 4
        assert title(picture) == "Beviskedjan: 2 rutor, 1 antaganden, 2 glapp."
        dashed = [path.get("stroke-dasharray") for path in shapes(picture, "path")]
        assert "4 4" in dashed

    def test_an_edge_to_nowhere_is_left_out(self):
        picture = chain_chart.chain_picture(
            [chain_chart.Node(1, 1, "a")], [chain_chart.Edge(1, 9, "A1")]
        )
        assert "A1" not in words(picture)

    def test_the_page_knows_where_each_arrow_goes(self):
        nodes = [
            chain_chart.Node("a", 1, "A"),
            chain_chart.Node("b", 2, "B"),
            chain_chart.Node("c", 2, "C"),
            chain_chart.Node("d", 3, "D"),
        ]
        edges = [chain_chart.Edge("a", "c", "A1", 3), chain_chart.Edge("a", "d", "A2")]
        columns = chart_columns.chain_columns(nodes, edges)
        assert [len(column.nodes) for column in columns] == [1, 2, 1, 0, 0, 0]
        assert columns[0].arrows == [  # the chips far enough apart for two rows
            chart_columns.Arrow(
                edges[0], "70%", "M0 50C50 50 50 75 100 75", "3.1", "C"
            ),
            chart_columns.Arrow(edges[1], "50%", "", "1", "D"),
        ]

    def test_the_page_shows_the_same_chain_in_words(self):
        nodes, edges = chain(12, 20)
        html = render_to_string(
            "components/_chain.html",
            {"columns": chart_columns.chain_columns(nodes, edges)},
        )
        assert html.count('class="node"') == 12
        assert html.count('class="arrow"') == len(edges)
        assert "style=" not in html
