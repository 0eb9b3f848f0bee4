"""The real PostgreSQL and Redis, in a database of the tests' own."""

import os
from pathlib import Path

# Servers and files apart from the demo's of the same checkout.
os.environ.setdefault("VERKAN_VAR", str(Path(__file__).parents[1] / "var" / "tests"))

NAME = os.environ.get("TEST_DATABASE_NAME", "verkan_test")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
os.environ |= {
    "REDIS_PREFIX": f"{NAME}{WORKER}",
    "VERKAN_DEMO": "False",
    "DEBUG": "False",
}

from config.settings import *  # noqa: E402, F403
from config.settings import DATABASES, REDIS_PREFIX, STORAGES, VAR  # noqa: E402

DATABASES["default"]["TEST"] = {"NAME": NAME}
DATABASES["default"]["CONN_MAX_AGE"] = 0
# Nothing here has to outlive a power cut; and only a test may empty what is only ever
# added to.
DATABASES["default"]["OPTIONS"]["options"] += (
    " -c synchronous_commit=off -c verkan.may_truncate=on"
)
STORAGES["staticfiles"]["BACKEND"] = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
)
WHITENOISE_AUTOREFRESH = True  # the files as they stand, nothing collected
# A worker that a test starts is told of this folder as its own `var/`.
WORKER_VAR = VAR / REDIS_PREFIX
MEDIA_ROOT = WORKER_VAR / "files"

SECURE_SSL_REDIRECT = False
SESSION_COOKIE_NAME = "verkan"
CSRF_COOKIE_NAME = "csrf"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = True
