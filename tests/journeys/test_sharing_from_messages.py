"""A good practice from a message: one's own fills the form at once, someone else's is used with their yes."""

from typing import Any, Final

from tests.journeys.browsing import logged
from tests.journeys.logging import MEND, SAVE
from tests.journeys.sharing import SHARED
from tests.journeys.test_logging_from_messages import (
    ASK,
    EMPTY,
    NO,
    YES,
    drafts,
    language,  # noqa: F401 - a fixture
    link,
)
from tests.reading import holds, labels, words
from tests.world import World, last_message, press, send

MENU: Final = "Save as good practice"


async def asked(world: World, language: str, text: str = "We meet every week.") -> tuple[Any, Any]:  # noqa: F811
    """Let the youth member have the organiser asked about a message: the card of the draft, and the question."""
    message = await world.organiser.send(world.channel, text)
    shown = await world.youth.context_menu(world.channel, MENU, message)
    return await press(world.youth, shown, ASK[language]), last_message(world.channel)


async def test_ones_own_message_fills_the_form_at_once(world: World, language: str) -> None:  # noqa: F811
    message = await world.youth.send(world.channel, "We meet every week.")
    form = await world.youth.context_menu(world.channel, MENU, message)
    assert holds(form)["summary"] == "We meet every week."
    card = await send(world.youth, form, holds(form) | {"title": "Clubs", "areas": ["EDU"]})
    assert SHARED[language] in words(await press(world.youth, card, SAVE[language]))


async def test_someone_else_is_named_and_asked_once_and_decides(world: World, language: str) -> None:  # noqa: F811
    card, question = await asked(world, language)
    assert "would like to save a good practice in this server" in words(question)
    assert f"<@{world.organiser.id}>" in words(question)
    form = await press(world.youth, card, MEND[language])
    assert holds(form)["summary"] == "We meet every week."
    card = await send(world.youth, form, holds(form) | {"title": "Clubs", "areas": ["EDU"]})
    refused = await press(world.youth, card, SAVE[language])
    assert SHARED[language] not in words(refused)
    await press(world.organiser, question, YES)
    assert SHARED[language] in words(await press(world.youth, card, SAVE[language]))


async def test_after_a_no_nothing_of_it_is_kept(world: World, language: str) -> None:  # noqa: F811
    _, question = await asked(world, language)
    await press(world.organiser, question, NO)
    assert await drafts(world) == []


async def test_the_same_message_is_asked_about_once_whatever_is_made_of_it(
    world: World,
    language: str,  # noqa: F811
) -> None:
    message = await world.organiser.send(world.channel, "We meet every week.")
    shown = await world.youth.context_menu(world.channel, "Log as initiative", message)
    await press(world.youth, shown, ASK[language])
    again = await world.youth.context_menu(world.channel, MENU, message)
    # The draft that waits already, and no second question.
    assert "We meet every week." in words(again)
    assert ASK[language] not in labels(again)
    assert len(await drafts(world)) == 1


async def test_a_link_and_what_it_comes_out_of_go_together(world: World, language: str) -> None:  # noqa: F811
    clubs = await logged(world, world.admin, "Youth clubs", topics=("sport",))
    called = f"<@{world.accord.bot.user.id if world.accord.bot.user else 0}> We meet every week."
    message = await world.youth.send(world.channel, called)
    options = {"message": link(message, world), "from": clubs.reference}
    form = await world.youth.slash(world.channel, "practice share", **options)
    assert (holds(form)["summary"], holds(form)["topics"]) == (called, "sport")
    silent = await world.organiser.send(world.channel, "Silence.")
    refused = await world.youth.slash(world.channel, "practice share", **(options | {"message": link(silent, world)}))
    form = await press(world.youth, refused, EMPTY[language])
    assert (holds(form)["summary"], holds(form)["topics"]) == ("", "sport")
