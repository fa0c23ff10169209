"""Letters: a steward writes, looks, sends; those who agreed read them, and are left in peace when they say so."""

from collections.abc import Iterable
from typing import Any

import discord
import pytest
import simcord

from tests.reading import fields, holds, labels, title, words
from tests.screen import Screen
from tests.world import World, press, send

EN = {"subject-en": "What comes next", "text-en": "We meet in **Montréal**. @everyone <@123456789012345678>"}
FR = {"subject-fr": "La suite", "text-fr": "Rendez-vous à **Montréal**."}
NOTHING = {"subject-en": "", "text-en": "", "subject-fr": "", "text-fr": ""}
SEND = {"en": "Send", "fr": "Envoyer"}
CORRECT = {"en": "Correct", "fr": "Corriger"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the steward and the youth member chose, in a server of the network."""
    await world.admit()
    if request.param == "fr":
        await world.in_french(world.steward, world.youth)
    return request.param


async def agree(world: World, *people: simcord.MemberActor) -> None:
    """Let people sign who may be written to."""
    for person in people:
        await world.sign(person, ticks=["understood", "write"])


async def write(world: World, typed: dict[str, str]) -> Any:
    """Send the form, and get the preview or what is wrong."""
    shown = await world.steward.slash(world.channel, "call write")
    return await send(world.steward, shown, NOTHING | typed)


async def ticks(world: World, times: int) -> None:
    for _ in range(times):
        await world.later(5)


def letters(person: simcord.MemberActor) -> list[discord.Message]:
    """What someone finds in their direct messages."""
    return [each for each in person.user.dm_channel.history() if not each.flags.ephemeral]


def written_to(people: Iterable[simcord.MemberActor]) -> list[int]:
    return [len(letters(person)) for person in people]


async def test_a_letter_is_written_looked_at_corrected_sent_and_read(world: World, language: str) -> None:
    await agree(world, world.youth, world.organiser)
    await world.sign(world.reviewer)
    shown = await world.steward.slash(world.channel, "call write")
    assert title(shown).startswith({"en": "Write – ", "fr": "Écrire – "}[language])
    assert list(fields(shown)) == ["subject-en", "text-en", "subject-fr", "text-fr"]
    preview = await send(world.steward, shown, NOTHING | EN | {"subject-en": "What came"})
    assert {"en": "It goes to **2 people**", "fr": "Elle va à **2 personnes**"}[language] in words(preview)
    assert {"en": "is done within a day", "fr": "c’est fait en un jour"}[language] in words(preview)
    assert "## What came" in words(preview)
    corrected = await press(world.steward, preview, CORRECT[language])
    assert holds(corrected) == NOTHING | EN | {"subject-en": "What came"}
    preview = await send(world.steward, corrected, EN | FR)
    assert {"en": "## What comes next\nWe meet", "fr": "## La suite\nRendez-vous"}[language] in words(preview)
    turned = await press(world.steward, preview, {"en": "As read in French", "fr": "Lue en anglais"}[language])
    assert {"en": "## La suite\nRendez-vous", "fr": "## What comes next\nWe meet"}[language] in words(turned)
    desk = await press(world.steward, turned, SEND[language])
    assert {"en": "Sent: **0** of 2.", "fr": "Envois : **0** sur 2."}[language] in words(desk)
    assert written_to([world.youth, world.organiser]) == [0, 0]
    await ticks(world, 3)
    assert written_to([world.youth, world.organiser, world.reviewer]) == [1, 1, 0]
    (read,) = letters(world.youth)
    assert {"en": "## What comes next\nWe meet in **Montréal**. @\u200beveryone", "fr": "## La suite"}[
        language
    ] in words(read)
    because = {"en": "You get this because you ticked", "fr": "parce que vous avez coché"}[language]
    assert because in words(read)
    assert labels(read) == {"en": ["Read", "Do not write to me any more"], "fr": ["Lire", "Ne plus m’écrire"]}[language]
    assert "<@123456789012345678>" not in words(letters(world.organiser)[0])


async def test_the_buttons_of_a_letter_work_where_it_is_read(world: World, language: str) -> None:
    await agree(world, world.youth)
    await press(world.steward, await write(world, EN), SEND[language])
    await ticks(world, 1)
    (read,) = letters(world.youth)
    opened = await press(world.youth.user, read, {"en": "Read", "fr": "Lire"}[language])
    assert {"en": "5 points", "fr": "5 points"}[language] in words(opened)
    for _ in range(2):
        left = await press(
            world.youth.user, read, {"en": "Do not write to me any more", "fr": "Ne plus m’écrire"}[language]
        )
        assert {"en": "You get no more letters about", "fr": "Vous ne recevrez plus de lettres"}[language] in words(
            left
        )
    (signature,) = (await world.kept_of(world.youth)).signatures
    assert signature.may_write is False
    assert await world.total() == 1
    shown = await world.youth.slash(world.channel, "privacy show")
    meant = {
        "en": "1 letter about a Call was meant for you.",
        "fr": "1 lettre au sujet d’un Appel vous était destinée.",
    }
    assert meant[language] in words(shown)


async def test_whoever_withdrew_can_still_say_that_they_want_no_more(world: World) -> None:
    await world.admit()
    await agree(world, world.youth)
    await press(world.steward, await write(world, EN), "Send")
    await ticks(world, 1)
    await press(world.youth, await world.youth.slash(world.channel, "call withdraw"), "Withdraw")
    (read,) = letters(world.youth)
    left = await press(world.youth.user, read, "Do not write to me any more")
    assert "You get no more letters about" in words(left)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, {"en": "There is nothing to send yet", "fr": "Il n’y a encore rien à envoyer"}),
        (
            EN | {"text-fr": FR["text-fr"]},
            {"en": "The letter in French has no subject.", "fr": "La lettre en français n’a pas d’objet."},
        ),
        (
            EN | {"text-en": "a" * 1501},
            {"en": "in English has 1,501 characters; at most 1,500 fit", "fr": "en anglais compte 1 501 caractères"},
        ),
    ],
    ids=["empty", "half", "too long"],
)
async def test_a_letter_that_cannot_be_sent_is_given_back(
    world: World, language: str, typed: dict[str, str], said: dict[str, str]
) -> None:
    refused = await write(world, typed)
    assert said[language] in words(refused)
    again = await press(world.steward, refused, CORRECT[language])
    assert holds(again) == NOTHING | typed
    preview = await send(world.steward, again, NOTHING | EN)
    assert "## What comes next" in words(preview)


async def test_a_steward_who_was_removed_keeps_what_they_typed(world: World, language: str) -> None:
    shown = await world.steward.slash(world.channel, "call write")
    bot = world.accord.bot
    bot.settings = bot.settings.model_copy(update={"stewards": frozenset()})
    refused = await send(world.steward, shown, EN | FR)
    only = {"en": "Only the network’s stewards may do that.", "fr": "Seule la coordination du réseau peut le faire."}
    assert only[language] in words(refused)
    assert EN["text-en"] in words(refused)
    assert FR["text-fr"] in words(refused)
    assert only[language] in words(await press(world.steward, refused, CORRECT[language]))
    assert (await world.kept_of(world.steward)).letters_written == ()


async def test_a_form_sent_after_a_restart_is_given_back_and_a_draft_is_still_there(world: World) -> None:
    await world.admit()
    await agree(world, world.youth)
    shown = await world.steward.slash(world.channel, "call write")
    await world.restart()
    lost = await send(world.steward, shown, EN | FR)
    assert "Accord no longer knows this form" in words(lost)
    again = await press(world.steward, lost, "Correct")
    assert holds(again) == EN | FR
    await send(world.steward, again, holds(again))
    await world.restart()
    draft = await world.steward.slash(world.channel, "call write")
    assert "## What comes next" in words(draft)
    await press(world.steward, draft, "Send")
    await world.restart()
    await ticks(world, 2)
    assert written_to([world.youth]) == [1]


async def test_a_draft_can_be_discarded(world: World) -> None:
    await world.admit()
    preview = await write(world, EN)
    assert "It would go to nobody." in words(preview)
    assert "Send" not in labels(preview)
    assert "The draft is discarded." in words(await press(world.steward, preview, "Discard"))
    shown = await world.steward.slash(world.channel, "call write")
    assert holds(shown) == NOTHING


async def test_an_old_preview_sends_nothing(world: World) -> None:
    await world.admit()
    await agree(world, world.youth)
    preview = await write(world, EN)
    old = Screen.showing(world.env, preview)
    new = await send(world.steward, await press(world.steward, preview, "Correct"), EN | FR)
    assert "corrected after this preview" in words(await old.press(world.steward, world.channel, "Send"))
    await ticks(world, 1)
    assert written_to([world.youth]) == [0]
    assert "Sent: **0** of 1." in words(await press(world.steward, new, "Send"))
    assert "That letter is not there any more" in words(await old.press(world.steward, world.channel, "Correct"))


async def test_nobody_else_sends_what_a_steward_wrote(world: World) -> None:
    await world.admit()
    await agree(world, world.youth)
    preview = Screen.showing(world.env, await write(world, EN))
    for label in ("Send", "Correct", "Discard", "As read in French"):
        refused = await preview.press(world.admin, world.channel, label)
        assert "Only the network’s stewards may do that." in words(refused)
    await ticks(world, 1)
    assert written_to([world.youth]) == [0]


async def test_where_discord_objects_the_letter_stops_until_a_steward_lets_it_go_on(
    world: World, language: str
) -> None:
    await agree(world, world.youth, world.organiser)
    await press(world.steward, await write(world, EN), SEND[language])
    world.env.inject_error("POST", "/users/@me/channels", status=400, code=40003)
    await ticks(world, 4)
    assert written_to([world.youth, world.organiser]) == [0, 0]
    desk = await world.steward.slash(world.channel, "call write")
    stopped = {"en": "Discord objected, with code 40003.", "fr": "Discord a objecté, avec le code 40003."}[language]
    assert stopped in words(desk)
    going = await press(world.steward, desk, {"en": "Go on", "fr": "Reprendre"}[language])
    assert stopped not in words(going)
    await ticks(world, 3)
    assert written_to([world.youth, world.organiser]) == [1, 1]


async def test_a_letter_is_stopped_for_good_after_one_question(world: World, language: str) -> None:
    people = [world.newcomer(f"reader {number}") for number in range(4)]
    await agree(world, *people)
    await press(world.steward, await write(world, EN), SEND[language])
    await ticks(world, 1)
    stop = {"en": "Stop for good", "fr": "Arrêter pour de bon"}[language]
    asked = await press(world.steward, await world.steward.slash(world.channel, "call write"), stop)
    assert {"en": "2 people were not written to yet", "fr": "2 personnes ne l’ont pas encore reçue"}[language] in words(
        asked
    )
    kept = await press(world.steward, asked, {"en": "Leave it as it is", "fr": "Ne rien changer"}[language])
    ended = await press(world.steward, await press(world.steward, kept, stop), stop)
    assert {"en": "No letter is under way.", "fr": "Aucune lettre n’est en cours d’envoi."}[language] in words(ended)
    await ticks(world, 3)
    assert sum(written_to(people)) == 2
    again = await press(world.steward, ended, {"en": "Write another", "fr": "En écrire une autre"}[language])
    assert holds(again) == NOTHING


@pytest.mark.parametrize(("status", "code"), [(403, 50007), (403, 50278), (404, 10013), (400, 50033)])
async def test_who_takes_no_messages_is_counted_and_the_others_are_written_to(
    world: World, status: int, code: int
) -> None:
    await world.admit()
    people = [world.youth, world.organiser, world.reviewer]
    await agree(world, *people)
    await press(world.steward, await write(world, EN), "Send")
    channel = world.youth.user.dm_channel
    world.env.inject_error("POST", f"/channels/{channel.id}/messages", status=status, code=code)
    await ticks(world, 1)
    desk = await world.steward.slash(world.channel, "call write")
    assert "Sent: **1** of 3. 1 person takes no messages from Accord." in words(desk)
    await ticks(world, 2)
    assert written_to(people) == [0, 1, 1]


@pytest.mark.parametrize(
    ("status", "code", "stops"),
    [(403, 20026, 20026), (403, 0, 403), (429, 0, 429), (400, 340013, 340013), (503, 0, None)],
)
async def test_what_is_not_one_persons_refusal_is_discords_objection(
    world: World, status: int, code: int, stops: int | None
) -> None:
    await world.admit()
    await agree(world, world.youth)
    await press(world.steward, await write(world, EN), "Send")
    world.env.inject_error("POST", "/users/@me/channels", status=status, code=code)
    await ticks(world, 1)
    assert (await world.accord.services.letters.state()).stopped_by == stops
    await ticks(world, 1)
    assert written_to([world.youth]) == [int(stops is None)]
