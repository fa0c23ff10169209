"""Showing an initiative to the whole network, as its owner, the reviewers and a neighbour live it."""

from typing import Any, Final

import pytest

from tests.journeys.logging import logged
from tests.journeys.organising import AGAIN, RESTRICT, SEND_BACK, SHOW_IT, begin, choose_from, queue, told
from tests.reading import labels, options, words
from tests.world import World, press, send

TITLE: Final = "Youth clubs"
WHO_SEES: Final = {"en": "Who sees it", "fr": "Qui voit la fiche"}
TO_NETWORK: Final = {"en": "Show it to the network", "fr": "Montrer au réseau"}
HERE_ONLY: Final = {"en": "Show it in its server only", "fr": "Dans son serveur seulement"}
HIDE: Final = {"en": "Hide it", "fr": "Cacher"}
READ: Final = {"en": "Read it", "fr": "Lire la fiche"}
UNKNOWN: Final = {"en": "Nothing that you may see has the title", "fr": "Rien de ce que vous pouvez voir"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def seen_by(world: World, person: Any, reference: str) -> Any:
    """Open an initiative, and who sees it."""
    card = await person.slash(world.at_home(person), "initiative view", initiative=reference)
    label = next(label for label in labels(card) if label in WHO_SEES.values())
    return await press(person, card, label)


async def ask(world: World, reference: str, language: str, *worries: str) -> Any:
    """Ask to show it to the network."""
    card = await seen_by(world, world.organiser, reference)
    form = await press(world.organiser, card, TO_NETWORK[language])
    return await send(world.organiser, form, {"worries": list(worries), "statement": "No names in it."})


async def take(world: World) -> Any:
    """Let a reviewer take what is about the initiative."""
    shown = await queue(world, world.reviewer)
    (label,) = (label for label in options(shown) if TITLE in label)
    await choose_from(world.reviewer, shown, label)
    return shown


async def as_the_neighbour_sees_it(world: World, reference: str) -> str:
    person = world.neighbours_admin
    return words(await person.slash(world.at_home(person), "initiative view", initiative=reference))


async def test_the_network_sees_it_once_a_reviewer_has_read_it(world: World, language: str) -> None:
    reference = await logged(world, world.organiser, language)
    assert UNKNOWN["en"] in await as_the_neighbour_sees_it(world, reference)
    answer = await ask(world, reference, language)
    assert {"en": "every server of the network sees “Youth clubs”", "fr": "tous les serveurs du réseau"}[
        language
    ] in words(answer)
    item = await take(world)
    assert "No names in it." in words(item)
    assert labels(item)[0] == READ[language]
    assert TITLE in words(await press(world.reviewer, item, READ[language]))
    await press(world.reviewer, item, SHOW_IT[language])
    assert TITLE in await as_the_neighbour_sees_it(world, reference)
    said = {"en": "The whole network can see “Youth clubs”", "fr": "Tout le réseau peut maintenant voir"}
    assert said[language] in words(await told(world, world.organiser))
    card = await seen_by(world, world.organiser, reference)
    assert labels(card) == [HERE_ONLY[language], HIDE[language]]
    await press(world.organiser, card, HERE_ONLY[language])
    assert UNKNOWN["en"] in await as_the_neighbour_sees_it(world, reference)
    # A second click on the same button finds it done.
    assert labels(card) == [TO_NETWORK[language], HIDE[language]]


async def test_sent_back_it_is_asked_again(world: World, language: str) -> None:
    reference = await logged(world, world.organiser, language)
    await ask(world, reference, language)
    form = await press(world.reviewer, await take(world), SEND_BACK[language])
    await send(world.reviewer, form, {"reason": "Leave the street out."})
    news = await told(world, world.organiser)
    assert "Leave the street out." in words(news)
    form = await press(world.organiser, news, AGAIN[language])
    await send(world.organiser, form, {"worries": [], "statement": "It is out."})
    assert "It is out." in words(await take(world))


async def test_a_tick_takes_it_out_of_sight_until_two_agree(world: World, language: str) -> None:
    reference = await logged(world, world.organiser, language)
    answer = await ask(world, reference, language, "place")
    assert {"en": "Because of what you ticked", "fr": "À cause de ce que vous avez coché"}[language] in words(answer)
    hidden = await world.youth.slash(world.at_home(world.youth), "initiative view", initiative=reference)
    assert UNKNOWN[language] in words(hidden)
    card = await seen_by(world, world.organiser, reference)
    assert HERE_ONLY[language] not in labels(card)


async def test_a_reviewer_takes_what_could_do_harm_out_of_sight(world: World, language: str) -> None:
    reference = await logged(world, world.organiser, language)
    card = await seen_by(world, world.reviewer, reference)
    assert labels(card) == [RESTRICT[language]]
    form = await press(world.reviewer, card, RESTRICT[language])
    empty = await send(world.reviewer, form, {"reason": " "})
    assert {"en": "reason", "fr": "raison"}[language] in words(empty)
    form = await press(world.reviewer, card, RESTRICT[language])
    await send(world.reviewer, form, {"reason": "It names a school."})
    hidden = await world.youth.slash(world.at_home(world.youth), "initiative view", initiative=reference)
    assert UNKNOWN[language] in words(hidden)
    assert "It names a school." in words(await told(world, world.organiser))
    # An old card still has the button: it changes nothing.
    card = await seen_by(world, world.organiser, reference)
    assert HERE_ONLY[language] not in labels(card)
