"""Sending one edition: to its channel once, however often it is tried, and noted where it arrived."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from bot.domain.digests import Manner, Trouble
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable, PostGone, StorageBusy
from bot.services.announcer import Announcer
from bot.services.claiming import OnItsWay, give_up, settle
from bot.services.clock import Clock
from bot.services.digest_trouble import note
from bot.store.database import Database

log = logging.getLogger(__name__)

# Discord's clock and ours may differ by so much.
_SKEW: Final = timedelta(minutes=1)
# What was tried arrived at most so much later.
_ARRIVED_WITHIN: Final = timedelta(minutes=15)
# Seconds. Where Discord lets a request wait for longer, others have their turn first.
_PATIENCE: Final = 60
# Seconds between attempts to keep what became of an edition, where the database is busy.
_KEPT_AGAIN: Final = (0.1, 0.5, 2.0)

# What was sent, and as what it stands in which message; nowhere where it is given up.
Outcome = tuple[OnItsWay, tuple[OnItsWay, int] | None]


class Sender:
    """Sends what was claimed. Counts how often in a row Discord took nothing."""

    def __init__(self, database: Database, announcer: Announcer, now: Clock) -> None:
        self._database = database
        self._announcer = announcer
        self._now = now
        self._outcomes: list[Outcome] = []
        self._keeping = asyncio.Lock()
        self.refused = 0

    async def send(self, going: OnItsWay) -> bool:
        """Send one edition; False where it did not arrive, which is kept with its digest. Raises nothing of one kind.

        What Discord did not take for the moment stays on its way; before it is tried again, it is looked for.
        """
        told = f"{going.digest.reference}, edition {going.edition.id}"
        try:
            async with asyncio.timeout(_PATIENCE):
                there = await self._place(going)
        except (DiscordUnavailable, TimeoutError) as error:
            self.refused += 1
            log.warning("%s: Discord did not take it, tried again later", told)
            if isinstance(error, DiscordUnavailable) and error.wrong:
                await self._fails(going)
            return False
        except (ChannelGone, CannotPost) as error:
            # Nothing was in the way as far as Discord had told: the next look finds out, where it is found out.
            log.warning("%s: %s", told, error)
            await self._fails(going)
            return False
        self.refused = 0
        self._outcomes.append((going, there))
        # What came about while others were kept is kept together.
        async with self._keeping:
            outcomes, self._outcomes = self._outcomes, []
            if outcomes:
                await self._patiently(lambda: self._settle(outcomes))
        return there is not None

    async def _fails(self, going: OnItsWay) -> None:
        await note(self._database, going.digest, Trouble.DISCORD_REFUSES, now=self._now())

    async def _place(self, going: OnItsWay) -> tuple[OnItsWay, int] | None:
        """Let an edition be in its channel; gives it as it is there, and its message; None where it is given up."""
        message_id = await self._found(going) if going.look_first else None
        if message_id is None and going.outdated:
            return None
        if message_id is None:
            going = replace(going, edition=replace(going.edition, channel_id=going.digest.channel_id))
            message_id = await self._taken_over(going) or await self._announcer.post(
                going.channel_id, going.posting, nonce=going.edition.nonce
            )
        if going.digest.manner is Manner.THREAD:
            await self._discuss(going, message_id)
        return going, message_id

    async def _found(self, going: OnItsWay) -> int | None:
        """Its message, where it arrived before; looked for from the first time it was tried to the last."""
        first, last = going.edition.claimed_at, going.edition.tried_at
        if first is None or last is None or going.edition.channel_id is None:
            return None
        since = min(first, self._now()) - _SKEW
        try:
            return await self._announcer.find(
                going.edition.channel_id, going.posting, since=since, until=last + _ARRIVED_WITHIN
            )
        except ChannelGone:
            # Where its digest goes elsewhere since, it cannot be in the channel that is gone.
            if going.edition.channel_id == going.digest.channel_id:
                raise
            return None

    async def _taken_over(self, going: OnItsWay) -> int | None:
        """The message that an edition takes over, where its digest keeps one."""
        message_id = going.digest.message_id
        if going.digest.manner is not Manner.IN_PLACE or message_id is None:
            return None
        try:
            await self._announcer.edit(going.channel_id, message_id, going.posting)
        except PostGone:
            return None
        return message_id

    async def _discuss(self, going: OnItsWay, message_id: int) -> None:
        """Open its thread. It arrived: what is in the way of that is found before the next one."""
        try:
            await self._announcer.discuss(going.channel_id, message_id, going.posting)
        except (ChannelGone, CannotPost, PostGone, DiscordUnavailable) as error:
            log.warning("%s has no thread under its edition: %s", going.digest.reference, error)

    async def _patiently(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Keep what became of it. Where the database stays busy it is found in its channel later, and kept then."""
        for seconds in _KEPT_AGAIN:
            try:
                await self._database.whole(work())
            except StorageBusy:
                await asyncio.sleep(seconds)
            else:
                return
        await self._database.whole(work())

    async def _settle(self, outcomes: Sequence[Outcome]) -> None:
        async with self._database.begin() as tx:
            for going, there in outcomes:
                if there is None:
                    await give_up(tx, going.edition, going.digest.trouble or Trouble.DISCORD_REFUSES, at=self._now())
                else:
                    await settle(tx, *there, at=self._now())
