"""Since when a record is seen, and when it last changed materially: kept wherever a record is written.

Digests look for news by it. What hid for a while is no news when it is back, unless it changed materially meanwhile, or
had been seen for so short a time that a digest may not have told it yet.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, and_, bindparam, case, false, func, literal, null, or_, true
from sqlalchemy.types import Boolean

from bot.domain.rhythms import Rhythm
from bot.domain.visibility import Visibility
from bot.store.columns import UTCDateTime
from bot.store.tables import record

# By then every digest has told of it.
_TOLD_BY_ALL: Final[timedelta] = max(each.longest for each in Rhythm)
_INSTANT: Final = UTCDateTime()


def begun(visibility: Visibility, at: datetime, *, material: str | None) -> dict[str, Any]:
    """The columns of a new record."""
    shown, shared = _levels(visibility)
    return {
        "shown_at": at if shown else None,
        "shared_at": at if shared else None,
        "altered_at": None,
        "material": material,
        "news_at": at if shown else None,
    }


def went_on(visibility: Visibility, at: datetime, *, material: str | None = None) -> dict[str, Any]:
    """The columns of a record that is written again; without a fingerprint its facts are as they were."""
    shown, shared = (true() if level else false() for level in _levels(visibility))
    since, before = literal(at, _INSTANT), literal(at - _TOLD_BY_ALL, _INSTANT)
    if material is None:
        return _columns(shown, shared, since, before, altered=false())
    # What is kept from before fingerprints were taken may have changed: rather told once more than never.
    altered = record.c.material.is_distinct_from(material)
    return _columns(shown, shared, since, before, altered=altered) | {"material": material}


def went_on_each() -> dict[str, Any]:
    """The same for many records of one statement, of which each is run with `newness_of`."""
    shown, shared = bindparam("is_shown", type_=Boolean), bindparam("is_shared", type_=Boolean)
    since, before = bindparam("since", type_=_INSTANT), bindparam("told_by_all", type_=_INSTANT)
    return _columns(shown, shared, since, before, altered=false())


def newness_of(visibility: Visibility, at: datetime) -> dict[str, Any]:
    """What such a statement is run with."""
    shown, shared = _levels(visibility)
    return {"is_shown": shown, "is_shared": shared, "since": at, "told_by_all": at - _TOLD_BY_ALL}


def _levels(visibility: Visibility) -> tuple[bool, bool]:
    """Whether its server's members see it, and whether the network does."""
    return visibility is not Visibility.RESTRICTED, visibility is Visibility.NETWORK


def _columns(
    shown: ColumnElement[bool],
    shared: ColumnElement[bool],
    since: ColumnElement[datetime],
    before: ColumnElement[datetime],
    *,
    altered: ColumnElement[bool],
) -> dict[str, Any]:
    levels: tuple[tuple[Column[Any], ColumnElement[bool]], ...] = (
        (record.c.shown_at, shown),
        (record.c.shared_at, shared),
    )
    news = or_(altered, *(and_(seen, column.is_(None)) for column, seen in levels))
    columns: dict[str, Any] = {
        column.name: case((seen, func.coalesce(column, since)), (or_(altered, column > before), null()), else_=column)
        for column, seen in levels
    }
    altered_at = case((altered, since), else_=record.c.altered_at)
    return columns | {"altered_at": altered_at, "news_at": case((news, since), else_=record.c.news_at)}
