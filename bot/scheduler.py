"""APScheduler as the clock: it calls `tick`, and the database knows what is due."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # pyright: ignore[reportMissingTypeStubs] - version 3 has no types

from bot.domain.errors import AccordError
from bot.services.all import Services
from bot.services.clock import Clock

log = logging.getLogger(__name__)


async def tick(services: Services, now: datetime) -> None:
    """Do all scheduled work that is due. Each kind fails by itself: one that fails must not silence the others."""
    work: tuple[Callable[[datetime], Awaitable[object]], ...] = (
        services.posts.keep_current,
        services.milestones.announce,
        services.progress.refresh_breakdowns,
        services.posts.tidy,
        services.privacy.finish_forgetting,
        services.servers.forget_those_who_left,
    )
    for task in work:
        try:
            await task(now)
        except AccordError as error:
            log.warning("scheduled work will be tried again: %s: %s", task.__qualname__, error)
        except Exception:
            log.exception("scheduled work failed: %s", task.__qualname__)


class Ticker:
    """Calls `tick` at an interval, never twice at once. APScheduler does not await its last job, so this does."""

    def __init__(self, services: Services, now: Clock, *, seconds: float) -> None:
        self._services = services
        self._now = now
        self._at_work = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(  # pyright: ignore[reportUnknownMemberType] - APScheduler 3 has no types
            self._tick, "interval", seconds=seconds, misfire_grace_time=None, coalesce=True, max_instances=1
        )

    async def _tick(self) -> None:
        async with self._at_work:
            await tick(self._services, self._now())

    def start(self) -> None:
        """Start ticking on the running loop."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Stop ticking, and wait for the work under way."""
        self._scheduler.shutdown(wait=False)  # pyright: ignore[reportUnknownMemberType] - APScheduler 3 has no types
        async with self._at_work:
            log.debug("the scheduler has stopped")
