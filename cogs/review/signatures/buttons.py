"""What the buttons about signatures that are not genuine do. Each recognises anew who pressed it."""

from bot.domain.invalidations import Stage
from cogs.review.signatures.cards import (
    ask_take_back_card,
    decisions_card,
    invalidated_card,
    left_card,
    still_invalid_card,
    taken_back_card,
)
from cogs.review.signatures.forms import FilterForm, OneForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def open_invalidations(here: Here, typed: str | None) -> None:
    """Show what was decided, and the way to decide more."""
    page = await here.services.invalidations.browse(here.actor, typed, 0)
    await here.answer(decisions_card(page, here.texts))


@on_press("invalidations")
async def invalidations(here: Here, reference: str, page: str) -> None:
    """Open a page of what was decided."""
    found = await here.services.invalidations.browse(here.actor, reference, int(page))
    await here.answer(decisions_card(found, here.texts))


@on_press("invalidations-page")
async def invalidations_page(here: Here, reference: str, page: str) -> None:
    """Turn to another page."""
    found = await here.services.invalidations.browse(here.actor, reference, int(page))
    await here.replace(decisions_card(found, here.texts))


@on_press("find-signatures")
async def find_signatures(here: Here, reference: str) -> None:
    """Open the form, for an organiser."""
    await here.services.invalidations.browse(here.actor, reference, 0)
    await here.open(FilterForm(here.texts, reference))


@on_press("find-again")
async def find_again(here: Here, reference: str, group: str) -> None:
    """Open the form as it was sent, to mend it."""
    await here.services.invalidations.browse(here.actor, reference, 0)
    await here.open(FilterForm.again(here.texts, reference, group, await typed_before(here)))


@on_press("invalidate-one")
async def invalidate_one(here: Here, reference: str, signature_id: str) -> None:
    """Open the form for one who is listed, for an organiser."""
    await here.services.invalidations.browse(here.actor, reference, 0)
    await here.open(OneForm(here.texts, reference, int(signature_id)))


@on_press("invalidate-one-again")
async def invalidate_one_again(here: Here, reference: str, signature_id: str) -> None:
    """Open it as it was sent, to mend it."""
    await here.services.invalidations.browse(here.actor, reference, 0)
    await here.open(OneForm(here.texts, reference, int(signature_id), reason=await typed_before(here)))


@on_press("invalidate")
async def invalidate(here: Here, invalidation_id: str) -> None:
    """Carry out what the presser prepared."""
    done = await here.working(here.services.invalidations.carry_out(here.actor, int(invalidation_id)))
    # Whoever presses again later sees what became of it.
    back = done.invalidation.stage is Stage.TAKEN_BACK
    await here.replace(taken_back_card(here.texts) if back else invalidated_card(done, here.texts))


@on_press("leave-signatures")
async def leave_signatures(here: Here, invalidation_id: str) -> None:
    """Leave them as they are."""
    await here.services.invalidations.leave(here.actor, int(invalidation_id))
    await here.replace(left_card(here.texts))


@on_press("ask-take-back")
async def ask_take_back(here: Here, invalidation_id: str) -> None:
    """Ask before an invalidation is taken back."""
    decision = await here.services.invalidations.decided(here.actor, int(invalidation_id))
    await here.answer(ask_take_back_card(decision, here.texts))


@on_press("take-back")
async def take_back(here: Here, invalidation_id: str) -> None:
    """Take it back."""
    await here.working(here.services.invalidations.take_back(here.actor, int(invalidation_id)))
    await here.replace(taken_back_card(here.texts))


@on_press("keep-invalid")
async def keep_invalid(here: Here) -> None:
    """Leave it as it was decided."""
    await here.replace(still_invalid_card(here.texts))
