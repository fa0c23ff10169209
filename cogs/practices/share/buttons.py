"""The buttons that lead to the forms of a good practice; those between the forms are the same for every noun."""

from cogs.practices.share import asks
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("share-practice")
async def share(here: Here, origin: str = "") -> None:
    """Open the first form, for what came out of an initiative or a conference where someone came from there."""
    await asks.share(here, origin)


@on_press("edit-practice")
async def correct(here: Here, reference: str) -> None:
    """Correct a practice."""
    await asks.correct(here, reference)
