"""Files of Calls that wait to be published."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.calls import CallText
from bot.domain.drafts import CallDraft
from bot.store.tables import call_draft, member


def _to_draft(row: Row[*tuple[Any, ...]]) -> CallDraft:
    return CallDraft(
        id=row.id, file_name=row.file_name, text=CallText.model_validate(row.text), drafted_at=row.drafted_at
    )


class CallDraftStore:
    """Drafts in an open transaction. Each is its steward's alone."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, member_id: int, file_name: str, text: CallText, *, at: datetime) -> CallDraft:
        """Keep a draft."""
        content = {"file_name": file_name, "text": text.model_dump(mode="json"), "drafted_at": at}
        new = insert(call_draft).values(member_id=member_id, **content).returning(call_draft.c.id)
        draft_id = (await self._connection.execute(new)).scalar_one()
        return CallDraft(id=draft_id, file_name=file_name, text=text, drafted_at=at)

    async def of(self, discord_id: int, draft_id: int) -> CallDraft | None:
        """A draft of a Discord user, or None where it is another's or gone."""
        found = select(call_draft).join(member).where(call_draft.c.id == draft_id, member.c.discord_id == discord_id)
        row = (await self._connection.execute(found)).one_or_none()
        return _to_draft(row) if row else None

    async def of_member(self, member_id: int) -> list[CallDraft]:
        """Every draft of a member, the oldest first."""
        found = select(call_draft).where(call_draft.c.member_id == member_id).order_by(call_draft.c.id)
        return [_to_draft(row) for row in await self._connection.execute(found)]

    async def remove(self, draft_id: int) -> None:
        """Delete a draft."""
        await self._connection.execute(delete(call_draft).where(call_draft.c.id == draft_id))

    async def before(self, moment: datetime) -> list[int]:
        """The drafts that are older, by id."""
        return list(await self._connection.scalars(select(call_draft.c.id).where(call_draft.c.drafted_at < moment)))
