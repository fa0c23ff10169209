"""Delivering digests to channels: when due, once, and never with nothing in it."""

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.digests import Digest, DigestState, Manner, Section, Trouble
from bot.domain.editions import EditionState, Emptiness
from bot.domain.errors import AccordError, CannotPost, ChannelGone, DiscordUnavailable, StorageBusy
from bot.domain.rhythms import Rhythm
from bot.services.composing import Composer
from bot.store.database import Transaction
from bot.store.tables import digest, edition
from tests.delivered import CHANNEL, MONDAY, WEEKLY, at, editions, kept, news, order
from tests.house import House, impatient

WEEK = timedelta(days=7)


async def test_a_digest_arrives_when_it_is_due_and_once(house: House) -> None:
    await order(house)
    await news(house)
    await at(house, MONDAY - timedelta(minutes=1))
    assert house.board.editions(CHANNEL) == []
    await at(house, MONDAY, ticks=3)
    (posted,) = house.board.editions(CHANNEL)
    assert (posted.since, posted.until, posted.after_a_gap) == (MONDAY - WEEK, MONDAY, False)
    assert [each.section for each in posted.sections] == [Section.INITIATIVES]
    (sent,) = editions(house)
    assert (sent["state"], sent["period"]) == (EditionState.SENT, "2026-03-09")
    assert sent["message_id"] in house.board.messages
    now = await kept(house)
    assert now.due_at == now.next_at == MONDAY + WEEK
    assert now.covered_until == MONDAY


async def test_with_nothing_new_there_is_no_post_and_a_reason_is_kept(house: House) -> None:
    silent = await order(house)
    told = await order(house, channel_id=78, says_nothing_new=True)
    await at(house, MONDAY, ticks=2)
    assert house.board.editions(CHANNEL) == []
    (line,) = house.board.editions(78)
    assert line.emptiness is Emptiness.NOTHING_NEW
    states = {row["digest_id"]: (row["state"], row["emptiness"]) for row in editions(house)}
    assert states == {silent.id: ("empty", "nothing_new"), told.id: ("sent", "nothing_new")}
    assert (await kept(house)).covered_until == MONDAY


async def test_a_month_without_accord_is_one_edition_that_covers_it(house: House) -> None:
    await order(house)
    await news(house, "Before")
    await at(house, MONDAY)
    await news(house, "Meanwhile")
    late = MONDAY + timedelta(days=31, hours=3, seconds=17)
    await at(house, late, ticks=3)
    _, posted = house.board.editions(CHANNEL)
    assert (posted.since, posted.until) == (MONDAY, late.replace(second=22).replace(second=0))
    assert posted.after_a_gap
    assert [row["period"] for row in editions(house)] == ["2026-03-09", "2026-04-06"]
    assert (await kept(house)).due_at == datetime(2026, 4, 13, 9, tzinfo=UTC)


async def test_what_discord_does_not_take_is_looked_for_and_then_sent(house: House) -> None:
    await order(house)
    await news(house)
    house.board.trouble = DiscordUnavailable()
    await at(house, MONDAY)
    assert [row["state"] for row in editions(house)] == ["on_its_way"]
    assert (await kept(house)).state is DigestState.ACTIVE
    house.board.trouble = None
    await at(house, MONDAY + timedelta(minutes=1))
    assert house.board.editions(CHANNEL) == []
    await at(house, MONDAY + timedelta(minutes=3), ticks=2)
    assert len(house.board.editions(CHANNEL)) == 1
    assert (await kept(house)).covered_until == MONDAY


async def test_what_could_not_arrive_before_the_next_is_due_is_given_up_and_told_by_that(house: House) -> None:
    await order(house, timing=replace(WEEKLY, rhythm=Rhythm.DAILY, day=0))
    await news(house)
    house.board.trouble = DiscordUnavailable()
    first = datetime(2026, 3, 3, 9, tzinfo=UTC)
    for day in range(4):
        await at(house, first + timedelta(days=day), ticks=2)
    house.board.trouble = None
    await at(house, first + timedelta(days=3, minutes=10), ticks=3)
    (posted,) = house.board.editions(CHANNEL)
    assert (posted.since, posted.until) == (first - timedelta(days=1), first + timedelta(days=3))
    assert len(posted.sections[0].entries) == 1
    assert [row["state"] for row in editions(house)] == ["dropped", "sent"]


@pytest.mark.parametrize("trouble", [DiscordUnavailable(wrong=True), CannotPost(channel_id=CHANNEL), ChannelGone()])
async def test_what_discord_refuses_is_failing_and_tried_seldom_until_it_arrives(
    house: House, trouble: AccordError
) -> None:
    await order(house)
    await news(house)
    house.board.trouble = trouble
    for minutes in (0, 20, 40):
        await at(house, MONDAY + timedelta(minutes=minutes), ticks=3)
        failing = await kept(house)
        assert (failing.state, failing.trouble) == (DigestState.FAILING, Trouble.DISCORD_REFUSES)
        assert failing.trouble_since == MONDAY + timedelta(seconds=5)
    house.board.trouble = None
    await at(house, MONDAY + timedelta(minutes=50))
    assert house.board.editions(CHANNEL) == []
    await at(house, MONDAY + timedelta(minutes=56))
    assert len(house.board.editions(CHANNEL)) == 1
    assert ((await kept(house)).trouble, (await kept(house)).due_at) == (None, MONDAY + WEEK)


async def test_one_that_cannot_be_made_keeps_no_other_back(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for channel_id in (1, 2, 3):
        await order(house, channel_id=channel_id)
    await news(house)
    compose = Composer.compose

    async def stumble(self: Composer, tx: Transaction, digests: Collection[Digest], until: datetime) -> Any:
        assert all(each.channel_id != 2 for each in digests)
        return await compose(self, tx, digests, until)

    with monkeypatch.context() as broken:
        broken.setattr(Composer, "compose", stumble)
        await at(house, MONDAY, ticks=3)
    assert [len(house.board.editions(channel_id)) for channel_id in (1, 2, 3)] == [1, 0, 1]
    assert "AssertionError" in caplog.text
    await at(house, MONDAY + timedelta(minutes=3))
    assert len(house.board.editions(2)) == 1


async def test_a_record_that_goes_between_composing_and_sending_is_not_told(house: House) -> None:
    await order(house)
    await news(house, "Stays")
    await news(house, "Goes")
    house.board.trouble = DiscordUnavailable()
    await at(house, MONDAY)
    house.board.trouble = None
    async with house.database.begin() as tx:
        found = await tx.initiatives.find(house.admin(), 2)
        assert found is not None
        await tx.records.remove(found.record.id)
    await at(house, MONDAY + timedelta(minutes=3))
    (posted,) = house.board.editions(CHANNEL)
    assert "Stays" in repr(posted)
    assert "Goes" not in repr(posted)


async def test_each_manner_arrives_in_its_way(house: House) -> None:
    await order(house, channel_id=1, manner=Manner.THREAD)
    await order(house, channel_id=2, manner=Manner.IN_PLACE)
    for week in range(2):
        await news(house, f"Week {week}")
        await at(house, MONDAY + week * WEEK, ticks=2)
    assert len(house.board.editions(1)) == len(house.board.threads) == 2
    (posted,) = house.board.editions(2)
    assert "Week 1" in repr(posted)
    message = (await kept(house, 2)).message_id
    assert message is not None
    assert house.board.edits == [message]
    del house.board.messages[message]
    await news(house, "Week 2")
    await at(house, MONDAY + 2 * WEEK)
    assert "Week 2" in repr(house.board.editions(2))


async def test_a_database_that_is_busy_delays_an_edition_and_doubles_none(house: House) -> None:
    await order(house)
    await news(house)
    house.clock.time = MONDAY
    with impatient(), house.engine.connect() as other:
        other.execute(update(digest).values(odd=False))
        with pytest.raises(StorageBusy):
            await house.services.digest_delivery.deliver(MONDAY)
        assert editions(house) == house.board.editions(CHANNEL) == []
        other.rollback()
    await at(house, MONDAY, ticks=2)
    assert len(house.board.editions(CHANNEL)) == 1


async def test_what_arrived_is_noted_once_the_database_has_time(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await order(house)
    await news(house)
    house.clock.time = MONDAY
    with impatient(), house.engine.connect() as other:
        post = house.board.post

        async def meanwhile(*what: Any, **more: Any) -> int:
            other.execute(update(edition).values(stale=False))
            asyncio.get_running_loop().call_later(0.2, other.rollback)
            return await post(*what, **more)

        monkeypatch.setattr(house.board, "post", meanwhile)
        await house.services.digest_delivery.deliver(MONDAY)
    assert [row["state"] for row in editions(house)] == ["sent"]
    assert len(house.board.editions(CHANNEL)) == 1
