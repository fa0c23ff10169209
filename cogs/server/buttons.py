"""What the buttons of a server's set-up do."""

from cogs.server.forms import SetupForm
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted


@on_press("set-up")
async def set_up(here: Here, *, help_contact: str = "") -> None:
    """Open the form, for an admin."""
    server = await here.services.servers.current(here.actor)
    await here.open(
        SetupForm(
            here.texts,
            server.setup if server else None,
            channel_id=here.interaction.channel_id,
            locale=str(here.interaction.guild_locale or ""),
            help_contact=help_contact,
        )
    )


@on_press("set-up-again")
async def set_up_again(here: Here) -> None:
    """Open it with what was typed, to mend it."""
    message = here.interaction.message
    await set_up(here, help_contact=unquoted(message.components) if message else "")
