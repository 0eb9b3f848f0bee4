from django.http import Http404
from django.urls import path

app_name = "projects"


def coming(request, **kwargs):
    raise Http404


urlpatterns = [
    path("", coming, name="list"),
    path("<int:pk>/", coming, name="detail"),
]
