"""A Call that is revised: a signature stays bound to its version until its maker affirms the new one."""

from datetime import date

import pytest

from bot.domain.errors import ContentRefused, UnknownPoint
from bot.domain.notices import Notice, NoticeKind
from bot.domain.signatures import Outcome, ShowAs
from tests.house import QUEBEC, House


async def test_a_signature_stays_bound_to_its_version_until_it_is_affirmed(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    revised = await house.revise()
    before = await house.services.signing.prepare(house.person(1), None)
    assert (revised.version, before.again) == (2, True)
    assert (await house.services.signing.standing(house.person(1), None)).signature.version == 1
    affirmed = await house.sign(house.person(1))
    assert (affirmed.outcome, affirmed.signature.version, affirmed.total) == (Outcome.RENEWED, 2, 1)


async def test_signatures_of_earlier_versions_still_count_and_are_told_apart(house: House) -> None:
    await house.sign_many([1, 2, 3])
    await house.revise()
    await house.sign(house.person(4))
    await house.sign(house.person(1))
    totals = (await house.services.progress.progress(house.person(9), None)).totals
    assert (totals.signatures, totals.earlier_versions) == (4, 2)


async def test_a_signer_is_asked_about_a_new_version_once(house: House) -> None:
    members, who = house.services.members, house.person(1)

    async def waiting() -> bool:
        return (await members.welcome(who.discord_id, who.server_id, "")).has_notices

    await house.sign(who)
    assert not await waiting()
    call = await house.revise()
    assert await waiting()
    assert await members.take_notices(who) == [Notice(NoticeKind.REVISED, call)]
    assert not await waiting()
    assert not await members.take_notices(who)
    await house.revise(3)
    assert [each.call and each.call.version for each in await members.take_notices(who)] == [3]


async def test_nobody_is_asked_who_signed_the_newest_version_or_none(house: House) -> None:
    await house.revise()
    await house.sign(house.person(1))
    for number in (1, 2):
        who = house.person(number)
        assert not (await house.services.members.welcome(who.discord_id, who.server_id, "")).has_notices
        assert not await house.services.members.take_notices(who)


async def test_withdrawing_a_signature_of_an_earlier_version_counts(house: House) -> None:
    await house.sign_many([1, 2])
    await house.revise()
    await house.services.signing.withdraw(house.person(1), None)
    totals = (await house.services.progress.progress(house.person(9), None)).totals
    assert (totals.signatures, totals.earlier_versions) == (1, 1)


async def test_the_same_file_twice_changes_nothing(house: House) -> None:
    await house.sign(house.person(1))
    first = await house.services.calls.read(None)
    house.clock.move(days=1)
    assert await house.services.calls.load(QUEBEC) == first


async def test_the_bundled_call_does_not_undo_what_an_operator_loaded(house: House) -> None:
    revised = await house.revise()
    await house.services.calls.load_starter(QUEBEC)
    assert await house.services.calls.read(None) == revised


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("version = 2", "version = 0", "version"),
        ("version = 2", "version = ", ""),
        ("Québec–UNESCO conference", "Someone else", "issuer"),
        ("plain-words", "rumours", "rendering"),
    ],
)
async def test_a_content_file_that_is_wrong_is_refused_with_the_place_and_changes_nothing(
    house: House, old: str, new: str, where: str
) -> None:
    before = await house.revise()
    file = house.folder / "wrong.toml"
    text = QUEBEC.read_text(encoding="utf-8").replace("version = 1", "version = 2")
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentRefused) as refusal:
        await house.services.calls.load(file)
    assert refusal.value.where.startswith("wrong.toml")
    assert where in refusal.value.where
    assert await house.services.calls.read(None) == before


async def test_an_older_version_and_a_missing_file_are_refused(house: House) -> None:
    await house.revise()
    with pytest.raises(ContentRefused, match="older than the version 2"):
        await house.services.calls.load(QUEBEC)
    with pytest.raises(ContentRefused, match="cannot be read"):
        await house.services.calls.load(house.folder / "missing.toml")


async def test_point_nine_of_five_says_how_many_there_are(house: House) -> None:
    with pytest.raises(UnknownPoint) as refusal:
        await house.services.calls.read_point(None, 9)
    assert refusal.value.data() == {"point": 9, "last": 5}
    assert (await house.services.calls.read_point("CALL-1", 5)).text.points[4].number == 5


async def test_a_call_is_suggested_by_any_part_of_its_title(house: House) -> None:
    for typed, found in (("", 1), ("queb", 1), ("appel", 1), ("call-1", 1), ("zzz", 0), ("\x00\ud800", 1)):
        assert len(await house.services.calls.suggest(typed)) == found, typed


async def test_a_call_closes_by_its_date_and_says_so(house: House) -> None:
    call = await house.revise(closes_on=date(2026, 3, 2))
    assert not house.services.calls.is_closed(call)
    house.clock.move(days=1)
    assert house.services.calls.is_closed(call)
