"""What came of a conference is told once, by those who look after it or after what came of it, and taken back."""

import asyncio

import pytest

from bot.domain.conferences import MOST_OUTCOMES, OutcomeKind
from bot.domain.errors.outcomes import NeitherIsYours, OutcomeEmpty, OutcomesFull
from bot.domain.errors.record_drafts import BelongsToItself
from bot.domain.errors.records import LinkNotUsable, RecordNotYours, TextTooLong, UnknownRecord
from bot.domain.outcomes import NewOutcome, Outcomes, row_name
from bot.domain.visibility import Visibility
from tests.house import NEIGHBOUR, House
from tests.records import commitment, conference, initiative, practice

DECLARATION = NewOutcome(OutcomeKind.DOCUMENT, said="A declaration", link="https://example.org/declaration")


async def add(house: House, new: NewOutcome, number: int = 1, typed: str = "Youth and dialogue") -> Outcomes:
    return await house.services.outcomes.add(house.person(number), typed, new)


def said(found: Outcomes) -> list[tuple[str, str, str | None]]:
    return [(each.kind.value, each.said, each.link) for each in found.left]


async def test_a_document_and_a_recommendation_are_kept_with_what_they_say(house: House) -> None:
    made = await conference(house, house.person(1))
    await add(house, DECLARATION)
    found = await add(house, NewOutcome(OutcomeKind.RECOMMENDATION, said="Ask the young"))
    assert said(found) == [
        ("document", "A declaration", "https://example.org/declaration"),
        ("recommendation", "Ask the young", None),
    ]
    seen = await house.services.conferences.view(house.person(2), made.reference)
    assert seen.outcomes == found.left
    changes = await house.services.changes.changes(house.admin())
    assert [(each.action, each.subject) for each in changes.lines][:1] == [("conference.outcome_added", made.reference)]


async def test_a_second_click_keeps_nothing_more(house: House) -> None:
    await conference(house, house.person(1))
    await asyncio.gather(*(add(house, DECLARATION) for _ in range(4)))
    assert len(said(await house.services.outcomes.look(house.person(2), "CON-1"))) == 1
    for _ in range(2):
        found = await add(house, NewOutcome(came="CALL-1"))
    assert [each.call.reference if each.call else "" for each in found.left] == ["", "CALL-1"]


async def test_a_record_that_came_of_it_is_linked_and_leads_from_both_sides(house: House) -> None:
    made = await conference(house, house.person(1))
    for number, came in enumerate(
        [await practice(house, house.person(2)), await commitment(house, house.person(2)),
         await initiative(house, house.person(2))], start=1
    ):  # fmt: skip
        found = await add(house, NewOutcome(came=came.record.reference))
        assert [each.reference for each in found.came][-1] == came.record.reference
        assert len(found.came) == number
    seen = await house.services.practices.view(house.person(3), "Credible messengers")
    assert [each.record.reference for each in seen.around.links] == [made.reference]


async def test_whoever_looks_after_what_came_of_it_may_tell_it_too_and_nobody_else(house: House) -> None:
    made = await conference(house, house.person(1))
    came = await practice(house, house.person(2))
    with pytest.raises(NeitherIsYours) as refused:
        await add(house, NewOutcome(came=came.reference), number=3)
    assert refused.value.data() == {"reference": made.reference, "other": came.reference}
    assert [each.reference for each in (await add(house, NewOutcome(came=came.reference), number=2)).came]
    with pytest.raises(RecordNotYours):
        await add(house, DECLARATION, number=2)
    with pytest.raises(RecordNotYours):
        await add(house, NewOutcome(came="CALL-1"), number=2)


async def test_what_may_not_be_seen_is_answered_like_what_is_not_there(house: House) -> None:
    await conference(house, house.person(1))
    hidden = await practice(house, house.person(2), visibility=Visibility.RESTRICTED)
    with pytest.raises(UnknownRecord):
        await add(house, NewOutcome(came=hidden.reference))
    await add(house, NewOutcome(came=hidden.reference), number=2)
    for number, seen in ((1, 0), (2, 1), (3, 0)):
        found = await house.services.outcomes.look(house.person(number), "CON-1")
        assert len(found.came) == seen
        around = (await house.services.conferences.view(house.person(number), "CON-1")).around
        assert len(around.links) == seen
    with pytest.raises(UnknownRecord):
        await house.services.outcomes.look(house.person(4, NEIGHBOUR), "CON-1")


@pytest.mark.parametrize(
    ("new", "error"),
    [
        (NewOutcome(), OutcomeEmpty),
        (NewOutcome(said="  \n "), OutcomeEmpty),
        (NewOutcome(said="x" * 501), TextTooLong),
        (NewOutcome(link="ftp://example.org"), LinkNotUsable),
        (NewOutcome(came="CALL-9"), UnknownRecord),
        (NewOutcome(came="CON-1"), BelongsToItself),
    ],
)
async def test_what_cannot_be_kept_is_refused_and_keeps_nothing(
    house: House, new: NewOutcome, error: type[Exception]
) -> None:
    await conference(house, house.person(1))
    with pytest.raises(error):
        await add(house, new)
    found = await house.services.outcomes.look(house.person(1), "CON-1")
    assert (found.left, found.came) == ((), ())


async def test_a_conference_does_not_come_out_of_what_came_out_of_it(house: House) -> None:
    first = await conference(house, house.person(1), "First")
    second = await conference(house, house.person(1), "Second")
    await add(house, NewOutcome(came=second.reference), typed=first.reference)
    with pytest.raises(BelongsToItself):
        await add(house, NewOutcome(came=first.reference), typed=second.reference)


async def test_no_more_are_kept_than_one_reads(house: House) -> None:
    await conference(house, house.person(1))
    for at in range(MOST_OUTCOMES):
        await add(house, NewOutcome(said=f"{at}"))
    with pytest.raises(OutcomesFull):
        await add(house, NewOutcome(said="one more"))


async def test_what_the_network_sees_is_looked_at_again(house: House) -> None:
    made = await conference(house, house.person(1), visibility=Visibility.NETWORK)
    await add(house, DECLARATION)
    seen = await house.services.conferences.view(house.person(2), made.reference)
    assert seen.conference.record.visibility is Visibility.SERVER


async def test_one_is_taken_back_and_stays_so(house: House) -> None:
    await conference(house, house.person(1))
    came = await practice(house, house.person(2))
    await add(house, NewOutcome(came=came.reference))
    found = await add(house, DECLARATION)
    remove = house.services.outcomes.remove
    with pytest.raises(RecordNotYours):
        await remove(house.person(2), "CON-1", row_name(found.left[0].id))
    for _ in range(2):
        await remove(house.person(1), "CON-1", row_name(found.left[0].id))
        left = await remove(house.person(2), "CON-1", came.reference)
    assert (left.left, left.came) == ((), ())
