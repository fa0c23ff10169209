"""The buttons of calendars."""

from cogs.conferences.calendar.handing_out import hand_out_one
from cogs.conferences.calendar.taking_in import CALENDARS
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.taking_in import carry_out_shown


@on_press("ics-one")
async def one(here: Here, reference: str) -> None:
    """The conference of a card, for one's own calendar."""
    await hand_out_one(here, reference)


@on_press("ics-import")
async def import_now(here: Here) -> None:
    """Take in the calendar that was looked at; it is looked at again."""
    await carry_out_shown(here, CALENDARS)
