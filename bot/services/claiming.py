"""Claiming an edition before it is sent, and settling it after; within a transaction of a service."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.digests import Digest, Manner, Trouble
from bot.domain.due_editions import DueEdition
from bot.domain.edition_figures import figures_of
from bot.domain.editions import Composed, Edition, EditionPosting, EditionState, Emptiness
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """An edition that is sent now, as its readers may see it; one that may be there already is looked for first."""

    digest: Digest
    edition: Edition
    posting: EditionPosting
    look_first: bool = False
    # It is looked for, and where it is not, given up.
    outdated: bool = False

    @property
    def channel_id(self) -> int:
        """The channel in which it is to be."""
        return self.edition.channel_id or 0


async def claim(
    tx: Transaction, digest: Digest, due: DueEdition, composed: Composed, language: str, *, at: datetime
) -> Edition | None:
    """Keep what a digest is to tell, and when its next edition is due. Gives the edition; it may have nothing to tell.

    None where somebody changed the digest meanwhile, or where this period has its edition.
    """
    return await claim_held(tx, await tx.digests.hold(digest.id), digest, due, composed, language, at=at)


async def claim_held(
    tx: Transaction,
    held: Digest | None,
    digest: Digest,
    due: DueEdition,
    composed: Composed,
    language: str,
    *,
    at: datetime,
) -> Edition | None:
    """The same for a digest that is held already, as it is now."""
    if held is None or (held.version, held.due_at) != (digest.version, digest.due_at):
        return None
    silent = composed.empty is not None and not digest.says_nothing_new
    edition = Edition(
        id=0,
        digest_id=digest.id,
        period=due.period,
        since=composed.since,
        until=composed.until,
        state=EditionState.EMPTY if silent else EditionState.ON_ITS_WAY,
        language=language,
        emptiness=composed.empty,
        claimed_at=at,
        tried_at=at,
        settled_at=at if silent else None,
        channel_id=digest.channel_id,
        figures=figures_of(composed),
    )
    edition_id = await tx.editions.add(edition, composed.items)
    planned: Mapping[str, object] = {"due_at": due.next_due, "next_at": due.next_due}
    # Until it arrives, what the first is to tell is told by the next one, too.
    told = held.covered_until or composed.since
    if silent and edition_id is not None:
        told = composed.until
    await tx.digests.set(digest.id, covered_until=told, **planned)
    return None if edition_id is None else replace(edition, id=edition_id)


async def settle(tx: Transaction, sent: OnItsWay, message_id: int, *, at: datetime) -> None:
    """Note that an edition is where it belongs."""
    digest, edition = sent.digest, sent.edition
    there = {"channel_id": edition.channel_id, "message_id": message_id}
    await tx.editions.set(edition.id, state=EditionState.SENT.value, settled_at=at, trouble=None, **there)
    kept = {"message_id": message_id} if digest.manner is Manner.IN_PLACE else {}
    await tx.digests.told(digest.id, edition.until, **kept)
    if digest.trouble is Trouble.DISCORD_REFUSES:
        await tx.digests.arrives_again(digest.id)


async def settle_empty(tx: Transaction, edition: Edition, *, at: datetime) -> None:
    """Note that nothing of an edition was left to tell when it was to be sent."""
    told_nothing = {"state": EditionState.EMPTY.value, "emptiness": Emptiness.NOTHING_NEW.value}
    await tx.editions.set(edition.id, **told_nothing, settled_at=at, trouble=None)
    await tx.digests.told(edition.digest_id, edition.until)


async def give_up(tx: Transaction, edition: Edition, trouble: Trouble | None, *, at: datetime) -> None:
    """Note that an edition is sent no more: the next one tells what it was to tell."""
    why = trouble.value if trouble else None
    await tx.editions.set(edition.id, state=EditionState.DROPPED.value, trouble=why, settled_at=at)
