"""What a measurement found, in the form in which it is printed and kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil


class Bound(StrEnum):
    """What of a figure is compared with its limit."""

    VALUE = "value"
    RATIO = "ratio"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Limit:
    """How far a figure may go; an aim is reported, never failed."""

    at_most: float
    bound: Bound = Bound.VALUE
    only_aim: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: a value, what it stands beside, its limit, and the runs it is the median of."""

    what: str
    value: float
    unit: str
    beside: float | None = None
    beside_what: str = ""
    limit: Limit | None = None
    runs: tuple[float, ...] = ()
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times what it stands beside."""
        return self.value / self.beside if self.beside else None

    @property
    def within(self) -> bool | None:
        """Whether the limit holds; None where there is none."""
        if self.limit is None:
            return None
        compared = {
            Bound.VALUE: self.value,
            Bound.RATIO: self.ratio,
            Bound.DIFFERENCE: self.value - (self.beside or 0.0),
        }[self.limit.bound]
        return compared is not None and compared <= self.limit.at_most

    @property
    def failed(self) -> bool:
        """Whether a limit that is more than an aim was passed."""
        return self.within is False and self.limit is not None and not self.limit.only_aim


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0 to 1) of the values do not exceed."""
    return sorted(values)[ceil(share * len(values)) - 1]
