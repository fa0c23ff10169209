"""Whether a conference takes place: the buttons that say it, and what is answered."""

from typing import Final

import discord

from bot.domain.conferences import Conference, ConferenceStatus, StatusSet
from bot.texts import Texts
from cogs.ui.layout import TROUBLE, AccordView, row, safe, text
from cogs.ui.opening import open_button
from cogs.ui.presses import AccordButton, press

# What each says next; what was held stays so, unless it is corrected.
_NEXT: Final = {
    ConferenceStatus.PROPOSED: (ConferenceStatus.CONFIRMED, ConferenceStatus.POSTPONED, ConferenceStatus.CANCELLED),
    ConferenceStatus.CONFIRMED: (ConferenceStatus.POSTPONED, ConferenceStatus.CANCELLED),
    ConferenceStatus.POSTPONED: (ConferenceStatus.CONFIRMED, ConferenceStatus.CANCELLED),
    ConferenceStatus.CANCELLED: (ConferenceStatus.CONFIRMED,),
    ConferenceStatus.HELD: (),
}


def status_row(conference: Conference, texts: Texts, *, begun: bool) -> discord.ui.ActionRow[AccordView] | None:
    """One click each for whoever looks after it; that it was held only once it has begun."""
    following = _NEXT[conference.status]
    if begun and conference.status not in {ConferenceStatus.HELD, ConferenceStatus.CANCELLED}:
        following = (ConferenceStatus.HELD, *following)
    return row(*(_button(conference, each, texts) for each in following))


def _button(conference: Conference, status: ConferenceStatus, texts: Texts) -> AccordButton:
    label = texts(f"button-takes-place-{status.value}")
    if status is ConferenceStatus.CANCELLED:
        return press(label, "cancel-conference", conference.reference)
    return press(label, "takes-place", conference.reference, status.value, conference.record.version)


def ask_to_cancel_card(conference: Conference, texts: Texts) -> AccordView:
    """The question before it is cancelled; of what is cancelled already, only that."""
    if conference.status is ConferenceStatus.CANCELLED:
        return status_card(StatusSet(conference, fresh=False), texts)
    record, status = conference.record, ConferenceStatus.CANCELLED
    return AccordView(
        text(f"## {texts('cancel-title')}", f"**{safe(record.title_in(texts.language))}**", texts("cancel-body")),
        row(
            press(
                texts("button-really-cancel"),
                "takes-place",
                record.reference,
                status.value,
                record.version,
                style=discord.ButtonStyle.danger,
            ),
            open_button(texts("button-do-not-cancel"), record.reference),
        ),
        colour=TROUBLE,
    )


def status_card(done: StatusSet, texts: Texts, *, also: str = "") -> AccordView:
    """How it stands since then, and what follows from that."""
    conference, record = done.conference, done.conference.record
    said = texts(f"stands-{conference.status.value}" if done.fresh else "stands-already")
    moved = conference.status is ConferenceStatus.POSTPONED
    return AccordView(
        text(f"## {texts(conference.status.text_id)}", f"**{safe(record.title_in(texts.language))}**", said),
        text(also) if also else None,
        row(
            press(texts("button-new-dates"), "edit-conference", record.reference) if moved else None,
            open_button(texts("button-open-record"), record.reference),
        ),
    )
