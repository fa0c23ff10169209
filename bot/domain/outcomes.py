"""What came of a conference, as someone tells it and as its reader sees it."""

from dataclasses import dataclass
from typing import Final

from bot.domain.conferences import OUTCOME_LIMIT, Outcome, OutcomeKind
from bot.domain.errors.outcomes import OutcomeEmpty
from bot.domain.records import Record, clean_link, clean_text

# Stands before the id of an outcome where a reference would stand.
_ROW: Final = "row-"


@dataclass(frozen=True, slots=True)
class NewOutcome:
    """What someone typed of an outcome: a document or a recommendation, or the record or Call that came of it."""

    kind: OutcomeKind = OutcomeKind.DOCUMENT
    # The reference or title of a record or Call; then the kind is not asked.
    came: str = ""
    said: str = ""
    link: str = ""

    def checked(self) -> tuple[str, str | None]:
        """What it says and its link, as they are kept. Raises TextTooLong, LinkNotUsable, OutcomeEmpty."""
        said, link = clean_text(self.said, limit=OUTCOME_LIMIT), clean_link(self.link)
        if not said and not link and not self.came.strip():
            raise OutcomeEmpty
        return said, link


@dataclass(frozen=True, slots=True)
class Outcomes:
    """A conference and what came of it, as far as its reader may see it."""

    record: Record
    left: tuple[Outcome, ...] = ()
    # The records that came out of it.
    came: tuple[Record, ...] = ()
    may_change: bool = False

    def named(self) -> dict[str, Outcome | Record]:
        """Each of them by what stands for it in a button."""
        return {**{row_name(each.id): each for each in self.left}, **{each.reference: each for each in self.came}}


def row_name(outcome_id: int) -> str:
    """What stands for an outcome that is no record."""
    return f"{_ROW}{outcome_id}"


def row_id(named: str) -> int | None:
    """The id of an outcome that is no record; None for a reference."""
    number = named.removeprefix(_ROW)
    return int(number) if named.startswith(_ROW) and number.isdecimal() else None
