"""A draft of a record: what was typed so far, kept as it was typed, also where it is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.domain.errors import AccordError
from bot.domain.records import RecordKind, reference_of

# What was typed into each field, by its id: one text, or the values that were chosen.
Fields = Mapping[str, tuple[str, ...]]

# So long a draft is kept after it was changed last …
KEPT_FOR: Final = timedelta(days=30)
# … and so long, counted from its beginning, the text of someone else's message waits for its author.
WAITS_FOR: Final = timedelta(days=7)
MOST_DRAFTS: Final = 20


@dataclass(frozen=True, slots=True)
class Wrong:
    """What keeps a field, as it was typed, from being saved."""

    field: str
    error: AccordError


@dataclass(frozen=True, slots=True)
class Asking:
    """Someone else's message that a draft was begun from, and what its author said."""

    link: str
    asked_at: datetime
    # Known until they have answered, and no longer.
    author_discord_id: int | None
    agreed_at: datetime | None
    # The post in which they were asked; the message is not known before it was sent.
    channel_id: int
    message_id: int | None

    @property
    def waiting(self) -> bool:
        """Whether the author has not answered yet."""
        return self.author_discord_id is not None


@dataclass(frozen=True, slots=True)
class OwnDraft:
    """A draft as its maker finds it again: to be told apart from the others, no more."""

    id: int
    kind: RecordKind
    title: str
    expires_at: datetime
    # The reference of the record that is corrected.
    corrects: str | None
    # Its text waits for the author of a message.
    waiting: bool


@dataclass(frozen=True, slots=True)
class RecordDraft:
    """A record that someone is still filling in: a new one, or one that is being corrected."""

    id: int
    kind: RecordKind
    server_id: int
    fields: Fields
    begun_at: datetime
    changed_at: datetime
    expires_at: datetime
    # The record that is corrected, and its version when that was begun.
    record_id: int | None = None
    of_version: int | None = None
    asking: Asking | None = None
    # What it became.
    saved_as: int | None = None

    def one(self, name: str) -> str:
        """What was typed into a field, or nothing."""
        return one(self.fields, name)

    def to_find_again(self) -> OwnDraft:
        """What its maker knows it by."""
        corrects = reference_of(self.kind, self.record_id) if self.record_id else None
        waiting = self.asking is not None and self.asking.waiting
        return OwnDraft(self.id, self.kind, self.one("title"), self.expires_at, corrects, waiting)

    def with_fields(self, changed: Fields) -> Fields:
        """All fields once some are filled in anew; what is empty goes."""
        return cleaned({**self.fields, **changed})


@dataclass(frozen=True, slots=True)
class Differing:
    """A field that two people filled in differently; empty where one of them left it out."""

    field: str
    theirs: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """What someone else saved while a draft was open, beside the draft."""

    draft: RecordDraft
    reference: str
    # The version that they saved: whoever saves over it says that they saw it.
    version: int
    differing: tuple[Differing, ...] = field(default=())


def one(fields: Fields, name: str) -> str:
    """What was typed into a field, or nothing."""
    return next(iter(fields.get(name, ())), "")


def cleaned(fields: Fields) -> Fields:
    """Fields that a database can hold, without those that are blank."""
    kept = {name: tuple(said.replace("\x00", "") for said in values) for name, values in fields.items()}
    filled = {name: tuple(said for said in values if said.strip()) for name, values in kept.items()}
    return {name: values for name, values in filled.items() if values}


def differing(theirs: Fields, mine: Fields, names: tuple[str, ...]) -> tuple[Differing, ...]:
    """The fields in which two drafts of one record are not the same, in the order of the names."""
    return tuple(
        Differing(name, theirs.get(name, ()), mine.get(name, ()))
        for name in names
        if theirs.get(name, ()) != mine.get(name, ())
    )
