"""Records for tests that are about something else: kept directly, as a member of HOME would have logged them."""

from dataclasses import replace
from typing import Any

from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.commitments import Commitment, Stage
from bot.domain.countries import Region
from bot.domain.initiatives import Initiative, Status
from bot.domain.records import Answer, Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from tests.house import House


async def head(house: House, who: Actor | None, kind: RecordKind, title: str, **more: Any) -> Record:
    """The shared part of a record that someone made now; `more` are fields of the record or of its subject."""
    owner_id = None
    if who is not None:
        async with house.database.begin() as tx:
            owner_id = (await tx.members.meet(who.discord_id, at=house.clock())).id
    about = {key: more.pop(key) for key in list(more) if key in Subject.__slots__}
    now = house.clock()
    least = Record(
        id=0,
        kind=kind,
        server_id=who.server_id if who else None,
        owner_id=owner_id,
        organisation_id=None,
        visibility=Visibility.SERVER,
        title=title,
        language="en",
        subject=Subject(**({"areas": (Area.EDUCATION,), "regions": (Region.AFRICA,)} | about)),
        group=None,
        made_at=now,
        changed_at=now,
        confirmed_at=now,
        version=1,
    )
    return replace(least, **more)


async def initiative(house: House, who: Actor | None, title: str = "Clubs", **more: Any) -> Initiative:
    """An initiative that someone logged; `more` are fields of it, of its record or of what it is about."""
    own = {key: more.pop(key) for key in list(more) if key in Initiative.__slots__}
    least = {"summary": "Young people meet.", "lead": "Youth House", "scope": Scope.LOCAL, "status": Status.RUNNING}
    record = await head(house, who, RecordKind.INITIATIVE, title, **more)
    async with house.database.begin() as tx:
        return await tx.initiatives.add(Initiative(record=record, **(least | own)))


async def commitment(house: House, who: Actor, title: str = "A club in each school", **more: Any) -> Commitment:
    """A commitment on the first point of the Call; `more` as for an initiative."""
    own = {key: more.pop(key) for key in list(more) if key in Commitment.__slots__}
    least = {"pledge": "We open a club in each school.", "stage": Stage.PLANNED}
    record = await head(house, who, RecordKind.COMMITMENT, title, **({"answers": (Answer(1, 1),)} | more))
    async with house.database.begin() as tx:
        return await tx.commitments.add(Commitment(record=record, **(least | own)))
