"""Announcing news of a Call: once per server that it concerns, and only the latest when much happened at once."""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.domain.announcements import News
from bot.domain.calls import Call
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable
from bot.domain.posts import NewsPosting
from bot.domain.shards import Shards
from bot.domain.tallies import passed_goal
from bot.services.announcer import Announcer
from bot.store.announcements import Listener
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)

# A post that took longer than this on its way belonged to a process that died.
_LOST_AFTER: Final = timedelta(minutes=2)
# Posts of one tick, so that a fan-out stays far below Discord's 50 requests a second.
AT_ONCE: Final = 20


async def skip_passed_goals(tx: Transaction, server_id: int, *, at: datetime) -> None:
    """Let a server that asks for milestones now hear of later ones only."""
    for call in await tx.calls.all():
        network, guests = await tx.tallies.totals_of_servers(call.id)
        goal = passed_goal(network + guests.get(server_id, 0))
        if goal is not None:
            await tx.announcements.claim(call.id, server_id, News.MILESTONE, goal, at=at, settled=True)


class AnnouncementService:
    """News of every Call: milestones, new versions, the end."""

    def __init__(self, database: Database, announcer: Announcer, shards: Shards) -> None:
        self._database = database
        self._announcer = announcer
        self._shards = shards

    async def announce(self, now: datetime) -> int:
        """Announce in this process's servers what is new since the last time. Returns how many posts were made."""
        async with self._database.read() as tx:
            calls = await tx.calls.all()
        made = 0
        for call in calls:
            for news in News:
                made += await self._announce(call, news, now, limit=AT_ONCE - made)
        return made

    async def _announce(self, call: Call, news: News, now: datetime, *, limit: int) -> int:
        async with self._database.read() as tx:
            network, guests = await tx.tallies.totals_of_servers(call.id)
            up_to = news.due(call, network + max(guests.values(), default=0), now)
            listeners = [] if up_to is None else await tx.announcements.listeners(call, news, up_to=up_to)
        made = 0
        for listener in listeners:
            if made >= limit:
                break
            if not self._shards.serve(listener.server_id):
                continue
            total = network + (guests.get(listener.server_id, 0) if listener.guest else 0)
            made += await self._tell(call, news, listener, total, now)
        return made

    async def _tell(self, call: Call, news: News, listener: Listener, total: int, now: datetime) -> int:
        number = news.due(call, total, now)
        if listener.on_its_way_since is not None:
            if now - listener.on_its_way_since < _LOST_AFTER:
                return 0
            if number is None or number <= listener.latest:
                lost = NewsPosting(news, call, listener.latest, total, listener.language)
                return await self._send(lost, listener, now, look_first=True)
        elif number is None or number <= listener.latest:
            return 0
        async with self._database.begin() as tx:
            # One that was lost on its way is not made up for where a later one is due.
            await tx.announcements.settle(call.id, listener.server_id, news, listener.latest, at=now)
            if not await tx.announcements.claim(call.id, listener.server_id, news, number, at=now):
                return 0
        return await self._send(
            NewsPosting(news, call, number, total, listener.language), listener, now, look_first=False
        )

    async def _send(self, what: NewsPosting, listener: Listener, now: datetime, *, look_first: bool) -> int:
        told = f"{what.news} {what.number} of {what.call.reference}"
        nonce = f"{what.news[0]}{what.call.id}.{what.number}.{listener.server_id % 10**12}"[:25]
        try:
            found = await self._announcer.find(listener.channel_id, what) if look_first else None
            if found is None:
                await self._announcer.post(listener.channel_id, what, nonce=nonce)
        except DiscordUnavailable:
            log.warning("%s: Discord did not take it, tried again later", told)
            return 0
        except (ChannelGone, CannotPost) as error:
            log.warning("%s in server %s: %s", told, listener.server_id, error)
        async with self._database.begin() as tx:
            await tx.announcements.settle(what.call.id, listener.server_id, what.news, what.number, at=now)
        return 1
