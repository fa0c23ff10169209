"""The button of a dry run."""

from cogs.initiatives.exchange.taking_in import TABLES
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.taking_in import carry_out_shown


@on_press("import-now")
async def import_now(here: Here) -> None:
    """Take in the file that was looked at; it is looked at again."""
    await carry_out_shown(here, TABLES)
