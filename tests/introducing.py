"""Asking to work together, and what those whom it concerns are told, over the services."""

from typing import Any

import pytest

from bot.domain.errors import AccordError
from bot.domain.initiatives import Initiative
from bot.domain.introductions import Together
from bot.domain.notices import NoticeKind
from bot.domain.overlap import Introducing
from tests.drafting import begin
from tests.house import House

OWNER, ASKER, SOMEBODY = 1, 2, 3


async def ask(house: House, other: Initiative, number: int = ASKER, **fields: Any) -> Introducing:
    """Log an initiative, and ask whoever looks after another one to work together."""
    draft = await begin(house, house.person(number), **fields)
    return await house.services.introductions.work_together(house.person(number), draft.draft.id, other.reference)


async def told(house: House, number: int) -> list[tuple[NoticeKind, dict[str, str]]]:
    """What someone is told on their next command."""
    return [(each.kind, dict(each.detail)) for each in await house.services.members.take_notices(house.person(number))]


async def question(house: House, number: int = OWNER) -> int:
    """The request that someone is told of."""
    ((kind, detail),) = await told(house, number)
    assert kind is NoticeKind.INTRODUCTION_ASKED
    return int(detail["introduction"])


async def answer(house: House, introduction_id: int, number: int = OWNER, *, agreed: bool = True) -> Together | None:
    return await house.services.introductions.answer(house.person(number), introduction_id, agreed=agreed)


async def beside(house: House, made: Initiative, number: int) -> list[Together]:
    """What someone sees of it beside an initiative."""
    return list((await house.services.initiatives.view(house.person(number), made.reference)).together)


async def refused(work: Any, error: type[AccordError]) -> None:
    with pytest.raises(error):
        await work
