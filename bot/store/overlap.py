"""What comes near an initiative by its words, in the database's own index. Never a scan, however common they are."""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Final

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.finding import initials_of
from bot.domain.initiatives import Initiative
from bot.domain.overlap import telling
from bot.domain.search_words import words_in
from bot.domain.small_words import SMALL_WORDS
from bot.store.record_marks import Reach, one_of
from bot.store.tables import initiative, record
from bot.store.terms import terms_of, written_in
from bot.store.visibility import may_see_record
from bot.store.word_index import index_of
from bot.store.word_match import Term

# How common a word is, is told from so many of the newest records.
_SAMPLE: Final = 1_000
# So many rare terms are looked for, each in so few records, and all of them in no more than that.
_TERMS, _RARE, _FOR_ALL = 40, 500, 3_000
# So many of the next ones are looked for two at a time, in so many pairs.
_COMMON, _PAIRS = 6, 8
# Where the sample was wrong about them, so many records are looked at for each.
_FOR_ONE: Final = 1_500
# So many of the nearest are handed back; commitments among them are not.
_NEAREST: Final = 120
# Of a long text, so many terms are enough to know it again.
_MOST: Final = 150
_RUNS: Final = re.compile(r"\w+")

# The terms go in as one value each time: a statement of sixty parts takes longer to put together than to answer.
# By whether the database is SQLite. There each term is looked for by itself in the index; PostgreSQL would look at each
# record again for each term, so it looks once.
_COUNTED: Final = {
    True: text("""
        SELECT asked.value ->> 0 AS term, (
            SELECT count(*) FROM record_text WHERE record_text MATCH (asked.value ->> 1) AND rowid > :since
        ) AS number FROM json_each(:asked) AS asked
    """),
    False: text("""
        SELECT had.term, count(*) AS number FROM record_text, unnest(tsvector_to_array(terms)) AS had(term)
        WHERE record_id > :since AND had.term = ANY(CAST(:asked AS text[])) GROUP BY had.term
    """),
}
_NEAR: Final = {
    True: text("""
        SELECT found.value AS id, sum(asked.value ->> 1) AS told
        FROM json_each(:asked) AS asked, json_each((
            SELECT json_group_array(rowid) FROM (
                SELECT rowid FROM record_text WHERE record_text MATCH (asked.value ->> 0) LIMIT :for_one
            )
        )) AS found
        GROUP BY found.value ORDER BY told DESC, id LIMIT :nearest
    """),
    False: text("""
        SELECT found.id, sum(CAST(asked.value ->> 1 AS double precision)) AS told
        FROM jsonb_array_elements(CAST(:asked AS jsonb)) AS asked, LATERAL (
            SELECT record_id AS id FROM record_text WHERE terms @@ CAST(asked.value ->> 0 AS tsquery) LIMIT :for_one
        ) AS found
        GROUP BY found.id ORDER BY told DESC, found.id LIMIT :nearest
    """),
}


@dataclass(frozen=True, slots=True)
class Near:
    """What comes near: how telling each term is, and the terms of each record, the nearest first."""

    weights: Mapping[str, float]
    terms: Mapping[int, frozenset[str]]


def terms_in(new: Initiative, names: Sequence[str]) -> dict[str, str]:
    """The terms of an initiative and of names in it, each with the word that was typed; small words left out."""
    head = new.record
    language = written_in([head.title, new.summary], head.language)
    found = {initials: initials.upper() for name in names for initials in initials_of(name)}
    for typed in _RUNS.findall(" ".join([head.title, *names, *head.subject.topics, new.summary])):
        if any(word.folded not in SMALL_WORDS for word in words_in(typed)):
            for term in terms_of([typed], language).split():
                found.setdefault(term, typed)
    return dict(islice(found.items(), _MOST))


class OverlapStore:
    """The neighbours of an initiative, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._index = index_of(connection)
        self._sqlite = connection.dialect.name == "sqlite"

    async def near(self, actor: Actor, terms: Collection[str], *, but: int = 0) -> Near:
        """The initiatives that the actor may see and that share the most telling terms; one of them left out."""
        newest = await self._connection.scalar(select(func.max(self._index.id))) or 0
        sampled = min(newest, _SAMPLE)
        counts = await self._counts(terms, since=newest - sampled)
        weights = {term: telling(counts.get(term, 0), sampled) for term in terms}
        asked = _looked_for(terms, counts, share=newest / max(sampled, 1))
        nearest = await self._nearest(actor, {each: sum(weights[term] for term in each) for each in asked})
        return Near(weights, await self._seen(actor, [each for each in nearest if each != but]))

    async def _counts(self, terms: Collection[str], *, since: int) -> Mapping[str, int]:
        """How many of the records after one have each term."""
        asked = json.dumps([[term, self._index.spelt([Term(term)])] for term in terms]) if self._sqlite else list(terms)
        rows = await self._connection.execute(_COUNTED[self._sqlite], {"asked": asked, "since": since})
        return {row.term: row.number for row in rows}

    async def _nearest(self, actor: Actor, weights: Mapping[tuple[str, ...], float]) -> list[int]:
        """The records that have terms, or two of them, that tell the most, of those that may reach the actor."""
        # Each mark that is asked for besides is looked through for each term: whose kind it is, is asked afterwards.
        marks = one_of((await Reach.of(self._connection, actor)).seen)
        asked = [[self._index.spelt([*map(Term, each), marks]), weight] for each, weight in weights.items()]
        bounds = {"asked": json.dumps(asked), "for_one": _FOR_ONE, "nearest": _NEAREST}
        return [row.id for row in await self._connection.execute(_NEAR[self._sqlite], bounds)]

    async def _seen(self, actor: Actor, ids: Sequence[int]) -> dict[int, frozenset[str]]:
        """Those that the actor may see, with all of their terms, in the same order."""
        words = self._index.table.c
        seen = (
            select(record.c.id, words.title, words.names, words.topics, words.words)
            .join(self._index.table, self._index.id == record.c.id)
            .join(initiative, initiative.c.record_id == record.c.id)
            .where(record.c.id.in_(ids), may_see_record(actor))
        )
        rows = {row.id: row for row in await self._connection.execute(seen)}
        return {each: frozenset(" ".join(rows[each][1:]).split()) for each in ids if each in rows}


def _looked_for(terms: Collection[str], counts: Mapping[str, int], *, share: float) -> list[tuple[str, ...]]:
    """The rare terms, each by itself, as far as there is room; of the next ones two at a time, since many have each.

    Of a common term by itself some records would be looked at, and they would stand before those that share more. Each
    record of the sample stands for `share` of them.
    """
    rarest = sorted(terms, key=lambda each: (counts.get(each, 0), -len(each), each))
    alone: list[tuple[str, ...]] = []
    room = _FOR_ALL
    for term in rarest[:_TERMS]:
        expected = counts.get(term, 0) * share
        if expected > min(room, _RARE):
            break
        alone.append((term,))
        room -= expected
    common = rarest[len(alone) :][:_COMMON]
    both = sorted(combinations(common, 2), key=lambda pair: counts.get(pair[0], 0) * counts.get(pair[1], 0))
    return alone + both[:_PAIRS]
