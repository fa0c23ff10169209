"""Records for tests that are about something else: kept directly, as a member of HOME would have logged them."""

from dataclasses import replace
from datetime import time
from typing import Any

from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.commitments import Commitment, Stage
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Times
from bot.domain.countries import Region
from bot.domain.dates import When
from bot.domain.initiatives import Initiative, Status
from bot.domain.practices import Adaptation, Practice, Went
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


async def practice(house: House, who: Actor | None, title: str = "Credible messengers", **more: Any) -> Practice:
    """A good practice that someone shared; `more` as for an initiative."""
    own = {key: more.pop(key) for key in list(more) if key in Practice.__slots__}
    least: dict[str, Any] = {
        "summary": "People who left a movement speak with young people.",
        "method": "They meet twice a month.",
    }
    record = await head(house, who, RecordKind.PRACTICE, title, **more)
    async with house.database.begin() as tx:
        return await tx.practices.add(Practice(record=record, **(least | own)))


async def adaptation(
    house: House, who: Actor, adapts: int, title: str = "Youth House – Lyon", **more: Any
) -> Adaptation:
    """An adaptation of a practice, or of another adaptation; `more` as for an initiative."""
    own = {key: more.pop(key) for key in list(more) if key in Adaptation.__slots__}
    least = {"lead": "Youth House", "place": "Lyon", "changed": "Shorter.", "went": Went.WORKED, "told": "They came."}
    record = await head(house, who, RecordKind.ADAPTATION, title, **more)
    async with house.database.begin() as tx:
        return await tx.adaptations.add(Adaptation(record=record, **(least | own)), adapts=adapts)


async def conference(house: House, who: Actor | None, title: str = "Youth and dialogue", **more: Any) -> Conference:
    """A conference that someone added, two days in May 2027; `more` as for an initiative."""
    own = {key: more.pop(key) for key in list(more) if key in Conference.__slots__}
    least = {
        "kind": ConferenceKind.CONFERENCE,
        "status": ConferenceStatus.CONFIRMED,
        "times": Times(When(2027, 5, 12), When(2027, 5, 13), time(9), time(17), "Europe/Paris"),
        "place": "Paris",
    }
    record = await head(house, who, RecordKind.CONFERENCE, title, **more)
    async with house.database.begin() as tx:
        return await tx.conferences.add(Conference(record=record, **(least | own)))
