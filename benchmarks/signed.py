"""A database as it is after many have signed: the product's migrations and content, filled in bulk."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.domain.countries import COUNTRIES
from bot.domain.groups import StakeholderGroup
from bot.domain.tallies import NOT_SAID, Dimension
from bot.services.calls import CallService
from bot.store.database import Database
from bot.store.migrate import migrate
from tests.wire.process import ROOT

SERVERS: Final = 200
DAYS: Final = 365
NOW: Final = datetime(2026, 6, 1, 9, tzinfo=UTC)
CALL: Final = ROOT / "bot" / "content" / "calls" / "quebec.toml"

MEMBER = "INSERT INTO member (id, discord_id, known_since, youth_led, women_led) VALUES (?, ?, ?, 0, 0)"
SIGNATURE = """
    INSERT INTO signature (member_id, server_id, stakeholder_group, country, signed_at, youth_led, women_led, call_id,
        version, state, show, leads, may_write, asked_version)
    VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, 'counted', 'counted', 1, 0, 1)
"""
# What moving the tally a million times, a signature each, would have left.
TALLY = """
    INSERT INTO tally (call_id, dimension, state, server_id, version, value, count)
    SELECT call_id, '{dimension}', state, server_id, version, {value} AS value, count(*) FROM signature
    WHERE member_id BETWEEN {first} AND {last} AND {counted} GROUP BY call_id, state, server_id, version, value
    ON CONFLICT (call_id, dimension, state, server_id, version, value) DO UPDATE SET count = count + excluded.count
"""
COUNTRY = f"coalesce(country, '{NOT_SAID}')"
VALUES: Final = {
    Dimension.TOTAL: ("''", "1"),
    Dimension.DAY: ("substr(signed_at, 1, 10)", "1"),
    Dimension.GROUP: ("stakeholder_group", "1"),
    Dimension.COUNTRY: (COUNTRY, "1"),
    Dimension.CELL: (f"stakeholder_group || '/' || {COUNTRY}", "1"),
    Dimension.YOUTH_LED: ("''", "youth_led"),
    Dimension.WOMEN_LED: ("''", "women_led"),
}


async def database_signed_by(people: int, path: Path) -> Database:
    """A database in which that many signed within a year, in two hundred servers of very different sizes."""
    address = f"sqlite:///{path}"
    await migrate(address)
    database = Database(address)
    await CallService(database, lambda: NOW).load(CALL)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO server (id, name, joined_at, admitted_at, announce_milestones) VALUES (?, ?, ?, ?, 0)",
            [(number, f"Server {number}", *[_text(NOW)] * 2) for number in range(1, SERVERS + 1)],
        )
    sign_in_bulk(path, 1, people)
    return database


def sign_in_bulk(path: Path, first: int, last: int, *, since: timedelta = timedelta(days=DAYS)) -> None:
    """Let the members of these numbers sign, evenly over that time."""
    with closing(sqlite3.connect(path)) as connection, connection:
        begin = NOW - since
        connection.executemany(MEMBER, ((number, number, _text(begin)) for number in range(first, last + 1)))
        connection.executemany(SIGNATURE, _signatures(first, last, begin, since))
        for dimension, (value, counted) in VALUES.items():
            connection.execute(TALLY.format(dimension=dimension, value=value, counted=counted, first=first, last=last))
        connection.execute("PRAGMA optimize")


def _signatures(first: int, last: int, begin: datetime, span: timedelta) -> Iterator[tuple[object, ...]]:
    """The same for the same number: nothing here is left to chance."""
    chance = random.Random(first)  # noqa: S311 - it draws a crowd, not a secret
    groups, countries = list(StakeholderGroup), COUNTRIES
    for number in range(first, last + 1):
        # A few servers are large; most signers live where their server does, a tenth does not say.
        server = 1 + int(SERVERS * chance.random() ** 2)
        abroad = chance.random()
        country = None if abroad < 0.1 else chance.choice(countries) if abroad < 0.2 else countries[server]
        signed_at = begin + span * chance.random()
        marks = (chance.random() < 0.2, chance.random() < 0.2)
        yield (number, server, chance.choice(groups).value, country, _text(signed_at), *marks)


def _text(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M:%S.%f}"
