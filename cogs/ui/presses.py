"""Everything that is pressed or chosen from. It carries its action and arguments in its id, and so survives a restart."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final, Self

import discord
from discord import ui

from bot.client import AccordBot

Pressed = Callable[..., Awaitable[None]]
# What each action does; the `buttons.py` of each cog fill it (cogs/ui/handlers.py).
PRESSED: Final[dict[str, Pressed]] = {}

_ARGUMENTS: Final = r"(?P<action>[a-z-]+)(?P<arguments>(:[^:]*)*)"


def _custom_id(prefix: str, action: str, arguments: tuple[str | int, ...]) -> str:
    return ":".join((prefix, action, *(str(argument) for argument in arguments)))


async def _act(interaction: discord.Interaction[AccordBot], match: re.Match[str], *chosen: str) -> None:
    action = PRESSED[match["action"]]
    await action(interaction, *match["arguments"].split(":")[1:], *chosen)


class AccordButton(ui.DynamicItem[ui.Button[Any]], template=rf"press:{_ARGUMENTS}"):
    """A button. Whoever presses it is recognised anew: it may not be who was shown it."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[AccordBot], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the button again from the message it was posted with."""
        assert isinstance(item, ui.Button)
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Act; the handler answers, also for what goes wrong."""
        match = self.template.fullmatch(self.custom_id)
        assert match is not None
        await _act(interaction, match)


class AccordSelect(ui.DynamicItem[ui.Select[Any]], template=rf"choose:{_ARGUMENTS}"):
    """A choice of one from at most twenty-five."""

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[AccordBot], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Make the select again from the message it was posted with."""
        assert isinstance(item, ui.Select)
        return cls(item)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Act on what was chosen."""
        match = self.template.fullmatch(self.custom_id)
        assert match is not None
        await _act(interaction, match, self.item.values[0])


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


def choose(
    placeholder: str, options: Sequence[discord.SelectOption], action: str, *arguments: str | int
) -> AccordSelect:
    """A select that does `action` with `arguments` and what was chosen."""
    custom_id = _custom_id("choose", action, arguments)
    return AccordSelect(ui.Select(placeholder=placeholder, options=list(options), custom_id=custom_id))
