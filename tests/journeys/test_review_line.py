"""The reviewers' line, as admins and reviewers see it."""

from typing import Any

import pytest
import simcord

from tests.reading import labels, words
from tests.world import World, last_message, press

ALL_QUIET = {"en": "Nothing waits for a reviewer.", "fr": "Rien n’attend l’équipe de révision."}
ONE_WAITS = {
    "en": "1 thing waits for a reviewer. It came in <t:",
    "fr": "1 demande attend l’équipe de révision. Elle est arrivée <t:",
}
FOR_ONE = {"as": "organisation", "group": ["civil_society"], "organisation": "Youth Lab"}
OPEN = {"en": "Open the queue", "fr": "Ouvrir la file"}
AWAY = {"en": "Take the line away", "fr": "Retirer la ligne"}
STANDS = {"en": "The reviewers’ line stands in", "fr": "La ligne de l’équipe de révision est dans"}
NONE = {"en": "There is no reviewers’ line", "fr": "Il n’y a pas de ligne pour l’équipe de révision"}


async def place(world: World, channel: simcord.ChannelHandle | None = None) -> Any:
    """The command, as the admin uses it."""
    chosen = {} if channel is None else {"channel": channel}
    return await world.admin.slash(world.channel, "review channel", **chosen)


async def ask(world: World) -> None:
    """Let someone sign for an organisation, and time pass."""
    await world.sign(world.youth, **FOR_ONE)
    await world.later(61)


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_line_follows_what_waits_through_a_restart(world: World, language: str) -> None:
    await world.set_up(language=language, wishes=[])
    await world.in_french(*([world.admin, world.reviewer] if language == "fr" else []))
    room = world.server.create_text_channel("reviewers")
    told = await place(world, room)
    assert f"{STANDS[language]} <#{room.id}>" in words(told)
    assert labels(told) == [AWAY[language]]
    assert words(last_message(room)) == ALL_QUIET[language]
    await world.restart()
    await ask(world)
    (line,) = room.history()
    assert words(line).startswith(ONE_WAITS[language])
    assert "Youth Lab" not in words(line)
    queue = await press(world.reviewer, line, OPEN[language])
    assert "Youth Lab" in words(queue)
    where = await place(world)
    assert f"{STANDS[language]} <#{room.id}>" in words(where)
    gone = await press(world.admin, where, AWAY[language])
    assert NONE[language] in words(gone)
    assert room.history() == []
    assert NONE[language] in words(await place(world))


async def test_whoever_reads_the_line_without_being_a_reviewer_opens_nothing(world: World) -> None:
    await world.set_up(wishes=[])
    await place(world, world.channel)
    refused = await press(world.youth, last_message(world.channel), OPEN["en"])
    assert "Only this server’s reviewers and admins may do that. Nothing was changed." in words(refused)


async def test_a_second_channel_moves_the_line(world: World) -> None:
    await world.set_up(wishes=[])
    first, second = (world.server.create_text_channel(name) for name in ("first", "second"))
    await place(world, first)
    await place(world, second)
    assert (len(first.history()), len(second.history())) == (0, 1)


async def test_a_line_whose_channel_was_deleted_is_forgotten(world: World) -> None:
    await world.set_up(wishes=[])
    room = world.server.create_text_channel("reviewers")
    await place(world, room)
    world.env.inject_error("PATCH", f"/channels/{room.id}/messages/*", status=404, code=10003)
    await ask(world)
    assert NONE["en"] in words(await place(world))


async def test_a_channel_in_which_accord_may_not_write_is_said_and_nothing_changes(world: World) -> None:
    await world.set_up(wishes=[])
    await place(world, world.channel)
    closed = world.server.create_text_channel("closed")
    world.env.inject_error("POST", f"/channels/{closed.id}/messages", status=403, code=50013)
    refused = await place(world, closed)
    assert "Give it “View Channel”, “Send Messages” and “Attach Files” there, then try again." in words(refused)
    assert f"<#{world.channel.id}>" in words(await place(world))
