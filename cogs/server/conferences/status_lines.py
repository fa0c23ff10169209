"""How a server's events and calendars are, in words."""

from collections.abc import Iterator

from bot.domain.health import Health, Permission, ServerHealth
from bot.domain.scheduled_events import EventsHealth, EventTrouble
from bot.texts import Texts
from cogs.ui.permissions import permissions_said


def conference_lines(here: ServerHealth, texts: Texts) -> Iterator[tuple[Health, str]]:
    """The lines about events, where the server wants some, and about calendars, where some stand."""
    if here.events is not None:
        yield from _events(here.events, here.missing, texts)
    if here.calendars:
        channels = ", ".join(f"<#{each}>" for each in here.calendars)
        yield Health.IN_ORDER, texts("status-calendars", channels=channels)


def _events(events: EventsHealth, missing: tuple[Permission, ...], texts: Texts) -> Iterator[tuple[Health, str]]:
    """How many stand, and what stands most in the way of others."""
    yield Health.IN_ORDER, texts("status-events", count=events.standing)
    troubles = dict(events.troubles)
    if missing:
        said = texts("status-events-lacking", count=events.waiting, permissions=permissions_said(missing, texts))
        yield Health.NEEDS_YOU, said
    elif full := troubles.get(EventTrouble.FULL):
        yield Health.NEEDS_YOU, texts("status-events-full", count=full)
    elif refused := troubles.get(EventTrouble.REFUSED):
        yield Health.WAITING, texts("status-events-refused", count=refused)
    elif events.waiting:
        yield Health.WAITING, texts("status-events-waiting", count=events.waiting)
