"""The points of the Calls, as they are searched: few, so that they are kept in memory."""

import asyncio
from datetime import datetime

from bot.domain.calls import Call, Point
from bot.domain.found import FoundPoint
from bot.domain.languages import LANGUAGES
from bot.domain.sought import Fit, Query
from bot.store.database import Transaction
from bot.store.terms import terms_of

# A point, the terms of its title, and those of what it asks and of whom.
_Terms = tuple[FoundPoint, str, str]


class SoughtPoints:
    """Every point of every Call, in all its languages."""

    def __init__(self) -> None:
        self._known: tuple[int, datetime | None] = (0, None)
        self._terms: list[_Terms] = []

    async def find(
        self, tx: Transaction, query: Query, texts: tuple[int, datetime | None]
    ) -> list[tuple[FoundPoint, Fit]]:
        """The points that have words of a query. `texts` tells whether the Calls are still the same."""
        if texts != self._known:
            self._terms = [await _terms(call, point) for call in await tx.calls.all() for point in call.text.points]
            self._known = texts
        fits = [(point, query.fit(title, rest=rest)) for point, title, rest in self._terms]
        return [(point, fit) for point, fit in fits if fit.score]


async def _terms(call: Call, point: Point) -> _Terms:
    # Stemming a long text takes a few milliseconds: others are answered between two.
    await asyncio.sleep(0)
    titles = [terms_of([point.title.in_(each)], each) for each in LANGUAGES]
    texts = [terms_of([point.in_(each), point.addressee.in_(each)], each) for each in LANGUAGES]
    return FoundPoint(call, point.number), " ".join(titles), " ".join(texts)
