"""Ordering a digest as organisers do; in the language of the journey."""

import re
from typing import Any

import simcord

from tests.reading import holds, words
from tests.world import World, press, send


async def order(world: World, person: simcord.MemberActor, **typed: Any) -> Any:
    """Send the one form as it is, but for what is given."""
    channel = world.at_home(person)
    shown = await person.slash(channel, "digest create")
    return await send(person, shown, holds(shown) | {"channel": [channel]} | typed)


async def ordered(world: World, person: simcord.MemberActor, **typed: Any) -> str:
    """Order a digest. Returns its reference."""
    return reference(await order(world, person, **typed))


async def change(person: simcord.MemberActor, card: Any, label: str, **typed: Any) -> Any:
    """Open a form with a button, and send it with what is given in place of what it holds."""
    shown = await press(person, card, label)
    return await send(person, shown, holds(shown) | typed)


def reference(card: Any) -> str:
    """The reference on a card of a digest."""
    found = re.search(r"^## .*(DIG-\d+)$", words(card), re.MULTILINE)
    assert found, words(card)
    return found[1]
