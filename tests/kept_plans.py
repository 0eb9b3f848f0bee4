"""How do the tests of a process share the plans that PostgreSQL made for their questions?

Each test is taken back by ROLLBACK, and psycopg then gives up every plan of the
connection, since a table made inside may be gone. PostgreSQL knows that by itself for
what it plans anew; so only what drops or alters a table gives up the plans here, and a
question that a hundred tests ask is planned once.
"""

from typing import Any

from psycopg._preparing import PrepareManager

ROLLBACK = b"ROLLBACK"


def over_rollbacks() -> None:
    """From here on a plan outlives the test that it was made in."""
    gives_up = PrepareManager._should_discard

    def should_discard(self: PrepareManager, prep: Any, results: Any) -> bool:
        rolled_back = [result.command_status == ROLLBACK for result in results]
        return not all(rolled_back) and gives_up(self, prep, results)

    PrepareManager._should_discard = should_discard
