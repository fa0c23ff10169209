"""What people ask about what digests tell, by command or by button alike."""

from cogs.digests.why.cards import why_card
from cogs.ui.here import Here


async def why(here: Here, record: str, digest: str) -> None:
    """Say whether and why a record is in a digest."""
    found = await here.working(here.services.digest_reasons.why(here.actor, record, digest))
    await here.answer(why_card(found, here.actor.server_id, here.texts))
