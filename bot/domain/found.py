"""What a search finds: enough of each to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.records import RecordKind, reference_of


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
    score: float
