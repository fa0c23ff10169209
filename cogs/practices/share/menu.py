"""The menu of a message: *Save as good practice*."""

import discord
from discord import app_commands

from cogs.practices.share.drafts import PRACTICES
from cogs.ui.here import Asked, Here
from cogs.ui.message.asks import begin_from
from cogs.ui.message.handed import handed


@app_commands.guild_only()
@app_commands.context_menu(name="Save as good practice")
async def save_as_good_practice(interaction: Asked, message: discord.Message) -> None:
    """Begin a draft from a message that someone wrote."""
    here = await Here.of(interaction)
    await begin_from(here, PRACTICES, handed(message, interaction.guild_id or 0), by_link=False)
