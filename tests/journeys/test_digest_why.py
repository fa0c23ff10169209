"""Why a record is in a digest, or is not: asked by command, and under an edition."""

from typing import Final

import pytest

from bot.domain.visibility import Visibility
from tests.journeys.browsing import logged, shared
from tests.journeys.ordering import change, order, ordered
from tests.reading import labels, message, options, select_that, words
from tests.world import World, last_message, press

FILTERS: Final = {"en": "Filters", "fr": "Filtres"}
UNDER: Final = {"en": "Why am I seeing this?", "fr": "Pourquoi est-ce que je vois ceci\u00a0?"}
DIGEST: Final = {"en": "See this digest", "fr": "Voir ce bulletin"}
OPEN: Final = {"en": "Open it", "fr": "Ouvrir la fiche"}
YES: Final = {"en": "**Yes.** It is in the next edition", "fr": "**Oui.** La fiche est dans la prochaine édition"}
NO: Final = {"en": "**Not in the next edition.** Nothing", "fr": "**Pas dans la prochaine édition.** Rien de nouveau"}
# The world begins on Thursday 1 January 2026: Monday at nine is so far away, in seconds.
MONDAY: Final = (4 * 24 + 9) * 60 * 60


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """The language of the server and of those who ask."""
    await world.set_up(language=request.param, wishes=[])
    if request.param == "fr":
        await world.in_french(world.admin, world.reviewer, world.youth)
    return request.param


async def test_it_comes_it_came_and_nothing_is_new_since(world: World, language: str) -> None:
    which, practice = await ordered(world, world.admin), await shared(world, world.organiser)
    ask = {"record": practice.reference, "digest": which}
    said = await world.youth.slash(world.channel, "digest why", **ask)
    assert YES[language] in words(said)
    assert {"en": "- new since <t:", "fr": "- nouvelle depuis le <t:"}[language] in words(said)
    assert {"en": "No edition", "fr": "Aucune édition"}[language] in words(said)
    assert labels(said) == [OPEN[language], DIGEST[language]]
    assert practice.record.title in words(await press(world.youth, said, OPEN[language]))
    assert which in words(await press(world.youth, said, DIGEST[language]))
    await world.later(MONDAY)
    edition = last_message(world.channel)
    assert practice.record.title in words(edition)
    said = words(await world.youth.slash(world.channel, "digest why", **ask))
    assert NO[language] in said
    assert f"]({edition.jump_url})" in said


async def test_under_an_edition_it_is_said_why_it_came_and_why_each_entry_is_in_it(world: World, language: str) -> None:
    which, practice = await ordered(world, world.admin), await shared(world, world.organiser)
    await world.later(MONDAY)
    why = await press(world.youth, last_message(world.channel), UNDER[language])
    assert message(why).flags.ephemeral
    assert which in words(why)
    assert {"en": "organisers ordered it", "fr": "L’équipe de ce serveur l’a demandé"}[language] in words(why)
    assert options(why) == {practice.record.title: practice.reference}
    chosen = await world.youth.select(message(why), [practice.reference], custom_id=select_that(why, "digest-why"))
    assert {"en": "It was in", "fr": "Elle était dans"}[language] in words(chosen)
    # Accord starts again, and the button under what it posted answers as before.
    await world.restart()
    again = await press(world.youth, last_message(world.channel), UNDER[language])
    assert words(again) == words(why)


async def test_a_filter_keeps_it_out_and_what_one_may_not_see_is_not_there(world: World, language: str) -> None:
    made = await order(world, world.admin)
    practice = await shared(world, world.organiser)
    await change(world.admin, made, FILTERS[language], topics="cooking")
    said = await world.youth.slash(world.channel, "digest why", record=practice.record.title, digest="DIG-1")
    assert {"en": "keep it out: topics", "fr": "ne la laissent pas passer : thèmes"}[language] in words(said)
    assert "cooking" in words(said)
    hidden = await logged(world, world.organiser, "Nobody’s business", visibility=Visibility.RESTRICTED)
    for typed in (hidden.record.title, hidden.reference):
        refused = words(await world.youth.slash(world.channel, "digest why", record=typed, digest="DIG-1"))
        nothing = words(await world.youth.slash(world.channel, "digest why", record="INI-999", digest="DIG-1"))
        assert refused.replace(typed, "…") == nothing.replace("INI-999", "…")


async def test_an_edition_of_a_digest_that_is_gone_says_so(world: World, language: str) -> None:
    await ordered(world, world.admin)
    await shared(world, world.organiser)
    await world.later(MONDAY)
    asked = await world.admin.slash(world.channel, "digest delete", digest="DIG-1")
    await press(world.admin, asked, labels(asked)[0])
    said = words(await press(world.youth, last_message(world.channel), UNDER[language]))
    assert {"en": "is not kept any more", "fr": "n’est plus conservée"}[language] in said
