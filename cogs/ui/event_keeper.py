"""Discord's keeper of Scheduled Events: gives them words, and Discord's refusals their names."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Final

import discord

from bot.client import AccordBot
from bot.domain.errors import DiscordUnavailable
from bot.domain.scheduled_events import Event
from bot.services.event_keeper import EventGone, EventRefused, EventsFull, EventsNotAllowed
from bot.texts import texts_in
from cogs.ui.event_words import event_words, mark_of

# Discord's codes.
_UNKNOWN_EVENT: Final = 10070
_TOO_MANY_EVENTS: Final = 30038
_EVENT_IS_OVER: Final = 180000
_BAD_REQUEST: Final = 400
_OPEN: Final = frozenset({discord.EventStatus.scheduled, discord.EventStatus.active})


@asynccontextmanager
async def _named_refusals() -> AsyncGenerator[None]:
    try:
        yield
    except discord.Forbidden as error:
        raise EventsNotAllowed from error
    except discord.HTTPException as error:
        if error.code in {_UNKNOWN_EVENT, _EVENT_IS_OVER}:
            raise EventGone from error
        if error.code == _TOO_MANY_EVENTS:
            raise EventsFull from error
        if error.status == _BAD_REQUEST:
            raise EventRefused from error
        raise DiscordUnavailable from error
    except OSError as error:
        raise DiscordUnavailable from error


class DiscordEventKeeper:
    """Keeps events through whichever bot is running: a restart makes a new one."""

    def __init__(self, bot: Callable[[], AccordBot]) -> None:
        self._bot = bot

    def _server(self, server_id: int) -> discord.Guild:
        """A server as far as it is known; one that Discord cannot reach now is tried later."""
        guild = self._bot().get_guild(server_id)
        if guild is None or guild.unavailable:
            raise DiscordUnavailable
        return guild

    async def find(self, server_id: int, reference: str) -> int | None:
        """Look for our own event of a conference that is not over, by the last line of its description."""
        guild, me = self._server(server_id), self._bot().user
        async with _named_refusals():
            events = await guild.fetch_scheduled_events(with_counts=False)
        ours = [each for each in events if me is not None and each.creator_id == me.id and each.status in _OPEN]
        said = ((each.id, (each.description or "").splitlines()[-1:]) for each in ours)
        return next((event_id for event_id, last in said if last == [mark_of(reference)]), None)

    async def make(self, server_id: int, what: Event) -> int:
        """Make an event and return its id."""
        words = event_words(what, texts_in(what.language))
        async with _named_refusals():
            event = await self._server(server_id).create_scheduled_event(
                name=words.name,
                description=words.description,
                location=words.location,
                entity_type=discord.EntityType.external,
                privacy_level=discord.PrivacyLevel.guild_only,
                start_time=what.starts,
                end_time=what.ends,
            )
        return event.id

    async def change(self, server_id: int, event_id: int, what: Event) -> None:
        """Bring an event up to date. What has begun keeps its beginning: Discord takes no other one."""
        words, event = event_words(what, texts_in(what.language)), await self._fetched(server_id, event_id)
        if event.status not in _OPEN:
            raise EventGone
        ahead = event.status is discord.EventStatus.scheduled and what.starts > discord.utils.utcnow()
        if not ahead and what.starts > discord.utils.utcnow():
            # It was put off while it was on: that is over, and another one is ahead.
            async with _named_refusals():
                await event.end()
            raise EventGone
        async with _named_refusals():
            await event.edit(
                name=words.name,
                description=words.description,
                location=words.location,
                start_time=what.starts if ahead else discord.utils.MISSING,
                end_time=what.ends,
            )

    async def end(self, server_id: int, event_id: int) -> None:
        """Cancel an event that is ahead, end one that is on, leave one that is over."""
        event = await self._fetched(server_id, event_id)
        async with _named_refusals():
            if event.status is discord.EventStatus.scheduled:
                await event.cancel()
            elif event.status is discord.EventStatus.active:
                await event.end()

    async def take_back(self, server_id: int, event_id: int) -> None:
        """Delete an event."""
        event = await self._fetched(server_id, event_id)
        async with _named_refusals():
            await event.delete()

    async def _fetched(self, server_id: int, event_id: int) -> discord.ScheduledEvent:
        guild = self._server(server_id)
        async with _named_refusals():
            return await guild.fetch_scheduled_event(event_id, with_counts=False)
