"""The stores over one open transaction."""

from typing import Final, Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.adaptations import AdaptationStore
from bot.store.announcements import AnnouncementStore
from bot.store.assessments import AssessmentStore
from bot.store.attendance import AttendanceStore
from bot.store.audit import AuditStore
from bot.store.call_drafts import CallDraftStore
from bot.store.calls import CallStore
from bot.store.changes import ChangeStore
from bot.store.commitments import CommitmentStore
from bot.store.conferences import ConferenceStore
from bot.store.coverage import CoverageStore
from bot.store.deliveries import DeliveryStore
from bot.store.digest_traces import DigestTraceStore
from bot.store.digests import DigestStore
from bot.store.editions import EditionStore
from bot.store.erasures import ErasureStore
from bot.store.farewells import FarewellStore
from bot.store.first_look import FirstLookStore
from bot.store.freshness import FreshnessStore
from bot.store.gap_questions import GapQuestionStore
from bot.store.health import HealthStore
from bot.store.history import HistoryStore
from bot.store.imported_entries import ImportedEntryStore
from bot.store.initiatives import InitiativeStore
from bot.store.introductions import IntroductionStore
from bot.store.invalidations import InvalidationStore
from bot.store.letters import LetterStore
from bot.store.lineage import LineageStore
from bot.store.listings import ListingStore
from bot.store.looking_after import LookingAfterStore
from bot.store.makers import MakerStore
from bot.store.many_initiatives import ManyInitiativesStore
from bot.store.members import MemberStore
from bot.store.news import NewsStore
from bot.store.organisation_search import OrganisationSearchStore
from bot.store.organisations import OrganisationStore
from bot.store.outcomes import OutcomeStore
from bot.store.overlap import OverlapStore
from bot.store.participants import ParticipantStore
from bot.store.partners import PartnerStore
from bot.store.posts import PostStore
from bot.store.practices import PracticeStore
from bot.store.publications import PublicationStore
from bot.store.record_drafts import RecordDraftStore
from bot.store.record_finding import RecordFindingStore
from bot.store.record_search import RecordSearchStore
from bot.store.record_suggestions import RecordSuggestionStore
from bot.store.record_texts import RecordTextStore
from bot.store.record_traces import RecordTraceStore
from bot.store.records import RecordStore
from bot.store.refusals import RefusalStore
from bot.store.reminders import ReminderStore
from bot.store.representatives import RepresentativeStore
from bot.store.reviews import ReviewStore
from bot.store.scheduled_events import ScheduledEventStore
from bot.store.servers import ServerStore
from bot.store.signatories import SignatoryStore
from bot.store.signatures import SignatureStore
from bot.store.starter import StarterStore
from bot.store.tallies import TallyStore
from bot.store.threads import ThreadStore
from bot.store.told import ToldStore
from bot.store.upcoming import UpcomingStore

Store = TypeVar("Store")


class _Made(Generic[Store]):
    """A store that is made when it is first asked for."""

    def __init__(self, of: type[Store]) -> None:
        self._of = of
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, transaction: "Transaction", owner: type) -> Store:
        made = self._of(transaction.connection)  # pyright: ignore[reportCallIssue] - every store is made of a connection
        # From now on the attribute itself is found, and this is not asked again.
        transaction.__dict__[self._name] = made
        return made


class Transaction:
    """The stores over one open transaction. Each is made when it is first asked for."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection: Final = connection

    # Calls and their versions.
    calls = _Made(CallStore)
    # Files of Calls that wait to be published.
    call_drafts = _Made(CallDraftStore)
    # Members and their profiles.
    members = _Made(MemberStore)
    # Organisations.
    organisations = _Made(OrganisationStore)
    # Organisations, found by what is typed.
    organisation_search = _Made(OrganisationSearchStore)
    # Who acts for an organisation.
    representatives = _Made(RepresentativeStore)
    # What waits for reviewers.
    reviews = _Made(ReviewStore)
    # What all records share.
    records = _Made(RecordStore)
    # What a search asks before it looks.
    first_look = _Made(FirstLookStore)
    # Records by their words, as an actor may find them.
    record_finding = _Made(RecordFindingStore)
    # Records, topics and names, as they are typed.
    record_suggestions = _Made(RecordSuggestionStore)
    # What records are found by.
    record_texts = _Made(RecordTextStore)
    # Records, as an actor may find them.
    record_search = _Made(RecordSearchStore)
    # Who looks after records.
    looking_after = _Made(LookingAfterStore)
    # Whether records are still true.
    freshness = _Made(FreshnessStore)
    # Starter content.
    starter = _Made(StarterStore)
    # What records hold of one person.
    record_traces = _Made(RecordTraceStore)
    # Records that are still being filled in.
    record_drafts = _Made(RecordDraftStore)
    # Initiatives.
    initiatives = _Made(InitiativeStore)
    # Initiatives by the hundred.
    many_initiatives = _Made(ManyInitiativesStore)
    # Good practices.
    practices = _Made(PracticeStore)
    # What reviewers wrote about good practices.
    assessments = _Made(AssessmentStore)
    # Adaptations of good practices.
    adaptations = _Made(AdaptationStore)
    # Conferences.
    conferences = _Made(ConferenceStore)
    # Conferences out of people's calendars.
    imported_entries = _Made(ImportedEntryStore)
    # Digests.
    digests = _Made(DigestStore)

    digest_traces = _Made(DigestTraceStore)
    # Editions of digests.
    editions = _Made(EditionStore)
    # What digests tell of.
    news = _Made(NewsStore)
    # What digests told lately.
    told = _Made(ToldStore)
    # What members plan, each for themselves.
    attendance = _Made(AttendanceStore)
    # What those are told who want to be reminded.
    reminders = _Made(ReminderStore)
    # Conferences by when they begin.
    upcoming = _Made(UpcomingStore)
    # What conferences left behind.
    outcomes = _Made(OutcomeStore)
    # Series of conferences, and how they came out of one another.
    lineage = _Made(LineageStore)
    # What leads from one record to another.
    threads = _Made(ThreadStore)
    # What comes near an initiative.
    overlap = _Made(OverlapStore)
    # Requests to work together.
    introductions = _Made(IntroductionStore)
    # Who takes part in records.
    participants = _Made(ParticipantStore)
    # Filters of lists that are open somewhere.
    listings = _Made(ListingStore)
    # Commitments.
    commitments = _Made(CommitmentStore)
    # Signatories as those who make commitments.
    makers = _Made(MakerStore)
    # Organisations that take part in commitments.
    partners = _Made(PartnerStore)
    # What happened to records.
    history = _Made(HistoryStore)
    # What is known of each area in each region.
    coverage = _Made(CoverageStore)
    # Where members were asked about what is not known.
    gap_questions = _Made(GapQuestionStore)
    # Scheduled Events of servers.
    scheduled_events = _Made(ScheduledEventStore)
    # Servers and their set-up.
    servers = _Made(ServerStore)
    # Live signatures.
    signatures = _Made(SignatureStore)
    # Signatures as others may see them.
    signatories = _Made(SignatoryStore)
    # Signatures found not to be genuine.
    invalidations = _Made(InvalidationStore)
    # Whom invalidations concern.
    refusals = _Made(RefusalStore)
    # Running counts, and the day's breakdowns.
    tallies = _Made(TallyStore)
    # News announced.
    announcements = _Made(AnnouncementStore)
    # Letters and their drafts.
    letters = _Made(LetterStore)
    # Who letters are for, and how far they are.
    deliveries = _Made(DeliveryStore)
    # Anonymising the signatures of ended Calls.
    farewells = _Made(FarewellStore)
    # Posts that are kept current.
    posts = _Made(PostStore)
    # Who changed what.
    audit = _Made(AuditStore)
    # Shared changes, read back.
    changes = _Made(ChangeStore)
    # How a server and the network are doing.
    health = _Made(HealthStore)
    # Which commands were published.
    publications = _Made(PublicationStore)
    # Which erasures this database has carried out.
    erasures = _Made(ErasureStore)
