"""Handing out an export: to stewards alone, one at a time, while people sign and change their mind."""

import asyncio
import errno
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed, StorageFull, UnknownCall
from bot.domain.errors.exports import ExportTooLarge, ExportUnderWay
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.exports import ExportFormat
from bot.domain.signatures import ShowAs
from bot.services.exports import Told
from bot.store.tables import audit
from bot.texts import texts_in
from tests.exporting import TAKEN_BACK, asked, nobody_is_told, read, withdraw
from tests.house import HOME, House


@pytest.fixture
def steward(house: House) -> Actor:
    return house.person(901, steward=True)


async def test_nobody_but_a_steward_gets_an_export(house: House) -> None:
    for who in (house.person(1), house.admin(), house.person(2, reviewer=True, may_post=True)):
        with pytest.raises(NotAllowed):
            async with asked(house, who):
                pass
    assert house.rows(select(audit).where(audit.c.action == "call.exported")) == []


async def test_an_export_leaves_a_line_in_the_log_and_nothing_on_the_disk(
    house: House, steward: Actor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    await house.sign(house.person(1), show=ShowAs.NAME)
    async with asked(house, steward, ExportFormat.XLSX) as exported:
        (made,) = list(tmp_path.glob("accord-export-*"))
        assert made.stat().st_mode & 0o077 == 0
        assert exported.files[0].parent == made
    assert list(tmp_path.glob("accord-export-*")) == []
    (line,) = house.rows(select(audit).where(audit.c.action == "call.exported"))
    assert (line.subject, line.server_id, line.detail) == ("CALL-1", HOME, {"format": "xlsx", "rows": 1})
    with pytest.raises(UnknownCall):
        async with house.services.exports.for_operator("none", ExportFormat.CSV, texts_in("en"), told=nobody_is_told):
            pass
    assert list(tmp_path.glob("accord-export-*")) == []


async def test_a_steward_gets_one_export_at_a_time(house: House, steward: Actor) -> None:
    other = house.person(902, steward=True)
    async with AsyncExitStack() as under_way:
        await under_way.enter_async_context(asked(house, steward))
        with pytest.raises(ExportUnderWay):
            await under_way.enter_async_context(asked(house, steward))
        await under_way.enter_async_context(asked(house, other))
    async with asked(house, steward) as again:
        assert again.rows == 0


async def test_what_is_too_large_to_be_sent_is_packed_or_refused_and_noted_only_if_it_is_handed_out(
    house: House, steward: Actor
) -> None:
    await house.sign_many(range(60), show=ShowAs.NAME)
    async with asked(house, steward, at_most=4_000) as exported:
        assert [each.name for each in exported.files] == ["call-1.zip"]
    for kind in ExportFormat:
        with pytest.raises(ExportTooLarge) as refusal:
            async with asked(house, steward, kind, at_most=1_000):
                pass
        assert (refusal.value.call, refusal.value.format) == ("CALL-1", kind.value)
    assert len(house.rows(select(audit).where(audit.c.action == "call.exported"))) == 1


async def test_while_many_sign_nobody_is_there_twice_and_nobody_who_was_there_is_missing(
    house: House, steward: Actor
) -> None:
    await house.sign_many(range(300), show=ShowAs.NAME)

    async def rush() -> None:
        await asyncio.gather(*(house.sign(house.person(number), show=ShowAs.NAME) for number in range(1000, 1200)))

    async def made() -> list[str]:
        async with asked(house, steward) as exported:
            return [row["Name"] for row in read(exported.files[0])]

    names, _ = await asyncio.gather(made(), rush())
    assert len(set(names)) == len(names)
    assert {f"Person {number}" for number in range(300)} <= set(names)
    assert len(await made()) == 500


@pytest.mark.parametrize("take_back", TAKEN_BACK, ids=lambda each: each.__name__)
async def test_who_takes_back_what_they_show_while_an_export_is_made_is_not_in_it(
    house: House,
    steward: Actor,
    take_back,
) -> None:
    await house.sign_many(range(5), show=ShowAs.NAME)
    seen: list[int] = []

    async def then_someone_changes_their_mind(rows: int) -> None:
        if not seen:
            await take_back(house, 1)
        seen.append(rows)

    async with asked(house, steward, told=then_someone_changes_their_mind) as exported:
        names = [row["Name"] for row in read(exported.files[0])]
    assert seen == [5, 4]
    assert names == [f"Person {number}" for number in (0, 2, 3, 4)]
    assert exported.rows == 4


async def test_an_export_ends_also_where_people_change_their_mind_all_the_time(house: House, steward: Actor) -> None:
    await house.sign_many(range(20), show=ShowAs.NAME)
    tries: list[int] = []

    async def another(rows: int) -> None:
        await withdraw(house, len(tries))
        tries.append(rows)

    async with asked(house, steward, told=another) as exported:
        assert exported.rows == tries[-1] == 18
    assert tries == [20, 19, 18]


async def test_who_asks_all_the_time_waits_a_while(house: House, steward: Actor) -> None:
    for _ in range(10):
        async with asked(house, steward):
            pass
    with pytest.raises(TooMuchAtOnce):
        async with asked(house, steward):
            pass
    house.clock.move(hours=1)
    async with asked(house, steward) as exported:
        assert exported.files


async def fill_the_disk(_rows: int) -> None:
    raise OSError(errno.ENOSPC, "no space left")


async def be_gone(_rows: int) -> None:
    raise asyncio.CancelledError


@pytest.mark.parametrize("kind", ExportFormat)
@pytest.mark.parametrize(("told", "raised"), [(fill_the_disk, StorageFull), (be_gone, asyncio.CancelledError)])
async def test_an_export_that_ends_early_leaves_nothing_and_the_next_one_works(
    house: House,
    steward: Actor,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    kind: ExportFormat,
    told: Told,
    raised: type[BaseException],
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    await house.sign(house.person(1), show=ShowAs.NAME)
    with pytest.raises(raised):
        async with asked(house, steward, kind, told=told):
            pass
    assert list(tmp_path.glob("accord-export-*")) == []
    assert house.rows(select(audit).where(audit.c.action == "call.exported")) == []
    async with asked(house, steward, kind) as exported:
        assert exported.rows == 1
