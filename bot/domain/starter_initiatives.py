"""Initiatives as a file of starter content gives them (docs/content.md)."""

from datetime import datetime
from typing import ClassVar, Self

from pydantic import model_validator

from bot.domain.areas import Scope
from bot.domain.initiatives import Initiative, Status
from bot.domain.languages import DEFAULT
from bot.domain.records import RecordKind
from bot.domain.starter_records import Day, Name, StarterRecord, as_known, hold_in_turn


class StarterInitiative(StarterRecord):
    """One initiative, in every language."""

    kind_of_record: ClassVar[RecordKind] = RecordKind.INITIATIVE

    lead: Name
    scope: Scope
    starts: Day | None = None
    ends: Day | None = None
    status: Status | None = None

    @model_validator(mode="after")
    def _dates(self) -> Self:
        hold_in_turn(self.starts, self.ends)
        return self

    def kept(self, call_id: int, *, at: datetime) -> Initiative:
        """What is kept of it."""
        return Initiative(
            record=self.head(call_id, at=at),
            summary=self.summary.in_(DEFAULT),
            lead=self.lead,
            partners=self.everyone,
            scope=self.scope,
            starts=as_known(self.starts),
            ends=as_known(self.ends),
            status=self.status,
        )
