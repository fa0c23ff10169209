"""What is kept of a record fits into the forms that correct it: nothing of it would be cut."""

from datetime import time

import pytest

from bot.domain.conferences import (
    CLAIMED_SOURCE_LIMIT,
    MOST_CLAIMED,
    MOST_HOSTS,
    MOST_LANGUAGES,
    MOST_PLACES,
    PLACE_LIMIT,
    SERIES_LIMIT,
    Claimed,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.countries import COUNTRIES
from bot.domain.dates import When
from bot.domain.languages import LANGUAGES
from bot.domain.meeting_parts import MeetingPlace, written_claimed, written_deadlines, written_place, written_tongues
from bot.domain.meeting_times import written_times
from bot.domain.moments import zone_names
from bot.domain.names import NAME_LIMIT
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.practices import LONG_LIMIT, SHORT_LIMIT
from bot.domain.records import LINK_LIMIT, MOST_COUNTRIES, MOST_TOPICS, SUMMARY_LIMIT, TITLE_LIMIT, LinkKind
from bot.domain.typed_lists import MOST_BELONGINGS, TOPIC_LIMIT, country_names, written_partner
from bot.domain.typed_practices import LINKS_LIMIT
from bot.spelling import Spelling
from bot.texts import texts_in
from bot.tongues import tongue_names
from cogs.conferences.add.drafts import ASKS as ADDING
from cogs.initiatives.log.drafts import ASKS
from cogs.practices.share.drafts import ASKS as PRACTICE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_lists_fit(language: str) -> None:
    texts = texts_in(language)
    words = Spelling(texts)
    countries = sorted((texts.country(each) for each in COUNTRIES), key=len)[-MOST_COUNTRIES:]
    partner = max((written_partner(Partner("x" * NAME_LIMIT, each), words) for each in PartnerRole), key=len)
    partners = "\n".join([partner] * MOST_PARTNERS)
    topics = ", ".join(["x" * TOPIC_LIMIT] * MOST_TOPICS)
    belongs = max((f"{words.link_word(each)}: INI-{2**53}" for each in LinkKind), key=len)
    longest = {
        "title": "x" * TITLE_LIMIT,
        "summary": "x" * SUMMARY_LIMIT,
        "lead": "x" * NAME_LIMIT,
        "countries": ", ".join(countries),
        "topics": topics,
        "dates": "2026-09-30 – 2026-09-30",
        "partners": partners,
        "link": "x" * LINK_LIMIT,
        "belongs": "\n".join([belongs] * MOST_BELONGINGS),
    }
    assert {name: len(said) for name, said in longest.items() if len(said) > ASKS.rooms[name]} == {}
    assert set(longest) == set(ASKS.rooms)
    # Titles of what it comes out of are kept, and written again as references.
    origins = "\n".join([f"CON-{2**53}"] * MOST_BELONGINGS)
    practice = dict.fromkeys(PRACTICE.rooms, "x" * LONG_LIMIT) | {
        "title": longest["title"],
        "topics": topics,
        "audience": "x" * SHORT_LIMIT,
        "setting": ", ".join(["x" * SHORT_LIMIT, *countries]),
        "partners": partners,
        "links": f"{'x' * LINKS_LIMIT}\n{origins}",
    }
    assert {name: len(said) for name, said in practice.items() if len(said) > PRACTICE.rooms[name]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_conference_fits(language: str) -> None:
    texts = texts_in(language)
    words = Spelling(texts)
    countries = sorted(COUNTRIES, key=lambda each: len(texts.country(each)))[-MOST_PLACES:]
    where = MeetingPlace("x" * PLACE_LIMIT, tuple(countries), online=True, link="x" * LINK_LIMIT)
    host = max((written_partner(Partner("x" * NAME_LIMIT, each), words) for each in PartnerRole), key=len)
    spoken = sorted(tongue_names(language), key=lambda code: len(tongue_names(language)[code]))[-MOST_LANGUAGES:]
    day = When(2027, 12, 31)
    longest = {
        "title": "x" * TITLE_LIMIT,
        "dates": written_times(Times(day, When(2028, 12, 31), time(9), time(17), "UTC")),
        "zone": max(zone_names(), key=len),
        "place": written_place(where, words),
        "hosts": "\n".join([host] * MOST_HOSTS),
        "summary": "x" * SUMMARY_LIMIT,
        "topics": ", ".join(["x" * TOPIC_LIMIT] * MOST_TOPICS),
        "registration": "x" * LINK_LIMIT,
        "deadlines": written_deadlines(tuple(Deadline(each, day) for each in DeadlineKind), words),
        "languages": written_tongues(tuple(spoken), words),
        "claimed": written_claimed(Claimed(MOST_CLAIMED, "x" * CLAIMED_SOURCE_LIMIT)),
        "series": "x" * SERIES_LIMIT,
    }
    assert {name: len(said) for name, said in longest.items() if len(said) > ADDING.rooms[name]} == {}
    assert set(longest) == set(ADDING.rooms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_read_again_as_it_was_written(language: str) -> None:
    words = Spelling(texts_in(language))
    typed = ", ".join(words.country_words(each) for each in COUNTRIES)
    assert [words.country(each) for each in country_names(typed)] == list(COUNTRIES)
