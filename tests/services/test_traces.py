"""After an erasure the bytes are gone from every file of SQLite's, not only the rows."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.domain.actor import Actor
from bot.domain.commitments import Deliverable
from bot.domain.errors import StorageFull
from bot.domain.members import Profile
from bot.domain.signatures import ShowAs, SigningAs
from bot.services.journal import ErasureJournal
from bot.store.migrate import migrate
from tests.house import HOME, ID, Clock, House, furnish, impatient, open_house
from tests.records import commitment

# Lengths and ids in every form that SQLite has for them: snowflakes of 8 bytes, and of 6 for an old account.
OLD_ACCOUNT = 80_351_110_224_678
# No word of it stands anywhere else; the index of words may keep each by itself, in lower case.
PROMISE = "Jabberwocky snarkhunting"
LONG_NAME = "Zlatomira Quintanilla-Xiphopagus of the very long name"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncGenerator[House]:
    """A house over a file of its own, whose folder holds nothing else."""
    url = f"sqlite:///{tmp_path / 'accord.db'}"
    await migrate(url)
    async with open_house(url, tmp_path) as opened:
        await furnish(opened)
        yield opened


def traces(who: Actor, *names: str) -> set[bytes]:
    """All the ways in which a person could still be told from the bytes."""
    ids = {str(who.discord_id).encode(), who.discord_id.to_bytes(8, "big"), who.discord_id.to_bytes(8, "little")}
    shortest = who.discord_id.to_bytes(8, "big").lstrip(b"\0")
    return (
        ids | {shortest} | {form for name in (who.name, *names) for form in (name.encode(), name.casefold().encode())}
    )


def found(folder: Path, wanted: set[bytes]) -> set[str]:
    """In which files a trace stands."""
    return {file.name for file in folder.iterdir() for trace in wanted if trace in file.read_bytes()}


async def live(house: House, who: Actor, organisation: str) -> None:
    """Sign, be listed, change one's mind often: the database holds old and new pages of it."""
    await house.services.members.edit(who, Profile(organisation=organisation))
    await house.sign(who, show=ShowAs.NAME, organisation=organisation)
    await house.services.posts.post_signatories(house.admin(), None, 99, 0)
    for show in (ShowAs.COUNTED, ShowAs.ORGANISATION, ShowAs.NAME):
        await house.services.signing.show_differently(who, None, show, organisation)
    await house.sign(who, correct=True, signing_as=SigningAs.ORGANISATION, organisation=f"{organisation} Branch")
    await house.sign(who, correct=True, show=ShowAs.NAME, organisation=organisation)
    await promise(house, who)


async def promise(house: House, who: Actor) -> None:
    """Promise something, among the promises of others, and say it otherwise: the index of words holds both."""
    others = [
        await commitment(house, house.person(100 + number), f"Club number {number}", pledge=f"We meet {number} times.")
        for number in range(30)
    ]
    made = await commitment(house, who, PROMISE, pledge=f"{PROMISE} each month.", deliverables=(Deliverable(PROMISE),))
    async with house.database.begin() as tx:
        assert await tx.commitments.change(replace(made, pledge=f"{PROMISE} each week."))
    async with house.database.begin() as tx:
        for each in others[::2]:
            await tx.records.remove(each.record.id)


@pytest.mark.parametrize("discord_id", [ID + 4242, OLD_ACCOUNT], ids=["8 bytes", "6 bytes"])
async def test_after_an_erasure_no_file_holds_a_trace(house: House, discord_id: int) -> None:
    who = Actor(discord_id, HOME, LONG_NAME, may_post=True)
    wanted = traces(who, "Xylophone Circle", PROMISE, *PROMISE.split())
    await live(house, who, "Xylophone Circle")
    assert "accord.db-wal" in found(house.folder, wanted)
    await house.services.privacy.erase(who)
    assert {file.name for file in house.folder.iterdir()} >= {"accord.db", "accord.db-wal", "accord.erasures"}
    assert found(house.folder, wanted) == set()


async def test_no_trace_is_left_in_a_database_of_many_pages(house: House) -> None:
    crowd = [
        Actor(ID + 7919 * number, HOME, f"Signatory number {number:04d} {'x' * (number % 60)}") for number in range(400)
    ]
    for who in crowd:
        await house.sign(who, show=ShowAs.NAME, organisation=f"Circle number {who.discord_id % 9973:04d}")
    gone = crowd[3::9]
    for who in gone:
        await house.services.privacy.erase(who)
    wanted = set[bytes]().union(*(traces(who) for who in gone))
    assert found(house.folder, wanted) == set()
    stay = next(who for who in crowd if who not in gone)
    assert found(house.folder, traces(stay)) == {"accord.db"}


async def test_a_reader_in_the_way_delays_the_cleaning_until_it_is_gone(house: House) -> None:
    who = Actor(ID + 4242, HOME, LONG_NAME)
    await house.sign(who, show=ShowAs.NAME)
    reader = create_engine(house.url)
    with impatient(), reader.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        connection.execute(text("SELECT count(*) FROM member")).all()
        await house.services.privacy.erase(who)
        assert house.database.traces_left
        assert found(house.folder, traces(who))
    reader.dispose()
    await house.tick()
    assert found(house.folder, traces(who)) == set()
    assert not house.database.traces_left


async def test_a_crash_before_the_cleaning_is_made_up_for_at_the_next_start(house: House) -> None:
    who = Actor(ID + 4242, HOME, LONG_NAME)
    await house.sign(who, show=ShowAs.NAME)
    entry = await house.journal.add(who.discord_id, ["CALL-1"], at=house.clock())
    async with open_house(house.url, house.folder) as started:
        assert await started.services.privacy.carry_out_journal() == 1
        assert found(house.folder, traces(who)) == set()
        assert await started.services.privacy.carry_out_journal() == 0
    assert [each.id for each in await house.journal.entries()] == [entry.id]


async def test_the_journal_names_nobody_and_is_for_its_owner_only(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    await house.services.privacy.erase(house.person(1))
    assert found(house.folder, traces(house.person(1))) == set()
    assert house.journal.file.stat().st_mode & 0o077 == 0
    key, *lines = house.journal.file.read_text().splitlines()
    assert (len(key), len(lines)) == (64, 1)
    # The same person has another mark in another installation's journal.
    other = ErasureJournal(house.folder / "other.erasures")
    again = await other.add(house.person(1).discord_id, [], at=house.clock())
    assert again.who not in lines[0]


async def test_processes_that_begin_the_journal_at_once_write_one_journal(tmp_path: Path) -> None:
    journals = [ErasureJournal(tmp_path / "accord.erasures") for _ in range(8)]
    added = await asyncio.gather(*(each.add(n, ["CALL-1"], at=Clock()()) for n, each in enumerate(journals)))
    entries = await journals[0].entries()
    assert {entry.id for entry in entries} == {entry.id for entry in added}
    assert sorted(who for who, _ in await journals[0].matching(range(9), entries)) == list(range(8))
    assert [file.name for file in tmp_path.iterdir()] == ["accord.erasures"]


@pytest.mark.parametrize("kept", [10, 64, 65, 90, -2, -1])
async def test_a_line_that_a_crash_cut_short_spoils_no_later_one(tmp_path: Path, kept: int) -> None:
    journal, at = ErasureJournal(tmp_path / "accord.erasures"), Clock()()
    first = await journal.add(1, ["CALL-1"], at=at)
    journal.file.write_bytes(journal.file.read_bytes()[:kept])
    second = await journal.add(2, ["CALL-2"], at=at)
    entries = await journal.entries()
    assert [entry.id for entry in entries] == ([first.id, second.id] if kept == -1 else [second.id])
    assert await journal.still_counted(2) == {"CALL-2"}
    assert [who for who, _ in await journal.matching([1, 2, 3], [second])] == [2]


async def test_a_journal_without_room_says_so_and_goes_on_when_there_is(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="limits of a process are Unix's")
    journal, at = ErasureJournal(tmp_path / "accord.erasures"), Clock()()
    first = await journal.add(1, ["CALL-1"], at=at)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.file.stat().st_size + 20, hard))
    try:
        with pytest.raises(StorageFull):
            await journal.add(2, ["CALL-1"], at=at)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [entry.id for entry in await journal.entries()] == [first.id]
    third = await journal.add(3, [], at=at)
    assert [entry.id for entry in await journal.entries()] == [first.id, third.id]
