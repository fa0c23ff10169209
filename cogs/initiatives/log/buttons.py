"""What the buttons between the forms do."""

from bot.domain.errors.record_drafts import RecordDraftGone, RecordDraftSaved
from bot.domain.record_drafts import Fields
from cogs.initiatives.log import asks
from cogs.initiatives.log.cards import draft_card
from cogs.initiatives.log.forms import NEW, DraftForm
from cogs.initiatives.log.packing import unpacked
from cogs.initiatives.overlap.asks import asked_about_doubles
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted


@on_press("log-initiative")
async def log(here: Here, area: str, region: str) -> None:
    """Open the first form, for an area and a region where someone came from there."""
    filled: Fields = {"areas": (area,)} if area else {}
    await asks.log(here, filled, region)


@on_press("edit-initiative")
async def correct(here: Here, reference: str) -> None:
    """Correct an initiative."""
    await asks.correct(here, reference)


@on_press("log-part")
async def open_part(here: Here, draft_id: str, step: str, *_why: str) -> None:
    """Open one of the three forms, with what is kept of it."""
    looked = await here.services.logging.look(here.actor, int(draft_id))
    await here.open(DraftForm.of(here.texts, looked, int(step)))


@on_press("log-mend")
async def mend(here: Here, draft_id: str, step: str, region: str, *chosen: str) -> None:
    """Open a form as it was sent, where it could not be kept; as a new draft where its own is not open any more."""
    message = here.interaction.message
    fields = unpacked(unquoted(message.components) if message else "", chosen, int(step))
    if draft_id != NEW:
        try:
            looked = await here.services.logging.look(here.actor, int(draft_id))
        except (RecordDraftGone, RecordDraftSaved):
            pass
        else:
            draft, calls = looked.draft, looked.calls
            correcting = draft.record_id is not None
            form = DraftForm(
                here.texts, int(step), fields, draft_id=draft.id, calls=calls, correcting=correcting, region=region
            )
            await here.open(form)
            return
    await here.open(DraftForm(here.texts, int(step), fields, region=region))


@on_press("log-save")
async def save(here: Here, draft_id: str) -> None:
    """Save it, unless it may be there already: then that is asked first."""
    if not await asked_about_doubles(here, int(draft_id)):
        await asks.save(here, int(draft_id))


@on_press("log-over")
async def save_over(here: Here, draft_id: str, version: str) -> None:
    """Save it over what someone else saved, which the reader has seen."""
    await asks.save(here, int(draft_id), seen=int(version))


@on_press("log-theirs")
async def take_theirs(here: Here, draft_id: str) -> None:
    """Go on from what someone else saved. What the reader had typed stays a draft of its own."""
    looked = await here.working(here.services.logging.take_theirs(here.actor, int(draft_id)))
    await here.answer(draft_card(looked, here.texts, 0, here.help_contact, here.profile.group))
