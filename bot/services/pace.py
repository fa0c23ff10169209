"""How fast Accord writes to people: Discord minds how fast new conversations are opened, and tells no limit."""

from datetime import datetime
from typing import Final

# Direct messages of one tick, whatever they say.
AT_ONCE: Final = 2


class Pace:
    """What is left of one tick for direct messages. Reminders have their day, so they come before letters."""

    def __init__(self) -> None:
        self._tick: datetime | None = None
        self._sent = 0

    def left(self, now: datetime) -> int:
        """How many more may be sent in the tick of that time."""
        return AT_ONCE - (self._sent if self._tick == now else 0)

    def spend(self, now: datetime) -> None:
        """Note that one is sent."""
        self._sent = self._sent + 1 if self._tick == now else 1
        self._tick = now
