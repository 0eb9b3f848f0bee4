from django.http import Http404
from django.urls import path


def coming(request, **kwargs):
    raise Http404


urlpatterns = [
    path("", coming, name="list"),
    path("<int:pk>/", coming, name="detail"),
    path("<int:pk>/assess/", coming, name="assess"),
    path("meetings/<int:pk>/", coming, name="meeting"),
]
