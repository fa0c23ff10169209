"""What a server wants of conferences: the zone in which hours are typed, and Scheduled Events of its own."""

from datetime import timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors import UnknownServer
from bot.domain.moments import read_zone
from bot.domain.servers import ConferenceChoices
from bot.services.authority import admin_in
from bot.services.clock import Clock
from bot.spelling import Spelling
from bot.store.database import Database
from bot.texts import texts_in

_A_DAY: Final = timedelta(days=1)
# Zones have the same names in every language.
_WORDS: Final = Spelling(texts_in("en"))


class ConferenceSetupService:
    """What an admin chooses for conferences."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def chosen(self, actor: Actor) -> ConferenceChoices:
        """What my server wants, for its admins. Raises ServerOnly, NotAllowed."""
        server_id = admin_in(actor)
        async with self._database.read() as tx:
            server = await tx.servers.find(server_id)
            channels = [each.channel_id for each in await tx.posts.calendars(server_id)]
        if server is None:
            return ConferenceChoices()
        return ConferenceChoices(server.zone, server.events_since is not None, tuple(dict.fromkeys(channels)))

    async def set_up(self, actor: Actor, zone: str, *, events: bool) -> None:
        """Choose the zone in which hours are typed here, UTC where none is typed, and whether to make events.

        Raises ServerOnly, NotAllowed, ZoneNotAPlace.
        """
        server_id = admin_in(actor)
        chosen = read_zone(zone, _WORDS)
        await self._database.whole(self._set_up(actor, server_id, chosen, events=events))

    async def _set_up(self, actor: Actor, server_id: int, zone: str | None, *, events: bool) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            before = await tx.servers.find(server_id)
            if before is None:
                raise UnknownServer(typed=str(server_id))
            since = (before.events_since or now) if events else None
            await tx.servers.set_up_conferences(server_id, zone=zone, events_since=since)
            if events != (before.events_since is not None):
                # A day back: it may still be yesterday where a conference takes place.
                await tx.scheduled_events.look_again(server_id, from_day=(now - _A_DAY).date().isoformat())
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record("server.conferences", "server", at=now, member_id=member.id, server_id=server_id)
