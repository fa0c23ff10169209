"""The clock of scheduled work: its lanes wait for nobody, and each is never twice under way."""

import asyncio
from datetime import datetime

import pytest

from bot.domain.errors import StorageBusy
from bot.domain.shards import ALONE, Shards
from bot.scheduler import Lane, Ticker, follow, lanes
from tests.house import House

SOON = 0.01


async def test_a_lane_that_takes_long_keeps_no_other_back_and_is_not_begun_again() -> None:
    begun = {"long": 0, "short": 0}
    let_go = asyncio.Event()

    async def long() -> None:
        begun["long"] += 1
        await let_go.wait()

    async def short() -> None:
        begun["short"] += 1

    tickers = [Ticker(long, seconds=SOON), Ticker(short, seconds=SOON)]
    for ticker in tickers:
        ticker.start()
    async with asyncio.timeout(5):
        while begun["short"] < 3:  # noqa: ASYNC110 - APScheduler tells nobody
            await asyncio.sleep(SOON)
    assert begun["long"] == 1
    stopping = asyncio.gather(*(ticker.stop() for ticker in tickers))
    await asyncio.sleep(SOON)
    assert not stopping.done()
    let_go.set()
    await stopping


async def test_one_kind_of_work_that_fails_silences_no_other(caplog: pytest.LogCaptureFixture) -> None:
    done: list[str] = []

    async def busy(_: datetime) -> None:
        raise StorageBusy

    async def broken(_: datetime) -> None:
        raise ZeroDivisionError

    async def fine(_: datetime) -> None:
        done.append("fine")

    await follow(Lane((busy, broken, fine), many=True), datetime.now().astimezone())
    assert done == ["fine"]
    assert [record.levelname for record in caplog.records] == ["WARNING", "ERROR"]


def test_what_concerns_no_server_is_done_by_the_process_that_leads_alone(house: House) -> None:
    usual, digests = lanes(house.services, ALONE)
    fewer, same = lanes(house.services, Shards(2, frozenset({1})))
    assert set(fewer.work) < set(usual.work)
    assert house.services.deliveries.deliver not in fewer.work
    assert list(same.work) == list(digests.work)
    assert (digests.many, usual.many) == (True, False)
