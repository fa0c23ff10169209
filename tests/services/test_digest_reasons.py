"""Why a record is in a digest, or is not: in words that anyone who may see both may ask for, and nobody else."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.commitments import Deliverable, Stage
from bot.domain.conferences import ConferenceStatus, Times
from bot.domain.countries import Country
from bot.domain.dates import When
from bot.domain.digest_reasons import (
    Comes,
    Ended,
    Ending,
    FilteredOut,
    NeverTold,
    NotForItsReaders,
    NothingNew,
    SectionOff,
    ToldIn,
    Verdict,
    Why,
)
from bot.domain.digests import ALL_SECTIONS, Digest, DigestFilter, Section, Wanted
from bot.domain.editions import EditionState, Item, Moment
from bot.domain.errors import AccordError
from bot.domain.errors.digests import UnknownDigest
from bot.domain.errors.records import UnknownRecord
from bot.domain.news import mark_of
from bot.domain.practices import Practice
from bot.domain.visibility import Visibility
from bot.services.composing import Composer
from tests.house import HOME, NEIGHBOUR, House
from tests.records import adaptation, commitment, conference, initiative, practice
from tests.services.explained import BEFORE, DUE, digest, told


async def why(house: House, record: str, which: Digest, who: Actor | None = None) -> Why:
    return await house.services.digest_reasons.why(who or house.person(1), record, which.reference)


async def verdict(house: House, record: str, which: Digest) -> Verdict:
    return (await why(house, record, which)).verdict


async def test_it_is_in_the_next_edition_and_as_what(house: House) -> None:
    which = await digest(house)
    house.clock.move(days=1)
    at = mark_of(house.clock())
    new = await practice(house, house.person(2))
    assert await verdict(house, new.reference, which) == Comes(
        (Item(Section.PRACTICES, new.record.id, Moment.NEW, at),)
    )
    assert (await why(house, new.record.title, which)).record == new.record


async def test_what_comes_near_by_the_next_edition_is_in_it(house: House) -> None:
    which = await digest(house)
    house.clock.move(days=-60)
    far, near = Times(starts=When(2026, 3, 24)), Times(starts=When(2026, 3, 23))
    away = await conference(house, house.person(2), "Far", times=far)
    close = await conference(house, house.person(2), "Near", times=near)
    due = (Deliverable("Ten clubs", When(2026, 3, 20)),)
    promised = await commitment(house, house.person(2), stage=Stage.IN_PROGRESS, deliverables=due)
    house.clock.move(days=60)
    assert await verdict(house, away.reference, which) == NothingNew(BEFORE)
    begins = Item(Section.CONFERENCES, close.record.id, Moment.BEGINS, "2026-03-23")
    assert await verdict(house, close.reference, which) == Comes((begins,))
    near_date = Item(Section.COMMITMENTS, promised.record.id, Moment.DUE, "2026-03-20")
    assert await verdict(house, promised.reference, which) == Comes((near_date,))


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        ({"areas": (Area.GENDER,)}, Wanted.AREAS),
        ({"topics": ("media",)}, Wanted.TOPICS),
        ({"countries": (Country("GH"),)}, Wanted.COUNTRIES),
        ({"languages": ("fr",)}, Wanted.LANGUAGES),
    ],
)
async def test_it_is_filtered_out_by_a_field(house: House, asked: dict[str, Any], by: Wanted) -> None:
    which = await digest(house, wanted=DigestFilter(**asked))
    new = await practice(house, house.person(2))
    assert await verdict(house, new.reference, which) == FilteredOut(by)


async def test_its_section_is_off(house: House) -> None:
    which = await digest(house, sections=tuple(each for each in ALL_SECTIONS if each is not Section.PRACTICES))
    new = await practice(house, house.person(2))
    assert await verdict(house, new.reference, which) == SectionOff(Section.PRACTICES)


async def test_it_was_in_an_earlier_edition_and_nothing_is_new_since(house: House) -> None:
    new = await practice(house, house.person(2))
    which = await digest(house)
    item = Item(Section.PRACTICES, new.record.id, Moment.NEW, mark_of(house.clock()))
    edition = await told(house, which, [item])
    assert await why(house, new.reference, which) == Why(
        which, new.record, NothingNew(BEFORE), (ToldIn(edition, (item,)),)
    )


async def test_what_changed_since_is_told_again_and_what_was_only_mended_is_not(house: House) -> None:
    new = await practice(house, house.person(2))
    which = await digest(house)
    await told(house, which, [Item(Section.PRACTICES, new.record.id, Moment.NEW, mark_of(house.clock()))])
    house.clock.move(days=2)
    mended = await changed(house, new, method="They meet, twice a month!")
    assert await verdict(house, new.reference, which) == NothingNew(BEFORE)
    house.clock.move(days=1)
    await changed(house, mended, method="They meet each week.")
    assert await verdict(house, new.reference, which) == Comes(
        (Item(Section.PRACTICES, new.record.id, Moment.CHANGED, mark_of(house.clock())),)
    )


async def changed(house: House, before: Practice, **now: Any) -> Practice:
    after = replace(before, **now, record=replace(before.record, changed_at=house.clock()))
    async with house.database.begin() as tx:
        assert await tx.practices.change(after)
    return replace(after, record=replace(after.record, version=after.record.version + 1))


async def test_each_edition_says_all_that_it_told_and_one_that_was_given_up_told_nothing(house: House) -> None:
    met = await conference(house, house.person(2))
    which = await digest(house)
    new = Item(Section.CONFERENCES, met.record.id, Moment.NEW, mark_of(house.clock()))
    near = Item(Section.CONFERENCES, met.record.id, Moment.DEADLINE, "2026-03-12 registration")
    first = await told(house, which, [new, near])
    again = replace(near, mark="2026-03-14 registration")
    second = await told(house, which, [again], EditionState.ON_ITS_WAY, day=3)
    await told(house, which, [again], EditionState.DROPPED, day=4)
    assert (await why(house, met.reference, which)).told == (ToldIn(second, (again,)), ToldIn(first, (new, near)))


@pytest.mark.parametrize(
    ("how", "more"),
    [
        (Ending.PAST, {"times": Times(starts=When(2026, 3, 1))}),
        (Ending.CANCELLED, {"status": ConferenceStatus.CANCELLED}),
        (Ending.OVER, {"status": ConferenceStatus.HELD}),
    ],
)
async def test_what_is_not_ahead_any_more_is_said_to_be_so(house: House, how: Ending, more: dict[str, Any]) -> None:
    which = await digest(house)
    met = await conference(house, house.person(2), **more)
    assert await verdict(house, met.reference, which) == Ended(how)


async def test_no_digest_tells_of_adaptations(house: House) -> None:
    which = await digest(house)
    new = await practice(house, house.person(2))
    reused = await adaptation(house, house.person(2), new.record.id)
    assert await verdict(house, reused.reference, which) == NeverTold()


async def test_its_readers_may_not_see_what_i_may(house: House) -> None:
    which = await digest(house)
    mine = await initiative(house, house.person(1), visibility=Visibility.RESTRICTED)
    assert await verdict(house, mine.reference, which) == NotForItsReaders()


async def test_what_i_may_not_see_is_not_found_as_if_it_were_not_there(house: House) -> None:
    which = await digest(house)
    hidden = await initiative(house, house.person(2), visibility=Visibility.RESTRICTED)
    away = await initiative(house, house.person(2, NEIGHBOUR))
    for typed in (hidden.reference, hidden.record.title, away.reference, "INI-999"):
        with pytest.raises(UnknownRecord) as refused:
            await why(house, typed, which)
        assert refused.value.typed == typed


async def test_another_server_s_digest_and_another_s_own_are_not_found(house: House) -> None:
    seen = await initiative(house, house.person(1), visibility=Visibility.NETWORK)
    async with house.database.begin() as tx:
        member = await tx.members.meet(house.person(2).discord_id, at=house.clock())
    own = await digest(house, server_id=None, channel_id=None, member_id=member.id, places=(HOME,))
    channels = await digest(house)
    for which, who in ((own, house.person(1)), (channels, house.person(1, NEIGHBOUR))):
        with pytest.raises(UnknownDigest):
            await why(house, seen.reference, which, who)
    assert (await why(house, seen.reference, own, house.person(2))).verdict


async def test_one_s_own_digest_is_asked_about_where_it_is_read(house: House) -> None:
    reader = house.person(2)
    async with house.database.begin() as tx:
        member = await tx.members.meet(reader.discord_id, at=house.clock())
    own = await digest(house, server_id=None, channel_id=None, member_id=member.id, places=(HOME,))
    house.clock.move(days=1)
    seen = await practice(house, house.person(1))
    by_message = replace(reader, server_id=None)
    assert isinstance((await why(house, seen.reference, own, by_message)).verdict, Comes)
    house.door.left.add(reader.discord_id)
    with pytest.raises(UnknownRecord):
        await why(house, seen.reference, own, by_message)


async def test_it_says_what_the_next_edition_will_tell(house: House) -> None:
    """Of each record the same as composing says when the edition is due."""
    who = house.person(2)
    house.clock.move(days=-10)
    old = await practice(house, who, "Known long ago")
    back, mended = [await practice(house, who, title) for title in ("Hidden, changed, back", "Hidden, mended, back")]
    met = await conference(house, who, "Near", times=Times(starts=When(2026, 3, 20)))
    kept = await commitment(house, who, "Kept", stage=Stage.IN_PROGRESS)
    house.clock.move(days=10)
    which = await digest(house, wanted=DigestFilter(areas=(Area.EDUCATION,)))
    items = [
        Item(Section.PRACTICES, each.record.id, Moment.NEW, mark_of(each.record.made_at))
        for each in (old, back, mended)
    ]
    await told(house, which, [*items, Item(Section.CONFERENCES, met.record.id, Moment.BEGINS, "2026-03-20")])
    for each, method in ((back, "They meet each week."), (mended, "They meet – twice a month")):
        async with house.database.begin() as tx:
            await tx.records.show(each.record.id, Visibility.RESTRICTED, at=house.clock())
            hidden = replace(each.record, visibility=Visibility.RESTRICTED)
            assert await tx.practices.change(replace(each, method=method, record=hidden), at=house.clock())
        house.clock.move(hours=1)
        async with house.database.begin() as tx:
            await tx.records.show(each.record.id, Visibility.SERVER, at=house.clock())
    async with house.database.begin() as tx:
        now = replace(kept.record, changed_at=house.clock())
        assert await tx.commitments.change(replace(kept, stage=Stage.FULFILLED, record=now))
    new, other = await initiative(house, who), await initiative(house, who, "Elsewhere", areas=(Area.GENDER,))
    async with house.database.read() as tx:
        composed = (await Composer().compose(tx, [which], DUE))[which.id]
    comes: dict[int, list[Item]] = {}
    for item in composed.items:
        comes.setdefault(item.record_id, []).append(item)
    for each in (old, back, mended, met, kept, new, other):
        said = await verdict(house, each.reference, which)
        assert (list(said.items) if isinstance(said, Comes) else []) == comes.get(each.record.id, []), each
    assert comes.keys() == {back.record.id, kept.record.id, new.record.id}


async def test_where_discord_does_not_say_who_is_where_nothing_is_guessed(house: House) -> None:
    reader = house.person(2)
    async with house.database.begin() as tx:
        member = await tx.members.meet(reader.discord_id, at=house.clock())
    own = await digest(house, server_id=None, channel_id=None, member_id=member.id, places=(HOME,))
    seen = await practice(house, house.person(1))
    house.door.trouble = DiscordAway()
    with pytest.raises(DiscordAway):
        await why(house, seen.reference, own, reader)


class DiscordAway(AccordError):
    """Discord cannot be asked."""
