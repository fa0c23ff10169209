"""What a member does: sign, read, see what is kept, leave."""

from playwright.async_api import expect

from bot.domain.countries import Country
from tests.screens.camera import PHONE, Camera


async def signing(camera: Camera) -> None:
    """A youth member signs, sees what is kept, and changes how it is shown."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#welcome")
    await camera.take(
        "the card of the Call",
        "The Call’s card in a channel: what it is, how many signed, and three buttons: sign, read, progress.",
        main=PHONE,
    )
    await reader.press_for_form(texts("button-sign"))
    await reader.choose(texts("sign-group"), texts("group-youth"))
    await reader.tick(texts("sign-understood"))
    await reader.tick(texts("sign-may-write"))
    await camera.take(
        "the form to sign",
        "The form: whom one signs for, the stakeholder group, how to be shown, with "
        "“counted only” chosen, two boxes to tick, and an organisation’s name.",
        main=PHONE,
    )
    await reader.send_form()
    await camera.take(
        "signed",
        "The thanks: the new total, exactly what is kept, and buttons to add a country, to be "
        "shown differently and to see the progress.",
        main=PHONE,
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


async def reading(camera: Camera) -> None:
    """A member reads the Call."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/call read")
    await camera.take(
        "the Call to read",
        "The beginning of the Call, its source named, with buttons to turn pages.",
        main=PHONE,
    )
    await reader.press(texts("button-next"))
    await camera.take("the next page of the Call", "The next page of the Call.")
    await reader.command("/call read", point="3")
    await camera.take("a point of the Call", "One point of the Call.")
    await reader.command("/call read", point="9")
    await camera.take("a point that is not there", "There is no point 9, and which there are.")


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
    await camera.take("what is kept about me", "Everything that is kept about the person who asks.", main=PHONE)
    await reader.command("/privacy export")
    await camera.take("a copy of what is kept", "A file to keep.")
    await reader.command("/help")
    await camera.take("help in direct messages", "What a member can do.")


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
