"""What people ask by command or by button alike: to log an initiative, and to go on with one."""

from bot.domain.record_drafts import Fields
from cogs.initiatives.log.cards import begun_card
from cogs.ui.here import Here


async def log(here: Here, known: Fields | None = None) -> None:
    """Begin a new draft; `known` is what a field of the picture of coverage says of it already."""
    await here.answer(begun_card(here.texts))
