"""Editions after they arrived: what was taken back leaves them, and after a year they are forgotten."""

from datetime import timedelta

import pytest

from bot.domain.digests import Manner
from bot.domain.editions import EditionPosting
from bot.domain.errors import AccordError, CannotPost, ChannelGone, DiscordUnavailable, PostGone
from tests.delivered import CHANNEL, MONDAY, at, editions, news, order
from tests.house import House

WEEK = timedelta(days=7)


async def take_back(house: House, record_id: int) -> None:
    """Let a record be deleted."""
    async with house.database.begin() as tx:
        await tx.records.remove(record_id)


async def told(house: House, manner: Manner = Manner.MESSAGE) -> None:
    """Let an edition tell of two initiatives, the second of which is deleted then."""
    await order(house, manner=manner)
    await news(house, "Youth radio")
    await news(house, "Story circles")
    await at(house, MONDAY)
    await take_back(house, 2)


def shown(house: House) -> list[EditionPosting]:
    """What stands in the channel."""
    return house.board.editions(CHANNEL)


async def test_what_is_deleted_is_gone_from_what_was_sent(house: House) -> None:
    await told(house)
    assert "Story circles" in repr(shown(house))
    await house.tick(seconds=5)
    (edition,) = shown(house)
    assert "Story circles" not in repr(edition)
    assert ("Youth radio" in repr(edition), edition.withdrawn) == (True, 1)
    edits = len(house.board.edits)
    await house.tick(seconds=5)
    assert len(house.board.edits) == edits == 1


async def test_where_discord_takes_nothing_it_is_edited_at_the_next_tick(house: House) -> None:
    await told(house)
    house.board.trouble = DiscordUnavailable()
    await house.tick(seconds=5)
    house.board.trouble = None
    await house.tick(seconds=5)
    assert "Story circles" not in repr(shown(house))


@pytest.mark.parametrize("trouble", [DiscordUnavailable(wrong=True), CannotPost(channel_id=CHANNEL)])
async def test_what_discord_does_not_let_be_edited_is_tried_again_every_hour(
    house: House, trouble: AccordError
) -> None:
    await told(house)
    house.board.trouble = trouble
    await house.tick(seconds=5)
    house.board.trouble = None
    await house.tick(minutes=59)
    assert house.board.edits == []
    await house.tick(minutes=1)
    assert "Story circles" not in repr(shown(house))


@pytest.mark.parametrize("trouble", [ChannelGone(), PostGone()])
async def test_what_is_gone_is_not_looked_for_again(house: House, trouble: AccordError) -> None:
    await told(house)
    house.board.trouble = trouble
    await house.tick(seconds=5)
    house.board.trouble = None
    await house.tick(minutes=61)
    assert house.board.edits == []


async def test_a_message_that_a_later_edition_took_over_keeps_it(house: House) -> None:
    await order(house, manner=Manner.IN_PLACE)
    await news(house, "Youth radio")
    await at(house, MONDAY)
    await news(house, "Story circles")
    await at(house, MONDAY + WEEK)
    await take_back(house, 1)
    await house.tick(seconds=5)
    (edition,) = shown(house)
    assert "Story circles" in repr(edition)


async def test_editions_are_forgotten_after_thirteen_months(house: House) -> None:
    await told(house)
    await at(house, MONDAY + timedelta(days=395))
    assert next(row["period"] for row in editions(house)) == "2026-03-09"
    await at(house, MONDAY + timedelta(days=397))
    assert all(row["period"] != "2026-03-09" for row in editions(house))
    assert house.kept()["edition_item"] == []
