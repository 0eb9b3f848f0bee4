"""What a row of figures says, worked out from rows that no database has seen."""

from datetime import date
from decimal import Decimal

import pytest

from projects.measuring import curves, suppression
from projects.measuring import queries as measuring
from projects.measuring.queries import MISSING, Attainment
from projects.models import Baseline, Indicator, Measurement, Project, Target

LIMIT = 5
STARTS, ENDS = date(2026, 1, 1), date(2027, 1, 1)  # 365 days
HALF_WAY = date(2026, 7, 2)  # after 182 of them
NONE = object()


def project(**fields) -> Project:
    return Project(pk=1, **{"starts_on": STARTS, "ends_on": ENDS, **fields})


def indicator(direction="down", unit="dygn", baseline=31, target=20, **fields):
    """From 31 to 20 unless said otherwise; NONE is a row that is not there."""
    one = Indicator(
        pk=1,
        name="Dygn",
        unit=unit,
        direction=direction,
        decimals=0,
        source="Registret",
    )
    if baseline is not NONE:
        Baseline(
            indicator=one,
            value=None if baseline is None else Decimal(str(baseline)),
            missing_reason="Saknas" if baseline is None else "",
            **fields,
        )
    if target is not NONE:
        Target(indicator=one, value=Decimal(str(target)))
    return one


def figure(value, on=HALF_WAY, state="approved", group="project", **fields):
    return Measurement(
        value=None if value is None else Decimal(str(value)),
        measured_on=on,
        state=state,
        group=group,
        source="Socialregistret",
        **fields,
    )


def read(one: Indicator, *figures: Measurement, of: Project | None = None):
    return measuring.reading_of(one, figures, of or project(), limit=LIMIT)


class TestStanding:
    @pytest.mark.parametrize(
        ("direction", "baseline", "target", "value", "standing"),
        [
            # Half way, 31 to 20 stands at 25,515…
            ("down", 31, 20, "19.9", Attainment.REACHED),
            ("down", 31, 20, 20, Attainment.REACHED),
            ("down", 31, 20, "20.1", Attainment.ON_TRACK),
            ("down", 31, 20, "25.5", Attainment.ON_TRACK),
            ("down", 31, 20, "25.6", Attainment.BEHIND),
            ("down", 31, 20, 31, Attainment.BEHIND),
            ("up", 0, 365, 365, Attainment.REACHED),
            ("up", 0, 365, 364, Attainment.ON_TRACK),
            ("up", 0, 365, 182, Attainment.ON_TRACK),  # the line itself
            ("up", 0, 365, "181.9", Attainment.BEHIND),
            ("up", 0, 365, -1, Attainment.BEHIND),
        ],
    )
    def test_against_the_target_and_the_line_to_it(
        self, direction, baseline, target, value, standing
    ):
        one = indicator(direction, baseline=baseline, target=target)
        assert read(one, figure(value)).standing == standing

    @pytest.mark.parametrize(
        ("on", "value", "standing"),
        [
            (date(2025, 12, 1), 0, Attainment.ON_TRACK),  # before the line begins
            (date(2025, 12, 1), -1, Attainment.BEHIND),
            (STARTS, 0, Attainment.ON_TRACK),
            (date(2026, 1, 2), 0, Attainment.BEHIND),
            (date(2026, 1, 2), 1, Attainment.ON_TRACK),
            (date(2026, 12, 31), 364, Attainment.ON_TRACK),
            (ENDS, 364, Attainment.BEHIND),  # on its day the target is what counts
            (ENDS, 365, Attainment.REACHED),
            (date(2028, 1, 1), 364, Attainment.BEHIND),
        ],
    )
    def test_each_day_by_itself(self, on, value, standing):
        one = indicator("up", baseline=0, target=365)
        assert read(one, figure(value, on)).standing == standing

    def test_the_line_goes_between_the_days_of_baseline_and_target(self):
        """They come before those of the project."""
        one = indicator("up", baseline=0, target=10, measured_on=date(2026, 6, 22))
        one.target.due_on = date(2026, 7, 12)
        assert read(one, figure(5)).standing == Attainment.ON_TRACK
        assert read(one, figure("4.9")).standing == Attainment.BEHIND

    @pytest.mark.parametrize(
        ("one", "of"),
        [
            (indicator(baseline=NONE), project()),
            (indicator(baseline=None), project()),
            (indicator(persons=4), project()),  # withheld
            (indicator(), project(starts_on=None)),
            (indicator(), project(ends_on=None)),
            (indicator(), project(ends_on=STARTS)),
            (indicator(), project(ends_on=date(2025, 1, 1))),
        ],
    )
    def test_without_a_line_it_is_behind_until_the_target_is_reached(self, one, of):
        assert read(one, figure(21), of=of).standing == Attainment.BEHIND
        assert read(one, figure(20), of=of).standing == Attainment.REACHED

    @pytest.mark.parametrize(
        "figures",
        [
            [],
            [figure(10, state="entered")],
            [figure(None)],
            [figure(10, persons=4)],
            [figure(10, group="comparison")],
        ],
    )
    def test_without_a_figure_there_is_nothing_to_say(self, figures):
        assert read(indicator(), *figures).standing == Attainment.NO_FIGURE

    def test_without_a_target_there_is_nothing_to_reach(self):
        assert read(indicator(target=NONE), figure(1)).standing == Attainment.NO_TARGET

    def test_each_standing_has_a_word_and_good_ones_a_colour(self):
        tones = {one.value: one.tone for one in Attainment}
        assert tones == {
            "reached": "ok",
            "on_track": "go",
            "behind": "wait",
            "no_target": "",
            "no_figure": "",
        }
        assert len({str(one.label) for one in Attainment}) == len(Attainment)


class TestNet:
    @pytest.mark.parametrize(
        ("own", "other", "net"),
        [
            (14, 27, "−13\xa0dygn"),
            (14, 14, "0\xa0dygn"),
            (31, 14, "+17\xa0dygn"),
            ("14.5", 14, "+0,5\xa0dygn"),
            ("14.25", 27, "−12,75\xa0dygn"),
        ],
    )
    def test_what_is_beyond_the_comparison_has_its_sign(self, own, other, net):
        one = indicator(comparison_value=Decimal(31))
        reading = read(one, figure(own), figure(other, group="comparison"))
        assert reading.net_text == net

    def test_each_of_the_four_is_needed(self):
        whole = (figure(14), figure(27, group="comparison"))
        with_comparison = {"comparison_value": Decimal(31)}
        for one, figures in (
            (indicator(baseline=None, **with_comparison), whole),
            (indicator(), whole),
            (indicator(**with_comparison), whole[:1]),
            (indicator(**with_comparison), whole[1:]),
        ):
            reading = read(one, *figures)
            assert (reading.net, reading.net_text) == (None, MISSING)

    @pytest.mark.parametrize(
        ("before", "after", "words"),
        [
            (31, 27, "31 → 27"),
            (31, None, "31 → –"),
            (None, 27, "– → 27"),
            (None, None, MISSING),
        ],
    )
    def test_the_comparison_in_words(self, before, after, words):
        value = None if before is None else Decimal(before)
        figures = [] if after is None else [figure(after, group="comparison")]
        one = indicator(comparison_value=value)
        assert read(one, *figures).comparison_text == words


def test_the_target_and_its_day_in_words():
    one = indicator()
    assert (read(one).target_text, read(one).target_day) == ("20\xa0dygn", "")
    one.target.due_on = date(2026, 12, 31)
    assert read(one).target_day == "31\xa0december 2026"
    assert read(one).target_on == date(2026, 12, 31)


class TestWhichFigure:
    def test_what_nobody_entered_is_neither_approved_nor_waits(self):
        nothing = measuring.Figure()
        assert (nothing.is_approved, nothing.waits, nothing.has_value) == (False,) * 3

    def test_the_last_approved_counts_and_the_last_of_all_is_seen(self):
        figures = [
            figure(30, date(2026, 2, 1)),
            figure(28, date(2026, 3, 1)),
            figure(26, date(2026, 4, 1), state="returned"),
            figure(24, date(2026, 5, 1), state="entered"),
            figure(22, date(2026, 5, 1), state="entered", group="comparison"),
        ]
        reading = read(indicator(), *figures)
        assert (reading.latest.value, reading.newest.value) == (28, 24)
        assert [one.value for one in reading.approved] == [30, 28]
        assert [one.value for one in reading.waiting] == [24, 22]
        assert reading.comparison_latest.value is None

    def test_before_the_first_there_is_a_dash_and_why(self):
        reading = read(indicator())
        assert reading.newest == reading.latest
        assert (reading.latest.text, str(reading.latest)) == (MISSING, MISSING)
        assert reading.latest.why_missing == measuring.NOT_MEASURED

    def test_what_is_withheld_tells_no_number_at_all(self):
        told = read(
            indicator(),
            figure(14, persons=4, numerator=Decimal(1), denominator=Decimal(9)),
        ).latest
        assert (told.value, told.persons) == (None, None)
        assert (told.numerator, told.denominator) == (None, None)
        assert (told.is_withheld, told.why_missing) == (True, measuring.WITHHELD)


class TestBaseline:
    def test_none_is_written(self):
        for told in measuring.before(indicator(baseline=NONE), LIMIT):
            assert not told.has_value
            assert str(told.why_missing) == "Ingen nollmätning är inskriven."

    def test_its_reason_stands_where_it_is_missing(self):
        mine, _others = measuring.before(indicator(baseline=None), LIMIT)
        assert (mine.value, mine.why_missing, mine.is_withheld) == (
            None,
            "Saknas",
            False,
        )

    @pytest.mark.parametrize(("persons", "withheld"), [(4, True), (5, False)])
    def test_of_too_few_it_is_withheld_and_the_comparison_is_not(
        self, persons, withheld
    ):
        one = indicator(persons=persons, comparison_value=Decimal(31))
        mine, others = measuring.before(one, LIMIT)
        assert (mine.is_withheld, mine.has_value) == (withheld, not withheld)
        assert mine.persons == (None if withheld else 5)
        assert (others.is_withheld, others.value) == (False, 31)

    def test_a_comparison_of_too_few_people_is_withheld_by_its_own_count(self):
        one = indicator(unit="personer", comparison_value=Decimal(4))
        mine, others = measuring.before(one, LIMIT)
        assert (mine.value, others.value, others.is_withheld) == (31, None, True)

    def test_without_a_comparison_group_that_is_said(self):
        _mine, others = measuring.before(indicator(), LIMIT)
        assert str(others.why_missing) == "Det finns ingen jämförelsegrupp."


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        ("14", 0, "14"),
        ("14.0000", 0, "14"),
        ("14.5", 0, "14,5"),  # more decimals than the indicator shows, when it has them
        ("14.12345", 0, "14,1235"),  # and at most four
        ("14", 2, "14,00"),
        ("-3", 0, "−3"),
        ("0", 0, "0"),
        ("1000000", 0, "1\xa0000\xa0000"),
        ("1E+2", 0, "100"),
        (None, 2, MISSING),
    ],
)
def test_a_number_as_it_is_written(value, decimals, text):
    number = None if value is None else Decimal(value)
    assert measuring.in_figures(number, decimals) == text
    assert measuring.with_unit(number, "", decimals) == text
    united = text if value is None else f"{text}\xa0dygn"
    assert measuring.with_unit(number, "dygn", decimals) == united


@pytest.mark.parametrize(
    ("counts", "withheld", "may_sum"),
    [
        ([], set(), True),
        ([5, 6], set(), True),
        ([0, 5], set(), True),
        ([None, 5], set(), True),
        ([4, 5], {0, 1}, True),
        ([4, 9, 5], {0, 2}, True),  # the smallest of the others goes with it
        ([4, 9, 9], {0, 1}, True),  # of two as small the first
        ([1, 4], {0, 1}, False),  # 5 in two, each at least one: 1 to 4
        ([2, 4], {0, 1}, True),  # 6 in two: 1 to 5
        ([1, 4, 9], {0, 1, 2}, True),
        ([1, 3, 5], {0, 1, 2}, True),
        ([1, 4, 2], {0, 1, 2}, True),  # 7 in three
        ([1, 4, 1], {0, 1, 2}, False),
        ([4], {0}, False),
        ([4, 0], {0, 1}, False),
        ([4, None], {0}, False),
        ([1, 4, 0, None], {0, 1, 2}, False),  # all of them, but what is not known
        ([1, 1, 1, 1], {0, 1, 2, 3}, False),
        ([1, 1, 1, 2, 9], {0, 1, 2, 3, 4}, True),
        ([4, 4, 0, 9], {0, 1}, True),  # a zero is shown
    ],
)
def test_which_counts_are_left_out_of_a_sum(counts, withheld, may_sum):
    assert suppression.withheld(counts, LIMIT) == withheld
    assert suppression.sum_may_be_shown(counts, LIMIT) == may_sum


class TestCurve:
    def test_baseline_first_then_each_day_both_groups_side_by_side(self):
        one = indicator(comparison_value=Decimal(31))
        curve = curves.curve(
            read(
                one,
                figure(28, date(2026, 3, 1)),
                figure(26, date(2026, 4, 1), state="entered"),
                figure(25, date(2026, 5, 1), persons=4),
                figure(30, date(2026, 4, 15), group="comparison"),
            ),
            project(),
        )
        assert curve.rows == [
            ["Nollmätning", "31", "31", "20"],
            ["2026-03-01", "28", "–", "20"],
            ["2026-04-15", "–", "30", "20"],
            ["2026-05-01", "–", "–", "20"],
        ]
        assert "25" not in curve.svg

    @pytest.mark.parametrize(
        ("days", "names"),
        [
            ([date(2026, 3, 1), date(2027, 3, 1)], ["2026", "2027"]),
            ([date(2026, 3, 1), date(2026, 9, 1)], ["2026-03", "2026-09"]),
            ([None, date(2026, 3, 1)], ["före", "2026"]),
        ],
    )
    def test_a_day_is_named_as_shortly_as_tells_it_from_the_others(self, days, names):
        assert [curves._period(day, days) for day in days] == names

    @pytest.mark.parametrize(
        ("figures", "caption"),
        [
            ([], "Källa: Registret. Inte mätt än."),
            ([figure(14)], "Källa: Socialregistret. Mätt 2\xa0juli 2026."),
            (
                [figure(14, persons=24)],
                "Källa: Socialregistret. 24 personer. Mätt 2\xa0juli 2026.",
            ),
            ([figure(14, persons=4)], "Källa: Socialregistret. Mätt 2\xa0juli 2026."),
        ],
    )
    def test_the_words_under_it_give_the_source_and_no_small_count(
        self, figures, caption
    ):
        assert curves.curve(read(indicator(), *figures), project()).caption == caption

    @pytest.mark.parametrize(
        ("baseline", "figures", "is_drawn"),
        [
            (31, [figure(14)], True),
            (31, [], False),
            (None, [figure(14)], False),  # one point is no line
            (None, [figure(20, date(2026, 3, 1)), figure(14)], True),
            (31, [figure(14, persons=4)], False),
            (31, [figure(14, state="entered")], False),
        ],
    )
    def test_a_small_curve_needs_two_points(self, baseline, figures, is_drawn):
        svg = curves.spark(read(indicator(baseline=baseline), *figures))
        assert bool(svg) == is_drawn
        if is_drawn and baseline:
            assert "Dygn: från 31 till 14" in svg

    @pytest.mark.parametrize(
        ("one", "figures", "words"),
        [
            (indicator(), [], ""),
            (indicator(persons=4), [], str(measuring.WITHHELD)),
            (indicator(), [figure(1, persons=4)], str(measuring.WITHHELD)),
        ],
    )
    def test_what_is_said_where_a_curve_has_nothing_to_show(self, one, figures, words):
        assert curves._when_it_comes(read(one, *figures)) == words

    def test_the_day_of_the_target_says_when_the_first_comes(self):
        one = indicator()
        one.target.due_on = date(2027, 3, 1)
        words = curves._when_it_comes(read(one))
        assert words == "Den första siffran kommer senast 1\xa0mars 2027."
