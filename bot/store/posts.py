"""Posts of the bot that are kept current."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Row, case, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.posts import Post, PostKind
from bot.domain.shards import SERVERS_APART, Shards
from bot.domain.signatures import State
from bot.domain.tallies import Dimension
from bot.store.tables import post, post_naming, server, tally

_KEPT = tuple(field.name for field in fields(Post))


def _to_post(row: Row[*tuple[Any, ...]]) -> Post:
    return Post(**{name: getattr(row, name) for name in _KEPT})


class PostStore:
    """Posts in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Post, *, naming: Sequence[int], changes_at: datetime | None = None) -> int:
        """Keep track of a post, of the signatures it names, and of when what it shows passes by itself."""
        values = {name: getattr(new, name) for name in _KEPT if name != "id"}
        made = insert(post).values(**values, stale=False, changes_at=changes_at).returning(post.c.id)
        post_id = (await self._connection.execute(made)).scalar_one()
        await self.set_naming(post_id, naming)
        return post_id

    async def set_naming(self, post_id: int, signature_ids: Sequence[int]) -> None:
        """Replace which signatures a post names."""
        await self._connection.execute(delete(post_naming).where(post_naming.c.post_id == post_id))
        if signature_ids:
            rows = [{"post_id": post_id, "signature_id": each} for each in signature_ids]
            await self._connection.execute(insert(post_naming), rows)

    async def posted(self, post_id: int, message_id: int) -> None:
        """Note the message that a post became."""
        await self._connection.execute(update(post).where(post.c.id == post_id).values(message_id=message_id))

    async def shown(self, post_id: int, total: int, *, at: datetime, changes_at: datetime | None = None) -> None:
        """Note that a post was brought up to date."""
        values: dict[str, Any] = {"shown_total": total, "edited_at": at, "stale": False, "refused_at": None}
        values["changes_at"] = changes_at
        await self._connection.execute(update(post).where(post.c.id == post_id).values(**values))

    async def stale_again(self, post_id: int) -> None:
        """Note that an edit did not reach Discord."""
        await self._connection.execute(update(post).where(post.c.id == post_id).values(stale=True))

    async def naming_count(self, signature_ids: list[int]) -> int:
        """How many posts name one of these signatures."""
        naming = select(func.count(post_naming.c.post_id.distinct())).where(
            post_naming.c.signature_id.in_(signature_ids)
        )
        return (await self._connection.execute(naming)).scalar_one()

    async def forget(self, post_id: int) -> None:
        """Stop keeping track of a post."""
        await self._connection.execute(delete(post_naming).where(post_naming.c.post_id == post_id))
        await self._connection.execute(delete(post).where(post.c.id == post_id))

    async def stale_for(self, signature_ids: list[int]) -> int:
        """Mark every post that names one of these signatures; they are edited next. Returns how many there are."""
        naming = select(post_naming.c.post_id).where(post_naming.c.signature_id.in_(signature_ids))
        return (await self._connection.execute(update(post).where(post.c.id.in_(naming)).values(stale=True))).rowcount

    async def unname(self, signature_ids: list[int]) -> None:
        """Forget that posts named these signatures."""
        await self._connection.execute(delete(post_naming).where(post_naming.c.signature_id.in_(signature_ids)))

    async def stale_all(self, call_id: int) -> None:
        """Mark every post about a Call: its text changed."""
        await self._connection.execute(update(post).where(post.c.call_id == call_id).values(stale=True))

    async def stale_reviews(self, server_id: int) -> None:
        """Mark the line that tells a server's reviewers what waits."""
        line = (post.c.kind == PostKind.REVIEWS) & (post.c.server_id == server_id)
        await self._connection.execute(update(post).where(line).values(stale=True))

    async def review_lines(self, server_id: int) -> list[Post]:
        """The line that tells a server's reviewers what waits; more than one while it moves, the latest last."""
        lines = select(post).where(post.c.server_id == server_id, post.c.kind == PostKind.REVIEWS).order_by(post.c.id)
        return [_to_post(row) for row in await self._connection.execute(lines)]

    async def forget_review_lines(self, server_id: int, *, before: int | None = None) -> list[Post]:
        """Stop keeping track of a server's lines, of those before one where it is given; as they were at the end."""
        lines = delete(post).where(post.c.server_id == server_id, post.c.kind == PostKind.REVIEWS)
        if before is not None:
            lines = lines.where(post.c.id < before)
        return [_to_post(row) for row in await self._connection.execute(lines.returning(post))]

    async def calendars(self, server_id: int | None = None) -> list[Post]:
        """The calendars that stand somewhere, of one server where it is given; the latest last."""
        standing = select(post).where(post.c.kind == PostKind.CALENDAR, post.c.message_id.is_not(None))
        if server_id is not None:
            standing = standing.where(post.c.server_id == server_id)
        return [_to_post(row) for row in await self._connection.execute(standing.order_by(post.c.id))]

    async def cards(self, *, call_id: int | None = None, channel_id: int | None = None) -> list[Post]:
        """The posted cards, of one Call and channel where given."""
        wanted = select(post).where(post.c.kind == PostKind.CARD, post.c.message_id.is_not(None)).order_by(post.c.id)
        if call_id is not None:
            wanted = wanted.where(post.c.call_id == call_id)
        if channel_id is not None:
            wanted = wanted.where(post.c.channel_id == channel_id)
        return [_to_post(row) for row in await self._connection.execute(wanted)]

    async def unsent(self, *, before: datetime) -> list[int]:
        """Posts that were begun and never became a message: the process died between."""
        rows = select(post.c.id).where(post.c.message_id.is_(None), post.c.edited_at < before)
        return list(await self._connection.scalars(rows))

    async def has_cards_before(self, call_id: int, moment: datetime) -> bool:
        """Whether a Call has cards that were last edited before a moment."""
        older = (post.c.kind == PostKind.CARD) & (post.c.edited_at <= moment) & post.c.message_id.is_not(None)
        found = await self._connection.scalar(select(post.c.id).where(post.c.call_id == call_id, older).limit(1))
        return found is not None

    async def of_server(self, server_id: int) -> list[Post]:
        """All posts in a server."""
        rows = await self._connection.execute(select(post).where(post.c.server_id == server_id))
        return [_to_post(row) for row in rows]

    async def refused(self, post_id: int, *, at: datetime) -> None:
        """Note that Discord did not allow an edit; it stays due."""
        values = {"stale": True, "refused_at": at}
        await self._connection.execute(update(post).where(post.c.id == post_id).values(**values))

    async def out_of_date(
        self, shards: Shards, *, now: datetime, card_edited_before: datetime, refused_before: datetime, limit: int
    ) -> list[Post]:
        """Posts to edit now on some shards: the stale ones first, then what shows another total, or what has passed.

        A card, and the reviewers' line, is left alone until `card_edited_before` is later than its last edit, so that
        many signatures make one edit.
        """
        admitted = server.c.admitted_at.is_not(None)
        counted = (tally.c.dimension == Dimension.TOTAL) & (tally.c.state == State.COUNTED)
        network = (
            select(tally.c.call_id, func.sum(tally.c.count).label("count"))
            .join(server, (server.c.id == tally.c.server_id) & admitted)
            .where(counted)
            .group_by(tally.c.call_id)
            .subquery()
        )
        home = (
            select(tally.c.call_id, tally.c.server_id, func.sum(tally.c.count).label("count"))
            .join(server, (server.c.id == tally.c.server_id) & ~admitted)
            .where(counted)
            .group_by(tally.c.call_id, tally.c.server_id)
            .subquery()
        )
        total = func.coalesce(network.c.count, 0) + func.coalesce(home.c.count, 0)
        rows = await self._connection.execute(
            select(post)
            .join(server, server.c.id == post.c.server_id)
            .outerjoin(network, network.c.call_id == post.c.call_id)
            .outerjoin(home, (home.c.call_id == post.c.call_id) & (home.c.server_id == post.c.server_id))
            .where(post.c.message_id.is_not(None), server.c.left_at.is_(None))
            .where((post.c.server_id // SERVERS_APART % shards.count).in_(sorted(shards.mine)))
            .where(or_(post.c.refused_at.is_(None), post.c.refused_at <= refused_before))
            .where(
                or_(
                    post.c.stale & (post.c.kind != PostKind.REVIEWS),
                    post.c.changes_at <= now,
                    or_(post.c.stale, (post.c.kind == PostKind.CARD) & (post.c.shown_total != total))
                    & (post.c.edited_at <= card_edited_before),
                )
            )
            .order_by(case((post.c.stale, 0), else_=1), post.c.edited_at)
            .limit(limit)
        )
        return [_to_post(row) for row in rows]
