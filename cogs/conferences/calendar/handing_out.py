"""Handing out conferences as a file for one's own calendar."""

from io import BytesIO
from typing import Final

import discord

from bot.domain.calendars import Handed, HandedCalendar, Source
from bot.domain.record_filters import RecordFilter
from cogs.conferences.calendar.cards import handed_card
from cogs.ui.filtering import WHAT, WHO, Typed
from cogs.ui.here import Here

_NAMES: Final = {Handed.UPCOMING: "accord-conferences.ics", Handed.MINE: "accord-my-conferences.ics"}


async def hand_out(here: Here, what: Handed, chosen: RecordFilter, typed: Typed) -> None:
    """A list of conferences as a calendar."""
    asked = typed.added(WHO, typed.added(WHAT, chosen, here.texts), here.texts)
    await here.hold()
    source, limit, service = _source(here), here.interaction.filesize_limit, here.services.calendars
    if what is Handed.MINE:
        made = await service.mine(here.actor, source, here.texts, at_most=limit)
    else:
        made = await service.upcoming(here.actor, asked, source, here.texts, at_most=limit)
    await _answer(here, made, _NAMES[what])


async def hand_out_one(here: Here, typed: str) -> None:
    """One conference as a calendar, by its reference or title."""
    await here.hold()
    limit = here.interaction.filesize_limit
    made = await here.services.calendars.one(here.actor, typed, _source(here), here.texts, at_most=limit)
    await _answer(here, made, "accord-conference.ics")


def _source(here: Here) -> Source:
    return Source(here.interaction.application_id, here.plain_command("conference view"))


async def _answer(here: Here, made: HandedCalendar, name: str) -> None:
    files = [discord.File(BytesIO(made.content), name)] if made.conferences else []
    await here.answer(handed_card(made, name, here.texts), files=files)
