"""What people see between the forms: what is kept so far, what is not right yet, and the ways on."""

from collections.abc import Mapping
from typing import Any, Final

import discord

from bot.domain.groups import StakeholderGroup
from bot.domain.record_drafts import Conflict, Differing
from bot.domain.records import MOST_POINTS, reference_of
from bot.domain.typed_drafts import DraftOf, SavedOf
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.draft_fields import Asks, Options, label_of, mark_options, point_options, said
from cogs.ui.drafts import problem_lines
from cogs.ui.layout import ACCENT, TROUBLE, AccordView, Block, gap, row, safe, text
from cogs.ui.opening import open_button
from cogs.ui.presses import AccordButton, AccordSelect, choose, press
from cogs.ui.records import cut, fact

_TITLE: Final = 300
_CONTACT: Final = 200
# What a field may take beside what someone else wrote in it.
_ROOM_OF_TWO: Final = 110

Looked = DraftOf[Any, Any]


def sent(step: int) -> str:
    """The field of a draft that says whether a form was sent."""
    return f"sent-{step}"


def draft_card(
    asks: Asks,
    looked: Looked,
    understood: Mapping[str, str],
    texts: Texts,
    step: int,
    contact: str | None = None,
    group: StakeholderGroup | None = None,
    *,
    refused: bool = False,
) -> AccordView:
    """What is kept so far, and what is next. `step` is the form that was sent last, 0 for none.

    What is new will say its maker's `group`, which no form asks.
    """
    draft, wrong = looked.draft, looked.read.wrong
    title = cut(draft.one("title"), _TITLE) or texts("draft-untitled")
    above = [texts("draft-not-saved")] if refused else []
    below = [f"-# {reference_of(draft.kind, draft.record_id)}"] if draft.record_id else []
    waiting = [texts("draft-waits-for-author")] if draft.asking is not None and draft.asking.waiting else []
    problems = problem_lines(draft.kind, wrong, texts)
    of = [f"-# {texts('draft-group', group=texts(group.text_id))}"] if group and draft.record_id is None else []
    help_ = [f"-# {texts('draft-help', contact=cut(contact, _CONTACT))}"] if contact else []
    kept = _kept_lines(asks, looked, understood, texts)
    return AccordView(
        text(*above, f"## {title}", *below, *waiting),
        *([gap(), text(*kept)] if kept else []),
        *([gap(), text(f"### {texts('draft-wrong')}", *problems)] if problems else []),
        *_below(asks, looked, texts),
        row(*_ways(asks, looked, texts, step)),
        row(_other_parts(asks, looked, texts, step)),
        text(*of, f"-# {texts('draft-kept-until', date=f'<t:{int(draft.expires_at.timestamp())}:D>')}", *help_),
        colour=TROUBLE if refused else ACCENT,
    )


def _kept_lines(asks: Asks, looked: Looked, understood: Mapping[str, str], texts: Texts) -> list[str]:
    wrong = {each.field for each in looked.read.wrong}
    fields = {**looked.draft.fields, **{name: (words,) for name, words in understood.items() if name not in wrong}}
    return [
        line
        for name in asks.fields
        if name != "title" and name in fields
        for line in fact(
            texts("draft-field", name=label_of(asks.kind, name, texts)), said(asks, name, fields[name], texts)
        )
    ]


def _below(asks: Asks, looked: Looked, texts: Texts) -> list[Block | None]:
    """What is chosen without a form, once the last one was sent, or where something is corrected."""
    if not looked.draft.one(sent(asks.last)) and looked.draft.record_id is None:
        return []
    return [row(_choice(asks, name, looked, texts)) for name in asks.below]


def _choice(asks: Asks, name: str, looked: Looked, texts: Texts) -> AccordSelect | None:
    draft, most = looked.draft, asks.most.get(name, 1)
    chosen = draft.fields.get(name, ())
    options: Options
    if name == "points":
        options, most = point_options(looked.calls, chosen, texts), MOST_POINTS
    elif name == "marks":
        options = mark_options(texts, correcting=draft.record_id is not None)
        most = len(options)
    else:
        options = asks.options(name, texts)
    if not options:
        return None
    return choose(
        label_of(asks.kind, name, texts),
        [discord.SelectOption(label=label, value=value, default=value in chosen) for value, label in options],
        "draft-choice",
        asks.kind.prefix,
        draft.id,
        name,
        least=0,
        most=min(most, len(options)),
    )


def _ways(asks: Asks, looked: Looked, texts: Texts, step: int) -> list[AccordButton]:
    draft, wrong, noun = looked.draft, looked.read.wrong, asks.kind.prefix
    to_mend = asks.part_of(wrong[0].field) if wrong else max(step, 1)
    following = []
    # Of what was there before, every part has been filled in: the first one is corrected, or another one chosen.
    if step < asks.last and (step or draft.record_id is None):
        label = texts("button-next-part", part=asks.part(step + 1, texts))
        following = [press(label, "draft-part", noun, draft.id, step + 1, style=discord.ButtonStyle.primary)]
    return [
        *following,
        press(texts("button-mend"), "draft-part", noun, draft.id, to_mend, "mend"),
        press(texts("button-save-now"), "draft-save", noun, draft.id, style=discord.ButtonStyle.success),
        press(texts("button-finish-later"), "draft-later", draft.id),
        press(texts("button-throw-away"), "throw-draft", draft.id),
    ]


def _other_parts(asks: Asks, looked: Looked, texts: Texts, step: int) -> AccordSelect | None:
    """The way to any of the forms, once there was more than one."""
    if step < asks.last - 1 and looked.draft.record_id is None:
        return None
    options = [
        discord.SelectOption(label=texts("draft-part", step=each, part=asks.part(each, texts)), value=str(each))
        for each in range(1, asks.last + 1)
    ]
    return choose(texts("draft-choose-part"), options, "draft-part", asks.kind.prefix, looked.draft.id)


def saved_card(saved: SavedOf[Any], another: AccordButton, texts: Texts, *, also: str = "") -> AccordView:
    """It is kept: who sees it now, what else follows, and what can be done with it."""
    record = saved.kept.record
    if not saved.fresh:
        heading = texts("draft-saved-before")
    else:
        heading = texts("draft-corrected") if saved.corrected else texts(f"draft-became-{record.kind.value}")
    seen = "draft-seen-again" if saved.again else f"draft-seen-{record.visibility.value}"
    shown = record.visibility is Visibility.NETWORK or record.server_id is None or saved.again
    to_network = [] if shown else [press(texts("button-show-record"), "show-record", record.reference)]
    return AccordView(
        text(f"## {heading}", f"**{safe(record.title)}**", f"-# {record.reference}", texts(seen)),
        text(also) if also else None,
        row(open_button(texts("button-open-record"), record.reference), *to_network, another),
    )


def conflict_card(asks: Asks, conflict: Conflict, texts: Texts) -> AccordView:
    """What someone else saved meanwhile, beside what the reader typed: nothing of either is lost."""
    lines = [line for each in conflict.differing for line in _both(asks, each, texts)]
    if not conflict.differing:
        lines = [texts("draft-conflict-same")]
    noun, number, version = asks.kind.prefix, conflict.draft.id, conflict.version
    return AccordView(
        text(f"## {texts('draft-conflict', reference=conflict.reference)}", texts("draft-conflict-body")),
        gap(),
        text(*lines),
        row(
            press(texts("button-mine-over-it"), "draft-over", noun, number, version),
            press(texts("button-take-theirs"), "draft-theirs", noun, number, style=discord.ButtonStyle.primary),
            open_button(texts("button-see-theirs"), conflict.reference),
            press(texts("button-finish-later"), "draft-later", number),
        ),
        colour=TROUBLE,
    )


def _both(asks: Asks, each: Differing, texts: Texts) -> list[str]:
    theirs, mine = (
        said(asks, each.field, values, texts, room=min(asks.room, _ROOM_OF_TWO)) or texts("draft-left-out")
        for values in (each.theirs, each.mine)
    )
    return [
        f"**{label_of(asks.kind, each.field, texts)}**",
        texts("draft-theirs", said=theirs),
        texts("draft-mine", said=mine),
    ]
