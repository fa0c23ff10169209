"""Organisations, as named by those who sign for them."""

from datetime import datetime
from typing import Final

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.names import fold
from bot.domain.visibility import Visibility
from bot.store.tables import organisation, signature
from bot.store.upsert import insert_into

# One sign of a name may fold to many letters.
_LONGEST_FOLD: Final = 300


class OrganisationStore:
    """Organisations in an open transaction. Until one is confirmed it belongs to the server it was named in."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def named(self, name: str, *, home_id: int, at: datetime) -> int:
        """The id of the organisation of that name in a server, whatever its case and accents; made when new; held."""
        folded = fold(name)[:_LONGEST_FOLD]
        new = insert_into(self._connection, organisation).values(
            home_id=home_id, name=name, folded=folded, known_since=at, visibility=Visibility.RESTRICTED
        )
        # Touching the row makes RETURNING answer in both cases, and holds it.
        named = new.on_conflict_do_update(
            index_elements=["home_id", "folded"], set_={"folded": new.excluded.folded}
        ).returning(organisation.c.id)
        return (await self._connection.execute(named)).scalar_one()

    async def hold(self, organisation_id: int) -> None:
        """Let nobody else settle meanwhile which representative an organisation is counted by."""
        this = select(organisation.c.id).where(organisation.c.id == organisation_id)
        await self._connection.execute(this.with_for_update())

    async def forget_unsigned(self, organisation_id: int) -> None:
        """Delete an organisation where no signature is for it: its name was typed by someone who took theirs back."""
        signed = exists(select(signature.c.id).where(signature.c.organisation_id == organisation_id))
        await self._connection.execute(delete(organisation).where(organisation.c.id == organisation_id, ~signed))
