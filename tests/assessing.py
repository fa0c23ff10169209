"""Good practices that others look at, for the tests of their labels."""

from typing import Any

from bot.domain.actor import Actor
from bot.domain.assessing import SeenLabel
from bot.domain.practices import Label, Practice
from bot.domain.servers import NETWORK
from bot.domain.visibility import Visibility
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import practice

OWNER, READER, LABS, CIRCLES = 1, 2, 10, 20
NOTE = "Clear and cheap. It lacks figures."


def reviewer(house: House, number: int = READER, server_id: int = HOME) -> Actor:
    return house.person(number, server_id, reviewer=True)


def peer(house: House, number: int) -> Actor:
    """A reviewer of another server of the network."""
    return reviewer(house, number, NEIGHBOUR)


async def shared(house: House, **more: Any) -> Practice:
    """A practice that the network sees, of the owner in HOME."""
    return await practice(house, house.person(OWNER), **({"visibility": Visibility.NETWORK} | more))


async def inspired(house: House, **more: Any) -> Practice:
    """The same, found inspiring."""
    told = await shared(house, **more)
    await house.services.assessing.inspire(reviewer(house), told.reference, version=1)
    return told


async def peers(house: House) -> tuple[int, int]:
    """Two reviewers of the neighbours, each confirmed for an organisation of their own; the ids of these."""
    labs, circles = await known(house, "Youth Lab"), await known(house, "Open Circle")
    await acts_for(house, LABS, labs, server_id=NEIGHBOUR)
    await acts_for(house, CIRCLES, circles, server_id=NEIGHBOUR)
    return labs, circles


async def assess(house: House, number: int, told: Practice, note: str = NOTE, **more: Any) -> SeenLabel:
    who = more.pop("who", peer(house, number))
    said: dict[str, Any] = {"organisation_id": None, "no_interest": True, "version": 1} | more
    return await house.services.assessing.assess(who, told.reference, note=note, **said)


async def label_of(house: House, told: Practice) -> Label:
    return (await house.services.assessing.look(house.person(OWNER), told.reference)).label


def told_to(house: House, number: int) -> list[str]:
    """What someone is to be told, in its order."""
    kept = house.kept()
    (member,) = [row["id"] for row in kept["member"] if row["discord_id"] == house.person(number).discord_id]
    return [row["kind"] for row in sorted(kept["notice"], key=lambda row: row["id"]) if row["member_id"] == member]


def logged(house: House) -> list[tuple[str, int | None]]:
    """What the log says of practices, and where."""
    rows = sorted(house.kept()["audit"], key=lambda row: row["id"])
    return [(row["action"], row["server_id"]) for row in rows if row["action"].startswith("practice.")]


async def noted_for(house: House) -> int:
    """An organisation for which people write notes about practices."""
    async with house.database.begin() as tx:
        return (await tx.organisations.named("Lab of notes", home_id=NETWORK, at=house.clock()))[0]


async def noted(house: House, who: Actor) -> None:
    """Let someone write a note about a practice of somebody else, for that organisation."""
    theirs, lab = await practice(house, house.admin(), "Clubs that last", label=Label.INSPIRING), await noted_for(house)
    async with house.database.begin() as tx:
        me = await tx.members.meet(who.discord_id, at=house.clock())
        await tx.assessments.add(theirs.record, lab, NOTE, member_id=me.id, at=house.clock())
