"""What is asked with `/conference calendar`."""

from bot.domain.calendars import Handed
from bot.domain.record_filters import RecordFilter
from cogs.conferences.calendar.handing_out import hand_out, hand_out_one
from cogs.ui.filtering import Typed
from cogs.ui.here import Here


async def calendar(here: Here, what: Handed, conference: str, chosen: RecordFilter, typed: Typed) -> None:
    """A conference that is named goes out alone; else a list does."""
    if conference:
        await hand_out_one(here, conference)
    else:
        await hand_out(here, what, chosen, typed)
