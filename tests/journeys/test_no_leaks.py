"""No answer gives away who chose not to be seen, nor what belongs to a server that nobody admitted."""

import json
from typing import Any

import pytest

from tests.reading import alternative_texts, last_file, message, options, select_that, words
from tests.world import World, last_message, press

# Said nowhere else than by those who must not be seen.
SECRETS = ("quiet-one", "Hidden House", "Chile")


async def everything_said_to(person: Any, channel: Any) -> str:
    """Every word and every alternative text that one person gets, and what the posts of a channel say."""
    answers = [
        await person.slash(channel, command)
        for command in ("call read", "call signatories", "call progress", "privacy show", "profile show", "help")
    ]
    await press(person, answers[1], "Show to everyone here")
    answers.append(last_message(channel))
    await press(person, answers[2], "Show to everyone here")
    answers.append(last_message(channel))
    copy = json.loads(await last_file(await person.slash(channel, "privacy export")))
    shown = [words(answer) + str(alternative_texts(answer)) + str(options(answer)) for answer in answers]
    return "\n".join([*shown, json.dumps(copy, ensure_ascii=False), *map(words, channel.history())])


@pytest.mark.parametrize("show", ["counted", "group_and_country"])
async def test_who_is_counted_only_appears_nowhere(world: World, show: str) -> None:
    await world.set_up()
    quiet = world.newcomer("quiet-one")
    await world.sign(quiet, show=show, organisation="Hidden House", group=["media"])
    await world.say_of_oneself(quiet, country="Chile", organisation="Hidden House")
    await world.sign(world.youth, show="name")
    await world.tomorrow()
    for person in (world.youth, world.reviewer):
        said = await everything_said_to(person, world.channel)
        assert "2 signatures" in said
        assert not [secret for secret in (*SECRETS, "Media", str(quiet.id)) if secret in said]


async def test_only_the_name_of_an_organisation_is_shown_where_that_was_chosen(world: World) -> None:
    await world.set_up()
    quiet = world.newcomer("quiet-one")
    await world.sign(quiet, show="organisation", organisation="The Bridge", group=["media"])
    await world.say_of_oneself(quiet, country="Chile")
    said = await everything_said_to(world.youth, world.channel)
    assert "The Bridge" in said
    assert not [secret for secret in ("quiet-one", "Media", "Chile") if secret in said]


async def test_what_a_guest_server_holds_is_said_in_no_other_server(world: World) -> None:
    await world.set_up()
    await world.admit()
    away = world.newcomer("quiet-one", world.neighbour)
    await world.sign(away, world.away, show="name", organisation="Hidden House", group=["media"])
    await world.say_of_oneself(away, country="Chile")
    for person in await world.crowd(5, show="counted"):
        await world.say_of_oneself(person, country="Canada")
    await world.tomorrow()
    said = await everything_said_to(world.admin, world.channel)
    assert "5 signatures" in said
    assert "Signatures come from 1 server." in said
    assert not [secret for secret in (*SECRETS, "Media", "Neighbouring") if secret in said]
    at_home = await everything_said_to(away, world.away)
    assert "6 signatures" in at_home
    assert "**quiet-one**" in at_home


async def test_two_guest_servers_do_not_see_each_other(world: World) -> None:
    await world.sign(world.organiser, show="name", organisation="Hidden House")
    said = await everything_said_to(world.stranger, world.away)
    assert "organiser" not in said
    assert "Hidden House" not in said
    assert "0 signatures" in said


async def test_a_name_that_was_hidden_is_in_no_answer_and_no_post(world: World) -> None:
    await world.set_up()
    await world.sign(world.newcomer("quiet-one"), show="name", organisation="Hidden House")
    shown = await world.reviewer.slash(world.channel, "call signatories")
    await press(world.reviewer, shown, "Show to everyone here")
    await world.reviewer.select(message(shown), [options(shown)["quiet-one"]], custom_id=select_that(shown, "hide"))
    await world.later(60)
    said = await everything_said_to(world.admin, world.channel)
    assert not [secret for secret in ("quiet-one", "Hidden House") if secret in said]
