"""The history of a record, whatever its noun: what happened, page by page, the newest first."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceStatus
from bot.domain.initiatives import Status
from bot.domain.practices import Label, Went
from bot.domain.records import Record, RecordKind
from bot.domain.threads import History
from bot.texts import Texts
from cogs.ui.choices import Named
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import press
from cogs.ui.records import Stands, cut, happened_line, pages_of

# How a record of each noun stands, as its history keeps it.
_STANDS: Final[Mapping[RecordKind, Callable[[str], Named]]] = {
    RecordKind.INITIATIVE: Status,
    RecordKind.COMMITMENT: Stage,
    RecordKind.PRACTICE: Label,
    RecordKind.ADAPTATION: Went,
    RecordKind.CONFERENCE: ConferenceStatus,
}
_TITLE: Final = 310


def stands_in(kind: RecordKind, texts: Texts) -> Stands:
    """How a record of a noun stands, in words, by what its history keeps."""
    return lambda value: texts(_STANDS[kind](value).text_id)


def history_card(history: History, page: int, texts: Texts) -> AccordView:
    """A page of it; one past the end is the last."""
    record = history.record
    stands = stands_in(record.kind, texts)
    pages = pages_of([happened_line(each, texts, stands) for each in history.lines])
    page = min(max(page, 0), len(pages) - 1)
    numbers = [f"-# {texts('page', page=page + 1, pages=len(pages))}"] if len(pages) > 1 else []
    turn = [
        press(texts("button-back"), "history-page", record.reference, page - 1, disabled=page == 0),
        press(texts("button-next"), "history-page", record.reference, page + 1, disabled=page + 1 == len(pages)),
    ]
    title = texts("history-title", title=cut(record.title_in(texts.language), _TITLE))
    return AccordView(
        text(f"## {title}", *numbers),
        gap(),
        text(pages[page] or texts("history-none")),
        row(*(turn if len(pages) > 1 else []), press(texts("button-open-record"), "open", record.reference)),
    )


def updated_card(record: Record, texts: Texts, *, again: bool) -> AccordView:
    """The answer to news; `again` where reviewers look at it before the network sees it again."""
    said = [texts("record-updated", title=safe(record.title_in(texts.language)))]
    said += [texts("record-updated-again")] if again else []
    return AccordView(text(*said), row(press(texts("button-open-record"), "open", record.reference)))


@on_press("history")
async def look(here: Here, reference: str) -> None:
    """Show what happened to a record."""
    await here.answer(history_card(await here.services.threads.history(here.actor, reference), 0, here.texts))


@on_press("history-page")
async def turn(here: Here, reference: str, page: str) -> None:
    """Turn to another page of it."""
    await here.replace(history_card(await here.services.threads.history(here.actor, reference), int(page), here.texts))
