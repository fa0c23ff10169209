"""A new version, and the end of a Call: told once in each server that it concerns, and in no other."""

from datetime import date

import pytest

from bot.domain.announcements import News
from bot.domain.closing import last_word
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable
from bot.domain.signatures import SigningAs
from bot.store.tables import announcement
from tests.house import GUEST, HOME, NEIGHBOUR, OTHER_GUEST, House

CHANNELS = {HOME: 71, NEIGHBOUR: 72, GUEST: 73, OTHER_GUEST: 74}
WORDS = last_word(en="Thank you all.", fr="Merci à vous.")


@pytest.fixture
async def listening(house: House) -> House:
    """Every server is set up, none wishes milestones, and people signed in HOME and GUEST."""
    for server_id, channel_id in CHANNELS.items():
        language = "fr" if server_id == GUEST else "en"
        await house.set_up(server_id, channel_id, announce_milestones=False, language=language)
    await house.sign_many(range(3))
    await house.sign_many(range(3, 5), GUEST)
    return house


def told(house: House, kind: News) -> dict[int, list[int]]:
    """The numbers that each server heard, where it heard any."""
    heard = {server_id: house.board.news(channel_id) for server_id, channel_id in CHANNELS.items()}
    return {server_id: [each.number for each in news if each.news is kind] for server_id, news in heard.items() if news}


async def ticks(house: House, times: int = 3) -> None:
    for _ in range(times):
        await house.tick(minutes=3)


async def close(house: House) -> None:
    await house.services.closing.close(house.person(901, steward=True), None, WORDS)


async def test_a_new_version_is_told_once_where_an_earlier_one_was_signed(listening: House) -> None:
    await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {}
    await listening.revise(2)
    await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {HOME: [2], GUEST: [2]}
    assert [each.language for each in listening.board.news(CHANNELS[GUEST])] == ["fr"]
    await listening.revise(3)
    await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {HOME: [2, 3], GUEST: [2, 3]}


async def test_of_versions_that_followed_each_other_at_once_only_the_latest_is_told(listening: House) -> None:
    await listening.revise(2)
    await listening.revise(3)
    await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {HOME: [3], GUEST: [3]}


async def test_an_organisation_that_waits_hears_of_a_new_version_too(listening: House) -> None:
    who = listening.person(20, NEIGHBOUR)
    await listening.sign(who, signing_as=SigningAs.ORGANISATION, organisation="Lab")
    await listening.revise(2)
    await ticks(listening)
    assert told(listening, News.NEW_VERSION)[NEIGHBOUR] == [2]


async def test_who_took_back_their_signature_or_affirmed_it_has_no_server_told(listening: House) -> None:
    for number in (3, 4):
        await listening.services.signing.withdraw(listening.person(number, GUEST), None)
    await listening.revise(2)
    await listening.sign_many(range(3))
    await listening.sign(listening.person(10, NEIGHBOUR))
    await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {}


async def test_a_server_that_is_set_up_later_hears_only_what_concerns_its_signers(house: House) -> None:
    await house.sign(house.person(1))
    await house.revise(2)
    await ticks(house)
    for server_id in (HOME, NEIGHBOUR):
        await house.set_up(server_id, CHANNELS[server_id])
    await ticks(house)
    assert told(house, News.NEW_VERSION) == {HOME: [2]}


async def test_the_end_is_told_once_where_the_call_was_signed_or_stands(listening: House) -> None:
    await listening.services.posts.post_card(listening.admin(NEIGHBOUR), None, 172)
    await close(listening)
    await ticks(listening)
    end = listening.clock().toordinal()
    assert told(listening, News.CLOSED) == {HOME: [end], NEIGHBOUR: [end], GUEST: [end]}
    (news,) = listening.board.news(CHANNELS[HOME])
    assert (news.total, news.call.last_word) == (3, WORDS)
    (at_guests,) = listening.board.news(CHANNELS[GUEST])
    assert at_guests.total == 5


async def test_a_call_that_ends_by_its_date_is_told_without_a_last_word(listening: House) -> None:
    await listening.revise(1, closes_on=date(2026, 3, 3))
    await ticks(listening)
    assert told(listening, News.CLOSED) == {}
    await listening.tick(days=2)
    assert told(listening, News.CLOSED) == {HOME: [date(2026, 3, 4).toordinal()], GUEST: [date(2026, 3, 4).toordinal()]}


async def test_an_end_long_ago_is_no_news_and_a_closed_call_has_no_other(listening: House) -> None:
    await listening.set_up(HOME, 70)
    await listening.sign_many(range(30, 55))
    await listening.revise(2)
    await close(listening)
    await listening.tick(days=40)
    await ticks(listening)
    assert listening.board.news(70) == []


@pytest.mark.parametrize("sent", [True, False], ids=["found", "not found"])
@pytest.mark.parametrize("news", [News.NEW_VERSION, News.CLOSED])
async def test_a_crash_between_claim_and_post_is_repaired_without_doubling(
    listening: House, news: News, sent: bool
) -> None:
    await (listening.revise(2) if news is News.NEW_VERSION else close(listening))
    number = 2 if news is News.NEW_VERSION else listening.clock().toordinal()
    if sent:
        await listening.tick()
        listening.rows(announcement.update().values(settled_at=None))
    else:
        async with listening.database.begin() as tx:
            await tx.announcements.claim(1, HOME, news, number, at=listening.clock())
    await ticks(listening)
    assert told(listening, news) == {HOME: [number], GUEST: [number]}
    assert all(row["settled_at"] for row in listening.kept()["announcement"])


async def test_where_discord_takes_nothing_it_is_told_later_and_a_channel_that_is_gone_is_given_up(
    listening: House,
) -> None:
    await listening.revise(2)
    listening.board.trouble = DiscordUnavailable()
    await ticks(listening)
    listening.board.trouble = None
    await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {HOME: [2], GUEST: [2]}
    for version, gone in ((3, ChannelGone()), (4, CannotPost(channel_id=71))):
        await listening.revise(version)
        listening.board.trouble = gone
        await ticks(listening)
        listening.board.trouble = None
        await ticks(listening)
    assert told(listening, News.NEW_VERSION) == {HOME: [2], GUEST: [2]}
