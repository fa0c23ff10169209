"""What people ask of the digests of a server, by command or by button alike."""

from functools import partial

from bot.domain.digest_orders import TypedTiming, WhenAndWhere
from bot.domain.rhythms import Rhythm
from bot.domain.typed_digests import USUAL_HOUR
from cogs.digests.orders.cards import ask_delete_card, digest_card, sent_card
from cogs.digests.orders.fields import CHANNELS
from cogs.digests.orders.forms import CreateForm
from cogs.digests.orders.list_cards import digests_card
from cogs.ui.digest_words import digest_name
from cogs.ui.here import Here
from cogs.ui.layout import AccordView

_MONDAY = 1


async def create(here: Here) -> None:
    """Open the form with what most want: weekly, on Monday at nine by the server's clock, in this channel."""
    zone = await here.services.digests.prepare(here.actor)
    channel = here.interaction.channel
    usual = TypedTiming(Rhythm.WEEKLY, here.texts.weekday(_MONDAY), USUAL_HOUR.isoformat("minutes"), zone)
    # Where none can arrive, the form offers no channel.
    channel_id = channel.id if channel is not None and channel.type in CHANNELS else None
    await here.open(CreateForm(here.texts, WhenAndWhere(usual, channel_id)))


async def edit(here: Here, typed: str) -> None:
    """Show a digest to whoever may change it, with the ways to do that."""
    await here.answer(
        digest_card(await here.services.digests.to_change(here.actor, typed), here.texts, changeable=True)
    )


async def browse(here: Here) -> None:
    """Show the digests of the server."""
    await here.answer(await page(here, 0))


async def page(here: Here, number: int) -> AccordView:
    """A page of them."""
    listed = await here.services.digests.of_server(here.actor)
    named = partial(digest_name, guild=here.interaction.guild, texts=here.texts)
    command = here.command("digest create")
    return digests_card(listed, number, here.texts, named, organiser=here.actor.organiser, command=command)


async def pause(here: Here, typed: str) -> None:
    """Let a digest rest."""
    paused = await here.working(here.services.digests.pause(here.actor, typed))
    await here.answer(digest_card(paused, here.texts, changeable=True, news=here.texts("digest-paused")))


async def resume(here: Here, typed: str) -> None:
    """Let it arrive again."""
    resumed = await here.working(here.services.digests.resume(here.actor, typed))
    await here.answer(digest_card(resumed, here.texts, changeable=True, news=here.texts("digest-resumed")))


async def delete(here: Here, typed: str) -> None:
    """Ask once more."""
    await here.answer(ask_delete_card(await here.services.digests.to_change(here.actor, typed), here.texts))


async def card_of(here: Here, reference: str) -> AccordView:
    """A digest, with the ways to change it for whoever may."""
    digest = await here.services.digests.find(here.actor, reference)
    return digest_card(digest, here.texts, changeable=digest.personal or here.actor.organiser)


async def send(here: Here, typed: str) -> None:
    """Send an edition now; it may take Discord a moment."""
    sent = await here.working(here.services.digest_sending.send(here.actor, typed))
    await here.answer(sent_card(sent.digest, sent.edition, here.texts))
