"""The largest Call that a content file may hold fits into Discord's messages, on every page and in every language."""

from datetime import UTC, datetime

import pytest

from bot.domain.calls import Call, CallText, LastWord
from bot.domain.languages import LANGUAGES
from bot.domain.posts import CardPosting
from bot.texts import texts_in
from cogs.call.cards import call_card
from cogs.call.reading import reading_card
from tests.guard import problems
from tests.guard.samples import answer
from tests.guardians.browse_slots import point_pages

TEXT_IN_A_MESSAGE = 4000
V2, NOBODY = 32768, {"parse": []}


def _both(said: int | str) -> dict[str, str]:
    return dict.fromkeys(LANGUAGES, "W" * said if isinstance(said, int) else said)


def _longest(field: str) -> int:
    """The longest text that a field takes, found by asking."""
    return max(length for length in (34, 100, 250, 600, 2000) if _accepts(field, length))


def largest_text(**lengths: int) -> CallText:
    """A text with as much of everything as a content file may hold; `lengths` for some of its fields."""
    of = {"title": 100, "short_title": 34, "issuer": 100, "document": 100, "document_note": 600, "summary": 250}
    of |= {"invitation": 600} | lengths
    return CallText.model_validate(
        {
            "reference": "CALL-999999",
            "slug": "w" * 40,
            "version": 9999,
            "rendering": "plain-words",
            "issued_on": "2016-09-30",
            "document_url": "https://example.org/" + "w" * 230,
            "preamble": [{"number": number, **_both(2000)} for number in range(1, 100)],
            "points": [
                {"number": number, "title": _both(100), "addressee": _both(100), **_both(2000)}
                for number in range(1, 21)
            ],
            **{field: _both(length) for field, length in of.items()},
        }
    )


def _accepts(field: str, length: int) -> bool:
    try:
        largest_text(**{field: length})
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("field", ["title", "short_title", "issuer", "document", "document_note", "summary"])
def test_the_lengths_here_are_the_longest_that_are_taken(field: str) -> None:
    text = largest_text()
    longest = len(getattr(text, field).en)
    assert longest == _longest(field)
    assert not _accepts(field, longest + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_largest_call_fits(language: str) -> None:
    texts, now = texts_in(language), datetime(2026, 1, 1, tzinfo=UTC)
    call = Call(id=1, text=largest_text(), loaded_at=now)
    over = call.model_copy(update={"closed_at": now, "last_word": LastWord.model_validate(_both("*" * 600))})
    pages = [reading_card(each, page, texts, closed=each.closed(now)) for each in (call, over) for page in range(200)]
    answered = point_pages(texts, call)
    pages += answered
    pages += [call_card(CardPosting(each, 10**9, each.closed(now), language), texts) for each in (call, over)]
    assert max(page.content_length() for page in pages) <= TEXT_IN_A_MESSAGE
    sent = [
        answer(4, number, components=page.to_components(), flags=V2, allowed_mentions=NOBODY)
        for number, page in enumerate(answered)
    ]
    assert problems(sent) == []
