"""Which of the page's buttons was pressed?"""

from django.http import QueryDict


class Wish:
    """What the one who saves wants to happen next."""

    def __init__(self, data: QueryDict, files):
        self.one_more_row_in = data.get("add_row", "")
        self.is_to_go_back = "back" in data
        self.is_to_stay = "stay" in data
        self.file_for = data.get("upload", "")
        self.is_about_documents = (
            "upload" in data or "remove_document" in data or bool(files)
        )
