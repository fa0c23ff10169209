"""How a Call is doing: live totals, and breakdowns that are taken once a day."""

from collections import Counter
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.equity import Equity, equity_of
from bot.domain.tallies import NOT_SAID, SMALL_CELL, Dimension, Progress, growth, share, together, without_small_cells
from bot.services.calls import find_call
from bot.store.database import Database, Transaction


async def progress_of(tx: Transaction, actor: Actor, call: Call) -> Progress:
    """A Call's progress as the actor may see it."""
    parts = await tx.tallies.breakdowns(actor, call.id)
    totals = [part[Dimension.TOTAL].get("", 0) for part in parts]
    servers = {server: count for part in parts for server, count in part[Dimension.SERVER].items()}
    here = servers.get(str(actor.server_id), 0)
    days: Counter[str] = Counter()
    for part in parts:
        days.update(part[Dimension.DAY])
    countries = together(without_small_cells(part[Dimension.COUNTRY]) for part in parts)

    def share_of(mark: Dimension) -> float | None:
        return share((part[mark].get("", 0), total) for part, total in zip(parts, totals, strict=True))

    return Progress(
        call=call,
        totals=await tx.tallies.totals(actor, call.id, version=call.version),
        as_of=await tx.tallies.refreshed_at(call.id),
        growth=growth(days),
        groups=together(without_small_cells(part[Dimension.GROUP]) for part in parts),
        countries=countries,
        countries_heard=sum(1 for value, _ in countries.cells if value != NOT_SAID),
        servers=len(servers),
        here=here if here >= SMALL_CELL else None,
        counted=sum(totals),
        youth_led=share_of(Dimension.YOUTH_LED),
        women_led=share_of(Dimension.WOMEN_LED),
    )


class ProgressService:
    """What people ask of a Call's numbers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def progress(self, actor: Actor, typed: str | None) -> Progress:
        """See how a Call is doing. Raises UnknownCall."""
        async with self._database.read() as tx:
            return await progress_of(tx, actor, await find_call(tx, typed))

    async def equity(self, actor: Actor, typed: str | None) -> Equity:
        """See whose voice is missing from a Call: by its breakdowns, as the actor may see them. Raises UnknownCall."""
        return equity_of(await self.progress(actor, typed))

    async def refresh_breakdowns(self, now: datetime) -> int:
        """Take the day's breakdowns where that was not done yet. Returns for how many Calls."""
        async with self._database.read() as tx:
            due: list[Call] = []
            for call in await tx.calls.all():
                taken = await tx.tallies.refreshed_at(call.id)
                if taken is None or taken.date() < now.date():
                    due.append(call)
        for call in due:
            await self._database.whole(self._refresh(call, now))
        return len(due)

    async def _refresh(self, call: Call, now: datetime) -> None:
        async with self._database.begin() as tx:
            await tx.tallies.refresh(call.id, at=now)
