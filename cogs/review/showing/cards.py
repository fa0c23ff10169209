"""Who sees a record, and what whoever looks after it can do about that."""

import discord

from bot.domain.reviews import ReviewState, Shown
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import AccordButton, press


def seen_by_card(shown: Shown, texts: Texts) -> AccordView:
    """How far a record is seen, what the reviewers have of it, and the ways to change that."""
    record = shown.record
    return AccordView(
        text(f"## {texts('seen-by-title', title=safe(record.title))}", f"-# {record.reference}"),
        gap(),
        text(texts(f"seen-by-{record.visibility.value}"), *_standing(shown, texts)),
        row(*_ways(shown, texts)),
    )


def _standing(shown: Shown, texts: Texts) -> list[str]:
    if shown.state is ReviewState.RESTRICTED:
        return [texts("seen-by-held")]
    if shown.waiting:
        return [texts("seen-by-doubted" if shown.doubts else "seen-by-waiting")]
    return []


def _ways(shown: Shown, texts: Texts) -> list[AccordButton]:
    record = shown.record
    if record.server_id is None:
        return []
    if shown.reviewer:
        restricted = record.visibility is Visibility.RESTRICTED
        return [press(texts("button-restrict"), "restrict-record", record.reference, disabled=restricted)]
    ways: list[AccordButton] = []
    if record.visibility is not Visibility.NETWORK:
        label = "button-show-more" if shown.waiting else "button-show-record"
        ways.append(press(texts(label), "show-record", record.reference, style=discord.ButtonStyle.primary))
    if record.visibility is not Visibility.SERVER and not shown.held:
        ways.append(press(texts("button-seen-by-server"), "seen-by", record.reference, Visibility.SERVER.value))
    if record.visibility is not Visibility.RESTRICTED:
        narrow = press(texts("button-seen-by-restricted"), "seen-by", record.reference, Visibility.RESTRICTED.value)
        ways.append(narrow)
    return ways


def record_offered_card(shown: Shown, texts: Texts) -> AccordView:
    """The answer to asking to show a record to the network."""
    body = "record-offered-worried" if shown.doubts else "record-offered-body"
    return AccordView(text(f"## {texts('offered-title')}", texts(body, title=safe(shown.record.title))))
