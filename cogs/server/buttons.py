"""What the buttons of a server's set-up, its health and its log do."""

import discord

from bot.domain.audit import Log, Mark, Towards
from bot.domain.servers import ServerSetup
from cogs.server.audit_cards import changes_card
from cogs.server.forms import SetupForm
from cogs.server.status_cards import status_card
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


@on_press("set-up")
async def set_up(here: Here) -> None:
    """Open the form, for an admin."""
    server = await here.services.servers.current(here.actor)
    # A thread or a voice channel is none of those that the form offers.
    channel = here.interaction.channel
    await here.open(
        SetupForm(
            here.texts,
            server.setup if server else None,
            channel_id=channel.id if isinstance(channel, discord.TextChannel) else None,
            locale=str(here.interaction.guild_locale or ""),
            help_command=here.plain_command("help"),
        )
    )


@on_press("set-up-again")
async def set_up_again(here: Here, channel: str, language: str, role: str, wishes: str) -> None:
    """Open it as it was sent, to mend it."""
    await here.services.servers.current(here.actor)
    chosen = ServerSetup(
        channel_id=int(channel),
        language=language,
        reviewer_role_id=int(role) if role else None,
        announce_milestones="milestones" in wishes.split("."),
    )
    typed = await typed_before(here)
    post = "post" in wishes.split(".")
    await here.open(
        SetupForm(
            here.texts,
            chosen,
            channel_id=None,
            locale="",
            help_command=here.plain_command("help"),
            help_contact=typed,
            post=post,
        )
    )


@on_press("status")
async def status(here: Here) -> None:
    """Say how Accord is doing, asked anew."""
    found = await here.working(here.services.status.status(here.actor))
    await here.answer(status_card(found, here.actor, here.texts, here.command))


async def _read(here: Here, log: Log | None = None, mark: Mark | None = None) -> AccordView:
    # Where very many signed since the last change, its line is far back.
    return changes_card(await here.working(here.services.changes.changes(here.actor, log, mark)), here.texts)


@on_press("changes")
async def changes(here: Here) -> None:
    """Open the log of changes at its newest page."""
    await here.answer(await _read(here))


@on_press("changes-of")
async def changes_of(here: Here, log: str) -> None:
    """Turn to another log."""
    await here.replace(await _read(here, Log(log)))


@on_press("changes-page")
async def changes_page(here: Here, log: str, towards: str, line: str) -> None:
    """Turn a page of the log."""
    await here.replace(await _read(here, Log(log), Mark(Towards(towards), int(line))))
