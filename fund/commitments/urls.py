"""Where are the pages of this room?"""

from django.urls import path

from fund.commitments import views

urlpatterns = [
    path("<int:pk>/commitments/", views.commitment_matrix, name="commitments"),
    path(
        "<int:pk>/commitments/export/<slug:form>/",
        views.commitment_export,
        name="commitments_export",
    ),
]
