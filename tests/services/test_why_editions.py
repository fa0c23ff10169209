"""Why an edition came: said to those who read it, with what they may see of it now."""

import pytest

from bot.domain.digests import Section
from bot.domain.editions import Item, Moment
from bot.domain.errors.editions import EditionForgotten
from bot.domain.news import mark_of
from bot.domain.visibility import Visibility
from tests.house import NEIGHBOUR, House
from tests.records import practice
from tests.services.explained import digest, told


async def test_an_edition_says_why_it_came_and_what_its_readers_see_of_it_now(house: House) -> None:
    which = await digest(house)
    new = [await practice(house, house.person(2), title) for title in ("Seen", "Hidden")]
    mark = mark_of(house.clock())
    edition = await told(house, which, [Item(Section.PRACTICES, each.record.id, Moment.NEW, mark) for each in new])
    async with house.database.begin() as tx:
        await tx.records.show(new[1].record.id, Visibility.RESTRICTED, at=house.clock())
    found = await house.services.digest_reasons.edition(house.person(2), edition.id)
    assert found.edition == edition
    assert [each.noun for section in found.posting.sections for each in section.entries] == [new[0]]


async def test_an_edition_that_is_forgotten_or_of_elsewhere_is_not_explained(house: House) -> None:
    edition = await told(house, await digest(house), [])
    for who, which in ((house.person(1), 999), (house.person(1, NEIGHBOUR), edition.id)):
        with pytest.raises(EditionForgotten):
            await house.services.digest_reasons.edition(who, which)
