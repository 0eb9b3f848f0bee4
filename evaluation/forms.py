"""What did we learn, and which report is wanted? Words are held to the evidence."""

from django import forms

from evaluation.claims import refusal


class WithinEvidence(forms.BaseForm):
    """Stops words that claim more than the project's evidence, in the fields `claiming`.

    Mix in before Form or ModelForm. What was typed stays in the form.
    """

    claiming: tuple[str, ...] = ()
    level: int

    def clean(self):
        cleaned = super().clean()
        for name in self.claiming:
            if sentence := refusal(self.cleaned_data.get(name) or "", self.level):
                self.add_error(name, sentence)
        return cleaned
