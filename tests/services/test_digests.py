"""Digests as they are ordered: kept, changed, at rest, and gone."""

import asyncio
from datetime import time
from typing import Final

import pytest

from bot.domain.areas import Area
from bot.domain.audit import Log
from bot.domain.digest_orders import (
    HowItArrives,
    Ordered,
    TypedFilter,
    TypedTiming,
    WhenAndWhere,
    WhichRecords,
    WhichSections,
    Wish,
)
from bot.domain.digests import ALL_SECTIONS, MOST_DIGESTS, DigestState, Manner, Section, Trouble
from bot.domain.errors import AccordError, UnknownCountry
from bot.domain.errors.conferences import NoSuchHour
from bot.domain.errors.digests import (
    ChannelElsewhere,
    DigestChanged,
    RoleElsewhere,
    RoleOfEveryone,
    SectionMissing,
    TooManyDigests,
    UnknownDigest,
)
from bot.domain.rhythms import Rhythm, Timing
from tests.house import HOME, NEIGHBOUR, House
from tests.ordered import NEWS, OTHER, ROLE, WORDS, at, change, edition_of, keep, order

PARIS: Final = "Europe/Paris"


async def test_a_digest_is_ordered_as_usual_by_the_clock_of_its_server(house: House) -> None:
    await house.services.conference_setup.set_up(house.admin(), PARIS, events=False)
    assert await house.services.digests.prepare(house.admin()) == PARIS
    made = (await order(house)).digest
    kept = await house.services.digests.find(house.person(1), made.reference)
    assert kept == made
    assert (kept.timing, kept.sections) == (Timing(Rhythm.WEEKLY, 1, time(9), PARIS), ALL_SECTIONS)
    # It is Monday, an hour past nine in Paris.
    assert (kept.due_at, kept.next_at) == (at(3, 9, 8), at(3, 9, 8))
    assert (kept.server_id, kept.channel_id, kept.state) == (HOME, NEWS, DigestState.ACTIVE)


async def test_a_zone_that_its_server_changes_moves_no_digest(house: House) -> None:
    made = (await order(house)).digest
    await house.services.conference_setup.set_up(house.admin(), "Asia/Tokyo", events=False)
    assert (await house.services.digests.find(house.admin(), made.reference)).timing.zone == "UTC"
    # Whoever empties the field asks for the zone of the server.
    moved = (await change(house, made, WhenAndWhere(TypedTiming()))).digest
    assert (moved.timing.zone, moved.due_at) == ("Asia/Tokyo", at(3, 9))


async def test_what_was_typed_wrong_keeps_nothing(house: House) -> None:
    with pytest.raises(NoSuchHour):
        await order(house, hour="25:00")
    house.door.shut[OTHER] = Trouble.CHANNEL_GONE
    with pytest.raises(ChannelElsewhere):
        await order(house, channel_id=OTHER)
    with pytest.raises(ChannelElsewhere):
        await house.services.digests.create(house.admin(), WhenAndWhere(TypedTiming()), WORDS)
    assert await house.services.digests.of_server(house.admin()) == []


async def test_what_keeps_it_out_of_its_channel_is_said_at_once_and_it_is_kept(house: House) -> None:
    house.door.shut[NEWS] = Trouble.CANNOT_READ_HISTORY
    made = await order(house)
    assert (made.trouble, made.digest.state) == (Trouble.CANNOT_READ_HISTORY, DigestState.ACTIVE)
    # What is gone already is no reason to refuse another hour.
    house.door.shut[NEWS] = Trouble.CHANNEL_GONE
    assert (await change(house, made.digest, WhenAndWhere(TypedTiming(hour="10")))).trouble is Trouble.CHANNEL_GONE


async def test_a_server_has_so_many_digests_and_no_more_however_many_ask_at_once(house: House) -> None:
    for _ in range(MOST_DIGESTS - 3):
        await order(house)
    asked = await asyncio.gather(*(order(house) for _ in range(8)), return_exceptions=True)
    assert sum(isinstance(each, Ordered) for each in asked) == 3
    assert sum(isinstance(each, TooManyDigests) for each in asked) == 5
    assert len(await house.services.digests.of_server(house.admin())) == MOST_DIGESTS
    with pytest.raises(TooManyDigests):
        await house.services.digests.prepare(house.admin())
    # Another server has its own.
    await order(house, house.admin(NEIGHBOUR))


async def test_another_hour_or_day_plans_it_anew(house: House) -> None:
    made = (await order(house)).digest
    moved = (await change(house, made, WhenAndWhere(TypedTiming(day="Wednesday", hour="5 pm")))).digest
    assert (moved.due_at, moved.next_at) == (at(3, 4, 17), at(3, 4, 17))
    assert moved.channel_id == NEWS
    assert await house.services.digests.find(house.admin(), made.reference) == moved


async def test_a_day_that_had_its_edition_has_no_second_one_at_another_hour(house: House) -> None:
    made = (await order(house)).digest
    await edition_of(house, made, "2026-03-02")
    moved = (await change(house, made, WhenAndWhere(TypedTiming(Rhythm.DAILY, hour="18:00")))).digest
    assert moved.due_at == at(3, 3, 18)


async def test_an_edition_that_is_owed_is_not_lost_by_another_hour(house: House) -> None:
    made = (await order(house)).digest
    house.clock.move(days=8)
    again = house.clock.time.replace(minute=15)
    await keep(house, made, state="failing", trouble="cannot_send", trouble_since=house.clock(), next_at=again)
    moved = (await change(house, made, WhenAndWhere(TypedTiming(hour="18:00")))).digest
    assert (moved.due_at, moved.next_at, moved.state) == (made.due_at, again, DigestState.FAILING)


async def test_another_channel_takes_what_was_in_the_way_for_gone(house: House) -> None:
    made = (await order(house)).digest
    await change(house, made, HowItArrives(manner=Manner.IN_PLACE))
    house.clock.move(days=8)
    await keep(
        house,
        made,
        state="failing",
        trouble="channel_gone",
        trouble_since=house.clock(),
        told_at=house.clock(),
        message_id=5,
    )
    moved = (await change(house, made, WhenAndWhere(TypedTiming(), OTHER))).digest
    assert (moved.state, moved.trouble, moved.trouble_since) == (DigestState.ACTIVE, None, None)
    # It is owed since, and sent at once; in the other channel as a new message.
    assert (moved.next_at, moved.message_id) == (made.due_at, None)
    assert [row["told_at"] for row in house.kept()["digest"]] == [None]


async def test_sections_filters_and_manner_are_changed_each_by_itself(house: House) -> None:
    made = (await order(house)).digest
    told = (await change(house, made, WhichSections((Section.GAPS, Section.PRACTICES)))).digest
    assert told.sections == (Section.PRACTICES, Section.GAPS)
    asked = (await change(house, made, WhichRecords(TypedFilter(areas=(Area.GENDER,), countries="Kenya")))).digest
    assert (asked.wanted.areas, asked.wanted.countries) == ((Area.GENDER,), ("KE",))
    arrives = HowItArrives(ROLE, Manner.THREAD, "fr", says_nothing_new=True, writes_of_trouble=True)
    after = (await change(house, made, arrives)).digest
    assert (after.role_id, after.manner, after.language) == (ROLE, Manner.THREAD, "fr")
    assert (after.says_nothing_new, after.writes_of_trouble) == (True, True)
    assert (after.sections, after.wanted, after.due_at, after.version) == (told.sections, asked.wanted, made.due_at, 4)
    assert await house.services.digests.find(house.admin(), made.reference) == after


async def test_what_cannot_be_ordered_changes_nothing(house: House) -> None:
    made = (await order(house)).digest
    house.door.gone.add(ROLE)
    house.door.shut[OTHER] = Trouble.CHANNEL_GONE
    refused: tuple[tuple[Wish, type[AccordError]], ...] = (
        (WhichSections(()), SectionMissing),
        (WhichRecords(TypedFilter(countries="Atlantis")), UnknownCountry),
        (HowItArrives(role_id=HOME), RoleOfEveryone),
        (HowItArrives(role_id=ROLE), RoleElsewhere),
        (WhenAndWhere(TypedTiming(), OTHER), ChannelElsewhere),
    )
    for wish, error in refused:
        with pytest.raises(error):
            await change(house, made, wish)
    assert await house.services.digests.find(house.admin(), made.reference) == made


async def test_two_who_change_it_at_once_do_not_overwrite_each_other(house: House) -> None:
    made = (await order(house)).digest
    await change(house, made, WhichSections((Section.GAPS,)), version=made.version)
    with pytest.raises(DigestChanged):
        await change(house, made, WhichSections((Section.DAYS,)), version=made.version)
    # What changes nothing is no change.
    same = (await change(house, made, WhichSections((Section.GAPS,)))).digest
    assert same.version == made.version + 1


async def test_a_digest_at_rest_keeps_its_settings_and_tells_what_happened_meanwhile(house: House) -> None:
    made = (await order(house)).digest
    await keep(house, made, covered_until=at(3, 2, 9))
    rested = await house.services.digests.pause(house.admin(), made.reference)
    assert (rested.state, rested.due_at, rested.next_at) == (DigestState.PAUSED, None, None)
    house.clock.move(days=60)
    # An hour that is changed meanwhile wakes nobody.
    moved = (await change(house, made, WhenAndWhere(TypedTiming(hour="10")))).digest
    assert (moved.state, moved.due_at, moved.next_at) == (DigestState.PAUSED, None, None)
    going = await house.services.digests.resume(house.admin(), made.reference)
    assert (going.state, going.due_at, going.next_at) == (DigestState.ACTIVE, at(5, 4, 10), at(5, 4, 10))
    assert going.covered_until == at(3, 2, 9)
    # Once more is no more.
    assert await house.services.digests.resume(house.admin(), made.reference) == going


async def test_what_fails_is_tried_at_once_where_someone_says_so_and_rests_without_its_trouble(house: House) -> None:
    made = (await order(house)).digest
    house.clock.move(days=8)
    failing = {"state": "failing", "trouble": "cannot_send", "trouble_since": house.clock()}
    await keep(house, made, **failing, next_at=at(3, 10, 9, 15))
    going = await house.services.digests.resume(house.admin(), made.reference)
    assert (going.state, going.trouble, going.next_at) == (DigestState.ACTIVE, None, made.due_at)
    await keep(house, made, **failing)
    rested = await house.services.digests.pause(house.admin(), made.reference)
    assert (rested.state, rested.trouble) == (DigestState.PAUSED, None)


async def test_a_digest_that_is_deleted_is_gone_with_its_editions(house: House) -> None:
    made = (await order(house)).digest
    await edition_of(house, made, "2026-03-02")
    await house.services.digests.delete(house.admin(), made.reference)
    with pytest.raises(UnknownDigest):
        await house.services.digests.find(house.admin(), made.reference)
    assert (house.kept()["digest"], house.kept()["edition"]) == ([], [])


async def test_what_was_done_with_a_digest_stands_in_the_log_of_its_server(house: House) -> None:
    made = (await order(house)).digest
    await change(house, made, WhichSections((Section.GAPS,)))
    await house.services.digests.pause(house.admin(), made.reference)
    await house.services.digests.resume(house.admin(), made.reference)
    await house.services.digests.delete(house.admin(), made.reference)
    page = await house.services.changes.changes(house.admin(), Log.SERVER)
    done = [line.action for line in reversed(page.lines) if line.subject == made.reference]
    assert done == ["digest.created", "digest.edited", "digest.paused", "digest.resumed", "digest.deleted"]


async def test_a_server_that_returns_finds_its_digests_and_one_that_does_not_is_forgotten_with_them(
    house: House,
) -> None:
    made = (await order(house)).digest
    mine = (await house.services.own_digests.begin(house.person(1))).own.digest
    await house.services.servers.left(HOME)
    await house.tick(days=29)
    assert (await house.services.digests.find(house.admin(), made.reference)).timing == made.timing
    await house.tick(days=2)
    with pytest.raises(UnknownDigest):
        await house.services.digests.find(house.admin(), made.reference)
    assert (await house.services.digests.find(house.person(1), mine.reference)).places == ()
