"""What is told of a file of initiatives: while it is worked on, what it would do, what became of it. Pure."""

from collections.abc import Callable
from typing import Final

from discord import ButtonStyle

from bot.complaints import row_complaint
from bot.domain.exchange import Alike, Outcome, Problem, Step, UnknownColumn
from bot.domain.listings import packed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.ui.layout import TROUBLE, AccordView, Block, attachment, gap, row, safe, text
from cogs.ui.presses import press
from cogs.ui.records import cut

# Of each kind so many are named: the longest of all of them fit into a message.
_PROBLEMS: Final = 6
_COLUMNS: Final = 6
_ALIKE: Final = 3
_NAME: Final = 60
_TITLE: Final = 80
_MINE: Final = packed(RecordFilter(kind=RecordKind.INITIATIVE, mine=True))


def making_card(rows: int, texts: Texts) -> AccordView:
    """How far an export is."""
    return AccordView(text(texts("exchange-so-far", rows=rows)))


def handed_card(rows: int, file: str, texts: Texts, *, command: str) -> AccordView:
    """The file, and what to do with it."""
    return AccordView(
        text(f"## {texts('exchange-handed-title')}", texts("exchange-handed-out", rows=rows, command=command)),
        attachment(file),
        text(f"-# {texts('exchange-care')}"),
    )


def working_card(step: Step, rows: int, texts: Texts) -> AccordView:
    """What is being done with a file."""
    said = {
        Step.WAITING: lambda: texts("import-waiting"),
        Step.READING: lambda: texts("import-reading", rows=rows),
        Step.COMPARING: lambda: texts("import-comparing", rows=rows),
        Step.WRITING: lambda: texts("import-writing"),
    }
    return AccordView(text(said[step]()))


def looked_card(outcome: Outcome, name: str, file: str, texts: Texts) -> AccordView:
    """What a file would do. Nothing is changed without the button, which finds the file in this message."""
    changes = outcome.made or outcome.changed
    title = texts("import-title-ready") if changes else texts("import-title-same")
    counts = (
        (outcome.made, texts("import-would-make", rows=outcome.made)),
        (outcome.changed, texts("import-would-change", rows=outcome.changed)),
        (outcome.same, texts("import-would-stay", rows=outcome.same)),
    )
    return AccordView(
        text(
            f"## {title}",
            texts("import-what-file", file=cut(name, _NAME), rows=outcome.rows),
            *(f"- {said}" for number, said in counts if number),
            *([texts("import-again", rows=outcome.again)] if outcome.again else []),
            f"-# {_as_read(outcome, texts)}",
        ),
        *_remarks(outcome, texts),
        *([attachment(file)] if changes else []),
        row(press(texts("button-import-now"), "import-now", style=ButtonStyle.success)) if changes else None,
        text(f"-# {texts('import-owner')}") if changes else None,
    )


def wrong_card(outcome: Outcome, name: str, file: str, texts: Texts, command: str) -> AccordView:
    """What is wrong in a file, the first of it here and all of it in another file."""
    shown = outcome.first_problems[:_PROBLEMS]
    more = outcome.problems - len(shown)
    return AccordView(
        text(
            f"## {texts('import-title-wrong')}",
            texts("import-what-file", file=cut(name, _NAME), rows=outcome.rows),
            texts("import-problems", problems=outcome.problems),
        ),
        gap(),
        text(*(f"- {_problem(each, texts)}" for each in shown)),
        text(texts("import-problems-more", more=more)) if more else None,
        attachment(file),
        *_remarks(outcome, texts),
        text(texts("import-mend", command=command)),
        colour=TROUBLE,
    )


def done_card(outcome: Outcome, name: str, texts: Texts) -> AccordView:
    """What became of a file."""
    title = texts("import-title-done") if outcome.imported else texts("import-title-same")
    counts = (
        (outcome.made, texts("import-made", rows=outcome.made)),
        (outcome.changed, texts("import-changed", rows=outcome.changed)),
        (outcome.again, texts("import-went-back", rows=outcome.again)),
        (outcome.same, texts("import-stayed", rows=outcome.same)),
    )
    return AccordView(
        text(
            f"## {title}",
            texts("import-what-done", file=cut(name, _NAME), rows=outcome.rows),
            *(f"- {said}" for number, said in counts if number),
        ),
        row(press(texts("button-show-mine"), "list-open", _MINE)),
    )


def _problem(problem: Problem, texts: Texts) -> str:
    said = row_complaint(problem, texts, _short(_NAME))
    if not problem.column:
        return texts("import-problem-row", row=str(problem.row), said=said)
    return texts("import-problem-line", row=str(problem.row), column=cut(problem.column, _NAME), said=said)


def _short(length: int) -> Callable[[str], str]:
    return lambda typed: cut(typed, length)


def _as_read(outcome: Outcome, texts: Texts) -> str:
    return texts("import-first-titles", titles=", ".join(cut(each, _NAME) for each in outcome.titles))


def _remarks(outcome: Outcome, texts: Texts) -> list[Block]:
    """What to know before it is imported: how it was read, what was left out, what is there already."""
    lines = [texts(each) for each in outcome.notes]
    if outcome.unknown_columns:
        lines += [texts("import-unknown-columns"), *_columns(outcome.unknown_columns, texts)]
    if outcome.compared:
        lines += _alike(outcome, texts)
    return [gap(), text(*lines)] if lines else []


def _columns(columns: list[UnknownColumn], texts: Texts) -> list[str]:
    shown = [
        f"- {texts('import-unknown-column', name=cut(each.name, _NAME), near=safe(each.near) or 'none')}"
        for each in columns[:_COLUMNS]
    ]
    more = len(columns) - len(shown)
    return [*shown, *([texts("import-unknown-more", more=more)] if more else [])]


def _alike(outcome: Outcome, texts: Texts) -> list[str]:
    looked = [texts("import-alike-of", compared=outcome.compared)] if outcome.compared < outcome.made else []
    if not outcome.alike:
        return [*looked, texts("import-nothing-alike")]
    shown = [f"- {_like(each, texts)}" for each in outcome.alike[:_ALIKE]]
    return [*looked, texts("import-alike", alike=len(outcome.alike)), *shown]


def _like(alike: Alike, texts: Texts) -> str:
    return texts(
        "import-alike-line",
        row=str(alike.row),
        title=cut(alike.title, _TITLE),
        reference=alike.reference,
        known=cut(alike.known_title, _TITLE),
    )
