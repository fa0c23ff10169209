"""What is pictured: each answer of Accord, in the order in which people meet them."""

from collections.abc import Awaitable, Callable
from typing import Final

from playwright.async_api import expect

from bot.domain.countries import Country
from bot.playground.clock import Jump
from cogs.profile.cards import LANGUAGE_NAMES
from tests.screens.camera import Camera

_PEOPLE_OF_THE_COALITION: Final = ("youth", "organiser", "government", "reviewer", "steward", "admin")


async def speak(camera: Camera) -> None:
    """Let everyone, and the server, speak the language of the pictures: a virtual Discord is always in English."""
    if camera.language == "en":
        return
    reader, language = camera.reader, LANGUAGE_NAMES[camera.language]
    for person in _PEOPLE_OF_THE_COALITION:
        await reader.be(person)
        await reader.command_for_form("/profile edit")
        await reader.tick(language)
        await reader.send_form()
    await reader.command_for_form("/server setup")
    await reader.tick(language)
    await reader.tick(camera.texts("setup-post"))
    await reader.send_form()
    await reader.be("youth")


async def signing(camera: Camera) -> None:
    """A youth member signs, sees what is kept, and changes how it is shown."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#welcome")
    await camera.take(
        "the card of the Call",
        "The Call’s card in a channel: what it is, how many signed, and three buttons: sign, read, progress.",
        main=True,
    )
    await reader.press_for_form(texts("button-sign"))
    await reader.choose(texts("sign-group"), texts("group-youth"))
    await reader.tick(texts("sign-understood"))
    await camera.take(
        "the form to sign",
        "The form: whom one signs for, the stakeholder group, how to be shown, with "
        "“counted only” chosen, two boxes to tick, and an organisation’s name.",
        main=True,
    )
    await reader.send_form()
    await camera.take(
        "signed",
        "The thanks: the new total, exactly what is kept, and buttons to add a country, to be "
        "shown differently and to see the progress.",
        main=True,
    )
    await reader.press_for_form(texts("button-country"))
    await reader.write(texts("profile-country"), texts.country(Country("CA")))
    await reader.tick(texts("mark-youth-led"))
    await camera.take("the form for country and marks", "A form for a country and two marks.")
    await reader.send_form()
    await camera.take("country added", "The profile with the country that was added.")
    await reader.press_for_answer(texts("button-sign"))
    await camera.take("signing twice", "The answer to signing twice: nothing was doubled, and what can be changed.")
    await reader.press_for_form(texts("button-show"))
    await reader.tick(texts("show-name"))
    await camera.take("the form to be shown differently", "A form with the four ways to be shown.")
    await reader.send_form()
    await camera.take("shown by name", "What is kept now: the signature is shown by name.")


async def signing_for_an_organisation(camera: Camera) -> None:
    """An organiser signs for an organisation; a name of blanks is given back first."""
    reader, texts = camera.reader, camera.texts
    await reader.be("organiser")
    await reader.go("#welcome")
    await reader.command_for_form("/call sign")
    await reader.tick(texts("sign-as-organisation"))
    await reader.choose(texts("sign-group"), texts("group-civil-society"))
    await reader.tick(texts("sign-understood"))
    await reader.write(texts("sign-organisation"), "@everyone")
    await reader.send_form()
    await camera.take(
        "a name that is refused", "What was wrong with the name, what was kept, and a button to correct it.", main=True
    )
    await reader.press_for_form(texts("button-mend"))
    await reader.write(texts("sign-organisation"), "Maison de la paix")
    await camera.take("the form given back", "The form as it was filled, with the name corrected.")
    await reader.send_form()
    await camera.take("awaiting confirmation", "An organisation’s signature awaits a reviewer and is counted apart.")


async def reading(camera: Camera) -> None:
    """A member reads the Call."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/call read")
    await camera.take(
        "the Call to read", "The beginning of the Call, its source named, with buttons to turn pages.", main=True
    )
    await reader.press(texts("button-next"))
    await camera.take("the next page of the Call", "The next page of the Call.")
    await reader.command("/call read", point="3")
    await camera.take("a point of the Call", "One point of the Call.")
    await reader.command("/call read", point="9")
    await camera.take("a point that is not there", "There is no point 9, and which there are.")


async def many_sign(camera: Camera) -> None:
    """Made-up people sign, day after day, and the breakdowns follow."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/call progress")
    await camera.take("progress at first", "The picture of progress when two have signed.")
    await reader.let_made_up_people_sign()
    await reader.jump(Jump.DAY)
    await reader.go("#welcome")
    await expect(reader.conversation).to_contain_text(texts("milestone-title", goal="50"))
    await camera.take("a milestone", "The news for all that fifty people have signed.")
    for _ in range(3):
        await reader.let_made_up_people_sign()
        await reader.jump(Jump.DAY)
    await reader.go("#coalition")
    await reader.command("/call progress")
    await camera.take(
        "progress",
        "The picture of progress: growth over time, stakeholder groups, the next milestone, "
        "and the shares of youth- and women-led work.",
        main=True,
    )
    await reader.press_for_answer(texts("button-post-here"))
    await camera.take("progress shown to everyone", "The picture, posted in the channel.")
    await reader.command("/call progress")
    await reader.press_for_answer(texts("button-equity"))
    await camera.take(
        "whose voice is missing",
        "Each stakeholder group with its share or the words “too few, or nobody yet”, the shares of "
        "youth- and women-led work, and how many countries of each region are heard from.",
    )


async def signatories(camera: Camera) -> None:
    """Who chose to be seen, for a member and for a reviewer."""
    reader = camera.reader
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/call signatories")
    await camera.take(
        "signatories", "Those who chose to be seen, each as they chose, and how many are only counted.", main=True
    )
    await reader.be("reviewer")
    await reader.command("/call signatories")
    await camera.take("signatories for a reviewer", "The same list, with a way to hide a name.")


async def profile_and_privacy(camera: Camera) -> None:
    """What one says about oneself, and everything that is kept."""
    reader = camera.reader
    await reader.be("youth")
    await reader.go_to_direct_messages()
    await reader.command("/profile show")
    await camera.take("the profile", "Group, organisation, country, language and marks.")
    await reader.command_for_form("/profile edit")
    await camera.take("the form of the profile", "The profile in one form.")
    await reader.send_form()
    await camera.take("the profile saved", "The profile as it is now.")
    await reader.command("/privacy show")
    await camera.take("what is kept about me", "Everything that is kept about the person who asks.", main=True)
    await reader.command("/privacy export")
    await camera.take("a copy of what is kept", "A file to keep.")
    await reader.command("/help")
    await camera.take("help in direct messages", "What a member can do.")


async def helping(camera: Camera) -> None:
    """Help differs by who asks."""
    reader = camera.reader
    for person, who in (("youth", "a member"), ("admin", "an admin"), ("steward", "a steward")):
        await reader.be(person)
        await reader.go("#coalition")
        await reader.command("/help")
        await camera.take(
            f"help for {who}", f"The commands that {who} can use, each in one line.", main=who == "a member"
        )


async def servers(camera: Camera) -> None:
    """Setting up, posting, admitting; and what members may not do."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/server setup")
    await camera.take("not for members", "Who may set a server up.")
    await reader.be("admin")
    await reader.command_for_form("/server setup")
    await camera.take(
        "the form to set up",
        "Set-up in one form: channel, language, reviewers’ role, what to do at once, whom to turn to.",
        main=True,
    )
    await reader.write(texts("setup-help"), "help@example.org")
    await reader.send_form()
    await camera.take("set up", "What was set up.")
    await reader.command("/call post")
    await camera.take("posted", "The card was posted.")
    await reader.be("steward")
    await reader.command("/server admit", server="Neighbouring network")
    await camera.take("admitted", "A steward has admitted a server.")


async def leaving(camera: Camera) -> None:
    """Withdrawing, and being erased."""
    reader, texts = camera.reader, camera.texts
    await reader.be("government")
    await reader.go("#coalition")
    await reader.command("/call withdraw")
    await camera.take("nothing to withdraw", "There is no signature to withdraw.")
    await reader.be("youth")
    await reader.command("/call withdraw")
    await camera.take("withdrawing", "The question before a signature is withdrawn.")
    await reader.press(texts("button-withdraw"))
    await expect(reader.last_message).to_contain_text(texts("withdrawn-title"))
    await camera.take("withdrawn", "The signature is withdrawn, and the total follows.")
    await reader.command("/privacy erase")
    await camera.take("before erasing", "What is erased for good, and what stays as a number.")
    await reader.press(texts("button-erase-now"))
    await expect(reader.last_message.get_by_role("button")).to_have_count(1)
    await camera.take("erased", "Nothing is kept any more.")


JOURNEYS: Final[list[Callable[[Camera], Awaitable[None]]]] = [
    speak,
    signing,
    signing_for_an_organisation,
    reading,
    many_sign,
    signatories,
    profile_and_privacy,
    helping,
    servers,
    leaving,
]
