"""Sharing a good practice as people do; in the language of the journey."""

from typing import Any, Final

import simcord

from tests.journeys.logging import SAVE
from tests.reading import holds, message, select_that, words
from tests.world import World, press, send

# The label of each form, on the button that leads to it; a colon stands apart in French.
NEXT: Final = {
    "en": {1: "Next: what it is", 2: "Next: how it works", 3: "Next: what is known"},
    "fr": {
        1: "Suite\u00a0: de quoi il s’agit",
        2: "Suite\u00a0: comment elle marche",
        3: "Suite\u00a0: ce que l’on en sait",
    },
}
SHARED: Final = {"en": "## Shared", "fr": "## Partagée"}


async def begin(world: World, person: simcord.MemberActor, **typed: Any) -> Any:
    """Send the first form with the least that is needed, and what is given."""
    shown = await person.slash(world.at_home(person), "practice share")
    return await send(person, shown, holds(shown) | {"title": "Credible messengers", "areas": ["EDU"]} | typed)


async def choose(person: simcord.MemberActor, card: Any, name: str, *values: str) -> Any:
    """Choose below the last card: points, or marks."""
    return await person.select(message(card), list(values), custom_id=select_that(card, name))


async def shared(world: World, person: simcord.MemberActor, language: str = "en", **typed: Any) -> str:
    """Share a practice in one form. Returns its reference."""
    saved = await press(person, await begin(world, person, **typed), SAVE[language])
    assert SHARED[language] in words(saved), words(saved)
    return reference(saved)


def reference(saved: Any) -> str:
    """The reference on a card."""
    (found,) = [line.removeprefix("-# ") for line in words(saved).splitlines() if line.startswith("-# PRA-")]
    return found
