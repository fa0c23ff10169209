"""What becomes of a request to work together when people leave, and records go or are hidden."""

import pytest
from sqlalchemy import delete

from bot.domain.errors.introductions import IntroductionGone
from bot.domain.initiatives import Initiative
from bot.domain.introductions import TITLE_ROOM
from bot.domain.visibility import Visibility
from bot.store.tables import record
from tests.house import NEIGHBOUR, House
from tests.introducing import ASKER, OWNER, SOMEBODY, answer, ask, beside, question, refused, told
from tests.organisations import acts_for, known
from tests.records import initiative


@pytest.mark.parametrize("who", [OWNER, ASKER])
async def test_either_of_two_who_agreed_can_let_it_be_shown_no_more(house: House, who: int) -> None:
    kept = await initiative(house, house.person(OWNER))
    mine = (await ask(house, kept)).saved.initiative
    number = await question(house)
    await answer(house, number)
    await refused(house.services.introductions.end(house.person(SOMEBODY), number), IntroductionGone)
    await house.services.introductions.end(house.person(who), number)
    assert await told(house, ASKER) == []
    assert await beside(house, mine, ASKER) == await beside(house, kept, OWNER) == []


@pytest.mark.parametrize("agreed", [True, False])
@pytest.mark.parametrize("who", [OWNER, ASKER])
async def test_once_one_of_them_is_erased_nothing_of_it_is_left(house: House, who: int, *, agreed: bool) -> None:
    kept = await initiative(house, house.person(OWNER))
    mine = (await ask(house, kept)).saved.initiative
    number = await question(house)
    if agreed:
        await answer(house, number)
    await house.services.privacy.erase(house.person(who))
    left = ASKER if who == OWNER else OWNER
    assert all(each.discord_id is None for each in await beside(house, mine if left == ASKER else kept, left))
    if agreed or who == ASKER:
        assert house.kept()["introduction"] == []
        await refused(house.services.introductions.look(house.person(left), number), IntroductionGone)
    assert await told(house, left) == []


async def test_an_erased_askers_request_is_not_told_afterwards(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    await ask(house, kept)
    await house.services.privacy.erase(house.person(ASKER))
    assert await told(house, OWNER) == []


async def test_where_the_owner_left_who_looks_after_it_now_answers(house: House) -> None:
    lab = await known(house, "Peace Lab")
    await acts_for(house, SOMEBODY, lab)
    kept = await initiative(house, house.person(OWNER), organisation_id=lab, lead="Peace Lab")
    mine = (await ask(house, kept)).saved.initiative
    await pass_on(house, kept)
    assert await told(house, OWNER) == []
    number = await question(house, SOMEBODY)
    await refused(answer(house, number), IntroductionGone)
    assert await answer(house, number, SOMEBODY) is not None
    (reached,) = await beside(house, mine, ASKER)
    assert (reached.discord_id, reached.lead) == (house.person(SOMEBODY).discord_id, "Peace Lab")


async def pass_on(house: House, made: Initiative) -> None:
    """Let whoever looks after an initiative do so no more."""
    async with house.database.begin() as tx:
        await tx.looking_after.pass_one_on(made.record.id, at=house.clock())


async def test_where_nobody_looks_after_it_a_reviewer_answers(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    await pass_on(house, kept)
    reviewer = house.person(SOMEBODY, reviewer=True)
    await ask(house, kept)
    (asks,) = (await house.services.initiatives.view(reviewer, kept.reference)).together
    assert await beside(house, kept, 4) == []
    elsewhere = house.person(4, NEIGHBOUR, reviewer=True)
    work = house.services.introductions
    await refused(work.answer(elsewhere, asks.introduction_id, agreed=True), IntroductionGone)
    agreed = await work.answer(reviewer, asks.introduction_id, agreed=True)
    assert agreed is not None
    assert agreed.discord_id == house.person(ASKER).discord_id


async def test_whoever_takes_a_record_up_is_asked_what_waits_there(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    await pass_on(house, kept)
    reviewer = house.person(SOMEBODY, reviewer=True)
    assert (await house.services.unattended.page(reviewer, 0)).awaited == frozenset()
    await ask(house, kept)
    assert (await house.services.unattended.page(reviewer, 0)).awaited == {kept.record.id}
    await house.services.unattended.take_up(reviewer, kept.reference)
    assert await answer(house, await question(house, SOMEBODY), SOMEBODY) is not None


async def test_a_request_for_a_record_that_its_asker_no_longer_looks_after_is_over(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    mine = (await ask(house, kept)).saved.initiative
    number = int(house.kept()["introduction"][0]["id"])
    await pass_on(house, mine)
    assert await told(house, OWNER) == []
    await refused(answer(house, number), IntroductionGone)
    assert await beside(house, kept, OWNER) == []


async def test_what_is_hidden_meanwhile_is_named_no_more_to_whoever_asked(house: House) -> None:
    kept = await initiative(house, house.person(OWNER), "A quiet name", lead="Quiet House")
    mine = (await ask(house, kept)).saved.initiative
    async with house.database.begin() as tx:
        await tx.records.show(kept.record.id, Visibility.RESTRICTED, at=house.clock())
    (waits,) = await beside(house, mine, ASKER)
    assert (waits.title, waits.lead, waits.reference) == ("", "", None)
    await answer(house, await question(house))
    (reached,) = await beside(house, mine, ASKER)
    assert (reached.title, reached.lead, reached.reference) == ("", "Quiet House", None)


async def test_whoever_asks_for_a_hidden_record_tells_its_title_and_no_more(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    await ask(house, kept, title="A careful name", lead="Careful House", marks=("restricted",))
    (asks,) = await beside(house, kept, OWNER)
    assert (asks.title, asks.lead, asks.reference) == ("A careful name", "Careful House", None)


@pytest.mark.parametrize("side", ["mine", "theirs"])
async def test_with_one_of_the_records_the_request_is_gone(house: House, side: str) -> None:
    kept = await initiative(house, house.person(OWNER))
    mine = (await ask(house, kept)).saved.initiative
    gone = mine if side == "mine" else kept
    number = int(house.kept()["introduction"][0]["id"])
    house.rows(delete(record).where(record.c.id == gone.record.id))
    assert await told(house, OWNER) == []
    await refused(answer(house, number), IntroductionGone)


async def test_a_long_title_is_told_as_far_as_a_card_has_room(house: House) -> None:
    for _ in range(7):
        kept = await initiative(house, house.person(OWNER), "k" * 150)
        await ask(house, kept, title="n" * 150)
    first = await told(house, OWNER)
    assert len(first) == 5
    assert (
        {len(detail["mine"]) for _, detail in first} == {len(detail["theirs"]) for _, detail in first} == {TITLE_ROOM}
    )
    assert len(await told(house, OWNER)) == 2


async def test_the_log_of_changes_names_nobody(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    await ask(house, kept)
    await answer(house, await question(house))
    lines = [each for each in house.kept()["audit"] if each["action"].startswith("introduction.")]
    assert [each["action"] for each in lines] == ["introduction.asked", "introduction.answered"]
    assert all(each["detail"] == {} for each in lines)


async def test_a_request_that_never_was_is_answered_like_one_that_is_gone(house: House) -> None:
    for work in (house.services.introductions.look, house.services.introductions.end):
        await refused(work(house.person(SOMEBODY), 2**62), IntroductionGone)
    await refused(answer(house, 2**62, agreed=True), IntroductionGone)
