"""A record whose owner left is passed on, never orphaned and never deleted; reviewers see what looks for someone."""

from typing import Any

import pytest
from sqlalchemy import insert

from bot.domain.commitments import Deliverable
from bot.domain.errors import NotAllowed
from bot.domain.errors.freshness import RecordAttended
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.errors.reviews import HeldByReviewers
from bot.domain.history import Happened, Passing
from bot.domain.initiatives import Status
from bot.domain.participation import Joining
from bot.domain.visibility import Visibility
from bot.store.tables import gap_question, participant
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import commitment, initiative
from tests.services.test_freshness import acting, history, kept


async def test_an_erased_member_leaves_work_behind_and_takes_their_own_promises_along(house: House) -> None:
    organisation_id = await acting(house, 1, 2)
    who, theirs = house.person(1), {"organisation_id": organisation_id}
    alone = (await initiative(house, who, "Alone")).record
    together = (await initiative(house, who, "Together", **theirs)).record
    promise = (await commitment(house, who, "My own", deliverables=(Deliverable("Something"),))).record
    joint = (await commitment(house, who, "Ours", **theirs)).record
    async with house.database.begin() as tx:
        member = await tx.members.meet(who.discord_id, at=house.clock())
        await tx.history.add(alone.id, Happened(house.clock(), "The first club met."), member_id=member.id)
    await house.services.privacy.erase(who)
    stay = {row["id"]: row["owner_id"] for row in house.kept()["record"]}
    assert stay == {alone.id: None, together.id: None, joint.id: None}
    assert promise.id not in {row["commitment_id"] for row in house.kept()["deliverable"]}
    assert await history(house, alone.id) == [None, Passing.PASSED_ON]
    assert {row["member_id"] for row in house.kept()["record_news"]} == {None}
    found = await house.services.unattended.page(house.admin(), 0)
    assert [each.id for each in found.records] == [alone.id], "the others have another representative"
    for each in (together, joint):
        await house.services.freshness.still_true(house.person(2), each.reference)


async def test_the_organisation_of_an_erased_member_stays_as_long_as_a_record_is_made_for_it(house: House) -> None:
    organisation_id = await acting(house, 1)
    made = (await initiative(house, house.person(1), organisation_id=organisation_id)).record
    await house.services.privacy.erase(house.person(1))
    assert [row["id"] for row in house.kept()["organisation"]] == [organisation_id]
    assert [each.id for each in (await house.services.unattended.page(house.admin(), 0)).records] == [made.id]


async def test_who_acts_for_an_organisation_no_more_leaves_its_records_to_the_others(house: House) -> None:
    organisation_id = await acting(house, 1, 2)
    made = (await initiative(house, house.person(1), organisation_id=organisation_id)).record
    own = (await initiative(house, house.person(1), "My own")).record
    await house.services.organisations.leave(house.person(1), "Youth House", None)
    assert (await kept(house, made.id))["owner_id"] is None
    assert (await kept(house, own.id))["owner_id"] is not None
    assert await history(house, made.id) == [Passing.PASSED_ON]
    with pytest.raises(RecordNotYours):
        await house.services.freshness.still_true(house.person(1), made.reference)
    await house.services.freshness.still_true(house.person(2), made.reference)


async def test_the_records_of_a_double_are_those_of_the_organisation_that_it_became(house: House) -> None:
    double, survivor = await known(house, "Youth Huose"), await known(house, "Youth House")
    await acts_for(house, 1, double)
    await acts_for(house, 2, survivor)
    made = (await initiative(house, house.person(1), organisation_id=double, visibility=Visibility.RESTRICTED)).record
    asked = [(await initiative(house, house.person(3), f"Club {number}")).record.id for number in range(3)]
    rows: list[dict[str, Any]] = [
        {"record_id": asked[0], "organisation_id": double, "standing": Joining.ASKED},
        {"record_id": asked[1], "organisation_id": double, "standing": Joining.AGREED},
        {"record_id": asked[1], "organisation_id": survivor, "standing": Joining.ASKED},
        {"record_id": asked[2], "organisation_id": double, "standing": Joining.DECLINED},
        {"record_id": asked[2], "organisation_id": survivor, "standing": Joining.ASKED},
    ]
    house.rows(insert(participant).values([row | {"asked_at": house.clock()} for row in rows]))
    await house.services.organisations.merge(house.person(9, steward=True), f"ORG-{double}", f"ORG-{survivor}")
    assert (await kept(house, made.id))["organisation_id"] == survivor
    parts = {row["record_id"]: (row["organisation_id"], row["standing"]) for row in house.kept()["participant"]}
    assert parts == {asked[0]: (survivor, "asked"), asked[1]: (survivor, "agreed"), asked[2]: (survivor, "asked")}
    assert len(house.kept()["participant"]) == 3
    await house.services.freshness.still_true(house.person(2), made.reference)


async def test_a_reviewer_takes_up_what_nobody_looks_after_and_is_its_owner(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.services.privacy.erase(house.person(1))
    reviewer = house.person(5, reviewer=True)
    assert (await house.services.reviews.queue(reviewer, None, 0)).unattended == 1
    for _ in range(2):
        await house.services.unattended.take_up(reviewer, made.reference)
    assert (await house.services.reviews.queue(reviewer, None, 0)).unattended == 0
    assert await history(house, made.id) == [Passing.PASSED_ON, Passing.TAKEN_UP]
    asked = await house.services.freshness.asked(reviewer, 0)
    assert [each.id for each in asked.records] == [made.id], "whether it is still true, they are asked at once"
    with pytest.raises(RecordAttended):
        await house.services.unattended.take_up(house.admin(), made.reference)


async def test_what_nobody_knows_of_any_more_is_over_and_stays(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.services.privacy.erase(house.person(1))
    await house.services.unattended.nobody_knows(house.admin(), made.reference)
    with pytest.raises(RecordAttended):
        await house.services.unattended.nobody_knows(house.admin(), made.reference)
    async with house.database.read() as tx:
        found = await tx.initiatives.find(house.admin(), made.id)
    assert found is not None
    assert found.status is Status.ENDED
    assert (await house.services.unattended.page(house.admin(), 0)).number == 0


async def test_only_reviewers_see_and_take_up_what_looks_for_someone(house: House) -> None:
    made = (await initiative(house, house.person(1))).record
    await house.services.privacy.erase(house.person(1))
    service = house.services.unattended
    with pytest.raises(NotAllowed):
        await service.page(house.person(2), 0)
    with pytest.raises(RecordNotYours):
        await service.take_up(house.person(2), made.reference)
    elsewhere = house.admin(NEIGHBOUR)
    assert (await service.page(elsewhere, 0)).number == 0
    for refused in (service.take_up, service.nobody_knows):
        with pytest.raises(UnknownRecord):
            await refused(elsewhere, made.reference)


async def test_what_looks_for_someone_is_paged_and_stands_in_the_line_of_the_reviewers(house: House) -> None:
    await house.services.review_line.place(house.admin(), 55)
    for number in range(7):
        await initiative(house, house.person(1), f"Club {number}")
    await house.services.privacy.erase(house.person(1))
    await house.tick(minutes=5)
    assert house.board.says("unattended=7")
    pages = [await house.services.unattended.page(house.admin(), page) for page in (0, 1, 99)]
    assert [len(each.records) for each in pages] == [5, 2, 2]
    assert [(each.page, each.pages, each.number) for each in pages] == [(0, 2, 7), (1, 2, 7), (1, 2, 7)]


async def test_a_server_that_left_takes_along_what_the_network_never_saw(house: House) -> None:
    organisation_id = await acting(house, 2)
    who = house.person(1, NEIGHBOUR)
    seen = (await initiative(house, who, "Seen by all", visibility=Visibility.NETWORK)).record
    for number, visibility in enumerate((Visibility.SERVER, Visibility.RESTRICTED)):
        await initiative(house, who, f"Ours {number}", visibility=visibility, organisation_id=organisation_id)
    home = (await initiative(house, house.person(1), "At home")).record
    asked = {"channel_id": 5, "cell": "x", "asked_at": house.clock()}
    house.rows(insert(gap_question).values(server_id=NEIGHBOUR, **asked))
    await house.services.servers.left(NEIGHBOUR)
    await house.tick(days=29)
    assert len(house.kept()["record"]) == 4
    await house.tick(days=2)
    assert {row["id"] for row in house.kept()["record"]} == {seen.id, home.id}
    assert house.kept()["gap_question"] == []
    async with house.database.read() as tx:
        assert await tx.records.find(house.person(7), seen.id)


async def test_a_server_that_returned_in_time_keeps_its_records(house: House) -> None:
    made = (await initiative(house, house.person(1, NEIGHBOUR))).record
    await house.services.servers.left(NEIGHBOUR)
    await house.tick(days=29)
    await house.services.servers.joined({NEIGHBOUR: "Neighbouring network"})
    await house.tick(days=30)
    assert (await kept(house, made.id))["title"] == "Clubs"


async def test_of_a_guest_that_left_no_record_stays(house: House) -> None:
    for visibility in Visibility:
        await initiative(house, house.person(1, GUEST), visibility.value, visibility=visibility)
    await house.services.servers.left(GUEST)
    await house.tick(days=31)
    assert house.kept()["record"] == []
    assert "server.forgotten" in [row["action"] for row in house.kept()["audit"]]


async def test_a_large_server_is_forgotten_a_part_at_a_time(house: House) -> None:
    for number in range(120):
        await initiative(house, house.person(1, NEIGHBOUR), f"Club {number}")
    await house.services.servers.left(NEIGHBOUR)
    await house.tick(days=31)
    assert house.kept()["record"] == []
    server = next(row for row in house.kept()["server"] if row["id"] == NEIGHBOUR)
    assert server["name"] == ""


async def test_stewards_look_after_what_a_server_left_to_the_network(house: House) -> None:
    made = (await initiative(house, house.person(1, NEIGHBOUR), visibility=Visibility.NETWORK)).record
    steward = house.person(9, HOME, steward=True)
    with pytest.raises(RecordNotYours):
        await house.services.freshness.still_true(steward, made.reference)
    await house.services.servers.left(NEIGHBOUR)
    await house.tick(days=31)
    await house.services.freshness.still_true(house.person(1), made.reference)
    await house.services.freshness.still_true(steward, made.reference)
    with pytest.raises(RecordNotYours):
        await house.services.freshness.still_true(house.admin(), made.reference)
    await house.services.privacy.erase(house.person(1))
    assert (await house.services.unattended.page(house.admin(), 0)).number == 0
    found = await house.services.unattended.page(steward, 0)
    assert [each.id for each in found.records] == [made.id]
    await house.services.unattended.take_up(steward, made.reference)
    assert (await house.services.unattended.page(steward, 0)).number == 0


async def test_what_reviewers_took_out_of_sight_stays_there_though_its_owner_is_erased(house: House) -> None:
    organisation_id = await acting(house, 1, 2)
    made = await initiative(house, house.person(1), organisation_id=organisation_id)
    await house.services.showing.restrict(house.person(800, reviewer=True), made.reference, "It names a school.")
    await house.services.privacy.erase(house.person(1))
    with pytest.raises(HeldByReviewers):
        await house.services.showing.narrow(house.person(2), made.reference, Visibility.SERVER)
