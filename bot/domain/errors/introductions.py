"""What can go wrong when two may work together."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class IntroductionGone(AccordError):
    """Whoever asked took it back or left, one of the records is gone, or it is not for the actor to answer."""
