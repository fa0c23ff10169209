"""Good practices as a file of starter content gives them (docs/content.md)."""

from datetime import datetime
from typing import Annotated, ClassVar, Final

from pydantic import Field, StringConstraints

from bot.domain.calls import InEveryLanguage, Paragraph
from bot.domain.languages import DEFAULT
from bot.domain.practices import MOST_LINKS, SHORT_LIMIT, Label, Practice
from bot.domain.records import RecordKind
from bot.domain.starter_records import StarterRecord

Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=SHORT_LIMIT)]
Link = Annotated[str, StringConstraints(pattern=r"^https?://[^\s@]+$", max_length=250)]
# What a source may tell beside the summary, by the names of the fields.
_TEXTS: Final = (
    "audience",
    "setting",
    "method",
    "resources",
    "evidence",
    "not_worked",
    "limits",
    "transferability",
    "harm",
)


class StarterPractice(StarterRecord):
    """One good practice, in every language. What its source does not tell is absent."""

    kind_of_record: ClassVar[RecordKind] = RecordKind.PRACTICE

    audience: InEveryLanguage[Short] | None = None
    setting: InEveryLanguage[Short] | None = None
    method: InEveryLanguage[Paragraph]
    resources: InEveryLanguage[Paragraph] | None = None
    evidence: InEveryLanguage[Paragraph] | None = None
    not_worked: InEveryLanguage[Paragraph] | None = None
    limits: InEveryLanguage[Paragraph] | None = None
    transferability: InEveryLanguage[Paragraph] | None = None
    harm: InEveryLanguage[Paragraph] | None = None
    pages: tuple[Link, ...] = Field(default=(), max_length=MOST_LINKS)

    def kept(self, call_id: int, *, at: datetime) -> Practice:
        """What is kept of it: a document names it, and nobody in the network has looked at it yet."""
        told = {name: text for name in _TEXTS if (text := getattr(self, name)) is not None}
        return Practice(
            record=self.head(call_id, at=at, more=told),
            summary=self.summary.in_(DEFAULT),
            partners=self.everyone,
            links=self.pages,
            label=Label.SUBMITTED,
            **{name: text.in_(DEFAULT) for name, text in told.items()},
        )
