"""Adding a conference as people do; in the language of the journey."""

from typing import Any, Final

import simcord

from tests.reading import holds, message, select_that, words
from tests.world import World, press, send

NEXT: Final = {
    "en": {2: "Next: who meets, and why", 3: "Next: how to take part"},
    "fr": {2: "Suite\u00a0: qui, et pourquoi", 3: "Suite\u00a0: y prendre part"},
}
SAVE: Final = {"en": "Save now", "fr": "Enregistrer"}
SAVED: Final = {"en": "## Added", "fr": "## Ajoutée"}
LEAST: Final = {"title": "Youth and the Internet", "dates": "12–14 May 2027, 09:00–17:00", "zone": "Europe/Paris"}


async def begin(world: World, person: simcord.MemberActor, **typed: Any) -> Any:
    """Send the first form with the least that is needed, and what is given."""
    shown = await person.slash(world.at_home(person), "conference add")
    return await send(person, shown, holds(shown) | LEAST | typed)


async def fill(person: simcord.MemberActor, card: Any, label: str, **typed: Any) -> Any:
    """Open a form with a button, and send it with what is given in place of what it holds."""
    shown = await press(person, card, label)
    return await send(person, shown, holds(shown) | typed)


async def chosen(person: simcord.MemberActor, card: Any, name: str, *values: str) -> Any:
    """Choose below the last card, without a form."""
    return await person.select(message(card), list(values), custom_id=select_that(card, name))


async def added(world: World, person: simcord.MemberActor, language: str = "en", **typed: Any) -> str:
    """Add a conference with two forms. Returns its reference."""
    card = await fill(person, await begin(world, person, **typed), NEXT[language][2], areas=["COM"])
    saved = await press(person, card, SAVE[language])
    assert SAVED[language] in words(saved), words(saved)
    return reference(saved)


def reference(saved: Any) -> str:
    """The reference on a card."""
    (found,) = [line.removeprefix("-# ") for line in words(saved).splitlines() if line.startswith("-# CON-")]
    return found
