"""What people ask of a Call, by command or by button alike."""

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.errors import CallClosed
from bot.domain.signatures import SignatoriesPage
from cogs.call.cards import already_card, ask_withdraw_card, refused_card
from cogs.call.equity_cards import equity_card
from cogs.call.forms import SigningForm, prefilled
from cogs.call.packing import Filled
from cogs.call.progress_cards import progress_card
from cogs.call.reading import page_of_point, point_on_page, reading_card
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


def known(here: Here, country: Country | None) -> Filled:
    """A fresh form with what the profile knows."""
    profile = here.profile
    return Filled(group=profile.group, country=country or profile.country, organisation=profile.organisation or "")


async def open_form(here: Here, call: Call, filled: Filled, *, correct: bool = False) -> None:
    """Open the signing form, which names the command that shows what is kept."""
    await here.open(SigningForm(here.texts, call, filled, privacy=here.plain_command("privacy show"), correct=correct))


async def sign(here: Here, typed: str | None, country: Country | None) -> None:
    """Open the form; where a signature stands, show it instead, or ask to sign the newer version."""
    try:
        before = await here.services.signing.prepare(here.actor, typed)
    except CallClosed:
        await here.answer(refused_card(await here.services.calls.read(typed), here.texts))
        return
    if before.signed is None:
        await open_form(here, before.call, known(here, country))
    elif before.again and not here.services.calls.is_closed(before.call):
        filled = prefilled(before.signed.signature, understood=False)
        await open_form(here, before.call, filled)
    else:
        closed = here.services.calls.is_closed(before.call)
        await here.answer(already_card(before.signed, here.texts, closed=closed))


async def withdraw(here: Here, typed: str | None) -> None:
    """Ask before a signature is withdrawn."""
    call = (await here.services.signing.standing(here.actor, typed)).call
    await here.answer(ask_withdraw_card(call, here.texts, closed=here.services.calls.is_closed(call)))


async def read(here: Here, typed: str | None, point: int | None) -> None:
    """Open the Call, at a point where one is given."""
    calls = here.services.calls
    call = await calls.read(typed)
    page = 0 if point is None else page_of_point(call, point, here.texts.language)
    await here.answer(await page_of(here, call, page))


async def page_of(here: Here, call: Call, page: int) -> AccordView:
    """A page of a Call, with what answers the point on it."""
    number = point_on_page(call, page, here.texts.language)
    answers = await here.services.threads.answering(here.actor, call, number) if number else None
    closed = here.services.calls.is_closed(call)
    return reading_card(call, page, here.texts, closed=closed, answers=answers)


async def progress(here: Here, typed: str | None) -> None:
    """Show the picture."""
    await here.hold()
    shown = await here.services.progress.progress(here.actor, typed)
    view, files = await progress_card(shown, here.texts, here.interaction.client.studio)
    await here.answer(view, files=files)


async def equity(here: Here, typed: str | None) -> None:
    """Show the picture of whose voice is missing."""
    await here.hold()
    shown = await here.services.progress.equity(here.actor, typed)
    view, files = await equity_card(shown, here.texts, here.interaction.client.studio)
    await here.answer(view, files=files)


async def signatories(here: Here, typed: str | None, page: int) -> SignatoriesPage:
    """A page of the list."""
    return await here.services.signatories.browse(here.actor, typed, page)
