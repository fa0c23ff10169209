"""Posts for all to see, and keeping them current without a flood of edits."""

import logging
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.equity import equity_of
from bot.domain.errors import AccordError, CannotPost, ChannelGone, DiscordUnavailable, PostGone
from bot.domain.posts import (
    EquityPosting,
    Post,
    Posting,
    PostKind,
    ProgressPosting,
)
from bot.domain.shards import Shards
from bot.domain.tallies import Progress
from bot.services.announcer import Announcer
from bot.services.authority import organiser_in, writer_in
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.services.post_contents import anyone_in, content_of
from bot.services.progress import progress_of
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)

# A card is edited at most this often, however many sign.
CARD_REST: Final = timedelta(seconds=60)
# Edits of one tick: with a tick every five seconds at most four a second, of Discord's fifty.
AT_ONCE: Final = 20
# A channel that Accord may not write in is tried again this often.
_REFUSED_REST: Final = timedelta(hours=1)
_UNSENT_AFTER: Final = timedelta(hours=1)


class PostService:
    """Posting and keeping posts current."""

    def __init__(self, database: Database, announcer: Announcer, now: Clock, shards: Shards) -> None:
        self._database = database
        self._announcer = announcer
        self._now = now
        self._shards = shards

    async def post_card(self, actor: Actor, typed: str | None, channel_id: int) -> Call:
        """Post a Call's lasting card, for an organiser; it takes the place of an earlier one in that channel.

        Raises NotAllowed, UnknownCall, ChannelGone, CannotPost, DiscordUnavailable.
        """
        server_id = organiser_in(actor)
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            language = await language_of(tx, server_id)
            earlier = await tx.posts.cards(call_id=call.id, channel_id=channel_id)
        card = await self.send(PostKind.CARD, call.id, server_id, channel_id, language)
        await self._database.whole(self._replace(actor, call, card, earlier))
        for post in earlier:
            await self.take_down(post)
        return call

    async def _replace(self, actor: Actor, call: Call, card: Post, earlier: list[Post]) -> None:
        async with self._database.begin() as tx:
            for post in earlier:
                await tx.posts.forget(post.id)
            member = await tx.members.meet(actor.discord_id, at=self._now())
            await tx.audit.record(
                "card.posted", call.reference, at=self._now(), member_id=member.id, server_id=card.server_id
            )

    async def post_signatories(self, actor: Actor, typed: str | None, channel_id: int, page: int) -> None:
        """Post a page of the signatories where I may post. Raises NotAllowed and as `post_card`."""
        server_id = writer_in(actor)
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            language = await language_of(tx, server_id)
        await self.send(PostKind.SIGNATORIES, call.id, server_id, channel_id, language, page=page)

    async def post_progress(self, actor: Actor, typed: str | None, channel_id: int) -> None:
        """Post the picture of progress where I may post. Raises as `post_signatories`."""
        await self._post_picture(actor, typed, channel_id, ProgressPosting)

    async def post_equity(self, actor: Actor, typed: str | None, channel_id: int) -> None:
        """Post the picture of whose voice is missing where I may post. Raises as `post_signatories`."""
        await self._post_picture(actor, typed, channel_id, lambda seen, said: EquityPosting(equity_of(seen), said))

    async def _post_picture(
        self, actor: Actor, typed: str | None, channel_id: int, picture: Callable[[Progress, str], Posting]
    ) -> None:
        """Post what is made of a Call's progress and a language. It names nobody, so it is not kept track of."""
        server_id = writer_in(actor)
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            progress = await progress_of(tx, anyone_in(server_id), call)
            language = await language_of(tx, server_id)
        await self._announcer.post(channel_id, picture(progress, language), nonce=secrets.token_hex(12))

    async def send(
        self, kind: PostKind, call_id: int | None, server_id: int, channel_id: int, language: str, *, page: int = 0
    ) -> Post:
        """Post what is kept current from then on; whoever calls has authorised.

        It is kept before it is sent, so that what it names is known from its first moment. Raises as `post_card`.
        """
        post = Post(0, kind, call_id, server_id, channel_id, None, language, 0, self._now(), page)
        async with self._database.begin() as tx:
            shown = await content_of(tx, post, self._now())
            kept = replace(post, shown_total=shown.total)
            post = replace(post, id=await tx.posts.add(kept, naming=shown.naming, changes_at=shown.changes_at))
        try:
            message_id = await self._announcer.post(channel_id, shown.what, nonce=f"p{post.id}.{secrets.token_hex(4)}")
        except AccordError:
            async with self._database.begin() as tx:
                await tx.posts.forget(post.id)
            raise
        async with self._database.begin() as tx:
            await tx.posts.posted(post.id, message_id)
        return replace(post, message_id=message_id)

    async def keep_current(self, now: datetime) -> int:
        """Edit what is out of date in this process's servers: what names someone who changed their mind, then cards.

        Returns how many posts that were.
        """
        async with self._database.read() as tx:
            due = await tx.posts.out_of_date(
                self._shards,
                now=now,
                card_edited_before=now - CARD_REST,
                refused_before=now - _REFUSED_REST,
                limit=AT_ONCE,
            )
        for post in due:
            if not await self._bring_up_to_date(post, now):
                break
        return len(due)

    async def _bring_up_to_date(self, post: Post, now: datetime) -> bool:
        """Edit one post; False where Discord takes nothing now."""
        if post.message_id is None:
            return True
        async with self._database.begin() as tx:
            # Before it is read and sent: whoever changes their mind meanwhile waits, and makes the post stale again.
            await tx.posts.shown(post.id, post.shown_total, at=now)
            content = await content_of(tx, post, now)
            await tx.posts.shown(post.id, content.total, at=now, changes_at=content.changes_at)
            await tx.posts.set_naming(post.id, content.naming)
        try:
            await self._announcer.edit(post.channel_id, post.message_id, content.what)
        except CannotPost as error:
            log.info("post %s is tried again later: %s", post.id, error)
            async with self._database.begin() as tx:
                await tx.posts.refused(post.id, at=now)
        except (PostGone, ChannelGone) as error:
            log.info("post %s is not kept current any more: %s", post.id, error)
            async with self._database.begin() as tx:
                await tx.posts.forget(post.id)
        except DiscordUnavailable:
            async with self._database.begin() as tx:
                await tx.posts.stale_again(post.id)
            return False
        return True

    async def repost(self) -> int:
        """Post all cards and calendars under new messages: a virtual Discord forgets messages. Returns how many."""
        async with self._database.read() as tx:
            lasting = [*await tx.posts.cards(), *await tx.posts.calendars()]
        for post in lasting:
            now = self._now()
            async with self._database.read() as tx:
                content = await content_of(tx, post, now)
            message_id = await self._announcer.post(post.channel_id, content.what, nonce=secrets.token_hex(12))
            async with self._database.begin() as tx:
                await tx.posts.posted(post.id, message_id)
                await tx.posts.shown(post.id, content.total, at=now, changes_at=content.changes_at)
        return len(lasting)

    async def tidy(self, now: datetime) -> None:
        """Forget posts that were begun and never sent, and let the cards of a Call that closed say so."""
        async with self._database.read() as tx:
            unsent = await tx.posts.unsent(before=now - _UNSENT_AFTER)
            ended = [(call, call.ends_at) for call in await tx.calls.all() if call.ends_at and call.closed(now)]
            outdated = [call for call, end in ended if await tx.posts.has_cards_before(call.id, end)]
        if unsent or outdated:
            async with self._database.begin() as tx:
                for post_id in unsent:
                    await tx.posts.forget(post_id)
                for call in outdated:
                    await tx.posts.stale_all(call.id)

    async def take_down(self, post: Post) -> None:
        """Delete the message of a post that is forgotten, if that can be done."""
        if post.message_id is None:
            return
        try:
            await self._announcer.delete(post.channel_id, post.message_id)
        except (PostGone, ChannelGone, CannotPost, DiscordUnavailable) as error:
            log.info("a post stays where it is: %s", error)


async def language_of(tx: Transaction, server_id: int) -> str:
    """The language of a server's posts."""
    server = await tx.servers.find(server_id)
    return server.setup.language if server and server.setup else "en"
