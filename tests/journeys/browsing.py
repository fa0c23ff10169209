"""Initiatives that someone logged before a journey begins, and finding them as people do."""

from types import SimpleNamespace
from typing import Any, Final, cast

import simcord

from bot.domain.actor import Actor
from bot.domain.commitments import Commitment
from bot.domain.conferences import Conference
from bot.domain.initiatives import Initiative
from bot.domain.practices import Adaptation, Practice
from tests.house import House
from tests.records import adaptation, commitment, conference, initiative, practice
from tests.world import World

NEXT: Final = {"en": "Next", "fr": "Suite"}
BACK: Final = {"en": "Back", "fr": "Retour"}
OPEN: Final = {"en": "Open it", "fr": "Ouvrir la fiche"}
MEND: Final = {"en": "Correct", "fr": "Corriger"}


def _house(world: World) -> House:
    """What the helpers of records need of a house."""
    return cast("House", SimpleNamespace(database=world.accord.database, clock=world.accord.now))


async def logged(world: World, person: simcord.MemberActor | None, title: str = "Clubs", **more: Any) -> Initiative:
    """An initiative that someone logged in their server; nobody for one that comes from a document."""
    who = Actor(person.id, person.guild.id) if person else None
    return await initiative(_house(world), who, title, **more)


async def pledged(
    world: World, person: simcord.MemberActor, title: str = "A club in each school", **more: Any
) -> Commitment:
    """A commitment that someone made in their server."""
    return await commitment(_house(world), Actor(person.id, person.guild.id), title, **more)


async def shared(
    world: World, person: simcord.MemberActor | None, title: str = "Credible messengers", **more: Any
) -> Practice:
    """A good practice that someone shared in their server; nobody for one that comes from a document."""
    who = Actor(person.id, person.guild.id) if person else None
    return await practice(_house(world), who, title, **more)


async def adapted(
    world: World, person: simcord.MemberActor, adapts: int, title: str = "Youth House – Lyon", **more: Any
) -> Adaptation:
    """An adaptation of a practice, or of another adaptation, that someone told in their server."""
    return await adaptation(_house(world), Actor(person.id, person.guild.id), adapts, title, **more)


async def met(
    world: World, person: simcord.MemberActor | None, title: str = "Youth and dialogue", **more: Any
) -> Conference:
    """A conference that someone added in their server; nobody for one that comes from a document."""
    who = Actor(person.id, person.guild.id) if person else None
    return await conference(_house(world), who, title, **more)


async def view(world: World, person: simcord.MemberActor, typed: str) -> Any:
    """See an initiative."""
    return await person.slash(world.at_home(person), "initiative view", initiative=typed)


async def listed(world: World, person: simcord.MemberActor, **filters: Any) -> Any:
    """Open the list."""
    return await person.slash(world.at_home(person), "initiative list", **filters)
