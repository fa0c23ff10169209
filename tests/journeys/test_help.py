"""The help page: for each what they can use, and nothing else."""

from typing import Any

import pytest

from tests.reading import labels, message, select_that, words
from tests.world import World, press

PAGES = {
    "youth": ["The Call"],
    "reviewer": ["The Call", "For organisers", "For organisers and stewards"],
    "admin": ["The Call", "For organisers", "For organisers and stewards", "For admins"],
    "steward": ["The Call", "For organisers and stewards", "For stewards"],
}
ALL = ["The Call", "For organisers", "For organisers and stewards", "For admins", "For stewards"]


async def turn(world: World, shown: Any, chapter: str) -> Any:
    return await world.youth.select(message(shown), [chapter], custom_id=select_that(shown, "help"))


@pytest.mark.parametrize("who", PAGES)
async def test_each_sees_the_pages_that_concern_them(world: World, who: str) -> None:
    await world.set_up()
    said = words(await getattr(world, who).slash(world.channel, "help"))
    assert [page for page in ALL if f"### {page}" in said.splitlines()] == PAGES[who]
    assert "If you need help in this server: the welfare office" in said


async def test_a_reviewer_of_one_server_is_none_in_another(world: World) -> None:
    await world.set_up()
    here_too = world.neighbour.add_member(world.reviewer.user)
    said = words(await here_too.slash(world.away, "help"))
    assert "For organisers" not in said
    assert "welfare" not in said


async def test_help_in_french(world: World) -> None:
    await world.set_up()
    await world.in_french(world.admin)
    shown = await world.admin.slash(world.channel, "help")
    assert "### Pour l’équipe du serveur" in words(shown)
    assert "`/call read` – Lire l’Appel" in words(shown)
    assert labels(shown) == ["Lire", "Ce qui est conservé sur moi"]


async def test_every_chapter_names_its_commands_and_menus(world: World) -> None:
    await world.set_up()
    shown = await world.youth.slash(world.channel, "help")
    assert "Good practice" not in words(shown)
    learning = await turn(world, shown, "learning")
    assert "### Learn and meet" in words(learning).splitlines()
    assert "`/practice share`" in words(learning)
    assert "**Save as good practice**" in words(learning)
    assert "### The Call" not in words(learning).splitlines()
    first = await turn(world, learning, "call")
    assert "`/call sign`" in words(first)


async def test_help_leads_to_the_call_and_to_ones_own_data(world: World) -> None:
    shown = await world.youth.slash(world.channel, "help")
    assert "## Québec’s Call for Action" in words(await press(world.youth, shown, "Read"))
    assert "Nothing is kept about you." in words(await press(world.youth, shown, "What is kept about me"))


async def test_help_in_a_direct_message_offers_what_works_there(world: World) -> None:
    shown = await world.youth.user.slash("help")
    assert labels(shown) == ["What is kept about me"]
