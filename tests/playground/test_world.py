"""The people and places: named for what they are, and always under the same ids."""

import discord
import pytest
import simcord

from bot.playground.world import World, build_world, steward_id


@pytest.fixture
def world() -> World:
    return build_world(simcord.Env(discord.Client(intents=discord.Intents(guilds=True))))


def test_everyone_is_named_for_what_they_are(world: World) -> None:
    servers = {
        server.name: [person.name for person in world.people.values() if person.member.guild is server]
        for server in (world.coalition, world.neighbour)
    }
    assert servers == {
        "Coalition": [
            "Youth member",
            "Civil-society organiser",
            "Government focal point",
            "Reviewer",
            "Admin",
            "Steward",
        ],
        "Neighbouring network": ["Member of another server", "Second reviewer"],
    }


def test_ids_that_data_files_refer_to_never_change(world: World) -> None:
    first = 1456074443980800000
    assert [person.user.id - first for person in world.people.values()] == list(range(2, 10))
    assert [place.channel.id - first for place in world.places.values()] == [27, 28, 29, 30]
    assert (world.coalition.id - first, world.neighbour.id - first) == (18, 23)
    assert steward_id() == world.steward.user.id


def test_only_reviewers_and_admins_find_the_reviewers_channel(world: World) -> None:
    readers = {person.key for person in world.people.values() if world.places["reviewers"] in world.places_of(person)}
    assert readers == {"reviewer", "admin"}
