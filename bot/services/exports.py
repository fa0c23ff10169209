"""Handing out a Call's signatures as files: what each signer chose to show, and numbers that lead to nobody else."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.errors.exports import ExportTooLarge, ExportUnderWay
from bot.domain.exports import ExportFormat, Outset, Shown, summary_beside
from bot.domain.tallies import Dimension, share
from bot.files.call_export import BOOKS, about, signatories_table, write_numbers, write_rows
from bot.files.packing import packed_to_fit, size_of
from bot.files.tables import Book
from bot.services.aside import FullRounds, in_thread, room_on_the_disk
from bot.services.authority import only_stewards
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.services.limits import EXPORTS, Limits
from bot.services.signatories import cell_of
from bot.store.database import Database
from bot.texts import Texts

# Is told how many rows are written so far.
Told = Callable[[int], Awaitable[None]]

# How many signatures are looked at in one short read: what it takes to work through them must not hold up anyone.
_AT_ONCE: Final = 500
# Changes after which no row can show more than its signer wants.
_HARMLESS: Final = frozenset(
    {
        "call.exported",
        "call.loaded",
        "call.published",
        "card.posted",
        "letter.resumed",
        "letter.sent",
        "letter.stopped",
        "representative.asked",
        "representative.confirmed",
        "review.seconded",
        "server.admitted",
        "server.set_up",
        "signature.no_more_letters",
        "signature.signed",
        "signatures.looked_for",
        "signatures.restored",
    }
)
# How often an export is made at most, so that it ends even where people change their mind all the time.
_TRIES: Final = 3
_MB: Final = 10**6
# An export is of the network: nothing of a guest is in it, wherever it is asked for.
_NETWORK: Final = Actor(discord_id=0)


@dataclass(frozen=True, slots=True)
class Exported:
    """What is handed out. The files are there as long as the block in which they were asked for."""

    call: Call
    files: tuple[Path, ...]
    rows: int
    total: int


class ExportService:
    """What stewards and operators take away of a Call."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now
        self._under_way: set[int] = set()
        self._full_rounds = FullRounds()

    @asynccontextmanager
    async def for_steward(
        self, actor: Actor, typed: str | None, kind: ExportFormat, texts: Texts, *, at_most: int, told: Told
    ) -> AsyncGenerator[Exported]:
        """A Call's export as files of at most so many bytes together; several that are larger are packed into one ZIP.

        Raises NotAllowed, ExportUnderWay (one at a time for each), TooMuchAtOnce, UnknownCall, ExportTooLarge.
        """
        only_stewards(actor)
        if actor.discord_id in self._under_way:
            raise ExportUnderWay
        self._limits.spend(EXPORTS, actor.discord_id, self._now())
        self._under_way.add(actor.discord_id)
        try:
            async with self._made(actor, typed, kind, texts, at_most=at_most, told=told) as exported:
                yield exported
        finally:
            self._under_way.discard(actor.discord_id)

    @asynccontextmanager
    async def for_operator(
        self, typed: str, kind: ExportFormat, texts: Texts, *, told: Told
    ) -> AsyncGenerator[Exported]:
        """The same, of any size, for whoever runs Accord. Raises UnknownCall."""
        async with self._made(None, typed, kind, texts, at_most=None, told=told) as exported:
            yield exported

    @asynccontextmanager
    async def _made(
        self,
        actor: Actor | None,
        typed: str | None,
        kind: ExportFormat,
        texts: Texts,
        *,
        at_most: int | None,
        told: Told,
    ) -> AsyncGenerator[Exported]:
        with TemporaryDirectory(prefix="accord-export-") as folder:
            with room_on_the_disk(), self._full_rounds.short():
                exported = await self._make(Path(folder), typed, kind, texts, told)
                if at_most is not None:
                    name = exported.call.reference.lower()
                    exported = replace(exported, files=await in_thread(packed_to_fit, exported.files, at_most, name))
            if at_most is not None and (size := size_of(exported.files)) > at_most:
                reference = exported.call.reference
                raise ExportTooLarge(reference, kind.value, size=-(-size // _MB), limit=at_most // _MB)
            await self._database.whole(self._note(actor, exported, kind))
            yield exported

    async def _make(self, folder: Path, typed: str | None, kind: ExportFormat, texts: Texts, told: Told) -> Exported:
        """Make the files. Where someone took back meanwhile what they showed, they are made anew, without it."""
        for _ in range(_TRIES - 1):
            exported, outset = await self._make_once(folder, typed, kind, texts, told)
            async with self._database.glance() as tx:
                if not await tx.audit.anything_since(outset.last_change, but=_HARMLESS):
                    return exported
            for file in exported.files:
                file.unlink()
        exported, _ = await self._make_once(folder, typed, kind, texts, told)
        return exported

    async def _make_once(
        self, folder: Path, typed: str | None, kind: ExportFormat, texts: Texts, told: Told
    ) -> tuple[Exported, Outset]:
        outset = await self._begin(typed)
        book = BOOKS[kind](folder, outset.call.reference.lower())
        try:
            shown = await self._write_signatories(book, outset, texts, told)
            note = about(outset, self._now(), texts)
            await in_thread(write_numbers, book, summary_beside(outset, shown), note, texts)
            files = await in_thread(book.close)
        except BaseException:
            book.abandon()
            raise
        return Exported(outset.call, files, shown.rows, outset.total), outset

    async def _begin(self, typed: str | None) -> Outset:
        """Everything but the rows, at one moment."""
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            numbers, _ = await tx.tallies.breakdowns(_NETWORK, call.id)
            counted = numbers[Dimension.TOTAL].get("", 0)
            versions = await tx.tallies.versions(_NETWORK, call.id)
            cells = [
                cell_of(value, people) for value, people in (await tx.tallies.listed_cells(_NETWORK, call.id)).items()
            ]
            return Outset(
                call=call,
                at=self._now(),
                as_of=await tx.tallies.refreshed_at(call.id),
                total=sum(versions.values()),
                counted=counted,
                versions=versions,
                groups=numbers[Dimension.GROUP],
                countries=numbers[Dimension.COUNTRY],
                youth_led=share([(numbers[Dimension.YOUTH_LED].get("", 0), counted)]),
                women_led=share([(numbers[Dimension.WOMEN_LED].get("", 0), counted)]),
                cells=tuple(sorted(cells, key=lambda cell: (-cell.people, cell.group, cell.country or ""))),
                last_signature=await tx.signatories.last(),
                last_change=await tx.audit.last(),
            )

    async def _write_signatories(self, book: Book, outset: Outset, texts: Texts, told: Told) -> Shown:
        """Write a row for each who may be listed, a few signatures at a time: nothing is held up meanwhile.

        No row comes twice: a signature that is made anew has a later id than the last one of the outset.
        """
        shown = Shown()
        await in_thread(book.begin, signatories_table(texts))
        for after in range(0, outset.last_signature, _AT_ONCE):
            upto = min(after + _AT_ONCE, outset.last_signature)
            async with self._database.glance() as tx:
                rows = await tx.signatories.between(_NETWORK, outset.call.id, after=after, upto=upto)
            if rows:
                shown.add(rows, as_of=outset.as_of)
                await in_thread(write_rows, book, rows, texts)
                await told(shown.rows)
        return shown

    async def _note(self, actor: Actor | None, exported: Exported, kind: ExportFormat) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            steward = await tx.members.meet(actor.discord_id, at=now) if actor else None
            await tx.audit.record(
                "call.exported",
                exported.call.reference,
                at=now,
                member_id=steward.id if steward else None,
                server_id=actor.server_id if actor else None,
                format=kind.value,
                rows=exported.rows,
            )
