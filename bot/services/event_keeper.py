"""How services reach a server's own Scheduled Events. Discord's keeper lives in the cogs."""

from typing import Protocol

from bot.domain.scheduled_events import Event


class EventsNotAllowed(Exception):
    """Accord lacks the permission for events in that server."""


class EventsFull(Exception):
    """The server has as many events as Discord allows."""


class EventRefused(Exception):
    """Discord does not take the event as it is."""


class EventGone(Exception):
    """Someone deleted the event, or ended it."""


class EventKeeper(Protocol):
    """Keeps events. Raises EventsNotAllowed, EventsFull, EventRefused, EventGone or DiscordUnavailable."""

    async def find(self, server_id: int, reference: str) -> int | None:
        """Look for our own event of a conference that may have been made before a crash, and is not over."""
        ...

    async def make(self, server_id: int, what: Event) -> int:
        """Make an event and return its id."""
        ...

    async def change(self, server_id: int, event_id: int, what: Event) -> None:
        """Bring an event up to date."""
        ...

    async def end(self, server_id: int, event_id: int) -> None:
        """Let an event not take place, or be over where it has begun."""
        ...

    async def take_back(self, server_id: int, event_id: int) -> None:
        """Delete an event."""
        ...
