"""Digests by direct message: at their hour, once, slowly, and of nothing that the member alone may see."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from sqlalchemy import update

from bot.domain.actor import Actor
from bot.domain.commitments import Deliverable
from bot.domain.dates import read_date
from bot.domain.digests import Digest, DigestState, Trouble
from bot.domain.editions import EditionState, Emptiness
from bot.domain.errors import DiscordUnavailable
from bot.domain.notices import NoticeKind
from bot.domain.visibility import Visibility
from bot.services.announcer import DiscordObjects
from bot.services.pace import AT_ONCE
from bot.store.tables import digest
from tests.delivered import MONDAY, editions, kept, news, order
from tests.house import HOME, NEIGHBOUR, House, open_house
from tests.records import commitment, initiative


class Died(BaseException):
    """The process ends here."""


@asynccontextmanager
async def anew(house: House) -> AsyncIterator[House]:
    """Accord, started again over the same database and the same Discord, which knows no nonce any more."""
    async with open_house(house.url, house.folder, house.clock, house.board) as opened:
        opened.post.editions = house.post.editions
        yield opened


async def begin(house: House, *people: Actor) -> None:
    """Let people be told what is new where they ask, from now on."""
    for who in people:
        await house.services.own_digests.begin(who)
    house.clock.move(hours=1)


async def on_monday(house: House, ticks: int = 1, **later: float) -> None:
    """Do what is due on the next Monday, and in the seconds after."""
    house.clock.time = MONDAY
    house.clock.move(**later)
    for _ in range(ticks):
        await house.tick(seconds=5)


def told(house: House) -> list[tuple[int, list[str]]]:
    """Who was written to, as the number of the person, and of what."""
    first = house.person(0).discord_id
    return [
        (who - first, sorted(entry.noun.record.title for part in what.sections for entry in part.entries))
        for who, what in house.post.editions
    ]


async def mine(house: House, number: int = 1) -> Digest:
    """Someone's own digest as it is kept."""
    (own,) = await house.services.own_digests.mine(house.person(number))
    return own.digest


async def test_it_arrives_when_it_is_due_and_once(house: House) -> None:
    await begin(house, house.person(1))
    await news(house)
    house.clock.time = MONDAY.replace(hour=8, minute=59)
    await house.tick()
    assert told(house) == []
    await on_monday(house, ticks=3)
    assert told(house) == [(1, ["Youth radio"])]
    (edition,) = editions(house)
    (message_id,) = (each for each, (_, what) in house.board.messages.items() if what == house.post.editions[0][1])
    assert (edition["state"], edition["message_id"]) == (EditionState.SENT, message_id)
    assert edition["channel_id"] == await house.post.open(house.person(1).discord_id)
    own = await mine(house)
    assert (own.due_at, own.covered_until) == (MONDAY.replace(day=16), MONDAY)


async def test_where_nothing_is_new_nobody_is_written_to(house: House) -> None:
    await begin(house, house.person(1))
    house.clock.time = MONDAY
    # The week after has no international day.
    await on_monday(house, days=21)
    assert house.post.editions == []
    assert editions(house)[-1]["emptiness"] == Emptiness.NOTHING_NEW


async def test_nothing_travels_that_the_member_alone_may_see(house: House) -> None:
    who = house.person(1, reviewer=True)
    await begin(house, who)
    await initiative(house, who, "My own secret", visibility=Visibility.RESTRICTED)
    await initiative(house, house.admin(), "For all reviewers", visibility=Visibility.RESTRICTED)
    await initiative(house, house.admin(NEIGHBOUR), "The neighbours'")
    await initiative(house, house.admin(NEIGHBOUR), "Everyone's", visibility=Visibility.NETWORK)
    await news(house)
    await on_monday(house)
    assert told(house) == [(1, ["Everyone's", "Youth radio"])]


async def test_one_edition_tells_of_all_servers_into_which_it_looks(house: House) -> None:
    await begin(house, house.person(1), house.person(1, NEIGHBOUR))
    await news(house)
    await news(house, "The neighbours'", NEIGHBOUR)
    await on_monday(house)
    assert told(house) == [(1, ["The neighbours'", "Youth radio"])]


async def test_who_left_a_server_hears_no_more_of_what_is_its_own(house: House) -> None:
    await begin(house, house.person(1), house.person(2))
    await news(house)
    await initiative(house, house.admin(NEIGHBOUR), "Everyone's", visibility=Visibility.NETWORK)
    house.door.left.add(house.person(1).discord_id)
    await on_monday(house)
    assert sorted(told(house)) == [(1, ["Everyone's"]), (2, ["Everyone's", "Youth radio"])]


async def test_while_discord_does_not_say_who_is_there_it_waits(house: House) -> None:
    await begin(house, house.person(1))
    await news(house)
    house.door.trouble = DiscordUnavailable()
    await on_monday(house, ticks=3)
    assert (told(house), editions(house)) == ([], [])
    house.door.trouble = None
    await house.tick(minutes=2)
    assert told(house) == [(1, ["Youth radio"])]


async def test_a_few_are_written_to_at_a_time(house: House) -> None:
    await begin(house, *(house.person(number) for number in range(1, 6)))
    await news(house)
    await on_monday(house)
    assert len(told(house)) == AT_ONCE
    await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert sorted(who for who, _ in told(house)) == [1, 2, 3, 4, 5]


async def test_one_that_cannot_be_made_keeps_no_other_back(house: House) -> None:
    await begin(house, house.person(1), house.person(2))
    await news(house)
    house.rows(update(digest).where(digest.c.id == 1).values(zone="Nowhere/Lost"))
    await on_monday(house)
    assert told(house) == [(2, ["Youth radio"])]
    house.rows(update(digest).where(digest.c.id == 1).values(zone="UTC"))
    await house.tick(minutes=15)
    assert told(house) == [(2, ["Youth radio"]), (1, ["Youth radio"])]


async def test_who_takes_no_direct_messages_is_told_on_their_next_command_and_loses_nothing(house: House) -> None:
    await begin(house, house.person(1))
    await news(house)
    house.post.refusing.add(house.person(1).discord_id)
    await on_monday(house, ticks=3)
    own = await mine(house)
    assert (own.state, own.trouble, own.next_at) == (DigestState.PAUSED, Trouble.REFUSED, None)
    assert [each["state"] for each in editions(house)] == [EditionState.DROPPED]
    notices = await house.services.members.take_notices(house.person(1))
    assert [(each.kind, each.detail) for each in notices] == [(NoticeKind.DIGEST_REFUSED, {"digest": own.reference})]
    house.post.refusing.clear()
    await house.services.digests.resume(house.person(1), own.reference)
    await on_monday(house, days=7)
    assert told(house) == [(1, ["Youth radio"])]
    assert (await mine(house)).trouble is None


async def test_once_discord_objects_nobody_is_written_to_for_a_while(house: House) -> None:
    await begin(house, house.person(1), house.person(2))
    await news(house)
    house.post.trouble = DiscordObjects(40003)
    await on_monday(house)
    house.post.trouble = None
    for _ in range(3):
        await house.tick(minutes=10)
    assert told(house) == []
    await house.tick(minutes=40)
    assert sorted(told(house)) == [(1, ["Youth radio"]), (2, ["Youth radio"])]


async def test_what_discord_did_not_take_is_sent_later(house: House) -> None:
    await begin(house, house.person(1))
    await news(house)
    house.post.trouble = DiscordUnavailable()
    await on_monday(house, ticks=2)
    house.post.trouble = None
    await house.tick(minutes=3)
    assert told(house) == [(1, ["Youth radio"])]
    assert editions(house)[0]["state"] == EditionState.SENT


@pytest.mark.parametrize("sent", [False, True])
async def test_a_process_that_dies_on_its_way_leaves_one_edition(house: House, *, sent: bool) -> None:
    await begin(house, house.person(1))
    await news(house)
    write = house.post.write

    async def writing(*what: Any, **more: Any) -> int:
        if sent:
            await write(*what, **more)
        raise Died

    house.post.write = writing
    house.clock.time = MONDAY
    with pytest.raises(Died):
        await house.services.own_deliveries.deliver(house.clock())
    assert editions(house)[0]["state"] == EditionState.ON_ITS_WAY
    house.clock.move(seconds=5)
    async with anew(house) as again:
        for _ in range(3):
            await again.tick(seconds=5)
    assert told(house) == [(1, ["Youth radio"])]
    assert editions(house)[0]["state"] == EditionState.SENT


async def test_after_a_month_without_accord_one_edition_tells_it_all(house: House) -> None:
    await begin(house, house.person(1))
    await news(house, "In the first week")
    house.clock.time = MONDAY.replace(day=20)
    await news(house, "In the second")
    await on_monday(house, ticks=3, days=30)
    assert told(house) == [(1, ["In the first week", "In the second"])]
    assert house.post.editions[0][1].after_a_gap


async def test_it_speaks_the_language_of_whoever_reads_it(house: House) -> None:
    await house.set_up(HOME, language="fr")
    await begin(house, house.person(1))
    await news(house)
    await on_monday(house)
    assert house.post.editions[0][1].language == "fr"


async def test_who_is_erased_gets_nothing_more(house: House) -> None:
    await begin(house, house.person(1))
    await news(house)
    await house.services.privacy.erase(house.person(1))
    await on_monday(house)
    assert (house.post.editions, house.kept()["digest"], house.kept()["digest_place"]) == ([], [], [])


async def test_a_channels_digest_stays_without_whoever_set_it_up(house: House) -> None:
    async with house.database.begin() as tx:
        member = await tx.members.meet(house.person(1).discord_id, at=house.clock())
    channels = await order(house, made_by=member.id)
    await house.services.privacy.erase(house.person(1))
    assert (await kept(house, channels.id)).made_by is None


async def test_the_promise_of_who_is_erased_goes_from_every_edition_that_told_it(house: House) -> None:
    await begin(house, house.person(1))
    await order(house)
    soon = Deliverable("The first evening", read_date("2026-03-15"))
    await commitment(house, house.person(2), "A jabberwocky evening", deliverables=(soon,))
    await news(house)
    await on_monday(house)
    assert len(house.board.says("A jabberwocky evening")) == 2
    await house.services.privacy.erase(house.person(2))
    await house.tick(seconds=5)
    assert house.board.says("A jabberwocky evening") == []
    assert len(house.board.says("Youth radio")) == 2
