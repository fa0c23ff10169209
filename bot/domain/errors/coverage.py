"""What can go wrong when members are asked about what is not known."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class CellKnown(AccordError):
    """Everyone there sees something in that cell meanwhile: there is nothing to ask."""

    known: int
