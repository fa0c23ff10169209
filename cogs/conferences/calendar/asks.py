"""What is asked with `/conference calendar`: a file to take away, or one to take in."""

import discord

from bot.domain.calendars import Handed
from bot.domain.record_filters import RecordFilter
from cogs.conferences.calendar.handing_out import hand_out, hand_out_one
from cogs.conferences.calendar.taking_in import CALENDARS
from cogs.ui.filtering import Typed
from cogs.ui.here import Here
from cogs.ui.taking_in import look_at


async def calendar(
    here: Here,
    what: Handed,
    conference: str,
    chosen: RecordFilter,
    typed: Typed,
    file: discord.Attachment | None,
    *,
    really: bool,
) -> None:
    """A file that is given is taken in; a conference that is named goes out alone; else a list does."""
    if file is not None:
        await look_at(here, CALENDARS, file, really=really)
    elif conference:
        await hand_out_one(here, conference)
    else:
        await hand_out(here, what, chosen, typed)
