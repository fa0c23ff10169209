"""How fast Accord writes to people: Discord minds how fast new conversations are opened, and tells no limit."""

from datetime import datetime, timedelta
from typing import Final

from bot.domain.letters import LetterState
from bot.store.database import Database

# Direct messages of one tick, whatever they say.
AT_ONCE: Final = 2
# So long nobody is written to once Discord objected.
_QUIET: Final = timedelta(hours=1)


class Pace:
    """What is left of a tick for direct messages. Reminders have their day, so they begin it; letters take the rest."""

    def __init__(self) -> None:
        self.left = AT_ONCE
        self._quiet_until: datetime | None = None

    def begin(self) -> None:
        """Begin a tick."""
        self.left = AT_ONCE

    def spend(self) -> None:
        """Note that someone is written to."""
        self.left -= 1

    def objected(self, now: datetime) -> None:
        """Note that Discord objects to direct messages: for a while nobody is written to."""
        self._quiet_until = now + _QUIET

    async def quiet(self, database: Database, now: datetime) -> bool:
        """Whether Discord objects to direct messages: to a letter that nobody let go on, or to another just now."""
        if self._quiet_until is not None and now < self._quiet_until:
            return True
        async with database.read() as tx:
            return any(letter.state is LetterState.STOPPED for letter in await tx.letters.under_way())
