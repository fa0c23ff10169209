"""Sixty labelled queries in six languages (tests/labelled/search.toml), in one list over everything."""

from pathlib import Path

from bot.store.migrate import migrate
from tests.databases import Databases
from tests.house import House, furnish, open_house
from tests.searched import TOP, Answered, answered, shares

# Fixed beforehand (tests/labelled/README.md); no language is left behind for the sake of the others.
OVERALL = 0.95
EACH_LANGUAGE = 0.9


async def test_what_is_looked_for_is_among_the_first_three(house: House) -> None:
    answers = await answered(house)
    wrong = [(each.words, each.found[:TOP], each.wanted) for each in answers if not each.right]
    assert len(answers) >= 60
    assert 1 - len(wrong) / len(answers) >= OVERALL, wrong
    by_language = shares(answers)
    assert len(by_language) == 6
    assert min(by_language.values()) >= EACH_LANGUAGE, wrong


async def test_both_databases_give_the_same_answers(sqlite: Databases, postgresql: Databases, tmp_path: Path) -> None:
    told: list[list[Answered]] = []
    for databases in (sqlite, postgresql):
        url = databases.create()
        try:
            await migrate(url)
            async with open_house(url, tmp_path / databases.__class__.__name__) as house:
                await furnish(house)
                told.append(await answered(house))
        finally:
            databases.drop(url)
    on_sqlite, on_postgresql = told
    assert on_sqlite == on_postgresql
