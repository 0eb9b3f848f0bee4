"""Workbooks with a budget, as somebody would fill them in."""

import io

from openpyxl import Workbook

HEADING = ["Betalare", "Kostnad", "2027", 2028]
TIME = ["Betalare", "Kostnad", "Kronor per timme", "2027", 2028]
FUND, STAFF = "Fonden", "Personal"


def book(*rows, heading=HEADING) -> bytes:
    made = Workbook()
    for row in [heading, *rows]:
        made.active.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()
