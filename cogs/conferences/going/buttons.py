"""What the buttons about going do. They concern whoever presses them, and nobody else hears of it."""

from bot.domain.conferences import Plan
from bot.domain.going import Attending, Where
from cogs.conferences.going import asks
from cogs.conferences.going.cards import INSTEAD, going_card, where_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def _show(here: Here, way: str, mine: Attending) -> None:
    card = going_card(mine, here.texts)
    await (here.replace(card) if way == INSTEAD else here.answer(card))


@on_press("go")
async def plan(here: Here, way: str, chosen: str, reference: str) -> None:
    """Say that one is interested, or goes."""
    work = here.services.going.plan(here.actor, reference, Plan(chosen))
    await _show(here, way, await here.working(work))


@on_press("go-show")
async def show(here: Here, way: str, reference: str) -> None:
    """Let others see that one goes."""
    await _show(here, way, await here.working(here.services.going.show_me(here.actor, reference, shown=True)))


@on_press("go-hide")
async def hide(here: Here, way: str, reference: str) -> None:
    """Take that back at once."""
    await _show(here, way, await here.working(here.services.going.show_me(here.actor, reference, shown=False)))


@on_press("go-not")
async def not_any_more(here: Here, way: str, reference: str) -> None:
    """Forget what one planned, and what one wanted to be reminded of."""
    await _show(here, way, await here.working(here.services.going.not_any_more(here.actor, reference)))


@on_press("remind")
async def remind(here: Here, way: str, reference: str) -> None:
    """Ask where."""
    mine = await here.services.going.look(here.actor, reference)
    card = where_card(mine, here.texts, in_server=here.actor.server_id is not None)
    await (here.replace(card) if way == INSTEAD else here.answer(card))


@on_press("remind-by")
async def remind_by(here: Here, way: str, where: str, reference: str) -> None:
    """Be reminded there."""
    work = here.services.going.remind(here.actor, reference, Where(where), here.interaction.channel_id)
    await _show(here, way, await here.working(work))


@on_press("remind-not")
async def do_not_remind(here: Here, way: str, reference: str) -> None:
    """Be reminded no more."""
    await _show(here, way, await here.working(here.services.going.do_not_remind(here.actor, reference)))


@on_press("my-plan")
async def one_plan(here: Here, reference: str) -> None:
    """Show one of one's plans."""
    await here.answer(going_card(await here.services.going.look(here.actor, reference), here.texts))


@on_press("my-plans")
async def my_plans(here: Here, page: str) -> None:
    """Turn to a page of them."""
    await here.replace(await asks.plans(here, int(page)))
