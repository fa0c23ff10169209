"""Editions as their readers may see them now: what was deleted or made private since is not in them.

Many are resolved together; what several tell of is looked up once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.domain.actor import Readers
from bot.domain.conferences import Conference
from bot.domain.digests import Digest, DigestState, Section
from bot.domain.edition_figures import Figures, read_figures
from bot.domain.editions import (
    Edition,
    EditionPosting,
    EditionState,
    Item,
    Moment,
    Noun,
    Told,
    ToldSection,
)
from bot.domain.languages import choose
from bot.domain.news import read_mark
from bot.files.observances_file import bundled_observances
from bot.services.doorkeeper import Doorkeeper
from bot.services.posts import language_of
from bot.store.database import Transaction

# Longer than a period and so much more, it covers a gap.
_A_LITTLE: Final = timedelta(hours=12)
# First why it is news, then which day comes near.
_NEAR: Final = frozenset({Moment.DEADLINE, Moment.BEGINS, Moment.DUE})


@dataclass(frozen=True, slots=True)
class Kept:
    """An edition of a digest, and what it tells."""

    digest: Digest
    edition: Edition
    items: Sequence[Item]


async def postings_of(tx: Transaction, kept: Collection[Kept]) -> list[EditionPosting]:
    """Editions as those who read them may see them now, in their order.

    A personal digest is taken to look into all its places: `within_reach` leaves out those that its member left.
    """
    readers = Readers(frozenset(home for each in kept for home in each.digest.homes))
    read_by = await tx.news.read_by(readers, {item.record_id for each in kept for item in each.items})
    nouns = await _nouns(tx, readers, kept, read_by)
    calls = {call.id: call for call in await tx.calls.all()}
    postings: list[EditionPosting] = []
    for each in kept:
        seen = [item for item in each.items if _sees(each.digest, read_by, item.record_id)]
        figures = read_figures(each.edition.figures)
        posting = _posting(each, figures, tuple(_sections(seen, nouns, figures)))
        postings.append(replace(posting, steps=figures.steps_of(calls.values())))
    return postings


def _sees(digest: Digest, read_by: Mapping[int, int | None], record_id: int) -> bool:
    return record_id in read_by and (read_by[record_id] is None or read_by[record_id] in digest.homes)


async def _nouns(
    tx: Transaction, readers: Readers, kept: Collection[Kept], read_by: Mapping[int, int | None]
) -> Mapping[int, Noun]:
    """What is listed anywhere, by its number."""
    ids: defaultdict[Section, set[int]] = defaultdict(set)
    for item in (item for each in kept for item in each.items if item.listed and item.record_id in read_by):
        ids[item.section].add(item.record_id)
    found: list[Noun] = []
    if wanted := ids[Section.CONFERENCES]:
        found += await tx.conferences.some(readers, wanted)
    if wanted := ids[Section.PRACTICES]:
        found += await tx.practices.some(readers, wanted)
    if wanted := ids[Section.INITIATIVES]:
        found += await tx.initiatives.some(readers, wanted)
    if wanted := ids[Section.COMMITMENTS]:
        found += await tx.commitments.some(readers, wanted)
    return {each.record.id: each for each in found}


def _sections(items: Iterable[Item], nouns: Mapping[int, Noun], figures: Figures) -> Iterable[ToldSection]:
    """Its sections in their order, of those that tell something."""
    by_section: defaultdict[Section, dict[int, list[Item]]] = defaultdict(dict)
    for item in items:
        by_section[item.section].setdefault(item.record_id, []).append(item)
    for section in Section:
        records = by_section.get(section, {})
        listed = {one: told for one, told in records.items() if told[0].listed and one in nouns}
        entries = tuple(_told(nouns[one], told) for one, told in listed.items())
        more = len(records) - len(listed) + figures.beyond.get(section, 0)
        if entries or more:
            yield ToldSection(section, entries, more)


def _told(noun: Noun, items: Sequence[Item]) -> Told:
    """One entry of a record, whatever is told of it: why it is news, and the day that comes near."""
    near = next((each for each in items if each.moment in _NEAR), None)
    if near is None:
        return Told(items[0].moment, noun)
    due, kind = read_mark(near.mark)
    if isinstance(noun, Conference):
        # As it is now: it may have moved since this was composed.
        now = {each.kind: each.due for each in noun.deadlines}
        due = now.get(kind, due) if kind else noun.times.starts or due
    return Told(items[0].moment, noun, due, kind)


def _posting(kept: Kept, figures: Figures, sections: tuple[ToldSection, ...]) -> EditionPosting:
    digest, edition = kept.digest, kept.edition
    shown = sum(len(each.entries) for each in sections)
    sent = edition.state is EditionState.SENT
    covers = edition.until - edition.since
    return EditionPosting(
        edition_id=edition.id,
        digest=digest,
        since=edition.since,
        until=edition.until,
        next_due=None if digest.state is DigestState.PAUSED else digest.timing.after(edition.until),
        language=edition.language,
        sections=sections,
        gaps=() if edition.emptiness else figures.gaps,
        days=figures.observed(bundled_observances()),
        after_a_gap=covers > digest.timing.rhythm.longest + _A_LITTLE,
        withdrawn=max(0, figures.entries - shown) if sent else 0,
        emptiness=edition.emptiness,
    )


async def language_for(tx: Transaction, digest: Digest) -> str:
    """The language of a digest: the one that was chosen, or that of its server, or of its member."""
    if digest.language:
        return digest.language
    if digest.server_id is not None:
        return await language_of(tx, digest.server_id)
    member = await tx.members.find(digest.discord_id or 0)
    servers = [await language_of(tx, each) for each in digest.places[:1]]
    return choose([member.profile.language if member else None, *servers])


async def within_reach(doorkeeper: Doorkeeper, digest: Digest) -> Digest:
    """A personal digest that looks only where its member still is. Raises DiscordUnavailable."""
    if digest.discord_id is None:
        return digest
    there = [each for each in digest.places if await doorkeeper.is_member(each, digest.discord_id)]
    return replace(digest, places=tuple(there))
