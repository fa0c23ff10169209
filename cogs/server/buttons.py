"""What the buttons of a server's set-up do."""

import discord

from bot.domain.servers import ServerSetup
from cogs.server.forms import SetupForm
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted


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
    message = here.interaction.message
    chosen = ServerSetup(
        channel_id=int(channel),
        language=language,
        reviewer_role_id=int(role) if role else None,
        announce_milestones="milestones" in wishes.split("."),
    )
    typed = unquoted(message.components) if message else ""
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
