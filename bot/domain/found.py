"""What a search finds: enough of each to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.domain.areas import Area
from bot.domain.calls import Call
from bot.domain.countries import Country, Region
from bot.domain.organisations import Organisation
from bot.domain.records import Light, RecordKind, reference_of
from bot.domain.sought import Fit


@dataclass(frozen=True, slots=True)
class Titled:
    """A record by its title, in each language that it has one in."""

    kind: RecordKind
    id: int
    title: str
    titles: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def reference(self) -> str:
        """The short stable reference, `INI-142`."""
        return reference_of(self.kind, self.id)

    def title_in(self, language: str) -> str:
        """Its title for a reader of a language."""
        return self.titles.get(language, self.title)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A record that answers a query, and how well."""

    id: int
    fit: Fit


@dataclass(frozen=True, slots=True)
class FoundRecord(Titled):
    """A record with what tells it from others, whatever its noun."""

    areas: tuple[Area, ...] = ()
    regions: tuple[Region, ...] = ()
    countries: tuple[Country, ...] = ()
    light: Light = Light.GREEN
    # Whether it comes from a document, and nobody in the network looks after it.
    document: bool = False


@dataclass(frozen=True, slots=True)
class FoundPoint:
    """A point of a Call."""

    call: Call
    number: int


class Beside(StrEnum):
    """What is found beside records."""

    ORGANISATION = "organisation"
    POINT = "point"


# What may be looked for alone.
Findable = RecordKind | Beside
FINDABLE: Final[tuple[Findable, ...]] = (*RecordKind, *Beside)
# Nobody looks through more: one types another word.
MOST: Final = 200
Found = FoundRecord | Organisation | FoundPoint


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of what was found, the best first."""

    words: str
    only: Findable | None
    rows: tuple[Found, ...]
    page: int
    pages: int
    total: int


def findable(typed: str) -> Findable | None:
    """What a value stands for; None for none."""
    return next((each for each in FINDABLE if each.value == typed), None)
