"""Scheduled Events of servers: which conferences have one, what was told of them, and what is out of date."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, delete, false, func, literal, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.conferences import ConferenceStatus
from bot.domain.posts import PostKind
from bot.domain.scheduled_events import EventsHealth, EventTrouble, KeptEvent
from bot.domain.shards import SERVERS_APART, Shards
from bot.store.tables import conference, post, record, scheduled_event, server
from bot.store.upsert import insert_into

_IT = scheduled_event.c
_OUT_OF_DATE = {"stale": True, "tried_at": None}


def _to_kept(row: Row[*tuple[Any, ...]]) -> KeptEvent:
    trouble = EventTrouble(row.trouble) if row.trouble else None
    return KeptEvent(row.conference_id, row.server_id, row.event_id, row.told, trouble)


def _this(kept: KeptEvent) -> ColumnElement[bool]:
    return and_(_IT.conference_id == kept.conference_id, _IT.server_id == kept.server_id)


def _due(moment: datetime) -> ColumnElement[bool]:
    """True for what is out of date, and for what is over, which Discord ends by itself."""
    return or_(_IT.stale, _IT.over_at <= moment)


async def conference_moved(connection: AsyncConnection, record_id: int) -> None:
    """Note that what servers show of a conference is out of date: its event, and every calendar."""
    held = await connection.scalar(select(conference.c.record_id).where(conference.c.record_id == record_id))
    if held is None:
        return
    await connection.execute(update(scheduled_event).where(_IT.conference_id == record_id).values(**_OUT_OF_DATE))
    await _begin(connection, conference.c.record_id == record_id)
    await connection.execute(update(post).where(post.c.kind == PostKind.CALENDAR).values(stale=True))


async def _begin(connection: AsyncConnection, which: ColumnElement[bool]) -> None:
    """Keep track of the events of conferences that may have one: whether they do is looked at when it is made."""
    wanted = (
        select(conference.c.record_id, record.c.server_id, literal(""), true())
        .select_from(conference.join(record, record.c.id == conference.c.record_id))
        .join(server, server.c.id == record.c.server_id)
        .where(which, server.c.events_since.is_not(None))
        .where(conference.c.status == ConferenceStatus.CONFIRMED, conference.c.zone.is_not(None))
    )
    columns = ["conference_id", "server_id", "told", "stale"]
    begun = insert_into(connection, scheduled_event).from_select(columns, wanted)
    await connection.execute(begun.on_conflict_do_nothing())


class ScheduledEventStore:
    """What is known of events, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def moved(self, record_id: int) -> None:
        """Note that what servers show of a conference is out of date."""
        await conference_moved(self._connection, record_id)

    async def look_again(self, server_id: int, *, from_day: str) -> None:
        """Look again at every event of a server, and at its conferences that end on that day or later."""
        theirs = update(scheduled_event).where(_IT.server_id == server_id)
        await self._connection.execute(theirs.values(**_OUT_OF_DATE))
        ahead = and_(record.c.server_id == server_id, conference.c.last_day >= from_day)
        await _begin(self._connection, ahead)

    async def begin_anew(self) -> None:
        """Note that Discord has none of these events, and was told of none."""
        await self._connection.execute(update(scheduled_event).values(event_id=None, told="", **_OUT_OF_DATE))

    async def due(
        self, shards: Shards, *, tried_before: datetime, refused_before: datetime, limit: int
    ) -> list[KeptEvent]:
        """Events to bring up to date or to let go now, those of the conferences that begin first at first."""
        rested = or_(
            _IT.tried_at.is_(None),
            and_(_IT.trouble.is_(None), _IT.tried_at <= tried_before),
            _IT.tried_at <= refused_before,
        )
        rows = await self._connection.execute(
            select(scheduled_event)
            .join(server, server.c.id == _IT.server_id)
            .outerjoin(conference, conference.c.record_id == _IT.conference_id)
            .where(_due(tried_before), server.c.left_at.is_(None), rested)
            .where((_IT.server_id // SERVERS_APART % shards.count).in_(sorted(shards.mine)))
            .order_by(case((_IT.tried_at.is_(None), 0), else_=1), conference.c.starts, _IT.conference_id)
            .limit(limit)
        )
        return [_to_kept(row) for row in rows]

    async def claim(self, kept: KeptEvent, *, at: datetime, tried_before: datetime) -> KeptEvent | None:
        """Let nobody else try for a while; as it is now, or None where it is not out of date any more."""
        free = or_(_IT.tried_at.is_(None), _IT.tried_at <= tried_before)
        this = update(scheduled_event).where(_this(kept), _due(tried_before), free).values(tried_at=at)
        row = (await self._connection.execute(this.returning(scheduled_event))).one_or_none()
        return _to_kept(row) if row else None

    async def settle(
        self, kept: KeptEvent, *, claimed_at: datetime, event_id: int | None, told: str, over_at: datetime
    ) -> None:
        """Note what Discord has now; it stays out of date where the conference changed meanwhile."""
        values = {"event_id": event_id, "told": told, "over_at": over_at, "trouble": None}
        stale = case((_IT.tried_at == claimed_at, false()), else_=true())
        await self._connection.execute(update(scheduled_event).where(_this(kept)).values(**values, stale=stale))

    async def drop(self, kept: KeptEvent, *, claimed_at: datetime) -> None:
        """Keep track of an event no longer; where its conference changed meanwhile, begin anew."""
        settled = await self._connection.execute(
            delete(scheduled_event).where(_this(kept), _IT.tried_at == claimed_at).returning(_IT.server_id)
        )
        if settled.one_or_none() is None:
            this = update(scheduled_event).where(_this(kept))
            await self._connection.execute(this.values(event_id=None, told="", trouble=None))

    async def refused(self, kept: KeptEvent, trouble: EventTrouble, *, at: datetime) -> None:
        """Note that Discord did not take it; it is tried again later."""
        await self._connection.execute(update(scheduled_event).where(_this(kept)).values(trouble=trouble, tried_at=at))

    async def hold_back(self, server_id: int, trouble: EventTrouble, *, at: datetime) -> None:
        """Note that Discord takes none of a server's events: of new ones only where it has as many as it may."""
        theirs = update(scheduled_event).where(_IT.server_id == server_id, _IT.stale)
        if trouble is EventTrouble.FULL:
            theirs = theirs.where(_IT.event_id.is_(None))
        await self._connection.execute(theirs.values(trouble=trouble, tried_at=at))

    async def forget_server(self, server_id: int) -> None:
        """Forget the events of a server that is gone."""
        await self._connection.execute(delete(scheduled_event).where(_IT.server_id == server_id))

    async def health(self, server_id: int) -> EventsHealth:
        """How many events of a server stand, how many wait, and why Discord did not take some."""
        rows = await self._connection.execute(
            select(_IT.stale, _IT.trouble, func.count().label("events"), func.count(_IT.event_id).label("standing"))
            .where(_IT.server_id == server_id)
            .group_by(_IT.stale, _IT.trouble)
            .order_by(_IT.trouble)
        )
        standing, waiting, troubles = 0, 0, list[tuple[EventTrouble, int]]()
        for row in rows:
            standing += row.standing
            waiting += row.events if row.stale else 0
            if row.stale and row.trouble:
                troubles.append((EventTrouble(row.trouble), row.events))
        return EventsHealth(standing, waiting, tuple(troubles))
