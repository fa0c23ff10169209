"""The fields of the forms of commitments."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

import discord
from discord import ui

from bot.domain.calls import Call
from bot.texts import Texts
from cogs.commitments.packing import WOMEN_LED, YOUTH_LED, Said

# A little more than fits, so that too long a text is explained and given back; with the sentence that explains it, both
# fit into one message.
SAID_ROOM: Final = 1700
DELIVERABLES_ROOM: Final = 1500
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


@dataclass(frozen=True, slots=True)
class PledgeFields:
    """What both forms ask that say what someone will do."""

    point: ui.Select[Any]
    said: ui.TextInput[Any]
    deliverables: ui.TextInput[Any]
    marks: ui.CheckboxGroup[Any]

    def holds(self) -> Said:
        """What was filled in."""
        return Said(
            point=int(self.point.values[0]),
            said=self.said.value,
            deliverables=self.deliverables.value,
            youth_led=YOUTH_LED in self.marks.values,
            women_led=WOMEN_LED in self.marks.values,
        )


def pledge_fields(texts: Texts, call: Call, said: Said) -> PledgeFields:
    """Those fields, with what is known."""
    points = [(str(each.number), f"{each.number}. {each.title.in_(texts.language)}") for each in call.text.points]
    marks = [(YOUTH_LED, texts("mark-youth-led")), (WOMEN_LED, texts("mark-women-led"))]
    ticked = YOUTH_LED * said.youth_led + WOMEN_LED * said.women_led
    return PledgeFields(
        point=one_of("point", points, str(said.point or "")),
        said=long_text("said", said.said, SAID_ROOM, required=True),
        deliverables=long_text("deliverables", said.deliverables, DELIVERABLES_ROOM),
        marks=boxes("marks", marks, ticked),
    )
