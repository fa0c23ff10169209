"""Lists of records: their pages, and the marks that keep their filters when a page is turned."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, TypeVar

from bot.domain.actor import Actor
from bot.domain.errors.listings import ListGone
from bot.domain.listings import MARK_LIMIT, PAGE, RecordPage, packed, unpacked
from bot.domain.record_filters import RecordFilter
from bot.services.clock import Clock
from bot.store.database import Database, Transaction

T = TypeVar("T")
# So long a list may be left open before its filters are forgotten.
KEPT_FOR: Final = timedelta(days=30)
# A mark that is too long is kept, and this and its number stand for it.
_KEPT: Final = "="


async def page_of(
    tx: Transaction,
    actor: Actor,
    asked: RecordFilter,
    page: int,
    *,
    some: Callable[[Actor, Sequence[int]], Awaitable[list[T]]],
    now: datetime,
    most: int | None = None,
) -> RecordPage[T]:
    """A page of the records that fit, with `some` as the store's way to them by id. One past the end is the last.

    Where `most` is said, they are counted no further: with a hundred thousand of them, counting takes the longest.
    """
    counted = await tx.record_search.count(actor, asked, most=None if most is None else most + 1)
    more = most is not None and counted > most
    total = counted if most is None else min(counted, most)
    pages = max(1, -(-total // PAGE))
    page = min(max(page, 0), pages - 1)
    ids = await tx.record_search.page(actor, asked, page * PAGE, PAGE) if total else []
    rows = tuple(await some(actor, ids)) if ids else ()
    return await named(tx, actor, RecordPage(asked, rows, page, pages, total, now, None, asked.organisation, more))


async def named(tx: Transaction, actor: Actor, found: RecordPage[T]) -> RecordPage[T]:
    """The same page with what its filters refer to, as the actor may know it."""
    asked = found.asked
    if asked.answer is not None:
        found = replace(found, call=await tx.calls.by_id(asked.answer.call_id))
    if organisation := await tx.organisation_search.by_reference(actor, asked.organisation):
        found = replace(found, organisation=organisation.name)
    return found


class ListingService:
    """The filters of lists, between one press of a button and the next."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def mark(self, asked: RecordFilter) -> str:
        """What stands for filters in a button; long ones are kept for thirty days."""
        mark = packed(asked)
        if len(mark) <= MARK_LIMIT:
            return mark
        return await self._database.whole(self._keep(mark))

    async def _keep(self, mark: str) -> str:
        async with self._database.begin() as tx:
            return f"{_KEPT}{await tx.listings.keep(mark, at=self._now())}"

    async def filters(self, mark: str) -> RecordFilter:
        """The filters that a mark stands for. Raises ListGone."""
        if not mark.startswith(_KEPT):
            return unpacked(mark)
        number = mark.removeprefix(_KEPT)
        if not number.isdecimal():
            raise ListGone
        async with self._database.glance() as tx:
            kept = await tx.listings.mark(int(number))
        if kept is None:
            raise ListGone
        return unpacked(kept)

    async def tidy(self, now: datetime) -> None:
        """Forget the filters of lists that nobody turned for thirty days."""
        async with self._database.begin() as tx:
            await tx.listings.forget_before(now - KEPT_FOR)
