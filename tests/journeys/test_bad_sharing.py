"""Bad input while sharing: clear words for each, everything kept as it was typed, and a way to mend it."""

from typing import Any, Final

import pytest

from bot.domain.visibility import Visibility
from tests.journeys.browsing import logged
from tests.journeys.logging import MEND, SAVE, fill
from tests.journeys.sharing import NEXT, SHARED, begin, shared
from tests.journeys.test_bad_storage import read_only
from tests.journeys.test_logging import language  # noqa: F401 - a fixture
from tests.reading import holds, words
from tests.world import World, press, send

# Which form, what was typed into it, and what is said of that.
BAD: Final[dict[str, tuple[int, dict[str, Any], dict[str, str]]]] = {
    "a title of emoji": (
        1,
        {"title": "🎉🎉🎉"},
        {"en": "**Title**: it needs words", "fr": "**Titre** : il y faut des mots"},
    ),
    "a title that calls everyone": (
        1,
        {"title": "Hello @everyone"},
        {"en": "**Title**: it would notify people", "fr": "**Titre** : cela notifierait des gens"},
    ),
    "a long audience": (
        1,
        {"audience": "x" * 400},
        {"en": "**Whom it is for**: 400 characters; at most 200 fit", "fr": "400 signes ; il y en a au plus 200"},
    ),
    "a word of 2,500 characters": (
        2,
        {"method": "x" * 2500},
        {"en": "**How it works**: 2,500 characters; at most 1,500 fit", "fr": "il y en a au plus 1 500"},
    ),
    "an unknown role": (
        2,
        {"partners": "UNICEF: friend"},
        {"en": "“friend” is none of the roles", "fr": "« friend » n’est aucun des rôles"},
    ),
    "a link that is none": (
        2,
        {"links": "ftp://example.org"},
        {"en": "is neither a public page", "fr": "n’est ni une page publique"},
    ),
    "out of what nobody sees": (
        2,
        {"links": "INI-999"},
        {"en": "title or reference “INI-999”", "fr": "le titre ou la référence « INI-999 »"},
    ),
    "long evidence": (
        3,
        {"evidence": "x" * 2500, "harm": "y" * 2500},
        {"en": "**How it does no harm**: 2,500 characters", "fr": "**Comment elle évite de nuire** : 2 500 signes"},
    ),
}


@pytest.mark.parametrize("case", BAD)
async def test_it_is_said_in_words_kept_as_typed_and_mended(world: World, language: str, case: str) -> None:  # noqa: F811
    step, typed, said = BAD[case]
    card = await begin(world, world.youth)
    for each in range(2, step + 1):
        card = await fill(world.youth, card, NEXT[language][each])
    card = await fill(world.youth, card, MEND[language], **typed)
    assert said[language] in words(card)
    refused = await press(world.youth, card, SAVE[language])
    assert {"en": "Not saved yet", "fr": "Pas encore enregistrée"}[language] in words(refused)
    form = await press(world.youth, refused, MEND[language])
    assert {name: holds(form)[name] for name in typed} == typed
    right = {"title": "Credible messengers"} if "title" in typed else dict.fromkeys(typed, "")
    card = await send(world.youth, form, holds(form) | right)
    assert SHARED[language] in words(await press(world.youth, card, SAVE[language]))


async def test_a_title_with_markdown_is_shown_as_it_was_typed(world: World, language: str) -> None:  # noqa: F811
    card = await begin(world, world.youth, title="**Bold** [here](https://example.org) # x")
    saved = await press(world.youth, card, SAVE[language])
    assert r"\*\*Bold\*\*" in words(saved)


@pytest.mark.parametrize("typed", ["PRA-1", "COM-1", "INI-999", "no such thing", "x" * 4000])
async def test_what_it_cannot_come_out_of_is_told(world: World, language: str, typed: str) -> None:  # noqa: F811
    await shared(world, world.admin)
    told = await world.youth.slash(world.channel, "practice share", **{"from": typed})
    assert told.modal is None
    assert words(told)


async def test_what_is_restricted_is_not_there_for_others(world: World, language: str) -> None:  # noqa: F811
    quiet = await logged(world, world.admin, "A quiet circle", visibility=Visibility.RESTRICTED)
    absent = await world.youth.slash(world.channel, "practice share", **{"from": "INI-999"})
    told = await world.youth.slash(world.channel, "practice share", **{"from": quiet.reference})
    assert words(told) == words(absent).replace("INI-999", quiet.reference)


async def test_a_form_that_no_message_holds_is_given_back_as_a_file(world: World, language: str) -> None:  # noqa: F811
    card = await begin(world, world.youth)
    for step in (2, 3):
        card = await fill(world.youth, card, NEXT[language][step])
    form = await press(world.youth, card, MEND[language])
    typed = dict.fromkeys(holds(form), "word " * 250)
    async with read_only(world):
        refused = await send(world.youth, form, typed)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == typed
    card = await send(world.youth, again, typed)
    assert SHARED[language] in words(await press(world.youth, card, SAVE[language]))
