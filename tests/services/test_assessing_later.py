"""What becomes of labels and notes: other words, organisations that become one, people who leave."""

from dataclasses import replace

from sqlalchemy import delete

from bot.domain.practices import Label, Practice
from bot.domain.visibility import Visibility
from bot.store.tables import representative
from tests.assessing import CIRCLES, LABS, NOTE, OWNER, assess, inspired, logged, peer, peers, reviewer
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import known


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
