"""When the database cannot serve: a clear error of ours, soon, and nothing done by half."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.pool import Pool

from bot.domain.errors import AccordError, StorageBusy, StorageFull, StorageReadOnly, StorageUnavailable
from bot.domain.signatures import ShowAs
from bot.domain.tallies import Dimension
from bot.store.database import Database
from bot.store.migrate import migrate
from tests.house import House, impatient

WRITES: dict[str, Callable[[House], Awaitable[object]]] = {
    "sign": lambda house: house.sign(house.person(2), show=ShowAs.NAME),
    "correct": lambda house: house.sign(house.person(1), correct=True, show=ShowAs.NAME),
    "show": lambda house: house.services.signing.show_differently(house.person(1), None, ShowAs.NAME, ""),
    "set up": lambda house: house.set_up(),
    "withdraw": lambda house: house.services.signing.withdraw(house.person(1), None),
    "erase": lambda house: house.services.privacy.erase(house.person(1)),
}


async def assert_all_refused(house: House, error: type[AccordError]) -> None:
    """Nothing can be written, and everything is as before."""
    before = house.kept()
    answers = {name: await asyncio.gather(write(house), return_exceptions=True) for name, write in WRITES.items()}
    assert {name: type(answer) for name, (answer,) in answers.items()} == dict.fromkeys(WRITES, error)
    assert house.kept() == before


@contextlib.contextmanager
def on_checkout(statement: str) -> Iterator[list[Any]]:
    """Execute a statement on every connection before it is used; gives what it answered."""
    answers: list[Any] = []

    def execute(connection: Any, _record: object, _proxy: object) -> None:
        cursor = connection.cursor()
        cursor.execute(statement)
        answers.append(cursor.fetchone() if cursor.description else None)
        cursor.close()

    event.listen(Pool, "checkout", execute)
    try:
        yield answers
    finally:
        event.remove(Pool, "checkout", execute)


@contextlib.contextmanager
def locked(house: House) -> Iterator[None]:
    """Another program writes, and does not come to an end."""
    with house.engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if house.database.file else "LOCK TABLE member, signature, server")
        yield
        connection.rollback()


def only(house: House, engine: str) -> None:
    if engine != ("SQLite" if house.database.file else "PostgreSQL"):
        pytest.skip(f"a way to bring this about on {engine} only")


async def test_a_database_that_cannot_be_written_says_so_and_can_be_read(house: House) -> None:
    await house.sign(house.person(1))
    # What a file without the right to write answers to everyone but root, who may run this.
    read_only = "PRAGMA query_only=ON" if house.database.file else "SET TRANSACTION READ ONLY"
    with on_checkout(read_only):
        await assert_all_refused(house, StorageReadOnly)
        assert await house.total() == 1


async def test_a_full_disk_says_so_and_changes_nothing(house: House) -> None:
    only(house, "PostgreSQL")
    await house.sign(house.person(1))
    house.rows(
        text(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $$"
        )
    )
    house.rows(text("CREATE TRIGGER full_disk BEFORE INSERT ON audit EXECUTE FUNCTION full_disk()"))
    await assert_all_refused(house, StorageFull)


async def test_a_disk_that_runs_full_keeps_each_signature_whole_or_not_at_all(house: House) -> None:
    only(house, "SQLite")
    signed, refused = 0, 0
    with on_checkout("PRAGMA max_page_count=1"):
        for number in range(300):
            try:
                await house.sign(house.person(number), show=ShowAs.ORGANISATION, organisation="x" * 100)
                signed += 1
            except StorageFull:
                refused += 1
        kept = house.kept()
    assert min(signed, refused) > 10
    assert await house.total() == len(kept["signature"]) == signed
    assert len([line for line in kept["audit"] if line["action"] == "signature.signed"]) == signed
    with on_checkout("PRAGMA max_page_count=1000000"):
        assert (await house.sign(house.person(400))).total == signed + 1


async def test_a_locked_database_is_given_up_and_nothing_is_done_by_half(house: House) -> None:
    await house.sign(house.person(1))
    with impatient(), locked(house):
        assert (await house.services.calls.read(None)).reference == "CALL-1"
        for write in WRITES.values():
            with pytest.raises(StorageBusy):
                await write(house)
    assert await house.total() == 1
    assert (await house.sign(house.person(2))).total == 2


async def test_a_lock_that_is_let_go_in_time_is_waited_for(house: House) -> None:
    with locked(house):
        signing = asyncio.create_task(house.sign(house.person(1)))
        await asyncio.wait({signing}, timeout=0.2)
        assert not signing.done()
    assert (await signing).total == 1


async def test_a_lock_of_ten_seconds_is_given_up_before_it_ends(house: House) -> None:
    ask = (
        "PRAGMA busy_timeout"
        if house.database.file
        else "SELECT setting::int FROM pg_settings WHERE name = 'lock_timeout'"
    )
    with on_checkout(ask) as granted:
        await house.sign(house.person(1))
    assert {answer[0] for answer in granted} == {5_000}


async def test_whoever_gives_up_waiting_strands_no_lock(house: House) -> None:
    """An interaction that is cancelled: its write goes on to its end, or never began."""
    for number in range(20):
        asking = asyncio.create_task(house.sign(house.person(number)))
        for _ in range(number):
            await asyncio.sleep(0)
        asking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asking
    with impatient():
        await house.sign(house.person(99))
    # Closing waits for the writes under way.
    await house.database.close()
    kept = house.kept()
    counted = sum(cell["count"] for cell in kept["tally"] if cell["dimension"] is Dimension.TOTAL)
    assert 1 <= counted == len(kept["signature"]) == len(kept["member"]) - 1


async def test_a_transaction_that_is_cancelled_is_rolled_back_and_strands_no_lock(house: House) -> None:
    begun = asyncio.Event()

    async def write() -> None:
        async with house.database.begin() as tx:
            await tx.members.meet(house.person(1).discord_id, at=house.clock())
            begun.set()
            await asyncio.Event().wait()

    writing = asyncio.create_task(write())
    await begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert (await house.services.privacy.show(house.person(1))).member is None
    with impatient():
        await house.sign(house.person(2))


async def test_a_file_that_is_no_database_is_said_to_be_unusable(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_bytes(b"Dear reader, this is a letter and not a database. " * 100)
    await assert_unusable(f"sqlite:///{tmp_path / 'letter.db'}")


async def test_a_server_that_does_not_answer_is_said_to_be_unusable() -> None:
    await assert_unusable("postgresql://nobody@127.0.0.1:1/none")


async def assert_unusable(address: str) -> None:
    database = Database(address)
    with pytest.raises(StorageUnavailable):
        async with database.read() as tx:
            await tx.calls.all()
    with pytest.raises(StorageUnavailable):
        await migrate(address)
    await database.close()


@pytest.mark.parametrize("address", ["mysql://somewhere/accord", "not an address", "", "postgresql://:port"])
def test_an_address_of_another_database_is_refused(address: str) -> None:
    with pytest.raises(StorageUnavailable):
        Database(address)
