"""Organisations: counted apart, once, by whichever representative signed; nothing tells one of another."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Outcome, ShowAs, Signed, SigningAs
from bot.domain.tallies import Totals
from tests.house import GUEST, HOME, NEIGHBOUR, House

LAB: dict[str, Any] = {
    "signing_as": SigningAs.ORGANISATION,
    "organisation": "Youth Lab",
    "group": StakeholderGroup.CIVIL_SOCIETY,
}


def named(changed: dict[str, Any]) -> dict[str, Any]:
    """What is said for the organisation, with something changed."""
    return LAB | changed


async def totals(house: House, server_id: int | None = HOME) -> Totals:
    return (await house.services.progress.progress(house.person(999, server_id), None)).totals


async def counted(house: House, server_id: int | None = HOME) -> tuple[int, int]:
    """What counts, and what awaits confirmation."""
    seen = await totals(house, server_id)
    return seen.signatures, seen.awaiting


def as_told(signed: Signed) -> Signed:
    """What one representative is told, without what is theirs anyway."""
    return replace(signed, signature=replace(signed.signature, id=0, member_id=0, leads=True))


async def test_an_organisation_awaits_confirmation_and_is_counted_apart(house: House) -> None:
    await house.sign(house.person(1))
    signed = await house.sign(house.person(2), **LAB)
    assert signed.total == 1
    assert await counted(house) == (1, 1)


async def test_an_organisation_counts_once_however_many_represent_it(house: House) -> None:
    for number in range(4):
        await house.sign(house.person(number), **LAB)
    assert await counted(house) == (0, 1)


async def test_the_second_representative_is_told_exactly_what_the_first_was(house: House) -> None:
    first = await house.sign(house.person(1), **LAB)
    second = await house.sign(house.person(2), **LAB)
    assert as_told(second) == as_told(first)
    assert second.outcome is Outcome.SIGNED


async def test_the_count_passes_to_the_next_representative_and_ends_with_the_last(house: House) -> None:
    for number in range(3):
        await house.sign(house.person(number), **LAB)
    for number, left in ((0, 1), (2, 1), (1, 0)):
        await house.services.signing.withdraw(house.person(number), None)
        assert await counted(house) == (0, left)


@pytest.mark.parametrize("spelling", ["YOUTH LAB", "youth-lab", " Youth   Lab ", "Yóuth Lab"])
async def test_spelling_does_not_make_another_organisation(house: House, spelling: str) -> None:
    await house.sign(house.person(1), **LAB)
    await house.sign(house.person(2), **named({"organisation": spelling}))
    assert await counted(house) == (0, 1)


async def test_a_name_stands_for_one_organisation_in_the_whole_network(house: House) -> None:
    await house.sign(house.person(1), **LAB)
    await house.sign(house.person(2, NEIGHBOUR), **LAB)
    assert await counted(house) == (0, 1)


async def test_a_guests_organisation_is_counted_at_home_only(house: House) -> None:
    await house.sign(house.person(1, GUEST), **LAB)
    assert await counted(house) == (0, 0)
    assert await counted(house, GUEST) == (0, 1)


async def test_a_representative_who_corrects_goes_on_representing_once(house: House) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), **LAB)
    for number in (1, 2, 1):
        await house.sign(house.person(number), correct=True, **LAB)
        assert await counted(house) == (0, 1)


async def test_a_representative_who_turns_to_another_organisation_leaves_the_first_counted(house: House) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), **LAB)
    await house.sign(house.person(1), correct=True, **named({"organisation": "Peace Lab"}))
    assert await counted(house) == (0, 2)


async def test_an_organisation_that_is_not_confirmed_is_in_no_list(house: House) -> None:
    for number, show in enumerate(ShowAs):
        await house.sign(house.person(number), **(LAB | {"show": show, "organisation": f"Lab {number}"}))
    await house.tick(days=1)
    page = await house.services.signatories.browse(house.person(9), None, 0)
    assert (page.rows, page.cells, page.listed) == ((), (), 0)


async def test_an_erased_representatives_signature_passes_to_the_organisation(house: House) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), **named({"may_write": True}))
    await house.services.privacy.erase(house.person(1))
    assert await counted(house) == (0, 1)
    await house.services.signing.withdraw(house.person(2), None)
    assert await counted(house) == (0, 1)
    await house.sign(house.person(1), **LAB)
    assert await counted(house) == (0, 1)


async def test_the_longest_name_in_any_script_is_kept(house: House) -> None:
    # One sign of this name folds to eighteen letters.
    name = "\ufdfa" * 100
    signed = await house.sign(house.person(1), **named({"organisation": name}))
    assert signed.signature.organisation == name
    await house.sign(house.person(2), **named({"organisation": name}))
    assert await counted(house) == (0, 1)
