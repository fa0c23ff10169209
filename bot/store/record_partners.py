"""The organisations that take part in records, by name and in their order."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.names import fold
from bot.domain.partners import Partner
from bot.store.tables import record_partner

# One sign of a name may fold to many letters.
LONGEST_FOLD: Final = 300


def partner_rows(record_id: int, partners: Sequence[Partner]) -> list[dict[str, Any]]:
    """The rows of those who take part in a record, in their order."""
    return [
        {
            "record_id": record_id,
            "position": position,
            "name": each.name,
            "folded": fold(each.name)[:LONGEST_FOLD],
            "role": each.role,
        }
        for position, each in enumerate(partners)
    ]


async def keep_partners(connection: AsyncConnection, record_id: int, partners: Sequence[Partner]) -> None:
    """Keep who takes part in a record now, and nobody else."""
    await connection.execute(delete(record_partner).where(record_partner.c.record_id == record_id))
    if partners:
        await connection.execute(insert(record_partner), partner_rows(record_id, partners))


async def partners_of(connection: AsyncConnection, ids: Collection[int]) -> Mapping[int, tuple[Partner, ...]]:
    """Who takes part in some records, by the id of each; nothing for those in which nobody does."""
    found: dict[int, tuple[Partner, ...]] = {}
    named = select(record_partner).where(record_partner.c.record_id.in_(ids))
    for each in await connection.execute(named.order_by(record_partner.c.position)):
        found[each.record_id] = (*found.get(each.record_id, ()), Partner(each.name, each.role))
    return found
