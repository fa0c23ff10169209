"""`/commitment`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands

from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from cogs.commitments import asks
from cogs.commitments.packing import Said
from cogs.ui.choices import AreaChosen, StageChosen
from cogs.ui.filtering import Typed, filtered, one
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import (
    CallTyped,
    suggest_calls,
    suggest_commitments,
    suggest_country,
    suggest_organisations,
    suggest_own_commitments,
)
from cogs.ui.translator import explained


@app_commands.guild_only()
class Commitments(commands.GroupCog, group_name="commitment"):
    """What signatories say they will do, and what comes of it"""

    @app_commands.command()
    @explained("point", "call")
    @app_commands.autocomplete(call=suggest_calls)
    async def make(
        self, interaction: Asked, point: app_commands.Range[int, 1] | None = None, call: CallTyped = None
    ) -> None:
        """Say what you will do about a point of the Call: one form"""
        await asks.make(await Here.of(interaction), call, Said(point=point))

    @app_commands.command()
    @explained("commitment")
    @app_commands.autocomplete(commitment=suggest_own_commitments)
    async def update(self, interaction: Asked, commitment: str) -> None:
        """Tell how a commitment that you look after goes on"""
        await asks.update(await Here.of(interaction), commitment)

    @app_commands.command(name="list")
    @explained("text", "point", "stage", "area", "country", "organisation", "mine", "call")
    @app_commands.autocomplete(country=suggest_country, organisation=suggest_organisations, call=suggest_calls)
    async def browse(
        self,
        interaction: Asked,
        text: str = "",
        point: app_commands.Range[int, 1] | None = None,
        stage: StageChosen | None = None,
        area: AreaChosen | None = None,
        country: str = "",
        organisation: str = "",
        mine: bool = False,  # noqa: FBT002 - an option of a command
        call: CallTyped = None,
    ) -> None:
        """Find commitments by point, stage, area, country or organisation"""
        here = await Here.of(interaction)
        chosen = RecordFilter(
            kind=RecordKind.COMMITMENT,
            answer=await asks.point_of(here, call, point),
            stages=one(stage),
            areas=one(area),
            mine=mine,
        )
        await filtered(here, chosen, Typed(countries=country, text=text, organisation=organisation))

    @app_commands.command()
    @explained("commitment")
    @app_commands.autocomplete(commitment=suggest_commitments)
    async def view(self, interaction: Asked, commitment: str) -> None:
        """See a commitment, and what it leads to"""
        await asks.view(await Here.of(interaction), commitment)
