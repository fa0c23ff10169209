"""Starter content as a file gives it (docs/content.md): initiatives that documents name, each with its source."""

from datetime import UTC, datetime, time
from typing import Annotated, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.domain.areas import AREAS, Area, Scope, in_order, regions_of
from bot.domain.calls import InEveryLanguage, Line, Paragraph, PartialDate
from bot.domain.countries import Country, Region, country
from bot.domain.dates import When, in_turn, read_date
from bot.domain.errors import AccordError
from bot.domain.initiatives import Initiative, Status
from bot.domain.languages import DEFAULT, LANGUAGES
from bot.domain.names import clean_name
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.records import MOST_TOPICS, Answer, Record, RecordKind, Subject, Wording
from bot.domain.visibility import Visibility

Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Topic = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
# A topic takes its place in each language.
_MOST_TOPICS: Final = MOST_TOPICS // len(LANGUAGES)


def _name(typed: str) -> str:
    try:
        return clean_name(typed)
    except AccordError as error:
        raise ValueError(f"is no name ({type(error).__name__})") from error


Name = Annotated[str, AfterValidator(_name)]
Code = Annotated[str, AfterValidator(country)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class StarterPartner(_Frozen):
    """An organisation that takes part."""

    name: Name
    role: PartnerRole = PartnerRole.PARTNER


class StarterInitiative(_Frozen):
    """One initiative, in every language."""

    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,60}$")]
    lead: Name
    areas: tuple[Area, ...] = Field(min_length=1)
    topics: tuple[InEveryLanguage[Topic], ...] = Field(default=(), max_length=_MOST_TOPICS)
    scope: Scope
    regions: tuple[Region, ...] = ()
    countries: tuple[Code, ...] = ()
    starts: PartialDate | None = None
    ends: PartialDate | None = None
    status: Status | None = None
    points: tuple[int, ...] = ()
    known_at: PartialDate
    title: InEveryLanguage[Line]
    summary: InEveryLanguage[Paragraph]
    source: InEveryLanguage[Source]
    partners: tuple[StarterPartner, ...] = Field(default=(), max_length=MOST_PARTNERS)

    @model_validator(mode="after")
    def _dates(self) -> Self:
        try:
            in_turn(self._date(self.starts), self._date(self.ends))
            self._date(self.known_at)
        except AccordError as error:
            raise ValueError(f"a date cannot be right ({type(error).__name__})") from error
        return self

    @staticmethod
    def _date(written: str | None) -> When | None:
        return read_date(written or "")

    def initiative(self, call_id: int, *, at: datetime) -> Initiative:
        """What is kept of it: the network's, looked after by its stewards, as old as what the source knew."""
        others = [each for each in LANGUAGES if each != DEFAULT]
        topics = [each.in_(language) for language in (DEFAULT, *others) for each in self.topics]
        countries = tuple(Country(each) for each in self.countries)
        known = read_date(self.known_at)
        record = Record(
            id=0,
            kind=RecordKind.INITIATIVE,
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
                )
                for language in LANGUAGES
            },
        )
        return Initiative(
            record=record,
            summary=self.summary.in_(DEFAULT),
            lead=self.lead,
            partners=tuple(Partner(each.name, each.role) for each in self.partners),
            scope=self.scope,
            starts=self._date(self.starts),
            ends=self._date(self.ends),
            status=self.status,
        )


class StarterContent(_Frozen):
    """A file of them; all their points are of one Call."""

    call: Annotated[str, StringConstraints(pattern=r"^CALL-[1-9]\d{0,5}$")]
    initiative: tuple[StarterInitiative, ...] = Field(min_length=1, max_length=500)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        slugs = [each.slug for each in self.initiative]
        if twice := {each for each in slugs if slugs.count(each) > 1}:
            raise ValueError(f"a slug stands for one initiative: {', '.join(sorted(twice))}")
        return self
