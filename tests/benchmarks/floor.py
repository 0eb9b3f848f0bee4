"""The floor: a bare Django page behind a sign-in, served like Verkan is.

Session and user come from PostgreSQL, 20 rows from a cached template. The tables are
those that Verkan's own migrations have made.
"""

import os
from datetime import date, timedelta

import django
from django.conf import settings
from django.http import HttpResponse
from django.urls import path

from config import env

PAGE = """<!doctype html><html><head><title>floor</title></head><body><h1>{{ user.email }}
</h1><table>{% for row in rows %}<tr><td>{{ row.0 }}</td><td>{{ row.1 }}</td>
<td>{{ row.2|date:"Y-m-d" }}</td></tr>{% endfor %}</table></body></html>"""
ROWS = [(n, f"Row {n}", date(2026, 1, 1) + timedelta(days=n)) for n in range(20)]

settings.configure(
    SECRET_KEY=os.environ["SECRET_KEY"],
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[
        "django.contrib.contenttypes",
        "django.contrib.auth",
        "django.contrib.sessions",
        "pgtrigger",  # what the models of accounts are declared with
        "accounts",
    ],
    AUTH_USER_MODEL="accounts.User",
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    DATABASES={
        "default": {**env.database(os.environ["DATABASE_URL"]), "CONN_MAX_AGE": 600}
    },
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                ],
                "loaders": [
                    (
                        "django.template.loaders.cached.Loader",
                        [
                            (
                                "django.template.loaders.locmem.Loader",
                                {"page.html": PAGE},
                            )
                        ],
                    )
                ],
            },
        }
    ],
    SESSION_COOKIE_NAME="floor",
    USE_TZ=True,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.contrib.auth.decorators import login_required  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.shortcuts import render  # noqa: E402


@login_required
def floor(request) -> HttpResponse:
    return render(request, "page.html", {"rows": ROWS})


urlpatterns = [path("floor/", floor)]
application = get_wsgi_application()
