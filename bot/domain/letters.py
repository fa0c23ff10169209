"""Letters to those who agreed to be written to about a Call."""

from enum import StrEnum


class LetterState(StrEnum):
    """How far a letter is."""

    DRAFT = "draft"
    SENDING = "sending"
    # Discord objected: nothing more is sent until a steward lets it go on.
    STOPPED = "stopped"
    SENT = "sent"


class DeliveryState(StrEnum):
    """How far a letter is for one person."""

    WAITING = "waiting"
    # Being sent; after a crash it is not sent again, for it may have arrived.
    ON_ITS_WAY = "on_its_way"
    SENT = "sent"
    REFUSED = "refused"
