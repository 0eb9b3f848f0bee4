"""What is kept for a while lies in Redis; where does it lie while Redis is away?

In a table of the database: pages answer, and guesses of a password are counted, only a
little slower. What was kept before is missed until Redis is back, and counted anew.
"""

import logging
import time
from functools import partialmethod
from typing import Any

from django.core.cache.backends.db import DatabaseCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

from core.models import CacheEntry

logger = logging.getLogger(__name__)

PAUSE = 10  # seconds before Redis is asked again
# What is asked of a cache, about one key and about many.
ONE = ("add", "get", "set", "touch", "delete", "has_key", "incr", "clear")
MANY = ("get_many", "set_many", "delete_many")


class Own(RedisCache):
    """Others keep theirs, and the queue lies, in the same Redis."""

    def clear(self):
        client = self._cache.get_client(None, write=True)
        for key in client.scan_iter(f"{self.key_prefix}:*"):
            client.delete(key)
        return True


class Cache(Own):
    """Redis, and the database in its place while it does not answer, or does not take
    what it is given: a full one, or one that is only read."""

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
            except RedisError:
                Cache.away_until = time.monotonic() + PAUSE
                logger.warning("Redis is away: the database stands in for the cache.")
        return getattr(self.spare, name)(*words, **more)


for name in (*ONE, *MANY):
    setattr(Cache, name, partialmethod(Cache._asked, name))
