"""Events of a server where Discord refuses, and where people or the time got there first."""

from datetime import datetime
from typing import Any

import pytest

from tests.journeys.adding import reference
from tests.journeys.test_server_conferences import A_TICK, LATER, choose, confirmed, events
from tests.reading import words
from tests.world import World, press

EVENTS = "/guilds/*/scheduled-events"


@pytest.fixture
async def wanted(world: World) -> World:
    """A server that wants events."""
    await world.set_up()
    await choose(world, "en")
    return world


async def until(world: World, moment: str) -> None:
    """Let time pass in large steps: what is scheduled on the way is not at stake."""
    await world.later((datetime.fromisoformat(moment) - world.env.now()).total_seconds())


async def set_status(world: World, saved: Any, *buttons: str) -> None:
    shown = await world.youth.slash(world.channel, "conference view", conference=reference(saved))
    for label in buttons:
        shown = await press(world.youth, shown, label)


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (400, 30038, "this server has as many as Discord allows"),
        (400, 50035, "Discord did not take"),
        (403, 50013, None),
        (500, 0, None),
        (404, 10004, None),
    ],
)
async def test_whatever_discord_refuses_is_tried_again(wanted: World, status: int, code: int, said: str | None) -> None:
    wanted.env.inject_error("POST", EVENTS, status=status, code=code, times=None)
    await confirmed(wanted, "en")
    await wanted.later(A_TICK)
    assert events(wanted) == []
    health = words(await wanted.admin.slash(wanted.channel, "server status"))
    assert said is None or said in health
    wanted.env.backend.faults.clear()
    await wanted.later(LATER)
    assert len(events(wanted)) == 1


async def test_what_was_held_is_over_and_what_is_on_is_cancelled_as_over(wanted: World) -> None:
    held = await confirmed(wanted, "en", title="Held")
    stopped = await confirmed(wanted, "en", title="Stopped")
    await wanted.later(A_TICK)
    await until(wanted, "2027-05-13T10:00:00+00:00")
    assert [each.status for each in events(wanted)] == [2, 2]
    await set_status(wanted, held, "It was held")
    await set_status(wanted, stopped, "Cancel it", "Yes, cancel it")
    await wanted.later(A_TICK)
    assert [each.status for each in events(wanted)] == [3, 3]


async def test_what_someone_cancelled_in_discord_is_left_alone(wanted: World) -> None:
    saved = await confirmed(wanted, "en")
    await wanted.later(A_TICK)
    (event,) = events(wanted)
    event.status = 4
    await set_status(wanted, saved, "Cancel it", "Yes, cancel it")
    await wanted.later(A_TICK)
    assert [each.status for each in events(wanted)] == [4]
    assert wanted.mistakes.records == []
