"""`/privacy`: the commands. They work in direct messages too: someone who left a server keeps every right."""

from discord import app_commands
from discord.ext import commands

from cogs.privacy.buttons import erase, export
from cogs.privacy.cards import kept_card
from cogs.ui.here import Asked, Here


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
class Privacy(commands.GroupCog, group_name="privacy"):
    """What is kept about you"""

    @app_commands.command()
    async def show(self, interaction: Asked) -> None:
        """See everything that is kept about you"""
        here = await Here.of(interaction)
        await here.answer(kept_card(await here.services.privacy.show(here.actor), here.texts))

    @app_commands.command()
    async def export(self, interaction: Asked) -> None:
        """Get a copy of everything that is kept about you"""
        await export(await Here.of(interaction))

    @app_commands.command()
    async def erase(self, interaction: Asked) -> None:
        """Have everything about you removed for good"""
        await erase(await Here.of(interaction))
