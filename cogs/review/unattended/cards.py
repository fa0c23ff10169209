"""Records that look for someone to look after them, for reviewers, and for stewards where the server is gone."""

import discord

from bot.domain.freshness import ENDS_AS, RecordsAsked
from bot.domain.records import Record
from bot.texts import Texts
from cogs.ui.freshness import answers, record_line
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import AccordButton, press


def unattended_card(found: RecordsAsked, texts: Texts) -> AccordView:
    """A page of them: whoever takes one up looks after it."""
    if not found.records:
        return AccordView(text(texts("unattended-none")), row(press(texts("button-queue"), "queue")))
    numbers = [f"-# {texts('page', page=found.page + 1, pages=found.pages)}"] if found.pages > 1 else []
    blocks: list[Block | None] = []
    for each in found.records:
        awaited = [f"-# {texts('unattended-awaited')}"] if each.id in found.awaited else []
        blocks += [gap(), text(record_line(each, texts), *awaited), row(*_answers(each, texts))]
    turn = None
    if found.pages > 1:
        turn = row(
            press(texts("button-back"), "unattended-page", found.page - 1, disabled=found.page == 0),
            press(texts("button-next"), "unattended-page", found.page + 1, disabled=found.page + 1 == found.pages),
        )
    return AccordView(text(f"## {texts('unattended-title')}", texts("unattended-body"), *numbers), *blocks, turn)


def _answers(record: Record, texts: Texts) -> list[AccordButton]:
    buttons = [
        press(texts("button-take-up"), "take-up", record.reference, style=discord.ButtonStyle.primary),
        press(texts("button-open-record"), "open", record.reference),
    ]
    if record.kind in ENDS_AS:
        buttons.insert(1, press(texts("button-nobody-knows"), "nobody-knows", record.reference))
    return buttons


def taken_up_card(record: Record, texts: Texts) -> AccordView:
    """That someone looks after a record now; whether it is still true, they are asked at once."""
    return AccordView(text(texts("taken-up", record=record.reference)), row(*answers(record.reference, texts)))
