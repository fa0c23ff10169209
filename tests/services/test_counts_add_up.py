"""Whatever people do, in whatever order: the running counts are the signatures, and what the erased left."""

import contextlib
import random
from collections import Counter
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.countries import country
from bot.domain.errors import NotSigned
from bot.domain.errors.invalidations import SignatureRefused
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen
from bot.domain.members import Profile
from bot.domain.signatures import ShowAs, Signature, SigningAs
from tests.house import GUEST, HOME, NEIGHBOUR, House

SERVERS, PEOPLE, STEPS = (HOME, NEIGHBOUR, GUEST), range(6), 100
Cell = tuple[str, str, str, int, int]


def cells(signature: Signature) -> Counter[Cell]:
    """Where a signature counts: dimension, value, state, server, version."""
    place = (str(signature.state), signature.server_id, signature.version)
    return Counter({(str(dimension), value, *place): n for (dimension, value), n in signature.counts().items()})


async def do_something(house: House, chance: random.Random) -> Counter[Cell]:
    """One thing that someone may do. Returns the counts that stay without a signature, after an erasure."""
    who = house.person(chance.choice(PEOPLE), chance.choice(SERVERS))
    what = chance.choice(
        ["sign", "sign", "correct", "withdraw", "edit", "show", "erase", "revise", "invalidate", "take back"]
    )
    # Nobody does as much at once as this test.
    house.clock.move(hours=1)
    if what in {"sign", "correct"}:
        said: dict[str, Any] = {
            "group": chance.choice([StakeholderGroup.YOUTH, StakeholderGroup.MEDIA]),
            "country": chance.choice([None, country("CA"), country("TN")]),
            "signing_as": chance.choice(list(SigningAs)),
            "organisation": chance.choice(["Lab", "Circle"]),
        }
        with contextlib.suppress(SignatureRefused):
            await house.sign(who, correct=what == "correct", **said)
    elif what == "edit":
        await house.services.members.edit(
            who, Profile(country=chance.choice([None, country("FR")]), youth_led=chance.random() < 0.5)
        )
    elif what == "erase":
        before = (await house.services.privacy.show(who)).signatures
        await house.services.privacy.erase(who)
        return sum((cells(each) for each in before if each.organisation_id is None), Counter[Cell]())
    elif what in {"invalidate", "take back"}:
        await review(house, chance, what, house.admin(chance.choice(SERVERS)))
    elif what == "revise" and chance.random() < 0.2:
        await house.revise((await house.services.calls.read(None)).version + 1)
    else:
        with contextlib.suppress(NotSigned):
            if what == "withdraw":
                await house.services.signing.withdraw(who, None)
            else:
                await house.services.signing.show_differently(who, None, chance.choice(list(ShowAs)), "Lab")
    return Counter()


async def review(house: House, chance: random.Random, what: str, reviewer: Actor) -> None:
    """Invalidate signatures of a server, or take one such decision back."""
    invalidations = house.services.invalidations
    if what == "invalidate":
        chosen = Chosen(group=chance.choice([StakeholderGroup.YOUTH, StakeholderGroup.MEDIA]))
        prepared = await invalidations.prepare(reviewer, None, chosen, "Not genuine.")
        await invalidations.carry_out(reviewer, prepared.invalidation.id)
    elif decided := sorted((await invalidations.browse(reviewer, None, 0)).open):
        await invalidations.take_back(reviewer, chance.choice(decided))


async def signed(house: House) -> list[Signature]:
    async with house.database.read() as tx:
        kept = [await tx.signatures.by_id(row["id"]) for row in house.kept()["signature"]]
    return [each for each in kept if each is not None]


@pytest.mark.parametrize("seed", range(2))
async def test_the_running_counts_are_the_signatures_and_what_the_erased_left(house: House, seed: int) -> None:
    chance, left = random.Random(seed), Counter[Cell]()  # noqa: S311 - chance, the same at every run
    for _ in range(STEPS):
        left += await do_something(house, chance)
    signatures, kept = await signed(house), house.kept()
    expected = sum((cells(each) for each in signatures), left)
    counted = {
        (str(row["dimension"]), row["value"], str(row["state"]), row["server_id"], row["version"]): row["count"]
        for row in kept["tally"]
        if row["count"]
    }
    assert counted == expected
    assert signatures


@pytest.mark.parametrize("seed", range(2))
async def test_each_organisation_is_counted_by_one_signature_and_each_person_has_one(house: House, seed: int) -> None:
    chance = random.Random(100 + seed)  # noqa: S311 - chance, the same at every run
    for _ in range(STEPS // 5):
        for _ in range(5):
            await do_something(house, chance)
        signatures = await signed(house)
        leading = Counter(each.organisation_id for each in signatures if each.organisation_id and each.leads)
        genuine = [each for each in signatures if each.invalidated_at is None]
        assert leading == Counter({each.organisation_id for each in genuine if each.organisation_id})
        signed_for = {each.organisation_id for each in signatures if each.organisation_id}
        assert {row["id"] for row in house.kept()["organisation"]} == signed_for
        people = Counter(each.member_id for each in signatures if each.member_id)
        assert not people or max(people.values()) == 1
