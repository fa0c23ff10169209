"""What can go wrong with a list of records."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class ListGone(AccordError):
    """The filters of a list that was left open for so long that they are not kept any more."""
