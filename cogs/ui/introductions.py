"""The answers to whoever asks to work together; they stand beneath a notice, and beside the record."""

import discord

from bot.texts import Texts
from cogs.ui.presses import AccordButton, press


def answers(introduction_id: int | str, texts: Texts) -> list[AccordButton]:
    """Yes or no."""
    return [
        press(texts("button-introduce"), "introduce", introduction_id, style=discord.ButtonStyle.primary),
        press(texts("button-not-introduce"), "not-introduce", introduction_id),
    ]
