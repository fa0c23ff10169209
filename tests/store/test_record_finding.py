"""Records by their words: the best first, seen as far as the asker may, and never by going through all of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.domain.initiatives import Initiative
from bot.domain.partners import Partner
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind, Wording
from bot.domain.visibility import Visibility
from bot.store import record_finding
from bot.store.record_marks import mark
from bot.store.terms import query_of
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import commitment, initiative

OWNER, ASKER = 1, 2


async def found(
    house: House,
    typed: str,
    number: int = ASKER,
    server_id: int | None = HOME,
    kind: RecordKind | None = None,
    **may: Any,
) -> list[str]:
    """The titles that someone finds, the best first."""
    who = house.person(number, server_id, **may)
    async with house.database.read() as tx:
        ranked = await tx.record_finding.find(who, query_of(typed), kind)
        shown = await tx.record_finding.shown(who, [each.id for each in ranked], now=house.clock())
    return [shown[each.id].title for each in ranked]


async def logged(house: House, title: str, **more: Any) -> Initiative:
    return await initiative(house, house.person(OWNER), title, **more)


async def test_the_best_is_first(house: House) -> None:
    await logged(house, "A council", summary="They hold a media club.")
    await logged(house, "Mediators and clubbers")
    await logged(house, "The media and all their clubs in the town")
    await logged(house, "Media club")
    await logged(house, "Radio", topics=("media", "club"))
    await logged(house, "Media alone")
    assert await found(house, "media club") == [
        "Media club",
        "The media and all their clubs in the town",
        "Mediators and clubbers",
        "Radio",
        "A council",
    ]


async def test_where_few_have_every_word_those_that_have_some_follow_the_rarest_word_first(house: House) -> None:
    for number in range(10):
        await logged(house, f"Club {number}")
    await logged(house, "Night radio")
    await logged(house, "Night radio of the club")
    first, second, *others = await found(house, "night radio club zzqq")
    assert (first, second) == ("Night radio of the club", "Night radio")
    assert sorted(others) == [f"Club {number}" for number in range(10)]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("RADIO soleil", "Who leads"),
        ("echo", "Who takes part"),
        ("justice reparatrice", "Topics"),
        ("deuxième titre", "Another language"),
        ("resume", "Another language"),
        ("livrable", "A promise"),
    ],
)
async def test_a_record_is_found_by_all_that_it_says(house: House, typed: str, title: str) -> None:
    await logged(house, "Something else")
    await logged(house, "Who leads", lead="Radio Soleil")
    await logged(house, "Who takes part", partners=(Partner("Écho"),))
    await logged(house, "Topics", topics=("justice réparatrice",))
    await logged(house, "Another language", wordings={"fr": Wording("Le deuxième titre", "Un résumé.")})
    await commitment(house, house.person(OWNER), "A promise", pledge="We publish the livrable.")
    assert await found(house, typed) == [title]


async def test_a_kind_alone(house: House) -> None:
    await logged(house, "Clubs")
    await commitment(house, house.person(OWNER), "More clubs")
    assert await found(house, "clubs") == ["Clubs", "More clubs"]
    assert await found(house, "clubs", kind=RecordKind.COMMITMENT) == ["More clubs"]


N, S, R = Visibility.NETWORK, Visibility.SERVER, Visibility.RESTRICTED
EVERYONE = {"owner", "reviewer", "representative", "member", "neighbour", "guest", "nowhere"}


@pytest.mark.parametrize(
    ("visibility", "made_in", "seen_by"),
    [
        (R, HOME, {"owner", "reviewer", "representative"}),
        (S, HOME, {"owner", "reviewer", "representative", "member"}),
        (N, HOME, EVERYONE),
        (N, GUEST, {"owner", "representative", "guest"}),
        (S, GUEST, {"owner", "representative", "guest"}),
        (N, None, EVERYONE),
    ],
)
async def test_only_those_are_found_that_the_asker_may_see(
    house: House, visibility: Visibility, made_in: int | None, seen_by: set[str]
) -> None:
    its_id = await known(house, "Lab", R)
    await acts_for(house, 5, its_id)
    made = await logged(house, "Clubs", visibility=visibility, server_id=made_in, organisation_id=its_id)
    asking = {
        "owner": house.person(OWNER, NEIGHBOUR),
        "reviewer": house.person(3, reviewer=True),
        "representative": house.person(5, NEIGHBOUR),
        "member": house.person(ASKER),
        "neighbour": house.person(6, NEIGHBOUR, reviewer=True, admin=True),
        "guest": house.person(7, GUEST),
        "nowhere": house.person(8, None),
    }
    seen: dict[str, set[str]] = {}
    async with house.database.read() as tx:
        for name, who in asking.items():
            ways = {
                "found": await tx.record_finding.find(who, query_of("club")),
                "shown": await tx.record_finding.shown(who, [made.record.id], now=house.clock()),
                "listed": await tx.record_search.page(who, RecordFilter(), 0, 5),
                "suggested": await tx.record_suggestions.records(who, "c"),
                "referred": await tx.record_suggestions.records(who, made.reference),
                "nothing typed": await tx.record_suggestions.records(who, ""),
                "who leads": await tx.record_suggestions.leads(who, "youth"),
            }
            for way, what in ways.items():
                seen.setdefault(way, set()).update({name} if what else set())
    assert seen == dict.fromkeys(seen, seen_by)


async def test_a_flood_of_what_the_asker_may_not_see_hides_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_finding, "_COMPARED", 5)
    await logged(house, "Clubs at home", visibility=N)
    for number in range(12):
        await initiative(house, house.person(9, GUEST), f"Clubs {number}", visibility=N)
    assert await found(house, "clubs", 3, NEIGHBOUR) == ["Clubs at home"]


async def test_among_very_many_those_with_the_words_in_their_title_are_found(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_finding, "_COMPARED", 3)
    await logged(house, "Clubs")
    for number in range(5):
        await logged(house, f"Newer {number}", summary="They meet in clubs.")
    assert await found(house, "clubs") == ["Clubs", "Newer 4", "Newer 3", "Newer 2"]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        '" OR NEAR( *',
        "title : x",
        "x' :* & !y",
        "\\",
        "\0",
        "\ue001net",
        "\ue000stem",
        "''",
        "*",
        "x" * 6000,
        "x " * 6000,
    ],
    ids=range(12),
)
async def test_whatever_is_typed_is_harmless(house: House, typed: str) -> None:
    await logged(house, "Clubs")
    await found(house, typed)
    async with house.database.read() as tx:
        who = house.person(ASKER)
        assert len(await tx.record_search.page(who, RecordFilter(text=typed), 0, 5)) <= 1
        for suggest in (tx.record_suggestions.records, tx.record_suggestions.topics, tx.record_suggestions.leads):
            await suggest(who, typed)


async def test_nobody_writes_a_mark(house: House) -> None:
    await logged(house, f"Clubs {mark('net')}", summary=mark("here", NEIGHBOUR), visibility=R)
    for typed in ("clubs", f"{mark('net')} clubs", "net", mark("net")):
        assert await found(house, typed) == []
        assert await found(house, typed, 3, NEIGHBOUR) == []


async def test_a_change_is_found_at_once_and_what_was_said_before_no_more(house: House) -> None:
    made = await logged(house, "Clubs")
    async with house.database.begin() as tx:
        assert await tx.initiatives.change(replace(made, record=replace(made.record, title="Choirs")))
    assert (await found(house, "clubs"), await found(house, "choirs")) == ([], ["Choirs"])
    async with house.database.begin() as tx:
        await tx.records.show(made.record.id, R, at=house.clock())
    assert await found(house, "choirs") == []
    async with house.database.begin() as tx:
        await tx.records.show(made.record.id, N, at=house.clock())
    assert await found(house, "choirs", 3, NEIGHBOUR) == ["Choirs"]
    async with house.database.begin() as tx:
        await tx.records.remove(made.record.id)
    assert await found(house, "choirs", OWNER) == []


async def test_a_guests_records_reach_the_network_once_its_server_is_admitted(house: House) -> None:
    await initiative(house, house.person(9, GUEST), "Clubs", visibility=N)
    assert await found(house, "clubs") == []
    await house.admit(GUEST)
    assert await found(house, "clubs") == ["Clubs"]


@contextmanager
def noted() -> Iterator[list[tuple[str, Any]]]:
    """The statements about the index of words that are run meanwhile, and what with."""
    statements: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if "record_text" in statement:
            statements.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def test_no_look_goes_through_all_and_each_asks_for_what_may_be_seen(house: House) -> None:
    for number in range(30):
        await logged(house, f"Clubs and radio {number}")
    who = house.person(ASKER)
    with noted() as statements:
        for typed in ("clubs", "clubs radio zzqq", "c", "radio c"):
            await found(house, typed)
            async with house.database.read() as tx:
                await tx.record_suggestions.records(who, typed)
                await tx.record_suggestions.records(who, "", mine=True)
                await tx.record_suggestions.topics(who, typed)
                await tx.record_suggestions.leads(who, typed)
                await tx.record_search.page(who, RecordFilter(text=typed), 0, 8)
                await tx.record_search.count(who, RecordFilter(kind=RecordKind.INITIATIVE))
    assert len(statements) >= 20
    for statement, parameters in statements:
        values = list(parameters.values() if isinstance(parameters, dict) else parameters)
        marked = [each for each in values if mark("net") in str(each) or mark("none") in str(each)]
        assert len(marked) == statement.count("MATCH") + statement.count("@@"), (statement, parameters)
        plan = planned(house, statement, parameters)
        for scan in ("SCAN record\n", "SCAN record USING", "Seq Scan on record ", "Seq Scan on record_text "):
            assert scan not in plan, plan
        if house.database.file:
            lines = [line for line in plan.splitlines() if "record_text" in line]
            assert lines
            # FTS5 says M where a look begins from what has the words.
            assert all("VIRTUAL TABLE INDEX" in line and "M" in line.rsplit(":", 1)[-1] for line in lines), plan


def planned(house: House, statement: str, parameters: Any) -> str:
    """How the database would go about a statement; PostgreSQL prefers to scan small tables, where it is not told."""
    with house.engine.begin() as connection:
        if house.database.file is None:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN QUERY PLAN" if house.database.file else "EXPLAIN"
        rows = connection.exec_driver_sql(f"{explain} {statement}", parameters)
        return "".join(f"{row[-1]}\n" for row in rows)
