"""Backups and their way back: nothing by half, and whoever was erased since is erased again."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import Accord, journal_beside, open_accord
from bot.domain.actor import Actor
from bot.domain.errors import (
    AccordError,
    ContentRefused,
    StorageBusy,
    StorageFull,
    StorageNewer,
    StorageReadOnly,
    StorageUnavailable,
)
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Declaration, ShowAs
from bot.operator import back_up, examine, explain, load, put_back
from bot.services.journal import ErasureJournal
from bot.settings import Settings, WrongSetting
from tests.house import HOME, ID, NAMES, QUEBEC


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, database_url=f"sqlite:///{tmp_path / 'accord.db'}", stewards=frozenset({ID}))  # pyright: ignore[reportCallIssue] - pydantic-settings' own parameter


def person(number: int) -> Actor:
    return Actor(ID + 1000 + number, HOME, f"Person {number}")


async def sign(accord: Accord, number: int) -> None:
    said = Declaration(StakeholderGroup.YOUTH, understood=True, show=ShowAs.NAME)
    await accord.services.signing.sign(person(number), None, said)


async def begin(settings: Settings, *numbers: int) -> None:
    """An admitted server in which some people signed."""
    async with open_accord(settings) as accord:
        await accord.services.servers.joined({HOME: NAMES[HOME]})
        await accord.services.servers.admit(Actor(ID, steward=True), str(HOME))
        for number in numbers:
            await sign(accord, number)


async def signers(settings: Settings) -> tuple[list[str], int]:
    """Who is listed, and the total."""
    async with open_accord(settings) as accord:
        page = await accord.services.signatories.browse(person(0), None, 0)
        return sorted(str(row.name) for row in page.rows), page.total


async def test_what_was_backed_up_comes_back(settings: Settings, tmp_path: Path) -> None:
    await begin(settings, 1, 2)
    await back_up(settings, tmp_path / "kept.db")
    async with open_accord(settings) as accord:
        await sign(accord, 3)
    await put_back(settings, tmp_path / "kept.db")
    assert await signers(settings) == (["Person 1", "Person 2"], 2)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["accord.db", "kept.db"]


async def test_a_backup_is_made_while_accord_runs_and_writes(settings: Settings, tmp_path: Path) -> None:
    await begin(settings, 1)
    async with open_accord(settings) as accord:
        await sign(accord, 2)
        await back_up(settings, tmp_path / "kept.db")
        await sign(accord, 3)
    await put_back(settings, tmp_path / "kept.db")
    assert await signers(settings) == (["Person 1", "Person 2"], 2)


async def test_a_restored_backup_forgets_again_whom_it_had_forgotten_and_goes_on_counting_them(
    settings: Settings, tmp_path: Path
) -> None:
    await begin(settings, 1, 2)
    await back_up(settings, tmp_path / "kept.db")
    async with open_accord(settings) as accord:
        await accord.services.privacy.erase(person(1))
    await put_back(settings, tmp_path / "kept.db")
    assert await signers(settings) == (["Person 2"], 2)
    async with open_accord(settings) as accord:
        assert (await accord.services.privacy.show(person(1))).member is None
        await sign(accord, 1)
    assert await signers(settings) == (["Person 1", "Person 2"], 2)
    traces = [str(person(1).discord_id).encode(), person(1).discord_id.to_bytes(8, "big"), b"Person 1"]
    await put_back(settings, tmp_path / "kept.db")
    for file in tmp_path.glob("accord.*"):
        assert not any(trace in file.read_bytes() for trace in traces), file.name


async def test_who_came_back_after_their_erasure_stays_in_later_backups(settings: Settings, tmp_path: Path) -> None:
    await begin(settings, 1, 2)
    async with open_accord(settings) as accord:
        await accord.services.privacy.erase(person(1))
        await sign(accord, 1)
    await back_up(settings, tmp_path / "kept.db")
    await put_back(settings, tmp_path / "kept.db")
    assert await signers(settings) == (["Person 1", "Person 2"], 2)


async def test_a_crash_between_journal_and_database_is_repaired_at_the_next_start(settings: Settings) -> None:
    await begin(settings, 1, 2)
    async with open_accord(settings) as accord:
        # The journal has the erasure, the database not yet: here the process died.
        assert accord.database.file
        journal = ErasureJournal(journal_beside(accord.database.file))
        await journal.add(person(1).discord_id, ["CALL-1"], at=accord.now())
    assert await signers(settings) == (["Person 2"], 2)
    async with open_accord(settings) as accord:
        await sign(accord, 1)
    assert await signers(settings) == (["Person 1", "Person 2"], 2)


async def test_a_backup_never_overwrites_and_needs_a_database(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(WrongSetting, match="no database"):
        await back_up(settings, tmp_path / "kept.db")
    await begin(settings, 1)
    (tmp_path / "kept.db").write_text("a letter")
    with pytest.raises(WrongSetting, match="never overwrites"):
        await back_up(settings, tmp_path / "kept.db")
    assert (tmp_path / "kept.db").read_text() == "a letter"
    with pytest.raises(WrongSetting, match="nothing was backed up"):
        await back_up(settings, tmp_path / "no such folder" / "kept.db")


@pytest.mark.parametrize("content", [None, b"", b"not a database, but long enough to look like one " * 40])
async def test_what_is_no_backup_is_not_restored(settings: Settings, tmp_path: Path, content: bytes | None) -> None:
    await begin(settings, 1)
    backup = tmp_path / "strange ?#%.db"
    if content is not None:
        backup.write_bytes(content)
    with pytest.raises(WrongSetting):
        await put_back(settings, backup)
    assert await signers(settings) == (["Person 1"], 1)


async def test_a_backup_of_a_newer_program_is_refused_and_the_database_is_as_before(
    settings: Settings, tmp_path: Path
) -> None:
    await begin(settings, 1)
    backup = tmp_path / "kept.db"
    await back_up(settings, backup)
    with closing(sqlite3.connect(backup)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '2999_01_01_later'")
    async with open_accord(settings) as accord:
        await sign(accord, 2)
    with pytest.raises(StorageNewer) as refusal:
        await put_back(settings, backup)
    assert "2999_01_01_later" in explain(refusal.value)
    assert await signers(settings) == (["Person 1", "Person 2"], 2)
    assert not list(tmp_path.glob("*.before-restore"))


async def test_nothing_is_restored_under_a_running_accord(settings: Settings, tmp_path: Path) -> None:
    await begin(settings, 1)
    await back_up(settings, tmp_path / "kept.db")
    async with open_accord(settings) as accord:
        await sign(accord, 2)
        with pytest.raises(StorageBusy):
            await put_back(settings, tmp_path / "kept.db")
        await sign(accord, 3)
    assert await signers(settings) == (["Person 1", "Person 2", "Person 3"], 3)


async def test_postgresql_is_backed_up_with_its_own_tools(tmp_path: Path) -> None:
    settings = Settings(_env_file=None, database_url="postgresql://nobody@localhost/none")  # pyright: ignore[reportCallIssue] - pydantic-settings' own parameter
    for work in (back_up, put_back):
        with pytest.raises(WrongSetting, match="pg_dump"):
            await work(settings, tmp_path / "kept.db")


async def test_the_doctor_says_what_is_there_without_a_secret(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await begin(settings, 1)
    settings = Settings.model_validate(settings.model_dump() | {"discord_token": "a.very.secret"})
    capsys.readouterr()
    await examine(settings)
    said = capsys.readouterr().out
    assert "CALL-1 version 1" in said
    assert "Servers: 1, of which guests: 0" in said
    assert "a token is set" in said
    assert "secret" not in said


async def test_a_call_is_loaded_from_a_file(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "revised.toml"
    file.write_text(QUEBEC.read_text(encoding="utf-8").replace("version = 1", "version = 2"), encoding="utf-8")
    assert await load(settings, file) == 0
    async with open_accord(settings) as accord:
        assert (await accord.services.calls.read(None)).version == 2


ERRORS = [StorageBusy(), StorageFull(), StorageReadOnly(), StorageUnavailable(), StorageNewer(revision="later")]


@pytest.mark.parametrize("error", [*ERRORS, ContentRefused(where="a.toml", problem="gone")], ids=repr)
def test_every_error_of_storage_is_a_sentence_for_an_operator(error: AccordError) -> None:
    sentence = explain(error)
    assert sentence.endswith(".")
    assert all(str(value) in sentence for value in error.data().values())
