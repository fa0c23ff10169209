"""The ladder of labels: who lifts a practice to which step, and who takes it back."""

from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.errors import AccordError, NotAllowed
from bot.domain.errors.assessing import (
    HomeReviewersNeeded,
    LabelledAlready,
    NoLabel,
    PracticeChanged,
    PracticeRestricted,
)
from bot.domain.errors.records import UnknownRecord
from bot.domain.errors.reviews import OwnItem, ReasonBlank
from bot.domain.notices import NoticeKind
from bot.domain.practices import Label, Ladder, Practice
from bot.domain.visibility import Visibility
from tests.assessing import (
    CIRCLES,
    LABS,
    NOTE,
    OWNER,
    READER,
    assess,
    inspired,
    label_of,
    logged,
    peer,
    peers,
    reviewer,
    shared,
    told_to,
)
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import practice


async def test_one_reviewer_of_its_server_finds_it_inspiring_and_its_owner_is_told(house: House) -> None:
    told = await shared(house)
    seen = await house.services.assessing.inspire(reviewer(house), told.reference, version=1)
    assert (seen.label, seen.notes, seen.counting) == (Label.INSPIRING, (), 0)
    assert seen.ladder == Ladder(may_inspire=False, may_take_back=True, may_assess=True)
    assert told_to(house, OWNER) == [NoticeKind.PRACTICE_INSPIRING]
    history = await house.services.threads.history(house.person(5), told.reference)
    assert [each.stage for each in history.lines] == ["inspiring"]
    assert logged(house) == [("practice.inspiring", HOME)]


async def test_two_notes_of_different_organisations_make_it_peer_reviewed(house: House) -> None:
    told, (labs, circles) = await inspired(house), await peers(house)
    first = await assess(house, LABS, told)
    assert (first.label, first.counting) == (Label.INSPIRING, 1)
    house.clock.move(days=1)
    second = await assess(house, CIRCLES, told, "It fits villages, too.")
    assert (second.label, second.counting) == (Label.PEER_REVIEWED, 2)
    assert [(each.organisation_id, each.organisation, each.note) for each in second.notes] == [
        (labs, "Youth Lab", NOTE),
        (circles, "Open Circle", "It fits villages, too."),
    ]
    assert told_to(house, OWNER) == [NoticeKind.PRACTICE_INSPIRING, NoticeKind.PRACTICE_PEER_REVIEWED]
    # Who wrote a note is logged where they did it, and that it has a label now, where the practice is.
    assert logged(house) == [
        ("practice.inspiring", HOME),
        ("practice.assessed", NEIGHBOUR),
        ("practice.assessed", NEIGHBOUR),
        ("practice.peer_reviewed", HOME),
    ]


async def test_nobody_reads_who_wrote_a_note(house: House) -> None:
    told = await inspired(house)
    await peers(house)
    await assess(house, LABS, told)
    for who in (house.person(OWNER), house.admin(), house.person(7, NEIGHBOUR, admin=True)):
        seen = await house.services.assessing.look(who, told.reference)
        assert str(peer(house, LABS).discord_id) not in repr(seen)


async def test_it_is_found_by_its_new_label(house: House) -> None:
    told = await inspired(house)
    marks = [row.marks for row in await _entries(house, told)]
    assert all("inspiring" in each for each in marks)


async def _entries(house: House, told: Practice) -> list[Any]:
    async with house.database.read() as tx:
        return await tx.record_texts.read([told.record.id])


async def refused(house: House, who: Actor, told: Practice, error: type[AccordError], version: int = 1) -> None:
    """Hold that someone cannot find a practice inspiring, and that nothing is changed."""
    before = house.kept()
    with pytest.raises(error):
        await house.services.assessing.inspire(who, told.reference, version=version)
    assert house.kept() == before


async def test_nobody_finds_their_own_inspiring(house: House) -> None:
    circle = await known(house, "Open Circle")
    told = await shared(house, organisation_id=circle)
    await refused(house, house.person(OWNER, reviewer=True), told, OwnItem)
    await acts_for(house, READER, circle)
    await refused(house, reviewer(house), told, OwnItem)


async def test_only_reviewers_of_its_own_server_find_it_inspiring(house: House) -> None:
    told = await shared(house)
    await refused(house, house.person(READER), told, NotAllowed)
    await refused(house, reviewer(house, READER, NEIGHBOUR), told, HomeReviewersNeeded)
    await refused(house, house.person(READER, steward=True), told, NotAllowed)


async def test_of_starter_content_a_steward_does(house: House) -> None:
    named = await practice(house, None, visibility=Visibility.NETWORK)
    await refused(house, house.admin(), named, NotAllowed)
    steward = house.person(9, steward=True)
    assert (await house.services.assessing.look(steward, named.reference)).ladder.may_inspire
    seen = await house.services.assessing.inspire(steward, named.reference, version=1)
    assert seen.label is Label.INSPIRING
    await peers(house)
    await assess(house, LABS, named)
    assert (await assess(house, CIRCLES, named)).label is Label.PEER_REVIEWED
    with pytest.raises(NotAllowed):
        await house.services.assessing.take_back(house.admin(), named.reference, "Mistaken.")
    await house.services.assessing.take_back(steward, named.reference, "Mistaken.")
    assert await label_of(house, named) is Label.SUBMITTED


async def test_it_is_found_inspiring_once_and_as_it_was_read(house: House) -> None:
    told = await shared(house)
    await refused(house, reviewer(house), told, PracticeChanged, version=2)
    await house.services.assessing.inspire(reviewer(house), told.reference, version=1)
    await refused(house, reviewer(house, 3), told, LabelledAlready)


async def test_what_is_restricted_gets_no_label(house: House) -> None:
    hidden = await practice(house, house.person(OWNER), visibility=Visibility.RESTRICTED)
    await refused(house, reviewer(house), hidden, PracticeRestricted)
    assert (await house.services.assessing.look(reviewer(house), hidden.reference)).ladder == Ladder()
    with pytest.raises(UnknownRecord):
        await house.services.assessing.look(house.person(5), hidden.reference)
    told = await inspired(house)
    await peers(house)
    await house.services.showing.narrow(house.person(OWNER), told.reference, Visibility.RESTRICTED)
    with pytest.raises(UnknownRecord):
        await assess(house, LABS, told)
    await acts_for(house, READER, await known(house, "At home"))
    with pytest.raises(PracticeRestricted):
        await assess(house, READER, told, who=reviewer(house))


async def test_a_label_is_taken_back_with_a_reason_that_those_concerned_read(house: House) -> None:
    told = await inspired(house)
    await peers(house)
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    seen = await house.services.assessing.take_back(reviewer(house, 3), told.reference, "The figures were made up.")
    assert (seen.label, seen.notes) == (Label.SUBMITTED, ())
    for number in (OWNER, LABS, CIRCLES):
        assert told_to(house, number)[-1] == NoticeKind.LABEL_TAKEN_BACK
    history = await house.services.threads.history(house.person(5), told.reference)
    assert (history.lines[0].stage, history.lines[0].said) == ("submitted", "The figures were made up.")
    assert logged(house)[-1] == ("practice.label_taken_back", HOME)
    # The way up begins anew, and the same organisations may write again.
    await house.services.assessing.inspire(reviewer(house), told.reference, version=1)
    assert (await assess(house, LABS, told)).label is Label.INSPIRING


async def test_who_may_take_a_label_back(house: House) -> None:
    told = await inspired(house)
    for who, error in (
        (house.person(OWNER, reviewer=True), OwnItem),
        (house.person(5), NotAllowed),
        (peer(house, LABS), HomeReviewersNeeded),
    ):
        with pytest.raises(error):
            await house.services.assessing.take_back(who, told.reference, "Mistaken.")
    with pytest.raises(ReasonBlank):
        await house.services.assessing.take_back(reviewer(house), told.reference, " ")
    await house.services.assessing.take_back(reviewer(house), told.reference, "Mistaken.")
    with pytest.raises(NoLabel):
        await house.services.assessing.take_back(reviewer(house), told.reference, "Again.")
