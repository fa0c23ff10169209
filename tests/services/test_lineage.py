"""Series and lineage: in time order, as far as one may see them, in no circle, and nothing of what is hidden."""

import pytest

from bot.domain.actor import Actor
from bot.domain.errors.record_drafts import BelongsToItself
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.lineage import FARTHEST, MOST_SHOWN, Lineage
from bot.domain.records import LinkKind
from bot.domain.visibility import Visibility
from bot.texts import every_language, texts_in
from cogs.conferences.browse.lineage_words import alternative_text, as_picture
from tests.house import NEIGHBOUR, House
from tests.records import conference
from tests.services.test_upcoming import dated

FOLLOWS, PREPARES, CAME = LinkKind.FOLLOWS, LinkKind.PREPARES, LinkKind.COMES_OUT_OF


async def held(house: House, title: str, when: str, number: int = 1, **more: object) -> str:
    """A conference on some day, by its reference."""
    return (await conference(house, house.person(number), title, times=dated(when), **more)).reference


async def link(house: House, one: str, kind: LinkKind, other: str, number: int = 1) -> Lineage:
    return await house.services.lineage.link(house.person(number), one, kind, other)


async def shown(house: House, typed: str, who: Actor | None = None) -> Lineage:
    return await house.services.lineage.series(who or house.person(9), typed)


def titles(found: Lineage) -> list[str]:
    return [each.record.title for each in found.conferences]


def ways(found: Lineage) -> set[tuple[int, str, int]]:
    return {(found.number(each.from_id), each.kind.value, found.number(each.to_id)) for each in found.ways}


async def quebec(house: House) -> tuple[str, str, str]:
    """What the documents tell of: a conference, what prepared its sequel, and that."""
    first = await held(house, "Paris", "2015-06")
    meeting = await held(house, "Experts", "2016-06")
    second = await held(house, "Québec", "2016-10-30")
    await link(house, second, FOLLOWS, first)
    await link(house, meeting, PREPARES, second)
    return first, meeting, second


async def test_what_is_around_a_conference_stands_in_time_order(house: House) -> None:
    for one in await quebec(house):
        found = await shown(house, one)
        assert titles(found) == ["Paris", "Experts", "Québec"]
        assert ways(found) == {(3, "follows", 1), (2, "prepares", 3)}
        assert (found.series, found.more, found.may_change) == ("", False, False)


async def test_a_series_is_found_by_its_name_and_by_each_of_its_conferences(house: House) -> None:
    for title, when in (("Mongolia", "2019-06-20"), ("Dushanbe", "2016"), ("Seoul", "2017")):
        one = await held(house, title, when, series="Régional talks")
    await held(house, "Elsewhere", "2018", series="Other talks")
    for typed in ("REGIONAL talks", one, "Seoul"):
        found = await shown(house, typed)
        assert (titles(found), found.series) == (["Dushanbe", "Seoul", "Mongolia"], "Régional talks")
    assert await house.services.lineage.suggest(house.person(9), "régio") == [("Régional talks", 3)]
    with pytest.raises(UnknownRecord):
        await shown(house, "Régional")


async def test_a_hidden_neighbour_leaks_nothing_and_leads_nowhere(house: House) -> None:
    first = await held(house, "First", "2015", series="Talks")
    hidden = await held(house, "Quiet meeting", "2016", 2, series="Talks", visibility=Visibility.RESTRICTED)
    beyond = await held(house, "Beyond", "2017", 2)
    await link(house, hidden, FOLLOWS, first, 2)
    await link(house, beyond, FOLLOWS, hidden, 2)
    assert titles(await shown(house, first, house.person(2))) == ["First", "Quiet meeting", "Beyond"]
    for who in (house.person(1), house.person(9)):
        for typed in (first, "Talks"):
            found = await shown(house, typed, who)
            assert (titles(found), found.ways, found.more) == (["First"], (), False)
            for texts in every_language():
                assert "Quiet" not in repr(as_picture(found, texts))
                assert "Quiet" not in alternative_text(found, texts)
        assert await house.services.lineage.suggest(who, "talks") == [("Talks", 1)]
        with pytest.raises(UnknownRecord):
            await shown(house, hidden, who)
    with pytest.raises(UnknownRecord):
        await shown(house, "Talks", house.person(4, NEIGHBOUR))


@pytest.mark.parametrize(
    ("chain", "closes"),
    [
        ([], (0, FOLLOWS, 0)),
        ([(0, FOLLOWS, 1)], (1, FOLLOWS, 0)),
        ([(0, FOLLOWS, 1)], (0, PREPARES, 1)),
        ([(0, PREPARES, 1)], (0, FOLLOWS, 1)),
        ([(0, PREPARES, 1)], (1, PREPARES, 0)),
        ([(0, FOLLOWS, 1), (1, CAME, 2)], (2, FOLLOWS, 0)),
        ([(0, FOLLOWS, 1), (2, PREPARES, 1)], (0, PREPARES, 2)),
    ],
)
async def test_nothing_came_before_itself(
    house: House, chain: list[tuple[int, LinkKind, int]], closes: tuple[int, LinkKind, int]
) -> None:
    made = [await held(house, f"{at}", f"{2015 + at}") for at in range(3)]
    for one, kind, other in chain:
        await link(house, made[one], kind, made[other])
    with pytest.raises(BelongsToItself):
        await link(house, made[closes[0]], closes[1], made[closes[2]])
    assert len((await shown(house, made[0])).ways) == len(chain)


async def test_it_may_both_prepare_a_conference_and_be_followed_by_it(house: House) -> None:
    one, other = await held(house, "Experts", "2016-06"), await held(house, "Québec", "2016-10")
    await link(house, one, PREPARES, other)
    assert ways(await link(house, other, FOLLOWS, one)) == {(1, "prepares", 2), (2, "follows", 1)}


async def test_only_those_who_look_after_it_say_what_it_follows_once(house: House) -> None:
    first = await held(house, "First", "2015", 2)
    second = await held(house, "Second", "2016")
    with pytest.raises(RecordNotYours):
        await link(house, second, FOLLOWS, first, 2)
    for _ in range(2):
        found = await link(house, second, FOLLOWS, first)
        assert (ways(found), found.may_change) == ({(2, "follows", 1)}, True)
    for who in (2, 1, 1):
        unlink = house.services.lineage.unlink(house.person(who), second, FOLLOWS, first)
        if who == 2:
            with pytest.raises(RecordNotYours):
                await unlink
        else:
            assert (await unlink).ways == ()
    changes = await house.services.changes.changes(house.admin())
    assert [each.action for each in changes.lines][:2] == ["conference.lineage"] * 2
    assert [each.action for each in changes.lines].count("conference.lineage") == 2


async def test_no_more_is_shown_than_a_phone_can_read(house: House) -> None:
    made = [await held(house, f"{at}", f"{1990 + at}") for at in range(FARTHEST + 3)]
    for later, earlier in zip(made[1:], made, strict=False):
        await link(house, later, FOLLOWS, earlier)
    assert titles(await shown(house, made[0])) == [f"{at}" for at in range(FARTHEST + 1)]
    for at in range(MOST_SHOWN + 3):
        await held(house, f"Part {at}", f"{1990 + at}", series="Long")
    found = await shown(house, "Long")
    assert (len(found.conferences), found.more) == (MOST_SHOWN, True)
    asked = await shown(house, "Part 0")
    assert "Part 0" in titles(asked)
    assert texts_in("fr")("lineage-more") == as_picture(asked, texts_in("fr")).note
