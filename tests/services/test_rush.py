"""Many at once: nobody is lost, nobody counts twice, and the news is told once."""

import asyncio

from sqlalchemy import func, select

from bot.domain.signatures import Outcome, SigningAs
from bot.store.tables import audit, signature
from tests.house import GUEST, HOME, NEIGHBOUR, House

MANY = 600


async def test_six_hundred_at_once_are_all_there_and_the_highest_milestone_is_told_once_per_server(
    house: House,
) -> None:
    channels = {HOME: 71, NEIGHBOUR: 72, GUEST: 73}
    for server_id, channel_id in channels.items():
        await house.set_up(server_id, channel_id)
    people = [house.person(number, (HOME, NEIGHBOUR)[number % 2]) for number in range(MANY)]
    signed = await asyncio.gather(*(house.sign(who) for who in people))
    assert {each.outcome for each in signed} == {Outcome.SIGNED}
    # On PostgreSQL the last of either server may be told before the other one is settled.
    assert max(each.total for each in signed) in (MANY - 1, MANY)
    assert await house.total() == await house.total(None) == MANY
    assert house.rows(select(func.count(signature.c.member_id.distinct()))) == [(MANY,)]
    made = select(func.count()).where(audit.c.action == "signature.signed")
    assert house.rows(made) == [(MANY,)]
    await asyncio.gather(*(house.services.announcements.announce(house.clock()) for _ in range(3)))
    for minutes in (0, 5):
        await house.tick(minutes=minutes)
        told = {channel_id: house.board.milestones(channel_id) for channel_id in channels.values()}
        assert told == {71: [500], 72: [500], 73: [500]}


async def test_representatives_of_one_organisation_who_sign_and_withdraw_at_once_leave_it_counted_once(
    house: House,
) -> None:
    said = {"signing_as": SigningAs.ORGANISATION, "organisation": "Lab"}
    for number in range(0, 20, 2):
        await house.sign(house.person(number), **said)
        await asyncio.gather(
            house.services.signing.withdraw(house.person(number), None), house.sign(house.person(number + 1), **said)
        )
        totals = (await house.services.progress.progress(house.person(1), None)).totals
        assert (totals.signatures, totals.awaiting) == (0, 1)
