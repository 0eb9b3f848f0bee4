"""A long table: nothing that somebody has typed is more than words in it."""

from django.utils.safestring import mark_safe

from core.drawing.rows import Column, Row, written

COLUMNS = [Column("Namn"), Column("Antal", is_number=True), Column("<Mer>")]


def table(*rows: Row) -> str:
    return written("Rader <1>", COLUMNS, rows)


def test_what_was_typed_is_escaped_in_every_cell():
    page = table(Row(["<b>A</b>", "<script>", '"x" & y']))
    assert "<b>" not in page
    assert "<script>" not in page
    assert "&lt;b&gt;A&lt;/b&gt;</th>" in page
    assert "&lt;script&gt;</td>" in page
    assert '"x" &amp; y</td>' in page
    assert '<caption class="vh">Rader &lt;1&gt;</caption>' in page
    assert 'data-l="&lt;Mer&gt;"' in page


def test_what_is_more_than_words_stays_so():
    link = mark_safe('<a href="/x">X</a>')
    page = table(Row([link, link, link]))
    assert page.count(link) == 3


def test_numbers_are_set_to_the_right_and_what_is_more_than_a_number_is_not():
    page = table(Row(["A", "5", "b"], anchor="rad-1"))
    assert '<td role="cell" class="r" data-l="Antal">5</td>' in page
    assert '<td role="cell" data-l="&lt;Mer&gt;">b</td>' in page
    assert '<tr role="row" id="rad-1"><th scope="row" role="rowheader">A</th>' in page
    rich = table(Row(["A", mark_safe("<i>5</i>"), "b"]))
    assert '<td role="cell" data-l="Antal"><i>5</i></td>' in rich
    assert "id=" not in rich


def test_each_heading_stands_once_and_rows_in_their_order():
    page = table(Row(["A", "1", ""]), Row(["B", "2", ""]))
    assert page.count('role="columnheader"') == 3
    assert page.count('role="columnheader" class="r"') == 1
    assert page.index(">A<") < page.index(">B<")
