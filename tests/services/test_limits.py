"""Who does too much at once is told when to go on; who does what people do never meets a limit."""

from datetime import timedelta

import pytest

from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.signatures import ShowAs, SigningAs
from bot.services import limits
from bot.services.limits import (
    ORGANISATIONS_BY_MEMBER,
    ORGANISATIONS_IN_SERVER,
    OWN_SIGNATURE,
    SIGNATURES,
    Limit,
    Limits,
)
from tests.house import HOME, NEIGHBOUR, Clock, House

THREE = Limit("three", 3, timedelta(minutes=3))


def until(spent: Limits, limit: Limit, who: int, clock: Clock) -> float | None:
    """How long someone waits, in seconds, or None where they need not."""
    try:
        spent.spend(limit, who, clock())
    except TooMuchAtOnce as refused:
        return refused.until - clock().timestamp()
    return None


def test_so_many_at_once_and_then_as_many_as_time_allows() -> None:
    spent, clock = Limits(), Clock()
    assert [until(spent, THREE, 1, clock) for _ in range(5)] == [None, None, None, 61, 61]
    assert until(spent, THREE, 2, clock) is None
    clock.move(seconds=61)
    assert [until(spent, THREE, 1, clock) for _ in range(2)] == [None, 60]
    clock.move(minutes=30)
    assert [until(spent, THREE, 1, clock) for _ in range(4)] == [None, None, None, 61]


def test_the_one_who_did_nothing_for_longest_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "REMEMBERED", 2)
    spent, clock = Limits(), Clock()
    for who in (1, 1, 1, 2, 2, 2, 3):
        spent.spend(THREE, who, clock())
    assert [until(spent, THREE, who, clock) for who in (2, 1)] == [61, None]


def test_a_full_hall_that_signs_at_once_meets_no_limit() -> None:
    spent, clock = Limits(), Clock()
    assert {until(spent, SIGNATURES, HOME, clock) for _ in range(2000)} == {None}
    assert SIGNATURES.often / SIGNATURES.within.total_seconds() >= 5


async def test_who_changes_their_mind_too_often_waits_and_loses_nothing(house: House) -> None:
    signing, who = house.services.signing, house.person(1)
    await house.sign(who)
    for _ in range(OWN_SIGNATURE.often - 1):
        await signing.show_differently(who, None, ShowAs.NAME, "")
    before = house.kept()
    for attempt in (
        house.sign(who, correct=True),
        signing.show_differently(who, None, ShowAs.COUNTED, ""),
        signing.withdraw(who, None),
    ):
        with pytest.raises(TooMuchAtOnce) as refused:
            await attempt
        assert 0 < refused.value.until - house.clock().timestamp() <= 60
    assert house.kept() == before
    await house.sign(house.person(2))
    house.clock.move(minutes=1)
    await signing.withdraw(who, None)
    assert await house.total() == 1


async def test_a_member_names_few_new_organisations_a_day_and_keeps_to_known_ones(house: House) -> None:
    who = house.person(1)
    for number in range(ORGANISATIONS_BY_MEMBER.often):
        await house.sign(who, correct=True, signing_as=SigningAs.ORGANISATION, organisation=f"Organisation {number}")
    await house.sign(house.person(2), signing_as=SigningAs.ORGANISATION, organisation="Lab")
    house.clock.move(seconds=1)
    before = house.kept()
    with pytest.raises(TooMuchAtOnce):
        await house.sign(who, correct=True, signing_as=SigningAs.ORGANISATION, organisation="One more")
    with pytest.raises(TooMuchAtOnce):
        await house.services.organisations.represent(who, "One more", "")
    assert house.kept() == before
    await house.sign(who, correct=True, signing_as=SigningAs.ORGANISATION, organisation="Lab")
    house.clock.move(days=1)
    await house.sign(who, correct=True, signing_as=SigningAs.ORGANISATION, organisation="One more")


async def test_a_server_names_no_flood_of_new_organisations(house: House) -> None:
    house_wide = ORGANISATIONS_IN_SERVER.often
    for number in range(house_wide):
        who = house.person(number)
        await house.sign(who, signing_as=SigningAs.ORGANISATION, organisation=f"Organisation {number}")
    one_more = {"signing_as": SigningAs.ORGANISATION, "organisation": "One more"}
    with pytest.raises(TooMuchAtOnce):
        await house.sign(house.person(house_wide), **one_more)
    await house.sign(house.person(house_wide))
    await house.sign(house.person(house_wide + 1, NEIGHBOUR), **one_more)
