"""From any card to any record: each noun says in its own cog how one of it is opened, and how a list of it looks."""

from collections.abc import Awaitable, Callable
from typing import Final

from bot.domain.errors.records import UnknownRecord
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind, read_reference
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.presses import AccordButton, press

Opener = Callable[[Here, str], Awaitable[None]]
# The page of a list, and the mark that its filters have in its buttons (cogs/ui/lists.py).
Lister = Callable[[Here, RecordFilter, int, str], Awaitable[AccordView]]
OPENERS: Final[dict[RecordKind, Opener]] = {}
UPDATERS: Final[dict[RecordKind, Opener]] = {}
LISTERS: Final[dict[RecordKind, Lister]] = {}
_LABEL: Final = 80


def opens(kind: RecordKind) -> Callable[[Opener], Opener]:
    """Let a function answer with the record of a reference."""

    def register(opener: Opener) -> Opener:
        OPENERS[kind] = opener
        return opener

    return register


def lists(kind: RecordKind) -> Callable[[Lister], Lister]:
    """Let a function make a page of a list of records."""

    def register(lister: Lister) -> Lister:
        LISTERS[kind] = lister
        return lister

    return register


def updates(kind: RecordKind) -> Callable[[Opener], Opener]:
    """Let a function open the form in which someone tells how the record of a reference goes on."""

    def register(updater: Opener) -> Opener:
        UPDATERS[kind] = updater
        return updater

    return register


def open_button(label: str, reference: str) -> AccordButton:
    """A button that opens a record, whatever its noun."""
    return press(label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…", "open", reference)


@on_press("open")
async def open_record(here: Here, *about: str) -> None:
    """Open the record that the last argument refers to. What may not be seen is answered like what does not exist."""
    await OPENERS[_kind(about[-1])](here, about[-1])


@on_press("changed")
async def changed(here: Here, reference: str) -> None:
    """Open the form to tell how a record goes on."""
    await UPDATERS[_kind(reference)](here, reference)


def _kind(typed: str) -> RecordKind:
    reference = read_reference(typed)
    if reference is None:
        raise UnknownRecord(typed=typed)
    return reference[0]
