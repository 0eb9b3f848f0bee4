"""What people may type, and what they are told when it cannot be understood."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from django import forms as django_forms
from django.core.exceptions import ValidationError
from django.db import models
from django.http import QueryDict
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import Organisation, User
from core import clock
from core.forms import base, widgets
from core.forms import fields as forms_fields
from core.forms.personal_number import contains_personal_number


def error_of(field, text) -> str:
    with pytest.raises(ValidationError) as refusal:
        field.clean(text)
    return refusal.value.messages[0]


class TestMoney:
    @pytest.mark.parametrize(
        "text",
        [
            "1 150 000",
            "1150000",
            "1\u00a0150\u00a0000",
            "1\u202f150\u202f000 kr",
            "1150000kr",
            "1 150 000 kronor",
            "1 150 000:-",
            "1.150.000",
            "1,15 mkr",
            "1.15 MKR",
            "1,150 mkr",
            "1 150 tkr",
            "1,15 miljoner kronor",
            "SEK 1 150 000",
            "1 150 000,00",
        ],
    )
    def test_many_ways_to_write_the_same_amount(self, text):
        assert forms_fields.MoneyField().clean(text) == Decimal(1_150_000)

    @pytest.mark.parametrize(
        ("text", "amount"),
        [("12,50", "12.50"), ("12.5", "12.5"), ("1.150", "1150"), ("0", "0")],
    )
    def test_decimals_and_thousands(self, text, amount):
        assert forms_fields.MoneyField().clean(text) == Decimal(amount)

    def test_english_marks(self):
        with translation.override("en"):
            assert forms_fields.MoneyField().clean("1,150,000.50") == Decimal(
                "1150000.50"
            )

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (
                "ca fyrtio",
                "Skriv beloppet i kronor med siffror, till exempel 1\u00a0150\u00a0000.",
            ),
            (
                "1 15 000,5,0",
                "Skriv beloppet i kronor med siffror, till exempel 1\u00a0150\u00a0000.",
            ),
            ("-5", "Skriv ett belopp som inte är negativt."),
            ("\u22125", "Skriv ett belopp som inte är negativt."),
            ("1,2345", "Skriv högst 2 decimaler."),
            ("1 000 000 000 000", "Talet är för stort."),
        ],
    )
    def test_what_is_not_an_amount(self, text, message):
        assert error_of(forms_fields.MoneyField(), text) == message

    @pytest.mark.parametrize(
        "text", ["NaN", "Infinity", "1e5", "0x10", "½", "١٢", "1 15", "5 0", "--5"]
    )
    def test_what_only_a_computer_calls_a_number(self, text):
        error_of(forms_fields.MoneyField(), text)

    def test_empty_is_missing_and_not_zero(self):
        assert forms_fields.MoneyField(required=False).clean("") is None

    def test_negative_when_allowed(self):
        field = forms_fields.MoneyField(allow_negative=True)
        assert field.clean("\u2212200") == Decimal(-200)

    @pytest.mark.parametrize("language", ["sv", "en"])
    @given(
        amount=st.decimals(
            min_value=0,
            max_value=10**11,
            places=2,
            allow_nan=False,
            allow_infinity=False,
        )
    )
    def test_what_is_shown_can_be_sent_back(self, language, amount):
        field = forms_fields.MoneyField()
        with translation.override(language):
            assert field.clean(field.prepare_value(amount)) == amount

    def test_what_was_typed_is_shown_again(self):
        assert forms_fields.MoneyField().prepare_value("ca fyrtio") == "ca fyrtio"

    def test_another_way_to_write_it_is_no_change(self):
        field = forms_fields.MoneyField()
        assert not field.has_changed(Decimal("1150000.00"), "1 150 000 kr")
        assert field.has_changed(Decimal(1), "2")
        assert field.has_changed(Decimal(1), "två")


class TestOtherFields:
    @pytest.mark.parametrize(
        ("text", "number"), [("3,6", "3.6"), ("3.6", "3.6"), ("3,125", "3.125")]
    )
    def test_number(self, text, number):
        assert forms_fields.NumberField(decimal_places=3).clean(text) == Decimal(number)

    def test_number_within_limits(self):
        field = forms_fields.NumberField(min_value=0, max_value=100)
        assert error_of(field, "101") == "Skriv högst 100."
        assert error_of(field, "-1") == "Skriv ett tal som inte är negativt."

    def test_count(self):
        field = forms_fields.CountField(unit="familjer")
        assert field.clean("1 200") == 1200
        assert error_of(field, "1,5") == "Skriv ett heltal."

    @pytest.mark.parametrize("text", ["27", "20277", "tjugo", "1066"])
    def test_year(self, text):
        message = "Skriv året med fyra siffror, till exempel 2027."
        assert error_of(forms_fields.YearField(), text) == message

    def test_day(self):
        field = forms_fields.DayField()
        assert field.clean("4 mars 2026") == date(2026, 3, 4)
        assert field.prepare_value(date(2026, 3, 4)) == "2026-03-04"
        assert error_of(field, "i morgon") == "Skriv dagen så här: 2026-03-04."

    @pytest.mark.parametrize(
        ("rule", "days"),
        [("has_been", [-1, 0]), ("from_today", [0, 1]), ("after_today", [1])],
    )
    def test_only_some_days_will_do(self, rule, days):
        field = forms_fields.DayField(required=False, **{rule: "En annan dag."})
        assert field.clean("") is None
        for left in (-1, 0, 1):
            day = clock.today() + timedelta(left)
            if left in days:
                assert field.clean(day.isoformat()) == day
            else:
                assert error_of(field, day.isoformat()) == "En annan dag."

    @pytest.mark.parametrize(
        "text", ["0001-01-01", "1899-12-31", "2101-01-01", "9999-12-31"]
    )
    def test_a_day_has_days_around_it(self, text):
        """Three weeks after the last day that there is, or its evening, is none."""
        said = error_of(forms_fields.DayField(), text)
        assert said == "Skriv en dag mellan åren 1900 och 2100."

    @pytest.mark.parametrize("text", ["13.15", "13:15", "1315", "kl. 13.15"])
    def test_time_of_day(self, text):
        assert forms_fields.ClockField().clean(text) == time(13, 15)

    def test_time_that_is_none(self):
        assert error_of(forms_fields.ClockField(), "25.00") == (
            "Skriv klockslaget så här: 13.15."
        )

    @given(st.text(alphabet=st.sampled_from("aå😀\n "), max_size=30))
    def test_a_text_is_as_long_for_the_browser_as_for_the_server(self, text):
        """The browser sends a line break as two characters; it counts as one."""
        field = forms_fields.LongTextField(
            max_length=len(text) or 1, required=False, strip=False
        )
        assert field.clean(text.replace("\n", "\r\n")) == text

    @pytest.mark.parametrize(
        ("typed", "line", "lines"),
        [
            ("Hej\r\nBcc: a@b.se", "Hej Bcc: a@b.se", "Hej\nBcc: a@b.se"),
            ("a\u2028b\x0bc\td", "a b c d", "a\nb\nc\td"),
            ("\u202efdp.exe\x01\ufeff", "fdp.exe", "fdp.exe"),
            ("👩\u200d⚕️ åäö", "👩\u200d⚕️ åäö", "👩\u200d⚕️ åäö"),
        ],
    )
    def test_what_cannot_be_seen_is_not_kept(self, typed, line, lines):
        assert forms_fields.ShortTextField().clean(typed) == line
        assert forms_fields.LongTextField().clean(typed) == lines

    def test_too_long_a_text_says_by_how_much(self):
        field = forms_fields.LongTextField(max_length=3)
        assert error_of(field, "abcd") == "Skriv högst 3 tecken, nu är det 4."
        assert "maxlength" not in field.widget.attrs


class Sketch(base.Form):
    amount = forms_fields.MoneyField(label="Belopp", help_text="Hela kronor.")
    kind = django_forms.ChoiceField(
        label="Typ",
        choices=[("a", "Prövande"), ("b", "Utveckling")],
        widget=widgets.RadioCards(descriptions={"a": "Fungerar den här?"}),
    )
    why = forms_fields.LongTextField(label="Varför?", max_length=20, required=False)
    sure = django_forms.BooleanField(label="Det stämmer.")


class TestHowAFormLooks:
    def test_the_summary_says_everything_and_leads_to_each_control(self):
        html = str(Sketch({"amount": "x"}))
        summary = html[: html.index("</div>")]
        assert '<h2 id="mistakes">3 saker behöver rättas</h2>' in summary
        assert [line.strip() for line in summary.splitlines() if "href" in line] == [
            (
                '<li><a href="#id_amount">Skriv beloppet i kronor med siffror, till exempel'
                " 1\u00a0150\u00a0000.</a></li>"
            ),
            '<li><a href="#id_kind_0">Välj ett svar: ”Typ”</a></li>',
            '<li><a href="#id_sure">Kryssa i rutan för att fortsätta: ”Det stämmer.”</a></li>',
        ]

    def test_hint_and_error_are_told_with_the_control(self):
        html = str(Sketch({"amount": "x"})["amount"].as_field_group())
        assert 'aria-describedby="id_amount_helptext id_amount_error"' in html
        assert 'id="id_amount_helptext"' in html
        assert 'id="id_amount_error"' in html
        assert 'aria-invalid="true"' in html

    def test_a_form_without_mistakes_has_no_summary(self):
        assert "errors" not in str(Sketch())

    def test_what_may_be_left_empty_says_so(self):
        html = str(Sketch())
        assert html.count("(frivilligt)") == 1

    def test_a_filter_asks_for_nothing_and_chooses_nothing_when_it_is_wrong(self):
        class Filter(base.FilterForm):
            year = forms_fields.YearField(required=False)
            words = forms_fields.ShortTextField(required=False)

        assert "(frivilligt)" not in str(Filter())
        assert Filter({"year": "x", "words": "a"}).chosen() == {}
        assert Filter({"year": "2027", "words": ""}).chosen() == {"year": 2027}

    def test_cards_explain_each_choice(self):
        html = str(Sketch({"kind": "b"})["kind"])
        assert "<strong>Prövande</strong><small>Fungerar den här?</small>" in html
        assert 'value="b" id="id_kind_1" checked' in html

    def test_the_counter_starts_where_the_text_is(self):
        html = str(Sketch({"why": "a\r\nb"})["why"].as_field_group())
        assert ">3 av 20 tecken</p>" in html

    def test_check_boxes_as_cards_give_several_answers(self):
        class Ways(base.Form):
            ways = django_forms.MultipleChoiceField(
                choices=[("a", "A"), ("b", "B")], widget=widgets.CheckboxCards()
            )

        form = Ways(QueryDict("ways=a&ways=b"))
        assert form.is_valid()
        assert form.cleaned_data == {"ways": ["a", "b"]}
        assert str(form["ways"]).count('type="checkbox"') == 2


class TestModelForms:
    def test_the_columns_of_a_model_become_our_fields(self):
        class PersonForm(base.ModelForm):
            class Meta:
                model = User
                fields = ("name", "email", "language", "organisation")

        kinds = [type(field) for field in PersonForm.base_fields.values()]
        assert kinds == [
            forms_fields.ShortTextField,
            django_forms.EmailField,
            django_forms.TypedChoiceField,
            django_forms.ModelChoiceField,
        ]

    def test_an_amount_is_known_by_its_name(self):
        column = decimal_column("granted_amount")
        other = decimal_column("likely")
        assert type(base.formfield(column)) is forms_fields.MoneyField
        assert type(base.formfield(other)) is forms_fields.NumberField

    def test_a_missing_answer_is_named(self):
        class OrganisationForm(base.ModelForm):
            class Meta:
                model = Organisation
                fields = ("name", "kind")

        OrganisationForm.base_fields["name"].label = "Namn"
        OrganisationForm.base_fields["kind"].label = "Slag"
        assert OrganisationForm({}).errors == {
            "name": ["Fyll i: ”Namn”"],
            "kind": ["Välj ett svar: ”Slag”"],
        }


def decimal_column(name: str) -> models.DecimalField:
    column = models.DecimalField(max_digits=14, decimal_places=2)
    column.set_attributes_from_name(name)
    return column


class TestRows:
    def test_one_more_row_keeps_what_was_typed(self):
        data = QueryDict("parts-TOTAL_FORMS=2&parts-0-name=Skolan")
        grown = base.one_more_row(data, "parts")
        assert grown["parts-TOTAL_FORMS"] == "3"
        assert grown["parts-0-name"] == "Skolan"

    @pytest.mark.parametrize(
        "counted", ["", "x", "-1", "٣", "²", "9" * 5000, "1e3", "1\x00"]
    )
    def test_what_says_nothing_of_its_rows_stays_as_it_is(self, counted):
        data = QueryDict(mutable=True)
        data["parts-TOTAL_FORMS"] = counted
        assert base.one_more_row(data, "parts") is data
        assert base.one_more_row(QueryDict("a=b"), "parts").dict() == {"a": "b"}


class TestPersonalNumbers:
    @pytest.mark.parametrize(
        "text",
        [
            "811218-9876",
            "8112189876",
            "19811218-9876",
            "198112189876",
            "811218+9876",
            "Flickan (811218 - 9876) flyttade.",
            "701063-2391",  # samordningsnummer: the day is 3 + 60
        ],
    )
    def test_found(self, text):
        assert contains_personal_number(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "811218-9875",  # the check digit is wrong
            "811318-9876",  # no such month
            "070-123 45 67",
            "KS 2026/0131",
            "1 150 000 kr",
            "212000-0142",  # an organisation
            "98112189876123",
        ],
    )
    def test_not_found(self, text):
        assert not contains_personal_number(text)

    def test_a_form_stops_until_somebody_says_that_it_is_meant(self):
        class Story(base.WithoutPersonalNumbers, base.Form):
            text = forms_fields.LongTextField()

        calm = Story({"text": "Barn i familjehem."})
        assert calm.is_valid()
        assert list(calm.fields) == ["text"]

        stopped = Story({"text": "811218-9876"})
        assert stopped.errors == {
            "text": ["Det här ser ut som ett personnummer. Ta bort det."]
        }
        assert list(stopped.fields) == ["text", "personal_number_ok"]

        assert Story({"text": "811218-9876", "personal_number_ok": "on"}).is_valid()


def test_the_answers_of_a_form_are_what_was_typed():
    class Seats(base.Form):
        count = forms_fields.CountField()

    form = Seats({"count": "3"})
    assert form.is_valid()
    assert form.answers() == {"count": 3}
