"""Handing out initiatives as a file that can be taken in again: whatever the asker may see, and nothing else."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.exchange import ExchangeTooLarge
from bot.domain.errors.exports import ExportUnderWay
from bot.domain.exchange import MEGABYTE, ExchangeFormat
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.files.initiative_book import Coded, InitiativeBook
from bot.files.initiative_cells import Calls
from bot.files.packing import size_of
from bot.services.aside import FullRounds, in_thread, room_on_the_disk
from bot.services.clock import Clock
from bot.services.judging import own_code
from bot.services.limits import EXPORTS, Limits
from bot.store.database import Database
from bot.texts import Texts

# Is told how many rows are written so far.
Told = Callable[[int], Awaitable[None]]
# Ids are looked for, and initiatives read, so many at once.
_IDS_AT_ONCE: Final = 2_000
_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The file, which is there as long as the block in which it was asked for, and how many initiatives it has."""

    file: Path
    rows: int


class InitiativeExportService:
    """What members take away of the initiatives that they may see."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now
        self._under_way: set[int] = set()
        self._full_rounds = FullRounds()

    @asynccontextmanager
    async def hand_out(
        self, actor: Actor, asked: RecordFilter, kind: ExchangeFormat, texts: Texts, *, at_most: int, told: Told
    ) -> AsyncGenerator[HandedOut]:
        """Those that fit, as a file of at most so many bytes; where none does, with its headings alone.

        Raises ExportUnderWay (one at a time for each), TooMuchAtOnce, ExchangeTooLarge.
        """
        if actor.discord_id in self._under_way:
            raise ExportUnderWay
        self._limits.spend(EXPORTS, actor.discord_id, self._now())
        self._under_way.add(actor.discord_id)
        try:
            with TemporaryDirectory(prefix="accord-export-") as folder:
                with room_on_the_disk(), self._full_rounds.short():
                    made = await self._make(Path(folder), actor, asked, kind, texts, told)
                if (size := size_of([made.file])) > at_most:
                    raise ExchangeTooLarge(size=-(-size // MEGABYTE), limit=at_most // MEGABYTE)
                yield made
        finally:
            self._under_way.discard(actor.discord_id)

    async def _make(
        self, folder: Path, actor: Actor, asked: RecordFilter, kind: ExchangeFormat, texts: Texts, told: Told
    ) -> HandedOut:
        ids, calls = await self._fitting(actor, asked)
        book = await in_thread(InitiativeBook, folder, kind, calls, texts)
        rows = 0
        try:
            for first in range(0, len(ids), _AT_ONCE):
                some = await self._some(actor, ids[first : first + _AT_ONCE])
                await in_thread(book.add, some)
                rows += len(some)
                await told(rows)
            (file,) = await in_thread(book.close)
        except BaseException:
            book.abandon()
            raise
        return HandedOut(file, rows)

    async def _fitting(self, actor: Actor, asked: RecordFilter) -> tuple[list[int], Calls]:
        """The ids of those that fit, at one moment: none is missed or found twice while others are made."""
        asked = replace(asked, kind=RecordKind.INITIATIVE)
        ids: list[int] = []
        async with self._database.read() as tx:
            while some := await tx.record_search.page(actor, asked, len(ids), _IDS_AT_ONCE):
                ids += some
            calls = {each.id: each.reference for each in await tx.calls.all()}
        return ids, calls

    async def _some(self, actor: Actor, ids: list[int]) -> list[Coded]:
        """Those of them that the actor may still see."""
        async with self._database.read() as tx:
            kept = await tx.initiatives.some(actor, ids)
            origins = {each.id: each.origin for each in await tx.many_initiatives.by_ids(actor, ids)}
        return [(each, own_code(origins.get(each.record.id), each.record.server_id, actor)) for each in kept]
