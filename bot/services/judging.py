"""What the rows of a file would do: which initiative each is about, what would change, and what is wrong with it."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.domain.actor import Actor
from bot.domain.dates import read_date
from bot.domain.errors import AccordError
from bot.domain.exchange import OWN_CODE_LIMIT, Heading, Problem, Row
from bot.domain.initiatives import Initiative
from bot.domain.names import fold
from bot.domain.records import Record, RecordKind, read_reference
from bot.domain.visibility import Visibility
from bot.files.cells import writable
from bot.files.initiative_cells import Calls, cells_of
from bot.files.row_values import RowReader, in_time
from bot.services.imported import ALONE, Importer, changed_by, made_of
from bot.store.many_initiatives import Changed, Known

# What is not compared: which initiative it is, and of when the row is.
_ABOUT: Final = frozenset({Heading.REFERENCE, Heading.UPDATED})
# A clock that is ahead of ours by less is not wrong.
_AHEAD: Final = timedelta(days=1)
_CODE: Final = "code:"
_ROW: Final = "row:"
_QUOTED: Final = 80


@dataclass(frozen=True, slots=True)
class Meant:
    """Which initiative a row is about: the one of an id, or what came from somewhere; `typed` as the row names it."""

    typed: str
    id: int | None = None
    # Under what it is known where it came from, and will be where it is new.
    origins: tuple[str, ...] = ()
    origin: str = ""


@dataclass(slots=True)
class Plan:
    """What a file would do, and what stands in its way."""

    rows: int = 0
    # Each new one with the number of its row and its origin.
    new: list[tuple[int, Initiative, str]] = field(default_factory=list[tuple[int, Initiative, str]])
    changed: list[Changed] = field(default_factory=list[Changed])
    # Those of them that the whole network saw, and that reviewers look at again.
    again: list[Record] = field(default_factory=list[Record])
    same: int = 0


def own_code(origin: str | None, server_id: int | None, actor: Actor) -> str:
    """What the actor's own server calls an initiative, or nothing."""
    if origin is None or server_id != actor.server_id or not origin.startswith(_CODE):
        return ""
    return origin.removeprefix(_CODE).partition(ALONE)[0]


class Judge:
    """Judges the rows of one file, one part after the other. Blocks, so it is used from threads only."""

    def __init__(self, importer: Importer, reader: RowReader, calls: Calls, tell: Callable[[Problem], None]) -> None:
        self._importer = importer
        self._reader = reader
        self._calls = calls
        self._tell = tell
        self._first: dict[str, tuple[int, str]] = {}
        self._told: set[int] = set()
        self.plan = Plan()

    def meant(self, row: Row) -> Meant:
        """Which initiative a row is about."""
        typed = _said(row.cells.get(Heading.REFERENCE, ""))
        reference = read_reference(typed)
        if reference is not None:
            kind, number = reference
            return Meant(typed, number if kind is RecordKind.INITIATIVE else 0)
        code = typed or _said(row.cells.get(Heading.OWN_CODE, ""))
        origin = f"{_CODE}{code}" if code else _hashed(row)
        return Meant(code, None, self._importer.origins(origin), self._importer.new_origin(origin))

    def judge(self, rows: Sequence[tuple[Row, Meant]], found: Collection[tuple[Known, Initiative]]) -> None:
        """Judge a part of the rows, beside those initiatives that they are about and that the importer may see."""
        by_id = {kept.record.id: (known, kept) for known, kept in found}
        by_origin = {known.origin: (known, kept) for known, kept in found if known.origin}
        for row, meant in rows:
            self.plan.rows += 1
            there = by_id.get(meant.id or 0)
            if meant.id is None:
                there = next((by_origin[each] for each in meant.origins if each in by_origin), None)
            problems = [*row.problems, *self._judge(row, meant, there)]
            for problem in problems:
                self._tell(problem)

    def _judge(self, row: Row, meant: Meant, there: tuple[Known, Initiative] | None) -> Iterable[Problem]:
        if len(meant.typed) > OWN_CODE_LIMIT:
            return [row.problem(_coded_in(row), "own-code-long", limit=OWN_CODE_LIMIT)]
        if there is None and meant.id is not None:
            return [row.problem(Heading.REFERENCE, "reference-unknown", typed=meant.typed[:_QUOTED])]
        if there is None and not row.cells.get(Heading.TITLE, "").strip():
            return [row.problem(Heading.TITLE, "title-missing")]
        if twice := self._seen_before(row, meant, there):
            return twice
        return self._known(row, meant, *there) if there else self._new(row, meant)

    def _seen_before(self, row: Row, meant: Meant, there: tuple[Known, Initiative] | None) -> list[Problem]:
        """Both rows, where two are about the same; the first one once."""
        key = f"id:{there[1].record.id}" if there else meant.origin
        what = "row-twice" if there or meant.typed else "row-alike"
        first = self._first.setdefault(key, (row.number, row.names.get(Heading.REFERENCE, "")))
        if first[0] == row.number:
            return []
        problems = [Problem(row.number, first[1], what, {"other": str(first[0])})]
        if first[0] not in self._told:
            self._told.add(first[0])
            problems.append(Problem(first[0], first[1], what, {"other": str(row.number)}))
        return problems

    def _new(self, row: Row, meant: Meant) -> list[Problem]:
        values, problems = self._reader.read(row, row.cells)
        problems += in_time(row, values.get(Heading.START), values.get(Heading.END))
        if Heading.AREAS not in row.cells:
            problems.append(row.problem(Heading.AREAS, "area-missing"))
        if values.get(Heading.VISIBILITY) is Visibility.NETWORK:
            problems.append(row.problem(Heading.VISIBILITY, "visibility-network"))
        problems += self._moment(row, values)
        if not problems and not row.problems:
            self.plan.new.append((row.number, made_of(values, self._importer), meant.origin))
        return problems

    def _known(self, row: Row, meant: Meant, known: Known, kept: Initiative) -> list[Problem]:
        code = own_code(known.origin, kept.record.server_id, self._importer.actor)
        now = cells_of(kept, self._calls, code)
        differing = [each for each in row.cells if each not in _ABOUT and _said(row.cells[each]) != _said(now[each])]
        values, problems = self._reader.read(row, differing)
        changed = changed_by(values, kept, self._importer, mine=known.mine)
        problems += self._fixed(row, values, kept, code)
        if not problems and not row.problems and changed == kept:
            self.plan.same += 1
            return []
        if not self._importer.may_change(known, kept.record):
            return [self._not_theirs(row, meant, kept)]
        if {Heading.START, Heading.END} & set(values):
            problems += in_time(row, changed.starts, changed.ends)
        if changed != kept:
            problems += self._undated(row, kept)
        if not problems and not row.problems:
            self.plan.changed.append(Changed(kept, changed))
            if changed.record.visibility is not kept.record.visibility:
                self.plan.again.append(kept.record)
        return problems

    def _not_theirs(self, row: Row, meant: Meant, kept: Initiative) -> Problem:
        """For a reference the same as where there is nothing; what the row only looks like, the importer sees."""
        if meant.typed:
            return row.problem(_coded_in(row), "reference-unknown", typed=meant.typed[:_QUOTED])
        return Problem(row.number, "", "row-theirs", {"reference": kept.reference})

    def _fixed(self, row: Row, values: Mapping[Heading, Any], kept: Initiative, code: str) -> list[Problem]:
        """What a file cannot change: who sees it, and what it is called elsewhere. A blank cell asks for nothing."""
        problems: list[Problem] = []
        if values.get(Heading.VISIBILITY) not in {None, kept.record.visibility}:
            problems.append(row.problem(Heading.VISIBILITY, "visibility-fixed"))
        own = _said(row.cells.get(Heading.OWN_CODE, ""))
        if own and own != code and read_reference(row.cells.get(Heading.REFERENCE, "")):
            problems.append(row.problem(Heading.OWN_CODE, "own-code-other", reference=kept.reference))
        return problems

    def _undated(self, row: Row, kept: Initiative) -> list[Problem]:
        """Whether the row is of the state in which the initiative is: nobody's change is overwritten."""
        values, problems = self._reader.read(row, [Heading.UPDATED])
        problems += self._moment(row, values)
        if problems:
            return problems
        taken = values.get(Heading.UPDATED)
        if taken is None:
            return [row.problem(Heading.UPDATED, "row-undated", reference=kept.reference)]
        changed_at = kept.record.changed_at
        if _to_the_millisecond(changed_at) > taken:
            said = {"reference": kept.reference, "changed": f"{changed_at:%Y-%m-%d %H:%M}"}
            return [row.problem(Heading.UPDATED, "row-older", **said)]
        return []

    def _moment(self, row: Row, values: Mapping[Heading, Any]) -> list[Problem]:
        at: datetime | None = values.get(Heading.UPDATED)
        ahead = at is not None and at > self._importer.now + _AHEAD
        return [row.problem(Heading.UPDATED, "updated-ahead")] if ahead else []


def _coded_in(row: Row) -> Heading:
    """The column in which the code of a row stands."""
    return Heading.REFERENCE if row.cells.get(Heading.REFERENCE, "").strip() else Heading.OWN_CODE


def _said(cell: str) -> str:
    """What a cell says, whatever kind of file it came in."""
    return writable(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


def _to_the_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def _hashed(row: Row) -> str:
    """What a row without a code is known by: its title, who leads it, and when it begins."""
    start = row.cells.get(Heading.START, "").strip()
    with suppress(AccordError):
        start = str(read_date(start) or "")
    parts = [fold(row.cells.get(Heading.TITLE, "")), fold(row.cells.get(Heading.LEAD, "")), start]
    return _ROW + hashlib.blake2b("\x1f".join(parts).encode(errors="replace"), digest_size=16).hexdigest()
