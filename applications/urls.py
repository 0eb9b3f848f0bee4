from django.urls import path

from applications import (
    urls_calls,
    urls_casework,
    urls_ideas,
    urls_meetings,
    urls_memos,
    urls_minutes,
    urls_records,
)
from applications.views import applicant as writing
from applications.views import applicant_copies as copies
from applications.views import applicant_copying as copying
from applications.views import applicant_papers as papers
from applications.views import applicant_section as sections
from applications.views import budget_file as budget
from applications.views import differences, supplement
from applications.views import endorsing as managers

app_name = "applications"

urlpatterns = [
    *urls_calls.urlpatterns,
    path("<int:pk>/write/", writing.tasks, name="tasks"),
    path("<int:pk>/write/check/", writing.check, name="check"),
    path("<int:pk>/write/endorsements/", managers.endorsements, name="endorsements"),
    path(
        "<int:pk>/write/endorsements/<int:party_pk>/ask/",
        managers.endorsement_ask,
        name="endorsement_ask",
    ),
    path(
        "<int:pk>/write/endorsements/<int:party_pk>/paper/",
        managers.endorsement_paper,
        name="endorsement_paper",
    ),
    path("endorse/<int:pk>/", managers.endorse, name="endorse"),
    path("endorse/<str:token>/", managers.endorse_by_link, name="endorse_by_link"),
    path("<int:pk>/write/budget/file/", budget.budget_download, name="budget_download"),
    path("<int:pk>/write/budget/import/", budget.budget_import, name="budget_import"),
    path("<int:pk>/write/budget/apply/", budget.budget_apply, name="budget_apply"),
    path("<int:pk>/write/<slug:section>/", sections.section, name="section"),
    path(
        "<int:pk>/write/<slug:section>/presence/",
        sections.section_presence,
        name="section_presence",
    ),
    path(
        "<int:pk>/write/<slug:section>/unchanged/",
        supplement.section_unchanged,
        name="section_unchanged",
    ),
    path(
        "<int:pk>/versions/<int:older>/compare/<int:newer>/",
        differences.version_differences,
        name="differences",
    ),
    path("<int:pk>/copy-to-new/", copying.application_copy, name="copy_to_new"),
    path("<int:pk>/copy/", copies.copy, name="copy"),
    path("<int:pk>/copy/<slug:kind>/", copies.copy_file, name="copy_file"),
    path(
        "<int:pk>/copy/<slug:kind>/progress/",
        copies.copy_progress,
        name="copy_progress",
    ),
    path("<int:pk>/submit/", writing.application_submit, name="submit"),
    path("<int:pk>/receipt/<int:number>/", writing.receipt, name="receipt"),
    path("<int:pk>/withdraw/", writing.application_withdraw, name="withdraw"),
    path("<int:pk>/team/", writing.team, name="team"),
    path("<int:pk>/versions/<int:number>/", papers.version, name="version"),
    path("<int:pk>/versions/<int:number>/pdf/", papers.version_pdf, name="version_pdf"),
    path(
        "<int:pk>/versions/<int:number>/pdf/progress/",
        papers.version_pdf_progress,
        name="version_pdf_progress",
    ),
    path("documents/<int:pk>/", papers.document, name="document"),
    *urls_ideas.urlpatterns,
    *urls_casework.urlpatterns,
    *urls_meetings.urlpatterns,
    *urls_memos.urlpatterns,
    *urls_minutes.urlpatterns,
    *urls_records.urlpatterns,
]
