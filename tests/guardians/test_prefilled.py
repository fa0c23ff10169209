"""What is kept of an initiative fits into the forms that correct it: nothing of it would be cut."""

import pytest

from bot.domain.countries import COUNTRIES
from bot.domain.languages import LANGUAGES
from bot.domain.names import NAME_LIMIT
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.records import LINK_LIMIT, MOST_COUNTRIES, MOST_TOPICS, SUMMARY_LIMIT, TITLE_LIMIT, LinkKind
from bot.domain.typed_lists import MOST_BELONGINGS, TOPIC_LIMIT, country_names, written_partner
from bot.spelling import Spelling
from bot.texts import texts_in
from cogs.initiatives.log.drafts import ASKS


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_lists_fit(language: str) -> None:
    texts = texts_in(language)
    words = Spelling(texts)
    countries = sorted((texts.country(each) for each in COUNTRIES), key=len)[-MOST_COUNTRIES:]
    partner = max((written_partner(Partner("x" * NAME_LIMIT, each), words) for each in PartnerRole), key=len)
    belongs = max((f"{words.link_word(each)}: INI-{2**53}" for each in LinkKind), key=len)
    longest = {
        "title": "x" * TITLE_LIMIT,
        "summary": "x" * SUMMARY_LIMIT,
        "lead": "x" * NAME_LIMIT,
        "countries": ", ".join(countries),
        "topics": ", ".join(["x" * TOPIC_LIMIT] * MOST_TOPICS),
        "dates": "2026-09-30 – 2026-09-30",
        "partners": "\n".join([partner] * MOST_PARTNERS),
        "link": "x" * LINK_LIMIT,
        "belongs": "\n".join([belongs] * MOST_BELONGINGS),
    }
    assert {name: len(said) for name, said in longest.items() if len(said) > ASKS.rooms[name]} == {}
    assert set(longest) == set(ASKS.rooms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_read_again_as_it_was_written(language: str) -> None:
    words = Spelling(texts_in(language))
    typed = ", ".join(words.country_words(each) for each in COUNTRIES)
    assert [words.country(each) for each in country_names(typed)] == list(COUNTRIES)
