"""What can go wrong when someone looks after a record that nobody looked after."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class RecordAttended(AccordError):
    """Somebody looks after the record by now, or said that it is over."""

    reference: str
