"""Digests of a bot that runs: ordered and made due in its database, and counted in its channels."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select

from bot.domain.digests import Digest
from bot.domain.editions import Edition, EditionState
from bot.domain.rhythms import Rhythm, Timing
from bot.store.migrate import migrate
from bot.store.tables import edition
from tests.house import House, open_house
from tests.records import initiative
from tests.wire.messages import walk
from tests.wire.rig import Rig
from tests.wire.world import Channel, Guild, Json

# The button of an edition: by it Accord itself knows its own post.
EDITION: Final = re.compile(r"press:edition-why:(\d+)")
# Another process writes into the database, and nobody tells when.
LOOK_AGAIN: Final = 0.05
# As often as a setting lets it.
EVERY_SECOND: Final = {"TICK_SECONDS": "1"}


class Newsroom:
    """The house of a bot, entered from outside it: the same database, and the same services over it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.ordered: dict[int, Channel] = {}

    async def open_in(self, guild: Guild) -> None:
        """Know a server, in which something is new."""
        self.house.clock.time = datetime.now(UTC) - timedelta(hours=1)
        await self.house.services.servers.joined({guild.id: guild.name})
        await initiative(self.house, self.house.person(1, guild.id), f"Clubs of {guild.name}")

    async def order(self, channels: Iterable[Channel], due: datetime | None = None, **more: Any) -> list[int]:
        """A weekly digest for each channel; without a moment it was due a minute ago, and the next tick sends it."""
        due = due or datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(minutes=1)
        timing = Timing(Rhythm.WEEKLY, due.isoweekday(), due.time(), "UTC")
        made: dict[int, Channel] = {}
        async with self.house.database.begin() as tx:
            for channel in channels:
                assert channel.guild is not None
                place: dict[str, Any] = {"server_id": channel.guild.id, "channel_id": channel.id}
                new = Digest(0, timing, due_at=due, next_at=due, **place, **more)
                made[await tx.digests.add(new, at=due)] = channel
        self.ordered |= made
        return list(made)

    async def digest(self, digest_id: int) -> Digest:
        """A digest as it is kept now."""
        async with self.house.database.read() as tx:
            kept = await tx.digests.by_id(digest_id)
        assert kept is not None
        return kept

    async def editions(self) -> dict[int, Edition]:
        """The last edition of each digest that was ordered."""
        async with self.house.database.read() as tx:
            return dict(await tx.editions.latest(list(self.ordered)))

    async def until(self, holds: Callable[[], Awaitable[object]], what: str, *, seconds: float = 20.0) -> None:
        """Wait until something is so in the database."""
        try:
            async with asyncio.timeout(seconds):
                while not await holds():  # noqa: ASYNC110 - see LOOK_AGAIN
                    await asyncio.sleep(LOOK_AGAIN)
        except TimeoutError:
            raise AssertionError(f"after {seconds:g} s there was not {what}: {await self.editions()}") from None

    async def all_settled(self) -> bool:
        """Whether every digest that was ordered had its edition, or had nothing to tell."""
        return self._count(edition.c.state != EditionState.ON_ITS_WAY.value) == len(self.ordered)

    async def all_arrived(self) -> bool:
        """Whether of every digest that was ordered it is known where its edition is."""
        return self._count(edition.c.message_id.is_not(None)) == len(self.ordered)

    def _count(self, wanted: ColumnElement[bool]) -> int:
        return self.house.rows(select(func.count()).select_from(edition).where(wanted))[0][0]


@asynccontextmanager
async def newsroom(rig: Rig, address: str = "") -> AsyncIterator[Newsroom]:
    """The newsroom of the bot of a rig, or of another database; it may be opened before the bot is started."""
    url = address or rig.settings["DATABASE_URL"]
    await migrate(url)
    with TemporaryDirectory() as folder:
        async with open_house(url, Path(folder)) as house:
            yield Newsroom(house)


def arrived(channels: Iterable[Channel]) -> Counter[int]:
    """How often each edition stands in these channels, by its id."""
    found: Counter[int] = Counter()
    for channel in {each.id: each for each in channels}.values():
        found.update(edition_of(message) for message in channel.messages.values())
    return found


def edition_of(message: Json) -> int:
    """Which edition a message is; 0 for none."""
    for component in walk(message["components"]):
        if match := EDITION.fullmatch(component.get("custom_id", "")):
            return int(match[1])
    return 0
