"""A Call for Action: what it says, in which version, and whether it still takes signatures."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Final, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.domain.errors import UnknownPoint
from bot.domain.languages import DEFAULT, LANGUAGES

T = TypeVar("T", bound=str)

# Discord takes 4000 characters of text in one message; these bounds let every page of a Call fit (docs/content.md).
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=250)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
Passage = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
# Discord gives a form's title 45 characters; the word for Sign and a dash stand before the short title.
ShortTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=34)]
# A last day that has a day after it, and a year: signatures are anonymised twelve months after the end.
LastDay = Annotated[date, Field(lt=date(9990, 1, 1))]
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class InEveryLanguage(_Frozen, Generic[T]):
    """One text in each shipped language."""

    en: T
    fr: T

    def in_(self, language: str) -> T:
        """The text for a reader of `language`, English where it is not shipped."""
        return getattr(self, language if language in LANGUAGES else DEFAULT)


class Rendering(StrEnum):
    """Whose words these are."""

    PLAIN_WORDS = "plain-words"
    OFFICIAL = "official"


class Clause(InEveryLanguage[Passage]):
    """A numbered clause of the preamble."""

    number: int = Field(ge=1, le=99)


class Point(InEveryLanguage[Passage]):
    """A numbered point: what is asked, and of whom."""

    number: int = Field(ge=1, le=99)
    title: InEveryLanguage[Line]
    addressee: InEveryLanguage[Line]


class CallText(_Frozen):
    """One version of a Call, as a content file gives it (docs/content.md)."""

    reference: Annotated[str, StringConstraints(pattern=r"^CALL-[1-9]\d{0,5}$")]
    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
    version: int = Field(ge=1, le=9999)
    rendering: Rendering
    issued_on: PartialDate
    closes_on: LastDay | None = None
    document_url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s@]+$", max_length=250)] | None = None
    title: InEveryLanguage[Line]
    short_title: InEveryLanguage[ShortTitle]
    issuer: InEveryLanguage[Line]
    document: InEveryLanguage[Line]
    document_note: InEveryLanguage[Paragraph]
    summary: InEveryLanguage[Sentence]
    invitation: InEveryLanguage[Paragraph]
    preamble: tuple[Clause, ...] = Field(min_length=1)
    points: tuple[Point, ...] = Field(min_length=1, max_length=20)

    @model_validator(mode="after")
    def _numbered_from_one(self) -> Self:
        for name, numbered in (("preamble", self.preamble), ("points", self.points)):
            if [each.number for each in numbered] != list(range(1, len(numbered) + 1)):
                raise ValueError(f"{name} must be numbered 1, 2, 3 … without gaps")
        return self


class LastWord(InEveryLanguage[Paragraph]):
    """What a steward says when a Call closes."""


# Signers are told at least so long before their signatures are anonymised.
FAREWELL: Final = timedelta(days=31)


class Call(_Frozen):
    """A Call with the version that is current."""

    id: int
    text: CallText
    loaded_at: datetime
    # When a steward closed it; it can also close by itself, after its last day.
    closed_at: datetime | None = None
    last_word: LastWord | None = None
    # When its signers began to be told that their signatures will be anonymised.
    farewell_at: datetime | None = None
    # Since when none of its signatures leads to a person.
    anonymised_at: datetime | None = None

    @property
    def reference(self) -> str:
        """The short stable reference, `CALL-1`."""
        return self.text.reference

    @property
    def version(self) -> int:
        """The number of the current version."""
        return self.text.version

    @property
    def ends_at(self) -> datetime | None:
        """From when it takes no more signatures: a steward closed it, or its last day is over, in UTC."""
        last_day = self.text.closes_on
        over = datetime.combine(last_day + timedelta(days=1), time(), UTC) if last_day else None
        return min((end for end in (self.closed_at, over) if end is not None), default=None)

    def closed(self, now: datetime) -> bool:
        """Whether it takes no more signatures."""
        return self.ends_at is not None and now >= self.ends_at

    @property
    def anonymous_from(self) -> datetime | None:
        """When its signatures are anonymised: twelve months after its end, and never without a month's notice."""
        if self.ends_at is None:
            return None
        year_after = _year_after(self.ends_at)
        return year_after if self.farewell_at is None else max(year_after, self.farewell_at + FAREWELL)

    def farewell_due(self, now: datetime) -> bool:
        """Whether its signers are to be told."""
        return self.anonymous_from is not None and now >= self.anonymous_from - FAREWELL

    def point(self, number: int) -> Point:
        """The point of that number. Raises UnknownPoint."""
        if not 1 <= number <= len(self.text.points):
            raise UnknownPoint(point=number, last=len(self.text.points))
        return self.text.points[number - 1]


def _year_after(moment: datetime) -> datetime:
    """The same day and hour of the next year; the first of March after a 29th of February."""
    try:
        return moment.replace(year=moment.year + 1)
    except ValueError:
        return moment.replace(year=moment.year + 1, month=3, day=1)
