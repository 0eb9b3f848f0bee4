"""How many questions does a page put to the database?"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

OF_THE_TRANSACTION = re.compile(
    r"\s*(RELEASE )?(SAVEPOINT|ROLLBACK|BEGIN|COMMIT|SET CONSTRAINTS)", re.IGNORECASE
)


MOST = 25  # a page; the same number for three rows and for three hundred
LONGEST = (
    4096  # characters of one question: a longer one takes more to plan than to answer
)


def number_of(captured: Iterable[dict]) -> int:
    """Those that ask or change something: not what only begins or ends a transaction."""
    return sum(not OF_THE_TRANSACTION.match(query["sql"]) for query in captured)


@contextmanager
def texts(connection) -> Iterator[list[str]]:
    """What is asked inside, as it is sent: without what stands in its blanks."""
    seen: list[str] = []

    def note(execute, sql, params, many, context):
        seen.append(str(sql))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield seen
