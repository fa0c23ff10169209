"""The buttons of calendars."""

from cogs.conferences.calendar.handing_out import hand_out_one
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("ics-one")
async def one(here: Here, reference: str) -> None:
    """The conference of a card, for one's own calendar."""
    await hand_out_one(here, reference)
