"""Column types that mean the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Enum, Integer, String, TypeDecorator
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from bot.domain.organisations import LONGEST_WORD

# SQLite numbers rows by itself only under the name INTEGER.
Key = BigInteger().with_variant(Integer(), "sqlite")
# Compared byte by byte on both, so that the words with one beginning lie between two bounds.
Word = String(LONGEST_WORD).with_variant(String(LONGEST_WORD, collation="C"), "postgresql")
# A date as precise as it is known; compared byte by byte, an earlier one comes first.
When = String(10).with_variant(String(10, collation="C"), "postgresql")
# A day, and after it as many signs as its date is vague: it stands after the precise ones of that day.
ListedBy = String(12).with_variant(String(12, collation="C"), "postgresql")
Json = JSON().with_variant(JSONB(), "postgresql")


class UTCDateTime(TypeDecorator[datetime]):
    """An instant, stored in UTC. Refuses a naive value, and never returns one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Bring an aware instant to UTC; SQLite keeps it without its zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime names no instant")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Give the zone back to what SQLite kept without it."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _values(enum: type[StrEnum]) -> list[str]:
    return [member.value for member in enum]


def choice(enum: type[StrEnum], name: str) -> TypeEngine[Any]:
    """A column that takes an enum's values only, checked by the database."""
    options: dict[str, Any] = {"native_enum": False, "values_callable": _values, "create_constraint": True}
    return Enum(enum, name=name, length=40, **options)
