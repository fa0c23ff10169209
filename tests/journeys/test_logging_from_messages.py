"""From a message: one's own fills the form at once, someone else's is used with their yes, and nothing else is."""

from typing import Any, Final

import discord
import pytest

from bot.domain.actor import Actor
from tests.journeys.logging import NEXT, SAVE, SAVED, THROW, fill
from tests.reading import fields, holds, labels, words
from tests.world import World, last_message, press, send

MENU: Final = "Log as initiative"
ASK: Final = {"en": "Ask the author", "fr": "Demander à l’auteur"}
EMPTY: Final = {"en": "Begin with an empty form", "fr": "Commencer à vide"}
YES, NO = "Yes, I agree", "No"
DRAFTS: Final = {"en": "My drafts", "fr": "Mes brouillons"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the youth member chose, in a server that was set up in English."""
    await world.set_up(wishes=[])
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


def accord(world: World) -> discord.ClientUser:
    """Accord itself, as people see it in Discord."""
    assert world.accord.bot.user is not None
    return world.accord.bot.user


def link(message: Any, world: World) -> str:
    """What Discord copies as the link of a message."""
    return f"https://discord.com/channels/{world.server.id}/{message.channel.id}/{message.id}"


async def drafts(world: World) -> list[Any]:
    """What the youth member has not finished."""
    return await world.accord.services.record_drafts.mine(Actor(world.youth.id, world.server.id))


async def asked(world: World, language: str, text: str = "We meet every week.") -> tuple[Any, Any]:
    """Let the youth member have the organiser asked about a message: the card of the draft, and the question."""
    message = await world.organiser.send(world.channel, text)
    shown = await world.youth.context_menu(world.channel, MENU, message)
    card = await press(world.youth, shown, ASK[language])
    return card, last_message(world.channel)


async def test_ones_own_message_fills_the_form_at_once(world: World, language: str) -> None:
    message = await world.youth.send(world.channel, "We meet every week.")
    form = await world.youth.context_menu(world.channel, MENU, message)
    assert holds(form)["summary"] == "We meet every week."
    card = await send(world.youth, form, holds(form) | {"title": "Clubs", "areas": ["EDU"]})
    assert SAVED[language] in words(await press(world.youth, card, SAVE[language]))


async def test_of_ones_own_long_message_the_beginning_fits(world: World) -> None:
    message = await world.youth.send(world.channel, "word " * 390)
    form = await world.youth.context_menu(world.channel, MENU, message)
    assert holds(form)["summary"].endswith("word…")
    assert len(holds(form)["summary"]) <= fields(form)["summary"]["max_length"]


async def test_the_author_is_asked_with_one_post_says_yes_and_it_is_saved(world: World, language: str) -> None:
    message = await world.organiser.send(world.channel, "We meet every week.")
    shown = await world.youth.context_menu(world.channel, MENU, message)
    said = {"en": "Their words are used only if they agree.", "fr": "Ses mots ne sont repris qu’avec son accord."}
    assert said[language] in words(shown)
    assert "We meet every week." in words(shown)
    assert last_message(world.channel).id == message.id
    assert await drafts(world) == []
    card = await press(world.youth, shown, ASK[language])
    said = {
        "en": "Its text waits until whoever wrote it agrees.",
        "fr": "Son texte attend l’accord de la personne qui l’a écrit.",
    }
    assert said[language] in words(card)
    question = last_message(world.channel)
    assert f"<@{world.organiser.id}>: youth would like to log an initiative" in words(question)
    assert link(message, world) in words(question)
    card = await fill(world.youth, card, NEXT[language][1], title="Clubs", areas=["EDU"])
    waits = await press(world.youth, card, SAVE[language])
    said = {
        "en": "The author of the message has not said yes so far",
        "fr": "L’auteur du message n’a pas encore dit oui",
    }
    assert said[language] in words(waits)
    await world.restart()
    for other in (world.youth, world.admin):
        refused = await press(other, question, YES)
        assert refused.ephemeral
    assert "Only the person who wrote the message can answer this." in words(refused)
    await press(world.organiser, question, YES)
    assert "The author agreed. Thank you." in words(last_message(world.channel))
    assert labels(last_message(world.channel)) == []
    told = (await world.youth.slash(world.channel, "profile show")).followups[-1]
    said = {
        "en": f"The author of {link(message, world)} agreed",
        "fr": f"L’auteur de {link(message, world)} est d’accord",
    }
    assert said[language] in words(told)
    mine = await press(world.youth, told, DRAFTS[language])
    assert "**Clubs**" in words(mine)
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)


async def test_the_author_says_no_and_the_text_is_gone(world: World, language: str) -> None:
    card, question = await asked(world, language)
    await press(world.organiser, question, NO)
    assert "The author said no. Nothing of the message is kept." in words(last_message(world.channel))
    told = (await world.youth.slash(world.channel, "profile show")).followups[-1]
    said = {
        "en": "would rather not have it used. Its text is gone",
        "fr": "préfère que son message ne serve pas. Son texte a disparu",
    }
    assert said[language] in words(told)
    gone = await press(world.youth, card, SAVE[language])
    assert {"en": "That draft is not there any more", "fr": "Ce brouillon n’existe plus"}[language] in words(gone)


async def test_nobody_is_asked_twice_about_one_message(world: World, language: str) -> None:
    message = await world.organiser.send(world.channel, "We meet every week.")
    card = await press(world.youth, await world.youth.context_menu(world.channel, MENU, message), ASK[language])
    again = await world.youth.context_menu(world.channel, MENU, message)
    assert words(again).splitlines()[0] == words(card).splitlines()[0]
    other = await world.reviewer.context_menu(world.channel, MENU, message)
    assert "Its author was asked about that message before. Nobody is asked twice." in words(other)
    assert len([each for each in world.channel.history() if "would like to log" in words(each)]) == 1


async def test_after_seven_days_the_question_goes_with_the_text(world: World, language: str) -> None:
    card, question = await asked(world, language)
    await world.later(7 * 24 * 60 * 60)
    assert question.id not in [each.id for each in world.channel.history()]
    assert await drafts(world) == []
    gone = await press(world.youth, card, SAVE[language])
    assert {"en": "That draft is not there any more", "fr": "Ce brouillon n’existe plus"}[language] in words(gone)


async def test_whoever_throws_it_away_takes_the_question_back(world: World, language: str) -> None:
    card, question = await asked(world, language)
    await press(world.youth, await press(world.youth, card, THROW[language]), THROW[language])
    assert question.id not in [each.id for each in world.channel.history()]


UNUSABLE: Final = {
    "app": {"en": "written by an app or by Discord", "fr": "écrit par une application ou par Discord"},
    "empty": {"en": "That message has no text", "fr": "Ce message n’a pas de texte"},
    "left": {"en": "cannot be asked, so their words are not used", "fr": "ses mots ne sont donc pas utilisés"},
    "gone": {"en": "There is no such message that you can see", "fr": "Il n’y a pas de message que vous puissiez voir"},
    "elsewhere": {"en": "That message stands in another server", "fr": "Ce message se trouve sur un autre serveur"},
    "link": {"en": "That is no link to a message", "fr": "Ce n’est pas le lien d’un message"},
    "unread": {"en": "Accord may not read that channel", "fr": "Accord n’a pas le droit de lire ce salon"},
    "unshown": {
        "en": "Discord does not hand this text over by a link",
        "fr": "Discord ne remet pas ce texte par un lien",
    },
    "silent": {"en": "You may not write in that channel", "fr": "Vous ne pouvez pas écrire dans ce salon"},
}


async def refused(world: World, language: str, answer: Any, why: str) -> None:
    """It is said why, nothing is kept, and an empty form is offered."""
    assert UNUSABLE[why][language] in words(answer)
    assert await drafts(world) == []
    form = await press(world.youth, answer, EMPTY[language])
    assert holds(form)["summary"] == ""


async def test_what_an_app_wrote_belongs_to_nobody_who_could_agree(world: World, language: str) -> None:
    await world.post_card(world.admin)
    answer = await world.youth.context_menu(world.channel, MENU, last_message(world.channel))
    await refused(world, language, answer, "app")


async def test_a_message_without_a_text_gives_nothing_to_begin_from(world: World, language: str) -> None:
    message = await world.organiser.send(world.channel, attachments=[("photo.png", b"png")])
    await refused(world, language, await world.youth.context_menu(world.channel, MENU, message), "empty")


async def test_who_left_the_server_is_not_asked(world: World, language: str) -> None:
    author = world.newcomer("author")
    message = await author.send(world.channel, "We meet every week.")
    world.server.remove_member(author)
    await refused(world, language, await world.youth.context_menu(world.channel, MENU, message), "left")


async def test_where_one_may_not_write_nobody_is_called_for_one(world: World, language: str) -> None:
    silent = discord.PermissionOverwrite(send_messages=False)
    news = world.server.create_text_channel("news", overwrites={world.youth: silent})
    message = await world.organiser.send(news, "We meet every week.")
    shown = await world.youth.context_menu(news, MENU, message)
    await refused(world, language, await press(world.youth, shown, ASK[language]), "silent")
    assert len(news.history()) == 1


async def test_a_message_that_is_deleted_before_its_author_is_asked_is_not_used(world: World, language: str) -> None:
    message = await world.organiser.send(world.channel, "We meet every week.")
    shown = await world.youth.context_menu(world.channel, MENU, message)
    await world.admin.delete(message)
    await refused(world, language, await press(world.youth, shown, ASK[language]), "gone")


async def by_link(world: World, typed: str) -> Any:
    """Log with the link of a message."""
    return await world.youth.slash(world.channel, "initiative log", message=typed)


async def test_a_link_leads_to_the_same_as_the_menu(world: World, language: str) -> None:
    mine = await world.youth.send(world.channel, "I meet them.")
    assert holds(await by_link(world, link(mine, world)))["summary"] == "I meet them."
    theirs = await world.organiser.send(world.channel, "We meet every week.")
    shown = await by_link(world, f" <{link(theirs, world)}> ")
    card = await press(world.youth, shown, ASK[language])
    assert "We meet every week." in words(card)
    assert "<@" in words(last_message(world.channel))


async def test_without_the_intent_discord_shows_no_text_behind_a_link(world: World, language: str) -> None:
    message = await world.organiser.send(world.channel, "We meet every week.")
    calling = await world.youth.send(world.channel, f"<@{accord(world).id}> log this")
    http: Any = world.accord.bot.http
    http.message_content_access = False
    await refused(world, language, await by_link(world, link(message, world)), "unshown")
    assert holds(await by_link(world, link(calling, world)))["summary"].endswith("log this")
    shown = await world.youth.context_menu(world.channel, MENU, message)
    card = await press(world.youth, shown, ASK[language])
    assert "We meet every week." in words(card)


async def test_a_link_that_leads_nowhere_is_explained(world: World, language: str) -> None:
    deleted = await world.organiser.send(world.channel, "Gone.")
    await world.admin.delete(deleted)
    elsewhere = await world.stranger.send(world.away, "Elsewhere.")
    nobody = discord.PermissionOverwrite(view_channel=False)
    hidden = world.server.create_text_channel("board", overwrites={world.server.default_role: nobody})
    place = f"https://discord.com/channels/{world.server.id}"
    for why, typed in (
        ("link", "the message from yesterday"),
        ("gone", link(deleted, world)),
        ("gone", f"{place}/{world.channel.id}/1234567890123456789"),
        ("gone", f"{place}/1234567890123456789/1234567890123456789"),
        ("gone", f"{place}/{hidden.id}/1234567890123456789"),
        ("gone", f"{place}/{world.away.id}/{elsewhere.id}"),
        ("elsewhere", f"https://discord.com/channels/{world.neighbour.id}/{world.away.id}/{elsewhere.id}"),
        ("elsewhere", f"https://discord.com/channels/@me/{world.away.id}/{elsewhere.id}"),
    ):
        await refused(world, language, await by_link(world, typed), why if "@me" not in typed else "link")


async def test_a_channel_that_accord_may_not_read_is_named_as_that(world: World, language: str) -> None:
    blind = discord.PermissionOverwrite(view_channel=False)
    channel = world.server.create_text_channel("blind", overwrites={accord(world): blind})
    message = await world.organiser.send(channel, "We meet every week.")
    await refused(world, language, await by_link(world, link(message, world)), "unread")
