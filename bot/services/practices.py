"""Good practices: seen with what they came from and who reused them, listed, and told how they go on."""

from dataclasses import replace
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.history import NEWS_LIMIT, Happened
from bot.domain.listings import RecordPage
from bot.domain.practices import Practice, ReusedPage, SeenPractice
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Record, RecordKind, clean_link, clean_text
from bot.services.adaptation_log import beginning, leading_to, page_of_log
from bot.services.clock import Clock
from bot.services.holding import find_record, may_change
from bot.services.labels import ladder
from bot.services.listings import page_of
from bot.services.telling import tell_news
from bot.services.threads import around
from bot.store.database import Database, Transaction

# Nobody leafs through more: one chooses filters.
_MOST: Final = 200


class PracticeService:
    """What people ask of good practices. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def view(self, actor: Actor, typed: str) -> SeenPractice:
        """See a practice, what is known of it, and what it leads to. Raises UnknownRecord."""
        async with self._database.read() as tx:
            practice = await _whole(tx, actor, await find_record(tx, actor, typed, RecordKind.PRACTICE))
            beside = await around(tx, actor, practice.record, now=self._now())
            reused, number = await beginning(tx, actor, practice.record)
            may = await ladder(tx, actor, practice.record, practice.label)
        beside = replace(beside, links=leading_to(beside, reused))
        return SeenPractice(practice, beside, ladder=may, reused=reused, number_reused=number)

    async def page(self, actor: Actor, asked: RecordFilter, page: int) -> RecordPage[Practice]:
        """A page of the practices that fit, of those that I may see."""
        asked = replace(asked, kind=RecordKind.PRACTICE)
        async with self._database.read() as tx:
            return await page_of(tx, actor, asked, page, some=tx.practices.some, now=self._now(), most=_MOST)

    async def log(self, actor: Actor, typed: str, page: int) -> ReusedPage:
        """A page of who reused a practice, or an adaptation of one. Raises UnknownRecord."""
        async with self._database.read() as tx:
            return await page_of_log(tx, actor, await find_record(tx, actor, typed), page)

    async def to_update(self, actor: Actor, typed: str) -> Record:
        """A practice that I may tell news of. Raises UnknownRecord, RecordNotYours."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, RecordKind.PRACTICE)
            if not await may_change(tx, actor, record):
                raise RecordNotYours(reference=record.reference)
            return record

    async def update(self, actor: Actor, typed: str, said: str, link: str) -> Record:
        """Tell what is new of a practice; that it is still true, where there is nothing to tell. Returns it since then.

        What the network sees is looked at by reviewers again before it sees the news.
        Raises UnknownRecord, RecordNotYours, TextTooLong, LinkNotUsable.
        """
        happened = Happened(self._now(), clean_text(said, limit=NEWS_LIMIT), link=clean_link(link))
        return await self._database.whole(self._update(actor, typed, happened))

    async def _update(self, actor: Actor, typed: str, happened: Happened) -> Record:
        async with self._database.begin() as tx:
            return await tell_news(tx, actor, typed, RecordKind.PRACTICE, happened, "practice.updated")


async def _whole(tx: Transaction, actor: Actor, record: Record) -> Practice:
    found = await tx.practices.find(actor, record.id)
    if found is None:
        raise UnknownRecord(typed=record.reference)
    return found
