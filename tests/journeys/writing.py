"""What stewards and readers do with letters in the journeys."""

from collections.abc import Iterable
from typing import Any

import discord
import simcord

from tests.world import World, send

EN = {"subject-en": "What comes next", "text-en": "We meet in **Montréal**. @everyone <@123456789012345678>"}
FR = {"subject-fr": "La suite", "text-fr": "Rendez-vous à **Montréal**."}
NOTHING = {"subject-en": "", "text-en": "", "subject-fr": "", "text-fr": ""}
SEND = {"en": "Send", "fr": "Envoyer"}
CORRECT = {"en": "Correct", "fr": "Corriger"}


async def begin(world: World, language: str) -> None:
    """Let the server be part of the network, and the steward and the youth member read a language."""
    await world.admit()
    if language == "fr":
        await world.in_french(world.steward, world.youth)


async def agree(world: World, *people: simcord.MemberActor) -> None:
    """Let people sign who may be written to."""
    for person in people:
        await world.sign(person, ticks=["understood", "write"])


async def write(world: World, typed: dict[str, str]) -> Any:
    """Send the form, and get the preview or what is wrong."""
    shown = await world.steward.slash(world.channel, "call write")
    return await send(world.steward, shown, NOTHING | typed)


async def ticks(world: World, times: int) -> None:
    for _ in range(times):
        await world.later(5)


def letters(person: simcord.MemberActor) -> list[discord.Message]:
    """What someone finds in their direct messages."""
    return [each for each in person.user.dm_channel.history() if not each.flags.ephemeral]


def written_to(people: Iterable[simcord.MemberActor]) -> list[int]:
    return [len(letters(person)) for person in people]
