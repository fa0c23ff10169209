"""What is doubtful about a digest is said to whoever ordered it, at once: its filters, and what keeps it out."""

from bot.domain.areas import Area
from bot.domain.countries import Region
from bot.domain.digest_orders import (
    Doubt,
    HowItArrives,
    TypedFilter,
    WhichRecords,
    WhichSections,
)
from bot.domain.digests import Section
from tests.house import NEIGHBOUR, House
from tests.ordered import ROLE, change, order
from tests.records import initiative


async def ask(house: House, wanted: TypedFilter, *sections: Section) -> tuple[Doubt, ...]:
    """What is doubtful about a new digest with some filters, and of some sections where any are said."""
    made = (await order(house)).digest
    if sections:
        await change(house, made, WhichSections(sections))
    return (await change(house, made, WhichRecords(wanted))).doubts


async def test_filters_that_something_passes_are_not_doubted(house: House) -> None:
    about = {"areas": (Area.EDUCATION,), "topics": ("Schools",), "regions": (Region.AFRICA,)}
    await initiative(house, house.admin(), **about)
    assert await ask(house, TypedFilter()) == ()
    assert await ask(house, TypedFilter(topics="SCHOOLS")) == ()
    assert await ask(house, TypedFilter(areas=(Area.EDUCATION,), regions=(Region.AFRICA,))) == ()


async def test_filters_that_nothing_passes_are_doubted_each_with_its_reason(house: House) -> None:
    await initiative(house, house.admin(), areas=(Area.EDUCATION,), regions=(Region.AFRICA,))
    assert await ask(house, TypedFilter(topics="Bandersnatches")) == (Doubt.TOPIC_UNUSED,)
    assert await ask(house, TypedFilter(regions=(Region.AFRICA,), countries="France")) == (Doubt.COUNTRY_OUTSIDE,)
    assert await ask(house, TypedFilter(areas=(Area.EDUCATION,), regions=(Region.OCEANIA,))) == (Doubt.NOTHING_FITS,)
    # What fits is of a noun that it does not tell of.
    assert await ask(house, TypedFilter(areas=(Area.EDUCATION,)), Section.PRACTICES) == (Doubt.NOTHING_FITS,)


async def test_filters_without_a_section_for_them_are_doubted(house: House) -> None:
    await initiative(house, house.admin(), areas=(Area.EDUCATION,))
    asked = TypedFilter(areas=(Area.EDUCATION,))
    assert await ask(house, asked, Section.PROGRESS, Section.DAYS) == (Doubt.FILTERS_IDLE,)
    assert await ask(house, TypedFilter(), Section.PROGRESS, Section.DAYS) == ()


async def test_what_its_readers_may_not_see_is_as_if_it_were_not_there(house: House) -> None:
    await initiative(house, house.admin(NEIGHBOUR), "Theirs alone", topics=("Hushed",))
    assert await ask(house, TypedFilter(topics="Hushed")) == (Doubt.TOPIC_UNUSED,)


async def test_a_role_that_accord_may_not_call_is_doubted_and_kept(house: House) -> None:
    made = (await order(house)).digest
    house.door.silent.add(ROLE)
    said = await change(house, made, HowItArrives(role_id=ROLE))
    assert (said.digest.role_id, said.doubts, said.trouble) == (ROLE, (Doubt.ROLE_SILENT,), None)
