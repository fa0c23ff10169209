"""Taking in a file of initiatives: looked at first, always; then all of it or nothing."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.exchange import ImportOvertaken, TableEmpty, TooMuchSeen
from bot.domain.exchange import MEMBERS_ROWS, ORGANISERS_ROWS, Alike, Step
from bot.domain.names import fold
from bot.domain.reviews import ReviewKind
from bot.files.row_values import KnownCall
from bot.services.aside import in_thread
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.handed_in import Given, HandedIn, Looked, Told
from bot.services.imported import ALONE, Importer
from bot.services.judging import Plan
from bot.services.limits import IMPORTS, LOOKS_AT_FILES, Limits
from bot.services.overlap import likely_doubles
from bot.services.reading import Read, TableReading
from bot.store.database import Database
from bot.store.many_initiatives import New, Work, made_ready
from bot.texts import Texts

# How often everything is looked at again where others changed the same at the same moment.
_TRIES: Final = 3
# Reviewers look again at each initiative of which the network sees something else: so many at once.
_MOST_AGAIN: Final = 200
# Of the new rows, so many are compared with what is there, for so many seconds.
_COMPARED: Final = 100
_SECONDS: Final = 8.0


class _Overtaken(Exception):
    """Someone changed meanwhile what was looked at."""


class InitiativeImportService:
    """What members do with a file of initiatives."""

    def __init__(self, database: Database, limits: Limits, files: HandedIn, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._files = files
        self._now = now

    @asynccontextmanager
    async def look(self, actor: Actor, given: Given, texts: Texts, told: Told) -> AsyncGenerator[Looked]:
        """What a file would do in my server, and everything that is wrong in it. Nothing is changed.

        Raises ServerOnly, ImportUnderWay (one at a time for each), TooMuchAtOnce, and the errors of
        bot/domain/errors/exchange.py about a whole file.
        """
        in_server(actor)
        self._limits.spend(LOOKS_AT_FILES, actor.discord_id, self._now())
        async with self._files.opened(actor, given) as path:
            async with self._files.in_turn(told):
                importer, read = await self._read(actor, path, given.name, texts, told)
                if not read.outcome.problems:
                    await self._compare(importer, read, told)
            yield Looked(read.outcome, path, read.problems)

    @asynccontextmanager
    async def carry_out(self, actor: Actor, given: Given, texts: Texts, told: Told) -> AsyncGenerator[Looked]:
        """Take a file in: all of it, or nothing where something is wrong in it. The same file twice changes nothing.

        Raises as `look` does; ImportOvertaken where others changed the same again and again.
        """
        in_server(actor)
        self._limits.spend(IMPORTS, actor.discord_id, self._now())
        async with self._files.opened(actor, given) as path:
            async with self._files.in_turn(told):
                read = await self._taken_in(actor, path, given.name, texts, told)
            yield Looked(read.outcome, path, read.problems)

    async def _taken_in(self, actor: Actor, path: Path, name: str, texts: Texts, told: Told) -> Read:
        for _ in range(_TRIES):
            importer, read = await self._read(actor, path, name, texts, told)
            if read.outcome.problems or not (read.plan.new or read.plan.changed):
                return read
            await told(Step.WRITING, read.plan.rows)
            try:
                await self._write(importer, read.plan, path.with_name("stage"))
            except _Overtaken:
                continue
            read.outcome.imported = True
            return read
        raise ImportOvertaken

    async def _read(self, actor: Actor, path: Path, name: str, texts: Texts, told: Told) -> tuple[Importer, Read]:
        importer, calls = await self._importer(actor, texts.language)
        most = ORGANISERS_ROWS if actor.organiser else MEMBERS_ROWS
        read = await TableReading(self._database, importer, calls, texts).read(path, name, most=most, told=told)
        if read.plan.rows == 0:
            raise TableEmpty
        if len(read.plan.again) > _MOST_AGAIN:
            raise TooMuchSeen(count=len(read.plan.again), limit=_MOST_AGAIN)
        return importer, read

    async def _importer(self, actor: Actor, language: str) -> tuple[Importer, list[KnownCall]]:
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            acting: dict[str, int] = {}
            for name in await tx.representatives.names_acted_for(member.id) if member else ():
                if (organisation_id := await tx.representatives.acted_for_as(actor.discord_id, name)) is not None:
                    acting[fold(name)] = organisation_id
            calls = [KnownCall(each.id, each.reference, len(each.text.points)) for each in await tx.calls.all()]
        member_id = member.id if member else None
        return Importer(actor, in_server(actor), member_id, acting, language, self._now()), calls

    async def _compare(self, importer: Importer, read: Read, told: Told) -> None:
        """Look how many of the new rows are there already, as far as they can be told apart: said, never refused."""
        loop, outcome = asyncio.get_running_loop(), read.outcome
        until = loop.time() + _SECONDS
        if read.plan.new:
            await told(Step.COMPARING, read.plan.rows)
        for row, new, _ in read.plan.new[:_COMPARED]:
            if loop.time() > until:
                break
            async with self._database.read() as tx:
                doubles = await likely_doubles(tx, importer.actor, new)
            outcome.compared += 1
            if doubles:
                known = doubles[0].initiative
                outcome.alike.append(Alike(row, new.record.title, known.reference, known.record.title))

    async def _write(self, importer: Importer, plan: Plan, stage: Path) -> None:
        """Write all of it. What takes time comes before the database is held. Raises _Overtaken."""
        member_id, ids = await self._database.whole(self._reserve(importer, len(plan.new)))
        work, origins = await in_thread(_ready, self._database, plan, ids, member_id)
        if self._database.file is None:
            await self._database.whole(self._carry_out(importer, plan, origins, work, member_id))
            return
        work = await in_thread(work.staged, stage)
        async with self._database.beside(stage):
            await self._database.whole(self._carry_out(importer, plan, origins, work, member_id))

    async def _reserve(self, importer: Importer, count: int) -> tuple[int, list[int]]:
        async with self._database.begin() as tx:
            member = await tx.members.meet(importer.actor.discord_id, at=importer.now)
            return member.id, await tx.many_initiatives.reserve(count) if count else []

    async def _carry_out(self, importer: Importer, plan: Plan, origins: list[str], work: Work, member_id: int) -> None:
        server_id, now = importer.server_id, importer.now
        async with self._database.begin() as tx:
            if await tx.many_initiatives.taken(server_id, origins) or not await tx.many_initiatives.write(work):
                raise _Overtaken
            for record in plan.again:
                await tx.reviews.ask(
                    ReviewKind.RECORD, record.id, server_id=record.server_id or 0, maker_id=member_id, at=now
                )
            for home in {record.server_id for record in plan.again if record.server_id is not None}:
                await tx.posts.stale_reviews(home)
            await tx.audit.record(
                "initiatives.imported",
                "initiatives",
                at=now,
                member_id=member_id,
                server_id=server_id,
                made=len(plan.new),
                changed=len(plan.changed),
            )


def _ready(database: Database, plan: Plan, ids: list[int], member_id: int) -> tuple[Work, list[str]]:
    """All that is to be written, and where what is new came from. Blocks."""
    new = [
        New(replace(kept, record=replace(kept.record, id=record_id, owner_id=member_id)), _origin(origin, member_id))
        for record_id, (_, kept, origin) in zip(ids, plan.new, strict=True)
    ]
    # Always in one order, so that of two who change the same neither waits for the other.
    changed = sorted(plan.changed, key=lambda each: each.before.record.id)
    return made_ready(database.dialect, new, changed), [each.origin for each in new]


def _origin(origin: str, member_id: int) -> str:
    """Under what a new one is known; someone who is new here has an id only now."""
    code, alone, _ = origin.partition(ALONE)
    return f"{code}{alone}{member_id}" if alone else code
