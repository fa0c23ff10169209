"""A stand-in for the Scheduled Events of Discord's servers."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.domain.scheduled_events import Event
from bot.services.event_keeper import EventGone


class Killed(BaseException):
    """The process was ended from outside."""


@dataclass
class Noticeboard:
    """The Scheduled Events of servers, by id. With `trouble` set, Discord refuses everything with it."""

    events: dict[int, tuple[int, Event]] = field(default_factory=dict)
    ended: list[int] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    trouble: Exception | None = None
    # The process dies just after Discord did what it was asked.
    dies: bool = False
    ids: Any = field(default_factory=lambda: count(1_200_000_000_000_000_000))

    async def find(self, server_id: int, reference: str) -> int | None:
        self._reach("find")
        same = [
            each for each, (server, what) in self.events.items() if (server, what.reference) == (server_id, reference)
        ]
        return next((each for each in same if each not in self.ended), None)

    async def make(self, server_id: int, what: Event) -> int:
        self._reach("make")
        event_id = next(self.ids)
        self.events[event_id] = (server_id, what)
        self._die()
        return event_id

    async def change(self, server_id: int, event_id: int, what: Event) -> None:
        self._reach("change", event_id)
        self.events[event_id] = (server_id, what)
        self._die()

    async def end(self, server_id: int, event_id: int) -> None:
        self._reach("end", event_id)
        self.ended.append(event_id)
        self._die()

    async def take_back(self, server_id: int, event_id: int) -> None:
        self._reach("take back", event_id)
        del self.events[event_id]
        self._die()

    def _reach(self, asked: str, event_id: int | None = None) -> None:
        self.asked.append(asked)
        if self.trouble:
            raise self.trouble
        if event_id is not None and (event_id not in self.events or event_id in self.ended):
            raise EventGone

    def _die(self) -> None:
        if self.dies:
            self.dies = False
            raise Killed

    @property
    def standing(self) -> list[Event]:
        """What is ahead, in the order in which it was made."""
        return [what for event_id, (_, what) in self.events.items() if event_id not in self.ended]
