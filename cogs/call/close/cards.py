"""What a steward sees before and after closing a Call. Pure: data and texts in, view out."""

from discord import ButtonStyle

from bot.domain.calls import Call
from bot.domain.closing import Closing
from bot.texts import Texts
from cogs.call.cards import last_word_lines, progress_button, read_button
from cogs.ui.layout import TYPED, AccordView, gap, quoted, row, text
from cogs.ui.presses import press


def ask_close_card(closing: Closing, words: str, texts: Texts) -> AccordView:
    """The question before a Call is closed, with the last word as it was typed: the message keeps it."""
    call = closing.call
    day = f"<t:{int(closing.anonymous_from.timestamp())}:D>"
    return AccordView(
        text(
            f"## {texts('close-ask-title', call=call.text.title.in_(texts.language))}",
            f"- {texts('close-ask-signatures')}",
            f"- {texts('close-ask-cards', total=closing.total)}",
            f"- {texts('close-ask-anonymised', date=day)}",
            f"- {texts('close-ask-for-good')}",
        ),
        gap(),
        text(f"**{texts('close-ask-words')}**"),
        text(quoted(words), id=TYPED),
        row(
            press(texts("button-close"), "close-now", call.reference, style=ButtonStyle.danger),
            press(texts("button-mend"), "close-again", call.reference),
            press(texts("button-leave-open"), "leave-open"),
        ),
    )


def closed_card(call: Call, texts: Texts) -> AccordView:
    """The answer to closing."""
    title = call.text.title.in_(texts.language)
    return AccordView(
        text(f"## {texts('ended-title', call=title)}", texts("close-done"), *last_word_lines(call, texts)),
        row(read_button(texts, call), progress_button(texts, call)),
    )


def left_open_card(texts: Texts) -> AccordView:
    """The answer to not closing."""
    return AccordView(text(texts("close-left-open")))
