"""What the buttons of the profile do."""

from cogs.profile.forms import OriginForm, ProfileForm
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted


@on_press("edit-profile")
async def edit(here: Here) -> None:
    """Open the form."""
    await here.open(ProfileForm(here.texts, here.profile))


@on_press("edit-profile-again")
async def edit_again(here: Here) -> None:
    """Open it with what was typed, to mend it."""
    message = here.interaction.message
    country, _, organisation = (unquoted(message.components) if message else "").partition("\n")
    await here.open(ProfileForm(here.texts, here.profile, country=country, organisation=organisation))


@on_press("origin")
async def origin(here: Here) -> None:
    """Open the form for country and marks."""
    await here.open(OriginForm(here.texts, here.profile))


@on_press("origin-again")
async def origin_again(here: Here) -> None:
    """Open it with what was typed, to mend it."""
    message = here.interaction.message
    await here.open(OriginForm(here.texts, here.profile, country=unquoted(message.components) if message else ""))
