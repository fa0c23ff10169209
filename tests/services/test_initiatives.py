"""Initiatives are seen with what they lead to, listed with their filters, and go on in their history."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.domain.areas import Area
from bot.domain.countries import Region
from bot.domain.errors import AccordError
from bot.domain.errors.listings import ListGone
from bot.domain.errors.records import LinkNotUsable, RecordChanged, RecordNotYours, TextTooLong, UnknownRecord
from bot.domain.history import Happened
from bot.domain.initiatives import Initiative, Status, StatusNews
from bot.domain.listings import PAGE, packed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, Light
from bot.domain.visibility import Visibility
from bot.store.tables import listing
from tests.house import GUEST, NEIGHBOUR, House
from tests.records import initiative

NEWS = StatusNews("We opened a third club.", "https://example.org/third", Status.RUNNING, Status.RUNNING)


async def told(house: House, made: Initiative, news: StatusNews = NEWS, number: int = 1) -> Initiative:
    found = await house.services.initiatives.update(house.person(number), made.reference, news)
    return found.seen.initiative


@pytest.mark.parametrize("typed", ["INI-1", "ini-1 ", "Clubs", " Clubs"])
async def test_an_initiative_is_found_by_its_reference_or_its_title(house: House, typed: str) -> None:
    made = await initiative(house, house.person(1))
    seen = await house.services.initiatives.view(house.person(2), typed)
    assert (seen.initiative, seen.around.light, seen.around.may_change) == (made, Light.GREEN, False)
    assert (await house.services.initiatives.view(house.person(1), typed)).around.may_change


async def test_what_may_not_be_seen_is_answered_like_what_is_not_there(house: House) -> None:
    made = await initiative(house, house.person(1), "Quiet work", visibility=Visibility.RESTRICTED)
    for who in (house.person(2), house.person(3, NEIGHBOUR, admin=True), house.person(4, None)):
        errors: list[AccordError] = []
        for typed in (made.reference, "Quiet work", "INI-999"):
            for work in (
                house.services.initiatives.view(who, typed),
                house.services.initiatives.to_update(who, typed),
                house.services.initiatives.update(who, typed, NEWS),
                house.services.threads.history(who, typed),
            ):
                with pytest.raises(UnknownRecord) as raised:
                    await work
                assert raised.value.typed == typed
                errors.append(raised.value)
        assert len(errors) == 12


async def test_a_commitment_is_no_initiative(house: House) -> None:
    made = await initiative(house, house.person(1))
    with pytest.raises(UnknownRecord):
        await house.services.initiatives.view(house.person(1), made.reference.replace("INI", "COM"))


async def test_how_fresh_it_is_follows_the_clock_and_news_make_it_fresh(house: House) -> None:
    made = await initiative(house, house.person(1))
    lights: list[Light] = []
    for _ in range(3):
        lights.append((await house.services.initiatives.view(house.person(2), made.reference)).around.light)
        house.clock.move(days=366)
    assert lights == [Light.GREEN, Light.YELLOW, Light.RED]
    nothing_new = StatusNews("", "", Status.RUNNING, Status.RUNNING)
    await told(house, made, nothing_new)
    seen = await house.services.initiatives.view(house.person(2), made.reference)
    assert (seen.around.light, seen.around.news, seen.initiative.record.version) == (Light.GREEN, (), 1)


async def test_news_stand_in_its_history_with_how_it_stands_since(house: House) -> None:
    made = await initiative(house, house.person(1))
    before = house.clock()
    await told(house, made)
    house.clock.move(days=1)
    ended = await told(house, made, replace(NEWS, said="", link="", status=Status.ENDED))
    assert (ended.status, ended.record.version) == (Status.ENDED, 2)
    history = await house.services.threads.history(house.person(2), made.reference)
    assert history.lines == (
        Happened(house.clock(), "", "ended"),
        Happened(before, NEWS.said, None, NEWS.link),
    )
    changes = await house.services.changes.changes(house.admin())
    assert [(each.action, each.subject) for each in changes.lines][:2] == [("initiative.updated", made.reference)] * 2


async def test_a_second_writer_does_not_undo_how_it_stands(house: House) -> None:
    made = await initiative(house, house.person(1))
    await told(house, made, replace(NEWS, status=Status.PAUSED))
    kept = await told(house, made, replace(NEWS, said="Written before anyone knew of the pause."))
    assert kept.status is Status.PAUSED
    with pytest.raises(RecordChanged):
        await told(house, made, replace(NEWS, status=Status.ENDED))
    agreed = await told(house, made, replace(NEWS, status=Status.PAUSED))
    assert (agreed.status, agreed.record.version) == (Status.PAUSED, 2)


async def test_only_those_who_look_after_it_tell_news(house: House) -> None:
    made = await initiative(house, house.person(1))
    for who in (house.person(2), house.person(3, NEIGHBOUR)):
        with pytest.raises((RecordNotYours, UnknownRecord)):
            await house.services.initiatives.update(who, made.reference, NEWS)
    with pytest.raises(RecordNotYours):
        await house.services.initiatives.to_update(house.person(2), made.reference)
    assert await house.services.initiatives.to_update(house.person(2, reviewer=True), made.reference) == made


@pytest.mark.parametrize(
    ("news", "refused"),
    [
        (replace(NEWS, said="x" * 1001), TextTooLong),
        (replace(NEWS, link="ftp://example.org"), LinkNotUsable),
        (replace(NEWS, link="https://me:secret@example.org"), LinkNotUsable),
    ],
)
async def test_bad_news_change_nothing(house: House, news: StatusNews, refused: type[AccordError]) -> None:
    made = await initiative(house, house.person(1))
    before = house.kept()
    with pytest.raises(refused):
        await told(house, made, news)
    assert house.kept() == before


async def test_what_the_network_sees_is_looked_at_again_before_it_sees_news(house: House) -> None:
    made = await initiative(house, house.person(1), visibility=Visibility.NETWORK)
    updated = await house.services.initiatives.update(house.person(1), made.reference, replace(NEWS, said="", link=""))
    assert (updated.again, updated.seen.initiative.record.visibility) == (False, Visibility.NETWORK)
    updated = await house.services.initiatives.update(house.person(1), made.reference, NEWS)
    assert (updated.again, updated.seen.initiative.record.visibility) == (True, Visibility.SERVER)
    with pytest.raises(UnknownRecord):
        await house.services.threads.history(house.person(3, NEIGHBOUR), made.reference)


async def test_a_list_is_paged_and_a_page_past_the_end_is_the_last(house: House) -> None:
    for number in range(PAGE + 2):
        await initiative(house, house.person(1), f"Club {number}")
    await initiative(house, house.person(1), "Not meant", areas=(Area.GENDER,))
    asked = RecordFilter(areas=(Area.EDUCATION,))
    first = await house.services.initiatives.page(house.person(2), asked, 0)
    assert (first.total, first.page, first.pages, len(first.rows)) == (PAGE + 2, 0, 2, PAGE)
    assert first.rows[0].record.title == f"Club {PAGE + 1}"
    for page in (1, 2, 10**6):
        last = await house.services.initiatives.page(house.person(2), asked, page)
        assert (last.page, [each.record.title for each in last.rows]) == (1, ["Club 1", "Club 0"])
    assert (await house.services.initiatives.page(house.person(2), asked, -1)).page == 0


async def test_a_list_shows_what_its_reader_may_see_and_nothing_of_the_rest(house: House) -> None:
    await initiative(house, house.person(1), visibility=Visibility.RESTRICTED)
    for who, seen in (
        (house.person(1), 1),
        (house.person(2), 0),
        (house.person(2, reviewer=True), 1),
        (house.person(3, GUEST), 0),
    ):
        page = await house.services.initiatives.page(who, RecordFilter(), 0)
        assert (page.total, len(page.rows), page.pages) == (seen, seen, 1)


async def test_a_list_names_the_call_and_the_organisation_that_it_is_filtered_by(house: House) -> None:
    await initiative(house, house.person(1), answers=(Answer(1, 3),))
    page = await house.services.initiatives.page(
        house.person(2), RecordFilter(answer=Answer(1, 3), organisation="ORG-99"), 0
    )
    assert page.call is not None
    assert (page.call.reference, page.organisation, page.total) == ("CALL-1", "ORG-99", 0)


async def test_filters_that_do_not_fit_into_a_button_are_kept_for_thirty_days(house: House) -> None:
    long = RecordFilter(text="voices of " * 10, regions=(Region.AFRICA,))
    mark = await house.services.listings.mark(long)
    assert mark == "=1"
    assert await house.services.listings.filters(mark) == long
    short = RecordFilter(regions=(Region.AFRICA,))
    assert await house.services.listings.mark(short) == packed(short)
    assert len(house.rows(select(listing))) == 1
    await house.tick(days=29)
    assert await house.services.listings.filters(mark) == long
    await house.tick(days=2)
    assert house.rows(select(listing)) == []
    for gone in (mark, "=x", "=99"):
        with pytest.raises(ListGone):
            await house.services.listings.filters(gone)
