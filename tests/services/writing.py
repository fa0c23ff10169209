"""What a steward does with letters in the tests of services."""

from typing import Any

from bot.domain.actor import Actor
from bot.domain.letters import Desk, Preview
from tests.house import House

EN = ("What comes next", "We meet in **Montréal**.")
FR = ("La suite", "Rendez-vous à **Montréal**.")
BOTH = {"en": EN, "fr": FR}


def steward(house: House, number: int = 901) -> Actor:
    return house.person(number, steward=True)


async def draft(house: House, number: int = 901, **said: Any) -> Preview:
    return await house.services.letters.draft(steward(house, number), "CALL-1", said or BOTH)


async def send(house: House, **said: Any) -> Desk:
    """Write a letter and send it off."""
    preview = await draft(house, **said)
    return await house.services.letters.send(steward(house), preview.letter.id, preview.letter.content.mark)


def audited(house: House) -> list[str]:
    return [row["action"] for row in house.kept()["audit"] if row["action"].startswith("letter.")]
