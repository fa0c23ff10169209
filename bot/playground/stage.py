"""What the page moves: who one is, where, and when. One thing at a time, as the virtual Discord asks."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import simcord

from bot.playground.clock import Clock, Jump
from bot.playground.notes import Notes
from bot.playground.program import Program
from bot.playground.world import Person, World

DIRECT: Final = "direct"
MADE_UP_PEOPLE: Final = 60
# Scheduled, and under way.
_OPEN: Final = frozenset({1, 2})
_LOCALES: Final = {"en": "en-US", "fr": "fr"}


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """A Scheduled Event as Discord lists it: its beginning as ISO 8601 says it."""

    name: str
    location: str
    starts: str


@dataclass(frozen=True, slots=True)
class Here:
    """Whose eyes, which place, in which language the chat's own dates are shown."""

    person: str
    place: str
    language: str


class UnknownPlaceError(Exception):
    """No such person or place, or a place that this person cannot see."""


class Stage:
    """The virtual Discord with its one chat page, which is at `chat_port` and opened by `chat_secret`."""

    def __init__(self, env: simcord.Env, world: World, program: Program, clock: Clock, notes: Notes) -> None:
        self.world = world
        self.clock = clock
        self.here = Here("youth", "welcome", "en")
        self.turn = asyncio.Lock()
        self.chat_port = 0
        self.chat_secret = ""
        self._env = env
        self._program = program
        self._notes = notes
        self._chat = AsyncExitStack()
        self._preview: simcord.Preview | None = None
        self._over: asyncio.Task[None] | None = None
        self._requests_shown = 0

    async def open(self) -> None:
        """Catch up with the clock, let the program post what newcomers find, and open the chat."""
        async with self.turn:
            await self._catch_up()
            await self._program.open_doors(self.world)
            await self._program.tick()
            await self._show(self.here)

    async def close(self) -> None:
        """Close the chat; what is being done is finished first."""
        async with self.turn:
            await self._hide()

    async def go(self, here: Here) -> None:
        """Be someone, somewhere. Raises UnknownPlaceError and changes nothing."""
        self._look_up(here)
        async with self.turn:
            await self._show(here)

    async def jump(self, jump: Jump) -> None:
        """Move the clock, with everything that is due on the way."""
        async with self.turn:
            target = jump.target(self.clock.now())
            while (now := self.clock.now()) < target:
                self.clock.skip_to(min(now + jump.step, target))
                await self._catch_up()
                await self._program.tick()
            await self._publish_news()

    async def let_sign(self) -> None:
        """Let made-up people sign, so that pictures and lists have something to show."""
        async with self.turn:
            first = self._notes.made_up_people + 1
            await self._program.let_sign(self.world, first, MADE_UP_PEOPLE)
            self._notes.keep(made_up_people=first + MADE_UP_PEOPLE - 1)
            await self._program.tick()
            await self._publish_news()

    async def pulse(self) -> None:
        """A second went by: what is due happens, and open pages see it."""
        async with self.turn:
            await self._catch_up()
            await self._program.tick()
            if self._over is not None and self._over.done():
                await self._show(self.here)
            await self._publish_news()

    @asynccontextmanager
    async def action(self) -> AsyncGenerator[None]:
        """Hold the turn while the chat does what someone clicked; it shows the outcome by itself."""
        async with self.turn:
            yield
            self._requests_shown = len(self._env.http_requests)

    def events(self) -> list[ServerEvent]:
        """The Scheduled Events of the server in which one is, which the chat does not show; none in direct messages."""
        place = self.world.places.get(self.here.place)
        if place is None:
            return []
        kept = self._env.backend.get_guild(place.server.id).scheduled_events.values()
        return [
            ServerEvent(each.name, (each.entity_metadata or {}).get("location", ""), each.scheduled_start_time)
            for each in sorted(kept, key=lambda each: each.scheduled_start_time)
            if each.status in _OPEN
        ]

    async def _catch_up(self) -> None:
        """Bring the virtual Discord's clock to ours."""
        behind = (self.clock.now() - self._env.now()).total_seconds()
        await self._env.advance_time(max(0.0, behind))

    async def _publish_news(self) -> None:
        """Show open pages what no click of theirs caused; a page that is shown anew interrupts whoever is choosing."""
        if self._preview is not None and len(self._env.http_requests) != self._requests_shown:
            await self._preview.refresh()
            self._requests_shown = len(self._env.http_requests)

    def _look_up(self, here: Here) -> tuple[simcord.ChannelHandle, list[Person]]:
        person = self.world.people.get(here.person)
        if person is None or here.language not in _LOCALES:
            raise UnknownPlaceError
        if here.place == DIRECT:
            return person.user.dm_channel, [person]
        place = self.world.places.get(here.place)
        if place is None or person not in place.readers:
            raise UnknownPlaceError
        others = [reader for reader in place.readers if reader is not person]
        return place.channel, [person, *others]

    async def _hide(self) -> None:
        if self._over is not None:
            self._over.cancel()
            self._over = None
        self._preview = None
        await self._chat.aclose()

    async def _show(self, here: Here) -> None:
        """Open the chat anew: the virtual Discord shows one channel at a time, through the first viewer's eyes."""
        channel, people = self._look_up(here)
        await self._hide()
        viewers = [person.user if here.place == DIRECT else person.member for person in people]
        self._preview = await self._chat.enter_async_context(
            self._env.preview(channel, viewers=viewers, layout="channel", locale=_LOCALES[here.language])
        )
        self._over = asyncio.create_task(self._preview.wait_closed())
        address = urlsplit(self._preview.url)
        self.chat_port, self.chat_secret = address.port or 80, address.fragment
        self._requests_shown = len(self._env.http_requests)
        self.here = here
