"""How fast Accord writes to people: Discord minds how fast new conversations are opened, and tells no limit."""

from typing import Final

# Direct messages of one tick, whatever they say.
AT_ONCE: Final = 2


class Pace:
    """What is left of a tick for direct messages. Reminders have their day, so they begin it; letters take the rest."""

    def __init__(self) -> None:
        self.left = AT_ONCE

    def begin(self) -> None:
        """Begin a tick."""
        self.left = AT_ONCE

    def spend(self) -> None:
        """Note that someone is written to."""
        self.left -= 1
