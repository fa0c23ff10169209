"""What can be wrong with a Call's file, and what stands in the way of publishing it.

A problem with a place in the file names it as `place`: `points.3.title`, counted from 1, or nothing for its top.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from bot.domain.errors import AccordError


@dataclass(eq=False)
class CallFileRefused(AccordError):
    """A Call's file that cannot be published or loaded; each problem is one of the errors below."""

    problems: tuple[AccordError, ...]
    count: int = field(init=False)

    def __post_init__(self) -> None:
        self.count = len(self.problems)

    def data(self) -> dict[str, str | int]:
        """How many problems there are; each says itself what it is."""
        return {"count": self.count}


@dataclass(eq=False)
class FileTooLarge(AccordError):
    """More than a Call can need; both in kilobytes."""

    size: int
    limit: int


@dataclass(eq=False)
class FileNotHanded(AccordError):
    """Discord did not hand the file over."""


@dataclass(eq=False)
class FileNotText(AccordError):
    """Not UTF-8."""


@dataclass(eq=False)
class FileEmpty(AccordError):
    """Nothing stands in it."""


@dataclass(eq=False)
class FileNotToml(AccordError):
    """Text that is not TOML; `line` is 0 where it cannot be told."""

    line: int


@dataclass(eq=False)
class FileLacksLanguage(AccordError):
    """A text that is not there in one of the languages."""

    place: str
    language: str


@dataclass(eq=False)
class FileLacksField(AccordError):
    """Something that every Call has is not there."""

    place: str


@dataclass(eq=False)
class FileKeyUnknown(AccordError):
    """Something that no Call has."""

    place: str
    key: str


@dataclass(eq=False)
class FileTextTooLong(AccordError):
    """A text over its limit, in characters."""

    place: str
    limit: int
    length: int


@dataclass(eq=False)
class FileTextBlank(AccordError):
    """A text with nothing in it."""

    place: str


@dataclass(eq=False)
class FileTextHidden(AccordError):
    """A text with characters that hide or reverse what stands around them."""

    place: str


@dataclass(eq=False)
class FileValueWrong(AccordError):
    """A value of another kind than the one needed."""

    place: str
    needs: str


@dataclass(eq=False)
class FileListTooLong(AccordError):
    """More points than a Call may have."""

    place: str
    limit: int
    length: int


@dataclass(eq=False)
class FileNumbersWrong(AccordError):
    """Points or clauses that are not numbered 1, 2, 3 in their order."""

    place: str


@dataclass(eq=False)
class VersionOlder(AccordError):
    """A version before the one that is current."""

    at: ClassVar[str] = "version"
    version: int
    current: int


@dataclass(eq=False)
class VersionTaken(AccordError):
    """The current version's number with other words: signatures stand on those that were published."""

    at: ClassVar[str] = "version"
    version: int


@dataclass(eq=False)
class IssuerChanged(AccordError):
    """Another issuer than that of the Call; `issuer` is in English."""

    at: ClassVar[str] = "issuer"
    issuer: str


@dataclass(eq=False)
class SlugChanged(AccordError):
    """Another short name than that of the Call."""

    at: ClassVar[str] = "slug"
    slug: str


@dataclass(eq=False)
class PointsMoved(AccordError):
    """Points that stand under another number than before: `2 → 3, 3 → 4`."""

    at: ClassVar[str] = "points"
    moves: str


@dataclass(eq=False)
class PointsFewer(AccordError):
    """Fewer points than before."""

    at: ClassVar[str] = "points"
    before: int
    after: int


@dataclass(eq=False)
class TitleTaken(AccordError):
    """A title, or short title, that another Call goes by."""

    at: ClassVar[str] = "title"
    title: str
    call: str


@dataclass(eq=False)
class SlugTaken(AccordError):
    """A short name that another Call goes by."""

    at: ClassVar[str] = "slug"
    slug: str
    call: str


@dataclass(eq=False)
class RevisionClosed(AccordError):
    """A steward closed the Call: it gets no new version."""

    at: ClassVar[str] = "reference"
    call: str


@dataclass(eq=False)
class PublishedAlready(AccordError):
    """The same words are the Call's current version."""

    call: str
    version: int


@dataclass(eq=False)
class DraftGone(AccordError):
    """The file does not wait any more, or belongs to another steward."""
