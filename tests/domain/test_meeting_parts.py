"""Where a conference is, its languages, its deadlines and how many took part, as they are typed."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conferences import CLAIMED_SOURCE_LIMIT, MOST_CLAIMED, MOST_PLACES, Claimed, Deadline, DeadlineKind
from bot.domain.countries import COUNTRIES, Country
from bot.domain.dates import When
from bot.domain.errors import AccordError, NameCalls
from bot.domain.errors.conferences import (
    DeadlineNotUnderstood,
    NumberNotUnderstood,
    SourceMissing,
    TwoOnlineLinks,
    UnknownTongue,
)
from bot.domain.errors.records import DateNotUnderstood, LinkNotUsable, NoSuchDay, TextTooLong, TooManyOf
from bot.domain.meeting_parts import (
    MeetingPlace,
    read_claimed,
    read_deadline,
    read_place,
    read_tongues,
    written_claimed,
    written_deadlines,
    written_place,
    written_tongues,
)
from bot.spelling import Spelling
from bot.texts import texts_in
from bot.tongues import tongue_names

ENGLISH: Final = Spelling(texts_in("en"))
BOTH: Final = (ENGLISH, Spelling(texts_in("fr")))
CANADA: Final = (Country("CA"),)
LINK: Final = "https://example.org/room"


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("Montréal, Canada; online https://example.org/room", MeetingPlace("Montréal", CANADA, online=True, link=LINK)),
        (
            "Montréal, Canada ; en ligne : https://example.org/room",
            MeetingPlace("Montréal", CANADA, online=True, link=LINK),
        ),
        ("Montréal, Canada", MeetingPlace("Montréal", CANADA)),
        ("https://example.org/room", MeetingPlace(online=True, link=LINK)),
        ("en ligne", MeetingPlace(online=True)),
        ("hybrid, Oslo, Norvège", MeetingPlace("Oslo", (Country("NO"),), online=True)),
        ("Ulaanbaatar, Mongolia and online", MeetingPlace("Ulaanbaatar", (Country("MN"),), online=True)),
        ("online via Zoom", MeetingPlace("online via Zoom", online=True)),
        ("Kenya, Mali", MeetingPlace("", (Country("KE"), Country("ML")))),
        # Two letters may be a state, a word or a country.
        ("Portland, OR", MeetingPlace("Portland, OR")),
        ("London, UK", MeetingPlace("London", (Country("GB"),))),
        # A city is no country, even where its name is a part of one's.
        ("Brazzaville", MeetingPlace("Brazzaville")),
        ("", MeetingPlace()),
    ],
)
def test_a_place_its_countries_and_a_room_online_are_told_apart(typed: str, where: MeetingPlace) -> None:
    for words in BOTH:
        assert read_place(typed, words) == where
        assert read_place(written_place(where, words), words) == where


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("online ftp://example.org", LinkNotUsable),
        ("online https://me@example.org/", LinkNotUsable),
        ("online zoom.us/j/1", LinkNotUsable),
        ("online https://localhost/", LinkNotUsable),
        ("https://example.org https://example.net", TwoOnlineLinks),
        ("@everyone", NameCalls),
    ],
)
def test_links_that_nobody_should_follow_are_refused(typed: str, error: type[AccordError]) -> None:
    with pytest.raises(error):
        read_place(typed, ENGLISH)


def test_people_meet_in_few_countries() -> None:
    typed = ", ".join(ENGLISH.country_words(each) for each in sorted(COUNTRIES)[: MOST_PLACES + 1])
    with pytest.raises(TooManyOf):
        read_place(typed, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("English, French", ("en", "fr")),
        ("français et anglais", ("fr", "en")),
        ("ar / zh & RU", ("ar", "zh", "ru")),
        ("español، العربية", ("es", "ar")),
        ("French, français, FR", ("fr",)),
        ("", ()),
    ],
)
def test_languages_are_read_by_any_name_or_code(typed: str, codes: tuple[str, ...]) -> None:
    for words in BOTH:
        assert read_tongues(typed, words) == codes


@pytest.mark.parametrize("words", BOTH)
def test_every_language_is_read_again_as_it_is_written(words: Spelling) -> None:
    for code in set(tongue_names("en")) & set(tongue_names("fr")):
        assert read_tongues(written_tongues((code,), words), words) == (code,)


def test_a_language_that_nobody_knows_is_answered_with_those_that_may_be_meant() -> None:
    with pytest.raises(UnknownTongue) as refused:
        read_tongues("Frensh", ENGLISH)
    assert "French" in refused.value.near
    with pytest.raises(TooManyOf):
        read_tongues("ar, zh, en, fr, ru, es, pt, de, it, sw, hi", ENGLISH)


@pytest.mark.parametrize(
    ("line", "kind", "due"),
    [
        ("registration: 2027-03-01", DeadlineKind.REGISTRATION, When(2027, 3, 1)),
        ("Registration closes on 1 March 2027", DeadlineKind.REGISTRATION, When(2027, 3, 1)),
        ("- register by March 1, 2027", DeadlineKind.REGISTRATION, When(2027, 3, 1)),
        ("papers until 15 January 2027", DeadlineKind.PAPERS, When(2027, 1, 15)),
        ("call for papers – January 2027", DeadlineKind.PAPERS, When(2027, 1)),
        ("Inscription jusqu’au 1er mars 2027", DeadlineKind.REGISTRATION, When(2027, 3, 1)),
        ("appel à communications avant le 15 janvier 2027", DeadlineKind.PAPERS, When(2027, 1, 15)),
        ("Résumés : 15.01.2027", DeadlineKind.PAPERS, When(2027, 1, 15)),
    ],
)
def test_a_deadline_is_read_in_both_languages(line: str, kind: DeadlineKind, due: When) -> None:
    for words in BOTH:
        assert read_deadline(line, words) == Deadline(kind, due)
        assert read_deadline(written_deadlines((Deadline(kind, due),), words), words) == Deadline(kind, due)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("2027-03-01", DeadlineNotUnderstood),
        ("registration", DeadlineNotUnderstood),
        ("lunch: 2027-03-01", DeadlineNotUnderstood),
        ("registration: next spring", DateNotUnderstood),
        ("registration: 2027-02-31", NoSuchDay),
    ],
)
def test_a_line_that_says_no_deadline_is_refused(line: str, error: type[AccordError]) -> None:
    with pytest.raises(error):
        read_deadline(line, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "number", "source"),
    [
        ("500 – the organisers", 500, "the organisers"),
        ("500 participants (UNESCO)", 500, "UNESCO"),
        ("1,200: UNESCO, 2015", 1200, "UNESCO, 2015"),
        ("12\u202f000 selon le ministère", 12000, "le ministère"),
        ("500 according to the organisers", 500, "the organisers"),
    ],
)
def test_a_number_is_read_with_who_says_so(typed: str, number: int, source: str) -> None:
    assert read_claimed(typed) == Claimed(number, source)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("500", SourceMissing),
        ("500 participants", SourceMissing),
        ("500 – ", SourceMissing),
        ("0 – the organisers", NumberNotUnderstood),
        (f"{MOST_CLAIMED + 1} – the organisers", NumberNotUnderstood),
        ("many – the organisers", NumberNotUnderstood),
        ("400-500 – the organisers", NumberNotUnderstood),
        ("9" * 300, NumberNotUnderstood),
        ("500 – " + "x" * (CLAIMED_SOURCE_LIMIT + 1), TextTooLong),
    ],
)
def test_a_number_that_nobody_stands_for_is_refused(typed: str, error: type[AccordError]) -> None:
    with pytest.raises(error):
        read_claimed(typed)


def test_nothing_claimed_is_nothing() -> None:
    assert read_claimed(" ") is None
    assert written_claimed(None) == ""


@given(number=st.integers(1, MOST_CLAIMED), source=st.text(min_size=1, max_size=60))
def test_a_claim_is_read_again_as_it_is_written(number: int, source: str) -> None:
    try:
        claimed = read_claimed(f"{number} – {source}")
    except AccordError:
        return
    assert claimed is not None
    assert claimed.number == number
    assert read_claimed(written_claimed(claimed)) == claimed


@given(st.text(max_size=60))
def test_whatever_is_typed_as_a_place_is_read_again_as_it_is_written(typed: str) -> None:
    try:
        where = read_place(typed, ENGLISH)
    except AccordError:
        return
    assert read_place(written_place(where, ENGLISH), ENGLISH) == where
