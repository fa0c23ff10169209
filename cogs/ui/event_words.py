"""The words of a Scheduled Event, within what Discord takes: what is too long is cut at a word."""

import textwrap
from dataclasses import dataclass
from typing import Final

from bot.domain.scheduled_events import Event
from bot.texts import Texts
from cogs.ui.records import cut

_NAME: Final = 100
_LOCATION: Final = 100
_DESCRIPTION: Final = 1000
# A summary in fewer signs says nothing.
_LEAST: Final = 40


@dataclass(frozen=True, slots=True)
class EventWords:
    """What Discord shows of an event."""

    name: str
    location: str
    description: str


def mark_of(reference: str) -> str:
    """The last line of an event's description, the same in every language: by it our own events are found again."""
    return f"Accord · {reference}"


def event_words(event: Event, texts: Texts) -> EventWords:
    """An event in words."""
    location = _where(event, texts)
    tail: list[str] = []
    if event.registration:
        tail.append(texts("event-registration", link=event.registration))
    if event.online_link and event.online_link not in location:
        tail.append(texts("event-online", link=event.online_link))
    foot = f"\n\n{mark_of(event.reference)}"
    kept = ""
    for line in tail:
        # A link that is cut leads nowhere: one that does not fit is left out.
        if len(kept) + len(line) + 2 + len(foot) <= _DESCRIPTION:
            kept += f"\n\n{line}"
    room = _DESCRIPTION - len(kept) - len(foot)
    summary = cut(event.summary, room) if event.summary and room >= _LEAST else ""
    return EventWords(_shortened(event.title, _NAME), location, f"{summary}{kept}{foot}".strip())


def _where(event: Event, texts: Texts) -> str:
    """Where people go. Discord formats nothing of it."""
    if event.place and event.online:
        return _shortened(texts("event-both", place=event.place), _LOCATION)
    if event.place:
        return _shortened(event.place, _LOCATION)
    if event.online_link and len(event.online_link) <= _LOCATION:
        return event.online_link
    return texts("event-somewhere-online") if event.online else texts("event-nowhere-yet")


def _shortened(typed: str, room: int) -> str:
    """As many of its words as fit, or of the letters of its first one."""
    whole = " ".join(typed.split())
    if len(whole) <= room:
        return whole
    by_words = textwrap.shorten(whole, room, placeholder="…", break_on_hyphens=False)
    return by_words if len(by_words) > room // 2 else f"{whole[: room - 1]}…"
