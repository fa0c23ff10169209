"""The fields of forms, whatever they are about, with room for what they hold already."""

from collections.abc import Collection, Sequence
from typing import Any, Final

import discord
from discord import ui

_LABEL: Final = 100


def long_text(custom_id: str, typed: str, room: int, *, required: bool = False) -> ui.TextInput[Any]:
    """A field of several lines, with room for what it holds already."""
    return ui.TextInput(
        custom_id=custom_id,
        style=discord.TextStyle.paragraph,
        required=required,
        max_length=max(room, len(typed)),
        default=typed or None,
    )


def line_of_text(custom_id: str, typed: str, room: int, *, required: bool = False) -> ui.TextInput[Any]:
    """A field of one line."""
    return ui.TextInput(custom_id=custom_id, required=required, max_length=max(room, len(typed)), default=typed or None)


def one_of(custom_id: str, choices: Sequence[tuple[str, str]], chosen: str) -> ui.Select[Any]:
    """A choice of one value, each with its words."""
    return ui.Select(
        custom_id=custom_id,
        options=[
            discord.SelectOption(label=label[:_LABEL], value=value, default=value == chosen) for value, label in choices
        ],
    )


def several_of(
    custom_id: str, choices: Sequence[tuple[str, str]], chosen: Collection[str], placeholder: str
) -> ui.Select[Any]:
    """A choice of any number of values, none included."""
    return ui.Select(
        custom_id=custom_id,
        placeholder=placeholder,
        required=False,
        min_values=0,
        max_values=len(choices),
        options=[
            discord.SelectOption(label=label[:_LABEL], value=value, default=value in chosen) for value, label in choices
        ],
    )


def boxes(custom_id: str, choices: Sequence[tuple[str, str]], ticked: Collection[str]) -> ui.CheckboxGroup[Any]:
    """Boxes, of which none has to be ticked."""
    return ui.CheckboxGroup(
        custom_id=custom_id,
        required=False,
        min_values=0,
        max_values=len(choices),
        options=[
            discord.CheckboxGroupOption(label=_short(label), value=value, default=value in ticked)
            for value, label in choices
        ],
    )


def _short(label: str) -> str:
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…"
