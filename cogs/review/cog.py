"""`/review`: the commands."""

import discord
from discord import app_commands
from discord.ext import commands

from cogs.review.line.buttons import place_line, show_line
from cogs.review.queue.buttons import queue
from cogs.review.signatures.buttons import open_invalidations
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import CallTyped, suggest_calls
from cogs.ui.translator import explained


@app_commands.guild_only()
class Reviews(commands.GroupCog, group_name="review"):
    """For organisers: what waits for a decision, and what was found not to be genuine"""

    @app_commands.command()
    async def queue(self, interaction: Asked) -> None:
        """For organisers: what waits for a decision"""
        await queue(await Here.of(interaction))

    @app_commands.command()
    @explained("call")
    @app_commands.autocomplete(call=suggest_calls)
    async def signatures(self, interaction: Asked, call: CallTyped = None) -> None:
        """For organisers: invalidate signatures that are not genuine, or take that back"""
        await open_invalidations(await Here.of(interaction), call)

    @app_commands.command()
    @explained("channel")
    async def channel(self, interaction: Asked, channel: discord.TextChannel | None = None) -> None:
        """For admins: one quiet line that tells reviewers what waits"""
        here = await Here.of(interaction)
        if channel is None:
            await show_line(here)
        else:
            await place_line(here, channel.id)
