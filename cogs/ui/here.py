"""Who asks, where, and in what language; and the ways to answer them."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self, TypeVar

import discord

from bot.client import AccordBot
from bot.domain.actor import Actor
from bot.domain.languages import choose
from bot.domain.members import Profile
from bot.domain.names import display_name
from bot.domain.servers import Server
from bot.services.all import Services
from bot.texts import Texts, texts_in
from cogs.ui.language import spell_command
from cogs.ui.layout import NOBODY, AccordView
from cogs.ui.notices import notice_view

T = TypeVar("T")
Asked = discord.Interaction[AccordBot]
# Discord gives up after three seconds; past this the asker is told that it is being worked on.
_PATIENCE: Final = 1.5


@dataclass(slots=True)
class Here:
    """One use of the bot by one person in one place."""

    interaction: Asked
    actor: Actor
    texts: Texts
    profile: Profile
    server: Server | None
    has_notices: bool

    @classmethod
    async def of(cls, interaction: Asked) -> Self:
        """Recognise the asker. One statement."""
        interaction.client.answering()
        user, guild = interaction.user, interaction.guild
        services = interaction.client.services
        known = await services.members.welcome(
            user.id, interaction.guild_id, guild.name if guild else str(interaction.guild_id)
        )
        setup = known.server.setup if known.server else None
        profile = known.member.profile if known.member else Profile()
        wishes = (profile.language, str(interaction.locale), setup.language if setup else None)
        role_id = setup.reviewer_role_id if setup else None
        in_server = interaction.guild_id is not None
        actor = Actor(
            discord_id=user.id,
            server_id=interaction.guild_id,
            name=display_name(user.display_name),
            admin=in_server and interaction.permissions.manage_guild,
            reviewer=role_id is not None and isinstance(user, discord.Member) and user.get_role(role_id) is not None,
            steward=user.id in interaction.client.settings.stewards,
            may_post=in_server and _may_write(interaction),
        )
        return cls(interaction, actor, texts_in(choose(wishes)), profile, known.server, known.has_notices)

    @property
    def services(self) -> Services:
        """The use cases."""
        return self.interaction.client.services

    @property
    def help_contact(self) -> str | None:
        """Whom the server named for those who need help."""
        return self.server.setup.help_contact if self.server and self.server.setup else None

    def command(self, name: str) -> str:
        """A command as the reader's Discord spells it: `/call sign` or `/appel signer`."""
        return spell_command(name, self.interaction)

    def plain_command(self, name: str) -> str:
        """The same where Discord formats nothing, as in a form."""
        return self.command(name).strip("`")

    def speak(self, language: str | None) -> None:
        """Go on in a language that was chosen just now."""
        setup = self.server.setup if self.server else None
        wishes = (language, str(self.interaction.locale), setup.language if setup else None)
        self.texts = texts_in(choose(wishes))

    async def answer(self, view: AccordView, *, files: Sequence[discord.File] = ()) -> None:
        """Answer the asker, and nobody else; then tell what they must be told."""
        if self.interaction.response.is_done():
            await self.interaction.edit_original_response(view=view, attachments=list(files), allowed_mentions=NOBODY)
        else:
            await self.interaction.response.send_message(view=view, files=list(files), ephemeral=True)
        await self._tell_notices()

    async def replace(self, view: AccordView) -> None:
        """Change the message whose button was pressed."""
        if self.interaction.response.is_done():
            await self.interaction.edit_original_response(view=view, attachments=[], allowed_mentions=NOBODY)
        else:
            await self.interaction.response.edit_message(view=view, attachments=[], allowed_mentions=NOBODY)

    async def open(self, form: discord.ui.Modal) -> None:
        """Open a form."""
        await self.interaction.response.send_modal(form)

    async def hold(self) -> None:
        """Say that the answer takes a moment."""
        await self.interaction.response.defer(ephemeral=True, thinking=True)

    async def working(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for a use case; where it takes long, the asker sees that it is being worked on."""
        task = asyncio.get_running_loop().create_task(work)
        done, _ = await asyncio.wait({task}, timeout=_PATIENCE)
        if not done and not self.interaction.response.is_done():
            await self.hold()
        return await task

    async def _tell_notices(self) -> None:
        if not self.has_notices:
            return
        self.has_notices = False
        notices = await self.services.members.take_notices(self.actor)
        if notices:
            await self.interaction.followup.send(view=notice_view(notices, self.texts), ephemeral=True)


def _may_write(interaction: Asked) -> bool:
    """Whether the asker may write where they ask."""
    allowed = interaction.permissions
    in_thread = isinstance(interaction.channel, discord.Thread)
    return allowed.send_messages_in_threads if in_thread else allowed.send_messages
