"""Working together: asked once, answered by who looks after the other one; known to two people, once both agreed."""

import asyncio

from bot.domain.errors.introductions import IntroductionGone
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.participation import NobodyToAsk, OwnRecord
from bot.domain.errors.record_drafts import RecordDraftGone
from bot.domain.errors.records import UnknownRecord
from bot.domain.notices import NoticeKind
from bot.domain.visibility import Visibility
from bot.services.limits import INTRODUCTIONS
from tests.drafting import begin
from tests.house import House
from tests.introducing import ASKER, OWNER, SOMEBODY, answer, ask, beside, question, refused, told
from tests.organisations import acts_for, known
from tests.records import initiative


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
