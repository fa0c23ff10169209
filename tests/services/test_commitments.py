"""Making commitments: who may, and what is kept."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.audit import SHARED
from bot.domain.commitments import Stage
from bot.domain.dates import When
from bot.domain.errors import ServerOnly, UnknownCall, UnknownPoint
from bot.domain.errors.commitments import CommitmentsClosed, NotForThem, NotSignatory, OrganisationAwaited
from bot.domain.errors.invalidations import SignatureRefused
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.records import TitleBlank, UnknownRecord
from bot.domain.organisations import Standing
from bot.domain.records import Answer
from bot.domain.visibility import Visibility
from tests.commitments import invalidated, lab_signs, promised, signed_and_promised
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known, lab


async def test_a_signatory_says_what_they_will_do(house: House) -> None:
    made = (await signed_and_promised(house)).commitment
    assert made.reference == f"COM-{made.record.id}"
    assert (made.record.title, made.pledge) == (
        "A club in each school",
        "We open one a month, with those who learn there.",
    )
    assert [(each.what, each.due) for each in made.deliverables] == [
        ("ten clubs", When(2026, 12)),
        ("a club in each school", When(2027)),
    ]
    assert made.stage is Stage.PLANNED
    assert made.answer == Answer(1, 3)
    assert made.next_due == When(2026, 12)
    assert made.record.visibility is Visibility.SERVER


async def test_it_says_nothing_of_its_maker_that_lists_could_tell(house: House) -> None:
    made = (await signed_and_promised(house)).commitment.record
    assert (made.group, made.subject.countries, made.subject.areas) == (None, (), ())


async def test_it_is_seen_at_home_and_not_next_door(house: House) -> None:
    made = await signed_and_promised(house)
    assert (await house.services.commitments.view(house.person(2), "A club in each school")).by == made.by
    for typed in (made.commitment.reference, "A club in each school"):
        with pytest.raises(UnknownRecord):
            await house.services.commitments.view(house.person(3, NEIGHBOUR), typed)


async def test_whoever_did_not_sign_makes_none(house: House) -> None:
    with pytest.raises(NotSignatory):
        await promised(house, house.person(1))
    await house.sign(house.person(1))
    await house.services.signing.withdraw(house.person(1), None)
    with pytest.raises(NotSignatory):
        await promised(house, house.person(1))


async def test_who_signed_as_counted_only_makes_one_too(house: House) -> None:
    await house.sign(house.person(1))
    assert (await promised(house, house.person(1))).by is None


async def test_who_signed_a_signature_that_is_not_genuine_is_told_so(house: House) -> None:
    await house.sign(house.person(1))
    await invalidated(house)
    with pytest.raises(SignatureRefused):
        await promised(house, house.person(1))


async def test_whoever_acts_for_an_organisation_that_signed_promises_for_it(house: House) -> None:
    organisation_id = await lab_signs(house)
    made = await promised(house, house.person(50), for_=organisation_id)
    assert made.commitment.record.organisation_id == organisation_id
    await acts_for(house, 51, organisation_id)
    assert (await promised(house, house.person(51), for_=organisation_id)).by == made.by


async def test_nobody_promises_for_an_organisation_that_they_do_not_act_for(house: House) -> None:
    organisation_id = await lab_signs(house)
    await house.sign(house.person(1))
    await acts_for(house, 2, organisation_id, Standing.ASKED)
    await house.sign(house.person(2))
    for number in (1, 2):
        with pytest.raises(NotForThem):
            await promised(house, house.person(number), for_=organisation_id)
    silent = await known(house, "Silent House")
    await acts_for(house, 1, silent)
    with pytest.raises(NotForThem):
        await promised(house, house.person(1), for_=silent)


async def test_who_signed_for_an_organisation_alone_does_not_promise_for_themselves(house: House) -> None:
    await lab_signs(house)
    with pytest.raises(NotForThem):
        await promised(house, house.person(50))


async def test_who_waits_to_be_confirmed_waits_to_promise(house: House) -> None:
    await house.sign(house.person(1), **lab("The Bridge"))
    with pytest.raises(OrganisationAwaited) as waits:
        await promised(house, house.person(1))
    assert waits.value.organisation == "The Bridge"


async def test_a_point_that_the_call_does_not_have_is_refused(house: House) -> None:
    await house.sign(house.person(1))
    for point in (0, 9):
        with pytest.raises(UnknownPoint):
            await promised(house, house.person(1), point=point)
        with pytest.raises(UnknownPoint):
            await house.services.commitments.prepare(house.person(1), None, point)
    with pytest.raises(UnknownCall):
        await house.services.commitments.prepare(house.person(1), "CALL-9", None)


async def test_a_closed_call_takes_no_new_commitments(house: House) -> None:
    who = house.person(1)
    await house.sign(who)
    await house.revise(closes_on=date(2026, 3, 2))
    await promised(house, who)
    house.clock.move(days=1)
    with pytest.raises(CommitmentsClosed):
        await promised(house, who, said="Another club")


async def test_it_is_made_in_a_server(house: House) -> None:
    await house.sign(house.person(1))
    with pytest.raises(ServerOnly):
        await promised(house, replace(house.person(1), server_id=None))


async def test_a_double_click_makes_one(house: House) -> None:
    first = await signed_and_promised(house)
    second = await promised(house, house.person(1), deliverables="")
    assert second.commitment.reference == first.commitment.reference
    assert second.commitment.deliverables == first.commitment.deliverables
    other = await promised(house, house.person(1), point=4)
    assert other.commitment.reference != first.commitment.reference


async def test_two_people_may_promise_the_same(house: House) -> None:
    assert (await signed_and_promised(house, 1)).commitment != (await signed_and_promised(house, 2)).commitment


async def test_nothing_is_kept_of_what_cannot_be_read(house: House) -> None:
    await house.sign(house.person(1))
    before = house.kept()
    with pytest.raises(TitleBlank):
        await promised(house, house.person(1), said="🎉")
    assert house.kept() == before


async def test_nobody_promises_without_end(house: House) -> None:
    who = house.person(1)
    await house.sign(who)
    for number in range(20):
        await promised(house, who, said=f"Promise {number}")
    with pytest.raises(TooMuchAtOnce):
        await promised(house, who, said="One more")
    house.clock.move(hours=2)
    await promised(house, who, said="One more")


async def test_a_guests_commitment_stays_at_home(house: House) -> None:
    made = await signed_and_promised(house, server_id=GUEST)
    assert (await house.services.commitments.view(house.person(2, GUEST), made.commitment.reference)).by is not None
    with pytest.raises(UnknownRecord):
        await house.services.commitments.view(house.person(2, HOME), made.commitment.reference)


async def test_the_log_that_others_read_does_not_say_who_promised(house: House) -> None:
    made = await signed_and_promised(house)
    lines = [line for line in house.kept()["audit"] if line["subject"] == made.commitment.reference]
    assert [line["action"] for line in lines] == ["commitment.made"]
    assert not {line["action"] for line in lines} & SHARED.keys()


async def test_for_whom_one_may_promise_is_said_before(house: House) -> None:
    organisation_id = await lab_signs(house)
    may = await house.services.commitments.prepare(house.person(50), None, 3)
    assert (may.myself, may.organisations) == (False, ((organisation_id, "Youth Lab"),))
    await acts_for(house, 1, organisation_id)
    await house.sign(house.person(1))
    may = await house.services.commitments.prepare(house.person(1), "CALL-1", None)
    assert (may.myself, may.organisations) == (True, ((organisation_id, "Youth Lab"),))
