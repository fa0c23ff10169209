"""How services reach a channel, and one person. Discord's announcer and postman live in the cogs."""

from typing import Protocol

from bot.domain.letters import LetterPosting
from bot.domain.posts import Posting, ReminderPosting


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

    async def find(self, channel_id: int, what: Posting) -> int | None:
        """Look for a post that may have been sent before a crash. Raises CannotPost where history cannot be read."""
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

    async def write(self, discord_id: int, letter: LetterPosting | ReminderPosting, *, nonce: str) -> None:
        """Send a direct message. Discord drops a second one of the same nonce within a few minutes."""
        ...
