"""Digests: ordered in one form, arriving on Monday, explained, and had for oneself alone."""

from playwright.async_api import expect

from bot.playground.clock import Jump
from tests.screens.camera import DESK, PHONE, Camera


async def ordering(camera: Camera) -> None:
    """An admin orders a digest, and it arrives on Monday."""
    reader, texts = camera.reader, camera.texts
    await reader.be("admin")
    await reader.go("#coalition")
    await reader.command("/help")  # the news that waited are told beside it
    await reader.command_for_form("/digest create")
    await camera.take(
        "the form of a digest",
        "The one form of a digest, filled in with what most want: this channel, every week, on Monday at nine.",
        main=PHONE,
    )
    await reader.send_form()
    await camera.take("what a digest would tell", "What the first edition would tell now, seen at once.", main=PHONE)
    await reader.press_for_answer(texts("button-digests"))
    await camera.take(
        "the digests of a server", "The digests of the server: when each comes next, and how the last went."
    )
    await reader.jump(Jump.MONDAY)
    await expect(reader.last_message.get_by_role("button", name=texts("button-only-for-me"))).to_be_enabled()
    await camera.take(
        "an edition",
        "What arrived on Monday at nine: conferences ahead, practices, initiatives, how the Call goes on, "
        "and gaps worth filling; each leads to its record.",
        main=(*DESK, *PHONE),
    )


async def receiving(camera: Camera) -> None:
    """A youth member asks why, and has it for themselves alone."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.press_for_answer(texts("button-edition-why"))
    await camera.take("why an edition is seen", "Why one sees this, entry by entry.", main=PHONE)
    await reader.press_for_answer(texts("button-only-for-me"))
    await camera.take(
        "a digest for oneself", "A digest of one’s own, by direct message: when it comes and how it stops."
    )


async def minding(camera: Camera) -> None:
    """An admin changes what a digest tells."""
    reader, texts = camera.reader, camera.texts
    await reader.be("admin")
    await reader.go("#coalition")
    await reader.command("/digest edit", digest="DIG-1")
    await camera.take("a digest", "A digest with all that it was told, and the ways to change it.", main=PHONE)
    await reader.press_for_form(texts("button-digest-filters"))
    await camera.take(
        "the filters of a digest", "Areas, regions, topics, countries and languages that it is to tell of."
    )
    await reader.send_form()
    await reader.press_for_form(texts("button-digest-arrival"))
    await camera.take(
        "how a digest arrives", "Whom it mentions, as what it arrives, and what it does when nothing is new."
    )
    await reader.tick(texts("digest-says-nothing-new"))
    await reader.send_form()
    await camera.take("a digest was changed", "When the next one comes now.")
