"""What the buttons between the forms do, whatever the noun."""

from bot.domain.errors.record_drafts import RecordDraftGone, RecordDraftSaved
from cogs.ui.draft_cards import sent
from cogs.ui.draft_forms import NEW, DraftForm
from cogs.ui.draft_packing import unpacked
from cogs.ui.drafting import answer_with, drafting_of, replace_with
from cogs.ui.drafting import save as save_draft
from cogs.ui.given_back import typed_in
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("draft-part")
async def open_part(here: Here, noun: str, draft_id: str, step: str, *_why: str) -> None:
    """Open one of the forms, with what is kept of it."""
    drafting = drafting_of(noun)
    looked = await drafting.service(here).look(here.actor, int(draft_id))
    await here.open(DraftForm.of(here.texts, drafting.asks, looked, int(step)))


@on_press("draft-mend")
async def mend(here: Here, noun: str, draft_id: str, step: str, about: str, *chosen: str) -> None:
    """Open a form as it was sent, where it could not be kept; as a new draft where its own is not open any more."""
    drafting = drafting_of(noun)
    asks = drafting.asks
    fields = unpacked(asks, await typed_in(here.interaction.message), chosen, int(step))
    if draft_id != NEW:
        try:
            looked = await drafting.service(here).look(here.actor, int(draft_id))
        except (RecordDraftGone, RecordDraftSaved):
            pass
        else:
            await here.open(DraftForm.of(here.texts, asks, looked, int(step), fields))
            return
    await here.open(DraftForm(here.texts, asks, int(step), fields, about=about))


@on_press("draft-choice")
async def choice(here: Here, noun: str, draft_id: str, name: str, *chosen: str) -> None:
    """Keep what was chosen below the last card."""
    drafting = drafting_of(noun)
    await here.working(here.services.record_drafts.keep(here.actor, int(draft_id), {name: chosen}))
    looked = await drafting.service(here).look(here.actor, int(draft_id))
    last = drafting.asks.last
    await replace_with(here, drafting, looked, last if looked.draft.one(sent(last)) else 0)


@on_press("draft-save")
async def save(here: Here, noun: str, draft_id: str) -> None:
    """Save it, unless something is to be asked first."""
    drafting = drafting_of(noun)
    if not await drafting.asked_first(here, int(draft_id)):
        await save_draft(here, drafting, int(draft_id))


@on_press("draft-over")
async def save_over(here: Here, noun: str, draft_id: str, version: str) -> None:
    """Save it over what someone else saved, which the reader has seen."""
    await save_draft(here, drafting_of(noun), int(draft_id), seen=int(version))


@on_press("draft-theirs")
async def take_theirs(here: Here, noun: str, draft_id: str) -> None:
    """Go on from what someone else saved. What the reader had typed stays a draft of its own."""
    drafting = drafting_of(noun)
    looked = await here.working(drafting.service(here).take_theirs(here.actor, int(draft_id)))
    await answer_with(here, drafting, looked, 0)
