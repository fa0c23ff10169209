"""Joint commitments: one lead, and organisations that are asked and answer for themselves."""

import pytest

from bot.domain.commitments import SeenCommitment
from bot.domain.errors.commitments import NobodyActsForIt, PartnerAlready, PartnerNotAsked
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.errors.reviews import NotRepresentative, UnknownOrganisation
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Standing
from bot.domain.participation import Joining
from bot.domain.record_filters import RecordFilter
from bot.domain.visibility import Visibility
from tests.commitments import lab_signs, promised, signed_and_promised
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known


async def bridge(house: House, number: int = 60, *, server_id: int = HOME) -> int:
    """Another organisation, with someone who acts for it."""
    organisation_id = await known(house, "The Bridge", confirmed_in=server_id)
    await acts_for(house, number, organisation_id, server_id=server_id)
    return organisation_id


async def asked(house: House, made: SeenCommitment, organisation_id: int, number: int = 1) -> SeenCommitment:
    reference = made.commitment.reference
    return await house.services.partners.ask(house.person(number), reference, f"ORG-{organisation_id}")


async def partners(house: House, made: SeenCommitment, number: int = 900) -> list[tuple[str, Joining]]:
    seen = await house.services.commitments.view(house.person(number), made.commitment.reference)
    return [(each.name, each.standing) for each in seen.partners]


async def told(house: House, number: int) -> list[NoticeKind]:
    return [each.kind for each in await house.services.members.take_notices(house.person(number))]


async def test_an_organisation_is_asked_and_shown_once_it_agreed(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    await asked(house, made, organisation_id)
    assert await partners(house, made) == []
    assert await partners(house, made, 1) == [("The Bridge", Joining.ASKED)]
    assert await told(house, 60) == [NoticeKind.PARTNER_ASKED]
    answer = house.services.partners.answer
    await answer(house.person(60), made.commitment.reference, organisation_id, Joining.AGREED)
    assert await partners(house, made) == [("The Bridge", Joining.AGREED)]
    assert await told(house, 1) == [NoticeKind.PARTNER_AGREED]
    await answer(house.person(60), made.commitment.reference, organisation_id, Joining.AGREED)
    assert await told(house, 1) == []


async def test_who_declined_is_shown_to_nobody_else_and_may_think_better_of_it(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    await asked(house, made, organisation_id)
    answer = house.services.partners.answer
    await answer(house.person(60), made.commitment.reference, organisation_id, Joining.DECLINED)
    assert await partners(house, made) == []
    assert await told(house, 1) == [NoticeKind.PARTNER_DECLINED]
    with pytest.raises(PartnerAlready):
        await asked(house, made, organisation_id)
    await answer(house.person(60), made.commitment.reference, organisation_id, Joining.AGREED)
    assert await partners(house, made) == [("The Bridge", Joining.AGREED)]
    await answer(house.person(60), made.commitment.reference, organisation_id, Joining.DECLINED)
    assert await partners(house, made) == []


async def test_only_who_looks_after_it_asks_and_only_who_acts_for_it_answers(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    with pytest.raises(RecordNotYours):
        await asked(house, made, organisation_id, 60)
    await asked(house, made, organisation_id)
    await acts_for(house, 61, organisation_id, Standing.ASKED)
    answer = house.services.partners.answer
    for number in (1, 61):
        with pytest.raises(NotRepresentative):
            await answer(house.person(number), made.commitment.reference, organisation_id, Joining.AGREED)
    assert await partners(house, made) == []


async def test_an_organisation_that_was_not_asked_does_not_answer(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    answer = house.services.partners.answer
    with pytest.raises(PartnerNotAsked):
        await answer(house.person(60), made.commitment.reference, organisation_id, Joining.AGREED)


async def test_whom_nobody_can_answer_for_is_not_asked(house: House) -> None:
    made = await signed_and_promised(house)
    await known(house, "Silent House")
    await known(house, "Hidden House", Visibility.RESTRICTED)
    ask = house.services.partners.ask
    with pytest.raises(NobodyActsForIt):
        await ask(house.person(1), made.commitment.reference, "Silent House")
    for name in ("Hidden House", "No such house", "ORG-999"):
        with pytest.raises(UnknownOrganisation):
            await ask(house.person(1), made.commitment.reference, name)


async def test_the_lead_is_not_a_partner_of_itself(house: House) -> None:
    lead = await lab_signs(house, 50)
    made = await promised(house, house.person(50), for_=lead)
    with pytest.raises(PartnerAlready):
        await asked(house, made, lead, 50)


async def test_who_is_asked_sees_what_others_there_do_not(house: House) -> None:
    """A commitment that only its maker and the reviewers see, and an organisation of another server."""
    made, organisation_id = await signed_and_promised(house), await bridge(house, server_id=NEIGHBOUR)
    await house.services.showing.narrow(house.person(1), made.commitment.reference, Visibility.RESTRICTED)
    view = house.services.commitments.view
    with pytest.raises(UnknownRecord):
        await view(house.person(60, NEIGHBOUR), made.commitment.reference)
    await asked(house, made, organisation_id)
    assert (await view(house.person(60, NEIGHBOUR), made.commitment.reference)).partners[0].mine
    with pytest.raises(UnknownRecord):
        await view(house.person(61, NEIGHBOUR), made.commitment.reference)
    await house.services.partners.remove(house.person(1), made.commitment.reference, organisation_id)
    with pytest.raises(UnknownRecord):
        await view(house.person(60, NEIGHBOUR), made.commitment.reference)


async def test_a_partner_is_taken_out_again(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    await asked(house, made, organisation_id)
    await house.services.partners.answer(house.person(60), made.commitment.reference, organisation_id, Joining.AGREED)
    left = await house.services.partners.remove(house.person(1), made.commitment.reference, organisation_id)
    assert left.partners == ()
    with pytest.raises(PartnerNotAsked):
        await house.services.partners.remove(house.person(1), made.commitment.reference, organisation_id)


async def test_a_partner_that_agreed_is_found_by_and_one_that_is_asked_is_not(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    await asked(house, made, organisation_id)
    page, answer = house.services.commitments.page, house.services.partners.answer
    for standing, found in ((Joining.DECLINED, 0), (Joining.AGREED, 1)):
        await answer(house.person(60), made.commitment.reference, organisation_id, standing)
        for typed in (f"ORG-{organisation_id}", "the bridge"):
            assert (await page(house.person(900), RecordFilter(organisation=typed), 0)).total == found


async def test_the_log_that_others_read_says_nothing_of_it(house: House) -> None:
    made, organisation_id = await signed_and_promised(house), await bridge(house)
    await asked(house, made, organisation_id)
    await house.services.partners.answer(house.person(60), made.commitment.reference, organisation_id, Joining.AGREED)
    changes = (await house.services.changes.changes(house.admin())).lines
    assert [each for each in changes if each.subject == made.commitment.reference] == []


async def test_a_partner_that_became_part_of_another_organisation_is_found_by_that_one(house: House) -> None:
    made, double = await signed_and_promised(house), await bridge(house)
    survivor = await known(house, "Bridges")
    await asked(house, made, double)
    await house.services.partners.answer(house.person(60), made.commitment.reference, double, Joining.AGREED)
    steward = house.person(901, steward=True)
    await house.services.organisations.merge(steward, f"ORG-{double}", f"ORG-{survivor}")
    assert await partners(house, made) == [("Bridges", Joining.AGREED)]
    found = await house.services.commitments.page(house.person(900), RecordFilter(organisation=f"ORG-{survivor}"), 0)
    assert found.total == 1
