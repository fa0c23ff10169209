"""The four questions before anything becomes visible to the network, and what the reviewers are told with them."""

from collections.abc import Collection
from typing import Any, Final

import discord
from discord import ui

from bot.domain.reviews import Question
from bot.texts import Texts

# Longer than what is said may be, so that too long a text is explained and given back.
_ROOM: Final = 2900


def questions_field(texts: Texts, ticked: Collection[str]) -> ui.CheckboxGroup[Any]:
    """A box for each question; nothing has to be ticked."""
    return ui.CheckboxGroup(
        custom_id="worries",
        required=False,
        min_values=0,
        max_values=len(Question),
        options=[
            discord.CheckboxGroupOption(
                label=texts(f"question-{each.value}"), value=each.value, default=each.value in ticked
            )
            for each in Question
        ],
    )


def statement_field(typed: str) -> ui.TextInput[Any]:
    """What someone tells the reviewers; it may stay empty."""
    return ui.TextInput(
        custom_id="statement",
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=_ROOM,
        default=typed[:_ROOM] or None,
    )
