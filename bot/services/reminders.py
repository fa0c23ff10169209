"""Sending reminders: each is claimed before it is sent, so that nobody is told twice, and looked at at that moment."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable
from bot.domain.notices import NoticeKind
from bot.domain.posts import ReminderPosting
from bot.domain.records import RecordKind, reference_of
from bot.domain.reminders import civil, reminders_of
from bot.domain.shards import Shards
from bot.services.announcer import Announcer, DiscordObjects, Postman, RecipientRefuses
from bot.services.doorkeeper import Doorkeeper
from bot.services.pace import Pace
from bot.services.post_contents import anyone_in
from bot.store.database import Database, Transaction
from bot.store.reminders import Due

log = logging.getLogger(__name__)

# What is on its way for longer belonged to a process that died. So long Discord knows a direct message by its nonce.
LOST_AFTER: Final = timedelta(minutes=2)
# What Discord could not take is tried again after others had their turn.
_AGAIN: Final = timedelta(minutes=1)
# Reminders of one tick that are posted in channels, far below Discord's 50 requests a second.
POSTS_AT_ONCE: Final = 20


@dataclass(frozen=True, slots=True)
class Claimed:
    """What is sent now, and for which reminders; one that may have been sent before a crash is looked for first."""

    what: ReminderPosting
    told: tuple[Due, ...]
    look_first: bool


class ReminderService:
    """Scheduled work: direct messages by the process that leads, posts by the one that has their server."""

    def __init__(
        self,
        database: Database,
        announcer: Announcer,
        postman: Postman,
        doorkeeper: Doorkeeper,
        pace: Pace,
        shards: Shards,
    ) -> None:
        self._database = database
        self._announcer = announcer
        self._postman = postman
        self._doorkeeper = doorkeeper
        self._pace = pace
        self._shards = shards

    async def remind_people(self, now: datetime) -> int:
        """Write to some of those who are to be reminded now. Returns to how many.

        Who takes no direct messages is told on their next command; so is everyone while Discord objects to these.
        """
        self._pace.begin()
        async with self._database.glance() as tx:
            due = await tx.reminders.due(now, limit=self._pace.left)
        if not due:
            return 0
        quiet = await self._pace.quiet(self._database, now)
        told = 0
        for each in due:
            claimed = await self._claimed(each, now)
            if claimed is None:
                continue
            if quiet or each.refused:
                await self._database.whole(self._settle(claimed, now, instead=True))
                continue
            self._pace.spend()
            if not await self._write(each, claimed, now):
                break
            told += 1
        return told

    async def _write(self, due: Due, claimed: Claimed, now: datetime) -> bool:
        """Write to one person; False where nobody else should be written to in this tick."""
        instead = refused = objects = False
        try:
            await self._postman.write(due.discord_id, claimed.what, nonce=f"r{due.id}")
        except RecipientRefuses:
            instead = refused = True
        except DiscordUnavailable:
            await self._database.whole(self._postpone([due], now + _AGAIN))
            return False
        except DiscordObjects as error:
            instead = objects = True
            self._pace.objected(now)
            log.warning("reminders wait for the next command of those they are for: %s", error)
        await self._database.whole(self._settle(claimed, now, instead=instead, refused=refused))
        return not objects

    async def remind_in_channels(self, now: datetime) -> int:
        """Post what is due in channels of this process's servers, once for all who asked there. Returns how often."""
        async with self._database.glance() as tx:
            due = await tx.reminders.due_in_channels(now, self._shards, limit=POSTS_AT_ONCE)
        posted = 0
        done: set[int] = set()
        for each in due:
            if each.id in done or each.channel_id is None:
                continue
            claimed = await self._claimed(each, now)
            if claimed is not None:
                done |= {one.id for one in claimed.told}
                posted += await self._post(each.channel_id, claimed, now)
        return posted

    async def _post(self, channel_id: int, claimed: Claimed, now: datetime) -> bool:
        reference, instead = claimed.what.conference.reference, False
        try:
            found = await self._announcer.find(channel_id, claimed.what) if claimed.look_first else None
            if found is None:
                nonce = f"r{min(each.id for each in claimed.told)}"
                await self._announcer.post(channel_id, claimed.what, nonce=nonce)
        except DiscordUnavailable:
            log.warning(
                "a reminder of %s: Discord did not take it, tried again later", claimed.what.conference.reference
            )
            return False
        except (ChannelGone, CannotPost) as error:
            instead = True
            log.warning("a reminder of %s in channel %s: %s", reference, channel_id, error)
        await self._database.whole(self._settle(claimed, now, instead=instead))
        return not instead

    async def _claimed(self, due: Due, now: datetime) -> Claimed | None:
        """Claim what is due, with all that the same post tells; None where there is nothing to send now."""
        try:
            by_server = due.channel_id is not None or await self._still_there(due)
        except DiscordUnavailable:
            # What may have arrived already keeps the time at which it was claimed.
            if due.claimed_at is None:
                await self._database.whole(self._postpone([due], now + _AGAIN))
            return None
        return await self._database.whole(self._claim(due, now, by_server=by_server))

    async def _still_there(self, due: Due) -> bool:
        """Whether someone may still see what is seen in the server where they asked."""
        if due.server_id is None:
            return False
        async with self._database.read() as tx:
            if await tx.conferences.find(Actor(due.discord_id), due.conference_id) is not None:
                return False
        return await self._doorkeeper.is_member(due.server_id, due.discord_id)

    async def _claim(self, due: Due, now: datetime, *, by_server: bool) -> Claimed | None:
        async with self._database.begin() as tx:
            told = await tx.reminders.still_due(due, now)
            ids = [each.id for each in told]
            since = min((each.claimed_at for each in told if each.claimed_at), default=None)
            if not told or (since is not None and due.channel_id is not None and now - since < LOST_AFTER):
                return None
            conference = await _seen(tx, due, by_server=by_server)
            if conference is None or await self._too_late(tx, due, conference, since, now):
                await tx.reminders.settle(ids, at=now)
                return None
            if since is None and (morning := civil(now, due.zone)) > now:
                await tx.reminders.postpone(ids, until=morning)
                return None
            await tx.reminders.claim(ids, at=since or now)
        private = due.channel_id is None
        what = ReminderPosting(conference, due.about, due.ahead, due.of_day, due.language, private)
        return Claimed(what, tuple(told), look_first=since is not None)

    async def _too_late(
        self, tx: Transaction, due: Due, conference: Conference, since: datetime | None, now: datetime
    ) -> bool:
        """Whether it is not to be sent any more: it moved, is past, was told there, or may have arrived already."""
        if due.channel_id is None and since is not None and now - since > LOST_AFTER:
            return True
        if due.channel_id is not None and await tx.reminders.posted(due):
            return True
        if due.about.news:
            return False
        planned = next((each for each in reminders_of(conference, due.zone) if each.key == due.key), None)
        return planned is None or (planned.until is not None and planned.until <= now)

    async def _postpone(self, told: Sequence[Due], until: datetime) -> None:
        async with self._database.begin() as tx:
            await tx.reminders.postpone([each.id for each in told], until=until)

    async def _settle(self, claimed: Claimed, now: datetime, *, instead: bool, refused: bool = False) -> None:
        """Note that it was told; `instead` of that, tell it on their next command."""
        async with self._database.begin() as tx:
            await tx.reminders.settle([each.id for each in claimed.told], at=now)
            for each in claimed.told if instead else ():
                detail = {
                    "record": reference_of(RecordKind.CONFERENCE, each.conference_id),
                    "about": each.about.value,
                    "day": each.of_day,
                }
                await tx.members.tell(each.member_id, NoticeKind.REMINDED, at=now, detail=detail)
                if refused:
                    await tx.attendance.refused(each.member_id, at=now)


async def _seen(tx: Transaction, due: Due, *, by_server: bool) -> Conference | None:
    """The conference as whoever is told may see it now: everyone in a channel, or one person."""
    if due.channel_id is not None:
        return None if due.server_id is None else await tx.conferences.find(anyone_in(due.server_id), due.conference_id)
    return await tx.conferences.find(Actor(due.discord_id, due.server_id if by_server else None), due.conference_id)
