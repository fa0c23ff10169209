"""A commitment as its reader may see it, and the answers to what is done with it. Pure: data and texts in, view out."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.calls import Call
from bot.domain.commitments import ListedCommitment, PartnerOrganisation, SeenCommitment
from bot.domain.listings import RecordPage
from bot.domain.organisations import Organisation
from bot.domain.participation import Joining
from bot.texts import Texts
from cogs.call.cards import read_button, sign_button
from cogs.commitments.makers import maker, short_maker
from cogs.commitments.sections import fitting, sections
from cogs.ui.in_short import as_many, commitment_parts
from cogs.ui.layout import TYPED, AccordView, Block, gap, quoted, row, safe, text
from cogs.ui.lists import Listed, list_card
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.records import (
    about_lines,
    cut,
    fact,
    light_words,
    neighbours,
    pages_of,
    participation_button,
    participation_words,
    point_lines,
    point_rows,
    seen_line,
    some_of,
)

# What the words of a card may take of the 4000 characters of a message, and lists and names within it.
_ROOM: Final = 3800
_LIST: Final = 170
_TITLE: Final = 310
_LABEL: Final = 80
_OPTION: Final = 100
_MOST_OPTIONS: Final = 25


def commitment_card(seen: SeenCommitment, texts: Texts, *, news: str = "") -> AccordView:
    """A commitment with all that stands around it; what is too long for a message is a press away."""
    head, foot, parts = _head(seen, texts, news), _foot(seen, texts), sections(seen, texts)
    shown = fitting(parts, _ROOM - sum(len(line) + 1 for line in (*head, *foot)), texts)
    blocks = [block for lines in shown for block in (gap(), text(*lines))]
    return AccordView(text(*head), *blocks, gap(), text(*foot), *_rows(seen, texts, whole=shown == parts))


def _head(seen: SeenCommitment, texts: Texts, news: str) -> list[str]:
    record = seen.commitment.record
    return [
        *([news] if news else []),
        f"## {cut(record.title, _TITLE)}",
        f"-# {record.reference} · {light_words(record, seen.around.light, texts)}",
        *fact(texts("commitment-stage"), texts(seen.commitment.stage.text_id)),
        *fact(texts("commitment-by"), maker(seen.by, texts)),
        *_partner_lines(seen.partners, texts),
        *fact(texts("card-participation"), participation_words(seen.around.participation, texts)),
    ]


def _partner_lines(partners: Sequence[PartnerOrganisation], texts: Texts) -> list[str]:
    lines: list[str] = []
    for standing in (Joining.AGREED, Joining.ASKED, Joining.DECLINED):
        names = [cut(each.name, _LIST) for each in partners if each.standing is standing]
        lines += fact(texts(f"commitment-partners-{standing.value}"), some_of(names, texts, room=_LIST))
    return lines


def _foot(seen: SeenCommitment, texts: Texts) -> list[str]:
    record = seen.commitment.record
    own = [f"-# {texts('commitment-own')}"] if seen.around.own else []
    return [
        *point_lines(seen.around.points, texts, room=_LIST),
        *about_lines(record, texts, room=_LIST),
        f"-# {seen_line(record, texts)}",
        *own,
    ]


def _rows(seen: SeenCommitment, texts: Texts, *, whole: bool) -> list[Block | None]:
    reference = seen.commitment.reference
    more = [
        None if whole else press(texts("button-whole"), "commitment-whole", reference, 0),
        press(texts("button-history"), "history", reference) if seen.around.more_news else None,
        participation_button(seen.commitment.record, seen.around, texts),
    ]
    return [
        row(*(_ways(seen, texts) if seen.around.may_change else [])),
        *[row(*_answers(seen, each, texts)) for each in seen.partners if each.mine][:2],
        *point_rows(seen.around.points, texts),
        row(neighbours(seen.around, texts)),
        row(*more),
    ]


def _ways(seen: SeenCommitment, texts: Texts) -> list[AccordButton]:
    reference = seen.commitment.reference
    return [
        press(texts("button-update"), "update-commitment", reference, style=discord.ButtonStyle.primary),
        press(texts("button-correct-text"), "correct-commitment", reference),
        press(texts("button-details"), "commitment-details", reference),
        press(texts("button-partners"), "commitment-partners", reference),
        press(texts("button-who-sees"), "who-sees", reference),
    ]


def _answers(seen: SeenCommitment, partner: PartnerOrganisation, texts: Texts) -> list[AccordButton]:
    """What whoever acts for an organisation that is asked may answer for it."""
    about = (seen.commitment.reference, partner.id)
    agree = "button-partner-agree" if partner.standing is Joining.ASKED else "button-partner-after-all"
    decline = "button-partner-leave" if partner.standing is Joining.AGREED else "button-partner-decline"
    name = partner.name if len(partner.name) <= _LABEL // 2 else f"{partner.name[: _LABEL // 2 - 1]}…"
    ways: list[AccordButton] = []
    if partner.standing is not Joining.AGREED:
        agreed = press(
            texts(agree, organisation=name),
            "partner-answer",
            *about,
            Joining.AGREED.value,
            style=discord.ButtonStyle.primary,
        )
        ways.append(agreed)
    if partner.standing is not Joining.DECLINED:
        ways.append(press(texts(decline, organisation=name), "partner-answer", *about, Joining.DECLINED.value))
    return ways


def made_card(seen: SeenCommitment, texts: Texts) -> AccordView:
    """The answer to making one: as others see it."""
    return commitment_card(seen, texts, news=f"### {texts('commitment-made')}")


def saved_card(seen: SeenCommitment, texts: Texts) -> AccordView:
    """The answer to changing one."""
    return commitment_card(seen, texts, news=f"### {texts('commitment-saved')}")


def whole_card(seen: SeenCommitment, page: int, texts: Texts) -> AccordView:
    """All that a commitment says, page by page; a page past the end is the last one."""
    reference = seen.commitment.reference
    pages = pages_of(line for lines in sections(seen, texts) for line in (*lines, ""))
    page = min(max(page, 0), len(pages) - 1)
    turn = [
        press(texts("button-back"), "commitment-whole", reference, page - 1, disabled=page == 0),
        press(texts("button-next"), "commitment-whole", reference, page + 1, disabled=page + 1 == len(pages)),
    ]
    numbers = f"\n-# {texts('page', page=page + 1, pages=len(pages))}" if len(pages) > 1 else ""
    return AccordView(
        text(f"## {cut(seen.commitment.record.title, _TITLE)}{numbers}"),
        gap(),
        text(pages[page] or texts("commitment-no-more")),
        row(*(turn if len(pages) > 1 else []), press(texts("button-open-record"), "open", reference)),
    )


def commitments_card(page: RecordPage[ListedCommitment], mark: str, texts: Texts, *, command: str) -> AccordView:
    """A page of commitments."""
    rows = [
        Listed(
            each.commitment.reference,
            record.title_in(texts.language),
            record.light(page.now),
            as_many(commitment_parts(each.commitment, texts, by=short_maker(each.by, texts))),
        )
        for each in page.rows
        for record in [each.commitment.record]
    ]
    first = press(texts("button-commit"), "commit", "", "", style=discord.ButtonStyle.primary)
    return list_card(page, rows, texts, mark=mark, log=first, command=command)


def not_signatory_card(call: Call, said: str, texts: Texts) -> AccordView:
    """The answer to whoever has not signed: what stands between them and a commitment."""
    return AccordView(text(said), row(sign_button(texts, call), read_button(texts, call)))


def partners_card(seen: SeenCommitment, texts: Texts, *, news: str = "") -> AccordView:
    """The organisations of a joint commitment, for whoever looks after it: asked, agreed, declined."""
    reference = seen.commitment.reference
    options = [
        discord.SelectOption(
            label=each.name[:_OPTION], value=str(each.id), description=texts(f"partner-standing-{each.standing.value}")
        )
        for each in seen.partners[:_MOST_OPTIONS]
    ]
    lines = _partner_lines(seen.partners, texts) or [texts("partners-none")]
    return AccordView(
        text(*([f"### {news}"] if news else []), f"## {cut(seen.commitment.record.title, _TITLE)}", f"-# {reference}"),
        text(*lines, f"-# {texts('partners-foot')}"),
        row(choose(texts("partners-remove"), options, "partner-remove", reference) if options else None),
        row(
            press(texts("button-ask-partner"), "partner-ask", reference, style=discord.ButtonStyle.primary),
            press(texts("button-open-record"), "open", reference),
        ),
    )


def which_partner_card(reference: str, typed: str, found: Sequence[Organisation], texts: Texts) -> AccordView:
    """The question which organisation was meant."""
    options = [
        discord.SelectOption(label=each.name[:_OPTION], value=each.reference, description=each.reference)
        for each in found[:_MOST_OPTIONS]
    ]
    return AccordView(
        text(texts("partner-which", typed=safe(typed))),
        text(quoted(typed, room=400), id=TYPED),
        row(choose(texts("partner-choose"), options, "partner-chosen", reference)),
        row(press(texts("button-mend"), "partner-ask", reference)),
    )


def commitments_withdrawn_card(number: int, texts: Texts) -> AccordView:
    """The answer to withdrawing what no signature stands behind any more."""
    return AccordView(text(texts("commitments-withdrawn", number=number)))
