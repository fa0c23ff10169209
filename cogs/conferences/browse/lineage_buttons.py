"""What is asked of how conferences came about, and what the buttons there do. Each recognises anew who pressed it."""

from bot.domain.lineage import Lineage
from bot.domain.records import LinkKind
from cogs.conferences.browse.lineage_cards import ask_to_unlink_card, lineage_card
from cogs.conferences.browse.lineage_forms import LineageForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def series(here: Here, typed: str) -> None:
    """Show a series, or what is around a conference."""
    await here.hold()
    await _show(here, await here.services.lineage.series(here.actor, typed))


async def _show(here: Here, found: Lineage, said: str = "") -> None:
    card, files = await lineage_card(found, here.texts, here.interaction.client.studio, said=said)
    await here.answer(card, files=files)


@on_press("lineage")
async def look(here: Here, reference: str) -> None:
    """Show how a conference came about."""
    await series(here, reference)


@on_press("lineage-add")
async def add(here: Here, reference: str) -> None:
    """Open the form."""
    record = await here.services.lineage.to_link(here.actor, reference)
    await here.open(LineageForm(here.texts, record.reference))


@on_press("lineage-again")
async def add_again(here: Here, reference: str, way: str) -> None:
    """Open the form as it was sent, to mend it."""
    typed = await typed_before(here)
    await here.open(LineageForm(here.texts, reference, LinkKind(way), typed))


@on_press("lineage-remove")
async def ask(here: Here, reference: str, chosen: str) -> None:
    """Ask before a link is taken back."""
    kind, to = chosen.split("/")
    await here.answer(ask_to_unlink_card(reference, LinkKind(kind), to, here.texts))


@on_press("lineage-remove-now")
async def remove(here: Here, reference: str, kind: str, to: str) -> None:
    """Take it back; pressed twice, it stays so."""
    await here.hold()
    found = await here.services.lineage.unlink(here.actor, reference, LinkKind(kind), to)
    await _show(here, found, here.texts("lineage-removed"))
