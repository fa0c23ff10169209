"""Working together: asked once, answered by who looks after the other one; known to two people, once both agreed."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import delete

from bot.domain.errors import AccordError
from bot.domain.errors.introductions import IntroductionGone
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.participation import NobodyToAsk, OwnRecord
from bot.domain.errors.record_drafts import RecordDraftGone
from bot.domain.errors.records import UnknownRecord
from bot.domain.initiatives import Initiative
from bot.domain.introductions import TITLE_ROOM, Together
from bot.domain.notices import NoticeKind
from bot.domain.overlap import Introducing
from bot.domain.visibility import Visibility
from bot.services.limits import INTRODUCTIONS
from bot.store.tables import record
from tests.drafting import begin
from tests.house import NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import initiative

OWNER, ASKER, SOMEBODY = 1, 2, 3


async def ask(house: House, other: Initiative, number: int = ASKER, **fields: Any) -> Introducing:
    """Log an initiative, and ask whoever looks after another one to work together."""
    draft = await begin(house, house.person(number), **fields)
    return await house.services.introductions.work_together(house.person(number), draft.draft.id, other.reference)


async def told(house: House, number: int) -> list[tuple[NoticeKind, dict[str, str]]]:
    """What someone is told on their next command."""
    return [(each.kind, dict(each.detail)) for each in await house.services.members.take_notices(house.person(number))]


async def question(house: House, number: int = OWNER) -> int:
    """The request that someone is told of."""
    ((kind, detail),) = await told(house, number)
    assert kind is NoticeKind.INTRODUCTION_ASKED
    return int(detail["introduction"])


async def answer(house: House, introduction_id: int, number: int = OWNER, *, agreed: bool = True) -> Together | None:
    return await house.services.introductions.answer(house.person(number), introduction_id, agreed=agreed)


async def beside(house: House, made: Initiative, number: int) -> list[Together]:
    """What someone sees of it beside an initiative."""
    return list((await house.services.initiatives.view(house.person(number), made.reference)).together)


async def refused(work: Any, error: type[AccordError]) -> None:
    with pytest.raises(error):
        await work


async def test_two_who_agree_learn_how_to_reach_each_other_and_nobody_else_does(house: House) -> None:
    kept = await initiative(house, house.person(OWNER), "Clubs", lead="Youth House")
    done = await ask(house, kept, title="Youth clubs", lead="Peace Lab")
    mine = done.saved.initiative
    assert (done.now, done.refused, done.title) == (True, None, "Clubs")
    ((kind, detail),) = await told(house, OWNER)
    number = int(detail.pop("introduction"))
    assert (kind, detail) == (NoticeKind.INTRODUCTION_ASKED, {"mine": "Clubs", "theirs": "Youth clubs"})
    (waits,) = await beside(house, mine, ASKER)
    assert (waits.asked_by_me, waits.title, waits.discord_id) == (True, "Clubs", None)
    (asks,) = await beside(house, kept, OWNER)
    assert (asks.asked_by_me, asks.title, asks.lead, asks.discord_id) == (False, "Youth clubs", "Peace Lab", None)
    agreed = await answer(house, number)
    assert agreed is not None
    assert (agreed.discord_id, agreed.lead) == (house.person(ASKER).discord_id, "Peace Lab")
    ((kind, detail),) = await told(house, ASKER)
    assert (kind, detail["mine"]) == (NoticeKind.INTRODUCTION_AGREED, "Youth clubs")
    reached = await house.services.introductions.look(house.person(ASKER), int(detail["introduction"]))
    assert (reached.discord_id, reached.lead, reached.title) == (
        house.person(OWNER).discord_id,
        "Youth House",
        "Clubs",
    )
    assert await beside(house, mine, ASKER) == [reached]
    assert await beside(house, kept, OWNER) == [agreed]
    for made in (mine, kept):
        assert await beside(house, made, SOMEBODY) == []
    await refused(house.services.introductions.look(house.person(SOMEBODY), number), IntroductionGone)


async def test_a_no_is_told_without_a_name_and_nothing_is_shown(house: House) -> None:
    kept = await initiative(house, house.person(OWNER), "Clubs")
    mine = (await ask(house, kept, title="Youth clubs")).saved.initiative
    number = await question(house)
    assert await answer(house, number, agreed=False) is None
    said = {"mine": "Youth clubs", "introduction": str(number)}
    assert await told(house, ASKER) == [(NoticeKind.INTRODUCTION_DECLINED, said)]
    assert await beside(house, mine, ASKER) == await beside(house, kept, OWNER) == []
    for who in (OWNER, ASKER, SOMEBODY):
        await refused(house.services.introductions.look(house.person(who), number), IntroductionGone)


async def test_the_first_answer_stands_however_often_it_is_given(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    await ask(house, kept)
    number = await question(house)
    first = await answer(house, number)
    assert await answer(house, number) == first
    await refused(answer(house, number, agreed=False), IntroductionGone)
    assert [kind for kind, _ in await told(house, ASKER)] == [NoticeKind.INTRODUCTION_AGREED]


async def test_of_two_who_answer_at_once_one_is_heard(house: House) -> None:
    lab = await known(house, "Peace Lab")
    await acts_for(house, SOMEBODY, lab)
    kept = await initiative(house, house.person(OWNER), organisation_id=lab)
    await ask(house, kept)
    number = await question(house)
    assert await question(house, SOMEBODY) == number
    answers = (answer(house, number, each) for each in (OWNER, SOMEBODY))
    done = await asyncio.gather(*answers, return_exceptions=True)
    assert sorted(type(each).__name__ for each in done) == ["IntroductionGone", "Together"]
    assert len(await told(house, ASKER)) == 1
    assert len([each for each in (OWNER, SOMEBODY) if await beside(house, kept, each)]) == 1


async def test_the_same_is_asked_once_however_often_it_is_pressed(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    draft = (await begin(house, house.person(ASKER))).draft.id
    work = [house.services.introductions.work_together(house.person(ASKER), draft, kept.reference) for _ in range(3)]
    done = await asyncio.gather(*work)
    assert sorted(each.now for each in done) == [False, False, True]
    assert len({each.saved.initiative.reference for each in done}) == 1
    assert (len(house.kept()["initiative"]), len(house.kept()["introduction"])) == (2, 1)
    number = await question(house)
    await answer(house, number, agreed=False)
    again = await house.services.introductions.work_together(house.person(ASKER), draft, kept.reference)
    assert (again.now, await told(house, OWNER)) == (False, [])


async def test_nothing_is_saved_where_there_is_nobody_to_ask(house: House) -> None:
    own = await initiative(house, house.person(ASKER))
    documents = await initiative(house, None, visibility=Visibility.NETWORK)
    hidden = await initiative(house, house.person(OWNER), visibility=Visibility.RESTRICTED)
    gone = await initiative(house, house.person(OWNER))
    async with house.database.begin() as tx:
        await tx.records.remove(gone.record.id)
    draft = (await begin(house, house.person(ASKER))).draft.id
    work_together = house.services.introductions.work_together
    cases = ((own, OwnRecord), (documents, NobodyToAsk), (hidden, UnknownRecord), (gone, UnknownRecord))
    for each, error in cases:
        await refused(work_together(house.person(ASKER), draft, each.reference), error)
    await refused(work_together(house.person(SOMEBODY), draft, hidden.reference), UnknownRecord)
    await refused(work_together(house.person(OWNER), draft, hidden.reference), OwnRecord)
    other = await initiative(house, house.person(SOMEBODY))
    await refused(work_together(house.person(OWNER), draft, other.reference), RecordDraftGone)
    assert house.kept()["introduction"] == []
    assert (await house.services.logging.look(house.person(ASKER), draft)).ready


async def test_whoever_asks_too_often_has_saved_and_learns_when_to_go_on(house: House) -> None:
    others = [await initiative(house, house.person(OWNER)) for _ in range(INTRODUCTIONS.often + 1)]
    for each in others[:-1]:
        assert (await ask(house, each)).now
    done = await ask(house, others[-1])
    assert isinstance(done.refused, TooMuchAtOnce)
    assert (done.now, done.saved.fresh) == (False, True)
    assert len(house.kept()["introduction"]) == INTRODUCTIONS.often


async def test_a_request_that_is_taken_back_is_told_to_nobody_any_more(house: House) -> None:
    kept = await initiative(house, house.person(OWNER))
    mine = (await ask(house, kept)).saved.initiative
    (waits,) = await beside(house, mine, ASKER)
    await refused(house.services.introductions.end(house.person(OWNER), waits.introduction_id), IntroductionGone)
    ended = await house.services.introductions.end(house.person(ASKER), waits.introduction_id)
    assert ended == waits
    assert await told(house, OWNER) == []
    await refused(answer(house, waits.introduction_id), IntroductionGone)
    await refused(house.services.introductions.end(house.person(ASKER), waits.introduction_id), IntroductionGone)


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
        await tx.records.settle(kept.record.id, visibility=Visibility.RESTRICTED)
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
