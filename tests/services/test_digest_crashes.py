"""A process that dies on its way to a channel: whenever that is, each edition is in its channel once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.domain.digests import Manner, Trouble
from bot.domain.errors import CannotPost
from tests.delivered import CHANNEL, MONDAY, editions, kept, news, order
from tests.house import House, open_house
from tests.noticeboard import Killed


@asynccontextmanager
async def anew(house: House) -> AsyncIterator[House]:
    """Accord, started again over the same database and the same Discord."""
    house.clock.move(seconds=10)
    async with open_house(house.url, house.folder, house.clock, house.board) as opened:
        yield opened


async def dies(house: House, monkeypatch: pytest.MonkeyPatch, *, sent: bool) -> None:
    """Let the process die on its way to Discord: before it took the edition, or after."""
    post = house.board.post

    async def posting(*what: Any, **more: Any) -> int:
        if sent:
            await post(*what, **more)
        raise Killed

    house.clock.time = MONDAY
    with monkeypatch.context() as dying:
        dying.setattr(house.board, "post", posting)
        with pytest.raises(Killed):
            await house.services.digest_delivery.deliver(house.clock())


@pytest.mark.parametrize("manner", Manner)
@pytest.mark.parametrize("sent", [False, True])
async def test_an_edition_that_was_on_its_way_is_looked_for_and_is_there_once(
    house: House, monkeypatch: pytest.MonkeyPatch, manner: Manner, *, sent: bool
) -> None:
    await order(house, manner=manner)
    await news(house)
    await dies(house, monkeypatch, sent=sent)
    async with anew(house) as again:
        for _ in range(3):
            await again.tick(seconds=5)
        assert len(again.board.editions(CHANNEL)) == 1
        assert len(again.board.threads) == (manner is Manner.THREAD)
    (edition,) = editions(house)
    assert (edition["state"], edition["message_id"] in house.board.messages) == ("sent", True)
    assert (await kept(house)).covered_until == MONDAY


async def test_where_it_cannot_be_looked_for_it_is_not_sent_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await order(house)
    await news(house)
    await dies(house, monkeypatch, sent=True)

    async def unreadable(*_: Any, **__: Any) -> None:
        raise CannotPost(channel_id=CHANNEL)

    async with anew(house) as again:
        again.door.shut[CHANNEL] = Trouble.CANNOT_READ_HISTORY
        await again.tick(seconds=5)
        assert (await kept(house)).trouble is Trouble.CANNOT_READ_HISTORY
        again.door.shut.clear()
        with monkeypatch.context() as blind:
            # Discord knows better than what it told.
            blind.setattr(again.board, "find", unreadable)
            await again.tick(minutes=16)
        assert (await kept(house)).trouble is Trouble.DISCORD_REFUSES
        assert len(again.board.editions(CHANNEL)) == 1
        await again.tick(minutes=16)
        assert len(again.board.editions(CHANNEL)) == 1
        assert (await kept(house)).trouble is None


async def test_two_processes_that_think_the_digest_is_theirs_send_it_once(house: House) -> None:
    await order(house)
    await news(house)
    house.clock.time = MONDAY
    async with open_house(house.url, house.folder, house.clock, house.board) as other:
        for _ in range(3):
            await house.services.digest_delivery.deliver(house.clock())
            await other.services.digest_delivery.deliver(house.clock())
            house.clock.move(seconds=5)
    assert len(house.board.editions(CHANNEL)) == 1


async def test_a_digest_that_rests_since_is_not_sent_after_a_crash_and_what_it_was_to_tell_is_not_lost(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await order(house)
    await news(house)
    await dies(house, monkeypatch, sent=False)
    await house.services.digests.pause(house.admin(), "DIG-1")
    async with anew(house) as again:
        await again.tick(seconds=5)
        await house.services.digests.resume(house.admin(), "DIG-1")
        assert again.board.editions(CHANNEL) == []
        await again.tick(days=7)
        (posted,) = again.board.editions(CHANNEL)
    assert len(posted.sections[0].entries) == 1
