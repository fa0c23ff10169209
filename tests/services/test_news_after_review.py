"""What the network sees is looked at again after each change of its words: that is no news to it, unless a fact is."""

from bot.domain.actor import Actor
from bot.domain.digest_reasons import Comes, NotForItsReaders, NothingNew, Verdict
from bot.domain.digests import Digest, Section
from bot.domain.editions import Item, Moment
from bot.domain.news import mark_of
from tests.house import NEIGHBOUR, House
from tests.services.explained import BEFORE, digest, told
from tests.services.test_reviews import only_item, reviewer
from tests.sharing import corrected, shared


async def approve(house: House) -> str:
    """Agree that the network sees what waits. Returns the mark of that."""
    house.clock.move(hours=1)
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    return mark_of(house.clock())


async def verdict(house: House, reference: str, which: Digest, who: Actor) -> Verdict:
    return (await house.services.digest_reasons.why(who, reference, which.reference)).verdict


async def test_a_comma_is_no_news_and_a_fact_is_once_it_is_seen(house: House) -> None:
    maker, far = house.person(1), house.person(2, NEIGHBOUR)
    made = (await shared(house, maker, method="They meet twice a month")).kept
    which = await digest(house, server_id=NEIGHBOUR)
    await house.services.showing.ask(maker, made.reference, [], "")
    first = Item(Section.PRACTICES, made.record.id, Moment.NEW, await approve(house))
    assert await verdict(house, made.reference, which, far) == Comes((first,))
    await told(house, which, [first])
    await corrected(house, maker, made.reference, method="They meet, twice a month.")
    assert await verdict(house, made.reference, which, house.person(1, NEIGHBOUR)) == NotForItsReaders()
    await approve(house)
    assert await verdict(house, made.reference, which, far) == NothingNew(BEFORE)
    await corrected(house, maker, made.reference, method="They meet each week.")
    house.clock.move(days=3)
    changed = Item(Section.PRACTICES, made.record.id, Moment.CHANGED, await approve(house))
    assert await verdict(house, made.reference, which, far) == Comes((changed,))
    await told(house, which, [changed], day=3)
    assert await verdict(house, made.reference, which, far) == NothingNew(BEFORE)
