"""What the buttons of the Call do. Each recognises anew who pressed it."""

from bot.domain.signatures import ShowAs
from cogs.call import asks
from cogs.call.cards import kept_card, posted_card, withdrawn_card
from cogs.call.forms import ShowForm, prefilled, signed
from cogs.call.packing import Filled
from cogs.call.signatory_cards import signatories_card
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("sign")
async def sign(here: Here, reference: str) -> None:
    """Open the form, or show the signature that stands."""
    await asks.sign(here, reference, None)


@on_press("sign-again")
async def sign_again(here: Here, reference: str, mode: str, packed: str) -> None:
    """Open the form as it was sent, to mend it."""
    filled = Filled.unpacked(packed, await typed_before(here))
    call = await here.services.calls.read(reference)
    await asks.open_form(here, call, filled, correct=mode == "c")


@on_press("sign-for")
async def sign_for(here: Here, reference: str, mode: str, packed: str, chosen: str) -> None:
    """Sign for the organisation that was meant, or for a new one."""
    typed = await typed_before(here)
    name = typed if chosen == "new" else chosen
    said = Filled.unpacked(packed, name).declared(name)
    await here.replace(await signed(here, reference, said, correct=mode == "c"))


@on_press("correct")
async def correct(here: Here, reference: str) -> None:
    """Open the form with what is kept of the signature."""
    before = await here.services.signing.prepare(here.actor, reference)
    if before.signed is None:
        await asks.open_form(here, before.call, asks.known(here, None))
    else:
        filled = prefilled(before.signed.signature, understood=True)
        await asks.open_form(here, before.call, filled, correct=True)


@on_press("show")
async def show(here: Here, reference: str) -> None:
    """Open the form that changes what others see."""
    signature = (await here.services.signing.standing(here.actor, reference)).signature
    await here.open(ShowForm(here.texts, reference, signature.show, signature.organisation or ""))


@on_press("show-again")
async def show_again(here: Here, reference: str, chosen: str) -> None:
    """Open that form as it was sent, to mend it."""
    typed = await typed_before(here)
    await here.open(ShowForm(here.texts, reference, ShowAs(chosen), typed))


@on_press("withdraw")
async def withdraw(here: Here, reference: str) -> None:
    """Ask before a signature is withdrawn."""
    await asks.withdraw(here, reference)


@on_press("withdrawn")
async def withdrawn(here: Here, reference: str) -> None:
    """Withdraw it."""
    call, total = await here.working(here.services.signing.withdraw(here.actor, reference))
    left_behind = await here.services.commitments.left_behind(here.actor, call)
    await here.replace(withdrawn_card(call, total, here.texts, left_behind=left_behind))


@on_press("keep")
async def keep(here: Here, reference: str) -> None:
    """Leave it as it is."""
    await here.replace(kept_card(here.texts))


@on_press("read")
async def read(here: Here, reference: str | None = None, _news: str = "") -> None:
    """Open a Call at its beginning, the latest where none is named."""
    await asks.read(here, reference, None)


@on_press("turn")
@on_press("jump")
async def turn(here: Here, reference: str, page: str) -> None:
    """Turn to another page."""
    await here.replace(await asks.page_of(here, await here.services.calls.read(reference), int(page)))


@on_press("point")
async def point(here: Here, reference: str, number: str) -> None:
    """Open a Call at a point, from a record that answers it."""
    await asks.read(here, reference, int(number))


@on_press("progress")
async def progress(here: Here, reference: str, _goal: str = "") -> None:
    """Show the picture."""
    await asks.progress(here, reference)


@on_press("post-progress")
async def post_progress(here: Here, reference: str) -> None:
    """Post the picture for all to see."""
    await here.hold()
    channel_id = here.interaction.channel_id or 0
    await here.services.posts.post_progress(here.actor, reference, channel_id)
    await here.answer(posted_card(here.texts, channel_id))


@on_press("equity")
async def equity(here: Here, reference: str) -> None:
    """Show whose voice is missing."""
    await asks.equity(here, reference)


@on_press("post-equity")
async def post_equity(here: Here, reference: str) -> None:
    """Post that picture for all to see."""
    await here.hold()
    channel_id = here.interaction.channel_id or 0
    await here.services.posts.post_equity(here.actor, reference, channel_id)
    await here.answer(posted_card(here.texts, channel_id))


@on_press("signatories")
async def signatories(here: Here, reference: str, page: str) -> None:
    """Open the list."""
    await here.answer(signatories_card(await asks.signatories(here, reference, int(page)), here.texts))


@on_press("signatories-page")
async def signatories_page(here: Here, reference: str, page: str) -> None:
    """Turn to another page of the list."""
    await here.replace(signatories_card(await asks.signatories(here, reference, int(page)), here.texts))


@on_press("post-signatories")
async def post_signatories(here: Here, reference: str, page: str) -> None:
    """Post the page for all to see."""
    await here.hold()
    channel_id = here.interaction.channel_id or 0
    await here.services.posts.post_signatories(here.actor, reference, channel_id, int(page))
    await here.answer(posted_card(here.texts, channel_id))


@on_press("hide")
async def hide(here: Here, reference: str, page: str, signature_id: str) -> None:
    """Hide a name, for an organiser."""
    await here.services.signatories.hide(here.actor, reference, int(signature_id))
    await here.replace(signatories_card(await asks.signatories(here, reference, int(page)), here.texts))
