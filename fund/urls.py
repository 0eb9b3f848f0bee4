from django.http import Http404
from django.urls import path

app_name = "fund"


def coming(request, **kwargs):
    raise Http404


urlpatterns = [
    path("<int:pk>/", coming, name="detail"),
    path("<int:fund_pk>/plans/<int:pk>/", coming, name="plan"),
]
