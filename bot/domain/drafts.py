"""A Call's file that a steward looks at before it is published."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.calls import Call, CallText
from bot.domain.revisions import Changes

KEPT_FOR: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CallDraft:
    """What the file holds. It belongs to the steward who handed it in."""

    id: int
    file_name: str
    text: CallText
    drafted_at: datetime

    @property
    def until(self) -> datetime:
        """How long it waits."""
        return self.drafted_at + KEPT_FOR

    @property
    def call(self) -> Call:
        """The Call as people would see it."""
        return Call(id=0, text=self.text, loaded_at=self.drafted_at)


@dataclass(frozen=True, slots=True)
class Preview:
    """What publishing a draft does: a new Call where there is none `before`, else a version with these changes."""

    draft: CallDraft
    before: Call | None
    changes: Changes
    # How many signatures stay with the versions before, as whoever asks sees them.
    signatures: int
