"""The one quiet line in a reviewers' channel: how much waits, and since when. It edits itself and names nobody."""

from bot.domain.actor import Actor
from bot.domain.posts import Post, PostKind
from bot.services.authority import admin_in
from bot.services.clock import Clock
from bot.services.posts import PostService, language_of
from bot.store.database import Database


class ReviewLineService:
    """Where a server's line stands. There is one, or none."""

    def __init__(self, database: Database, posts: PostService, now: Clock) -> None:
        self._database = database
        self._posts = posts
        self._now = now

    async def standing(self, actor: Actor) -> Post | None:
        """Where the line stands, for an admin. Raises ServerOnly, NotAllowed."""
        server_id = admin_in(actor)
        async with self._database.glance() as tx:
            lines = await tx.posts.review_lines(server_id)
        return next((line for line in reversed(lines) if line.message_id is not None), None)

    async def place(self, actor: Actor, channel_id: int) -> Post:
        """Post the line in a channel; it takes the place of an earlier one.

        Raises ServerOnly, NotAllowed, ChannelGone, CannotPost, DiscordUnavailable: then the earlier one stays.
        """
        server_id = admin_in(actor)
        async with self._database.read() as tx:
            language = await language_of(tx, server_id)
        line = await self._posts.send(PostKind.REVIEWS, None, server_id, channel_id, language)
        for each in await self._database.whole(self._keep_latest(actor, line)):
            await self._posts.take_down(each)
        return line

    async def _keep_latest(self, actor: Actor, line: Post) -> list[Post]:
        """Let the line be the only one; gives those whose messages go, itself where another admin was later."""
        now = self._now()
        async with self._database.begin() as tx:
            earlier = await tx.posts.forget_review_lines(line.server_id, before=line.id)
            standing = {each.id for each in await tx.posts.review_lines(line.server_id)}
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record("line.placed", "server", at=now, member_id=member.id, server_id=line.server_id)
        return earlier if line.id in standing else [*earlier, line]

    async def remove(self, actor: Actor) -> None:
        """Take the line away, for an admin. Raises ServerOnly, NotAllowed."""
        server_id = admin_in(actor)
        for each in await self._database.whole(self._forget(actor, server_id)):
            await self._posts.take_down(each)

    async def _forget(self, actor: Actor, server_id: int) -> list[Post]:
        now = self._now()
        async with self._database.begin() as tx:
            lines = await tx.posts.forget_review_lines(server_id)
            if lines:
                member = await tx.members.meet(actor.discord_id, at=now)
                await tx.audit.record("line.removed", "server", at=now, member_id=member.id, server_id=server_id)
        return lines
