"""Which column of a file is which: by a row of HXL tags, by our own names, or by those of any language."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from itertools import chain, islice
from typing import Final

from bot.domain.errors.exchange import ColumnTwice, TableEmpty, TitleColumnMissing
from bot.domain.exchange import MOST_COLUMNS, Heading, UnknownColumn
from bot.domain.names import display_name
from bot.files.lines import Line
from bot.files.vocabulary import Vocabulary, named

# A row of tags is looked for in so many of the first lines.
FIRST: Final = 25
_NAME: Final = 60
_LISTED: Final = 300
_CLOSE: Final = 0.7
_TAG: Final = re.compile(r"#[a-z]\w*(?:\s*\+\s*[a-z]\w*)*", re.IGNORECASE | re.ASCII)
# Attributes that say how a column is written, not which one it is.
_MANNERS: Final = frozenset({"list"})
# Where there is but one column with a hashtag, no attribute is needed.
_PLAIN: Final = frozenset({Heading.COUNTRIES, Heading.LINK})


@dataclass(slots=True)
class Columns:
    """The columns of a file: which heading each cell stands under, and what the file calls it."""

    headings: dict[int, Heading] = field(default_factory=dict[int, Heading])
    names: dict[Heading, str] = field(default_factory=dict[Heading, str])
    unknown: dict[object, UnknownColumn] = field(default_factory=dict[object, UnknownColumn])
    # What stands above the tags, where there are both.
    above: Mapping[int, str] = field(default_factory=dict[int, str])

    def add(self, at: int, name: str, heading: Heading | None, *, tagged: bool = False) -> None:
        """Know one more column. Raises ColumnTwice."""
        shown = shown_name(self.above.get(at) or name)
        if heading is None:
            self.unknown[at] = UnknownColumn(shown_name(name), near_tag(name) if tagged else near_name(name))
        elif heading in self.names:
            raise ColumnTwice(column=shown, other=self.names[heading])
        else:
            self.headings[at] = heading
            self.names[heading] = shown


@cache
def _known() -> Vocabulary[Heading]:
    return named(Heading, lambda each: each.text_id)


def heading_of(name: str) -> Heading | None:
    """The column of a name, in our own words or those of any language, or of a tag."""
    return tag_heading(name) if name.strip().startswith("#") else _known().find(name)


def is_heading(cell: str) -> bool:
    """Whether a cell is the name or the tag of a column."""
    return heading_of(cell) is not None


def near_name(name: str) -> str:
    """Our own name of the column that may be meant, or nothing."""
    return next((each.value for each in _known().near(name)), "")


def _parts(tag: str) -> tuple[str, frozenset[str]]:
    hashtag, *attributes = re.split(r"\s*\+\s*", tag.strip().lower())
    return hashtag, frozenset(attributes)


def _needed(heading: Heading) -> frozenset[str]:
    """The attributes without which a tag is not this column's."""
    return frozenset() if heading in _PLAIN else _parts(heading.tag)[1] - _MANNERS


@cache
def _tags() -> tuple[tuple[Heading, str, frozenset[str]], ...]:
    return tuple((each, _parts(each.tag)[0], _needed(each)) for each in Heading)


def tag_heading(tag: str) -> Heading | None:
    """The column of an HXL tag, whose attributes may stand in any order, with others beside them."""
    hashtag, attributes = _parts(tag)
    fitting = [(len(needed), each) for each, own, needed in _tags() if own == hashtag and needed <= attributes]
    return max(fitting)[1] if fitting else None


def near_tag(tag: str) -> str:
    """The tag that may be meant, or nothing."""
    known = [each.tag for each in Heading]
    close = get_close_matches("+".join(part.strip() for part in tag.lower().split("+")), known, n=1, cutoff=_CLOSE)
    hashtag, _ = _parts(tag)
    same = [each for each in known if _parts(each)[0] == hashtag]
    return next(iter([*close, *same]), "")


def shown_name(name: str) -> str:
    """A column's name on one line, as people are told of it."""
    return display_name(name)[:_NAME]


def _is_tags(line: Line) -> bool:
    filled = [cell for cell in line.cells if cell.strip()]
    return bool(filled) and all(_TAG.fullmatch(cell.strip()) for cell in filled)


def columns_of(lines: Iterable[Line]) -> tuple[Columns, Iterator[Line]]:
    """The columns of a table, and the lines below their headings.

    Titles may stand above them. Raises TableEmpty, TitleColumnMissing, ColumnTwice.
    """
    rest = iter(lines)
    first = list(islice(rest, FIRST))
    if not first:
        raise TableEmpty
    at = next((number for number, line in enumerate(first) if _is_tags(line)), None)
    if at is None:
        at = max(range(len(first)), key=lambda number: sum(map(is_heading, first[number].cells)))
        columns = _by(first[at], tagged=False)
    else:
        columns = _by(first[at], tagged=True, above=first[at - 1].cells if at else [])
    if not {Heading.TITLE, Heading.REFERENCE} & set(columns.names):
        raise _missing(columns)
    return columns, chain(first[at + 1 :], rest)


def _missing(columns: Columns) -> TitleColumnMissing:
    unknown = columns.unknown.values()
    said = ", ".join([*(each.name for each in unknown), *columns.names.values()])
    titles = {Heading.TITLE.value, Heading.TITLE.tag}
    near = next((f"{each.name} → {each.near}" for each in unknown if each.near in titles), "none")
    return TitleColumnMissing(columns=said[:_LISTED], near=near)


def _by(line: Line, *, tagged: bool, above: Iterable[str] = ()) -> Columns:
    """The columns by a line of headings."""
    columns = Columns(above={at: name for at, name in enumerate(above) if name.strip()})
    for at, cell in enumerate(line.cells[:MOST_COLUMNS]):
        name = cell.strip()
        if name:
            columns.add(at, name, tag_heading(name) if tagged else heading_of(name), tagged=tagged)
    return columns
