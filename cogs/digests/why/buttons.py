"""What the button under an edition does, and what is chosen beneath that answer. Nobody else sees either."""

from cogs.digests.why import asks
from cogs.digests.why.cards import why_edition_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("edition-why")
async def edition(here: Here, edition_id: str) -> None:
    """Say why an edition came, and what it tells."""
    found = await here.working(here.services.digest_reasons.edition(here.actor, int(edition_id)))
    await here.answer(why_edition_card(found, here.texts, change=here.command("digest edit")))


@on_press("digest-why")
async def entry(here: Here, digest: str, record: str) -> None:
    """Say why one of its entries is in it."""
    await asks.why(here, record, digest)
