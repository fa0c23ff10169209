"""The seam: what the playground asks of the program that it shows."""

from typing import Protocol

from discord.ext import commands

from bot.playground.world import World


class Program(Protocol):
    """Accord, as far as the playground needs it."""

    @property
    def bot(self) -> commands.AutoShardedBot:
        """The bot that lives in the virtual Discord."""
        ...

    async def tick(self) -> None:
        """Do all scheduled work that is due now."""
        ...

    async def open_doors(self, world: World) -> None:
        """Admit and set up the coalition's server, and post again the cards that a newcomer finds there."""
        ...

    async def let_sign(self, world: World, first: int, people: int) -> None:
        """Let made-up people number `first` and following sign the Call in the coalition's server."""
        ...
