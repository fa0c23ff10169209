"""Setting a server up, and admitting it to the network."""

import pytest

from tests.reading import fields, holds, labels, words
from tests.world import World, press, send


async def test_a_server_is_set_up_with_one_form_of_five_fields(world: World) -> None:
    shown = await world.admin.slash(world.channel, "server setup")
    assert len(fields(shown)) == 5
    assert holds(shown) == {
        "channel": [world.channel.id],
        "language": "en",
        "reviewers": [],
        "wishes": ["post", "milestones"],
        "help": "",
    }
    done = await world.admin.submit_modal(shown, world.setup_of(world.channel))
    assert done.modal is None
    assert f"**Channel:** <#{world.channel.id}>" in words(done)
    assert f"**Reviewers:** <@&{world.reviewers.id}>" in words(done)
    assert "the welfare office" in words(done)
    assert f"The Call’s card is posted in <#{world.channel.id}>." in words(done)
    assert "This server is a guest: its signatures count here only" in words(done)
    assert f"`{world.server.id}`" in words(done)


async def test_what_is_set_up_is_changed_with_the_same_form(world: World) -> None:
    done = await world.set_up(language="fr", help="")
    again = await press(world.admin, done, "Edit")
    assert holds(again) == {
        "channel": [world.channel.id],
        "language": "fr",
        "reviewers": [world.reviewers.id],
        "wishes": ["milestones"],
        "help": "",
    }


async def test_setting_up_in_french(world: World) -> None:
    await world.in_french(world.admin)
    done = await world.set_up(language="fr")
    assert "Accord est configuré ici" in words(done)
    assert f"La carte de l’Appel est publiée dans <#{world.channel.id}>." in words(done)
    assert "Ce serveur est invité" in words(done)
    assert labels(done) == ["Modifier", "Conférences ici"]


@pytest.mark.parametrize("who", ["youth", "reviewer", "steward"])
async def test_only_admins_set_a_server_up(world: World, who: str) -> None:
    await world.set_up()
    refused = await getattr(world, who).slash(world.channel, "server setup")
    assert refused.modal is None
    assert "Only this server’s admins – those who may manage the server – may do that." in words(refused)


async def test_a_form_sent_after_the_permission_was_taken_changes_nothing(world: World) -> None:
    shown = await world.admin.slash(world.channel, "server setup")
    world.env.backend.get_guild(world.server.id).members[world.admin.id].role_ids.clear()
    refused = await send(world.admin, shown, world.setup_of(world.channel))
    assert "Only this server’s admins" in words(refused)
    assert "Only this server’s admins" in words(await world.admin.slash(world.channel, "server setup"))


async def test_a_server_counts_in_the_network_from_the_moment_a_steward_admits_it(world: World) -> None:
    await world.sign(world.stranger, world.away)
    assert await world.total() == 0
    admitted = await world.admit(world.neighbour)
    assert "Neighbouring network is part of the network now." in words(admitted)
    assert await world.total() == 1
    assert "was part of the network already. Nothing was changed." in words(await world.admit(world.neighbour))


@pytest.mark.parametrize("who", ["youth", "reviewer", "admin"])
async def test_only_stewards_admit(world: World, who: str) -> None:
    await world.set_up()
    person = getattr(world, who)
    refused = await person.slash(world.channel, "server admit", server=str(world.neighbour.id))
    assert "Only the network’s stewards may do that. Nothing was changed." in words(refused)
    assert await person.autocomplete(world.channel, "server admit", "server", "") == []


async def test_a_steward_chooses_from_the_servers_that_wait_first(world: World) -> None:
    await world.admit()
    suggested = await world.steward.autocomplete(world.channel, "server admit", "server", "")
    assert [choice["name"] for choice in suggested] == ["Neighbouring network", "Coalition"]
    by_name = await world.steward.slash(world.channel, "server admit", server="Neighbouring network")
    assert "is part of the network now" in words(by_name)


@pytest.mark.parametrize("typed", ["1", "Nowhere", "", "@everyone"])
async def test_an_unknown_server_is_not_admitted(world: World, typed: str) -> None:
    refused = await world.steward.slash(world.channel, "server admit", server=typed)
    assert "There is no such server that has Accord" in words(refused)
