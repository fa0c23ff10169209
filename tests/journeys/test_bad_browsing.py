"""What others made, what was guessed, and what went out of sight while it was open."""

import pytest

from bot.domain.actor import Actor
from bot.domain.visibility import Visibility
from tests.journeys.browsing import NEXT, listed, logged, view
from tests.journeys.organising import begin, choose_from
from tests.reading import labels, options, words
from tests.world import World, press, send

UNKNOWN = {"en": "Nothing that you may see has the title or reference", "fr": "Rien de ce que vous pouvez voir"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


@pytest.mark.parametrize("command", ["view", "update", "join"])
async def test_a_guessed_reference_is_answered_like_one_that_leads_to_nothing(
    world: World, language: str, command: str
) -> None:
    hidden = await logged(world, world.organiser, "Quiet", visibility=Visibility.RESTRICTED)
    for person in (world.youth, world.stranger):
        answers = [
            words(await person.slash(world.at_home(person), f"initiative {command}", initiative=typed)).replace(
                typed, "…"
            )
            for typed in (hidden.reference, "Quiet", "INI-999", "COM-1", "Nothing like it")
        ]
        assert UNKNOWN[language] in answers[0]
        assert len(set(answers)) == 1


async def test_someone_elses_is_not_updated(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    refused = await world.youth.slash(world.channel, "initiative update", initiative=made.reference)
    said = {"en": "INI-1 is looked after by others", "fr": "D’autres s’occupent de INI-1"}
    assert said[language] in words(refused)
    assert refused.modal is None
    card = await view(world, world.youth, made.reference)
    ways = {
        "en": ["Ask to take part", "Save as a good practice"],
        "fr": ["Demander à participer", "Garder comme bonne pratique"],
    }
    assert labels(card) == ways[language]


async def test_what_went_out_of_sight_while_a_list_was_open_is_not_opened(world: World, language: str) -> None:
    for number in range(10):
        await logged(world, world.organiser, f"Club {number}")
    shown = await listed(world, world.youth)
    card = await view(world, world.youth, "INI-10")
    owner = Actor(world.organiser.id, world.server.id)
    await world.accord.services.showing.narrow(owner, "INI-10", Visibility.RESTRICTED)
    assert UNKNOWN[language] in words(await choose_from(world.youth, shown, "Club 9"))
    join = {"en": "Ask to take part", "fr": "Demander à participer"}
    assert UNKNOWN[language] in words(await press(world.youth, card, join[language]))
    await press(world.youth, shown, NEXT[language])
    assert "Club 9" not in options(shown)
    assert "9 initiatives" in words(shown)


async def test_a_page_that_is_not_there_any_more_is_the_last(world: World, language: str) -> None:
    for number in range(9):
        await logged(world, world.organiser, f"Club {number}")
    shown = await listed(world, world.youth)
    async with world.accord.database.begin() as tx:
        await tx.records.remove(1)
        await tx.records.remove(2)
    await press(world.youth, shown, NEXT[language])
    assert "7 initiatives" in words(shown)
    assert NEXT[language] not in labels(shown)


async def test_who_writes_second_does_not_undo_how_it_stands(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    first = await world.organiser.slash(world.channel, "initiative update", initiative=made.reference)
    second = await world.reviewer.slash(world.channel, "initiative update", initiative=made.reference)
    await send(world.organiser, first, {"said": "", "status": "paused", "link": ""})
    refused = await send(world.reviewer, second, {"said": "It is over.", "status": "ended", "link": ""})
    said = {"en": "Someone else changed INI-1 since you opened it.", "fr": "a modifié INI-1"}
    assert said[language] in words(refused)
    assert "It is over." in words(refused)
    form = await press(world.reviewer, refused, {"en": "Correct", "fr": "Corriger"}[language])
    await send(world.reviewer, form, {"said": "It is over.", "status": "ended", "link": ""})
    card = await view(world, world.youth, made.reference)
    assert {"en": "**Status:** Ended", "fr": "**État :** Terminée"}[language] in words(card)


async def test_a_card_survives_a_restart(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    card = await view(world, world.organiser, made.reference)
    await world.restart()
    form = await press(world.organiser, card, {"en": "Add news", "fr": "Donner des nouvelles"}[language])
    assert form.modal is not None
