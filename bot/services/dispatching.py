"""From a digest that owes an edition to one that can be sent: what is in the way, what is claimed, what is read now."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from bot.domain.digests import Digest, Trouble
from bot.domain.due_editions import DueEdition
from bot.domain.editions import Composed, Edition, EditionState
from bot.domain.languages import DEFAULT
from bot.services.claiming import OnItsWay, claim_held, settle_empty
from bot.services.clock import Clock
from bot.services.digest_trouble import in_the_way, note
from bot.services.doorkeeper import Doorkeeper
from bot.services.resolving import Kept, postings_of
from bot.store.database import Database

log = logging.getLogger(__name__)


class Owed(NamedTuple):
    """What a digest owes, and what that tells."""

    digest: Digest
    due: DueEdition
    told: Composed


class Dispatch:
    """The steps before an edition of a channel's digest is sent, each within a transaction of its own."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, now: Clock) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._now = now

    async def clear(self, digest: Digest, now: datetime) -> Digest | None:
        """A digest as its editions can arrive now; None where they cannot. What is in the way is kept with it.

        Raises DiscordUnavailable.
        """
        trouble = await in_the_way(self._doorkeeper, digest)
        await note(self._database, digest, trouble, now=now)
        if trouble is not None and not trouble.arrives:
            return None
        return replace(digest, role_id=None) if trouble is Trouble.ROLE_GONE else digest

    async def claim(self, owed: Sequence[Owed]) -> list[tuple[Digest, Edition]]:
        """Claim editions; without those that somebody else sends, or that were sent. Some may have nothing to tell."""
        return await self._database.whole(self._claim(owed))

    async def _claim(self, owed: Sequence[Owed]) -> list[tuple[Digest, Edition]]:
        now = self._now()
        claimed: list[tuple[Digest, Edition]] = []
        async with self._database.begin() as tx:
            held = await tx.digests.hold_some([each.digest.id for each in owed])
            languages = await tx.servers.languages([each.digest.server_id or 0 for each in owed])
            for digest, due, told in owed:
                language = digest.language or languages.get(digest.server_id or 0) or DEFAULT
                edition = await claim_held(tx, held.get(digest.id), digest, due, told, language, at=now)
                if edition is not None:
                    claimed.append((digest, edition))
        return claimed

    async def going(self, claimed: Sequence[tuple[Digest, Edition]], *, look_first: bool = False) -> list[OnItsWay]:
        """Editions as their readers may see them at this moment; without those in which nothing is, or nothing is left.

        What is looked for first may be there already, whatever is left of it.
        """
        for digest, edition in claimed:
            if edition.state is EditionState.EMPTY:
                log.info("%s: nothing to tell: %s", digest.reference, edition.emptiness)
        claimed = [each for each in claimed if each[1].state is EditionState.ON_ITS_WAY]
        if not claimed:
            return []
        async with self._database.read() as tx:
            items = await tx.editions.items_of([edition.id for _, edition in claimed])
            kept = [Kept(digest, edition, items[edition.id]) for digest, edition in claimed]
            postings = await postings_of(tx, kept)
        going: list[OnItsWay] = []
        for each, posting in zip(kept, postings, strict=True):
            if look_first or posting.tells:
                going.append(OnItsWay(each.digest, each.edition, posting, look_first))
            else:
                await self._database.whole(self._settle_empty(each.edition))
        return going

    async def _settle_empty(self, edition: Edition) -> None:
        async with self._database.begin() as tx:
            await settle_empty(tx, edition, at=self._now())
