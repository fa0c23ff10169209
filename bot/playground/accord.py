"""Accord as the program that the playground shows."""

from discord.ext import commands

from bot.app import Accord
from bot.domain.actor import Actor
from bot.domain.servers import ServerSetup
from bot.playground.crowd import MadeUpPerson
from bot.playground.world import World


class AccordProgram:
    """Does for newcomers what an admin and a steward have done in a coalition's server long before."""

    def __init__(self, accord: Accord) -> None:
        self._accord = accord

    @property
    def bot(self) -> commands.AutoShardedBot:
        """The bot that lives in the virtual Discord."""
        return self._accord.bot

    async def tick(self) -> None:
        """Do all scheduled work that is due now."""
        await self._accord.tick()

    async def open_doors(self, world: World) -> None:
        """Admit and set up the coalition's server, once; then bring back what a virtual Discord forgets."""
        services, server, channel = self._accord.services, world.coalition, world.welcome.channel
        admin = Actor(world.admin.user.id, server.id, world.admin.name, admin=True, may_post=True)
        steward = Actor(world.steward.user.id, server.id, world.steward.name, steward=True)
        known = await services.servers.current(admin)
        if known is not None and known.setup is not None:
            await services.posts.repost()
            await services.scheduled_events.make_anew()
            return
        setup = ServerSetup(channel_id=channel.id, language="en", reviewer_role_id=world.reviewer_role.id)
        await services.servers.set_up(admin, setup)
        await services.conference_setup.set_up(admin, "", events=True)
        await services.servers.admit(steward, str(server.id))
        await services.posts.post_card(admin, None, channel.id)

    async def let_sign(self, world: World, first: int, people: int) -> None:
        """Let made-up people number `first` and following sign the Call in the coalition's server."""
        services = self._accord.services
        for person in map(MadeUpPerson, range(first, first + people)):
            actor = person.actor(world.coalition.id)
            await services.members.edit(actor, person.profile)
            await services.signing.sign(actor, None, person.declaration)
