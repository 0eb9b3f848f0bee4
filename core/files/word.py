"""What do all our Word files have: their type, and tables that can be read aloud?"""

from core.files.late import docx

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def repeat_heading(row) -> None:
    """The first row is a heading, also on the next page and for a screen reader."""
    heading = docx.oxml.OxmlElement("w:tblHeader")
    heading.set(docx.oxml.ns.qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(heading)
