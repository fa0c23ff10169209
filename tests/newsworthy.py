"""What of records is news, held against the records that it is taken from: on whichever path they were written."""

from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.domain.actor import Actor
from bot.domain.material import fingerprint
from bot.domain.records import RecordKind
from bot.domain.visibility import Visibility
from bot.store.tables import record

if TYPE_CHECKING:
    from tests.house import House

_COMPARED = (RecordKind.CONFERENCE.value, RecordKind.PRACTICE.value, RecordKind.COMMITMENT.value)


async def news_in_step(house: "House") -> None:
    """Hold that it is known of each record since when it is seen, and by which facts a change of it would be news."""
    rows = house.rows(select(record))
    for row in rows:
        assert row.visibility is Visibility.RESTRICTED or row.shown_at, row
        assert row.visibility is not Visibility.NETWORK or row.shared_at, row
        known = [each for each in (row.shown_at, row.shared_at, row.altered_at) if each is not None]
        assert not known or max(known) <= row.news_at, row
    compared = [row for row in rows if row.kind in _COMPARED]
    found: dict[int, str | None] = {}
    async with house.database.read() as tx:
        for home in {row.server_id for row in compared}:
            ids, organiser = [row.id for row in compared if row.server_id == home], Actor(0, home, admin=True)
            for nouns in (tx.conferences, tx.practices, tx.commitments):
                found |= {each.record.id: fingerprint(each) for each in await nouns.some(organiser, ids)}
    assert found == {row.id: row.material for row in compared}
