"""Who reused a practice: told once, seen as far as each may be seen, corrected without undoing anybody."""

from asyncio import gather
from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.errors import ServerOnly
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.records import LinkNotUsable, RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.history import Happened
from bot.domain.practices import Adaptation, Reused, SeenAdaptation, Went
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, LinkKind, RecordKind
from bot.domain.typed_adaptations import TypedAdaptation
from bot.domain.visibility import Visibility
from bot.services.adaptation_log import ON_A_CARD, PAGE
from bot.services.limits import ADAPTATIONS
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import adaptation, practice

SAID = TypedAdaptation("Youth House", "Lyon, France", "Shorter.", "They came.\nhttps://example.org/film")


async def told(
    house: House, who: Actor, adapts: str, said: TypedAdaptation = SAID, went: Went = Went.WORKED
) -> SeenAdaptation:
    return await house.services.adaptations.adapt(who, adapts, said, went, language="en")


async def chain(house: House, *seen_by: Visibility) -> list[Adaptation]:
    """A practice of person 1, an adaptation of it, one of that, and so on, each of somebody else."""
    made = await practice(house, house.person(1))
    found, above = list[Adaptation](), made.record.id
    for number, visibility in enumerate(seen_by, 2):
        found.append(await adaptation(house, house.person(number), above, f"Step {number}", visibility=visibility))
        above = found[-1].record.id
    return found


def shape(reused: Sequence[Reused]) -> list[tuple[str, int]]:
    return [(each.adaptation.record.title, each.depth) for each in reused]


async def test_one_form_makes_an_adaptation_in_the_log(house: House) -> None:
    made = await practice(house, house.person(1), areas=(Area.YOUTH,), topics=("media",), answers=(Answer(1, 3),))
    seen = await told(house, house.person(2), made.reference)
    it = seen.adaptation
    assert (it.lead, it.place, it.changed, it.told, it.link, it.went) == (
        "Youth House", "Lyon", "Shorter.", "They came.", "https://example.org/film", Went.WORKED,
    )  # fmt: skip
    record = it.record
    assert (record.title, record.visibility, record.group) == ("Youth House – Lyon, France", Visibility.SERVER, None)
    assert (record.subject.countries, record.subject.regions) == ((Country("FR"),), (Region.EUROPE,))
    assert (record.subject.areas, record.subject.topics, record.subject.answers) == ((Area.YOUTH,), ("media",), ())
    assert (seen.adapts, seen.around.own) == (made.record, True)
    assert seen.around.news == (Happened(house.clock(), stage="worked"),)
    of_practice = await house.services.practices.view(house.person(3), made.reference)
    assert of_practice.reused == (Reused(it, made.record.id),)
    assert [(each.link, each.outward, each.record) for each in of_practice.around.links] == [
        (LinkKind.ADAPTS, False, record)
    ]
    changes = await house.services.changes.changes(house.admin())
    assert [(each.action, each.subject) for each in changes.lines][:1] == [("adaptation.told", it.reference)]


async def test_a_double_click_makes_one(house: House) -> None:
    made = await practice(house, house.person(1))
    first = await told(house, house.person(2), made.reference)
    again = await told(house, house.person(2), made.reference)
    assert again.adaptation == first.adaptation
    other = await told(house, house.person(2), made.reference, went=Went.DID_NOT)
    of_another = await told(house, house.person(2), first.adaptation.reference)
    of_somebody = await told(house, house.person(3), made.reference)
    ids = {each.adaptation.record.id for each in (first, other, of_another, of_somebody)}
    assert len(ids) == 4
    assert (await house.services.practices.view(house.person(2), made.reference)).number_reused == 4


async def test_two_clicks_at_the_same_moment_make_one(house: House) -> None:
    made = await practice(house, house.person(1))
    both = await gather(*(told(house, house.person(2), made.reference) for _ in range(2)))
    assert both[0].adaptation == both[1].adaptation
    assert len(house.kept()["adaptation"]) == 1


async def test_what_a_document_names_is_adapted_and_comes_home(house: House) -> None:
    made = await practice(house, None, visibility=Visibility.NETWORK)
    for server_id in (HOME, NEIGHBOUR):
        seen = await told(house, house.person(2, server_id), made.reference)
        assert (seen.adaptation.record.server_id, seen.adapts) == (server_id, made.record)
        assert seen.adaptation.record.visibility is Visibility.SERVER


async def test_it_is_for_the_organisation_that_its_teller_acts_for(house: House) -> None:
    made = await practice(house, house.person(1))
    organisation = await known(house, "Youth House")
    await acts_for(house, 2, organisation)
    mine = await told(house, house.person(2), made.reference)
    assert mine.adaptation.record.organisation_id == organisation
    other = await told(house, house.person(3), made.reference)
    assert other.adaptation.record.organisation_id is None


async def test_what_is_not_seen_is_not_adapted(house: House) -> None:
    made = await practice(house, house.person(1), "Quiet way", visibility=Visibility.RESTRICTED)
    for typed in (made.reference, "Quiet way", "PRA-999", "ADA-999", "INI-1"):
        with pytest.raises(UnknownRecord):
            await told(house, house.person(2), typed)
        with pytest.raises(UnknownRecord):
            await house.services.adaptations.to_adapt(house.person(2), typed)
    with pytest.raises(ServerOnly):
        await told(house, house.person(1, None), made.reference)


async def test_what_is_made_of_a_restricted_practice_begins_restricted(house: House) -> None:
    made = await practice(house, house.person(1), visibility=Visibility.RESTRICTED, topics=("shelters",))
    seen = await told(house, house.person(1), made.reference)
    assert seen.adaptation.record.visibility is Visibility.RESTRICTED
    with pytest.raises(UnknownRecord):
        await house.services.adaptations.view(house.person(2), seen.adaptation.reference)
    assert list(await house.services.finding.topics(house.person(2), "shel")) == []


async def test_an_adaptation_of_something_hidden_hangs_under_the_nearest_that_is_seen(house: House) -> None:
    server, hidden = Visibility.SERVER, Visibility.RESTRICTED
    first, second, third = await chain(house, server, hidden, server)
    stranger, teller = house.person(9), house.person(3)
    seen = await house.services.practices.view(stranger, "PRA-1")
    assert shape(seen.reused) == [("Step 2", 0), ("Step 4", 1)]
    assert (seen.reused[1].adapts, seen.number_reused) == (first.record.id, 2)
    assert [each.record.title for each in seen.around.links] == ["Step 2", "Step 4"]
    of_first = await house.services.adaptations.view(stranger, first.reference)
    assert shape(of_first.reused) == [("Step 4", 0)]
    of_third = await house.services.adaptations.view(stranger, third.reference)
    assert of_third.adapts is not None
    assert of_third.adapts.id == first.record.id
    with pytest.raises(UnknownRecord):
        await house.services.adaptations.view(stranger, second.reference)
    log = await house.services.practices.log(stranger, "PRA-1", 0)
    assert (shape(log.rows), log.total) == ([("Step 2", 0), ("Step 4", 1)], 2)
    # Whoever told it sees the whole.
    own = await house.services.practices.view(teller, "PRA-1")
    assert shape(own.reused) == [("Step 2", 0), ("Step 3", 1), ("Step 4", 2)]
    of_third = await house.services.adaptations.view(teller, third.reference)
    assert of_third.adapts is not None
    assert of_third.adapts.id == second.record.id


async def test_what_lies_below_a_hidden_practice_is_still_found_and_names_nothing_above_it(house: House) -> None:
    made = await practice(house, house.person(1), "Quiet way", visibility=Visibility.RESTRICTED)
    it = await adaptation(house, house.person(2), made.record.id)
    seen = await house.services.adaptations.view(house.person(3), it.reference)
    assert (seen.adapts, seen.around.links) == (None, ())
    for who in (house.person(2), house.person(3)):
        with pytest.raises(UnknownRecord):
            await house.services.practices.log(who, made.reference, 0)


async def test_a_network_of_servers_sees_what_each_showed_it(house: House) -> None:
    made = await practice(house, house.person(1), visibility=Visibility.NETWORK)
    away = await told(house, house.person(2, NEIGHBOUR), made.reference)
    assert away.adaptation.record.server_id == NEIGHBOUR
    at_home = await house.services.practices.view(house.person(3), made.reference)
    assert (at_home.reused, at_home.number_reused) == ((), 0)
    async with house.database.begin() as tx:
        await tx.records.show(away.adaptation.record.id, Visibility.NETWORK, at=house.clock())
    at_home = await house.services.practices.view(house.person(3), made.reference)
    assert shape(at_home.reused) == [("Youth House – Lyon, France", 0)]


async def test_a_long_log_is_paged_and_a_card_shows_its_beginning(house: House) -> None:
    made = await practice(house, house.person(1))
    for number in range(PAGE + 2):
        await adaptation(house, house.person(2), made.record.id, f"Place {number}")
    seen = await house.services.practices.view(house.person(2), made.reference)
    assert (len(seen.reused), seen.number_reused) == (ON_A_CARD, PAGE + 2)
    assert seen.reused[0].adaptation.record.title == f"Place {PAGE + 1}"
    first = await house.services.practices.log(house.person(2), made.reference, -1)
    assert (len(first.rows), first.page, first.pages, first.total) == (PAGE, 0, 2, PAGE + 2)
    for page in (1, 10**6):
        last = await house.services.practices.log(house.person(2), made.reference, page)
        assert (last.page, shape(last.rows)) == (1, [("Place 1", 0), ("Place 0", 0)])


async def test_it_is_corrected_once_from_each_version(house: House) -> None:
    made = await practice(house, house.person(1))
    it = (await told(house, house.person(2), made.reference)).adaptation
    house.clock.move(days=30)
    correct = house.services.adaptations.correct
    said = replace(SAID, lead="The House", told="They left again.")
    saved = await correct(house.person(2), it.reference, it.record.version, said, Went.PARTLY)
    assert (saved.adaptation.record.title, saved.adaptation.link) == ("The House – Lyon, France", None)
    assert (saved.adaptation.record.version, saved.adaptation.record.confirmed_at) == (2, house.clock())
    assert [each.stage for each in saved.around.news] == ["partly", "worked"]
    assert saved.adapts == made.record
    before = house.kept()
    with pytest.raises(RecordChanged):
        await correct(house.person(2), it.reference, it.record.version, SAID, Went.WORKED)
    with pytest.raises(LinkNotUsable):
        await correct(house.person(2), it.reference, 2, replace(SAID, told="http://localhost"), Went.WORKED)
    assert house.kept() == before
    again = await correct(house.person(2), it.reference, 2, said, Went.PARTLY)
    assert [each.stage for each in again.around.news] == ["partly", "worked"]


async def test_only_those_who_look_after_it_correct_it(house: House) -> None:
    made = await practice(house, house.person(1))
    it = (await told(house, house.person(2), made.reference)).adaptation
    for who in (house.person(1), house.person(3)):
        with pytest.raises(RecordNotYours):
            await house.services.adaptations.to_correct(who, it.reference)
        with pytest.raises(RecordNotYours):
            await house.services.adaptations.correct(who, it.reference, 1, SAID, Went.DID_NOT)
    house.clock.move(days=30)
    reviewer = house.person(5, reviewer=True)
    assert await house.services.adaptations.to_correct(reviewer, it.reference) == it
    mended = await house.services.adaptations.correct(reviewer, it.reference, 1, replace(SAID, told="x"), Went.WORKED)
    # Whoever mends what is not theirs does not say that it is still true.
    assert mended.adaptation.record.confirmed_at == it.record.confirmed_at


async def test_a_correction_of_an_organisations_adaptation_leaves_it_theirs(house: House) -> None:
    made = await practice(house, house.person(1))
    organisation = await known(house, "Youth House")
    await acts_for(house, 2, organisation)
    it = (await told(house, house.person(2), made.reference)).adaptation
    reviewer = house.person(5, reviewer=True)
    mended = await house.services.adaptations.correct(reviewer, it.reference, 1, replace(SAID, told="x"), it.went)
    assert mended.adaptation.record.organisation_id == organisation


async def test_what_the_network_sees_is_looked_at_again_once_it_says_more(house: House) -> None:
    made = await practice(house, house.person(1))
    it = (await told(house, house.person(2), made.reference)).adaptation
    async with house.database.begin() as tx:
        await tx.records.show(it.record.id, Visibility.NETWORK, at=house.clock())
    correct = house.services.adaptations.correct
    went = await correct(house.person(2), it.reference, 1, SAID, Went.PARTLY)
    assert went.adaptation.record.visibility is Visibility.NETWORK
    more = await correct(house.person(2), it.reference, 2, replace(SAID, where="Rue 5, Lyon"), Went.PARTLY)
    assert more.adaptation.record.visibility is Visibility.SERVER


async def test_adaptations_are_listed_and_found(house: House) -> None:
    made = await practice(house, house.person(1))
    it = (await told(house, house.person(2), made.reference)).adaptation
    page = await house.services.adaptations.page(house.person(3), RecordFilter(countries=(Country("FR"),)), 0)
    assert page.rows == (it,)
    for words in ("youth house", "lyon", "shorter", it.reference):
        found = await house.services.finding.find(house.person(3), words)
        assert it.reference in [getattr(each, "reference", "") for each in found.rows]
    (suggested,) = await house.services.finding.suggest(house.person(3), "youth", RecordKind.ADAPTATION)
    assert suggested.reference == it.reference


async def test_nobody_floods_the_log(house: House) -> None:
    made = await practice(house, house.person(1))
    for number in range(ADAPTATIONS.often):
        await told(house, house.person(2), made.reference, replace(SAID, told=str(number)))
    with pytest.raises(TooMuchAtOnce):
        await told(house, house.person(2), made.reference)
    await told(house, house.person(3), made.reference)
