"""What people ask by command or by button alike: to log an initiative, to correct one, to save."""

from bot.domain.record_drafts import Fields
from cogs.initiatives.log.drafts import INITIATIVES
from cogs.ui import drafting
from cogs.ui.draft_forms import open_first
from cogs.ui.here import Here


async def log(here: Here, filled: Fields | None = None, region: str = "") -> None:
    """Open the first form with what is known already."""
    await open_first(here, INITIATIVES, {**await INITIATIVES.known(here, region), **(filled or {})}, region)


async def correct(here: Here, typed: str) -> None:
    """Show an initiative as it would be typed, to correct any part of it."""
    await drafting.correct(here, INITIATIVES, typed)


async def save(here: Here, draft_id: int) -> None:
    """Save a draft, or say what stands in the way."""
    await drafting.save(here, INITIATIVES, draft_id)
