"""A process that dies while it reminds: nobody is told twice, and what was not sent is sent while it can be."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.domain.going import Where
from tests.house import House, open_house
from tests.records import conference
from tests.services.reminded import CHANNEL, WEEK_BEFORE, ask, posted, still_open, written

TOLD = "2027-05-12"


class Died(BaseException):
    """The process ends here."""


@asynccontextmanager
async def anew(house: House) -> AsyncIterator[House]:
    """Accord, started again over the same database and the same Discord."""
    async with open_house(house.url, house.folder, house.clock, house.board) as opened:
        opened.post.reminders, opened.post.nonces = house.post.reminders, house.post.nonces
        yield opened


async def dies(house: House, *, sent: bool) -> None:
    """Let the process die on its way to Discord: before it took what was sent, or after."""
    write, post = house.post.write, house.board.post

    async def writing(*what: Any, **more: Any) -> int:
        if sent:
            await write(*what, **more)
        raise Died

    async def posting(*what: Any, **more: Any) -> int:
        if sent:
            await post(*what, **more)
        raise Died

    house.post.write, house.board.post = writing, posting
    house.clock.time = WEEK_BEFORE
    for work in (house.services.reminders.remind_people, house.services.reminders.remind_in_channels):
        with pytest.raises(Died):
            await work(house.clock())
    house.board.post = post


@pytest.mark.parametrize("sent", [False, True])
@pytest.mark.parametrize("minutes", [0.2, 1.9, 2.1, 60])
async def test_a_direct_message_goes_out_once_or_is_given_up(house: House, minutes: float, *, sent: bool) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    await ask(house, house.person(2), kept, Where.CHANNEL)
    await dies(house, sent=sent)
    assert still_open(house) == 4
    async with anew(house) as again:
        await again.tick(minutes=minutes)
        await again.tick(minutes=5)
        # While Discord knows it by its nonce it is sent again; later it may have arrived, and is given up.
        assert len(written(again)) == (1 if sent or minutes < 2 else 0)
        # In a channel one can look.
        assert posted(again) == [(CHANNEL, "start", "week", TOLD)]
    assert still_open(house) == 2


async def test_what_was_told_before_a_restart_is_not_told_after_it(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    await ask(house, house.person(2), kept, Where.CHANNEL)
    house.clock.time = WEEK_BEFORE
    await house.tick(seconds=1)
    async with anew(house) as again:
        for _ in range(3):
            await again.tick(minutes=2)
        assert (len(written(again)), len(posted(again))) == (1, 1)


async def test_who_asks_in_the_channel_while_a_lost_post_is_looked_for_gets_no_second_one(house: House) -> None:
    kept = await conference(house, house.admin())
    for number in (1, 2):
        await ask(house, house.person(number), kept, Where.CHANNEL)
    await ask(house, house.person(3), kept)
    await dies(house, sent=True)
    await house.services.going.not_any_more(house.person(1), kept.reference)
    async with anew(house) as again:
        await again.tick(minutes=1)
        assert len(posted(again)) == 1
        await again.tick(minutes=2)
        assert len(posted(again)) == 1
    assert still_open(house) == 2
