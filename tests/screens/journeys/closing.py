"""The end of a Call."""

from playwright.async_api import expect

from bot.playground.clock import Jump
from tests.screens.camera import Camera


async def closing(camera: Camera) -> None:
    """A steward closes the Call with a last word; its card and its server say so."""
    reader, texts = camera.reader, camera.texts
    await reader.be("steward")
    await reader.go("#coalition")
    await reader.command_for_form("/call close")
    await reader.write(texts("close-words-en"), "Thank you. What you began goes on in your commitments.")
    await reader.write(texts("close-words-fr"), "Merci. Ce que vous avez commencé continue dans vos engagements.")
    await camera.take("the form for a last word", "A last word in English and in French.")
    await reader.send_form()
    await camera.take("before closing", "What closing the Call will do, and the last word.")
    await reader.press_to_change(texts("button-close"))
    await camera.take("closed", "The Call is closed.")
    await reader.jump(Jump.HOUR)
    await reader.be("organiser")
    await reader.go("#welcome")
    await expect(reader.last_message).to_contain_text(camera.either(en="goes on", fr="continue"))
    await camera.take("news of the end", "The news for all that the Call is closed.")
    await reader.be("admin")
    await reader.go("#coalition")
    await reader.command("/call sign")
    await camera.take("signing a closed Call", "A closed Call takes no more signatures.")
