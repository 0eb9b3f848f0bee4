"""The real PostgreSQL and Redis, in a database of the tests' own."""

import os

os.environ.setdefault("VERKAN_DEMO", "False")

from config.settings import *  # noqa: E402, F403
from config.settings import CACHES, DATABASES, STORAGES, VAR  # noqa: E402

NAME = os.environ.get("TEST_DATABASE_NAME", "verkan_test")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")

DATABASES["default"]["TEST"] = {"NAME": NAME}
DATABASES["default"]["CONN_MAX_AGE"] = 0
DATABASES["default"]["OPTIONS"] |= {
    # Nothing here has to outlive a power cut; and only a test may empty what is only
    # ever added to.
    "options": "-c synchronous_commit=off -c verkan.may_truncate=on"
}
CACHES["default"]["KEY_PREFIX"] = f"{NAME}{WORKER}"
STORAGES["staticfiles"]["BACKEND"] = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
)
MEDIA_ROOT = VAR / "tests" / f"{NAME}{WORKER}"

SECURE_SSL_REDIRECT = False
SESSION_COOKIE_NAME = "verkan"
CSRF_COOKIE_NAME = "csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = True
