"""One says that one goes, for oneself; asks to be reminded; and is, a week and a day before – with the clock moved."""

from datetime import UTC, datetime
from typing import Any

import discord
import pytest

from tests.journeys.adding import added
from tests.journeys.organising import told
from tests.journeys.writing import letters
from tests.reading import labels, message, select_that, words
from tests.world import World, press

GO = {"en": "I go", "fr": "J’y vais"}
INTERESTED = {"en": "Interested", "fr": "Ça m’intéresse"}
NOT = {"en": "Not any more", "fr": "Plus maintenant"}
SHOW = {"en": "Show that I go", "fr": "Montrer que j’y vais"}
HIDE = {"en": "Do not show me", "fr": "Ne plus me montrer"}
REMIND = {"en": "Remind me", "fr": "Me le rappeler"}
QUIET = {"en": "Do not remind me", "fr": "Ne plus me le rappeler"}
BY_MESSAGE = {"en": "By direct message", "fr": "Par message privé"}
HERE = {"en": "In this channel", "fr": "Dans ce salon"}
BEGINS = datetime(2026, 2, 20, 14, tzinfo=UTC)
TYPED = {"dates": "2026-02-20, 14:00–17:00", "zone": "UTC"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language of everyone here."""
    await world.set_up(language=request.param)
    if request.param == "fr":
        await world.in_french(world.youth, world.organiser, world.stranger)
    return request.param


async def view(world: World, person: Any, reference: str) -> Any:
    return await person.slash(world.at_home(person), "conference view", conference=reference)


async def until(world: World, moment: datetime) -> None:
    """Let time pass until a moment, and a tick after it."""
    await world.later((moment - world.accord.now()).total_seconds())
    await world.later(5)


def reminded(world: World) -> list[discord.Message]:
    """The reminders in the channel."""
    posts = [each for each in world.channel.history() if not each.flags.ephemeral]
    return [each for each in posts if "-# CON-" in words(each)]


async def test_one_says_that_one_goes_and_nobody_else_sees_it(world: World, language: str) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    card = await view(world, world.youth, reference)
    assert {GO[language], INTERESTED[language], REMIND[language]} <= set(labels(card))
    mine = await press(world.youth, card, INTERESTED[language])
    assert message(mine).flags.ephemeral
    assert {"en": "You are interested.", "fr": "Cela vous intéresse."}[language] in words(mine)
    await press(world.youth, mine, GO[language])
    nobody = {"en": "Nobody else sees that", "fr": "Personne d’autre ne le voit"}[language]
    assert nobody in words(mine)
    others = words(await view(world, world.organiser, reference))
    assert str(world.youth.id) not in others
    assert {"en": "**Going:**", "fr": "**Y vont :**"}[language] not in others
    await press(world.youth, mine, SHOW[language])
    assert f"<@{world.youth.id}>" in words(await view(world, world.organiser, reference))
    await press(world.youth, mine, HIDE[language])
    assert str(world.youth.id) not in words(await view(world, world.organiser, reference))
    plans = await world.youth.slash(world.channel, "conference going")
    assert {"en": "What you plan: 1 conference", "fr": "Ce que vous prévoyez : 1 conférence"}[language] in words(plans)
    one = await world.youth.select(message(plans), [reference], custom_id=select_that(plans, "my-plan"))
    await press(world.youth, one, NOT[language])
    assert {"en": "You plan nothing about this.", "fr": "Vous ne prévoyez rien à ce sujet."}[language] in words(one)
    nothing = await world.youth.slash(world.channel, "conference going")
    assert {"en": "You plan nothing yet.", "fr": "Vous ne prévoyez rien pour l’instant."}[language] in words(nothing)


async def test_from_five_on_the_card_says_how_many(world: World, language: str) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    for number in range(5):
        person = world.newcomer(f"guest {number}")
        shown = words(await view(world, world.youth, reference))
        assert {"en": "**Going:**", "fr": "**Y vont :**"}[language] not in shown
        await press(person, await view(world, person, reference), GO["en"])
    said = {"en": "**Going:** 5 people say so.", "fr": "**Y vont :** 5 personnes le disent."}
    assert said[language] in words(await view(world, world.youth, reference))


async def test_a_direct_message_reminds_a_week_and_a_day_before_and_not_after_a_restart_again(
    world: World, language: str
) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    asked = await press(world.youth, await view(world, world.youth, reference), REMIND[language])
    plainly = {"en": "everyone who reads it sees that somebody asked", "fr": "tout le monde y verra que quelqu’un"}
    assert plainly[language] in words(asked)
    await press(world.youth, asked, BY_MESSAGE[language])
    by = {"en": "You will be reminded by direct message:", "fr": "Vous recevrez un rappel par message privé :"}
    assert by[language] in words(asked)
    await until(world, BEGINS.replace(day=13, hour=13))
    assert letters(world.youth) == []
    await until(world, BEGINS.replace(day=13))
    (letter,) = letters(world.youth)
    said = {"en": "It begins on February 20, 2026.", "fr": "Début : 20 février 2026."}
    assert said[language] in words(letter)
    assert letter.mentions == []
    await world.restart()
    await until(world, BEGINS.replace(day=13, hour=15))
    assert len(letters(world.youth)) == 1
    await until(world, BEGINS.replace(day=19))
    assert len(letters(world.youth)) == 2
    await until(world, BEGINS.replace(day=21))
    assert len(letters(world.youth)) == 2


async def test_it_is_stopped_from_the_message_itself(world: World, language: str) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    asked = await press(world.youth, await view(world, world.youth, reference), REMIND[language])
    await press(world.youth, asked, BY_MESSAGE[language])
    await until(world, BEGINS.replace(day=13))
    (letter,) = letters(world.youth)
    stopped = await press(world.youth.user, letter, QUIET[language])
    # There nobody is in a server, so what only a server sees is not shown again; the plan is still theirs to forget.
    assert NOT[language] in labels(stopped)
    await until(world, BEGINS.replace(day=19))
    assert len(letters(world.youth)) == 1


async def test_several_who_asked_in_a_channel_get_one_post_that_names_and_calls_nobody(
    world: World, language: str
) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    for person in (world.youth, world.organiser):
        asked = await press(person, await view(world, person, reference), REMIND[language])
        await press(person, asked, HERE[language])
        where = {"en": "The post names nobody:", "fr": "Il ne nomme personne :"}[language]
        assert where in words(asked)
    await until(world, BEGINS.replace(day=13))
    (post,) = reminded(world)
    assert (post.mentions, post.role_mentions, post.mention_everyone) == ([], [], False)
    assert not any(str(person.id) in words(post) for person in (world.youth, world.organiser))
    await world.restart()
    await until(world, BEGINS.replace(day=13, hour=16))
    assert len(reminded(world)) == 1
    open_it = {"en": "Open it", "fr": "Ouvrir la fiche"}[language]
    assert reference in words(await press(world.youth, post, open_it))


async def test_who_is_reminded_is_told_when_it_is_cancelled(world: World, language: str) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    asked = await press(world.youth, await view(world, world.youth, reference), REMIND[language])
    await press(world.youth, asked, BY_MESSAGE[language])
    sure = await press(
        world.organiser,
        await view(world, world.organiser, reference),
        {"en": "Cancel it", "fr": "L’annuler"}[language],
    )
    await press(world.organiser, sure, {"en": "Yes, cancel it", "fr": "Oui, l’annuler"}[language])
    await until(world, world.accord.now().replace(day=2, hour=10))
    (letter,) = letters(world.youth)
    assert {"en": "It is cancelled.", "fr": "C’est annulé."}[language] in words(letter)
    await until(world, BEGINS.replace(day=13))
    assert len(letters(world.youth)) == 1
    mine = await world.youth.slash(world.channel, "conference going", conference=reference)
    assert labels(mine)[0] == NOT[language]


async def test_who_takes_no_messages_is_told_on_their_next_command(world: World, language: str) -> None:
    reference = await added(world, world.organiser, language, **TYPED)
    asked = await press(world.youth, await view(world, world.youth, reference), REMIND[language])
    await press(world.youth, asked, BY_MESSAGE[language])
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await until(world, BEGINS.replace(day=13))
    assert letters(world.youth) == []
    said = {
        "en": "“Youth and the Internet” (CON-1) begins on February 20, 2026.",
        "fr": "« Youth and the Internet » (CON-1) : début le 20 février 2026.",
    }
    assert said[language] in words(await told(world, world.youth))
