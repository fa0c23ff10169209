"""What every noun of starter content has in its file (docs/content.md), whatever else it says."""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from bot.domain.areas import AREAS, Area, in_order, regions_of
from bot.domain.calls import InEveryLanguage, Line, Paragraph, PartialDate
from bot.domain.countries import Country, Region, country
from bot.domain.dates import When, in_turn, read_date
from bot.domain.errors import AccordError
from bot.domain.languages import DEFAULT, LANGUAGES
from bot.domain.names import clean_name
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.records import MOST_TOPICS, Answer, LinkKind, Record, RecordKind, Subject, Wording
from bot.domain.visibility import Visibility

Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Topic = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
# What a record of starter content is known by in its file; and with the file's name before it, everywhere.
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,60}$")]
Origin = Annotated[str, StringConstraints(pattern=r"^([a-z0-9_-]{1,39}/)?[a-z0-9-]{1,60}$")]
# A topic takes its place in each language.
_MOST_TOPICS: Final = MOST_TOPICS // len(LANGUAGES)


def _name(typed: str) -> str:
    try:
        return clean_name(typed)
    except AccordError as error:
        raise ValueError(f"is no name ({type(error).__name__})") from error


def _day(written: str) -> str:
    try:
        read_date(written)
    except AccordError as error:
        raise ValueError(f"a date cannot be right ({type(error).__name__})") from error
    return written


Name = Annotated[str, AfterValidator(_name)]
Code = Annotated[str, AfterValidator(country)]
Day = Annotated[PartialDate, AfterValidator(_day)]


def as_known(written: str | None) -> When | None:
    """A date of a file, as precise as it is known."""
    return read_date(written or "")


def hold_in_turn(starts: str | None, ends: str | None) -> None:
    """Hold that nothing ends before it starts. Raises ValueError, as a file's model does."""
    try:
        in_turn(as_known(starts), as_known(ends))
    except AccordError as error:
        raise ValueError(f"a date cannot be right ({type(error).__name__})") from error


class Frozen(BaseModel):
    """A part of a file: nothing that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class StarterPartner(Frozen):
    """An organisation that takes part."""

    name: Name
    role: PartnerRole = PartnerRole.PARTNER


class StarterRecord(Frozen):
    """What all of them say, in every language."""

    kind_of_record: ClassVar[RecordKind]

    slug: Slug
    areas: tuple[Area, ...] = Field(min_length=1)
    topics: tuple[InEveryLanguage[Topic], ...] = Field(default=(), max_length=_MOST_TOPICS)
    regions: tuple[Region, ...] = ()
    countries: tuple[Code, ...] = ()
    points: tuple[int, ...] = ()
    known_at: Day
    title: InEveryLanguage[Line]
    summary: InEveryLanguage[Paragraph]
    source: InEveryLanguage[Source]
    partners: tuple[StarterPartner, ...] = Field(default=(), max_length=MOST_PARTNERS)
    # Other records of starter content: by slug in the same file, as `initiatives/net-med-youth` in another one.
    follows: tuple[Origin, ...] = ()
    prepares: tuple[Origin, ...] = ()
    comes_out_of: tuple[Origin, ...] = ()

    @property
    def links(self) -> list[tuple[LinkKind, str]]:
        """The records that it belongs to, as its file names them."""
        named = (
            (LinkKind.FOLLOWS, self.follows),
            (LinkKind.PREPARES, self.prepares),
            (LinkKind.COMES_OUT_OF, self.comes_out_of),
        )
        return [(kind, each) for kind, others in named for each in others]

    @property
    def everyone(self) -> tuple[Partner, ...]:
        """Those who take part."""
        return tuple(Partner(each.name, each.role) for each in self.partners)

    def head(self, call_id: int, *, at: datetime, more: Mapping[str, InEveryLanguage[str]] | None = None) -> Record:
        """What all records share: the network's, looked after by its stewards, as old as what the source knew.

        `more` are the other texts of its noun, by the names of their fields.
        """
        others = [each for each in LANGUAGES if each != DEFAULT]
        topics = [each.in_(language) for language in (DEFAULT, *others) for each in self.topics]
        countries = tuple(Country(each) for each in self.countries)
        known = as_known(self.known_at)
        return Record(
            id=0,
            kind=self.kind_of_record,
            server_id=None,
            owner_id=None,
            organisation_id=None,
            visibility=Visibility.NETWORK,
            title=self.title.in_(DEFAULT),
            language=DEFAULT,
            subject=Subject(
                areas=in_order(self.areas, AREAS),
                topics=tuple(dict.fromkeys(topics)),
                regions=regions_of(self.regions, countries),
                countries=tuple(sorted(countries)),
                answers=tuple(Answer(call_id, number) for number in sorted(self.points)),
            ),
            group=None,
            made_at=at,
            changed_at=at,
            confirmed_at=datetime.combine(known.last_day, time(), UTC) if known else at,
            version=1,
            source={language: self.source.in_(language) for language in LANGUAGES},
            wordings={
                language: Wording(
                    self.title.in_(language),
                    self.summary.in_(language),
                    tuple(each.in_(language) for each in self.topics),
                    {name: text.in_(language) for name, text in (more or {}).items()},
                )
                for language in LANGUAGES
            },
        )
