"""Opening the form about conferences in a server, as it is or as it was sent."""

from cogs.server.conferences.forms import ServerConferencesForm
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted


@on_press("conferences-here")
async def conferences_here(here: Here) -> None:
    """Open the form, for an admin."""
    await here.open(ServerConferencesForm(here.texts, await here.services.conference_setup.chosen(here.actor)))


@on_press("conferences-here-again")
async def conferences_here_again(here: Here) -> None:
    """Open it as it was sent, to mend it."""
    chosen = await here.services.conference_setup.chosen(here.actor)
    message = here.interaction.message
    typed = unquoted(message.components) if message else ""
    await here.open(ServerConferencesForm(here.texts, chosen, zone=typed))
