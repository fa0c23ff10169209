"""Reading a file of initiatives: a part at a time in a thread, and between the parts in the database."""

from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from bot.domain.exchange import Heading, Outcome, Problem, Row, Step
from bot.domain.initiatives import Initiative
from bot.domain.names import display_name
from bot.files.initiative_cells import Calls
from bot.files.problem_list import ProblemList
from bot.files.read_table import ReadTable, open_table
from bot.files.row_values import KnownCall, RowReader
from bot.services.aside import in_thread
from bot.services.handed_in import Told
from bot.services.imported import Importer
from bot.services.judging import Judge, Meant, Plan
from bot.store.database import Database
from bot.store.many_initiatives import Known
from bot.texts import Texts

_AT_ONCE: Final = 200
# So many are told in a message, and so many titles.
_FIRST: Final = 10
_TITLES: Final = 3
_TITLE: Final = 60


@dataclass(frozen=True, slots=True)
class Read:
    """What a file would do, what is to be said of it, and a file with all that is wrong in it."""

    plan: Plan
    outcome: Outcome
    problems: Path | None


class TableReading:
    """One reading of one file."""

    def __init__(self, database: Database, importer: Importer, calls: list[KnownCall], texts: Texts) -> None:
        self._database = database
        self._importer = importer
        self._calls: Calls = {each.id: each.reference for each in calls}
        self._known_calls = calls
        self._texts = texts
        self._outcome = Outcome()
        self._unwritten: list[Problem] = []

    async def read(self, path: Path, name: str, *, most: int, told: Told) -> Read:
        """Read a file of at most so many rows. Raises what `open_table` raises."""
        judge = Judge(self._importer, RowReader(self._known_calls, self._texts), self._calls, self._problem)
        listed = ProblemList(path.parent, self._texts)
        with ExitStack() as opened:
            opened.callback(listed.abandon)
            table = await in_thread(_open, opened, path, name, most)
            while rows := await in_thread(_next, table):
                await self._part(judge, rows)
                await in_thread(self._list, listed)
                await told(Step.READING, judge.plan.rows)
        outcome, plan = self._outcome, judge.plan
        outcome.rows, outcome.made, outcome.changed, outcome.same = (
            plan.rows,
            len(plan.new),
            len(plan.changed),
            plan.same,
        )
        outcome.again = len(plan.again)
        outcome.unknown_columns = list(table.unknown.values())
        outcome.notes = table.notes
        return Read(plan, outcome, await in_thread(listed.close))

    def _problem(self, problem: Problem) -> None:
        self._outcome.problems += 1
        if len(self._outcome.first_problems) < _FIRST:
            self._outcome.first_problems.append(problem)
        self._unwritten.append(problem)

    def _list(self, listed: ProblemList) -> None:
        listed.add(self._unwritten)
        self._unwritten.clear()

    async def _part(self, judge: Judge, rows: list[Row]) -> None:
        meant = [(row, judge.meant(row)) for row in rows]
        for row in rows[: max(0, _TITLES - len(self._outcome.titles))]:
            if title := row.cells.get(Heading.TITLE, "").strip():
                self._outcome.titles.append(display_name(title)[:_TITLE])
        found = await self._found([each for _, each in meant])
        await in_thread(judge.judge, meant, found)

    async def _found(self, meant: list[Meant]) -> list[tuple[Known, Initiative]]:
        """Those initiatives that rows are about, as far as the importer may see them."""
        actor = self._importer.actor
        ids = {each.id for each in meant if each.id}
        origins = {origin for each in meant for origin in each.origins}
        async with self._database.read() as tx:
            known = [
                *(await tx.many_initiatives.by_ids(actor, ids) if ids else []),
                *(await tx.many_initiatives.by_origins(actor, origins) if origins else []),
            ]
            kept = {each.record.id: each for each in await tx.initiatives.some(actor, [each.id for each in known])}
        return [(each, kept[each.id]) for each in known if each.id in kept]


def _open(opened: ExitStack, path: Path, name: str, most: int) -> ReadTable:
    return opened.enter_context(open_table(path, name, most=most))


def _next(table: ReadTable) -> list[Row]:
    return list(islice(table.rows, _AT_ONCE))
