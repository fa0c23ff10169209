"""Commitments as people make them: signed first, said in one form."""

from typing import Any

from bot.domain.actor import Actor
from bot.domain.commitments import SeenCommitment, Stage
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen
from bot.domain.pledges import Details, Pledge, Progress
from bot.domain.signatures import ShowAs
from tests.house import HOME, House
from tests.organisations import acts_for, known, lab

SAID = "A club in each school\nWe open one a month, with those who learn there."
DELIVERABLES = "2026-12: ten clubs\n2027: a club in each school"


def pledge(**said: Any) -> Pledge:
    """What is said of a commitment, with what is given."""
    return Pledge(**({"point": 3, "said": SAID, "deliverables": DELIVERABLES} | said))


async def promised(house: House, who: Actor, *, for_: int | None = None, **said: Any) -> SeenCommitment:
    """A commitment of someone who has signed."""
    return await house.services.commitments.make(who, None, pledge(**said), for_=for_, language="en")


async def signed_and_promised(house: House, number: int = 1, **chosen: Any) -> SeenCommitment:
    """The same by someone who signs first, shown as they choose."""
    who = house.person(number, chosen.pop("server_id", HOME))
    said: dict[str, Any] = {"show": ShowAs.NAME}
    await house.sign(who, **(said | chosen))
    return await promised(house, who)


async def told(house: House, who: Actor, made: SeenCommitment, **progress: Any) -> SeenCommitment:
    """News of a commitment, told by who sees it as it is now."""
    now = await house.services.commitments.view(who, made.commitment.reference)
    done = frozenset(place for place, each in enumerate(now.commitment.deliverables) if each.done_at)
    least = {"stage": now.commitment.stage, "done": done}
    work = house.services.commitments.update
    return await work(who, made.commitment.reference, now.commitment.record.version, Progress(**(least | progress)))


async def detailed(house: House, who: Actor, made: SeenCommitment, **details: Any) -> SeenCommitment:
    """What is added to a commitment in the second form."""
    now = await house.services.commitments.view(who, made.commitment.reference)
    work = house.services.commitment_texts.add_details
    return await work(who, made.commitment.reference, now.commitment.record.version, Details(**details))


async def lab_signs(house: House, number: int = 50, name: str = "Youth Lab", **chosen: Any) -> int:
    """An organisation that the network knows and that signed, with someone confirmed to act for it. Its id."""
    organisation_id = await known(house, name)
    await acts_for(house, number, organisation_id)
    await house.sign(house.person(number), **(lab(name) | chosen))
    return organisation_id


async def invalidated(house: House) -> int:
    """Hold every signature of youth at home for one that is not genuine. Returns the number of that decision."""
    prepare, carry_out = house.services.invalidations.prepare, house.services.invalidations.carry_out
    chosen = Chosen(group=StakeholderGroup.YOUTH)
    number = (await prepare(house.admin(), None, chosen, "One person behind many.")).invalidation.id
    await carry_out(house.admin(), number)
    return number


def stage_of(seen: SeenCommitment) -> Stage:
    return seen.commitment.stage


def done_of(seen: SeenCommitment) -> list[str]:
    """What was done of what was promised."""
    return [each.what for each in seen.commitment.deliverables if each.done_at]
