"""Where the pages of a memo are, and what it says."""

from django.urls import reverse

from applications.case import queries as case_queries
from applications.models import Application, Memo


def url(name: str, application, *args) -> str:
    return reverse(f"applications:{name}", args=[application.pk, *args])


def known(application):
    """As the views read it."""
    return case_queries.with_project(Application.objects.all()).get(pk=application.pk)


def texts(memo: Memo) -> dict[str, str]:
    return dict(memo.parts.values_list("key", "text"))
