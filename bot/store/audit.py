"""Who changed what: lines are added, never changed and never removed."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import audit


class AuditStore:
    """The audit log in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def record(
        self,
        action: str,
        subject: str,
        *,
        at: datetime,
        member_id: int | None = None,
        server_id: int | None = None,
        **detail: str | int | bool,
    ) -> None:
        """Add a line. `detail` holds no name and no text that a person typed."""
        line = {"at": at, "member_id": member_id, "server_id": server_id, "action": action, "subject": subject}
        await self._connection.execute(insert(audit), line | {"detail": detail})

    async def last(self) -> int:
        """The id of the latest line."""
        return await self._connection.scalar(select(func.max(audit.c.id))) or 0

    async def anything_since(self, line_id: int, *, but: Collection[str]) -> bool:
        """Whether there is a line after that one, of another action than these."""
        later = select(audit.c.id).where(audit.c.id > line_id, audit.c.action.not_in(but)).limit(1)
        return await self._connection.scalar(later) is not None

    async def has(self, action: str, subject: str, *, version: int) -> bool:
        """Whether that was done to a version of a Call."""
        lines = select(audit.c.detail).where(audit.c.action == action, audit.c.subject == subject)
        return any(detail.get("version") == version for detail in await self._connection.scalars(lines))

    async def count_of(self, member_id: int) -> int:
        """How many lines a member's changes left."""
        lines = select(func.count()).select_from(audit).where(audit.c.member_id == member_id)
        return (await self._connection.execute(lines)).scalar_one()
