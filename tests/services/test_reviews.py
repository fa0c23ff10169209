"""The queue: one place, the oldest first, taken by one reviewer at a time; nobody reviews their own."""

import asyncio

import pytest

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed, ServerOnly
from bot.domain.errors.reviews import (
    ItemGone,
    ItemTaken,
    OtherOrganisationNeeded,
    OwnItem,
    ReasonBlank,
    ReasonTooLong,
    RepresentativeLeft,
)
from bot.domain.members import Profile
from bot.domain.notices import NoticeKind
from bot.domain.reviews import Question, ReviewKind, ReviewState
from bot.domain.visibility import Visibility
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import lab


def reviewer(house: House, number: int = 800, server_id: int = HOME) -> Actor:
    return house.person(number, server_id, reviewer=True)


async def only_item(house: House, who: Actor | None = None) -> int:
    queue = await house.services.reviews.queue(who or reviewer(house), None, 0)
    (item,) = queue.items
    return item.id


async def counted(house: House, server_id: int | None = HOME) -> tuple[int, int]:
    totals = (await house.services.progress.progress(house.person(999, server_id), None)).totals
    return totals.signatures, totals.awaiting


async def told(house: House, who: Actor) -> list[tuple[NoticeKind, dict[str, str]]]:
    return [(each.kind, dict(each.detail)) for each in await house.services.members.take_notices(who)]


async def listed(house: House, server_id: int = HOME) -> list[str | None]:
    page = await house.services.signatories.browse(house.person(999, server_id), None, 0)
    return [row.organisation for row in page.rows]


async def test_an_organisations_signature_counts_once_its_representative_is_confirmed(house: House) -> None:
    await house.sign(house.person(1), **lab())
    assert await counted(house) == (0, 1)
    item, state = await house.services.reviews.approve(reviewer(house), await only_item(house))
    assert (item.subject, state) == ("Youth Lab", ReviewState.APPROVED)
    assert await counted(house) == (1, 0)
    told_once = [
        (
            NoticeKind.REPRESENTATIVE_CONFIRMED,
            {"organisation": "Youth Lab", "server": "Coalition", "reference": "ORG-1"},
        )
    ]
    assert await told(house, house.person(1)) == told_once
    assert (await house.services.reviews.queue(reviewer(house), None, 0)).items == ()


async def test_a_confirmed_organisation_shows_who_confirmed_it_and_when(house: House) -> None:
    await house.sign(house.person(1), **lab())
    house.clock.move(hours=2)
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    found = (await house.services.organisations.view(house.person(5), "youth lab")).organisation
    assert found.confirmed is not None
    assert (found.confirmed.server, found.confirmed.at) == ("Coalition", house.clock())
    (row,) = (await house.services.signatories.browse(house.person(5), None, 0)).rows
    assert row.confirmed == found.confirmed


async def test_it_is_seen_at_home_until_the_network_may_see_it(house: House) -> None:
    await house.sign(house.person(1), **lab())
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    assert (await listed(house), await listed(house, NEIGHBOUR)) == (["Youth Lab"], [])
    assert await counted(house, NEIGHBOUR) == (1, 0)
    offered = await house.services.organisations.ask_to_show(house.person(1), "Youth Lab", [], "We are public")
    assert offered.asked
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    assert await listed(house, NEIGHBOUR) == ["Youth Lab"]
    assert (NoticeKind.ORGANISATION_SHOWN, {"organisation": "Youth Lab"}) in await told(house, house.person(1))


async def test_a_doubt_restricts_and_asks_for_a_second_reviewer_of_another_organisation(house: House) -> None:
    first, same, second = (reviewer(house, number) for number in (800, 801, 802))
    await house.services.members.edit(first, Profile(organisation="House of Peace"))
    await house.services.members.edit(same, Profile(organisation="HOUSE of peace"))
    await house.sign(house.person(1), **lab())
    await house.services.reviews.approve(first, await only_item(house))
    await house.services.organisations.ask_to_show(house.person(1), "Youth Lab", [Question.FACES], "")
    assert await listed(house) == []
    item, state = await house.services.reviews.approve(first, await only_item(house))
    assert (item.worries, state) == ((Question.FACES,), ReviewState.SECOND)
    for unfit in (first, same, second):
        with pytest.raises(OtherOrganisationNeeded):
            await house.services.reviews.approve(unfit, item.id)
        await house.services.reviews.release(unfit, item.id)
    await house.services.members.edit(second, Profile(organisation="Ministry"))
    _, state = await house.services.reviews.approve(second, item.id)
    assert state is ReviewState.APPROVED
    assert await listed(house, NEIGHBOUR) == ["Youth Lab"]


async def test_whoever_is_sent_back_reads_why_and_can_mend_and_resend(house: House) -> None:
    await house.sign(house.person(1), **lab())
    await house.services.reviews.send_back(reviewer(house), await only_item(house), "Who are you there?")
    assert await counted(house) == (0, 0)
    sent_back = {"organisation": "Youth Lab", "reason": "Who are you there?"}
    assert await told(house, house.person(1)) == [(NoticeKind.REPRESENTATIVE_SENT_BACK, sent_back)]
    await house.services.organisations.represent(house.person(1), "Youth Lab", "I direct it")
    (item,) = (await house.services.reviews.queue(reviewer(house), None, 0)).items
    assert item.statement == "I direct it"
    assert await counted(house) == (0, 1)
    await house.services.reviews.approve(reviewer(house), item.id)
    assert await counted(house) == (1, 0)


async def test_restricting_lets_it_count_and_shows_it_nowhere(house: House) -> None:
    await house.sign(house.person(1), **lab())
    await house.services.reviews.restrict(reviewer(house), await only_item(house), "They asked for it")
    assert await counted(house) == (1, 0)
    assert await listed(house) == []
    seen = await house.services.organisations.view(house.person(1), "Youth Lab")
    assert seen.organisation.visibility is Visibility.RESTRICTED


async def test_two_reviewers_do_not_collide(house: House) -> None:
    await house.sign(house.person(1), **lab())
    first, second = reviewer(house, 800), reviewer(house, 801)
    item = await only_item(house)
    await house.services.reviews.take(first, item)
    for act in (
        house.services.reviews.take(second, item),
        house.services.reviews.approve(second, item),
        house.services.reviews.send_back(second, item, "No"),
    ):
        with pytest.raises(ItemTaken):
            await act
    await house.services.reviews.release(second, item)
    with pytest.raises(ItemTaken):
        await house.services.reviews.take(second, item)
    house.clock.move(minutes=31)
    await house.services.reviews.approve(second, item)
    with pytest.raises(ItemGone):
        await house.services.reviews.approve(first, item)
    assert await counted(house) == (1, 0)


async def test_of_reviewers_who_decide_at_the_same_moment_one_decides(house: House) -> None:
    await house.sign(house.person(1), **lab())
    item = await only_item(house)
    several = [reviewer(house, number) for number in range(800, 806)]
    done = await asyncio.gather(
        *(house.services.reviews.approve(each, item) for each in several[:3]),
        *(house.services.reviews.send_back(each, item, "No") for each in several[3:]),
        return_exceptions=True,
    )
    assert sorted(isinstance(each, (ItemTaken, ItemGone)) for each in done) == [False] + [True] * 5
    decided = [line for line in house.kept()["audit"] if line["action"].startswith("representative.")]
    assert len(decided) == 1
    assert await counted(house) == ((1, 0) if decided[0]["action"] == "representative.confirmed" else (0, 0))


async def test_an_item_that_is_let_go_is_free_at_once(house: House) -> None:
    await house.sign(house.person(1), **lab())
    first, second = reviewer(house, 800), reviewer(house, 801)
    item = await only_item(house)
    await house.services.reviews.take(first, item)
    await house.services.reviews.release(first, item)
    assert (await house.services.reviews.take(second, item)).id == item


async def test_nobody_reviews_their_own_nor_what_they_act_for(house: House) -> None:
    own = reviewer(house, 1)
    await house.sign(own, **lab())
    with pytest.raises(OwnItem):
        await house.services.reviews.approve(own, await only_item(house))
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    await house.sign(house.person(2), **lab())
    with pytest.raises(OwnItem):
        await house.services.reviews.approve(own, await only_item(house))


async def test_whoever_left_the_server_is_not_confirmed_and_is_out_of_the_queue(house: House) -> None:
    await house.sign(house.person(1), **lab())
    item = await only_item(house)
    house.door.left.add(house.person(1).discord_id)
    with pytest.raises(RepresentativeLeft):
        await house.services.reviews.approve(reviewer(house), item)
    assert await counted(house) == (0, 0)
    assert (await house.services.reviews.queue(reviewer(house), None, 0)).items == ()
    left = {"organisation": "Youth Lab", "server": "Coalition"}
    assert await told(house, house.person(1)) == [(NoticeKind.REPRESENTATIVE_LEFT, left)]


async def test_whoever_withdrew_or_was_erased_is_out_of_the_queue(house: House) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), **lab(f"Lab {number}"))
    items = (await house.services.reviews.queue(reviewer(house), None, 0)).items
    await house.services.signing.withdraw(house.person(1), None)
    await house.services.privacy.erase(house.person(2))
    for item in items:
        with pytest.raises(ItemGone):
            await house.services.reviews.approve(reviewer(house), item.id)


@pytest.mark.parametrize("server_id", [NEIGHBOUR, GUEST])
async def test_only_the_own_server_decides_and_a_guess_reveals_nothing(house: House, server_id: int) -> None:
    await house.sign(house.person(1), **lab())
    item = await only_item(house)
    elsewhere = reviewer(house, 800, server_id)
    assert (await house.services.reviews.queue(elsewhere, None, 0)).waiting == 0
    for guess in (item, item + 1000):
        with pytest.raises(ItemGone):
            await house.services.reviews.approve(elsewhere, guess)


async def test_what_a_guests_reviewers_confirm_counts_at_home_until_it_is_admitted(house: House) -> None:
    await house.sign(house.person(1, GUEST), **lab())
    at_home = reviewer(house, 800, GUEST)
    await house.services.reviews.approve(at_home, await only_item(house, at_home))
    await house.services.organisations.ask_to_show(house.person(1, GUEST), "Youth Lab", [], "")
    await house.services.reviews.approve(at_home, await only_item(house, at_home))
    assert await counted(house, GUEST) == (1, 0)
    assert await counted(house) == (0, 0)
    assert await listed(house) == []
    assert await house.services.organisations.suggest(house.person(5), "lab") == []
    await house.admit(GUEST)
    assert await counted(house) == (1, 0)
    assert await listed(house) == ["Youth Lab"]


@pytest.mark.parametrize("who", ["member", "steward"])
async def test_only_organisers_see_the_queue(house: House, who: str) -> None:
    asker = house.person(3, steward=who == "steward")
    with pytest.raises(NotAllowed):
        await house.services.reviews.queue(asker, None, 0)
    with pytest.raises(NotAllowed):
        await house.services.reviews.approve(asker, 1)
    with pytest.raises(ServerOnly):
        await house.services.reviews.queue(house.person(3, None), None, 0)


@pytest.mark.parametrize(("reason", "refused"), [(" \n", ReasonBlank), ("x" * 4000, ReasonTooLong)])
async def test_a_reason_that_cannot_be_kept_decides_nothing(
    house: House, reason: str, refused: type[Exception]
) -> None:
    await house.sign(house.person(1), **lab())
    item = await only_item(house)
    for decide in (house.services.reviews.send_back, house.services.reviews.restrict):
        with pytest.raises(refused):
            await decide(reviewer(house), item, reason)
    assert await only_item(house) == item


async def test_the_oldest_is_first_and_pages_and_kinds_are_kept_apart(house: House) -> None:
    for number in range(12):
        house.clock.move(minutes=1)
        await house.sign(house.person(number), **lab(f"Lab {number}"))
    pages = [await house.services.reviews.queue(reviewer(house), None, page) for page in (0, 1, 2, 99)]
    subjects = [[item.subject for item in page.items] for page in pages]
    last = ["Lab 10", "Lab 11"]
    assert subjects == [[f"Lab {n}" for n in range(5)], [f"Lab {n}" for n in range(5, 10)], last, last]
    assert {(page.pages, page.waiting) for page in pages} == {(3, 12)}
    none = await house.services.reviews.queue(reviewer(house), ReviewKind.ORGANISATION, 0)
    assert (none.items, none.waiting) == ((), 12)
