"""The calendars of a server: messages with the conferences ahead, which keep themselves current. One in a channel."""

from collections.abc import Collection

from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from bot.domain.posts import Post, PostKind
from bot.domain.servers import MOST_CALENDARS
from bot.services.authority import organiser_in
from bot.services.clock import Clock
from bot.services.posts import PostService, language_of
from bot.store.database import Database


class CalendarPostService:
    """Where calendars stand."""

    def __init__(self, database: Database, posts: PostService, now: Clock) -> None:
        self._database = database
        self._posts = posts
        self._now = now

    async def standing(self, actor: Actor) -> tuple[int, ...]:
        """The channels of my server in which a calendar stands, for its organisers. Raises ServerOnly, NotAllowed."""
        server_id = organiser_in(actor)
        async with self._database.read() as tx:
            return tuple(dict.fromkeys(each.channel_id for each in await tx.posts.calendars(server_id)))

    async def stand_in(self, actor: Actor, channel_ids: Collection[int]) -> list[AccordError]:
        """Let a calendar stand in each of these channels, and in no other; gives what Discord refused.

        Raises ServerOnly, NotAllowed.
        """
        server_id = organiser_in(actor)
        wanted = list(dict.fromkeys(channel_ids))[:MOST_CALENDARS]
        async with self._database.read() as tx:
            language = await language_of(tx, server_id)
            standing = {each.channel_id for each in await tx.posts.calendars(server_id)}
        refused: list[AccordError] = []
        for channel_id in wanted:
            if channel_id in standing:
                continue
            try:
                made = await self._posts.send(PostKind.CALENDAR, None, server_id, channel_id, language)
            except AccordError as error:
                refused.append(error)
            else:
                await self._take_down(await self._database.whole(self._keep_one(actor, made)))
        await self._take_down(await self._database.whole(self._forget_others(actor, server_id, wanted)))
        return refused

    async def _take_down(self, posts: list[Post]) -> None:
        for each in posts:
            await self._posts.take_down(each)

    async def _keep_one(self, actor: Actor, made: Post) -> list[Post]:
        """Let a calendar be the only one in its channel, where another organiser posted one at the same moment."""
        now = self._now()
        async with self._database.begin() as tx:
            there = [each for each in await tx.posts.calendars(made.server_id) if each.channel_id == made.channel_id]
            for each in there[:-1]:
                await tx.posts.forget(each.id)
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record("calendar.placed", "server", at=now, member_id=member.id, server_id=made.server_id)
        return there[:-1]

    async def _forget_others(self, actor: Actor, server_id: int, wanted: Collection[int]) -> list[Post]:
        now = self._now()
        async with self._database.begin() as tx:
            others = [each for each in await tx.posts.calendars(server_id) if each.channel_id not in wanted]
            for each in others:
                await tx.posts.forget(each.id)
            if others:
                member = await tx.members.meet(actor.discord_id, at=now)
                await tx.audit.record("calendar.removed", "server", at=now, member_id=member.id, server_id=server_id)
        return others
