"""Whose signature was found not to be genuine: what they are told, and what they may still do."""

import asyncio
import json
from datetime import datetime
from typing import Any

import pytest

from bot.domain.errors.invalidations import SignatureRefused
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen
from bot.domain.members import Profile
from bot.domain.notices import NoticeKind
from bot.domain.signatures import Outcome, ShowAs, SigningAs
from bot.services import invalidating
from bot.services.invalidating import carry_out
from bot.services.invalidations import InvalidationService
from bot.services.limits import Limits
from tests.house import HOME, NEIGHBOUR, House
from tests.services.test_invalidations import REASON, invalidate, prepare, told

LAB: dict[str, Any] = {"signing_as": SigningAs.ORGANISATION, "organisation": "Lab", "group": StakeholderGroup.YOUTH}


async def awaiting(house: House) -> int:
    return (await house.services.progress.progress(house.person(99), None)).totals.awaiting


async def test_they_are_told_why_and_whom_to_turn_to(house: House) -> None:
    await house.set_up(help_contact="the welfare office")
    await house.sign(house.person(1))
    await invalidate(house)
    before = await house.services.signing.prepare(house.person(1), None)
    assert before.signed is not None
    for signed in (before.signed, await house.sign(house.person(1)), await house.sign(house.person(1), correct=True)):
        assert signed.refusal is not None
        assert (signed.refusal.reason, signed.refusal.contact) == (REASON, "the welfare office")
        assert signed.refusal.server == "Coalition"
    assert await house.total() == 0


async def test_whatever_they_change_it_does_not_count(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    await invalidate(house)
    signing, who = house.services.signing, house.person(1)
    await house.sign(who, correct=True, group=StakeholderGroup.MEDIA, show=ShowAs.NAME)
    await signing.show_differently(who, None, ShowAs.ORGANISATION, "Lab")
    await house.services.members.edit(who, Profile(StakeholderGroup.ACADEMIA, youth_led=True))
    await house.revise()
    await house.sign(who, show=ShowAs.NAME)
    await house.sign(house.person(1, NEIGHBOUR), correct=True, **LAB)
    await house.sign(house.person(1, NEIGHBOUR), correct=True, show=ShowAs.NAME)
    assert (await house.total(), await house.total(NEIGHBOUR), await awaiting(house)) == (0, 0, 0)
    assert (await house.services.signatories.browse(house.person(9), None, 0)).listed == 0
    assert not any(row["count"] for row in house.kept()["tally"])


async def test_withdrawing_and_signing_anew_does_not_make_it_count(house: House) -> None:
    await house.sign(house.person(1))
    invalidation_id = await invalidate(house)
    await house.services.signing.withdraw(house.person(1), None)
    for attempt in (
        house.services.signing.prepare(house.person(1, NEIGHBOUR), None),
        house.sign(house.person(1)),
        house.sign(house.person(1), **LAB),
    ):
        with pytest.raises(SignatureRefused) as refused:
            await attempt
        assert (refused.value.reason, refused.value.contact) == (REASON, "none")
    kept = house.kept()
    assert (kept["signature"], kept["organisation"], kept["representative"], kept["review"]) == ([], [], [], [])
    await house.services.invalidations.take_back(house.admin(), invalidation_id)
    assert await house.total() == 0
    assert (await house.sign(house.person(1))).outcome is Outcome.SIGNED
    assert await house.total() == 1


async def test_what_was_corrected_meanwhile_counts_again_as_it_was_corrected(house: House) -> None:
    await house.sign_many(range(6))
    invalidation_id = await invalidate(house)
    await house.sign(house.person(1), correct=True, group=StakeholderGroup.MEDIA)
    await house.services.signing.withdraw(house.person(2), None)
    await house.services.invalidations.take_back(house.admin(), invalidation_id)
    assert await house.total() == 5
    assert {row["invalidated_at"] for row in house.kept()["signature"]} == {None}
    assert house.kept()["invalidated"] == []


async def test_nobody_is_asked_to_sign_a_new_version_of_what_does_not_count(house: House) -> None:
    await house.sign(house.person(1))
    await invalidate(house)
    await house.services.members.take_notices(house.person(1))
    await house.revise()
    welcome = await house.services.members.welcome(house.person(1).discord_id, HOME, "Coalition")
    assert not welcome.has_notices
    assert await house.services.members.take_notices(house.person(1)) == []


async def test_an_organisation_is_counted_by_its_next_representative_and_once_only_after_all(house: House) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), **LAB)
    assert await awaiting(house) == 1
    first = min(row["id"] for row in house.kept()["signature"])
    until = house.clock()
    house.clock.move(hours=1)
    await house.services.signing.withdraw(house.person(2), None)
    await house.sign(house.person(2), **LAB)
    invalidation_id = await invalidate(house, Chosen(until=until))
    leading = [row for row in house.kept()["signature"] if row["leads"]]
    assert (len(leading), leading[0]["id"] > first, await awaiting(house)) == (1, True, 1)
    await house.services.invalidations.take_back(house.admin(), invalidation_id)
    assert ([row["leads"] for row in house.kept()["signature"]].count(True), await awaiting(house)) == (1, 1)


async def test_an_organisation_with_no_other_representative_waits_until_it_is_taken_back(house: House) -> None:
    await house.sign(house.person(1), **LAB)
    invalidation_id = await invalidate(house)
    assert await awaiting(house) == 0
    await house.services.invalidations.take_back(house.admin(), invalidation_id)
    assert await awaiting(house) == 1


async def test_an_erased_member_leaves_no_count_of_what_was_not_genuine(house: House) -> None:
    await house.sign_many(range(2))
    await invalidate(house)
    await house.services.privacy.erase(house.person(1))
    assert await house.total() == 0
    assert (await house.sign(house.person(1))).total == 1


async def test_what_is_kept_of_it_is_shown_and_handed_out_and_goes_with_the_last_of_them(house: House) -> None:
    await house.sign_many([1, 2])
    await invalidate(house)
    kept = await house.services.privacy.show(house.person(1))
    assert [(each.reason, each.server) for each in kept.refusals] == [(REASON, "Coalition")]
    copy = json.loads(await house.services.privacy.export(house.person(1)))
    assert [each["reason"] for each in copy["found_not_to_be_genuine"]] == [REASON]
    assert json.loads(await house.services.privacy.export(house.admin()))["invalidations_that_you_prepared"] == 1
    await house.services.privacy.erase(house.person(1))
    assert [row["reason"] for row in house.kept()["invalidation"]] == [REASON]
    await house.services.privacy.erase(house.person(2))
    assert REASON not in str(house.kept())


class Stopped(Exception):
    """The process ends here."""


def stopping(house: House, *, looks: int = 5) -> InvalidationService:
    """The same service in a process that ends after so many looks at the clock."""
    left = iter(range(looks))

    def clock() -> datetime:
        if next(left, None) is None:
            raise Stopped
        return house.clock()

    return InvalidationService(house.database, Limits(), clock)


async def test_what_a_stop_left_half_way_is_finished_there_and_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invalidating, "PIECE", 2)
    people = 30
    await house.sign_many(range(people))
    mine = (await prepare(house)).invalidation.id
    with pytest.raises(Stopped):
        await stopping(house).carry_out(house.admin(), mine)
    assert 0 < await house.total() < people
    await house.tick()
    assert (await house.total(), len(house.kept()["invalidated"])) == (0, people)
    assert [kind for kind, _ in await told(house, 3)] == [NoticeKind.INVALIDATED]
    with pytest.raises(Stopped):
        await stopping(house).take_back(house.admin(), mine)
    assert 0 < await house.total() < people
    await house.tick()
    assert (await house.total(), house.kept()["invalidated"]) == (people, [])
    assert [kind for kind, _ in await told(house, 3)] == [NoticeKind.RESTORED]


async def test_two_at_the_same_work_do_it_once(house: House) -> None:
    await house.sign_many(range(12))
    await house.sign_many([20, 21], **LAB)
    mine = (await prepare(house)).invalidation.id
    await asyncio.gather(
        house.services.invalidations.carry_out(house.admin(), mine),
        house.services.invalidations.carry_out(house.admin(), mine),
        house.services.invalidations.finish(house.clock()),
        carry_out(house.database, mine, house.clock),
        house.sign(house.person(3), correct=True),
        house.services.signing.withdraw(house.person(4), None),
        house.services.signing.withdraw(house.person(20), None),
    )
    assert (await house.total(), await awaiting(house)) == (0, 0)
    done = [row for row in house.kept()["audit"] if row["action"] == "signatures.invalidated"]
    assert len(done) == 1
    assert not any(row["count"] for row in house.kept()["tally"])
