"""What was typed and could not be kept, as it waits in a message: in a block, or in a file where it is too long."""

from io import BytesIO
from typing import Final

import discord

from bot.domain.errors import DiscordUnavailable
from cogs.ui.here import Here
from cogs.ui.layout import TYPED, Block, attachment, quoted, text, unquoted

_FILE: Final = "typed.txt"
# More than all fields of a form take.
_ANY: Final = 50_000


def _fits(typed: str, room: int) -> bool:
    return len(quoted(typed, room=_ANY)) <= room


def block_of(typed: str, *, room: int) -> Block:
    """What shows it in a card that has so much room."""
    return text(quoted(typed), id=TYPED) if _fits(typed, room) else attachment(_FILE)


def files_of(typed: str, *, room: int) -> list[discord.File]:
    """What is sent with that card."""
    return [] if _fits(typed, room) else [discord.File(BytesIO(typed.encode()), _FILE)]


async def typed_in(message: discord.Message | None) -> str:
    """The same again, from the message that was pressed. Raises DiscordUnavailable."""
    if message is None:
        return ""
    for each in message.attachments:
        if each.filename == _FILE:
            try:
                return (await each.read()).decode()
            except (discord.DiscordException, OSError) as error:
                raise DiscordUnavailable from error
    return unquoted(message.components)


async def typed_before(here: Here) -> str:
    """The same for whoever pressed a message that gives something back. Raises DiscordUnavailable."""
    return await typed_in(here.interaction.message)
