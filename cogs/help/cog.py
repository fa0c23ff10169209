"""`/help`: the command."""

from discord import app_commands
from discord.ext import commands

from cogs.help.buttons import open_help
from cogs.ui.here import Asked, Here


class Help(commands.Cog):
    """What is here"""

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    @app_commands.allowed_installs(guilds=True, users=False)
    async def help(self, interaction: Asked) -> None:
        """What you can do here"""
        await open_help(await Here.of(interaction))
