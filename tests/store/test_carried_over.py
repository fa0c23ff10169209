"""What was kept before a migration is kept after it, on the way up and on the way down."""

from typing import Any, Final

import sqlalchemy as sa
from alembic import command
from sqlalchemy import Connection

from bot.store.migrate import migrate
from bot.store.revisions import alembic_config
from tests.store.test_migrations import with_connection

BEFORE: Final = "2026_11_22_posts_and_audit"
AT: Final = "2026-03-02 09:00:00+00:00"
# Two servers of the network and a guest; the same organisation signed in each of them.
SERVERS: Final = {11: AT, 12: AT, 13: None}


def fill(connection: Connection) -> None:
    """Leave what the earlier program kept."""
    command.upgrade(alembic_config(connection), BEFORE)

    def insert(table: str, **values: Any) -> None:
        names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
        connection.execute(sa.text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), values)  # noqa: S608 - our own words

    insert("call", id=1, reference="CALL-1", version=1)
    for number, (server_id, admitted_at) in enumerate(SERVERS.items(), start=1):
        insert("server", id=server_id, name="x", joined_at=AT, admitted_at=admitted_at, announce_milestones=True)
        insert("member", id=number, discord_id=number, known_since=AT, youth_led=False, women_led=False)
        insert("organisation", id=number, server_id=server_id, name="Lab", folded="youth lab", known_since=AT)
        insert(
            "signature",
            id=number,
            call_id=1,
            member_id=number,
            server_id=server_id,
            version=1,
            state="awaiting",
            stakeholder_group="youth",
            show="counted",
            organisation="Youth Lab",
            organisation_id=number,
            leads=True,
            youth_led=False,
            women_led=False,
            may_write=False,
            signed_at=AT,
            asked_version=1,
        )
    insert("notice", member_id=1, kind="name_hidden", call_id=1, noted_at=AT)
    insert("milestone", call_id=1, server_id=11, goal=25, settled_at=AT, claimed_at=AT)
    insert(
        "post",
        kind="card",
        call_id=1,
        server_id=11,
        channel_id=5,
        language="en",
        page=0,
        shown_total=1,
        stale=False,
        edited_at=AT,
    )


def kept(connection: Connection, asked: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(sa.text(asked))]


async def test_what_signed_before_waits_for_reviewers_and_a_name_stands_for_one(database_url: str) -> None:
    await with_connection(database_url, fill)
    await migrate(database_url)

    async def found(asked: str) -> list[tuple[Any, ...]]:
        return await with_connection(database_url, lambda connection: kept(connection, asked))

    # The network's record, its double at home in the other server, and the guest's own.
    assert await found("SELECT id, home_id, visibility FROM organisation ORDER BY id") == [
        (1, 0, "restricted"),
        (2, 12, "restricted"),
        (3, 13, "restricted"),
    ]
    assert await found(
        "SELECT word, organisation_id FROM organisation_word WHERE organisation_id = 3 ORDER BY word"
    ) == [
        ("lab", 3),
        ("youth", 3),
    ]
    asked = "SELECT organisation_id, member_id, server_id, named, standing FROM representative ORDER BY member_id"
    assert await found(asked) == [
        (number, number, server_id, "Youth Lab", "asked") for number, server_id in enumerate(SERVERS, start=1)
    ]
    assert await found("SELECT kind, maker_id, state FROM review ORDER BY maker_id") == [
        ("representative", number, "open") for number in (1, 2, 3)
    ]
    assert await found("SELECT kind, number, server_id FROM announcement") == [("milestone", 25, 11)]
    assert await found("SELECT kind, call_id FROM notice") == [("name_hidden", 1)]
    assert await found("SELECT kind, call_id FROM post") == [("card", 1)]


async def test_on_the_way_down_nothing_of_the_earlier_program_is_lost(database_url: str) -> None:
    await with_connection(database_url, fill)
    await migrate(database_url)
    await with_connection(database_url, lambda connection: command.downgrade(alembic_config(connection), BEFORE))

    async def found(asked: str) -> list[tuple[Any, ...]]:
        return await with_connection(database_url, lambda connection: kept(connection, asked))

    assert await found("SELECT id, server_id FROM organisation ORDER BY id") == [(1, 11), (2, 12), (3, 13)]
    assert await found("SELECT server_id, goal FROM milestone") == [(11, 25)]
    assert await found("SELECT count(*) FROM signature WHERE leads") == [(3,)]
    assert await found("SELECT kind FROM post") == [("card",)]
    assert await found("SELECT kind FROM notice") == [("name_hidden",)]
