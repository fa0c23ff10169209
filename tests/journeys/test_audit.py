"""Reading who changed what: organisers in their server, stewards in the network, and nobody who signed."""

import pytest

from tests.reading import labels, message, words
from tests.world import World, press


def lines(answer: object) -> list[str]:
    """The lines of the log, without when."""
    return [line.split(":f> ", 1)[1] for line in words(answer).splitlines() if line.startswith("- <t:")]


async def post_cards(world: World, times: int) -> None:
    """Leave so many lines in the log of the coalition's server."""
    for _ in range(times):
        await world.post_card(world.admin)


async def test_organisers_read_what_was_changed_in_their_server_and_no_other(world: World) -> None:
    await world.set_up(wishes=[])
    await world.set_up(world.neighbours_admin, world.away, wishes=[])
    await world.admit()
    await world.admit(world.neighbour)
    await world.sign(world.youth, show="name")
    await world.post_card(world.admin)
    answer = await world.reviewer.slash(world.channel, "server audit")
    assert message(answer).flags.ephemeral
    assert lines(answer) == [
        f"<@{world.admin.id}> posted a Call’s card (CALL-1)",
        f"<@{world.steward.id}> admitted the server to the network",
        f"<@{world.admin.id}> set the server up",
    ]
    assert labels(answer) == []
    away = await world.neighbours_admin.slash(world.away, "server audit")
    assert lines(away) == [
        f"<@{world.steward.id}> admitted the server to the network",
        f"<@{world.neighbours_admin.id}> set the server up",
    ]
    for person in (world.youth, world.stranger):
        assert str(person.id) not in words(answer) + words(away)


async def test_in_french(world: World) -> None:
    await world.set_up(wishes=[])
    await world.in_french(world.admin)
    await post_cards(world, 16)
    answer = await world.admin.slash(world.channel, "server audit")
    assert "Ce qui a été changé ici" in words(answer)
    assert lines(answer)[0] == f"<@{world.admin.id}> a publié la carte d’un Appel (CALL-1)"
    assert labels(answer) == ["Suite"]
    older = await press(world.admin, answer, "Suite")
    assert lines(older)[-1] == f"<@{world.admin.id}> a configuré le serveur"
    assert labels(older) == ["Retour"]


async def test_pages_are_turned_in_the_same_message_after_a_restart_too(world: World) -> None:
    await world.set_up(wishes=[])
    await post_cards(world, 31)
    first = await world.reviewer.slash(world.channel, "server audit")
    assert (len(lines(first)), labels(first)) == (15, ["Next"])
    await world.restart()
    second = await press(world.reviewer, first, "Next")
    assert (len(lines(second)), labels(second)) == (15, ["Back", "Next"])
    await world.restart()
    last = await press(world.reviewer, second, "Next")
    assert (len(lines(last)), labels(last)) == (2, ["Back"])
    back = await press(world.reviewer, last, "Back")
    assert (len(lines(back)), labels(back)) == (15, ["Back", "Next"])
    assert labels(await press(world.reviewer, back, "Back")) == ["Next"]


async def test_a_log_with_nothing_in_it_says_so(world: World) -> None:
    answer = await world.admin.slash(world.channel, "server audit")
    assert "Nothing was changed yet." in words(answer)
    assert (lines(answer), labels(answer)) == ([], [])
    await world.in_french(world.neighbours_admin)
    assert "Rien n’a encore été changé." in words(await world.neighbours_admin.slash(world.away, "server audit"))


async def test_a_steward_reads_the_networks_changes_from_any_server(world: World) -> None:
    await world.set_up(wishes=[])
    await world.admit(world.neighbour)
    visitor = world.neighbour.add_member(world.steward.user)
    for answer in (
        await world.steward.slash(world.channel, "server audit"),
        await visitor.slash(world.away, "server audit"),
    ):
        assert "What was changed in the network" in words(answer)
        assert lines(answer) == [
            f"<@{world.steward.id}> admitted the server to the network (Neighbouring network)",
            "Accord itself loaded version 1 of a Call (CALL-1)",
        ]
    await world.in_french(world.steward)
    french = await world.steward.slash(world.channel, "server audit")
    assert lines(french)[-1] == "Accord a chargé la version 1 d’un Appel (CALL-1)"


async def test_a_steward_who_is_an_organiser_turns_from_one_log_to_the_other(world: World) -> None:
    await world.set_up(wishes=[])
    world.env.backend.get_guild(world.server.id).members[world.steward.id].role_ids.append(world.reviewers.id)
    answer = await world.steward.slash(world.channel, "server audit")
    assert labels(answer) == ["The whole network"]
    network = await press(world.steward, answer, "The whole network")
    assert "What was changed in the network" in words(network)
    assert labels(network) == ["This server"]
    assert "What was changed here" in words(await press(world.steward, network, "This server"))


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
    assert refusal in words(await world.youth.slash(world.channel, "server audit"))


async def test_a_steward_whom_the_settings_name_no_more_turns_no_page(world: World) -> None:
    for number in range(20):
        await world.accord.services.servers.joined({world.server.id + 1 + number: f"Server {number}"})
        await world.steward.slash(world.channel, "server admit", server=str(world.server.id + 1 + number))
    answer = await world.steward.slash(world.channel, "server audit")
    object.__setattr__(world.accord.settings, "stewards", frozenset[int]())
    refused = await press(world.steward, answer, "Next")
    assert "Only the network’s stewards may do that." in words(refused)


async def test_an_organiser_who_was_erased_is_named_no_more(world: World) -> None:
    await world.set_up(wishes=[])
    asked = await world.admin.slash(world.channel, "privacy erase")
    await press(world.admin, asked, "Erase me for good")
    answer = await world.reviewer.slash(world.channel, "server audit")
    assert lines(answer) == ["Someone who was erased since set the server up"]


async def test_the_log_opens_from_the_status(world: World) -> None:
    await world.set_up(wishes=[])
    status = await world.reviewer.slash(world.channel, "server status")
    assert lines(await press(world.reviewer, status, "Log of changes")) == [f"<@{world.admin.id}> set the server up"]
