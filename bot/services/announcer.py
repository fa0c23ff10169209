"""How services reach a channel, and one person. Discord's announcer and postman live in the cogs."""

from datetime import datetime
from typing import Protocol

from bot.domain.editions import EditionPosting
from bot.domain.letters import LetterPosting
from bot.domain.posts import Posting, ReminderPosting, TroublePosting

# What is written to one person.
Written = LetterPosting | ReminderPosting | TroublePosting | EditionPosting


class Announcer(Protocol):
    """Posts for all to see. Raises ChannelGone, CannotPost, PostGone or DiscordUnavailable."""

    async def post(self, channel_id: int, what: Posting, *, nonce: str) -> int:
        """Post and return the message's id. Discord drops a second post of the same nonce within a few minutes."""
        ...

    async def edit(self, channel_id: int, message_id: int, what: Posting) -> None:
        """Bring a post up to date."""
        ...

    async def delete(self, channel_id: int, message_id: int) -> None:
        """Remove a post."""
        ...

    async def find(
        self, channel_id: int, what: Posting, *, since: datetime | None = None, until: datetime | None = None
    ) -> int | None:
        """Look for a post that may have been sent before a crash. Raises CannotPost where history cannot be read.

        It is looked for in all that was posted `since` a moment and `until` another; without, in what came last.
        """
        ...

    async def discuss(self, channel_id: int, message_id: int, what: Posting) -> None:
        """Open a thread under a post to talk about it; nothing where it has one."""
        ...


class RecipientRefuses(Exception):
    """The person takes no messages from the bot: by their settings, or because they are not there any more."""


class DiscordObjects(Exception):
    """Discord does not want the bot to send such messages; whoever goes on regardless is shut out."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Discord objects with {code}")
        self.code = code


class Postman(Protocol):
    """Writes to one person. Raises RecipientRefuses, DiscordObjects or DiscordUnavailable."""

    async def open(self, discord_id: int) -> int:
        """Open the conversation with someone, and return the id of its channel."""
        ...

    async def write(self, discord_id: int, letter: Written, *, nonce: str) -> int:
        """Send a direct message and return its id. Discord drops a second of the same nonce within a few minutes."""
        ...
