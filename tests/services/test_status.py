"""How Accord is doing: every line true at the moment it is asked."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update

from bot.domain.actor import Actor
from bot.domain.announcements import News
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable, NotAllowed, ServerOnly
from bot.domain.health import Door, Permission, ServerHealth, Status, Waiting, Way
from bot.domain.reviews import ReviewKind, ReviewState
from bot.store.tables import announcement, breakdown_day, member, review
from tests.house import GUEST, HOME, NAMES, NEIGHBOUR, OTHER_GUEST, House


async def ask(house: House, actor: Actor | None = None) -> Status:
    return await house.services.status.status(actor or house.admin())


async def here(house: House, server_id: int = HOME) -> ServerHealth:
    return (await ask(house, house.admin(server_id))).here


@pytest.mark.parametrize("may", [{"reviewer": True}, {"admin": True}, {"steward": True}])
async def test_organisers_and_stewards_ask_and_only_stewards_hear_of_the_network(
    house: House, may: dict[str, bool]
) -> None:
    status = await ask(house, house.person(1, **may))
    assert status.here.server.id == HOME
    assert (status.network is not None) == may.get("steward", False)


@pytest.mark.parametrize("may", [{}, {"may_post": True}])
async def test_members_do_not(house: House, may: dict[str, bool]) -> None:
    with pytest.raises(NotAllowed) as refusal:
        await ask(house, house.person(1, **may))
    assert refusal.value.needs == "organiser"
    with pytest.raises(ServerOnly):
        await ask(house, house.person(1, None, steward=True))


async def test_a_server_that_is_not_set_up_has_no_door_to_look_at(house: House) -> None:
    house.door.trouble = DiscordUnavailable()
    assert (await here(house)).door is None


MISSING = [Permission.SEND_MESSAGES, Permission.ATTACH_FILES]


@pytest.mark.parametrize(
    ("missing", "trouble", "door"),
    [
        ([], None, Door(Way.OPEN)),
        (MISSING, None, Door(Way.LACKING, tuple(MISSING))),
        ([], ChannelGone(), Door(Way.GONE)),
        ([], DiscordUnavailable(), Door(Way.UNKNOWN)),
    ],
)
async def test_the_channel_is_as_discord_says_at_this_moment(
    house: House, missing: list[Permission], trouble: Any, door: Door
) -> None:
    await house.set_up()
    assert (await here(house)).door == Door(Way.OPEN)
    house.door.missing, house.door.trouble = missing, trouble
    assert (await here(house)).door == door


async def test_a_reviewers_role_that_was_deleted_is_found_out(house: House) -> None:
    await house.set_up(reviewer_role_id=5)
    door = (await here(house)).door
    assert door is not None
    assert not door.role_gone
    house.door.gone.add(5)
    for house.door.trouble in (None, ChannelGone(), DiscordUnavailable()):
        door = (await here(house)).door
        assert door is not None
        assert door.role_gone


async def test_cards_and_when_the_last_was_brought_up_to_date(house: House) -> None:
    assert (await here(house)).posts.cards == 0
    await house.set_up()
    for channel_id in (77, 78):
        await house.services.posts.post_card(house.admin(), None, channel_id)
    await house.services.posts.post_signatories(house.admin(), None, 77, 0)
    await house.services.posts.post_card(house.admin(NEIGHBOUR), None, 79)
    await house.sign(house.person(1))
    await house.tick(minutes=2)
    posts = (await here(house)).posts
    assert (posts.cards, posts.edited_at, posts.refused, posts.refused_at) == (2, house.clock(), 0, None)


async def test_posts_that_may_not_be_edited_until_they_may_again(house: House) -> None:
    await house.services.posts.post_card(house.admin(), None, 77)
    await house.sign(house.person(1))
    house.board.trouble = CannotPost(channel_id=77)
    await house.tick(minutes=2)
    refused_at = house.clock()
    house.clock.move(minutes=10)
    posts = (await here(house)).posts
    assert (posts.cards, posts.edited_at) == (1, None)
    assert (posts.refused, posts.refused_at, posts.refused_in) == (1, refused_at, (77,))
    assert (await here(house, NEIGHBOUR)).posts.refused == 0
    house.board.trouble = None
    await house.tick(hours=1)
    posts = (await here(house)).posts
    assert (posts.refused, posts.edited_at) == (0, house.clock())


def put_into_queue(house: House, server_id: int, subject: int, state: ReviewState, **ago: float) -> None:
    maker = house.rows(insert(member).values(discord_id=subject, known_since=house.clock()).returning(member.c.id))
    asked_at = house.clock() - timedelta(**ago)
    house.rows(
        insert(review).values(
            kind=ReviewKind.ORGANISATION,
            subject_id=subject,
            server_id=server_id,
            maker_id=maker[0].id,
            worries=[],
            state=state,
            asked_at=asked_at,
        )
    )


async def test_what_waits_for_a_servers_own_reviewers(house: House) -> None:
    assert (await here(house)).reviews == Waiting(0, None)
    put_into_queue(house, HOME, 1, ReviewState.OPEN, days=2)
    put_into_queue(house, HOME, 2, ReviewState.SECOND, days=3)
    put_into_queue(house, HOME, 3, ReviewState.APPROVED, days=9)
    put_into_queue(house, HOME, 4, ReviewState.SENT_BACK, days=9)
    put_into_queue(house, NEIGHBOUR, 5, ReviewState.OPEN, days=9)
    assert (await here(house)).reviews == Waiting(2, house.clock() - timedelta(days=3))


async def test_news_that_was_claimed_and_did_not_arrive_yet(house: House) -> None:
    await house.set_up()
    await house.sign_many(range(25))
    house.board.trouble = DiscordUnavailable()
    await house.tick()
    claimed_at = house.clock()
    assert (await here(house)).news == Waiting(1, claimed_at)
    assert (await here(house, NEIGHBOUR)).news == Waiting(0, None)
    house.board.trouble = None
    await house.tick(minutes=3)
    assert (await here(house)).news == Waiting(0, None)


async def test_news_of_every_kind_waits(house: House) -> None:
    for number, news in enumerate(News):
        claimed = {"call_id": 1, "server_id": HOME, "number": 1, "claimed_at": house.clock()}
        house.rows(insert(announcement).values(kind=news, **claimed))
        assert (await here(house)).news.count == number + 1


async def test_the_days_figures_are_of_today_or_late(house: House) -> None:
    status = await ask(house)
    assert (status.figures_at, status.figures_late) == (None, False)
    await house.tick()
    taken = house.clock()
    status = await ask(house)
    assert (status.figures_at, status.figures_late) == (taken, False)
    house.clock.move(hours=24)
    status = await ask(house)
    assert (status.figures_at, status.figures_late) == (taken, True)
    await house.tick()
    assert not (await ask(house)).figures_late
    house.rows(update(breakdown_day).values(taken_at=taken))
    assert (await ask(house)).figures_late


async def test_a_guest_says_since_when_and_stewards_read_which_guests_wait_the_longest_first(house: House) -> None:
    steward = house.person(1, GUEST, steward=True)
    status = await ask(house, steward)
    assert (status.here.server.guest, status.here.joined_at) == (True, house.clock())
    assert status.network is not None
    assert (status.network.admitted, status.network.guests) == (2, 2)
    assert status.network.waiting == (NAMES[GUEST], NAMES[OTHER_GUEST])
    await house.admit(GUEST)
    await house.services.servers.left(OTHER_GUEST)
    house.clock.move(hours=1)
    await house.services.servers.joined({OTHER_GUEST + number: f"Late {number}" for number in range(1, 20)})
    network = (await ask(house, steward)).network
    assert network is not None
    assert (network.admitted, network.guests, len(network.waiting)) == (3, 19, 6)


async def test_stewards_read_the_calls_and_the_letters(house: House) -> None:
    await house.revise()
    network = (await ask(house, house.person(1, steward=True))).network
    assert network is not None
    assert [(call.reference, call.version, call.closed(house.clock())) for call in network.calls] == [
        ("CALL-1", 2, False)
    ]
    assert (network.letters.sending, network.letters.stopped) == (0, 0)
