"""What was decided about signatures that are not genuine, and the way back."""

import pytest

from bot.domain.errors.invalidations import InvalidationFinal, InvalidationGone
from bot.domain.invalidations import Stage
from bot.domain.notices import NoticeKind
from bot.services.invalidations import PAGE
from tests.house import House
from tests.services.test_invalidations import invalidate, prepare, told


async def test_what_is_done_is_in_the_log_with_its_number(house: House) -> None:
    await house.sign_many(range(6))
    await house.services.invalidations.take_back(house.admin(), await invalidate(house))
    lines = [(row["action"], row["detail"]) for row in house.kept()["audit"] if row["action"].startswith("signatures.")]
    assert lines == [
        ("signatures.looked_for", {}),
        ("signatures.invalidated", {"signatures": 6}),
        ("signatures.restored", {"signatures": 6}),
    ]


async def test_a_second_press_changes_nothing(house: House) -> None:
    await house.sign_many(range(6))
    invalidations, mine = house.services.invalidations, await invalidate(house)
    before = house.kept()
    assert (await invalidations.carry_out(house.admin(), mine)).signatures == 6
    with pytest.raises(InvalidationGone):
        await invalidations.leave(house.admin(), mine)
    assert house.kept() == before
    await invalidations.take_back(house.admin(), mine)
    before = house.kept()
    await invalidations.take_back(house.admin(), mine)
    assert (await invalidations.carry_out(house.admin(), mine)).invalidation.stage is Stage.TAKEN_BACK
    assert (house.kept(), await house.total()) == (before, 6)


async def test_it_is_taken_back_within_thirty_days_and_not_after(house: House) -> None:
    await house.sign_many(range(6))
    early, invalidations = await invalidate(house), house.services.invalidations
    house.clock.move(days=30)
    assert early in (await invalidations.browse(house.admin(), None, 0)).open
    await invalidations.take_back(house.person(8, reviewer=True), early)
    assert await house.total() == 6
    assert [kind for kind, _ in await told(house, 3)] == [NoticeKind.INVALIDATED, NoticeKind.RESTORED]
    late = await invalidate(house)
    house.clock.move(days=30, seconds=1)
    page = await invalidations.browse(house.admin(), None, 0)
    assert ([each.invalidation.id for each in page.decisions], page.open) == ([late, early], frozenset())
    for attempt in (invalidations.decided(house.admin(), late), invalidations.take_back(house.admin(), late)):
        with pytest.raises(InvalidationFinal):
            await attempt
    assert await house.total() == 0


async def test_decisions_are_browsed_page_by_page(house: House) -> None:
    made = []
    for _ in range(PAGE + 1):
        made.append(await invalidate(house))
        house.clock.move(hours=1)
    pages = [await house.services.invalidations.browse(house.admin(), None, page) for page in (0, 1, 99)]
    assert [[each.invalidation.id for each in page.decisions] for page in pages] == [made[:0:-1], [made[0]], [made[0]]]
    assert {page.pages for page in pages} == {2}


async def test_what_a_reviewer_prepared_goes_with_them(house: House) -> None:
    reviewer = house.person(2, reviewer=True)
    await house.sign_many([3, 4])
    done = await invalidate(house, who=reviewer)
    await prepare(house, who=reviewer)
    await house.services.privacy.erase(reviewer)
    (kept,) = house.kept()["invalidation"]
    assert (kept["id"], kept["made_by"]) == (done, None)
    await house.services.invalidations.take_back(house.admin(), done)
    assert await house.total() == 2
