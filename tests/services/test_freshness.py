"""A record that nobody confirmed for six months is asked about: once, of the right people, answered with one click."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.domain.commitments import Stage
from bot.domain.errors import DiscordUnavailable
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.history import Passing
from bot.domain.initiatives import Status
from bot.domain.notices import NoticeKind
from bot.domain.records import Light
from bot.domain.shards import SERVERS_APART, Shards
from bot.domain.visibility import Visibility
from bot.services.freshness import FreshnessService
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import commitment, initiative

HALF_A_YEAR = 183


async def told(house: House, number: int) -> list[tuple[NoticeKind, str]]:
    """What someone is told on their next command about records."""
    notices = await house.services.members.take_notices(house.person(number))
    return [(each.kind, each.detail.get("record", "")) for each in notices if each.kind.value.startswith("record")]


async def history(house: House, record_id: int) -> list[str | None]:
    """How a record stood after each line of its history, the oldest first."""
    async with house.database.read() as tx:
        return [each.stage for each in reversed(await tx.history.of(record_id, limit=10))]


async def acting(house: House, *numbers: int) -> int:
    """An organisation that some people act for."""
    organisation_id = await known(house, "Youth House")
    for number in numbers:
        await acts_for(house, number, organisation_id)
    return organisation_id


async def kept(house: House, record_id: int) -> Any:
    """A record as it is kept."""
    return next(row for row in house.kept()["record"] if row["id"] == record_id)


async def test_an_owner_is_asked_once_after_six_months_and_again_after_six_more(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.tick(days=HALF_A_YEAR - 2)
    assert await told(house, 1) == []
    await house.tick(days=2)
    for _ in range(3):
        await house.tick()
    assert await told(house, 1) == [(NoticeKind.RECORD_ASKED, made.reference)]
    await house.tick(days=HALF_A_YEAR - 2)
    assert await told(house, 1) == []
    await house.tick(days=2)
    assert await told(house, 1) == [(NoticeKind.RECORD_ASKED, made.reference)]


async def test_one_click_confirms_also_late_also_twice(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.tick(days=800)
    for _ in range(2):
        confirmed_now = await house.services.freshness.still_true(house.person(1), made.reference)
        assert confirmed_now.reference == made.reference
        assert (await kept(house, made.id))["asked_at"] is None
    async with house.database.read() as tx:
        found = await tx.records.find(house.person(1), made.id)
    assert found is not None
    assert (found.confirmed_at, found.light(house.clock())) == (house.clock(), Light.GREEN)
    assert await history(house, made.id) == [], "nothing happened that a history would tell"


async def test_what_was_answered_before_it_was_told_is_told_no_more(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.tick(days=HALF_A_YEAR)
    await house.services.freshness.still_true(house.person(1), made.reference)
    assert await told(house, 1) == []


async def test_a_click_after_somebody_changed_the_record_changes_nothing_back(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.tick(days=HALF_A_YEAR)
    await house.services.freshness.ended(house.admin(), made.reference)
    await house.services.freshness.still_true(house.person(1), made.reference)
    await house.services.freshness.ended(house.person(1), made.reference)
    async with house.database.read() as tx:
        found = await tx.initiatives.find(house.person(1), made.id)
    assert found is not None
    assert found.status is Status.ENDED
    assert await history(house, made.id) == ["ended"], "it ended once"


@pytest.mark.parametrize("status", [Status.PLANNED, Status.PAUSED, None])
async def test_an_initiative_ends_with_one_click_however_it_stood(house: House, status: Status | None) -> None:
    made = (await initiative(house, house.person(1), status=status)).record
    await house.services.freshness.ended(house.person(1), made.reference)
    async with house.database.read() as tx:
        found = await tx.initiatives.find(house.person(1), made.id)
    assert found is not None
    assert (found.status, found.record.version) == (Status.ENDED, made.version + 1)


async def test_a_commitment_is_withdrawn_with_one_click_and_one_that_was_kept_stays_kept(house: House) -> None:
    given_up = (await commitment(house, house.person(1), "One")).record
    done = (await commitment(house, house.person(1), "Two", stage=Stage.FULFILLED)).record
    for each in (given_up, done):
        await house.services.freshness.ended(house.person(1), each.reference)
    stages = {row["record_id"]: row["stage"] for row in house.kept()["commitment"]}
    assert stages == {given_up.id: "withdrawn", done.id: "fulfilled"}


async def test_nobody_is_asked_about_what_is_over_or_starter_content(house: House) -> None:
    await initiative(house, house.person(1), status=Status.ENDED)
    await initiative(house, house.person(1), status=Status.CANCELLED)
    await commitment(house, house.person(1), stage=Stage.FULFILLED)
    await commitment(house, house.person(1), "Another", stage=Stage.WITHDRAWN)
    await initiative(house, None, server_id=None, visibility=Visibility.NETWORK)
    for _ in range(3):
        await house.tick(days=HALF_A_YEAR)
    assert await told(house, 1) == []
    assert (await house.services.freshness.asked(house.person(1), 0)).number == 0
    assert (await house.services.unattended.page(house.admin(), 0)).number == 0


async def test_many_are_asked_about_as_a_list(house: House) -> None:
    made = [(await initiative(house, house.person(1), f"Club {number}")).record for number in range(7)]
    await house.tick(days=HALF_A_YEAR)
    assert await told(house, 1) == [(NoticeKind.RECORDS_ASKED, "")]
    first, last = [await house.services.freshness.asked(house.person(1), page) for page in (0, 9)]
    assert [each.id for each in (*first.records, *last.records)] == [each.id for each in made]
    assert (last.page, last.pages, last.number) == (1, 2, 7)
    await house.services.freshness.still_true(house.person(1), made[0].reference)
    assert (await house.services.freshness.asked(house.person(1), 0)).number == 6


async def test_nobody_answers_for_a_record_of_somebody_else(house: House) -> None:
    seen = (await initiative(house, house.person(1))).record
    hidden = (await initiative(house, house.person(1), visibility=Visibility.RESTRICTED)).record
    for answer in (house.services.freshness.still_true, house.services.freshness.ended):
        with pytest.raises(RecordNotYours):
            await answer(house.person(2), seen.reference)
        with pytest.raises(UnknownRecord):
            await answer(house.person(2), hidden.reference)


async def test_who_left_the_server_passes_a_record_to_its_organisation(house: House) -> None:
    organisation_id = await acting(house, 1, 2)
    made = (await initiative(house, house.person(1), organisation_id=organisation_id)).record
    house.door.left.add(house.person(1).discord_id)
    await house.tick(days=HALF_A_YEAR)
    assert (await kept(house, made.id))["owner_id"] is None
    assert await history(house, made.id) == [Passing.PASSED_ON]
    assert await told(house, 2) == [(NoticeKind.RECORD_ASKED, made.reference)]
    await house.services.freshness.still_true(house.person(2), made.reference)
    assert await told(house, 2) == []
    assert (await house.services.unattended.page(house.admin(), 0)).number == 0


async def test_reviewers_see_what_the_only_representative_left_behind(house: House) -> None:
    organisation_id = await acting(house, 1)
    made = (await initiative(house, house.person(1), organisation_id=organisation_id)).record
    house.door.left.add(house.person(1).discord_id)
    await house.tick(days=HALF_A_YEAR)
    found = await house.services.unattended.page(house.admin(), 0)
    assert [each.id for each in found.records] == [made.id]


async def test_while_discord_does_not_say_who_is_there_nobody_is_asked_and_nothing_is_passed_on(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    house.door.left.add(house.person(1).discord_id)
    house.door.trouble = DiscordUnavailable()
    await house.tick(days=HALF_A_YEAR)
    row = await kept(house, made.id)
    assert (row["asked_at"], row["owner_id"] is None) == (None, False)
    house.door.trouble = None
    await house.tick(minutes=5)
    assert (await kept(house, made.id))["owner_id"] is not None, "its server is left alone for a while"
    await house.tick(minutes=6)
    assert (await kept(house, made.id))["owner_id"] is None


async def test_a_server_without_an_answer_does_not_stand_in_the_way_of_others(house: House) -> None:
    for number in range(60):
        await initiative(house, house.person(1, GUEST), f"Club {number}")
    elsewhere = (await initiative(house, house.person(2))).record
    asked = house.door.is_member

    async def is_member(server_id: int, discord_id: int) -> bool:
        if server_id == GUEST:
            raise DiscordUnavailable
        return await asked(server_id, discord_id)

    house.door.is_member = is_member
    for _ in range(2):
        await house.tick(days=HALF_A_YEAR / 2)
    await house.tick()
    assert await told(house, 2) == [(NoticeKind.RECORD_ASKED, elsewhere.reference)]


async def test_a_record_of_a_server_that_left_is_not_asked_about_until_it_returns(house: House) -> None:
    made = (await initiative(house, house.person(1, NEIGHBOUR))).record
    await house.tick(days=HALF_A_YEAR - 5)
    await house.services.servers.left(NEIGHBOUR)
    await house.tick(days=10)
    assert await told(house, 1) == []
    await house.services.servers.joined({NEIGHBOUR: "Neighbouring network"})
    await house.tick()
    assert await told(house, 1) == [(NoticeKind.RECORD_ASKED, made.reference)]


async def test_of_a_server_that_is_forgotten_the_owner_is_asked_wherever_they_are(house: House) -> None:
    made = (await initiative(house, house.person(1, NEIGHBOUR), visibility=Visibility.NETWORK)).record
    await house.services.servers.left(NEIGHBOUR)
    house.door.left.add(house.person(1).discord_id)
    await house.tick(days=31)
    await house.tick(days=HALF_A_YEAR)
    assert await told(house, 1) == [(NoticeKind.RECORD_ASKED, made.reference)]


async def test_who_mends_a_record_of_somebody_else_leaves_the_question_open(house: House) -> None:
    made = await initiative(house, house.person(1))
    await house.tick(days=HALF_A_YEAR)
    async with house.database.begin() as tx:
        assert await tx.initiatives.change(replace(made, summary="Young people meet on Fridays."))
    assert await told(house, 1) == [(NoticeKind.RECORD_ASKED, made.record.reference)]
    async with house.database.begin() as tx:
        confirmed_now = replace(made.record, version=2, confirmed_at=house.clock())
        assert await tx.initiatives.change(replace(made, record=confirmed_now))
    assert (await house.services.freshness.asked(house.person(1), 0)).number == 0


async def test_a_process_asks_about_records_of_its_own_servers_only(house: House) -> None:
    for server_id in (HOME, GUEST):
        await initiative(house, house.person(1, server_id))
    house.clock.move(days=HALF_A_YEAR)
    shard = HOME // SERVERS_APART % 2
    assert shard == GUEST // SERVERS_APART % 2, "their ids are next to each other"
    for mine, asked in ((1 - shard, 0), (shard, 2)):
        service = FreshnessService(house.database, house.door, house.clock, Shards(2, frozenset({mine})))
        assert await service.ask_around(house.clock()) == asked


async def test_where_nothing_is_due_two_indexes_say_so(house: House) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _u: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    assert await house.services.freshness.ask_around(house.clock()) == 0
    event.remove(Engine, "before_cursor_execute", note)
    assert len(asked) == 2
    with house.engine.connect() as connection:
        if house.database.file is None:
            connection.exec_driver_sql("SET enable_seqscan = off")
        explain = "EXPLAIN QUERY PLAN " if house.database.file else "EXPLAIN "
        plans = [str(connection.exec_driver_sql(explain + said, given).all()) for said, given in asked]
    assert "ix_record_asked_at" in plans[0]
    assert "ix_record_confirmed_at" in plans[1]
    assert not any("SCAN record" in plan or "TEMP B-TREE" in plan for plan in plans)
