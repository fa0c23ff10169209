"""Handing calendars in."""

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.exchange import Outcome
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.services.handed_in import Given
from bot.texts import texts_in
from tests.calendars import DEPLOYMENT, calendar_of, entry
from tests.house import House

NO_LIMIT = 10**9
EN = texts_in("en")


async def nobody_waits(*_so_far: object) -> None:
    """Whoever asked does not watch."""


def given(calendar: str | bytes) -> Given:
    content = calendar.encode() if isinstance(calendar, str) else calendar

    async def read() -> bytes:
        return content

    return Given("calendar.ics", len(content), read)


async def look(house: House, who: Actor, calendar: str | bytes, deployment: int = DEPLOYMENT) -> Outcome:
    imports = house.services.calendar_imports
    async with imports.look(who, given(calendar), deployment, EN, nobody_waits) as looked:
        return looked.outcome


async def take_in(house: House, who: Actor, calendar: str | bytes, deployment: int = DEPLOYMENT) -> Outcome:
    imports = house.services.calendar_imports
    async with imports.carry_out(who, given(calendar), deployment, EN, nobody_waits) as done:
        return done.outcome


def counts(outcome: Outcome) -> tuple[int, int, int, int, int]:
    """New, changed, the same, held, problems."""
    return outcome.made, outcome.changed, outcome.same, outcome.held, outcome.problems


async def kept_by(house: House, who: Actor) -> list[Conference]:
    async with house.database.read() as tx:
        asked = RecordFilter(kind=RecordKind.CONFERENCE)
        ids = await tx.record_search.page(who, asked, 0, 100)
        return await tx.conferences.some(who, sorted(ids))


def what(outcome: Outcome) -> list[tuple[int, str, str]]:
    return [(each.row, each.column, each.what) for each in [*outcome.first_problems, *outcome.first_remarks]]


TWO = calendar_of(entry(uid="a", title="First"), entry("CATEGORIES:YTH,peace", uid="b", title="Second"))
