"""Discord's announcer: gives a face to what the services post, and Discord's refusals their names."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from http import HTTPStatus
from typing import Any, Final

import discord

from bot.client import AccordBot
from bot.domain.editions import EditionPosting
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable, PostGone
from bot.domain.posts import (
    AuthorPosting,
    CalendarPosting,
    CardPosting,
    EquityPosting,
    GapPosting,
    NewsPosting,
    Posting,
    ProgressPosting,
    ReminderPosting,
    ReviewsPosting,
    SignatoriesPosting,
    TroublePosting,
)
from bot.pictures.studio import PictureStudio
from bot.texts import Texts, texts_in
from cogs.call.cards import call_card, posted_signatories
from cogs.call.equity_cards import posted_equity
from cogs.call.news_cards import news_card
from cogs.call.progress_cards import posted_progress
from cogs.conferences.going.reminder_cards import reminder_card
from cogs.conferences.posted.cards import calendar_card
from cogs.digests.editions.cards import edition_card, thread_name
from cogs.digests.trouble.cards import trouble_card
from cogs.initiatives.coverage.cards import gap_question
from cogs.review.line.cards import review_line_card
from cogs.ui.layout import NOBODY, AccordView
from cogs.ui.message.cards import author_question

# The faces without a picture.
_CARDS: Final[dict[type[Any], Callable[[Any, Texts], AccordView]]] = {
    AuthorPosting: author_question,
    CalendarPosting: calendar_card,
    CardPosting: call_card,
    EditionPosting: edition_card,
    GapPosting: gap_question,
    NewsPosting: news_card,
    ReminderPosting: reminder_card,
    ReviewsPosting: review_line_card,
    SignatoriesPosting: posted_signatories,
    TroublePosting: trouble_card,
}
_UNKNOWN_CHANNEL: Final = 10003
_UNKNOWN_MESSAGE: Final = 10008
_HAS_THREAD: Final = 160004
# The button by which an edition is known for good; of its other components some may go.
_OF_EDITION: Final = "press:edition-why:"
# How far back a post is looked for that may have been sent before a crash.
_LOOK_BACK: Final = 50


@asynccontextmanager
async def _named_refusals(channel_id: int) -> AsyncGenerator[None]:
    try:
        yield
    except discord.NotFound as error:
        raise (PostGone() if error.code == _UNKNOWN_MESSAGE else ChannelGone()) from error
    except discord.Forbidden as error:
        raise CannotPost(channel_id=channel_id) from error
    except discord.HTTPException as error:
        raise DiscordUnavailable(wrong=error.status == HTTPStatus.BAD_REQUEST) from error
    except OSError as error:
        raise DiscordUnavailable from error


class DiscordAnnouncer:
    """Posts through whichever bot is running: a restart makes a new one."""

    def __init__(self, bot: Callable[[], AccordBot], studio: PictureStudio) -> None:
        self._bot = bot
        self._studio = studio

    def _channel(self, channel_id: int) -> discord.PartialMessageable:
        return self._bot().get_partial_messageable(channel_id)

    async def _face(self, what: Posting) -> tuple[AccordView, list[discord.File]]:
        texts = texts_in(what.language)
        if isinstance(what, ProgressPosting):
            return await posted_progress(what, texts, self._studio)
        if isinstance(what, EquityPosting):
            return await posted_equity(what, texts, self._studio)
        return _CARDS[type(what)](what, texts), []

    async def post(self, channel_id: int, what: Posting, *, nonce: str) -> int:
        """Post and return the message's id."""
        view, files = await self._face(what)
        async with _named_refusals(channel_id):
            message = await self._channel(channel_id).send(
                view=view, files=files, nonce=nonce, allowed_mentions=_called_by(what)
            )
        return message.id

    async def edit(self, channel_id: int, message_id: int, what: Posting) -> None:
        """Bring a post up to date."""
        view, files = await self._face(what)
        async with _named_refusals(channel_id):
            await (
                self._channel(channel_id)
                .get_partial_message(message_id)
                .edit(view=view, attachments=files, allowed_mentions=NOBODY)
            )

    async def delete(self, channel_id: int, message_id: int) -> None:
        """Remove a post."""
        async with _named_refusals(channel_id):
            await self._channel(channel_id).get_partial_message(message_id).delete()

    async def find(
        self, channel_id: int, what: Posting, *, since: datetime | None = None, until: datetime | None = None
    ) -> int | None:
        """Look for an earlier post of the same thing, by the ids of its buttons."""
        bot = self._bot()
        async with _named_refusals(channel_id):
            channel = await bot.fetch_channel(channel_id)
        # Without this permission Discord answers with an empty history, not with an error.
        if isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            me = channel.guild.me or await channel.guild.fetch_member(bot.user.id if bot.user else 0)
            if not channel.permissions_for(me).read_message_history:
                raise CannotPost(channel_id=channel_id)
        view, _ = await self._face(what)
        ours = _marks_of(what, _custom_ids_in(view.children))
        history = self._channel(channel_id).history(limit=None if since else _LOOK_BACK, after=since)
        async with _named_refusals(channel_id):
            async for message in history:
                if until is not None and message.created_at > until:
                    break
                if message.author == bot.user and ours <= _custom_ids_in(message.components):
                    return message.id
        return None

    async def discuss(self, channel_id: int, message_id: int, what: Posting) -> None:
        """Open a thread under an edition; nothing where it has one."""
        if not isinstance(what, EditionPosting):
            return
        name = thread_name(what, texts_in(what.language))
        channel = self._bot().get_partial_messageable(channel_id, guild_id=what.digest.server_id)
        async with _named_refusals(channel_id):
            try:
                await channel.get_partial_message(message_id).create_thread(name=name)
            except discord.HTTPException as error:
                if error.code != _HAS_THREAD:
                    raise


def _marks_of(what: Posting, custom_ids: set[str]) -> set[str]:
    """By which of its ids a post is known."""
    if isinstance(what, EditionPosting):
        return {each for each in custom_ids if each.startswith(_OF_EDITION)}
    return custom_ids


def _called_by(what: Posting) -> discord.AllowedMentions:
    """Whom a post calls: nobody, but an author who is asked about their own message, and a digest's own role."""
    if isinstance(what, AuthorPosting):
        author = discord.Object(what.author_discord_id)
        return discord.AllowedMentions(everyone=False, roles=False, users=[author], replied_user=False)
    if isinstance(what, EditionPosting) and what.digest.role_id is not None:
        role = discord.Object(what.digest.role_id)
        return discord.AllowedMentions(everyone=False, roles=[role], users=False, replied_user=False)
    return NOBODY


def _custom_ids_in(components: Any) -> set[str]:
    """The ids in a view that is to be sent, or in the components of a message that was."""
    found: set[str] = set()
    for component in components:
        if custom_id := getattr(component, "custom_id", None):
            found.add(custom_id)
        found |= _custom_ids_in(getattr(component, "children", ()))
    return found
