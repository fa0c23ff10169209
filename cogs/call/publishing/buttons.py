"""What the command and the buttons of publishing do. Each press asks anew whether whoever presses is a steward."""

import aiohttp
import discord

from bot.domain.errors.publishing import FileNotHanded
from bot.domain.languages import choose
from bot.texts import texts_in
from cogs.call.publishing.cards import draft_card, draft_discarded_card, draft_page_card, published_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def look_at(here: Here, file: discord.Attachment) -> None:
    """Show what publishing the file would do."""

    async def read() -> bytes:
        try:
            return await file.read()
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            raise FileNotHanded from error

    await here.hold()
    preview = await here.services.publishing.draft(here.actor, file.filename, file.size, read)
    await here.answer(draft_card(preview, here.texts))


@on_press("call-file")
async def draft(here: Here, draft_id: str) -> None:
    """Show again what publishing would do: others may have published meanwhile."""
    preview = await here.services.publishing.preview(here.actor, int(draft_id))
    await here.replace(draft_card(preview, here.texts))


@on_press("call-file-page")
@on_press("call-file-jump")
async def draft_page(here: Here, draft_id: str, language: str, page: str) -> None:
    """Show a page as people would see it."""
    preview = await here.services.publishing.preview(here.actor, int(draft_id))
    await here.replace(draft_page_card(preview.draft, int(page), texts_in(choose([language])), here.texts))


@on_press("call-file-publish")
async def publish(here: Here, draft_id: str) -> None:
    """Publish it."""
    published = await here.working(here.services.publishing.publish(here.actor, int(draft_id)))
    await here.replace(published_card(published, here.texts, post=here.command("call post")))


@on_press("call-file-discard")
async def discard(here: Here, draft_id: str) -> None:
    """Throw it away."""
    thrown_away = await here.services.publishing.discard(here.actor, int(draft_id))
    await here.replace(draft_discarded_card(thrown_away, here.texts))
