"""A small program in Accord's place: one card that is signed, one command, and a post at each hour."""

from collections.abc import Callable
from datetime import datetime

import discord
from discord import app_commands
from discord.ext import commands

from bot.playground.world import World


class SignForm(discord.ui.Modal, title="Sign"):
    name: discord.ui.TextInput["SignForm"] = discord.ui.TextInput(label="Name")

    def __init__(self, program: "StandIn") -> None:
        super().__init__()
        self._program = program

    async def on_submit(self, interaction: discord.Interaction) -> None:
        self._program.signed.append(self.name.value)
        await interaction.response.send_message(f"Signed by {self.name.value}.", ephemeral=True)


class Card(discord.ui.View):
    def __init__(self, program: "StandIn") -> None:
        super().__init__(timeout=None)
        self._program = program

    @discord.ui.button(label="Sign", custom_id="sign")
    async def sign(self, interaction: discord.Interaction, _: discord.ui.Button["Card"]) -> None:
        await interaction.response.send_modal(SignForm(self._program))


class Bot(commands.AutoShardedBot):
    def __init__(self) -> None:
        super().__init__(
            commands.when_mentioned,
            intents=discord.Intents(guilds=True),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
        )

    async def setup_hook(self) -> None:
        @app_commands.command(description="Say hello.")
        async def hello(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("Hello.", ephemeral=True)

        self.tree.add_command(hello)
        await self.tree.sync()


class StandIn:
    """What `open_playground` asks for, without a database."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.bot = Bot()
        self.now = now
        self.signed: list[str] = []
        self.hours: list[datetime] = []
        self._world: World | None = None

    async def open_doors(self, world: World) -> None:
        self._world = world
        channel = self.bot.get_partial_messageable(world.welcome.channel.id)
        await channel.send("The Call for Action", view=Card(self))

    async def tick(self) -> None:
        hour = self.now().replace(minute=0, second=0, microsecond=0)
        if self._world is not None and hour not in self.hours:
            self.hours.append(hour)
            channel = self.bot.get_partial_messageable(self._world.places["coalition"].channel.id)
            await channel.send(f"It is {hour:%H:%M}.")

    async def let_sign(self, world: World, first: int, people: int) -> None:
        self.signed += [f"Made-up person {number}" for number in range(first, first + people)]
