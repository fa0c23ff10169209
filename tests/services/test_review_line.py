"""The one quiet line in a reviewers' channel: it edits itself, it moves, it goes, and it never becomes two."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.actor import Actor
from bot.domain.errors import AccordError, CannotPost, ChannelGone, DiscordUnavailable, NotAllowed, ServerOnly
from bot.domain.groups import StakeholderGroup
from bot.domain.posts import ReviewsPosting
from bot.domain.signatures import SigningAs
from bot.store.tables import post
from tests.house import HOME, NEIGHBOUR, House

CHANNEL, OTHER = 88, 99
FOR_ONE: dict[str, Any] = {"signing_as": SigningAs.ORGANISATION, "group": StakeholderGroup.CIVIL_SOCIETY}


async def place(house: House, channel_id: int = CHANNEL, server_id: int = HOME) -> int:
    """Post the line, and say which message it became."""
    await house.services.review_line.place(house.admin(server_id), channel_id)
    return max(house.board.messages)


async def ask(house: House, number: int, server_id: int = HOME) -> None:
    """Let one thing more wait for a reviewer."""
    await house.sign(house.person(number, server_id), **FOR_ONE, organisation=f"Youth Lab {number}")


def lines(house: House) -> dict[int, tuple[int, int, datetime | None]]:
    """Each line that stands somewhere: its channel, how much waits, and since when."""
    return {
        message_id: (channel_id, what.waiting, what.oldest)
        for message_id, (channel_id, what) in house.board.messages.items()
        if isinstance(what, ReviewsPosting)
    }


async def test_the_line_says_what_waits_and_since_when(house: House) -> None:
    line = await place(house)
    assert lines(house) == {line: (CHANNEL, 0, None)}
    asked_at = house.clock()
    for number in range(3):
        await ask(house, number)
        house.clock.move(minutes=5)
    await house.tick()
    assert lines(house) == {line: (CHANNEL, 3, asked_at)}
    assert await place(house, OTHER) > line
    assert list(lines(house).values()) == [(OTHER, 3, asked_at)]


async def test_many_things_make_one_edit_a_minute_and_never_a_message(house: House) -> None:
    line = await place(house)
    for number in range(18):
        await ask(house, number)
        await house.tick(seconds=5)
    assert house.board.edits == [line]
    await house.tick(minutes=1)
    assert house.board.edits == [line, line]
    assert (len(house.board.messages), lines(house)[line][1]) == (1, 18)
    await house.tick(hours=1)
    assert house.board.edits == [line, line]


async def test_a_decision_changes_the_line(house: House) -> None:
    line = await place(house)
    await ask(house, 1)
    await house.tick(minutes=2)
    await house.services.privacy.erase(house.person(1))
    await house.tick(minutes=2)
    assert lines(house) == {line: (CHANNEL, 0, None)}


async def test_each_server_has_its_own(house: House) -> None:
    for server_id, channel_id in ((HOME, CHANNEL), (NEIGHBOUR, OTHER)):
        await place(house, channel_id, server_id)
    await ask(house, 1, NEIGHBOUR)
    await house.tick(minutes=2)
    assert [(channel, waiting) for channel, waiting, _ in lines(house).values()] == [(CHANNEL, 0), (OTHER, 1)]


async def test_the_line_names_nobody(house: House) -> None:
    await place(house)
    await ask(house, 1)
    await house.tick(minutes=2)
    assert house.board.says("Person") == house.board.says("Youth Lab") == []


async def test_the_line_is_taken_away_and_nothing_is_posted_any_more(house: House) -> None:
    await place(house)
    assert (standing := await house.services.review_line.standing(house.admin())) is not None
    assert standing.channel_id == CHANNEL
    await house.services.review_line.remove(house.admin())
    await ask(house, 1)
    await house.tick(minutes=2)
    assert (house.board.messages, house.rows(select(post))) == ({}, [])
    assert await house.services.review_line.standing(house.admin()) is None
    actions = [line["action"] for line in house.kept()["audit"] if line["action"].startswith("line.")]
    await house.services.review_line.remove(house.admin())
    assert actions == ["line.placed", "line.removed"]
    assert len([line for line in house.kept()["audit"] if line["action"] == "line.removed"]) == 1


@pytest.mark.parametrize("trouble", [CannotPost(channel_id=OTHER), ChannelGone(), DiscordUnavailable()])
async def test_where_it_cannot_be_posted_the_earlier_one_stays(house: House, trouble: AccordError) -> None:
    line = await place(house)
    house.board.trouble = trouble
    with pytest.raises(type(trouble)):
        await place(house, OTHER)
    house.board.trouble = None
    await ask(house, 1)
    await house.tick(minutes=2)
    assert {message: (channel, n) for message, (channel, n, _) in lines(house).items()} == {line: (CHANNEL, 1)}


async def test_a_line_whose_channel_or_message_was_deleted_is_forgotten(house: House) -> None:
    await place(house)
    house.board.messages.clear()
    await ask(house, 1)
    await house.tick(minutes=2)
    assert await house.services.review_line.standing(house.admin()) is None
    assert (house.board.messages, house.rows(select(post))) == ({}, [])


async def test_a_channel_that_was_closed_to_accord_is_tried_again_later(house: House) -> None:
    line = await place(house)
    await ask(house, 1)
    house.board.trouble = CannotPost(channel_id=CHANNEL)
    await house.tick(minutes=2)
    house.board.trouble = None
    await house.tick(minutes=2)
    assert lines(house)[line][1] == 0
    await house.tick(hours=1)
    assert lines(house)[line][1] == 1


async def test_two_admins_at_once_leave_one_line(house: House) -> None:
    for _ in range(5):
        await asyncio.gather(*(place(house, channel_id) for channel_id in (CHANNEL, OTHER)))
        assert len(lines(house)) == len(house.rows(select(post))) == 1


@pytest.mark.parametrize("who", ["a member", "a reviewer", "a steward", "an admin in a direct message"])
async def test_only_admins_have_a_line(house: House, who: str) -> None:
    actors: dict[str, tuple[Actor, type[AccordError]]] = {
        "a member": (house.person(1), NotAllowed),
        "a reviewer": (house.person(1, reviewer=True), NotAllowed),
        "a steward": (house.person(1, steward=True), NotAllowed),
        "an admin in a direct message": (house.person(1, None, admin=True), ServerOnly),
    }
    actor, refused = actors[who]
    line = await place(house)
    services = house.services.review_line
    for asked in (services.standing(actor), services.place(actor, OTHER), services.remove(actor)):
        with pytest.raises(refused):
            await asked
    assert list(lines(house)) == [line]


async def test_a_server_that_is_forgotten_keeps_no_line(house: House) -> None:
    await place(house)
    await house.services.servers.left(HOME)
    await house.services.servers.forget_those_who_left(house.clock() + timedelta(days=31))
    assert house.rows(select(post)) == []
