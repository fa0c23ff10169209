"""Asking the author of a message, once, whether a record may be made from it."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.messages import MessageUnusable, NotTheAuthor, QuestionOver, Unusable
from bot.domain.messages import Handed, beginning
from bot.domain.notices import NoticeKind
from bot.domain.posts import AuthorPosting
from bot.domain.record_drafts import KEPT_FOR, WAITS_FOR, Asking, Fields, RecordDraft, cleaned
from bot.domain.records import SUMMARY_LIMIT, RecordKind
from bot.services.announcer import Announcer
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.doorkeeper import Doorkeeper
from bot.services.limits import AUTHORS_ASKED, Limits
from bot.services.record_drafts import with_room
from bot.store.database import Database

# The field that holds the words of the message.
_WORDS: Final = "summary"


class AuthorService:
    """Someone else's message is waited for, and never longer than seven days."""

    def __init__(
        self, database: Database, announcer: Announcer, doorkeeper: Doorkeeper, limits: Limits, now: Clock
    ) -> None:
        self._database = database
        self._announcer = announcer
        self._doorkeeper = doorkeeper
        self._limits = limits
        self._now = now

    async def may_be_asked(self, actor: Actor, handed: Handed) -> RecordDraft | None:
        """Whether the author of a message can be asked; the draft that I began from it, where I did already.

        Raises ServerOnly, MessageUnusable, DiscordUnavailable.
        """
        server_id = in_server(actor)
        async with self._database.glance() as tx:
            before = await tx.record_drafts.asked(handed.place.link, at=self._now())
        if before is not None:
            async with self._database.read() as tx:
                mine = await tx.record_drafts.of(actor.discord_id, before.id, at=self._now())
            if mine is None or not mine.fields:
                raise MessageUnusable(why=Unusable.ASKED_BEFORE)
            return mine
        if not await self._doorkeeper.is_member(server_id, handed.author_discord_id):
            raise MessageUnusable(why=Unusable.AUTHOR_LEFT)
        return None

    async def ask(self, actor: Actor, kind: RecordKind, handed: Handed, known: Fields, language: str) -> RecordDraft:
        """Begin a draft from someone else's message, and ask them with one post beside it, in the server's language.

        A draft that I began from it already is found again. Raises ServerOnly, MessageUnusable, TooManyDrafts,
        TooMuchAtOnce, CannotPost, ChannelGone, DiscordUnavailable; then nothing is kept of the message.
        """
        before = await self.may_be_asked(actor, handed)
        if before is not None and not _unposted(before):
            return before
        draft = before or await self._database.whole(self._begin(actor, kind, handed, known))
        posting = AuthorPosting(draft.id, kind, handed.author_discord_id, handed.place.link, actor.name, language)
        channel_id = handed.place.channel_id
        try:
            # After a crash the question may stand there, and nobody has noted it.
            message_id = await self._announcer.find(channel_id, posting) if before else None
            if message_id is None:
                message_id = await self._announcer.post(channel_id, posting, nonce=f"author-{draft.id}")
        except BaseException:
            # Whatever went wrong: what nobody was asked about is not kept.
            await self._database.whole(self._forget(draft.id))
            raise
        await self._database.whole(self._note_post(draft.id, message_id))
        return draft

    async def _begin(self, actor: Actor, kind: RecordKind, handed: Handed, known: Fields) -> RecordDraft:
        now, server_id = self._now(), in_server(actor)
        async with self._database.begin() as tx:
            await with_room(tx, actor, at=now)
            member = await tx.members.meet(actor.discord_id, at=now)
            asking = Asking(
                link=handed.place.link,
                asked_at=now,
                author_discord_id=handed.author_discord_id,
                agreed_at=None,
                channel_id=handed.place.channel_id,
                message_id=None,
            )
            words = beginning(handed.text, limit=SUMMARY_LIMIT)
            fields = cleaned({**known, _WORDS: (words,)})
            begun = await tx.record_drafts.add_asking(member.id, kind, server_id, fields, asking, until=now + WAITS_FOR)
            if begun is None:
                # Someone else was faster.
                raise MessageUnusable(why=Unusable.ASKED_BEFORE)
            self._limits.spend(AUTHORS_ASKED, actor.discord_id, now)
            return begun

    async def _forget(self, draft_id: int) -> None:
        async with self._database.begin() as tx:
            await tx.record_drafts.remove([draft_id])

    async def _note_post(self, draft_id: int, message_id: int) -> None:
        async with self._database.begin() as tx:
            await tx.record_drafts.settle(draft_id, message_id=message_id)

    async def answer(self, actor: Actor, draft_id: int, *, agreed: bool) -> None:
        """Answer about my own message. After a no, its text is gone; whoever asked is told either way.

        Raises QuestionOver, NotTheAuthor.
        """
        await self._database.whole(self._answer(actor, draft_id, agreed=agreed))

    async def _answer(self, actor: Actor, draft_id: int, *, agreed: bool) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            found = await tx.record_drafts.questioned(draft_id, at=now)
            if found is None or (asking := found[1].asking) is None or not asking.waiting:
                raise QuestionOver
            maker_id, draft = found
            if actor.discord_id != asking.author_discord_id:
                raise NotTheAuthor
            kind = NoticeKind.AUTHOR_AGREED if agreed else NoticeKind.AUTHOR_DECLINED
            # From now on nothing of the author is needed.
            if agreed:
                values = {"author_agreed_at": now, "expires_at": now + KEPT_FOR}
                await tx.record_drafts.put(draft.id, draft.fields, author_discord_id=None, **values)
            else:
                await tx.record_drafts.put(draft.id, _without_words(draft), author_discord_id=None)
            await tx.members.tell(maker_id, kind, at=now, detail={"link": asking.link})


def _unposted(draft: RecordDraft) -> bool:
    """Whether a crash came between keeping a draft and noting that its author was asked."""
    return draft.asking is not None and draft.asking.waiting and draft.asking.message_id is None


def _without_words(draft: RecordDraft) -> Fields:
    """What its maker typed besides; where that is no title, nothing is worth keeping."""
    if not draft.one("title"):
        return {}
    return {name: said for name, said in draft.fields.items() if name != _WORDS}
