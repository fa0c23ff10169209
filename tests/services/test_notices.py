"""What members are told on their next command: once, and as much as fits on a card."""

import asyncio
from datetime import date

import pytest

from bot.domain.notices import LINES, ROOM, Notice, NoticeKind
from tests.house import House


async def tell(house: House, number: int, *kinds: NoticeKind, call_id: int | None = 1, **detail: str) -> None:
    async with house.database.begin() as tx:
        member = await tx.members.meet(house.person(number).discord_id, at=house.clock())
        for kind in kinds:
            await tx.members.tell(member.id, kind, at=house.clock(), call_id=call_id, detail=detail or None)


async def test_a_notice_comes_with_its_call_and_with_what_was_typed(house: House) -> None:
    said = {"organisation": "Lab", "reason": "Who are you?"}
    await tell(house, 1, NoticeKind.REPRESENTATIVE_SENT_BACK, call_id=None, **said)
    await tell(house, 1, NoticeKind.RESTORED)
    call = await house.services.calls.read(None)
    told = await house.services.members.take_notices(house.person(1))
    assert told == [
        Notice(NoticeKind.REPRESENTATIVE_SENT_BACK, None, said),
        Notice(NoticeKind.RESTORED, call),
    ]
    assert await house.services.members.take_notices(house.person(1)) == []


async def test_the_same_is_said_once_however_often_it_was_noted(house: House) -> None:
    await tell(house, 1, *[NoticeKind.NAME_HIDDEN] * 9)
    assert len(await house.services.members.take_notices(house.person(1))) == 1
    assert await house.services.members.take_notices(house.person(1)) == []


async def test_what_does_not_fit_on_a_card_waits_for_the_next_command(house: House) -> None:
    names = [f"Lab {number}" for number in range(2 * LINES + 1)]
    for name in names:
        await tell(house, 1, NoticeKind.ORGANISATION_SHOWN, call_id=None, organisation=name)
    cards = [await house.services.members.take_notices(house.person(1)) for _ in range(4)]
    assert [len(card) for card in cards] == [LINES, LINES, 1, 0]
    assert [each.detail["organisation"] for card in cards for each in card] == names


async def test_long_reasons_share_no_card_and_none_is_too_long_for_one(house: House) -> None:
    for letter in "abc":
        await tell(house, 1, NoticeKind.INVALIDATED, reason=letter * (ROOM + 100))
    await tell(house, 1, NoticeKind.RESTORED)
    cards = [await house.services.members.take_notices(house.person(1)) for _ in range(4)]
    assert [len(card) for card in cards] == [1, 1, 1, 1]


async def test_a_newer_version_is_told_of_where_the_card_has_room(house: House) -> None:
    await house.sign(house.person(1))
    for number in range(LINES):
        await tell(house, 1, NoticeKind.ORGANISATION_SHOWN, call_id=None, organisation=f"Lab {number}")
    revised = await house.revise()
    assert len(await house.services.members.take_notices(house.person(1))) == LINES
    welcome = await house.services.members.welcome(house.person(1).discord_id, None, "")
    assert welcome.has_notices
    assert await house.services.members.take_notices(house.person(1)) == [Notice(NoticeKind.REVISED, revised)]


async def test_nobody_is_asked_to_sign_a_new_version_of_a_call_that_closed(house: House) -> None:
    await house.sign(house.person(1))
    await house.revise(closes_on=date(2026, 3, 5))
    house.clock.move(days=4)
    assert await house.services.members.take_notices(house.person(1)) == []


async def test_commands_at_once_tell_each_notice_once(house: House) -> None:
    names = {f"Lab {number}" for number in range(2 * LINES)}
    for name in names:
        await tell(house, 1, NoticeKind.ORGANISATION_SHOWN, call_id=None, organisation=name)
    cards = await asyncio.gather(*(house.services.members.take_notices(house.person(1)) for _ in range(4)))
    assert sorted(each.detail["organisation"] for card in cards for each in card) == sorted(names)


async def test_a_notice_whose_sentence_lacks_something_is_not_kept(house: House) -> None:
    with pytest.raises(ValueError, match="reason"):
        await tell(house, 1, NoticeKind.ORGANISATION_RESTRICTED, organisation="Lab")
    assert house.kept()["notice"] == []
