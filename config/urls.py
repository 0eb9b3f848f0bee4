from django.contrib.auth.decorators import login_not_required
from django.urls import include, path
from django.views.i18n import set_language

from config import views

urlpatterns = [
    path("", include("accounts.urls")),
    path("accounts/", include("allauth.urls")),
    path("fund/", include("fund.urls")),
    path("projects/", include("projects.urls")),
    path("applications/", include("applications.urls")),
    path("learning/", include("evaluation.urls")),
    path("language/", login_not_required(set_language), name="set_language"),
    path("health/", views.health, name="health"),
]
