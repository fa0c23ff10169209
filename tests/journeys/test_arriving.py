"""Editions as they stand in a channel: once, when they are due, and never with nothing to tell."""

from typing import Any, Final

import discord
import pytest

from bot.domain.visibility import Visibility
from tests.journeys.adding import added
from tests.journeys.browsing import logged as shown
from tests.journeys.logging import logged
from tests.journeys.ordering import change, order
from tests.journeys.writing import letters
from tests.reading import labels, options, select_that, words
from tests.world import World, last_message, press

ARRIVAL: Final = {"en": "How it arrives", "fr": "Comment il arrive"}
TITLE: Final = {"en": "## Digest of the week", "fr": "## Le bulletin de la semaine"}
WAYS: Final = {
    "en": ["Why am I seeing this?", "Only for me"],
    "fr": ["Pourquoi est-ce que je vois ceci ?", "Seulement pour moi"],
}
WHO_SEES: Final = {"en": "Who sees it", "fr": "Qui voit la fiche"}
HIDE: Final = {"en": "Hide it", "fr": "Cacher"}
OWN_WAYS: Final = {
    "en": ["Why am I seeing this?", "Change or stop this digest"],
    "fr": ["Pourquoi est-ce que je vois ceci ?", "Changer ou arrêter ce bulletin"],
}
BEGIN: Final = {"en": "Tell me what is new here", "fr": "Me dire ce qu’il y a de nouveau ici"}
NOTHING: Final = {"en": "Nothing is new this time.", "fr": "Rien de nouveau cette fois."}
# The world begins on Thursday 1 January 2026: Monday at nine is so far away, in seconds.
MONDAY: Final = (4 * 24 + 9) * 60 * 60
WEEK: Final = 7 * 24 * 60 * 60


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """The language of the server and of those who read."""
    await world.set_up(language=request.param, wishes=[])
    if request.param == "fr":
        await world.in_french(world.admin, world.organiser, world.reviewer, world.youth)
    return request.param


def posts(world: World) -> list[discord.Message]:
    """What stands in the channel for all."""
    return [each for each in world.channel.history() if not each.flags.ephemeral]


async def arriving(world: World, language: str, **typed: Any) -> None:
    """Order a digest that arrives in a certain way."""
    await change(world.admin, await order(world, world.admin), ARRIVAL[language], **typed)


async def test_it_arrives_when_it_is_due_once_and_calls_only_its_role(world: World, language: str) -> None:
    crew = world.server.create_role("crew", mentionable=True)
    await arriving(world, language, role=[crew])
    reference = await added(world, world.reviewer, language, title="Meet @ noon, all of you")
    await world.later(MONDAY - 60)
    assert posts(world) == []
    await world.later(60)
    (edition,) = posts(world)
    assert TITLE[language] in words(edition)
    assert words(edition).splitlines()[0] == f"<@&{crew.id}>"
    assert [role.id for role in edition.role_mentions] == [crew.id]
    assert not edition.mention_everyone
    assert labels(edition) == WAYS[language]
    opened = await world.youth.select(edition, [reference], custom_id=select_that(edition, "open"))
    assert reference in words(opened)
    # The week after, nothing is new.
    await world.later(WEEK)
    assert posts(world) == [edition]


async def test_one_message_is_kept_current_and_says_so_where_nothing_is_new(world: World, language: str) -> None:
    await arriving(world, language, manner="in_place", wishes=["says"])
    await added(world, world.reviewer, language)
    await world.later(MONDAY)
    first = last_message(world.channel)
    assert "Youth and the Internet" in words(first)
    await world.later(WEEK)
    (now,) = posts(world)
    assert now.id == first.id
    assert NOTHING[language] in words(now)
    assert "Youth and the Internet" not in words(now)


async def test_people_talk_about_it_in_a_thread_under_it(world: World, language: str) -> None:
    await arriving(world, language, manner="thread")
    await added(world, world.reviewer, language)
    await world.later(MONDAY)
    (edition,) = [each for each in posts(world) if labels(each) == WAYS[language]]
    home = world.accord.bot.get_guild(world.server.id)
    assert home is not None
    thread = home.get_thread(edition.id)
    assert thread is not None
    named = {"en": "Digest of the week – Jan 5, 2026", "fr": "Le bulletin de la semaine – 5 janv. 2026"}
    assert thread.name == named[language]


async def test_what_is_hidden_afterwards_is_gone_from_it(world: World, language: str) -> None:
    await order(world, world.admin)
    hidden = await logged(world, world.organiser, language, title="Radio Youth")
    kept = await added(world, world.reviewer, language)
    await world.later(MONDAY)
    (before,) = posts(world)
    assert all(reference in words(before) for reference in (hidden, kept))
    card = await world.organiser.slash(world.channel, "initiative view", initiative=hidden)
    await press(world.organiser, await press(world.organiser, card, WHO_SEES[language]), HIDE[language])
    await world.later(60)
    (after,) = posts(world)
    assert "Radio Youth" not in words(after)
    assert hidden not in options(after).values()
    assert kept in words(after)
    assert {"en": "1 entry has been taken back", "fr": "1 annonce a été retirée"}[language] in words(after)


async def test_in_direct_messages_all_that_can_be_pressed_leads_somewhere(world: World, language: str) -> None:
    mine = await world.youth.slash(world.channel, "digest mine")
    await press(world.youth, mine, BEGIN[language])
    await world.admit()
    seen = (await shown(world, world.organiser, "Radio Youth", visibility=Visibility.NETWORK)).reference
    hidden = (await shown(world, world.organiser, "Night school")).reference
    await world.later(MONDAY)
    (letter,) = letters(world.youth)
    assert f"https://discord.com/channels/{world.server.id}" in words(letter)
    assert (seen in options(letter).values(), hidden in options(letter).values()) == (True, False)
    reader = world.youth.user
    opened = await reader.select(letter, [seen], custom_id=select_that(letter, "open"))
    assert "## Radio Youth" in words(opened)
    gap = next(value for value in options(letter).values() if value.startswith("GOV."))
    asked = await reader.select(letter, [gap], custom_id=select_that(letter, "coverage-gap"))
    assert {"en": "## Nothing known here yet", "fr": "## Rien de connu ici"}[language] in words(asked)
    for label in labels(letter):
        answer = await press(reader, letter, label.replace(" ?", "\u00a0?"))
        assert "DIG-1" in words(answer) or label not in OWN_WAYS[language]
    (after,) = letters(world.youth)
    assert words(after) == words(letter)
