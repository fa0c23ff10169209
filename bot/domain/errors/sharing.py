"""What can go wrong with what a good practice comes out of."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class OriginNotUnderstood(AccordError):
    """What was typed is neither a public page nor an initiative or a conference, of which practices come out."""

    typed: str
