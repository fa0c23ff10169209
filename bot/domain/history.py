"""The history of a record: what happened to it, as whoever looks after it told."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

NEWS_LIMIT: Final = 1000


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of the history of a record. Who wrote it is kept, and shown to nobody."""

    at: datetime
    said: str = ""
    # The stage or status that it has since then, where that changed.
    stage: str | None = None
    link: str | None = None
