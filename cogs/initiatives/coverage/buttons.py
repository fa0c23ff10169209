"""What the buttons around the picture of where the work is do. Each recognises anew who pressed it."""

from bot.domain.areas import Area, Scope
from bot.domain.coverage import Cell, View
from bot.domain.record_drafts import Fields
from bot.domain.records import RecordKind
from cogs.initiatives.coverage import asks
from cogs.initiatives.coverage.cards import area_card, asked_here_card, gap_card
from cogs.initiatives.log.asks import log
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.opening import LISTERS


@on_press("coverage")
async def coverage(here: Here, view: str) -> None:
    """Show the picture."""
    await asks.coverage(here, View.unpacked(view))


@on_press("coverage-area")
async def look(here: Here, view: str, area: str) -> None:
    """Show one area, place by place."""
    await here.answer(await _area(here, view, area))


@on_press("coverage-back")
async def look_again(here: Here, view: str, area: str) -> None:
    """Show it again, as it is now."""
    await here.replace(await _area(here, view, area))


async def _area(here: Here, view: str, area: str) -> AccordView:
    seen = await here.services.coverage.coverage(here.actor, View.unpacked(view))
    return area_card(seen, Area(area), here.texts)


@on_press("coverage-cell")
async def walk(here: Here, packed: str) -> None:
    """Walk from a field to its initiatives; where nothing is known now, to telling of it or asking."""
    cell = Cell.unpacked(packed)
    if await _known(here, cell):
        await here.answer(await _initiatives(here, cell))
    else:
        await here.replace(_gap(here, cell))


@on_press("coverage-gap")
async def walk_from_post(here: Here, packed: str) -> None:
    """The same from a message that stays as it is, for all who read it."""
    cell = Cell.unpacked(packed)
    await here.answer(await _initiatives(here, cell) if await _known(here, cell) else _gap(here, cell))


async def _known(here: Here, cell: Cell) -> bool:
    seen = await here.services.coverage.coverage(here.actor, cell.view)
    return seen.known(cell.area, cell.place) > 0


async def _initiatives(here: Here, cell: Cell) -> AccordView:
    mark = await here.services.listings.mark(cell.filter)
    return await LISTERS[RecordKind.INITIATIVE](here, cell.filter, 0, mark)


def _gap(here: Here, cell: Cell) -> AccordView:
    return gap_card(cell, here.texts, may_ask=here.actor.may_post or here.actor.organiser)


@on_press("gap-ask")
async def ask(here: Here, packed: str) -> None:
    """Ask the channel, once."""
    channel_id = here.interaction.channel_id or 0
    asked = await here.working(here.services.coverage.ask(here.actor, Cell.unpacked(packed), channel_id))
    await here.answer(asked_here_card(asked, here.texts))


@on_press("gap-log")
async def tell(here: Here, packed: str) -> None:
    """Begin to log what someone knows, with what the field says of it."""
    cell = Cell.unpacked(packed)
    known: Fields = {"areas": (cell.area.value,), "scope": () if cell.place.region else (Scope.GLOBAL.value,)}
    await log(here, known, cell.place.region or "")
