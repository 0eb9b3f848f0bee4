"""What stands in the cells of a workbook: a program of its own, which may be stopped.

    python cells.py SECONDS SHEETS ROWS COLUMNS < workbook.xlsx

No count of what is in a file bounds how long the library is busy with it: a format of
100 000 brackets, in 5 KB, goes on for hours. So it reads here, where the kernel ends a
process that has used its seconds of the processor, or more memory than a table needs, and
the one that waits for it only hears that it ended.

Says on standard output, as JSON, for each sheet: its rows as they are shown and as their
formulas, and each row as [number of the row, [value of each cell]].
"""

import io
import json
import resource
import sys

import openpyxl

MOST_MEMORY = 512 * 1024 * 1024
# One long text may stand in every cell of a small file; a table says less than this.
MOST_SAID = 20 * 1024 * 1024


def limit(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def rows(sheet, most_rows: int, most_columns: int) -> list:
    lines = sheet.iter_rows(max_row=most_rows, max_col=most_columns)
    return [
        [
            next((cell.row for cell in line if getattr(cell, "row", None)), None),
            [cell.value for cell in line],
        ]
        for line in lines
    ]


def told(value: object) -> object:
    """A day, a time, a formula of many cells: not a number, and no words."""
    return {"other": str(value)}


def main() -> None:
    seconds, sheets, *most = map(int, sys.argv[1:])
    limit(seconds)
    file = io.BytesIO(sys.stdin.buffer.read())
    shown = openpyxl.load_workbook(file, read_only=True, data_only=True)
    behind = openpyxl.load_workbook(file, read_only=True)
    pairs = zip(shown.sheetnames, behind.sheetnames, strict=True)
    found = [
        (rows(shown[one], *most), rows(behind[other], *most))
        for one, other in list(pairs)[:sheets]
    ]
    said = json.dumps(found, default=told)
    if len(said) > MOST_SAID:
        sys.exit("More than a table says.")
    sys.stdout.write(said)


if __name__ == "__main__":
    main()
