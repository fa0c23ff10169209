"""The server's own Scheduled Event of each of its conferences, kept in step with it, one way.

What someone changed in Discord is not fought over: it is written anew when the conference changes; what someone deleted
there is made again only when the conference becomes another event.
"""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.errors import DiscordUnavailable
from bot.domain.health import Permission
from bot.domain.records import RecordKind, reference_of
from bot.domain.scheduled_events import Event, EventTrouble, Farewell, KeptEvent, event_of
from bot.domain.shards import Shards
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.doorkeeper import Doorkeeper, missing_for_events
from bot.services.event_keeper import EventGone, EventKeeper, EventRefused, EventsFull, EventsNotAllowed
from bot.services.post_contents import anyone_in
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)

# Events of one tick, each with one to three requests: far below Discord's fifty a second.
AT_ONCE: Final = 10
# Whoever tried longer ago than this died on the way.
_LOST_AFTER: Final = timedelta(minutes=1)
# What Discord did not take is tried again this often.
_REFUSED_REST: Final = timedelta(minutes=10)
# Discord makes no event that has begun.
_TOO_LATE: Final = timedelta(minutes=1)


class ScheduledEventService:
    """Keeping events in step, and what stands in the way."""

    def __init__(
        self, database: Database, keeper: EventKeeper, doorkeeper: Doorkeeper, now: Clock, shards: Shards
    ) -> None:
        self._database = database
        self._now = now
        self._keeper = keeper
        self._doorkeeper = doorkeeper
        self._shards = shards

    async def missing(self, actor: Actor) -> tuple[Permission, ...]:
        """What Accord needs for the events that my server wants, and may not do; nothing where Discord does not say.

        Raises ServerOnly.
        """
        server_id = in_server(actor)
        async with self._database.read() as tx:
            server = await tx.servers.find(server_id)
        if server is None or server.events_since is None:
            return ()
        return await missing_for_events(self._doorkeeper, server_id)

    async def in_the_way(self, conference: Conference) -> tuple[Permission, ...] | None:
        """What Accord may not do, of a conference that is to become an event; None of one that becomes none."""
        server_id = conference.record.server_id
        if server_id is None:
            return None
        async with self._database.read() as tx:
            kept = KeptEvent(conference.record.id, server_id, None, "")
            wanted = await _wanted(tx, kept, self._now())
        return await missing_for_events(self._doorkeeper, server_id) if isinstance(wanted, Event) else None

    async def make_anew(self) -> None:
        """Let every event be made again: a virtual Discord forgets them."""
        async with self._database.begin() as tx:
            await tx.scheduled_events.begin_anew()

    async def keep_in_step(self, now: datetime) -> int:
        """Make, change, end and take back events of this process's servers. Returns how many were looked at."""
        async with self._database.read() as tx:
            due = await tx.scheduled_events.due(
                self._shards, tried_before=now - _LOST_AFTER, refused_before=now - _REFUSED_REST, limit=AT_ONCE
            )
        held_back: set[tuple[int, EventTrouble]] = set()
        for kept in due:
            if (kept.server_id, EventTrouble.LACKING) in held_back:
                continue
            if kept.event_id is None and (kept.server_id, EventTrouble.FULL) in held_back:
                continue
            try:
                await self._keep(kept, now)
            except DiscordUnavailable as error:
                log.info("events are tried again later: %s", error)
                break
            except (EventsNotAllowed, EventsFull) as error:
                trouble = EventTrouble.FULL if isinstance(error, EventsFull) else EventTrouble.LACKING
                held_back.add((kept.server_id, trouble))
                async with self._database.begin() as tx:
                    await tx.scheduled_events.hold_back(kept.server_id, trouble, at=now)
            except EventRefused:
                async with self._database.begin() as tx:
                    await tx.scheduled_events.refused(kept, EventTrouble.REFUSED, at=now)
        return len(due)

    async def _keep(self, kept: KeptEvent, now: datetime) -> None:
        # It is claimed before Discord is asked, and stays out of date until it is settled: after a crash between the
        # two it is looked for in Discord before another is made.
        async with self._database.begin() as tx:
            claimed = await tx.scheduled_events.claim(kept, at=now, tried_before=now - _LOST_AFTER)
            wanted = await _wanted(tx, kept, now)
        if claimed is None:
            return
        if isinstance(wanted, Event):
            event_id = await self._tell(claimed, wanted, now)
            async with self._database.begin() as tx:
                await tx.scheduled_events.settle(
                    claimed, claimed_at=now, event_id=event_id, told=wanted.told, over_at=wanted.ends
                )
            return
        if wanted is not None:
            await self._bid_farewell(claimed, wanted)
        async with self._database.begin() as tx:
            await tx.scheduled_events.drop(claimed, claimed_at=now)

    async def _tell(self, kept: KeptEvent, what: Event, now: datetime) -> int | None:
        """Bring its event up to date, or make it; None where there is to be none."""
        if kept.event_id is not None and await self._changed(kept.server_id, kept.event_id, what):
            return kept.event_id
        if not what.differs_from(kept.told):
            return None
        made = await self._keeper.find(kept.server_id, what.reference)
        if made is not None and await self._changed(kept.server_id, made, what):
            return made
        return None if what.starts <= now + _TOO_LATE else await self._keeper.make(kept.server_id, what)

    async def _changed(self, server_id: int, event_id: int, what: Event) -> bool:
        """Bring an event up to date; False where someone deleted it."""
        try:
            await self._keeper.change(server_id, event_id, what)
        except EventGone:
            log.info("the event of %s is gone in server %s", what.reference, server_id)
            return False
        return True

    async def _bid_farewell(self, kept: KeptEvent, farewell: Farewell) -> None:
        reference = reference_of(RecordKind.CONFERENCE, kept.conference_id)
        event_id = kept.event_id or await self._keeper.find(kept.server_id, reference)
        if event_id is None:
            return
        goes = self._keeper.end if farewell is Farewell.ENDED else self._keeper.take_back
        try:
            await goes(kept.server_id, event_id)
        except EventGone:
            log.info("the event of %s was gone already in server %s", reference, kept.server_id)


async def _wanted(tx: Transaction, kept: KeptEvent, now: datetime) -> Event | Farewell | None:
    """What Discord should have of a conference: only what everyone in its server may see."""
    server = await tx.servers.find(kept.server_id)
    conference = await tx.conferences.find(anyone_in(kept.server_id), kept.conference_id)
    if server is None or server.events_since is None or conference is None:
        return Farewell.TAKEN_BACK
    if conference.record.server_id != kept.server_id:
        return Farewell.TAKEN_BACK
    return event_of(conference, server.setup.language if server.setup else "en", now)
