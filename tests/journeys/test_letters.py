"""Letters: a steward writes, looks, sends; those who agreed read them, and are left in peace when they say so."""

import pytest

from tests.journeys.writing import CORRECT, EN, FR, NOTHING, SEND, agree, begin, letters, ticks, write, written_to
from tests.reading import fields, holds, labels, title, words
from tests.screen import Screen
from tests.world import World, press, send


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the steward and the youth member chose, in a server of the network."""
    await begin(world, request.param)
    return request.param


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
    assert "5 points" in words(opened)
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
