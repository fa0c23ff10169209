"""Taking deleted words out of SQLite's index of words: it only marks them, until its parts are merged."""

import time
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncEngine

# Pages of one step: other writes wait for some ten milliseconds.
_PAGES: Final = 200
# Seconds of one turn; what is left has the next one.
_TURN: Final = 2.0


class WordTraces:
    """The words that may still be told from an index of words."""

    def __init__(self, writer: AsyncEngine) -> None:
        self._writer = writer
        self._begun = False
        self.left = False

    async def remove(self) -> None:
        """Merge the parts of the index, a step at a time; `left` is False once no deleted word is in it."""
        until = time.monotonic() + _TURN
        while self.left and time.monotonic() < until:
            # All parts that there are now become one; those that are made meanwhile hold no deleted word.
            self.left = await self._step(_PAGES if self._begun else -_PAGES)
            self._begun = self.left

    async def _step(self, pages: int) -> bool:
        async with self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            before = driver.total_changes
            cursor = await driver.execute("INSERT INTO record_text (record_text, rank) VALUES ('merge', ?)", (pages,))
            await cursor.close()
            # So SQLite's documentation tells the end: nothing but this statement itself was written.
            return driver.total_changes - before > 1
