"""Very many digests: what they ask for, and a database with none of them due."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import create_engine, insert, select

from benchmarks.signed import NOW, SERVERS
from bot.domain.areas import AREAS
from bot.domain.countries import Region
from bot.domain.digests import Digest, DigestFilter
from bot.domain.rhythms import Rhythm, Timing
from bot.store.database import Database
from bot.store.engines import async_url
from bot.store.migrate import migrate
from bot.store.tables import digest, member, server

# None, one for each area, and some for regions: twenty in all.
FILTERS: Final = (
    DigestFilter(),
    *(DigestFilter(areas=(area,)) for area in AREAS),
    *(DigestFilter(regions=(region,)) for region in Region),
    *(DigestFilter(areas=AREAS[:4], regions=(region,)) for region in list(Region)[:5]),
)
_MONDAY: Final = 1
_NINE: Final = NOW.replace(hour=9, minute=0, second=0, microsecond=0).time()


async def fill_with_digests(count: int, address: str) -> None:
    """A new database, SQLite. Half belong to channels, half come by direct message; each is due in the coming week."""
    await migrate(address)
    engine, database = create_engine(async_url(address).set(drivername="sqlite")), Database(address)
    try:
        with engine.begin() as connection:
            people = range(1, SERVERS + 1)
            connection.execute(
                insert(server), [{"id": each, "name": f"Server {each}", "joined_at": NOW} for each in people]
            )
            connection.execute(
                insert(member), [{"id": each, "discord_id": each, "known_since": NOW} for each in people]
            )
        timing = Timing(Rhythm.WEEKLY, _MONDAY, _NINE, "Europe/Paris")
        async with database.begin() as tx:
            await tx.digests.add(Digest(0, timing, server_id=1, channel_id=1, due_at=_due(1), next_at=_due(1)), at=NOW)
        with engine.begin() as connection:
            first = dict(connection.execute(select(digest)).mappings().one())
            connection.execute(insert(digest), [first | _another(number) for number in range(2, count + 1)])
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA optimize")
    finally:
        engine.dispose()
        await database.close()


def _due(number: int) -> Any:
    return NOW + timedelta(days=1 + number % 6, minutes=number % 1440)


def _another(number: int) -> dict[str, Any]:
    """What a digest has otherwise than the first one."""
    whose = 1 + number % SERVERS
    of = {"server_id": whose, "channel_id": number, "member_id": None}
    if number % 2:
        of = {"server_id": None, "channel_id": None, "member_id": whose}
    return {"id": number, "due_at": _due(number), "next_at": _due(number)} | of
