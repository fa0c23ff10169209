"""Finding an organisation by what is typed. Never a full scan, however common the words."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import CompoundSelect, Integer, Row, Select, bindparam, delete, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.finding import found_by, initials_of, reference_number
from bot.domain.names import fold
from bot.domain.organisations import Confirmation, Organisation, Standing, words_of
from bot.store.organisation_words import (
    COMPARED,
    COUNTED,
    ENOUGH,
    Range,
    Ranked,
    acted_for,
    acted_for_near,
    all_of,
    beginning,
    counted,
    exactly,
    filled_in_ranges,
    left_open_ranges,
    some,
    whole,
)
from bot.store.organisations import LONGEST_FOLD
from bot.store.tables import organisation, organisation_word, representative, server
from bot.store.upsert import insert_into
from bot.store.visibility import filled_in, left_open, may_see_organisation

# The longest words are mostly the rarest: so many are counted, to begin with the rarest.
_COUNTED: Final = 6
_MOST_WORDS: Final = 50
# Letters at the beginning of a word that likely doubles share.
_STEM: Final = 4

# What a name was found by: it may have been merged away.
_NAMED: Final = organisation.alias("named")
_SURVIVOR: Final = func.coalesce(_NAMED.c.merged_into, _NAMED.c.id)
_SEEN: Final = (
    organisation.c.id,
    organisation.c.name,
    organisation.c.visibility,
    organisation.c.confirmed_in,
    organisation.c.confirmed_at,
    server.c.name.label("server"),
    select(func.count())
    .where(representative.c.organisation_id == organisation.c.id, representative.c.standing == Standing.CONFIRMED)
    .correlate(organisation)
    .scalar_subquery()
    .label("representatives"),
)


def _to_organisation(row: Row[*tuple[Any, ...]]) -> Organisation:
    confirmed = Confirmation(row.confirmed_in, row.server or "", row.confirmed_at) if row.confirmed_in else None
    return Organisation(row.id, row.name, row.visibility, confirmed, row.representatives)


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)[:_COUNTED]


def _rarest(counts: dict[Range, int], *, room: int) -> list[Range]:
    """As many of the ranges as have room together, the rarest first."""
    chosen: list[Range] = []
    for each in sorted((each for each in counts if counts[each]), key=counts.__getitem__):
        if room <= 0:
            break
        chosen.append(each)
        room -= counts[each]
    return chosen


class OrganisationSearchStore:
    """Organisations as an actor may find them, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def index(self, organisation_id: int, name: str) -> None:
        """Let an organisation be found by the words of its name, and by no others."""
        words = found_by(name)
        others = (organisation_word.c.organisation_id == organisation_id) & organisation_word.c.word.not_in(words)
        await self._connection.execute(delete(organisation_word).where(others))
        rows = [{"word": word, "organisation_id": organisation_id} for word in words]
        await self._connection.execute(insert_into(self._connection, organisation_word).on_conflict_do_nothing(), rows)

    async def find(self, actor: Actor, typed: str, *, limit: int = 25) -> list[Organisation]:
        """What the actor may see and every typed word begins a word of: the exact name first, then the shortest.

        A reference (`ORG-12`) finds what it refers to. Of words that thousands of names have, some names are looked at,
        and all that the actor or their server acts for.
        """
        if (referred := await self.by_reference(actor, typed)) is not None:
            return [referred]
        words = words_of(typed)
        if not words or len(words) > _MOST_WORDS:
            return []
        counts = await self._counts(beginning(word) for word in _longest(words))
        if 0 in counts.values():
            return []
        # The rarest first: what lacks it is not compared with the others.
        every = sorted(map(beginning, words), key=lambda each: (counts.get(each, COUNTED), -len(each[0])))
        wide = counts.get(every[0], COUNTED) > ENOUGH
        seen = _finding(left_open(actor), len(every), wide=wide)
        values = filled_in_ranges(every) | {"folded": _folded(typed), "most": limit}
        return await self._read(seen, actor, values)

    async def exact(self, actor: Actor, typed: str) -> Organisation | None:
        """The organisation of exactly that name, whatever its case and accents, as far as the actor may see it."""
        found = await self._seen(actor, exactly(actor, _folded(typed)), limit=1)
        return found[0] if found else None

    async def by_reference(self, actor: Actor, typed: str) -> Organisation | None:
        """The organisation that `ORG-12` refers to, as far as the actor may see it."""
        number = reference_number(typed)
        if number is None:
            return None
        this = select(organisation.c.id, literal(1).label("rank")).where(organisation.c.id == number)
        found = await self._seen(actor, this, limit=1)
        return found[0] if found else None

    async def similar(self, actor: Actor, name: str, *, limit: int = 200) -> list[Organisation]:
        """What the actor may see and shares the first letters of a name's rarer words, or its initials.

        Those that share the most and the rarest are first.
        """
        stems = [beginning(word[:_STEM]) for word in _longest(found_by(name))]
        if not stems:
            return []
        counts = await self._counts([*map(whole, initials_of(name)), *stems])
        rarest = _rarest(counts, room=COMPARED)
        if not rarest:
            return []
        each_rank = union_all(*(some(each, rank=1 / counts[each]) for each in rarest)).subquery()
        rank = func.sum(each_rank.c.rank).label("rank")
        most = select(each_rank.c.id, rank).group_by(each_rank.c.id).order_by(rank.desc()).limit(ENOUGH)
        return await self._seen(actor, most, limit=limit)

    async def _counts(self, ranges: Iterable[Range]) -> dict[Range, int]:
        """How many have a word in each range, as far as is counted."""
        asked = list(dict.fromkeys(ranges))
        counts = await self._connection.execute(_counting(len(asked)), filled_in_ranges(asked))
        return dict(zip(asked, counts.one(), strict=True))

    async def _seen(
        self, actor: Actor, ranked: Ranked | CompoundSelect[*tuple[Any, ...]], *, limit: int
    ) -> list[Organisation]:
        """Those of some records, or what they became part of, that the actor may see: by rank, then the shortest."""
        return await self._read(_seen(left_open(actor), ranked), actor, {"most": limit})

    async def _read(
        self, seen: Select[*tuple[Any, ...]], actor: Actor, values: Mapping[str, object]
    ) -> list[Organisation]:
        return [_to_organisation(row) for row in await self._connection.execute(seen, {**values, **filled_in(actor)})]


# Making a statement takes longer than running it: those that are often asked are made once.
_may_see: Final = cache(may_see_organisation)


def _seen(actor: Actor, ranked: Ranked | CompoundSelect[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    few = ranked.subquery("few")
    kept = (
        select(_SURVIVOR.label("id"), func.max(few.c.rank).label("rank"))
        .join_from(few, _NAMED, _NAMED.c.id == few.c.id)
        .group_by(_SURVIVOR)
        .subquery("kept")
    )
    return (
        select(*_SEEN)
        .select_from(kept)
        .join(organisation, organisation.c.id == kept.c.id)
        .outerjoin(server, server.c.id == organisation.c.confirmed_in)
        .where(_may_see(actor))
        .order_by(kept.c.rank.desc(), func.length(organisation.c.name), organisation.c.name)
        .limit(bindparam("most", type_=Integer))
    )


@cache
def _finding(actor: Actor, words: int, *, wide: bool) -> Select[*tuple[Any, ...]]:
    """What has words that begin so, the rarest first; where that is not rare, beside some all that one acts for."""
    every = left_open_ranges(words)
    exact = exactly(actor, bindparam("folded", type_=organisation.c.folded.type))
    sources = [exact, all_of(some(every[0]), every[1:])]
    if wide:
        sources += [all_of(own, every) for own in (acted_for(actor), acted_for_near(actor))]
    return _seen(actor, union_all(*sources))


@cache
def _counting(ranges: int) -> Select[*tuple[Any, ...]]:
    return select(*(counted(each).scalar_subquery() for each in left_open_ranges(ranges)))


def _folded(typed: str) -> str:
    return fold(typed)[:LONGEST_FOLD]
