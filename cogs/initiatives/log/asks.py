"""What people ask by command or by button alike: to log an initiative, and to go on with one."""

from cogs.initiatives.log.cards import begun_card
from cogs.ui.here import Here


async def log(here: Here) -> None:
    """Begin a new draft."""
    await here.answer(begun_card(here.texts))
