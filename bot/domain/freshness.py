"""Whether a record is still true: whom it is asked, and what one click can answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.commitments import Stage
from bot.domain.initiatives import Status
from bot.domain.records import Record, RecordKind

# How a record stands that is over: nobody is asked about it. A noun that is not named here is never over.
OVER: Final[Mapping[RecordKind, tuple[StrEnum, ...]]] = {
    RecordKind.INITIATIVE: (Status.ENDED, Status.CANCELLED),
    RecordKind.COMMITMENT: (Stage.FULFILLED, Stage.WITHDRAWN),
}
# As what it stands when one click says that it is over. That a promise was kept takes a word about it.
ENDS_AS: Final[Mapping[RecordKind, StrEnum]] = {
    RecordKind.INITIATIVE: Status.ENDED,
    RecordKind.COMMITMENT: Stage.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What someone is asked about: the first of the records, and how many there are."""

    records: tuple[Record, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Unattended:
    """A page of the records that look for someone to look after them."""

    records: tuple[Record, ...]
    page: int
    pages: int
    number: int
