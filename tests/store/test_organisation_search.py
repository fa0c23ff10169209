"""Finding organisations: by any word, in any order, whatever the accents, and only those that the asker may see."""

from typing import Any

import pytest
from sqlalchemy import Engine, event, insert, update

from bot.domain.actor import Actor
from bot.domain.organisations import Organisation, Standing, words_of
from bot.domain.servers import NETWORK
from bot.domain.visibility import Visibility
from bot.store.tables import organisation, organisation_word
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known

ASKER = 1


async def found(house: House, typed: str, actor: Actor | None = None, **chosen: Any) -> list[str]:
    """The names that someone finds."""
    async with house.database.read() as tx:
        return [each.name for each in await tx.organisation_search.find(actor or house.person(ASKER), typed, **chosen)]


async def ways(house: House, actor: Actor, name: str, organisation_id: int) -> list[Organisation | None]:
    """The same organisation, by each way to find one."""
    async with house.database.read() as tx:
        search = tx.organisation_search
        word = await search.find(actor, name.split(maxsplit=1)[0])
        reference = await search.find(actor, f"ORG-{organisation_id}")
        similar = await search.similar(actor, name)
        return [
            await search.exact(actor, name),
            await search.by_reference(actor, f"org-{organisation_id} "),
            *(each[0] if each else None for each in (word, reference, similar)),
        ]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ministère de l’Éducation", "ministere"),
        ("Ministère de l’Éducation", "EDUCATION MINISTÈRE"),
        ("Ministère de l’Éducation", "l'éduc min"),
        ("Ministère de l’Éducation", "  éducation  "),
        ("Женский союз «Надежда»", "надежда женский"),
        ("Женский союз «Надежда»", "НАДЁЖ"),
        ("جمعية الشباب للسلام", "للسلام جمع"),
        ("联合国教科文组织", "联合国"),
        ("联合国教科文组织", "教科文"),
        ("United Nations Educational, Scientific and Cultural Organization", "unesco"),
        ("Food and Agriculture Organization", "FAO"),
    ],
)
async def test_every_word_typed_begins_a_word_of_the_name(house: House, name: str, typed: str) -> None:
    await known(house, name)
    await known(house, "Something else entirely")
    assert await found(house, typed) == [name]


@pytest.mark.parametrize(
    "typed", ["stère", "ministere x", "", "  ", "’", "%", "minist_re", "\0", "x " * 60, "m" * 6000]
)
async def test_what_begins_no_word_of_a_name_finds_nothing(house: House, typed: str) -> None:
    await known(house, "Ministère de l’Éducation")
    assert await found(house, typed) == []


async def test_the_exact_name_is_first_then_the_shortest(house: House) -> None:
    for name in ("Peace Lab Europe", "Peace Lab", "Lab", "The Peace Lab", "lab of Peace"):
        await known(house, name)
    assert await found(house, "peace LAB") == ["Peace Lab", "lab of Peace", "The Peace Lab", "Peace Lab Europe"]
    assert await found(house, "the peace lab") == ["The Peace Lab"]
    assert await found(house, "lab", limit=2) == ["Lab", "Peace Lab"]


async def test_each_is_found_once_however_many_of_its_words_match(house: House) -> None:
    await known(house, "Peace Peace, Peaceful Peacemakers")
    assert len(await found(house, "peace p")) == 1


N, S, R = Visibility.NETWORK, Visibility.SERVER, Visibility.RESTRICTED


@pytest.mark.parametrize(
    ("visibility", "confirmed_in", "asked_from", "seen"),
    [
        (N, HOME, HOME, True),
        (N, HOME, NEIGHBOUR, True),
        (N, HOME, GUEST, True),
        (N, HOME, None, True),
        (N, GUEST, GUEST, True),
        (N, GUEST, HOME, False),
        (N, GUEST, None, False),
        (S, HOME, HOME, True),
        (S, HOME, NEIGHBOUR, False),
        (S, HOME, None, False),
        (R, HOME, HOME, False),
        (R, None, HOME, False),
        (N, None, NEIGHBOUR, False),
    ],
)
async def test_only_those_are_found_that_the_asker_may_see(
    house: House, visibility: Visibility, confirmed_in: int | None, asked_from: int | None, seen: bool
) -> None:
    name = "Peace Laboratory"
    its_id = await known(house, name, visibility, confirmed_in=confirmed_in)
    await acts_for(house, 50, its_id, server_id=confirmed_in or HOME)
    answers = await ways(house, house.person(ASKER, asked_from), name, its_id)
    assert [bool(answer) for answer in answers] == [seen] * len(answers)
    if seen:
        (told,) = set(answers)
        assert told is not None
        assert (told.id, told.name, told.visibility, told.representatives) == (its_id, name, visibility, 1)
        assert told.confirmed is not None
        assert (told.confirmed.server_id, told.confirmed.at) == (confirmed_in, house.clock())
        assert told.confirmed.server == {HOME: "Coalition", GUEST: "Guest"}[told.confirmed.server_id]


@pytest.mark.parametrize("asked_from", [HOME, NEIGHBOUR, GUEST, None])
async def test_who_acts_for_one_always_finds_it(house: House, asked_from: int | None) -> None:
    name = "Restricted Laboratory"
    its_id = await known(house, name, R, confirmed_in=GUEST, home_id=GUEST)
    await acts_for(house, ASKER, its_id, server_id=GUEST)
    answers = await ways(house, house.person(ASKER, asked_from), name, its_id)
    exact, *others = [answer.id if answer else None for answer in answers]
    assert others == [its_id] * len(others)
    # Its name alone leads to a guest's own at home only: elsewhere it may be the name of another.
    assert exact == (its_id if asked_from == GUEST else None)


@pytest.mark.parametrize("standing", [Standing.ASKED, Standing.SENT_BACK])
async def test_who_only_asks_to_act_for_one_does_not_learn_that_it_exists(house: House, standing: Standing) -> None:
    name = "Restricted Laboratory"
    its_id = await known(house, name, R)
    await acts_for(house, ASKER, its_id, standing)
    answers = await ways(house, house.person(ASKER), name, its_id)
    assert answers == [None] * len(answers)


@pytest.mark.parametrize(("standing", "seen"), [(Standing.CONFIRMED, True), (Standing.ASKED, False)])
async def test_a_server_sees_those_that_its_members_act_for(house: House, standing: Standing, seen: bool) -> None:
    its_id = await known(house, "Peace Laboratory", S, confirmed_in=HOME)
    await acts_for(house, 50, its_id, standing, server_id=NEIGHBOUR)
    assert bool(await found(house, "peace", house.person(ASKER, NEIGHBOUR))) is seen


async def test_a_name_that_was_merged_away_leads_to_what_it_became_part_of(house: House) -> None:
    survivor = await known(house, "Youth Laboratory")
    merged = await known(house, "Jeunes en labo", R, confirmed_in=None, merged_into=survivor)
    answers = await ways(house, house.person(ASKER), "Jeunes en labo", merged)
    assert [answer and answer.id for answer in answers] == [survivor] * len(answers)
    house.rows(update(organisation).where(organisation.c.id == survivor).values(visibility=R))
    assert await ways(house, house.person(ASKER), "Jeunes en labo", merged) == [None] * len(answers)


async def test_a_name_is_found_by_its_words_and_by_no_earlier_ones(house: House) -> None:
    its_id = await known(house, "Peace Lab")
    before = house.kept()["organisation_word"]
    async with house.database.begin() as tx:
        await tx.organisation_search.index(its_id, "Peace Lab")
    assert house.kept()["organisation_word"] == before
    async with house.database.begin() as tx:
        await tx.organisation_search.index(its_id, "Peace Centre")
    assert await found(house, "lab") == []
    assert await found(house, "centre") == ["Peace Lab"]


def crowd(house: House, word: str, first: int, count: int) -> None:
    """So many organisations whose name begins with that word, which nobody may see."""
    names = {number: f"{word} {number}" for number in range(first, first + count)}
    common = {"home_id": NETWORK, "known_since": house.clock(), "visibility": R}
    rows = [common | {"id": number, "name": name, "folded": name} for number, name in names.items()]
    words = [{"word": each, "organisation_id": number} for number, name in names.items() for each in words_of(name)]
    house.rows(insert(organisation).values(rows))
    house.rows(insert(organisation_word).values(words))


async def test_among_thousands_with_a_word_ones_own_and_the_exact_name_are_found(house: House) -> None:
    for first in range(1_000_000, 4_000_000, 1_000_000):
        crowd(house, "association", first, 1_000)
    own = await known(house, "Association of mine", R, confirmed_in=None)
    await acts_for(house, ASKER, own)
    near = await known(house, "Association next door", S)
    await acts_for(house, 50, near)
    await known(house, "Association")
    assert await found(house, "association") == ["Association", "Association of mine", "Association next door"]
    assert await found(house, "mine association") == ["Association of mine"]
    assert await found(house, "association 1000003") == []


async def test_no_way_to_find_one_goes_through_all_of_them(house: House) -> None:
    statements: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if "organisation" in statement:
            statements[statement] = parameters

    its_id = await known(house, "Peace Laboratory")
    crowd(house, "peace", 1_000_000, 2_500)
    event.listen(Engine, "before_cursor_execute", note)
    try:
        for name in ("Peace Laboratory", "Peace", "p"):
            await ways(house, house.person(ASKER), name, its_id)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(statements) >= 5
    for statement, parameters in statements.items():
        assert "organisation" in (plan := planned(house, statement, parameters))
        for table in ("organisation", "organisation_word", "representative", "named"):
            for scan in (f"SCAN {table}\n", f"SCAN {table} USING", f"Seq Scan on {table} ", f"Seq Scan on {table}\n"):
                assert scan not in plan, plan


def planned(house: House, statement: str, parameters: Any) -> str:
    """How the database would go about a statement; PostgreSQL prefers to scan small tables, where it is not told."""
    with house.engine.begin() as connection:
        if house.database.file is None:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        explain = "EXPLAIN QUERY PLAN" if house.database.file else "EXPLAIN"
        rows = connection.exec_driver_sql(f"{explain} {statement}", parameters)
        return "".join(f"{row[-1]}\n" for row in rows)
