"""The thread: each point shows what answers it, and each record leads to its neighbours, as far as one may see."""

from typing import Any

import pytest

from bot.domain.errors import UnknownPoint
from bot.domain.history import Happened
from bot.domain.records import Answer, LinkKind, RecordKind
from bot.domain.signatures import ShowAs
from bot.domain.threads import Around, Linked
from bot.domain.visibility import Visibility
from tests.house import GUEST, NEIGHBOUR, House
from tests.organisations import acts_for, known, lab
from tests.records import commitment, initiative
from tests.services.test_statements import counted

THIRD = Answer(1, 3)


async def answering(house: House, number: int = 3, by: int = 2, server_id: int | None = None) -> dict[RecordKind, int]:
    who = house.person(by) if server_id is None else house.person(by, server_id)
    call = await house.services.calls.read(None)
    return dict((await house.services.threads.answering(who, call, number)).counts)


async def around(house: House, reference: str, by: int = 2) -> Around:
    return (await house.services.initiatives.view(house.person(by), reference)).around


async def test_a_point_counts_what_answers_it_by_noun(house: House) -> None:
    for number in range(3):
        await initiative(house, house.person(1), f"Club {number}", answers=(THIRD, Answer(1, 1)))
    await commitment(house, house.person(1), answers=(THIRD,))
    assert await answering(house, 3) == {RecordKind.INITIATIVE: 3, RecordKind.COMMITMENT: 1}
    assert await answering(house, 1) == {RecordKind.INITIATIVE: 3}
    assert await answering(house, 2) == {}


async def test_a_point_counts_what_its_reader_may_see_and_no_more(house: House) -> None:
    for visibility in Visibility:
        await initiative(house, house.person(1), visibility.value, visibility=visibility, answers=(THIRD,))
    await initiative(house, house.person(5, GUEST), "A guest's", visibility=Visibility.NETWORK, answers=(THIRD,))
    seen = {"owner": (1, None), "member": (2, None), "neighbour": (3, NEIGHBOUR), "guest": (4, GUEST)}
    counts = {name: await answering(house, 3, *who) for name, who in seen.items()}
    assert {name: each.get(RecordKind.INITIATIVE) for name, each in counts.items()} == {
        "owner": 3,
        "member": 2,
        "neighbour": 1,
        "guest": 2,
    }


async def test_what_answers_a_point_is_counted_in_one_statement(house: House) -> None:
    await initiative(house, house.person(1), answers=(THIRD,))
    call = await house.services.calls.read(None)
    with counted() as statements:
        await house.services.threads.answering(house.person(2), call, 3)
    assert len(statements) == 1


async def test_a_point_that_is_not_there_is_refused(house: House) -> None:
    with pytest.raises(UnknownPoint):
        await answering(house, 99)


async def test_a_record_leads_to_the_points_that_it_answers_also_of_an_earlier_version(house: House) -> None:
    made = await initiative(house, house.person(1), answers=(THIRD, Answer(1, 20)))
    third, gone = (await around(house, made.reference)).points
    assert (third.call.reference, third.number) == ("CALL-1", 3)
    assert third.point is not None
    assert (gone.number, gone.point) == (20, None)


async def test_a_record_leads_to_what_it_belongs_to_and_to_what_belongs_to_it(house: House) -> None:
    whole = await initiative(house, house.person(1), "The programme")
    part = await initiative(house, house.person(1), "Its first year")
    hidden = await initiative(house, house.person(1), "Not yet", visibility=Visibility.RESTRICTED)
    pledge = await commitment(house, house.person(1))
    async with house.database.begin() as tx:
        for child in (part, hidden):
            await tx.records.link(child.record.id, LinkKind.PART_OF, whole.record.id)
        await tx.records.link(part.record.id, LinkKind.CARRIES_OUT, pledge.record.id)
    assert (await around(house, whole.reference)).links == (Linked(LinkKind.PART_OF, False, part.record),)
    assert len((await around(house, whole.reference, by=1)).links) == 2
    assert (await around(house, part.reference)).links == (
        Linked(LinkKind.CARRIES_OUT, True, pledge.record),
        Linked(LinkKind.PART_OF, True, whole.record),
    )
    assert (await around(house, hidden.reference, by=1)).links == (Linked(LinkKind.PART_OF, True, whole.record),)


async def test_a_record_leads_to_a_few_of_the_same_organisation_that_answer_the_same_point(house: House) -> None:
    peace_lab = await known(house, "Peace Lab")
    about = {"organisation_id": peace_lab, "answers": (THIRD,)}
    made = await initiative(house, house.person(1), **about)
    others = [await initiative(house, house.person(1), f"Club {number}", **about) for number in range(7)]
    await initiative(house, house.person(1), "Another point", organisation_id=peace_lab, answers=(Answer(1, 1),))
    await initiative(house, house.person(1), "Another's", answers=(THIRD,))
    await initiative(house, house.person(1), "Hidden", visibility=Visibility.RESTRICTED, **about)
    beside = (await around(house, made.reference)).beside
    assert [each.reference for each in beside] == [each.reference for each in reversed(others[2:])]
    no_organisation = await initiative(house, house.person(1), "Alone", answers=(THIRD,))
    assert (await around(house, no_organisation.reference)).beside == ()


@pytest.mark.parametrize("shown", [True, False])
async def test_whose_a_commitment_is_shows_among_neighbours_only_where_the_signature_shows_it(
    house: House, shown: bool
) -> None:
    said: dict[str, Any] = lab("Peace Lab") | {"show": ShowAs.ORGANISATION if shown else ShowAs.COUNTED}
    peace_lab = await known(house, "Peace Lab")
    await acts_for(house, 1, peace_lab)
    await house.sign(house.person(1), **said)
    about = {"organisation_id": peace_lab, "answers": (THIRD,)}
    made = await initiative(house, house.person(1), **about)
    pledge = await commitment(house, house.person(1), **about)
    beside = (await around(house, made.reference)).beside
    assert [each.reference for each in beside] == ([pledge.reference] if shown else [])
    async with house.database.read() as tx:
        beside = await tx.threads.beside(house.person(2), pledge.record)
    assert [each.reference for each in beside] == ([made.reference] if shown else [])


async def test_a_card_shows_the_latest_of_a_history_and_says_that_there_is_more(house: House) -> None:
    made = await initiative(house, house.person(1))
    async with house.database.begin() as tx:
        for number in range(5):
            await tx.history.add(made.record.id, Happened(house.clock(), f"News {number}"), member_id=None)
    seen = await around(house, made.reference)
    assert ([each.said for each in seen.news], seen.more_news) == (["News 4", "News 3", "News 2"], True)
    history = await house.services.threads.history(house.person(2), made.reference)
    assert [each.said for each in history.lines] == [f"News {number}" for number in reversed(range(5))]
