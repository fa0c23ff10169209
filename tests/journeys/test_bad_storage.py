"""A database that cannot be written: a clear sentence, what was typed given back, nothing by half."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing

import pytest

from tests.reading import holds, words
from tests.world import World, filled, press, send

Trouble = Callable[[World], AbstractAsyncContextManager[None]]
READ_ONLY = {
    "en": "Accord cannot write at the moment, so nothing was changed.",
    "fr": "Accord ne peut pas écrire en ce moment ; rien n’a changé.",
}
BUSY = {
    "en": "Too much is being written at this moment, so nothing was changed.",
    "fr": "Trop de choses s’écrivent en ce moment ; rien n’a changé.",
}
TYPED = filled(group=["media"], organisation="Youth 2.0")


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the youth member chose."""
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


async def pragma(world: World, setting: str) -> None:
    """Change the connection that writes."""
    async with world.accord.database._writer.connect() as connection:  # noqa: SLF001 - as a disk would
        raw = await connection.get_raw_connection()
        await raw.driver_connection.execute(f"PRAGMA {setting}")  # pyright: ignore[reportOptionalMemberAccess]


@asynccontextmanager
async def read_only(world: World) -> AsyncIterator[None]:
    """SQLite refuses to write, as on a disk that was mounted for reading only."""
    await pragma(world, "query_only=ON")
    yield
    await pragma(world, "query_only=OFF")


@asynccontextmanager
async def locked(world: World) -> AsyncIterator[None]:
    """Another process writes for longer than Accord waits, which is made short for the test."""
    await pragma(world, "busy_timeout=50")
    assert world.accord.database.file is not None
    with closing(sqlite3.connect(world.accord.database.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize(("trouble", "said"), [(read_only, READ_ONLY), (locked, BUSY)])
async def test_a_signature_that_cannot_be_kept_is_given_back_and_made_later(
    world: World, language: str, trouble: Trouble, said: dict[str, str]
) -> None:
    shown = await world.youth.slash(world.channel, "call sign", country="Canada")
    async with trouble(world):
        refused = await send(world.youth, shown, TYPED)
    assert said[language] in words(refused)
    assert await world.total() == 0
    again = await press(world.youth, refused, {"en": "Correct", "fr": "Corriger"}[language])
    assert holds(again) == TYPED
    assert "Canada" in words(await send(world.youth, again, TYPED))
    assert await world.total() == 1


@pytest.mark.parametrize("trouble", [read_only, locked])
async def test_withdrawing_erasing_and_setting_up_change_nothing_by_half(world: World, trouble: Trouble) -> None:
    await world.set_up()
    await world.sign(world.youth, show="name")
    asked = await world.youth.slash(world.channel, "call withdraw")
    erase = await world.youth.slash(world.channel, "privacy erase")
    setup = await world.admin.slash(world.channel, "server setup")
    before = await world.kept_of(world.youth)
    async with trouble(world):
        answers = [
            await press(world.youth, asked, "Withdraw"),
            await press(world.youth, erase, "Erase me for good"),
            await send(world.admin, setup, world.setup_of(world.channel) | {"help": "nobody"}),
            await world.post_card(world.admin),
            await world.admit(),
        ]
    assert all("nothing was changed" in words(answer) for answer in answers)
    assert await world.kept_of(world.youth) == before
    assert "welfare" in words(await world.youth.slash(world.channel, "help"))


@pytest.mark.parametrize("trouble", [read_only, locked])
async def test_reading_goes_on_while_nothing_can_be_written(world: World, trouble: Trouble) -> None:
    await world.set_up()
    await world.sign(world.organiser, show="name")
    async with trouble(world):
        assert "Québec" in words(await world.youth.slash(world.channel, "call read"))
        assert "**organiser**" in words(await world.youth.slash(world.channel, "call signatories"))
        assert (await world.youth.click(world.card(), label="Sign – support this Call")).modal is not None
