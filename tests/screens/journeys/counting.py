"""Many sign: the picture of progress, whose voice is missing, and who chose to be seen."""

from playwright.async_api import expect

from bot.playground.clock import Jump
from tests.screens.camera import DESK, PHONE, Camera


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
        main=DESK,
    )
    await reader.press_for_answer(texts("button-post-here"))
    await camera.take("progress shown to everyone", "The picture, posted in the channel.")
    await reader.command("/call progress")
    await reader.press_for_answer(texts("button-equity"))
    await camera.take(
        "whose voice is missing",
        "Each stakeholder group with its share or the words “too few, or nobody yet”, the shares of "
        "youth- and women-led work, and how many countries of each region are heard from.",
        main=PHONE,
    )


async def signatories(camera: Camera) -> None:
    """Who chose to be seen, for a member and for a reviewer."""
    reader = camera.reader
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/call signatories")
    await camera.take(
        "signatories",
        "Those who chose to be seen, each as they chose, and how many are only counted.",
        main=PHONE,
    )
    await reader.be("reviewer")
    await reader.command("/call signatories")
    await camera.take("signatories for a reviewer", "The same list, with a way to hide a name.")
