"""Records that are asked about: how each stands in a list, what one click answers, and the way to those left behind."""

import discord

from bot.domain.freshness import ENDS_AS
from bot.domain.records import Record, read_reference
from bot.texts import Texts
from cogs.ui.layout import safe
from cogs.ui.presses import AccordButton, press

# Where the question stands: alone, then it stays with what else is told there; or in a list, which goes on.
ALONE, LISTED = "alone", "list"


def answers(reference: str, texts: Texts, where: str = ALONE) -> list[AccordButton]:
    """Still true · changed · ended, as far as its noun can end."""
    known = read_reference(reference)
    buttons = [
        press(texts("button-still-true"), "still-true", where, reference, style=discord.ButtonStyle.primary),
        press(texts("button-changed"), "changed", reference),
    ]
    if known is not None and known[0] in ENDS_AS:
        buttons.append(press(texts(f"button-ended-{known[0].value}"), "ended", where, reference))
    return buttons


def record_line(record: Record, texts: Texts) -> str:
    """A record in a list of those that are asked about."""
    return texts(
        "asked-line",
        record=record.reference,
        title=safe(record.title_in(texts.language)),
        date=f"<t:{int(record.confirmed_at.timestamp())}:D>",
    )


def unattended_button(number: int, texts: Texts) -> AccordButton | None:
    """The way to the records that look for someone to look after them, where there are any."""
    return press(texts("button-unattended", number=number), "unattended") if number else None
