"""What is asked when somebody wants to read the papers of a case?"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from applications.models import Disclosure, PaperVerdict
from core import clock
from core.files.fields import CheckedField, with_facts
from core.forms.base import Form, ModelForm, WithoutPersonalNumbers
from core.forms.fields import DayField, LongTextField
from core.forms.widgets import RadioCards

Verdict = PaperVerdict.Verdict


class DisclosureForm(WithoutPersonalNumbers, ModelForm):
    """The request. Who asks is never required: the law lets everybody be anonymous."""

    class Meta:
        model = Disclosure
        fields = ("extent", "asked_for", "asked_on", "asked_by")
        widgets = {
            "extent": RadioCards(
                descriptions={
                    "request": _(
                        "Each paper is looked through before it is handed out."
                    ),
                    "complete": _(
                        "Everything, secret papers too, with the whole log. It must not "
                        "leave the authority."
                    ),
                }
            )
        }

    def __init__(self, *args, may_request: bool, **kwargs):
        super().__init__(*args, **kwargs)
        extents = Disclosure.Extent.choices
        self.fields["extent"].choices = extents if may_request else extents[1:]
        self.fields["asked_on"].initial = clock.today()

    def answers(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class VerdictForm(ModelForm):
    """The answer about one paper."""

    masked_file = CheckedField(
        label=_("The masked version"),
        help_text=_(
            "Take away what is secret for good: in a picture of the page, or by "
            "printing it with the words gone. A black box drawn on a PDF can be lifted."
        ),
        required=False,
    )

    class Meta:
        model = PaperVerdict
        fields = ("verdict", "ground", "note")
        widgets = {"verdict": RadioCards(columns="2")}

    field_order = ("verdict", "ground", "masked_file", "note")

    def __init__(self, *args, fund, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["verdict"].choices = Verdict.choices
        self.fields["verdict"].required = True
        grounds = fund.secrecy_grounds.filter(is_used=True).order_by("law")
        self.fields["ground"].queryset = grounds
        self.fields["ground"].help_text = _("For what is masked or not handed out.")

    def clean(self) -> dict:
        super().clean()
        given = self.cleaned_data
        if given.get("verdict") in PaperVerdict.REFUSING and not given.get("ground"):
            self.add_error("ground", _("Choose the ground for what is not handed out."))
        return given

    def _post_clean(self):
        """The row is changed by the action, under a lock."""

    def answers(self) -> dict[str, Any]:
        given = super().answers()
        given["masked"] = with_facts(given.pop("masked_file", None))
        return given


class ReviewForm(Form):
    """The decision on what is refused; nothing is asked when nothing is."""

    refusal = LongTextField(
        label=_("Decision on what is not handed out"),
        help_text=_(
            "With the reasons and how to appeal. It is printed in Swedish and lies in the "
            "dossier."
        ),
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 16}),
    )


class HandOutForm(Form):
    on = DayField(label=_("Handed out on"))
