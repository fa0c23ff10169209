"""The virtual Discord's people, servers and channels.

The database refers to them by id, and the ids follow the order of creation. So: add at the very end only, and build the
world before the bot starts, since its published commands take ids too.
"""

from dataclasses import dataclass, field

import discord
import simcord


@dataclass(frozen=True, slots=True)
class Person:
    """Someone whom the reader of the page can be."""

    key: str
    name: str
    user: simcord.UserHandle
    member: simcord.MemberActor


@dataclass(frozen=True, slots=True)
class Place:
    """A channel of a server, and who may read it."""

    key: str
    server: simcord.GuildHandle
    channel: simcord.ChannelHandle
    readers: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class World:
    """Everything that the reader of the page can reach."""

    coalition: simcord.GuildHandle
    neighbour: simcord.GuildHandle
    reviewer_role: simcord.RoleHandle
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    places: dict[str, Place] = field(default_factory=dict[str, Place])

    @property
    def admin(self) -> Person:
        """Who set the coalition's server up."""
        return self.people["admin"]

    @property
    def steward(self) -> Person:
        """Who admitted the coalition's server."""
        return self.people["steward"]

    @property
    def welcome(self) -> Place:
        """Where everyone arrives."""
        return self.places["welcome"]

    def places_of(self, person: Person) -> list[Place]:
        """The channels that a person can read."""
        return [place for place in self.places.values() if person in place.readers]


_OF_THE_COALITION = {
    "youth": "Youth member",
    "organiser": "Civil-society organiser",
    "government": "Government focal point",
    "reviewer": "Reviewer",
    "admin": "Admin",
    "steward": "Steward",
}
_OF_THE_NEIGHBOUR = {"other": "Member of another server", "second": "Second reviewer"}
_HIDDEN = discord.PermissionOverwrite(view_channel=False)
_SHOWN = discord.PermissionOverwrite(view_channel=True)


def build_world(env: simcord.Env) -> World:
    """Create everyone and everything, always in this order."""
    users = {key: env.create_user(name) for key, name in (_OF_THE_COALITION | _OF_THE_NEIGHBOUR).items()}
    for user in users.values():
        _ = user.dm_channel  # a channel of direct messages takes its id when it is first asked for

    coalition = env.create_guild("Coalition")
    # The role that a bot has from its invitation: so far there is no other one beside @everyone.
    bots = next(role for role in coalition.roles.values() if role.id != coalition.default_role.id)
    reviewers = coalition.create_role("Reviewer")
    admins = coalition.create_role("Admin", permissions=discord.Permissions(manage_guild=True, manage_channels=True))
    world = World(coalition, env.create_guild("Neighbouring network"), reviewers)
    roles = {"reviewer": [reviewers], "admin": [admins]}
    for key in _OF_THE_COALITION:
        member = coalition.add_member(users[key], roles=roles.get(key, []))
        world.people[key] = Person(key, users[key].name, users[key], member)

    # Nobody has set this server up yet: its reviewer may do it, and a steward may admit it.
    organisers = world.neighbour.create_role("Organiser", permissions=discord.Permissions(manage_guild=True))
    for key in _OF_THE_NEIGHBOUR:
        member = world.neighbour.add_member(users[key], roles=[organisers] if key == "second" else [])
        world.people[key] = Person(key, users[key].name, users[key], member)

    everyone = tuple(world.people[key] for key in _OF_THE_COALITION)
    for key, topic in (("welcome", "Start here: the Call for Action"), ("coalition", "What we do together")):
        world.places[key] = Place(key, coalition, coalition.create_text_channel(key, topic=topic), everyone)
    hidden = coalition.create_text_channel(
        "reviewers",
        topic="Seen by reviewers and admins only",
        overwrites={coalition.default_role: _HIDDEN, bots: _SHOWN, reviewers: _SHOWN, admins: _SHOWN},
    )
    keepers = (world.people["reviewer"], world.people["admin"])
    world.places["reviewers"] = Place("reviewers", coalition, hidden, keepers)
    other = world.neighbour.create_text_channel("welcome", topic="A server that no steward has admitted yet")
    guests = tuple(world.people[key] for key in _OF_THE_NEIGHBOUR)
    world.places["neighbour"] = Place("neighbour", world.neighbour, other, guests)
    return world


def steward_id() -> int:
    """The id that the Steward will have: the settings name it before the bot, and so its Discord, exists."""
    return build_world(simcord.Env(discord.Client(intents=discord.Intents(guilds=True)))).steward.user.id
