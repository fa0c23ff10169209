"""`/conference`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands


@app_commands.guild_only()
class Conferences(commands.GroupCog, group_name="conference"):
    """Conferences, workshops, trainings and consultations: what is ahead, and what came of them"""
