"""A database, on either engine, that knows very many records: who made them, where, who may see them, what they say."""

import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, Table, create_engine, insert

from benchmarks.many_learnings import LEARNINGS, TABLES
from benchmarks.signed import CALL, NOW, SERVERS
from benchmarks.vocabulary import ENGLISH, FRENCH, some_place, summary, title
from bot.domain.areas import AREAS, REGIONS, Scope, regions_of
from bot.domain.commitments import Stage
from bot.domain.countries import COUNTRIES
from bot.domain.finding import found_by
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.names import fold
from bot.domain.partners import PartnerRole
from bot.domain.records import RecordKind
from bot.domain.visibility import Visibility
from bot.services.calls import CallService
from bot.store.database import Database
from bot.store.engines import async_url
from bot.store.masks import area_bits, region_bits
from bot.store.migrate import migrate
from bot.store.tables import (
    commitment,
    deliverable,
    initiative,
    member,
    organisation,
    organisation_word,
    record,
    record_country,
    record_partner,
    record_point,
    representative,
    server,
)

MEMBERS: Final = 5_000
ORGANISATIONS: Final = 2_000
# How many of a hundred; half are seen by every server, a tenth by their owner and the reviewers only.
NOUNS: Final = {
    RecordKind.INITIATIVE: 60,
    RecordKind.COMMITMENT: 20,
    RecordKind.PRACTICE: 10,
    RecordKind.ADAPTATION: 2,
    RecordKind.CONFERENCE: 8,
}
SEEN: Final = {Visibility.NETWORK: 50, Visibility.SERVER: 40, Visibility.RESTRICTED: 10}
KINDS: Final = (
    "Association",
    "Ministry",
    "Network",
    "Institute",
    "Foundation",
    "Council",
    "Réseau",
    "Fondation",
    "Centre",
)
_AT_ONCE: Final = 2_000
Rows = dict[Table, list[dict[str, Any]]]


async def database_of_records(records: int, address: str) -> Database:
    """A database, SQLite or PostgreSQL, with that many records, found by their words as the product finds them."""
    await migrate(address)
    database = Database(address)
    await CallService(database, lambda: NOW).load(CALL)
    engine = create_engine(async_url(address).set(drivername="sqlite" if database.file else "postgresql+psycopg"))
    try:
        with engine.begin() as connection:
            _keep(connection, _who())
        first = 1
        for rows in records_of(records):
            with engine.begin() as connection:
                _keep(connection, rows)
            last = first + len(rows[record]) - 1
            await database.whole(_index(database, range(first, last + 1)))
            first = last + 1
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA optimize" if database.file else "ANALYZE")
    finally:
        engine.dispose()
    return database


def records_of(count: int) -> Iterator[Rows]:
    """Rows of that many records, the same ones each time, in handy parts; their ids begin with 1."""
    chance = random.Random(11)  # noqa: S311 - it draws records, not a secret
    for first in range(1, count + 1, _AT_ONCE):
        rows: Rows = {
            table: []
            for table in (
                *(record, initiative, record_partner, commitment, deliverable, record_country, record_point),
                *TABLES,
            )
        }
        for number in range(first, min(first + _AT_ONCE, count + 1)):
            _add_record(rows, number, chance)
        yield rows


async def _index(database: Database, ids: range) -> None:
    async with database.begin() as tx:
        await tx.record_texts.put(await tx.record_texts.read(ids))


def _keep(connection: Connection, rows: Rows) -> None:
    for table, kept in rows.items():
        if kept:
            connection.execute(insert(table), kept)


def _who() -> Rows:
    """Servers of very different sizes, members, organisations; a third of these confirmed, with who acts for them."""
    chance = random.Random(5)  # noqa: S311 - it draws a crowd, not a secret
    servers = [
        {"id": each, "name": f"Server {each}", "joined_at": NOW, "admitted_at": NOW, "announce_milestones": False}
        for each in range(1, SERVERS + 1)
    ]
    members = [
        {"id": each, "discord_id": each, "known_since": NOW, "youth_led": False, "women_led": False}
        for each in range(1, MEMBERS + 1)
    ]
    named, words, acting = [], [], []
    for each in range(1, ORGANISATIONS + 1):
        name = f"{chance.choice(KINDS)} {some_place(chance)} {each}"
        confirmed = each % 3 == 0
        home = 1 + each % SERVERS
        named.append(
            {
                "id": each,
                "home_id": 0,
                "name": name,
                "folded": fold(name),
                "known_since": NOW,
                "visibility": Visibility.NETWORK if confirmed else Visibility.RESTRICTED,
                "confirmed_in": home if confirmed else None,
                "confirmed_at": NOW if confirmed else None,
            }
        )
        words += [{"word": word, "organisation_id": each} for word in found_by(name)]
        acting.append(
            {
                "organisation_id": each,
                "member_id": 1 + each % MEMBERS,
                "server_id": home,
                "named": name,
                "standing": "confirmed" if confirmed else "asked",
                "asked_at": NOW,
            }
        )
    return {server: servers, member: members, organisation: named, organisation_word: words, representative: acting}


def _add_record(rows: Rows, number: int, chance: random.Random) -> None:
    """One record, and what belongs to it."""
    words = chance.choices((ENGLISH, FRENCH), (60, 40))[0]
    kind = chance.choices(list(NOUNS), list(NOUNS.values()))[0]
    countries = chance.sample(COUNTRIES, chance.choices((0, 1, 2, 5), (15, 60, 20, 5))[0])
    regions = regions_of([] if countries else chance.sample(REGIONS, chance.choice((0, 1, 1, 2))), countries)
    scope = chance.choice(list(Scope))
    made = NOW - timedelta(days=1_000 * chance.random())
    rows[record].append(
        {
            "id": number,
            "kind": kind.value,
            # A few servers are large.
            "server_id": 1 + int(SERVERS * chance.random() ** 2),
            "owner_id": 1 + int(MEMBERS * chance.random() ** 2),
            "organisation_id": chance.randint(1, ORGANISATIONS) if chance.random() < 0.3 else None,
            "visibility": chance.choices(list(SEEN), list(SEEN.values()))[0],
            "title": title(words, chance)[:150],
            "language": "en" if words is ENGLISH else "fr",
            "wordings": {},
            "areas": area_bits(chance.sample(AREAS, chance.choice((1, 1, 2, 3)))),
            "regions": region_bits(regions, everywhere=scope is Scope.GLOBAL),
            "topics": chance.sample(words.subjects, chance.randint(0, 3)),
            "youth_led": chance.random() < 0.2,
            "women_led": chance.random() < 0.2,
            "stakeholder_group": chance.choice(list(StakeholderGroup)),
            "source": {},
            "made_at": made,
            "changed_at": made,
            "confirmed_at": made,
            "version": 1,
        }
    )
    rows[record_country] += [{"record_id": number, "country": str(each)} for each in countries]
    points = chance.sample(range(1, 11), 1 if kind is RecordKind.COMMITMENT else chance.choice((0, 0, 1, 2)))
    rows[record_point] += [{"record_id": number, "call_id": 1, "point": each} for each in points]
    if kind is RecordKind.INITIATIVE:
        year = chance.randint(2010, 2027)
        lead, partners = _lead(chance), [_lead(chance) for _ in range(chance.choice((0, 1, 1, 3)))]
        rows[initiative].append(
            {
                "record_id": number,
                "summary": summary(words, chance),
                "lead": lead,
                "lead_folded": fold(lead),
                "scope": scope,
                "starts": f"{year}",
                "ends": f"{year + 2}-06" if chance.random() < 0.5 else None,
                "status": chance.choice(list(Status)),
            }
        )
        rows[record_partner] += [
            {"record_id": number, "position": at, "name": name, "folded": fold(name), "role": PartnerRole.PARTNER}
            for at, name in enumerate(partners)
        ]
    elif kind is RecordKind.COMMITMENT:
        rows[commitment].append(
            {"record_id": number, "pledge": summary(words, chance), "stage": chance.choice(list(Stage))}
        )
        rows[deliverable] += [
            {"commitment_id": number, "position": at, "what": title(words, chance), "due": "2027-06"}
            for at in range(chance.randint(0, 2))
        ]
    else:
        LEARNINGS[kind](rows, number, words, chance)


def _lead(chance: random.Random) -> str:
    return f"{chance.choice(KINDS)} {some_place(chance)}"
