"""Closing a Call: by a steward, with a last word, for good."""

import asyncio

import pytest

from bot.domain.closing import LAST_WORD_LIMIT, last_word
from bot.domain.errors import CallClosed, NotAllowed, UnknownCall
from bot.domain.errors.closing import AlreadyClosed, LastWordMissing, LastWordTooLong
from bot.domain.posts import CardPosting
from bot.domain.signatures import ShowAs
from tests.house import GUEST, HOME, House

WORDS = last_word(en="Thank you all.", fr="Merci à vous.")


async def close(house: House) -> None:
    await house.services.closing.close(house.person(901, steward=True), None, WORDS)


async def test_a_steward_is_shown_what_closing_means_before_it_happens(house: House) -> None:
    await house.sign_many([1, 2])
    await house.sign(house.person(3, GUEST))
    closing = await house.services.closing.prepare(house.person(901, None, steward=True), "CALL-1")
    assert (closing.call.reference, closing.total) == ("CALL-1", 2)
    assert closing.anonymous_from == house.clock().replace(year=2027)
    assert not house.services.calls.is_closed(await house.services.calls.read(None))


@pytest.mark.parametrize("may", [{}, {"admin": True, "reviewer": True, "may_post": True}])
async def test_nobody_but_a_steward_closes_a_call(house: House, may: dict[str, bool]) -> None:
    for work in (
        house.services.closing.prepare(house.person(1, **may), None),
        house.services.closing.close(house.person(1, **may), None, WORDS),
    ):
        with pytest.raises(NotAllowed) as refusal:
            await work
        assert refusal.value.needs == "steward"
    assert (await house.services.calls.read(None)).closed_at is None
    assert house.kept()["audit"][-1]["action"] != "call.closed"


async def test_an_unknown_call_is_not_closed(house: House) -> None:
    with pytest.raises(UnknownCall):
        await house.services.closing.close(house.person(901, steward=True), "CALL-9", WORDS)


async def test_a_closed_call_keeps_its_last_word_and_takes_no_more_signatures(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    await close(house)
    call = await house.services.calls.read(None)
    assert (call.closed_at, call.last_word) == (house.clock(), WORDS)
    assert house.services.calls.is_closed(call)
    for who in (house.person(1), house.person(2), house.person(3, GUEST)):
        with pytest.raises(CallClosed):
            await house.sign(who, correct=True)
    assert await house.total() == 1


async def test_on_a_closed_call_one_can_still_withdraw_and_be_shown_differently(house: House) -> None:
    await house.sign_many([1, 2])
    await close(house)
    shown = await house.services.signing.show_differently(house.person(1), None, ShowAs.NAME, "")
    assert shown.signature.shown_name == "Person 1"
    await house.services.signing.withdraw(house.person(2), None)
    assert await house.total() == 1


async def test_a_second_press_changes_nothing_and_is_one_line_in_the_log(house: House) -> None:
    await close(house)
    closed = await house.services.calls.read(None)
    house.clock.move(days=1)
    with pytest.raises(AlreadyClosed):
        await house.services.closing.close(house.person(902, steward=True), None, last_word(en="No!", fr="Non !"))
    with pytest.raises(AlreadyClosed):
        await house.services.closing.prepare(house.person(902, steward=True), None)
    assert await house.services.calls.read(None) == closed
    assert [row["action"] for row in house.kept()["audit"]].count("call.closed") == 1


async def test_of_two_stewards_at_once_one_closes_it(house: House) -> None:
    said = [last_word(en=f"Word {number}", fr=f"Mot {number}") for number in range(2)]
    closing = house.services.closing.close
    outcomes = await asyncio.gather(
        *(closing(house.person(901 + number, steward=True), None, words) for number, words in enumerate(said)),
        return_exceptions=True,
    )
    (call,) = [each for each in outcomes if not isinstance(each, BaseException)]
    assert [type(each) for each in outcomes if isinstance(each, BaseException)] == [AlreadyClosed]
    assert (await house.services.calls.read(None)).last_word == call.last_word


async def test_every_card_says_so_within_the_next_tick(house: House) -> None:
    await house.set_up(HOME, 77)
    await house.services.posts.post_card(house.admin(), None, 77)
    await house.sign(house.person(1))
    await close(house)
    await house.tick(seconds=5)
    (card,) = [what for _, what in house.board.messages.values() if isinstance(what, CardPosting)]
    assert (card.closed, card.total, card.call.last_word) == (True, 1, WORDS)


@pytest.mark.parametrize(
    ("en", "fr", "refusal"),
    [
        ("", "Merci", LastWordMissing),
        ("Thanks", " \n", LastWordMissing),
        ("Thanks", "\x00", LastWordMissing),
        ("x" * (LAST_WORD_LIMIT + 1), "Merci", LastWordTooLong),
        ("Thanks", "x" * 4000, LastWordTooLong),
    ],
)
def test_a_last_word_is_said_in_both_languages_and_briefly(en: str, fr: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        last_word(en=en, fr=fr)


def test_the_longest_last_word_is_taken_without_what_surrounds_it() -> None:
    words = last_word(en=f"  {'x' * LAST_WORD_LIMIT}\n", fr="a\x00b")
    assert (len(words.en), words.fr) == (LAST_WORD_LIMIT, "ab")
