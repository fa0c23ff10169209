"""Posts: kept current without a flood, and never naming anyone longer than they wish."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.domain.actor import Actor
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable, NotAllowed, ServerOnly, UnknownCall
from bot.domain.posts import CardPosting, Post, PostKind, SignatoriesPosting
from bot.domain.signatures import ShowAs
from bot.services.posts import AT_ONCE
from bot.store.tables import post, post_naming
from tests.house import GUEST, HOME, House


async def post_card(house: House, channel_id: int = 77, server_id: int = HOME) -> int:
    """Post a card, and say which message it became."""
    await house.services.posts.post_card(house.admin(server_id), None, channel_id)
    return max(house.board.messages)


def shown_total(house: House, message_id: int) -> int:
    card = house.board.messages[message_id][1]
    assert isinstance(card, CardPosting)
    return card.total


async def test_many_signatures_make_one_edit_of_a_card_a_minute(house: House) -> None:
    card = await post_card(house)
    for number in range(12):
        await house.sign(house.person(number))
        await house.tick(seconds=5)
    assert house.board.edits == [card]
    for number in range(12, 24):
        await house.sign(house.person(number))
        await house.tick(seconds=5)
    assert house.board.edits == [card, card]
    await house.tick(minutes=1)
    assert shown_total(house, card) == 24
    edits = len(house.board.edits)
    await house.tick(minutes=10)
    assert len(house.board.edits) == edits


async def test_a_tick_edits_so_many_posts_and_the_next_tick_goes_on(house: House) -> None:
    for channel_id in range(AT_ONCE + 3):
        await post_card(house, channel_id)
    await house.sign(house.person(1))
    for edited in (AT_ONCE, AT_ONCE + 3, AT_ONCE + 3):
        await house.tick(minutes=1)
        assert len(house.board.edits) == edited
    assert {shown_total(house, message_id) for message_id in house.board.messages} == {1}


async def test_what_names_someone_who_changed_their_mind_is_edited_before_anything_else(house: House) -> None:
    for channel_id in range(AT_ONCE):
        await post_card(house, channel_id)
    await house.sign_many([1, 2], show=ShowAs.NAME)
    await house.services.posts.post_signatories(house.admin(), None, 99, 0)
    listing = max(house.board.messages)
    house.clock.move(minutes=1)
    await house.services.signing.show_differently(house.person(1), None, ShowAs.COUNTED, "")
    await house.tick()
    assert (house.board.edits[0], len(house.board.edits)) == (listing, AT_ONCE)
    assert (house.board.says("Person 1'"), house.board.says("Person 2'")) == ([], [listing])


@pytest.mark.parametrize("way", ["withdraws", "is hidden", "erases themselves", "shows it differently"])
async def test_a_post_stops_naming_whoever_does_not_wish_it_any_more(house: House, way: str) -> None:
    signed = await house.sign(house.person(1), show=ShowAs.NAME)
    await house.services.posts.post_signatories(house.person(3, may_post=True), None, 99, 0)
    assert len(house.board.says("Person 1")) == 1
    who = house.person(1)
    if way == "withdraws":
        await house.services.signing.withdraw(who, None)
    elif way == "is hidden":
        await house.services.signatories.hide(house.admin(), None, signed.signature.id)
    elif way == "erases themselves":
        await house.services.privacy.erase(who)
    else:
        await house.services.signing.show_differently(who, None, ShowAs.COUNTED, "")
    await house.tick()
    assert house.board.says("Person 1") == []
    assert house.rows(select(post_naming)) == []


async def test_whoever_withdraws_while_a_post_is_edited_is_named_by_none_in_the_end(house: House) -> None:
    await house.sign_many(range(10), show=ShowAs.NAME)
    await house.services.posts.post_signatories(house.admin(), None, 99, 0)
    for number in range(9):
        await house.services.signing.show_differently(house.person(9), None, ShowAs.NAME, f"Lab {number}")
        await asyncio.gather(
            house.services.posts.keep_current(house.clock()),
            house.services.signing.withdraw(house.person(number), None),
        )
        await house.tick()
        assert house.board.says(f"Person {number}'") == []


async def test_a_card_that_was_deleted_is_forgotten(house: House) -> None:
    await post_card(house)
    house.board.messages.clear()
    await house.sign(house.person(1))
    await house.tick(minutes=1)
    assert (house.rows(select(post)), house.board.edits) == ([], [])


async def test_a_card_whose_channel_is_gone_is_forgotten(house: House) -> None:
    await post_card(house)
    await house.sign(house.person(1))
    house.board.trouble = ChannelGone()
    await house.tick(minutes=1)
    assert house.rows(select(post)) == []


async def test_where_accord_may_not_edit_it_tries_again_in_an_hour(house: House) -> None:
    await post_card(house)
    await house.sign(house.person(1))
    house.board.trouble = CannotPost(channel_id=77)
    await house.tick(minutes=1)
    house.board.trouble = None
    await house.tick(minutes=59)
    assert house.board.edits == []
    await house.tick(minutes=1)
    assert len(house.board.edits) == 1
    assert house.rows(select(post.c.stale, post.c.refused_at)) == [(False, None)]


async def test_where_discord_takes_nothing_the_edit_is_tried_again(house: House) -> None:
    cards = [await post_card(house, channel_id) for channel_id in range(3)]
    await house.sign(house.person(1))
    house.board.trouble = DiscordUnavailable()
    await house.tick(minutes=1)
    assert house.board.edits == []
    house.board.trouble = None
    await house.tick(seconds=5)
    assert sorted(house.board.edits) == cards
    assert {shown_total(house, card) for card in cards} == {1}


async def test_posting_again_takes_the_place_of_the_card_before_in_that_channel_only(house: House) -> None:
    first, elsewhere = await post_card(house, 77), await post_card(house, 78)
    second = await post_card(house, 77)
    assert sorted(house.board.messages) == [elsewhere, second]
    assert first not in house.board.messages
    assert [row.message_id for row in house.rows(select(post.c.message_id).order_by(post.c.id))] == [elsewhere, second]


async def test_a_card_that_could_not_be_sent_leaves_the_one_before(house: House) -> None:
    card = await post_card(house)
    for trouble in (ChannelGone(), CannotPost(channel_id=77), DiscordUnavailable()):
        house.board.trouble = trouble
        with pytest.raises(type(trouble)):
            await post_card(house)
    house.board.trouble = None
    assert [row.message_id for row in house.rows(select(post.c.message_id))] == [card]


async def test_a_post_that_was_begun_and_never_sent_is_tidied_away(house: House) -> None:
    begun = Post(0, PostKind.SIGNATORIES, 1, HOME, 77, None, "en", 0, house.clock())
    async with house.database.begin() as tx:
        await tx.posts.add(begun, naming=[1])
    await house.tick(minutes=59)
    assert len(house.rows(select(post))) == 1
    await house.tick(minutes=2)
    assert house.rows(select(post)) == house.rows(select(post_naming)) == []


async def test_a_revised_call_is_on_every_card_at_the_next_tick(house: House) -> None:
    card = await post_card(house)
    await house.revise()
    await house.tick()
    posted = house.board.messages[card][1]
    assert isinstance(posted, CardPosting)
    assert posted.call.version == 2


async def test_the_cards_of_a_call_that_closed_say_so_once(house: House) -> None:
    card = await post_card(house)
    await house.revise(closes_on=date(2026, 3, 2))
    await house.tick()
    await house.tick(days=1)
    await house.tick(minutes=1)
    posted = house.board.messages[card][1]
    assert isinstance(posted, CardPosting)
    assert posted.closed
    edits = len(house.board.edits)
    await house.tick(days=1)
    assert len(house.board.edits) == edits


async def test_a_card_says_what_is_counted_where_it_hangs(house: House) -> None:
    home, guest = await post_card(house), await post_card(house, 78, GUEST)
    await house.sign(house.person(1, GUEST))
    await house.tick(minutes=1)
    assert (shown_total(house, home), shown_total(house, guest)) == (0, 1)
    assert house.board.edits == [guest]


async def test_a_posted_list_holds_what_anyone_there_may_see(house: House) -> None:
    await house.sign(house.person(1, GUEST), show=ShowAs.NAME)
    await house.services.posts.post_signatories(house.admin(), None, 99, 0)
    listing = house.board.messages[max(house.board.messages)][1]
    assert isinstance(listing, SignatoriesPosting)
    assert (listing.page.rows, listing.page.total, listing.page.may_hide) == ((), 0, frozenset())


async def test_only_an_organiser_posts_a_card_and_only_who_may_write_posts_the_rest(house: House) -> None:
    posts = house.services.posts
    for who in (house.person(1), house.person(1, may_post=True), house.person(1, steward=True)):
        with pytest.raises(NotAllowed):
            await posts.post_card(who, None, 77)
    for asked in (posts.post_progress(house.person(1), None, 77), posts.post_signatories(house.person(1), None, 77, 0)):
        with pytest.raises(NotAllowed):
            await asked
    outside: Actor = house.person(1, None, admin=True, may_post=True)
    for asked in (posts.post_card(outside, None, 77), posts.post_progress(outside, None, 77)):
        with pytest.raises(ServerOnly):
            await asked
    with pytest.raises(UnknownCall):
        await posts.post_card(house.admin(), "another", 77)
    await posts.post_card(house.person(2, reviewer=True), None, 77)
    await posts.post_progress(house.person(2, may_post=True), None, 77)
    assert len(house.board.messages) == 2


async def test_a_virtual_discord_gets_its_cards_anew(house: House) -> None:
    before = await post_card(house)
    house.board.messages.clear()
    await house.sign(house.person(1))
    assert await house.services.posts.repost() == 1
    after = max(house.board.messages)
    assert (after != before, shown_total(house, after)) == (True, 1)
    house.clock.time += timedelta(minutes=2)
    await house.sign(house.person(2))
    await house.tick()
    assert house.board.edits == [after]
