"""A command that answers with a picture settles in the virtual Discord, where stray timers and tasks are found out."""

import io

import discord
import simcord
from discord import app_commands

from bot.pictures.studio import PictureStudio
from tests.pictures.samples import EMPTY


class PictureBot(discord.Client):
    def __init__(self, studio: PictureStudio) -> None:
        super().__init__(intents=discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)
        self.tree.add_command(
            app_commands.Command(name="progress", description="Show a picture", callback=self.progress)
        )
        self.studio = studio

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def progress(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        png = await self.studio.draw(EMPTY)
        picture = discord.File(io.BytesIO(png), "progress.png", description="No signatures so far")
        await interaction.followup.send(file=picture)


async def test_a_picture_is_drawn_within_a_command_and_again_after_the_worker_left() -> None:
    studio = PictureStudio(idle_seconds=0.2)
    async with simcord.run(PictureBot(studio)) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        member = guild.add_member(env.create_user("Youth member"))
        for shown in (1, 2):
            result = await member.slash(channel, "progress")
            assert result.acknowledged
            pictures = [message for message in channel.history() if message.attachments]
            assert len(pictures) == shown
            await env.advance_time(3600)
        await env.settle()
        await studio.close()
        env.raise_errors()
