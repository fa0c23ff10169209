"""`/call`: the commands. Each docstring is what Discord shows."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.exports import ExportFormat
from bot.places import find_country
from cogs.call import asks
from cogs.call.cards import posted_card
from cogs.call.close.buttons import open_close_form
from cogs.call.export.handing_out import export
from cogs.call.letters.asks import write_letter
from cogs.call.publishing.buttons import look_at
from cogs.call.signatory_cards import signatories_card
from cogs.ui.here import Asked, Here
from cogs.ui.suggestions import CallTyped, suggest_calls, suggest_country
from cogs.ui.translator import explained


@app_commands.guild_only()
class Calls(commands.GroupCog, group_name="call"):
    """Read and sign a Call for Action"""

    @app_commands.command()
    @explained("call", "point")
    @app_commands.autocomplete(call=suggest_calls)
    async def read(
        self, interaction: Asked, call: CallTyped = None, point: app_commands.Range[int, 1] | None = None
    ) -> None:
        """Read the Call, point by point"""
        await asks.read(await Here.of(interaction), call, point)

    @app_commands.command()
    @explained("call", "country")
    @app_commands.autocomplete(call=suggest_calls, country=suggest_country)
    async def sign(self, interaction: Asked, call: CallTyped = None, country: str | None = None) -> None:
        """Sign the Call: one form, under a minute"""
        here = await Here.of(interaction)
        await asks.sign(here, call, find_country(country or "", here.texts))

    @app_commands.command()
    @explained("call")
    @app_commands.autocomplete(call=suggest_calls)
    async def withdraw(self, interaction: Asked, call: CallTyped = None) -> None:
        """Take your signature back"""
        await asks.withdraw(await Here.of(interaction), call)

    @app_commands.command()
    @explained("call")
    @app_commands.autocomplete(call=suggest_calls)
    async def progress(self, interaction: Asked, call: CallTyped = None) -> None:
        """See how the Call is doing, as a picture"""
        await asks.progress(await Here.of(interaction), call)

    @app_commands.command()
    @explained("call")
    @app_commands.autocomplete(call=suggest_calls)
    async def signatories(self, interaction: Asked, call: CallTyped = None) -> None:
        """See those who chose to be seen"""
        here = await Here.of(interaction)
        await here.answer(signatories_card(await asks.signatories(here, call, 0), here.texts))

    @app_commands.command()
    @explained("call", "channel")
    @app_commands.autocomplete(call=suggest_calls)
    async def post(
        self, interaction: Asked, call: CallTyped = None, channel: discord.TextChannel | None = None
    ) -> None:
        """For organisers: post the Call’s card in a channel"""
        here = await Here.of(interaction)
        await here.hold()
        channel_id = channel.id if channel else interaction.channel_id or 0
        await here.services.posts.post_card(here.actor, call, channel_id)
        await here.answer(posted_card(here.texts, channel_id))

    @app_commands.command()
    @explained("call")
    @app_commands.autocomplete(call=suggest_calls)
    async def close(self, interaction: Asked, call: CallTyped = None) -> None:
        """For stewards: close a Call, with a last word"""
        await open_close_form(await Here.of(interaction), call)

    @app_commands.command()
    @explained("call")
    @app_commands.autocomplete(call=suggest_calls)
    async def write(self, interaction: Asked, call: CallTyped = None) -> None:
        """For stewards: write to those who agreed to hear about the Call"""
        await write_letter(await Here.of(interaction), call)

    @app_commands.command(name="export")
    @explained("call", "format")
    @app_commands.autocomplete(call=suggest_calls)
    async def hand_out(
        self,
        interaction: Asked,
        call: CallTyped = None,
        format: ExportFormat = ExportFormat.XLSX,  # noqa: A002 - what people read in Discord
    ) -> None:
        """For stewards: take the signatures away as a file"""
        await export(await Here.of(interaction), call, format)

    @app_commands.command()
    @explained("file")
    async def publish(self, interaction: Asked, file: discord.Attachment) -> None:
        """For stewards: publish a Call, or a new version of one, from a file"""
        await look_at(await Here.of(interaction), file)
