"""What a reviewer sees of signatures that are not genuine: what was chosen, how many, and what was decided before."""

from datetime import datetime
from textwrap import shorten
from typing import Final

from discord import ButtonStyle, SelectOption

from bot.domain.calls import Call
from bot.domain.invalidations import TAKEN_BACK_WITHIN, Chosen, Decision, DecisionsPage, Stage
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import choose, press

# A page of them with the longest reasons fits in a message; each decision by itself has its reason whole.
_LONGEST_REASON: Final = 150
_LONGEST_OPTION: Final = 100


def _at(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:f>"


def _about(chosen: Chosen, listed: str | None, texts: Texts) -> list[str]:
    """What was chosen, a line for each condition."""
    lines: list[str] = []
    if chosen.signature_id is not None:
        lines.append(texts("chosen-one") if listed is None else texts("chosen-listed", name=safe(listed)))
    if chosen.since is not None:
        lines.append(texts("chosen-since", moment=_at(chosen.since)))
    if chosen.until is not None:
        lines.append(texts("chosen-until", moment=_at(chosen.until)))
    if chosen.group is not None:
        lines.append(texts("chosen-group", group=texts(chosen.group.text_id)))
    if chosen.country is not None:
        lines.append(texts("chosen-country", country=texts.country(chosen.country)))
    return [f"- {line}" for line in lines]


def _number(decision: Decision, texts: Texts) -> str:
    if decision.invalidation.chosen.signature_id is not None:
        return texts("found-one")
    if decision.signatures is None:
        return texts("found-few")
    return texts("found-many", signatures=decision.signatures)


def _title(call: Call, texts: Texts) -> str:
    return call.text.title.in_(texts.language)


def prepared_card(decision: Decision, texts: Texts) -> AccordView:
    """The question before anything happens: which, why, how many."""
    prepared = decision.invalidation
    return AccordView(
        text(f"## {texts('invalidate-title')}", texts("invalidate-body", call=_title(decision.call, texts))),
        text(*_about(prepared.chosen, decision.listed, texts)),
        text(f"**{texts('invalidate-found')}** {_number(decision, texts)}"),
        text(f"**{texts('invalidate-reason')}** {safe(prepared.reason)}"),
        gap(),
        text(texts("invalidate-then", days=TAKEN_BACK_WITHIN.days)),
        row(
            press(texts("button-invalidate"), "invalidate", prepared.id, style=ButtonStyle.danger),
            press(texts("button-leave-signatures"), "leave-signatures", prepared.id),
        ),
    )


def invalidated_card(decision: Decision, texts: Texts) -> AccordView:
    """The answer to invalidating."""
    return AccordView(
        text(
            f"## {texts('invalidated-title')}",
            texts("invalidated-body", number=_number(decision, texts), days=TAKEN_BACK_WITHIN.days),
        ),
        row(press(texts("button-invalidations"), "invalidations", decision.call.reference, 0)),
    )


def left_card(texts: Texts) -> AccordView:
    """The answer to leaving them."""
    return AccordView(text(texts("invalidate-left")))


def _decision(decision: Decision, texts: Texts) -> list[str]:
    made = decision.invalidation
    stage = made.stage
    said = {
        Stage.UNDER_WAY: texts("decision-under-way"),
        Stage.DONE: texts("decision-done", number=_number(decision, texts)),
        Stage.TAKEN_BACK: texts("decision-taken-back", moment=_at(made.undone_at or made.asked_at)),
    }[stage]
    return [
        f"### {_at(made.asked_at)}",
        *_about(made.chosen, None, texts),
        f"- **{texts('invalidate-reason')}** {safe(shorten(made.reason, _LONGEST_REASON, placeholder='…'))}",
        f"- {said}",
    ]


def decisions_card(page: DecisionsPage, texts: Texts) -> AccordView:
    """What was invalidated here, the newest first; the way to more, and the way back while there is one."""
    reference = page.call.reference
    lines = [line for each in page.decisions for line in _decision(each, texts)] or [texts("decisions-none")]
    numbers = f"\n-# {texts('page', page=page.page + 1, pages=page.pages)}" if page.pages > 1 else ""
    options = [
        SelectOption(
            label=shorten(each.invalidation.reason, _LONGEST_OPTION, placeholder="…") or "…",
            value=str(each.invalidation.id),
            description=f"{each.invalidation.asked_at:%Y-%m-%d %H:%M} UTC",
        )
        for each in page.decisions
        if each.invalidation.id in page.open
    ]
    turn = [
        press(texts("button-back"), "invalidations-page", reference, page.page - 1, disabled=page.page == 0),
        press(
            texts("button-next"), "invalidations-page", reference, page.page + 1, disabled=page.page + 1 == page.pages
        ),
    ]
    return AccordView(
        text(f"## {texts('decisions-title', call=_title(page.call, texts))}{numbers}", texts("decisions-body")),
        gap(),
        text(*lines),
        row(choose(texts("decisions-take-back"), options, "ask-take-back") if options else None),
        row(
            press(texts("button-find-signatures"), "find-signatures", reference, style=ButtonStyle.primary),
            *(turn if page.pages > 1 else []),
        ),
    )


def ask_take_back_card(decision: Decision, texts: Texts) -> AccordView:
    """The question before an invalidation is taken back."""
    made = decision.invalidation
    return AccordView(
        text(f"## {texts('take-back-title')}", texts("take-back-body", number=_number(decision, texts))),
        text(*_about(made.chosen, None, texts)),
        text(f"**{texts('invalidate-reason')}** {safe(made.reason)}"),
        row(
            press(texts("button-take-back"), "take-back", made.id, style=ButtonStyle.primary),
            press(texts("button-keep-invalid"), "keep-invalid"),
        ),
    )


def taken_back_card(texts: Texts) -> AccordView:
    """The answer to taking back."""
    return AccordView(text(f"## {texts('taken-back-title')}", texts("taken-back-body")))


def still_invalid_card(texts: Texts) -> AccordView:
    """The answer to not taking back."""
    return AccordView(text(texts("take-back-left")))
