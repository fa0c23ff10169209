"""Answering whether a record is still true: one click, also late, also twice."""

from cogs.profile.asked.cards import answered_card, asked_card
from cogs.ui.freshness import ALONE
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("asked")
async def asked(here: Here) -> None:
    """Show the records that are asked about."""
    await here.answer(asked_card(await here.services.freshness.asked(here.actor, 0), here.texts))


@on_press("asked-page")
async def asked_page(here: Here, page: str) -> None:
    """Turn to another page of them."""
    await here.replace(asked_card(await here.services.freshness.asked(here.actor, int(page)), here.texts))


@on_press("still-true")
async def still_true(here: Here, where: str, reference: str) -> None:
    """Say that a record is still true."""
    await _answered(here, where, reference, ended=False)


@on_press("ended")
async def ended(here: Here, where: str, reference: str) -> None:
    """Say that a record is over."""
    await _answered(here, where, reference, ended=True)


async def _answered(here: Here, where: str, reference: str, *, ended: bool) -> None:
    freshness = here.services.freshness
    say = freshness.ended if ended else freshness.still_true
    record = await here.working(say(here.actor, reference))
    left = await freshness.asked(here.actor, 0)
    if where == ALONE:
        await here.answer(answered_card(record, here.texts, ended=ended, left=left.number))
    else:
        await here.replace(asked_card(left, here.texts))
