"""What people ask by command or by button alike: to share a good practice, to correct one."""

from cogs.practices.share.drafts import PRACTICES
from cogs.ui import drafting
from cogs.ui.draft_forms import open_first
from cogs.ui.here import Here
from cogs.ui.message.asks import begin_from_link


async def share(here: Here, origin: str = "", message: str = "") -> None:
    """Open the first form with what is known already: of what it comes out of, and from a message that one wrote."""
    if origin:
        # By its reference from here on: a title may be given to another one.
        origin = await here.services.sharing.origin(here.actor, origin)
    if message:
        await begin_from_link(here, PRACTICES, message, origin)
    else:
        await open_first(here, PRACTICES, await PRACTICES.known(here, origin), origin)


async def correct(here: Here, typed: str) -> None:
    """Show a practice as it would be typed, to correct any part of it."""
    await drafting.correct(here, PRACTICES, typed)
