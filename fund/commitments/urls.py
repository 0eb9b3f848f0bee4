"""Where are the pages of this room?"""

from django.urls import path

from fund.commitments import views

urlpatterns = [
    path("commitments/", views.commitment_matrix, name="commitments"),
    path(
        "commitments/export/<slug:form>/",
        views.commitment_export,
        name="commitments_export",
    ),
]
