"""What the buttons about organisations do."""

from cogs.organisation.cards import (
    ask_leave_card,
    ask_merge_card,
    asked_card,
    left_card,
    merged_card,
)
from cogs.organisation.forms import RepresentForm, ShowOrganisationForm
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView, text, unquoted


def _typed(here: Here) -> tuple[str, str]:
    """The name and the statement that the pressed message keeps."""
    message = here.interaction.message
    name, _, statement = (unquoted(message.components) if message else "").partition("\n")
    return name, statement


@on_press("represent")
async def represent(here: Here, reference: str) -> None:
    """Open the form to represent an organisation."""
    seen = await here.services.organisations.view(here.actor, reference)
    await here.open(RepresentForm(here.texts, seen.organisation.name))


@on_press("represent-more")
async def represent_more(here: Here, reference: str) -> None:
    """Open it for the organisation that the asker signed a Call for, to tell the reviewers more."""
    standing = await here.services.signing.standing(here.actor, reference)
    await here.open(RepresentForm(here.texts, standing.signature.organisation or ""))


@on_press("represent-again")
async def represent_again(here: Here) -> None:
    """Open it as it was sent, to mend it."""
    await here.open(RepresentForm(here.texts, *_typed(here)))


@on_press("represent-as")
async def represent_as(here: Here, chosen: str) -> None:
    """Ask for the organisation that was meant, or for a new one."""
    name, statement = _typed(here)
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
    message = here.interaction.message
    typed = unquoted(message.components) if message else ""
    await here.open(ShowOrganisationForm(here.texts, reference, tuple(ticked.split(".")), typed))


@on_press("leave-organisation")
async def leave_organisation(here: Here, reference: str, successor: str) -> None:
    """Ask before someone acts for an organisation no more."""
    acting = await here.services.organisations.mine(here.actor, reference)
    await here.answer(ask_leave_card(acting, here.texts, successor=int(successor) if successor else None))


@on_press("left-organisation")
async def left_organisation(here: Here, reference: str, successor: str) -> None:
    """Leave."""
    work = here.services.organisations.leave(here.actor, reference, int(successor) if successor else None)
    acting, now = await here.working(work)
    await here.replace(left_card(acting, here.texts, now=now))


@on_press("ask-merge")
async def ask_merge(here: Here, double: str, survivor: str) -> None:
    """Ask before two records become one."""
    first, second = await here.services.organisations.to_merge(here.actor, double, survivor)
    await here.answer(ask_merge_card(first, second, here.texts))


@on_press("merged")
async def merged(here: Here, double: str, survivor: str) -> None:
    """Make them one."""
    first, second = await here.working(here.services.organisations.merge(here.actor, double, survivor))
    await here.replace(merged_card(first, second, here.texts))


@on_press("keep-organisation")
async def keep(here: Here) -> None:
    """Leave everything as it is."""
    await here.replace(AccordView(text(here.texts("nothing-changed"))))
