"""An edition fits into a message whatever it tells: nothing that people type breaks it or calls anyone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dates import When
from bot.domain.digests import Section
from bot.domain.editions import EditionPosting, Moment, Told, ToldSection
from bot.domain.languages import LANGUAGES
from bot.domain.records import TITLE_LIMIT, Answer, Subject
from bot.domain.visibility import Visibility
from bot.texts import texts_in
from cogs.digests.editions.cards import edition_card, thread_name
from tests.guard import problems
from tests.guard.samples import answer
from tests.guardians import browse_slots, commitment_slots, conference_slots, edition_slots, practice_slots
from tests.guardians.slots import CALL

V2: Final = 32768
# Of their own words only titles matter here.
ABOUT: Final = Subject(answers=(Answer(1, 1),))
EN: Final = texts_in("en")
NOUNS: Final = {
    Section.CONFERENCES: conference_slots.conference(EN),
    Section.PRACTICES: practice_slots.practice(EN),
    Section.INITIATIVES: browse_slots.initiative(EN),
    Section.COMMITMENTS: commitment_slots.commitment(EN),
}
ID: Final = 10**17
HOSTILE: Final = st.sampled_from(
    [
        *f"@everyone @here <@{ID}> <@!{ID}> <@&{ID}> <#{ID}> </x:{ID}> <t:0:R> ``` || ](https://x) []".split(),
        *["#", ">", "\\", "*_"],
        *["\u202e", "👩\u200d👩\u200d👧\u200d👦", "🇫🇷", "مؤتمر", "𝕏𝕏𝕏"],
    ]
)
TITLES: Final = st.one_of(
    st.lists(HOSTILE, min_size=1, max_size=40).map(" ".join),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=TITLE_LIMIT),
    st.sampled_from(["𝕏", "*", "م", "🎉"]).map(lambda each: each * TITLE_LIMIT),
).map(lambda typed: " ".join(f"{typed} a".split())[-TITLE_LIMIT:])
MOMENTS: Final = st.sampled_from(list(Moment))


@st.composite
def sections(draw: st.DrawFn) -> tuple[ToldSection, ...]:
    """Any entries of any nouns: at most as many as are listed."""
    told: list[ToldSection] = []
    number, left = 1, 25
    for section, noun in NOUNS.items():
        titles = draw(st.lists(TITLES, max_size=min(left, 12)))
        entries: list[Told] = []
        for title in titles:
            record = replace(noun.record, id=number, title=title, wordings={}, subject=ABOUT)
            entries.append(Told(draw(MOMENTS), replace(noun, record=record), When(2026, 5, 1)))
            number += 1
        left -= len(titles)
        told.append(ToldSection(section, tuple(entries), draw(st.integers(0, 300))))
    return tuple(told)


def written(component: Any) -> Iterator[str]:
    """All that a component says."""
    if "content" in component:
        yield component["content"]
    for inner in component.get("components", ()):
        yield from written(inner)


def lines(card: Any) -> list[str]:
    return [line for part in card for said in written(part) for line in said.split("\n")]


@cache
def drawn(language: str) -> list[tuple[EditionPosting, Any]]:
    """The slots, each with its card."""
    texts = texts_in(language)
    return [(what, edition_card(what, texts).to_components()) for what in edition_slots.editions(texts, CALL)]


@settings(max_examples=40, deadline=None)
@given(told=sections(), language=st.sampled_from(LANGUAGES), around=st.booleans())
def test_any_content_fits_and_calls_nobody(told: tuple[ToldSection, ...], language: str, *, around: bool) -> None:
    texts = texts_in(language)
    make = edition_slots.fullest if around else lambda texts, _, **more: edition_slots.posting(texts, **more)
    what = make(texts, CALL, sections=told, digest=replace(edition_slots.DIGEST, role_id=None))
    card = edition_card(what, texts).to_components()
    assert problems([answer(4, 1, components=card, flags=V2, allowed_mentions={"parse": []})]) == []
    said = "\n".join(lines(card))
    # However they are counted.
    assert len(said.encode("utf-16-le")) // 2 <= 4000
    assert re.search(r"@everyone|@here|<@[!&]?\d{17}", said) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_shown_is_counted_and_can_be_opened(language: str) -> None:
    texts = texts_in(language)
    for what, card in drawn(language):
        shown, options = lines(card), str(card)
        for section in what.sections:
            seen = sum(1 for told in section.entries if any(line.endswith(told.noun.reference) for line in shown))
            assert f"-# {texts('and-more', more=len(section.entries) - seen + section.more)}" in shown
            if not what.digest.personal:
                assert all(f"'value': '{told.noun.reference}'" in options for told in section.entries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_role_of_a_digest_stands_alone_and_calls_nobody_for_nothing(language: str) -> None:
    role = f"<@&{edition_slots.DIGEST.role_id}>"
    for what, card in drawn(language):
        called = [line for line in lines(card) if "<@" in line]
        assert called == ([role] if what.digest.role_id and what.emptiness is None else [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_direct_message_offers_only_what_opens_there(language: str) -> None:
    for what, card in drawn(language):
        if not what.digest.personal:
            continue
        for told in (told for section in what.sections for told in section.entries):
            open_here = f"'value': '{told.noun.reference}'" in str(card)
            assert open_here is (told.noun.record.visibility is Visibility.NETWORK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thread_has_a_name_that_discord_takes(language: str) -> None:
    texts = texts_in(language)
    assert all(0 < len(thread_name(what, texts)) <= 100 for what, _ in drawn(language))
