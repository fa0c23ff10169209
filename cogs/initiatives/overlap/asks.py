"""Asking, before an initiative is saved, whether it is there already."""

from bot.domain.errors.record_drafts import RecordDraftNotReady, RecordDraftSaved
from cogs.initiatives.overlap.cards import overlap_card
from cogs.ui.here import Here


async def asked_about_doubles(here: Here, draft_id: int) -> bool:
    """Ask about the likely doubles of a draft, in the message that was pressed. False where there is nothing to ask."""
    try:
        found = await here.working(here.services.overlap.check(here.actor, draft_id))
    except (RecordDraftNotReady, RecordDraftSaved):
        # Saving says what is wrong in it, or what it became.
        return False
    if found:
        await here.replace(overlap_card(draft_id, found, here.texts))
    return bool(found)
