"""`/profile`: the commands."""

from discord import app_commands
from discord.ext import commands

from cogs.profile.cards import profile_card
from cogs.profile.forms import ProfileForm
from cogs.ui.here import Asked, Here


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
class ProfileCog(commands.GroupCog, group_name="profile"):
    """What you say about yourself"""

    @app_commands.command()
    async def show(self, interaction: Asked) -> None:
        """See your group, organisation, country, language and marks"""
        here = await Here.of(interaction)
        drafts = await here.services.record_drafts.mine(here.actor)
        asked = await here.services.freshness.asked(here.actor, 0)
        await here.answer(profile_card(here.profile, here.texts, changed=False, drafts=drafts, asked=asked.number))

    @app_commands.command()
    async def edit(self, interaction: Asked) -> None:
        """Change your profile"""
        here = await Here.of(interaction)
        await here.open(ProfileForm(here.texts, here.profile))
