"""What can go wrong when someone asks about an edition."""

from bot.domain.errors import AccordError


class EditionForgotten(AccordError):
    """The edition, or its digest, is not kept any more, or is none of the actor's server."""
