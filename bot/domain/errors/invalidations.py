"""What can go wrong with invalidating signatures."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class NothingChosen(AccordError):
    """A filter without any condition would choose every signature of the server."""


@dataclass(eq=False)
class TimeNotRead(AccordError):
    """Not a moment in the format that the form shows."""

    typed: str


@dataclass(eq=False)
class TimesReversed(AccordError):
    """The end lies before the beginning."""


@dataclass(eq=False)
class InvalidationGone(AccordError):
    """Nothing of that number is there for the actor: carried out, left, too old, another's, or another server's."""


@dataclass(eq=False)
class InvalidationFinal(AccordError):
    """It can be taken back for so many days only."""

    days: int


@dataclass(eq=False)
class OwnSignature(AccordError):
    """Nobody decides on their own signature."""


@dataclass(eq=False)
class NotListed(AccordError):
    """That signature is not listed in this server: no answer tells whether it is anywhere."""


@dataclass(eq=False)
class SignatureRefused(AccordError):
    """The actor's signature on this Call was found not to be genuine, and that stands; `contact` may be `none`."""

    reason: str
    contact: str
    server: str
