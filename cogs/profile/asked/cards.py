"""Records that are asked about, and what came of an answer."""

from bot.domain.freshness import ENDS_AS, RecordsAsked
from bot.domain.records import Record
from bot.texts import Texts
from cogs.ui.freshness import LISTED, answers, record_line
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import press


def asked_card(asked: RecordsAsked, texts: Texts) -> AccordView:
    """A page of them, each with its answers."""
    if not asked.records:
        return AccordView(text(texts("asked-none")))
    numbers = [f"-# {texts('page', page=asked.page + 1, pages=asked.pages)}"] if asked.pages > 1 else []
    blocks: list[Block | None] = []
    for each in asked.records:
        blocks += [gap(), text(record_line(each, texts)), row(*answers(each.reference, texts, LISTED))]
    turn = None
    if asked.pages > 1:
        turn = row(
            press(texts("button-back"), "asked-page", asked.page - 1, disabled=asked.page == 0),
            press(texts("button-next"), "asked-page", asked.page + 1, disabled=asked.page + 1 == asked.pages),
        )
    return AccordView(
        text(f"## {texts('asked-title')}", texts("asked-body", number=asked.number), *numbers), *blocks, turn
    )


def answered_card(record: Record, texts: Texts, *, ended: bool, left: int) -> AccordView:
    """What a click did, and the way to the other records that are asked about. What was learnt is never over."""
    over = ended and record.kind in ENDS_AS
    said = texts(f"asked-ended-{record.kind.value}" if over else "asked-confirmed", record=record.reference)
    return AccordView(
        text(said),
        row(
            press(texts("button-open-record"), "open", record.reference),
            press(texts("button-asked", number=left), "asked") if left else None,
        ),
    )
