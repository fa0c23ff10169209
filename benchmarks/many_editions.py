"""A database in which five thousand servers have a digest each, of which an edition came a week ago."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Connection, create_engine, delete, insert, select, update

from benchmarks.many_digests import FILTERS
from benchmarks.many_records import records_of
from benchmarks.signed import CALL, NOW
from bot.domain.digests import Digest
from bot.domain.edition_figures import figures_of
from bot.domain.editions import Composed, EditionState
from bot.domain.rhythms import Rhythm, Timing
from bot.domain.visibility import Visibility
from bot.services.calls import CallService
from bot.services.composing import Composer
from bot.store.database import Database
from bot.store.engines import async_url
from bot.store.migrate import migrate
from bot.store.tables import digest, edition, edition_item, record, server

SERVERS: Final = 5_000
# A tenth of them keep records of their own.
HOMES: Final = 500
DUE: Final = datetime(2026, 6, 1, 7, tzinfo=NOW.tzinfo)
WEEK: Final = timedelta(days=7)
# So many are composed at a time, as they are when they are sent.
TOGETHER: Final = 500
_MONDAY: Final = Timing(Rhythm.WEEKLY, 1, time(9), "Europe/Paris")
_NOBODY: Final = {"owner_id": None, "organisation_id": None}


async def database_of_editions(records: int, address: str) -> tuple[Database, list[Digest]]:
    """SQLite; the digests that are due again now."""
    await migrate(address)
    database = Database(address)
    await CallService(database, lambda: NOW).load(CALL)
    engine = create_engine(async_url(address).set(drivername="sqlite"))
    try:
        with engine.begin() as connection:
            _fill(connection, records)
        async with database.begin() as tx:
            first = Digest(0, _MONDAY, server_id=1, channel_id=1, due_at=DUE, next_at=DUE)
            asked = [await tx.digests.add(replace(first, wanted=each), at=NOW) for each in FILTERS]
        with engine.begin() as connection:
            _order(connection, asked)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")
        async with database.read() as tx:
            digests = [found for each in range(1, SERVERS + 1) for found in await tx.digests.of_server(each)]
        before = [replace(each, covered_until=DUE - 2 * WEEK) for each in digests]
        told = await composed(database, before, DUE - WEEK)
        with engine.begin() as connection:
            _send(connection, told)
    finally:
        engine.dispose()
    return database, [replace(each, covered_until=DUE - WEEK) for each in digests]


async def composed(database: Database, digests: Sequence[Digest], until: datetime) -> Mapping[int, Composed]:
    """What editions of some digests tell."""
    composer, told = Composer(), dict[int, Composed]()
    for begin in range(0, len(digests), TOGETHER):
        async with database.read() as tx:
            told |= await composer.compose(tx, digests[begin : begin + TOGETHER], until)
    return told


def _fill(connection: Connection, records: int) -> None:
    long_ago = NOW - timedelta(days=2_000)
    servers = [{"id": each, "name": f"Server {each}", "joined_at": long_ago} for each in range(1, SERVERS + 1)]
    connection.execute(insert(server), [each | {"admitted_at": long_ago} for each in servers])
    for rows in records_of(records):
        rows[record] = [each | _NOBODY | {"server_id": 1 + each["id"] % HOMES} for each in rows[record]]
        for table, kept in rows.items():
            if kept:
                connection.execute(insert(table), kept)
    made, seen = record.c.made_at, record.c.visibility
    connection.execute(update(record).where(seen != Visibility.RESTRICTED).values(shown_at=made, news_at=made))
    connection.execute(update(record).where(seen == Visibility.NETWORK).values(shared_at=made))


def _order(connection: Connection, asked: Sequence[int]) -> None:
    """Each server’s digest asks for one of the twenty things."""
    wanted = connection.execute(select(digest).where(digest.c.id.in_(asked)).order_by(digest.c.id)).mappings().all()
    rows: list[dict[str, Any]] = []
    for number in range(1, SERVERS + 1):
        asks = {str(name): value for name, value in wanted[number % len(asked)].items()}
        rows.append(asks | {"id": number, "server_id": number, "channel_id": number})
    connection.execute(delete(digest))
    connection.execute(insert(digest), rows)


def _send(connection: Connection, told: Mapping[int, Composed]) -> None:
    editions: list[dict[str, Any]] = []
    items: list[dict[str, Any]] = []
    for number, (digest_id, each) in enumerate(told.items(), start=1):
        state = EditionState.EMPTY if each.empty else EditionState.SENT
        window = {"since": each.since, "until": each.until, "period": each.until.date().isoformat()}
        kept = {"state": state.value, "language": "en", "stale": False, "figures": figures_of(each)}
        editions.append({"id": number, "digest_id": digest_id} | window | kept)
        for position, item in enumerate(each.items):
            words = {"section": item.section.value, "moment": item.moment.value, "mark": item.mark}
            numbers = {"edition_id": number, "position": position, "record_id": item.record_id}
            items.append(numbers | words | {"listed": item.listed})
    connection.execute(insert(edition), editions)
    connection.execute(insert(edition_item), items)
