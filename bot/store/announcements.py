"""News for servers: each is claimed before it is announced, so that no server hears of it twice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.announcements import News
from bot.domain.calls import Call
from bot.domain.posts import PostKind
from bot.domain.signatures import State
from bot.domain.tallies import Dimension
from bot.store.tables import announcement, post, server, tally
from bot.store.upsert import insert_into


@dataclass(frozen=True, slots=True)
class Listener:
    """A server that is to hear of news of a kind, and the latest that it heard of or had passed when it asked."""

    server_id: int
    channel_id: int
    language: str
    guest: bool
    latest: int
    # Set while a claimed post is on its way, or was when a process died.
    on_its_way_since: datetime | None


def _concerns(news: News, call: Call) -> ColumnElement[bool]:
    """Which servers are to hear of it."""
    signed = (
        select(tally.c.count)
        .where(tally.c.call_id == call.id, tally.c.dimension == Dimension.TOTAL, tally.c.state.in_(list(State)))
        .where(tally.c.value == "", tally.c.server_id == server.c.id, tally.c.count > 0)
    )
    if news is News.NEW_VERSION:
        return exists(signed.where(tally.c.version < call.version))
    if news is News.CLOSED:
        card = select(post.c.id).where(post.c.call_id == call.id, post.c.kind == PostKind.CARD)
        return or_(exists(signed), exists(card.where(post.c.server_id == server.c.id)))
    return server.c.announce_milestones


class AnnouncementStore:
    """Announcements in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def listeners(self, call: Call, news: News, *, up_to: int) -> list[Listener]:
        """The servers that have not heard of number `up_to` yet, or may have lost what they were to hear."""
        of_this = (announcement.c.call_id == call.id) & (announcement.c.kind == news)
        heard = (
            select(announcement.c.server_id, func.max(announcement.c.number).label("number"))
            .where(of_this)
            .group_by(announcement.c.server_id)
            .subquery()
        )
        latest = of_this & (announcement.c.server_id == server.c.id) & (announcement.c.number == heard.c.number)
        rows = await self._connection.execute(
            select(server, heard.c.number, announcement.c.settled_at, announcement.c.claimed_at)
            .outerjoin(heard, heard.c.server_id == server.c.id)
            .outerjoin(announcement, latest)
            .where(server.c.left_at.is_(None), server.c.channel_id.is_not(None), _concerns(news, call))
            .where(or_(heard.c.number.is_(None), heard.c.number < up_to, announcement.c.settled_at.is_(None)))
            .order_by(server.c.id)
        )
        return [
            Listener(
                server_id=row.id,
                channel_id=row.channel_id,
                language=row.language,
                guest=row.admitted_at is None,
                latest=row.number or 0,
                on_its_way_since=row.claimed_at if row.settled_at is None else None,
            )
            for row in rows
        ]

    async def claim(
        self, call_id: int, server_id: int, news: News, number: int, *, at: datetime, settled: bool = False
    ) -> bool:
        """Claim the right to announce; False where another process has it. `settled` claims without announcing."""
        new = insert_into(self._connection, announcement).values(
            call_id=call_id,
            server_id=server_id,
            kind=news,
            number=number,
            claimed_at=at,
            settled_at=at if settled else None,
        )
        claimed = new.on_conflict_do_nothing().returning(announcement.c.number)
        return await self._connection.scalar(claimed) is not None

    async def settle(self, call_id: int, server_id: int, news: News, number: int, *, at: datetime) -> None:
        """Note that something was announced, or that its channel is gone for good."""
        this = (announcement.c.call_id == call_id) & (announcement.c.server_id == server_id)
        this &= (announcement.c.kind == news) & (announcement.c.number == number)
        await self._connection.execute(update(announcement).where(this).values(settled_at=at))
