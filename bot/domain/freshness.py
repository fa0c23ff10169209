"""Whether a record is still true: what one click can answer, and what nobody is asked any more."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceStatus
from bot.domain.initiatives import Status
from bot.domain.records import Record, RecordKind

# How a record stands that is over: nobody is asked about it. A noun that is not named here is never over.
OVER: Final[Mapping[RecordKind, tuple[StrEnum, ...]]] = {
    RecordKind.INITIATIVE: (Status.ENDED, Status.CANCELLED),
    RecordKind.COMMITMENT: (Stage.FULFILLED, Stage.WITHDRAWN),
    RecordKind.CONFERENCE: (ConferenceStatus.HELD, ConferenceStatus.CANCELLED),
}
# As what it stands when one click says that it is over. That a promise was kept takes a word about it.
ENDS_AS: Final[Mapping[RecordKind, StrEnum]] = {
    RecordKind.INITIATIVE: Status.ENDED,
    RecordKind.COMMITMENT: Stage.WITHDRAWN,
    RecordKind.CONFERENCE: ConferenceStatus.HELD,
}


@dataclass(frozen=True, slots=True)
class RecordsAsked:
    """A page of records about which something is asked, and how many there are."""

    records: tuple[Record, ...]
    page: int
    pages: int
    number: int
    # The ids of those whose keeper somebody would like to work together with.
    awaited: frozenset[int] = frozenset()
