"""How many statements an action costs: no more than promised, however many signed before."""

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.domain.signatures import ShowAs, SigningAs
from tests.house import HOME, House
from tests.records import initiative


@contextlib.contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that are executed meanwhile, without those that begin and end a transaction."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def arrive(house: House, number: int) -> None:
    """What every command asks first."""
    await house.services.members.welcome(house.person(number).discord_id, HOME, "Coalition")


@pytest.mark.parametrize("typed", [None, "CALL-1", "Appel de Québec"])
async def test_reading_costs_at_most_four_with_what_answers_a_point(house: House, typed: str | None) -> None:
    with counted() as statements:
        await arrive(house, 1)
        call = await house.services.calls.read_point(typed, 5)
        await house.services.threads.answering(house.person(1), call, 5)
    assert 3 <= len(statements) <= 4


LAB = {"signing_as": SigningAs.ORGANISATION, "organisation": "Lab"}


@pytest.mark.parametrize("known", [False, True], ids=["someone new", "someone known"])
@pytest.mark.parametrize(
    ("said", "at_most"), [({}, 10), ({"show": ShowAs.NAME}, 10), (LAB, 21)], ids=["counted", "named", "organisation"]
)
async def test_signing_costs_at_most_ten_and_an_organisation_that_is_put_before_reviewers_more(
    house: House, known: bool, said: dict[str, Any], at_most: int
) -> None:
    """For the form and its submission together."""
    if known:
        await house.sign(house.person(1))
        await house.services.signing.withdraw(house.person(1), None)
    with counted() as statements:
        await arrive(house, 1)
        await house.services.signing.prepare(house.person(1), "CALL-1")
        await arrive(house, 1)
        await house.sign(house.person(1), **said)
    assert 5 <= len(statements) <= at_most


async def test_a_signature_costs_the_same_after_many(house: House) -> None:
    costs: list[int] = []
    for numbers in (range(1), range(1, 60)):
        await house.sign_many(numbers)
        with counted() as statements:
            await house.sign(house.person(500 + len(costs)))
        costs.append(len(statements))
    assert costs[0] == costs[1]


async def test_a_tick_with_nothing_to_do_costs_the_same_with_many_servers(house: House) -> None:
    costs: list[int] = []
    for servers in (0, 300):
        await house.services.servers.joined({HOME + 10_000 + number: "Server" for number in range(servers)})
        await house.tick()
        with counted() as statements:
            await house.tick(seconds=5)
        costs.append(len(statements))
    assert costs[0] == costs[1] <= 31


@pytest.mark.parametrize(
    ("typed", "at_most"),
    [("clubs", 5), ("clubs radio", 5), ("clubs radio zzqq", 11)],
    ids=["a word", "every word", "some words"],
)
async def test_finding_costs_no_more_the_more_there_is(house: House, typed: str, at_most: int) -> None:
    for number in range(12):
        await initiative(house, house.person(2), f"Clubs and radio {number}")
    await house.services.finding.find(house.person(1), "radio")
    with counted() as statements:
        await house.services.finding.find(house.person(1), typed)
    assert 3 <= len(statements) <= at_most


async def test_a_suggestion_costs_at_most_three(house: House) -> None:
    await initiative(house, house.person(2), "Clubs")
    with counted() as statements:
        await house.services.finding.suggest(house.person(1), "cl")
    assert 2 <= len(statements) <= 3
