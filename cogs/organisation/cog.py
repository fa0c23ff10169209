"""`/organisation`: the commands."""

import discord
from discord import app_commands
from discord.ext import commands

from cogs.organisation.buttons import ask_merge, leave_organisation, look, represent
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import suggest_organisations, suggest_own_organisations
from cogs.ui.translator import explained


@app_commands.guild_only()
class Organisations(commands.GroupCog, group_name="organisation"):
    """Organisations, and who acts for them"""

    @app_commands.command()
    @explained("organisation")
    @app_commands.autocomplete(organisation=suggest_organisations)
    async def view(self, interaction: Asked, organisation: str) -> None:
        """See an organisation, and who confirmed it"""
        await look(await Here.of(interaction), organisation)

    @app_commands.command()
    @explained("organisation")
    @app_commands.autocomplete(organisation=suggest_organisations)
    async def represent(self, interaction: Asked, organisation: str) -> None:
        """Ask to act for an organisation"""
        await represent(await Here.of(interaction), organisation)

    @app_commands.command()
    @explained("organisation", "to")
    @app_commands.autocomplete(organisation=suggest_own_organisations)
    async def leave(self, interaction: Asked, organisation: str, to: discord.User | None = None) -> None:
        """Act for an organisation no more, or hand over to someone"""
        await leave_organisation(await Here.of(interaction), organisation, str(to.id) if to else "")

    @app_commands.command()
    @explained("organisation", "into")
    @app_commands.autocomplete(organisation=suggest_organisations, into=suggest_organisations)
    async def merge(self, interaction: Asked, organisation: str, into: str) -> None:
        """For organisers: make two records of one organisation one"""
        await ask_merge(await Here.of(interaction), organisation, into)
