"""What came of a conference: all of it, what was told just now, and the question before something is taken back."""

from typing import Final

import discord

from bot.domain.conferences import Outcome
from bot.domain.outcomes import Outcomes
from bot.domain.records import Record
from bot.texts import Texts
from cogs.conferences.browse.outcome_lines import came_line, outcome_line
from cogs.ui.layout import TROUBLE, AccordView, gap, row, text
from cogs.ui.opening import open_button
from cogs.ui.presses import choose, press
from cogs.ui.records import cut, pages_of

_TITLE: Final = 200
_ONE: Final = 300
_PAGE: Final = 3000
_OPTION: Final = 100
_OPTIONS: Final = 25


def outcomes_card(found: Outcomes, page: int, texts: Texts, *, said: str = "") -> AccordView:
    """A page of what came of a conference, below what was done just now."""
    reference = found.record.reference
    title = cut(found.record.title_in(texts.language), _TITLE)
    lines = [outcome_line(each, texts, room=_ONE) for each in found.left]
    lines += [came_line(each, texts, room=_ONE) for each in found.came]
    pages = pages_of((f"- {each}" for each in lines), room=_PAGE)
    page = min(max(page, 0), len(pages) - 1)
    last = page + 1 == len(pages)
    back = press(texts("button-back"), "outcomes", reference, page - 1, disabled=page == 0)
    following = press(texts("button-next"), "outcomes", reference, page + 1, disabled=last)
    removable = [discord.SelectOption(label=_label(each, texts), value=named) for named, each in found.named().items()]
    return AccordView(
        text(*([said] if said else []), f"## {texts('outcomes-title', title=title)}"),
        gap(),
        text(pages[page] or texts("outcomes-none")),
        row(back, following) if len(pages) > 1 else None,
        row(
            press(texts("button-add-outcome"), "outcome-add", reference, style=discord.ButtonStyle.primary)
            if found.may_change
            else None,
            open_button(texts("button-open-conference"), reference),
        ),
        row(choose(texts("outcome-take-back"), removable[:_OPTIONS], "outcome-remove", reference))
        if removable and found.may_change
        else None,
    )


def _label(each: Outcome | Record, texts: Texts) -> str:
    """In a select, where nothing is formatted."""
    if isinstance(each, Record):
        return f"{each.reference} · {each.title_in(texts.language)}"[:_OPTION]
    said = each.call.text.short_title.in_(texts.language) if each.call else " ".join(each.said.split()) or each.link
    return f"{texts(each.kind.text_id)} · {said}"[:_OPTION]


def ask_to_remove_card(found: Outcomes, named: str, texts: Texts) -> AccordView:
    """The question before an outcome is taken back; what is not there any more is said to be gone."""
    each, reference = found.named().get(named), found.record.reference
    if each is None:
        return outcomes_card(found, 0, texts, said=texts("outcome-gone"))
    line = came_line(each, texts, room=_ONE) if isinstance(each, Record) else outcome_line(each, texts, room=_ONE)
    return AccordView(
        text(f"## {texts('outcome-remove-title')}", line, texts("outcome-remove-body")),
        row(
            press(
                texts("button-take-outcome-back"),
                "outcome-remove-now",
                reference,
                named,
                style=discord.ButtonStyle.danger,
            ),
            press(texts("button-leave-it"), "outcomes", reference, 0),
        ),
        colour=TROUBLE,
    )
