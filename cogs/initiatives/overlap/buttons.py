"""What the buttons do that answer whether an initiative is there already, and those about working together."""

from cogs.initiatives.log.asks import save
from cogs.initiatives.overlap.cards import same_card, together_card
from cogs.initiatives.overlap.introduction_cards import (
    introduction_card,
    introduction_ended_card,
    introductions_card,
    not_introduced_card,
)
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("overlap-different")
async def different(here: Here, draft_id: str) -> None:
    """Save it: it is another one."""
    await save(here, int(draft_id))


@on_press("overlap-same")
async def same(here: Here, draft_id: str, reference: str) -> None:
    """Save nothing, and offer where it can go what the reader knows."""
    found = await here.services.overlap.same(here.actor, int(draft_id), reference)
    await here.answer(same_card(int(draft_id), found, here.texts))


@on_press("overlap-together")
async def work_together(here: Here, draft_id: str, reference: str) -> None:
    """Save it, and ask whoever looks after the other one."""
    work = here.services.introductions.work_together(here.actor, int(draft_id), reference)
    await here.replace(together_card(await here.working(work), here.texts))


@on_press("introductions")
async def introductions(here: Here, reference: str) -> None:
    """Show with whom one works together, who is asked, and who asks."""
    record, found = await here.services.introductions.around(here.actor, reference)
    await here.answer(introductions_card(record, found, here.texts))


@on_press("introduction")
async def introduction(here: Here, introduction_id: str) -> None:
    """Show one of them."""
    found = await here.services.introductions.look(here.actor, int(introduction_id))
    await here.answer(introduction_card(found, here.texts))


@on_press("introduce")
async def agree(here: Here, introduction_id: str) -> None:
    """Agree, and see how to reach whoever asks."""
    work = here.services.introductions.answer(here.actor, int(introduction_id), agreed=True)
    found = await here.working(work)
    await here.answer(introduction_card(found, here.texts) if found else not_introduced_card(here.texts))


@on_press("not-introduce")
async def decline(here: Here, introduction_id: str) -> None:
    """Decline; whoever asks is told so without a name."""
    work = here.services.introductions.answer(here.actor, int(introduction_id), agreed=False)
    await here.working(work)
    await here.answer(not_introduced_card(here.texts))


@on_press("introduction-end")
async def end(here: Here, introduction_id: str) -> None:
    """Take a request back, or let the other one not see any more how to reach one."""
    ended = await here.working(here.services.introductions.end(here.actor, int(introduction_id)))
    await here.answer(introduction_ended_card(ended, here.texts))
