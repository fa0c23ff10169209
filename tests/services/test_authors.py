"""Someone else's message: its author is asked once, decides alone, and nothing of it outlives a no or seven days."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.errors import CannotPost, DiscordUnavailable, ServerOnly
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.messages import MessageUnusable, NotTheAuthor, QuestionOver, Unusable
from bot.domain.errors.record_drafts import AuthorNotAnswered, RecordDraftGone
from bot.domain.messages import Handed, Place
from bot.domain.notices import NoticeKind
from bot.domain.posts import AuthorPosting
from bot.domain.record_drafts import RecordDraft
from bot.domain.records import SUMMARY_LIMIT, RecordKind
from tests.drafting import begin, typed
from tests.house import HOME, ID, House

CHANNEL = ID + 50


def message(house: House, number: int = 1, text: str = "We meet every week.") -> Handed:
    """What person 9 wrote."""
    return Handed(Place(HOME, CHANNEL, ID + 60 + number), house.person(9).discord_id, by_app=False, text=text)


async def ask(house: House, who: Actor, handed: Handed | None = None, **known: Any) -> RecordDraft:
    """Begin a draft from it."""
    kind = RecordKind.INITIATIVE
    return await house.services.authors.ask(who, kind, handed or message(house), typed(**known), "en")


def questions(house: House) -> list[AuthorPosting]:
    """The questions that stand in the channel."""
    return [what for _, what in house.board.messages.values() if isinstance(what, AuthorPosting)]


async def test_its_author_is_asked_with_one_post_that_calls_them(house: House) -> None:
    who = house.person(1)
    draft = await ask(house, who, lead="Youth House")
    (question,) = questions(house)
    assert question == AuthorPosting(
        draft.id, RecordKind.INITIATIVE, house.person(9).discord_id, message(house).place.link, "Person 1", "en"
    )
    assert (draft.one("summary"), draft.one("lead")) == ("We meet every week.", "Youth House")
    assert draft.expires_at == house.clock() + timedelta(days=7)
    assert (await ask(house, who)).id == draft.id
    assert len(questions(house)) == 1


async def test_until_they_say_yes_it_is_worked_on_and_not_saved(house: House) -> None:
    who = house.person(1)
    draft = await ask(house, who)
    house.clock.move(days=3)
    kept = await house.services.record_drafts.keep(who, draft.id, typed(title="Clubs", areas=("EDU",)))
    assert kept.expires_at == draft.expires_at
    for save in (house.services.logging.save, house.services.logging.would_be):
        with pytest.raises(AuthorNotAnswered):
            await save(who, draft.id)
    await house.services.authors.answer(house.person(9), draft.id, agreed=True)
    saved = await house.services.logging.save(who, draft.id)
    assert saved.initiative.summary == "We meet every week."
    (notice,) = await house.services.members.take_notices(who)
    assert (notice.kind, notice.detail) == (NoticeKind.AUTHOR_AGREED, {"link": message(house).place.link})


async def test_a_yes_gives_it_thirty_days_and_forgets_who_said_it(house: House) -> None:
    draft = await ask(house, house.person(1))
    house.clock.move(days=6)
    await house.services.authors.answer(house.person(9), draft.id, agreed=True)
    (row,) = house.kept()["record_draft"]
    assert (row["expires_at"], row["author_discord_id"]) == (house.clock() + timedelta(days=30), None)


async def test_after_a_no_its_text_is_gone_at_once_and_the_maker_is_told(house: House) -> None:
    who = house.person(1)
    draft = await ask(house, who)
    await house.services.authors.answer(house.person(9), draft.id, agreed=False)
    assert "every week" not in repr(house.kept())
    assert str(house.person(9).discord_id) not in repr(house.kept()["record_draft"])
    assert await house.services.record_drafts.mine(who) == []
    with pytest.raises(RecordDraftGone):
        await house.services.logging.look(who, draft.id)
    (notice,) = await house.services.members.take_notices(who)
    assert notice.kind is NoticeKind.AUTHOR_DECLINED


async def test_after_a_no_what_its_maker_typed_besides_stays_theirs(house: House) -> None:
    who = house.person(1)
    draft = await ask(house, who)
    await house.services.record_drafts.keep(who, draft.id, typed(title="Clubs", areas=("EDU",)))
    await house.services.authors.answer(house.person(9), draft.id, agreed=False)
    looked = await house.services.logging.look(who, draft.id)
    assert (looked.draft.one("title"), looked.draft.one("summary")) == ("Clubs", "")
    assert (await house.services.logging.save(who, draft.id)).initiative.summary == ""


@pytest.mark.parametrize("agreed", [True, False])
async def test_nobody_else_answers_and_nobody_twice(house: House, agreed: bool) -> None:
    draft = await ask(house, house.person(1))
    for other in (house.person(1), house.admin(), house.person(2)):
        with pytest.raises(NotTheAuthor):
            await house.services.authors.answer(other, draft.id, agreed=agreed)
    await house.services.authors.answer(house.person(9), draft.id, agreed=agreed)
    for again in (True, False):
        with pytest.raises(QuestionOver):
            await house.services.authors.answer(house.person(9), draft.id, agreed=again)
    with pytest.raises(QuestionOver):
        await house.services.authors.answer(house.person(9), 999, agreed=agreed)


@pytest.mark.parametrize("outcome", ["waiting", "agreed", "declined", "thrown away"])
async def test_nobody_is_asked_twice_about_one_message(house: House, outcome: str) -> None:
    draft = await ask(house, house.person(1))
    if outcome in {"agreed", "declined"}:
        await house.services.authors.answer(house.person(9), draft.id, agreed=outcome == "agreed")
    if outcome == "thrown away":
        await house.services.record_drafts.discard(house.person(1), draft.id)
    askers = [house.person(2)] if outcome in {"waiting", "agreed"} else [house.person(1), house.person(2)]
    for asker in askers:
        with pytest.raises(MessageUnusable) as refused:
            await ask(house, asker)
        assert refused.value.why is Unusable.ASKED_BEFORE
    assert len(questions(house)) <= 1


async def test_two_who_ask_at_once_call_the_author_once(house: House) -> None:
    asked = await asyncio.gather(*(ask(house, house.person(each)) for each in range(1, 5)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in asked) == ["MessageUnusable"] * 3 + ["RecordDraft"]
    assert len(questions(house)) == 1


async def test_after_seven_days_without_an_answer_text_and_question_are_gone(house: House) -> None:
    draft = await ask(house, house.person(1))
    await house.services.record_drafts.keep(house.person(1), draft.id, typed(title="Clubs"))
    await house.tick(days=7)
    assert house.kept()["record_draft"] == []
    assert questions(house) == []
    with pytest.raises(QuestionOver):
        await house.services.authors.answer(house.person(9), draft.id, agreed=True)


@pytest.mark.parametrize("trouble", [CannotPost(channel_id=CHANNEL), DiscordUnavailable()])
async def test_the_text_goes_after_seven_days_whatever_discord_does(house: House, trouble: Any) -> None:
    await ask(house, house.person(1))
    house.board.trouble = trouble
    await house.tick(days=7)
    assert house.kept()["record_draft"] == []


async def test_throwing_the_draft_away_takes_the_question_back(house: House) -> None:
    draft = await ask(house, house.person(1))
    await house.services.record_drafts.discard(house.person(1), draft.id)
    assert questions(house) == []
    assert "every week" not in repr(house.kept())


@pytest.mark.parametrize("trouble", [CannotPost(channel_id=CHANNEL), DiscordUnavailable()])
async def test_where_the_question_cannot_be_posted_nothing_is_kept(house: House, trouble: Any) -> None:
    house.board.trouble = trouble
    with pytest.raises(type(trouble)):
        await ask(house, house.person(1))
    assert house.kept()["record_draft"] == []
    house.board.trouble = None
    await ask(house, house.person(1))
    assert len(questions(house)) == 1


@pytest.mark.parametrize("posted", [True, False])
async def test_a_crash_between_keeping_and_asking_is_mended_without_a_second_question(
    house: House,
    posted: bool,
) -> None:
    draft = await ask(house, house.person(1))
    async with house.database.begin() as tx:
        await tx.record_drafts.settle(draft.id, message_id=None)
    if not posted:
        house.board.messages.clear()
    assert (await ask(house, house.person(1))).id == draft.id
    (question,) = house.board.messages
    assert house.kept()["record_draft"][0]["message_id"] == question


async def test_who_left_cannot_be_asked(house: House) -> None:
    house.door.left.add(house.person(9).discord_id)
    with pytest.raises(MessageUnusable) as refused:
        await ask(house, house.person(1))
    assert refused.value.why is Unusable.AUTHOR_LEFT
    with pytest.raises(ServerOnly):
        await ask(house, house.person(1, None))


async def test_nobody_has_many_people_called(house: House) -> None:
    for number in range(5):
        await ask(house, house.person(1), message(house, number))
    with pytest.raises(TooMuchAtOnce):
        await ask(house, house.person(1), message(house, 6))
    assert len(questions(house)) == 5
    await ask(house, house.person(2), message(house, 6))


async def test_of_a_long_message_the_beginning_is_used(house: House) -> None:
    long = replace(message(house), text="word " * 800)
    draft = await ask(house, house.person(1), long)
    assert SUMMARY_LIMIT - 10 < len(draft.one("summary")) <= SUMMARY_LIMIT
    assert draft.one("summary").endswith("word…")


async def test_erasing_oneself_takes_ones_message_along(house: House) -> None:
    author = house.person(9)
    await begin(house, author)
    await ask(house, house.person(1))
    await house.services.privacy.erase(author)
    assert "every week" not in repr(house.kept())
