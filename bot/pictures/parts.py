"""What several pictures show besides their texts, as data: bars beside labels, and shares."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar beside its label. `shown` is its size as the reader's language writes it.

    A size of None is one that is not said: `shown` then gives the reason in words, and there is no bar.
    """

    label: str
    size: float | None
    shown: str


@dataclass(frozen=True, slots=True)
class Share:
    """One share of the signatures, 0 to 1; None where too few are counted, and `value` says so in words."""

    label: str
    value: str
    fraction: float | None
