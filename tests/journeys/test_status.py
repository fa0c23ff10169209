"""Asking how Accord is doing, and mending what it says."""

import discord
import pytest
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from tests.reading import labels, message, words
from tests.world import World, filled, press, send

NOT_SET_UP = (
    "Accord is not set up here: it knows no channel, no language and no reviewers. "
    "An admin sets it up in two minutes: `/server setup`."
)


def forbid(world: World, **forbidden: bool) -> None:
    """Take permissions from Accord in the channel of the Call, or give them back."""
    denied = discord.Permissions(**forbidden)
    overwrite = Overwrite(
        world.accord.bot.user.id if world.accord.bot.user else 0, OverwriteType.MEMBER, deny=denied.value
    )
    world.env.backend.set_overwrite(world.channel.id, overwrite)


def lines(answer: object) -> dict[str, list[str]]:
    """What is said, by the word that it begins with."""
    found: dict[str, list[str]] = {}
    for line in words(answer).splitlines():
        if line.startswith("- **"):
            word, said = line.removeprefix("- **").split("** – ", 1)
            found.setdefault(word, []).append(said)
    return found


async def test_a_new_server_reads_what_is_missing_and_sets_it_up_from_there(world: World) -> None:
    answer = await world.admin.slash(world.channel, "server status")
    assert message(answer).flags.ephemeral
    assert lines(answer)["Needs you"] == [
        NOT_SET_UP,
        "No card of a Call is posted here, so members do not see where to sign. Post one: `/call post`.",
    ]
    assert f"Give a steward this number: `{world.server.id}`." in words(answer)
    form = await press(world.admin, answer, "Set up")
    assert form.modal is not None
    await world.admin.submit_modal(form, world.setup_of(world.channel))
    await world.admit()
    await world.later(5)
    again = await press(world.admin, answer, "Check again")
    found = lines(again)
    assert set(found) == {"In order"}
    said = "\n".join(found["In order"])
    assert f"Set up for <#{world.channel.id}> (English)." in said
    assert f"Reviewers: <@&{world.reviewers.id}>." in said
    assert f"Accord can post in <#{world.channel.id}>." in said
    assert "This server has been part of the network since <t:" in said
    assert "One card of a Call is posted here, brought up to date <t:" in said
    assert "Nothing waits for a reviewer." in said
    assert "The day’s figures were taken <t:" in said
    assert "No news waits to be posted here." in said


@pytest.mark.parametrize(
    ("forbidden", "named"),
    [
        ({"view_channel": True}, "**View Channel**"),
        ({"send_messages": True}, "**Send Messages**"),
        ({"read_message_history": True, "attach_files": True}, "**Read Message History**, **Attach Files**"),
    ],
    ids=lambda given: given if isinstance(given, str) else None,
)
async def test_a_permission_that_is_missing_is_named_and_given_back_is_found_out(
    world: World, forbidden: dict[str, bool], named: str
) -> None:
    await world.set_up()
    forbid(world, **forbidden)
    answer = await world.reviewer.slash(world.channel, "server status")
    assert (
        f"Accord cannot do its work in <#{world.channel.id}>. In the channel’s settings, allow Accord: {named}."
        in lines(answer)["Needs you"]
    )
    forbid(world)
    again = await press(world.reviewer, answer, "Check again")
    assert f"Accord can post in <#{world.channel.id}>." in lines(again)["In order"]


async def test_in_french_in_discords_own_words(world: World) -> None:
    await world.in_french(world.admin)
    await world.set_up(help="")
    forbid(world, read_message_history=True, attach_files=True)
    answer = await world.admin.slash(world.channel, "server status")
    found = lines(answer)
    assert set(found) == {"À vous", "En attente", "En ordre"}
    assert any(
        "accordez-lui : **Voir les anciens messages**, **Joindre des fichiers**." in each for each in found["À vous"]
    )
    assert any("Personne n’est indiqué pour l’aide" in each for each in found["À vous"])
    assert any("Ce serveur est invité depuis <t:" in each for each in found["En attente"])
    assert labels(answer) == ["Configurer", "Conférences ici", "Journal des changements", "Vérifier de nouveau"]


async def test_a_channel_and_a_role_that_are_gone_are_named_as_gone(world: World) -> None:
    spare = world.server.create_text_channel("spare")
    await world.set_up(channel=spare, wishes=[])
    world.env.backend.delete_channel(spare.id)
    world.env.backend.delete_role(world.server.id, world.reviewers.id)
    await world.env.settle()
    answer = await world.admin.slash(world.channel, "server status")
    said = "\n".join(lines(answer)["Needs you"])
    assert "The channel that was chosen for the Call is gone. An admin chooses another: `/server setup`." in said
    assert "The reviewers’ role was deleted" in said


async def test_while_discord_does_not_answer_nothing_is_claimed(world: World) -> None:
    await world.set_up()
    world.env.inject_error("GET", f"/channels/{world.channel.id}", status=400, code=0)
    answer = await world.admin.slash(world.channel, "server status")
    assert f"Discord did not say whether Accord can post in <#{world.channel.id}>." in "\n".join(
        lines(answer)["Waiting"]
    )


@pytest.mark.parametrize(("french", "title"), [(False, "The network"), (True, "Le réseau")])
async def test_a_steward_reads_of_the_network_and_nobody_else_does(world: World, french: bool, title: str) -> None:
    await world.set_up()
    await world.admit()
    if french:
        await world.in_french(world.steward, world.reviewer)
    answer = await world.steward.slash(world.channel, "server status")
    assert f"### {title}" in words(answer)
    assert "Neighbouring network" in words(answer)
    assert "(CALL-1)" in words(answer)
    reviewer = await world.reviewer.slash(world.channel, "server status")
    assert "Neighbouring network" not in words(reviewer)
    assert title not in words(reviewer)


async def test_the_network_in_words(world: World) -> None:
    await world.set_up()
    answer = await world.steward.slash(world.channel, "server status")
    network = words(answer).split("### The network")[1]
    assert (
        "- **Needs you** – 2 guests wait to be admitted: Coalition, Neighbouring network. Admit with `/server admit`."
        in network
    )
    assert "- **In order** – No server is part of the network yet." in network
    assert "version 1, takes signatures." in network
    assert "No letter is on its way." in network


@pytest.mark.parametrize(
    ("french", "refusal"),
    [
        (False, "Only this server’s reviewers and admins may do that."),
        (True, "Seules les personnes chargées de la révision"),
    ],
)
async def test_a_member_is_refused(world: World, french: bool, refusal: str) -> None:
    if french:
        await world.in_french(world.youth)
    assert refusal in words(await world.youth.slash(world.channel, "server status"))


async def test_whoever_lost_the_role_presses_in_vain(world: World) -> None:
    await world.set_up()
    answer = await world.reviewer.slash(world.channel, "server status")
    world.env.backend.get_guild(world.server.id).members[world.reviewer.id].role_ids.clear()
    await world.restart()
    refused = await press(world.reviewer, answer, "Check again")
    assert "Only this server’s reviewers and admins may do that." in words(refused)


async def test_what_waits_for_a_reviewer_is_opened_from_there(world: World) -> None:
    await world.set_up()
    for_the_lab = filled(organisation="Peace Lab") | {"as": "organisation"}
    await send(world.youth, await world.youth.slash(world.channel, "call sign"), for_the_lab)
    answer = await world.reviewer.slash(world.channel, "server status")
    assert any("One item waits for a reviewer, the oldest since <t:" in each for each in lines(answer)["Needs you"])
    assert labels(answer) == ["Open the queue", "Calendars", "Log of changes", "Check again"]
    assert "Peace Lab" in words(await press(world.reviewer, answer, "Open the queue"))
    assert labels(await world.steward.slash(world.channel, "server status")) == ["Log of changes", "Check again"]
