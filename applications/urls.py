from django.http import Http404
from django.urls import path

from applications import urls_casework

app_name = "applications"


def coming(request, **kwargs):
    raise Http404


urlpatterns = [
    path("calls/<int:pk>/", coming, name="call"),
    *urls_casework.urlpatterns,
]
