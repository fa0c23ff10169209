"""Opening the forms about conferences in a server, empty or as they were sent."""

from dataclasses import replace

from cogs.server.conferences.forms import CalendarsForm, ServerConferencesForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("conferences-here")
async def conferences_here(here: Here) -> None:
    """Open the form, for an admin."""
    await here.open(ServerConferencesForm(here.texts, await here.services.conference_setup.chosen(here.actor)))


@on_press("conferences-here-again")
async def conferences_here_again(here: Here, events: str, calendars: str) -> None:
    """Open it as it was sent, to mend it."""
    kept = await here.services.conference_setup.chosen(here.actor)
    chosen = replace(kept, events=bool(events), calendars=_ids(calendars))
    typed = await typed_before(here)
    await here.open(ServerConferencesForm(here.texts, chosen, zone=typed))


@on_press("calendars")
async def calendars(here: Here) -> None:
    """Open the form that says where calendars stand, for an organiser."""
    await here.open(CalendarsForm(here.texts, await here.services.calendar_posts.standing(here.actor)))


@on_press("calendars-again")
async def calendars_again(here: Here, chosen: str) -> None:
    """Open it as it was sent."""
    await here.services.calendar_posts.standing(here.actor)
    await here.open(CalendarsForm(here.texts, _ids(chosen)))


def _ids(packed: str) -> tuple[int, ...]:
    return tuple(int(each) for each in packed.split(".") if each)
