"""What is suggested before an initiative is saved: what the asker may see, with the reasons, and no more than that."""

from typing import Any

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Country
from bot.domain.dates import When
from bot.domain.errors import AccordError
from bot.domain.errors.record_drafts import RecordDraftGone, RecordDraftNotReady, RecordDraftSaved
from bot.domain.errors.records import UnknownRecord
from bot.domain.overlap import Suggestion
from bot.domain.partners import Partner
from bot.domain.visibility import Visibility
from tests.drafting import begin, corrected, logged, typed
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.records import commitment, initiative

CIRCLES: dict[str, Any] = {
    "title": "Listening circles in Mombasa",
    "summary": "Market women lead listening circles and settle quarrels before they grow.",
    "lead": "Pwani Dialogue Forum",
    "partners": (Partner("Kwale Market Union"),),
    "areas": (Area.GENDER, Area.COMMUNITIES),
    "countries": (Country("KE"),),
    "starts": When(2022, 3),
    "ends": When(2025),
}
AGAIN: dict[str, Any] = {
    "title": "Mombasa listening circles",
    "summary": "Circles led by market women.",
    "lead": "Kwale Market Union",
    "areas": ("GEN",),
    "countries": "Kenya",
    "dates": "2022-05 – 2024",
}


async def suggested(house: House, number: int = 1, server_id: int = HOME, **fields: Any) -> tuple[Suggestion, ...]:
    """What someone is asked about who types that."""
    who = house.person(number, server_id)
    draft = await begin(house, who, **(AGAIN | fields))
    return await house.services.overlap.check(who, draft.draft.id)


async def references(house: House, number: int = 1, server_id: int = HOME, **fields: Any) -> list[str]:
    return [each.initiative.reference for each in await suggested(house, number, server_id, **fields)]


async def test_a_double_is_suggested_with_all_that_is_alike(house: House) -> None:
    kept = await initiative(house, house.person(2), **CIRCLES)
    (found,) = await suggested(house)
    assert found.initiative.reference == kept.reference
    assert (found.own, found.may_ask) == (False, True)
    why = found.reasons
    assert (why.similar_title, why.organisation, why.same_time) == (True, "Kwale Market Union", True)
    assert (why.areas, why.countries) == ((Area.GENDER,), (Country("KE"),))
    assert {"circles", "Mombasa", "listening"} <= set(why.words)


async def test_only_what_is_alike_is_given_as_a_reason(house: House) -> None:
    await initiative(house, house.person(2), **CIRCLES)
    changed = {"title": "Evenings in Mombasa", "lead": "Umoja", "areas": ("GEN", "EDU"), "countries": "", "dates": ""}
    (found,) = await suggested(house, summary=CIRCLES["summary"], **changed)
    why = found.reasons
    assert (why.similar_title, why.organisation, why.countries, why.same_time) == (False, "", (), False)
    assert why.areas == (Area.GENDER,)


@pytest.mark.parametrize(
    ("visibility", "home", "seen_from"),
    [
        (Visibility.RESTRICTED, HOME, []),
        (Visibility.SERVER, HOME, [HOME]),
        (Visibility.NETWORK, HOME, [HOME, NEIGHBOUR, GUEST]),
        (Visibility.NETWORK, GUEST, [GUEST]),
    ],
)
async def test_what_the_asker_may_not_see_is_not_suggested(
    house: House, visibility: Visibility, home: int, seen_from: list[int]
) -> None:
    await initiative(house, house.person(2, home), **CIRCLES, visibility=visibility)
    found = [server_id for server_id in (HOME, NEIGHBOUR, GUEST) if await references(house, 1, server_id)]
    assert found == seen_from


async def test_what_others_may_not_see_takes_nobodys_place(house: House) -> None:
    for _ in range(150):
        await initiative(house, house.person(3, NEIGHBOUR), **CIRCLES, visibility=Visibility.RESTRICTED)
    kept = await initiative(house, house.person(2), **CIRCLES)
    assert await references(house) == [kept.reference]


async def test_ones_own_is_suggested_as_ones_own_and_a_documents_is_nobodys(house: House) -> None:
    await initiative(house, house.person(1), **CIRCLES)
    await initiative(house, None, **CIRCLES, visibility=Visibility.NETWORK)
    assert [(each.own, each.may_ask) for each in await suggested(house)] == [(True, False), (False, False)]


async def test_three_are_suggested_the_likeliest_first(house: House) -> None:
    for number in range(4):
        await initiative(house, house.person(2), **{**CIRCLES, "starts": When(2020 - number)})
    likeliest = await initiative(house, house.person(2), **CIRCLES)
    found = await references(house)
    assert len(found) == 3
    assert found[0] == likeliest.reference


async def test_another_project_is_not_suggested_and_a_commitment_never(house: House) -> None:
    await initiative(house, house.person(2), "Chess in the park", summary="On Sundays.", lead="Generations Club")
    await commitment(house, house.person(2), AGAIN["title"], pledge=AGAIN["summary"], countries=(Country("KE"),))
    assert await suggested(house) == ()


async def test_that_no_organisation_was_named_is_nothing_in_common(house: House) -> None:
    first = await logged(house, house.person(2), title="Chess in Nairobi", areas=("GEN",), countries="Kenya")
    assert first.initiative.lead == "No organisation named"
    (found,) = await suggested(house, title="Chess in Nairobi", lead="", summary="")
    assert found.reasons.organisation == ""
    assert "organisation" not in found.reasons.words


@pytest.mark.parametrize(
    "title",
    ['"', "a OR b*", "NEAR(a b)", "-x AND (", "'; DROP TABLE record", "É", "平和教育", "تعليم السلام", "w " * 70],
)
async def test_any_text_may_be_typed(house: House, title: str) -> None:
    await initiative(house, house.person(2), **CIRCLES)
    draft = await begin(
        house, house.person(1), title=f"On {title}", summary=(title * 20)[:1500], lead="", areas=("OTH",)
    )
    assert await house.services.overlap.check(house.person(1), draft.draft.id) == ()


@pytest.mark.parametrize("title", ["平和教育青年计划", "تعليم السلام للشباب", "Молодёжь за мир"])
async def test_a_double_is_suggested_in_every_script(house: House, title: str) -> None:
    kept = await initiative(house, house.person(2), **(CIRCLES | {"title": title, "summary": ""}))
    assert await references(house, title=title, summary="") == [kept.reference]


async def test_whoever_corrects_what_is_there_is_not_asked(house: House) -> None:
    await initiative(house, house.person(2), **CIRCLES)
    mine = await logged(house, house.person(1), **AGAIN)
    draft = await house.services.logging.correct(house.person(1), mine.initiative.reference, "en")
    assert await house.services.overlap.check(house.person(1), draft.draft.id) == ()
    again = await corrected(house, house.person(1), mine.initiative.reference, title=CIRCLES["title"])
    assert again.fresh


async def test_what_is_saved_is_no_double_of_itself(house: House) -> None:
    mine = await logged(house, house.person(1), **AGAIN)
    assert await house.services.overlap.doubles_of(house.person(1), mine.initiative) == ()


async def refused(work: Any, error: type[AccordError]) -> None:
    with pytest.raises(error):
        await work


async def test_a_draft_of_somebody_else_is_compared_with_nothing(house: House) -> None:
    kept = await initiative(house, house.person(2), **CIRCLES)
    draft = (await begin(house, house.person(1), **AGAIN)).draft.id
    overlap = house.services.overlap
    await refused(overlap.check(house.person(3), draft), RecordDraftGone)
    await refused(overlap.same(house.person(3), draft, kept.reference), RecordDraftGone)
    await house.services.logging.save(house.person(1), draft)
    await refused(overlap.check(house.person(1), draft), RecordDraftSaved)
    await refused(overlap.same(house.person(1), draft, kept.reference), RecordDraftSaved)


async def test_a_draft_that_is_not_ready_is_compared_with_nothing(house: House) -> None:
    draft = (await begin(house, house.person(1), **AGAIN)).draft.id
    await house.services.record_drafts.keep(house.person(1), draft, typed(dates="next spring"))
    await refused(house.services.overlap.check(house.person(1), draft), RecordDraftNotReady)


async def test_saying_that_it_is_the_same_saves_nothing_and_keeps_the_draft(house: House) -> None:
    kept = await initiative(house, house.person(2), **CIRCLES)
    draft = (await begin(house, house.person(1), **AGAIN)).draft
    same = await house.services.overlap.same(house.person(1), draft.id, kept.reference)
    assert (same.initiative.reference, same.own, same.may_ask) == (kept.reference, False, True)
    assert len(house.kept()["initiative"]) == 1
    assert (await house.services.logging.look(house.person(1), draft.id)).draft == draft


async def test_what_was_hidden_or_deleted_meanwhile_is_the_same_as_nothing(house: House) -> None:
    gone, hidden = [await initiative(house, house.person(2), **CIRCLES) for _ in range(2)]
    draft = (await begin(house, house.person(1), **AGAIN)).draft.id
    async with house.database.begin() as tx:
        await tx.records.remove(gone.record.id)
        await tx.records.show(hidden.record.id, Visibility.RESTRICTED, at=house.clock())
    for each in (gone, hidden):
        await refused(house.services.overlap.same(house.person(1), draft, each.reference), UnknownRecord)
    assert await house.services.overlap.check(house.person(1), draft) == ()
