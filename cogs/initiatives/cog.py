"""`/initiative`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands

from bot.domain.coverage import View, Where
from bot.places import find_country
from cogs.initiatives.coverage.asks import coverage
from cogs.initiatives.log.asks import log
from cogs.ui.choices import GroupChosen, WhereChosen
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import suggest_country
from cogs.ui.translator import explained


@app_commands.guild_only()
class Initiatives(commands.GroupCog, group_name="initiative"):
    """Members log what they do, and everyone can browse it"""

    @app_commands.command(name="log")
    async def log(self, interaction: Asked) -> None:
        """Log what you do, in two minutes"""
        await log(await Here.of(interaction))

    @app_commands.command(name="coverage")
    @explained("where", "country", "group")
    @app_commands.autocomplete(country=suggest_country)
    async def coverage(
        self,
        interaction: Asked,
        where: WhereChosen = Where.NETWORK,
        country: str | None = None,
        group: GroupChosen | None = None,
    ) -> None:
        """See where the work is and where nothing is known, as a picture"""
        here = await Here.of(interaction)
        await coverage(here, View(where, find_country(country or "", here.texts), group))
