"""What the buttons of a digest do. Each recognises anew who pressed it."""

from bot.domain.digest_orders import WhichSections
from bot.domain.digests import Section
from bot.domain.errors.digests import DigestChanged
from bot.spelling import Spelling
from cogs.digests.editions.asks import preview
from cogs.digests.orders import asks
from cogs.digests.orders.cards import ask_delete_card, changed_card, deleted_card, digest_card
from cogs.digests.orders.forms import ArrivalForm, CreateForm, FilterForm, WhenForm
from cogs.digests.orders.packing import (
    kept_arrival,
    kept_filter,
    kept_when,
    unpacked_arrival,
    unpacked_filter,
    unpacked_when,
)
from cogs.ui.errors import report
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("digest-create")
async def create(here: Here) -> None:
    """Open the form of a new one."""
    await asks.create(here)


@on_press("digest-create-again")
async def create_again(here: Here, channel: str, rhythm: str) -> None:
    """Open it as it was sent, to mend it."""
    await here.services.digests.prepare(here.actor)
    await here.open(CreateForm(here.texts, unpacked_when(channel, rhythm, await typed_before(here))))


@on_press("digests")
async def page(here: Here, number: str) -> None:
    """Turn to a page of the server's digests."""
    await here.replace(await asks.page(here, int(number)))


@on_press("digest-list")
async def browse(here: Here) -> None:
    """Show them beside what is there."""
    await asks.browse(here)


@on_press("digest-open")
async def open_one(here: Here, reference: str) -> None:
    """Show a digest beside the list."""
    await here.answer(await asks.card_of(here, reference))


@on_press("digest-back")
async def back(here: Here, reference: str) -> None:
    """Go back to it."""
    await here.replace(await asks.card_of(here, reference))


@on_press("digest-when")
async def when(here: Here, reference: str) -> None:
    """Open the form of when and where, as it is now."""
    digest = await here.services.digests.to_change(here.actor, reference)
    await here.open(WhenForm(here.texts, digest, kept_when(digest, here.texts)))


@on_press("digest-when-again")
async def when_again(here: Here, reference: str, channel: str, rhythm: str) -> None:
    """Open it as it was sent, over the digest as it is now."""
    digest = await here.services.digests.to_change(here.actor, reference)
    await here.open(WhenForm(here.texts, digest, unpacked_when(channel, rhythm, await typed_before(here))))


@on_press("digest-filters")
async def filters(here: Here, reference: str) -> None:
    """Open the form of filters, as they are now."""
    digest = await here.services.digests.to_change(here.actor, reference)
    await here.open(FilterForm(here.texts, digest, kept_filter(digest, here.texts)))


@on_press("digest-filters-again")
async def filters_again(here: Here, reference: str, areas: str, regions: str) -> None:
    """Open it as it was sent, over the digest as it is now."""
    digest = await here.services.digests.to_change(here.actor, reference)
    await here.open(FilterForm(here.texts, digest, unpacked_filter(areas, regions, await typed_before(here))))


@on_press("digest-arrival")
async def arrival(here: Here, reference: str) -> None:
    """Open the form of how it arrives, as it is now."""
    digest = await here.services.digests.to_change(here.actor, reference)
    await here.open(ArrivalForm(here.texts, digest, kept_arrival(digest)))


@on_press("digest-arrival-again")
async def arrival_again(here: Here, reference: str, role: str, manner: str, language: str, wishes: str) -> None:
    """Open it as it was sent, over the digest as it is now."""
    digest = await here.services.digests.to_change(here.actor, reference)
    await here.open(ArrivalForm(here.texts, digest, unpacked_arrival(role, manner, language, wishes)))


@on_press("digest-sections")
async def sections(here: Here, reference: str, version: str, *chosen: str) -> None:
    """Tell of these from now on; where someone else changed the digest meanwhile, show it as it is."""
    wish = WhichSections(tuple(map(Section, chosen)))
    work = here.services.digests.edit(here.actor, reference, wish, Spelling(here.texts), version=int(version))
    try:
        ordered = await here.working(work)
    except DigestChanged as changed:
        await here.replace(await asks.card_of(here, reference))
        await report(here.interaction, changed, texts=here.texts)
        return
    await here.replace(changed_card(ordered, here.texts))


@on_press("digest-preview")
async def look_ahead(here: Here, reference: str) -> None:
    """Show what the next edition would tell now."""
    await preview(here, reference)


@on_press("digest-pause")
async def pause(here: Here, reference: str) -> None:
    """Let it rest."""
    paused = await here.working(here.services.digests.pause(here.actor, reference))
    await here.replace(digest_card(paused, here.texts, changeable=True, news=here.texts("digest-paused")))


@on_press("digest-resume")
async def resume(here: Here, reference: str) -> None:
    """Let it arrive again."""
    resumed = await here.working(here.services.digests.resume(here.actor, reference))
    await here.replace(digest_card(resumed, here.texts, changeable=True, news=here.texts("digest-resumed")))


@on_press("digest-go-on")
async def go_on(here: Here, reference: str) -> None:
    """Let it arrive again, from a message that says more than that."""
    await asks.resume(here, reference)


@on_press("digest-delete")
async def delete(here: Here, reference: str) -> None:
    """Ask once more."""
    await here.replace(ask_delete_card(await here.services.digests.to_change(here.actor, reference), here.texts))


@on_press("digest-delete-yes")
async def delete_yes(here: Here, reference: str) -> None:
    """Delete it."""
    deleted = await here.working(here.services.digests.delete(here.actor, reference))
    await here.replace(deleted_card(deleted.reference, here.texts))


@on_press("digest-send")
async def send(here: Here, reference: str) -> None:
    """Send an edition now."""
    await asks.send(here, reference)
