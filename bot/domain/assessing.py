"""Looking at a good practice of others: what a note may be, and what its reader can do about its label."""

from dataclasses import dataclass

from bot.domain.errors.assessing import NoteBlank, NoteTooLong
from bot.domain.practices import NOTE_LIMIT, Assessment, Label, Ladder
from bot.domain.records import Record


def clean_note(typed: str) -> str:
    """What a reviewer writes about a practice. Raises NoteBlank, NoteTooLong."""
    note = typed.replace("\x00", "").strip()
    if not any(char.isalnum() for char in note):
        raise NoteBlank
    if len(note) > NOTE_LIMIT:
        raise NoteTooLong(limit=NOTE_LIMIT, length=len(note))
    return note


@dataclass(frozen=True, slots=True)
class SeenLabel:
    """A practice by how others looked at it: its label, their notes, and what its reader can do."""

    record: Record
    label: Label
    notes: tuple[Assessment, ...]
    ladder: Ladder

    @property
    def counting(self) -> int:
        """How many notes are about what it says now."""
        return sum(each.of_version == self.record.version for each in self.notes)


@dataclass(frozen=True, slots=True)
class Assessing:
    """A practice that its reader is about to assess, and the organisations for which they may."""

    record: Record
    # By id and name, without those that wrote a note already or take part in it.
    organisations: tuple[tuple[int, str], ...]
