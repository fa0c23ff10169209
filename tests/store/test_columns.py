"""Instants: aware, in UTC, the same on both databases."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from bot.store.tables import server
from tests.house import HOME, House

EAST = timezone(timedelta(hours=5, minutes=30))


async def test_an_instant_comes_back_in_utc_whatever_its_zone_was(house: House) -> None:
    for at in (
        datetime(2026, 3, 2, 4, 15, 1, 234567, EAST),
        datetime(1, 1, 2, tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
    ):
        house.rows(server.update().values(left_at=at))
        async with house.database.read() as tx:
            kept = await tx.servers.find(HOME)
        assert kept is not None
        assert kept.left_at is not None
        assert (kept.left_at, kept.left_at.tzinfo) == (at, UTC)


async def test_an_instant_without_a_zone_is_refused(house: House) -> None:
    async with house.database.begin() as tx:
        with pytest.raises(StatementError, match="naive"):
            await tx.servers.left(HOME, at=datetime(2026, 3, 2))  # noqa: DTZ001 - what is refused
