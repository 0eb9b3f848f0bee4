from django.urls import include, path

from accounts.views import SignIn, language_set
from config import views
from config.calendar.views import calendar
from config.finding import urls as finding
from config.help import urls as help_pages
from config.start.views import start_page

urlpatterns = [
    path("", start_page, name="start"),
    path("", include("accounts.urls")),
    path("accounts/login/", SignIn.as_view(), name="account_login"),
    path("accounts/", include("allauth.urls")),
    path("fund/", include("fund.urls")),
    path("projects/", include("projects.urls")),
    path("applications/", include("applications.urls")),
    path("learning/", include("evaluation.urls")),
    *finding.urlpatterns,
    *help_pages.urlpatterns,
    path("second-proof/", views.second_proof, name="second_proof"),
    path("calendar/verkan.ics", calendar, name="calendar"),
    path("language/", language_set, name="set_language"),
    path("health/", views.health, name="health"),
]
