"""`/digest`: the commands. Each docstring is what Discord shows."""

from discord import app_commands
from discord.ext import commands

from cogs.digests.editions.asks import preview
from cogs.digests.mine.asks import mine
from cogs.digests.orders import asks
from cogs.digests.why.asks import why
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import suggest_digests, suggest_records
from cogs.ui.translator import explained


@app_commands.guild_only()
class Digests(commands.GroupCog, group_name="digest"):
    """What is new, in a channel or for you alone, when it was asked for"""

    @app_commands.command(name="create")
    async def create(self, interaction: Asked) -> None:
        """For organisers: tell a channel regularly what is new, in one form"""
        await asks.create(await Here.of(interaction))

    @app_commands.command(name="edit")
    @explained("digest")
    @app_commands.autocomplete(digest=suggest_digests)
    async def edit(self, interaction: Asked, digest: str) -> None:
        """For organisers: change when, where, what and how a digest tells"""
        await asks.edit(await Here.of(interaction), digest)

    @app_commands.command(name="list")
    async def browse(self, interaction: Asked) -> None:
        """See the digests of this server: when the next comes, and how the last went"""
        await asks.browse(await Here.of(interaction))

    @app_commands.command(name="preview")
    @explained("digest")
    @app_commands.autocomplete(digest=suggest_digests)
    async def preview(self, interaction: Asked, digest: str) -> None:
        """See what the next edition of a digest would tell, as it would look now"""
        await preview(await Here.of(interaction), digest)

    @app_commands.command(name="why")
    @explained("record", "digest")
    @app_commands.autocomplete(record=suggest_records, digest=suggest_digests)
    async def why(self, interaction: Asked, record: str, digest: str) -> None:
        """Read whether and why a record is in a digest, or is not"""
        await why(await Here.of(interaction), record, digest)

    @app_commands.command(name="pause")
    @explained("digest")
    @app_commands.autocomplete(digest=suggest_digests)
    async def pause(self, interaction: Asked, digest: str) -> None:
        """For organisers: let a digest rest; its settings are kept"""
        await asks.pause(await Here.of(interaction), digest)

    @app_commands.command(name="resume")
    @explained("digest")
    @app_commands.autocomplete(digest=suggest_digests)
    async def resume(self, interaction: Asked, digest: str) -> None:
        """For organisers: let a digest arrive again"""
        await asks.resume(await Here.of(interaction), digest)

    @app_commands.command(name="delete")
    @explained("digest")
    @app_commands.autocomplete(digest=suggest_digests)
    async def delete(self, interaction: Asked, digest: str) -> None:
        """For organisers: delete a digest, with what is known of its editions"""
        await asks.delete(await Here.of(interaction), digest)

    @app_commands.command(name="send")
    @explained("digest")
    @app_commands.autocomplete(digest=suggest_digests)
    async def send(self, interaction: Asked, digest: str) -> None:
        """For organisers: send an edition now, with what is new since the last one"""
        await asks.send(await Here.of(interaction), digest)

    @app_commands.command(name="mine")
    async def mine(self, interaction: Asked) -> None:
        """See, begin or stop what comes to you alone, by direct message"""
        await mine(await Here.of(interaction))
