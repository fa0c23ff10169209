"""What can go wrong when someone plans to go to a conference."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class ConferenceOver(AccordError):
    """It was held or cancelled, or its last day is past."""

    reference: str
