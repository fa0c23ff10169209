"""Asking a channel about what is not known: once, where the asker may write, and never about what they alone see."""

import asyncio

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.coverage import Asked, Cell, Place, View, Where
from bot.domain.errors import AccordError, CannotPost, ChannelGone, DiscordUnavailable, NotAllowed, ServerOnly
from bot.domain.errors.coverage import CellKnown
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.posts import GapPosting
from bot.domain.visibility import Visibility
from bot.services import coverage as module
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.records import initiative

CHANNEL, OTHER_CHANNEL = 77, 78
CELL = Cell(Area.GENDER, Place(Region.ASIA))


def writer(house: House, number: int = 1, server_id: int = HOME) -> Actor:
    return house.person(number, server_id, may_post=True)


def posted(house: House) -> list[tuple[int, GapPosting]]:
    """The questions, and where they stand."""
    return [(channel, what) for channel, what in house.board.messages.values() if isinstance(what, GapPosting)]


async def test_it_is_posted_for_all_in_the_servers_language(house: House) -> None:
    await house.set_up(language="fr")
    asked = await house.services.coverage.ask(writer(house), CELL, CHANNEL)
    assert posted(house) == [(CHANNEL, GapPosting(CELL, "fr"))]
    (message_id,) = house.board.messages
    assert asked == Asked(HOME, CHANNEL, message_id, house.clock())


async def test_the_same_is_asked_once_in_a_channel_within_thirty_days(house: House) -> None:
    first = await house.services.coverage.ask(writer(house), CELL, CHANNEL)
    house.clock.move(days=29)
    again = await house.services.coverage.ask(writer(house, 2), CELL, CHANNEL)
    assert (again.already, again.message_id, again.at) == (True, first.message_id, first.at)
    assert len(posted(house)) == 1
    await house.services.coverage.ask(writer(house, 2), CELL, OTHER_CHANNEL)
    await house.services.coverage.ask(writer(house, 2), Cell(Area.GENDER, Place()), CHANNEL)
    assert len(posted(house)) == 3
    house.clock.move(days=1)
    assert not (await house.services.coverage.ask(writer(house), CELL, CHANNEL)).already
    assert len(posted(house)) == 4


async def test_a_double_click_asks_once(house: House) -> None:
    asks = [house.services.coverage.ask(writer(house, number), CELL, CHANNEL) for number in (1, 1, 2, 3)]
    asked = await asyncio.gather(*asks)
    assert len(posted(house)) == 1
    assert [each.already for each in asked].count(False) == 1


@pytest.mark.parametrize("trouble", [ChannelGone(), CannotPost(channel_id=CHANNEL), DiscordUnavailable()])
async def test_what_was_not_posted_may_be_asked_again(house: House, trouble: AccordError) -> None:
    house.board.trouble = trouble
    with pytest.raises(type(trouble)):
        await house.services.coverage.ask(writer(house), CELL, CHANNEL)
    assert house.kept()["gap_question"] == []
    house.board.trouble = None
    assert not (await house.services.coverage.ask(writer(house), CELL, CHANNEL)).already


async def test_a_question_that_a_crash_took_away_may_be_asked_again(house: House) -> None:
    async with house.database.begin() as tx:
        assert await tx.gap_questions.claim(CHANNEL, CELL, server_id=HOME, at=house.clock()) is None
    being_asked = await house.services.coverage.ask(writer(house), CELL, CHANNEL)
    assert (being_asked.already, being_asked.message_id) == (True, None)
    house.clock.move(minutes=2)
    assert not (await house.services.coverage.ask(writer(house), CELL, CHANNEL)).already


async def test_only_who_may_write_there_has_it_asked(house: House) -> None:
    with pytest.raises(NotAllowed):
        await house.services.coverage.ask(house.person(1), CELL, CHANNEL)
    with pytest.raises(ServerOnly):
        await house.services.coverage.ask(house.person(1, None, may_post=True), CELL, CHANNEL)
    await house.services.coverage.ask(house.person(2, reviewer=True), CELL, CHANNEL)
    assert len(posted(house)) == 1


@pytest.mark.parametrize(
    ("visibility", "made_in", "known"),
    [
        (Visibility.NETWORK, NEIGHBOUR, True),
        (Visibility.SERVER, HOME, True),
        (Visibility.SERVER, NEIGHBOUR, False),
        (Visibility.RESTRICTED, HOME, False),
        (Visibility.NETWORK, GUEST, False),
    ],
)
async def test_what_everyone_there_sees_is_not_asked_about_and_nothing_else_is_told(
    house: House, visibility: Visibility, made_in: int, known: bool
) -> None:
    about = {"areas": (Area.GENDER,), "regions": (Region.ASIA,)}
    await initiative(house, house.person(1, made_in), visibility=visibility, **about)
    # Whoever asks may see more than the channel does.
    asker = house.person(1, HOME, reviewer=True, may_post=True)
    if known:
        with pytest.raises(CellKnown):
            await house.services.coverage.ask(asker, CELL, CHANNEL)
    else:
        await house.services.coverage.ask(asker, CELL, CHANNEL)
    assert len(posted(house)) == (0 if known else 1)


async def test_of_a_filled_cell_one_may_ask_what_a_server_or_country_does(house: House) -> None:
    about = {"areas": (Area.GENDER,), "regions": (), "countries": (Country("JP"),)}
    await initiative(house, house.person(1, NEIGHBOUR), visibility=Visibility.NETWORK, **about)
    for view in (View(Where.SERVER), View(country=Country("VN"))):
        await house.services.coverage.ask(writer(house), Cell(CELL.area, CELL.place, view), CHANNEL)
    with pytest.raises(CellKnown):
        await house.services.coverage.ask(writer(house), Cell(CELL.area, CELL.place, View(country=Country("JP"))), 1)
    assert len(posted(house)) == 2


async def test_nobody_floods_a_server_with_questions(house: House) -> None:
    cells = [Cell(area, Place(region)) for area in Area for region in Region]
    for cell in cells[:3]:
        await house.services.coverage.ask(writer(house), cell, CHANNEL)
    with pytest.raises(TooMuchAtOnce):
        await house.services.coverage.ask(writer(house), cells[3], CHANNEL)
    for number, cell in enumerate(cells[3:10], 2):
        await house.services.coverage.ask(writer(house, number), cell, CHANNEL)
    with pytest.raises(TooMuchAtOnce):
        await house.services.coverage.ask(writer(house, 50), cells[10], CHANNEL)
    assert len(posted(house)) == len(house.kept()["gap_question"]) == 10
    await house.services.coverage.ask(writer(house, 50, NEIGHBOUR), cells[10], OTHER_CHANNEL)


async def test_a_servers_own_work_is_asked_for_in_a_server(house: House) -> None:
    await initiative(house, house.person(1))
    assert (await house.services.coverage.coverage(house.person(2), View(Where.SERVER))).work.known == 1
    with pytest.raises(ServerOnly):
        await house.services.coverage.coverage(house.person(2, None), View(Where.SERVER))


async def test_without_its_file_there_is_no_mapping_beside(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [each.total for each in house.services.coverage.margins] == [223, 260]
    monkeypatch.setattr(module, "MARGINS", house.folder / "margins.toml")
    fresh = module.CoverageService(house.database, house.board, module.Limits(), house.clock)
    assert fresh.margins == ()
    (house.folder / "margins.toml").write_text("[[snapshot]]\n", encoding="utf-8")
    assert module.CoverageService(house.database, house.board, module.Limits(), house.clock).margins == ()
