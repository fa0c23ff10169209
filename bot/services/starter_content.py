"""Starter content: what documents name, loaded once, and left to the stewards who make it their own."""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.conferences import Conference, OutcomeKind
from bot.domain.errors import ContentRefused
from bot.domain.initiatives import Initiative
from bot.domain.practices import Practice
from bot.domain.records import RecordKind
from bot.domain.starter import StarterContent, StarterNoun
from bot.domain.starter_conferences import StarterConference
from bot.files.starter_file import read_starter
from bot.services.clock import Clock
from bot.store.database import Database, Transaction
from bot.store.starter import Loaded, OutcomeRow

log = logging.getLogger(__name__)
_CONTENT: Final = Path(__file__).parents[1] / "content"
# The bundled files, each before those that name records of it.
BUNDLED: Final = tuple(_CONTENT / f"{noun}.toml" for noun in ("initiatives", "conferences", "practices"))
# Starter content is the network's: whoever asks from nowhere sees it.
_ANYONE: Final = Actor(discord_id=0, server_id=None)


@dataclass(frozen=True, slots=True)
class LoadedContent:
    """What came of a file."""

    added: int = 0
    changed: int = 0
    # As they were: the file says the same, or a steward has made them their own.
    left: int = 0


class StarterContentService:
    """What operators do with content files of records. A record is known by its file's name and its slug."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def load(self, file: Path) -> LoadedContent:
        """Keep the records of a file. What changed in it changes what nobody has touched. Raises ContentRefused."""
        return await self._database.whole(self._load(parse_starter(file), file))

    async def _load(self, content: StarterContent, file: Path) -> LoadedContent:
        now = self._now()
        async with self._database.begin() as tx:
            await _take_turns(tx)
            call = await _call(tx, content, file)
            loaded = await tx.starter.loaded()
            ids = {origin: known.record_id for origin, known in loaded.items()}
            added: set[str] = set()
            for each in content.records:
                origin = f"{file.stem}/{each.slug}"
                if origin not in ids:
                    new = await _shelf(tx, each).add(each.kept(call.id, at=now), origin=origin)
                    ids[origin] = new.record.id
                    added.add(origin)
            # Not before all are there: one may name another that stands below it.
            own = [each for each in content.records if _untouched(loaded, f"{file.stem}/{each.slug}")]
            differing = await _follow(tx, own, ids, call, file, at=now)
            changed = len(differing - added)
            done = LoadedContent(len(added), changed, len(content.records) - len(added) - changed)
            if done.added or done.changed:
                await tx.audit.record("content.loaded", "content", at=now, added=done.added, changed=done.changed)
        return done

    async def begin_with(self, files: Sequence[Path], *, wanted: bool) -> None:
        """Keep the bundled records, or, where the operator wants none, take those away that nobody has touched."""
        if not wanted:
            await self._database.whole(self._take_away({file.stem for file in files}))
            return
        for file in files:
            try:
                await self.load(file)
            except ContentRefused as refused:
                log.warning("the records of a bundled file are not loaded, and those that are there stay: %s", refused)

    async def _take_away(self, names: Collection[str]) -> None:
        async with self._database.begin() as tx:
            await _take_turns(tx)
            for origin, known in (await tx.starter.loaded()).items():
                if not known.touched and origin.partition("/")[0] in names:
                    await tx.records.remove(known.record_id)


def parse_starter(file: Path) -> StarterContent:
    """Read a content file. Raises ContentRefused with the place and the problem."""
    try:
        return read_starter(file.read_bytes(), file.name)
    except OSError as error:
        raise ContentRefused(where=file.name, problem="the file cannot be read") from error


async def _take_turns(tx: Transaction) -> None:
    """Let processes that start at once do this one after the other."""
    await tx.starter.wait_longer()
    await tx.calls.hold_all()


class _Shelf(Protocol):
    """The store of one noun."""

    async def add(self, new: Any, *, origin: str | None = None) -> Any: ...
    async def some(self, actor: Actor, ids: Collection[int]) -> Sequence[Initiative | Practice | Conference]: ...
    async def change(self, changed: Any, *, at: datetime | None = None) -> bool: ...


def _shelf(tx: Transaction, each: StarterNoun) -> _Shelf:
    shelves: dict[RecordKind, _Shelf] = {
        RecordKind.INITIATIVE: tx.initiatives,
        RecordKind.PRACTICE: tx.practices,
        RecordKind.CONFERENCE: tx.conferences,
    }
    return shelves[each.kind_of_record]


async def _call(tx: Transaction, content: StarterContent, file: Path) -> Call:
    call = await tx.calls.by_reference(content.call)
    if call is None:
        raise ContentRefused(where=f"{file.name}: call", problem=f"there is no {content.call}")
    known = {point.number for point in call.text.points}
    for each in content.records:
        if missing := set(each.points) - known:
            where = f"{file.name}: {each.slug}"
            raise ContentRefused(where=where, problem=f"{content.call} has no point {min(missing)}")
    return call


def _untouched(loaded: Mapping[str, Loaded], origin: str) -> bool:
    """Whether nobody made a record their own; what is new, nobody did yet."""
    return origin not in loaded or not loaded[origin].touched


async def _follow(
    tx: Transaction, records: Sequence[StarterNoun], ids: Mapping[str, int], call: Call, file: Path, *, at: datetime
) -> set[str]:
    """Let what nobody has touched say what its file says now. Returns the origins of those that said something else."""
    numbered = {ids[f"{file.stem}/{each.slug}"]: each for each in records}
    kept = {record_id: each for each in await _all(tx, numbered) for record_id in [each.record.id]}
    links, outcomes = await tx.starter.links(numbered), await tx.starter.outcomes(numbered)
    differing: set[str] = set()
    for record_id, each in numbered.items():
        wanted = _as_untouched(each.kept(call.id, at=at), kept[record_id])
        differs = wanted != kept[record_id] and await _shelf(tx, each).change(_told(wanted), at=at)
        named = [(kind, _linked(ids, other, each, file)) for kind, other in each.links]
        differs |= await tx.starter.link(record_id, links.get(record_id, ()), named)
        came = _came_of(each, call)
        if came != outcomes.get(record_id, []):
            await tx.starter.leave_behind(record_id, came, at=kept[record_id].record.made_at)
            differs = True
        if differs:
            differing.add(f"{file.stem}/{each.slug}")
    return differing


async def _all(tx: Transaction, numbered: Mapping[int, StarterNoun]) -> list[Initiative | Practice | Conference]:
    """Some records, as they are kept."""
    found: list[Initiative | Practice | Conference] = []
    for kind in {each.kind_of_record for each in numbered.values()}:
        some = {record_id: each for record_id, each in numbered.items() if each.kind_of_record is kind}
        found += await _shelf(tx, next(iter(some.values()))).some(_ANYONE, list(some))
    return found


def _came_of(each: StarterNoun, call: Call) -> list[OutcomeRow]:
    """What came of a conference, as its rows say it."""
    if not isinstance(each, StarterConference):
        return []
    return [
        (one.kind.value, one.name or "", one.link, call.id if one.kind is OutcomeKind.CALL else None)
        for one in each.outcomes
    ]


def _as_untouched(new: Any, kept: Initiative | Practice | Conference) -> Any:
    """What a file says, with what is not its to say: the times of its making stay, so it goes on being untouched."""
    same = {"id": kept.record.id, "version": kept.record.version}
    times = {"made_at": kept.record.made_at, "changed_at": kept.record.changed_at}
    wanted = replace(new, record=replace(new.record, **same, **times))
    return replace(wanted, sequence=kept.sequence) if isinstance(kept, Conference) else wanted


def _told(wanted: Any) -> Any:
    """A conference that changed, as calendars must hear of it."""
    return replace(wanted, sequence=wanted.sequence + 1) if isinstance(wanted, Conference) else wanted


def _linked(ids: Mapping[str, int], named: str, each: StarterNoun, file: Path) -> int:
    origin = named if "/" in named else f"{file.stem}/{named}"
    if origin not in ids:
        raise ContentRefused(where=f"{file.name}: {each.slug}", problem=f"there is no record {named}")
    return ids[origin]
