"""The buttons that lead to the forms of an initiative; those between the forms are the same for every noun."""

from bot.domain.record_drafts import Fields
from cogs.initiatives.log import asks
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("log-initiative")
async def log(here: Here, area: str, region: str) -> None:
    """Open the first form, for an area and a region where someone came from there."""
    filled: Fields = {"areas": (area,)} if area else {}
    await asks.log(here, filled, region)


@on_press("edit-initiative")
async def correct(here: Here, reference: str) -> None:
    """Correct an initiative."""
    await asks.correct(here, reference)
