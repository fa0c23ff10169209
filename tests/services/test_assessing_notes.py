"""A note about a practice: who may write one, for whom, and what is none."""

from typing import Any

import pytest
from sqlalchemy import delete

from bot.domain.errors import AccordError, NotAllowed
from bot.domain.errors.assessing import (
    AssessedAlready,
    GuestsAssessAtHome,
    InterestNotDenied,
    LabelledAlready,
    NoteBlank,
    NoteNeedsOrganisation,
    NoteTooLong,
    NotInspiringYet,
    OrganisationAssessed,
    OrganisationInvolved,
    PracticeChanged,
)
from bot.domain.errors.reviews import OwnItem
from bot.domain.organisations import Standing
from bot.domain.partners import Partner
from bot.domain.practices import NOTE_LIMIT, Label
from bot.store.tables import representative
from tests.assessing import CIRCLES, LABS, NOTE, OWNER, assess, inspired, label_of, peer, peers, reviewer, shared
from tests.house import GUEST, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import practice


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
