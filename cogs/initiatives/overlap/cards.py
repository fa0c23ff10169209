"""What may be the same as a new initiative, with the reasons in words; and what comes of each answer."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.overlap import Introducing, Reasons, Suggestion
from bot.texts import Texts
from cogs.ui.layout import AccordView, Block, gap, row, safe, text
from cogs.ui.opening import open_button
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import cut, lead_words, some_of

_TITLE: Final = 240
_NAME: Final = 160
_LIST: Final = 150


def overlap_card(draft_id: int, found: Sequence[Suggestion], texts: Texts) -> AccordView:
    """The question before an initiative is saved: is it one of these?"""
    blocks: list[Block | None] = []
    for each in found:
        blocks += [gap(), text(*_suggestion_lines(each, texts)), row(*_answers(draft_id, each, texts))]
    asks = [f"-# {texts('overlap-together')}"] if any(each.may_ask for each in found) else []
    return AccordView(
        text(f"## {texts('overlap-title')}", texts("overlap-body", count=len(found))),
        *blocks,
        gap(),
        row(_save(draft_id, texts, "button-different"), press(texts("button-back-to-draft"), "draft", draft_id)),
        *([text(*asks)] if asks else []),
    )


def _save(draft_id: int, texts: Texts, label: str) -> AccordButton:
    """Save it as another one."""
    return press(texts(label), "overlap-different", draft_id, style=discord.ButtonStyle.success)


def _suggestion_lines(suggestion: Suggestion, texts: Texts) -> list[str]:
    kept = suggestion.initiative
    return [
        f"**{cut(kept.record.title_in(texts.language), _TITLE)}**",
        f"-# {kept.reference} · {lead_words(kept.lead, texts, room=_NAME)}",
        texts("overlap-reasons", reasons=" · ".join(reason_words(suggestion.reasons, texts))),
    ]


def reason_words(reasons: Reasons, texts: Texts) -> list[str]:
    """What is alike, in words."""
    areas = [texts(each.text_id) for each in reasons.areas]
    countries = [texts.country(each) for each in reasons.countries]
    words = [safe(each) for each in reasons.words]
    said = [
        texts("overlap-same-title") if reasons.similar_title else "",
        texts("overlap-same-organisation", name=cut(reasons.organisation, _NAME)) if reasons.organisation else "",
        texts("overlap-same-countries", count=len(countries), names=_few(countries, texts)) if countries else "",
        texts("overlap-same-areas", count=len(areas), names=_few(areas, texts)) if areas else "",
        texts("overlap-same-time") if reasons.same_time else "",
        texts("overlap-same-words", words=_few(words, texts)) if words else "",
    ]
    return [each for each in said if each]


def _few(named: Sequence[str], texts: Texts) -> str:
    return some_of(named, texts, room=_LIST)


def _answers(draft_id: int, suggestion: Suggestion, texts: Texts) -> list[AccordButton | None]:
    reference = suggestion.initiative.reference
    together = press(texts("button-together"), "overlap-together", draft_id, reference)
    return [
        open_button(texts("button-look"), reference),
        press(texts("button-same"), "overlap-same", draft_id, reference),
        together if suggestion.may_ask else None,
    ]


def same_card(draft_id: int, same: Suggestion, texts: Texts) -> AccordView:
    """It is the same one: nothing is saved, and what the reader knows can go where it belongs."""
    reference = same.initiative.reference
    if same.own:
        said, way = "same-own", press(texts("button-update"), "changed", reference, style=discord.ButtonStyle.primary)
    elif same.may_ask:
        said, way = "same-others", press(texts("button-join"), "join", reference, style=discord.ButtonStyle.primary)
    else:
        said, way = "same-nobodys", None
    return AccordView(
        text(
            f"## {texts('same-title')}",
            f"**{cut(same.initiative.record.title_in(texts.language), _TITLE)}**",
            f"-# {reference}",
            texts(said),
            texts("same-draft"),
        ),
        row(
            way,
            open_button(texts("button-look"), reference),
            press(texts("button-throw-away"), "throw-draft", draft_id),
            _save(draft_id, texts, "button-different-after-all"),
        ),
    )


def together_card(done: Introducing, texts: Texts) -> AccordView:
    """It is saved, and the others are asked; or why they are not."""
    kept = done.saved.initiative
    return AccordView(
        text(
            f"## {texts('together-title')}",
            f"**{safe(kept.record.title)}**",
            f"-# {kept.reference}",
            _what_came_of_it(done, texts),
        ),
        row(
            open_button(texts("button-open-record"), kept.reference),
            press(texts("button-introductions"), "introductions", kept.reference),
        ),
    )


def _what_came_of_it(done: Introducing, texts: Texts) -> str:
    if isinstance(done.refused, TooMuchAtOnce):
        return texts("together-too-often", until=f"<t:{done.refused.until}:R>")
    if done.refused is not None:
        return texts("together-nobody")
    return texts("together-asked" if done.now else "together-asked-before", title=cut(done.title, _TITLE))
