"""Everything that is kept about one person."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.calls import Call
from bot.domain.drafts import CallDraft
from bot.domain.invalidations import Refusal
from bot.domain.kept_digests import KeptDigests
from bot.domain.kept_records import KeptRecords
from bot.domain.letters import Letter, Received
from bot.domain.members import Member
from bot.domain.notices import Notice
from bot.domain.organisations import Representative
from bot.domain.reviews import Item
from bot.domain.signatures import Signature


@dataclass(frozen=True, slots=True)
class Kept:
    """What `/privacy show` says. Every table with a person in it appears here; a guardian holds that."""

    discord_id: int
    member: Member | None
    signatures: tuple[Signature, ...]
    calls: Mapping[int, Call]
    servers: Mapping[int, str]
    posts_naming: int
    notices: tuple[Notice, ...]
    audit_lines: int
    # What reviewers found not to be genuine of theirs, and how often they found that of others'.
    refusals: tuple[Refusal, ...] = ()
    invalidations: int = 0
    letters_written: tuple[Letter, ...] = ()
    letters_received: tuple[Received, ...] = ()
    call_files: tuple[CallDraft, ...] = ()
    acts_for: tuple[Representative, ...] = ()
    requests: tuple[Item, ...] = ()
    # How many requests of others they took as a reviewer, or approved first.
    reviews: int = 0
    records: KeptRecords = field(default_factory=KeptRecords)
    digests: KeptDigests = field(default_factory=KeptDigests)
