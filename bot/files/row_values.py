"""The values of a row's cells: what a person wrote, as it is kept; a cell that is wrong is a problem of its row."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.areas import AREAS, REGIONS, in_order
from bot.domain.dates import When, in_turn, read_date
from bot.domain.errors import AccordError
from bot.domain.errors.record_drafts import AreaMissing
from bot.domain.exchange import Heading, Problem, Row
from bot.domain.languages import LANGUAGES, shipped
from bot.domain.names import clean_name, fold
from bot.domain.partners import MOST_PARTNERS, Partner
from bot.domain.records import (
    MOST_COUNTRIES,
    MOST_POINTS,
    SUMMARY_LIMIT,
    Answer,
    clean_link,
    clean_text,
    clean_title,
)
from bot.domain.typed_lists import at_most, read_partner, read_topics
from bot.domain.visibility import Visibility
from bot.files import row_words
from bot.files.lists import split
from bot.files.vocabulary import Vocabulary, marks
from bot.spelling import Spelling
from bot.texts import Texts

Values = Mapping[Heading, Any]
_POINT: Final = re.compile(r"(?:([A-Z]+-\d+)\s*[:.#/]?\s*)?(?:point\s*)?(\d{1,4})", re.IGNORECASE)
# A spreadsheet's day with a time of day, of which only the day is meant.
_WITH_TIME: Final = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")
_QUOTED: Final = 80


@dataclass(eq=False)
class _Wrong(Exception):
    """A cell that is wrong in a way that only tables know; the words are in the catalogues, under `problem-…`."""

    what: str
    data: Mapping[str, str | int] = field(default_factory=dict[str, str | int])


@dataclass(frozen=True, slots=True)
class KnownCall:
    """A Call whose points a row may answer."""

    id: int
    reference: str
    points: int


class RowReader:
    """Reads the cells of many rows."""

    def __init__(self, calls: Collection[KnownCall], texts: Texts) -> None:
        self._calls = {each.reference.upper(): each for each in calls}
        self._texts = texts
        self._spelling = Spelling(texts)
        self._nearness = row_words.Nearness()
        self._readers: Mapping[Heading, Callable[[str], Any]] = {
            Heading.TITLE: clean_title,
            Heading.SUMMARY: lambda cell: clean_text(cell, limit=SUMMARY_LIMIT),
            Heading.LEAD: lambda cell: clean_name(cell) if cell.strip() else "",
            Heading.PARTNERS: self._partners,
            Heading.GROUP: lambda cell: self._one(cell, row_words.groups()),
            Heading.AREAS: self._areas,
            Heading.TOPICS: lambda cell: read_topics("\n".join(split(cell))),
            Heading.SCOPE: lambda cell: self._one(cell, row_words.scopes()),
            Heading.REGIONS: lambda cell: in_order(self._some(cell, row_words.regions()), REGIONS),
            Heading.COUNTRIES: self._countries,
            Heading.STATUS: lambda cell: self._one(cell, row_words.statuses()),
            Heading.START: _date,
            Heading.END: _date,
            Heading.LINK: clean_link,
            Heading.POINTS: self._points,
            Heading.YOUTH_LED: _mark,
            Heading.WOMEN_LED: _mark,
            Heading.LANGUAGE: _language,
            Heading.VISIBILITY: _visibility,
            Heading.UPDATED: _instant,
        }

    def read(self, row: Row, wanted: Iterable[Heading]) -> tuple[dict[Heading, Any], list[Problem]]:
        """The values of some columns of a row, and what is wrong with the others."""
        values: dict[Heading, Any] = {}
        problems: list[Problem] = []
        for heading in wanted:
            reader = self._readers.get(heading)
            if reader is None or heading not in row.cells:
                continue
            try:
                values[heading] = reader(row.cells[heading])
            except AccordError as error:
                problems.append(Problem.of(row.number, row.names[heading], error))
            except _Wrong as wrong:
                problems.append(row.problem(heading, wrong.what, **wrong.data))
        return values, problems

    def _near(self, typed: str, vocabulary: Vocabulary[Any]) -> str:
        near = self._nearness.of(vocabulary, typed)
        if vocabulary is row_words.countries():
            return ", ".join(f"{code} ({self._texts.country(code)})" for code in near) or "none"  # pyright: ignore[reportArgumentType] - what is near in a vocabulary of countries
        return ", ".join(str(each) for each in near) or "none"

    def _find(self, typed: str, vocabulary: Vocabulary[Any]) -> Any:
        found = vocabulary.find(typed)
        if found is None:
            raise _Wrong("word-unknown", {"typed": typed[:_QUOTED], "near": self._near(typed, vocabulary)})
        return found

    def _one(self, cell: str, vocabulary: Vocabulary[Any]) -> Any:
        return self._find(cell, vocabulary) if cell.strip() else None

    def _some(self, cell: str, vocabulary: Vocabulary[Any]) -> list[Any]:
        return [self._find(each, vocabulary) for each in row_words.things_in(cell, vocabulary)]

    def _areas(self, cell: str) -> Any:
        areas = in_order(self._some(cell, row_words.areas()), AREAS)
        if not areas:
            raise AreaMissing
        return areas

    def _countries(self, cell: str) -> tuple[Any, ...]:
        found = tuple(sorted(set(self._some(cell, row_words.countries()))))
        return at_most(found, "countries", MOST_COUNTRIES)

    def _partners(self, cell: str) -> tuple[Partner, ...]:
        found: dict[tuple[str, str], Partner] = {}
        for each in split(cell):
            if (partner := read_partner(each, self._spelling)) is not None:
                found.setdefault((fold(partner.name), partner.role), partner)
        return at_most(tuple(found.values()), "partners", MOST_PARTNERS)

    def _points(self, cell: str) -> tuple[Answer, ...]:
        typed = [each.strip() for part in split(cell) for each in part.split(",") if each.strip()]
        answers = tuple(sorted({self._point(each) for each in typed}, key=lambda each: (each.call_id, each.point)))
        return at_most(answers, "points", MOST_POINTS)

    def _point(self, typed: str) -> Answer:
        found = _POINT.fullmatch(typed)
        known = ", ".join(self._calls)
        if found is None or (found[1] is None and len(self._calls) != 1):
            raise _Wrong("point-unclear", {"typed": typed[:_QUOTED], "calls": known})
        call = next(iter(self._calls.values())) if found[1] is None else self._calls.get(found[1].upper())
        if call is None:
            raise _Wrong("point-unclear", {"typed": typed[:_QUOTED], "calls": known})
        if not 1 <= int(found[2]) <= call.points:
            raise _Wrong("point-unknown", {"call": call.reference, "point": int(found[2]), "last": call.points})
        return Answer(call.id, int(found[2]))


def in_time(row: Row, starts: When | None, ends: When | None) -> list[Problem]:
    """What is wrong with when it starts and ends, taken together."""
    try:
        in_turn(starts, ends)
    except AccordError as error:
        return [Problem.of(row.number, row.names.get(Heading.END, Heading.END.value), error)]
    return []


def _date(cell: str) -> When | None:
    text = cell.strip()
    timed = _WITH_TIME.fullmatch(text)
    return read_date(timed[1] if timed else text)


def _mark(cell: str) -> bool:
    if not cell.strip():
        return False
    if cell.strip() in {"✓", "✔", "☑"}:
        return True
    found = marks().find(cell)
    if found is None:
        raise _Wrong("mark-unclear", {"typed": cell.strip()[:_QUOTED]})
    return found


def _language(cell: str) -> str | None:
    if not cell.strip():
        return None
    found = shipped(cell.strip())
    if found is None:
        raise _Wrong("word-unknown", {"typed": cell.strip()[:_QUOTED], "near": ", ".join(LANGUAGES)})
    return found


def _visibility(cell: str) -> Visibility | None:
    typed = cell.strip().lower()
    if not typed:
        return None
    known = {each.value: each for each in Visibility}
    if typed not in known:
        raise _Wrong("word-unknown", {"typed": typed[:_QUOTED], "near": ", ".join(known)})
    return known[typed]


def _instant(cell: str) -> datetime | None:
    typed = cell.strip()
    if not typed:
        return None
    try:
        at = datetime.fromisoformat(typed)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _Wrong("updated-unclear", {"typed": typed[:_QUOTED]}) from None
