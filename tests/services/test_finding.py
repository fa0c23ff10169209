"""One search over records, organisations and points of the Calls; and what is suggested while one types."""

from typing import Any

import pytest

from bot.domain.found import MOST, Beside, Findable, FoundPage, FoundPoint
from bot.domain.partners import Partner
from bot.domain.records import RecordKind, Wording
from bot.domain.visibility import Visibility
from bot.services import finding
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import known
from tests.records import commitment, initiative

OWNER, ASKER = 1, 2
WORD = "hydroponics"


async def find(house: House, typed: str, only: Findable | None = None, **more: Any) -> FoundPage:
    return await house.services.finding.find(house.person(ASKER), typed, only, **more)


def told(page: FoundPage) -> list[str]:
    return [
        f"{each.call.reference}:{each.number}" if isinstance(each, FoundPoint) else each.reference for each in page.rows
    ]


async def test_one_ranking_over_every_noun(house: House) -> None:
    text = await initiative(house, house.person(OWNER), "A school", summary=f"They learn {WORD}.")
    promise = await commitment(house, house.person(OWNER), f"The {WORD} of the town and its neighbours")
    organisation = f"ORG-{await known(house, f'{WORD.title()} Institute')}"
    page = await find(house, WORD.upper())
    assert told(page) == [organisation, promise.reference, text.reference]
    assert (page.total, page.pages) == (3, 1)
    assert told(await find(house, WORD, Beside.ORGANISATION)) == [organisation]
    assert told(await find(house, WORD, RecordKind.INITIATIVE)) == [text.reference]
    assert told(await find(house, WORD, Beside.POINT)) == []


@pytest.mark.parametrize("typed", ["critical thinking", "esprit critique", "CRITICAL", "contre-discours"])
async def test_points_are_found_in_every_language_of_the_call(house: House, typed: str) -> None:
    assert "CALL-1:3" in told(await find(house, typed))


async def test_a_point_is_found_by_what_the_call_says_now(house: House) -> None:
    assert told(await find(house, WORD)) == []
    text = (await house.services.calls.read(None)).text
    changed = text.points[0].model_copy(update={"en": f"Everyone learns {WORD}."})
    house.clock.move(days=1)
    async with house.database.begin() as tx:
        await tx.calls.put(text.model_copy(update={"points": (changed, *text.points[1:])}), at=house.clock())
    assert told(await find(house, WORD)) == ["CALL-1:1"]


async def test_a_reference_finds_what_it_refers_to_and_nothing_that_may_not_be_seen(house: House) -> None:
    made = await initiative(house, house.person(OWNER), WORD, visibility=Visibility.RESTRICTED)
    organisation = f"ORG-{await known(house, WORD)}"
    hidden = f"ORG-{await known(house, 'Hidden', Visibility.RESTRICTED)}"
    assert told(await find(house, organisation.lower())) == [organisation]
    assert told(await find(house, organisation, RecordKind.INITIATIVE)) == []
    assert [told(await find(house, each)) for each in (made.reference, hidden, "INI-999", "COM-1")] == [[]] * 4
    page = await house.services.finding.find(house.person(OWNER), f" {made.reference} ")
    assert told(page) == [made.reference]
    assert told(await house.services.finding.find(house.person(OWNER), made.reference, RecordKind.COMMITMENT)) == []


async def test_an_organisation_is_found_by_initials_by_some_words_and_only_where_it_may_be_seen(house: House) -> None:
    its_id = await known(house, "Food and Agriculture Organization")
    await known(house, "Hidden Agriculture", Visibility.RESTRICTED)
    for typed in ("fao", "the agriculture of food", "agriculture zzqq"):
        assert told(await find(house, typed, Beside.ORGANISATION)) == [f"ORG-{its_id}"]
    assert told(await find(house, "hidden", Beside.ORGANISATION)) == []


async def test_where_enough_have_every_word_what_has_some_is_left_out(house: House) -> None:
    for number in range(5):
        await initiative(house, house.person(OWNER), f"{WORD} for peace {number}")
    await known(house, "Peace Institute")
    page = await find(house, f"{WORD} peace")
    assert {each.split("-")[0] for each in told(page)} == {"INI"}
    assert page.total == 5


async def test_pages_follow_one_another_and_end(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(finding.PAGE + 2):
        await initiative(house, house.person(OWNER), f"{WORD} {number}")
    first, second, past = [await find(house, WORD, page=page) for page in (0, 1, 9)]
    assert (len(first.rows), len(second.rows), past) == (finding.PAGE, 2, second)
    assert not set(told(first)) & set(told(second))
    assert (first.page, first.pages, first.total, await find(house, WORD, page=-3)) == (0, 2, finding.PAGE + 2, first)
    monkeypatch.setattr(finding, "MOST", 3)
    assert (await find(house, WORD)).total == 3 < MOST


@pytest.mark.parametrize("typed", ["", "  ", "’ -- !", "\0", "x" * 9000, '" OR NEAR( *', "%", "的"])
async def test_what_nobody_wrote_finds_nothing(house: House, typed: str) -> None:
    await initiative(house, house.person(OWNER), WORD)
    page = await find(house, typed)
    assert (page.rows, page.page, page.pages, page.total) == ((), 0, 1, 0)


async def suggested(house: House, typed: str, number: int = ASKER, server_id: int = HOME, **more: Any) -> list[str]:
    titled = await house.services.finding.suggest(house.person(number, server_id), typed, **more)
    return [each.title_in("fr") for each in titled]


async def test_titles_are_suggested_by_beginnings_of_words_in_any_order(house: House) -> None:
    who = house.person(OWNER)
    await initiative(house, who, "School clubs of the night", wordings={"fr": Wording("Clubs de nuit", "")})
    await initiative(house, who, "Night radio")
    await initiative(house, who, "Something else", summary="At night they meet.")
    await commitment(house, who, "A radio each night")
    assert await suggested(house, "radio nig") == ["A radio each night", "Night radio"]
    assert await suggested(house, "night") == ["Night radio", "A radio each night", "Clubs de nuit", "Something else"]
    assert await suggested(house, "NUIT clu") == ["Clubs de nuit"]
    assert await suggested(house, "n", kind=RecordKind.COMMITMENT) == ["A radio each night"]
    assert await suggested(house, "") == ["A radio each night", "Something else", "Night radio", "Clubs de nuit"]
    assert await suggested(house, "night", server_id=NEIGHBOUR) == []


async def test_a_reference_is_suggested_by_its_title(house: House) -> None:
    made = await initiative(house, house.person(OWNER), WORD)
    assert await suggested(house, made.reference.lower()) == [WORD]
    assert await suggested(house, made.reference, kind=RecordKind.COMMITMENT) == []
    assert await suggested(house, made.reference, mine=True) == []
    assert await suggested(house, made.reference, OWNER, mine=True) == [WORD]


async def test_ones_own_are_what_one_looks_after(house: House) -> None:
    await initiative(house, house.person(OWNER), "Mine", visibility=Visibility.RESTRICTED)
    await initiative(house, house.person(3), "Not mine")
    assert await suggested(house, "", OWNER, NEIGHBOUR, mine=True) == ["Mine"]
    assert await suggested(house, "min", OWNER, mine=True) == ["Mine"]
    assert await suggested(house, "min", mine=True) == []


async def test_no_more_are_suggested_than_discord_shows(house: House) -> None:
    for number in range(30):
        await initiative(house, house.person(OWNER), f"Club {number}")
    assert len(await suggested(house, "c")) == 25
    assert len(await suggested(house, "")) == 25


async def test_topics_and_who_leads_are_suggested_the_commonest_first(house: House) -> None:
    who = house.person(OWNER)
    for topics in (("média literacy", "peace"), ("peace",), ("media law",), ("peace", "media law")):
        await initiative(
            house, who, "Clubs", topics=topics, lead=f"Radio {topics[0]}", partners=(Partner("Radio Else"),)
        )
    await initiative(house, who, "Hidden", topics=("media secrets",), visibility=Visibility.RESTRICTED, lead="Radio X")
    service, asker = house.services.finding, house.person(ASKER)
    assert await service.topics(asker, "") == ["peace", "media law", "média literacy"]
    assert await service.topics(asker, "MEDIA l") == ["media law", "média literacy"]
    assert await service.topics(asker, "secrets") == []
    assert await service.leads(asker, "radio") == ["Radio peace", "Radio media law", "Radio média literacy"]
    assert await service.leads(asker, "x") == await service.leads(asker, "else") == []
