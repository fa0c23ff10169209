"""International days: the same day of each year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.domain.calls import InEveryLanguage, Line

Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
# 29 February is a day of some years only: a leap year knows every day that there is.
_LEAP_YEAR: Final = 2024


class Observance(BaseModel):
    """An international day, as a content file gives it (docs/content.md)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)
    name: InEveryLanguage[Line]
    source: InEveryLanguage[Source]

    @model_validator(mode="after")
    def _is_a_day(self) -> Self:
        try:
            date(_LEAP_YEAR, self.month, self.day)
        except ValueError as error:
            raise ValueError(f"there is no day {self.day} in month {self.month}") from error
        return self

    def in_year(self, year: int) -> date | None:
        """Its day in a year; None for 29 February where there is none."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Observed:
    """An international day in one year."""

    on: date
    observance: Observance


def between(observances: Iterable[Observance], first: date, last: date) -> tuple[Observed, ...]:
    """The international days from the first day to the last, both included, in their order; over many years, too."""
    days = [
        Observed(on, each)
        for each in observances
        for year in range(first.year, last.year + 1)
        if (on := each.in_year(year)) is not None and first <= on <= last
    ]
    return tuple(sorted(days, key=lambda each: (each.on, each.observance.slug)))
