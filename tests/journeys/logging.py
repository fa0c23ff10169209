"""Logging an initiative as people do; in the language of the journey."""

from typing import Any, Final

import simcord

from tests.reading import holds, message, select_that, words
from tests.world import World, press, send

# The label of each form, on the button that leads to it; a colon stands apart in French.
NEXT: Final = {
    "en": {1: "Next: what it is", 2: "Next: where and when", 3: "Next: with whom, and more"},
    "fr": {
        1: "Suite\u00a0: de quoi il s’agit",
        2: "Suite\u00a0: où et quand",
        3: "Suite\u00a0: avec qui, et plus",
    },
}
MEND: Final = {"en": "Correct", "fr": "Corriger"}
SAVE: Final = {"en": "Save now", "fr": "Enregistrer"}
LATER: Final = {"en": "Finish later", "fr": "Finir plus tard"}
THROW: Final = {"en": "Throw away", "fr": "Jeter"}
GO_ON: Final = {"en": "Continue", "fr": "Continuer"}
SAVED: Final = {"en": "## Logged", "fr": "## Ajoutée"}


async def begin(world: World, person: simcord.MemberActor, **typed: Any) -> Any:
    """Send the first form with the least that is needed, and what is given."""
    shown = await person.slash(world.at_home(person), "initiative log")
    return await send(person, shown, holds(shown) | {"title": "Youth clubs", "areas": ["EDU"]} | typed)


async def fill(person: simcord.MemberActor, card: Any, label: str, **typed: Any) -> Any:
    """Open a form with a button, and send it with what is given in place of what it holds."""
    shown = await press(person, card, label)
    return await send(person, shown, holds(shown) | typed)


async def part(person: simcord.MemberActor, card: Any, step: int) -> Any:
    """Open one of the three forms from the select of a card."""
    return await person.select(message(card), [str(step)], custom_id=select_that(card, "draft-part"))


async def logged(world: World, person: simcord.MemberActor, language: str = "en", **typed: Any) -> str:
    """Log an initiative in one form. Returns its reference."""
    saved = await press(person, await begin(world, person, **typed), SAVE[language])
    assert SAVED[language] in words(saved), words(saved)
    return reference(saved)


def reference(saved: Any) -> str:
    """The reference on a card."""
    (found,) = [line.removeprefix("-# ") for line in words(saved).splitlines() if line.startswith("-# INI-")]
    return found
