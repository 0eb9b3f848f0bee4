from django.http import Http404
from django.urls import path

app_name = "evaluation"


def coming(request, **kwargs):
    raise Http404


urlpatterns = [
    path("reports/<int:pk>/", coming, name="report"),
]
