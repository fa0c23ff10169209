"""How what someone orders changes a digest; each within a transaction that a service opened and authorised."""

from dataclasses import replace
from datetime import datetime

from bot.domain.digest_orders import HowItArrives, WhenAndWhere, WhichRecords, WhichSections, Wish
from bot.domain.digests import Digest, DigestState, Section, Trouble
from bot.domain.errors.digests import SectionMissing
from bot.domain.languages import shipped
from bot.domain.moments import local_day
from bot.domain.rhythms import Timing
from bot.domain.typed_digests import read_filter, read_timing
from bot.domain.typed_lists import Words
from bot.services.zones import zone_of
from bot.store.database import Transaction


async def timing_of(
    tx: Transaction, when: WhenAndWhere, words: Words, *, server_id: int | None, before: Timing | None, now: datetime
) -> Timing:
    """When a digest is to come; by the clock of its server where no other is typed. Raises as `read_timing`."""
    zone = before.zone if before is not None and server_id is None else await zone_of(tx, server_id)
    return read_timing(when.when, words, zone=zone, before=before, today=local_day(now, zone))


async def next_due(tx: Transaction, digest_id: int, timing: Timing, now: datetime) -> datetime:
    """When the next edition comes: one at most for each day, also where the hour was changed on it."""
    due = timing.after(now)
    while await tx.editions.of_period(digest_id, timing.due_day(due).isoformat()) is not None:
        due = timing.after(due)
    return due


async def as_wished(tx: Transaction, before: Digest, wish: Wish, words: Words, now: datetime) -> Digest:
    """A digest as it is to be from now on.

    Raises SectionMissing, and what `read_timing` and `read_filter` raise.
    """
    match wish:
        case WhenAndWhere():
            return await _moved(tx, before, wish, words, now)
        case WhichSections():
            sections = tuple(each for each in Section if each in wish.sections)
            if not sections:
                raise SectionMissing
            return replace(before, sections=sections)
        case WhichRecords():
            return replace(before, wanted=read_filter(wish.wanted, words))
        case HowItArrives():
            return _arriving(before, wish)


def cured(digest: Digest) -> Digest:
    """A digest of which what was in its way is taken for gone: what it owes is sent at once."""
    if digest.state is not DigestState.FAILING:
        return digest
    return replace(digest, state=DigestState.ACTIVE, trouble=None, trouble_since=None, next_at=digest.due_at)


def rested(digest: Digest) -> Digest:
    """A digest at rest. What its first edition was to tell is told by the one after the pause."""
    begun = digest.due_at - digest.timing.rhythm.longest if digest.due_at else None
    told = digest.covered_until or begun
    return replace(cured(digest), state=DigestState.PAUSED, covered_until=told, due_at=None, next_at=None)


async def awake(tx: Transaction, resting: Digest, now: datetime) -> Digest:
    """A digest that rested, as it goes on."""
    due = await next_due(tx, resting.id, resting.timing, now)
    return replace(resting, state=DigestState.ACTIVE, trouble=None, trouble_since=None, due_at=due, next_at=due)


async def _moved(tx: Transaction, before: Digest, wish: WhenAndWhere, words: Words, now: datetime) -> Digest:
    timing = await timing_of(tx, wish, words, server_id=before.server_id, before=before.timing, now=now)
    after = replace(before, timing=timing)
    owing = before.due_at is not None and before.due_at <= now
    if timing != before.timing and before.state is not DigestState.PAUSED and not owing:
        due = await next_due(tx, before.id, timing, now)
        after = replace(after, due_at=due, next_at=due)
    if before.personal or wish.channel_id in {None, before.channel_id}:
        return after
    return cured(replace(after, channel_id=wish.channel_id, message_id=None))


def _arriving(before: Digest, wish: HowItArrives) -> Digest:
    language = shipped(wish.language)
    if before.personal:
        return replace(before, language=language)
    after = replace(
        before,
        role_id=wish.role_id,
        manner=wish.manner,
        language=language,
        says_nothing_new=wish.says_nothing_new,
        writes_of_trouble=wish.writes_of_trouble,
        message_id=before.message_id if wish.manner is before.manner else None,
    )
    return cured(after) if before.trouble is Trouble.ROLE_GONE and wish.role_id != before.role_id else after
