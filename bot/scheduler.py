"""APScheduler as the clock: it calls `tick`, and the database knows what is due."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # pyright: ignore[reportMissingTypeStubs] - version 3 has no types

from bot.domain.errors import AccordError
from bot.domain.shards import Shards
from bot.request_pace import patiently
from bot.services.all import Services

log = logging.getLogger(__name__)


Work = Callable[[datetime], Awaitable[object]]


async def tick(services: Services, now: datetime, shards: Shards) -> None:
    """Do all scheduled work that is due, one lane after the other."""
    for lane in lanes(services, shards):
        await follow(lane, now)


@dataclass(frozen=True, slots=True)
class Lane:
    """Scheduled work that is done in its order, whatever other lanes do; `many` where it is thousands of requests."""

    work: Sequence[Work]
    many: bool = False


async def follow(lane: Lane, now: datetime) -> None:
    """Do the work of one lane. Each kind fails by itself: one that fails must not silence the others."""
    for task in lane.work:
        try:
            with patiently() if lane.many else nullcontext():
                await task(now)
        except AccordError as error:
            log.warning("scheduled work will be tried again: %s: %s", task.__qualname__, error)
        except Exception:
            log.exception("scheduled work failed: %s", task.__qualname__)


def lanes(services: Services, shards: Shards) -> tuple[Lane, ...]:
    """Scheduled work in lanes, none of which waits for another: thousands of digests take minutes.

    What concerns no server in particular is done by the process that leads, and by no other.
    """
    usual: list[Work] = [
        services.posts.keep_current,
        services.announcements.announce,
        services.freshness.ask_around,
        services.reminders.remind_in_channels,
        services.scheduled_events.keep_in_step,
        services.edition_upkeep.take_out,
    ]
    if shards.lead:
        usual += [
            services.progress.refresh_breakdowns,
            services.posts.tidy,
            services.anonymising.proceed,
            services.privacy.finish_forgetting,
            services.invalidations.finish,
            services.reminders.remind_people,
            services.own_deliveries.deliver,
            services.deliveries.deliver,
            services.deliveries.tidy,
            services.going.tidy,
            services.servers.forget_those_who_left,
            services.publishing.forget_drafts,
            services.record_drafts.forget_expired,
            services.listings.tidy,
            services.edition_upkeep.forget,
        ]
    # After the process that leads began its tick of direct messages.
    usual.append(services.digest_watch.tell_owners)
    digests = [services.digest_watch.look, services.digest_watch.mend_plans, services.digest_delivery.deliver]
    return Lane(usual), Lane(digests, many=True)


class Ticker:
    """Ticks at an interval, never twice at once. The work is a task of its own: APScheduler would cancel it on stop."""

    def __init__(self, tick: Callable[[], Coroutine[Any, Any, None]], *, seconds: float) -> None:
        self._tick = tick
        self._work: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(  # pyright: ignore[reportUnknownMemberType] - APScheduler 3 has no types
            self._begin, "interval", seconds=seconds, misfire_grace_time=None, coalesce=True, max_instances=1
        )

    async def _begin(self) -> None:
        if self._work is None or self._work.done():
            self._work = asyncio.get_running_loop().create_task(self._tick())

    def start(self) -> None:
        """Start ticking on the running loop."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop ticking, and wait for the work under way."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)  # pyright: ignore[reportUnknownMemberType] - APScheduler 3 has no types
        if self._work is not None:
            await self._work
