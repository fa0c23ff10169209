"""Conferences as a file of starter content gives them (docs/content.md)."""

from datetime import datetime
from typing import Annotated, ClassVar, Final, Self

from pydantic import Field, StringConstraints, model_validator

from bot.domain.calls import InEveryLanguage
from bot.domain.conferences import (
    CLAIMED_SOURCE_LIMIT,
    LONGEST_DAYS,
    MOST_CLAIMED,
    MOST_LANGUAGES,
    MOST_OUTCOMES,
    OUTCOME_LIMIT,
    PLACE_LIMIT,
    SERIES_LIMIT,
    Claimed,
    Conference,
    ConferenceKind,
    ConferenceStatus,
    OutcomeKind,
    Times,
)
from bot.domain.dates import Precision
from bot.domain.groups import StakeholderGroup
from bot.domain.languages import DEFAULT
from bot.domain.records import RecordKind
from bot.domain.starter_practices import Link
from bot.domain.starter_records import Day, Frozen, StarterRecord, as_known, hold_in_turn

Place = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=PLACE_LIMIT)]
Series = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=SERIES_LIMIT)]
ClaimedBy = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=CLAIMED_SOURCE_LIMIT)]
Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=OUTCOME_LIMIT)]
_LANGUAGE: Final = r"^[a-z]{2,3}$"


class StarterClaim(Frozen):
    """How many took part, and who says so."""

    number: int = Field(ge=1, le=MOST_CLAIMED)
    source: InEveryLanguage[ClaimedBy]


class StarterOutcome(Frozen):
    """What came of it: a document by its own name, or, of the kind *call*, the Call of the file."""

    kind: OutcomeKind
    # A proper name, the same in every language; the Call has its own.
    name: Said | None = None
    link: Link | None = None

    @model_validator(mode="after")
    def _named(self) -> Self:
        if (self.kind is OutcomeKind.CALL) is (self.name is not None):
            raise ValueError("a Call has its own name, and every other outcome needs one")
        return self


class StarterConference(StarterRecord):
    """One conference, in every language. What its source does not tell is absent."""

    kind_of_record: ClassVar[RecordKind] = RecordKind.CONFERENCE

    kind: ConferenceKind
    status: ConferenceStatus
    starts: Day | None = None
    ends: Day | None = None
    place: InEveryLanguage[Place] | None = None
    online: bool = False
    languages: tuple[Annotated[str, StringConstraints(pattern=_LANGUAGE)], ...] = Field(
        default=(), max_length=MOST_LANGUAGES
    )
    audience: tuple[StakeholderGroup, ...] = ()
    claimed: StarterClaim | None = None
    series: InEveryLanguage[Series] | None = None
    outcomes: tuple[StarterOutcome, ...] = Field(default=(), max_length=MOST_OUTCOMES)

    @model_validator(mode="after")
    def _dates(self) -> Self:
        hold_in_turn(self.starts, self.ends)
        starts, ends = as_known(self.starts), as_known(self.ends)
        if (
            starts is not None
            and ends is not None
            and starts.precision is ends.precision is Precision.DAY
            and (ends.last_day - starts.first_day).days >= LONGEST_DAYS
        ):
            raise ValueError(f"a conference lasts at most {LONGEST_DAYS} days")
        return self

    def kept(self, call_id: int, *, at: datetime) -> Conference:
        """What is kept of it."""
        told = {"place": self.place, "series": self.series}
        if self.claimed is not None:
            told["claimed_source"] = self.claimed.source
        more = {name: text for name, text in told.items() if text is not None}
        return Conference(
            record=self.head(call_id, at=at, more=more),
            kind=self.kind,
            status=self.status,
            summary=self.summary.in_(DEFAULT),
            times=Times(starts=as_known(self.starts), ends=as_known(self.ends)),
            place=self.place.in_(DEFAULT) if self.place else "",
            online=self.online,
            partners=self.everyone,
            languages=self.languages,
            audience=self.audience,
            claimed=Claimed(self.claimed.number, self.claimed.source.in_(DEFAULT)) if self.claimed else None,
            series=self.series.in_(DEFAULT) if self.series else "",
        )
