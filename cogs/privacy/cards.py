"""What is kept about one person, for that person."""

from textwrap import shorten
from typing import Final

from discord import ButtonStyle

from bot.domain.invalidations import Refusal
from bot.domain.privacy import Kept
from bot.domain.signatures import Signature
from bot.texts import Texts
from cogs.call.cards import shown_as
from cogs.profile.cards import profile_lines
from cogs.ui.layout import AccordView, Block, gap, row, safe, text
from cogs.ui.presses import press

# The copy has every reason whole.
_LONGEST_REASON: Final = 150
# Of the files of Calls the latest are named; the copy has them all.
_FILES: Final = 3
_LONGEST_FILE: Final = 40
# Of the organisations that someone acts for; the same.
_ACTING: Final = 5
# Of the records that they look after; the same.
_RECORDS: Final = 3
_LONGEST_TITLE: Final = 60


def _signature_line(kept: Kept, signature: Signature, texts: Texts) -> str:
    call = kept.calls[signature.call_id]
    return "- " + texts(
        "privacy-signature",
        call=call.text.title.in_(texts.language),
        version=signature.version,
        server=safe(kept.servers[signature.server_id]),
        date=f"<t:{int(signature.signed_at.timestamp())}:D>",
        group=texts(signature.group.text_id),
        country=texts.country(signature.country),
        shown=shown_as(signature, texts),
        write=texts("yes" if signature.may_write else "no"),
    )


def _refusal_line(kept: Kept, refusal: Refusal, texts: Texts) -> str:
    return "- " + texts(
        "privacy-refusal",
        call=kept.calls[refusal.call_id].text.title.in_(texts.language),
        server=safe(refusal.server),
        date=f"<t:{int(refusal.at.timestamp())}:D>",
        reason=safe(shorten(refusal.reason, _LONGEST_REASON, placeholder="…")),
    )


def _letters(kept: Kept, texts: Texts) -> list[str]:
    received, written = len(kept.letters_received), len(kept.letters_written)
    return [texts("privacy-letters", received=received, written=written).strip()] if received or written else []


def _call_files(kept: Kept, texts: Texts) -> list[str]:
    if not kept.call_files:
        return []
    names = [each.file_name for each in kept.call_files[-_FILES:]]
    short = [name if len(name) <= _LONGEST_FILE else f"{name[: _LONGEST_FILE - 1]}…" for name in names]
    return [texts("privacy-call-files", files=len(kept.call_files), names=safe(", ".join(short)))]


def _acting_lines(kept: Kept, texts: Texts) -> list[str]:
    return [
        "- "
        + texts(
            "privacy-acts-for",
            organisation=safe(each.named),
            date=f"<t:{int(each.asked_at.timestamp())}:D>",
            standing=each.standing.value,
        )
        for each in kept.acts_for[-_ACTING:]
    ]


def _reviewing(kept: Kept, texts: Texts) -> list[str]:
    said = sum(1 for each in kept.requests if each.statement or each.worries)
    lines = [texts("privacy-requests", requests=len(kept.requests), said=said)] if kept.requests else []
    return [*lines, texts("privacy-reviews", reviews=kept.reviews)] if kept.reviews else lines


def _record_lines(kept: Kept, texts: Texts) -> list[str]:
    records = kept.records
    if records.nothing:
        return []
    lines = [
        "- "
        + texts(
            "privacy-record",
            reference=each.reference,
            title=safe(shorten(each.title, _LONGEST_TITLE, placeholder="…")),
        )
        for each in records.latest[:_RECORDS]
    ]
    if (more := records.looked_after - len(lines)) > 0:
        lines.append("- " + texts("privacy-records-more", more=more))
    traces = texts(
        "privacy-record-traces",
        news=len(records.wrote),
        parts=len(records.takes_part),
        introductions=len(records.introduced),
        drafts=records.waiting,
    )
    assessed = [texts("privacy-assessed", notes=len(records.assessed))] if records.assessed else []
    reminders = sum(len(each.reminders) for each in records.plans)
    plans = [texts("privacy-plans", plans=len(records.plans), reminders=reminders)] if records.plans else []
    return [f"### {texts('privacy-records')}", *(lines or [f"- {texts('none')}"]), "", traces, *assessed, *plans]


def _digest_lines(kept: Kept, texts: Texts) -> list[str]:
    digests = kept.digests
    if not digests.own and not digests.set_up:
        return []
    lines = [
        "- "
        + texts(
            "privacy-digest",
            reference=each.digest.reference,
            rhythm=texts(each.digest.timing.rhythm.text_id),
            hour=each.digest.timing.hour.isoformat("minutes"),
            zone=each.digest.timing.zone,
            servers=len(each.digest.places),
        )
        for each in digests.own
    ]
    told = [texts("privacy-editions", editions=digests.editions)] if digests.own else []
    set_up = [texts("privacy-digests-set-up", digests=len(digests.set_up))] if digests.set_up else []
    return [f"### {texts('privacy-digests')}", *lines, *told, *set_up]


def kept_card(kept: Kept, texts: Texts) -> AccordView:
    """Everything that is kept, in words."""
    if kept.member is None and kept.records.nothing:
        return AccordView(text(f"## {texts('privacy-title')}", texts("privacy-nothing")))
    if kept.member is None:
        begun = texts("privacy-from-your-message", drafts=len(kept.records.begun))
        return AccordView(text(f"## {texts('privacy-title')}", begun), _rights(texts))
    records = _record_lines(kept, texts)
    digests = _digest_lines(kept, texts)
    since = f"<t:{int(kept.member.known_since.timestamp())}:D>"
    signatures = [_signature_line(kept, each, texts) for each in kept.signatures] or [f"- {texts('none')}"]
    return AccordView(
        text(f"## {texts('privacy-title')}", texts("privacy-id", id=str(kept.discord_id), since=since)),
        gap(),
        text(f"### {texts('profile-title')}", *profile_lines(kept.member.profile, texts)),
        gap(),
        text(
            f"### {texts('privacy-signatures')}",
            *signatures,
            *(_refusal_line(kept, each, texts) for each in kept.refusals),
            *_acting_lines(kept, texts),
            "",
            texts("privacy-traces", posts=kept.posts_naming, notices=len(kept.notices), lines=kept.audit_lines),
            *([texts("privacy-invalidations", number=kept.invalidations)] if kept.invalidations else []),
            *_letters(kept, texts),
            *_call_files(kept, texts),
            *_reviewing(kept, texts),
        ),
        gap() if records else None,
        text(*records) if records else None,
        gap() if digests else None,
        text(*digests) if digests else None,
        _rights(texts),
        text(f"-# {texts('privacy-never')}"),
    )


def _rights(texts: Texts) -> Block | None:
    return row(
        press(texts("button-export"), "export"),
        press(texts("button-erase"), "erase", style=ButtonStyle.danger),
    )


def ask_erase_card(texts: Texts, *, withdraw: str) -> AccordView:
    """The question before erasing: what goes, what stays, and that it cannot be taken back."""
    return AccordView(
        text(
            f"## {texts('erase-title')}",
            texts("erase-body"),
            "",
            texts("erase-stays", command=withdraw),
            "",
            texts("erase-records"),
        ),
        row(
            press(texts("button-erase-now"), "erased", style=ButtonStyle.danger),
            press(texts("button-keep"), "keep-me"),
        ),
    )


def erased_card(texts: Texts, *, known: bool) -> AccordView:
    """The answer to erasing."""
    if not known:
        return AccordView(text(texts("privacy-nothing")))
    return AccordView(text(f"## {texts('erased-title')}", texts("erased-body")))


def said_card(said: str) -> AccordView:
    """A short answer."""
    return AccordView(text(said))
