"""What the buttons about organisations do."""

from bot.domain.errors.reviews import NotRepresentative, UnknownOrganisation
from bot.domain.organisations import reference_of
from bot.domain.reviews import ReviewKind
from cogs.organisation.cards import (
    ask_leave_card,
    ask_merge_card,
    asked_card,
    left_organisation_card,
    merged_card,
    organisation_card,
    request_card,
)
from cogs.organisation.forms import RepresentForm, ShowOrganisationForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView, text


async def _typed(here: Here) -> tuple[str, str]:
    """The name and the statement that the pressed message keeps."""
    name, _, statement = (await typed_before(here)).partition("\n")
    return name, statement


@on_press("organisation")
async def look(here: Here, typed: str) -> None:
    """Show an organisation; one that cannot be seen yet as its asker knows it."""
    organisations = here.services.organisations
    try:
        card = organisation_card(await organisations.view(here.actor, typed), here.texts)
    except UnknownOrganisation as unknown:
        try:
            card = request_card(await organisations.mine(here.actor, typed), here.texts)
        except NotRepresentative:
            raise unknown from None
    await here.answer(card)


@on_press("represent")
async def represent(here: Here, typed: str) -> None:
    """Open the form to represent an organisation, with what was said before where the asker asked already."""
    try:
        before = await here.services.requests.to_act(here.actor, typed)
        name, statement = before.named, before.statement
    except NotRepresentative:
        name, statement = await here.services.organisations.name_of(here.actor, typed), ""
    await here.open(RepresentForm(here.texts, name, statement))


@on_press("represent-more")
async def represent_more(here: Here, reference: str) -> None:
    """Open it for the organisation that the asker signed a Call for, to tell the reviewers more."""
    signature = (await here.services.signing.standing(here.actor, reference)).signature
    await represent(here, reference_of(signature.organisation_id or 0))


@on_press("ask-again")
async def ask_again(here: Here) -> None:
    """Open what was sent back as it was asked, to mend it and ask again."""
    before = await here.services.requests.sent_back(here.actor)
    if before.kind is ReviewKind.REPRESENTATIVE:
        await here.open(RepresentForm(here.texts, before.named, before.statement))
    else:
        await here.open(ShowOrganisationForm(here.texts, before.reference, before.worries, before.statement))


@on_press("represent-again")
async def represent_again(here: Here) -> None:
    """Open it as it was sent, to mend it."""
    await here.open(RepresentForm(here.texts, *await _typed(here)))


@on_press("represent-as")
async def represent_as(here: Here, chosen: str) -> None:
    """Ask for the organisation that was meant, or for a new one."""
    name, statement = await _typed(here)
    meant = name if chosen == "new" else chosen
    asked = await here.working(here.services.organisations.represent(here.actor, meant, statement))
    await here.replace(asked_card(asked, here.texts))


@on_press("show-organisation")
async def show_organisation(here: Here, reference: str) -> None:
    """Open the form with the four questions."""
    found = await here.services.organisations.may_be_shown(here.actor, reference)
    await here.open(ShowOrganisationForm(here.texts, found.reference))


@on_press("show-organisation-again")
async def show_organisation_again(here: Here, reference: str, ticked: str) -> None:
    """Open it as it was sent, to mend it."""
    typed = await typed_before(here)
    await here.open(ShowOrganisationForm(here.texts, reference, tuple(ticked.split(".")), typed))


@on_press("leave-organisation")
async def leave_organisation(here: Here, reference: str, successor: str) -> None:
    """Ask before someone acts for an organisation no more."""
    leads_on = int(successor) if successor else None
    acting = await here.services.organisations.to_leave(here.actor, reference, leads_on)
    await here.answer(ask_leave_card(acting, here.texts, successor=leads_on))


@on_press("left-organisation")
async def left_organisation(here: Here, reference: str, successor: str) -> None:
    """Leave."""
    work = here.services.organisations.leave(here.actor, reference, int(successor) if successor else None)
    acting, now = await here.working(work)
    await here.replace(left_organisation_card(acting, here.texts, now=now))


@on_press("ask-merge")
async def ask_merge(here: Here, double: str, survivor: str) -> None:
    """Ask before two records become one."""
    first, second = await here.services.organisations.to_merge(here.actor, double, survivor)
    await here.answer(ask_merge_card(first, second, here.texts))


@on_press("merged")
async def merged(here: Here, double: str, survivor: str) -> None:
    """Make them one."""
    first, second = await here.working(here.services.organisations.merge(here.actor, double, survivor))
    await here.replace(merged_card(first, second, here.texts, organiser=here.actor.organiser))


@on_press("keep-organisation")
async def keep(here: Here) -> None:
    """Leave everything as it is."""
    await here.replace(AccordView(text(here.texts("nothing-changed"))))
