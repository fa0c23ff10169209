"""The services beside each other, as the cogs see them."""

from dataclasses import dataclass

from bot.domain.shards import ALONE, Shards
from bot.services.adaptations import AdaptationService
from bot.services.announcements import AnnouncementService
from bot.services.announcer import Announcer, Postman
from bot.services.anonymising import AnonymisingService
from bot.services.assessing import AssessingService
from bot.services.authors import AuthorService
from bot.services.calendar_import import CalendarImportService
from bot.services.calendar_posts import CalendarPostService
from bot.services.calendars import CalendarService
from bot.services.calls import CallService
from bot.services.changes import ChangeService
from bot.services.clock import Clock
from bot.services.closing import ClosingService
from bot.services.commitment_texts import CommitmentTextService
from bot.services.commitments import CommitmentService
from bot.services.conference_drafts import ConferenceDraftService
from bot.services.conference_setup import ConferenceSetupService
from bot.services.conferences import ConferenceService
from bot.services.coverage import CoverageService
from bot.services.deliveries import DeliveryService
from bot.services.digest_delivery import DigestDeliveryService
from bot.services.digest_reasons import DigestReasonService
from bot.services.digest_sending import DigestSendingService
from bot.services.digest_watch import DigestWatchService
from bot.services.digests import DigestService
from bot.services.doorkeeper import Doorkeeper
from bot.services.edition_upkeep import EditionUpkeepService
from bot.services.editions import EditionService
from bot.services.event_keeper import EventKeeper
from bot.services.exports import ExportService
from bot.services.finding import FindingService
from bot.services.freshness import FreshnessService
from bot.services.going import GoingService
from bot.services.handed_in import HandedIn
from bot.services.initiative_export import InitiativeExportService
from bot.services.initiative_import import InitiativeImportService
from bot.services.initiatives import InitiativeService
from bot.services.introductions import IntroductionService
from bot.services.invalidations import InvalidationService
from bot.services.journal import ErasureJournal
from bot.services.letters import LetterService
from bot.services.limits import Limits
from bot.services.lineage import LineageService
from bot.services.listings import ListingService
from bot.services.logging import LoggingService
from bot.services.organisations import OrganisationService
from bot.services.outcomes import OutcomeService
from bot.services.overlap import OverlapService
from bot.services.own_delivery import OwnDeliveryService
from bot.services.own_digests import OwnDigestService
from bot.services.pace import Pace
from bot.services.participation import ParticipationService
from bot.services.partners import PartnerService
from bot.services.people import MemberService
from bot.services.posts import PostService
from bot.services.practices import PracticeService
from bot.services.privacy import PrivacyService
from bot.services.progress import ProgressService
from bot.services.publications import PublicationService
from bot.services.publishing import PublishingService
from bot.services.record_drafts import RecordDraftService
from bot.services.reminders import ReminderService
from bot.services.requests import RequestService
from bot.services.review_line import ReviewLineService
from bot.services.reviews import ReviewService
from bot.services.scheduled_events import ScheduledEventService
from bot.services.servers import ServerService
from bot.services.sharing import SharingService
from bot.services.showing import ShowingService
from bot.services.signatories import SignatoryService
from bot.services.signing import SigningService
from bot.services.starter_content import StarterContentService
from bot.services.status import StatusService
from bot.services.taking_place import TakingPlaceService
from bot.services.threads import ThreadService
from bot.services.unattended import UnattendedService
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case of Accord."""

    calls: CallService
    publishing: PublishingService
    signing: SigningService
    signatories: SignatoryService
    invalidations: InvalidationService
    progress: ProgressService
    exports: ExportService
    announcements: AnnouncementService
    closing: ClosingService
    anonymising: AnonymisingService
    posts: PostService
    members: MemberService
    organisations: OrganisationService
    reviews: ReviewService
    review_line: ReviewLineService
    requests: RequestService
    record_drafts: RecordDraftService
    commitments: CommitmentService
    commitment_texts: CommitmentTextService
    partners: PartnerService
    logging: LoggingService
    authors: AuthorService
    overlap: OverlapService
    introductions: IntroductionService
    showing: ShowingService
    finding: FindingService
    freshness: FreshnessService
    unattended: UnattendedService
    starter_content: StarterContentService
    going: GoingService
    own_digests: OwnDigestService
    own_deliveries: OwnDeliveryService
    reminders: ReminderService
    digest_delivery: DigestDeliveryService
    digest_sending: DigestSendingService
    digest_watch: DigestWatchService
    edition_upkeep: EditionUpkeepService
    servers: ServerService
    conference_setup: ConferenceSetupService
    scheduled_events: ScheduledEventService
    calendar_posts: CalendarPostService
    privacy: PrivacyService
    publications: PublicationService
    letters: LetterService
    deliveries: DeliveryService
    coverage: CoverageService
    initiatives: InitiativeService
    initiative_imports: InitiativeImportService
    initiative_exports: InitiativeExportService
    calendars: CalendarService
    calendar_imports: CalendarImportService
    practices: PracticeService
    digests: DigestService
    assessing: AssessingService
    sharing: SharingService
    conferences: ConferenceService
    outcomes: OutcomeService
    lineage: LineageService
    conference_drafts: ConferenceDraftService
    taking_place: TakingPlaceService
    adaptations: AdaptationService
    participation: ParticipationService
    threads: ThreadService
    listings: ListingService
    changes: ChangeService
    editions: EditionService
    digest_reasons: DigestReasonService
    status: StatusService


def make_services(
    database: Database,
    journal: ErasureJournal,
    announcer: Announcer,
    now: Clock,
    shards: Shards = ALONE,
    *,
    doorkeeper: Doorkeeper,
    event_keeper: EventKeeper,
    postman: Postman,
    letters_per_day: int,
) -> Services:
    """The services over one database, for a process that runs some of the shards."""
    posts = PostService(database, announcer, now, shards)
    limits = Limits()
    files = HandedIn()
    pace = Pace()
    letters = LetterService(database, now, letters_per_day)
    logging = LoggingService(database, limits, now)
    return Services(
        calls=CallService(database, now),
        publishing=PublishingService(database, now),
        signing=SigningService(database, journal, limits, now),
        signatories=SignatoryService(database, now),
        progress=ProgressService(database),
        exports=ExportService(database, limits, now),
        announcements=AnnouncementService(database, announcer, shards),
        closing=ClosingService(database, now),
        anonymising=AnonymisingService(database),
        posts=posts,
        members=MemberService(database, now),
        invalidations=InvalidationService(database, limits, now),
        organisations=OrganisationService(database, limits, now),
        reviews=ReviewService(database, doorkeeper, now),
        review_line=ReviewLineService(database, posts, now),
        requests=RequestService(database),
        commitments=CommitmentService(database, limits, now),
        commitment_texts=CommitmentTextService(database, now),
        partners=PartnerService(database, limits, now),
        record_drafts=RecordDraftService(database, announcer, now),
        logging=logging,
        sharing=SharingService(database, limits, now),
        authors=AuthorService(database, announcer, doorkeeper, limits, now),
        overlap=OverlapService(database, logging, now),
        introductions=IntroductionService(database, logging, limits, now),
        showing=ShowingService(database, now),
        finding=FindingService(database, now),
        freshness=FreshnessService(database, doorkeeper, now, shards),
        unattended=UnattendedService(database, now),
        starter_content=StarterContentService(database, now),
        going=GoingService(database, now),
        own_digests=OwnDigestService(database, now),
        own_deliveries=OwnDeliveryService(database, announcer, postman, doorkeeper, pace, shards, now),
        reminders=ReminderService(database, announcer, postman, doorkeeper, pace, shards),
        digest_delivery=DigestDeliveryService(database, announcer, doorkeeper, now, shards),
        digest_watch=DigestWatchService(database, announcer, postman, doorkeeper, pace, shards),
        edition_upkeep=EditionUpkeepService(database, announcer, doorkeeper, shards),
        digest_sending=DigestSendingService(database, announcer, doorkeeper, now),
        servers=ServerService(database, now, shards),
        conference_setup=ConferenceSetupService(database, now),
        calendar_posts=CalendarPostService(database, posts, now),
        scheduled_events=ScheduledEventService(database, event_keeper, doorkeeper, now, shards),
        privacy=PrivacyService(database, journal, posts, announcer, now),
        publications=PublicationService(database, now),
        letters=letters,
        deliveries=DeliveryService(database, postman, pace, letters_per_day),
        coverage=CoverageService(database, announcer, limits, now),
        initiatives=InitiativeService(database, now),
        initiative_imports=InitiativeImportService(database, limits, files, now),
        initiative_exports=InitiativeExportService(database, limits, now),
        calendars=CalendarService(database, limits, now),
        calendar_imports=CalendarImportService(database, limits, files, now),
        practices=PracticeService(database, now),
        digests=DigestService(database, doorkeeper, now),
        assessing=AssessingService(database, now),
        conferences=ConferenceService(database, now),
        outcomes=OutcomeService(database, now),
        lineage=LineageService(database, now),
        conference_drafts=ConferenceDraftService(database, limits, now),
        taking_place=TakingPlaceService(database, now),
        adaptations=AdaptationService(database, limits, now),
        participation=ParticipationService(database, limits, now),
        threads=ThreadService(database, now),
        listings=ListingService(database, now),
        changes=ChangeService(database),
        editions=EditionService(database, doorkeeper, now),
        digest_reasons=DigestReasonService(database, doorkeeper, now),
        status=StatusService(database, doorkeeper, letters, now),
    )
