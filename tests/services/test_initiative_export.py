"""An export has the initiatives that its asker may see and asked for, and nothing of any other."""

import json

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Country
from bot.domain.errors.exchange import ExchangeTooLarge
from bot.domain.errors.exports import ExportUnderWay
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.exchange import ExchangeFormat, Heading
from bot.domain.record_filters import RecordFilter
from bot.domain.visibility import Visibility
from bot.texts import texts_in
from tests.exchanging import EVERYTHING, furnished, hand_out, nobody_waits, rows_out
from tests.files.workbooks import sheets
from tests.house import GUEST, NEIGHBOUR, House
from tests.records import commitment, initiative


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        (Visibility.RESTRICTED, {"owner", "reviewer"}),
        (Visibility.SERVER, {"owner", "reviewer", "member"}),
        (Visibility.NETWORK, {"owner", "reviewer", "member", "neighbour", "guest", "nowhere"}),
    ],
)
async def test_in_whose_export_an_initiative_is(house: House, visibility: Visibility, seen_by: set[str]) -> None:
    await initiative(house, house.person(1), visibility=visibility)
    asking = {
        "owner": house.person(1, NEIGHBOUR),
        "reviewer": house.person(2, reviewer=True),
        "member": house.person(3),
        "neighbour": house.person(4, NEIGHBOUR, reviewer=True, admin=True),
        "guest": house.person(5, GUEST),
        "nowhere": house.person(6, None),
    }
    assert {name for name, who in asking.items() if await rows_out(house, who)} == seen_by


async def test_it_has_what_fits_and_no_other_kind_of_record(house: House) -> None:
    who = house.person(1)
    await initiative(house, who, "Clubs", areas=(Area.EDUCATION,), countries=(Country("GH"),))
    await initiative(house, who, "Radio", areas=(Area.COMMUNICATIONS,))
    await commitment(house, who, "A club in each school")
    for asked, titles in (
        (EVERYTHING, ["Radio", "Clubs"]),
        (RecordFilter(areas=(Area.EDUCATION,)), ["Clubs"]),
        (RecordFilter(text="radi"), ["Radio"]),
        (RecordFilter(countries=(Country("FR"),)), []),
    ):
        assert [row["title"] for row in await rows_out(house, who, asked)] == titles


async def test_its_columns_have_the_same_names_in_every_language(house: House) -> None:
    who = await furnished(house)
    (row, *_) = await rows_out(house, who)
    assert list(row) == [heading.value for heading in Heading]
    tagged = (await hand_out(house, who, ExchangeFormat.CSV_HXL))[0].decode("utf-8-sig").splitlines()
    assert tagged[1].split(",") == [heading.tag for heading in Heading]


async def test_a_workbook_explains_its_codes_and_nothing_in_it_runs(house: House, tmp_path) -> None:
    who = await furnished(house)
    file = tmp_path / "x.xlsx"
    file.write_bytes((await hand_out(house, who, ExchangeFormat.XLSX_HXL))[0])
    table, about = sheets(file)
    assert (table.name, about.name) == ("Initiatives", "About")
    assert table.rows[1][:2] == ["#activity+code", "#activity+name"]
    assert not any(sheet.tags & {"f", "hyperlink"} for sheet in (table, about))
    summaries = [row[2] for row in table.rows]
    assert "'=1+1\r\n'quoted' \\ é".replace("\r", "") in [str(each).replace("\r", "") for each in summaries]


async def test_json_has_lists_and_objects(house: House) -> None:
    who = await furnished(house)
    items = json.loads((await hand_out(house, who, ExchangeFormat.JSON))[0])
    clubs = next(each for each in items if each["title"] == "Clubs")
    assert clubs["areas"] == ["EDU", "GEN"]
    assert clubs["topics"] == ["media literacy", "a; b|c"]
    assert clubs["partners"][0] == {"name": "A: B", "role": "funder"}
    assert (clubs["points"], clubs["link"], clubs["youth_led"]) == ([{"call": "CALL-1", "point": 3}], None, False)


async def test_what_discord_would_not_take_is_said(house: House) -> None:
    who = await furnished(house)
    service, texts = house.services.initiative_exports, texts_in("en")
    with pytest.raises(ExchangeTooLarge):
        async with service.hand_out(who, EVERYTHING, ExchangeFormat.CSV, texts, at_most=100, told=nobody_waits):
            raise AssertionError


async def test_one_at_a_time_and_not_too_often(house: House) -> None:
    who = house.person(1)
    service, texts = house.services.initiative_exports, texts_in("en")
    async with service.hand_out(who, EVERYTHING, ExchangeFormat.CSV, texts, at_most=10**6, told=nobody_waits):
        with pytest.raises(ExportUnderWay):
            await rows_out(house, who)
    for _ in range(9):
        assert await rows_out(house, who) == []
    with pytest.raises(TooMuchAtOnce):
        await rows_out(house, who)


async def test_of_many_none_is_missed_or_twice(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.services.initiative_export._IDS_AT_ONCE", 3)
    monkeypatch.setattr("bot.services.initiative_export._AT_ONCE", 2)
    who = house.person(1)
    for number in range(8):
        await initiative(house, who, f"Clubs {number}")
    assert [row["title"] for row in await rows_out(house, who)] == [f"Clubs {number}" for number in reversed(range(8))]
