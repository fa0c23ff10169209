"""Starter content: what documents name, loaded once, and left to the stewards who make it their own."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.errors import ContentRefused
from bot.domain.initiatives import Initiative
from bot.domain.starter import StarterContent
from bot.files.initiatives_file import read_initiatives
from bot.services.clock import Clock
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)
# Starter content is the network's: whoever asks from nowhere sees it.
_ANYONE = Actor(discord_id=0, server_id=None)


@dataclass(frozen=True, slots=True)
class LoadedContent:
    """What came of a file."""

    added: int = 0
    changed: int = 0
    # As they were: the file says the same, or a steward has made them their own.
    left: int = 0


class StarterContentService:
    """What operators do with content files of initiatives. A record is known by its file's name and its slug."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def load(self, file: Path) -> LoadedContent:
        """Keep the initiatives of a file. What changed in it changes what nobody has touched. Raises ContentRefused."""
        return await self._database.whole(self._load(parse_initiatives(file), file))

    async def _load(self, content: StarterContent, file: Path) -> LoadedContent:
        now, done = self._now(), LoadedContent()
        async with self._database.begin() as tx:
            # Processes that start at once take turns.
            await tx.calls.hold_all()
            call = await _call(tx, content, file)
            loaded = await tx.starter.loaded(file.stem)
            for each in content.initiative:
                origin, new = f"{file.stem}/{each.slug}", each.initiative(call.id, at=now)
                known = loaded.get(origin)
                if known is None:
                    await tx.initiatives.add(new, origin=origin)
                    done = replace(done, added=done.added + 1)
                elif not known.touched and await _changed(tx, known.record_id, new):
                    done = replace(done, changed=done.changed + 1)
                else:
                    done = replace(done, left=done.left + 1)
            if done.added or done.changed:
                await tx.audit.record("content.loaded", "content", at=now, added=done.added, changed=done.changed)
        return done

    async def begin_with(self, file: Path, *, wanted: bool) -> None:
        """Keep the bundled initiatives, or, where the operator wants none, take those away that nobody has touched."""
        if not wanted:
            await self._database.whole(self._take_away(file))
            return
        try:
            await self.load(file)
        except ContentRefused as refused:
            log.warning("the bundled initiatives are not loaded, and those that are there stay: %s", refused)

    async def _take_away(self, file: Path) -> None:
        async with self._database.begin() as tx:
            for each in (await tx.starter.loaded(file.stem)).values():
                if not each.touched:
                    await tx.records.remove(each.record_id)


def parse_initiatives(file: Path) -> StarterContent:
    """Read a content file. Raises ContentRefused with the place and the problem."""
    try:
        return read_initiatives(file.read_bytes(), file.name)
    except OSError as error:
        raise ContentRefused(where=file.name, problem="the file cannot be read") from error


async def _call(tx: Transaction, content: StarterContent, file: Path) -> Call:
    call = await tx.calls.by_reference(content.call)
    if call is None:
        raise ContentRefused(where=f"{file.name}: call", problem=f"there is no {content.call}")
    known = {point.number for point in call.text.points}
    for each in content.initiative:
        if missing := set(each.points) - known:
            where = f"{file.name}: {each.slug}"
            raise ContentRefused(where=where, problem=f"{content.call} has no point {min(missing)}")
    return call


async def _changed(tx: Transaction, record_id: int, new: Initiative) -> bool:
    """Let what nobody has touched say what its file says now; False where it does already."""
    kept = await tx.initiatives.find(_ANYONE, record_id)
    if kept is None:
        return False
    # It goes on being untouched: the times of its making stay.
    same = {"id": kept.record.id, "version": kept.record.version}
    times = {"made_at": kept.record.made_at, "changed_at": kept.record.changed_at}
    wanted = replace(new, record=replace(new.record, **same, **times))
    return wanted != kept and await tx.initiatives.change(wanted)
