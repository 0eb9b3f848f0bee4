"""What does somebody send who means harm, or whose program is broken?

Nothing here is random by itself: every choice is made by the `Random` that is handed in,
so that the same seed sends the same requests.
"""

import io
import re
import zipfile
from random import Random

from openpyxl import Workbook

NUMBERS = [
    *("-1", "0", "-0", "00", "1e3", "1e400", "-1e-400", "NaN", "Infinity", "-inf"),
    *(str(2**31), str(2**63), str(2**64), "9" * 30, "9" * 5000, "0,005", "1.2.3"),
    *("٣", "１２", "½", "1_000", "0x1F", "1\u00a0000\u00a0000", "--1", "+1", "1 kr"),
    *("999999999999", "999999999999999,99", "0.0000000001", "-999999999999"),
]
DAYS = [
    *("2026-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01"),
    *(
        "2026-01-01_1",
        "2026-01-01_" + "9" * 5000,
        "1-1-1",
        "2030-²",
        "_",
        "20260101T000000." + "9" * 30,
        "2026-01-01_²",
    ),
    *("2026-13-01", "12:99", "24:00", "2026-W01-1", "2026-01-01T00:00:00Z", "igår"),
]
TEXTS = [
    *("", " ", "\x00", "a\x00b", "\r\nSet-Cookie: a=b", "\ufeff", "\u202e", "\ud800"),
    *("\uffff", "𝟘", "🧨" * 50, "e\u0301" * 500, "a" * 300, "å" * 70_000, "\t\n" * 99),
    *("' OR 1=1 --", '"; DROP TABLE fund_entry; --', "%", "%s %(x)s", "{0} {x}", "\\"),
    *("<script>alert(1)</script>", "{{ 7|add:7 }}", "{% debug %}", "../../etc/passwd"),
    *("javascript:alert(1)", "//evil.example/", "http://[::1", "https://a b", "[", "("),
    *(
        "null",
        "true",
        "[]",
        "{}",
        "__all__",
        "pk",
        "-pk",
        "id__gt",
        "None",
        "undefined",
    ),
    *('"', "-", "- -", '"a', "a OR", "& | !", "läge:", "läge:x", "belopp:>9e99"),
    *("belopp:>-", "före:2026-99-99", ":*", "a:*&b", "a <-> b", "=1+1", "@SUM(A1)"),
]
EVERYTHING = NUMBERS + DAYS + TEXTS
METHODS = ["HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "GE T"]
# Instead of a number, and of a word, in the address.
AS_NUMBER = ["0", "1", "2147483648", "9223372036854775807", "9223372036854775808"]
AS_WORD = [
    "x",
    "csv",
    "%00",
    "%0d%0a",
    "..%2f..",
    "%ED%A0%80",
    "%FF",
    "å",
    "-",
    "A" * 999,
]

# Without control characters, and with a length that is a number: a request with others is
# refused by the server (tests/reliability/test_web.py).
HEADERS: dict[str, list[str]] = {
    "HTTP_HOST": ["", "evil.example", "localhost:99999", "[::1", "a@b", "testserver."],
    "HTTP_ACCEPT_LANGUAGE": ["*", "sv;q=9", "xx-YY,;;q=,", "a" * 3000, "sv-" * 99],
    "HTTP_ACCEPT": ["", "*/*;q=x", "application/json", "text/html;level="],
    "HTTP_COOKIE": [
        *("verkan=", "verkan=x; csrf=x", "verkan=\x7f", "messages=x$[]", "a=b;;=;,"),
        *("verkan=" + "a" * 5000, "django_language=../../sv", "django_language="),
    ],
    "HTTP_REFERER": ["", "http://[::1", "javascript:x", "//", "http://testserver/å"],
    "HTTP_ORIGIN": ["null", "http://evil.example"],
    "HTTP_X_FORWARDED_FOR": [
        "",
        "x",
        "1.2.3.4, , ,",
        "::ffff:1.2.3.4%eth0",
        "a" * 3000,
    ],
    "HTTP_X_FORWARDED_PROTO": ["https", "gopher"],
    "HTTP_X_FORWARDED_HOST": ["evil.example"],
    "REMOTE_ADDR": ["", "x", "::1", "999.1.1.1"],
    "HTTP_IF_NONE_MATCH": ["*", '"', 'W/"x', '"' + "a" * 3000],
    "HTTP_IF_MATCH": ["*", '"x"'],
    "HTTP_IF_MODIFIED_SINCE": ["x", "Thu, 99 Foo 9999 99:99:99 GMT", "0"],
    "HTTP_IF_UNMODIFIED_SINCE": ["Thu, 01 Jan 1970 00:00:00 GMT"],
    "HTTP_RANGE": ["bytes=9-1", "bytes=-", "bytes=0-,0-,0-", "x", "bytes=99999999999-"],
    "HTTP_HX_REQUEST": ["true", "false"],
    "HTTP_HX_TARGET": ["", "x", "<a>"],
    "HTTP_HX_TRIGGER": ["x"],
    "HTTP_HX_TRIGGER_NAME": ["x", "a" * 3000],
    "HTTP_HX_CURRENT_URL": ["", "x", "http://[::1", "//", "http://testserver/å"],
    "HTTP_HX_CURRENT_URL_URI_AUTOENCODED": ["true"],
    "HTTP_HX_PROMPT": ["%ED%A0%80", "å"],
    "HTTP_HX_BOOSTED": ["true"],
    "HTTP_HX_HISTORY_RESTORE_REQUEST": ["true"],
    "HTTP_X_AUTOSAVE": ["", "1", "x"],
    "HTTP_X_REQUESTED_WITH": ["XMLHttpRequest"],
    "HTTP_X_HTTP_METHOD_OVERRIDE": ["DELETE"],
    "HTTP_X_CSRFTOKEN": ["", "x", "a" * 3000],
    "HTTP_AUTHORIZATION": ["Basic", "Bearer", "Basic %%%"],
    "HTTP_USER_AGENT": ["", "\xff\xfe", "a" * 9000],
    "HTTP_TRANSFER_ENCODING": ["chunked, x"],
    "HTTP_CONTENT_ENCODING": ["gzip", "x"],
    "HTTP_EXPECT": ["100-continue"],
    "CONTENT_LENGTH": ["", "0", "99999999"],
    "CONTENT_TYPE": [
        *("", "x", "text/plain; charset=nope", "application/json"),
        *("application/x-www-form-urlencoded; charset=utf-7", "multipart/form-data"),
        *("text/html;;;=;"),
        "multipart/form-data; boundary=\xe5",
        "multipart/form-data; boundary=" + "a" * 300,
    ],
    "QUERY_STRING": ["%", "%ED%A0%80=%FF", "&&&=", "a" * 9000, "page=%00", "=" * 99],
}
# Bodies that are not what their type says.
BODIES = [
    (b"%ED%A0%80=%FF&%00=%00&=&&", "application/x-www-form-urlencoded"),
    (b"&".join([b"a=1"] * 4000), "application/x-www-form-urlencoded"),
    (b"a=" + b"1" * 6_000_000, "application/x-www-form-urlencoded"),
    (b'{"a": ' * 2000, "application/json"),
    (b"--x\r\n\r\n", "multipart/form-data; boundary=x"),
    (
        (
            b'--x\r\nContent-Disposition: form-data; name="a"; filename="\xff"\r\n'
            b"Content-Transfer-Encoding: base64\r\n\r\n%%%\r\n--x--"
        ),
        "multipart/form-data; boundary=x",
    ),
    (
        (
            b'--x\r\nContent-Disposition: form-data; name="file"; filename="../a\x00.pdf"'
            b"\r\nContent-Type: \x00\r\n\r\n%PDF-\r\n--x--"
        ),
        "multipart/form-data; boundary=x",
    ),
    (b"", "multipart/form-data; boundary=x"),
    (b"\x00" * 100, "text/plain"),
]


def text(chance: Random) -> str:
    return chance.choice(EVERYTHING)


def query(chance: Random, keys: list[str]) -> list[tuple[str, str]]:
    """Some of the words that pages ask the address for, and one that none does."""
    names = chance.choices([*keys, "x"], k=chance.randint(1, 4))
    return [(name, text(chance)) for name in names]


def headers(chance: Random) -> dict[str, str]:
    names = chance.sample(sorted(HEADERS), k=chance.randint(1, 4))
    return {name: chance.choice(HEADERS[name]) for name in names}


def spoilt(chance: Random, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What a person would send from this form, but for one to three of its fields."""
    sent = list(fields)
    for _time in range(chance.randint(1, 3)):
        if not sent:
            break
        place = chance.randrange(len(sent))
        name, value = sent[place]
        sent[place : place + 1] = chance.choice(
            [
                [(name, text(chance))],
                [(name, text(chance))],
                [(name, chance.choice(NUMBERS))],
                [(name, chance.choice(DAYS))],
                [],
                [(name, value), (name, text(chance))],
                [(text(chance)[:50], value)],
                [(_renumbered(chance, name), value)],
                [(name, value), (_renumbered(chance, name), value)],
            ]
        )
    return sent


def _renumbered(chance: Random, name: str) -> str:
    """The field of another row, perhaps of one that there cannot be."""
    return re.sub(r"\d+", lambda _found: chance.choice(NUMBERS), name)


def file(chance: Random) -> tuple[str, bytes]:
    """Name and contents of a file that is not what it says, or is it with odd things in it."""
    name = chance.choice(
        [
            *("a.pdf", "a.xlsx", "a.docx", "a.odt", "a.txt", "a.csv", "a.png", "a.exe"),
            *(".pdf", "a", "a.pdf.exe", "../../a.pdf", "a\x00.pdf", "\u202efdp.pdf"),
            *(
                "å" * 300 + ".pdf",
                "a.xlsx",
                "a.xlsx",
                "a.docx",
                "..",
                "con.txt",
                " .pdf",
            ),
        ]
    )
    plain = [
        *(b"", b"\x00", b"%PDF-1.7", b"%PDF-1.7\n" + b"\xff" * 999, b"PK\x03\x04"),
        *(b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"a;b\n=1;\x00", b"\xff\xfea\x00"),
    ]
    made = [_zipped, _workbook, _workbook, _torn]
    content = chance.choice([*plain, *made, *made])
    content = content(chance) if callable(content) else content
    return name, content


def _zipped(chance: Random) -> bytes:
    """A document whose parts are not."""
    names = ["word/document.xml", "xl/workbook.xml", "content.xml", "_rels/.rels"]
    names += ["[Content_Types].xml", "xl/worksheets/sheet1.xml", "../../a"]
    parts = [b"", b"<", b"<x/>", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', b"\x00"]
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in chance.sample(names, k=chance.randint(1, 6)):
            archive.writestr(name, chance.choice(parts))
    return written.getvalue()


def _workbook(chance: Random) -> bytes:
    """A workbook with odd cells."""
    book = Workbook()
    if chance.random() < 0.2:
        book.create_sheet("å" * 31)
    for _row in range(chance.randint(0, 8)):
        row = [_cell(chance) for _column in range(chance.randint(0, 9))]
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _cell(chance: Random):
    return chance.choice(
        [
            *(None, 0, -1, 1e308, 10**18, 0.1, True, 2026, "=1/0", "=A1", "#REF!"),
            *("Kostnad", "Summa", "2026", "1 000,5", "a" * 3000, "å\u202e", "-", " "),
        ]
    )


def _torn(chance: Random) -> bytes:
    """A workbook with some of its bytes changed, or its end gone."""
    whole = _workbook(chance)
    if chance.random() < 0.3:
        return whole[: chance.randrange(len(whole))]
    bytes_ = bytearray(whole)
    for _time in range(chance.randint(1, 20)):
        bytes_[chance.randrange(len(bytes_))] = chance.randrange(256)
    return bytes(bytes_)
