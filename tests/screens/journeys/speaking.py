"""The language of the pictures."""

from typing import Final

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
