"""What is told of a calendar that is handed in: while it is read, what it would do, what became of it. Pure."""

from collections.abc import Callable
from typing import Final

from discord import ButtonStyle

from bot.complaints import row_complaint
from bot.domain.exchange import Outcome, Problem, Step
from bot.domain.listings import packed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.ui.layout import TROUBLE, AccordView, Block, attachment, gap, row, text
from cogs.ui.presses import press
from cogs.ui.records import cut

# Of each kind so many are named: the longest of all of them fit into a message.
_PROBLEMS: Final = 5
_REMARKS: Final = 4
_ALIKE: Final = 3
_NAME: Final = 60
_TITLE: Final = 60
_MINE: Final = packed(RecordFilter(kind=RecordKind.CONFERENCE, mine=True))


def working_card(step: Step, rows: int, texts: Texts) -> AccordView:
    """What is being done with a file."""
    said = {
        Step.WAITING: lambda: texts("import-waiting"),
        Step.READING: lambda: texts("calendar-reading", entries=rows),
        Step.COMPARING: lambda: texts("calendar-reading", entries=rows),
        Step.WRITING: lambda: texts("import-writing"),
    }
    return AccordView(text(said[step]()))


def looked_card(outcome: Outcome, name: str, file: str, texts: Texts) -> AccordView:
    """What a file would do. Nothing is changed without the button, which finds the file in this message."""
    changes = outcome.made or outcome.changed
    title = texts("import-title-ready") if changes else texts("import-title-same")
    counts = (
        (outcome.made, texts("calendar-would-make", entries=outcome.made)),
        (outcome.changed, texts("calendar-would-change", entries=outcome.changed)),
        (outcome.same, texts("calendar-would-stay", entries=outcome.same)),
        (outcome.held, texts("calendar-held", entries=outcome.held)),
    )
    return AccordView(
        text(
            f"## {title}",
            texts("calendar-what-file", file=cut(name, _NAME), entries=outcome.rows),
            *(f"- {said}" for number, said in counts if number),
            *([texts("calendar-again-seen", entries=outcome.again)] if outcome.again else []),
            *([f"-# {_as_read(outcome, texts)}"] if outcome.titles else []),
        ),
        *_remarks(outcome, texts),
        *([attachment(file)] if changes else []),
        row(press(texts("button-import-now"), "ics-import", style=ButtonStyle.success)) if changes else None,
        text(f"-# {texts('calendar-owner')}") if changes else None,
    )


def wrong_card(outcome: Outcome, name: str, file: str, texts: Texts, command: str) -> AccordView:
    """What is wrong in a file, the first of it here and all of it in another file."""
    shown = outcome.first_problems[:_PROBLEMS]
    more = outcome.problems - len(shown)
    return AccordView(
        text(
            f"## {texts('import-title-wrong')}",
            texts("calendar-what-file", file=cut(name, _NAME), entries=outcome.rows),
            texts("import-problems", problems=outcome.problems),
        ),
        gap(),
        text(*(f"- {_problem(each, texts)}" for each in shown)),
        text(texts("import-problems-more", more=more)) if more else None,
        attachment(file),
        text(texts("calendar-mend", command=command)),
        colour=TROUBLE,
    )


def done_card(outcome: Outcome, name: str, texts: Texts) -> AccordView:
    """What became of a file."""
    title = texts("import-title-done") if outcome.imported else texts("import-title-same")
    counts = (
        (outcome.made, texts("calendar-made", entries=outcome.made)),
        (outcome.changed, texts("calendar-changed", entries=outcome.changed)),
        (outcome.again, texts("calendar-again-seen", entries=outcome.again)),
        (outcome.same, texts("calendar-would-stay", entries=outcome.same)),
        (outcome.held, texts("calendar-held", entries=outcome.held)),
    )
    return AccordView(
        text(
            f"## {title}",
            texts("calendar-what-done", file=cut(name, _NAME), entries=outcome.rows),
            *(f"- {said}" for number, said in counts if number),
        ),
        row(press(texts("button-show-mine"), "list-open", _MINE)),
    )


def _problem(problem: Problem, texts: Texts) -> str:
    said = row_complaint(problem, texts, _short(_NAME))
    return texts(
        "calendar-problem-line",
        entry=str(problem.row),
        name=cut(problem.named, _TITLE) or texts("calendar-untitled"),
        property=cut(problem.column, _NAME) or "none",
        said=said,
    )


def _short(length: int) -> Callable[[str], str]:
    return lambda typed: cut(typed, length)


def _as_read(outcome: Outcome, texts: Texts) -> str:
    return texts("import-first-titles", titles=", ".join(cut(each, _TITLE) for each in outcome.titles))


def _remarks(outcome: Outcome, texts: Texts) -> list[Block]:
    """What to know before it is imported: how it was read, what was left out, what is there already."""
    lines = [f"- {texts(each)}" for each in outcome.notes]
    shown = outcome.first_remarks[:_REMARKS]
    lines += [f"- {_problem(each, texts)}" for each in shown]
    if (more := outcome.remarks - len(shown)) > 0:
        lines.append(texts("calendar-remarks-more", more=more))
    if outcome.alike:
        lines.append(texts("calendar-alike", alike=len(outcome.alike)))
        lines += [
            "- "
            + texts(
                "import-alike-line",
                row=str(each.row),
                title=cut(each.title, _TITLE),
                reference=each.reference,
                known=cut(each.known_title, _TITLE),
            )
            for each in outcome.alike[:_ALIKE]
        ]
    return [gap(), text(texts("calendar-remarks"), *lines)] if lines else []
