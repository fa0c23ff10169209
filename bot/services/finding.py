"""Finding what others do, and what may be meant by what is typed so far."""

from collections.abc import Iterable
from typing import Final

from bot.domain.actor import Actor
from bot.domain.finding import initials_of, reference_number
from bot.domain.found import MOST, Beside, Findable, FoundPage, FoundPoint, Titled
from bot.domain.organisations import Organisation, words_of
from bot.domain.records import RecordKind, read_reference
from bot.domain.sought import Fit, Query
from bot.services.clock import Clock
from bot.services.sought_points import SoughtPoints
from bot.store.database import Database, Transaction
from bot.store.terms import plain_terms, query_of, telling_words

PAGE: Final = 8
# Where so many have every word, those that have some of them are left out.
_FEW: Final = 5
_NEAR: Final = 25
_TYPED: Final = 200

# What was found: a record by its id, until its page is read; and how well it fits.
_Ranked = tuple[int | Organisation | FoundPoint, Fit]


class FindingService:
    """What people look for. Nobody finds more than they may see."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now
        self._points = SoughtPoints()

    async def find(self, actor: Actor, typed: str, only: Findable | None = None, page: int = 0) -> FoundPage:
        """Find records, organisations and points of the Calls by words, in any language and order, or by reference.

        One list, the best first. A page past the end is the last one. Nothing that is typed is refused.
        """
        words = " ".join(typed.split())[:_TYPED]
        async with self._database.read() as tx:
            ranked = await self._ranked(tx, actor, words, only)
            pages = max(1, -(-len(ranked) // PAGE))
            page = min(max(page, 0), pages - 1)
            shown = ranked[page * PAGE : (page + 1) * PAGE]
            ids = [each for each in shown if isinstance(each, int)]
            records = await tx.record_finding.shown(actor, ids, now=self._now()) if ids else {}
        found = [records.get(each) if isinstance(each, int) else each for each in shown]
        rows = tuple(each for each in found if each is not None)
        return FoundPage(words, only, rows, page, pages, len(ranked))

    async def _ranked(
        self, tx: Transaction, actor: Actor, typed: str, only: Findable | None
    ) -> list[int | Organisation | FoundPoint]:
        if (referred := read_reference(typed)) is not None:
            found = await tx.records.find(actor, referred[1], referred[0])
            return [found.id] if found and only in {None, found.kind} else []
        if reference_number(typed) is not None:
            organisation = await tx.organisation_search.by_reference(actor, typed)
            return [organisation] if organisation and only in {None, Beside.ORGANISATION} else []
        query = query_of(typed)
        if not query.words:
            return []
        telling = telling_words(typed)
        first = await tx.first_look.take(actor, max(words_of(telling), key=len, default=""))
        ranked: list[_Ranked] = []
        if first.named and only in {None, Beside.ORGANISATION}:
            ranked += _named(query, await tx.organisation_search.find(actor, telling))
        if only in {None, Beside.POINT}:
            ranked += await self._points.find(tx, query, first.texts)
        if only not in set(Beside):
            kind = only if isinstance(only, RecordKind) else None
            found = await tx.record_finding.find(actor, query, kind, first.reach)
            ranked += [(each.id, each.fit) for each in found]
        whole = [each for each in ranked if each[1].whole]
        if len(ranked) < _FEW and only in {None, Beside.ORGANISATION}:
            there = {found for found, _ in ranked if isinstance(found, Organisation)}
            near = await tx.organisation_search.similar(actor, typed, limit=_NEAR)
            ranked += _named(query, [each for each in near if each not in there])
        best = sorted(whole if len(whole) >= _FEW else ranked, key=lambda each: -each[1].score)
        return [found for found, _ in best[:MOST]]

    async def suggest(
        self, actor: Actor, typed: str, kind: RecordKind | None = None, *, mine: bool = False
    ) -> list[Titled]:
        """The records that may be meant by the beginnings of words, a reference or nothing yet; the likeliest first."""
        async with self._database.read() as tx:
            return await tx.record_suggestions.records(actor, typed, kind, mine=mine)

    async def topics(self, actor: Actor, typed: str) -> list[str]:
        """The topics that may be meant, of the records that I may see; the commonest first."""
        async with self._database.read() as tx:
            return await tx.record_suggestions.topics(actor, typed)

    async def leads(self, actor: Actor, typed: str) -> list[str]:
        """The names that may be meant, of those that lead what I may see."""
        async with self._database.read() as tx:
            return await tx.record_suggestions.leads(actor, typed)


def _named(query: Query, organisations: Iterable[Organisation]) -> list[_Ranked]:
    """Organisations by the words of their names, which may be those of several languages: their beginnings count."""
    names = [(each, query.fit(plain_terms(each.name), " ".join(initials_of(each.name)))) for each in organisations]
    return [(each, fit) for each, fit in names if fit.score]
