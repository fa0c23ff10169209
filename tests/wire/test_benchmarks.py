"""What the measurements stand on: a bulk-filled database is as signing makes it, and a limit is a limit."""

from pathlib import Path

import pytest

from benchmarks.figures import Bound, Figure, Limit, percentile
from benchmarks.report import table
from benchmarks.signed import NOW, SERVERS, database_signed_by
from bot.domain.actor import Actor
from bot.domain.signatures import Signature
from bot.services.progress import ProgressService
from bot.store.database import Database

PEOPLE = 60


async def test_people_who_signed_in_bulk_are_counted_as_if_each_had_signed(tmp_path: Path) -> None:
    database = await database_signed_by(PEOPLE, tmp_path / "signed.db")
    try:
        signatures = await all_signatures(database)
        progress = ProgressService(database)
        assert await progress.refresh_breakdowns(NOW) == 1
        shown = await progress.progress(Actor(discord_id=1, server_id=1), None)
    finally:
        await database.close()
    assert shown.totals.signatures == shown.counted == len(signatures) == PEOPLE
    assert shown.growth[-1][1] == PEOPLE
    assert shown.servers == len({signature.server_id for signature in signatures}) < SERVERS
    youth_led = sum(signature.youth_led for signature in signatures)
    assert shown.youth_led == pytest.approx(youth_led / PEOPLE)


async def all_signatures(database: Database) -> list[Signature]:
    """Everyone's, as the store reads them."""
    async with database.read() as tx:
        found = [await tx.signatures.of_member(number) for number in range(1, PEOPLE + 1)]
    return [signature for of_one in found for signature in of_one]


@pytest.mark.parametrize(
    ("bound", "at_most", "within"),
    [
        (Bound.VALUE, 6, True),
        (Bound.VALUE, 5.9, False),
        (Bound.RATIO, 3, True),
        (Bound.RATIO, 2.9, False),
        (Bound.DIFFERENCE, 4, True),
        (Bound.DIFFERENCE, 3.9, False),
    ],
)
def test_a_figure_is_held_against_its_limit(bound: Bound, at_most: float, within: bool) -> None:
    figure = Figure("reading", 6.0, "ms", beside=2.0, limit=Limit(at_most, bound))
    assert figure.within is within
    assert figure.failed is not within
    assert not Figure("reading", 6.0, "ms", beside=2.0, limit=Limit(at_most, bound, only_aim=True)).failed
    assert ("NO" in table([figure])) is not within


def test_a_percentile_is_a_value_that_occurred() -> None:
    assert percentile(range(1, 101), 0.99) == 99
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([7.0], 0.99) == 7.0
