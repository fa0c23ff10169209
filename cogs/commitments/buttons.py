"""What the buttons of commitments do. Each recognises anew who pressed it."""

from bot.domain.commitments import SeenCommitment
from bot.domain.participation import Joining
from cogs.commitments import asks
from cogs.commitments.cards import commitment_card, commitments_withdrawn_card, partners_card, whole_card
from cogs.commitments.forms import CorrectForm, UpdateForm
from cogs.commitments.more_forms import DetailsForm, PartnerForm, carrier
from cogs.commitments.packing import Beside, Said, Told
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("commit")
async def commit(here: Here, reference: str, point: str) -> None:
    """Say what one will do about a Call, at one of its points where one is given."""
    await asks.make(here, reference or None, Said(point=int(point) if point else None))


@on_press("commit-again")
async def commit_again(here: Here, reference: str, point: str, maker: str, marks: str) -> None:
    """Open the form as it was sent, to mend it."""
    await asks.make(here, reference, Said.again(await typed_before(here), point, maker, marks))


@on_press("commitment-whole")
async def whole(here: Here, reference: str, page: str) -> None:
    """Show all that it says, or turn a page of that."""
    card = whole_card(await here.services.commitments.view(here.actor, reference), int(page), here.texts)
    await here.answer(card)


@on_press("update-commitment")
async def update(here: Here, reference: str) -> None:
    """Open the form to tell how it goes on."""
    await asks.update(here, reference)


@on_press("update-commitment-again")
async def update_again(here: Here, reference: str, stage: str, done: str) -> None:
    """Open it as it was sent, over the commitment as it is now."""
    seen = await here.services.commitments.to_change(here.actor, reference)
    await here.open(UpdateForm(here.texts, seen, Told.again(await typed_before(here), stage, done)))


@on_press("correct-commitment")
async def correct(here: Here, reference: str) -> None:
    """Open the form with what it says now."""
    seen = await here.services.commitments.to_change(here.actor, reference)
    await here.open(CorrectForm(here.texts, seen, Said.of(seen.commitment)))


@on_press("correct-commitment-again")
async def correct_again(here: Here, reference: str, point: str, marks: str) -> None:
    """Open it as it was sent, over the commitment as it is now."""
    seen = await here.services.commitments.to_change(here.actor, reference)
    await here.open(CorrectForm(here.texts, seen, Said.again(await typed_before(here), point, "", marks)))


@on_press("commitment-details")
async def details(here: Here, reference: str) -> None:
    """Open the second form with what is known."""
    seen = await here.services.commitments.to_change(here.actor, reference)
    await here.open(DetailsForm(here.texts, seen, _beside(here, seen)))


@on_press("commitment-details-again")
async def details_again(here: Here, reference: str, areas: str, regions: str) -> None:
    """Open it as it was sent, over the commitment as it is now."""
    seen = await here.services.commitments.to_change(here.actor, reference)
    await here.open(DetailsForm(here.texts, seen, Beside.again(await typed_before(here), areas, regions)))


def _beside(here: Here, seen: SeenCommitment) -> Beside:
    countries = ", ".join(here.texts.country(each) for each in seen.commitment.record.subject.countries)
    return Beside.of(seen.commitment.record.subject, countries, carrier(seen))


@on_press("commitment-partners")
async def partners(here: Here, reference: str) -> None:
    """Show who takes part, to whoever looks after it."""
    await here.answer(partners_card(await here.services.commitments.to_change(here.actor, reference), here.texts))


@on_press("partner-ask")
async def partner_ask(here: Here, reference: str) -> None:
    """Open the form that asks an organisation, with what was typed before where there is something."""
    await here.services.commitments.to_change(here.actor, reference)
    await here.open(PartnerForm(here.texts, reference, await typed_before(here)))


@on_press("partner-chosen")
async def partner_chosen(here: Here, reference: str, chosen: str) -> None:
    """Ask the organisation that was meant."""
    asked = await here.working(here.services.partners.ask(here.actor, reference, chosen))
    await here.replace(partners_card(asked, here.texts, news=here.texts("partner-asked")))


@on_press("partner-remove")
async def partner_remove(here: Here, reference: str, chosen: str) -> None:
    """Take an organisation out again."""
    left = await here.working(here.services.partners.remove(here.actor, reference, int(chosen)))
    await here.replace(partners_card(left, here.texts, news=here.texts("partner-removed")))


@on_press("partner-answer")
async def partner_answer(here: Here, reference: str, organisation: str, standing: str) -> None:
    """Agree or decline for an organisation that one acts for."""
    work = here.services.partners.answer(here.actor, reference, int(organisation), Joining(standing))
    answered = await here.working(work)
    await here.replace(commitment_card(answered, here.texts, news=f"### {here.texts(f'partner-said-{standing}')}"))


@on_press("withdraw-commitments")
async def withdraw_commitments(here: Here, reference: str) -> None:
    """Withdraw what no signature stands behind any more."""
    number = await here.working(here.services.commitments.withdraw_all(here.actor, reference))
    await here.replace(commitments_withdrawn_card(number, here.texts))
