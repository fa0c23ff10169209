"""How services reach a channel. Discord's announcer lives in the cogs."""

from typing import Protocol

from bot.domain.posts import Posting


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
