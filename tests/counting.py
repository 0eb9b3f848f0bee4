"""How many questions does a page put to the database?"""

import re
from collections.abc import Iterable

OF_THE_TRANSACTION = re.compile(
    r"\s*(RELEASE )?(SAVEPOINT|ROLLBACK|BEGIN|COMMIT|SET CONSTRAINTS)", re.IGNORECASE
)


MOST = 25  # a page; the same number for three rows and for three hundred


def number_of(captured: Iterable[dict]) -> int:
    """Those that ask or change something: not what only begins or ends a transaction."""
    return sum(not OF_THE_TRANSACTION.match(query["sql"]) for query in captured)
