"""What a database's complaint means for people."""

from typing import Final

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.domain.errors import (
    AccordError,
    StorageBusy,
    StorageFull,
    StorageReadOnly,
    StorageUnavailable,
)

_SQLITE: Final = (
    ("locked", StorageBusy),
    ("busy", StorageBusy),
    ("full", StorageFull),
    ("readonly", StorageReadOnly),
    ("read-only", StorageReadOnly),
    ("disk i/o", StorageUnavailable),
    ("unable to open", StorageUnavailable),
    ("malformed", StorageUnavailable),
    ("not a database", StorageUnavailable),
)
# PostgreSQL's error codes (Appendix A of its manual): lock not available, query cancelled, deadlock, serialisation,
# disk full, read-only transaction.
_POSTGRESQL: Final = {
    "55P03": StorageBusy,
    "57014": StorageBusy,
    "40P01": StorageBusy,
    "40001": StorageBusy,
    "53100": StorageFull,
    "25006": StorageReadOnly,
}


def trouble(error: DBAPIError | PoolTimeout) -> AccordError | None:
    """The domain's error for a database that cannot serve, or None where our own SQL is wrong."""
    if isinstance(error, PoolTimeout):
        return StorageBusy()
    code = getattr(error.orig, "sqlstate", None)
    if code in _POSTGRESQL:
        return _POSTGRESQL[code]()
    if error.connection_invalidated or (code or "").startswith(("08", "57P")):
        return StorageUnavailable()
    if code is not None or type(error) not in {OperationalError, DatabaseError}:
        return None
    said = str(error.orig).lower()
    return next((kind() for words, kind in _SQLITE if words in said), StorageUnavailable())
