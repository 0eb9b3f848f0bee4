"""Where are the pages of this room?"""

from django.urls import path

from evaluation.reports import views

urlpatterns = [
    path("projects/<int:pk>/reports/new/", views.report_request, name="request"),
    path("reports/<int:pk>/", views.report_detail, name="report"),
    path("reports/<int:pk>/progress/", views.report_progress, name="report_progress"),
    path("reports/<int:pk>/retry/", views.report_retry, name="report_retry"),
    path("reports/<int:pk>/pdf/", views.report_pdf, name="report_pdf"),
]
