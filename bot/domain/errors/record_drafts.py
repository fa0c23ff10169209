"""What can go wrong with a draft of a record, and with the fields of one."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class RecordDraftGone(AccordError):
    """The draft was thrown away, left alone for too long, or is someone else's."""


@dataclass(eq=False)
class RecordDraftSaved(AccordError):
    """The draft became a record before; what is typed now goes into that one."""

    reference: str


@dataclass(eq=False)
class RecordDraftNotReady(AccordError):
    """Something in the draft is missing, or cannot be kept as it was typed."""


@dataclass(eq=False)
class RecordDraftElsewhere(AccordError):
    """The draft was begun in another server, and is saved there."""

    server: str


@dataclass(eq=False)
class TooManyDrafts(AccordError):
    """The actor has as many drafts as anyone may have."""

    limit: int


@dataclass(eq=False)
class AreaMissing(AccordError):
    """A record without a priority area."""


@dataclass(eq=False)
class UnknownRole(AccordError):
    """What stands behind a partner's name is not what partners do."""

    typed: str


@dataclass(eq=False)
class PointGone(AccordError):
    """A point that was chosen stands in no Call any more."""

    point: int


@dataclass(eq=False)
class BelongsToItself(AccordError):
    """A record that would be part of itself, or follow itself, also by way of another one."""

    reference: str


@dataclass(eq=False)
class AuthorNotAnswered(AccordError):
    """The draft was begun from someone else's message, and they have not said yes."""
