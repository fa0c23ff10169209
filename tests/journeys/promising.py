"""Saying what one will do, as people do it; in the language of the journey."""

import re
from typing import Any, Final

import simcord

from tests.reading import holds, words
from tests.world import World, press, send

SAY: Final = {"en": "Say what you will do", "fr": "Dire ce que vous ferez"}
NEWS: Final = {"en": "Add news", "fr": "Donner des nouvelles"}
CORRECT: Final = {"en": "Correct", "fr": "Modifier"}
MORE: Final = {"en": "Add details", "fr": "Préciser"}
TOGETHER: Final = {"en": "Partners", "fr": "Partenaires"}
ASK: Final = {"en": "Ask an organisation", "fr": "Inviter une organisation"}
OPEN: Final = {"en": "Open it", "fr": "Ouvrir la fiche"}
MEND: Final = {"en": "Correct", "fr": "Corriger"}
TITLE: Final = {"en": "A club in each school", "fr": "Un club dans chaque école"}
SAID: Final = {
    "en": "A club in each school\nWe open one a month.",
    "fr": "Un club dans chaque école\nNous en ouvrons un par mois.",
}
DELIVERABLES: Final = {
    "en": "2026-12: ten clubs\n2027: a club in each school",
    "fr": "2026-12 : dix clubs\n2027 : un club dans chaque école",
}


def promise(language: str = "en", **said: Any) -> dict[str, Any]:
    """A filled form."""
    least = {"point": ["3"], "said": SAID[language], "deliverables": DELIVERABLES[language], "marks": []}
    return least | said


async def make(world: World, person: simcord.MemberActor, language: str = "en", **said: Any) -> Any:
    """Make a commitment with the command, by someone who signed for themselves alone."""
    shown = await person.slash(world.at_home(person), "commitment make")
    return await send(person, shown, promise(language, **said))


async def signed_and_made(world: World, person: simcord.MemberActor, language: str = "en", **signing: Any) -> Any:
    """The same by someone who signs first."""
    await world.sign(person, world.at_home(person), **({"show": "name"} | signing))
    return await make(world, person, language)


def reference(answer: Any) -> str:
    """The reference of the commitment that an answer shows."""
    found = re.search(r"COM-\d+", words(answer))
    assert found is not None, words(answer)
    return found[0]


async def view(world: World, person: simcord.MemberActor, typed: str) -> Any:
    return await person.slash(world.at_home(person), "commitment view", commitment=typed)


async def tell(person: simcord.MemberActor, card: Any, language: str = "en", **news: Any) -> Any:
    """Add news from the card, and leave the rest as it is."""
    shown = await press(person, card, NEWS[language])
    return await person.submit_modal(shown, holds(shown) | news)
