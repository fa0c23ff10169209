"""The real services over a database, with a Discord of ten lines and a clock that the test moves."""

from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, Executable, Pool, Row, UpdateBase, create_engine, event, select

from bot.domain.actor import Actor
from bot.domain.announcements import News
from bot.domain.calls import Call
from bot.domain.drafts import Preview
from bot.domain.editions import EditionPosting
from bot.domain.errors import AccordError, PostGone
from bot.domain.groups import StakeholderGroup
from bot.domain.posts import NewsPosting, Posting
from bot.domain.servers import ServerSetup
from bot.domain.shards import ALONE
from bot.domain.signatures import Declaration, Signed
from bot.scheduler import tick
from bot.services.all import Services, make_services
from bot.services.journal import ErasureJournal
from bot.store.database import Database
from bot.store.engines import async_url
from bot.store.tables import metadata, record
from tests.doorway import Doorway
from tests.indexed import in_step
from tests.journeys.content import EXAMPLE
from tests.letterbox import Letterbox
from tests.newsworthy import news_in_step
from tests.noticeboard import Noticeboard

QUEBEC = Path(__file__).parents[1] / "bot" / "content" / "calls" / "quebec.toml"
# Few, so that a test fills them.
LETTERS_PER_DAY = 5
# As large as Discord's ids are.
ID = 1_100_000_000_000_000_000
HOME, NEIGHBOUR, GUEST, OTHER_GUEST = ID + 1, ID + 2, ID + 3, ID + 4
NAMES = {HOME: "Coalition", NEIGHBOUR: "Neighbouring network", GUEST: "Guest", OTHER_GUEST: "Another guest"}


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        self.time += timedelta(**by)


@dataclass
class Board:
    """What is posted, by message id. With `trouble` set, Discord refuses everything with it."""

    messages: dict[int, tuple[int, Posting]] = field(default_factory=dict)
    edits: list[int] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    trouble: AccordError | None = None
    ids: Any = field(default_factory=lambda: count(ID + 10**6))

    async def post(self, channel_id: int, what: Posting, *, nonce: str) -> int:
        self._reach(None)
        message_id = next(self.ids)
        self.messages[message_id] = (channel_id, what)
        return message_id

    async def edit(self, channel_id: int, message_id: int, what: Posting) -> None:
        self._reach(message_id)
        self.edits.append(message_id)
        self.messages[message_id] = (channel_id, what)

    async def delete(self, channel_id: int, message_id: int) -> None:
        self._reach(message_id)
        del self.messages[message_id]

    async def find(
        self, channel_id: int, what: Posting, *, since: datetime | None = None, until: datetime | None = None
    ) -> int | None:
        self._reach(None)
        same = [each for each, posted in self.messages.items() if _same(posted, (channel_id, what))]
        return same[0] if same else None

    async def discuss(self, channel_id: int, message_id: int, what: Posting) -> None:
        self._reach(message_id)
        self.threads.add(message_id)

    def _reach(self, message_id: int | None) -> None:
        if self.trouble:
            raise self.trouble
        if message_id is not None and message_id not in self.messages:
            raise PostGone

    def editions(self, channel_id: int) -> list[EditionPosting]:
        """The editions of digests in a channel."""
        posted = [what for channel, what in self.messages.values() if channel == channel_id]
        return [what for what in posted if isinstance(what, EditionPosting)]

    def news(self, channel_id: int) -> list[NewsPosting]:
        """The news in a channel."""
        posted = [what for channel, what in self.messages.values() if channel == channel_id]
        return [what for what in posted if isinstance(what, NewsPosting)]

    def milestones(self, channel_id: int) -> list[int]:
        """The goals announced in a channel."""
        return [what.number for what in self.news(channel_id) if what.news is News.MILESTONE]

    def says(self, what: str) -> list[int]:
        """The messages in which some words stand."""
        return [each for each, posted in self.messages.items() if what in repr(posted)]


def _same(posted: tuple[int, Posting], wanted: tuple[int, Posting]) -> bool:
    """Whether a post is known for the one that is looked for: an edition by its number, whatever it tells now."""
    (there, one), (here, other) = posted, wanted
    if isinstance(one, EditionPosting) and isinstance(other, EditionPosting):
        return (there, one.edition_id) == (here, other.edition_id)
    return posted == wanted


@dataclass
class House:
    """Accord without its cogs: HOME and NEIGHBOUR are admitted, both guests are not."""

    url: str
    database: Database
    journal: ErasureJournal
    board: Board
    door: Doorway
    post: Letterbox
    events: Noticeboard
    clock: Clock
    services: Services
    folder: Path
    engine: Engine
    # Whether a test wrote records itself: then nobody else keeps the index of words in step with them.
    wrote_records: bool = False

    def person(self, number: int, server_id: int | None = HOME, **may: Any) -> Actor:
        """Someone, the same for the same number."""
        return Actor(ID + 1000 + number, server_id, f"Person {number}", **may)

    def admin(self, server_id: int = HOME) -> Actor:
        return self.person(900, server_id, admin=True, may_post=True)

    async def sign(self, who: Actor, *, correct: bool = False, **said: Any) -> Signed:
        """Sign the Call with the least that is needed, and what is given."""
        least = {"group": StakeholderGroup.YOUTH, "understood": True}
        return await self.services.signing.sign(who, None, Declaration(**(least | said)), correct=correct)

    async def sign_many(self, numbers: Sequence[int], server_id: int = HOME, **said: Any) -> None:
        for number in numbers:
            await self.sign(self.person(number, server_id), **said)

    async def total(self, server_id: int | None = HOME) -> int:
        """The live total, as seen from a server."""
        return (await self.services.progress.progress(self.person(999, server_id), None)).totals.signatures

    async def tick(self, **later: float) -> None:
        """Let time pass, and do what is due then."""
        self.clock.move(**later)
        await tick(self.services, self.clock(), ALONE)

    async def revise(self, version: int = 2, closes_on: date | None = None) -> Call:
        """Load a changed text of the Call."""
        text = QUEBEC.read_text(encoding="utf-8").replace("version = 1", f"version = {version}")
        if closes_on:
            text = text.replace("issued_on", f"closes_on = {closes_on}\nissued_on")
        file = self.folder / f"version_{version}.toml"
        file.write_text(text, encoding="utf-8")
        return await self.services.calls.load(file)

    async def hand_in(self, who: Actor, data: bytes | None = None, name: str = "call.toml") -> Preview:
        """Give the documented example, or another file of a Call, to `/call publish`."""
        content = EXAMPLE.read_bytes() if data is None else data

        async def read() -> bytes:
            return content

        return await self.services.publishing.draft(who, name, len(content), read)

    async def set_up(self, server_id: int = HOME, channel_id: int = 77, **chosen: Any) -> None:
        setup = ServerSetup(**({"channel_id": channel_id, "language": "en"} | chosen))
        await self.services.servers.set_up(self.admin(server_id), setup)

    async def admit(self, server_id: int) -> None:
        await self.services.servers.admit(self.person(901, steward=True), str(server_id))

    def rows(self, statement: Executable) -> Sequence[Row[Any]]:
        """What a statement finds or does, past the services. Raises the driver's errors."""
        self.wrote_records |= isinstance(statement, UpdateBase) and statement.table is record
        with self.engine.begin() as connection:
            result = connection.execute(statement)
            return result.all() if result.returns_rows else []

    def kept(self) -> dict[str, list[dict[str, Any]]]:
        """All that the database holds: the rows of each table."""
        return {
            table.name: [dict(row._mapping) for row in self.rows(select(table))] for table in metadata.sorted_tables
        }


@contextmanager
def impatient() -> Iterator[None]:
    """Let connections give up on a lock after a moment instead of after the seconds that people are granted."""

    def give_up_soon(connection: Any, _record: object, _proxy: object) -> None:
        cursor = connection.cursor()
        sqlite = "sqlite" in type(connection).__module__
        cursor.execute("PRAGMA busy_timeout=50" if sqlite else "SET lock_timeout=50")
        cursor.close()

    event.listen(Pool, "checkout", give_up_soon)
    try:
        yield
    finally:
        event.remove(Pool, "checkout", give_up_soon)


@asynccontextmanager
async def open_house(
    url: str, folder: Path, clock: Clock | None = None, board: Board | None = None
) -> AsyncIterator[House]:
    """The services over a migrated database, with nothing in it but what is there."""
    database, clock, board, door = Database(url), clock or Clock(), board or Board(), Doorway()
    post, events = Letterbox(board.messages, board.ids), Noticeboard()
    journal = ErasureJournal(folder / "accord.erasures")
    services = make_services(
        database,
        journal,
        board,
        clock,
        doorkeeper=door,
        event_keeper=events,
        postman=post,
        letters_per_day=LETTERS_PER_DAY,
    )
    aside = create_engine(async_url(url).set(drivername="sqlite" if database.file else "postgresql+psycopg"))
    try:
        yield House(url, database, journal, board, door, post, events, clock, services, folder, aside)
    finally:
        aside.dispose()
        await database.close()


@pytest.fixture
async def house(migrated_database_url: str, tmp_path: Path) -> AsyncGenerator[House]:
    """A house with the Call and four servers, on each database."""
    async with open_house(migrated_database_url, tmp_path) as opened:
        await furnish(opened)
        yield opened
        if not opened.wrote_records:
            await in_step(opened)
            await news_in_step(opened)


async def furnish(house: House) -> None:
    """Load the Call, meet the servers, admit two of them."""
    await house.services.calls.load(QUEBEC)
    await house.services.servers.joined(NAMES)
    for server_id in (HOME, NEIGHBOUR):
        await house.admit(server_id)
