"""What people see between the forms: what is kept so far, what is not right yet, and the ways on."""

from typing import Final

import discord

from bot.domain.groups import StakeholderGroup
from bot.domain.record_drafts import Conflict, Differing
from bot.domain.typed_initiatives import FORMS, InitiativeDraft, Saved
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.initiatives.log.words import kept_lines, part_of, said
from cogs.ui.drafts import problem_lines
from cogs.ui.layout import ACCENT, TROUBLE, AccordView, gap, row, safe, text
from cogs.ui.opening import open_button
from cogs.ui.presses import AccordButton, AccordSelect, choose, press
from cogs.ui.records import cut

LAST: Final = len(FORMS)
_TITLE: Final = 300
_CONTACT: Final = 200
# What a field may take beside what someone else wrote in it.
_ROOM_OF_TWO: Final = 110


def draft_card(
    looked: InitiativeDraft,
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
    below = [f"-# {looked.before.reference}"] if looked.before else []
    waiting = [texts("draft-waits-for-author")] if draft.asking is not None and draft.asking.waiting else []
    problems = [gap(), text(f"### {texts('draft-wrong')}", *problem_lines(wrong, texts))] if wrong else []
    of = [f"-# {texts('draft-group', group=texts(group.text_id))}"] if group and looked.before is None else []
    help_ = [f"-# {texts('draft-help', contact=cut(contact, _CONTACT))}"] if contact else []
    return AccordView(
        text(*above, f"## {title}", *below, *waiting),
        gap(),
        text(*kept_lines(looked, texts)),
        *problems,
        row(*_ways(looked, texts, step)),
        row(_other_parts(looked, texts, step)),
        text(*of, f"-# {texts('draft-kept-until', date=f'<t:{int(draft.expires_at.timestamp())}:D>')}", *help_),
        colour=TROUBLE if refused else ACCENT,
    )


def _ways(looked: InitiativeDraft, texts: Texts, step: int) -> list[AccordButton]:
    number, wrong = looked.draft.id, looked.read.wrong
    to_mend = part_of(wrong[0].field) if wrong else max(step, 1)
    following = []
    # Of what was logged before, every part has been filled in: the first one is corrected, or another one chosen.
    if step < LAST and (step or looked.before is None):
        label = texts("button-next-part", step=step + 1)
        following = [press(label, "log-part", number, step + 1, style=discord.ButtonStyle.primary)]
    return [
        *following,
        press(texts("button-mend"), "log-part", number, to_mend, "mend"),
        press(texts("button-save-now"), "log-save", number, style=discord.ButtonStyle.success),
        press(texts("button-finish-later"), "draft-later", number),
        press(texts("button-throw-away"), "throw-draft", number),
    ]


def _other_parts(looked: InitiativeDraft, texts: Texts, step: int) -> AccordSelect | None:
    """The way to any of the forms, once there was more than one."""
    if step < LAST - 1 and looked.before is None:
        return None
    options = [
        discord.SelectOption(label=texts("draft-part", step=each, part=texts(f"log-part-{each}")), value=str(each))
        for each in range(1, LAST + 1)
    ]
    return choose(texts("draft-choose-part"), options, "log-part", looked.draft.id)


def saved_card(saved: Saved, texts: Texts) -> AccordView:
    """It is kept: who sees it now, and what can be done with it."""
    kept, record = saved.initiative, saved.initiative.record
    heading = ("log-corrected" if saved.corrected else "log-saved") if saved.fresh else "log-saved-before"
    seen = "log-seen-again" if saved.again else f"log-seen-{record.visibility.value}"
    shown = record.visibility is Visibility.NETWORK or record.server_id is None or saved.again
    to_network = [] if shown else [press(texts("button-show-record"), "show-record", kept.reference)]
    return AccordView(
        text(f"## {texts(heading)}", f"**{safe(record.title)}**", f"-# {kept.reference}", texts(seen)),
        row(
            open_button(texts("button-open-record"), kept.reference),
            *to_network,
            press(texts("button-log-another"), "log-initiative", "", ""),
        ),
    )


def conflict_card(conflict: Conflict, texts: Texts) -> AccordView:
    """What someone else saved meanwhile, beside what the reader typed: nothing of either is lost."""
    lines = [line for each in conflict.differing for line in _both(each, texts)]
    if not conflict.differing:
        lines = [texts("log-conflict-same")]
    number, version = conflict.draft.id, conflict.version
    return AccordView(
        text(f"## {texts('log-conflict', reference=conflict.reference)}", texts("log-conflict-body")),
        gap(),
        text(*lines),
        row(
            press(texts("button-mine-over-it"), "log-over", number, version),
            press(texts("button-take-theirs"), "log-theirs", number, style=discord.ButtonStyle.primary),
            open_button(texts("button-see-theirs"), conflict.reference),
            press(texts("button-finish-later"), "draft-later", number),
        ),
        colour=TROUBLE,
    )


def _both(each: Differing, texts: Texts) -> list[str]:
    theirs, mine = (
        said(each.field, values, texts, room=_ROOM_OF_TWO) or texts("draft-left-out")
        for values in (each.theirs, each.mine)
    )
    return [
        f"**{texts(f'typed-{each.field}')}**",
        texts("log-theirs", said=theirs),
        texts("log-mine", said=mine),
    ]
