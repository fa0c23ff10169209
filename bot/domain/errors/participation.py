"""What can go wrong with taking part in a record."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class OwnRecord(AccordError):
    """Someone asks to take part in what they look after themselves."""

    reference: str


@dataclass(eq=False)
class NobodyToAsk(AccordError):
    """Starter content: nobody in the network looks after it."""

    reference: str


@dataclass(eq=False)
class ParticipantGone(AccordError):
    """Whoever asked took it back, or the record is gone, or may not be seen any more."""
