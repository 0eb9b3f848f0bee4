"""How figures, days, states and evidence are written on every page."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from accounts import context
from accounts.audit import Stateful
from core import clock, days, numbers, states
from core.waiting import Waiting

NOON = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)


def shown(source: str, **values) -> str:
    return Template(source).render(Context(values))


@pytest.fixture(autouse=True)
def _the_day():
    with clock.travel(NOON):
        yield


@pytest.fixture
def english():
    with translation.override("en"):
        yield


class TestFigures:
    @pytest.mark.parametrize(
        ("amount", "text"),
        [
            (Decimal(1234567), "1\u00a0234\u00a0567\u00a0kr"),
            (Decimal("1234567.50"), "1\u00a0234\u00a0567,50\u00a0kr"),
            (Decimal("0.00"), "0\u00a0kr"),
            (-1500, "\u22121\u00a0500\u00a0kr"),
            (None, "–"),
        ],
    )
    def test_kronor(self, amount, text):
        assert shown("{{ value|kronor }}", value=amount) == text

    @pytest.mark.usefixtures("english")
    @pytest.mark.parametrize(
        ("source", "text"),
        [
            ("{{ value|kronor }}", "\u2212SEK\u00a01,234,567"),
            ("{{ value|mkr }}", "\u2212SEK\u00a01.2\u00a0m"),
            ("{{ value|number }}", "\u22121,234,567"),
            ("{{ 0.549|percent }}", "54.9%"),
        ],
    )
    def test_english_has_its_own_marks(self, source, text):
        assert shown(source, value=Decimal(-1234567)) == text

    @pytest.mark.parametrize(
        ("source", "text"),
        [
            ("{{ 4200000|mkr }}", "4,2\u00a0mkr"),
            ("{{ 4250000|mkr:2 }}", "4,25\u00a0mkr"),
            ("{{ 4250000|mkr }}", "4,3\u00a0mkr"),
            ("{{ 12345.50|number }}", "12\u00a0345,5"),
            ("{{ 12|number:1 }}", "12,0"),
            ("{{ 100|number }}", "100"),
            ("{{ 0.549|percent }}", "54,9\u00a0%"),
            ("{{ 0.5|percent }}", "50\u00a0%"),
            ("{{ 1800000|amount }}", "1\u00a0800\u00a0000"),
            ("{{ missing|amount }}{{ missing|mkr }}{{ missing|number }}", "–––"),
            ("{{ missing|percent }}{{ missing|or_dash }}{{ ''|or_dash }}", "–––"),
            ("{{ 0|or_dash }}{{ 0|number }}", "00"),
        ],
    )
    def test_other_figures(self, source, text):
        assert shown(source, missing=None) == text

    @pytest.mark.parametrize(
        ("how", "key", "text"),
        [
            ("", "booked:fund.7", "1\xa0234\xa0567\xa0kr"),
            ('"amount" 2027 3', "booked:fund.7/2027/3", "1\xa0234\xa0567"),
            ('"mkr" day=noon', "booked:fund.7", "1,2\xa0mkr"),
        ],
    )
    def test_an_official_figure_carries_its_exact_value(self, how, key, text):
        source = f'{{% figure "booked" fund 1234567 {how} %}}'
        fund = apps.get_model("fund", "Fund")(pk=7)
        when = "2026-03-04T12:00" if "noon" in how else "2026-03-04"
        with clock.travel(NOON):
            html = shown(source, fund=fund, noon=NOON)
        assert html == (
            f'<data value="1234567" data-figure="{key}" data-unit="kr" '
            f'data-day="{when}" data-source="Huvudbok">{text}</data>'
        )

    def test_each_value_stands_beside_its_name(self):
        source = "{% for name, value in names|beside:values %}{{ name }}{{ value }} {% endfor %}"
        assert shown(source, names=["a", "b"], values=[1, None]) == "a1 bNone "

    def test_almost_nothing_is_not_minus_nothing(self):
        assert numbers.written(Decimal("-0.004"), 2) == "0,00"

    @given(
        st.decimals(
            allow_nan=False,
            allow_infinity=False,
            places=2,
            max_value=10**11,
            min_value=-(10**11),
        )
    )
    def test_what_is_written_reads_back_as_the_same_number(self, number):
        for language in ("sv", "en"):
            with translation.override(language):
                assert numbers.read(numbers.written(number)) == number


class TestDays:
    @pytest.mark.parametrize(
        ("source", "text"),
        [
            ("{{ day|day }}", "4\u00a0mars 2026"),
            ("{{ day|day_iso }}", "2026-03-04"),
            ("{{ late|day_iso }}", "2026-03-05"),
            ("{{ late|moment }}", "5\u00a0mars 2026 kl. 00.30"),
            ("{{ late|clock_time }}", "00.30"),
            ("{{ none|day }}{{ none|day_iso }}{{ none|moment }}", "–––"),
            ("{{ none|clock_time }}", "–"),
        ],
    )
    def test_days_and_moments(self, source, text):
        late = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)  # half past midnight in Sweden
        assert shown(source, day=date(2026, 3, 4), late=late, none=None) == text

    def test_a_note_says_its_days_in_words_but_keeps_names(self):
        told = {
            "sista dag 2026-09-30": "sista dag 30\u00a0september 2026",
            "2026-11": "november 2026",
            "Ledningsgruppen 2026-10-26 § 41": "Ledningsgruppen 2026-10-26 § 41",
            "SI-2026-01, 2026-13, KS 2026-0003": "SI-2026-01, 2026-13, KS 2026-0003",
        }
        assert [days.text_in_words(text) for text in told] == [*told.values()]

    @pytest.mark.parametrize(
        ("distance", "text"),
        [
            (0, "i dag"),
            (1, "i morgon"),
            (-1, "i går"),
            (3, "om 3 dagar"),
            (-9, "för 9 dagar sedan"),
            (-61, "för 2 månader sedan"),
            (800, "om 2 år"),
        ],
    )
    def test_how_far_away(self, distance, text):
        today = date(2026, 3, 4)
        assert days.distance(today + timedelta(distance), today) == text

    @pytest.mark.usefixtures("english")
    def test_english_days(self):
        source = "{{ day|day }} {{ time|clock_time }}"
        text = shown(source, day=date(2026, 3, 4), time=time(13, 15))
        assert text == "4\u00a0March 2026 13:15"

    @pytest.mark.parametrize(
        "text",
        [
            "2026-03-04",
            "20260304",
            "4 mars 2026",
            "4 Mars 2026",
            "den 4 mars 2026",
            "4 mar. 2026",
            "4 March 2026",
            "March 4, 2026",
            "4/3 2026",
            "4/3/2026",
            "4.3.2026",
            "04-03-2026",
            " 4\u00a0mars\u00a02026 ",
        ],
    )
    def test_many_ways_to_write_a_day(self, text):
        assert days.read_day(text) == date(2026, 3, 4)

    @pytest.mark.parametrize(
        "text",
        ["", "i morgon", "4/3", "4/3 26", "2026-02-30", "4 foo 2026", "13-13-2026"],
    )
    def test_what_is_not_a_day(self, text):
        with pytest.raises(ValueError):  # noqa: PT011, whose words nobody sees
            days.read_day(text)

    @given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
    def test_a_day_reads_back(self, day):
        assert days.read_day(days.in_words(day)) == day


@dataclass
class Row:
    state: str = "preparation"

    def get_state_display(self):
        return "Beredning & mer"


class TestStates:
    def test_a_state_is_shape_colour_and_word(self):
        html = '<span class="tag tag--go">Beredning &amp; mer</span>'
        assert shown("{% state_badge row %}", row=Row()) == html

    def test_an_unknown_state_is_plain(self):
        html = '<span class="tag">Något</span>'
        assert shown('{% state_badge row "Något" %}', row=Row("no_such")) == html

    def test_a_project_that_was_stopped_is_no_error(self):
        assert states.tone("stopped", "Project") == ""

    def test_the_same_key_may_mean_another_thing_elsewhere(self):
        assert states.tone("ready", "Application") == "wait"
        assert states.tone("ready", "Report") == "ok"

    def test_every_state_of_the_program_has_a_look(self):
        keys = {
            f"{model.__name__}.{state}"
            for model in apps.get_models()
            if issubclass(model, Stateful)
            for state in model.TRANSITIONS
        }
        assert {
            key
            for key in keys
            if key not in states.TONES and key.partition(".")[2] not in states.TONES
        } == set()

    def test_no_state_key_has_two_looks(self):
        keys = [key for keys in states.KEYS.values() for key in keys.split()]
        assert sorted(keys) == sorted(set(keys))


class TestEvidence:
    @pytest.mark.parametrize(
        ("source", "text"),
        [
            ("{% evidence 3 %}", "3 av 5"),
            ("{% evidence 2 words=True %}", "2 Sammanfaller med förändringen"),
            ("{% evidence 0 %}", "0 av 5"),
        ],
    )
    def test_level_and_words(self, source, text):
        level = source.split()[2]
        assert shown(source) == (
            f'<span class="ev" data-n="{level}"><span class="vh">Evidens </span>{text}</span>'
        )

    def test_none_is_a_dash(self):
        assert shown("{% evidence level %}", level=None) == "–"


class TestParts:
    def test_crumbs_are_links_and_last_this_page(self):
        source = '{% crumbs "Start" "/" title "/a/" "Här" %}'
        assert shown(source, title="A & B") == (
            '<nav class="crumbs" aria-label="Du är här"><ol><li><a href="/">Start</a></li>'
            '<li><a href="/a/">A &amp; B</a></li><li aria-current="page">Här</li></ol></nav>'
        )

    def test_blocks_frame_what_is_in_them(self):
        source = '{% alert "warn" %}<p>{{ word }}</p>{% endalert %}'
        html = '<div class="alert alert--warn"><p>&lt;b&gt;</p></div>'
        assert shown(source, word="<b>") == html

    def test_a_part_says_its_figure_and_unfolds_for_a_link_into_it(self):
        given = '{% section "pay" "Pengar" sum is_open=True %}<p>x</p>{% endsection %}'
        assert shown(given, sum="8 < 9 mkr") == (
            '<details class="sec card" data-unfold open><summary><h2 id="pay-title">'
            "Pengar</h2><small>8 &lt; 9 mkr</small></summary>"
            '<div id="pay"><p>x</p></div></details>'
        )

    def test_a_table_can_be_scrolled_with_the_keyboard(self):
        assert shown('{% table "Poster" %}<table></table>{% endtable %}') == (
            '<div class="scroll" tabindex="0" role="group" aria-label="Poster">'
            "<table></table></div>"
        )

    def test_the_headings_of_a_table(self):
        assert shown('{% heads "År" word figures="2" %}', word="<b>") == (
            '<thead><tr><th scope="col">År</th>'
            '<th scope="col" class="r">&lt;b&gt;</th></tr></thead>'
        )
        assert shown('{% fold_heads "År" %}') == (
            '<thead role="rowgroup"><tr role="row">'
            '<th role="columnheader" scope="col">År</th></tr></thead>'
        )

    def test_a_page_has_a_head(self):
        given = '{% head "Planer" eyebrow=fund lead="Vad" %}<p>x</p>{% endhead %}'
        assert shown(given, fund="A < B") == (
            '<div class="head"><div><p class="eyebrow">A &lt; B</p><h1>Planer</h1>'
            '<p class="lead">Vad</p></div><p>x</p></div>'
        )
        assert shown('{% head "Planer" %}{% endhead %}') == (
            '<div class="head"><div><h1>Planer</h1></div></div>'
        )

    def test_a_table_leaves_out_a_column_without_a_heading(self):
        given = '{% folded "T" "C" "A" nothing "B" figures="2" %}{% endfolded %}'
        html = shown(given, nothing="")
        assert html.count("<th ") == 2
        assert html.count('class="r">B</th>') == 1

    @pytest.mark.parametrize(
        ("due", "html"),
        [
            (-4, '<span class="tag tag--stop">4 dagar sen</span>'),
            (0, '<span class="tag tag--wait">i dag</span>'),
            (7, '<span class="tag tag--wait">om 7 dagar</span>'),
            (8, '<span class="tag">om 8 dagar</span>'),
        ],
    )
    def test_when_something_is_due(self, due, html):
        assert shown("{% due_badge day %}", day=clock.today() + timedelta(due)) == html

    @pytest.mark.parametrize(
        ("days", "html"),
        [
            (1, '<span class="small muted">väntat i 1 dag</span>'),
            (6, '<span class="small muted">väntat i 6 dagar</span>'),
            (7, '<span class="tag">väntat i 7 dagar</span>'),
            (9, '<span class="tag">väntat i 9 dagar</span>'),
            (29, '<span class="tag">väntat i 29 dagar</span>'),
            (30, '<span class="tag tag--wait">väntat i 30 dagar</span>'),
            (89, '<span class="tag tag--wait">väntat i 3 månader</span>'),
            (90, '<span class="tag tag--stop">väntat i 3 månader</span>'),
        ],
    )
    def test_without_a_last_day_the_tag_grows_with_the_wait(self, days, html):
        source = "{% due_badge none since %}"
        assert shown(source, none=None, since=NOON - timedelta(days)) == html

    def test_the_work_list_shows_deed_subject_and_day(self):
        row = Waiting(None, NOON, "Bedöm", "Hemma igen", "/a/")
        html = render_to_string("components/_todo.html", {"rows": [row]})
        assert " ".join(html.split()) == (
            '<ul class="list todo"> <li><a href="/a/">Bedöm</a>'
            '<span class="tag">ny i dag</span>'
            '<p class="small muted">Hemma igen</p></li> </ul>'
        )


class TestFrame:
    def test_the_menu_is_not_asked_for_until_it_is_drawn(self, settings):
        settings.VERKAN_MENU = "tests.core.test_ui.no_menu"
        request = RequestFactory().get("/")
        request.user = object()
        frame = context.shell(request)
        with pytest.raises(AssertionError, match="asked"):
            list(frame["menu"])

    def test_a_page_without_a_user_has_no_menu(self):
        assert list(context.shell(RequestFactory().get("/"))["menu"]) == []

    def test_the_frame_stands_without_anything(self):
        html = render_to_string("500.html")
        assert "<h1>Något gick fel hos oss</h1>" in html
        assert 'lang="sv"' in html

    def test_the_style_sheets_stay_small(self):
        folder = Path(settings.BASE_DIR) / "static" / "css"
        web = (folder / "base.css", folder / "components.css")
        assert sum(path.stat().st_size for path in web) <= 30 * 1024


def no_menu(user, request):
    raise AssertionError("asked")
