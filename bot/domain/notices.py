"""What members are told on their next command."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call

# Lines of one card; what is left waits for the next command.
LINES: Final = 5
# Typed characters of one card: made safe they take twice the room, beside the lines' own words (Discord: 4000).
ROOM: Final = 800
# Records that are asked about in a card, each with its answers; more of them are a list of its own.
ASKED_ONE_BY_ONE: Final = 2


class NoticeKind(StrEnum):
    """What a notice is about. Its sentence is the text `notice-…`."""

    NAME_HIDDEN = "name_hidden"
    REVISED = "revised"
    ANONYMISING = "anonymising"
    ANONYMISED = "anonymised"
    REPRESENTATIVE_CONFIRMED = "representative_confirmed"
    REPRESENTATIVE_SENT_BACK = "representative_sent_back"
    REPRESENTATIVE_LEFT = "representative_left"
    ORGANISATION_SHOWN = "organisation_shown"
    ORGANISATION_SENT_BACK = "organisation_sent_back"
    ORGANISATION_RESTRICTED = "organisation_restricted"
    ORGANISATION_MERGED = "organisation_merged"
    RECORD_SHOWN = "record_shown"
    RECORD_SENT_BACK = "record_sent_back"
    RECORD_RESTRICTED = "record_restricted"
    PRACTICE_INSPIRING = "practice_inspiring"
    PRACTICE_PEER_REVIEWED = "practice_peer_reviewed"
    LABEL_TAKEN_BACK = "label_taken_back"
    JOIN_ASKED = "join_asked"
    JOIN_AGREED = "join_agreed"
    JOIN_DECLINED = "join_declined"
    PARTNER_ASKED = "partner_asked"
    PARTNER_AGREED = "partner_agreed"
    PARTNER_DECLINED = "partner_declined"
    # That there are records about which they are asked, or one of them.
    RECORDS_ASKED = "records_asked"
    RECORD_ASKED = "record_asked"
    AUTHOR_AGREED = "author_agreed"
    AUTHOR_DECLINED = "author_declined"
    INTRODUCTION_ASKED = "introduction_asked"
    INTRODUCTION_AGREED = "introduction_agreed"
    INTRODUCTION_DECLINED = "introduction_declined"
    INVALIDATED = "invalidated"
    RESTORED = "restored"
    # A reminder that Discord did not take.
    REMINDED = "reminded"
    # A digest that they set up does not arrive as it should.
    DIGEST_FAILING = "digest_failing"
    # A digest of their own rests: Discord took no direct message for them.
    DIGEST_REFUSED = "digest_refused"

    @property
    def text_id(self) -> str:
        """The name of its sentence in the catalogues."""
        return f"notice-{self.value.replace('_', '-')}"

    @property
    def details(self) -> frozenset[str]:
        """What must be known for its sentence, beside the Call."""
        return _DETAILS.get(self, frozenset())

    @property
    def noted(self) -> frozenset[str]:
        """What of that is noted with it; the rest is looked up when it is told, as it is then."""
        return _LOOKED_UP.get(self, self.details)


_REASONED: Final = frozenset({"organisation", "reason"})
_DETAILS: Final[Mapping[NoticeKind, frozenset[str]]] = {
    NoticeKind.REPRESENTATIVE_CONFIRMED: frozenset({"organisation", "server"}),
    NoticeKind.REPRESENTATIVE_SENT_BACK: _REASONED,
    NoticeKind.REPRESENTATIVE_LEFT: frozenset({"organisation", "server"}),
    NoticeKind.ORGANISATION_SHOWN: frozenset({"organisation"}),
    NoticeKind.ORGANISATION_SENT_BACK: _REASONED,
    NoticeKind.ORGANISATION_RESTRICTED: _REASONED,
    NoticeKind.ORGANISATION_MERGED: frozenset({"organisation", "into"}),
    NoticeKind.RECORD_SHOWN: frozenset({"title", "record"}),
    NoticeKind.RECORD_SENT_BACK: frozenset({"title", "record", "reason"}),
    NoticeKind.RECORD_RESTRICTED: frozenset({"title", "record", "reason"}),
    NoticeKind.PRACTICE_INSPIRING: frozenset({"title", "record"}),
    NoticeKind.PRACTICE_PEER_REVIEWED: frozenset({"title", "record"}),
    NoticeKind.LABEL_TAKEN_BACK: frozenset({"title", "record", "reason"}),
    NoticeKind.JOIN_ASKED: frozenset({"title", "record"}),
    NoticeKind.JOIN_AGREED: frozenset({"title", "record"}),
    NoticeKind.JOIN_DECLINED: frozenset({"title", "record"}),
    NoticeKind.PARTNER_ASKED: frozenset({"organisation", "title", "record"}),
    NoticeKind.PARTNER_AGREED: frozenset({"organisation", "title", "record"}),
    NoticeKind.PARTNER_DECLINED: frozenset({"organisation", "title", "record"}),
    NoticeKind.RECORD_ASKED: frozenset({"title", "record"}),
    NoticeKind.AUTHOR_AGREED: frozenset({"link"}),
    NoticeKind.AUTHOR_DECLINED: frozenset({"link"}),
    NoticeKind.INTRODUCTION_ASKED: frozenset({"mine", "theirs"}),
    NoticeKind.INTRODUCTION_AGREED: frozenset({"mine"}),
    NoticeKind.INTRODUCTION_DECLINED: frozenset({"mine"}),
    NoticeKind.INVALIDATED: frozenset({"reason"}),
    NoticeKind.REMINDED: frozenset({"about", "day", "title", "record"}),
    NoticeKind.DIGEST_FAILING: frozenset({"digest", "trouble"}),
    NoticeKind.DIGEST_REFUSED: frozenset({"digest"}),
}
# A request to work together may be taken back or answered before it is told, a conference be over or out of sight.
_LOOKED_UP: Final[Mapping[NoticeKind, frozenset[str]]] = {
    NoticeKind.INTRODUCTION_ASKED: frozenset({"introduction"}),
    NoticeKind.INTRODUCTION_AGREED: frozenset({"introduction"}),
    NoticeKind.INTRODUCTION_DECLINED: frozenset({"introduction"}),
    NoticeKind.REMINDED: frozenset({"about", "day", "record"}),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that a member is told once: about which Call, and what was typed that belongs to it."""

    kind: NoticeKind
    call: Call | None = None
    detail: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def holds(self) -> bool:
        """Whether it is still so: a newer version may have opened a Call again that was to be anonymised."""
        return self.kind is not NoticeKind.ANONYMISING or (self.call is not None and self.call.ends_at is not None)

    @property
    def length(self) -> int:
        """How many typed characters it holds."""
        return sum(map(len, self.detail.values()))
