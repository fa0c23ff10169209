"""Discord's postman: sends direct messages, and gives Discord's refusals their names.

The codes are those of "Opcodes and Status Codes", JSON Error Codes, in Discord's developer documentation. Two are not
in that list: 50278, with which Discord answers a bot that shares no server with the person any more, and 20026, its
anti-spam system's, known from issue 2669 of discord/discord-api-docs. New codes of that kind come without notice, so
whatever is not known to be one person's refusal counts as Discord's own objection.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, Final

import discord

from bot.client import AccordBot
from bot.domain.editions import EditionPosting
from bot.domain.errors import DiscordUnavailable
from bot.domain.letters import LetterPosting
from bot.domain.posts import ReminderPosting, TroublePosting
from bot.services.announcer import DiscordObjects, RecipientRefuses, Written
from bot.texts import Texts, texts_in
from cogs.call.letters.cards import letter_card
from cogs.conferences.going.reminder_cards import reminder_card
from cogs.digests.editions.cards import edition_card
from cogs.digests.trouble.cards import trouble_card
from cogs.ui.layout import AccordView

_CARDS: Final[dict[type[Any], Callable[[Any, Texts], AccordView]]] = {
    EditionPosting: edition_card,
    LetterPosting: letter_card,
    ReminderPosting: reminder_card,
    TroublePosting: trouble_card,
}
# Unknown channel, unknown user, cannot send messages to this user, invalid recipient, no server in common.
_OF_ONE_PERSON: Final = frozenset({10003, 10013, 50007, 50033, 50278})
# The API is overloaded for the moment.
_OVERLOADED: Final = 130000
# Seconds. Longer than discord.py's own attempts where Discord is out of order.
PATIENCE: Final = 45


@asynccontextmanager
async def _named_refusals() -> AsyncGenerator[None]:
    try:
        yield
    except discord.RateLimited as error:
        raise DiscordObjects(HTTPStatus.TOO_MANY_REQUESTS) from error
    except discord.HTTPException as error:
        if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR or error.code == _OVERLOADED:
            raise DiscordUnavailable from error
        if error.code in _OF_ONE_PERSON:
            raise RecipientRefuses from error
        # 40003 (opening direct messages too fast), 20026, a 429 that outlasted its retries, a 401, and any other.
        raise DiscordObjects(error.code or error.status) from error
    except OSError as error:
        raise DiscordUnavailable from error


class DiscordPostman:
    """Writes through whichever bot is running: a restart makes a new one."""

    def __init__(self, bot: Callable[[], AccordBot]) -> None:
        self._bot = bot

    async def open(self, discord_id: int) -> int:
        """Open the conversation with someone; one that is open is asked for no more."""
        async with _named_refusals():
            return (await self._open(discord_id)).id

    async def write(self, discord_id: int, letter: Written, *, nonce: str) -> int:
        """Send a direct message that calls nobody."""
        view = _CARDS[type(letter)](letter, texts_in(letter.language))
        async with _named_refusals():
            channel = await self._open(discord_id)
            return (await channel.send(view=view, nonce=nonce)).id

    async def _open(self, discord_id: int) -> discord.DMChannel:
        """Open the conversation. discord.py waits as long as Discord says, and all scheduled work would wait too."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._bot().create_dm(discord.Object(discord_id))
        except TimeoutError as error:
            raise DiscordObjects(HTTPStatus.TOO_MANY_REQUESTS) from error
