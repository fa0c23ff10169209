"""The slow queue: letters go out a few at a time, under a daily cap, and stop when Discord objects."""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.domain.errors import DiscordUnavailable
from bot.domain.letters import A_DAY, Addressee, DeliveryState, LetterPosting, LetterState
from bot.services.announcer import DiscordObjects, Postman, RecipientRefuses
from bot.services.pace import Pace
from bot.store.database import Database

log = logging.getLogger(__name__)

# So long a draft is kept that nobody touches, and whom a letter went to.
_KEPT: Final = timedelta(days=30)


class DeliveryService:
    """Scheduled work of the process that leads: no other one sends letters."""

    def __init__(self, database: Database, postman: Postman, pace: Pace, per_day: int) -> None:
        self._database = database
        self._postman = postman
        self._pace = pace
        self._per_day = per_day

    async def deliver(self, now: datetime) -> int:
        """Send what is due now: a few, the oldest letter first. Returns how many arrived.

        While one letter is stopped none is sent: Discord objects to the bot, whatever the letter is about.
        """
        async with self._database.read() as tx:
            letters = await tx.letters.under_way()
            if not letters or any(letter.state is LetterState.STOPPED for letter in letters):
                return 0
            room = self._per_day - await tx.deliveries.tried_since(now - A_DAY)
            due = await tx.deliveries.due(min(self._pace.left, room)) if room > 0 else []
            all_sent = await tx.deliveries.all_sent()
        for letter_id in all_sent:
            await self._database.whole(self._finish(letter_id))
        arrived = 0
        for letter_id, member_id in due:
            self._pace.spend()
            state = await self._hand_over(letter_id, member_id, now)
            arrived += state is DeliveryState.SENT
            if state is DeliveryState.WAITING:
                break
        return arrived

    async def _finish(self, letter_id: int) -> None:
        async with self._database.begin() as tx:
            await tx.letters.finish(letter_id)

    async def _hand_over(self, letter_id: int, member_id: int, now: datetime) -> DeliveryState | None:
        """Send to one person, and note what became of it; None where they may not be written to any more."""
        taken = await self._database.whole(self._take(letter_id, member_id, now))
        if taken is None:
            return None
        # A process that dies from here on leaves the delivery on its way. It is never sent again: it may have arrived,
        # and a letter too few does less harm than a letter twice.
        addressee, posting = taken
        objection: int | None = None
        try:
            await self._postman.write(addressee.discord_id, posting, nonce=f"l{letter_id}.{member_id}")
            state = DeliveryState.SENT
        except RecipientRefuses:
            state = DeliveryState.REFUSED
        except DiscordUnavailable:
            state = DeliveryState.WAITING
        except DiscordObjects as error:
            state, objection = DeliveryState.WAITING, error.code
            log.warning("letter %s is stopped until a steward lets it go on: %s", letter_id, error)
        await self._database.whole(self._settle(letter_id, member_id, state, objection, now))
        return state

    async def _take(self, letter_id: int, member_id: int, now: datetime) -> tuple[Addressee, LetterPosting] | None:
        async with self._database.begin() as tx:
            addressee = await tx.deliveries.take(letter_id, member_id, at=now)
            letter = await tx.letters.find(letter_id)
            if addressee is None or letter is None:
                return None
            call = await tx.calls.by_id(letter.call_id)
        return addressee, LetterPosting(call, letter.content.in_(addressee.language), addressee.language)

    async def _settle(
        self, letter_id: int, member_id: int, state: DeliveryState, objection: int | None, now: datetime
    ) -> None:
        async with self._database.begin() as tx:
            await tx.deliveries.settle(letter_id, member_id, state)
            letter = await tx.letters.find(letter_id) if objection is not None else None
            if letter is not None and objection is not None:
                await tx.letters.stop(letter_id, objection, at=now)
                call = await tx.calls.by_id(letter.call_id)
                await tx.audit.record("letter.stopped", call.reference, at=now, letter=letter_id, code=objection)

    async def tidy(self, now: datetime) -> None:
        """Forget drafts that nobody touched for thirty days, and whom letters of long ago went to."""
        async with self._database.glance() as tx:
            outlived = await tx.deliveries.any_before(now - _KEPT)
        if outlived:
            await self._database.whole(self._tidy(now))

    async def _tidy(self, now: datetime) -> None:
        async with self._database.begin() as tx:
            await tx.letters.discard_drafts_before(now - _KEPT)
            await tx.deliveries.forget_before(now - _KEPT)
