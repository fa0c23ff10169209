"""`/conference`: the commands. Each docstring is what Discord shows."""

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.areas import Area
from bot.domain.calendars import Handed
from bot.domain.conferences import ConferenceKind, Turn, Venue
from bot.domain.countries import Region
from bot.domain.groups import StakeholderGroup
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from cogs.conferences.add.asks import add, correct
from cogs.conferences.browse.asks import view
from cogs.conferences.browse.lineage_buttons import series as show_series
from cogs.conferences.browse.outcome_buttons import tell
from cogs.conferences.calendar.asks import calendar
from cogs.conferences.going.asks import going
from cogs.ui.choices import AreaChosen, GroupChosen, HandedChosen, MeetingChosen, RegionChosen
from cogs.ui.filtering import Typed, filtered, one
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import (
    suggest_conferences,
    suggest_country,
    suggest_outcomes,
    suggest_own_conferences,
    suggest_series,
    suggest_topics,
)
from cogs.ui.translator import explained


def _chosen(
    area: Area | None,
    region: Region | None,
    meeting: ConferenceKind | None,
    audience: StakeholderGroup | None,
    *,
    online: bool | None,
) -> RecordFilter:
    """The filters that are chosen from a list."""
    return RecordFilter(
        kind=RecordKind.CONFERENCE,
        areas=one(area),
        regions=one(region),
        meetings=one(meeting),
        audience=one(audience),
        venues=() if online is None else (Venue.ONLINE if online else Venue.ON_SITE,),
    )


@app_commands.guild_only()
class Conferences(commands.GroupCog, group_name="conference"):
    """Conferences, workshops, trainings and consultations: what is ahead, and what came of them"""

    @app_commands.command(name="add")
    async def add(self, interaction: Asked) -> None:
        """Add a conference, a workshop, a training or a consultation"""
        await add(await Here.of(interaction))

    @app_commands.command(name="edit")
    @explained("conference")
    @app_commands.autocomplete(conference=suggest_own_conferences)
    async def edit(self, interaction: Asked, conference: str) -> None:
        """Correct a conference that you look after"""
        await correct(await Here.of(interaction), conference)

    @app_commands.command(name="calendar")
    @explained(
        "what", "conference", "text", "area", "topic", "region", "country", "meeting", "language", "audience", "online",
        "period", "file", "really",
    )  # fmt: skip
    @app_commands.autocomplete(conference=suggest_conferences, topic=suggest_topics, country=suggest_country)
    async def calendar(
        self,
        interaction: Asked,
        what: HandedChosen = Handed.UPCOMING,
        conference: str = "",
        text: str = "",
        area: AreaChosen | None = None,
        topic: str = "",
        region: RegionChosen | None = None,
        country: str = "",
        meeting: MeetingChosen | None = None,
        language: str = "",
        audience: GroupChosen | None = None,
        online: bool | None = None,
        period: str = "",
        file: discord.Attachment | None = None,
        really: bool | None = None,
    ) -> None:
        """Put conferences into your own calendar, or import them from an .ics file"""
        chosen = _chosen(area, region, meeting, audience, online=online)
        typed = Typed(countries=country, text=text, topics=topic, period=period, languages=language)
        here = await Here.of(interaction)
        await calendar(here, what, conference, chosen, typed, file, really=bool(really))

    @app_commands.command(name="going")
    @explained("conference")
    @app_commands.autocomplete(conference=suggest_conferences)
    async def going(self, interaction: Asked, conference: str | None = None) -> None:
        """Say that you go, or be reminded – or see all that you plan"""
        await going(await Here.of(interaction), conference)

    @app_commands.command(name="view")
    @explained("conference")
    @app_commands.autocomplete(conference=suggest_conferences)
    async def view(self, interaction: Asked, conference: str) -> None:
        """See a conference, and what it leads to"""
        await view(await Here.of(interaction), conference)

    @app_commands.command(name="upcoming")
    @explained(
        "text", "area", "topic", "region", "country", "meeting", "language", "audience", "online", "period", "past"
    )
    @app_commands.autocomplete(topic=suggest_topics, country=suggest_country)
    async def upcoming(
        self,
        interaction: Asked,
        text: str = "",
        area: AreaChosen | None = None,
        topic: str = "",
        region: RegionChosen | None = None,
        country: str = "",
        meeting: MeetingChosen | None = None,
        language: str = "",
        audience: GroupChosen | None = None,
        online: bool | None = None,
        period: str = "",
        past: bool | None = None,
    ) -> None:
        """See the conferences ahead, with their deadlines – or those that were held"""
        chosen = _chosen(area, region, meeting, audience, online=online)
        chosen = replace(chosen, turns=(Turn.PAST if past else Turn.AHEAD,))
        typed = Typed(countries=country, text=text, topics=topic, period=period, languages=language)
        await filtered(await Here.of(interaction), chosen, typed)

    @app_commands.command(name="outcome")
    @explained("conference", "came")
    @app_commands.autocomplete(conference=suggest_conferences, came=suggest_outcomes)
    async def outcome(self, interaction: Asked, conference: str, came: str = "") -> None:
        """Tell what came of a conference: a document, a recommendation, a record or a Call"""
        await tell(await Here.of(interaction), conference, came)

    @app_commands.command(name="series")
    @explained("series")
    @app_commands.autocomplete(series=suggest_series)
    async def series(self, interaction: Asked, series: str) -> None:
        """See a series of conferences, and how they came about, as a picture"""
        await show_series(await Here.of(interaction), series)
