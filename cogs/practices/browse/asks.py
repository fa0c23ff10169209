"""What people ask of practices and their adaptations, by command or by button alike."""

from bot.domain.practices import Went
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind, read_reference
from bot.domain.typed_adaptations import TypedAdaptation
from bot.spelling import Spelling
from cogs.practices.browse.adaptation_cards import adaptation_card, adaptations_card
from cogs.practices.browse.cards import practice_card, practices_card
from cogs.practices.browse.forms import AdaptForm, CorrectAdaptationForm
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.news import open_news
from cogs.ui.opening import lists, opens, updates


@opens(RecordKind.PRACTICE)
async def view(here: Here, typed: str) -> None:
    """Show a practice; an adaptation of one, where its reference was typed."""
    reference = read_reference(typed)
    if reference is not None and reference[0] is RecordKind.ADAPTATION:
        await view_adaptation(here, typed)
        return
    await here.answer(practice_card(await here.services.practices.view(here.actor, typed), here.texts))


@opens(RecordKind.ADAPTATION)
async def view_adaptation(here: Here, typed: str) -> None:
    """Show an adaptation."""
    await here.answer(adaptation_card(await here.services.adaptations.view(here.actor, typed), here.texts))


@updates(RecordKind.PRACTICE)
async def update(here: Here, typed: str) -> None:
    """Open the form to tell what is new of a practice."""
    await open_news(here, typed, RecordKind.PRACTICE)


@updates(RecordKind.ADAPTATION)
async def correct(here: Here, typed: str) -> None:
    """Open an adaptation as it was told: how it went may have changed since."""
    kept = await here.services.adaptations.to_correct(here.actor, typed)
    known = TypedAdaptation.of(kept, Spelling(here.texts))
    await here.open(CorrectAdaptationForm(here.texts, kept, known, kept.went))


async def correct_again(here: Here, reference: str, typed: TypedAdaptation, went: Went | None) -> None:
    """Open it as it was sent, over the adaptation as it is now."""
    kept = await here.services.adaptations.to_correct(here.actor, reference)
    await here.open(CorrectAdaptationForm(here.texts, kept, typed, went or kept.went))


@lists(RecordKind.PRACTICE)
async def page(here: Here, asked: RecordFilter, number: int, mark: str) -> AccordView:
    """A page of practices."""
    found = await here.services.practices.page(here.actor, asked, number)
    return practices_card(found, mark, here.texts, command=here.command("practice share"))


@lists(RecordKind.ADAPTATION)
async def page_of_adaptations(here: Here, asked: RecordFilter, number: int, mark: str) -> AccordView:
    """A page of adaptations."""
    found = await here.services.adaptations.page(here.actor, asked, number)
    return adaptations_card(found, mark, here.texts, command=here.command("practice adapt"))


async def adapt(here: Here, typed: str) -> None:
    """Open the form to tell that one reused a practice, for the organisation of one’s profile."""
    await adapt_again(here, typed, TypedAdaptation(here.profile.organisation or ""), None)


async def adapt_again(here: Here, typed: str, filled: TypedAdaptation, went: Went | None) -> None:
    """Open it as it was sent, to mend it."""
    adapted = await here.services.adaptations.to_adapt(here.actor, typed)
    await here.open(AdaptForm(here.texts, adapted, filled, went))
