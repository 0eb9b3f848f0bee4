from django.urls import path

from evaluation.views import lessons, reports

app_name = "evaluation"

urlpatterns = [
    path("", lessons.lesson_list, name="list"),
    path("projects/<int:pk>/", lessons.learning, name="project"),
    path("projects/<int:pk>/lessons/new/", lessons.lesson_add, name="lesson_add"),
    path(
        "projects/<int:pk>/lasting/new/",
        lessons.multiplier_effect_add,
        name="multiplier_effect_add",
    ),
    path("projects/<int:pk>/evidence/", lessons.evidence, name="evidence"),
    path("projects/<int:pk>/reports/new/", reports.report_request, name="request"),
    path("reports/<int:pk>/", reports.report_detail, name="report"),
    path("reports/<int:pk>/progress/", reports.report_progress, name="report_progress"),
    path("reports/<int:pk>/retry/", reports.report_retry, name="report_retry"),
    path("reports/<int:pk>/pdf/", reports.report_pdf, name="report_pdf"),
]
