"""The wire rig: enough of Discord, over real sockets, for real bot processes.

It exists for what a virtual Discord inside the process cannot show: locales, many presses at
once, dropped sockets, rate limits, signals, several processes, and what things cost.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from tests.wire.admins import Admins
from tests.wire.gateway import INVALID_SESSION, RECONNECT
from tests.wire.holds import Hold
from tests.wire.interactions import Answer, Interaction
from tests.wire.limits import GlobalLimit, Refusals
from tests.wire.presses import Presses
from tests.wire.process import ROOT, BotProcess
from tests.wire.rest import Sent
from tests.wire.server import TOKEN, Server
from tests.wire.world import ANYONE, Channel, Guild, Json, Person

CHANNELS = ("general", "announcements")
START_SECONDS = 30.0
ACCORD = ("-m", "bot", "run")


class Rig:
    """A Discord of one test: `async with Rig() as rig`."""

    def __init__(self, *, shards: int = 1) -> None:
        self.server = Server(shards)
        self.world, self.gateway = self.server.world, self.server.gateway
        self.admins = Admins(self.world, self.gateway)
        self._presses = Presses(self.server)
        self._folder = TemporaryDirectory(prefix="wire-rig-")

    async def __aenter__(self) -> Self:
        await self.server.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.server.close()
        self._folder.cleanup()

    def add_guild(
        self,
        name: str,
        *,
        locale: str = "en-US",
        channels: tuple[str, ...] = CHANNELS,
        bot_permissions: int = ANYONE,
    ) -> Guild:
        """A server that has the bot; to be added before the bot starts."""
        return self.world.add_guild(name, locale=locale, channels=channels, bot_permissions=bot_permissions)

    def person(self, name: str, *, locale: str = "en-US", permissions: int = ANYONE) -> Person:
        """Someone who uses Discord in that language; a member of every server."""
        return self.world.add_person(name, locale=locale, permissions=permissions)

    @asynccontextmanager
    async def bot_process(
        self,
        *,
        args: Sequence[str] = ACCORD,
        env: dict[str, str] | None = None,
        cwd: Path = ROOT,
    ) -> AsyncIterator[BotProcess]:
        """A bot that is connected and whose commands are known; ended when left."""
        bot = self._presses.bot = BotProcess(self.server.watch)
        connected_before = len(self.gateway.sessions)
        try:
            await bot.start(args, self.settings | (env or {}), cwd)
            await self.until(
                lambda: bot.exit_code is not None or (len(self.gateway.sessions) > connected_before and self.commands),
                "a bot that is connected and has published its commands",
                seconds=START_SECONDS,
            )
            if bot.exit_code is not None:
                raise AssertionError(f"the bot ended with {bot.exit_code}:\n{bot.said()}")
            yield bot
        finally:
            await bot.close()

    @property
    def settings(self) -> dict[str, str]:
        """The environment that points a bot at this rig; one database as long as the rig lives."""
        return {
            "DISCORD_TOKEN": TOKEN,
            "DISCORD_URL": self.server.rest_url,
            "DISCORD_GATEWAY_URL": self.server.gateway_url,
            "DATABASE_URL": f"sqlite:///{self._folder.name}/accord.db",
        }

    async def slash(self, person: Person, channel: Channel, words: str, /, **options: Any) -> Answer:
        """Use a command, written as "call sign"; options by name, people and channels as objects."""
        return await self._presses.command(person, channel, words, options)

    async def autocomplete(
        self, person: Person, channel: Channel, words: str, option: str, /, **typed: Any
    ) -> list[Json]:
        """The choices offered while `option` is being typed; its text so far is among `typed`."""
        answer = await self._presses.typing(person, channel, words, option, {option: ""} | typed)
        return answer.sent["choices"]

    async def click(self, person: Person, message: Json, wanted: str, values: list[str] | None = None) -> Answer:
        """Press a button (or choose in a select), known by its label or the start of its custom_id."""
        return await self._presses.click(person, message, wanted, values)

    async def submit(self, person: Person, form: Answer, values: dict[str, Any]) -> Answer:
        """Send a form; `values` by label or custom_id, choices by label or value."""
        return await self._presses.submit(person, form, values)

    async def until(self, holds: Callable[[], object], what: str, *, seconds: float = 10.0) -> None:
        """Wait until something is so, checked whenever the bot did something."""
        await self.server.watch.until(holds, what, seconds=seconds)

    def drop_socket(self) -> None:
        """Break every gateway connection without a word."""
        self.gateway.drop()

    async def ask_reconnect(self) -> None:
        """Ask every shard to come back (op 7)."""
        await self.gateway.ask(RECONNECT, None)

    async def invalidate(self, *, resumable: bool) -> None:
        """Tell every shard that its session is invalid (op 9)."""
        await self.gateway.ask(INVALID_SESSION, resumable)

    def forget_nonces(self) -> None:
        """Know no message by its nonce any more, as Discord does after a few minutes."""
        self.server.messages.nonces_hold = False

    @property
    def refusals(self) -> Refusals:
        """Rate limits and errors to come."""
        return self.server.rest.refusals

    @property
    def limit(self) -> GlobalLimit:
        """Fifty requests a second, and how many were refused for that."""
        return self.server.rest.limit

    @contextmanager
    def hold(self, method: str, path: str, *, accepted: bool = False) -> Iterator[Hold]:
        """Hold such requests before they are done or, `accepted`, before they are answered; lose them in the end."""
        hold = self.server.rest.holds.add(method, path, accepted=accepted)
        try:
            yield hold
        finally:
            self.server.rest.holds.remove(hold)

    @property
    def commands(self) -> list[Json]:
        """The commands that are published everywhere."""
        return self.server.routes.published

    def sent(self, method: str = "", path: str = "") -> list[Sent]:
        """What the bot asked of the API, in order; paths are compared by their start."""
        return [sent for sent in self.server.rest.sent if sent.method.startswith(method) and sent.path.startswith(path)]

    @property
    def interactions(self) -> list[Interaction]:
        """Everything that people pressed, in order."""
        return list(self.server.callbacks.by_token.values())

    @property
    def unknown(self) -> list[Sent]:
        """What the bot asked for that the rig does not know: a test fails on it."""
        return self.server.rest.unknown
