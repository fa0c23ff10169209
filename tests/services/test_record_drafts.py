"""Drafts of records: kept as typed for thirty days, their maker's alone, saved where they were begun."""

from datetime import timedelta

import pytest

from bot.domain.errors import ServerOnly
from bot.domain.errors.record_drafts import RecordDraftElsewhere, RecordDraftGone, TooManyDrafts
from bot.domain.record_drafts import MOST_DRAFTS
from tests.drafting import begin, typed
from tests.house import GUEST, NEIGHBOUR, House


async def test_a_form_replaces_its_own_fields_and_leaves_the_others(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who, summary="First.", countries="Mali")).draft
    kept = await house.services.record_drafts.keep(who, draft.id, typed(summary="", countries="Niger\x00"))
    assert (kept.one("title"), kept.one("summary"), kept.one("countries")) == ("Youth clubs", "", "Niger")


async def test_a_draft_is_its_makers_alone(house: House) -> None:
    draft = (await begin(house, house.person(1))).draft
    for other in (
        house.services.logging.look(house.admin(), draft.id),
        house.services.logging.would_be(house.admin(), draft.id),
        house.services.logging.save(house.person(2), draft.id),
        house.services.record_drafts.keep(house.person(2), draft.id, typed(title="Mine")),
        house.services.record_drafts.discard(house.person(2), draft.id),
    ):
        with pytest.raises(RecordDraftGone):
            await other
    assert await house.services.record_drafts.mine(house.person(2)) == []


async def test_a_draft_is_saved_where_it_was_begun(house: House) -> None:
    draft = (await begin(house, house.person(1))).draft
    for server_id in (NEIGHBOUR, GUEST, None):
        for ask in (house.services.logging.look, house.services.logging.save):
            with pytest.raises(RecordDraftElsewhere) as refused:
                await ask(house.person(1, server_id), draft.id)
            assert refused.value.server == "Coalition"
    with pytest.raises(ServerOnly):
        await begin(house, house.person(1, None))


async def test_drafts_are_found_again_until_their_thirty_days_are_over(house: House) -> None:
    who = house.person(1)
    first, second = [(await begin(house, who, title=title)).draft for title in ("One", "Two")]
    house.clock.move(days=20)
    await house.services.record_drafts.keep(who, first.id, typed(summary="More."))
    assert [each.title for each in await house.services.record_drafts.mine(who)] == ["One", "Two"]
    await house.tick(days=10)
    (mine,) = await house.services.record_drafts.mine(who)
    assert (mine.id, mine.expires_at) == (first.id, house.clock() + timedelta(days=20))
    assert [each["id"] for each in house.kept()["record_draft"]] == [first.id]
    with pytest.raises(RecordDraftGone):
        await house.services.logging.save(who, second.id)


async def test_a_draft_whose_time_is_over_is_gone_before_it_is_swept(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    house.clock.move(days=30)
    assert await house.services.record_drafts.mine(who) == []
    with pytest.raises(RecordDraftGone):
        await house.services.logging.look(who, draft.id)


async def test_a_draft_that_was_thrown_away_is_gone(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    await house.services.record_drafts.discard(who, draft.id)
    assert house.kept()["record_draft"] == []
    with pytest.raises(RecordDraftGone):
        await house.services.record_drafts.discard(who, draft.id)


async def test_nobody_has_more_drafts_than_they_can_look_through(house: House) -> None:
    who = house.person(1)
    drafts = [(await begin(house, who, title=f"Club {number}")).draft for number in range(MOST_DRAFTS)]
    with pytest.raises(TooManyDrafts):
        await begin(house, who)
    await house.services.logging.save(who, drafts[0].id)
    await begin(house, who)


async def test_a_form_that_was_sent_twice_begins_one_draft(house: House) -> None:
    who = house.person(1)
    first, again = [(await begin(house, who, summary="Once.")).draft for _ in range(2)]
    assert first.id == again.id
    assert (await begin(house, house.person(2), summary="Once.")).draft.id != first.id
    assert (await begin(house, who, summary="Twice.")).draft.id != first.id
