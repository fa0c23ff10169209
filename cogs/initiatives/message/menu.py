"""The menu of a message: *Log as initiative*."""

import discord
from discord import app_commands

from cogs.initiatives.message.asks import log_from
from cogs.initiatives.message.handed import handed
from cogs.ui.here import Asked, Here


@app_commands.guild_only()
@app_commands.context_menu(name="Log as initiative")
async def log_as_initiative(interaction: Asked, message: discord.Message) -> None:
    """Begin a draft from a message that someone wrote."""
    here = await Here.of(interaction)
    await log_from(here, handed(message, interaction.guild_id or 0), by_link=False)
