"""A steward: a new version of the Call, a letter, an export."""

from pathlib import Path
from typing import Final

from playwright.async_api import expect

from bot.playground.clock import Jump
from tests.screens.camera import DESK, PHONE, Camera

_QUEBEC: Final = Path(__file__).parents[3] / "bot" / "content" / "calls" / "quebec.toml"


def _second_version() -> bytes:
    """The bundled Call as version 2, with another summary."""
    text = _QUEBEC.read_text("utf-8").replace("version = 1", "version = 2", 1)
    return text.replace("A call to prevent", "A renewed call to prevent", 1).encode()


async def publishing(camera: Camera) -> None:
    """A steward hands in a file with a mistake, then a good one, looks at it, publishes; signers are asked."""
    reader, texts = camera.reader, camera.texts
    await reader.be("steward")
    await reader.go("#coalition")
    faulty = _second_version().replace(b"\nfr = ", b"\nfrancais = ", 1)
    await reader.hand_in("/call publish", "call.toml", faulty)
    await camera.take("a file with mistakes", "What is wrong in a Call’s file, and where.")
    await reader.hand_in("/call publish", "call.toml", _second_version())
    await camera.take(
        "before publishing",
        "What publishing the file would do, with previews and the choice to publish or not.",
        main=DESK,
    )
    await reader.press_to_change(camera.either(en="Preview: English", fr="Aperçu\u00a0: Français"))
    await camera.take("a preview", "A page of the Call as people would see it.")
    await reader.press_to_change(texts("button-publish"))
    await camera.take("published", "The new version is published.")
    await reader.be("youth")
    await reader.jump(Jump.HOUR)
    await reader.go("#welcome")
    await expect(reader.conversation).to_contain_text(camera.either(en="has a new version", fr="Nouvelle version"))
    await camera.take("news of a new version", "The post for all: the Call has a new version.")
    await reader.go("#coalition")
    await reader.command("/call read")
    await camera.take("asked to sign the new version", "Who signed before is asked whether to sign the new version.")
    await reader.press_for_form(texts("button-sign-again"))
    await reader.tick(texts("sign-understood"))
    await camera.take("the form to sign the new version", "The form with what was filled in before.")
    await reader.send_form()
    await camera.take("signed the new version", "The thanks for signing the new version.")


async def writing(camera: Camera) -> None:
    """A steward writes to those who agreed to hear; a member reads it."""
    reader, texts = camera.reader, camera.texts
    await reader.be("steward")
    await reader.go("#coalition")
    await reader.command_for_form("/call write")
    await reader.write(texts("letter-subject-en"), "What came of your signature")
    await reader.write(
        texts("letter-text-en"),
        "Thank you for signing. **Two hundred of you** stand behind the Call now.\n\n"
        "On 12 March we meet online to say what each of us will do about its points. Come as you are.",
    )
    await reader.write(texts("letter-subject-fr"), "Ce qu’est devenue votre signature")
    await reader.write(
        texts("letter-text-fr"),
        "Merci d’avoir signé. **Vous êtes deux cents** à appuyer l’Appel.\n\n"
        "Le 12 mars, retrouvons-nous en ligne pour dire ce que chacune et chacun fera. Venez comme vous êtes.",
    )
    await camera.take("the form of a letter", "Subject and letter, in English, in French or in both.")
    await reader.send_form()
    await camera.take(
        "before a letter is sent",
        "The letter exactly as it is read, how many people get it, and when.",
        main=DESK,
    )
    await reader.press_to_change(texts("button-send-letter"))
    await camera.take("a letter under way", "How far the letter is.")
    await reader.jump(Jump.HOUR)
    await reader.be("youth")
    await reader.go_to_direct_messages()
    await expect(reader.last_message).to_contain_text(camera.either(en="12 March", fr="12 mars"))
    await camera.take(
        "a letter as it is read",
        "The letter as a direct message, with a button to get no more.",
        main=PHONE,
    )
    await reader.press_for_answer(texts("button-no-more-letters"))
    await camera.take("no more letters", "No more letters about this Call.")


async def exporting(camera: Camera) -> None:
    """A steward takes the signatures away."""
    reader = camera.reader
    await reader.be("steward")
    await reader.go("#coalition")
    await reader.command("/call export")
    await camera.take("an export", "The export as a file, how many are listed in it, and how to treat it.")
