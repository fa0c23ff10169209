"""The buttons that lead to the forms of a conference, and those that say whether it takes place."""

from bot.domain.conferences import ConferenceStatus
from cogs.conferences.add import asks
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("add-conference")
async def add(here: Here) -> None:
    """Open the first form."""
    await asks.add(here)


@on_press("edit-conference")
async def correct(here: Here, reference: str) -> None:
    """Correct a conference."""
    await asks.correct(here, reference)


@on_press("takes-place")
async def set_status(here: Here, reference: str, status: str, version: str) -> None:
    """Say whether a conference takes place."""
    await asks.set_status(here, reference, ConferenceStatus(status), int(version))


@on_press("cancel-conference")
async def ask_to_cancel(here: Here, reference: str) -> None:
    """Ask before a conference is cancelled."""
    await asks.ask_to_cancel(here, reference)
