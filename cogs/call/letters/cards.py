"""A letter as it is read, its preview, and how letters under way do. Pure: data and texts in, view out."""

from typing import Final

import discord
from discord import ButtonStyle

from bot.domain.calls import Call
from bot.domain.languages import LANGUAGES
from bot.domain.letters import DeliveryState, Desk, Letter, LetterPosting, LetterState, Preview
from bot.texts import Texts, texts_in
from cogs.ui.layout import AccordView, Block, gap, row, safe, text
from cogs.ui.presses import press

# The letters that one card has room for; the rest follow as these are done.
_SHOWN: Final = 5


def _letter(letter: LetterPosting, texts: Texts, *, preview: bool) -> list[Block | None]:
    """The letter itself: its text in Markdown, in which nobody is called. In a preview its buttons do nothing."""
    call = letter.call
    return [
        text(f"## {safe(letter.written.subject)}", discord.utils.escape_mentions(letter.written.text)),
        gap(),
        text(f"-# {texts('letter-why', call=call.text.title.in_(letter.language))}"),
        row(
            press(texts("button-read"), "read", call.reference, disabled=preview),
            press(texts("button-no-more-letters"), "no-more-letters", call.reference, disabled=preview),
        ),
    ]


def letter_card(letter: LetterPosting, texts: Texts) -> AccordView:
    """A letter as a direct message."""
    return AccordView(*_letter(letter, texts, preview=False))


def preview_card(preview: Preview, texts: Texts, *, language: str) -> AccordView:
    """A draft exactly as a reader of a language would see it, who gets it, and what can be done with it."""
    call, draft = preview.call, preview.letter
    posting = LetterPosting(call, draft.content.in_(language), language)
    heading = [f"## {texts('letter-preview-title', call=call.text.title.in_(texts.language))}"]
    heading.append(texts("letter-audience", people=preview.people))
    if preview.people:
        heading.append(texts("letter-days", days=preview.days))
    others = [other for other in LANGUAGES if other != language]
    return AccordView(
        text(*heading),
        text(f"-# {texts(f'letter-read-in-{language}')}"),
        gap(),
        *_letter(posting, texts_in(language), preview=True),
        gap(),
        row(
            *(press(texts(f"button-letter-in-{other}"), "turn-letter", draft.id, other) for other in others),
            press(
                texts("button-send-letter"),
                "send-letter",
                draft.id,
                draft.content.mark,
                style=ButtonStyle.primary,
                disabled=not preview.people,
            ),
            press(texts("button-mend"), "correct-letter", draft.id),
            press(texts("button-discard-letter"), "discard-letter", draft.id, style=ButtonStyle.danger),
        ),
    )


def _progress(letter: Letter, texts: Texts, *, halted: bool) -> str:
    done = texts(
        "letter-progress",
        sent=letter.deliveries.get(DeliveryState.SENT, 0),
        people=letter.people,
        refused=letter.deliveries.get(DeliveryState.REFUSED, 0),
        unsure=letter.deliveries.get(DeliveryState.ON_ITS_WAY, 0),
    )
    if letter.state is LetterState.STOPPED:
        when = f"<t:{int((letter.stopped_at or letter.written_at).timestamp())}:f>"
        return f"{done}\n{texts('letter-stopped', when=when, code=str(letter.stopped_by))}"
    return f"{done}\n{texts('letter-halted' if halted else 'letter-sending')}"


def desk_card(desk: Desk, texts: Texts) -> AccordView:
    """The letters about a Call that are under way, each with what can be done about it."""
    blocks: list[Block | None] = []
    for letter in desk.under_way[:_SHOWN]:
        subject = safe(letter.content.in_(texts.language).subject)
        stopped = letter.state is LetterState.STOPPED
        go_on = press(texts("button-go-on"), "go-on-letter", letter.id, style=ButtonStyle.primary)
        stop = press(texts("button-stop-letter"), "stop-letter", desk.call.reference, letter.id)
        blocks += [
            gap(),
            text(f"### {subject}", _progress(letter, texts, halted=desk.halted)),
            row(go_on if stopped else None, stop),
        ]
    title = texts("letter-desk-title", call=desk.call.text.title.in_(texts.language))
    return AccordView(
        text(f"## {title}", *([] if desk.under_way else [texts("letter-none-under-way")])),
        *blocks,
        gap(),
        row(press(texts("button-write-another"), "write-another", desk.call.reference)),
    )


def ask_stop_card(call: Call, letter: Letter, texts: Texts) -> AccordView:
    """The question before a letter is stopped for good."""
    waiting = letter.deliveries.get(DeliveryState.WAITING, 0)
    return AccordView(
        text(
            f"## {texts('letter-ask-stop-title')}",
            f"**{safe(letter.content.in_(texts.language).subject)}**",
            texts("letter-ask-stop", waiting=waiting),
        ),
        row(
            press(texts("button-stop-letter"), "end-letter", letter.id, style=ButtonStyle.danger),
            press(texts("button-keep"), "letters", call.reference),
        ),
    )


def discarded_card(texts: Texts) -> AccordView:
    """The answer to discarding a draft."""
    return AccordView(text(texts("letter-discarded")))


def no_more_letters_card(call: Call, texts: Texts) -> AccordView:
    """The answer to a reader who wants no more letters."""
    return AccordView(text(texts("letter-no-more", call=call.text.title.in_(texts.language))))
