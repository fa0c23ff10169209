"""Announcing milestones: once per server that asked, and only the highest when many are passed at once."""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.domain.calls import Call
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable
from bot.domain.posts import MilestonePosting
from bot.domain.shards import Shards
from bot.domain.tallies import passed_goal
from bot.services.announcer import Announcer
from bot.store.database import Database, Transaction
from bot.store.milestones import Listener

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
            await tx.milestones.claim(call.id, server_id, goal, at=at, settled=True)


class MilestoneService:
    """Milestones of every Call."""

    def __init__(self, database: Database, announcer: Announcer, shards: Shards) -> None:
        self._database = database
        self._announcer = announcer
        self._shards = shards

    async def announce(self, now: datetime) -> int:
        """Announce in this process's servers what was reached since the last time. Returns how many posts were made."""
        async with self._database.read() as tx:
            calls = await tx.calls.all()
        made = 0
        for call in calls:
            made += await self._announce(call, now, limit=AT_ONCE - made)
        return made

    async def _announce(self, call: Call, now: datetime, *, limit: int) -> int:
        async with self._database.read() as tx:
            network, guests = await tx.tallies.totals_of_servers(call.id)
            listeners = await tx.milestones.listeners(call.id) if passed_goal(network + sum(guests.values())) else []
        made = 0
        for listener in listeners:
            if made >= limit:
                break
            if not self._shards.serve(listener.server_id):
                continue
            total = network + (guests.get(listener.server_id, 0) if listener.guest else 0)
            made += await self._tell(call, listener, total, now)
        return made

    async def _tell(self, call: Call, listener: Listener, total: int, now: datetime) -> int:
        goal = passed_goal(total)
        if listener.on_its_way_since is not None:
            if now - listener.on_its_way_since < _LOST_AFTER:
                return 0
            if goal is None or goal <= listener.highest:
                return await self._send(call, listener, listener.highest, total, now, look_first=True)
        elif goal is None or goal <= listener.highest:
            return 0
        async with self._database.begin() as tx:
            # One that was lost on its way is not made up for where a higher one is due.
            await tx.milestones.settle(call.id, listener.server_id, listener.highest, at=now)
            if not await tx.milestones.claim(call.id, listener.server_id, goal, at=now):
                return 0
        return await self._send(call, listener, goal, total, now, look_first=False)

    async def _send(
        self, call: Call, listener: Listener, goal: int, total: int, now: datetime, *, look_first: bool
    ) -> int:
        what = MilestonePosting(call, goal, total, listener.language)
        nonce = f"m{call.id}.{goal}.{listener.server_id % 10**12}"[:25]
        try:
            found = await self._announcer.find(listener.channel_id, what) if look_first else None
            if found is None:
                await self._announcer.post(listener.channel_id, what, nonce=nonce)
        except DiscordUnavailable:
            log.warning("milestone %s of %s: Discord did not take it, tried again later", goal, call.reference)
            return 0
        except (ChannelGone, CannotPost) as error:
            log.warning("milestone %s of %s in server %s: %s", goal, call.reference, listener.server_id, error)
        async with self._database.begin() as tx:
            await tx.milestones.settle(call.id, listener.server_id, goal, at=now)
        return 1
