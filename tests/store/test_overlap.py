"""What comes near by its words: the rarest first, bounded however common they are, never by reading a table whole."""

import re
from typing import Any

from sqlalchemy import Engine, event

from bot.domain.overlap import telling
from bot.store.overlap import Near, _looked_for  # pyright: ignore[reportPrivateUsage] - the choice by itself
from tests.house import House
from tests.records import initiative

# A table, or the index of words without a MATCH in it.
WHOLE = re.compile(r"SCAN (record|initiative|record_text)( VIRTUAL TABLE INDEX 0:)?\n|Seq Scan on (record|initiative)")


async def near(house: House, *terms: str) -> Near:
    """What comes near some terms."""
    async with house.database.read() as tx:
        return await tx.overlap.near(house.person(1), terms)


async def test_what_shares_the_more_telling_words_is_nearer(house: House) -> None:
    for _ in range(20):
        await initiative(house, house.person(2), "Dialogue of youth")
    rare = await initiative(house, house.person(2), "Listening")
    common = await initiative(house, house.person(2), "Dialogue of youth in Osh")
    found = await near(house, "dialogue", "youth", "listening", "osh")
    assert set(list(found.terms)[:2]) == {rare.record.id, common.record.id}
    assert found.weights["listening"] > found.weights["dialogue"] == telling(21, 22)


async def test_what_no_record_says_is_the_most_telling_and_finds_nothing(house: House) -> None:
    await initiative(house, house.person(2), "Dialogue")
    found = await near(house, "mombasa")
    assert (found.terms, found.weights) == ({}, {"mombasa": telling(0, 1)})
    assert await near(house) == Near({}, {})


async def test_an_empty_network_has_nothing_near(house: House) -> None:
    assert await near(house, "dialogue") == Near({"dialogue": telling(0, 0)}, {})


def test_rare_terms_are_looked_for_each_by_itself_and_common_ones_two_at_a_time() -> None:
    rare, common = [f"rare{number}" for number in range(5)], [f"common{number}" for number in range(50)]
    counts = dict.fromkeys(rare, 1) | dict.fromkeys(common, 500)
    asked = _looked_for([*common, *rare], counts, share=100)
    assert asked[:5] == [(each,) for each in rare]
    assert len(asked) == 13
    assert all(len(each) == 2 and set(each) <= set(common) for each in asked[5:])
    assert _looked_for(["youth"], {"youth": 900}, share=100) == []
    assert _looked_for(["youth", "media"], {"youth": 900, "media": 800}, share=100) == [("media", "youth")]


def test_in_a_small_network_every_term_is_looked_for_by_itself() -> None:
    counts = {f"word{number}": number for number in range(30)}
    assert len(_looked_for(list(counts), counts, share=1)) == 30


def test_so_many_terms_are_looked_for_and_no_more() -> None:
    assert len(_looked_for([f"rare{number}" for number in range(999)], {}, share=1)) == 48
    assert (
        len(
            _looked_for(
                [f"word{number}" for number in range(20)], dict.fromkeys(map("word{}".format, range(20)), 400), share=1
            )
        )
        == 15
    )


async def test_the_index_leads_to_it_and_no_table_is_read_whole(house: House) -> None:
    statements: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        statements[statement] = parameters

    await initiative(house, house.person(2), "Listening circles")
    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert (await near(house, "listening", "circles")).terms
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    asked = {each: parameters for each, parameters in statements.items() if "record_text" in each}
    assert len(asked) == 4
    for statement, parameters in asked.items():
        plan = planned(house, statement, parameters)
        assert not WHOLE.search(plan), plan


def planned(house: House, statement: str, parameters: Any) -> str:
    """How the database would go about a statement; PostgreSQL prefers to scan small tables, where it is not told."""
    with house.engine.begin() as connection:
        if house.database.file is None:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN QUERY PLAN" if house.database.file else "EXPLAIN"
        rows = connection.exec_driver_sql(f"{explain} {statement}", parameters)
        return "".join(f"{row[-1]}\n" for row in rows)
