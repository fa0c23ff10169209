"""How commitments go on: stages, news, what was done, what shows it; and what two say at once."""

import asyncio

import pytest

from bot.domain.areas import Area
from bot.domain.commitments import Evidence, Stage
from bot.domain.countries import Region, country
from bot.domain.dates import When
from bot.domain.errors.commitments import StageNeedsWord, StageNotNext
from bot.domain.errors.records import LinkNotUsable, RecordChanged, RecordNotYours, TooManyOf, UnknownRecord
from bot.domain.history import Happened
from bot.domain.participation import Joining
from bot.domain.pledges import Details, Pledge, Progress, written_deliverables
from bot.domain.records import Light, LinkKind
from bot.domain.visibility import Visibility
from tests.commitments import (
    detailed,
    done_of,
    lab_signs,
    promised,
    signed_and_promised,
    stage_of,
    told,
)
from tests.house import NEIGHBOUR, House
from tests.organisations import acts_for
from tests.records import initiative

LINK = "https://example.org/photos"


def happened(house: House, stage: Stage | None = None, said: str = "", link: str | None = None) -> Happened:
    return Happened(house.clock(), said, stage.value if stage else None, link)


async def test_news_are_in_its_history_the_newest_first(house: House) -> None:
    made = await signed_and_promised(house)
    first = happened(house, Stage.PLANNED)
    house.clock.move(days=3)
    seen = await told(house, house.person(1), made, stage=Stage.IN_PROGRESS, said="The first club is open.", link=LINK)
    assert stage_of(seen) is Stage.IN_PROGRESS
    news = happened(house, Stage.IN_PROGRESS, "The first club is open.", LINK)
    assert seen.around.news == (news, first)
    assert seen.commitment.evidence == (Evidence(LINK, "", house.clock()),)


async def test_what_was_promised_is_done_one_by_one(house: House) -> None:
    made = await signed_and_promised(house)
    seen = await told(house, house.person(1), made, done=frozenset({0}))
    assert done_of(seen) == ["ten clubs"]
    assert seen.commitment.next_due == When(2027)
    assert seen.around.news[0].said == "✓ ten clubs"
    when = seen.commitment.deliverables[0].done_at
    house.clock.move(days=1)
    seen = await told(house, house.person(1), made, done=frozenset({0, 1}), said="Done!")
    assert [each.done_at for each in seen.commitment.deliverables] == [when, house.clock()]
    assert seen.around.news[0].said == "Done! · ✓ a club in each school"
    seen = await told(house, house.person(1), made, done=frozenset({1}))
    assert done_of(seen) == ["a club in each school"]
    assert seen.around.news[0].said == "☐ ten clubs"


async def test_every_update_confirms_also_one_with_nothing_new(house: House) -> None:
    made = await signed_and_promised(house)
    house.clock.move(days=400)
    assert (
        await house.services.commitments.view(house.person(1), made.commitment.reference)
    ).around.light is Light.YELLOW
    seen = await told(house, house.person(1), made)
    assert seen.around.light is Light.GREEN
    assert len(seen.around.news) == 1
    assert seen.commitment.record.changed_at == made.commitment.record.changed_at


async def test_fulfilled_asks_for_evidence_or_a_word(house: House) -> None:
    made = await signed_and_promised(house)
    with pytest.raises(StageNeedsWord):
        await told(house, house.person(1), made, stage=Stage.FULFILLED)
    await told(house, house.person(1), made, link=LINK, shows="The first year")
    seen = await told(house, house.person(1), made, stage=Stage.FULFILLED)
    assert (stage_of(seen), seen.commitment.next_due) == (Stage.FULFILLED, None)


async def test_what_was_withdrawn_is_taken_up_with_a_word_and_its_history_says_so(house: House) -> None:
    made = await signed_and_promised(house)
    await told(house, house.person(1), made, stage=Stage.WITHDRAWN)
    with pytest.raises(StageNotNext):
        await told(house, house.person(1), made, stage=Stage.FULFILLED, said="Done")
    with pytest.raises(StageNeedsWord):
        await told(house, house.person(1), made, stage=Stage.PLANNED, link=LINK)
    seen = await told(house, house.person(1), made, stage=Stage.PLANNED, said="We found a room.")
    assert [each.stage for each in seen.around.news] == ["planned", "withdrawn", "planned"]


async def test_nothing_is_kept_of_news_that_cannot_be_read(house: House) -> None:
    made = await signed_and_promised(house)
    before = house.kept()
    for link in ("ftp://example.org", "https://user@example.org/x", "example.org", "https://localhost"):
        with pytest.raises(LinkNotUsable):
            await told(house, house.person(1), made, link=link, said="News")
    assert house.kept() == before


async def test_twenty_links_show_it_and_no_more(house: House) -> None:
    made = await signed_and_promised(house)
    for number in range(20):
        await told(house, house.person(1), made, link=f"{LINK}/{number}")
    with pytest.raises(TooManyOf):
        await told(house, house.person(1), made, link=LINK)


async def test_who_writes_second_sees_that_someone_wrote_first(house: House) -> None:
    made = await signed_and_promised(house)
    reference, version = made.commitment.reference, made.commitment.record.version
    await told(house, house.person(1), made, said="First")
    update, texts = house.services.commitments.update, house.services.commitment_texts
    before = house.kept()
    for second in (
        update(house.person(1), reference, version, Progress(Stage.PLANNED, "Second")),
        texts.correct(house.person(1), reference, version, Pledge(3, "Second")),
        texts.add_details(house.person(1), reference, version, Details()),
    ):
        with pytest.raises(RecordChanged):
            await second
    assert house.kept() == before


async def test_of_two_at_once_one_is_kept(house: House) -> None:
    made = await signed_and_promised(house)
    reference, version = made.commitment.reference, made.commitment.record.version
    update = house.services.commitments.update
    both = [update(house.person(1), reference, version, Progress(Stage.PLANNED, said)) for said in ("One", "Two")]
    outcomes = await asyncio.gather(*both, return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["RecordChanged", "SeenCommitment"]


async def test_only_those_who_look_after_it_change_it(house: House) -> None:
    organisation_id = await lab_signs(house, 50)
    own, theirs = await signed_and_promised(house), await promised(house, house.person(50), for_=organisation_id)
    await house.sign(house.person(2))
    for made in (own, theirs):
        with pytest.raises(RecordNotYours):
            await told(house, house.person(2), made, said="Mine now")
        with pytest.raises(RecordNotYours):
            await house.services.commitments.to_change(house.person(2), made.commitment.reference)
        with pytest.raises(UnknownRecord):
            await told(house, house.person(3, NEIGHBOUR), made, said="Mine now")
    await acts_for(house, 51, organisation_id)
    assert (await told(house, house.person(51), theirs, said="We go on")).around.may_change


async def test_an_organiser_who_changes_anothers_is_accountable_and_its_maker_is_not_named(house: House) -> None:
    made = await signed_and_promised(house)
    await told(house, house.person(1), made, said="News")
    await told(house, house.admin(), made, stage=Stage.BLOCKED, said="The school closed.")
    changes = (await house.services.changes.changes(house.admin())).lines
    about = [(each.action, each.by) for each in changes if each.subject == made.commitment.reference]
    assert about == [("commitment.moderated", house.admin().discord_id)]


async def test_a_correction_keeps_what_was_done(house: House) -> None:
    made = await signed_and_promised(house)
    seen = await told(house, house.person(1), made, done=frozenset({0}))
    said = Pledge(
        4, "Clubs everywhere\nMore of them.", written_deliverables(seen.commitment.deliverables), women_led=True
    )
    correct, version = house.services.commitment_texts.correct, seen.commitment.record.version
    house.clock.move(days=1)
    after = (await correct(house.person(1), made.commitment.reference, version, said)).commitment
    assert (after.record.title, after.pledge, after.answer.point) == ("Clubs everywhere", "More of them.", 4)
    assert after.deliverables == seen.commitment.deliverables
    assert (after.record.subject.youth_led, after.record.subject.women_led) == (False, True)
    assert after.record.confirmed_at == house.clock()


async def test_details_are_added_and_the_initiative_that_carries_it_out(house: House) -> None:
    made = await signed_and_promised(house)
    carrier = await initiative(house, house.person(1), "School clubs")
    about = {"areas": (Area.EDUCATION,), "regions": (Region.AFRICA,), "countries": (country("KE"),)}
    seen = await detailed(house, house.person(1), made, **about, link=LINK, initiative="School clubs")
    subject = seen.commitment.record.subject
    assert {name: getattr(subject, name) for name in about} == about
    assert [(each.link, each.outward, each.record.reference) for each in seen.around.links] == [
        (LinkKind.CARRIES_OUT, False, carrier.reference)
    ]
    assert seen.commitment.evidence[0].link == LINK
    other = await initiative(house, house.person(1), "Other clubs")
    seen = await detailed(house, house.person(1), made, initiative=other.reference)
    assert [each.record.reference for each in seen.around.links] == [other.reference]
    assert (await detailed(house, house.person(1), made)).around.links == ()


async def test_an_initiative_carries_out_what_those_say_who_look_after_it_or_take_part(house: House) -> None:
    made = await signed_and_promised(house)
    theirs = await initiative(house, house.person(2), "Their clubs")
    with pytest.raises(RecordNotYours):
        await detailed(house, house.person(1), made, initiative=theirs.reference)
    with pytest.raises(UnknownRecord):
        await detailed(house, house.person(1), made, initiative="INI-999")
    hidden = await initiative(house, house.person(2), "Hidden", visibility=Visibility.RESTRICTED)
    with pytest.raises(UnknownRecord):
        await detailed(house, house.person(1), made, initiative=hidden.reference)
    await house.services.participation.ask(house.person(1), theirs.reference, "I help.")
    (asks,) = (await house.services.participation.browse(house.person(2), theirs.reference, 0)).rows
    await house.services.participation.answer(house.person(2), asks.id, Joining.AGREED)
    assert (await detailed(house, house.person(1), made, initiative=theirs.reference)).around.links


async def test_what_the_network_sees_is_looked_at_again(house: House) -> None:
    made = await signed_and_promised(house)
    async with house.database.begin() as tx:
        await tx.records.show(made.commitment.record.id, Visibility.NETWORK, at=house.clock())
    seen = await told(house, house.person(1), made, stage=Stage.IN_PROGRESS)
    assert seen.commitment.record.visibility is Visibility.NETWORK
    seen = await told(house, house.person(1), made, said="News")
    assert seen.commitment.record.visibility is Visibility.SERVER
    with pytest.raises(UnknownRecord):
        await house.services.commitments.view(house.person(5, NEIGHBOUR), made.commitment.reference)
