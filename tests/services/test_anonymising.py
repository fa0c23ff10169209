"""A year after a Call ended its signatures lead to nobody, and nobody learns of it only afterwards."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.calls import FAREWELL
from bot.domain.closing import last_word
from bot.domain.countries import country
from bot.domain.errors import CallClosed, NotSigned
from bot.domain.groups import StakeholderGroup
from bot.domain.notices import NoticeKind
from bot.domain.signatures import ShowAs, SigningAs
from bot.domain.tallies import Dimension
from bot.services import anonymising
from tests.house import GUEST, HOME, House

WORDS = last_word(en="Thank you all.", fr="Merci à vous.")
ELEVEN_MONTHS, A_MONTH = 335, 32


@pytest.fixture
async def closed(house: House) -> House:
    """Six people signed, one of them by name and two by group and country, and the Call is closed."""
    await house.sign(house.person(1), show=ShowAs.NAME)
    for number in (2, 3):
        await house.sign(house.person(number), show=ShowAs.GROUP_AND_COUNTRY, country=country("CA"))
    await house.sign_many([4, 5])
    await house.sign(house.person(6, GUEST))
    await house.services.closing.close(house.person(901, steward=True), None, WORDS)
    return house


async def told(house: House, number: int) -> list[NoticeKind]:
    """What someone is told on their next command."""
    return [each.kind for each in await house.services.members.take_notices(house.person(number))]


async def later(house: House, days: float) -> None:
    """Let days pass, and then a few ticks."""
    house.clock.move(days=days)
    for _ in range(6):
        await house.tick(seconds=5)


def signatures(house: House) -> int:
    return len(house.kept()["signature"])


def counted(house: House) -> dict[str, int]:
    """The sum of the running counts of each dimension."""
    sums = dict.fromkeys(Dimension, 0)
    for cell in house.kept()["tally"]:
        sums[Dimension(cell["dimension"])] += cell["count"]
    return {str(dimension): n for dimension, n in sums.items() if n}


async def test_signers_are_told_a_month_before_and_once(closed: House) -> None:
    await later(closed, ELEVEN_MONTHS - 5)
    assert await told(closed, 1) == []
    await later(closed, 5)
    for number in range(1, 7):
        assert await told(closed, number) == [NoticeKind.ANONYMISING]
        assert await told(closed, number) == []
    await later(closed, 10)
    assert await told(closed, 1) == []
    assert signatures(closed) == 6


async def test_after_a_year_the_signatures_are_gone_and_the_numbers_stay(closed: House) -> None:
    before = counted(closed)
    await later(closed, ELEVEN_MONTHS)
    await later(closed, A_MONTH)
    assert signatures(closed) == 0
    assert counted(closed) == {key: n for key, n in before.items() if key != Dimension.LISTED}
    assert (before[Dimension.LISTED], await closed.total(HOME), await closed.total(GUEST)) == (2, 5, 6)
    assert (await closed.services.calls.read(None)).anonymised_at is not None
    assert [row["action"] for row in closed.kept()["audit"]].count("call.anonymised") == 1
    kept = await closed.services.privacy.show(closed.person(1))
    assert kept.signatures == ()


async def test_who_comes_only_afterwards_is_told_what_has_happened(closed: House) -> None:
    await later(closed, ELEVEN_MONTHS)
    assert await told(closed, 1) == [NoticeKind.ANONYMISING]
    await later(closed, A_MONTH)
    assert await told(closed, 1) == []
    assert await told(closed, 2) == [NoticeKind.ANONYMISED]


async def test_who_withdraws_after_the_notice_is_not_counted(closed: House) -> None:
    await later(closed, ELEVEN_MONTHS)
    await closed.services.signing.withdraw(closed.person(4), None)
    await later(closed, A_MONTH)
    assert await closed.total() == 4


async def test_a_post_that_named_someone_names_nobody(closed: House) -> None:
    await closed.set_up(HOME, 77)
    await closed.services.posts.post_signatories(closed.admin(), None, 77, 0)
    assert len(closed.board.says("Person 1")) == 1
    await later(closed, ELEVEN_MONTHS)
    await later(closed, A_MONTH)
    assert closed.board.says("Person 1") == []
    assert closed.kept()["post_naming"] == []


async def test_an_organisation_goes_on_standing_and_its_representative_does_not(house: House) -> None:
    said = {"signing_as": SigningAs.ORGANISATION, "organisation": "Lab", "group": StakeholderGroup.ACADEMIA}
    await house.sign(house.person(1), **said, show=ShowAs.ORGANISATION, may_write=True)
    await house.sign(house.person(2), **said)
    await house.services.closing.close(house.person(901, steward=True), None, WORDS)
    before = counted(house)
    await later(house, ELEVEN_MONTHS)
    await later(house, A_MONTH)
    (kept,) = house.kept()["signature"]
    assert (kept["member_id"], kept["organisation"], kept["may_write"]) == (None, "Lab", False)
    assert counted(house) == before


async def test_whom_a_letter_about_the_call_reached_is_forgotten_too(house: House) -> None:
    await house.sign_many(range(1, 4), may_write=True)
    steward, letters = house.person(901, steward=True), house.services.letters
    preview = await letters.draft(steward, "CALL-1", {"en": ("News", "Something has happened.")})
    await letters.send(steward, preview.letter.id, preview.letter.content.mark)
    await house.tick()
    await house.services.closing.close(steward, None, WORDS)
    assert len(house.kept()["delivery"]) == 3
    await later(house, ELEVEN_MONTHS)
    await later(house, A_MONTH)
    assert house.kept()["delivery"] == []


async def test_nobody_signs_a_call_that_was_anonymised(closed: House) -> None:
    await later(closed, ELEVEN_MONTHS)
    await later(closed, A_MONTH)
    with pytest.raises(CallClosed):
        await closed.services.signing.prepare(closed.person(1), None)
    with pytest.raises(CallClosed):
        await closed.sign(closed.person(1))
    with pytest.raises(NotSigned):
        await closed.services.signing.withdraw(closed.person(1), None)


async def test_a_bot_that_slept_through_the_year_still_leaves_a_month_to_answer(closed: House) -> None:
    await later(closed, 500)
    assert await told(closed, 1) == [NoticeKind.ANONYMISING]
    await later(closed, FAREWELL.days - 1)
    assert signatures(closed) == 6
    await later(closed, 2)
    assert signatures(closed) == 0


async def test_a_call_that_ended_by_its_date_is_anonymised_too(house: House) -> None:
    await house.sign(house.person(1))
    call = await house.revise(1, closes_on=date(2026, 4, 30))
    assert call.anonymous_from == datetime(2027, 5, 1, tzinfo=UTC)
    await later(house, 59 + ELEVEN_MONTHS)
    assert await told(house, 1) == [NoticeKind.ANONYMISING]
    await later(house, A_MONTH)
    assert signatures(house) == 0


async def test_a_call_that_is_opened_again_keeps_its_signatures(house: House) -> None:
    await house.sign(house.person(1))
    await house.revise(1, closes_on=date(2026, 3, 31))
    await later(house, 29 + ELEVEN_MONTHS)
    await house.revise(2, closes_on=date(2027, 12, 31))
    await house.tick()
    assert NoticeKind.ANONYMISING not in await told(house, 1)
    await later(house, A_MONTH)
    assert signatures(house) == 1
    await later(house, 620)
    assert await told(house, 1) == [NoticeKind.ANONYMISING]


async def test_many_are_told_and_let_go_some_at_a_time_and_a_crash_in_between_tells_nobody_twice(
    closed: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(anonymising, "CHUNK", 2)
    monkeypatch.setattr(anonymising, "STEPS", 1)
    closed.clock.move(days=ELEVEN_MONTHS)
    waiting = []
    for _ in range(5):
        await closed.services.anonymising.proceed(closed.clock())
        waiting.append(len(closed.kept()["notice"]))
    assert waiting == [2, 4, 6, 6, 6]
    closed.clock.move(days=A_MONTH)
    left = []
    for _ in range(5):
        await closed.services.anonymising.proceed(closed.clock())
        left.append(signatures(closed))
    assert left == [4, 2, 0, 0, 0]
    assert {row["kind"] for row in closed.kept()["notice"]} == {NoticeKind.ANONYMISED}
    assert (await closed.total(), counted(closed)[Dimension.TOTAL]) == (5, 6)
    assert (await closed.services.calls.read(None)).anonymised_at == closed.clock()
