"""What is kept for a while lies in Redis; where does it lie while Redis is away?

In a table of the database: pages answer, and guesses of a password are counted, only a
little slower. What was kept before is missed until Redis is back, and counted anew.
"""

import logging
import time
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import ConnectionError as Unreachable
from redis.exceptions import TimeoutError as Silent

from core.models import CacheEntry

logger = logging.getLogger(__name__)

PAUSE = 10  # seconds before Redis is asked again


class Own(RedisCache):
    """Others keep theirs, and the queue lies, in the same Redis."""

    def clear(self):
        client = self._cache.get_client(None, write=True)
        for key in client.scan_iter(f"{self.key_prefix}:*"):
            client.delete(key)
        return True


class Cache(Own):
    """Redis, and the database in its place while it does not answer."""

    # Of this process: one that is away is not waited for by each request.
    away_until = 0.0

    def __init__(self, server: str, params: dict[str, Any]):
        super().__init__(server, params)
        table = CacheEntry._meta.db_table
        self.spare = DatabaseCache(table, {**params, "OPTIONS": {}})

    def _asked(self, name: str, *words: Any, **more: Any) -> Any:
        if time.monotonic() >= Cache.away_until:
            try:
                return getattr(super(), name)(*words, **more)
            except (Unreachable, Silent):
                Cache.away_until = time.monotonic() + PAUSE
                logger.warning("Redis is away: the database stands in for the cache.")
        return getattr(self.spare, name)(*words, **more)

    def add(self, *words, **more):
        return self._asked("add", *words, **more)

    def get(self, *words, **more):
        return self._asked("get", *words, **more)

    def set(self, *words, **more):
        return self._asked("set", *words, **more)

    def touch(self, *words, **more):
        return self._asked("touch", *words, **more)

    def delete(self, *words, **more):
        return self._asked("delete", *words, **more)

    def get_many(self, *words, **more):
        return self._asked("get_many", *words, **more)

    def set_many(self, *words, **more):
        return self._asked("set_many", *words, **more)

    def delete_many(self, *words, **more):
        return self._asked("delete_many", *words, **more)

    def has_key(self, *words, **more):
        return self._asked("has_key", *words, **more)

    def incr(self, *words, **more):
        return self._asked("incr", *words, **more)

    def clear(self):
        return self._asked("clear")
