"""Initiatives: seen, listed, and told how they go on."""

from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.history import NEWS_LIMIT, Happened
from bot.domain.initiatives import Initiative, SeenInitiative, StatusNews, Updated
from bot.domain.listings import RecordPage
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Record, RecordKind, clean_link, clean_text
from bot.services.clock import Clock
from bot.services.holding import find_record, may_change, to_change
from bot.services.introducing import together
from bot.services.listings import page_of
from bot.services.showing import reviewed_again
from bot.services.telling import tell
from bot.services.threads import around
from bot.store.database import Database, Transaction


class InitiativeService:
    """What people ask of initiatives. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def view(self, actor: Actor, typed: str) -> SeenInitiative:
        """See an initiative, and what it leads to. Raises UnknownRecord."""
        async with self._database.read() as tx:
            return await self._seen(tx, actor, await find_record(tx, actor, typed, RecordKind.INITIATIVE))

    async def _seen(self, tx: Transaction, actor: Actor, record: Record) -> SeenInitiative:
        initiative = await _whole(tx, actor, record)
        beside = await around(tx, actor, initiative.record, now=self._now())
        return SeenInitiative(initiative, beside, await together(tx, actor, initiative.record))

    async def page(self, actor: Actor, asked: RecordFilter, page: int) -> RecordPage[Initiative]:
        """A page of the initiatives that fit, of those that I may see."""
        asked = replace(asked, kind=RecordKind.INITIATIVE)
        async with self._database.read() as tx:
            return await page_of(tx, actor, asked, page, some=tx.initiatives.some, now=self._now())

    async def to_update(self, actor: Actor, typed: str) -> Initiative:
        """An initiative that I may tell news of. Raises UnknownRecord, RecordNotYours."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, RecordKind.INITIATIVE)
            if not await may_change(tx, actor, record):
                raise RecordNotYours(reference=record.reference)
            return await _whole(tx, actor, record)

    async def update(self, actor: Actor, typed: str, news: StatusNews) -> Updated:
        """Tell how an initiative goes on; that it is still true, where there is nothing to tell.

        What the network sees is looked at by reviewers again before it sees the news.
        Raises UnknownRecord, RecordNotYours, TextTooLong, LinkNotUsable; RecordChanged where someone else changed
        meanwhile how it stands.
        """
        said, link = clean_text(news.said, limit=NEWS_LIMIT), clean_link(news.link)
        return await self._database.whole(self._update(actor, typed, replace(news, said=said, link=link or "")))

    async def _update(self, actor: Actor, typed: str, news: StatusNews) -> Updated:
        now = self._now()
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, RecordKind.INITIATIVE)
            before = await _whole(tx, actor, record)
            changed = news.status not in {news.seen, before.status}
            if changed and before.status is not news.seen:
                raise RecordChanged(reference=record.reference)
            visibility = record.visibility
            if news.told:
                visibility = await reviewed_again(tx, actor, record, at=now)
                await tx.records.show(record.id, visibility, at=now)
            if changed:
                confirmed = replace(record, visibility=visibility, changed_at=now, confirmed_at=now)
                await tx.initiatives.change(replace(before, record=confirmed, status=news.status))
            if news.told or changed:
                stage = news.status.value if changed and news.status else None
                happened = Happened(now, news.said, stage, news.link or None)
                await tell(tx, actor, record, happened, "initiative.updated")
            await tx.records.settle(record.id, confirmed_at=now, asked_at=None)
            found = await self._seen(tx, actor, record)
        return Updated(found, again=visibility is not record.visibility)


async def _whole(tx: Transaction, actor: Actor, record: Record) -> Initiative:
    found = await tx.initiatives.find(actor, record.id)
    if found is None:
        raise UnknownRecord(typed=record.reference)
    return found
