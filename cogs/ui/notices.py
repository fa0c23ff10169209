"""What someone is told on their next command."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.calls import Call
from bot.domain.notices import Notice, NoticeKind
from bot.texts import Texts
from cogs.ui import freshness, introductions
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import AccordButton, press

# What was sent back, or lapsed, and can be asked again.
_MENDED: Final = (
    NoticeKind.REPRESENTATIVE_SENT_BACK,
    NoticeKind.REPRESENTATIVE_LEFT,
    NoticeKind.ORGANISATION_SENT_BACK,
)

# About a draft that waited for the author of a message.
_DRAFTED: Final = (NoticeKind.AUTHOR_AGREED, NoticeKind.AUTHOR_DECLINED)


def notice_view(notices: Sequence[Notice], texts: Texts) -> AccordView:
    """The news for one person, a line for each, with the button that it calls for; each question above its answers."""
    answers = [_answers(each, texts) for each in notices]
    news = [each for each, buttons in zip(notices, answers, strict=True) if not buttons]
    ways = {button.custom_id: button for each in news if (button := _button(each, texts)) is not None}
    told = (text(*(_line(each, texts) for each in news)), row(*ways.values())) if news else ()
    questions = [(each, buttons) for each, buttons in zip(notices, answers, strict=True) if buttons]
    asked = [part for each, buttons in questions for part in (gap(), text(_line(each, texts)), row(*buttons))]
    return AccordView(*told, *asked[0 if told else 1 :])


def _answers(notice: Notice, texts: Texts) -> list[AccordButton]:
    """What a question can be answered with at once, by the kind of the notice; none for what is only told."""
    if notice.kind is NoticeKind.RECORD_ASKED:
        return freshness.answers(notice.detail["record"], texts)
    if notice.kind is NoticeKind.INTRODUCTION_ASKED:
        look = press(texts("button-look"), "introduction", notice.detail["introduction"])
        return [*introductions.answers(notice.detail["introduction"], texts), look]
    return []


def _line(notice: Notice, texts: Texts) -> str:
    said = {name: safe(typed) for name, typed in notice.detail.items()}
    if day := notice.detail.get("day"):
        said["day"] = texts.partial_date(day)
    if trouble := notice.detail.get("trouble"):
        said["trouble"] = trouble.replace("_", "-")
    if notice.call is not None:
        said["call"] = notice.call.text.title.in_(texts.language)
        if notice.call.anonymous_from is not None:
            said["date"] = f"<t:{int(notice.call.anonymous_from.timestamp())}:D>"
    return texts(notice.kind.text_id, **said)


def _button(notice: Notice, texts: Texts) -> AccordButton | None:
    """What can be done about it at once."""
    if notice.call is not None:
        return _about_call(notice, notice.call, texts)
    return _about_records(notice, texts) or _about_digest(notice, texts) or _about_organisation(notice, texts)


def _about_organisation(notice: Notice, texts: Texts) -> AccordButton | None:
    if notice.kind in _MENDED:
        return press(texts("button-request-again"), "ask-again", style=discord.ButtonStyle.primary)
    reference = notice.detail.get("reference")
    return press(texts("button-organisation"), "organisation", reference) if reference else None


def _about_records(notice: Notice, texts: Texts) -> AccordButton | None:
    if notice.kind is NoticeKind.RECORDS_ASKED:
        return press(texts("button-look-through"), "asked", style=discord.ButtonStyle.primary)
    if notice.kind in _DRAFTED:
        return press(texts("button-my-drafts"), "my-drafts")
    if notice.kind is NoticeKind.INTRODUCTION_AGREED:
        return press(texts("button-introduction"), "introduction", notice.detail["introduction"])
    if notice.kind is NoticeKind.JOIN_ASKED:
        return press(texts("button-who-asks"), "participants", notice.detail["record"])
    if notice.kind is NoticeKind.RECORD_SENT_BACK:
        return press(texts("button-request-again"), "show-record", notice.detail["record"])
    return press(texts("button-open-record"), "open", notice.detail["record"]) if "record" in notice.detail else None


def _about_digest(notice: Notice, texts: Texts) -> AccordButton | None:
    if (digest := notice.detail.get("digest")) is None:
        return None
    if notice.kind is NoticeKind.DIGEST_REFUSED:
        return press(texts("button-digest-resume"), "digest-go-on", digest)
    return press(texts("button-look"), "digest-open", digest)


def _about_call(notice: Notice, call: Call, texts: Texts) -> AccordButton | None:
    reference = call.reference
    if notice.kind is NoticeKind.NAME_HIDDEN:
        return press(texts("button-show"), "show", reference)
    if notice.kind is NoticeKind.REVISED:
        return press(texts("button-sign-again"), "sign", reference, style=discord.ButtonStyle.primary)
    if notice.kind is NoticeKind.ANONYMISING:
        return press(texts("button-withdraw"), "withdraw", reference)
    return None
