"""How is this installation set up? Every choice of the installation is in the environment."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from config import env
from config.services import embedded
from config.services.rounds import ROUNDS

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = Path(env.text("VERKAN_VAR", str(BASE_DIR / "var"))).resolve()

DEBUG = env.flag("DEBUG")
# The demo municipality: sign-in without a password, mail to the terminal, plain HTTP.
DEMO = env.flag("VERKAN_DEMO")
IN_PRODUCTION = not (DEBUG or DEMO)

DATABASE_URL = env.text("DATABASE_URL", "")
# Whom the web process, the worker and beat sign in as; `migrate` lets them in.
APP_DATABASE_URL = env.text("APP_DATABASE_URL", "")
SECRET_KEY = (
    env.text("SECRET_KEY")
    if DATABASE_URL
    else env.secret("SECRET_KEY", kept_in=VAR / "secret_key")
)
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS")
# The machine itself may always ask how it is.
ALLOWED_HOSTS = [*env.words("ALLOWED_HOSTS"), "localhost", "127.0.0.1", "[::1]"]
SITE_URL = env.text("SITE_URL", "http://localhost:8000").rstrip("/")
# The name of the municipality, in the frame of every page.
VERKAN_PLACE = env.text("VERKAN_PLACE", "Ekköping" if DEMO else "")
# Where the frame of a page and the sign-in page of the demo find what they show.
VERKAN_MENU = "config.start.menu.entries"
# The kinds of papers that a case can have, each in the room that knows it; in this order
# they are chosen from, and of two that came in the same moment the first is numbered first.
VERKAN_PAPER_KINDS = [
    "applications.documents.papers.APPLICATION",
    "applications.documents.papers.ATTACHMENT",
    "applications.supplements.papers.REQUEST",
    "applications.casework.papers.FORMAL_CHECK",
    "applications.opinions.papers.REQUEST",
    "applications.opinions.papers.OPINION",
    "applications.recommendation.papers.RECOMMENDATION",
    "applications.memos.papers.MEMO",
    "applications.minutes.papers.DECISION",
    "applications.decisions.papers.LETTER",
    "applications.assessment.papers.ASSESSMENT",
    "applications.casework.papers.DISMISSAL",
    "applications.casework.papers.WITHDRAWAL",
    "applications.conflicts.papers.ANSWER",
    "applications.conflicts.papers.RULING",
    "applications.minutes.papers.EXTRACT_OF_CASE",
    "applications.decisions.papers.BODY_MINUTES",
    "applications.conditions.papers.CONDITION",
    "applications.conditions.papers.FILE",
    "evaluation.reports.kinds.LEARNING_REPORT",
]
VERKAN_DEMO_PEOPLE = "config.demo.people.SHOWN"
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "config",
    "core",
    "accounts",
    "fund",
    "projects",
    "applications",
    "evaluation",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "django.forms",
    "guardian",
    "django_htmx",
    "pghistory",
    "pgtrigger",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "config.middleware.HeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "config.middleware.LanguageMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "config.services.second_proof.SecondProofMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "config.middleware.HistoryMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "config.middleware.NotAllowedMiddleware",
    "core.pages.sent_once.SentOnceMiddleware",
    "config.middleware.FirstElsewhereMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
FORM_RENDERER = "core.forms.renderer.Renderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "accounts.context.shell",
            ],
            "builtins": ["core.templatetags.ui", "django.templatetags.i18n"],
        },
    }
]

# --- Data -----------------------------------------------------------------------------

# True behind a pooler such as PgBouncer that hands out one connection per transaction.
IS_POOLED = env.flag("DATABASE_IS_POOLED")
DATABASE = env.database(DATABASE_URL or embedded.postgres(VAR))
DATABASES = {
    "default": {
        **DATABASE,
        "OPTIONS": env.prepared(DATABASE["OPTIONS"], is_pooled=IS_POOLED),
        "ATOMIC_REQUESTS": True,
        # Long, since what is prepared goes with its connection.
        "CONN_MAX_AGE": env.number("CONN_MAX_AGE", 600),
        "CONN_HEALTH_CHECKS": True,
        "DISABLE_SERVER_SIDE_CURSORS": IS_POOLED,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env.text("REDIS_URL", "") or embedded.redis(VAR)
# Installations that share a Redis keep apart by this name.
REDIS_PREFIX = env.text("REDIS_PREFIX", "verkan")
CACHES = {
    "default": {
        "BACKEND": "config.services.cache.Cache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": REDIS_PREFIX,
        "OPTIONS": {"socket_connect_timeout": 2, "socket_timeout": 5},
    }
}

# --- Files ----------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = Path(env.text("STATIC_ROOT", str(VAR / "static")))
STATICFILES_DIRS = [BASE_DIR / "static"]
# What users hand in is never served from a folder: a view asks who may read it.
MEDIA_ROOT = VAR / "files"
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
ON_DISK = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
IN_S3 = {
    "BACKEND": "storages.backends.s3.S3Storage",
    "OPTIONS": {
        "bucket_name": env.text("S3_BUCKET", ""),
        "endpoint_url": env.text("S3_ENDPOINT_URL", "") or None,
        "access_key": env.text("S3_ACCESS_KEY", "") or None,
        "secret_key": env.text("S3_SECRET_KEY", "") or None,
        "default_acl": None,
        "file_overwrite": False,
        "querystring_auth": True,
    },
}
STORAGES = {
    "default": IN_S3 if env.text("S3_BUCKET", "") else ON_DISK,
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 3000
DATA_UPLOAD_MAX_NUMBER_FILES = 20
# ClamAV's clamd looks for viruses in what is sent; "" when there is none.
CLAMD_URL = env.scanner(env.text("CLAMD_URL", ""))
CLAMD_WHEN_AWAY = env.one_of("CLAMD_WHEN_AWAY", ("refuse", "accept"))
CLAMD_SECONDS = env.number("CLAMD_SECONDS", 20)

# --- People ---------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "accounts.sign_in.backend.Backend",
    "guardian.backends.ObjectPermissionBackend",
]
ANONYMOUS_USER_NAME = None
GUARDIAN_MONKEY_PATCH_USER = False
GUARDIAN_MONKEY_PATCH_GROUP = False
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in {
        "UserAttributeSimilarityValidator": {"user_attributes": ("name", "email")},
        "MinimumLengthValidator": {"min_length": 12},
        "CommonPasswordValidator": {},
        "NumericPasswordValidator": {},
    }.items()
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "accounts.sign_in.adapter.Adapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
# Accounts are made by the municipality, which knows the address: nothing to confirm.
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Verkan: "
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if IN_PRODUCTION else "http"
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# Beside those of allauth: the pages that a manager without an account answers on, and the
# address that a calendar reads, as many do from the same house.
ACCOUNT_RATE_LIMITS = {"endorse": "30/m/ip", "calendar": "120/m/ip"}
ACCOUNT_FORMS = {
    "login": "accounts.sign_in.forms.LoginForm",
    "reset_password": "accounts.sign_in.forms.ResetPasswordForm",
    "reset_password_from_key": "accounts.sign_in.forms.ResetPasswordKeyForm",
    "change_password": "accounts.sign_in.forms.ChangePasswordForm",
    "reauthenticate": "accounts.sign_in.forms.ReauthenticateForm",
}
MFA_FORMS = {
    "authenticate": "accounts.sign_in.forms.AuthenticateForm",
    "reauthenticate": "accounts.sign_in.forms.ReauthenticateWithCodeForm",
    "activate_totp": "accounts.sign_in.forms.ActivateTOTPForm",
    "add_webauthn": "accounts.sign_in.forms.AddKeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Verkan"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IN_PRODUCTION
# Whoever has one of these roles adds a second proof before any page of work.
SECOND_PROOF_ROLES = env.words("SECOND_PROOF_ROLES")
# How many proxies stand before the program decides whose address is rate-limited.
ALLAUTH_TRUSTED_PROXY_COUNT = env.number("TRUSTED_PROXY_COUNT", 0)

# --- Safety on the way to the browser -------------------------------------------------

CONTENT_SECURITY_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
    "manifest-src": "'self'",
}
SECURE_SSL_REDIRECT = IN_PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^health/$"]
SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if ALLAUTH_TRUSTED_PROXY_COUNT else None
)
SECURE_HSTS_SECONDS = env.number("HSTS_SECONDS", 31_536_000) if IN_PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_ENGINE = "accounts.sign_in.sessions"
SESSION_COOKIE_NAME = "__Host-verkan" if IN_PRODUCTION else "verkan"
SESSION_COOKIE_SECURE = IN_PRODUCTION
SESSION_COOKIE_AGE = 60 * 60 * 10
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = "__Host-csrf" if IN_PRODUCTION else "csrf"
CSRF_COOKIE_SECURE = IN_PRODUCTION
CSRF_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SECURE = IN_PRODUCTION
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
# To be on the browsers' preload list is for the owner of the whole domain to decide.
SILENCED_SYSTEM_CHECKS = ["security.W021"]

# --- Language and time ----------------------------------------------------------------

LANGUAGE_CODE = "sv"
LANGUAGES = [("sv", _("Swedish")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "config.formats"
USE_TZ = True
TIME_ZONE = "Europe/Stockholm"

# --- Mail -----------------------------------------------------------------------------

EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if IN_PRODUCTION
    else "django.core.mail.backends.console.EmailBackend"
)
EMAIL_HOST = env.text("EMAIL_HOST", "localhost")
EMAIL_PORT = env.number("EMAIL_PORT", 25)
EMAIL_HOST_USER = env.text("EMAIL_USER", "")
EMAIL_HOST_PASSWORD = env.text("EMAIL_PASSWORD", "")
EMAIL_USE_TLS = env.flag("EMAIL_USE_TLS")
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.text("EMAIL_FROM", "Verkan <verkan@localhost>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# --- Jobs -----------------------------------------------------------------------------

CELERY_BROKER_URL = env.broker(REDIS_URL)
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = TIME_ZONE
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
# A job is done when it is done: a killed worker's jobs are taken up by another.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 500
CELERY_TASK_SOFT_TIME_LIMIT = 9 * 60
CELERY_TASK_TIME_LIMIT = 10 * 60
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "global_keyprefix": f"{REDIS_PREFIX}:",
    # Longer than the time limit, or a slow job would be started twice.
    "visibility_timeout": 15 * 60,
    "socket_connect_timeout": 2,
    "socket_timeout": 5,
}
# A request never hangs because the queue is away; what is due is found again later.
CELERY_TASK_PUBLISH_RETRY_POLICY = {
    "max_retries": 1,
    "interval_start": 0,
    "interval_max": 0.2,
}
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR / "beat")
CELERY_BEAT_SCHEDULE = ROUNDS

# --- What happens ---------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
        }
    },
    "root": {"handlers": ["stdout"], "level": env.text("LOG_LEVEL", "INFO")},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django.server": {"handlers": ["stdout"], "level": "INFO", "propagate": False},
        # A stranger's robot that asks for another host is no error of ours.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "fontTools": {"level": "WARNING"},
        "weasyprint": {"level": "ERROR"},
    },
}
