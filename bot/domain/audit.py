"""Who changed what: which changes are shown to those who run a server or the network, and which to nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

# Changes to what people share, each with the figures that its words mention. What is not here is shown to nobody.
SHARED: Final[Mapping[str, tuple[str, ...]]] = {
    "calendar.placed": (),
    "calendar.removed": (),
    "adaptation.corrected": (),
    "adaptation.told": (),
    "call.anonymised": (),
    "call.closed": (),
    "call.exported": (),
    "call.loaded": ("version",),
    "call.published": ("version",),
    "card.posted": (),
    "commitment.moderated": (),
    "conference.added": (),
    "conference.corrected": (),
    "conference.lineage": (),
    "conference.outcome_added": (),
    "conference.outcome_removed": (),
    "conference.status": (),
    "conference.updated": (),
    "conferences.imported": ("made", "changed"),
    "content.loaded": (),
    "digest.created": (),
    "digest.deleted": (),
    "digest.edited": (),
    "digest.paused": (),
    "digest.resumed": (),
    "digest.sent": (),
    "initiative.corrected": (),
    "initiative.logged": (),
    "initiative.updated": (),
    "initiatives.imported": ("made", "changed"),
    "letter.resumed": (),
    "letter.sent": (),
    "letter.stopped": (),
    "line.placed": (),
    "line.removed": (),
    "organisation.merged": (),
    "organisation.offered": (),
    "organisation.restricted": (),
    "organisation.sent_back": (),
    "organisation.shown": (),
    "participant.agreed": (),
    "participant.declined": (),
    "practice.assessed": (),
    "practice.corrected": (),
    "practice.inspiring": (),
    "practice.label_lapsed": (),
    "practice.label_taken_back": (),
    "practice.peer_reviewed": (),
    "practice.shared": (),
    "practice.updated": (),
    "record.ended": (),
    "record.offered": (),
    "record.passed_on": (),
    "record.restricted": (),
    "record.sent_back": (),
    "record.seen_by": (),
    "record.shown": (),
    "record.taken_up": (),
    "representative.confirmed": (),
    "representative.handed_over": (),
    "representative.left": (),
    "representative.sent_back": (),
    "review.seconded": (),
    "server.admitted": (),
    "server.conferences": (),
    "server.forgotten": (),
    "server.set_up": (),
    "signature.hidden": (),
    "signatures.invalidated": (),
    "signatures.looked_for": (),
    "signatures.restored": (),
}
# What members do for themselves. A line about it would say who signed, and some who sign are at risk.
PERSONAL: Final = frozenset(
    {
        "commitment.changed",
        "commitment.made",
        "introduction.answered",
        "introduction.asked",
        "introduction.ended",
        "member.erased",
        "participant.asked",
        "participant.left",
        "partner.answered",
        "partner.asked",
        "partner.removed",
        "profile.edited",
        "record.confirmed",
        "representative.asked",
        "signature.changed",
        "signature.no_more_letters",
        "signature.renewed",
        "signature.shown_differently",
        "signature.signed",
        "signature.withdrawn",
    }
)
# Stewards read these of every server, for they are the network's own business …
OF_EVERY_SERVER: Final = frozenset(
    {
        "call.anonymised",
        "call.closed",
        "call.exported",
        "call.loaded",
        "call.published",
        "content.loaded",
        "letter.resumed",
        "letter.sent",
        "letter.stopped",
        "server.admitted",
        "server.forgotten",
    }
)
# … and these of the servers that are part of the network: nothing of a guest's reaches it.
OF_ADMITTED_SERVERS: Final = frozenset(
    {
        "organisation.merged",
        "organisation.restricted",
        "organisation.shown",
        "record.restricted",
        "record.shown",
        "signatures.invalidated",
        "signatures.restored",
    }
)


class Log(StrEnum):
    """Whose changes are read."""

    SERVER = "server"
    NETWORK = "network"


class Towards(StrEnum):
    """Which way a page is turned."""

    OLDER = "older"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a page begins: beyond a line, in one direction."""

    towards: Towards
    line: int


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the log, as those who run things may read it."""

    id: int
    at: datetime
    action: str
    subject: str
    # The Discord id of who did it; None for someone who was erased since, and for Accord itself.
    by: int | None
    erased: bool
    # Where it was done; None for what was done in no server, or in one whose name is forgotten.
    server: str | None
    numbers: Mapping[str, int]

    @property
    def about_a_record(self) -> bool:
        """Whether the subject is the short reference of a record, such as CALL-1, and not one of our own words."""
        return self.subject.isupper()


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """A page of the log, the newest line first."""

    log: Log
    lines: tuple[Change, ...]
    newer: bool
    older: bool
    # The logs that the reader may turn to.
    logs: tuple[Log, ...]
