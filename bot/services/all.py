"""The services beside each other, as the cogs see them."""

from dataclasses import dataclass

from bot.domain.shards import ALONE, Shards
from bot.services.announcer import Announcer
from bot.services.calls import CallService
from bot.services.changes import ChangeService
from bot.services.clock import Clock
from bot.services.doorkeeper import Doorkeeper
from bot.services.journal import ErasureJournal
from bot.services.milestones import MilestoneService
from bot.services.people import MemberService
from bot.services.posts import PostService
from bot.services.privacy import PrivacyService
from bot.services.progress import ProgressService
from bot.services.publications import PublicationService
from bot.services.servers import ServerService
from bot.services.signatories import SignatoryService
from bot.services.signing import SigningService
from bot.services.status import StatusService
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case of Accord."""

    calls: CallService
    signing: SigningService
    signatories: SignatoryService
    progress: ProgressService
    milestones: MilestoneService
    posts: PostService
    members: MemberService
    servers: ServerService
    privacy: PrivacyService
    publications: PublicationService
    changes: ChangeService
    status: StatusService


def make_services(
    database: Database,
    journal: ErasureJournal,
    announcer: Announcer,
    now: Clock,
    shards: Shards = ALONE,
    *,
    doorkeeper: Doorkeeper,
) -> Services:
    """The services over one database, for a process that runs some of the shards."""
    posts = PostService(database, announcer, now, shards)
    return Services(
        calls=CallService(database, now),
        signing=SigningService(database, journal, now),
        signatories=SignatoryService(database, now),
        progress=ProgressService(database),
        milestones=MilestoneService(database, announcer, shards),
        posts=posts,
        members=MemberService(database, now),
        servers=ServerService(database, now, shards),
        privacy=PrivacyService(database, journal, posts, now),
        publications=PublicationService(database, now),
        changes=ChangeService(database),
        status=StatusService(database, doorkeeper, now),
    )
