"""`/initiative`: the commands. Each docstring is what Discord shows."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.coverage import View, Where
from bot.domain.exchange import ExchangeFormat
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.places import find_country
from cogs.initiatives.browse.asks import join, update, view
from cogs.initiatives.coverage.asks import coverage
from cogs.initiatives.exchange.handing_out import export
from cogs.initiatives.exchange.taking_in import TABLES
from cogs.initiatives.log.asks import correct, log
from cogs.initiatives.log.drafts import INITIATIVES
from cogs.ui.choices import AreaChosen, FormatChosen, GroupChosen, RegionChosen, ScopeChosen, StatusChosen, WhereChosen
from cogs.ui.filtering import Typed, filtered, one
from cogs.ui.here import Asked, Here
from cogs.ui.message.asks import begin_from_link
from cogs.ui.suggestions import (
    suggest_country,
    suggest_initiatives,
    suggest_leads,
    suggest_own_initiatives,
    suggest_topics,
)
from cogs.ui.taking_in import look_at
from cogs.ui.translator import explained


@app_commands.guild_only()
class Initiatives(commands.GroupCog, group_name="initiative"):
    """Members log what they do, and everyone can browse it"""

    @app_commands.command(name="log")
    @explained("message")
    async def log(self, interaction: Asked, message: str | None = None) -> None:
        """Log what you do, in two minutes"""
        here = await Here.of(interaction)
        await (begin_from_link(here, INITIATIVES, message) if message else log(here))

    @app_commands.command(name="edit")
    @explained("initiative")
    @app_commands.autocomplete(initiative=suggest_own_initiatives)
    async def edit(self, interaction: Asked, initiative: str) -> None:
        """Correct an initiative that you look after"""
        await correct(await Here.of(interaction), initiative)

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

    @app_commands.command(name="view")
    @explained("initiative")
    @app_commands.autocomplete(initiative=suggest_initiatives)
    async def view(self, interaction: Asked, initiative: str) -> None:
        """See an initiative, and what it leads to"""
        await view(await Here.of(interaction), initiative)

    @app_commands.command(name="list")
    @explained(
        "text", "area", "topic", "scope", "region", "country", "group", "status", "period", "organisation", "mine"
    )
    @app_commands.autocomplete(topic=suggest_topics, country=suggest_country, organisation=suggest_leads)
    async def browse(
        self,
        interaction: Asked,
        text: str = "",
        area: AreaChosen | None = None,
        topic: str = "",
        scope: ScopeChosen | None = None,
        region: RegionChosen | None = None,
        country: str = "",
        group: GroupChosen | None = None,
        status: StatusChosen | None = None,
        period: str = "",
        organisation: str = "",
        mine: bool | None = None,
    ) -> None:
        """Find initiatives by what they are about, where and when"""
        chosen = RecordFilter(
            kind=RecordKind.INITIATIVE,
            areas=one(area),
            scopes=one(scope),
            regions=one(region),
            groups=one(group),
            statuses=one(status),
            mine=bool(mine),
        )
        typed = Typed(countries=country, text=text, topics=topic, organisation=organisation, period=period)
        await filtered(await Here.of(interaction), chosen, typed)

    @app_commands.command(name="update")
    @explained("initiative")
    @app_commands.autocomplete(initiative=suggest_own_initiatives)
    async def update(self, interaction: Asked, initiative: str) -> None:
        """Tell how an initiative that you look after goes on"""
        await update(await Here.of(interaction), initiative)

    @app_commands.command(name="join")
    @explained("initiative")
    @app_commands.autocomplete(initiative=suggest_initiatives)
    async def join(self, interaction: Asked, initiative: str) -> None:
        """Ask to take part in an initiative"""
        await join(await Here.of(interaction), initiative)

    @app_commands.command(name="export")
    @explained(
        "format", "text", "area", "topic", "scope", "region", "country", "group", "status", "period", "organisation",
        "mine",
    )  # fmt: skip
    @app_commands.autocomplete(topic=suggest_topics, country=suggest_country, organisation=suggest_leads)
    async def hand_out(
        self,
        interaction: Asked,
        format: FormatChosen = ExchangeFormat.XLSX,  # noqa: A002 - what people read in Discord
        text: str = "",
        area: AreaChosen | None = None,
        topic: str = "",
        scope: ScopeChosen | None = None,
        region: RegionChosen | None = None,
        country: str = "",
        group: GroupChosen | None = None,
        status: StatusChosen | None = None,
        period: str = "",
        organisation: str = "",
        mine: bool | None = None,
    ) -> None:
        """Take initiatives away as a file, which can be imported again"""
        chosen = RecordFilter(
            kind=RecordKind.INITIATIVE,
            areas=one(area),
            scopes=one(scope),
            regions=one(region),
            groups=one(group),
            statuses=one(status),
            mine=bool(mine),
        )
        typed = Typed(countries=country, text=text, topics=topic, organisation=organisation, period=period)
        await export(await Here.of(interaction), format, chosen, typed)

    @app_commands.command(name="import")
    @explained("file", "really")
    async def take_in(self, interaction: Asked, file: discord.Attachment, really: bool | None = None) -> None:
        """Import initiatives from a file: looked at first, then all or nothing"""
        await look_at(await Here.of(interaction), TABLES, file, really=bool(really))
