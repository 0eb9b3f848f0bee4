"""What is a year expected to cost?"""

from core.forms.base import Form
from core.forms.fields import MoneyField


class ForecastForm(Form):
    """One amount for each board and year that has not passed."""

    def __init__(self, *args, places: list[tuple], **kwargs):
        super().__init__(*args, **kwargs)
        self.places = {}
        for grant, year, board, amount in places:
            name = f"f{grant.pk}-{year}-{board.pk}"
            self.places[name] = (grant, year, board)
            self.fields[name] = MoneyField(
                label=f"{year}, {board}", required=False, initial=amount
            )

    def amounts(self) -> dict[tuple, object]:
        """What was written; an empty field leaves the forecast as it was."""
        return {
            self.places[name]: value
            for name, value in self.cleaned_data.items()
            if value is not None and name in self.changed_data
        }
