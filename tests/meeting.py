"""Conferences as everything that adds and changes them does it, for tests of what keeps itself in step with them."""

from dataclasses import replace
from datetime import time
from typing import Any

from bot.domain.conferences import Conference, ConferenceStatus, Times
from bot.domain.dates import When
from bot.domain.visibility import Visibility
from bot.services.meeting_changes import conference_changed
from tests.house import HOME, House
from tests.records import conference

DAYS = Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "Europe/Paris")


async def want_events(house: House, server_id: int = HOME, *, events: bool = True) -> None:
    await house.services.conference_setup.set_up(house.admin(server_id), "", events=events)


async def add(house: House, title: str = "Youth and dialogue", server_id: int = HOME, **more: Any) -> Conference:
    """As everything that adds a conference does: it is told of in the same transaction."""
    told = {"status": ConferenceStatus.CONFIRMED, "times": DAYS} | more
    made = await conference(house, house.person(1, server_id), title, **told)
    async with house.database.begin() as tx:
        await conference_changed(tx, None, made, house.clock())
    return made


async def change(house: House, before: Conference, **now: Any) -> Conference:
    title = now.pop("title", before.record.title)
    after = replace(before, record=replace(before.record, title=title), **now)
    async with house.database.begin() as tx:
        assert await tx.conferences.change(after)
        await conference_changed(tx, before, after, house.clock())
    return replace(after, record=replace(after.record, version=after.record.version + 1))


async def see(house: House, made: Conference, visibility: Visibility) -> None:
    async with house.database.begin() as tx:
        await tx.records.show(made.record.id, visibility, at=house.clock())
