"""Signing, correcting, withdrawing: one live signature per member and Call, whatever happens at once."""

import asyncio
from datetime import date

import pytest

from bot.domain.countries import country
from bot.domain.errors import CallClosed, NotSigned, ServerOnly, UnknownCall
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.signatures import Declaration, Outcome, ShowAs, SigningAs, State
from tests.house import HOME, NEIGHBOUR, House

SAID = Declaration(StakeholderGroup.YOUTH, understood=True)


async def test_a_signature_counts_at_once_and_says_what_was_kept(house: House) -> None:
    signed = await house.sign(house.person(1), group=StakeholderGroup.MEDIA, country=country("CA"))
    kept = signed.signature
    assert (signed.total, signed.outcome, await house.total()) == (1, Outcome.SIGNED, 1)
    assert (kept.group, kept.country, kept.show, kept.state) == ("media", "CA", ShowAs.COUNTED, State.COUNTED)
    assert (kept.version, kept.server_id, kept.shown_name) == (1, HOME, None)


async def test_a_name_is_kept_only_by_those_who_show_it(house: House) -> None:
    for number, show in enumerate(set(ShowAs) - {ShowAs.NAME}):
        signed = await house.sign(house.person(number), show=show, organisation="Lab")
        assert signed.signature.shown_name is None
    signed = await house.sign(house.person(9), show=ShowAs.NAME)
    assert signed.signature.shown_name == "Person 9"


async def test_two_presses_at_once_make_one_signature(house: House) -> None:
    both = await asyncio.gather(*(house.sign(house.person(1)) for _ in range(2)))
    assert {signed.outcome for signed in both} == {Outcome.SIGNED, Outcome.STANDS}
    assert both[0].signature == both[1].signature
    assert await house.total() == 1


async def test_signing_twice_shows_what_stands_and_changes_nothing(house: House) -> None:
    first = await house.sign(house.person(1), group=StakeholderGroup.MEDIA)
    again = await house.sign(house.person(1, NEIGHBOUR), group=StakeholderGroup.YOUTH, show=ShowAs.NAME)
    assert (again.outcome, again.signature) == (Outcome.STANDS, first.signature)
    assert await house.total() == 1


async def test_a_correction_takes_the_place_of_what_stood(house: House) -> None:
    first = await house.sign(house.person(1), show=ShowAs.NAME, country=country("CA"), may_write=True)
    house.clock.move(days=3)
    corrected = await house.sign(house.person(1), correct=True, group=StakeholderGroup.MEDIA, country=country("FR"))
    kept = corrected.signature
    assert (kept.group, kept.country, kept.show, kept.shown_name, kept.may_write) == (
        "media", "FR", ShowAs.COUNTED, None, False,
    )  # fmt: skip
    assert kept.signed_at == first.signature.signed_at
    assert await house.total() == 1


async def test_a_correction_from_myself_to_an_organisation_and_back_is_counted_where_it_belongs(house: House) -> None:
    async def counted() -> tuple[int, int]:
        totals = (await house.services.progress.progress(house.person(1), None)).totals
        return totals.signatures, totals.awaiting

    await house.sign(house.person(1))
    await house.sign(house.person(1), correct=True, signing_as=SigningAs.ORGANISATION, organisation="Lab")
    assert await counted() == (0, 1)
    await house.sign(house.person(1), correct=True)
    assert await counted() == (1, 0)


async def test_a_correction_of_nothing_signs(house: House) -> None:
    assert (await house.sign(house.person(1), correct=True)).outcome is Outcome.SIGNED
    assert await house.total() == 1


async def test_withdrawing_counts_at_once_and_only_once(house: House) -> None:
    await house.sign_many([1, 2])
    _, total = await house.services.signing.withdraw(house.person(1), None)
    assert total == await house.total() == 1
    with pytest.raises(NotSigned):
        await house.services.signing.withdraw(house.person(1), None)
    assert await house.total() == 1


async def test_withdrawing_twice_at_once_takes_one_signature_back(house: House) -> None:
    await house.sign_many([1, 2])
    answers = await asyncio.gather(
        *(house.services.signing.withdraw(house.person(1), None) for _ in range(2)), return_exceptions=True
    )
    assert sum(isinstance(answer, NotSigned) for answer in answers) == 1
    assert await house.total() == 1


async def test_who_withdrew_may_sign_again(house: House) -> None:
    await house.sign(house.person(1))
    await house.services.signing.withdraw(house.person(1), "CALL-1")
    assert (await house.sign(house.person(1))).outcome is Outcome.SIGNED
    assert await house.total() == 1


async def test_a_form_opened_before_the_call_closed_and_sent_after_changes_nothing(house: House) -> None:
    await house.sign(house.person(2))
    await house.revise(closes_on=date(2026, 3, 2), version=1)
    assert (await house.services.signing.prepare(house.person(1), None)).signed is None
    house.clock.move(days=1)
    with pytest.raises(CallClosed):
        await house.sign(house.person(1))
    with pytest.raises(CallClosed):
        await house.services.signing.prepare(house.person(1), None)
    assert await house.total() == 1
    assert (await house.services.privacy.show(house.person(1))).member is None


async def test_after_the_end_a_signer_still_sees_changes_and_withdraws_their_signature(house: House) -> None:
    await house.sign(house.person(1))
    await house.revise(closes_on=date(2026, 3, 2), version=1)
    house.clock.move(days=1)
    assert (await house.services.signing.prepare(house.person(1), None)).signed is not None
    await house.services.signing.show_differently(house.person(1), None, ShowAs.NAME, "")
    _, total = await house.services.signing.withdraw(house.person(1), None)
    assert total == 0


async def test_signing_belongs_to_a_server(house: House) -> None:
    with pytest.raises(ServerOnly):
        await house.sign(house.person(1, None))
    with pytest.raises(ServerOnly):
        await house.services.signing.prepare(house.person(1, None), None)
    await house.sign(house.person(1))
    assert (await house.services.signing.standing(house.person(1, None), None)).total == 1


UNKNOWN = {
    "empty": "",
    "another number": "CALL-2",
    "a large number": "CALL-99999999999999999999",
    "a title": "No such Call",
    "NUL": "CALL-1\x00",
    "half a character": "\ud800",
    "a mention": "@everyone",
}


@pytest.mark.parametrize("typed", UNKNOWN.values(), ids=UNKNOWN)
async def test_a_call_that_nobody_knows_is_unknown_whatever_was_typed(house: House, typed: str) -> None:
    signing = house.services.signing
    for asked in (
        signing.prepare(house.person(1), typed),
        signing.sign(house.person(1), typed, SAID),
        signing.withdraw(house.person(1), typed),
        house.services.calls.read(typed),
    ):
        with pytest.raises(UnknownCall):
            await asked


@pytest.mark.parametrize("typed", [None, "CALL-1", " call-1 ", "quebec", "Québec's Call for Action", "appel de quebec"])
async def test_a_call_is_found_by_title_or_reference_in_any_spelling(house: House, typed: str | None) -> None:
    assert (await house.services.calls.read(typed)).reference == "CALL-1"


async def test_the_profile_remembers_what_a_signer_said_of_themselves(house: House) -> None:
    members = house.services.members
    await house.sign(house.person(1), group=StakeholderGroup.MEDIA, country=country("CA"))
    assert await members.profile(house.person(1)) == Profile(group=StakeholderGroup.MEDIA, country=country("CA"))
    await house.sign(
        house.person(2), group=StakeholderGroup.FOUNDATION, signing_as=SigningAs.ORGANISATION, organisation="Lab"
    )
    assert (await members.profile(house.person(2))).group is None


async def test_marks_and_country_of_a_profile_follow_into_a_signature_and_its_counts(house: House) -> None:
    await house.sign_many(range(10))
    for number in range(5):
        await house.services.members.add_origin(house.person(number), Profile(country=country("CA"), youth_led=True))
    await house.tick()
    progress = await house.services.progress.progress(house.person(1), None)
    assert (progress.youth_led, progress.women_led) == (0.5, None)
    assert progress.countries.cells == (("CA", 5), ("not_said", 5))
