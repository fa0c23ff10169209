"""The ladder of labels: who lifts a practice to which step, and what stands in the way."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete

from bot.domain.actor import Actor
from bot.domain.assessing import SeenLabel
from bot.domain.errors import AccordError, NotAllowed
from bot.domain.errors.assessing import (
    AssessedAlready,
    GuestsAssessAtHome,
    HomeReviewersNeeded,
    InterestNotDenied,
    LabelledAlready,
    NoLabel,
    NoteBlank,
    NoteNeedsOrganisation,
    NoteTooLong,
    NotInspiringYet,
    OrganisationAssessed,
    OrganisationInvolved,
    PracticeChanged,
    PracticeRestricted,
)
from bot.domain.errors.records import UnknownRecord
from bot.domain.errors.reviews import OwnItem, ReasonBlank
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Standing
from bot.domain.partners import Partner
from bot.domain.practices import NOTE_LIMIT, Label, Ladder, Practice
from bot.domain.visibility import Visibility
from bot.store.tables import representative
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import practice

OWNER, READER, LABS, CIRCLES = 1, 2, 10, 20
NOTE = "Clear and cheap. It lacks figures."


def reviewer(house: House, number: int = READER, server_id: int = HOME) -> Actor:
    return house.person(number, server_id, reviewer=True)


def peer(house: House, number: int) -> Actor:
    """A reviewer of another server of the network."""
    return reviewer(house, number, NEIGHBOUR)


async def shared(house: House, **more: Any) -> Practice:
    """A practice that the network sees, of the owner in HOME."""
    return await practice(house, house.person(OWNER), **({"visibility": Visibility.NETWORK} | more))


async def inspired(house: House, **more: Any) -> Practice:
    """The same, found inspiring."""
    told = await shared(house, **more)
    await house.services.assessing.inspire(reviewer(house), told.reference, version=1)
    return told


async def peers(house: House) -> tuple[int, int]:
    """Two reviewers of the neighbours, each confirmed for an organisation of their own; the ids of these."""
    labs, circles = await known(house, "Youth Lab"), await known(house, "Open Circle")
    await acts_for(house, LABS, labs, server_id=NEIGHBOUR)
    await acts_for(house, CIRCLES, circles, server_id=NEIGHBOUR)
    return labs, circles


async def assess(house: House, number: int, told: Practice, note: str = NOTE, **more: Any) -> SeenLabel:
    who = more.pop("who", peer(house, number))
    said: dict[str, Any] = {"organisation_id": None, "no_interest": True, "version": 1} | more
    return await house.services.assessing.assess(who, told.reference, note=note, **said)


async def label_of(house: House, told: Practice) -> Label:
    return (await house.services.assessing.look(house.person(OWNER), told.reference)).label


def told_to(house: House, number: int) -> list[str]:
    """What someone is to be told, in its order."""
    kept = house.kept()
    (member,) = [row["id"] for row in kept["member"] if row["discord_id"] == house.person(number).discord_id]
    return [row["kind"] for row in sorted(kept["notice"], key=lambda row: row["id"]) if row["member_id"] == member]


def logged(house: House) -> list[tuple[str, int | None]]:
    """What the log says of practices, and where."""
    rows = sorted(house.kept()["audit"], key=lambda row: row["id"])
    return [(row["action"], row["server_id"]) for row in rows if row["action"].startswith("practice.")]


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


async def test_a_note_needs_a_step_before_it_and_none_comes_after_the_last(house: House) -> None:
    told = await shared(house)
    await peers(house)
    with pytest.raises(NotInspiringYet):
        await assess(house, LABS, told)
    await house.services.assessing.inspire(reviewer(house), told.reference, version=1)
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    await acts_for(house, 30, await known(house, "Third"), server_id=NEIGHBOUR)
    with pytest.raises(LabelledAlready):
        await assess(house, 30, told)


@pytest.mark.parametrize(
    ("note", "more", "error"),
    [
        ("", {}, NoteBlank),
        (" \n…! ", {}, NoteBlank),
        ("x" * (NOTE_LIMIT + 1), {}, NoteTooLong),
        (NOTE, {"no_interest": False}, InterestNotDenied),
        (NOTE, {"version": 2}, PracticeChanged),
        (NOTE, {"organisation_id": 999_999}, NoteNeedsOrganisation),
    ],
)
async def test_a_note_that_is_not_one_is_refused_whole(
    house: House, note: str, more: dict[str, Any], error: type[AccordError]
) -> None:
    told = await inspired(house)
    await peers(house)
    before = house.kept()
    with pytest.raises(error):
        await assess(house, LABS, told, note, **more)
    assert house.kept() == before


async def test_the_longest_note_fits(house: House) -> None:
    told = await inspired(house)
    await peers(house)
    assert len((await assess(house, LABS, told, "é" * NOTE_LIMIT)).notes[0].note) == NOTE_LIMIT


async def test_nobody_and_no_organisation_assesses_twice(house: House) -> None:
    told, (labs, _) = await inspired(house), await peers(house)
    await assess(house, LABS, told)
    with pytest.raises(AssessedAlready):
        await assess(house, LABS, told)
    # For a second organisation of theirs, neither.
    await acts_for(house, LABS, await known(house, "Second"), server_id=NEIGHBOUR)
    with pytest.raises(AssessedAlready):
        await assess(house, LABS, told)
    # Nor does someone else of the same one.
    await acts_for(house, 11, labs, server_id=NEIGHBOUR)
    with pytest.raises(OrganisationAssessed) as refusal:
        await assess(house, 11, told)
    assert refusal.value.organisation == "Youth Lab"
    assert await label_of(house, told) is Label.INSPIRING


async def test_whoever_acts_for_several_chooses_one_that_is_free(house: House) -> None:
    told, (labs, _) = await inspired(house), await peers(house)
    other = await known(house, "Other House")
    await acts_for(house, 11, labs, server_id=NEIGHBOUR)
    await acts_for(house, 11, other, server_id=NEIGHBOUR)
    choice = await house.services.assessing.to_assess(peer(house, 11), told.reference)
    assert choice.organisations == ((other, "Other House"), (labs, "Youth Lab"))
    with pytest.raises(NoteNeedsOrganisation):
        await assess(house, 11, told)
    await assess(house, LABS, told)
    choice = await house.services.assessing.to_assess(peer(house, 11), told.reference)
    assert choice.organisations == ((other, "Other House"),)


async def test_an_organisation_that_takes_part_in_it_does_not_assess_it(house: House) -> None:
    told = await inspired(house, partners=(Partner("YOUTH  lab"),))
    await peers(house)
    with pytest.raises(OrganisationInvolved) as refusal:
        await assess(house, LABS, told)
    assert refusal.value.organisation == "Youth Lab"
    await assess(house, CIRCLES, told)


async def test_nobody_assesses_their_own(house: House) -> None:
    labs = await known(house, "Youth Lab")
    told = await inspired(house, organisation_id=labs)
    await acts_for(house, LABS, labs, server_id=NEIGHBOUR)
    with pytest.raises(OwnItem):
        await assess(house, LABS, told)
    await acts_for(house, OWNER, await known(house, "Open Circle"))
    with pytest.raises(OwnItem):
        await assess(house, OWNER, told, who=house.person(OWNER, reviewer=True))


@pytest.mark.parametrize("standing", [Standing.ASKED, Standing.SENT_BACK, None])
async def test_who_is_not_confirmed_for_an_organisation_writes_none(house: House, standing: Standing | None) -> None:
    told = await inspired(house)
    if standing is not None:
        await acts_for(house, LABS, await known(house, "Youth Lab"), standing, server_id=NEIGHBOUR)
    with pytest.raises(NoteNeedsOrganisation):
        await assess(house, LABS, told)


async def test_whoever_lost_the_role_or_the_organisation_meanwhile_writes_none(house: House) -> None:
    told, (labs, _) = await inspired(house), await peers(house)
    await house.services.assessing.to_assess(peer(house, LABS), told.reference)
    with pytest.raises(NotAllowed):
        await assess(house, LABS, told, who=house.person(LABS, NEIGHBOUR))
    house.rows(delete(representative).where(representative.c.organisation_id == labs))
    with pytest.raises(NoteNeedsOrganisation):
        await assess(house, LABS, told)
    assert house.kept()["assessment"] == []


async def test_what_a_guest_says_counts_at_home_only(house: House) -> None:
    told, abroad = await inspired(house), reviewer(house, 30, GUEST)
    own = await known(house, "Guest House", home_id=GUEST, confirmed_in=GUEST)
    await acts_for(house, 30, own, server_id=GUEST)
    with pytest.raises(GuestsAssessAtHome):
        await assess(house, 30, told, who=abroad)
    # As a reviewer of the network neither: its organisation is confirmed among guests.
    with pytest.raises(NoteNeedsOrganisation):
        await assess(house, 30, told, who=peer(house, 30))
    theirs = await practice(house, house.person(31, GUEST), "Of the guests")
    await house.services.assessing.inspire(reviewer(house, 32, GUEST), theirs.reference, version=1)
    assert (await assess(house, 30, theirs, who=abroad)).counting == 1


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


async def test_a_change_of_its_text_lets_the_notes_stand_as_of_an_earlier_version(house: House) -> None:
    told = await inspired(house)
    await peers(house)
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    async with house.database.begin() as tx:
        kept = await tx.practices.find(house.person(OWNER), told.record.id)
        assert kept is not None
        # The points, the marks, the links: what reviewers read is as it was.
        assert await tx.practices.change(kept)
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert (seen.label, seen.counting) == (Label.PEER_REVIEWED, 2)
    async with house.database.begin() as tx:
        kept = await tx.practices.find(house.person(OWNER), told.record.id)
        assert kept is not None
        assert await tx.practices.change(_otherwise(kept))
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert (seen.label, seen.counting, len(seen.notes)) == (Label.SUBMITTED, 0, 2)
    version = seen.record.version
    await house.services.assessing.inspire(reviewer(house), told.reference, version=version)
    seen = await assess(house, LABS, told, "Better still.", version=version)
    assert (seen.label, seen.counting) == (Label.INSPIRING, 1)
    assert {each.note for each in seen.notes} == {NOTE, "Better still."}


def _otherwise(kept: Practice) -> Practice:
    return replace(kept, method="They meet each week.", label=Label.SUBMITTED)


async def test_two_organisations_that_become_one_count_as_one(house: House) -> None:
    told, (labs, circles) = await inspired(house), await peers(house)
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    await house.services.organisations.merge(house.person(9, steward=True), f"ORG-{labs}", f"ORG-{circles}")
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert (seen.label, [each.organisation for each in seen.notes]) == (Label.INSPIRING, ["Open Circle"])
    assert logged(house)[-1] == ("practice.label_lapsed", HOME)


async def test_a_note_goes_with_its_organisation_when_that_becomes_part_of_another(house: House) -> None:
    told, (labs, _) = await inspired(house), await peers(house)
    third = await known(house, "Third")
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    await house.services.organisations.merge(house.person(9, steward=True), f"ORG-{labs}", f"ORG-{third}")
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert seen.label is Label.PEER_REVIEWED
    assert [each.organisation for each in seen.notes] == ["Third", "Open Circle"]


async def test_a_note_that_becomes_one_about_the_own_practice_goes(house: House) -> None:
    own = await known(house, "Own House")
    told, (labs, _) = await inspired(house, organisation_id=own), await peers(house)
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    await house.services.organisations.merge(house.person(9, steward=True), f"ORG-{labs}", f"ORG-{own}")
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert (seen.label, [each.organisation for each in seen.notes]) == (Label.INSPIRING, ["Open Circle"])


async def test_an_organisation_that_is_shown_to_nobody_is_not_named_in_its_note(house: House) -> None:
    told, (labs, _) = await inspired(house), await peers(house)
    await assess(house, LABS, told)
    async with house.database.begin() as tx:
        await tx.organisations.change(labs, visibility=Visibility.RESTRICTED)
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert [(each.organisation, each.note) for each in seen.notes] == [("", NOTE)]
    seen = await house.services.assessing.look(house.person(LABS, NEIGHBOUR), told.reference)
    assert seen.notes[0].organisation == "Youth Lab", "whoever acts for it reads its name"


async def test_the_note_of_someone_who_is_erased_stays_with_the_organisation(house: House) -> None:
    told = await inspired(house)
    await peers(house)
    await assess(house, LABS, told)
    await assess(house, CIRCLES, told)
    await house.services.privacy.erase(peer(house, LABS))
    seen = await house.services.assessing.look(house.person(5), told.reference)
    assert (seen.label, seen.counting) == (Label.PEER_REVIEWED, 2)
    assert seen.notes[0].organisation == "Youth Lab"
    assert {row["member_id"] is None for row in house.kept()["assessment"]} == {True, False}


async def test_an_organisation_that_only_wrote_a_note_is_held_by_the_practice(house: House) -> None:
    told, (labs, circles) = await inspired(house), await peers(house)
    await assess(house, LABS, told)
    house.rows(delete(representative).where(representative.c.organisation_id == labs))
    async with house.database.begin() as tx:
        await tx.organisations.forget_unsigned(labs)
    assert {row["id"] for row in house.kept()["organisation"]} == {labs, circles}
    async with house.database.begin() as tx:
        held = await tx.looking_after.organisations_in(told.record.id)
    assert held == {labs}
