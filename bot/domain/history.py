"""The history of a record: what happened to it, as whoever looks after it told."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

NEWS_LIMIT: Final = 1000


class Passing(StrEnum):
    """What a line says in place of a stage where a record changed hands; it names nobody."""

    PASSED_ON = "passed_on"
    TAKEN_UP = "taken_up"

    @property
    def text_id(self) -> str:
        """The catalogue's sentence for it."""
        return f"passing-{self.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of the history of a record. Who wrote it is kept, and shown to nobody."""

    at: datetime
    said: str = ""
    # The stage or status that it has since then, where that changed.
    stage: str | None = None
    link: str | None = None

    @property
    def passing(self) -> Passing | None:
        """Whether somebody else looks after it since then."""
        return Passing(self.stage) if self.stage in set(Passing) else None
