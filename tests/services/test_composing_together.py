"""Editions that are composed together tell what each would tell alone, and cost as many looks as one."""

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Region
from bot.domain.digests import DigestFilter
from bot.domain.editions import Composed
from bot.domain.visibility import Visibility
from bot.services import composing
from bot.services.composing import Composer
from tests.composed import composed, happens, keep
from tests.delivered import order
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.records import initiative, practice
from tests.services.test_statements import counted

SERVERS = (HOME, NEIGHBOUR, GUEST)
ASKED = (DigestFilter(), DigestFilter(areas=(Area.GENDER,)), DigestFilter(regions=(Region.ASIA,)))


async def test_editions_of_many_servers_are_composed_with_as_many_looks_as_one(house: House) -> None:
    await practice(house, house.person(1), visibility=Visibility.NETWORK)
    digests = [await order(house, server_id) for server_id in SERVERS for _ in range(9)]
    looks: list[int] = []
    for some in (digests[:1], digests):
        async with house.database.read() as tx:
            with counted() as statements:
                told = await Composer().compose(tx, some, house.clock())
        looks.append(len(statements))
        assert [each.empty for each in told.values()] == [None] * len(some)
    assert looks[0] == looks[1]


@pytest.mark.parametrize("many", [0, 200], ids=["of every server", "of these servers"])
async def test_what_is_composed_together_is_what_each_would_tell_alone(
    house: House, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    digests = [await order(house, each, wanted=wanted) for each in SERVERS for wanted in ASKED]
    for week in range(2):
        house.clock.move(hours=1)
        for number, server_id in enumerate(SERVERS):
            for shown in (Visibility.SERVER, Visibility.NETWORK):
                who, areas, regions = house.person(1, server_id), list(Area)[number + week :][:2], (Region.ASIA,)
                made = await practice(house, who, areas=areas, visibility=shown)
                await initiative(house, who, areas=areas, regions=regions[: number % 2], visibility=shown)
        await house.sign_many([week + 1], SERVERS[2 - week])
        house.clock.move(days=6)
        await happens(house, made.record.id, altered_at=house.clock(), news_at=house.clock())
        house.clock.move(hours=23)
        alone = {each.id: await composed(house, each) for each in digests}
        together = dict[int, Composed]()
        with monkeypatch.context() as patched:
            # Of more servers than these it is looked up at once what only their members read.
            patched.setattr(composing, "_MANY", many)
            composer = Composer()
            for some in (digests[:2], digests[2:]):
                async with house.database.read() as tx:
                    together |= await composer.compose(tx, some, house.clock())
        assert together == alone
        assert len({repr(each) for each in alone.values()}) > len(ASKED)
        # Not all were told the same before.
        digests = [
            each if at % 4 == 0 else (await keep(house, each, alone[each.id]))[0] for at, each in enumerate(digests)
        ]
