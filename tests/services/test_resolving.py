"""An edition as its readers may see it now: before it is sent, once something in it was taken back, and beforehand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.commitments import Deliverable
from bot.domain.conferences import Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.digests import Digest, DigestState
from bot.domain.edition_figures import figures_of
from bot.domain.editions import MOST_LISTED, Composed, Edition, EditionPosting, EditionState, Emptiness, Moment
from bot.domain.errors.digests import UnknownDigest
from bot.domain.visibility import Visibility
from bot.services.resolving import Kept, postings_of
from tests.composed import composed, happens, keep
from tests.delivered import MONDAY, WEEKLY, order
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.records import commitment, conference, initiative, practice


async def seen(house: House, digest: Digest, edition: Edition) -> EditionPosting:
    """An edition that is kept, as it is read now."""
    async with house.database.read() as tx:
        (posting,) = await postings_of(tx, [Kept(digest, edition, await tx.editions.items(edition.id))])
        return posting


def titles(posting: EditionPosting) -> list[str]:
    return [each.noun.record.title for section in posting.sections for each in section.entries]


def on_its_way(digest: Digest, told: Composed) -> Kept:
    edition = Edition(
        7, digest.id, "", told.since, told.until, EditionState.ON_ITS_WAY, "fr", told.empty, figures=figures_of(told)
    )
    return Kept(digest, edition, told.items)


async def test_an_edition_says_all_that_was_composed_and_is_the_same_when_it_is_read_back(house: House) -> None:
    digest = await order(house)
    await practice(house, house.person(1))
    await initiative(house, house.person(1))
    await commitment(house, house.person(1), deliverables=(Deliverable("A club", When(2026, 3, 20)),))
    due = (Deadline(DeadlineKind.PAPERS, When(2026, 3, 18)),)
    await conference(house, house.person(1), times=Times(When(2026, 3, 19)), deadlines=due)
    house.clock.move(days=14)
    told = await composed(house, replace(digest, covered_until=MONDAY - timedelta(days=8)))
    digest, edition = await keep(house, digest, told)
    posting = await seen(house, digest, edition)
    assert titles(posting) == ["Youth and dialogue", "Credible messengers", "Clubs", "A club in each school"]
    assert (posting.steps, posting.gaps, posting.days) == (told.steps, told.gaps, told.days)
    assert (posting.steps.initiatives, len(posting.gaps), len(posting.days)) == (1, 3, 1)
    assert (posting.edition_id, posting.withdrawn, posting.after_a_gap) == (edition.id, 0, True)


async def test_what_was_restricted_or_deleted_meanwhile_is_not_in_it_and_what_moved_is_as_it_is(house: House) -> None:
    digest = await order(house)
    hidden, gone = await practice(house, house.person(1)), await practice(house, house.person(1), "Gone")
    due = (Deadline(DeadlineKind.PAPERS, When(2026, 3, 9)),)
    moved = await conference(house, house.person(1), deadlines=due, times=Times(When(2026, 5, 12)))
    told = await composed(house, digest)
    await happens(house, hidden.record.id, visibility=Visibility.RESTRICTED)
    async with house.database.begin() as tx:
        await tx.records.remove(gone.record.id)
        await tx.conferences.change(replace(moved, deadlines=(Deadline(DeadlineKind.PAPERS, When(2026, 3, 11)),)))
        (posting,) = await postings_of(tx, [on_its_way(digest, told)])
    assert (titles(posting), posting.withdrawn, posting.language) == (["Youth and dialogue"], 0, "fr")
    assert posting.sections[0].entries[0].due == When(2026, 3, 11)


async def test_an_edition_that_was_sent_says_how_much_was_taken_back(house: House) -> None:
    digest = await order(house)
    hidden, gone = await practice(house, house.person(1)), await practice(house, house.person(1), "Gone")
    await practice(house, house.person(1), "Stays")
    digest, edition = await keep(house, digest, await composed(house, digest))
    await happens(house, hidden.record.id, visibility=Visibility.RESTRICTED)
    async with house.database.begin() as tx:
        await tx.records.remove(gone.record.id)
    posting = await seen(house, digest, edition)
    assert (titles(posting), posting.withdrawn) == (["Stays"], 2)
    await happens(house, hidden.record.id, visibility=Visibility.SERVER)
    assert (await seen(house, digest, edition)).withdrawn == 1


async def test_editions_of_several_servers_are_seen_together_each_with_what_its_readers_see(house: House) -> None:
    for server_id in (HOME, NEIGHBOUR, GUEST):
        shown = Visibility.NETWORK if server_id == GUEST else Visibility.SERVER
        await practice(house, house.person(1, server_id), str(server_id), visibility=shown)
    digests = [await order(house, server_id) for server_id in (HOME, NEIGHBOUR, GUEST)]
    kept = [on_its_way(each, await composed(house, each)) for each in digests]
    # Whatever is kept with an edition: only what its own readers see is told.
    every = tuple(item for each in kept for item in each.items)
    async with house.database.read() as tx:
        postings = await postings_of(tx, [replace(each, items=every) for each in kept])
    assert [titles(each) for each in postings] == [[str(each)] for each in (HOME, NEIGHBOUR, GUEST)]


async def test_what_is_not_listed_is_counted(house: House) -> None:
    digest = await order(house)
    for number in range(MOST_LISTED + 2):
        made = await practice(house, house.person(1), f"Practice {number}")
        if not number:
            first = made
    told = await composed(house, digest)
    digest, edition = await keep(house, digest, replace(told, beyond={told.items[0].section: 5}))
    (section,) = (await seen(house, digest, edition)).sections
    assert (len(section.entries), section.more) == (MOST_LISTED, 7)
    await happens(house, first.record.id, visibility=Visibility.RESTRICTED)
    assert (await seen(house, digest, edition)).sections[0].more == 6


async def test_a_preview_shows_what_would_come_now_to_those_who_get_it(house: House) -> None:
    digest = await order(house, language="fr")
    house.clock.move(hours=1)
    empty = await house.services.editions.preview(house.person(1), digest)
    assert (empty.edition_id, empty.emptiness, empty.language) == (0, Emptiness.NOTHING_NEW, "fr")
    await practice(house, house.person(1))
    posting = await house.services.editions.preview(house.person(1), digest)
    assert (titles(posting), posting.emptiness, posting.next_due) == (["Credible messengers"], None, MONDAY)
    paused = await house.services.editions.preview(
        house.person(1), replace(digest, state=DigestState.PAUSED, due_at=None)
    )
    assert paused.next_due is None
    with pytest.raises(UnknownDigest):
        await house.services.editions.preview(house.person(1, NEIGHBOUR), digest)


async def test_a_preview_shows_what_comes_as_far_as_it_is_known_when_it_is_asked_for(house: House) -> None:
    await practice(house, house.person(1), "Before its first period")
    digest = await order(house)
    house.clock.move(days=2)
    await practice(house, house.person(1))
    # It comes near on Monday, and not yet today.
    await conference(house, house.person(1), times=Times(When(2026, 3, 22)))
    before = await house.services.editions.preview(house.person(1), digest)
    told = await composed(house, digest, MONDAY)
    digest, edition = await keep(house, digest, told)
    after = await seen(house, digest, edition)
    assert (titles(before), before.since, before.until) == (titles(after), after.since, after.until)
    assert (before.steps, before.gaps, before.next_due) == (after.steps, after.gaps, MONDAY)
    assert "Before its first period" not in titles(before)


async def test_a_preview_of_ones_own_looks_only_where_one_still_is(house: House) -> None:
    who = house.person(5)
    await practice(house, house.person(1), "Here")
    await practice(house, house.person(1, GUEST), "At a guest’s")
    own = Digest(3, WEEKLY, member_id=1, discord_id=who.discord_id, places=(HOME, GUEST))
    posting = await house.services.editions.preview(who, own)
    assert sorted(titles(posting)) == ["At a guest’s", "Here"]
    assert [each.moment for each in posting.sections[0].entries] == [Moment.NEW, Moment.NEW]
    house.door.left = {who.discord_id}
    assert titles(await house.services.editions.preview(who, own)) == []
    with pytest.raises(UnknownDigest):
        await house.services.editions.preview(house.person(6), own)
