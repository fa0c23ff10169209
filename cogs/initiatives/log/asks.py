"""What people ask by command or by button alike: to log an initiative, to correct one, to go on, to save."""

from bot.domain.errors.record_drafts import RecordDraftNotReady
from bot.domain.errors.records import RecordChanged
from bot.domain.record_drafts import Fields
from bot.domain.records import RecordKind
from cogs.initiatives.log.cards import LAST, conflict_card, draft_card, saved_card
from cogs.initiatives.log.forms import DraftForm, sent
from cogs.initiatives.log.words import part_of
from cogs.ui.drafts import goes_on
from cogs.ui.here import Here


def known(here: Here) -> Fields:
    """What the first form asks and the profile says: an organisation that leads it, and never the maker's own name."""
    return {"lead": (here.profile.organisation,)} if here.profile.organisation else {}


async def log(here: Here, filled: Fields | None = None, region: str = "") -> None:
    """Open the first form with what is known already. Nothing is kept before it is sent."""
    await here.open(DraftForm(here.texts, 1, {**known(here), **(filled or {})}, region=region))


async def correct(here: Here, typed: str) -> None:
    """Show an initiative as it would be typed, to correct any part of it."""
    work = here.services.logging.correct(here.actor, typed, here.texts.language)
    looked = await here.working(work)
    await here.answer(draft_card(looked, here.texts, 0, here.help_contact, here.profile.group))


@goes_on(RecordKind.INITIATIVE)
async def go_on(here: Here, draft_id: int) -> None:
    """Show a draft as it was left."""
    looked = await here.services.logging.look(here.actor, draft_id)
    filled = max((step for step in range(1, LAST + 1) if looked.draft.one(sent(step))), default=0)
    await here.answer(draft_card(looked, here.texts, filled, here.help_contact, here.profile.group))


async def save(here: Here, draft_id: int, *, seen: int | None = None) -> None:
    """Save a draft, or say what stands in the way. A second time shows what it became."""
    logging = here.services.logging
    try:
        saved = await here.working(logging.save(here.actor, draft_id, seen=seen))
    except RecordDraftNotReady:
        looked = await logging.look(here.actor, draft_id)
        step = part_of(looked.read.wrong[0].field) if looked.read.wrong else 1
        await here.replace(draft_card(looked, here.texts, step, here.help_contact, here.profile.group, refused=True))
    except RecordChanged:
        await here.replace(conflict_card(await logging.conflict(here.actor, draft_id), here.texts))
    else:
        await here.replace(saved_card(saved, here.texts))
