"""What may be looked for alone: Discord offers it by name."""

from typing import Any

from discord import app_commands

from bot.domain.found import FINDABLE, Findable, findable
from cogs.ui.choices import named_choice


class OneFindable(app_commands.Transformer):
    """A noun, chosen by its name."""

    @property
    def choices(self) -> list[app_commands.Choice[Any]]:
        """Every noun."""
        return [named_choice(f"findable-{each.value}", each.value) for each in FINDABLE]

    async def transform(self, interaction: Any, value: Any, /) -> Findable | None:
        """The noun itself."""
        return findable(value)


FindableChosen = app_commands.Transform[Findable, OneFindable]
