"""`/server`: the commands."""

import logging

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import AccordBot
from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from cogs.server.buttons import changes, set_up, status
from cogs.server.cards import admitted_card
from cogs.ui.here import Asked, Here
from cogs.ui.translator import explained

log = logging.getLogger(__name__)


async def suggest_servers(interaction: discord.Interaction[AccordBot], typed: str) -> list[app_commands.Choice[str]]:
    """The servers that a steward may admit; nobody else learns of any."""
    steward = interaction.user.id in interaction.client.settings.stewards
    actor = Actor(discord_id=interaction.user.id, server_id=interaction.guild_id, steward=steward)
    try:
        found = await interaction.client.services.servers.suggest(actor, typed)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    return [app_commands.Choice(name=server.name[:100], value=str(server.id)) for server in found[:25]]


@app_commands.guild_only()
class Servers(commands.GroupCog, group_name="server"):
    """This server’s part in the network"""

    @app_commands.command()
    async def setup(self, interaction: Asked) -> None:
        """For admins: set Accord up in one form"""
        await set_up(await Here.of(interaction))

    @app_commands.command()
    async def status(self, interaction: Asked) -> None:
        """For organisers: how Accord is doing here"""
        await status(await Here.of(interaction))

    @app_commands.command()
    async def audit(self, interaction: Asked) -> None:
        """For organisers: who changed what"""
        await changes(await Here.of(interaction))

    @app_commands.command()
    @explained("server")
    @app_commands.autocomplete(server=suggest_servers)
    async def admit(self, interaction: Asked, server: str) -> None:
        """For stewards: admit a server to the network"""
        here = await Here.of(interaction)
        admitted, changed = await here.working(here.services.servers.admit(here.actor, server))
        await here.answer(admitted_card(admitted, here.texts, changed=changed))
