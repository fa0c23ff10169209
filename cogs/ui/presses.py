"""Everything that is pressed or chosen from. Its action and arguments stand in its id: it survives a restart."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, Self, cast

import discord
from discord import ui

from bot.client import AccordBot

Pressed = Callable[..., Awaitable[None]]
# What each action does; the `buttons.py` of each cog fill it (cogs/ui/handlers.py).
PRESSED: Final[dict[str, Pressed]] = {}
# What happens to a press whose action an earlier version had, and this one has not.
OUTDATED: Final = "outdated"

_ARGUMENTS: Final = r"[a-z-]+(:[^:]*)*"


def _custom_id(prefix: str, action: str, arguments: tuple[str | int, ...]) -> str:
    return ":".join((prefix, action, *(str(argument) for argument in arguments)))


async def _act(item: "AccordButton | AccordSelect", interaction: discord.Interaction[AccordBot], *chosen: str) -> None:
    _, action, *arguments = item.custom_id.split(":")
    await PRESSED.get(action, PRESSED[OUTDATED])(interaction, *arguments, *chosen)


class AccordButton(ui.DynamicItem[ui.Button[Any]], template=rf"press:{_ARGUMENTS}"):
    """A button. Whoever presses it is recognised anew: it may not be who was shown it."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button again from the message it was posted with."""
        return cls(cast("ui.Button[Any]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Act; the handler answers, also for what goes wrong."""
        await _act(self, interaction)


class AccordSelect(ui.DynamicItem[ui.Select[Any]], template=rf"choose:{_ARGUMENTS}"):
    """A choice from at most twenty-five."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the select again from the message it was posted with."""
        return cls(cast("ui.Select[Any]", item))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Act on what was chosen."""
        await _act(self, interaction, *self.item.values)


def press(
    label: str,
    action: str,
    *arguments: str | int,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    disabled: bool = False,
) -> AccordButton:
    """A button that does `action` with `arguments`."""
    custom_id = _custom_id("press", action, arguments)
    return AccordButton(ui.Button(label=label, custom_id=custom_id, style=style, disabled=disabled))


def leads_out(label: str, link: str) -> ui.Button[Any]:
    """A button that opens a page of somebody else's; Discord shows where it leads."""
    return ui.Button(label=label, url=link)


def choose(
    placeholder: str,
    options: Sequence[discord.SelectOption],
    action: str,
    *arguments: str | int,
    least: int = 1,
    most: int = 1,
) -> AccordSelect:
    """A select that does `action` with `arguments` and what was chosen: one option, unless more or none may be."""
    custom_id = _custom_id("choose", action, arguments)
    return AccordSelect(
        ui.Select(
            placeholder=placeholder,
            options=list(options),
            custom_id=custom_id,
            min_values=least,
            max_values=most,
        )
    )
