"""The menu of a message: *Log as initiative*."""

import discord
from discord import app_commands

from cogs.initiatives.log.drafts import INITIATIVES
from cogs.ui.here import Asked, Here
from cogs.ui.message.asks import begin_from
from cogs.ui.message.handed import handed


@app_commands.guild_only()
@app_commands.context_menu(name="Log as initiative")
async def log_as_initiative(interaction: Asked, message: discord.Message) -> None:
    """Begin a draft from a message that someone wrote."""
    here = await Here.of(interaction)
    await begin_from(here, INITIATIVES, handed(message, interaction.guild_id or 0), by_link=False)
