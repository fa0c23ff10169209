"""What can be answered with one click when a record is asked about."""

import discord

from bot.domain.freshness import ENDS_AS
from bot.domain.records import read_reference
from bot.texts import Texts
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
