"""A bare discord.py bot, to compare with: it answers constants and keeps nothing.

Same library, same intents and caches as Accord; pointed at the rig by the same two settings.
"""

import asyncio
import os
import signal
from io import BytesIO

import discord
import yarl
from discord import app_commands, ui
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

Route.BASE = os.environ["DISCORD_URL"]
DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])


class ConstantForm(ui.Modal, title="A constant form"):
    """One field of every kind that a form of Accord has."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ui.TextInput(required=False, max_length=100)
        self.way = ui.RadioGroup(
            options=[
                discord.RadioGroupOption(label="This way", value="this", default=True),
                discord.RadioGroupOption(label="That way", value="that"),
            ]
        )
        self.group = ui.Select(options=[discord.SelectOption(label="Youth", value="youth")])
        self.boxes = ui.CheckboxGroup(required=False, options=[discord.CheckboxGroupOption(label="Yes", value="yes")])
        self.where = ui.ChannelSelect(required=False)
        for text, component in (
            ("Your name", self.name),
            ("How", self.way),
            ("Group", self.group),
            ("Boxes", self.boxes),
            ("Where", self.where),
        ):
            self.add_item(ui.Label(text=text, component=component))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Say back what was filled in."""
        values = [self.name.value, self.way.value or "", *self.group.values, *self.boxes.values]
        values += [f"#{channel.name}" for channel in self.where.values]
        await interaction.response.send_message("Filled in: " + ", ".join(values), ephemeral=True)


class ConstantButton(ui.DynamicItem[ui.Button], template="constant:(?P<number>[0-9]+)"):
    """Opens the constant form; works after a restart."""

    def __init__(self, number: int) -> None:
        super().__init__(ui.Button(label="Open", custom_id=f"constant:{number}"))

    @classmethod
    async def from_custom_id(cls, _interaction, _item, match) -> "ConstantButton":
        """Build it again from what was clicked."""
        return cls(int(match["number"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Open the form."""
        await interaction.response.send_modal(ConstantForm())


class BareBot(commands.AutoShardedBot):
    """Nothing but answers."""

    def __init__(self) -> None:
        shards = {}
        if "SHARD_IDS" in os.environ:
            shards["shard_ids"] = [int(os.environ["SHARD_IDS"])]
            shards["shard_count"] = int(os.environ["SHARD_COUNT"])
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents(guilds=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            **shards,
        )

    async def setup_hook(self) -> None:
        """Publish the commands."""
        self.add_dynamic_items(ConstantButton)
        for command in (constant, form, card):
            self.tree.add_command(command)
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """The rig has no limit of identifications, so nobody waits for one."""


@app_commands.command()
async def constant(interaction: discord.Interaction) -> None:
    """Answer a constant."""
    await interaction.response.send_message(f"A constant, {interaction.locale}.", ephemeral=True)


@app_commands.command()
async def form(interaction: discord.Interaction) -> None:
    """Open the constant form."""
    await interaction.response.send_modal(ConstantForm())


async def suggest(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer one constant completion."""
    return [app_commands.Choice(name=f"{typed}, a constant", value="constant")]


@app_commands.command()
@app_commands.autocomplete(title=suggest)
async def card(interaction: discord.Interaction, channel: discord.TextChannel, title: str) -> None:
    """Post a constant card with a button there, after a pause for thought."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(title))
    view.add_item(ui.MediaGallery(discord.MediaGalleryItem("attachment://dot.png", description="A dot")))
    view.add_item(ui.ActionRow(ConstantButton(7).item))
    await channel.send(view=view, file=discord.File(BytesIO(b"a picture"), "dot.png", description="A dot"))
    await interaction.edit_original_response(content="Posted.")


async def main() -> None:
    """Run until SIGTERM."""
    discord.utils.setup_logging()
    bot = BareBot()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, lambda: asyncio.create_task(bot.close()))
    async with bot:
        await bot.start(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    asyncio.run(main())
