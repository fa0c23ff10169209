"""The queue, and one item of it."""

from collections.abc import Sequence
from datetime import datetime

import discord

from bot.domain.organisations import Organisation
from bot.domain.records import read_reference
from bot.domain.reviews import CLAIM, Item, Question, Queue, ReviewKind, ReviewState
from bot.texts import Texts
from cogs.organisation.cards import doubles_options
from cogs.ui.freshness import unattended_button
from cogs.ui.layout import AccordView, Block, cited, gap, row, safe, text
from cogs.ui.presses import AccordButton, choose, press

_EXCERPT = 120
_ALL = "all"


def _kind(item: Item, texts: Texts) -> str:
    return texts(f"review-{item.kind.value}", subject=safe(item.subject))


def _when(moment: datetime, style: str) -> str:
    return f"<t:{int(moment.timestamp())}:{style}>"


def _asked(item: Item, texts: Texts) -> str:
    """Who asked, when, and how old their account is: a hint, never a verdict.

    Who asks for a promise of theirs is not named: some signatories chose to be only counted.
    """
    about = read_reference(item.reference)
    if item.kind is ReviewKind.RECORD and about is not None and about[0].goes_with_its_maker:
        return texts("review-asked-unnamed", when=_when(item.asked_at, "R"))
    return texts(
        "review-asked",
        who=f"<@{item.maker_discord_id}>",
        when=_when(item.asked_at, "R"),
        since=_when(discord.utils.snowflake_time(item.maker_discord_id), "D"),
    )


def _line(item: Item, queue: Queue, texts: Texts) -> str:
    lines = [f"**{_kind(item, texts)}**", _asked(item, texts)]
    if item.awaits_someone_else_than(queue.asker_id):
        lines.append(texts("review-second-after-you"))
    elif item.state is ReviewState.SECOND:
        lines.append(texts("review-second"))
    if item.maker_id == queue.asker_id:
        lines.append(texts("review-own"))
    elif item.taken(queue.at) and item.claimed_by != queue.asker_id and item.claimed_at is not None:
        lines.append(texts("review-taken", until=_when(item.claimed_at + CLAIM, "R")))
    if item.statement:
        said = " ".join(item.statement.split())
        lines.append(f"> {safe(said if len(said) <= _EXCERPT else f'{said[:_EXCERPT]}…')}")
    return "\n".join(lines)


def _open(queue: Queue, texts: Texts) -> Block | None:
    options = [
        discord.SelectOption(label=_plain(item, texts)[:100], value=str(item.id))
        for item in queue.items
        if item.maker_id != queue.asker_id and not item.awaits_someone_else_than(queue.asker_id)
    ]
    return row(choose(texts("review-open"), options, "review-take")) if options else None


def _plain(item: Item, texts: Texts) -> str:
    return texts(f"review-{item.kind.value}", subject=item.subject)


def _filter(queue: Queue, texts: Texts) -> Block | None:
    kinds = [(_ALL, queue.kind is None), *((kind.value, queue.kind is kind) for kind in ReviewKind)]
    options = [
        discord.SelectOption(label=texts(f"review-filter-{value}"), value=value, default=chosen)
        for value, chosen in kinds
    ]
    return row(choose(texts("review-filter"), options, "queue-of"))


def queue_card(queue: Queue, texts: Texts) -> AccordView:
    """A page of what waits, the oldest first."""
    numbers = f"\n-# {texts('page', page=queue.page + 1, pages=queue.pages)}" if queue.pages > 1 else ""
    blocks: list[Block | None] = []
    for item in queue.items:
        blocks += [gap(), text(_line(item, queue, texts))]
    if queue.waiting and not queue.items:
        blocks = [gap(), text(texts("review-none"))]
    kind = queue.kind.value if queue.kind else _ALL
    turn = None
    if queue.pages > 1:
        turn = row(
            press(texts("button-back"), "queue-page", kind, queue.page - 1, disabled=queue.page == 0),
            press(texts("button-next"), "queue-page", kind, queue.page + 1, disabled=queue.page + 1 == queue.pages),
        )
    return AccordView(
        text(f"## {texts('review-title')}", f"{texts('review-waiting', waiting=queue.waiting)}{numbers}"),
        *blocks,
        _open(queue, texts),
        _filter(queue, texts) if queue.waiting else None,
        turn,
        row(unattended_button(queue.unattended, texts)),
    )


def _answers(item: Item, texts: Texts) -> str:
    answers = {each: texts("yes" if each in item.worries else "no") for each in Question}
    lines = (f"- {texts(f'question-{each.value}')} – **{answer}**" for each, answer in answers.items())
    return "\n".join((texts("review-answers"), *lines))


def item_card(item: Item, doubles: Sequence[Organisation], texts: Texts) -> AccordView:
    """One item, taken by its reader, with everything to decide on it."""
    statement = [text(texts("review-statement"), cited(item.statement))] if item.statement else []
    answers = [text(_answers(item, texts))] if item.kind is not ReviewKind.REPRESENTATIVE else []
    second = [text(texts("review-second"))] if item.state is ReviewState.SECOND else []
    merge = None
    if doubles:
        options = doubles_options(doubles)
        merge = row(choose(texts("review-merge"), options, "ask-merge", item.reference))
    return AccordView(
        text(f"## {_kind(item, texts)}", _asked(item, texts), f"-# {texts('review-age-hint')}"),
        gap(),
        text(texts(f"review-{item.kind.value}-body")),
        *statement,
        *answers,
        *second,
        text(texts("review-doubles")) if merge else None,
        merge,
        row(press(texts("button-read-record"), "open", item.reference)) if item.kind is ReviewKind.RECORD else None,
        row(*_decisions(item, texts)),
        text(f"-# {texts('review-claimed')}"),
    )


def _decisions(item: Item, texts: Texts) -> list[AccordButton]:
    return [
        press(texts(f"button-approve-{item.kind.value}"), "review-approve", item.id, style=discord.ButtonStyle.primary),
        press(texts("button-send-back"), "review-reason", "back", item.id),
        press(texts("button-restrict"), "review-reason", "restrict", item.id),
        press(texts("button-release"), "review-release", item.id),
    ]


def decided_card(item: Item, state: ReviewState, texts: Texts) -> AccordView:
    """What was decided, and the way back to the queue."""
    subject = safe(item.subject)
    if state is ReviewState.APPROVED:
        said = texts(f"review-approved-{item.kind.value}", subject=subject)
    else:
        said = texts(f"review-decided-{state.value.replace('_', '-')}", subject=subject)
    return AccordView(text(said), row(press(texts("button-queue"), "queue")))
