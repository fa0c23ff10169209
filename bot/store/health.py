"""Looking after a server and the network: how many, and since when."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.health import PostsHealth, Waiting
from bot.domain.posts import PostKind
from bot.domain.reviews import WAITING
from bot.store.tables import announcement, breakdown_day, call, post, review, server


class HealthStore:
    """Counts for those who look after things, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def joined_at(self, server_id: int) -> datetime:
        """When Accord came to a server."""
        return (await self._connection.execute(select(server.c.joined_at).where(server.c.id == server_id))).scalar_one()

    async def posts(self, server_id: int) -> PostsHealth:
        """The cards in a server, and the posts that Accord was not allowed to edit."""
        here = await self._connection.execute(
            select(post.c.kind, post.c.channel_id, post.c.edited_at, post.c.refused_at)
            .where(post.c.server_id == server_id, post.c.message_id.is_not(None))
            .order_by(post.c.id)
        )
        rows = here.all()
        edited = [row.edited_at for row in rows if row.kind is PostKind.CARD and row.refused_at is None]
        refused = [row for row in rows if row.refused_at is not None]
        return PostsHealth(
            cards=sum(1 for row in rows if row.kind is PostKind.CARD),
            edited_at=max(edited, default=None),
            refused=len(refused),
            refused_at=max((row.refused_at for row in refused), default=None),
            refused_in=tuple(dict.fromkeys(row.channel_id for row in refused)),
        )

    async def reviews(self, server_id: int) -> Waiting:
        """What waits for a server's reviewers."""
        waiting = select(func.count().label("items"), func.min(review.c.asked_at).label("since"))
        here = waiting.where(review.c.server_id == server_id, review.c.state.in_(WAITING))
        row = (await self._connection.execute(here)).one()
        return Waiting(row.items, row.since)

    async def news(self, server_id: int) -> Waiting:
        """News that was claimed for a server and has not reached its channel yet."""
        waiting = select(func.count().label("items"), func.min(announcement.c.claimed_at).label("since"))
        # The key begins with the Call, so that it is looked into once for each of the few Calls.
        here = waiting.where(announcement.c.call_id.in_(select(call.c.id)), announcement.c.server_id == server_id)
        row = (await self._connection.execute(here.where(announcement.c.settled_at.is_(None)))).one()
        return Waiting(row.items, row.since)

    async def figures_at(self) -> datetime | None:
        """When the breakdowns of the Call that has waited longest were taken; None where those of one never were."""
        taken = select(breakdown_day.c.taken_at).select_from(call)
        taken = taken.outerjoin(breakdown_day, breakdown_day.c.call_id == call.c.id)
        moments = list(await self._connection.scalars(taken))
        known = [each for each in moments if each is not None]
        return min(known) if known and len(known) == len(moments) else None

    async def servers(self) -> tuple[int, int]:
        """How many servers are part of the network, and how many wait as guests."""
        present = select(func.count(server.c.id), func.count(server.c.admitted_at)).where(server.c.left_at.is_(None))
        every, admitted = (await self._connection.execute(present)).one()
        return admitted, every - admitted

    async def guests(self, *, limit: int) -> list[str]:
        """The names of the guests that have waited longest."""
        waiting = select(server.c.name).where(server.c.left_at.is_(None), server.c.admitted_at.is_(None))
        return list(await self._connection.scalars(waiting.order_by(server.c.joined_at, server.c.id).limit(limit)))
