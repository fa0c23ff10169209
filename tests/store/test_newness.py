"""Since when a record is seen and when it changed: kept on every path on which it is written."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import pytest
from sqlalchemy import insert, select, update

from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceStatus
from bot.domain.practices import Label
from bot.domain.records import RecordKind
from bot.domain.visibility import Visibility
from bot.store.many_initiatives import Changed, New, made_ready
from bot.store.tables import digest, edition, edition_item, record
from tests.house import HOME, House
from tests.records import commitment, conference, head, initiative, practice

R, S, N = Visibility.RESTRICTED, Visibility.SERVER, Visibility.NETWORK


class Newness(NamedTuple):
    shown: datetime | None
    shared: datetime | None
    altered: datetime | None
    news: datetime | None


def newness(house: House, record_id: int) -> Newness:
    columns = (record.c.shown_at, record.c.shared_at, record.c.altered_at, record.c.news_at)
    return Newness(*house.rows(select(*columns).where(record.c.id == record_id))[0])


async def show(house: House, record_id: int, visibility: Visibility, *, after: float = 1) -> datetime:
    house.clock.move(days=after)
    async with house.database.begin() as tx:
        await tx.records.show(record_id, visibility, at=house.clock())
    return house.clock()


@pytest.mark.parametrize("visibility", Visibility)
async def test_a_new_record_is_seen_since_it_was_made(house: House, visibility: Visibility) -> None:
    made = await practice(house, house.person(1), visibility=visibility)
    now = house.clock()
    assert (
        newness(house, made.record.id)
        == {
            R: (None, None, None, None),
            S: (now, None, None, now),
            N: (now, now, None, now),
        }[visibility]
    )


async def test_it_is_news_when_it_is_seen_not_when_it_was_made(house: House) -> None:
    one = (await practice(house, house.person(1), visibility=R)).record.id
    shown = await show(house, one, S)
    assert newness(house, one) == (shown, None, None, shown)
    shared = await show(house, one, N)
    assert newness(house, one) == (shown, shared, None, shared)


async def test_what_was_told_by_all_is_no_news_when_it_is_back(house: House) -> None:
    one = (await practice(house, house.person(1), visibility=N)).record.id
    made = house.clock()
    await show(house, one, S, after=32)
    await show(house, one, N)
    assert newness(house, one) == (made, made, None, made)


async def test_what_was_hardly_seen_is_new_when_it_is_back(house: House) -> None:
    one = (await practice(house, house.person(1), visibility=N)).record.id
    made = house.clock()
    await show(house, one, S)
    back = await show(house, one, N)
    assert newness(house, one) == (made, back, None, back)


async def test_what_changed_while_the_network_did_not_see_it_is_news_to_it_then(house: House) -> None:
    made = await practice(house, house.person(1), visibility=N)
    one, begun = made.record.id, house.clock()
    house.clock.move(days=40)
    altered = house.clock()
    hidden = replace(made, method="They meet each week.", record=replace(made.record, visibility=S))
    async with house.database.begin() as tx:
        assert await tx.practices.change(hidden, at=altered)
    assert newness(house, one) == (begun, None, altered, altered)
    back = await show(house, one, N)
    assert newness(house, one) == (begun, back, altered, back)


async def test_a_letter_that_is_mended_is_no_news(house: House) -> None:
    made = await practice(house, house.person(1), visibility=N)
    begun = house.clock()
    house.clock.move(days=3)
    mended = replace(made, method="they meet, twice a month", summary="People who left speak with young people.")
    async with house.database.begin() as tx:
        assert await tx.practices.change(mended, at=house.clock())
    assert newness(house, made.record.id) == (begun, begun, None, begun)


async def test_what_a_record_says_of_its_change_is_when_it_changed(house: House) -> None:
    made = await conference(house, house.person(1))
    house.clock.move(days=3)
    moved = replace(made, place="Lyon", record=replace(made.record, changed_at=house.clock()))
    async with house.database.begin() as tx:
        assert await tx.conferences.change(moved)
    assert newness(house, made.record.id).altered == house.clock()


async def test_a_label_and_an_end_are_changes(house: House) -> None:
    looked_at, promised = await practice(house, house.person(1)), await commitment(house, house.person(1))
    house.clock.move(days=3)
    async with house.database.begin() as tx:
        await tx.practices.label(looked_at.record.id, Label.INSPIRING, at=house.clock())
        assert await tx.looking_after.end(promised.record, at=house.clock())
    for each in (looked_at, promised):
        assert newness(house, each.record.id).altered == house.clock()
    then = house.clock()
    house.clock.move(days=3)
    async with house.database.begin() as tx:
        labelled = await tx.practices.find(house.person(1), looked_at.record.id)
        ended = await tx.commitments.find(house.person(1), promised.record.id)
        assert labelled
        assert ended
        assert ended.stage is Stage.WITHDRAWN
        at = replace(labelled.record, changed_at=house.clock())
        assert await tx.practices.change(replace(labelled, summary="Otherwise said.", record=at))
        at = replace(ended.record, changed_at=house.clock())
        assert await tx.commitments.change(replace(ended, pledge="Otherwise said.", record=at))
    for each in (looked_at, promised):
        assert newness(house, each.record.id).altered == then, "both are one fingerprint with the rest"


async def test_what_was_kept_before_fingerprints_is_rather_told_once_more(house: House) -> None:
    made = await conference(house, house.person(1))
    house.rows(update(record).values(material=None))
    house.clock.move(days=3)
    async with house.database.begin() as tx:
        at = replace(made.record, changed_at=house.clock())
        assert await tx.conferences.change(replace(made, status=ConferenceStatus.POSTPONED, record=at))
    assert newness(house, made.record.id).altered == house.clock()


async def test_how_an_initiative_goes_on_is_no_news(house: House) -> None:
    made = await initiative(house, house.person(1))
    begun = house.clock()
    house.clock.move(days=3)
    async with house.database.begin() as tx:
        assert await tx.initiatives.change(replace(made, summary="They meet on Fridays."), at=house.clock())
        assert await tx.looking_after.end(made.record, at=house.clock())
    assert newness(house, made.record.id) == (begun, None, None, begun)


async def test_how_far_a_record_is_seen_is_never_kept_without_since_when(house: House) -> None:
    made = await initiative(house, house.person(1))
    async with house.database.begin() as tx:
        with pytest.raises(ValueError, match="show"):
            await tx.records.settle(made.record.id, visibility=N)


async def test_many_at_once_are_news_as_one_by_one(house: House) -> None:
    house.clock.move(days=-40)
    old = [await initiative(house, house.person(1), title, visibility=N) for title in ("Clubs", "Radio", "Choirs")]
    begun = house.clock()
    house.clock.move(days=40)
    told(house, old[0].record.id)
    told(house, old[2].record.id)
    now = house.clock()
    after = [
        replace(each, summary="Otherwise.", record=replace(each.record, visibility=seen, changed_at=now))
        for each, seen in zip(old, (S, S, N), strict=True)
    ]
    async with house.database.begin() as tx:
        (one,) = await tx.many_initiatives.reserve(1)
    fresh = replace(old[0], record=await head(house, house.person(1), RecordKind.INITIATIVE, "Theatre", id=one))
    changed = [Changed(*each) for each in zip(old, after, strict=True)]
    async with house.database.begin() as tx:
        assert await tx.many_initiatives.write(made_ready(house.database.dialect, [New(fresh, "code:1")], changed))
    assert [newness(house, each.record.id) for each in old] == [(begun, begun, None, begun)] * 3
    assert newness(house, one) == (now, None, None, now)
    assert stale(house) == [True, False]


def told(house: House, record_id: int) -> None:
    """A digest with an edition that stands in its channel and tells of a record."""
    now = house.clock()
    order = {"server_id": HOME, "channel_id": 1, "made_at": now, "rhythm": "weekly", "day": 1, "odd": False}
    manner = {"hour": "09:00", "zone": "UTC", "sections": [], "wanted": {}, "manner": "message", "state": "active"}
    more = {"says_nothing_new": False, "writes_of_trouble": False, "version": 1}
    (made,) = house.rows(insert(digest).values(**order, **manner, **more).returning(digest.c.id))[0]
    times: dict[str, Any] = {"since": now - timedelta(7), "until": now, "claimed_at": now, "tried_at": now}
    sent = {"digest_id": made, "period": "2026-03-02", "state": "sent", "language": "en", "message_id": 7}
    arrived = insert(edition).values(**sent, **times, figures={}, stale=False).returning(edition.c.id)
    (arrived_id,) = house.rows(arrived)[0]
    what = {"position": 0, "section": "practices", "record_id": record_id, "moment": "new", "mark": "m", "listed": True}
    house.rows(insert(edition_item).values(edition_id=arrived_id, **what))


def stale(house: House) -> list[bool]:
    return [row.stale for row in house.rows(select(edition.c.stale).order_by(edition.c.id))]


async def test_editions_follow_what_is_hidden_and_what_is_back(house: House) -> None:
    made = await practice(house, house.person(1), visibility=N)
    told(house, made.record.id)
    for visibility, moved in ((N, False), (S, True), (S, False), (N, True), (R, True)):
        house.rows(update(edition).values(stale=False))
        await show(house, made.record.id, visibility)
        assert stale(house) == [moved], visibility


async def test_editions_follow_what_is_hidden_by_its_change(house: House) -> None:
    made = await practice(house, house.person(1), visibility=N)
    told(house, made.record.id)
    async with house.database.begin() as tx:
        assert await tx.practices.change(replace(made, summary="Otherwise."))
    assert stale(house) == [False]
    async with house.database.begin() as tx:
        hidden = replace(made, record=replace(made.record, visibility=S, version=2))
        assert await tx.practices.change(hidden)
    assert stale(house) == [True]


async def test_editions_follow_what_is_deleted(house: House) -> None:
    made = await practice(house, house.person(1))
    told(house, made.record.id)
    async with house.database.begin() as tx:
        await tx.records.remove(made.record.id)
    assert stale(house) == [True]
