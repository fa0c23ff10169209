"""What is asked too often."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class TooMuchAtOnce(AccordError):
    """More than people do at once; `until` is when it goes on, in Unix seconds."""

    until: int
