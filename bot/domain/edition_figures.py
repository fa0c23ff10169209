"""What an edition keeps beside its records: how the Call went on, gaps, international days.

From it an edition is written anew where something in it was taken back, and the next one is compared with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.coverage import Cell
from bot.domain.digests import Section
from bot.domain.editions import Composed, Steps
from bot.domain.observances import Observance, Observed

_COUNTS: Final = ("initiatives", "filled", "stale", "commitments", "fulfilled")


def figures_of(composed: Composed) -> dict[str, object]:
    """What is kept of an edition beside its records; `alike` is the same where editions tell just the same."""
    steps = composed.steps
    kept: dict[str, object] = {
        "calls": [[call.id, signatures, more] for call, signatures, more in steps.calls],
        "steps": {name: getattr(steps, name) for name in _COUNTS if getattr(steps, name)},
        "gaps": [each.packed() for each in composed.gaps],
        "days": [[each.on.isoformat(), each.observance.slug] for each in composed.days],
        "entries": len({each.record_id for each in composed.items if each.listed}),
        "beyond": {section.value: many for section, many in composed.beyond.items()},
    }
    told = [(each.record_id, each.moment.value, each.mark) for each in composed.items]
    return kept | {"alike": blake2b(repr((told, kept)).encode(), digest_size=9).hexdigest()}


@dataclass(frozen=True, slots=True)
class Figures:
    """The same, read back."""

    # The signatures of each Call, by its number, and how many more they were than before.
    calls: tuple[tuple[int, int, int | None], ...] = ()
    steps: Steps = field(default_factory=Steps)
    gaps: tuple[Cell, ...] = ()
    # Days by their slug.
    days: tuple[tuple[date, str], ...] = ()
    # How many records it listed, and how many more of a section than are kept as told.
    entries: int = 0
    beyond: Mapping[Section, int] = field(default_factory=dict[Section, int])

    @property
    def signatures(self) -> Mapping[int, int]:
        """The signatures of each Call, by its number."""
        return {call_id: signatures for call_id, signatures, _ in self.calls}

    def steps_of(self, calls: Iterable[Call]) -> Steps:
        """The steps, with the Calls that are still known."""
        known = {each.id: each for each in calls}
        told = tuple((known[each], signatures, more) for each, signatures, more in self.calls if each in known)
        return replace(self.steps, calls=told)

    def observed(self, observances: Iterable[Observance]) -> tuple[Observed, ...]:
        """The days that are still known."""
        known = {each.slug: each for each in observances}
        return tuple(Observed(on, known[slug]) for on, slug in self.days if slug in known)


def read_figures(kept: Mapping[str, Any]) -> Figures:
    """What an edition kept; of what it did not keep, nothing."""
    return Figures(
        calls=tuple((call_id, signatures, more) for call_id, signatures, more in kept.get("calls", ())),
        steps=Steps(**kept.get("steps", {})),
        gaps=tuple(map(Cell.unpacked, kept.get("gaps", ()))),
        days=tuple((date.fromisoformat(on), slug) for on, slug in kept.get("days", ())),
        entries=kept.get("entries", 0),
        beyond={Section(name): many for name, many in kept.get("beyond", {}).items()},
    )
