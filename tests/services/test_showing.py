"""How far a record is seen: whoever looks after it asks, reviewers decide, and what they hold stays held."""

from dataclasses import replace

import pytest

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.errors.reviews import HeldByReviewers, OtherOrganisationNeeded, OwnItem, RecordNotOffered
from bot.domain.initiatives import Initiative
from bot.domain.members import Profile
from bot.domain.notices import NoticeKind
from bot.domain.reviews import Question, ReviewState
from bot.domain.visibility import Visibility
from bot.services.showing import reviewed_again
from tests.house import NEIGHBOUR, House
from tests.records import initiative
from tests.services.test_reviews import only_item, reviewer, told


async def seen(house: House, made: Initiative, who: Actor) -> bool:
    async with house.database.read() as tx:
        return await tx.records.find(who, made.record.id) is not None


async def visibility(house: House, made: Initiative) -> Visibility:
    async with house.database.begin() as tx:
        kept = await tx.records.hold(made.record.id)
    assert kept is not None
    return kept.visibility


async def test_the_network_sees_it_once_a_reviewer_agrees(house: House) -> None:
    made = await initiative(house, house.person(1))
    far = house.person(2, NEIGHBOUR)
    shown = await house.services.showing.ask(house.person(1), made.reference, [], "No names in it.")
    assert (shown.waiting, shown.held, shown.record.visibility) == (True, False, Visibility.SERVER)
    assert not await seen(house, made, far)
    item, state = await house.services.reviews.approve(reviewer(house), await only_item(house))
    assert (item.subject, item.reference, state) == ("Clubs", made.reference, ReviewState.APPROVED)
    assert await seen(house, made, far)
    assert await told(house, house.person(1)) == [
        (NoticeKind.RECORD_SHOWN, {"title": "Clubs", "record": made.reference})
    ]
    with pytest.raises(RecordNotOffered):
        await house.services.showing.ask(house.person(1), made.reference, [], "")


async def test_a_doubt_restricts_it_until_two_of_different_organisations_agree(house: House) -> None:
    made = await initiative(house, house.person(1))
    shown = await house.services.showing.ask(house.person(1), made.reference, [Question.PLACE], "")
    assert (shown.held, shown.doubts, shown.record.visibility) == (True, (Question.PLACE,), Visibility.RESTRICTED)
    assert not await seen(house, made, house.person(2))
    with pytest.raises(HeldByReviewers):
        await house.services.showing.narrow(house.person(1), made.reference, Visibility.SERVER)
    # A tick stays while the reviewers have it.
    assert (await house.services.showing.ask(house.person(1), made.reference, [], "")).doubts == (Question.PLACE,)
    for number, organisation in ((800, "One house"), (801, "One house"), (802, "Another house")):
        await house.services.members.edit(reviewer(house, number), Profile(organisation=organisation))
    item = await only_item(house)
    assert (await house.services.reviews.approve(reviewer(house, 800), item))[1] is ReviewState.SECOND
    with pytest.raises(OtherOrganisationNeeded):
        await house.services.reviews.approve(reviewer(house, 801), item)
    await house.services.reviews.release(reviewer(house, 801), item)
    assert await visibility(house, made) is Visibility.RESTRICTED
    assert (await house.services.reviews.approve(reviewer(house, 802), item))[1] is ReviewState.APPROVED
    assert await visibility(house, made) is Visibility.NETWORK


async def test_nobody_reviews_what_they_look_after(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.showing.ask(house.person(1), made.reference, [], "")
    mine = replace(house.person(1), reviewer=True)
    item = (await house.services.reviews.queue(mine, None, 0)).items[0].id
    with pytest.raises(OwnItem):
        await house.services.reviews.approve(mine, item)
    with pytest.raises(OwnItem):
        await house.services.showing.restrict(mine, made.reference, "Mine")


async def test_sent_back_it_can_be_mended_and_asked_again(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.showing.ask(house.person(1), made.reference, [], "As it is")
    await house.services.reviews.send_back(reviewer(house), await only_item(house), "Leave the street out.")
    assert await told(house, house.person(1)) == [
        (
            NoticeKind.RECORD_SENT_BACK,
            {"title": "Clubs", "record": made.reference, "reason": "Leave the street out."},
        )
    ]
    before = await house.services.requests.sent_back(house.person(1))
    assert (before.reference, before.statement) == (made.reference, "As it is")
    assert (await house.services.showing.ask(house.person(1), made.reference, [], "Mended")).waiting


async def test_what_reviewers_take_out_of_sight_stays_there(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.showing.restrict(reviewer(house), made.reference, "It names a school.")
    assert not await seen(house, made, house.person(2))
    assert await seen(house, made, house.person(1))
    ((kind, detail),) = await told(house, house.person(1))
    assert (kind, detail["reason"]) == (NoticeKind.RECORD_RESTRICTED, "It names a school.")
    with pytest.raises(HeldByReviewers):
        await house.services.showing.narrow(house.person(1), made.reference, Visibility.SERVER)
    await house.services.showing.ask(house.person(1), made.reference, [], "The school is out.")
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    assert await visibility(house, made) is Visibility.NETWORK


async def test_whoever_looks_after_it_shows_it_to_fewer_at_once(house: House) -> None:
    made = await initiative(house, house.person(1), visibility=Visibility.NETWORK)
    await house.services.showing.narrow(house.person(1), made.reference, Visibility.SERVER)
    assert (await seen(house, made, house.person(2)), await seen(house, made, house.person(2, NEIGHBOUR))) == (
        True,
        False,
    )
    await house.services.showing.ask(house.person(1), made.reference, [], "")
    hidden = await house.services.showing.narrow(house.person(1), made.reference, Visibility.RESTRICTED)
    assert not hidden.waiting
    assert (await house.services.reviews.queue(reviewer(house), None, 0)).items == ()
    again = await house.services.showing.narrow(house.person(1), made.reference, Visibility.SERVER)
    assert again.record.visibility is Visibility.SERVER


async def test_someone_elses_record_is_theirs(house: House) -> None:
    made = await initiative(house, house.person(1))
    hidden = await initiative(house, house.person(1), "Hidden", visibility=Visibility.RESTRICTED)
    with pytest.raises(RecordNotYours):
        await house.services.showing.look(house.person(2), made.reference)
    for typed in (hidden.reference, "Hidden", "INI-999999"):
        with pytest.raises(UnknownRecord):
            await house.services.showing.ask(house.person(2), typed, [], "")
    with pytest.raises(NotAllowed):
        await house.services.showing.restrict(house.person(1), made.reference, "Why not")
    with pytest.raises(UnknownRecord):
        await house.services.showing.restrict(reviewer(house, server_id=NEIGHBOUR), made.reference, "Not ours")


async def test_what_the_network_sees_is_looked_at_again_once_it_was_changed(house: House) -> None:
    made = await initiative(house, house.person(1), visibility=Visibility.NETWORK)
    async with house.database.begin() as tx:
        assert await reviewed_again(tx, reviewer(house), made.record, at=house.clock()) is Visibility.NETWORK
        assert await reviewed_again(tx, house.person(1), made.record, at=house.clock()) is Visibility.SERVER
        at_home = replace(made.record, visibility=Visibility.SERVER)
        assert await reviewed_again(tx, house.person(1), at_home, at=house.clock()) is Visibility.SERVER
    assert (await house.services.reviews.queue(reviewer(house), None, 0)).waiting == 1
