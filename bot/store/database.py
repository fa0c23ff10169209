"""The one way to the database: `begin` for a unit of work, `read` to look."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.announcements import AnnouncementStore
from bot.store.audit import AuditStore
from bot.store.call_drafts import CallDraftStore
from bot.store.calls import CallStore
from bot.store.changes import ChangeStore
from bot.store.commitments import CommitmentStore
from bot.store.coverage import CoverageStore
from bot.store.deliveries import DeliveryStore
from bot.store.engines import ONE_STATEMENT, async_url, reader_engine, sqlite_file, writer_engine
from bot.store.erasures import ErasureStore
from bot.store.farewells import FarewellStore
from bot.store.freshness import FreshnessStore
from bot.store.gap_questions import GapQuestionStore
from bot.store.health import HealthStore
from bot.store.history import HistoryStore
from bot.store.initiatives import InitiativeStore
from bot.store.introductions import IntroductionStore
from bot.store.invalidations import InvalidationStore
from bot.store.letters import LetterStore
from bot.store.listings import ListingStore
from bot.store.looking_after import LookingAfterStore
from bot.store.makers import MakerStore
from bot.store.many_initiatives import ManyInitiativesStore
from bot.store.members import MemberStore
from bot.store.organisation_search import OrganisationSearchStore
from bot.store.organisations import OrganisationStore
from bot.store.overlap import OverlapStore
from bot.store.participants import ParticipantStore
from bot.store.partners import PartnerStore
from bot.store.posts import PostStore
from bot.store.publications import PublicationStore
from bot.store.record_drafts import RecordDraftStore
from bot.store.record_finding import RecordFindingStore
from bot.store.record_search import RecordSearchStore
from bot.store.record_suggestions import RecordSuggestionStore
from bot.store.record_texts import RecordTextStore
from bot.store.record_traces import RecordTraceStore
from bot.store.records import RecordStore
from bot.store.refusals import RefusalStore
from bot.store.representatives import RepresentativeStore
from bot.store.reviews import ReviewStore
from bot.store.servers import ServerStore
from bot.store.signatories import SignatoryStore
from bot.store.signatures import SignatureStore
from bot.store.starter import StarterStore
from bot.store.tallies import TallyStore
from bot.store.threads import ThreadStore
from bot.store.trouble import trouble
from bot.store.word_traces import WordTraces

T = TypeVar("T")


class Transaction:
    """The stores over one open transaction. Each is made when it is first asked for."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def calls(self) -> CallStore:
        """Calls and their versions."""
        return CallStore(self._connection)

    @cached_property
    def call_drafts(self) -> CallDraftStore:
        """Files of Calls that wait to be published."""
        return CallDraftStore(self._connection)

    @cached_property
    def members(self) -> MemberStore:
        """Members and their profiles."""
        return MemberStore(self._connection)

    @cached_property
    def organisations(self) -> OrganisationStore:
        """Organisations."""
        return OrganisationStore(self._connection)

    @cached_property
    def organisation_search(self) -> OrganisationSearchStore:
        """Organisations, found by what is typed."""
        return OrganisationSearchStore(self._connection)

    @cached_property
    def representatives(self) -> RepresentativeStore:
        """Who acts for an organisation."""
        return RepresentativeStore(self._connection)

    @cached_property
    def reviews(self) -> ReviewStore:
        """What waits for reviewers."""
        return ReviewStore(self._connection)

    @cached_property
    def records(self) -> RecordStore:
        """What all records share."""
        return RecordStore(self._connection)

    @cached_property
    def record_finding(self) -> RecordFindingStore:
        """Records by their words, as an actor may find them."""
        return RecordFindingStore(self._connection)

    @cached_property
    def record_suggestions(self) -> RecordSuggestionStore:
        """Records, topics and names, as they are typed."""
        return RecordSuggestionStore(self._connection)

    @cached_property
    def record_texts(self) -> RecordTextStore:
        """What records are found by."""
        return RecordTextStore(self._connection)

    @cached_property
    def record_search(self) -> RecordSearchStore:
        """Records, as an actor may find them."""
        return RecordSearchStore(self._connection)

    @cached_property
    def looking_after(self) -> LookingAfterStore:
        """Who looks after records."""
        return LookingAfterStore(self._connection)

    @cached_property
    def freshness(self) -> FreshnessStore:
        """Whether records are still true."""
        return FreshnessStore(self._connection)

    @cached_property
    def starter(self) -> StarterStore:
        """Starter content."""
        return StarterStore(self._connection)

    @cached_property
    def record_traces(self) -> RecordTraceStore:
        """What records hold of one person."""
        return RecordTraceStore(self._connection)

    @cached_property
    def record_drafts(self) -> RecordDraftStore:
        """Records that are still being filled in."""
        return RecordDraftStore(self._connection)

    @cached_property
    def initiatives(self) -> InitiativeStore:
        """Initiatives."""
        return InitiativeStore(self._connection)

    @cached_property
    def many_initiatives(self) -> ManyInitiativesStore:
        """Initiatives by the hundred."""
        return ManyInitiativesStore(self._connection)

    @cached_property
    def threads(self) -> ThreadStore:
        """What leads from one record to another."""
        return ThreadStore(self._connection)

    @cached_property
    def overlap(self) -> OverlapStore:
        """What comes near an initiative."""
        return OverlapStore(self._connection)

    @cached_property
    def introductions(self) -> IntroductionStore:
        """Requests to work together."""
        return IntroductionStore(self._connection)

    @cached_property
    def participants(self) -> ParticipantStore:
        """Who takes part in records."""
        return ParticipantStore(self._connection)

    @cached_property
    def listings(self) -> ListingStore:
        """Filters of lists that are open somewhere."""
        return ListingStore(self._connection)

    @cached_property
    def commitments(self) -> CommitmentStore:
        """Commitments."""
        return CommitmentStore(self._connection)

    @cached_property
    def makers(self) -> MakerStore:
        """Signatories as those who make commitments."""
        return MakerStore(self._connection)

    @cached_property
    def partners(self) -> PartnerStore:
        """Organisations that take part in commitments."""
        return PartnerStore(self._connection)

    @cached_property
    def history(self) -> HistoryStore:
        """What happened to records."""
        return HistoryStore(self._connection)

    @cached_property
    def coverage(self) -> CoverageStore:
        """What is known of each area in each region."""
        return CoverageStore(self._connection)

    @cached_property
    def gap_questions(self) -> GapQuestionStore:
        """Where members were asked about what is not known."""
        return GapQuestionStore(self._connection)

    @cached_property
    def servers(self) -> ServerStore:
        """Servers and their set-up."""
        return ServerStore(self._connection)

    @cached_property
    def signatures(self) -> SignatureStore:
        """Live signatures."""
        return SignatureStore(self._connection)

    @cached_property
    def signatories(self) -> SignatoryStore:
        """Signatures as others may see them."""
        return SignatoryStore(self._connection)

    @cached_property
    def invalidations(self) -> InvalidationStore:
        """Signatures found not to be genuine."""
        return InvalidationStore(self._connection)

    @cached_property
    def refusals(self) -> RefusalStore:
        """Whom invalidations concern."""
        return RefusalStore(self._connection)

    @cached_property
    def tallies(self) -> TallyStore:
        """Running counts, and the day's breakdowns."""
        return TallyStore(self._connection)

    @cached_property
    def announcements(self) -> AnnouncementStore:
        """News announced."""
        return AnnouncementStore(self._connection)

    @cached_property
    def letters(self) -> LetterStore:
        """Letters and their drafts."""
        return LetterStore(self._connection)

    @cached_property
    def deliveries(self) -> DeliveryStore:
        """Who letters are for, and how far they are."""
        return DeliveryStore(self._connection)

    @cached_property
    def farewells(self) -> FarewellStore:
        """Anonymising the signatures of ended Calls."""
        return FarewellStore(self._connection)

    @cached_property
    def posts(self) -> PostStore:
        """Posts that are kept current."""
        return PostStore(self._connection)

    @cached_property
    def audit(self) -> AuditStore:
        """Who changed what."""
        return AuditStore(self._connection)

    @cached_property
    def changes(self) -> ChangeStore:
        """Shared changes, read back."""
        return ChangeStore(self._connection)

    @cached_property
    def health(self) -> HealthStore:
        """How a server and the network are doing."""
        return HealthStore(self._connection)

    @cached_property
    def publications(self) -> PublicationStore:
        """Which commands were published."""
        return PublicationStore(self._connection)

    @cached_property
    def erasures(self) -> ErasureStore:
        """Which erasures this database has carried out."""
        return ErasureStore(self._connection)


class Database:
    """One database, SQLite or PostgreSQL. Raises the domain's Storage… errors, never a driver's."""

    def __init__(self, address: str) -> None:
        self.url = async_url(address)
        self.file = sqlite_file(self.url)
        self._writer: AsyncEngine = writer_engine(self.url)
        self._reader: AsyncEngine = reader_engine(self.url) if self.file else self._writer
        self._glancer = self._reader.execution_options(**{ONE_STATEMENT: True})
        self._writes: set[asyncio.Task[Any]] = set()
        self.traces_left = False
        self._words = WordTraces(self._writer)

    @property
    def dialect(self) -> Dialect:
        """How this database is spoken to, for what is made ready before it is held."""
        return self._writer.dialect

    @asynccontextmanager
    async def begin(self) -> AsyncGenerator[Transaction]:
        """A unit of work: commits when the block ends, rolls back when it raises."""
        async with self._transaction(self._writer) as tx:
            yield tx

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[Transaction]:
        """A look at one moment of the database."""
        async with self._transaction(self._reader) as tx:
            yield tx

    @asynccontextmanager
    async def glance(self) -> AsyncGenerator[Transaction]:
        """A look with one statement. With several, each might see another moment: that is what `read` is for."""
        async with self._transaction(self._glancer) as tx:
            yield tx

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncGenerator[Transaction]:
        try:
            async with engine.begin() as connection:
                yield Transaction(connection)
        except (DBAPIError, PoolTimeout) as error:
            if (understood := trouble(error)) is not None:
                raise understood from error
            raise

    async def whole(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a write to its end even when whoever asked is gone: cancelled half-way it could strand SQLite's lock."""
        task = asyncio.get_running_loop().create_task(work)
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)
        return await asyncio.shield(task)

    async def forget(self, *, words: bool = False) -> None:
        """Leave no trace of deleted rows in the files: SQLite's log is emptied into the overwritten pages.

        With `words`, also none in the index of words. While someone reads an older moment of the database, or where
        the index is large, some of that has to wait: `traces_left` then stays true.
        """
        if self.file is None:
            return
        self.traces_left = True
        self._words.left |= words
        await self._words.remove()
        async with self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            cursor = await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = await cursor.fetchone()
            await cursor.close()
        self.traces_left = bool(busy) or self._words.left

    async def close(self) -> None:
        """Wait for writes under way, then let go of every connection."""
        await asyncio.gather(*self._writes, return_exceptions=True)
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()
