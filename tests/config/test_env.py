import multiprocessing
import stat

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env


@pytest.mark.parametrize(
    ("url", "description"),
    [
        (
            "postgresql://verkan:p%40ss@db.example.se:5433/fund?sslmode=require",
            {
                "NAME": "fund",
                "USER": "verkan",
                "PASSWORD": "p@ss",
                "HOST": "db.example.se",
                "PORT": "5433",
                "OPTIONS": {"sslmode": "require"},
            },
        ),
        (
            "postgres://postgres@/fund?host=/a%20folder/postgres",
            {
                "NAME": "fund",
                "USER": "postgres",
                "PASSWORD": "",
                "HOST": "/a folder/postgres",
                "PORT": "",
                "OPTIONS": {},
            },
        ),
    ],
)
def test_a_database_is_described_by_its_address(url, description):
    engine = {"ENGINE": "django.db.backends.postgresql"}
    assert env.database(url) == engine | description


@pytest.mark.parametrize(
    "url", ["sqlite:///x.db", "postgresql://host", "postgresql://h/"]
)
def test_another_kind_of_database_stops_the_start(url):
    with pytest.raises(ImproperlyConfigured, match="^DATABASE_URL: write postgresql"):
        env.database(url)


@pytest.mark.parametrize(
    ("url", "broker"),
    [
        ("redis://:secret@redis:6379/1", "redis://:secret@redis:6379/1"),
        ("rediss://redis/0", "rediss://redis/0"),
        (
            "unix:///var/redis.sock?db=3",
            "redis+socket:///var/redis.sock?virtual_host=3",
        ),
        ("unix:///var/redis.sock", "redis+socket:///var/redis.sock?virtual_host=0"),
    ],
)
def test_the_queue_is_in_the_same_redis(url, broker):
    assert env.broker(url) == broker


def test_another_kind_of_queue_stops_the_start():
    with pytest.raises(ImproperlyConfigured, match="^REDIS_URL: write redis"):
        env.broker("amqp://rabbit")


def test_a_missing_value_says_where_to_look(monkeypatch):
    monkeypatch.delenv("SITE_URL", raising=False)
    with pytest.raises(
        ImproperlyConfigured, match=r"^SITE_URL is not set. See .env.ex"
    ):
        env.text("SITE_URL")


@pytest.mark.parametrize("value", ["true", "1", "yes", ""])
def test_a_flag_is_true_or_false_and_nothing_else(monkeypatch, value):
    monkeypatch.setenv("VERKAN_DEMO", value)
    with pytest.raises(ImproperlyConfigured, match="write True or False"):
        env.flag("VERKAN_DEMO")


@pytest.mark.parametrize("value", ["", "-1", "1.5", "many"])
def test_a_number_is_a_whole_one(monkeypatch, value):
    monkeypatch.setenv("WEB_WORKERS", value)
    with pytest.raises(ImproperlyConfigured, match="write a whole number"):
        env.number("WEB_WORKERS", 2)


def test_a_list_is_written_with_commas(monkeypatch):
    monkeypatch.setenv("ALLOWED_HOSTS", "verkan.example.se, fund.example.se,")
    assert env.words("ALLOWED_HOSTS") == ["verkan.example.se", "fund.example.se"]


def test_a_secret_is_made_once_and_is_ours_alone(tmp_path, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    file = tmp_path / "var" / "secret_key"
    first = env.secret("SECRET_KEY", kept_in=file)
    assert len(first) >= 50
    assert env.secret("SECRET_KEY", kept_in=file) == first
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_processes_that_start_at_once_share_one_secret(tmp_path, monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    with multiprocessing.get_context("fork").Pool(4) as pool:
        places = [("SECRET_KEY", tmp_path / "secret_key")] * 20
        assert len(set(pool.starmap(env.secret, places))) == 1


def test_a_given_secret_is_not_written_down(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "given")
    assert env.secret("SECRET_KEY", kept_in=tmp_path / "secret_key") == "given"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "url", ["", "tcp://clamav:3310", "tcp://127.0.0.1", "unix:///run/clamav/clamd.ctl"]
)
def test_where_a_virus_scanner_listens(url):
    assert env.scanner(url) == url


@pytest.mark.parametrize(
    "url", ["clamav:3310", "tcp://", "tcp://x:y", "unix://", "http://x", "tcp://x:0"]
)
def test_a_scanner_that_nobody_can_reach_stops_the_start(url):
    with pytest.raises(ImproperlyConfigured, match="^CLAMD_URL: write tcp://"):
        env.scanner(url)


def test_one_of_a_few_words(monkeypatch):
    assert env.one_of("WHEN_AWAY", ("refuse", "accept")) == "refuse"
    monkeypatch.setenv("WHEN_AWAY", "accept")
    assert env.one_of("WHEN_AWAY", ("refuse", "accept")) == "accept"
    monkeypatch.setenv("WHEN_AWAY", "perhaps")
    with pytest.raises(ImproperlyConfigured, match="write refuse or accept"):
        env.one_of("WHEN_AWAY", ("refuse", "accept"))
