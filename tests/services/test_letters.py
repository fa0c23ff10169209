"""Writing letters: a draft that is whole, looked at as it is sent, by stewards only; and readers who want no more."""

import asyncio
from typing import Any

import pytest

from bot.domain.errors import NotAllowed
from bot.domain.errors.letters import (
    LetterChanged,
    LetterEmpty,
    LetterGone,
    LetterHalf,
    LetterTooLong,
    NobodyToWriteTo,
)
from tests.house import House
from tests.services.writing import EN, FR, draft, send, steward


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({}, LetterEmpty),
        ({"en": ("", " \n"), "fr": ("\u200b", "")}, LetterEmpty),
        ({"en": EN, "fr": ("", FR[1])}, LetterHalf),
        ({"en": ("A subject", "…")}, LetterHalf),
        ({"en": ("x" * 101, EN[1])}, LetterTooLong),
        ({"fr": (FR[0], "é" * 1501)}, LetterTooLong),
    ],
)
async def test_a_letter_that_is_empty_half_or_too_long_is_refused(house: House, said: Any, refused: Any) -> None:
    with pytest.raises(refused):
        await house.services.letters.draft(steward(house), "CALL-1", said)
    assert house.kept()["letter"] == []


async def test_the_longest_letter_with_characters_that_no_database_keeps_is_kept(house: House) -> None:
    preview = await draft(house, en=("a\nb\x00", "x\x00\ud800" * 750 + "y" * 750))
    assert preview.letter.content.by_language["en"].subject == "a b"
    assert preview.letter.content.by_language["en"].text == "x" * 750 + "y" * 750


async def test_a_letter_to_nobody_stays_a_draft(house: House) -> None:
    await house.sign_many([1, 2])
    with pytest.raises(NobodyToWriteTo):
        await send(house)
    assert [row["state"] for row in house.kept()["letter"]] == ["draft"]


async def test_a_steward_has_one_draft_for_a_call_and_nobody_else_reaches_it(house: House) -> None:
    await house.sign_many([1], may_write=True)
    first = await draft(house)
    again = await draft(house, en=("Better", "Words."))
    assert again.letter.id == first.letter.id
    other = await draft(house, number=902)
    assert other.letter.id != first.letter.id
    with pytest.raises(LetterGone):
        await house.services.letters.preview(steward(house, 902), first.letter.id)
    with pytest.raises(LetterGone):
        await house.services.letters.send(steward(house, 902), first.letter.id, again.letter.content.mark)
    await house.services.letters.discard(steward(house, 902), first.letter.id)
    desk = await house.services.letters.desk(steward(house), None)
    assert desk.draft is not None
    assert desk.draft.letter.content.in_("fr").subject == "Better"


async def test_two_forms_sent_at_once_make_one_draft(house: House) -> None:
    await asyncio.gather(*(draft(house) for _ in range(5)))
    assert len(house.kept()["letter"]) == 1


async def test_a_preview_that_is_out_of_date_is_not_sent(house: House) -> None:
    await house.sign_many([1], may_write=True)
    seen = (await draft(house)).letter
    await draft(house, en=("Better", "Words."))
    with pytest.raises(LetterChanged):
        await house.services.letters.send(steward(house), seen.id, seen.content.mark)
    assert [row["state"] for row in house.kept()["letter"]] == ["draft"]


async def test_a_draft_lives_thirty_days_and_a_discarded_one_is_gone(house: House) -> None:
    old = await draft(house)
    await house.tick(days=29, hours=23)
    assert len(house.kept()["letter"]) == 1
    await house.tick(hours=2)
    with pytest.raises(LetterGone):
        await house.services.letters.preview(steward(house), old.letter.id)
    new = await draft(house)
    for _ in range(2):
        await house.services.letters.discard(steward(house), new.letter.id)
    assert house.kept()["letter"] == []


async def test_only_stewards_write(house: House) -> None:
    mine = await draft(house)
    letters, someone = house.services.letters, house.person(901, admin=True, reviewer=True)
    for attempt in (
        letters.call(someone, None),
        letters.desk(someone, None),
        letters.draft(someone, "CALL-1", {"en": ("Other", "Words.")}),
        letters.preview(someone, mine.letter.id),
        letters.send(someone, mine.letter.id, mine.letter.content.mark),
        letters.go_on(someone, mine.letter.id),
        letters.stop_for_good(someone, mine.letter.id),
        letters.discard(someone, mine.letter.id),
    ):
        with pytest.raises(NotAllowed):
            await attempt
    assert (await draft(house)).letter.content == mine.letter.content


async def test_a_reader_who_wants_no_more_gets_none_and_says_so_as_often_as_they_like(house: House) -> None:
    await house.sign_many([1, 2], may_write=True)
    total = await house.total()
    for _ in range(2):
        await house.services.letters.no_more(house.person(1, None), "CALL-1")
    standing = await house.services.signing.standing(house.person(1), None)
    assert standing.signature.may_write is False
    assert await house.total() == total
    assert (await draft(house)).people == 1
    await house.services.signing.withdraw(house.person(2), None)
    await house.services.letters.no_more(house.person(2, None), "CALL-1")
    await house.services.letters.no_more(house.person(77, None), "CALL-1")
    lines = [row for row in house.kept()["audit"] if row["action"] == "signature.no_more_letters"]
    assert len(lines) == 1
