"""Where the work is and where nothing is known; and asking those who may know."""

import hashlib
import logging
from datetime import datetime
from functools import cached_property

from bot.domain.actor import Actor
from bot.domain.coverage import Asked, Cell, Coverage, View, Where
from bot.domain.errors import AccordError, ContentRefused
from bot.domain.errors.coverage import CellKnown
from bot.domain.margins import Snapshot
from bot.domain.posts import GapPosting
from bot.files.margins_file import MARGINS, read_margins
from bot.services.announcer import Announcer
from bot.services.authority import in_server, writer_in
from bot.services.clock import Clock
from bot.services.limits import QUESTIONS_BY_MEMBER, QUESTIONS_IN_SERVER, Limits
from bot.services.post_contents import anyone_in
from bot.services.posts import language_of
from bot.store.database import Database

log = logging.getLogger(__name__)


class CoverageService:
    """What people ask of where the work is."""

    def __init__(self, database: Database, announcer: Announcer, limits: Limits, now: Clock) -> None:
        self._database = database
        self._announcer = announcer
        self._limits = limits
        self._now = now

    async def coverage(self, actor: Actor, view: View) -> Coverage:
        """See how much is known of each area in each region. Raises ServerOnly."""
        if view.where is Where.SERVER:
            in_server(actor)
        async with self._database.glance() as tx:
            return await tx.coverage.count(actor, view, on=self._now().date())

    @cached_property
    def margins(self) -> tuple[Snapshot, ...]:
        """What a reference mapping counted, the oldest first; nothing where its file is not there or not right."""
        try:
            return read_margins(MARGINS.read_bytes(), MARGINS.name)
        except (ContentRefused, OSError) as error:
            log.warning("the reference mapping is not shown: %s", error)
            return ()

    async def ask(self, actor: Actor, cell: Cell, channel_id: int) -> Asked:
        """Ask those in a channel what they know of a cell in which everyone there sees nothing; once in thirty days.

        Raises ServerOnly, NotAllowed, CellKnown, TooMuchAtOnce, ChannelGone, CannotPost, DiscordUnavailable; whatever
        was not posted may be asked again at once.
        """
        server_id, now = writer_in(actor), self._now()
        async with self._database.read() as tx:
            coverage = await tx.coverage.count(anyone_in(server_id), cell.view, on=now.date())
            language = await language_of(tx, server_id)
        if known := coverage.known(cell.area, cell.place):
            raise CellKnown(known=known)
        if asked := await self._database.whole(self._claim(cell, channel_id, server_id, now)):
            return asked
        try:
            self._limits.spend(QUESTIONS_BY_MEMBER, actor.discord_id, now)
            self._limits.spend(QUESTIONS_IN_SERVER, server_id, now)
            what = GapPosting(cell, language)
            message_id = await self._announcer.post(channel_id, what, nonce=_nonce(cell, channel_id))
        except AccordError:
            await self._database.whole(self._take_back(cell, channel_id))
            raise
        await self._database.whole(self._posted(cell, channel_id, message_id))
        return Asked(server_id, channel_id, message_id, now)

    async def _claim(self, cell: Cell, channel_id: int, server_id: int, now: datetime) -> Asked | None:
        async with self._database.begin() as tx:
            return await tx.gap_questions.claim(channel_id, cell, server_id=server_id, at=now)

    async def _take_back(self, cell: Cell, channel_id: int) -> None:
        async with self._database.begin() as tx:
            await tx.gap_questions.forget(channel_id, cell)

    async def _posted(self, cell: Cell, channel_id: int, message_id: int) -> None:
        async with self._database.begin() as tx:
            await tx.gap_questions.posted(channel_id, cell, message_id)


def _nonce(cell: Cell, channel_id: int) -> str:
    """The same for the same question, so that one that Discord took without saying so is not posted twice."""
    return hashlib.blake2b(f"{channel_id}.{cell.packed()}".encode(), digest_size=12).hexdigest()
