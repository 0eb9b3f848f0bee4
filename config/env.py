"""Settings from the environment. A missing or odd value stops the start, with a hint."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key


def text(name: str, default: str | None = None) -> str:
    value = os.environ.get(name, default)
    if value is None:
        raise ImproperlyConfigured(f"{name} is not set. See .env.example.")
    return value


def flag(name: str, default: bool = False) -> bool:
    value = os.environ.get(name, str(default))
    if value not in ("True", "False"):
        raise ImproperlyConfigured(f"{name}={value}: write True or False.")
    return value == "True"


def number(name: str, default: int) -> int:
    value = os.environ.get(name, str(default))
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name}={value}: write a whole number.")
    return int(value)


def one_of(name: str, choices: tuple[str, ...]) -> str:
    """One of these words; the first when none is given."""
    value = os.environ.get(name, choices[0])
    if value not in choices:
        raise ImproperlyConfigured(f"{name}={value}: write {' or '.join(choices)}.")
    return value


def secret(name: str, kept_in: Path) -> str:
    """A secret of this machine: made once, if none is given, and readable by us alone."""
    if given := os.environ.get(name):
        return given
    if not kept_in.exists():
        kept_in.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile("w", dir=kept_in.parent) as new:
            new.write(get_random_secret_key())
            new.flush()
            with suppress(
                FileExistsError
            ):  # another process was first: its secret holds
                os.link(new.name, kept_in)
    return kept_in.read_text()


def words(name: str, default: str = "") -> list[str]:
    """A list written with commas between."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def database(url: str) -> dict[str, Any]:
    """Django's description of the PostgreSQL database at `url`.

    `postgresql://user:password@host:5432/name?sslmode=require`; a Unix socket's folder
    goes into `?host=`. Other parameters are handed to libpq as they are.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("postgresql", "postgres") or parts.path in ("", "/"):
        raise ImproperlyConfigured(
            "DATABASE_URL: write postgresql://user:password@host:port/name."
        )
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": options,
    }


def prepared(given: dict[str, Any], *, is_pooled: bool) -> dict[str, Any]:
    """What psycopg is told beside what was `given`, so that a question which comes again
    is planned only once: PostgreSQL planned a start page for 83 ms, and executed it in 2.

    Values are sent beside the text, and the second time the text is prepared. One plan
    then serves every value: left to itself PostgreSQL plans a third of the questions of a
    start page anew each time, since it cannot know how few keys will be asked for. Behind a
    pooler the next question may reach another connection, where nothing is prepared.
    """
    if is_pooled:
        return given
    own = f"{given.get('options', '')} -c plan_cache_mode=force_generic_plan".lstrip()
    sent = {"server_side_binding": True, "prepare_threshold": 1, "options": own}
    return given | sent


def broker(url: str) -> str:
    """The Redis at `url` as Celery writes it: a Unix socket has another scheme there."""
    parts = urlsplit(url)
    if parts.scheme not in ("redis", "rediss", "unix"):
        raise ImproperlyConfigured("REDIS_URL: write redis://host:6379/0.")
    if parts.scheme != "unix":
        return url
    number = parse_qs(parts.query).get("db", ["0"])[-1]
    return f"redis+socket://{parts.path}?virtual_host={number}"


def scanner(url: str) -> str:
    """Where clamd listens, if it is an address that it can be reached at; "" is nowhere."""
    if url and not _is_reachable(url):
        raise ImproperlyConfigured(
            "CLAMD_URL: write tcp://host:3310 or unix:///run/clamav/clamd.ctl."
        )
    return url


def _is_reachable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        is_over_tcp = parts.scheme == "tcp" and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number
        return False
    return is_over_tcp or (parts.scheme == "unix" and parts.path.startswith("/"))
