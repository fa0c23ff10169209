"""`/initiative`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands

from cogs.initiatives.log.asks import log
from cogs.ui.here import Asked, Here


@app_commands.guild_only()
class Initiatives(commands.GroupCog, group_name="initiative"):
    """Members log what they do, and everyone can browse it"""

    @app_commands.command(name="log")
    async def log(self, interaction: Asked) -> None:
        """Log what you do, in two minutes"""
        await log(await Here.of(interaction))
