"""`/practice`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands


@app_commands.guild_only()
class Practices(commands.GroupCog, group_name="practice"):
    """What worked, what did not, and who reused it"""
