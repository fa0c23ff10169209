"""Organisations: signed for, and as they are after reviewers decided, put straight into the database."""

from typing import Any

from sqlalchemy import insert, select

from bot.domain.groups import StakeholderGroup
from bot.domain.names import fold
from bot.domain.organisations import Standing
from bot.domain.servers import NETWORK
from bot.domain.signatures import ShowAs, SigningAs
from bot.domain.visibility import Visibility
from bot.store.tables import member, organisation, representative
from tests.house import HOME, House


def lab(name: str = "Youth Lab") -> dict[str, Any]:
    """What someone says who signs for an organisation and lets it be shown."""
    return {
        "signing_as": SigningAs.ORGANISATION,
        "organisation": name,
        "group": StakeholderGroup.CIVIL_SOCIETY,
        "show": ShowAs.ORGANISATION,
    }


async def known(
    house: House,
    name: str,
    visibility: Visibility = Visibility.NETWORK,
    *,
    confirmed_in: int | None = HOME,
    home_id: int = NETWORK,
    merged_into: int | None = None,
) -> int:
    """An organisation that can be found, and its id."""
    values = {
        "home_id": home_id,
        "name": name,
        "folded": fold(name),
        "known_since": house.clock(),
        "visibility": visibility,
        "confirmed_in": confirmed_in,
        "confirmed_at": house.clock() if confirmed_in else None,
        "merged_into": merged_into,
    }
    ((organisation_id,),) = house.rows(insert(organisation).values(**values).returning(organisation.c.id))
    async with house.database.begin() as tx:
        await tx.organisation_search.index(organisation_id, name)
    return organisation_id


async def acts_for(
    house: House, number: int, organisation_id: int, standing: Standing = Standing.CONFIRMED, *, server_id: int = HOME
) -> None:
    """Let a person act for an organisation, or ask to."""
    discord_id = house.person(number).discord_id
    async with house.database.begin() as tx:
        await tx.members.meet(discord_id, at=house.clock())
    ((member_id,),) = house.rows(select(member.c.id).where(member.c.discord_id == discord_id))
    row = {
        "organisation_id": organisation_id,
        "member_id": member_id,
        "server_id": server_id,
        "named": "as they typed it",
        "standing": standing,
        "asked_at": house.clock(),
    }
    house.rows(insert(representative).values(**row))
