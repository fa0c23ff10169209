"""APScheduler as the clock: it calls `tick`, and the database knows what is due."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # pyright: ignore[reportMissingTypeStubs] - version 3 has no types

from bot.domain.errors import AccordError
from bot.domain.shards import Shards
from bot.services.all import Services

log = logging.getLogger(__name__)


async def tick(services: Services, now: datetime, shards: Shards) -> None:
    """Do all scheduled work that is due. Each kind fails by itself: one that fails must not silence the others.

    What concerns no server in particular is done by the process that leads, and by no other.
    """
    work: list[Callable[[datetime], Awaitable[object]]] = [
        services.posts.keep_current,
        services.announcements.announce,
        services.freshness.ask_around,
        services.reminders.remind_in_channels,
        services.scheduled_events.keep_in_step,
    ]
    if shards.lead:
        work += [
            services.progress.refresh_breakdowns,
            services.posts.tidy,
            services.anonymising.proceed,
            services.privacy.finish_forgetting,
            services.invalidations.finish,
            services.reminders.remind_people,
            services.deliveries.deliver,
            services.deliveries.tidy,
            services.going.tidy,
            services.servers.forget_those_who_left,
            services.publishing.forget_drafts,
            services.record_drafts.forget_expired,
            services.listings.tidy,
        ]
    for task in work:
        try:
            await task(now)
        except AccordError as error:
            log.warning("scheduled work will be tried again: %s: %s", task.__qualname__, error)
        except Exception:
            log.exception("scheduled work failed: %s", task.__qualname__)


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
