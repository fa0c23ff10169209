"""Who may take in how much, two at the same moment, and what the network and its reviewers see of it."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.domain.countries import Country
from bot.domain.errors import ServerOnly
from bot.domain.errors.exchange import ImportUnderWay, TableEmpty, TableTooLarge, TableTooLong, TooMuchSeen
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.exchange import Step
from bot.domain.visibility import Visibility
from bot.services.initiative_import import InitiativeImportService
from bot.store import many_initiatives
from bot.store.bulk import write
from bot.store.tables import review
from bot.texts import texts_in
from tests.exchanging import (
    Steps,
    all_of,
    as_csv,
    furnished,
    given,
    look,
    nobody_waits,
    rows_out,
    table,
    take_in,
)
from tests.house import GUEST, House
from tests.records import initiative


async def test_what_the_network_sees_is_looked_at_again_once_it_says_something_else(house: House) -> None:
    who = house.person(1)
    kept = await initiative(house, who, "Clubs", visibility=Visibility.NETWORK)
    rows = await rows_out(house, who)
    plain = await take_in(house, who, as_csv([rows[0] | {"status": "ended"}]))
    assert (plain.counts, plain.outcome.again) == ((0, 1, 0, 0), 0)
    house.clock.move(seconds=1)
    rows = await rows_out(house, who)
    said = await take_in(house, who, as_csv([rows[0] | {"summary": "Other words"}]))
    assert (said.counts, said.outcome.again) == ((0, 1, 0, 0), 1)
    assert (await all_of(house, who))[0].record.visibility is Visibility.SERVER
    (asked,) = house.rows(select(review))
    assert (asked.kind, asked.subject_id, asked.state) == ("record", kept.record.id, "open")
    async with house.database.begin() as tx:
        await tx.records.show(kept.record.id, Visibility.NETWORK, at=house.clock())
    house.clock.move(seconds=1)
    rows = await rows_out(house, who)
    reviewer = house.person(9, reviewer=True)
    assert (await take_in(house, reviewer, as_csv([rows[0] | {"summary": "Mended"}]))).outcome.again == 0
    kept = (await all_of(house, who))[0]
    assert (kept.record.visibility, kept.summary) == (Visibility.NETWORK, "Mended")


async def test_reviewers_are_not_flooded(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.services.initiative_import._MOST_AGAIN", 1)
    who = house.person(1)
    for title in ("Clubs", "Radio"):
        await initiative(house, who, title, visibility=Visibility.NETWORK)
    rows = [row | {"summary": "Other"} for row in await rows_out(house, who)]
    with pytest.raises(TooMuchSeen):
        await take_in(house, who, as_csv(rows))


async def test_how_many_rows_who_may_take_in(house: House) -> None:
    many = table(*({"title": f"Clubs {number}"} for number in range(51)))
    with pytest.raises(TableTooLong) as refused:
        await look(house, house.person(1), many)
    assert refused.value.data() == {"limit": 50, "organisers": 20_000}
    assert (await look(house, house.person(1, reviewer=True), many)).counts == (51, 0, 0, 0)
    with pytest.raises(TableTooLong) as refused:
        await look(house, house.person(2, admin=True), "title,areas\n" + "x,EDU\n" * 20_001)
    assert refused.value.data() == {"limit": 20_000, "organisers": 0}


async def test_what_is_too_large_is_not_even_read(house: House) -> None:
    async def read() -> bytes:
        raise AssertionError

    file = replace(given("x"), size=8 * 1024 * 1024 + 1, read=read)
    imports = house.services.initiative_imports
    with pytest.raises(TableTooLarge) as refused:
        async with imports.look(house.person(1), file, texts_in("en"), nobody_waits):
            raise AssertionError
    assert refused.value.data() == {"size": 9, "limit": 8}


async def test_nothing_but_headings_is_nothing(house: House) -> None:
    for data, name in (("title,areas\n", "x.csv"), ("[]", "x.json"), ("title\n\n\n", "x.csv")):
        with pytest.raises(TableEmpty):
            await look(house, house.person(1), data, name)


async def test_it_belongs_to_a_server(house: House) -> None:
    with pytest.raises(ServerOnly):
        await look(house, house.person(1, None), table({"title": "Clubs"}))
    guest = house.person(1, GUEST)
    assert (await take_in(house, guest, table({"title": "Clubs"}))).outcome.imported
    assert await all_of(house, house.person(2)) == []


async def test_nobody_floods_a_server(house: House) -> None:
    who = house.person(1)
    for _ in range(30):
        await look(house, who, table({"title": "Clubs"}))
    with pytest.raises(TooMuchAtOnce):
        await look(house, who, table({"title": "Clubs"}))


async def test_the_same_file_at_the_same_time_makes_no_doubles(house: House) -> None:
    data = table(*({"title": f"Clubs {number}", "reference": f"NGO-{number}"} for number in range(30)))
    people = [house.person(number, reviewer=True) for number in range(3)]
    done = await asyncio.gather(*(take_in(house, who, data) for who in people))
    assert sorted(each.counts for each in done) == [(0, 0, 30, 0), (0, 0, 30, 0), (30, 0, 0, 0)]
    assert len(house.kept()["initiative"]) == 30


async def test_two_processes_at_the_same_time_make_no_doubles(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process wrote the same between the look and the writing: everything is looked at again."""
    who, data = house.person(1, reviewer=True), table({"title": "Clubs"}, {"title": "Radio"})
    once = InitiativeImportService._write  # noqa: SLF001 - the moment between the two
    other: list[int] = []

    async def after_another(self, importer, plan, stage) -> None:
        if not other:
            other.append(1)
            await once(self, importer, plan, stage)
        await once(self, importer, plan, stage)

    monkeypatch.setattr(InitiativeImportService, "_write", after_another)
    done = await take_in(house, who, data)
    assert done.counts == (0, 0, 2, 0)
    assert len(house.kept()["initiative"]) == 2


def everything(house: House) -> dict[str, list[str]]:
    """All that the database holds, in whichever order."""
    return {name: sorted(map(repr, rows)) for name, rows in house.kept().items()}


async def test_what_ends_in_the_middle_leaves_nothing_by_half(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    who = await furnished(house)
    rows = [row | {"summary": "Other"} for row in await rows_out(house, who) if row["title"] == "Clubs"]
    before, done = everything(house), list[str]()

    async def crash(connection, work) -> int:
        done.append(work.statement)
        if "record_text" in work.statement and work.statement.startswith("INSERT"):
            raise RuntimeError("the power is gone")
        return await write(connection, work)

    monkeypatch.setattr(many_initiatives, "write", crash)
    with pytest.raises(RuntimeError):
        await take_in(house, who, as_csv([*rows, rows[0] | {"reference": "", "title": "New"}]))
    assert any(each.startswith("INSERT INTO record (") for each in done)
    monkeypatch.undo()
    assert everything(house) == before
    assert (await take_in(house, who, as_csv(rows))).counts == (0, 1, 0, 0)


async def test_whoever_leaves_in_the_middle_changes_nothing(house: House) -> None:
    who, reached = house.person(1), asyncio.Event()

    async def told(*_so_far: object) -> None:
        reached.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(take_in(house, who, table({"title": "Clubs"}), told=told))
    await reached.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await all_of(house, who) == []
    assert (await take_in(house, who, table({"title": "Clubs"}))).counts == (1, 0, 0, 0)


async def test_one_at_a_time_for_each(house: House) -> None:
    who = house.person(1)
    async with house.services.initiative_imports.look(
        who, given(table({"title": "Clubs"})), texts_in("en"), nobody_waits
    ):
        with pytest.raises(ImportUnderWay):
            await look(house, who, table({"title": "Radio"}))
        assert (await look(house, house.person(2), table({"title": "Radio"}))).counts == (1, 0, 0, 0)
    assert (await look(house, who, table({"title": "Radio"}))).counts == (1, 0, 0, 0)


async def test_whoever_waits_is_told_what_is_done(house: House) -> None:
    steps = Steps()
    data = table(*({"title": f"Clubs {number}"} for number in range(450)))
    await take_in(house, house.person(1, reviewer=True), data, told=steps)
    assert steps.told == [(Step.READING, 200), (Step.READING, 400), (Step.READING, 450), (Step.WRITING, 450)]


async def test_one_file_at_a_time_is_read(house: House) -> None:
    begun, waits, may_go_on, second = asyncio.Event(), asyncio.Event(), asyncio.Event(), Steps()

    async def told(*_so_far: object) -> None:
        begun.set()
        await may_go_on.wait()

    async def second_told(step: Step, rows: int) -> None:
        await second(step, rows)
        waits.set()

    first = asyncio.create_task(look(house, house.person(2), table({"title": "Clubs"}), told=told))
    await begun.wait()
    other = asyncio.create_task(look(house, house.person(3), table({"title": "Radio"}), told=second_told))
    await waits.wait()
    assert second.told == [(Step.WAITING, 0)]
    may_go_on.set()
    assert [each.counts for each in await asyncio.gather(first, other)] == [(1, 0, 0, 0)] * 2
    assert second.told == [(Step.WAITING, 0), (Step.READING, 1), (Step.COMPARING, 1)]


async def test_new_rows_that_look_like_what_is_there_are_told_and_never_refused(house: House) -> None:
    who = house.person(1)
    await initiative(
        house, house.person(2), "Media clubs for young people", lead="Youth House", countries=(Country("GH"),)
    )
    data = table(
        {"title": "Media clubs for the young people", "countries": "GH"},
        {"title": "Lighthouse keepers", "areas": "GOV"},
    )
    answer = await look(house, who, data)
    assert (answer.outcome.compared, [(each.row, each.reference) for each in answer.outcome.alike]) == (
        2,
        [(2, "INI-1")],
    )
    assert (await take_in(house, who, data)).counts == (2, 0, 0, 0)
