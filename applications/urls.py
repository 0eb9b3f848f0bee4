from django.urls import path

from applications import urls_casework
from applications.views import applicant as writing
from applications.views import applicant_calls as calls
from applications.views import applicant_papers as papers
from applications.views import applicant_section as sections
from applications.views import differences, supplement

app_name = "applications"

urlpatterns = [
    path("calls/", calls.calls, name="calls"),
    path("calls/new/<int:fund_pk>/", calls.call_new, name="call_new"),
    path("calls/<int:pk>/", calls.call, name="call"),
    path("calls/<int:pk>/edit/", calls.call_edit, name="call_edit"),
    path("calls/<int:pk>/apply/", calls.apply, name="apply"),
    path("<int:pk>/write/", writing.tasks, name="tasks"),
    path("<int:pk>/write/check/", writing.check, name="check"),
    path("<int:pk>/write/<slug:section>/", sections.section, name="section"),
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
    *urls_casework.urlpatterns,
]
