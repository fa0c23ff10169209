"""The label of a good practice and the notes about it. Whoever wrote one is named nowhere, their organisation is."""

from typing import Final

import discord

from bot.domain.assessing import SeenLabel
from bot.domain.practices import Assessment, Label, Ladder, SeenPractice
from bot.domain.records import Record
from bot.texts import Texts
from cogs.ui.layout import AccordView, cited, gap, row, text
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import cut, pages_of

_TITLE: Final = 310
# Of so much text, a note keeps its place on a page.
_PAGE: Final = 2800


def assess_buttons(seen: SeenPractice, texts: Texts) -> list[AccordButton]:
    """What the reader of a practice's card can do about its label; first of all, see what others wrote."""
    record = seen.practice.record
    return [press(texts("button-label"), "label", record.reference), *_ways(record, seen.ladder, texts)[:1]]


def _ways(record: Record, ladder: Ladder, texts: Texts) -> list[AccordButton]:
    """The next step of the ladder, then the way back."""
    primary = discord.ButtonStyle.primary
    ways: list[AccordButton] = []
    if ladder.may_inspire:
        ways.append(press(texts("button-inspire"), "inspire", record.reference, style=primary))
    if ladder.may_assess:
        ways.append(press(texts("button-assess"), "assess", record.reference, style=primary))
    if ladder.may_take_back:
        ways.append(press(texts("button-take-label-back"), "take-label-back", record.reference))
    return ways


def label_card(seen: SeenLabel, page: int, texts: Texts) -> AccordView:
    """How a practice is labelled, what that means, and a page of the notes; one past the end is the last."""
    record = seen.record
    pages = pages_of((_note(each, record, texts) for each in seen.notes), room=_PAGE)
    page = min(max(page, 0), len(pages) - 1)
    numbers = [f"-# {texts('page', page=page + 1, pages=len(pages))}"] if len(pages) > 1 else []
    turn = [
        press(texts("button-back"), "label-page", record.reference, page - 1, disabled=page == 0),
        press(texts("button-next"), "label-page", record.reference, page + 1, disabled=page + 1 == len(pages)),
    ]
    return AccordView(
        text(f"## {_about(record, 'label-title', texts)}", f"-# {record.reference}"),
        text(texts("label-now", label=texts(seen.label.text_id)), _meaning(seen, texts), *numbers),
        gap(),
        text(pages[page] or texts("notes-none")),
        row(*(turn if len(pages) > 1 else []), press(texts("button-open-record"), "open", record.reference)),
        row(*_ways(record, seen.ladder, texts)),
        text(f"-# {texts('label-no-stars')}"),
    )


def _meaning(seen: SeenLabel, texts: Texts) -> str:
    if seen.label is Label.SUBMITTED:
        return texts("label-about-starter" if seen.record.server_id is None else "label-about-submitted")
    if seen.label is Label.INSPIRING:
        return texts("label-about-inspiring", notes=seen.counting)
    return texts("label-about-peer-reviewed")


def _note(note: Assessment, record: Record, texts: Texts) -> str:
    date = f"<t:{int(note.at.timestamp())}:D>"
    if note.organisation:
        head = texts("note-of", organisation=cut(note.organisation, _TITLE), date=date)
    else:
        head = texts("note-of-hidden", date=date)
    earlier = [f"-# {texts('note-earlier')}"] if note.of_version != record.version else []
    return "\n".join([head, *earlier, cited(note.note)])


def ask_inspire_card(record: Record, texts: Texts) -> AccordView:
    """The question before a practice is found inspiring, as its reader read it."""
    title = cut(record.title_in(texts.language), _TITLE)
    said = texts("inspire-body", title=title, reference=record.reference)
    yes = press(
        texts("button-inspire-now"),
        "inspire-now",
        record.reference,
        record.version,
        style=discord.ButtonStyle.primary,
    )
    return AccordView(
        text(f"## {texts('inspire-title')}", said),
        row(yes, press(texts("button-open-record"), "open", record.reference)),
    )


def inspired_card(seen: SeenLabel, texts: Texts) -> AccordView:
    """The answer to finding it inspiring."""
    return _said_card(seen, _about(seen.record, "inspired-said", texts), texts)


def assessed_card(seen: SeenLabel, texts: Texts) -> AccordView:
    """The answer to a note; the second one lifted the label."""
    if seen.label is Label.PEER_REVIEWED:
        return _said_card(seen, _about(seen.record, "assessed-lifted", texts), texts)
    return _said_card(seen, _about(seen.record, "assessed-said", texts), texts)


def taken_back_card(seen: SeenLabel, texts: Texts) -> AccordView:
    """The answer to taking a label back."""
    return _said_card(seen, _about(seen.record, "label-taken-back-said", texts), texts)


def _said_card(seen: SeenLabel, said: str, texts: Texts) -> AccordView:
    reference = seen.record.reference
    return AccordView(
        text(said),
        row(press(texts("button-label"), "label", reference), press(texts("button-open-record"), "open", reference)),
    )


def _about(record: Record, text_id: str, texts: Texts) -> str:
    return texts(text_id, title=cut(record.title_in(texts.language), _TITLE))
