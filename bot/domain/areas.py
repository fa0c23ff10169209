"""What a record is about: priority areas, scope, and regions, of which it may have several."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, TypeVar

from bot.domain.countries import REGION_OF, Country, Region


class Area(StrEnum):
    """The seven priority areas of the UN Plan of Action (A/70/674), and *other*, in its order."""

    GOVERNANCE = "GOV"
    EDUCATION = "EDU"
    DIALOGUE = "DIA"
    YOUTH = "YTH"
    COMMUNICATIONS = "COM"
    GENDER = "GEN"
    COMMUNITIES = "CTY"
    OTHER = "OTH"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this area."""
        return f"area-{self.value.lower()}"


class Scope(StrEnum):
    """How far work reaches."""

    GLOBAL = "global"
    REGIONAL = "regional"
    NATIONAL = "national"
    LOCAL = "local"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this scope."""
        return f"scope-{self.value}"


Some = TypeVar("Some", Area, Region)
AREAS: Final = tuple(Area)
REGIONS: Final = tuple(Region)


def in_order(chosen: Iterable[Some], every: tuple[Some, ...]) -> tuple[Some, ...]:
    """What was chosen, each once, in the order in which it is always listed."""
    wanted = set(chosen)
    return tuple(each for each in every if each in wanted)


def regions_of(regions: Iterable[Region], countries: Iterable[Country]) -> tuple[Region, ...]:
    """The regions that were named, and those in which the countries are counted."""
    return in_order([*regions, *(REGION_OF[each] for each in countries)], REGIONS)
