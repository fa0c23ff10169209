"""Taking part: asked for with a word, answered by those who look after the record, left again."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.participation import NobodyToAsk, OwnRecord, ParticipantGone
from bot.domain.errors.records import RecordNotYours, TextTooLong, UnknownRecord
from bot.domain.errors.reviews import NotRepresentative
from bot.domain.notices import NoticeKind
from bot.domain.participation import PAGE, Joining, Participation
from bot.domain.visibility import Visibility
from bot.services.limits import JOINS
from tests.house import NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import initiative


async def told(house: House, who: Actor) -> list[tuple[NoticeKind, str]]:
    """What someone is told on their next command, and of which record."""
    return [(each.kind, each.detail["record"]) for each in await house.services.members.take_notices(who)]


async def counted(house: House, who: Actor, reference: str) -> Participation:
    return (await house.services.initiatives.view(who, reference)).around.participation


async def test_someone_asks_is_agreed_to_counted_and_leaves(house: House) -> None:
    owner, other = house.person(1), house.person(2)
    made = await initiative(house, owner)
    services = house.services.participation
    assert (await services.look(other, made.reference)).mine is None
    asking = await services.ask(other, made.reference, "I speak Ewe")
    assert (asking.standing, asking.new) == (Joining.ASKED, True)
    assert await told(house, owner) == [(NoticeKind.JOIN_ASKED, made.reference)]
    assert await counted(house, owner, made.reference) == Participation(answers=True, asking=1, asked=1)
    assert await counted(house, other, made.reference) == Participation(mine=Joining.ASKED)
    (row,) = (await services.browse(owner, made.reference, 0)).rows
    assert (row.discord_id, row.said, row.organisation) == (other.discord_id, "I speak Ewe", None)
    answered = await services.answer(owner, row.id, Joining.AGREED)
    assert (answered.changed, answered.record.reference) == (True, made.reference)
    assert await told(house, other) == [(NoticeKind.JOIN_AGREED, made.reference)]
    assert await counted(house, house.person(3), made.reference) == Participation(people=1)
    left = await services.leave(other, made.reference)
    assert left is not None
    assert (left.reference, left.before) == (made.reference, Joining.AGREED)
    assert await counted(house, other, made.reference) == Participation()
    assert await services.leave(other, made.reference) is None


async def test_one_takes_part_for_an_organisation_that_one_acts_for(house: House) -> None:
    made = await initiative(house, house.person(1))
    lab = await known(house, "Peace Lab")
    for number in (2, 3):
        await acts_for(house, number, lab)
    for number in (2, 3):
        (acting,) = (await house.services.participation.look(house.person(number), made.reference)).acts_for
        await house.services.participation.ask(house.person(number), made.reference, "", acting.reference)
    for row in (await house.services.participation.browse(house.person(1), made.reference, 0)).rows:
        assert row.organisation == "Peace Lab"
        await house.services.participation.answer(house.person(1), row.id, Joining.AGREED)
    assert await counted(house, house.person(9), made.reference) == Participation(people=2, organisations=1)
    for reference in ("ORG-99", f"ORG-{lab}", "Peace Lab"):
        await refused(
            house.services.participation.ask(house.person(4), made.reference, "", reference), NotRepresentative
        )


async def test_the_representatives_of_its_organisation_answer_too(house: House) -> None:
    lab = await known(house, "Peace Lab")
    await acts_for(house, 2, lab)
    made = await initiative(house, house.person(1), organisation_id=lab)
    await house.services.participation.ask(house.person(3), made.reference, "")
    for number in (1, 2):
        assert await told(house, house.person(number)) == [(NoticeKind.JOIN_ASKED, made.reference)]
    (row,) = (await house.services.participation.browse(house.person(2), made.reference, 0)).rows
    await house.services.participation.answer(house.person(2), row.id, Joining.DECLINED)
    assert await told(house, house.person(3)) == [(NoticeKind.JOIN_DECLINED, made.reference)]


async def test_a_second_click_changes_nothing(house: House) -> None:
    made = await initiative(house, house.person(1))
    services = house.services.participation
    first, second = await asyncio.gather(*(services.ask(house.person(2), made.reference, "Hello") for _ in range(2)))
    assert {first.new, second.new} == {True, False}
    assert first.standing is second.standing is Joining.ASKED
    (row,) = (await services.browse(house.person(1), made.reference, 0)).rows
    answers = await asyncio.gather(*(services.answer(house.person(1), row.id, Joining.AGREED) for _ in range(2)))
    assert {each.changed for each in answers} == {True, False}
    assert len(await house.services.members.take_notices(house.person(2))) == 1


async def test_a_no_is_not_asked_again_and_may_be_taken_back(house: House) -> None:
    made = await initiative(house, house.person(1))
    services = house.services.participation
    await services.ask(house.person(2), made.reference, "")
    (row,) = (await services.browse(house.person(1), made.reference, 0)).rows
    await services.answer(house.person(1), row.id, Joining.DECLINED)
    assert await services.leave(house.person(2), made.reference) is None
    again = await services.ask(house.person(2), made.reference, "Please")
    assert (again.standing, again.new) == (Joining.DECLINED, False)
    await services.answer(house.person(1), row.id, Joining.AGREED)
    assert (await counted(house, house.person(2), made.reference)).mine is Joining.AGREED


async def refused(work: Any, error: type[AccordError]) -> None:
    with pytest.raises(error):
        await work


async def test_one_does_not_ask_to_join_ones_own_or_what_nobody_looks_after(house: House) -> None:
    own = await initiative(house, house.person(1))
    starter = await initiative(house, None, "Named in a report", visibility=Visibility.NETWORK)
    for look_or_ask in (
        lambda reference: house.services.participation.look(house.person(1), reference),
        lambda reference: house.services.participation.ask(house.person(1), reference, ""),
    ):
        await refused(look_or_ask(own.reference), OwnRecord)
        await refused(look_or_ask(starter.reference), NobodyToAsk)


async def test_what_may_not_be_seen_is_neither_asked_about_nor_answered(house: House) -> None:
    hidden = await initiative(house, house.person(1), "Quiet", visibility=Visibility.RESTRICTED)
    services, stranger = house.services.participation, house.person(2, NEIGHBOUR, admin=True)
    for typed in (hidden.reference, "Quiet", "INI-999", "Nothing"):
        for work in (
            services.look(stranger, typed),
            services.ask(stranger, typed, ""),
            services.leave(stranger, typed),
            services.browse(stranger, typed, 0),
        ):
            await refused(work, UnknownRecord)
    await refused(services.answer(stranger, 1, Joining.AGREED), ParticipantGone)


async def test_who_takes_part_can_leave_what_became_restricted(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.participation.ask(house.person(2), made.reference, "")
    await house.services.showing.narrow(house.person(1), made.reference, Visibility.RESTRICTED)
    await refused(house.services.initiatives.view(house.person(2), made.reference), UnknownRecord)
    left = await house.services.participation.leave(house.person(2), made.reference)
    assert left is not None
    await refused(house.services.participation.leave(house.person(2), made.reference), UnknownRecord)


async def test_only_those_who_look_after_it_learn_who_asks(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.participation.ask(house.person(2), made.reference, "Hello")
    for who in (house.person(2), house.person(3), house.person(4, reviewer=True), house.person(5, admin=True)):
        assert (await counted(house, who, made.reference)).asking == 0
        await refused(house.services.participation.browse(who, made.reference, 0), RecordNotYours)
        await refused(house.services.participation.answer(who, 1, Joining.AGREED), RecordNotYours)


async def test_where_nobody_looks_after_it_any_more_organisers_answer(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.privacy.erase(house.person(1))
    await house.services.participation.ask(house.person(2), made.reference, "Hello")
    reviewer = house.person(4, reviewer=True)
    assert (await counted(house, reviewer, made.reference)).asking == 1
    (row,) = (await house.services.participation.browse(reviewer, made.reference, 0)).rows
    assert (await house.services.participation.answer(reviewer, row.id, Joining.AGREED)).changed


async def test_too_long_a_word_is_refused_and_nothing_is_kept(house: House) -> None:
    made = await initiative(house, house.person(1))
    before = house.kept()
    await refused(house.services.participation.ask(house.person(2), made.reference, "x" * 601), TextTooLong)
    assert house.kept() == before


async def test_an_answer_to_a_request_that_was_taken_back_says_so(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.services.participation.ask(house.person(2), made.reference, "")
    (row,) = (await house.services.participation.browse(house.person(1), made.reference, 0)).rows
    await house.services.participation.leave(house.person(2), made.reference)
    await refused(house.services.participation.answer(house.person(1), row.id, Joining.AGREED), ParticipantGone)


async def test_nobody_floods_others_with_requests(house: House) -> None:
    made = [await initiative(house, house.person(1), f"Club {number}") for number in range(JOINS.often + 1)]
    for each in made[:-1]:
        await house.services.participation.ask(house.person(2), each.reference, "")
    await refused(house.services.participation.ask(house.person(2), made[-1].reference, ""), TooMuchAtOnce)
    assert (await house.services.participation.ask(house.person(3), made[-1].reference, "")).new
    told_once = await house.services.members.take_notices(house.person(1))
    assert {each.kind for each in told_once} == {NoticeKind.JOIN_ASKED}


async def test_participants_are_paged_and_those_who_wait_come_first(house: House) -> None:
    made = await initiative(house, house.person(1))
    for number in range(10, 20):
        await house.services.participation.ask(house.person(number), made.reference, "")
    first = await house.services.participation.browse(house.person(1), made.reference, 0)
    assert (first.pages, len(first.rows)) == (4, PAGE)
    await house.services.participation.answer(house.person(1), first.rows[0].id, Joining.AGREED)
    last = await house.services.participation.browse(house.person(1), made.reference, 99)
    assert last.page == 3
    assert last.rows[-1] == replace(first.rows[0], standing=Joining.AGREED, answered_at=house.clock())
