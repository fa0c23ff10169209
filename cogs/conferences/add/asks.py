"""What people ask by command or by button alike: to add a conference, to correct one, to say whether it takes place."""

from bot.domain.conferences import ConferenceKind, ConferenceStatus
from bot.domain.record_drafts import Fields
from bot.domain.servers import DEFAULT_ZONE
from cogs.conferences.add.drafts import CONFERENCES
from cogs.conferences.add.status_cards import ask_to_cancel_card, status_card
from cogs.conferences.posted.cards import event_said
from cogs.ui import drafting
from cogs.ui.draft_forms import open_first
from cogs.ui.here import Here


def known(here: Here) -> Fields:
    """What the first form asks and its server says: by which clock hours are typed there."""
    zone = (here.server.zone if here.server else None) or DEFAULT_ZONE
    return {"kind": (ConferenceKind.CONFERENCE.value,), "zone": (zone,)}


async def add(here: Here) -> None:
    """Open the first form with what is known already."""
    await open_first(here, CONFERENCES, known(here))


async def correct(here: Here, typed: str) -> None:
    """Show a conference as it would be typed, to correct any part of it."""
    await drafting.correct(here, CONFERENCES, typed)


async def set_status(here: Here, reference: str, status: ConferenceStatus, version: int) -> None:
    """Say whether a conference takes place. Pressed twice, it says that it stands there already."""
    done = await here.working(here.services.taking_place.set_status(here.actor, reference, status, version))
    event = event_said(await here.working(here.services.scheduled_events.in_the_way(done.conference)), here.texts)
    await here.answer(status_card(done, here.texts, also=event if done.fresh else ""))


async def ask_to_cancel(here: Here, reference: str) -> None:
    """Ask once more before a conference is cancelled; of one that is, that is said."""
    conference = await here.working(here.services.taking_place.to_settle(here.actor, reference))
    await here.answer(ask_to_cancel_card(conference, here.texts))
