"""What of the news an edition tells, in which order, and how much of it is listed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.dates import read_date
from bot.domain.digests import Section
from bot.domain.editions import MOST_LISTED, MOST_TOLD, Item, Moment
from bot.domain.news import Candidate, Outlook, Told
from bot.domain.records import RecordKind

_SECTIONS: Final = tuple(Section)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with all that an edition tells of it."""

    candidate: Candidate
    record_id: int
    section: Section
    # Where it stands in the edition.
    place: tuple[int, int, str | float, int]
    items: tuple[Item, ...]
    # The same where it stands behind *and 14 more*.
    behind: tuple[Item, ...]


def entry_of(candidate: Candidate, outlook: Outlook, *, at_home: bool, told: Told = ()) -> Entry | None:
    """What is to be told of a record; None where that is nothing."""
    items = candidate.news(outlook, at_home=at_home, told=told)
    if not items:
        return None
    section = items[0].section
    place = _SECTIONS.index(section), *_place(candidate, items[0], at_home=at_home)
    return Entry(
        candidate, candidate.record_id, section, place, items, tuple(replace(each, listed=False) for each in items)
    )


def _place(candidate: Candidate, first: Item, *, at_home: bool) -> tuple[int, str | float, int]:
    """Conferences in the order in which they begin; what is due by its day; everything else the latest first."""
    if candidate.kind is RecordKind.CONFERENCE:
        return 0, candidate.listed_by, candidate.record_id
    if first.moment is Moment.DUE:
        due = read_date(first.mark)
        return 0, due.last_day.toordinal() if due else 0, candidate.record_id
    since = [each for each in (candidate.begins(at_home=at_home), candidate.altered_at) if each is not None]
    return 1, -max(since).timestamp(), -candidate.record_id


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """As they are told."""
    return sorted(entries, key=lambda each: each.place)


def told_of(entries: Iterable[Entry], sections: Collection[Section]) -> tuple[tuple[Item, ...], Mapping[Section, int]]:
    """What is told of entries in their order, and how many more of each section there are than are kept as told.

    Where there is more than is listed, each section gets its share of the list.
    """
    rows: defaultdict[Section, list[Entry]] = defaultdict(list)
    for each in entries:
        if each.section in sections:
            rows[each.section].append(each)
    listed = _shares([len(found) for found in rows.values()], MOST_LISTED)
    behind = _shares([len(found) - some for found, some in zip(rows.values(), listed, strict=True)], MOST_TOLD)
    items: list[Item] = []
    beyond: dict[Section, int] = {}
    for (section, found), some, more in zip(rows.items(), listed, behind, strict=True):
        items += [item for each in found[:some] for item in each.items]
        items += [item for each in found[some : some + more] for item in each.behind]
        if len(found) > some + more:
            beyond[section] = len(found) - some - more
    return tuple(items), beyond


def _shares(counts: Sequence[int], room: int) -> list[int]:
    """How many of each get a place: all of what is little, and of the rest as many as of each other."""
    shares = [0] * len(counts)
    while room and (short := [at for at, many in enumerate(counts) if shares[at] < many]):
        each = max(1, room // len(short))
        for at in short:
            shares[at] += (more := min(each, counts[at] - shares[at], room))
            room -= more
    return shares
