"""Editions: claimed before they are sent, settled after, and remembered by what they told."""

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Integer, Row, Select, bindparam, delete, func, insert, literal_column, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.digests import Section, Trouble
from bot.domain.editions import Edition, EditionState, Emptiness, Item, Moment
from bot.domain.shards import Shards
from bot.domain.visibility import Visibility
from bot.store.digests import of_process
from bot.store.tables import digest, edition, edition_item, record
from bot.store.upsert import insert_into

# Rows of one statement: databases bound the number of parameters.
_AT_ONCE: Final = 500
# Said as it stands in the index, so that the database sees that it may use it.
_ON_ITS_WAY: Final = edition.c.state == literal_column(f"'{EditionState.ON_ITS_WAY}'")


def _to_edition(row: Row[*tuple[Any, ...]]) -> Edition:
    return Edition(
        id=row.id,
        digest_id=row.digest_id,
        period=row.period,
        since=row.since,
        until=row.until,
        state=EditionState(row.state),
        language=row.language,
        emptiness=Emptiness(row.emptiness) if row.emptiness else None,
        trouble=Trouble(row.trouble) if row.trouble else None,
        claimed_at=row.claimed_at,
        tried_at=row.tried_at,
        settled_at=row.settled_at,
        channel_id=row.channel_id,
        message_id=row.message_id,
        figures=row.figures,
    )


def _to_item(row: Row[*tuple[Any, ...]]) -> Item:
    return Item(Section(row.section), row.record_id, Moment(row.moment), row.mark, row.listed)


# With these in their way editions arrive regardless.
_ARRIVING: Final = [each.value for each in Trouble if each.arrives]


class EditionStore:
    """Editions in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Edition, items: Collection[Item] = ()) -> int | None:
        """Keep an edition with what it tells; its own id is not used. None where its period has one already."""
        values = {
            "digest_id": new.digest_id,
            "period": new.period,
            "since": new.since,
            "until": new.until,
            "state": new.state.value,
            "language": new.language,
            "emptiness": new.emptiness.value if new.emptiness else None,
            "trouble": new.trouble.value if new.trouble else None,
            "claimed_at": new.claimed_at,
            "tried_at": new.tried_at,
            "settled_at": new.settled_at,
            "channel_id": new.channel_id,
            "message_id": new.message_id,
            "figures": dict(new.figures),
            "stale": False,
        }
        made = insert_into(self._connection, edition).values(**values).on_conflict_do_nothing().returning(edition.c.id)
        edition_id = await self._connection.scalar(made)
        if edition_id is not None:
            await self._keep(edition_id, items)
        return edition_id

    async def _keep(self, edition_id: int, items: Collection[Item]) -> None:
        rows = [
            {
                "edition_id": edition_id,
                "position": position,
                "section": each.section.value,
                "record_id": each.record_id,
                "moment": each.moment.value,
                "mark": each.mark,
                "listed": each.listed,
            }
            for position, each in enumerate(items)
        ]
        for begin in range(0, len(rows), _AT_ONCE):
            await self._connection.execute(insert(edition_item), rows[begin : begin + _AT_ONCE])

    async def set(self, edition_id: int, **values: Any) -> None:
        """Keep how an edition goes on; states, troubles and reasons by their values."""
        await self._connection.execute(update(edition).where(edition.c.id == edition_id).values(**values))

    async def find(self, edition_id: int) -> Edition | None:
        """An edition, whoever asks."""
        found = await self._some(select(edition).where(edition.c.id == edition_id))
        return found[0] if found else None

    async def of_period(self, digest_id: int, period: str) -> Edition | None:
        """The edition of a digest for a period; held, so that nobody else sends it."""
        this = select(edition).where(edition.c.digest_id == digest_id, edition.c.period == period)
        found = await self._some(this.with_for_update())
        return found[0] if found else None

    async def latest(self, digest_ids: Collection[int], *, told: bool = False) -> Mapping[int, Edition]:
        """The last edition of each digest; the last one that told something, where `told`."""
        last = select(func.max(edition.c.id)).where(edition.c.digest_id.in_(digest_ids)).group_by(edition.c.digest_id)
        if told:
            last = last.where(edition.c.state == EditionState.SENT.value)
        found = await self._some(select(edition).where(edition.c.id.in_(last)))
        return {each.digest_id: each for each in found}

    async def items_of(self, edition_ids: Collection[int]) -> Mapping[int, list[Item]]:
        """What some editions told, each in its order."""
        told = select(edition_item).where(edition_item.c.edition_id.in_(edition_ids))
        found: dict[int, list[Item]] = {each: [] for each in edition_ids}
        for row in await self._connection.execute(told.order_by(edition_item.c.edition_id, edition_item.c.position)):
            found[row.edition_id].append(_to_item(row))
        return found

    async def items(self, edition_id: int) -> list[Item]:
        """What an edition told, in its order."""
        return (await self.items_of([edition_id]))[edition_id]

    async def told(self, digest_id: int, record_id: int) -> list[tuple[Edition, Item]]:
        """In which editions of a digest a record was told, the latest first."""
        wanted = (
            select(edition, edition_item)
            .join(edition_item, edition_item.c.edition_id == edition.c.id)
            .where(edition.c.digest_id == digest_id, edition_item.c.record_id == record_id)
            .where(edition.c.state.in_((EditionState.SENT.value, EditionState.ON_ITS_WAY.value)))
            .order_by(edition.c.id.desc())
        )
        return [(_to_edition(row), _to_item(row)) for row in await self._connection.execute(wanted)]

    async def on_its_way(self, digest_ids: Collection[int]) -> Mapping[int, Edition]:
        """The edition of each digest that was claimed and is not settled."""
        claimed = select(edition).where(_ON_ITS_WAY, edition.c.digest_id.in_(digest_ids))
        return {each.digest_id: each for each in await self._some(claimed.order_by(edition.c.id))}

    async def unfinished(
        self,
        shards: Shards,
        now: datetime,
        *,
        tried_before: datetime,
        later_than: datetime,
        limit: int,
        personal: bool = False,
    ) -> list[Edition]:
        """Some that were tried before a moment and are not settled; those in whose way is nothing now.

        Or tried `later_than` is possible: a clock was set back. For channels on these shards, or by direct message.
        """
        given = {"now": now, "before": tried_before, "later": later_than, "most": limit}
        found = await self._connection.execute(_unfinished(shards, personal=personal), given)
        return [_to_edition(row) for row in found]

    async def take_up(self, taken: Edition, *, at: datetime) -> bool:
        """Try one again that is not settled; False where somebody else does already."""
        this = (edition.c.id == taken.id) & (edition.c.tried_at == taken.tried_at) & _ON_ITS_WAY
        return (await self._connection.execute(update(edition).where(this).values(tried_at=at))).rowcount > 0

    async def stale(self, shards: Shards, *, refused_before: datetime, limit: int) -> list[Edition]:
        """Some that are to be edited, of this process's servers; one that Discord refused not before some time."""
        theirs = of_process(shards, personal=False)
        if shards.lead:
            theirs = theirs | of_process(shards, personal=True)
        wanted = select(edition).join(digest, digest.c.id == edition.c.digest_id)
        rested = edition.c.trouble.is_(None) | (edition.c.tried_at <= refused_before)
        wanted = wanted.where(text("edition.stale"), edition.c.message_id.is_not(None), rested, theirs)
        return await self._some(wanted.order_by(edition.c.id).limit(limit))

    async def any_before(self, moment: datetime) -> bool:
        """Whether the oldest told of times before a moment."""
        oldest = await self._connection.scalar(select(edition.c.until).order_by(edition.c.id).limit(1))
        return oldest is not None and oldest < moment

    async def forget_before(self, moment: datetime, *, limit: int) -> int:
        """Forget some of the oldest that told of times before a moment. Returns how many."""
        oldest = select(edition.c.id).where(edition.c.until < moment).order_by(edition.c.id).limit(limit)
        return (await self._connection.execute(delete(edition).where(edition.c.id.in_(oldest)))).rowcount

    async def _some(self, wanted: Select[*tuple[Any, ...]]) -> list[Edition]:
        return [_to_edition(row) for row in await self._connection.execute(wanted)]


@cache
def _unfinished(shards: Shards, *, personal: bool) -> Select[*tuple[Any, ...]]:
    """Made once: each tick asks it."""
    now, before, later = (bindparam(name, type_=edition.c.tried_at.type) for name in ("now", "before", "later"))
    lost = (edition.c.tried_at <= before) | (edition.c.tried_at > later)
    arrives = digest.c.trouble.is_(None) | digest.c.trouble.in_(_ARRIVING) | (digest.c.next_at <= now)
    wanted = select(edition).join(digest, digest.c.id == edition.c.digest_id)
    wanted = wanted.where(_ON_ITS_WAY, lost, arrives, of_process(shards, personal=personal))
    return wanted.order_by(edition.c.tried_at, edition.c.id).limit(bindparam("most", type_=Integer))


async def editions_telling(
    connection: AsyncConnection, record_ids: Collection[int], *, seen_now: Visibility | None = None
) -> None:
    """Note that editions tell of records that go, or that are seen by others `seen_now`: they are edited.

    To be called before that is written.
    """
    telling = select(edition_item.c.edition_id).where(edition_item.c.record_id.in_(record_ids), edition_item.c.listed)
    if seen_now is not None:
        telling = telling.join(record, record.c.id == edition_item.c.record_id).where(record.c.visibility != seen_now)
    # One that is on its way may have been made ready before this.
    sent = edition.c.id.in_(telling) & or_(edition.c.message_id.is_not(None), _ON_ITS_WAY)
    await connection.execute(update(edition).where(sent).values(stale=True))
