"""What becomes of commitments whose maker leaves: withdraws, is erased, moves on; and what others may learn of it."""

import pytest

from bot.domain.commitments import Stage
from bot.domain.errors.records import UnknownRecord
from bot.domain.history import Happened
from bot.domain.participation import Joining
from bot.domain.visibility import Visibility
from tests.commitments import invalidated, lab_signs, promised, signed_and_promised, stage_of, told
from tests.house import House
from tests.organisations import acts_for, lab


async def test_who_withdraws_a_signature_may_withdraw_what_they_promised(house: House) -> None:
    who = house.person(1)
    made = await signed_and_promised(house)
    kept = await promised(house, who, said="Kept")
    await told(house, who, kept, stage=Stage.FULFILLED, said="Done")
    call = made.around.points[0].call
    assert await house.services.commitments.left_behind(who, call) == 0
    await house.services.signing.withdraw(who, None)
    assert await house.services.commitments.left_behind(who, call) == 1
    assert await house.services.commitments.left_behind(house.person(2), call) == 0
    house.clock.move(hours=1)
    assert await house.services.commitments.withdraw_all(who, call.reference) == 1
    assert await house.services.commitments.withdraw_all(who, call.reference) == 0
    seen = await house.services.commitments.view(who, made.commitment.reference)
    assert (stage_of(seen), seen.around.news[0]) == (
        Stage.WITHDRAWN,
        Happened(house.clock(), stage=Stage.WITHDRAWN.value),
    )
    assert stage_of(await house.services.commitments.view(who, kept.commitment.reference)) is Stage.FULFILLED


async def test_what_an_organisation_promised_stays_while_someone_signs_for_it(house: House) -> None:
    organisation_id = await lab_signs(house, 50)
    made = await promised(house, house.person(50), for_=organisation_id)
    call = made.around.points[0].call
    await lab_signs_too(house, 51, organisation_id)
    await house.services.signing.withdraw(house.person(50), None)
    assert await house.services.commitments.left_behind(house.person(50), call) == 0
    await house.services.signing.withdraw(house.person(51), None)
    assert await house.services.commitments.left_behind(house.person(50), call) == 1


async def lab_signs_too(house: House, number: int, organisation_id: int) -> None:
    await acts_for(house, number, organisation_id)
    await house.sign(house.person(number), **lab())


async def test_whose_signature_is_not_genuine_may_still_withdraw_what_they_promised(house: House) -> None:
    made = await signed_and_promised(house)
    await invalidated(house)
    assert await house.services.commitments.withdraw_all(house.person(1), made.around.points[0].call.reference) == 1


async def test_a_closed_call_lets_its_commitments_go_on(house: House) -> None:
    made = await signed_and_promised(house)
    await house.revise(closes_on=house.clock().date())
    house.clock.move(days=2)
    assert stage_of(await told(house, house.person(1), made, stage=Stage.FULFILLED, said="Done")) is Stage.FULFILLED


async def test_who_is_erased_takes_their_own_along_and_leaves_the_organisations(house: House) -> None:
    organisation_id = await lab_signs(house, 50)
    theirs = await promised(house, house.person(50), for_=organisation_id)
    own = await signed_and_promised(house)
    await acts_for(house, 51, organisation_id)
    for number in (1, 50):
        await house.services.privacy.erase(house.person(number))
    view = house.services.commitments.view
    with pytest.raises(UnknownRecord):
        await view(house.admin(), own.commitment.reference)
    assert not [line for line in house.kept()["record_news"] if line["record_id"] == own.commitment.record.id]
    left = await view(house.person(51), theirs.commitment.reference)
    assert (left.commitment.record.owner_id, left.around.may_change) == (None, True)
    assert left.by is not None


async def test_a_promise_stays_its_makers_who_left_the_server(house: House) -> None:
    """Whoever else took it up would be shown as having made it."""
    made = await signed_and_promised(house)
    house.door.left.add(house.person(1).discord_id)
    house.clock.move(days=183)
    assert await house.services.freshness.ask_around(house.clock()) == 1
    seen = await house.services.commitments.view(house.person(1), made.commitment.reference)
    assert seen.around.own
    assert (await house.services.freshness.asked(house.person(1), 0)).number == 1


async def test_who_sees_it_and_who_joins_is_decided_without_a_name_in_the_log(house: House) -> None:
    made = await signed_and_promised(house)
    reference = made.commitment.reference
    await house.services.showing.ask(house.person(1), reference, [], "")
    await house.services.showing.narrow(house.person(1), reference, Visibility.RESTRICTED)
    await house.services.showing.narrow(house.person(1), reference, Visibility.SERVER)
    await house.services.participation.ask(house.person(2), reference, "I help.")
    (asks,) = (await house.services.participation.browse(house.person(1), reference, 0)).rows
    await house.services.participation.answer(house.person(1), asks.id, Joining.AGREED)
    changes = (await house.services.changes.changes(house.admin())).lines
    assert [each for each in changes if each.subject == reference] == []
    await house.services.showing.narrow(house.admin(), reference, Visibility.RESTRICTED)
    changes = (await house.services.changes.changes(house.admin())).lines
    assert [each.by for each in changes if each.subject == reference] == [house.admin().discord_id]
