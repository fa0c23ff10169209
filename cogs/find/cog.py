"""`/find`: the command."""

from discord import app_commands
from discord.ext import commands

from bot.domain.found import Findable
from cogs.find.buttons import find
from cogs.find.kinds import FindableChosen
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import suggest_records
from cogs.ui.translator import explained

# What Discord lets one type; as much as a title.
_LONGEST = 150


class Find(commands.Cog):
    """One search over everything"""

    @app_commands.command()
    @app_commands.guild_only()
    @explained("words", "kind")
    @app_commands.autocomplete(words=suggest_records)
    async def find(
        self,
        interaction: Asked,
        words: app_commands.Range[str, 1, _LONGEST],
        kind: FindableChosen | None = None,
    ) -> None:
        """Find initiatives, commitments, organisations and points of the Call"""
        only: Findable | None = kind
        await find(await Here.of(interaction), words, only)
