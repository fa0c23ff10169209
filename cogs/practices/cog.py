"""`/practice`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands

from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from cogs.practices.browse.asks import adapt, view
from cogs.practices.share.asks import correct, share
from cogs.ui.choices import AreaChosen, LabelChosen, RegionChosen
from cogs.ui.filtering import Typed, filtered, one
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import (
    suggest_country,
    suggest_origins,
    suggest_own_practices,
    suggest_practices,
    suggest_topics,
)
from cogs.ui.translator import explained


@app_commands.guild_only()
class Practices(commands.GroupCog, group_name="practice"):
    """What worked, what did not, and who reused it"""

    @app_commands.command(name="share")
    @explained("message", origin="from")
    @app_commands.autocomplete(origin=suggest_origins)
    async def share(self, interaction: Asked, message: str = "", origin: str = "") -> None:
        """Share what worked, and what did not, so that others can reuse it"""
        await share(await Here.of(interaction), origin, message)

    @app_commands.command(name="edit")
    @explained("practice")
    @app_commands.autocomplete(practice=suggest_own_practices)
    async def edit(self, interaction: Asked, practice: str) -> None:
        """Correct a good practice that you look after"""
        await correct(await Here.of(interaction), practice)

    @app_commands.command(name="view")
    @explained("practice")
    @app_commands.autocomplete(practice=suggest_practices)
    async def view(self, interaction: Asked, practice: str) -> None:
        """See a good practice: how it works, what is known, and who reused it"""
        await view(await Here.of(interaction), practice)

    @app_commands.command(name="list")
    @explained("text", "label", "area", "topic", "region", "country", "mine")
    @app_commands.autocomplete(topic=suggest_topics, country=suggest_country)
    async def browse(
        self,
        interaction: Asked,
        text: str = "",
        label: LabelChosen | None = None,
        area: AreaChosen | None = None,
        topic: str = "",
        region: RegionChosen | None = None,
        country: str = "",
        mine: bool | None = None,
    ) -> None:
        """Find good practices by what they are about, where, and who read them"""
        chosen = RecordFilter(
            kind=RecordKind.PRACTICE, labels=one(label), areas=one(area), regions=one(region), mine=bool(mine)
        )
        await filtered(await Here.of(interaction), chosen, Typed(countries=country, text=text, topics=topic))

    @app_commands.command(name="adapt")
    @explained("practice")
    @app_commands.autocomplete(practice=suggest_practices)
    async def adapt(self, interaction: Asked, practice: str) -> None:
        """Tell that you reused a good practice: where, what you changed, how it went"""
        await adapt(await Here.of(interaction), practice)
