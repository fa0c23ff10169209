"""Taking part: one asks with a word, is answered with a click, and leaves again."""

import pytest

from tests.journeys.browsing import logged, view
from tests.journeys.organising import begin, confirmed, told
from tests.reading import fields, labels, words
from tests.world import World, press, send

JOIN = {"en": "Ask to take part", "fr": "Demander à participer"}
AGREE = {"en": "Agree", "fr": "Accepter"}
DECLINE = {"en": "Say no", "fr": "Décliner"}
LEAVE = {"en": "Stop taking part", "fr": "Ne plus participer"}
DROP = {"en": "Take my request back", "fr": "Retirer ma demande"}
ASKS = {"en": "1 person asks to take part", "fr": "1 personne demande à participer"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


async def test_one_asks_is_agreed_to_and_leaves(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    shown = await view(world, world.youth, made.reference)
    form = await press(world.youth, shown, JOIN[language])
    assert list(fields(form)) == ["said"]
    asked = await send(world.youth, form, {"said": "I speak *Ewe*"})
    said = {
        "en": "Those who look after “Clubs” are told",
        "fr": "Les personnes qui s’occupent de « Clubs » l’apprennent",
    }
    assert said[language] in words(asked)
    notice = await told(world, world.organiser)
    said = {
        "en": "Someone asks to take part in “Clubs” (INI-1).",
        "fr": "Quelqu’un demande à participer à « Clubs » (INI-1).",
    }
    assert said[language] in words(notice)
    people = await press(world.organiser, notice, {"en": "See who asks", "fr": "Voir qui demande"}[language])
    assert f"**<@{world.youth.id}>**" in words(people)
    assert r"I speak \*Ewe\*" in words(people)
    await press(world.organiser, people, AGREE[language])
    assert AGREE[language] not in labels(people)
    said = {"en": "You take part in “Clubs” (INI-1) now", "fr": "Vous participez maintenant à « Clubs » (INI-1)"}
    assert said[language] in words(await told(world, world.youth))
    shown = await view(world, world.youth, made.reference)
    assert {
        "en": "**Taking part:** 1 person. You take part.",
        "fr": "**Participation :** 1 personne. Vous participez.",
    }[language] in words(shown)
    left = await press(world.youth, shown, LEAVE[language])
    said = {"en": "You no longer take part in INI-1.", "fr": "Vous ne participez plus à INI-1."}
    assert words(left) == said[language]
    assert JOIN[language] in labels(await view(world, world.youth, made.reference))


async def test_one_takes_part_for_an_organisation(world: World, language: str) -> None:
    await confirmed(world, world.youth, "Maison de la paix")
    made = await logged(world, world.organiser)
    form = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    whom = [option["value"] for option in fields(form)["whom"]["options"]]
    assert whom[0] == "myself"
    await send(world.youth, form, {"whom": [whom[1]], "said": ""})
    card = await view(world, world.organiser, made.reference)
    people = await press(world.organiser, card, ASKS[language])
    said = {"en": "(for Maison de la paix) asks to take part.", "fr": "(pour Maison de la paix) demande à participer."}
    assert said[language] in words(people)


async def test_who_asked_already_sees_how_that_stands_and_can_take_it_back(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    form = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    late = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    await send(world.youth, form, {"said": ""})
    said = {"en": "You have asked to take part.", "fr": "Vous avez demandé à participer."}
    assert words(await send(world.youth, late, {"said": "Again"})) == said[language]
    again = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    assert words(again) == said[language]
    back = await press(world.youth, again, DROP[language])
    assert "INI-1" in words(back)
    nothing = await press(world.youth, again, DROP[language])
    said = {"en": "you have no request waiting. Nothing was changed.", "fr": "aucune demande de votre part n’attend."}
    assert said[language] in words(nothing)


async def test_a_no_is_told_and_not_asked_again(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    form = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    await send(world.youth, form, {"said": ""})
    people = await press(world.organiser, await view(world, world.organiser, made.reference), ASKS[language])
    await press(world.organiser, people, DECLINE[language])
    said = {
        "en": "Those who look after “Clubs” (INI-1) cannot have you take part at the moment.",
        "fr": "Les personnes qui s’occupent de « Clubs » (INI-1) ne peuvent pas vous accueillir pour le moment.",
    }
    assert said[language] in words(await told(world, world.youth))
    again = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    assert DROP[language] not in labels(again)
    assert JOIN[language] not in labels(await view(world, world.youth, made.reference))


async def test_too_long_a_word_is_given_back(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    form = await world.youth.slash(world.channel, "initiative join", initiative=made.reference)
    refused = await send(world.youth, form, {"said": "x" * 700})
    assert "700" in words(refused)
    form = await press(world.youth, refused, {"en": "Correct", "fr": "Corriger"}[language])
    assert fields(form)["said"]["value"] == "x" * 700


async def test_one_does_not_ask_to_join_ones_own_nor_what_a_document_tells(world: World, language: str) -> None:
    own, starter = await logged(world, world.organiser), await logged(world, None, "Named", visibility="network")
    said = {"en": "You look after INI-1 yourself", "fr": "Vous vous occupez vous-même de INI-1"}
    refused = await world.organiser.slash(world.channel, "initiative join", initiative=own.reference)
    assert said[language] in words(refused)
    said = {"en": "INI-2 comes from a document", "fr": "INI-2 vient d’un document"}
    refused = await world.youth.slash(world.channel, "initiative join", initiative=starter.reference)
    assert said[language] in words(refused)
