"""Finding what others do, and what may be meant by what is typed so far."""

from bot.domain.actor import Actor
from bot.domain.found import Titled
from bot.domain.records import RecordKind
from bot.store.database import Database


class FindingService:
    """What people look for. Nobody finds more than they may see."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def suggest(
        self, actor: Actor, typed: str, kind: RecordKind | None = None, *, mine: bool = False
    ) -> list[Titled]:
        """The records that may be meant by the beginnings of words, a reference or nothing yet; the likeliest first."""
        async with self._database.read() as tx:
            return await tx.record_finding.suggest(actor, typed, kind, mine=mine)

    async def topics(self, actor: Actor, typed: str) -> list[str]:
        """The topics that may be meant, of the records that I may see; the commonest first."""
        async with self._database.read() as tx:
            return await tx.record_finding.topics(actor, typed)

    async def leads(self, actor: Actor, typed: str) -> list[str]:
        """The names that may be meant, of those that lead what I may see."""
        async with self._database.read() as tx:
            return await tx.record_finding.leads(actor, typed)
