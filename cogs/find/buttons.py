"""What is searched, and what the buttons and the select of a list of what was found do."""

from typing import Final

from bot.domain.errors.records import UnknownRecord
from bot.domain.found import Findable, FoundPage, findable
from bot.domain.record_filters import RecordFilter
from bot.domain.records import read_reference
from cogs.find.cards import BESIDE, found_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.opening import OPENERS
from cogs.ui.presses import PRESSED

_TYPED: Final = 80


async def find(here: Here, words: str, only: Findable | None) -> None:
    """Show what has some words; what a reference leads to is opened at once."""
    if read_reference(words) is not None:
        await open_found(here, words)
        return
    await here.answer(await _card(here, await here.services.finding.find(here.actor, words, only)))


@on_press("find")
async def turn(here: Here, only: str, page: str, mark: str) -> None:
    """Turn to another page, or look among everything."""
    words = (await here.services.listings.filters(mark)).text
    found = await here.services.finding.find(here.actor, words, findable(only), int(page))
    await here.replace(await _card(here, found))


@on_press("found")
async def open_found(here: Here, chosen: str) -> None:
    """Open what was found: a record, or what a button of that action shows."""
    if (reference := read_reference(chosen)) is not None:
        await OPENERS[reference[0]](here, chosen)
        return
    action, *arguments = chosen.split("/")
    if action not in BESIDE:
        raise UnknownRecord(typed=chosen[:_TYPED])
    await PRESSED[action](here.interaction, *arguments)


async def _card(here: Here, found: FoundPage) -> AccordView:
    several = found.pages > 1 or (found.only is not None and not found.rows)
    mark = await here.services.listings.mark(RecordFilter(text=found.words)) if several else ""
    return found_card(found, mark, here.texts)
